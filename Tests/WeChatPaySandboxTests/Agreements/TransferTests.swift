// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Transfers to users (商家转账) through a client.
@Suite(.limited, .timeLimit(.minutes(10)))
struct TransferTests {
    private let desk: AgreementDesk
    private static let bills = "fund-app/mch-transfer/transfer-bills"

    init() throws { desk = try AgreementDesk() }

    private func bill(_ number: String, _ amount: Int = 500, _ more: JSON = [:]) -> JSON {
        var body: JSON = [
            "appid": "wxd678efh567h23787", "out_bill_no": .string(number), "openid": .string(AgreementDesk.openid),
            "transfer_amount": .number(.init(amount)), "transfer_remark": "新会员奖励", "transfer_scene_id": "1000",
            "transfer_scene_report_infos": [["info_type": "活动名称", "info_content": "新会员有礼"]],
            "notify_url": .string(AgreementDesk.url),
        ]
        for (name, value) in more.object ?? .init() { body[name] = value }
        return body
    }

    private func state(_ number: String) async throws -> JSON? {
        try await desk.get(Self.bills + "/out-bill-no/\(number)")["state"]
    }

    @Test func moneyArrivesOnceTheUserConfirms() async throws {
        try desk.deposit(1000)
        let reply = try await desk.post(Self.bills, bill("B1"))
        #expect(reply["state"] == "WAIT_USER_CONFIRM")
        #expect(reply["package_info"]?.string?.isEmpty == false)
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 500)
        let confirmed = try desk.sandbox.confirmTransfer(outBillNo: "B1")
        #expect(confirmed.state == "TRANSFERING")
        #expect(try await state("B1") == "TRANSFERING")
        await desk.wait(3)
        let number = reply["transfer_bill_no"]?.string ?? ""
        let result = try await desk.get(Self.bills + "/transfer-bill-no/\(number)")
        #expect(result["state"] == "SUCCESS")
        #expect(result["out_bill_no"] == "B1")
        #expect(result["mch_id"] == .string(AgreementDesk.own))
        #expect(result["package_info"] == nil)
        #expect(desk.balance(.user(AgreementDesk.openid)) == 500)
        #expect(desk.balance(.transit(AgreementDesk.own)) == 0)
        #expect(desk.sum == 0)
        #expect(desk.sandbox.transfer(outBillNo: "B1")?.state == "SUCCESS")
        #expect(throws: SandboxError.self) { try desk.sandbox.confirmTransfer(outBillNo: "B1") }
    }

    @Test func theSameNumberIsTheSameTransfer() async throws {
        try desk.deposit(1000)
        let reply = try await desk.post(Self.bills, bill("B1"))
        #expect(try await desk.post(Self.bills, bill("B1")) == reply)
        #expect(await desk.refusal(Self.bills, bill("B1", 499)) == "400 INVALID_REQUEST")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 500)
    }

    @Test func refusesWhatTheMerchantCannotPay() async throws {
        try desk.deposit(999)
        #expect(await desk.refusal(Self.bills, bill("B1", 1000)) == "403 NOT_ENOUGH")
        #expect(await desk.refusal { try await state("B1") } == "404 NOT_FOUND")
        #expect(await desk.refusal(Self.bills, bill("B1", 999)) == nil)
        #expect(await desk.refusal(Self.bills, bill("B2", 1)) == "403 NOT_ENOUGH")
    }

    @Test func namesAreNeededForMuchAndForbiddenForLittle() async throws {
        try desk.deposit(1_000_000)
        let name: JSON = ["user_name": .string(try desk.client.encrypt("张三"))]
        #expect(await desk.refusal(Self.bills, bill("B1", 200_000)) == "400 PARAM_ERROR")
        #expect(await desk.refusal(Self.bills, bill("B1", 200_000, name)) == nil)
        #expect(await desk.refusal(Self.bills, bill("B2", 29, name)) == "400 PARAM_ERROR")
        #expect(await desk.refusal(Self.bills, bill("B2", 30, name)) == nil)
        for number in ["B_3", "", String(repeating: "1", count: 33)] {
            #expect(await desk.refusal(Self.bills, bill(number)) == "400 PARAM_ERROR")
        }
        for amount in [JSON(floatLiteral: 1.5), 0, -1] {
            #expect(
                await desk.refusal(Self.bills, bill("B3", 1, ["transfer_amount": amount])) == "400 PARAM_ERROR")
        }
        let reply = try await desk.get(Self.bills + "/out-bill-no/B1")
        let key = try RSAPrivateKey(pem: desk.sandbox.credentials.privateKeyPEM)
        #expect(try key.decrypt(base64: reply["user_name"]?.string ?? "") == "张三")
        try desk.sandbox.confirmTransfer(outBillNo: "B1", name: "李四")
        await desk.wait(3)
        #expect(try await desk.get(Self.bills + "/out-bill-no/B1")["fail_reason"] == "NAME_NOT_CORRECT")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 1_000_000 - 30)
    }

    @Test func aTransferIsTakenBackUntilItIsConfirmed() async throws {
        try desk.deposit(1000)
        for number in ["B1", "B2"] { _ = try await desk.post(Self.bills, bill(number)) }
        let path = Self.bills + "/out-bill-no/B1/cancel"
        #expect(try await desk.client.chain("v3/" + path).post().json["state"] == "CANCELING")
        #expect(throws: SandboxError.self) { try desk.sandbox.confirmTransfer(outBillNo: "B1") }
        await desk.wait(3)
        #expect(try await desk.client.chain("v3/" + path).post().json["state"] == "CANCELLED")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 500)
        try desk.sandbox.confirmTransfer(outBillNo: "B2")
        let late = Self.bills + "/out-bill-no/B2/cancel"
        #expect(
            await desk.refusal { try await desk.client.chain("v3/" + late).post().json } == "400 INVALID_REQUEST")
        await desk.wait(3)
        #expect(
            await desk.refusal { try await desk.client.chain("v3/" + late).post().json } == "400 INVALID_REQUEST")
        #expect(try await state("B2") == "SUCCESS")
    }

    @Test func aTransferLapsesAfterADay() async throws {
        try desk.deposit(1000)
        _ = try await desk.post(Self.bills, bill("B1"))
        await desk.wait(86399)
        #expect(try await state("B1") == "WAIT_USER_CONFIRM")
        await desk.wait(1)
        let result = try await desk.get(Self.bills + "/out-bill-no/B1")
        #expect(result["state"] == "FAIL")
        #expect(result["fail_reason"] == "OVERDUE_CLOSE")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 1000)
    }

    @Test func endsAreToldAsDocumented() async throws {
        try desk.deposit(1500)
        for number in ["B1", "B2", "B3"] { _ = try await desk.post(Self.bills, bill(number)) }
        try desk.sandbox.confirmTransfer(outBillNo: "B1")
        #expect(try desk.sandbox.failTransfer(outBillNo: "B2").failReason == "PAYEE_ACCOUNT_ABNORMAL")
        _ = try await desk.client.chain("v3/" + Self.bills + "/out-bill-no/B3/cancel").post().json
        await desk.wait(3)
        #expect(try desk.faults("MCHTRANSFER.BILL.FINISHED") == [])
        let told = try desk.notifications("MCHTRANSFER.BILL.FINISHED")
        #expect(told.map { $0["state"] } == ["FAIL", "SUCCESS", "CANCELLED"])
        #expect(throws: SandboxError.self) { try desk.sandbox.failTransfer(outBillNo: "B2") }
        #expect(throws: SandboxError.notFound("transfer", "B9")) { try desk.sandbox.confirmTransfer(outBillNo: "B9") }
    }

    @Test(arguments: ["fund-app/mch-transfer/partner/transfer-bills", "ecommerce/mch-transfer/transfer-bills"])
    func subMerchantsPayOfTheirOwnMoney(_ path: String) async throws {
        let sub: JSON = ["sub_mchid": "1900000110"]
        var body = bill("B1", 500, sub)
        if path.hasPrefix("ecommerce") { body["transfer_scene_report_infos"] = nil }
        try desk.deposit(500)
        #expect(await desk.refusal(path, body) == "403 NOT_ENOUGH")
        try desk.deposit(500, to: "1900000110")
        #expect(try await desk.post(path, body)["package_info"]?.string?.isEmpty == false)
        #expect(await desk.refusal { try await state("B1") } == "404 NOT_FOUND")
        try desk.sandbox.confirmTransfer(outBillNo: "B1")
        await desk.wait(3)
        let result = try await desk.get(path + "/out-bill-no/B1", ["sub_mchid": "1900000110"])
        #expect(result["state"] == "SUCCESS")
        #expect(desk.balance(.merchant("1900000110")) == 0)
        #expect(try desk.faults("MCHTRANSFER.BILL.FINISHED") == [])
    }

    // MARK: By authorization

    private func authorized(_ number: String, _ more: JSON = [:]) -> JSON {
        var body = bill(number, 500, more)
        body["openid"] = nil
        body["authorization_id"] = "1234567890"
        return body
    }

    @Test(arguments: [nil, "1900000110"])
    func anAuthorizedTransferNeedsNoConfirmation(_ subMchid: String?) async throws {
        let base = subMchid == nil ? Self.bills : "fund-app/mch-transfer/partner/transfer-bills"
        let payer = subMchid ?? AgreementDesk.own
        var body = authorized("B1")
        body["sub_mchid"] = subMchid.map(JSON.string)
        let query: Query = subMchid.map { ["sub_mchid": $0] } ?? [:]
        #expect(await desk.refusal(base + "/transfer", body) == "403 NOT_ENOUGH")
        #expect(await desk.refusal { try await desk.get(base + "/out-bill-no/B1", query) } == "404 NOT_FOUND")
        try desk.deposit(600, to: payer)
        let reply = try await desk.post(base + "/transfer", body)
        #expect(reply["state"] == "ACCEPTED")
        #expect(try await desk.post(base + "/transfer", body) == reply)
        #expect(desk.balance(.merchant(payer)) == 100)
        let asked = try await desk.get(base + "/out-bill-no/B1", query)
        #expect(asked["transfer_bill_no"] == reply["transfer_bill_no"])
        #expect(asked["state"] == "ACCEPTED")
        await desk.wait(3)
        #expect(try await desk.get(base + "/out-bill-no/B1", query)["state"] == "SUCCESS")
        #expect(desk.balance(.user(AgreementDesk.openid)) == 500)
        #expect(desk.sum == 0)
        #expect(try desk.faults("MCHTRANSFER.BILL.FINISHED") == [])
    }

    @Test func aTransferThatAsksForAnAuthorizationIsConfirmed() async throws {
        try desk.deposit(500)
        let info: JSON = [
            "authorization_info": [
                "user_display_name": "用户", "out_authorization_no": "AUTH1",
                "authorization_notify_url": .string(AgreementDesk.url),
            ]
        ]
        let path = Self.bills + "/pre-transfer-with-authorization"
        let reply = try await desk.post(path, bill("B1", 500, info))
        #expect(reply["state"] == "WAIT_USER_CONFIRM")
        #expect(reply["out_authorization_no"] == "AUTH1")
        #expect(reply["package_info"]?.string?.isEmpty == false)
        #expect(try await state("B1") == "WAIT_USER_CONFIRM")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 0)
        // The same number on another path is another request.
        #expect(await desk.refusal(Self.bills, bill("B1")) == "400 INVALID_REQUEST")
        try desk.sandbox.confirmTransfer(outBillNo: "B1")
        await desk.wait(3)
        #expect(try await state("B1") == "SUCCESS")
    }

    @Test func aRefusalTakesNoChance() throws {
        var world = World(
            mchid: AgreementDesk.own, keys: try Shared.keys.get(), settings: World.Settings(), seed: 9,
            moment: Moment(wall: AgreementDesk.noon, business: AgreementDesk.noon)
        )
        var foreseen = world.random
        let next = foreseen.next()
        // Its number is taken: contracts of all kinds share one set of them.
        var taken = Entrust(
            outContractCode: "", product: .papay, planId: "1", appid: "wx1", displayAccount: "",
            preEntrustwebId: "session", openedAt: world.now, sessionLife: 600, fingerprint: "", state: .signed
        )
        let calls = [
            "/v3/fund-app/mch-transfer/transfer-bills", "/v3/transfer/batches",
            "/v3/platsolution/ecommerce/settle/prepay-settle-orders",
            "/v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app", "/papay/preentrustweb",
        ]
        for path in calls {
            let operation = try #require(APIDescription.shared.operation(method: "POST", path: path))
            let body = operation.example.body?.object ?? JSON.Object()
            taken.outContractCode = (body["out_contract_code"] ?? body["contract_code"])?.string ?? ""
            world.entrusts.put(taken)
            let call = DocumentedCall(
                operation: operation, details: operation.details, pathValues: [:], query: [],
                body: body, secrets: [], file: nil, baseURL: "",
                now: world.now
            )
            #expect(throws: GatewayRefusal.self, "\(path)") { try Flows.answer(call, in: &world) }
            var after = world.random
            #expect(after.next() == next, "\(path)")
        }
    }

    // MARK: Batches

    private func batch(_ number: String, _ amounts: [Int]) throws -> JSON {
        let details = try amounts.enumerated().map { index, amount -> JSON in
            [
                "out_detail_no": "D\(index)", "transfer_amount": .number(.init(amount)), "transfer_remark": "报销",
                "openid": .string(AgreementDesk.openid), "user_name": .string(try desk.client.encrypt("张三")),
            ]
        }
        return [
            "appid": "wxd678efh567h23787", "out_batch_no": .string(number), "batch_name": "报销",
            "batch_remark": "报销", "total_amount": .number(.init(amounts.reduce(0, +))),
            "total_num": .number(.init(amounts.count)), "transfer_detail_list": .array(details),
            "transfer_scene_id": "1000", "notify_url": .string(AgreementDesk.url),
        ]
    }

    @Test func batchesEndWithWhatArrivedAndWhatDidNot() async throws {
        try desk.deposit(1000)
        let reply = try await desk.post("transfer/batches", batch("A1", [100, 200, 300]))
        #expect(reply["batch_status"] == "ACCEPTED")
        let path = "transfer/batches/out-batch-no/A1"
        let query: Query = ["need_query_detail": "true", "detail_status": "ALL", "offset": "1", "limit": "20"]
        let start = try await desk.get(path, query)
        #expect(start["transfer_detail_list"]?.array?.map { $0["detail_status"] } == ["PROCESSING", "PROCESSING"])
        try desk.sandbox.failTransfer(outBatchNo: "A1", outDetailNo: "D1")
        await desk.wait(3)
        #expect(try await desk.get(path, query)["transfer_batch"]?["batch_status"] == "PROCESSING")
        await desk.wait(3)
        let end = try await desk.get(path, ["need_query_detail": "true", "detail_status": "FAIL"])
        #expect(end["transfer_batch"]?["batch_status"] == "FINISHED")
        #expect(end["transfer_batch"]?["success_amount"] == 400)
        #expect(end["transfer_batch"]?["fail_num"] == 1)
        #expect(end["transfer_detail_list"]?.array?.map { $0["out_detail_no"] } == ["D1"])
        let detail = try await desk.get(path + "/details/out-detail-no/D1")
        #expect(detail["fail_reason"] == "ACCOUNT_FROZEN")
        #expect(desk.balance(.merchant(AgreementDesk.own)) == 600)
        #expect(desk.balance(.user(AgreementDesk.openid)) == 400)
        #expect(desk.balance(.transit(AgreementDesk.own)) == 0)
        #expect(try desk.faults("MCHTRANSFER.BATCH.FINISHED") == [])
        #expect(throws: SandboxError.self) { try desk.sandbox.failTransfer(outBatchNo: "A1", outDetailNo: "D0") }
    }

    @Test func refusesBatchesThatDoNotAddUp() async throws {
        try desk.deposit(1000)
        let good = try batch("A1", [100, 200])
        for (name, value) in [("total_amount", JSON(integerLiteral: 301)), ("total_num", 3)] {
            var bad = good
            bad[name] = value
            #expect(await desk.refusal("transfer/batches", bad) == "400 PARAM_ERROR")
        }
        #expect(await desk.refusal("transfer/batches", try batch("A1", [1000, 1])) == "403 NOT_ENOUGH")
        #expect(await desk.refusal("transfer/batches", good) == nil)
        #expect(await desk.refusal("transfer/batches", good) == nil)
        #expect(await desk.refusal("transfer/batches", try batch("A1", [100, 201])) == "400 INVALID_REQUEST")
        let path = "transfer/batches/out-batch-no/A2"
        #expect(await desk.refusal { try await desk.get(path, ["need_query_detail": "false"]) } == "404 NOT_FOUND")
    }
}
