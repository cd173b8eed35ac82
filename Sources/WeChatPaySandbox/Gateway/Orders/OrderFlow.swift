// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Orders (订单) of direct merchants and of partners (服务商): placing, querying, closing, code payment and its reversal.
enum OrderFlow: Flow {
    private static let prefix = "/v3/pay/"

    static func answers(_ operation: APIOperation) -> Bool {
        operation.path.hasPrefix(prefix) && step(operation) != nil
    }

    private enum Step {
        case prepay(tradeType: String)
        case codePayment, query, queryByTransaction, close, reverse
    }

    private static func step(_ operation: APIOperation) -> Step? {
        let path = operation.path.dropFirst(prefix.count)
        let rest = path.hasPrefix("partner/") ? path.dropFirst("partner/".count) : path
        switch rest {
        // An order that also asks for a contract is an order; of the contract nothing is kept.
        case "transactions/jsapi", "transactions/jsapi-with-contract", "transactions/miniprogram":
            return .prepay(tradeType: "JSAPI")
        // The payer scans at a counter, and the merchant's mini-program opens with the prepay_id.
        case "transactions/scannedpos": return .prepay(tradeType: "JSAPI")
        case "transactions/app", "transactions/app-with-contract": return .prepay(tradeType: "APP")
        case "transactions/h5": return .prepay(tradeType: "MWEB")
        case "transactions/native": return .prepay(tradeType: "NATIVE")
        case "transactions/codepay": return .codePayment
        case "transactions/out-trade-no/{out_trade_no}": return .query
        case "transactions/id/{transaction_id}": return .queryByTransaction
        case "transactions/out-trade-no/{out_trade_no}/close": return .close
        case "transactions/out-trade-no/{out_trade_no}/reverse": return .reverse
        default: return nil
        }
    }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        guard let step = step(call.operation) else { throw .system }
        let isPartner = call.operation.path.hasPrefix(prefix + "partner/")
        let merchant = isPartner ? "sp_mchid" : "mchid"
        guard call.text(merchant) == world.mchid else {
            throw .otherMerchant(merchant, location: call.operation.method == "GET" ? "query" : "body")
        }
        let subMchid = isPartner ? call.text("sub_mchid") : nil
        let number = call.text("out_trade_no")
        let fields = call.details.response.fields
        switch step {
        case .prepay(let tradeType):
            let order = try world.prepay(request(call, tradeType, subMchid, in: world))
            return GatewayAnswer(
                .json(credentials(order.tradeType, order.prepayId, order.codeUrl, order.h5Package, call)))
        case .codePayment:
            let request = try request(call, "MICROPAY", subMchid, in: world)
            let order = try world.payByCode(request, authCode: call.body["payer"]?["auth_code"]?.string ?? "")
            let reply = order.payment().documented(fields)
            return GatewayAnswer(status: order.state == .userpaying ? 202 : 200, .json(.object(reply)))
        case .query: return GatewayAnswer(.json(try world.order(number, subMchid: subMchid).reply(fields)))
        case .queryByTransaction:
            let order = try world.order(transactionId: call.text("transaction_id"), subMchid: subMchid)
            return GatewayAnswer(.json(order.reply(fields)))
        case .close:
            try world.closeOrder(number, subMchid: subMchid)
            return GatewayAnswer(status: 204, .empty)
        case .reverse:
            let order = try world.reverse(number, subMchid: subMchid)
            var reply = order.parties()
            reply["out_trade_no"] = .string(number)
            return GatewayAnswer(.json(.object(reply)))
        }
    }

    /// What the client opens the cash desk with.
    static func credentials(
        _ tradeType: String, _ prepayID: String, _ codeURL: String?, _ h5Package: String?, _ call: DocumentedCall
    ) -> JSON {
        if let codeURL { return ["code_url": .string(codeURL)] }
        if let h5Package { return ["h5_url": .string(h5URL(prepayID, h5Package, call))] }
        return ["prepay_id": .string(prepayID)]
    }

    /// The sandbox's own cash desk: a browser that opens this shows it.
    static func h5URL(_ prepayID: String, _ package: String, _ call: DocumentedCall) -> String {
        "\(call.baseURL)/cashdesk?prepay_id=\(prepayID)&package=\(package)"
    }

    // MARK: Reading

    private static func request(
        _ call: DocumentedCall, _ tradeType: String, _ subMchid: String?, in world: World
    ) throws(GatewayRefusal) -> OrderRequest {
        let body = call.body
        let isPartner = subMchid != nil
        let number = call.text("out_trade_no")
        try OrderRules.checkNumber(number, "out_trade_no", 6...32)
        try OrderRules.checkLengths(body)
        try OrderRules.checkCurrency(body["amount"]?["currency"], "/amount/currency")
        let payer = body["payer"]
        let openid = filled(payer?[isPartner ? "sp_openid" : "openid"])
        let subOpenid = isPartner ? filled(payer?["sub_openid"]) : nil
        let needsPayer = tradeType == "JSAPI" && !call.operation.path.hasSuffix("/scannedpos")
        guard !needsPayer || openid != nil || subOpenid != nil else {
            throw .openidMissing(isPartner ? "/payer/sp_openid" : "/payer/openid")
        }
        let fingerprint = Fingerprint.of(call.operation.id, body)
        // The time of a repetition may be over by then: the order says so itself.
        let isKnown = world.orders[number]?.fingerprint == fingerprint
        return OrderRequest(
            outTradeNo: number, mchid: world.mchid, subMchid: subMchid,
            appid: call.text(isPartner ? "sp_appid" : "appid"),
            subAppid: isPartner ? filled(body["sub_appid"]) : nil, tradeType: tradeType,
            description: call.text("description"), attach: filled(body["attach"]),
            total: try OrderRules.amount(body["amount"]?["total"], "/amount/total"), openid: openid,
            subOpenid: subOpenid,
            notifyUrl: filled(body["notify_url"]), profitSharing: body["settle_info"]?["profit_sharing"]?.bool ?? false,
            expiresAt: isKnown
                ? nil : try OrderRules.expiry(call.text("time_expire"), "time_expire", isV2: false, at: world.moment),
            details: OrderRequest.details(body), fingerprint: fingerprint
        )
    }

    /// An empty text is none.
    static func filled(_ value: JSON?) -> String? { value?.string.flatMap { $0.isEmpty ? nil : $0 } }
}
