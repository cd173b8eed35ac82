// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import WeChatPayJSON

/// An event as listeners get it. Bodies stay out: many of these are kept.
struct FeedItem: Sendable {
    enum Content: Sendable {
        case request(Exchange)
        case change(kind: String, ids: [String])
        case notification(id: String)
        case clock(business: String)
        case restart(business: String)
    }

    let number: Int
    let content: Content

    init(number: Int, _ event: SandboxEvent) {
        self.number = number
        content =
            switch event {
            case .exchange(let exchange): .request(exchange.withoutBodies)
            // Whoever sees this many will read the list again.
            case .changed(let kind, let ids): .change(kind: kind, ids: Array(ids.prefix(50)))
            case .notificationAttempt(let id): .notification(id: id)
            case .clockMoved(let date): .clock(business: ChinaTime.rfc3339(date))
            case .reset(let date): .restart(business: ChinaTime.rfc3339(date))
            }
    }

    var name: String {
        switch content {
        case .request: "request"
        case .change: "change"
        case .notification: "notification"
        case .clock: "clock"
        // `reset` is what a listener gets that missed something.
        case .restart: "restart"
        }
    }

    /// Sensitive values are masked: who wants them asks for the record.
    var data: JSON {
        switch content {
        case .request(let exchange):
            var view = ExchangeView(exchange, Masking(isOff: false))
            return view.line()
        case .change(let kind, let ids):
            return ["kind": .string(kind), "ids": .array(ids.map { .string(Masking.account($0)) })]
        case .notification(let id): return ["id": .string(id)]
        case .clock(let business), .restart(let business): return ["business": .string(business)]
        }
    }
}

extension Exchange {
    fileprivate var withoutBodies: Exchange {
        var request = request
        var reply = reply
        request.body = []
        request.headers = [:]
        reply.body = []
        reply.headers = [:]
        return Exchange(
            id: id, receivedAt: receivedAt, businessTime: businessTime, request: request, reply: reply,
            requestBytes: requestBytes, replyBytes: replyBytes, operationID: operationID, mchid: mchid,
            verdict: verdict, notes: notes, faultID: faultID, faultKind: faultKind
        )
    }
}
