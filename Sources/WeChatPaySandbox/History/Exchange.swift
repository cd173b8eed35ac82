// SPDX-License-Identifier: Apache-2.0

public import Foundation
import HTTPTypes

/// A request and what it was answered: a line of the gateway's history.
public struct Exchange: Sendable, Identifiable {
    /// How a request was dealt with.
    public enum Verdict: Sendable, Hashable {
        /// It was answered with a success.
        case answered
        /// It was refused: WeChat Pay's code and sentence.
        case refused(code: String, message: String)
    }

    /// The reply's `Request-ID`; one made for the purpose where the reply has none.
    public let id: String
    /// When the request came, by the wall clock.
    public let receivedAt: Date
    /// Business time, which ``Sandbox/advance(by:)`` moves.
    public let businessTime: Date
    /// As received. Bodies of more than 64 KiB are cut.
    public let request: GatewayRequest
    /// As sent. Bodies of more than 64 KiB are cut.
    public let reply: GatewayReply
    /// Bytes of the request's body before it was cut.
    public let requestBytes: Int
    /// Bytes of the reply's body before it was cut.
    public let replyBytes: Int
    /// The documented operation, `v3.pay.transactions.jsapi.post`; `nil` for other paths.
    public let operationID: String?
    /// The merchant number that the request gave for itself, whether or not that was proven.
    public let mchid: String?
    /// The outcome.
    public let verdict: Verdict
    /// What the sandbox noticed about the request without refusing it: members that are not documented and were ignored,
    /// and where one of that name belongs. A sentence each, without values, 21 at most; the reply's header `Sandbox-Note`
    /// has them, too.
    public let notes: [String]
    /// The fault that changed the outcome or the reply: the id of its rule.
    public internal(set) var faultID: String?
    /// What the fault did; how the reply was sent is in ``GatewayReply/transmission``.
    public internal(set) var faultKind: Fault.Kind?
}

extension Exchange {
    /// The same request where a system error was answered, whatever it would have been without.
    func answered(with reply: GatewayReply) -> Exchange {
        var sent = reply
        sent.body = Array(reply.body.prefix(History.bodyLimit))
        return Exchange(
            id: HTTPField.Name("Request-ID").flatMap { reply.headers[$0] } ?? id, receivedAt: receivedAt,
            businessTime: businessTime, request: request, reply: sent, requestBytes: requestBytes,
            replyBytes: reply.body.count, operationID: operationID, mchid: mchid,
            verdict: .refused(code: GatewayRefusal.system.code, message: GatewayRefusal.system.message), notes: notes
        )
    }
}
