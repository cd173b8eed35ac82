// SPDX-License-Identifier: Apache-2.0

/// A transfer to a user (商家转账) as it stands.
public struct SandboxTransfer: Sendable, Hashable {
    /// The merchant's number.
    public let outBillNo: String
    /// WeChat Pay's number.
    public let transferBillNo: String
    /// `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING` or `CANCELLED`.
    public let state: String
    /// 分.
    public let amount: Int
    /// Who gets it.
    public let openid: String
    /// Why it failed, by the documentation's names.
    public let failReason: String?

    init(_ transfer: Transfer) {
        outBillNo = transfer.outBillNo
        transferBillNo = transfer.transferBillNo
        state = transfer.state.rawValue
        amount = transfer.amount
        openid = transfer.openid
        failReason = transfer.state == .fail ? transfer.failReason : nil
    }
}

/// The users who get transfers (商家转账).
extension Sandbox {
    /// The user agrees to take the money; it arrives 3 seconds later.
    ///
    /// - Parameters:
    ///   - outBillNo: The merchant's number of the transfer.
    ///   - name: Who the user is; the name that the merchant sent by default. With another the transfer fails.
    /// - Throws: ``SandboxError`` where there is no such transfer, or it does not wait for the user.
    @discardableResult
    public func confirmTransfer(outBillNo: String, name: String? = nil) throws(SandboxError) -> SandboxTransfer {
        try change { world throws(SandboxError) in
            SandboxTransfer(try world.confirmTransfer(outBillNo, name: name))
        }
    }

    /// Lets a transfer fail that is not decided yet; the merchant has the money again.
    ///
    /// - Parameter reason: A documented `fail_reason`.
    /// - Throws: ``SandboxError`` where there is no such transfer, or it is decided.
    @discardableResult
    public func failTransfer(
        outBillNo: String, reason: String = "PAYEE_ACCOUNT_ABNORMAL"
    ) throws(SandboxError) -> SandboxTransfer {
        try change { world throws(SandboxError) in
            SandboxTransfer(try world.failTransfer(outBillNo, reason: reason))
        }
    }

    /// Lets one transfer of a batch (批量转账) fail when the batch ends.
    ///
    /// - Parameter reason: A documented `fail_reason`.
    /// - Throws: ``SandboxError`` where there is no such transfer, or its batch ended.
    public func failTransfer(
        outBatchNo: String, outDetailNo: String, reason: String = "ACCOUNT_FROZEN"
    ) throws(SandboxError) {
        try change { world throws(SandboxError) in
            try world.failTransfer(batch: outBatchNo, detail: outDetailNo, reason: reason)
        }
    }

    /// A transfer as it stands; `nil` where there is none.
    public func transfer(outBillNo: String) -> SandboxTransfer? {
        read { $0.transfers[outBillNo].map(SandboxTransfer.init) }
    }
}
