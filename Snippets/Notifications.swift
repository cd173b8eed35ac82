// SPDX-License-Identifier: Apache-2.0

// Notifications in any web framework, from a sandbox in this process: swift run Notifications

import Foundation
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTesting

/// A stand-in for whatever stores orders.
actor Shop {
    private(set) var paid: [String: Int] = [:]
    private(set) var refunded: [String] = []

    // snippet.events
    func settle(_ notification: WeChatPayNotification) throws {
        switch notification.event {
        case .transactionSuccess(let payment): paid[try payment.outTradeNo] = try payment.amount.total
        case .combineTransactionSuccess(let payment):
            for order in try payment.subOrders { paid[try order.outTradeNo] = try order.amount?.totalAmount }
        case .refundSuccess(let refund), .refundClosed(let refund): refunded.append(try refund.outRefundNo)
        default: print("no use for", notification.eventType, notification.resource)
        }
    }
    // snippet.end
}

// snippet.adapter
/// The adapter for a framework: raw bytes and headers in; status, type and body out.
func answer(
    body: Data, header: (String) -> String?, handler: NotificationHandler, shop: Shop
) async -> (status: Int, contentType: String?, body: Data) {
    let request = NotificationRequest(body: body, header: header)
    let response = await handler.process(request) { notification in
        try await shop.settle(notification)  // runs once, however often WeChat Pay repeats it
    }
    return (response.status, response.contentType, response.body)
}
// snippet.end

/// Takes the sandbox's notifications in this process, as a framework would take them from a socket.
struct Framework: NotificationSender {
    let handler: NotificationHandler
    let shop: Shop

    func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
        let (status, _, body) = await answer(
            body: Data(delivery.body), header: { name in HTTPField.Name(name).flatMap { delivery.headers[$0] } },
            handler: handler, shop: shop)
        return NotificationAnswer(status: status, body: Array(body))
    }
}

let keys = try SandboxKeys()
var configuration = Sandbox.Configuration()
configuration.keys = keys
let shop = Shop()
let handler = try NotificationHandler(client: Sandbox(configuration: configuration).client())
configuration.notificationSender = Framework(handler: handler, shop: shop)
let sandbox = try Sandbox(configuration: configuration)
for _ in 0..<2 {
    let id = try await sandbox.trigger(
        event: "TRANSACTION.SUCCESS", fields: ["out_trade_no": "ORDER_0001", "amount.total": "100"],
        to: "http://127.0.0.1:9/notify"
    ).id
    try await sandbox.resend(notificationID: id)
}
print(await shop.paid)
