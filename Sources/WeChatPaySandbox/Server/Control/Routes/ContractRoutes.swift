// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

extension ControlTable {
    static let contractRoutes: [ControlRoute] =
        ControlRoute.records(
            "contracts", key: "out_contract_code", what: "personal payee contracts (个人收款方签约)", \.contracts
        ) + [
            .post(
                "/sandbox/contracts/launch",
                "Opens WeChat with what an app hands it (OpenSDK's query): checks signature, limits and time.",
                body: [.required("query", .text, "The whole query: mchid=…&appid=…&package=…&signature=….")],
                reply: "`out_contract_code` and `pre_entrustweb_id` of the session that is open."
            ) { call in
                let code = try call.sandbox.launch(query: call.text("query") ?? "")
                let session = call.sandbox.read { world in world.contracts[code]?.preEntrustwebId ?? "" }
                return ["out_contract_code": .string(code), "pre_entrustweb_id": .string(session)]
            },
            .post(
                "/sandbox/contracts/{out_contract_code}/launch",
                "Opens WeChat for the contract's newest session, as if an app's invocation had been right.",
                reply: "`record`: the contract as it is then."
            ) { call in
                let code = call.number("out_contract_code")
                try call.sandbox.change { world throws(SandboxError) in
                    guard let contract = world.contracts[code] else { throw .unknownContract(code) }
                    try world.launchContract(code, sessionID: contract.preEntrustwebId)
                }
                return contract(call)
            },
            .post(
                "/sandbox/contracts/{out_contract_code}/sign", "The payee agrees (签约).",
                body: [
                    .optional("openid", .text, "Who signs, where pre-signing named nobody."),
                    .optional("real_name", .text, "Who signs, where the real name is checked; with cred_id."),
                    .optional("cred_id", .text, "Number of the identity card; with real_name."),
                ],
                reply: "`record`: the contract as it is then."
            ) { call in
                var identity: PayeeIdentity?
                switch (call.text("real_name"), call.text("cred_id")) {
                case (let name?, let number?): identity = PayeeIdentity(realName: name, credID: number)
                case (nil, nil): break
                default: throw ControlRefusal.bad("The members real_name and cred_id go together.")
                }
                let code = call.number("out_contract_code")
                if let openid = call.text("openid") {
                    try call.sandbox.sign(outContractCode: code, openid: openid, identity: identity)
                } else {
                    try call.sandbox.sign(outContractCode: code, identity: identity)
                }
                return contract(call)
            },
            .post(
                "/sandbox/contracts/{out_contract_code}/decline", "The payee leaves without agreeing.",
                reply: "`record`: the contract as it is then."
            ) { call in
                try call.sandbox.decline(outContractCode: call.number("out_contract_code"))
                return contract(call)
            },
            .post(
                "/sandbox/contracts/{out_contract_code}/revoke", "The payee revokes the agreement inside WeChat.",
                reply: "`record`: the contract as it is then."
            ) { call in
                try call.sandbox.revoke(outContractCode: call.number("out_contract_code"))
                return contract(call)
            },
            .get(
                "/sandbox/signing", "What the signing page shows: one session, or all that wait for the payee.",
                query: [.optional("pre_entrustweb_id", .text, "The session, as pre-signing gave it.")],
                reply: "`session`, or `waiting` where none is named."
            ) { call in try signing(call) },
        ]

    private static func contract(_ call: ControlCall) -> JSON {
        call.record { $0.contracts[call.number("out_contract_code")] }
    }

    private static func signing(_ call: ControlCall) throws(ControlRefusal) -> JSON {
        guard let id = call.query["pre_entrustweb_id"] else {
            return ["waiting": .array(waiting(call.sandbox.read { $0 }))]
        }
        let (contract, entrust, mchid, limit) = call.sandbox.read { world in
            (
                world.contracts.named("session:" + id), world.entrusts.named("session:" + id), world.mchid,
                world.settings.launchLimit
            )
        }
        if let entrust { return ["session": session(entrust, mchid: mchid)] }
        guard let contract else {
            throw .notFound("There is no session \(ControlTable.shown(id)), or a newer one took its place.")
        }
        let launchBy = contract.openedAt.addingTimeInterval(limit / .seconds(1))
        return [
            "session": [
                "kind": "contract", "number": .string(contract.outContractCode), "mchid": .string(mchid),
                "appid": .string(contract.appid), "state": .string(contract.state.rawValue),
                "checks_real_name": .bool(contract.checksRealName), "pre_entrustweb_id": .string(id),
                "needs_launch": .bool(!contract.isMiniProgram), "launch_by": .string(ChinaTime.rfc3339(launchBy)),
            ]
        ]
    }

    private static func session(_ entrust: Entrust, mchid: String) -> JSON {
        [
            "kind": "entrust", "number": .string(entrust.outContractCode), "mchid": .string(mchid),
            "appid": .string(entrust.appid), "state": .string(entrust.state.rawValue), "checks_real_name": false,
            "pre_entrustweb_id": .string(entrust.preEntrustwebId), "needs_launch": false,
        ]
    }

    /// The newest sessions that nobody signed yet.
    private static func waiting(_ world: World) -> [JSON] {
        func line(_ number: String, _ state: String, _ id: String) -> JSON {
            ["number": .string(number), "state": .string(state), "pre_entrustweb_id": .string(id)]
        }
        var lines: [JSON] = []
        for contract in world.contracts.newestFirst where contract.state == .open || contract.state == .launched {
            lines.append(line(contract.outContractCode, contract.state.rawValue, contract.preEntrustwebId))
            if lines.count == 20 { break }
        }
        for entrust in world.entrusts.newestFirst where entrust.state == .open {
            lines.append(line(entrust.outContractCode, entrust.state.rawValue, entrust.preEntrustwebId))
            if lines.count == 40 { break }
        }
        return lines
    }
}
