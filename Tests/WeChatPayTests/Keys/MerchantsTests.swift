// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Many merchants in one process.
@Suite(.limited, .timeLimit(.minutes(10)))
struct MerchantsTests {
    @Test func merchantsComeAndGoWhileTheProgramRuns() async throws {
        let desk = try KeyDesk()
        let merchants = try Merchants(configuration: desk.configuration, transport: desk.wire)
        let mchid = desk.sandbox.credentials.mchid
        let unknown = await failure { try merchants.client(for: mchid) }
        #expect(unknown?.code == .unknownMerchant)
        try merchants.add(desk.merchant(), apiV3Key: APIv3Key(desk.sandbox.credentials.apiV3Key))
        #expect(merchants.mchids == [mchid])
        let client = try merchants.client(for: mchid)
        #expect(try await client.balance().verifiedBy == desk.firstSerial)
        // Other credentials take the place of the old ones.
        try merchants.add(desk.merchant(), platformKeys: [desk.publicKey])
        #expect(merchants.count == 1)
        #expect(try await merchants.client(for: mchid).balance().verifiedBy == desk.sandbox.credentials.publicKeyID)
        #expect(merchants.remove(mchid) != nil)
        #expect(merchants.remove(mchid) == nil)
        #expect(merchants[mchid] == nil)
        // Whoever has the client may end what was begun.
        #expect(try await client.balance().status == 200)
        #expect(!"\(merchants)".contains(mchid))
    }

    @Test func aMerchantWithoutAnyKeyIsRefused() throws {
        let desk = try KeyDesk()
        let merchants = try Merchants(configuration: desk.configuration, transport: desk.wire)
        #expect(throws: WeChatPayError.self) { try merchants.add(desk.merchant()) }
        #expect(merchants.count == 0)
        #expect(throws: WeChatPayError.self) { try Merchants(certificates: .init(refreshInterval: .seconds(1))) }
        #expect(throws: WeChatPayError.self) { try Merchants(configuration: .init(baseURL: "nothing")) }
    }

    @Test func merchantsWithTheSameCertificateShareItsKeyInMemory() async throws {
        let desk = try KeyDesk()
        let merchants = try Merchants(configuration: desk.configuration, transport: desk.wire)
        let first = try merchants.add(desk.merchant(), apiV3Key: APIv3Key(desk.sandbox.credentials.apiV3Key))
        _ = try await first.balance()
        let second = try merchants.add(desk.merchant(), apiV3Key: APIv3Key(desk.sandbox.credentials.apiV3Key))
        _ = try await second.balance()
        // Each downloads its own list: they are encrypted with each merchant's key, and may differ.
        #expect(desk.wire.downloads.count == 2)
        #expect(first.platformKeys.keys == second.platformKeys.keys)
    }

    @Test func tenThousandMerchantsAreFoundByNumber() throws {
        let desk = try KeyDesk()
        let merchants = try Merchants(configuration: desk.configuration, transport: desk.wire)
        let pem = desk.sandbox.credentials.privateKeyPEM
        let serial = desk.sandbox.credentials.certificateSerialNumber
        let count = ProcessInfo.processInfo.environment["WECHATPAY_MERCHANTS"].flatMap { Int($0) } ?? 200
        let before = Self.residentBytes()
        let started = ContinuousClock.now
        for number in 0..<count {
            // A key of its own for each, as merchants have: it is read anew.
            let merchant = try Merchant(
                mchid: String(1_900_000_000 + number), certificateSerialNumber: serial,
                privateKey: RSAPrivateKey(pem: pem)
            )
            try merchants.add(merchant, apiV3Key: APIv3Key(desk.sandbox.credentials.apiV3Key))
        }
        let elapsed = ContinuousClock.now - started
        #expect(merchants.count == count)
        #expect(try merchants.client(for: String(1_900_000_000 + count - 1)).merchant.mchid.hasSuffix("\(count - 1)"))
        #expect(merchants[String(1_900_000_000 + count)] == nil)
        if count >= 10_000, let before, let after = Self.residentBytes() {
            print("\(count) merchants: \((after - before) / count) bytes each, \(elapsed / count) each to add")
        }
    }

    private static func residentBytes() -> Int? {
        guard let text = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8) else { return nil }
        return text.split(separator: " ").dropFirst().first.flatMap { Int($0) }.map { $0 * 4096 }
    }
}
