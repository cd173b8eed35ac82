// SPDX-License-Identifier: Apache-2.0

// snippet.server
import Configuration
import Hummingbird
import WeChatPayHummingbird
import WeChatPayNotifications

let client = try WeChatPayClient(config: ConfigReader(provider: EnvironmentVariablesProvider()))
let handler = try NotificationHandler(client: client)
let router = Router()

router.wechatPayNotifications("notify", handler: handler) { notification in
    switch notification.event {
    case .transactionSuccess(let payment): print(try payment.outTradeNo, try payment.amount.total)
    case .refundSuccess(let refund): print(try refund.outRefundNo)
    default: print("no use for", notification.eventType)
    }
}

try await Application(router: router).runService()
await handler.finish()  // work that outlasted its request
// snippet.end
