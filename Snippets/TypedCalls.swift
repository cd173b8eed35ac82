// SPDX-License-Identifier: Apache-2.0

// Typed calls of several products and both protocols, against a sandbox in this process: swift run TypedCalls

import Foundation
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTesting

func order(_ client: WeChatPayClient) async throws {
    // snippet.typed
    let order = try await client.v3.pay.transactions.native.post(
        .init(
            appid: "wxd678efh567h23787", mchid: "1900000109", description: "Image形象店", outTradeNo: "ORDER_0001",
            amount: .init(total: 100, currency: "CNY"), notifyURL: "https://www.example.com/notify"
        )
    )
    print(try order.codeURL)  // reading a member may throw; the reply as a whole is never lost

    let paid = try await client.v3.pay.transactions.outTradeNo.outTradeNo("ORDER_0001").get(mchid: "1900000109")
    print(try paid.tradeState == .success, try paid.amount.total)
    print(paid.response?.requestID ?? "", paid.fields.names)  // the verified reply, and every member it has
    // snippet.end
}

func sensitive(_ client: WeChatPayClient) async throws {
    // snippet.sensitive
    _ = try await client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app.post(
        .init(
            appid: "wxd678efh567h23787", outContractCode: "APPLYMENT_00000000003", realName: "张三", credType: .idCard,
            credID: "11010119900307123X"  // plain here, encrypted on the wire, hidden when printed
        )
    )
    let complaint = try await client.v3.merchantService.complaintsV2.complaintID("200201820200101080076610000").get()
    if let phone = try complaint.payerPhone { print(try await client.decrypt(phone).count) }
    // snippet.end
}

func apiV2(_ client: WeChatPayClient) async throws {
    // snippet.xml
    let members: XML = [
        "appid": "wxd678efh567h23787", "mch_id": "1900000109", "body": "Image形象店", "out_trade_no": "ORDER_0002",
        "total_fee": 1, "spbill_create_ip": "127.0.0.1", "auth_code": "120061098828009406",
    ]
    let reply = try await client.v2.pay.micropay.post(xml: members)
    print(reply["transaction_id"] ?? "", reply.verification)

    let typed = try await client.v2.pay.orderquery.post(
        .init(appid: "wxd678efh567h23787", mchID: "1900000109", outTradeNo: "ORDER_0002")
    )
    print(try typed.tradeState)
    // snippet.end
}

func files(_ client: WeChatPayClient, _ bytes: Data) async throws {
    // snippet.files
    let media = try await client.v3.merchant.media.upload.post(file: Upload(bytes, fileName: "licence.png"))
    let bill = try await client.v3.bill.tradebill.get(billDate: "2026-11-23")
    let file = try await client.download(from: bill.downloadURL)
    print(try media.mediaID, file.body.count, file.verification, try bill.hashValue == file.sha1)
    // snippet.end
}

func filesInPieces(_ client: WeChatPayClient, _ path: String) async throws {
    // snippet.upload
    let picture = try Upload(path: path) { progress in print(progress.completed, progress.total ?? 0) }
    let media = try await client.v3.merchant.media.upload.post(upload: picture)
    print(try media.json["media_id"]?.string ?? "")
    // snippet.end

    // snippet.bill
    let bill = try await client.tradeBill(date: "2026-11-23")
    var total: Int64 = 0  // 分
    for try await row in bill { total += (row.settlementTotal ?? 0) - (row.refund ?? 0) }
    print(total, try bill.summary.rows)
    // snippet.end
}

func others(_ client: WeChatPayClient) async throws {
    let certificates = try await client.v3.certificates.get()
    print(try certificates.data.map { try $0.serialNo })

    let refund = try await client.v3.refund.domestic.refunds.post(
        .init(
            outRefundNo: "REFUND_0001", amount: .init(refund: 100, total: 100, currency: "CNY"),
            outTradeNo: "ORDER_0001"
        )
    )
    print(try refund.status)

    let stock = try await client.v3.marketing.favor.stocks.stockID("9856000").get(stockCreatorMchid: "1900000109")
    print(try stock.status ?? "")

    let permission = try await client.v3.payscore.permissions.authorizationCode.authorizationCode(
        "1234323JKHDFE1243252"
    )
    .get(serviceID: "500001")
    print(try permission.authorizationState)

    let overseas = try await client.v3.global.transactions.outTradeNo.outTradeNo("ORDER_0003").get(mchid: "1900000109")
    print(try overseas.tradeState)
}

/// A merchant in this process, so that nothing is sent to notify_url.
struct AnsweringMerchant: NotificationSender {
    func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer { NotificationAnswer(status: 204) }
}

// The day of the bill below, at noon: it is there on the next.
let noon = Date(timeIntervalSince1970: 1795406400)
var configuration = Sandbox.Configuration()
configuration.now = { noon }
configuration.notificationSender = AnsweringMerchant()
let sandbox = try Sandbox(configuration: configuration)
var clock = WeChatPayClient.Configuration()
clock.now = { noon }
let client = try sandbox.client(configuration: clock)
try await order(client)
try sandbox.pay(outTradeNo: "ORDER_0001")
await sandbox.advance(by: .seconds(86400))
try await sensitive(client)
try await apiV2(client)
let picture = Data([0x89, 0x50, 0x4E, 0x47])
try await files(client, picture)
let path = FileManager.default.temporaryDirectory.appendingPathComponent("licence-\(UUID()).png").path
try picture.write(to: URL(fileURLWithPath: path))
defer { try? FileManager.default.removeItem(atPath: path) }
try await filesInPieces(client, path)
try await others(client)
