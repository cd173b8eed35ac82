// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Personal payee contracts (个人收款方签约): sessions and what became of them. A pure value: time comes from outside.
struct ContractLedger: Sendable {
    struct Contract: Sendable {
        enum State: Sendable { case open(since: Date), launched, authorized, revoked, declined }

        var appid: String
        var parameters: [String: String]
        var sessionID: String
        var state: State
        var openid: String?
        var authID: String?
        var changedAt: Date
        var isMiniProgram: Bool
        var checksRealName: Bool
    }

    private(set) var contracts: [String: Contract] = [:]

    /// Opens a session, or a new one for the same contract. Assumptions: preSignIsRepeatable, signedNumberIsTaken.
    mutating func preSign(
        _ code: String, parameters: [String: String], isMiniProgram: Bool, checksRealName: Bool, now: Date,
        random: inout Randomness
    ) throws(GatewayRefusal) -> String {
        if let known = contracts[code] {
            if known.authID != nil {
                throw GatewayRefusal(status: 400, code: "ALREADY_EXISTS", message: "out_contract_code: already signed")
            }
            guard known.parameters == parameters, known.isMiniProgram == isMiniProgram else {
                throw GatewayRefusal(status: 400, code: "INVALID_REQUEST", message: "请求重入时，参数与首次请求时不一致")
            }
        }
        let sessionID = random.digits(4) + "_" + random.hex(64) + "_" + random.hex(32)
        contracts[code] = Contract(
            appid: parameters["appid"] ?? "", parameters: parameters, sessionID: sessionID, state: .open(since: now),
            openid: parameters["openid"], authID: nil, changedAt: now, isMiniProgram: isMiniProgram,
            checksRealName: checksRealName
        )
        return sessionID
    }

    /// Query E. Assumptions: unsignedIsUnauthorized, unknownIsNotFound.
    func contract(
        _ code: String, appid: String, random: inout Randomness
    ) throws(GatewayRefusal) -> JSON {
        guard let contract = contracts[code], contract.appid == appid else { throw Self.notFound("out_contract_code") }
        var reply: JSON = ["auth_state": "UNAUTHORIZED"]
        if case .authorized = contract.state { reply["auth_state"] = "AUTHORIZED" }
        guard let authID = contract.authID else { return reply }
        reply["individual_auth_id"] = .string(authID)
        reply["signed_time"] = .string(ChinaTime.rfc3339(contract.changedAt))
        reply["individual_openid"] = contract.openid.map(JSON.string)
        if contract.checksRealName {
            reply["real_name_auth_result"] = [
                "scope": "pay_realname",
                "access_token": .string(random.text(88)),
                "access_token_expire_time": .string(ChinaTime.rfc3339(contract.changedAt.addingTimeInterval(7200))),
            ]
        }
        return reply
    }

    /// Query F.
    func authorization(openid: String, appid: String) throws(GatewayRefusal) -> JSON {
        let found = contracts.values.filter { $0.openid == openid && $0.appid == appid && $0.authID != nil }
        guard let contract = found.max(by: { $0.changedAt < $1.changedAt }), let authID = contract.authID else {
            throw Self.notFound("openid")
        }
        var isAuthorized = false
        if case .authorized = contract.state { isAuthorized = true }
        return [
            "individual_auth_id": .string(authID),
            "operation_time": .string(ChinaTime.rfc3339(contract.changedAt)),
            "auth_state": isAuthorized ? "AUTHORIZED" : "UNAUTHORIZED",
        ]
    }

    mutating func launch(_ code: String, sessionID: String, limit: Duration, now: Date) throws(SandboxError) {
        guard let contract = contracts[code], contract.sessionID == sessionID else { throw .unknownContract(code) }
        guard case .open(let since) = contract.state else { throw .wrongState(code) }
        guard now.timeIntervalSince(since) <= limit / .seconds(1) else { throw .sessionExpired(code) }
        contracts[code]?.state = .launched
    }

    mutating func sign(
        _ code: String, openid: String, now: Date, random: inout Randomness
    ) throws(SandboxError) {
        guard let contract = contracts[code] else { throw .unknownContract(code) }
        switch contract.state {
        case .launched: break
        case .open where contract.isMiniProgram: break  // Assumption: miniProgramLaunches
        default: throw .wrongState(code)
        }
        contracts[code]?.state = .authorized
        contracts[code]?.authID = random.digits(10)
        contracts[code]?.openid = contract.openid ?? openid
        contracts[code]?.changedAt = now
    }

    mutating func decline(_ code: String, now: Date) throws(SandboxError) {
        guard let contract = contracts[code] else { throw .unknownContract(code) }
        guard contract.authID == nil else { throw .wrongState(code) }
        contracts[code]?.state = .declined
        contracts[code]?.changedAt = now
    }

    mutating func revoke(_ code: String, now: Date) throws(SandboxError) {
        guard case .authorized = contracts[code]?.state else { throw .wrongState(code) }
        contracts[code]?.state = .revoked
        contracts[code]?.changedAt = now
    }

    private static func notFound(_ field: String) -> GatewayRefusal {
        GatewayRefusal(status: 404, code: "RESOURCE_NOT_EXISTS", message: "\(field): no such contract")
    }
}
