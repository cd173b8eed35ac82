// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Combined orders (合单), those that pay persons (个人收款) among them: placing, querying, closing.
enum CombineFlow: Flow {
    private static let prefix = "/v3/combine-transactions/"

    static func answers(_ operation: APIOperation) -> Bool { operation.path.hasPrefix(prefix) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let tradeType: String
        switch call.operation.path.dropFirst(prefix.count) {
        case "out-trade-no/{combine_out_trade_no}":
            return reply(try world.combinedOrder(call.text("combine_out_trade_no")), call, world)
        case "id/{combine_transaction_id}":
            return reply(try world.combinedOrder(transactionId: call.text("combine_transaction_id")), call, world)
        case "out-trade-no/{combine_out_trade_no}/close":
            try world.closeCombinedOrder(
                call.text("combine_out_trade_no"), appid: call.text("combine_appid"), named: named(call)
            )
            return GatewayAnswer(status: 204, .empty)
        case "app": tradeType = "APP"
        case "h5": tradeType = "MWEB"
        case "native": tradeType = "NATIVE"
        default: tradeType = "JSAPI"
        }
        let order = try world.prepay(request(call, tradeType, in: world))
        return GatewayAnswer(
            .json(OrderFlow.credentials(order.tradeType, order.prepayId, order.codeUrl, order.h5Package, call)))
    }

    /// The parts that a request names.
    static func named(_ call: DocumentedCall) -> Set<World.PartName> {
        let parts = (call.body["sub_orders"]?.array ?? []).map {
            World.PartName(mchid: $0["mchid"]?.string ?? "", outTradeNo: $0["out_trade_no"]?.string ?? "")
        }
        return Set(parts)
    }

    static func reply(_ order: CombinedOrder, _ call: DocumentedCall, _ world: World) -> GatewayAnswer {
        let reply = order.payment(world.parts(of: order), mchid: world.mchid)
        return GatewayAnswer(.json(.object(reply.documented(call.details.response.fields))))
    }

    // MARK: Reading

    private static func request(
        _ call: DocumentedCall, _ tradeType: String, in world: World
    ) throws(GatewayRefusal) -> CombinedOrderRequest {
        let body = call.body
        guard call.text("combine_mchid") == world.mchid else {
            throw .otherMerchant("combine_mchid", location: "body")
        }
        let number = call.text("combine_out_trade_no")
        try OrderRules.checkNumber(number, "combine_out_trade_no", 2...32)
        try OrderRules.checkLengths(body)
        let openid = OrderFlow.filled(body["combine_payer_info"]?["openid"])
        guard tradeType != "JSAPI" || openid != nil else { throw .openidMissing("/combine_payer_info/openid") }
        let fingerprint = Fingerprint.of(call.operation.id, body)
        let isKnown = world.combinedOrders[number]?.fingerprint == fingerprint
        var details = JSON.Object()
        details["scene_info"] = body["scene_info"]
        return CombinedOrderRequest(
            combineOutTradeNo: number, combineAppid: call.text("combine_appid"), tradeType: tradeType, openid: openid,
            notifyUrl: OrderFlow.filled(body["notify_url"]), tradeScenario: OrderFlow.filled(body["trade_scenario"]),
            expiresAt: isKnown
                ? nil : try OrderRules.expiry(call.text("time_expire"), "time_expire", isV2: false, at: world.moment),
            parts: try parts(body, tradeType, call), details: details, fingerprint: fingerprint
        )
    }

    static func parts(
        _ body: JSON.Object, _ tradeType: String, _ call: DocumentedCall
    ) throws(GatewayRefusal) -> [OrderRequest] {
        let elements = body["sub_orders"]?.array ?? []
        guard (1...OrderRules.mostParts).contains(elements.count) else {
            throw .parameter("/sub_orders", "must have 1 to \(OrderRules.mostParts) elements", location: "body")
        }
        var parts: [OrderRequest] = []
        var numbers: Set<String> = []
        for (index, element) in elements.enumerated() {
            let place = "/sub_orders/\(index)"
            let part = try part(element.object ?? JSON.Object(), place, tradeType, call)
            guard numbers.insert(part.outTradeNo).inserted else {
                throw .parameter(place + "/out_trade_no", "is the number of an earlier element too", location: "body")
            }
            parts.append(part)
        }
        return parts
    }

    private static func part(
        _ element: JSON.Object, _ place: String, _ tradeType: String, _ call: DocumentedCall
    ) throws(GatewayRefusal) -> OrderRequest {
        let number = element["out_trade_no"]?.string ?? ""
        try OrderRules.checkNumber(number, place + "/out_trade_no", 6...32)
        try OrderRules.checkLengths(element, place)
        try OrderRules.checkCurrency(element["amount"]?["currency"], place + "/amount/currency")
        let contract = OrderFlow.filled(element["individual_auth_id"])
        guard element["order_service_type"]?.string != "INDIVIDUALTRADE" || contract != nil else {
            throw .parameter(place + "/individual_auth_id", "required for INDIVIDUALTRADE", location: "body")
        }
        let isShared = element["settle_info"]?["profit_sharing"]?.bool ?? element["profit_sharing"]?.bool
        return OrderRequest(
            outTradeNo: number, mchid: element["mchid"]?.string ?? "",
            subMchid: OrderFlow.filled(element["sub_mchid"]), appid: call.text("combine_appid"),
            subAppid: OrderFlow.filled(element["sub_appid"]), tradeType: tradeType,
            description: element["description"]?.string ?? "", attach: OrderFlow.filled(element["attach"]),
            total: try OrderRules.amount(element["amount"]?["total_amount"], place + "/amount/total_amount"),
            individualAuthId: contract, profitSharing: isShared ?? false, details: JSON.Object(), fingerprint: ""
        )
    }
}
