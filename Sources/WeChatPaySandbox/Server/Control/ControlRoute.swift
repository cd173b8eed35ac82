// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// An operation of the control API: what it takes, what it says and what it does.
///
/// One table of these routes requests and describes the API, so that what is described is there.
struct ControlRoute: Sendable {
    let method: String
    /// `/sandbox/orders/{out_trade_no}/pay`.
    let template: String
    /// One sentence.
    let summary: String
    var query: [ControlField] = []
    /// `nil` where any members are taken; the route reads them itself.
    var body: [ControlField]? = []
    /// What comes back, in one sentence.
    let reply: String
    /// Whether it waits for receivers of notifications; it is cancelled when its caller hangs up.
    var delivers = false
    let answer: @Sendable (ControlCall) async throws -> JSON

    /// `POST /sandbox/orders/{out_trade_no}/pay`: the page offers what the sandbox has.
    var name: String { "\(method) \(template)" }

    /// The variables' values where the path is this route's.
    func match(_ segments: [Substring]) -> [String: String]? {
        let parts = template.split(separator: "/")
        guard parts.count == segments.count else { return nil }
        var values: [String: String] = [:]
        for (part, segment) in zip(parts, segments) {
            if part.hasPrefix("{") {
                guard let value = segment.removingPercentEncoding, !value.isEmpty else { return nil }
                values[String(part.dropFirst().dropLast())] = value
            } else if part != segment {
                return nil
            }
        }
        return values
    }

    static func get(
        _ template: String, _ summary: String, query: [ControlField] = [], reply: String,
        _ answer: @escaping @Sendable (ControlCall) async throws -> JSON
    ) -> ControlRoute {
        ControlRoute(
            method: "GET", template: template, summary: summary, query: query, reply: reply, answer: answer
        )
    }

    static func post(
        _ template: String, _ summary: String, body: [ControlField]? = [], reply: String, delivers: Bool = false,
        _ answer: @escaping @Sendable (ControlCall) async throws -> JSON
    ) -> ControlRoute {
        ControlRoute(
            method: "POST", template: template, summary: summary, body: body, reply: reply, delivers: delivers,
            answer: answer
        )
    }

    static func delete(
        _ template: String, _ summary: String, reply: String,
        _ answer: @escaping @Sendable (ControlCall) async throws -> JSON
    ) -> ControlRoute {
        ControlRoute(method: "DELETE", template: template, summary: summary, reply: reply, answer: answer)
    }
}
