// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// WeChat Pay's keys while they change.
@Suite(.limited, .timeLimit(.minutes(10)))
struct PlatformKeyTests {
    private static let serial = HTTPField.Name("Wechatpay-Serial")

    /// A client that knows all keys and asks for one of them; without `naming`, for none.
    private func client(_ world: NotifyingSandbox, naming key: String?) throws -> WeChatPayClient {
        let clock = world.clock
        let credentials = world.sandbox.credentials
        return try WeChatPayClient(
            merchant: Merchant(
                mchid: credentials.mchid, certificateSerialNumber: credentials.certificateSerialNumber,
                privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM)
            ),
            platformKeys: world.platformKeys(),
            configuration: .init(baseURL: "http://127.0.0.1", now: { clock.now }),
            transport: Renaming(sandbox: world.sandbox, serial: key)
        )
    }

    /// Sends what the client signed with another `Wechatpay-Serial`, which no signature covers.
    private struct Renaming: Transport {
        let sandbox: Sandbox
        let serial: String?

        func send(_ request: TransportRequest) async throws -> TransportReply {
            var headers = request.headers
            if let name = PlatformKeyTests.serial { headers[name] = serial }
            let reply = sandbox.handle(
                GatewayRequest(
                    method: request.method, target: request.target, headers: headers, body: Array(request.body)
                )
            )
            return TransportReply(status: reply.status, headers: reply.headers, body: Data(reply.body))
        }
    }

    private func signer(_ world: NotifyingSandbox, naming key: String?) async throws -> String {
        try await client(world, naming: key)["v3/merchant/fund/balance/BASIC"].get().verifiedBy
    }

    private func notifier(_ world: NotifyingSandbox) async throws -> String {
        try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        return try world.verify(try #require(world.receiver.deliveries.last))
    }

    private func ids(_ world: NotifyingSandbox) -> (certificate: String, publicKey: String) {
        let credentials = world.sandbox.credentials
        return (credentials.platformCertificateSerialNumber, credentials.publicKeyID)
    }

    // MARK: Stages

    @Test func repliesAreSignedAsTheCallAsks() async throws {
        let world = try NotifyingSandbox()
        let (certificate, publicKey) = ids(world)
        #expect(try await signer(world, naming: publicKey) == publicKey)
        #expect(try await signer(world, naming: certificate) == certificate)
        #expect(try await signer(world, naming: certificate.lowercased()) == certificate)
        #expect(try await signer(world, naming: nil) == certificate)
        let error = await failure { try await signer(world, naming: "PUB_KEY_ID_0000000000000000000000000009") }
        #expect(error?.rejection?.status == 400)
        #expect(error?.rejection?.code == "PARAM_ERROR")
        #expect(error?.rejection?.message?.contains("Wechatpay-Serial") == true)
    }

    @Test func withoutAChangeNotificationsFollowTheLastCall() async throws {
        let world = try NotifyingSandbox()
        let (certificate, publicKey) = ids(world)
        #expect(world.sandbox.keys.status.stage == .unrestricted)
        #expect(try await notifier(world) == publicKey)
        _ = try await signer(world, naming: nil)
        #expect(try await notifier(world) == certificate)
        _ = try await signer(world, naming: publicKey)
        #expect(try await notifier(world) == publicKey)
    }

    @Test func beforeTheChangeCertificatesSignWhateverIsAsked() async throws {
        let world = try NotifyingSandbox()
        let (certificate, publicKey) = ids(world)
        try world.sandbox.keys.useCertificatesOnly()
        #expect(try await signer(world, naming: publicKey) == certificate)
        #expect(try await notifier(world) == certificate)
    }

    @Test func atTheEndThereIsThePublicKeyAlone() async throws {
        let world = try NotifyingSandbox()
        let (certificate, publicKey) = ids(world)
        try world.sandbox.keys.usePublicKeyOnly()
        #expect(try await signer(world, naming: publicKey) == publicKey)
        #expect(try await signer(world, naming: nil) == publicKey)
        #expect(try await notifier(world) == publicKey)
        let list = await failure { try await client(world, naming: publicKey)["v3/certificates"].get() }
        #expect(list?.rejection?.status == 404)
        #expect(list?.rejection?.code == "RESOURCE_NOT_EXISTS")
        // Still in play for what is under way, and then no more.
        #expect(try await signer(world, naming: certificate) == publicKey)
        await world.sandbox.advance(by: .seconds(3601))
        let late = await failure { try await signer(world, naming: certificate) }
        #expect(late?.rejection?.code == "PARAM_ERROR")
        #expect(throws: SandboxError.self) { try world.sandbox.keys.startTransition() }
        #expect(throws: SandboxError.self) { try world.sandbox.keys.useCertificatesOnly() }
        #expect(throws: SandboxError.self) { try world.sandbox.keys.rotateCertificate() }
    }

    @Test func theGreyPeriodHasTheShareThatWasAskedFor() async throws {
        let world = try NotifyingSandbox(seed: 42)
        let (certificate, publicKey) = ids(world)
        for (percent, range) in [(0.0, 0...0), (20, 12...28), (50, 38...62), (100, 100...100)] {
            try world.sandbox.keys.startTransition(notificationPercent: percent)
            #expect(world.sandbox.keys.status.notificationPercent == percent)
            var count = 0
            for _ in 0..<100 {
                let serial = try await notifier(world)
                #expect(serial == publicKey || serial == certificate)
                if serial == publicKey { count += 1 }
            }
            #expect(range.contains(count), "\(percent): \(count)")
        }
    }

    @Test func theSameSeedGivesTheSameKeys() async throws {
        func serials() async throws -> [String] {
            let world = try NotifyingSandbox(seed: 7)
            try world.sandbox.keys.startTransition(notificationPercent: 50)
            var serials: [String] = []
            for _ in 0..<20 { serials.append(try await notifier(world)) }
            return serials
        }
        let first = try await serials()
        #expect(try await serials() == first)
        #expect(Set(first).count == 2)
    }

    @Test func theDocumentedDaysGoFromATenthOfAPercentToAll() async throws {
        let world = try NotifyingSandbox()
        try world.sandbox.keys.startTransition()
        var percents: [Double?] = []
        for _ in 0..<8 {
            percents.append(world.sandbox.keys.status.notificationPercent)
            await world.sandbox.advance(by: .seconds(86400))
        }
        #expect(percents == [0.1, 1, 5, 10, 20, 50, 100, 100])
        try world.sandbox.keys.endTransition()
        #expect(world.sandbox.keys.status.notificationPercent == nil)
    }

    @Test(arguments: [(-5.0, 0.0), (250, 100), (.nan, 0), (.infinity, 0)])
    func sharesOutsideOfTheRangeAreBroughtInto(_ asked: Double, _ percent: Double) throws {
        let world = try NotifyingSandbox()
        try world.sandbox.keys.startTransition(notificationPercent: asked)
        #expect(world.sandbox.keys.status.notificationPercent == percent)
    }

    // MARK: Rotation

    private func listed(_ world: NotifyingSandbox) async throws -> [String] {
        let reply = try await client(world, naming: nil)["v3/certificates"].get()
        return (try reply.json["data"]?.array ?? []).compactMap { $0["serial_no"]?.string }
    }

    @Test func bothCertificatesAreListedWhileOneReplacesTheOther() async throws {
        let world = try NotifyingSandbox(seed: 5)
        let old = ids(world).certificate
        let new = try world.sandbox.keys.rotateCertificate()
        #expect(new.kind == .certificate)
        #expect(try await listed(world) == [old, new.id])
        #expect(try await signer(world, naming: new.id) == new.id)
        #expect(try await signer(world, naming: old) == old)
        // Whoever asks for none gets either.
        var seen: Set<String> = []
        for _ in 0..<40 { seen.insert(try await signer(world, naming: nil)) }
        #expect(seen == [old, new.id])
        seen = []
        for _ in 0..<40 { seen.insert(try await notifier(world)) }
        #expect(seen == [old, new.id])
        #expect(throws: SandboxError.self) { try world.sandbox.keys.rotateCertificate() }
        #expect(throws: SandboxError.self) { try world.sandbox.keys.startTransition() }

        world.sandbox.keys.retireOldKeys()
        #expect(try await listed(world) == [new.id])
        #expect(try await signer(world, naming: nil) == new.id)
        #expect(try await signer(world, naming: old) == new.id)
        await world.sandbox.advance(by: .seconds(3601))
        let error = await failure { try await signer(world, naming: old) }
        #expect(error?.rejection?.code == "PARAM_ERROR")
        #expect(throws: Never.self) { try world.sandbox.keys.startTransition() }
        #expect(throws: SandboxError.self) { try world.sandbox.keys.rotateCertificate() }
    }

    @Test func aClientWithTheOldCertificateAloneRefusesTheNew() async throws {
        let world = try NotifyingSandbox()
        let client = try client(world, naming: nil)
        try world.sandbox.keys.rotateCertificate()
        world.sandbox.keys.retireOldKeys()
        let error = await failure { try await client["v3/merchant/fund/balance/BASIC"].get() }
        #expect(error?.code == .unknownSerial)
    }

    @Test func thePublicKeyIsReplacedToo() async throws {
        let world = try NotifyingSandbox()
        let old = ids(world).publicKey
        let new = try world.sandbox.keys.rotatePublicKey()
        #expect(new.id.hasPrefix("PUB_KEY_ID_") && new.id != old)
        #expect(try await signer(world, naming: old) == old)
        #expect(try await signer(world, naming: new.id) == new.id)
        #expect(throws: SandboxError.self) { try world.sandbox.keys.rotatePublicKey() }
        world.sandbox.keys.retireOldKeys()
        let status = world.sandbox.keys.status
        #expect(status.keysInPlay(.publicKey).map(\.id) == [new.id])
        #expect(status.keys.first { $0.id == old }?.retiredAt != nil)
        #expect(try await notifier(world) == new.id)
    }

    /// A key that is retired while a call is under way still opens what was encrypted for it.
    @Test func whatWasEncryptedForARetiredKeyIsStillOpened() async throws {
        let world = try NotifyingSandbox()
        let old = ids(world).publicKey
        let key = try RSAPublicKey(pem: world.sandbox.credentials.publicKeyPEM)
        let name = try key.encrypt("张三")
        func add() async throws -> Int {
            try await client(world, naming: old)["v3/profitsharing/receivers/add"].post(
                json: [
                    "appid": "wxd678efh567h23787", "type": "MERCHANT_ID", "account": "1900000110",
                    "name": .string(name),
                    "relation_type": "STORE",
                ]
            ).status
        }
        #expect(try await add() == 200)
        try world.sandbox.keys.rotatePublicKey()
        world.sandbox.keys.retireOldKeys()
        await world.sandbox.advance(by: .seconds(3600))
        #expect(try await add() == 200)
        await world.sandbox.advance(by: .seconds(1))
        let error = await failure { try await add() }
        #expect(error?.rejection?.status == 400)
    }

    @Test func keysAndStageAreRememberedOverRestarts() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("keys-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.stateFile = folder.appendingPathComponent("state").path
        var first: Sandbox? = try Sandbox(configuration: configuration)
        _ = try await first?.client()["v3/merchant/fund/balance/BASIC"].get()
        try first?.keys.startTransition(notificationPercent: 30)
        try first?.keys.rotatePublicKey()
        let status = try #require(first).keys.status
        first = nil
        let second = try Sandbox(configuration: configuration)
        #expect(second.keys.status == status)
        #expect(status.meter.calls == 1)
    }

    // MARK: Meter

    @Test func theMeterShowsWhatCallsAskedForInSevenDays() async throws {
        let world = try NotifyingSandbox()
        let (certificate, publicKey) = ids(world)
        #expect(world.sandbox.keys.status.meter.share == nil)
        for _ in 0..<3 { _ = try await signer(world, naming: publicKey) }
        _ = try await signer(world, naming: certificate)
        #expect(world.sandbox.keys.status.meter.calls == 4)
        #expect(world.sandbox.keys.status.meter.share == 0.75)
        await world.sandbox.advance(by: .seconds(4 * 86400))
        for _ in 0..<4 { _ = try await signer(world, naming: nil) }
        #expect(world.sandbox.keys.status.meter.share == 0.375)
        await world.sandbox.advance(by: .seconds(3 * 86400))
        #expect(world.sandbox.keys.status.meter.share == 0)
        #expect(world.sandbox.keys.status.meter.calls == 4)
        // Whose call it is has to be proven first.
        let request = GatewayRequest(
            method: "GET", target: "/v3/certificates", headers: [.userAgent: "x"], body: []
        )
        _ = world.sandbox.handle(request)
        #expect(world.sandbox.keys.status.meter.calls == 4)
    }

    // MARK: Probes

    @Test func aProbeIsRefusedAndTheGenuineNotificationFollows() async throws {
        let world = try NotifyingSandbox()
        world.sandbox.keys.setProbes(replies: 0, notifications: 1)
        world.receiver.answer { delivery in
            let isGenuine = (try? world.verify(delivery)) != nil
            return NotificationAnswer(status: isGenuine ? 200 : 401)
        }
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        #expect(sent.state == .pending)
        let name = try #require(HTTPField.Name("Wechatpay-Signature"))
        let signature = try #require(world.receiver.deliveries.first?.headers[name])
        #expect(signature.hasPrefix("WECHATPAY/SIGNTEST/"))
        #expect(Data(base64Encoded: signature) == nil)
        await world.sandbox.advance(by: .seconds(15))
        let notification = try #require(world.sandbox.notification(id: sent.id))
        #expect(notification.attempts.map(\.isProbe) == [true, false])
        #expect(notification.attempts.map(\.status) == [401, 200])
        #expect(notification.state == .delivered)
    }

    /// A receiver that does not verify must not make the genuine notification disappear, nor lose a repetition.
    @Test func aProbeThatIsAcceptedIsNoDelivery() async throws {
        let world = try NotifyingSandbox()
        world.sandbox.keys.setProbes(replies: 0, notifications: 1)
        let sent = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        #expect(sent.state == .pending)
        world.receiver.answer { _ in NotificationAnswer(status: 500) }
        await world.sandbox.advance(by: .seconds(2 * 86400))
        #expect(world.sandbox.notification(id: sent.id)?.attemptCount == 17)
    }

    @Test func probesHitRepliesAtTheShareThatWasAskedFor() async throws {
        let world = try NotifyingSandbox(seed: 9)
        let publicKey = ids(world).publicKey
        world.sandbox.keys.setProbes(replies: 0.3, notifications: 0)
        let client = try client(world, naming: publicKey)
        var refused = 0
        for _ in 0..<100 {
            let error = await failure { try await client["v3/merchant/fund/balance/BASIC"].get() }
            if let error {
                #expect(error.code == .signatureProbe)
                refused += 1
            }
        }
        #expect((18...42).contains(refused), "\(refused)")
        world.sandbox.keys.setProbes(replies: .nan, notifications: -1)
        #expect(world.sandbox.keys.status.replyProbeShare == 0)
        #expect(await failure { try await client["v3/merchant/fund/balance/BASIC"].get() } == nil)
    }

    @Test func theStatusShowsNoPrivateKey() throws {
        let world = try NotifyingSandbox()
        try world.sandbox.keys.rotateCertificate()
        let text = String(decoding: try JSONEncoder().encode(world.sandbox.keys.status), as: UTF8.self)
        #expect(text.contains("BEGIN PUBLIC KEY"))
        #expect(!text.contains("PRIVATE"))
    }
}
