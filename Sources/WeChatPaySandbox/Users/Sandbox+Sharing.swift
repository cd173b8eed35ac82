// SPDX-License-Identifier: Apache-2.0

/// Why a share does not reach its receiver, by the documentation's names.
public enum ProfitSharingFailure: String, Sendable, Hashable, CaseIterable {
    /// The receiver's account is abnormal.
    case accountAbnormal = "ACCOUNT_ABNORMAL"
    /// The receiver was not added, or was deleted.
    case noRelation = "NO_RELATION"
    /// The receiver is of high risk.
    case receiverHighRisk = "RECEIVER_HIGH_RISK"
    /// The receiver's real name is not verified.
    case receiverRealNameNotVerified = "RECEIVER_REAL_NAME_NOT_VERIFIED"
    /// The merchant has no permission to share.
    case noAuth = "NO_AUTH"
    /// The receiver got as much as it may.
    case receiverReceiptLimit = "RECEIVER_RECEIPT_LIMIT"
    /// The payee's account is abnormal.
    case payerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL"
    /// The request does not fit the business.
    case invalidRequest = "INVALID_REQUEST"
}

/// Why a share does not go back, by the documentation's names.
public enum ProfitSharingReturnFailure: String, Sendable, Hashable, CaseIterable {
    /// An account is abnormal.
    case accountAbnormal = "ACCOUNT_ABNORMAL"
    /// Who is to give it back has too little.
    case balanceNotEnough = "BALANCE_NOT_ENOUGH"
    /// It took too long.
    case timeOutClosed = "TIME_OUT_CLOSED"
    /// The account of who is to give it back is abnormal.
    case payerAccountAbnormal = "PAYER_ACCOUNT_ABNORMAL"
    /// The request does not fit the business.
    case invalidRequest = "INVALID_REQUEST"
}

/// Profit sharing (分账), beyond what merchants call.
extension Sandbox {
    /// Lets one receiver's share fail when a request that is under way ends; the others get theirs.
    ///
    /// - Parameters:
    ///   - outOrderNo: The merchant's number of the request.
    ///   - account: The receiver.
    /// - Throws: ``SandboxError`` where there is no such share, or its request ended.
    public func failProfitSharing(
        outOrderNo: String, account: String, reason: ProfitSharingFailure = .accountAbnormal
    ) throws(SandboxError) {
        try change { world throws(SandboxError) in
            try world.failSharing(outOrderNo, account: account, reason: reason.rawValue)
        }
    }

    /// Lets a share that is on its way back fail.
    ///
    /// - Parameter outReturnNo: The merchant's number of the return.
    /// - Throws: ``SandboxError`` where there is no such return, or it ended.
    public func failProfitSharingReturn(
        outReturnNo: String, reason: ProfitSharingReturnFailure = .accountAbnormal
    ) throws(SandboxError) {
        try change { world throws(SandboxError) in
            try world.failSharingReturn(outReturnNo, reason: reason.rawValue)
        }
    }
}

extension World {
    mutating func failSharing(_ outOrderNo: String, account: String, reason: String) throws(SandboxError) {
        guard var sharing = profitSharings[outOrderNo] else { throw .notFound("profit sharing", outOrderNo) }
        guard sharing.state == .processing else { throw .notPossible("Profit sharing \(outOrderNo) is FINISHED.") }
        let index = sharing.receivers.firstIndex {
            $0.account == account && !$0.isRest && $0.failReason == nil
        }
        guard let index else { throw .notFound("receiver of \(outOrderNo)", account) }
        sharing.receivers[index].failReason = reason
        profitSharings.put(sharing)
    }

    mutating func failSharingReturn(_ outReturnNo: String, reason: String) throws(SandboxError) {
        guard var record = profitSharingReturns[outReturnNo] else {
            throw .notFound("return of a share", outReturnNo)
        }
        guard record.result == .processing else {
            throw .notPossible("The return \(outReturnNo) is \(record.result.rawValue).")
        }
        record.failReason = reason
        profitSharingReturns.put(record)
    }
}
