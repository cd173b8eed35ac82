// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Debits by contract over APIv3 (受理扣款), and announcing them (预约扣费).
enum EntrustDebitFlow: Flow {
    private static let prefix = "/v3/papay/pay/"

    static func answers(_ operation: APIOperation) -> Bool { operation.path.hasPrefix(prefix) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let subMchid = call.optionalText("sub_mchid")
        let contractID = call.text("contract_id")
        if call.operation.path.hasSuffix("/transactions/apply") {
            let amount = call.body["amount"]
            try OrderRules.checkCurrency(amount?["currency"], "/amount/currency")
            let order = try world.debit(
                DebitRequest(
                    outTradeNo: call.text("out_trade_no"), contractID: contractID,
                    appid: call.optionalText("sp_appid") ?? call.text("appid"), subMchid: subMchid,
                    subAppid: call.optionalText("sub_appid"), description: call.text("description"),
                    attach: call.optionalText("attach"),
                    total: try OrderRules.amount(amount?["total"], "/amount/total"),
                    notifyUrl: call.optionalText("transaction_notify_url"), isV2: false, fingerprint: call.parameters
                )
            )
            return GatewayAnswer(
                .json(["out_trade_no": .string(order.outTradeNo), "amount": EntrustReply.money(order.total)])
            )
        }
        let entrust: Entrust
        if call.operation.path.hasSuffix("/schedule") {
            let amount = call.body["schedule_amount"]?.object ?? JSON.Object()
            entrust = try world.scheduleDebit(
                contractID, subMchid: subMchid, amount: try amount.amount("total", at: "/schedule_amount")
            )
        } else {
            entrust = try world.scheduledEntrust(contractID, subMchid: subMchid)
        }
        return GatewayAnswer(.json(schedule(entrust.schedule)))
    }

    private static func schedule(_ schedule: Entrust.Schedule) -> JSON {
        var reply: JSON = ["schedule_state": .string(schedule.state.rawValue)]
        // The debit may follow from the day after for a week. Assumption: debitsNeedNoSchedule
        reply["deduct_start_date"] = schedule.scheduledAt.map { day(after: $0, 1) }
        reply["deduct_end_date"] = schedule.scheduledAt.map { day(after: $0, 7) }
        reply["scheduled_amount"] = schedule.scheduledAmount.map(EntrustReply.money)
        reply["deduct_amount"] = schedule.deductedAmount.map(EntrustReply.money)
        reply["deduct_date"] = schedule.deductedAt.map { .string(ChinaTime.day($0)) }
        return reply
    }

    private static func day(after date: Date, _ days: Double) -> JSON {
        .string(ChinaTime.day(date.addingTimeInterval(days * 86400)))
    }
}
