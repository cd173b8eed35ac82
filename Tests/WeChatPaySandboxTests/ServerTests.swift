// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Typed calls of every area against a sandbox over a socket.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ServerTests {
    private func run(_ body: @escaping @Sendable (RunningSandbox) async throws -> Void) async throws {
        try await withSandbox(Shared.sandbox(), body)
    }

    @Test func typedCallsOfAPIv3AreAnswered() async throws {
        try await run { sandbox in
            let v3 = sandbox.client.v3
            let order = try await v3.pay.transactions.jsapi.post(
                .init(
                    appid: "wxd678efh567h23787", mchid: "1900000109", description: "示例", outTradeNo: "T20260101",
                    amount: .init(total: 100, currency: "CNY"), notifyURL: "https://example.com/notify",
                    payer: .init(openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
                )
            )
            #expect(try order.prepayID.hasPrefix("wx"))
            try sandbox.gateway.pay(prepayID: try order.prepayID)
            let refund = try await v3.refund.domestic.refunds.post(
                .init(outRefundNo: "R1", amount: .init(refund: 1, total: 100, currency: "CNY"), outTradeNo: "T20260101")
            )
            #expect(try refund.outRefundNo == "R1")
            #expect(try refund.status == "PROCESSING")
            let balance = try await v3.ecommerce.fund.balance.subMchid("1900000110").get()
            #expect(try balance.subMchid == "1900000110")
            let stocks = try await v3.marketing.favor.stocks.get(offset: 0, limit: 10, stockCreatorMchid: "1900000109")
            #expect(try stocks.limit == 10)
            #expect(try stocks.data?.count == 1)
            let service = try await v3.payscore.serviceorder.get(
                serviceID: "500001", appid: "wxd678efh567h23787", outOrderNo: "S1"
            )
            #expect(try service.outOrderNo == "S1")
            let global = try await v3.global.transactions.outTradeNo.outTradeNo("G1").get(
                mchid: "1900000109", subMchid: "1900000110", spMchid: "1900000109"
            )
            #expect(try global.outTradeNo == "G1")
            #expect(try await v3.certificates.get().data.count == 1)
            let media = try await v3.merchant.media.upload.post(file: Upload(ExampleCalls.file, fileName: "a.png"))
            #expect(try !media.mediaID.isEmpty)
        }
    }

    @Test func billsComeFromTheAddressThatTheServerHas() async throws {
        try await run { sandbox in
            let day = try await sandbox.dayWithAPayment()
            let bill = try await sandbox.client.v3.bill.tradebill.get(billDate: day)
            #expect(try bill.downloadURL.hasPrefix(sandbox.baseURL + "/v3/billdownload/file?token="))
            let file = try await sandbox.client.download(from: try bill.downloadURL)
            #expect(try file.sha1 == bill.hashValue)
            let statement = try await sandbox.client.v3.global.statements.get(date: "20260101", mchid: "1900000109")
            #expect(statement.verification == .verified(serial: sandbox.gateway.credentials.publicKeyID))
        }
    }

    @Test func typedCallsOfAPIv2AreAnswered() async throws {
        try await run { sandbox in
            let v2 = sandbox.client.v2
            let paid = try await v2.pay.micropay.post(
                .init(
                    appid: "wxd678efh567h23787", mchID: "1900000109", body: "示例", outTradeNo: "T1", totalFee: 30,
                    spbillCreateIp: "127.0.0.1", authCode: "120061098828009406"
                )
            )
            #expect(try paid.totalFee == 30)
            let query = try await v2.pay.orderquery.post(
                .init(
                    appid: "wxd678efh567h23787", mchID: "1900000109", transactionID: try paid.transactionID,
                    outTradeNo: "T1")
            )
            #expect(try query.transactionID == paid.transactionID)
            let day = try await sandbox.dayWithAPayment()
            let bill = try await v2.pay.downloadbill.post(
                .init(appid: "wxd678efh567h23787", mchID: "1900000109", billDate: day.replacing("-", with: ""))
            )
            #expect(String(decoding: bill.body, as: UTF8.self).contains("微信订单号"))
        }
    }

    @Test func writtenCredentialsMakeAClientForBothGenerations() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let sandbox = try Shared.sandbox()
        try sandbox.credentials.write(to: folder, baseURL: "http://127.0.0.1")
        let text = try String(contentsOfFile: folder + "/wechatpay.env", encoding: .utf8)
        let lines = text.split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
        let file = EnvironmentVariablesProvider(
            environmentVariables: Dictionary(uniqueKeysWithValues: lines.map { ($0[0], $0[1]) })
        )
        let client = try WeChatPayClient(config: ConfigReader(provider: file), transport: SandboxTransport(sandbox))
        #expect(client.clientCertificate?.serialNumber == sandbox.credentials.certificateSerialNumber)
        _ = try await client.v2.pay.micropay.post(xml: [
            "appid": "wxd678efh567h23787", "mch_id": "1900000109", "out_trade_no": "T1", "body": "示例", "total_fee": "1",
            "spbill_create_ip": "127.0.0.1", "auth_code": "134567890123456789",
        ])
        let reply = try await client.v2.secapi.pay.reverse.post(
            xml: ["appid": "wxd678efh567h23787", "mch_id": "1900000109", "out_trade_no": "T1"]
        )
        #expect(reply.verification == .signed(.md5))
    }
}

extension RunningSandbox {
    /// Pays an order, and lets the days pass until there is a bill with it.
    fileprivate func dayWithAPayment() async throws -> String {
        _ = try await client.v2.pay.micropay.post(xml: [
            "appid": "wxd678efh567h23787", "mch_id": "1900000109", "out_trade_no": "BILLED", "body": "示例",
            "total_fee": "1", "spbill_create_ip": "127.0.0.1", "auth_code": "134567890123456789",
        ])
        let seconds = gateway.businessTime.timeIntervalSince1970 + 8 * 3600
        await gateway.advance(by: .seconds(2 * 86400))
        return Date(timeIntervalSince1970: seconds).formatted(.iso8601.year().month().day())
    }
}
