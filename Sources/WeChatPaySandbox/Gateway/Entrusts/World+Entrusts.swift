// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Contracts by which users let merchants debit.
extension World {
    /// How long a signed contract holds. Assumption: entrustsHoldTenYears
    private static let life: TimeInterval = 3650 * 86400

    /// Opens a session, or a new one for the same contract. Assumptions: preSignIsRepeatable, signedNumberIsTaken,
    /// entrustNumbersAreShared
    mutating func preSign(_ entrust: Entrust) throws(GatewayRefusal) -> Entrust {
        if let known = entrusts[entrust.outContractCode] {
            guard known.state == .open || known.state == .declined else {
                throw GatewayRefusal(status: 400, code: "ALREADY_EXISTS", message: "签约协议号已被使用")
            }
            guard known.fingerprint == entrust.fingerprint else { throw .otherParameters }
        }
        var entrust = entrust
        if entrust.preEntrustwebId.isEmpty { entrust.preEntrustwebId = random.text(28) }
        entrusts.put(entrust)
        return entrust
    }

    /// A contract that was signed, by the merchant's number. Assumption: unsignedEntrustIsNotFound
    ///
    /// - Parameter products: Those whose paths were called.
    func entrust(
        _ outContractCode: String, planID: String, subMchid: String?, products: [Entrust.Product]
    ) throws(GatewayRefusal) -> Entrust {
        guard let entrust = entrusts[outContractCode], entrust.planId == planID, entrust.subMchid == subMchid,
            entrust.contractId != nil, products.contains(entrust.product)
        else { throw .noResource("签约协议") }
        return entrust
    }

    /// A contract that was signed, by WeChat Pay's number.
    func entrust(contractID: String, subMchid: String?) -> Entrust? {
        entrusts.named("contract:" + contractID).flatMap { $0.subMchid == subMchid ? $0 : nil }
    }

    /// The merchant ends a contract; again, nothing happens. Assumption: terminationIsRepeatable
    mutating func terminate(_ entrust: Entrust, remark: String) -> Entrust {
        guard entrust.state == .signed else { return entrust }
        return end(entrust, .merchant, remark: remark)
    }

    // MARK: The user

    /// The user agrees.
    ///
    /// - Parameter openid: The one who was pre-signed, or somebody, where `nil`.
    mutating func signEntrust(_ outContractCode: String, openid: String?) throws(SandboxError) -> Entrust {
        guard var entrust = entrusts[outContractCode] else { throw .notFound("entrust", outContractCode) }
        guard entrust.state == .open else {
            throw .notPossible("Contract \(outContractCode) is \(entrust.state.rawValue), so it cannot be signed.")
        }
        guard now.timeIntervalSince(entrust.openedAt) <= entrust.sessionLife else {
            throw .sessionExpired(outContractCode)
        }
        if let expected = entrust.openid, let openid, expected != openid {
            throw .notPossible("Contract \(outContractCode) was pre-signed for another user.")
        }
        entrust.state = .signed
        entrust.openid = entrust.openid ?? openid ?? Payer.somebody
        if entrust.subAppid != nil, entrust.subOpenid == nil { entrust.subOpenid = "o" + random.text(27) }
        let day = ChinaTime.digits(now).prefix(8)
        entrust.contractId = unused(in: entrusts, "contract:") { day + $0.digits(10) }
        entrust.signedAt = now
        let expiry = now.addingTimeInterval(Self.life)
        entrust.expiresAt = expiry
        entrusts.put(entrust)
        schedule(.entrust, outContractCode, at: expiry)
        tellOfSigning(entrust)
        return entrust
    }

    /// The user leaves without agreeing.
    mutating func declineEntrust(_ outContractCode: String) throws(SandboxError) -> Entrust {
        guard var entrust = entrusts[outContractCode] else { throw .notFound("entrust", outContractCode) }
        guard entrust.state == .open else {
            throw .notPossible("Contract \(outContractCode) is \(entrust.state.rawValue), so it cannot be declined.")
        }
        entrust.state = .declined
        entrusts.put(entrust)
        return entrust
    }

    /// The user ends it inside WeChat.
    mutating func terminateEntrust(_ outContractCode: String) throws(SandboxError) -> Entrust {
        guard let entrust = entrusts[outContractCode] else { throw .notFound("entrust", outContractCode) }
        guard entrust.state == .signed else {
            throw .notPossible("Contract \(outContractCode) is \(entrust.state.rawValue), not signed.")
        }
        return end(entrust, .user, remark: "用户解约")
    }

    mutating func refuseDebits(_ outContractCode: String, _ refuses: Bool) throws(SandboxError) {
        guard var entrust = entrusts[outContractCode] else { throw .notFound("entrust", outContractCode) }
        entrust.refusesDebits = refuses
        entrusts.put(entrust)
    }

    // MARK: Ends

    /// A contract ran out.
    mutating func entrustIsDue(_ outContractCode: String) {
        guard let entrust = entrusts[outContractCode], entrust.state == .signed else { return }
        _ = end(entrust, .system, remark: "协议到期")
    }

    private mutating func end(_ entrust: Entrust, _ termination: Entrust.Termination, remark: String) -> Entrust {
        var entrust = entrust
        entrust.state = .terminated
        entrust.termination = termination
        entrust.terminationRemark = remark
        entrust.terminatedAt = now
        entrusts.put(entrust)
        cancel(.entrust, entrust.outContractCode)
        tellOfTermination(entrust)
        return entrust
    }
}
