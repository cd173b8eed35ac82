// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// Bills (账单) through a client: what is in them, when there are any, and what is refused.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BillTests {
    private let desk: RefundDesk

    init() throws { desk = try RefundDesk(seed: 4) }

    private func ask(_ path: String, _ query: [(String, String)]) async throws -> JSON {
        try await desk.client.chain("v3/" + path).get(query: Query(pairs: query)).json
    }

    private func file(_ path: String, _ query: [(String, String)]) async throws -> Data {
        let reply = try await ask(path, query)
        let file = try await desk.client.download(from: try #require(reply["download_url"]?.string)).body
        let isZipped = query.contains { $0 == ("tar_type", "GZIP") }
        let plain = try isZipped ? BillReader.gunzip(file) : file
        #expect(reply["hash_type"] == "SHA1")
        #expect(reply["hash_value"]?.string == Download.sha1(of: plain))
        return plain
    }

    private func trades(_ day: String, _ more: [(String, String)] = []) async throws -> BillReader {
        try BillReader(await file("bill/tradebill", [("bill_date", day)] + more))
    }

    private func funds(_ day: String, _ more: [(String, String)] = []) async throws -> BillReader {
        try BillReader(await file("bill/fundflowbill", [("bill_date", day)] + more))
    }

    /// From noon of the first to 10:00 of the second of January.
    private func untilNextMorning() async { await desk.sandbox.advance(by: .seconds(22 * 3600)) }

    // MARK: Reconciliation

    @Test func twoDaysOfOrdersAndRefundsReconcileToTheFen() async throws {
        let sandbox = desk.sandbox
        try sandbox.deposit(50_000)
        var orders: [String: Int] = [:]
        for (index, total) in [100, 12_345, 1, 99_999, 833, 250].enumerated() {
            orders["DAY1-\(index)"] = total
            try await desk.paid("DAY1-\(index)", total: total)
        }
        try await desk.refund("R1", of: "DAY1-1", 345, total: 12_345, ["reason": "颜色,不对\n退"])
        try await desk.refund("R2", of: "DAY1-3", 50_000, total: 99_999)
        try await desk.refund("R3", of: "DAY1-5", 250, total: 250)
        try sandbox.failRefund(outRefundNo: "R3", as: .closed)
        await sandbox.advance(by: .seconds(12 * 3600 - 2))
        // Two seconds before midnight: asked for on one day, paid on the next.
        try await desk.refund("R4", of: "DAY1-1", 12_000, total: 12_345)
        await sandbox.advance(by: .seconds(2))
        orders["DAY2-0"] = 777
        try await desk.paid("DAY2-0", total: 777)
        try await desk.refund("R5", of: "DAY2-0", 77, total: 777)
        await sandbox.advance(by: .seconds(34 * 3600))
        #expect(sandbox.businessTime == Date(timeIntervalSince1970: RefundDesk.noon.timeIntervalSince1970 + 46 * 3600))

        let first = try await trades("2026-01-01")
        let second = try await trades("2026-01-02", [("tar_type", "GZIP")])
        let days = [first, second]
        // Every order once, with its total.
        var billed: [String: Int] = [:]
        for row in days.flatMap(\.rows) where row["交易状态"] == "SUCCESS" {
            #expect(billed.updateValue(try BillReader.fen(row["订单金额"]), forKey: row["商户订单号"] ?? "") == nil)
        }
        #expect(billed == orders)
        // Every refund on its day, as it stood the next morning.
        func refunds(_ bill: BillReader) throws -> [String: [String]] {
            let rows = bill.rows.filter { $0["交易状态"] == "REFUND" }
            return Dictionary(
                uniqueKeysWithValues: rows.map {
                    ($0["商户退款单号"] ?? "", [$0["退款状态"] ?? "", $0["退款金额"] ?? "", $0["申请退款金额"] ?? ""])
                })
        }
        #expect(
            try refunds(first) == [
                "R1": ["SUCCESS", "3.45", "3.45"], "R2": ["SUCCESS", "500.00", "500.00"],
                "R3": ["FAIL", "0.00", "2.50"], "R4": ["SUCCESS", "120.00", "120.00"],
            ])
        #expect(try refunds(second) == ["R5": ["SUCCESS", "0.77", "0.77"]])
        for bill in days {
            #expect(bill.sums["总交易单数"] == String(bill.rows.count))
            for (sum, heading) in [
                ("应结订单总金额", "应结订单金额"), ("退款总金额", "退款金额"), ("充值券退款总金额", "充值券退款金额"), ("手续费总金额", "手续费"),
                ("订单总金额", "订单金额"), ("申请退款总金额", "申请退款金额"),
            ] {
                #expect(try BillReader.fen(bill.sums[sum]) == bill.sum(heading), "\(sum)")
            }
        }

        // The funds: each day leads from one balance to the next, and the last is what the account holds.
        let firstFunds = try await funds("2026-01-01", [("tar_type", "GZIP")])
        let secondFunds = try await funds("2026-01-02")
        var balance = 0
        for row in [firstFunds, secondFunds].flatMap(\.rows) {
            let amount = try BillReader.fen(row["收支金额(元)"])
            balance += row["收支类型"] == "收入" ? amount : -amount
            #expect(try BillReader.fen(row["账户结余(元)"]) == balance)
        }
        #expect(balance == sandbox.balance())
        for bill in [firstFunds, secondFunds] {
            #expect(bill.sums["资金流水总笔数"] == String(bill.rows.count))
            for (count, sum, kind) in [("收入笔数", "收入金额", "收入"), ("支出笔数", "支出金额", "支出")] {
                #expect(bill.sums[count] == String(bill.rows.count { $0["收支类型"] == kind }))
                #expect(try BillReader.fen(bill.sums[sum]) == bill.sum("收支金额(元)") { $0["收支类型"] == kind })
            }
        }
        // Both kinds of bill tell of the same money: payments less refunds less fees.
        for (trade, fund) in [(first, firstFunds), (second, secondFunds)] {
            let net = try trade.sum("订单金额") - trade.sum("退款金额") - trade.sum("手续费")
            let moved = try fund.rows.reduce(0) { sum, row in
                guard row["业务类型"] != "充值" else { return sum }
                let amount = try BillReader.fen(row["收支金额(元)"])
                return sum + (row["收支类型"] == "收入" ? amount : -amount)
            }
            #expect(net == moved)
        }
        // And with the ledger: the fees of both days are what WeChat Pay holds.
        let fees = try days.reduce(0) { $0 + (try $1.sum("手续费")) }
        #expect(fees == sandbox.read { $0.ledger.balance(.fees) })
        #expect(firstFunds.rows.contains { $0["备注"] == "颜色\\ 不对\\n退" })
        #expect(desk.sumOfAccounts == 0)
    }

    // MARK: Columns

    @Test func eachTypeHasItsRowsAndColumns() async throws {
        try await desk.paid("ORDER-1", total: 1000, description: "书,笔")
        try await desk.refund("R1", of: "ORDER-1", 100, total: 1000)
        await untilNextMorning()
        let all = try await trades("2026-01-01")
        let success = try await trades("2026-01-01", [("bill_type", "SUCCESS")])
        let refund = try await trades("2026-01-01", [("bill_type", "REFUND")])
        #expect([all, success, refund].map(\.rows.count) == [2, 1, 1])
        #expect([all, success, refund].map(\.headings.count) == [27, 20, 29])
        #expect(all.headings[14] == "微信退款单号")
        #expect(success.headings[14] == "商品名称")
        #expect(refund.headings[14] == "退款申请时间")
        #expect(refund.rows[0]["退款申请时间"] == "2026-01-01 12:00:00")
        #expect(refund.rows[0]["退款成功时间"] == "2026-01-01 12:00:05")
        #expect(refund.rows[0]["手续费"] == "-0.01000")
        #expect(success.rows[0]["手续费"] == "0.06000")
        #expect(success.rows[0]["商品名称"] == "书\\ 笔")
        #expect(success.rows[0]["特约商户号"] == "0")
        #expect(success.rows[0]["交易时间"] == "2026-01-01 12:00:00")
        let none = await desk.refusal { try await trades("2026-01-01", [("bill_type", "RECHARGE_REFUND")]) }
        #expect(none == "400 NO_STATEMENT_EXIST")
        #expect(await desk.refusal { try await trades("2026-01-01", [("bill_type", "X")]) } == "400 PARAM_ERROR")
    }

    @Test func aSubMerchantHasABillOfItsOwn() async throws {
        try await desk.paid("ORDER-1")
        try await desk.paidForSub("ORDER-2", total: 1000, sharing: true)
        await untilNextMorning()
        let all = try await trades("2026-01-01")
        #expect(all.rows.map { $0["特约商户号"] } == ["0", "1900000110"])
        let own = try await trades("2026-01-01", [("sub_mchid", "1900000110")])
        #expect(own.rows.map { $0["商户订单号"] } == ["ORDER-2"])
        // What waits to be shared is in the account too.
        let funds = try await funds("2026-01-01", [("sub_mchid", "1900000110")])
        #expect(funds.rows.map { $0["账户结余(元)"] } == ["10.00", "9.94"])
        let nobody = await desk.refusal { try await trades("2026-01-01", [("sub_mchid", "1900000111")]) }
        #expect(nobody == "400 NO_STATEMENT_EXIST")
    }

    // MARK: Days

    @Test func billsAreThereInTheMorningAfter() async throws {
        try await desk.paid("ORDER-1")
        #expect(await desk.refusal { try await trades("2026-01-01") } == "400 INVALID_REQUEST")
        #expect(await desk.refusal { try await trades("2026-01-02") } == "400 INVALID_REQUEST")
        await desk.sandbox.advance(by: .seconds(12 * 3600))
        #expect(await desk.refusal { try await trades("2026-01-01") } == "400 STATEMENT_CREATING")
        await desk.sandbox.advance(by: .seconds(9 * 3600 - 1))
        #expect(await desk.refusal { try await trades("2026-01-01") } == "400 STATEMENT_CREATING")
        await desk.sandbox.advance(by: .seconds(1))
        #expect(try await trades("2026-01-01").rows.count == 1)
        #expect(await desk.refusal { try await funds("2026-01-01") } == "400 STATEMENT_CREATING")
        await desk.sandbox.advance(by: .seconds(3600))
        #expect(try await funds("2026-01-01").rows.count == 2)
        #expect(await desk.refusal { try await trades("2025-12-31") } == "400 NO_STATEMENT_EXIST")
        #expect(await desk.refusal { try await funds("2025-12-31") } == "400 NO_STATEMENT_EXIST")
        for account in ["OPERATION", "FEES"] {
            let refusal = await desk.refusal { try await funds("2026-01-01", [("account_type", account)]) }
            #expect(refusal == "400 NO_STATEMENT_EXIST")
        }
    }

    @Test(arguments: ["", "2026", "20260101", "2026-1-1", "2026-02-30", "2026-13-01", "２０２６-01-01", "0000-00-00"])
    func aDayIsADayOfTheCalendar(_ day: String) async {
        #expect(["400 INVALID_REQUEST", "400 PARAM_ERROR"].contains(await desk.refusal { try await trades(day) }))
    }

    @Test func aDayBelongsToChina() async throws {
        try await desk.paid("ORDER-1")
        await desk.sandbox.advance(by: .seconds(12 * 3600 - 1))
        try await desk.paid("ORDER-2")
        await desk.sandbox.advance(by: .seconds(1))
        try await desk.paid("ORDER-3")
        await desk.sandbox.advance(by: .seconds(34 * 3600))
        #expect(try await trades("2026-01-01").rows.map { $0["商户订单号"] } == ["ORDER-1", "ORDER-2"])
        #expect(try await trades("2026-01-02").rows.map { $0["交易时间"] } == ["2026-01-02 00:00:00"])
    }

    @Test func billsReachThreeMonthsBack() async throws {
        try await desk.paid("ORDER-1")
        // From the first of January to the first of April.
        await desk.sandbox.advance(by: .seconds(90 * 86400))
        #expect(try await trades("2026-01-01").rows.count == 1)
        #expect(await desk.refusal { try await trades("2025-12-31") } == "400 INVALID_REQUEST")
        await desk.sandbox.advance(by: .seconds(86400))
        #expect(await desk.refusal { try await trades("2026-01-01") } == "400 INVALID_REQUEST")
    }

    @Test func aBillNeverChanges() async throws {
        try await desk.paid("ORDER-1")
        desk.sandbox.refundOutcome = .abnormal
        try await desk.refund("R1", of: "ORDER-1", 100)
        await untilNextMorning()
        let before = try await file("bill/tradebill", [("bill_date", "2026-01-01")])
        #expect(try BillReader(before).rows.last?["退款状态"] == "PROCESSING")
        let reply = try await ask("bill/tradebill", [("bill_date", "2026-01-01")])
        // What becomes of the refund later is for another day.
        let refund = try #require(desk.sandbox.read { $0.refunds["R1"] })
        _ = desk.sandbox.read { world in
            try? world.handleAbnormalRefund(
                refund, .init(fingerprint: "", isToMerchant: false, account: "x", at: world.now))
        }
        await desk.sandbox.advance(by: .seconds(60))
        #expect(try await desk.status("R1") == "SUCCESS")
        try await desk.paid("ORDER-2")
        // Made anew, from the tables.
        desk.sandbox.read { $0.billShelf = BillShelf() }
        let after = try await file("bill/tradebill", [("bill_date", "2026-01-01")])
        #expect(before == after)
        let again = try await ask("bill/tradebill", [("bill_date", "2026-01-01")])
        #expect(again["hash_value"] == reply["hash_value"])
        // What is no longer remembered makes no other bill of the same name.
        desk.sandbox.read { world in
            world.billShelf = BillShelf()
            world.orders["ORDER-1"] = nil
        }
        let refusal = await desk.refusal { try await file("bill/tradebill", [("bill_date", "2026-01-01")]) }
        #expect(refusal == "400 INVALID_REQUEST")
    }

    // MARK: Addresses

    @Test func addressesHoldForFiveMinutesOfBusinessTime() async throws {
        try await desk.paid("ORDER-1")
        await untilNextMorning()
        let url = try #require(try await ask("bill/tradebill", [("bill_date", "2026-01-01")])["download_url"]?.string)
        await desk.sandbox.advance(by: .seconds(300))
        #expect(try await desk.client.download(from: url).status == 200)
        await desk.sandbox.advance(by: .seconds(1))
        #expect(await desk.refusal { try await desk.client.download(from: url) } == "400 INVALID_REQUEST")
    }

    @Test func aTokenIsForOneBill() async throws {
        try await desk.paid("ORDER-1")
        await untilNextMorning()
        let asks = [("bill_type", "ALL"), ("bill_type", "SUCCESS")]
        var urls: [String] = []
        for ask in asks {
            let reply = try await self.ask("bill/tradebill", [("bill_date", "2026-01-01"), ask])
            urls.append(try #require(reply["download_url"]?.string))
        }
        #expect(urls[0] != urls[1])
        for position in [9, 17, 24, 25, 40] {
            var token = Array(urls[0])
            let index = token.count - 41 + position
            token[index] = token[index] == "0" ? "1" : "0"
            let forged = await desk.refusal { try await desk.client.download(from: String(token)) }
            #expect(forged == "400 INVALID_REQUEST")
        }
    }

    @Test(arguments: ["", "GZIP"])
    func encryptedBillsOpenWithTheirKey(_ compression: String) async throws {
        try await desk.paidForSub("ORDER-1", total: 1000)
        await untilNextMorning()
        let common = [("bill_date", "2026-01-01"), ("algorithm", "AEAD_AES_256_GCM"), ("tar_type", compression)]
            .filter { !$0.1.isEmpty }
        let asks = [
            ("bill/sub-merchant-fundflowbill", [("sub_mchid", "1900000110"), ("account_type", "BASIC")]),
            ("ecommerce/bill/fundflowbill", [("account_type", "ALL")]),
        ]
        let privateKey = try RSAPrivateKey(pem: desk.sandbox.credentials.privateKeyPEM)
        for (path, query) in asks {
            let reply = try await ask(path, common + query)
            let id = path.replacingOccurrences(of: "/", with: ".") + ".get"
            #expect(try desk.faults(reply, id) == [])
            #expect(reply["download_bill_count"] == 1)
            let bill = try #require(reply["download_bill_list"]?[0])
            let file = try await desk.client.download(from: try #require(bill["download_url"]?.string))
            let key = try privateKey.decrypt(base64: try #require(bill["encrypt_key"]?.string))
            let box = try AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: Data(try #require(bill["nonce"]?.string).utf8)),
                ciphertext: file.body.dropLast(16), tag: file.body.suffix(16)
            )
            let opened = try AES.GCM.open(box, using: SymmetricKey(data: Data(key.utf8)))
            let plain = compression.isEmpty ? opened : try BillReader.gunzip(opened)
            #expect(Download.sha1(of: plain) == bill["hash_value"]?.string)
            let rows = try BillReader(plain).rows
            #expect(rows.map { $0["业务类型"] } == ["交易", "扣除交易手续费"])
            #expect(rows.first?["二级商户号"] == (path.hasPrefix("ecommerce") ? "1900000110" : nil))
        }
        let sm4 = await desk.refusal {
            try await ask(
                "ecommerce/bill/fundflowbill",
                [("bill_date", "2026-01-01"), ("algorithm", "SM4_GCM"), ("account_type", "ALL")]
            )
        }
        #expect(sm4 == "400 INVALID_REQUEST")
    }

    @Test func aPlatformsBillIsOfItsSubMerchantsAlone() async throws {
        try await desk.paidForSub("ORDER-1", total: 1000)
        // Neither a receiver of shares nor a person's contract is a sub-merchant.
        for stranger in ["1900000555", "2020000001"] { try desk.sandbox.deposit(100, to: stranger) }
        await untilNextMorning()
        let rows = try desk.sandbox.change { world throws(SandboxError) -> Int? in
            let subject = BillSubject(
                content: .subMerchantFunds, type: "ALL", billDate: "2026-01-01", subMchid: nil)
            return try? world.bill(subject).rows
        }
        #expect(rows == 2)
    }

    // MARK: APIv2

    @Test func oneBillForBothGenerations() async throws {
        try await desk.paid("ORDER-1")
        await untilNextMorning()
        let trades: XML = ["appid": "wx1", "mch_id": "1900000109", "bill_date": "20260101", "bill_type": "ALL"]
        let file = try await desk.client.v2.pay.downloadbill.download(xml: trades)
        #expect(file.body == (try await self.file("bill/tradebill", [("bill_date", "2026-01-01")])))
        var zipped = trades
        zipped["tar_type"] = "GZIP"
        // The client unpacks it, in memory and on its way to the disk.
        #expect(try await desk.client.v2.pay.downloadbill.download(xml: zipped).body == file.body)
        let stream = try await desk.client.stream(Call(.post, desk.client.v2.pay.downloadbill, xml: zipped))
        var bytes = Data()
        for try await piece in stream { bytes += piece }
        #expect(bytes == file.body)
        let funds: XML = [
            "appid": "wx1", "mch_id": "1900000109", "bill_date": "20260101", "account_type": "Basic",
        ]
        let fund = try await desk.client.v2.pay.downloadfundflow.download(xml: funds, signType: .hmacSHA256)
        #expect(fund.body == (try await self.file("bill/fundflowbill", [("bill_date", "2026-01-01")])))
    }

    @Test(arguments: [
        ("20260101", "20002", "Bill Creating"), ("20251231", "20002", "No Bill Exist"),
        ("20260102", "20001", "data format error"), ("2026-01-01", "20001", "data format error"),
    ])
    func billsOfAPIv2AreRefusedWithNumbers(_ day: String, _ code: String, _ message: String) async throws {
        try await desk.paid("ORDER-1")
        await desk.sandbox.advance(by: .seconds(13 * 3600))
        if code == "20002", message == "No Bill Exist" { await desk.sandbox.advance(by: .seconds(9 * 3600)) }
        let xml: XML = ["appid": "wx1", "mch_id": "1900000109", "bill_date": day]
        let error = await failure { try await desk.client.v2.pay.downloadbill.download(xml: xml) }
        #expect(error?.rejection?.code == code)
        #expect(error?.rejection?.message == message)
    }
}
