// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Settlement of what persons were paid (收付通个人收款结算).
enum SettlementFlow: Flow {
    private static let prefix = "/v3/platsolution/ecommerce/settle/prepay-settle-orders"

    static func answers(_ operation: APIOperation) -> Bool { operation.path.hasPrefix(prefix) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let batch: Settlement
        switch call.operation.path.dropFirst(prefix.count) {
        case "": batch = try world.settle(try request(call, world))
        case "/{settle_batch_no}": batch = try world.settlement(batchNo: call.text("settle_batch_no"))
        default:
            batch = try world.settleAbnormal(
                call.text("settle_batch_no"), individualAuthID: call.text("individual_auth_id"),
                outNo: call.text("out_abnormal_settle_batch_no"), type: call.text("abnormal_settle_type")
            )
        }
        return GatewayAnswer(.json(call.documented(SettlementReply.members(batch))))
    }

    private static func request(_ call: DocumentedCall, _ world: World) throws(GatewayRefusal) -> Settlement {
        var details: [Settlement.Detail] = []
        for (index, order) in (call.body["settle_info_list"]?.array ?? []).enumerated() {
            for (place, element) in (order["settle_detail_info_list"]?.array ?? []).enumerated() {
                let pointer = "/settle_info_list/\(index)/settle_detail_info_list/\(place)/amount"
                details.append(
                    Settlement.Detail(
                        outSettleNo: order["out_settle_no"]?.string ?? "",
                        outSettleDetailNo: element["out_settle_detail_no"]?.string ?? "",
                        transactionId: order["transaction_id"]?.string ?? "",
                        receiverType: element["receiver_type"]?.string ?? "",
                        receiverAccount: element["receiver_account"]?.string ?? "",
                        amount: try (element["amount"]?.object ?? JSON.Object()).amount("amount", at: pointer)
                    )
                )
            }
        }
        guard !details.isEmpty else {
            throw .parameter("/settle_info_list", "must have at least one receiver", location: "body")
        }
        return Settlement(
            outSettleBatchNo: call.text("out_settle_batch_no"), individualAuthId: call.text("individual_auth_id"),
            description: call.text("description"),
            tradeScenario: call.text("trade_scenario"), notifyUrl: call.optionalText("notify_url"), details: details,
            createdAt: world.now, fingerprint: call.parameters
        )
    }
}

/// What is said of a batch.
enum SettlementReply {
    static func members(_ batch: Settlement) -> JSON.Object {
        var members = JSON.Object()
        members["out_settle_batch_no"] = .string(batch.outSettleBatchNo)
        members["settle_batch_no"] = .string(batch.settleBatchNo)
        members["individual_auth_id"] = .string(batch.individualAuthId)
        members["description"] = .string(batch.description)
        members["state"] = .string(batch.state.rawValue)
        members["trade_scenario"] = .string(batch.tradeScenario)
        members["create_time"] = .string(ChinaTime.rfc3339(batch.createdAt))
        members["finish_time"] = batch.finishedAt.map { .string(ChinaTime.rfc3339($0)) }
        members["abnormal_type"] = batch.abnormalType.map(JSON.string)
        members["abnormal_settle_result"] = batch.handling.map { handling in
            [
                "abnormal_settle_type": .string(handling.abnormalSettleType),
                "apply_success_time": .string(ChinaTime.rfc3339(handling.at)),
                "abnormal_fund_receipt_id": .string(handling.abnormalFundReceiptId),
                "out_abnormal_settle_batch_no": .string(handling.outAbnormalSettleBatchNo),
            ]
        }
        return members
    }
}
