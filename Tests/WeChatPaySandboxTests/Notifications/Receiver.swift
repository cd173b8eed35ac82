// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// A merchant's notification address in this process: it keeps what came, and answers as it is told.
final class Receiver: NotificationSender {
    typealias Answer = @Sendable (NotificationDelivery) async throws -> NotificationAnswer

    private let kept = Mutex<[NotificationDelivery]>([])
    private let answer: Mutex<Answer>

    init(_ answer: @escaping Answer = { _ in NotificationAnswer(status: 200) }) { self.answer = Mutex(answer) }

    var deliveries: [NotificationDelivery] { kept.withLock { $0 } }

    func answer(with answer: @escaping Answer) { self.answer.withLock { $0 = answer } }

    func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
        kept.withLock { $0.append(delivery) }
        return try await answer.withLock { $0 }(delivery)
    }
}

/// A sandbox whose clocks a test moves, and who it notifies.
struct NotifyingSandbox {
    static let address = "http://127.0.0.1:9/notify"

    let sandbox: Sandbox
    let receiver: Receiver
    let clock: TestClock

    init(
        seed: UInt64? = nil, timeScale: Double = 1, sender: (any NotificationSender)? = nil,
        _ answer: @escaping Receiver.Answer = { _ in NotificationAnswer(status: 200) }
    ) throws {
        let clock = TestClock()
        self.clock = clock
        receiver = Receiver(answer)
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.seed = seed
        configuration.now = { clock.now }
        configuration.notificationSender = sender ?? receiver
        configuration.notificationTimeScale = timeScale
        sandbox = try Sandbox(configuration: configuration)
    }

    func client() throws -> WeChatPayClient {
        var configuration = WeChatPayClient.Configuration()
        let clock = clock
        configuration.now = { clock.now }
        return try sandbox.client(configuration: configuration)
    }

    /// The keys that a client has which was set up with all that are in play.
    func platformKeys() throws -> PlatformKeys {
        PlatformKeys(
            try sandbox.keys.status.keys.map { key in
                switch key.kind {
                case .publicKey: .publicKey(id: key.id, try RSAPublicKey(pem: key.pem))
                case .certificate: .certificate(try Certificate(pem: key.pem))
                }
            }
        )
    }

    /// Verifies a delivery as a client does.
    ///
    /// - Returns: The serial that signed it.
    func verify(_ delivery: NotificationDelivery) throws -> String {
        let headers = SignatureHeaders { name in HTTPField.Name(name).flatMap { delivery.headers[$0] } }
        return try ReplyVerifier(keys: platformKeys()).verify(headers, body: Data(delivery.body), now: clock.now)
    }

    /// The resource, decrypted with the library's AES alone.
    func open(_ delivery: NotificationDelivery) throws -> JSON {
        let resource = try #require(try JSON(parsing: delivery.body)["resource"])
        let bytes = try #require(Data(base64Encoded: resource["ciphertext"]?.string ?? ""))
        let box = try AES.GCM.SealedBox(
            nonce: AES.GCM.Nonce(data: Data((resource["nonce"]?.string ?? "").utf8)), ciphertext: bytes.dropLast(16),
            tag: bytes.suffix(16)
        )
        let plain = try AES.GCM.open(
            box, using: SymmetricKey(data: Data(sandbox.credentials.apiV3Key.utf8)),
            authenticating: Data((resource["associated_data"]?.string ?? "").utf8)
        )
        return try JSON(parsing: Array(plain))
    }
}
