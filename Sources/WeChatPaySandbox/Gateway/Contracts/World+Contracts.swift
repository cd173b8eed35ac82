// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// What becomes of personal payee contracts (个人收款方签约).
extension World {
    /// Opens a session, or a new one for the same contract. Assumptions: preSignIsRepeatable, signedNumberIsTaken.
    mutating func preSign(
        _ code: String, parameters: [String: String], isMiniProgram: Bool, checksRealName: Bool
    ) throws(GatewayRefusal) -> String {
        if let known = contracts[code] {
            if known.individualAuthId != nil {
                throw GatewayRefusal(status: 400, code: "ALREADY_EXISTS", message: "out_contract_code: already signed")
            }
            guard known.parameters == parameters, known.isMiniProgram == isMiniProgram else { throw .otherParameters }
        }
        let sessionID = random.digits(4) + "_" + random.hex(64) + "_" + random.hex(32)
        contracts.put(
            Contract(
                outContractCode: code, appid: parameters["appid"] ?? "", parameters: parameters,
                preEntrustwebId: sessionID, state: .open, openedAt: now, openid: parameters["openid"],
                individualAuthId: nil, changedAt: now, isMiniProgram: isMiniProgram, checksRealName: checksRealName
            )
        )
        return sessionID
    }

    /// Query E. Assumptions: unsignedIsUnauthorized, unknownIsNotFound.
    func contractReply(_ code: String, appid: String) throws(GatewayRefusal) -> JSON {
        guard let contract = contracts[code], contract.appid == appid else {
            throw Self.noContract("out_contract_code")
        }
        let isAuthorized = contract.state == .authorized
        var reply: JSON = ["auth_state": isAuthorized ? "AUTHORIZED" : "UNAUTHORIZED"]
        guard let authID = contract.individualAuthId else { return reply }
        reply["individual_auth_id"] = .string(authID)
        // State files of before know no more than the last change.
        let signedAt = contract.signedAt ?? contract.changedAt
        reply["signed_time"] = .string(ChinaTime.rfc3339(signedAt))
        reply["individual_openid"] = contract.openid.map(JSON.string)
        if contract.checksRealName, isAuthorized {
            reply["real_name_auth_result"] = [
                "scope": "pay_realname",
                "access_token": .string(contract.accessToken ?? Derivation([keys.apiV3Key, authID]).text(88)),
                "access_token_expire_time": .string(ChinaTime.rfc3339(signedAt.addingTimeInterval(7200))),
            ]
        }
        return reply
    }

    /// Query F: of a payee's contracts the last that holds, else the last that did.
    func authorizationReply(openid: String, appid: String) throws(GatewayRefusal) -> JSON {
        let found = contracts.values.filter {
            $0.openid == openid && $0.appid == appid && $0.individualAuthId != nil
        }
        func rank(_ contract: Contract) -> (Int, Date) { (contract.state == .authorized ? 1 : 0, contract.changedAt) }
        guard let contract = found.max(by: { rank($0) < rank($1) }), let authID = contract.individualAuthId
        else { throw Self.noContract("openid") }
        return [
            "individual_auth_id": .string(authID),
            "operation_time": .string(ChinaTime.rfc3339(contract.changedAt)),
            "auth_state": contract.state == .authorized ? "AUTHORIZED" : "UNAUTHORIZED",
        ]
    }

    private static func noContract(_ field: String) -> GatewayRefusal {
        GatewayRefusal(status: 404, code: "RESOURCE_NOT_EXISTS", message: "\(field): no such contract")
    }

    // MARK: The payee

    mutating func launchContract(_ code: String, sessionID: String) throws(SandboxError) {
        guard var contract = contracts[code], contract.preEntrustwebId == sessionID else {
            throw .unknownContract(code)
        }
        guard contract.state == .open else { throw .wrongState(code) }
        guard now.timeIntervalSince(contract.openedAt) <= settings.launchLimit / .seconds(1) else {
            throw .sessionExpired(code)
        }
        contract.state = .launched
        contracts.put(contract)
    }

    /// The payee agrees.
    ///
    /// - Parameter identity: What WeChat Pay knows the payee by, where the contract checks it; `nil` for what was sent.
    mutating func signContract(_ code: String, openid: String, identity: PayeeIdentity?) throws(SandboxError) {
        guard var contract = contracts[code] else { throw .unknownContract(code) }
        switch contract.state {
        case .launched: break
        case .open where contract.isMiniProgram: break  // Assumption: miniProgramLaunches
        default: throw .wrongState(code)
        }
        if contract.checksRealName, let identity {
            // Assumption: otherIdentityStaysUnauthorized
            guard contract.parameters["real_name"] == identity.realName,
                contract.parameters["cred_id"] == identity.credID
            else { throw .identityMismatch(code) }
        }
        contract.state = .authorized
        contract.individualAuthId = unused(in: contracts, "auth:") { $0.digits(10) }
        contract.signedAt = now
        contract.accessToken = contract.checksRealName ? random.text(88) : nil
        contract.openid = contract.openid ?? openid
        contract.changedAt = now
        contracts.put(contract)
    }

    mutating func declineContract(_ code: String) throws(SandboxError) {
        guard var contract = contracts[code] else { throw .unknownContract(code) }
        guard contract.individualAuthId == nil else { throw .wrongState(code) }
        contract.state = .declined
        contract.changedAt = now
        contracts.put(contract)
    }

    mutating func revokeContract(_ code: String) throws(SandboxError) {
        guard var contract = contracts[code] else { throw .unknownContract(code) }
        guard contract.state == .authorized else { throw .wrongState(code) }
        contract.state = .revoked
        contract.changedAt = now
        contracts.put(contract)
    }
}
