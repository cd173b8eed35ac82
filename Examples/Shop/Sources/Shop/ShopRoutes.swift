// SPDX-License-Identifier: Apache-2.0

import Foundation
import Hummingbird
import WeChatPayHummingbird
import WeChatPayNotifications

struct Sale: Decodable { let goods: String }
struct Return: Decodable { let amount: Int }

/// Lets only the shopkeeper in (HTTP Basic), where real money moves.
struct OfficeDoor<Context: RequestContext>: RouterMiddleware {
    let password: String

    func handle(
        _ request: Request, context: Context, next: (Request, Context) async throws -> Response
    ) async throws -> Response {
        let expected = Array(Data("shop:\(password)".utf8).base64EncodedString().utf8)
        let given = Array((request.headers[.authorization] ?? "").dropFirst("Basic ".count).utf8)
        // In a time that does not tell how much of it is right.
        let difference = zip(expected, given).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) }
        guard expected.count == given.count, difference == 0 else {
            throw HTTPError(.unauthorized, headers: [.wwwAuthenticate: "Basic realm=\"shop\""])
        }
        return try await next(request, context)
    }
}

/// The shop's addresses.
enum ShopRoutes {
    static let notify = "wechatpay/notify"
    /// 分.
    static let prices = ["茶 Tea": 1_200, "书 Book": 4_950]

    static func router(_ cashier: Cashier, _ notifications: NotificationHandler, cashDesk: String?, password: String?) -> Router<
        BasicRequestContext
    > {
        let router = Router()
        // WeChat Pay proves who it is by its signature, the shopkeeper by a password.
        router.wechatPayNotifications("\(notify)", handler: notifications) { try await cashier.book($0) }
        let office = router.group()
        if let password { office.add(middleware: OfficeDoor(password: password)) }

        office.get("/") { _, _ in Page(cashDesk: cashDesk) }
        office.get("orders") { _, _ in try await cashier.orders.all() }
        office.post("orders") { request, context -> Order in
            let sale = try await request.decode(as: Sale.self, context: context)
            guard let price = prices[sale.goods] else { throw HTTPError(.badRequest, message: "No such goods.") }
            return try await cashier.sell(sale.goods, for: price)
        }
        office.get("orders/{number}") { _, context -> Order in
            try await cashier.lookUp(try await order(context, cashier))
        }
        office.post("orders/{number}/refunds") { request, context -> HTTPResponse.Status in
            let amount = try await request.decode(as: Return.self, context: context).amount
            try await cashier.refund(try context.parameters.require("number"), amount: amount)
            return .accepted
        }
        office.get("reconciliation/{day}") { _, context -> Reconciliation in
            try await cashier.reconcile(try context.parameters.require("day"))
        }
        office.post("contracts/{code}") { _, context -> Invocation in
            let invocation = try await cashier.askForContract(try context.parameters.require("code"))
            return Invocation(businessType: invocation.businessType, query: invocation.query)
        }
        office.get("contracts/{code}") { _, context -> String in
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
