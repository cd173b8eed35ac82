// SPDX-License-Identifier: Apache-2.0

import Foundation

extension NotificationHandler {
    /// Verifies a notification over its raw bytes, then decrypts it, then reads it: whatever fails, nothing unproven is
    /// returned.
    ///
    /// Most callers want ``process(_:_:)``, which also tells repetitions apart and answers in time.
    ///
    /// - Throws: ``WeChatPayError``: ``WeChatPayError/Code/signatureMissing``, ``WeChatPayError/Code/signatureInvalid``,
    ///   ``WeChatPayError/Code/signatureProbe``, ``WeChatPayError/Code/timestampOutsideWindow`` or
    ///   ``WeChatPayError/Code/unknownSerial`` for what is not WeChat Pay's; ``WeChatPayError/Code/bodyTooLarge``;
    ///   ``WeChatPayError/Code/platformKeysUnavailable``; and, for what is WeChat Pay's,
    ///   ``WeChatPayError/Code/notificationUndecryptable`` or ``WeChatPayError/Code/notificationMalformed``.
    ///   `CancellationError` where the source of keys was cancelled.
    public func read(_ request: NotificationRequest) async throws -> WeChatPayNotification {
        try checkSize(request.body)
        let serial = try await verify(request)
        let json: JSON
        do { json = try JSON(parsing: Array(request.body)) } catch {
            throw WeChatPayError(
                .notificationMalformed,
                "The notification is signed, but is not JSON; it may be a reply, or a product with a form of its own.",
                cause: error)
        }
        let (plaintext, keyName) = try open(json)
        return WeChatPayNotification(envelope: json, plaintext: plaintext, serial: serial, keyName: keyName)
    }

    func checkSize(_ body: Data) throws {
        guard body.count <= configuration.maximumBytes else { throw tooLarge }
    }

    /// The refusal of what is longer than allowed.
    package var tooLarge: WeChatPayError {
        WeChatPayError(
            .bodyTooLarge,
            "The notification is longer than \(configuration.maximumBytes) bytes, so it was not read; WeChat Pay's are "
                + "a few kilobytes. Raise maximumBytes if this one is genuine.")
    }

    // MARK: Signature

    /// - Returns: The id of the key that signed.
    private func verify(_ request: NotificationRequest) async throws -> String {
        guard let platformKeys else {
            throw WeChatPayError(
                .invalidConfiguration,
                "This handler has the APIv2 key alone; give it the platform keys and the APIv3 key, or use processV2.")
        }
        var keys = platformKeys.current
        do throws(VerificationFailure) {
            return try ReplyVerifier(keys: keys).verify(request.headers, body: request.body, now: configuration.now())
        } catch {
            guard case .unknownSerial(let serial, _) = error, isWorthAsking(serial, request) else {
                throw unverified(error, request, keys)
            }
        }
        do { keys = try await platformKeys.keys(for: request.headers.serial ?? "") } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw WeChatPayError(
                .platformKeysUnavailable,
                "The notification names a platform key that is not held, and the keys could not be refreshed; WeChat Pay "
                    + "repeats the notification. Check the client's own connection to WeChat Pay.",
                cause: error)
        }
        do throws(VerificationFailure) {
            return try ReplyVerifier(keys: keys).verify(request.headers, body: request.body, now: configuration.now())
        } catch { throw unverified(error, request, keys) }
    }

    /// Whether a serial that is not held may be worth a download: anybody can send any, so what is no serial or comes at
    /// the wrong time is refused without one.
    private func isWorthAsking(_ serial: String, _ request: NotificationRequest) -> Bool {
        guard serial.utf8.count <= 128 else { return false }
        let digits = serial.hasPrefix("PUB_KEY_ID_") ? serial.dropFirst("PUB_KEY_ID_".count) : serial[...]
        guard (1...64).contains(digits.utf8.count), digits.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }),
            let seconds = request.headers.timestamp.flatMap({ Int64($0) }), (0..<1 << 40).contains(seconds)
        else { return false }
        return abs(configuration.now().timeIntervalSince1970 - Double(seconds)) <= ReplyVerifier.window
    }

    // MARK: Resource

    private func open(_ json: JSON) throws -> (Data, keyName: String) {
        guard let resource = json["resource"], let ciphertext = resource["ciphertext"]?.string,
            let nonce = resource["nonce"]?.string
        else {
            throw WeChatPayError(
                .notificationMalformed,
                "What arrived is signed by WeChat Pay, but has no encrypted resource: it is no notification.")
        }
        let algorithm = resource["algorithm"]?.string ?? "AEAD_AES_256_GCM"
        guard algorithm.hasSameBytes(as: "AEAD_AES_256_GCM") else {
            throw WeChatPayError(
                .notificationUndecryptable,
                "The resource is encrypted with \(Outside.text(algorithm, limit: 40)); this client "
                    + "opens AEAD_AES_256_GCM.")
        }
        let associated = resource["associated_data"]?.string ?? ""
        for named in apiV3Keys {
            if let plain = try? named.key.decrypt(base64: ciphertext, nonce: nonce, associatedData: associated) {
                return (plain, named.name)
            }
        }
        guard nonce.utf8.count == 12, let bytes = Data(base64Encoded: ciphertext), bytes.count >= 16 else {
            throw WeChatPayError(
                .notificationMalformed,
                "The notification is signed, but its ciphertext is not Base64 or cut short, or its nonce has not 12 bytes."
            )
        }
        throw WeChatPayError(
            .notificationUndecryptable,
            "The signature is good, so the notification is WeChat Pay's, but the APIv3 key does not open it: it is another "
                + "merchant's, or was changed in the console (API安全 → APIv3密钥). Configure the key of the merchant that "
                + "the address belongs to; WeChat Pay repeats the notification.")
    }
}
