// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// What merchants are told of contracts.
extension World {
    mutating func tellOfSigning(_ entrust: Entrust) {
        switch entrust.product {
        // Assumption: passwordExemptSpeaksEntrust
        case .papay, .passwordExempt:
            notify(
                "ENTRUST.SIGN", "entrust", summary: "委托代扣签约成功通知",
                resource: .object(EntrustReply.members(entrust, mchid)),
                to: entrust.notifyUrl, subject: entrust.outContractCode
            )
        case .combined:
            notify(
                "ECOMMERCE_ENTRUST.SIGN", "ecommerce_entrust", summary: "收付通合单代扣签约成功通知",
                resource: combinedResource(entrust), to: entrust.notifyUrl, subject: entrust.outContractCode
            )
        case .papayV2: tellInXML(entrust)
        }
    }

    mutating func tellOfTermination(_ entrust: Entrust) {
        switch entrust.product {
        // Assumption: passwordExemptSpeaksEntrust, terminationIsToldWhereSigningWas
        case .papay, .passwordExempt:
            notify(
                "ENTRUST.TERMINATE", "entrust", summary: "委托代扣解约成功通知", resource: terminationResource(entrust),
                to: entrust.notifyUrl, subject: entrust.outContractCode
            )
        case .combined:
            notify(
                "ECOMMERCE_ENTRUST.TERMINATE", "ecommerce_entrust", summary: "收付通合单代扣解约成功通知",
                resource: combinedResource(entrust), to: entrust.notifyUrl, subject: entrust.outContractCode
            )
        case .papayV2: tellInXML(entrust)
        }
    }

    /// The page of terminations lists service providers' members alone: direct merchants' are left out.
    private func terminationResource(_ entrust: Entrust) -> JSON {
        var members = EntrustReply.members(entrust, mchid)
        for name in ["mchid", "appid", "openid", "out_user_code"] { members[name] = nil }
        return .object(members)
    }

    private func combinedResource(_ entrust: Entrust) -> JSON {
        var resource = JSON.Object()
        resource["mchid"] = .string(mchid)
        resource["out_contract_code"] = .string(entrust.outContractCode)
        resource["plan_id"] = EntrustReply.number(entrust.planId)
        resource["appid"] = .string(entrust.appid)
        resource["openid"] = .string(entrust.openid ?? "")
        if let termination = entrust.termination {
            resource["contract_termination_mode"] = .string(termination.rawValue)
        } else {
            resource["contract_expired_time"] = entrust.expiresAt.map { .string(ChinaTime.rfc3339($0)) }
        }
        resource["operate_time"] = .string(ChinaTime.rfc3339(now))
        resource["attach"] = entrust.attach.map(JSON.string)
        return .object(resource)
    }

    /// What APIv2 says of a contract that was signed or ended.
    func entrustMembers(_ entrust: Entrust) -> JSON.Object {
        var members = JSON.Object()
        members["mch_id"] = .string(mchid)
        members["sub_mch_id"] = entrust.subMchid.map(JSON.string)
        members["contract_code"] = .string(entrust.outContractCode)
        members["plan_id"] = .string(entrust.planId)
        members["openid"] = .string(entrust.openid ?? "")
        members["sub_openid"] = entrust.subOpenid.map(JSON.string)
        members["change_type"] = entrust.state == .terminated ? "DELETE" : "ADD"
        members["operate_time"] = .string(ChinaTime.plain(now))
        members["contract_id"] = .string(entrust.contractId ?? "")
        if let termination = entrust.termination {
            members["contract_termination_mode"] = .string(termination.number)
        } else {
            members["contract_expired_time"] = entrust.expiresAt.map { .string(ChinaTime.plain($0)) }
        }
        members["request_serial"] = .string(entrust.requestSerial ?? "")
        return members
    }

    private mutating func tellInXML(_ entrust: Entrust) {
        notifyV2(
            "pap-contract-state-changed", members: .object(entrustMembers(entrust)), to: entrust.notifyUrl,
            subject: entrust.outContractCode
        )
    }
}
