// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// What a notification looks like on its way.
@Suite(.limited, .timeLimit(.minutes(10)))
struct NotificationTests {
    @Test func isSignedAndEncryptedAsDocumented() async throws {
        let world = try NotifyingSandbox(seed: 1)
        let sent = try await world.sandbox.trigger(
            event: "REFUND.SUCCESS", fields: ["out_refund_no": "R1", "amount.refund": "7"], to: NotifyingSandbox.address
        )
        #expect(sent.state == .delivered)
        #expect(sent.subject == "R1")
        let delivery = try #require(world.receiver.deliveries.first)
        #expect(delivery.url == NotifyingSandbox.address)
        #expect(delivery.headers[.userAgent] == "Mozilla/4.0")
        #expect(delivery.headers[.contentType] == "application/json")
        #expect(delivery.headers[.accept] == "*/*")
        #expect(delivery.headers[.cacheControl] == "no-cache")
        #expect(delivery.headers[try #require(HTTPField.Name("Request-ID"))]?.isEmpty == false)
        #expect(try world.verify(delivery) == world.sandbox.credentials.publicKeyID)

        let body = try JSON(parsing: delivery.body)
        let keys = ["id", "create_time", "resource_type", "event_type", "summary", "resource"]
        #expect(body.object?.keys == keys)
        #expect(body["id"]?.string == sent.id)
        #expect(body["create_time"] == "2023-11-15T06:13:20+08:00")
        #expect(body["resource_type"] == "encrypt-resource")
        #expect(body["event_type"] == "REFUND.SUCCESS")
        #expect(body["summary"] == "退款成功")
        let resource = ["original_type", "algorithm", "ciphertext", "associated_data", "nonce"]
        #expect(body["resource"]?.object?.keys == resource)
        #expect(body["resource"]?["original_type"] == "refund")
        #expect(body["resource"]?["algorithm"] == "AEAD_AES_256_GCM")
        #expect(body["resource"]?["nonce"]?.string?.count == 12)

        let plain = try world.open(delivery)
        #expect(plain["out_refund_no"] == "R1")
        #expect(plain["amount"]?["refund"] == 7)
        #expect(plain["refund_status"] == "SUCCESS")
        #expect(plain.description == sent.resource)
    }

    @Test func eachAttemptIsEncryptedAndSignedAnewUnderOneID() async throws {
        let world = try NotifyingSandbox { _ in NotificationAnswer(status: 500) }
        try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(15))
        let deliveries = world.receiver.deliveries
        try #require(deliveries.count == 2)
        let bodies = try deliveries.map { try JSON(parsing: $0.body) }
        #expect(bodies[0]["id"] == bodies[1]["id"])
        #expect(bodies[0]["create_time"] == bodies[1]["create_time"])
        for name in ["nonce", "ciphertext"] {
            #expect(bodies[0]["resource"]?[name] != bodies[1]["resource"]?[name], "\(name)")
        }
        for name in ["Wechatpay-Nonce", "Wechatpay-Signature", "Request-ID"] {
            let name = try #require(HTTPField.Name(name))
            #expect(deliveries[0].headers[name] != deliveries[1].headers[name], "\(name)")
        }
        #expect(try world.open(deliveries[0]) == world.open(deliveries[1]))
    }

    /// However far the business clock is ahead, a receiver with an ordinary clock accepts the signature.
    @Test func signaturesLiveOnTheWallClock() async throws {
        let world = try NotifyingSandbox()
        await world.sandbox.advance(by: .seconds(86400))
        try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        let delivery = try #require(world.receiver.deliveries.first)
        #expect(throws: Never.self) { try world.verify(delivery) }
        #expect(try JSON(parsing: delivery.body)["create_time"] == "2023-11-16T06:13:20+08:00")
    }

    @Test func alteredBodiesAreNotVerified() async throws {
        let world = try NotifyingSandbox()
        try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        var delivery = try #require(world.receiver.deliveries.first)
        delivery.body[delivery.body.count / 2] ^= 1
        #expect(throws: VerificationFailure.self) { try world.verify(delivery) }
    }

    // MARK: APIv2

    private func members(_ delivery: NotificationDelivery) throws -> [(name: String, value: String)] {
        try XML(parsing: delivery.body).members.map { ($0.name, try #require($0.value.text)) }
    }

    private func sign(_ members: [(name: String, value: String)], _ key: String, hmac: Bool) -> String {
        let text =
            members.filter { $0.name != "sign" && !$0.value.isEmpty }.sorted { $0.name < $1.name }
            .map { $0.name + "=" + $0.value }.joined(separator: "&") + "&key=" + key
        let bytes: [UInt8] =
            hmac
            ? Array(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: SymmetricKey(data: Data(key.utf8))))
            : Array(Insecure.MD5.hash(data: Data(text.utf8)))
        return bytes.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined().uppercased()
    }

    @Test(arguments: [("transaction-success", false), ("vehicle-state-changed-for-parking", true)])
    func notificationsOfAPIv2AreSignedXML(_ page: String, _ isHMAC: Bool) async throws {
        let world = try NotifyingSandbox()
        let sent = try await world.sandbox.trigger(event: page, to: NotifyingSandbox.address)
        let delivery = try #require(world.receiver.deliveries.first)
        #expect(delivery.headers[.contentType] == "text/xml")
        #expect(delivery.headers[try #require(HTTPField.Name("Wechatpay-Signature"))] == nil)
        let members = try members(delivery)
        let given = try #require(members.first { $0.name == "sign" }?.value)
        #expect(given == sign(members, world.sandbox.credentials.apiV2Key, hmac: isHMAC))
        #expect(members.first { $0.name == "mch_id" }?.value == world.sandbox.credentials.mchid)
        #expect(sent.eventType == page)
        #expect(sent.attempts.first?.serial == "")
    }

    @Test func refundsOfAPIv2AreEncryptedInBlocks() async throws {
        let world = try NotifyingSandbox()
        try await world.sandbox.trigger(
            event: "refund-processed", fields: ["req_info.out_refund_no": "R<1>"], to: NotifyingSandbox.address
        )
        let members = try members(try #require(world.receiver.deliveries.first))
        #expect(!members.contains { $0.name == "sign" })
        var bytes = Array(try #require(Data(base64Encoded: members.first { $0.name == "req_info" }?.value ?? "")))
        let digest = Insecure.MD5.hash(data: Data(world.sandbox.credentials.apiV2Key.utf8))
        let key = digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
        for start in stride(from: 0, to: bytes.count, by: 16) {
            var block = Array(bytes[start..<start + 16])
            try AES.inversePermute(&block, key: SymmetricKey(data: Data(key.utf8)))
            bytes.replaceSubrange(start..<start + 16, with: block)
        }
        let padding = Int(try #require(bytes.last))
        let text = String(decoding: bytes.dropLast(padding), as: UTF8.self)
        #expect(text.hasPrefix("<root>") && text.hasSuffix("</root>"))
        #expect(text.contains("<out_refund_no><![CDATA[R<1>]]></out_refund_no>"))
        #expect(text.contains("<refund_status>SUCCESS</refund_status>"))
    }

    @Test func rentalsOfAPIv2AreEncryptedUnderTheAPIv3Key() async throws {
        let world = try NotifyingSandbox()
        try await world.sandbox.trigger(event: "v2.TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        let members = try members(try #require(world.receiver.deliveries.first))
        let value = { (name: String) in members.first { $0.name == name }?.value ?? "" }
        #expect(value("sign") == sign(members, world.sandbox.credentials.apiV2Key, hmac: true))
        let bytes = try #require(Data(base64Encoded: value("event_ciphertext")))
        let plain = try AES.GCM.open(
            AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: Data(value("event_nonce").utf8)), ciphertext: bytes.dropLast(16),
                tag: bytes.suffix(16)
            ),
            using: SymmetricKey(data: Data(world.sandbox.credentials.apiV3Key.utf8)),
            authenticating: Data(value("event_associated_data").utf8)
        )
        #expect(try XML(parsing: Array(plain))["out_order_no"]?.isEmpty == false)
    }
}
