// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// The same orders over APIv2: unified order (统一下单), query, closing, code and face payment, reversal (撤销).
enum V2OrderFlow: Flow {
    private static let paths: Set<String> = [
        "/pay/unifiedorder", "/pay/orderquery", "/pay/facepayquery", "/pay/closeorder", "/pay/micropay",
        "/pay/facepay", "/secapi/pay/reverse", "/secapi/pay/facepayreverse", "/pay/contractorder",
    ]

    static func answers(_ operation: APIOperation) -> Bool { operation.isV2 && paths.contains(operation.path) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        do throws(GatewayRefusal) {
            return GatewayAnswer(.json(.object(try members(call, in: &world))))
        } catch {
            throw error.inV2OfOrders
        }
    }

    private static func members(
        _ call: DocumentedCall, in world: inout World
    ) throws(GatewayRefusal) -> JSON.Object {
        let number = call.text("out_trade_no")
        let subMchid = OrderFlow.filled(call.body["sub_mch_id"])
        var reply = call.v2Envelope()
        switch call.operation.path {
        case "/pay/unifiedorder", "/pay/contractorder":
            let order = try world.prepay(request(call, tradeType: call.text("trade_type"), in: world))
            reply["trade_type"] = .string(order.tradeType)
            reply["prepay_id"] = .string(order.prepayId)
            reply["code_url"] = order.codeUrl.map(JSON.string)
            reply["mweb_url"] = order.h5Package.map { .string(OrderFlow.h5URL(order.prepayId, $0, call)) }
            guard call.operation.path == "/pay/contractorder" else { break }
            for (name, value) in V2EntrustFlow.sign(with: order, call, &world) { reply[name] = value }
        case "/pay/micropay", "/pay/facepay":
            let isFace = call.operation.path == "/pay/facepay"
            let request = try request(call, tradeType: isFace ? "FACEPAY" : "MICROPAY", in: world)
            let order = try world.payByCode(request, authCode: call.text(isFace ? "face_code" : "auth_code"))
            // The refusal that APIv2 says this with; the order is there, and is queried or reversed.
            guard order.state != .userpaying else { throw .userPaying }
            reply = payment(order, into: reply)
        case "/pay/closeorder":
            try world.closeOrder(number, subMchid: subMchid)
            reply["result_msg"] = "OK"
        case "/secapi/pay/reverse", "/secapi/pay/facepayreverse":
            let order = try find(call, subMchid, in: world)
            _ = try world.reverse(order.outTradeNo, subMchid: subMchid)
            reply["recall"] = "N"
        default:
            let order = try find(call, subMchid, in: world)
            reply["out_trade_no"] = .string(order.outTradeNo)
            if order.transactionId != nil { reply = payment(order, into: reply) }
            reply["attach"] = order.attach.map(JSON.string)
            reply["trade_state"] = .string(order.state.rawValue)
            reply["trade_state_desc"] = .string(order.state.words)
        }
        return reply
    }

    private static func find(
        _ call: DocumentedCall, _ subMchid: String?, in world: World
    ) throws(GatewayRefusal) -> Order {
        let transactionID = call.text("transaction_id")
        if !transactionID.isEmpty { return try world.order(transactionId: transactionID, subMchid: subMchid) }
        let number = call.text("out_trade_no")
        guard !number.isEmpty else {
            throw .parameter("out_trade_no", "transaction_id and out_trade_no are both missing", location: "body")
        }
        return try world.order(number, subMchid: subMchid)
    }

    // MARK: Writing

    /// Members that a paid order has; the payment notification of APIv2 has them too.
    static func payment(_ order: Order, into object: JSON.Object) -> JSON.Object {
        var object = object
        object["openid"] = order.openid.map(JSON.string)
        object["is_subscribe"] = "N"
        object["trade_type"] = .string(order.tradeType)
        object["bank_type"] = order.bankType.map(JSON.string)
        object["total_fee"] = .string(String(order.total))
        object["fee_type"] = .string(order.currency)
        object["cash_fee"] = .string(String(order.total))
        object["cash_fee_type"] = .string(order.currency)
        object["transaction_id"] = order.transactionId.map(JSON.string)
        object["out_trade_no"] = .string(order.outTradeNo)
        object["attach"] = order.attach.map(JSON.string)
        object["time_end"] = order.successTime.map { .string(ChinaTime.digits($0)) }
        return object
    }

    // MARK: Reading

    private static func request(
        _ call: DocumentedCall, tradeType: String, in world: World
    ) throws(GatewayRefusal) -> OrderRequest {
        let body = call.body
        let number = call.text("out_trade_no")
        guard ["JSAPI", "NATIVE", "APP", "MWEB", "MICROPAY", "FACEPAY"].contains(tradeType) else {
            throw .parameter("trade_type", "must be one of JSAPI, NATIVE, APP, MWEB", location: "body")
        }
        try OrderRules.checkNumber(number, "out_trade_no", 1...32)
        try OrderRules.checkLengths(body)
        try OrderRules.checkCurrency(body["fee_type"], "fee_type")
        let openid = OrderFlow.filled(body["openid"])
        let subOpenid = OrderFlow.filled(body["sub_openid"])
        guard tradeType != "JSAPI" || openid != nil || subOpenid != nil else { throw .openidMissing("openid") }
        let fingerprint = Fingerprint.of(call.operation.id, body)
        let isKnown = world.orders[number]?.fingerprint == fingerprint
        return OrderRequest(
            outTradeNo: number, mchid: world.mchid, subMchid: OrderFlow.filled(body["sub_mch_id"]),
            appid: call.text("appid"), subAppid: OrderFlow.filled(body["sub_appid"]), tradeType: tradeType,
            description: call.text("body"), attach: OrderFlow.filled(body["attach"]),
            total: try OrderRules.amount(body["total_fee"], "total_fee"), openid: openid, subOpenid: subOpenid,
            notifyUrl: OrderFlow.filled(body["notify_url"]), profitSharing: body["profit_sharing"]?.string == "Y",
            expiresAt: isKnown
                ? nil : try OrderRules.expiry(call.text("time_expire"), "time_expire", isV2: true, at: world.moment),
            details: JSON.Object(), fingerprint: fingerprint, isV2: true
        )
    }
}

extension GatewayRefusal {
    fileprivate static let userPaying = GatewayRefusal(
        status: 200, code: "USERPAYING", message: "需要用户输入支付密码"
    )

    /// The same in APIv2's spelling, and with the codes that only orders have.
    fileprivate var inV2OfOrders: GatewayRefusal {
        var refusal = inV2
        if number == GatewayRefusal.otherParameters.number {
            // Assumption: paidNumberIsTaken
            refusal.code = "OUT_TRADE_NO_USED"
            refusal.message = GatewayRefusal.outTradeNoUsed.message
        }
        if code == "ORDER_CLOSED", message == GatewayRefusal.orderRevoked.message { refusal.code = "ORDERREVERSED" }
        return refusal
    }
}
