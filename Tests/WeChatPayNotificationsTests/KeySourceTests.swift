// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Which keys are asked for, and when.
@Suite(.limited, .timeLimit(.minutes(10)))
struct KeySourceTests {
    /// Holds nothing until it is asked.
    private final class Source: PlatformKeySource {
        private let held = Mutex<PlatformKeys>([])
        private let asked = Mutex<[String]>([])
        private let answer: @Sendable () throws -> PlatformKeys

        init(_ answer: @escaping @Sendable () throws -> PlatformKeys) { self.answer = answer }

        var current: PlatformKeys { held.withLock { $0 } }
        var serials: [String] { asked.withLock { $0 } }

        func keys(for serial: String) async throws -> PlatformKeys {
            asked.withLock { $0.append(serial) }
            let keys = try answer()
            held.withLock { $0 = keys }
            return keys
        }
    }

    private struct Unreachable: Error {}

    @Test func asksOnceForAnUnknownSerial() async throws {
        let forge = try Forge(clock: TestClock())
        let source = Source { forge.platformKeys }
        let handler = try forge.handler(source)
        let notification = try await handler.read(forge.signed(forge.body("{}")))
        #expect(notification.serial == forge.id)
        _ = try await handler.read(forge.signed(forge.body("{}")))
        #expect(source.serials == [forge.id])
    }

    @Test func refusesASerialThatStaysUnknown() async throws {
        let forge = try Forge(clock: TestClock())
        let source = Source { [] }
        let response = try await forge.handler(source).process(forge.signed(forge.body("{}"))) { _ in }
        #expect(response.status == 401)
        guard case .refused(let error) = response.outcome else { throw Unreachable() }
        #expect(error.code == .unknownSerial)
        #expect(source.serials.count == 1)
    }

    @Test func saysThatKeysCannotBeHad() async throws {
        let forge = try Forge(clock: TestClock())
        let source = Source { throw Unreachable() }
        let response = try await forge.handler(source).process(forge.signed(forge.body("{}"))) { _ in }
        #expect(response.status == 503)
        guard case .refused(let error) = response.outcome else { throw Unreachable() }
        #expect(error.code == .platformKeysUnavailable)
        #expect(error.cause is Unreachable)
    }

    /// Anybody can send anything: no download for what is no serial, or comes at the wrong time.
    @Test(arguments: ["serial", "../../etc", "", "PUB_KEY_ID_", "PUB_KEY_ID_x", String(repeating: "A", count: 65)])
    func asksNothingForWhatIsNoSerial(_ serial: String) async throws {
        let forge = try Forge(clock: TestClock())
        let source = Source { forge.platformKeys }
        let request = try forge.signed(forge.body("{}"), serial: serial)
        let response = try await forge.handler(source).process(request) { _ in }
        #expect(response.status == 401)
        #expect(source.serials.isEmpty)
    }

    @Test func asksNothingForWhatIsStale() async throws {
        let forge = try Forge(clock: TestClock())
        let source = Source { forge.platformKeys }
        let request = try forge.signed(forge.body("{}"), at: forge.clock.now - 301)
        let response = try await forge.handler(source).process(request) { _ in }
        #expect(response.status == 401)
        #expect(source.serials.isEmpty)
    }

    @Test func serialsOfCertificatesMayDifferInCaseAndZeros() async throws {
        let world = try World()
        let certificate = try Certificate(pem: world.sandbox.credentials.platformCertificatePEM)
        let keys: PlatformKeys = [.certificate(certificate)]
        #expect(keys["00" + certificate.serialNumber.lowercased()] != nil)
    }

    // MARK: Several APIv3 keys

    @Test func findsTheMerchantByItsKey() async throws {
        let forge = try Forge(clock: TestClock())
        let clock = forge.clock
        let keys = [
            "1900000109": try APIv3Key("another-key-of-thirty-two-bytes!"), "1900000110": forge.apiV3Key,
            "1900000111": try APIv3Key("a-third-one-with-thirty-two-bytes".dropLast().description),
        ]
        let handler = try NotificationHandler(
            platformKeys: forge.platformKeys, apiV3Keys: keys, configuration: .init(now: { clock.now }))
        let notification = try await handler.read(forge.signed(forge.body(#"{"out_trade_no":"1"}"#)))
        #expect(notification.keyName == "1900000110")
        // What is not signed reaches no key.
        let forged = try forge.signed(forge.body("{}")).with("Wechatpay-Nonce", "other")
        await #expect(throws: WeChatPayError.self) { try await handler.read(forged) }
    }
}
