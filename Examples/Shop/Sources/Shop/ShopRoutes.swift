// SPDX-License-Identifier: Apache-2.0

import Hummingbird
import WeChatPayHummingbird
import WeChatPayNotifications

struct Sale: Decodable { let goods: String }
struct Return: Decodable { let amount: Int }

/// The shop's addresses.
enum ShopRoutes {
    static let notify = "wechatpay/notify"
    /// 分.
    static let prices = ["茶 Tea": 1_200, "书 Book": 4_950]

    static func router(_ cashier: Cashier, _ notifications: NotificationHandler, cashDesk: String?) -> Router<
        BasicRequestContext
    > {
        let router = Router()
        router.wechatPayNotifications("\(notify)", handler: notifications) { try await cashier.book($0) }

        router.get("/") { _, _ in Page(cashDesk: cashDesk) }
        router.get("orders") { _, _ in try await cashier.orders.all() }
        router.post("orders") { request, context -> Order in
            let sale = try await request.decode(as: Sale.self, context: context)
            guard let price = prices[sale.goods] else { throw HTTPError(.badRequest, message: "No such goods.") }
            return try await cashier.sell(sale.goods, for: price)
        }
        router.get("orders/{number}") { _, context -> Order in
            try await cashier.lookUp(try await order(context, cashier))
        }
        router.post("orders/{number}/refunds") { request, context -> HTTPResponse.Status in
            let amount = try await request.decode(as: Return.self, context: context).amount
            try await cashier.refund(try await order(context, cashier), amount: amount)
            return .accepted
        }
        router.get("reconciliation/{day}") { _, context -> Reconciliation in
            try await cashier.reconcile(try context.parameters.require("day"))
        }
        router.post("contracts/{code}") { _, context -> Invocation in
            let invocation = try await cashier.askForContract(try context.parameters.require("code"))
            return Invocation(businessType: invocation.businessType, query: invocation.query)
        }
        router.get("contracts/{code}") { _, context -> String in
            try await cashier.contractState(try context.parameters.require("code"))
        }
        return router
    }

    private static func order(_ context: BasicRequestContext, _ cashier: Cashier) async throws -> Order {
        guard let order = try await cashier.orders.order(try context.parameters.require("number")) else {
            throw HTTPError(.notFound)
        }
        return order
    }

    struct Invocation: ResponseEncodable {
        let businessType: String
        let query: String
    }
}
