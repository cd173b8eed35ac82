// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Transfers to users (商家转账).
///
/// The money leaves the merchant's account with the request, and is on its way (在途) until the user has it or it
/// returns. Assumption: transfersLockMoney
extension World {
    /// Assumption: transfersLapseAfterADay
    private static let confirmationTime: TimeInterval = 86400
    /// Assumption: transfersTakeThreeSeconds
    private static let transferTime: TimeInterval = 3

    /// Takes a transfer; the same one again gets what became of it.
    mutating func transfer(_ transfer: Transfer) throws(GatewayRefusal) -> Transfer {
        if let known = transfers[transfer.outBillNo] {
            guard known.fingerprint == transfer.fingerprint else { throw .otherParameters }
            return known
        }
        guard ledger.balance(.merchant(transfer.payer)) >= transfer.amount else {
            throw .lacking("商户运营账户资金不足，请充值后使用原单号重试")
        }
        var transfer = transfer
        if transfer.transferBillNo.isEmpty {
            transfer.transferBillNo = "1330000" + random.digits(25)
            transfer.packageInfo = random.text(64)
        }
        ledger.move(
            transfer.amount, from: .merchant(transfer.payer), to: .transit(transfer.payer), reason: .transfer,
            reference: transfer.transferBillNo, outNo: transfer.outBillNo, at: now
        )
        transfers.put(transfer)
        let time = transfer.state == .accepted ? Self.transferTime : Self.confirmationTime
        schedule(.transfer, transfer.outBillNo, at: now.addingTimeInterval(time))
        return transfer
    }

    /// Takes a transfer back that was not confirmed; again, says how far that is.
    mutating func cancelTransfer(
        _ outBillNo: String, subMchid: String?, isEcommerce: Bool
    ) throws(GatewayRefusal) -> Transfer {
        var transfer = try transfer(outBillNo, subMchid: subMchid, isEcommerce: isEcommerce)
        switch transfer.state {
        case .canceling, .cancelled: return transfer
        case .waitUserConfirm: break
        default: throw .invalid("当前单据状态不支持撤销")
        }
        transfer.state = .canceling
        transfer.updatedAt = now
        transfers.put(transfer)
        schedule(.transfer, outBillNo, at: now.addingTimeInterval(Self.transferTime))
        return transfer
    }

    func transfer(_ outBillNo: String, subMchid: String?, isEcommerce: Bool) throws(GatewayRefusal) -> Transfer {
        try Self.checked(transfers[outBillNo], subMchid, isEcommerce)
    }

    func transfer(billNo: String, subMchid: String?, isEcommerce: Bool) throws(GatewayRefusal) -> Transfer {
        try Self.checked(transfers.named("bill:" + billNo), subMchid, isEcommerce)
    }

    private static func checked(
        _ transfer: Transfer?, _ subMchid: String?, _ isEcommerce: Bool
    ) throws(GatewayRefusal) -> Transfer {
        guard let transfer, transfer.subMchid == subMchid, transfer.isEcommerce == isEcommerce else {
            throw .noRecord
        }
        return transfer
    }

    // MARK: The user

    /// The user agrees to take the money.
    ///
    /// - Parameter name: Who the user is; the name that was sent where `nil`.
    mutating func confirmTransfer(_ outBillNo: String, name: String?) throws(SandboxError) -> Transfer {
        guard var transfer = transfers[outBillNo] else { throw .notFound("transfer", outBillNo) }
        guard transfer.state == .waitUserConfirm else {
            throw .notPossible("Transfer \(outBillNo) is \(transfer.state.rawValue), not WAIT_USER_CONFIRM.")
        }
        if let name, let expected = transfer.userName, name != expected, transfer.failReason == nil {
            transfer.failReason = "NAME_NOT_CORRECT"
        }
        transfer.state = .transfering
        transfer.updatedAt = now
        transfers.put(transfer)
        schedule(.transfer, outBillNo, at: now.addingTimeInterval(Self.transferTime))
        return transfer
    }

    mutating func failTransfer(_ outBillNo: String, reason: String) throws(SandboxError) -> Transfer {
        guard var transfer = transfers[outBillNo] else { throw .notFound("transfer", outBillNo) }
        guard [.accepted, .waitUserConfirm, .transfering].contains(transfer.state) else {
            throw .notPossible("Transfer \(outBillNo) is \(transfer.state.rawValue): it is decided already.")
        }
        finish(&transfer, .fail, reason)
        return transfer
    }

    // MARK: Time

    mutating func transferIsDue(_ outBillNo: String) {
        guard var transfer = transfers[outBillNo] else { return }
        switch transfer.state {
        case .waitUserConfirm: finish(&transfer, .fail, "OVERDUE_CLOSE")
        case .accepted, .transfering:
            finish(&transfer, transfer.failReason == nil ? .success : .fail, transfer.failReason)
        case .canceling: finish(&transfer, .cancelled, nil)
        default: break
        }
    }

    private mutating func finish(_ transfer: inout Transfer, _ state: Transfer.State, _ reason: String?) {
        transfer.state = state
        transfer.failReason = reason
        transfer.updatedAt = now
        transfers.put(transfer)
        cancel(.transfer, transfer.outBillNo)
        let isPaid = state == .success
        ledger.move(
            transfer.amount, from: .transit(transfer.payer),
            to: isPaid ? .user(transfer.openid) : .merchant(transfer.payer),
            reason: isPaid ? .transfer : .transferReturn, reference: transfer.transferBillNo,
            outNo: transfer.outBillNo, at: now
        )
        notify(
            "MCHTRANSFER.BILL.FINISHED", "mch_payment", summary: "商家转账单据终态通知",
            resource: resource(of: transfer), to: transfer.notifyUrl, subject: transfer.outBillNo
        )
    }

    private func resource(of transfer: Transfer) -> JSON {
        var resource = JSON.Object()
        resource["out_bill_no"] = .string(transfer.outBillNo)
        resource["transfer_bill_no"] = .string(transfer.transferBillNo)
        resource["state"] = .string(transfer.state.rawValue)
        if let subMchid = transfer.subMchid {
            resource["mchid"] = .string(mchid)
            resource["sub_mchid"] = .string(subMchid)
        } else {
            resource["mch_id"] = .string(mchid)
        }
        resource["transfer_amount"] = .number(JSON.Number(transfer.amount))
        resource["openid"] = .string(transfer.openid)
        resource["fail_reason"] = transfer.failReason.map(JSON.string)
        resource["create_time"] = .string(ChinaTime.rfc3339(transfer.createdAt))
        resource["update_time"] = .string(ChinaTime.rfc3339(transfer.updatedAt))
        return .object(resource)
    }
}
