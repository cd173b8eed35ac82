// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Debits of combined orders by contract (合单代扣): asking for them, querying, and undoing them (撤销).
enum CombinedDebitFlow: Flow {
    private static let base = "/v3/ecommerce/combine-papay/transactions"

    static func answers(_ operation: APIOperation) -> Bool { operation.path.hasPrefix(base) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let number = call.text("combine_out_trade_no")
        switch call.operation.path.dropFirst(base.count) {
        case "":
            let combined = try world.debit(request(call, world), contractID: call.text("contract_id"))
            return CombineFlow.reply(combined, call, world)
        case "/{combine_out_trade_no}": return CombineFlow.reply(try world.combinedDebit(number), call, world)
        default:
            try world.reverseDebit(number, appid: call.text("combine_appid"), named: CombineFlow.named(call))
            return GatewayAnswer(status: call.details.response.status ?? 204, .empty)
        }
    }

    private static func request(
        _ call: DocumentedCall, _ world: World
    ) throws(GatewayRefusal) -> CombinedOrderRequest {
        guard call.text("combine_mchid") == world.mchid else {
            throw .otherMerchant("combine_mchid", location: "body")
        }
        let number = call.text("combine_out_trade_no")
        try OrderRules.checkNumber(number, "combine_out_trade_no", 2...32)
        return CombinedOrderRequest(
            combineOutTradeNo: number, combineAppid: call.text("combine_appid"), tradeType: "PAP",
            parts: try CombineFlow.parts(call.body, "PAP", call), details: JSON.Object(), fingerprint: call.parameters
        )
    }
}
