// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// What APIv3 says of a contract.
enum EntrustReply {
    /// Every member that some family of paths or notification has.
    static func members(_ entrust: Entrust, _ mchid: String) -> JSON.Object {
        var members = JSON.Object()
        members["contract_id"] = entrust.contractId.map(JSON.string)
        if let subMchid = entrust.subMchid, entrust.product == .papay {
            members["sp_mchid"] = .string(mchid)
            members["sp_appid"] = .string(entrust.appid)
            members["sub_mchid"] = .string(subMchid)
            members["sub_appid"] = entrust.subAppid.map(JSON.string)
            members["sp_openid"] = .string(entrust.openid ?? "")
            members["sub_openid"] = entrust.subOpenid.map(JSON.string)
        } else {
            members["mchid"] = .string(mchid)
            members["appid"] = .string(entrust.appid)
            members["openid"] = .string(entrust.openid ?? "")
        }
        members["plan_id"] = number(entrust.planId)
        members["out_contract_code"] = .string(entrust.outContractCode)
        members["contract_display_account"] = .string(entrust.displayAccount)
        members["contract_state"] = entrust.state == .terminated ? "TERMINATED" : "SIGNED"
        members["contract_signed_time"] = entrust.signedAt.map { .string(ChinaTime.rfc3339($0)) }
        members["contract_expired_time"] = entrust.expiresAt.map { .string(ChinaTime.rfc3339($0)) }
        if let termination = entrust.termination, let terminatedAt = entrust.terminatedAt {
            members["contract_terminate_info"] = [
                "contract_termination_mode": .string(termination.rawValue),
                "contract_terminated_time": .string(ChinaTime.rfc3339(terminatedAt)),
                "contract_termination_remark": .string(entrust.terminationRemark ?? ""),
            ]
        }
        return members
    }

    /// Members that queries have and notifications lack.
    static func queried(_ entrust: Entrust, _ mchid: String) -> JSON.Object {
        var members = members(entrust, mchid)
        if entrust.product == .passwordExempt {
            members["service_id"] = number(entrust.planId)
            members["sub_appid"] = entrust.subAppid.map(JSON.string)
            members["sub_openid"] = entrust.subOpenid.map(JSON.string)
        }
        members["out_user_code"] = entrust.outUserCode.map(JSON.string)
        members["deduct_schedule"] = schedule(entrust.schedule)
        return members
    }

    /// A schedule as contracts show it: nothing where none was estimated.
    private static func schedule(_ schedule: Entrust.Schedule) -> JSON? {
        guard let date = schedule.estimatedDate, let amount = schedule.estimatedAmount else { return nil }
        var json: JSON = [
            "estimated_deduct_date": .string(date), "estimated_deduct_amount": money(amount),
            "schedule_state": .string(schedule.state.rawValue),
        ]
        json["scheduled_amount"] = schedule.scheduledAmount.map(money)
        json["deduct_amount"] = schedule.deductedAmount.map(money)
        json["deduct_date"] = schedule.deductedAt.map { .string(ChinaTime.day($0)) }
        return json
    }

    static func money(_ amount: Int) -> JSON { ["total": .number(JSON.Number(amount)), "currency": "CNY"] }

    /// A plan's number as JSON has it.
    static func number(_ text: String) -> JSON {
        if let number = try? JSON(parsing: text), case .number = number { return number }
        return .string(text)
    }
}
