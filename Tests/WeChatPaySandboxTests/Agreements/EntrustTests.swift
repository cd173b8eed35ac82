// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Contracts for debits (委托代扣, 合单代扣, 免密支付) through a client.
@Suite(.limited, .timeLimit(.minutes(10)))
struct EntrustTests {
    private let desk: AgreementDesk

    init() throws { desk = try AgreementDesk() }

    /// A family of paths with its names.
    struct Kind: Sendable, CustomTestStringConvertible {
        var preSign: String
        var contract: String
        var event: String
        /// Members that the page of the notification marks though only other products have them.
        var absent: Set<String> = []
        var members: JSON
        var seconds = 7200

        var testDescription: String { preSign }
        var code: String { members["out_contract_code"]?.string ?? "" }
    }

    private static let own: JSON = [
        "appid": "wxd678efh567h23787", "out_contract_code": "C1", "contract_display_account": "微信会员",
        "plan_id": 123, "contract_notify_url": "https://example.com/notify",
    ]

    @Test func aUserMayDecline() async throws {
        let path = "papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app"
        _ = try await desk.post(path, Self.own)
        let sandbox = desk.sandbox
        try await sandbox.withServer { url in
            let http = try RawHTTP(url)
            let declined = try await http.post("/sandbox/entrusts/C1/decline")
            #expect(declined.status == 200)
            #expect(declined.json["record"]?["state"] == "declined")
            #expect(try await http.post("/sandbox/entrusts/C1/decline").status == 409)
            #expect(try await http.post("/sandbox/entrusts/C1/sign").status == 409)
            #expect(try await http.post("/sandbox/entrusts/C2/decline").status == 404)
            let session = try #require(sandbox.read { $0.entrusts["C1"]?.preEntrustwebId })
            let page = try await http.get("/sandbox/signing?pre_entrustweb_id=\(session)")
            #expect(page.json["session"]?["state"] == "declined")
        }
        // The merchant may ask once more.
        _ = try await desk.post(path, Self.own)
        #expect(sandbox.entrust(outContractCode: "C1")?.state == "open")
        #expect(try sandbox.signEntrust(outContractCode: "C1").state == "signed")
        #expect(throws: SandboxError.self) { try sandbox.declineEntrust(outContractCode: "C1") }
    }

    private static func exempt(_ more: JSON) -> JSON {
        var body: JSON = [
            "appid": "wxd678efh567h23787", "out_contract_code": "C1", "contract_display_account": "微信会员",
            "service_id": 123, "notify_url": "https://example.com/notify",
        ]
        for (name, value) in more.object ?? .init() { body[name] = value }
        return body
    }

    private static let partner: JSON = [
        "sp_appid": "wxd678efh567h23787", "sub_mchid": "1900000110", "sub_appid": "wxd678efh567h23788",
        "out_contract_code": "C1", "contract_display_account": "微信会员", "plan_id": 123,
        "contract_notify_url": "https://example.com/notify",
    ]

    private static let combined: JSON = [
        "appid": "wxd678efh567h23787", "out_contract_code": "C1", "contract_display_account": "微信会员",
        "plan_id": 123, "notify_url": "https://example.com/notify",
    ]

    private static let kinds = [
        Kind(
            preSign: "papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",
            contract: "papay/sign/contracts/plan-id/123/out-contract-code/C1", event: "ENTRUST",
            absent: ["contract_terminate_info"], members: own, seconds: 600
        ),
        Kind(
            preSign: "papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
            contract: "papay/sign/partner/contracts/plan-id/123/out-contract-code/C1", event: "ENTRUST",
            absent: ["contract_terminate_info", "mchid", "appid", "openid"], members: partner, seconds: 600
        ),
        Kind(
            preSign: "password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",
            contract: "password-exempt-contract/contracts/service-id/123/out-contract-code/C1", event: "ENTRUST",
            absent: ["contract_terminate_info"], members: exempt(["openid": .string(AgreementDesk.openid)])
        ),
        Kind(
            preSign: "ecommerce/combine-papay/contracts/pre-entrust-sign",
            contract: "ecommerce/combine-papay/contracts/plan-id/123/out-contract-code/C1",
            event: "ECOMMERCE_ENTRUST", members: combined
        ),
    ]

    private func get(_ kind: Kind) async throws -> JSON {
        let sub = kind.members["sub_mchid"]?.string
        return try await desk.get(kind.contract, sub.map { ["sub_mchid": $0] } ?? [:])
    }

    private func terminate(_ kind: Kind) async throws -> JSON {
        var body: JSON = ["contract_termination_remark": "签错了"]
        body["sub_mchid"] = kind.members["sub_mchid"]
        return try await desk.post(kind.contract + "/terminate", body)
    }

    @Test(arguments: kinds)
    func aContractIsSignedAndEndsByTheMerchant(_ kind: Kind) async throws {
        _ = try await desk.post(kind.preSign, kind.members)
        #expect(await desk.refusal { try await get(kind) } == "404 RESOURCE_NOT_EXISTS")
        let signed = try desk.sandbox.signEntrust(outContractCode: "C1")
        #expect(signed.state == "signed")
        let contract = try await get(kind)
        #expect(contract["contract_state"] == "SIGNED")
        #expect(contract["contract_id"]?.string == signed.contractID)
        #expect(contract["contract_terminate_info"] == nil)
        #expect(contract["contract_signed_time"] == "2026-01-01T12:00:00+08:00")
        #expect((contract["openid"] ?? contract["sp_openid"])?.string == AgreementDesk.openid)
        _ = try await terminate(kind)
        let ended = try await get(kind)
        #expect(ended["contract_state"] == "TERMINATED")
        #expect(ended["contract_terminate_info"]?["contract_termination_mode"] == "MCH_API_TERMINATE")
        #expect(ended["contract_terminate_info"]?["contract_termination_remark"] == "签错了")
        _ = try await terminate(kind)
        #expect(try await get(kind) == ended)
        #expect(try desk.notifications(kind.event + ".TERMINATE").count == 1)
        #expect(try desk.faults(kind.event + ".SIGN", absent: kind.absent) == [])
        #expect(try desk.faults(kind.event + ".TERMINATE") == [])
    }

    @Test(arguments: kinds)
    func theUserEndsAContract(_ kind: Kind) async throws {
        _ = try await desk.post(kind.preSign, kind.members)
        #expect(throws: SandboxError.self) { try desk.sandbox.terminateEntrust(outContractCode: "C1") }
        try desk.sandbox.signEntrust(outContractCode: "C1")
        #expect(try desk.sandbox.terminateEntrust(outContractCode: "C1").state == "terminated")
        let mode = try await get(kind)["contract_terminate_info"]?["contract_termination_mode"]
        #expect(mode == "USER_TERMINATE")
        #expect(throws: SandboxError.self) { try desk.sandbox.signEntrust(outContractCode: "C1") }
    }

    @Test(arguments: kinds)
    func numbersAreSignedOnce(_ kind: Kind) async throws {
        let first = try await desk.post(kind.preSign, kind.members)["pre_entrustweb_id"]
        let second = try await desk.post(kind.preSign, kind.members)["pre_entrustweb_id"]
        #expect(first == nil || first != second)
        var other = kind.members
        other["contract_display_account"] = "别的会员"
        #expect(await desk.refusal(kind.preSign, other) == "400 INVALID_REQUEST")
        try desk.sandbox.signEntrust(outContractCode: "C1")
        #expect(await desk.refusal(kind.preSign, kind.members) == "400 ALREADY_EXISTS")
        _ = try await terminate(kind)
        #expect(await desk.refusal(kind.preSign, kind.members) == "400 ALREADY_EXISTS")
    }

    @Test(arguments: kinds)
    func sessionsRunOut(_ kind: Kind) async throws {
        _ = try await desk.post(kind.preSign, kind.members)
        await desk.wait(kind.seconds + 1)
        #expect(throws: SandboxError.sessionExpired("C1")) { try desk.sandbox.signEntrust(outContractCode: "C1") }
        _ = try await desk.post(kind.preSign, kind.members)
        await desk.wait(kind.seconds)
        try desk.sandbox.signEntrust(outContractCode: "C1")
    }

    @Test func onlyThePreSignedUserSigns() async throws {
        var body = Self.own
        body["openid"] = .string(AgreementDesk.openid)
        _ = try await desk.post("papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program", body)
        #expect(throws: SandboxError.self) {
            try desk.sandbox.signEntrust(outContractCode: "C1", openid: "oSomebodyElse")
        }
        #expect(try desk.sandbox.signEntrust(outContractCode: "C1").openid == AgreementDesk.openid)
        #expect(throws: SandboxError.notFound("entrust", "C9")) { try desk.sandbox.signEntrust(outContractCode: "C9") }
    }

    @Test func contractsRunOutAfterTenYears() async throws {
        _ = try await desk.post(Self.kinds[0].preSign, Self.own)
        try desk.sandbox.signEntrust(outContractCode: "C1")
        await desk.wait(3650 * 86400 - 1)
        #expect(try await get(Self.kinds[0])["contract_state"] == "SIGNED")
        await desk.wait(1)
        let mode = try await get(Self.kinds[0])["contract_terminate_info"]?["contract_termination_mode"]
        #expect(mode == "SYSTEM_TERMINATE")
    }

    // MARK: Debits

    private func debit(_ number: String, _ contractID: String?, _ total: Int = 3000) -> JSON {
        [
            "appid": "wxd678efh567h23787", "out_trade_no": .string(number), "description": "包月会员",
            "transaction_notify_url": .string(AgreementDesk.url), "contract_id": .string(contractID ?? ""),
            "amount": ["total": .number(.init(total)), "currency": "CNY"],
        ]
    }

    @Test func debitsAreOrdersThatArePaid() async throws {
        _ = try await desk.post(Self.kinds[0].preSign, Self.own)
        let path = "papay/pay/transactions/apply"
        #expect(await desk.refusal(path, debit("T1", "1")) == "403 CONTRACT_NOT_EXIST")
        let id = try desk.sandbox.signEntrust(outContractCode: "C1").contractID
        let reply = try await desk.post(path, debit("T1", id))
        #expect(reply["amount"]?["total"] == 3000)
        #expect(try await desk.post(path, debit("T1", id)) == reply)
        #expect(await desk.refusal(path, debit("T1", id, 3001)) == "400 INVALID_REQUEST")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 2982)
        #expect(desk.balance(.user(AgreementDesk.openid)) == -3000)
        let order = try await desk.get("pay/transactions/out-trade-no/T1", ["mchid": AgreementDesk.own])
        #expect(order["trade_state"] == "SUCCESS")
        #expect(try desk.notifications("TRANSACTION.SUCCESS").first?["out_trade_no"] == "T1")
        try desk.sandbox.refuseDebits(outContractCode: "C1")
        _ = try await desk.post(path, debit("T2", id))
        #expect(
            try await desk.get("pay/transactions/out-trade-no/T2", ["mchid": AgreementDesk.own])["trade_state"]
                == "PAYERROR")
        try desk.sandbox.refuseDebits(outContractCode: "C1", false)
        try desk.sandbox.terminateEntrust(outContractCode: "C1")
        #expect(await desk.refusal(path, debit("T3", id)) == "403 CONTRACT_NOT_EXIST")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 2982)
        #expect(desk.sum == 0)
    }

    @Test func refusesDebitsInOtherMoneyAndOfMoreThanAnOrder() async throws {
        _ = try await desk.post(Self.kinds[0].preSign, Self.own)
        let id = try desk.sandbox.signEntrust(outContractCode: "C1").contractID
        var other = debit("T1", id)
        other["amount"] = ["total": 3000, "currency": "USD"]
        let path = "papay/pay/transactions/apply"
        #expect(await desk.refusal(path, other) == "400 PARAM_ERROR")
        #expect(await desk.refusal(path, debit("T1", id, OrderRules.most + 1)) == "400 PARAM_ERROR")
        #expect(desk.sandbox.read { $0.orders.isEmpty })
        #expect(await desk.refusal(path, debit("T1", id, OrderRules.most)) == nil)
    }

    private func combinedDebit(_ number: String, _ contractID: String?, _ totals: [Int]) -> JSON {
        let parts = totals.enumerated().map { index, total -> JSON in
            [
                "mchid": .string(AgreementDesk.own), "sub_mchid": .string("190000011\(index)"),
                "out_trade_no": .string("\(number)-PART\(index)"), "description": "会员",
                "amount": ["total_amount": .number(.init(total)), "currency": "CNY"],
            ]
        }
        return [
            "combine_appid": "wxd678efh567h23787", "combine_mchid": .string(AgreementDesk.own),
            "combine_out_trade_no": .string(number), "contract_id": .string(contractID ?? "1"),
            "sub_orders": .array(parts),
        ]
    }

    @Test func combinedDebitsPayAllPartsOrNone() async throws {
        let path = "ecommerce/combine-papay/transactions"
        let kind = Self.kinds[3]
        #expect(await desk.refusal(path, combinedDebit("T1", nil, [1000])) == "403 CONTRACT_NOT_EXIST")
        #expect(await desk.refusal { try await desk.get(path + "/T1") } == "404 ORDER_NOT_EXIST")
        _ = try await desk.post(kind.preSign, kind.members)
        let id = try desk.sandbox.signEntrust(outContractCode: "C1").contractID
        let reply = try await desk.post(path, combinedDebit("T1", id, [1000, 2000]))
        #expect(reply["sub_orders"]?.array?.map { $0["trade_state"] } == ["SUCCESS", "SUCCESS"])
        #expect(try await desk.post(path, combinedDebit("T1", id, [1000, 2000])) == reply)
        #expect(await desk.refusal(path, combinedDebit("T1", id, [1000, 2001])) == "400 INVALID_REQUEST")
        #expect(try await desk.get(path + "/T1") == reply)
        #expect(desk.balance(.merchant("1900000110")) == 994)
        #expect(desk.balance(.merchant("1900000111")) == 1988)
        try desk.sandbox.refuseDebits(outContractCode: "C1")
        let failed = try await desk.post(path, combinedDebit("T2", id, [1000]))
        #expect(failed["sub_orders"]?[0]?["trade_state"] == "PAYERROR")
        #expect(desk.balance(.user(AgreementDesk.openid)) == -3000)
        #expect(desk.sum == 0)
    }

    @Test func combinedDebitsAreUndoneWhole() async throws {
        let path = "ecommerce/combine-papay/transactions"
        let kind = Self.kinds[3]
        _ = try await desk.post(kind.preSign, kind.members)
        let id = try desk.sandbox.signEntrust(outContractCode: "C1").contractID
        _ = try await desk.post(path, combinedDebit("T1", id, [1000, 2000]))
        var names: JSON = ["combine_appid": "wxd678efh567h23787"]
        func part(_ index: Int) -> JSON {
            [
                "mchid": .string(AgreementDesk.own), "sub_mchid": .string("190000011\(index)"),
                "out_trade_no": .string("T1-PART\(index)"),
            ]
        }
        func reverse() async -> String? {
            await desk.refusal { try await desk.client.chain("v3/" + path + "/T1/reverse").post(json: names) }
        }
        names["sub_orders"] = [part(0)]
        #expect(await reverse() == "400 INVALID_REQUEST")
        names["sub_orders"] = [part(0), part(1)]
        // The second sub-merchant has spent what it got.
        try desk.sandbox.change { world throws(SandboxError) in
            world.ledger.move(
                1, from: .merchant("1900000111"), to: .outside, reason: .deposit, reference: "", outNo: "",
                at: world.now)
        }
        #expect(await reverse() == "403 NOT_ENOUGH")
        #expect(desk.balance(.merchant("1900000110")) == 994)
        try desk.deposit(1, to: "1900000111")
        #expect(await reverse() == nil)
        #expect(await reverse() == nil)
        let states = try await desk.get(path + "/T1")["sub_orders"]?.array?.map { $0["trade_state"] }
        #expect(states == ["REVOKED", "REVOKED"])
        #expect(desk.balance(.user(AgreementDesk.openid)) == 0)
        #expect(desk.sum == 0)
    }

    @Test func debitsAreAnnounced() async throws {
        var body = Self.own
        body["deduct_schedule"] = [
            "estimated_deduct_date": "2026-02-01", "estimated_deduct_amount": ["total": 3000], "description": "月费",
        ]
        _ = try await desk.post(Self.kinds[0].preSign, body)
        let id = try desk.sandbox.signEntrust(outContractCode: "C1").contractID ?? ""
        let path = "papay/pay/schedules/contract-id/\(id)"
        #expect(try await desk.get(path)["schedule_state"] == "NO_SCHEDULED")
        let amount: JSON = ["appid": "wxd678efh567h23787", "schedule_amount": ["total": 2500]]
        #expect(try await desk.post(path + "/schedule", amount)["scheduled_amount"]?["total"] == 2500)
        let contract = try await get(Self.kinds[0])
        #expect(contract["deduct_schedule"]?["schedule_state"] == "SCHEDULED")
        #expect(contract["deduct_schedule"]?["estimated_deduct_date"] == "2026-02-01")
        _ = try await desk.post("papay/pay/transactions/apply", debit("T1", id, 2500))
        let paid = try await desk.get(path)
        #expect(paid["schedule_state"] == "PAID")
        #expect(paid["deduct_date"] == "2026-01-01")
    }

    // MARK: APIv2

    private static let v2: XML = [
        "appid": "wxd678efh567h23787", "mch_id": "1900000109", "plan_id": "123", "contract_code": "C1",
        "request_serial": "1000", "contract_display_account": "微信会员", "notify_url": "https://example.com/notify",
        "version": "1.0", "timestamp": "1767240000",
    ]
    private static let name: XML = [
        "appid": "wxd678efh567h23787", "mch_id": "1900000109", "plan_id": "123", "contract_code": "C1",
        "version": "1.0",
    ]

    private func v2(_ path: String, _ xml: XML) async throws -> V2Response {
        try await desk.client.chain("v2/" + path).post(xml: xml, nonce: path.hasPrefix("pay/"))
    }

    @Test func overAPIv2AContractIsSignedDebitedAndEnded() async throws {
        let session = try await v2("papay/preentrustweb", Self.v2)
        #expect(session["pre_entrustweb_id"]?.isEmpty == false)
        var later = Self.v2
        later["timestamp"] = "1767240001"
        later["request_serial"] = "1001"
        #expect(try await v2("papay/preentrustweb", later)["pre_entrustweb_id"] != session["pre_entrustweb_id"])
        #expect(
            await failure { try await v2("papay/querycontract", Self.name) }?.rejection?.code == "CONTRACT_NOT_EXIST")
        let id = try desk.sandbox.signEntrust(outContractCode: "C1").contractID ?? ""
        #expect(
            await failure { try await v2("papay/preentrustweb", Self.v2) }?.rejection?.code == "ALREADY_EXISTS")
        let contract = try await v2("papay/querycontract", Self.name)
        #expect(contract["contract_state"] == "0")
        #expect(contract["contract_id"] == id)
        let debit: XML = [
            "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "水电代扣", "out_trade_no": "T1",
            "total_fee": "888", "spbill_create_ip": "127.0.0.1", "notify_url": "https://example.com/notify",
            "trade_type": "PAP", "contract_id": id,
        ]
        #expect(try await v2("pay/pappayapply", debit)["result_code"] == "SUCCESS")
        #expect(await failure { try await v2("pay/pappayapply", debit) }?.rejection?.code == "ORDERPAID")
        let number: XML = ["appid": "wxd678efh567h23787", "mch_id": "1900000109", "out_trade_no": "T1"]
        let order = try await v2("pay/paporderquery", number)
        #expect(order["trade_state"] == "SUCCESS")
        #expect(order["total_fee"] == "888")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 883)
        var end = Self.name
        end["contract_termination_remark"] = "解约"
        #expect(try await v2("papay/deletecontract", end)["contract_id"] == id)
        let ended = try await v2("papay/querycontract", Self.name)
        #expect(ended["contract_state"] == "1")
        #expect(ended["contract_termination_mode"] == "3")
        var other = debit
        other["out_trade_no"] = "T2"
        #expect(await failure { try await v2("pay/pappayapply", other) }?.rejection?.code == "CONTRACT_NOT_EXIST")
        #expect(try desk.notifications("transaction-success").map { $0["out_trade_no"] } == ["T1"])
        let told = try desk.notifications("pap-contract-state-changed")
        #expect(told.map { $0["change_type"] } == ["ADD", "DELETE"])
        let page = try #require(
            APIDescription.shared.notifications.first { $0.id == "pap-contract-state-changed" && $0.isV2 })
        for members in told {
            // Texts are all that XML has, and the sign is added when it is sent.
            var walk = ReplyWalk(hasOnlyText: true)
            walk.walk(members, page.details.body?.fields ?? [])
            #expect(walk.faults == ["/sign is missing"])
        }
    }

    // MARK: With an order

    private static let contractOrder: XML = [
        "appid": "wxd678efh567h23787", "mch_id": "1900000109", "contract_mchid": "1900000109",
        "contract_appid": "wxd678efh567h23787", "out_trade_no": "T1", "body": "会员", "total_fee": "1000",
        "spbill_create_ip": "127.0.0.1", "notify_url": "https://example.com/paid", "trade_type": "NATIVE",
        "plan_id": "123", "contract_code": "C1", "request_serial": "1000", "contract_display_account": "微信会员",
        "contract_notify_url": "https://example.com/signed",
    ]

    @Test func payingAnOrderSignsItsContract() async throws {
        let reply = try await v2("pay/contractorder", Self.contractOrder)
        #expect(reply["contract_result_code"] == "SUCCESS")
        #expect(reply["contract_code"] == "C1")
        let prepayID = try #require(reply["prepay_id"])
        #expect(
            await failure { try await v2("papay/querycontract", Self.name) }?.rejection?.code == "CONTRACT_NOT_EXIST")
        #expect(try desk.sandbox.pay(prepayID: prepayID).outTradeNo == "T1")
        let number: XML = ["appid": "wxd678efh567h23787", "mch_id": "1900000109", "out_trade_no": "T1"]
        #expect(try await v2("pay/orderquery", number)["trade_state"] == "SUCCESS")
        let contract = try await v2("papay/querycontract", Self.name)
        #expect(contract["contract_state"] == "0")
        #expect(desk.sandbox.entrust(outContractCode: "C1")?.contractID == contract["contract_id"])
        #expect(try desk.notifications("transaction-success").count == 1)
        #expect(try desk.notifications("pap-contract-state-changed").first?["request_serial"] == "1000")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 994)
    }

    @Test func anOrderStandsThoughItsContractCannot() async throws {
        _ = try await v2("papay/preentrustweb", Self.v2)
        try desk.sandbox.signEntrust(outContractCode: "C1")
        let reply = try await v2("pay/contractorder", Self.contractOrder)
        #expect(reply["contract_result_code"] == "FAIL")
        #expect(reply["contract_err_code"] == "ALREADY_EXISTS")
        try desk.sandbox.pay(outTradeNo: "T1")
        #expect(try desk.notifications("pap-contract-state-changed").count == 1)
        var other = Self.contractOrder
        other["contract_mchid"] = "1900000110"
        other["out_trade_no"] = "T2"
        other["contract_code"] = "C2"
        #expect(try await v2("pay/contractorder", other)["contract_err_code"] == "PARAM_ERROR")
        #expect(desk.sandbox.entrust(outContractCode: "C2") == nil)
    }

    @Test func overAPIv2DebitsAreToldWhetherTheyFailedOrNot() async throws {
        _ = try await v2("papay/preentrustweb", Self.v2)
        let id = try desk.sandbox.signEntrust(outContractCode: "C1").contractID ?? ""
        func debit(_ number: String) async throws {
            let debit: XML = [
                "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "水电代扣", "out_trade_no": number,
                "total_fee": "888", "spbill_create_ip": "127.0.0.1", "notify_url": "https://example.com/notify",
                "trade_type": "PAP", "contract_id": id,
            ]
            _ = try await v2("pay/pappayapply", debit)
        }
        try await debit("T1")
        try desk.sandbox.refuseDebits(outContractCode: "C1")
        try await debit("T2")
        #expect(desk.balance(.user(AgreementDesk.openid)) == -888)
        let told = try desk.notifications("transaction-success")
        #expect(told.map { $0["out_trade_no"] } == ["T1", "T2"])
        #expect(told.map { $0["trade_state"] } == ["SUCCESS", "PAY_FAIL"])
        #expect(told.map { $0["contract_id"]?.string } == [id, id])
        #expect(told.map { $0["time_end"] != nil } == [true, false])
        let number: XML = ["appid": "wxd678efh567h23787", "mch_id": "1900000109", "out_trade_no": "T2"]
        #expect(try await v2("pay/paporderquery", number)["transaction_id"] == told[1]["transaction_id"]?.string)
        let page = try #require(APIDescription.shared.notifications(id: "transaction-success").first { $0.isV2 })
        for members in told {
            var walk = ReplyWalk(hasOnlyText: true)
            walk.walk(members, page.details.body?.fields ?? [])
            #expect(walk.faults == ["/nonce_str is missing", "/sign is missing"])
        }
    }
}
