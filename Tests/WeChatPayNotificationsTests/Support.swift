// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Synchronization
import Testing
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Keys take time to make; all tests use the same ones.
enum Shared {
    static let keys = SharedKeys.sandbox
}

/// Takes deliveries in this process, and answers as it is told.
final class Receiver: NotificationSender {
    typealias Answer = @Sendable (NotificationDelivery) async throws -> NotificationResponse

    private let kept = Mutex<(deliveries: [NotificationDelivery], responses: [NotificationResponse])>(([], []))
    private let answer = Mutex<Answer?>(nil)

    var responses: [NotificationResponse] { kept.withLock { $0.responses } }
    var deliveries: [NotificationDelivery] { kept.withLock { $0.deliveries } }

    func answer(with answer: Answer?) { self.answer.withLock { $0 = answer } }

    func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
        kept.withLock { $0.deliveries.append(delivery) }
        guard let answer = answer.withLock({ $0 }) else { return NotificationAnswer(status: 500) }
        let response = try await answer(delivery)
        kept.withLock { $0.responses.append(response) }
        return NotificationAnswer(status: response.status, body: Array(response.body))
    }
}

/// A sandbox and the merchant that it notifies, on one clock.
struct World {
    static let address = "http://127.0.0.1:9/notify"

    let clock = TestClock()
    let receiver = Receiver()
    let sandbox: Sandbox
    let client: WeChatPayClient

    init(_ configure: (inout Sandbox.Configuration) -> Void = { _ in }) throws {
        let clock = clock
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.seed = 7
        configuration.now = { clock.now }
        configuration.notificationSender = receiver
        configure(&configuration)
        sandbox = try Sandbox(configuration: configuration)
        var settings = WeChatPayClient.Configuration()
        settings.now = { clock.now }
        client = try sandbox.client(configuration: settings)
    }

    func handler(_ configure: (inout NotificationHandler.Configuration) -> Void = { _ in }) throws
        -> NotificationHandler
    {
        let clock = clock
        var configuration = NotificationHandler.Configuration(now: { clock.now })
        configure(&configuration)
        return try NotificationHandler(client: client, configuration: configuration)
    }

    /// A notification as it leaves the sandbox, not yet given to anybody.
    func delivery(_ event: String = "TRANSACTION.SUCCESS", fields: [String: String] = [:]) async throws
        -> NotificationDelivery
    {
        receiver.answer(with: nil)
        let before = receiver.deliveries.count
        try await sandbox.trigger(event: event, fields: fields, to: Self.address)
        return try #require(receiver.deliveries.dropFirst(before).first)
    }

    func request(_ event: String = "TRANSACTION.SUCCESS", fields: [String: String] = [:]) async throws
        -> NotificationRequest
    {
        NotificationRequest(try await delivery(event, fields: fields))
    }
}

extension NotificationRequest {
    init(_ delivery: NotificationDelivery) { self.init(headers: delivery.headers, body: Data(delivery.body)) }

    /// The same with one header replaced, or without it.
    func with(_ header: String, _ value: String?) -> NotificationRequest {
        let old = headers
        return NotificationRequest(body: body) { name in
            if name == header { return value }
            return switch name {
            case "Wechatpay-Timestamp": old.timestamp
            case "Wechatpay-Nonce": old.nonce
            case "Wechatpay-Signature": old.signature
            case "Wechatpay-Serial": old.serial
            default: old.signatureType
            }
        }
    }

    /// The same headers over another body.
    func with(body: Data) -> NotificationRequest {
        let old = self
        var values: [String: String] = [:]
        values["Wechatpay-Timestamp"] = old.headers.timestamp
        values["Wechatpay-Nonce"] = old.headers.nonce
        values["Wechatpay-Signature"] = old.headers.signature
        values["Wechatpay-Serial"] = old.headers.serial
        values["Wechatpay-Signature-Type"] = old.headers.signatureType
        return NotificationRequest(headers: values, body: body)
    }
}

/// Signs and encrypts as WeChat Pay does, whatever it is given: for what the sandbox would not send.
struct Forge {
    let clock: TestClock
    let key: RSAPrivateKey
    let id = "PUB_KEY_ID_0119000001092026010100000000000001"
    let apiV3Key: APIv3Key

    init(clock: TestClock) throws {
        self.clock = clock
        key = try Self.pair.get()
        apiV3Key = try APIv3Key("0123456789abcdef0123456789abcdef")
    }

    private static let pair = Result { try RSAPrivateKey(pem: World().sandbox.credentials.privateKeyPEM) }

    var platformKeys: PlatformKeys { [.publicKey(id: id, key.publicKey)] }

    func handler(_ source: (any PlatformKeySource)? = nil) throws -> NotificationHandler {
        let clock = clock
        return try NotificationHandler(
            platformKeys: source ?? platformKeys, apiV3Key: apiV3Key, configuration: .init(now: { clock.now }))
    }

    func signed(_ body: Data, serial: String? = nil, at time: Date? = nil) throws -> NotificationRequest {
        let timestamp = String(Int64((time ?? clock.now).timeIntervalSince1970))
        let message = SignatureMessage.reply(timestamp: timestamp, nonce: "n0nce", body: body)
        return NotificationRequest(
            headers: [
                "Wechatpay-Timestamp": timestamp, "Wechatpay-Nonce": "n0nce", "Wechatpay-Serial": serial ?? id,
                "Wechatpay-Signature": try key.signature(for: message).base64EncodedString(),
                "Wechatpay-Signature-Type": "WECHATPAY2-SHA256-RSA2048",
            ],
            body: body)
    }

    func body(
        _ plaintext: String, event: String = "TRANSACTION.SUCCESS", type: String = "transaction",
        changing change: (inout JSON) -> Void = { _ in }
    ) throws -> Data {
        var json: JSON = [
            "id": "EV-1", "create_time": "2023-11-15T06:13:20+08:00", "resource_type": "encrypt-resource",
            "event_type": .string(event), "summary": "支付成功",
            "resource": [
                "original_type": .string(type), "algorithm": "AEAD_AES_256_GCM",
                "ciphertext": .string(
                    try apiV3Key.encrypt(Data(plaintext.utf8), nonce: "0123456789ab", associatedData: type)),
                "associated_data": .string(type), "nonce": "0123456789ab",
            ],
        ]
        change(&json)
        return Data(json.bytes)
    }
}
