// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// How the demonstration shows requests, replies and invocations in 80 columns.
enum DemoLines {
    private static let indent = 3
    private static let hanging = 5

    static func prose(_ text: String) -> [String] {
        Wrapping.prose(Wrapping.printable(text), indent: indent, hanging: hanging)
    }

    static func value(_ text: String, breakAfter: Set<Character>) -> [String] {
        Wrapping.value(Wrapping.printable(text), indent: indent, hanging: hanging, breakAfter: breakAfter)
    }

    /// Method, target, signature and body, as they went out.
    static func request(_ request: TransportRequest) -> [String] {
        var lines = value("\(request.method) \(request.target)", breakAfter: ["/", "?", "&", " "])
        if let authorization = request.headers[.authorization] {
            lines += value("Authorization: \(authorization)", breakAfter: [",", " "])
        }
        if !request.body.isEmpty { lines += value(String(decoding: request.body, as: UTF8.self), breakAfter: [","]) }
        return lines
    }

    static func reply(status: Int, requestID: String?, verifiedBy: String, body: Data) -> [String] {
        prose("-> \(status), Request-ID \(requestID.map { Outside.id($0) } ?? "absent")")
            + prose("-> signature verified with \(verifiedBy)")
            + value(String(decoding: body, as: UTF8.self), breakAfter: [","])
    }

    static func facts(_ request: TransportRequest) -> JSON {
        var headers = JSON.Object()
        for field in request.headers { headers[field.name.rawName] = .string(field.value) }
        var object = JSON.Object()
        object["method"] = .string(request.method)
        object["target"] = .string(request.target)
        object["headers"] = .object(headers)
        if let body = try? JSON(parsing: Array(request.body)) { object["body"] = body }
        return .object(object)
    }

    static func facts(status: Int, requestID: String?, verifiedBy: String, body: Data) -> JSON {
        var object = JSON.Object()
        object["status"] = .number(JSON.Number(status))
        object["request_id"] = requestID.map(JSON.string) ?? .null
        object["verified_by"] = .string(verifiedBy)
        if let body = try? JSON(parsing: Array(body)) { object["body"] = body }
        return .object(object)
    }
}
