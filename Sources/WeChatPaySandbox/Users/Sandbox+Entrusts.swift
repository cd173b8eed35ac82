// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// A contract by which a user lets a merchant debit (委托代扣, 合单代扣, 免密支付), as it stands.
public struct SandboxEntrust: Sendable, Hashable {
    /// The merchant's number.
    public let outContractCode: String
    /// WeChat Pay's number, by which debits name the contract; `nil` until it is signed.
    public let contractID: String?
    /// `open`, `signed`, `declined` or `terminated`.
    public let state: String
    /// Who signed, or is to sign.
    public let openid: String?
    /// Business time at which it runs out.
    public let expiresAt: Date?

    init(_ entrust: Entrust) {
        outContractCode = entrust.outContractCode
        contractID = entrust.contractId
        state = entrust.state.rawValue
        openid = entrust.openid
        expiresAt = entrust.expiresAt
    }
}

/// The users who sign contracts for debits (委托代扣, 合单代扣, 免密支付).
extension Sandbox {
    /// The user signs a contract that was pre-signed.
    ///
    /// - Parameters:
    ///   - outContractCode: The merchant's number; `contract_code` in APIv2.
    ///   - openid: Who signs; the one who was pre-signed, or somebody, by default.
    /// - Throws: ``SandboxError`` where there is no such contract, its session ran out, it was signed already, or it is
    ///   for another user.
    @discardableResult
    public func signEntrust(outContractCode: String, openid: String? = nil) throws(SandboxError) -> SandboxEntrust {
        try change { world throws(SandboxError) in
            SandboxEntrust(try world.signEntrust(outContractCode, openid: openid))
        }
    }

    /// The user leaves without agreeing. The merchant is not told, and may pre-sign once more.
    ///
    /// - Throws: ``SandboxError`` where there is no such contract, or it is not waiting for its user.
    @discardableResult
    public func declineEntrust(outContractCode: String) throws(SandboxError) -> SandboxEntrust {
        try change { world throws(SandboxError) in
            SandboxEntrust(try world.declineEntrust(outContractCode))
        }
    }

    /// The user ends a contract inside WeChat.
    ///
    /// - Throws: ``SandboxError`` where there is no such contract, or it is not signed.
    @discardableResult
    public func terminateEntrust(outContractCode: String) throws(SandboxError) -> SandboxEntrust {
        try change { world throws(SandboxError) in
            SandboxEntrust(try world.terminateEntrust(outContractCode))
        }
    }

    /// Lets debits by a contract fail from now on, as if the user had no money; or succeed again.
    ///
    /// - Throws: ``SandboxError`` where there is no such contract.
    public func refuseDebits(outContractCode: String, _ refuses: Bool = true) throws(SandboxError) {
        try change { world throws(SandboxError) in try world.refuseDebits(outContractCode, refuses) }
    }

    /// A contract as it stands; `nil` where there is none.
    public func entrust(outContractCode: String) -> SandboxEntrust? {
        read { $0.entrusts[outContractCode].map(SandboxEntrust.init) }
    }
}
