// SPDX-License-Identifier: Apache-2.0

/// What the payment interfaces refuse with, in APIv3's spelling; the last number of `Request-ID` where it is known.
extension GatewayRefusal {
    static let noOrder = GatewayRefusal(
        status: 404, code: "ORDER_NOT_EXIST", message: "订单不存在", number: 268_512_771
    )
    /// Assumption: paidNumberIsTaken
    static let orderPaid = GatewayRefusal(
        status: 400, code: "ORDER_PAID", message: "该订单已支付", alternatives: ["OUT_TRADE_NO_USED"], number: 268_449_538
    )
    /// An order that is to be closed.
    static let paidBefore = GatewayRefusal(
        status: 400, code: "ORDER_PAID", message: "该订单已支付", alternatives: ["TRADE_ERROR"], number: 268_449_538
    )
    /// Assumption: paidNumberIsTaken
    static let outTradeNoUsed = GatewayRefusal(
        status: 403, code: "OUT_TRADE_NO_USED", message: "商户订单号重复", number: 268_498_689
    )
    static let orderClosed = GatewayRefusal(status: 400, code: "ORDER_CLOSED", message: "该订单已关闭，请重新下单")
    static let orderRevoked = GatewayRefusal(status: 400, code: "ORDER_CLOSED", message: "该订单已撤销，请重新下单")
    /// Assumption: codePaymentsAreReversed
    static let notToBeClosed = GatewayRefusal(
        status: 403, code: "TRADE_ERROR", message: "付款码支付的订单请使用撤销订单接口"
    )
    static let notEnough = GatewayRefusal(status: 403, code: "NOT_ENOUGH", message: "账户余额不足")

    /// The request names another merchant than its Authorization.
    static func otherMerchant(_ field: String, location: String) -> GatewayRefusal {
        var refusal = GatewayRefusal.parameter(field, "is not the merchant of Authorization", location: location)
        refusal.message = "http header中的mchid与post payload中的mchid不匹配"
        return refusal
    }

    static func openidMissing(_ field: String) -> GatewayRefusal {
        var refusal = GatewayRefusal.parameter(field, "required for JSAPI payment", location: "body")
        refusal.message = "JSAPI支付必须传openid"
        refusal.number = 268_501_013
        return refusal
    }
}
