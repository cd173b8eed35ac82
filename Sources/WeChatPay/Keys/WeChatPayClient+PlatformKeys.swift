// SPDX-License-Identifier: Apache-2.0

import Foundation

extension WeChatPayClient {
    /// Downloads the platform certificates where they are needed and not there yet; otherwise it does nothing.
    ///
    /// Calls do this themselves. Await it when the program starts, to fail early, and before ``encrypt(_:)``.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/platformKeysUnavailable`` or
    ///   ``WeChatPayError/Code/publicKeyOnly``; `CancellationError`.
    public func preparePlatformKeys() async throws { _ = try await readyKeys() }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func preparePlatformKeys() throws { try preparePlatformKeysBlocking() }

    /// Blocks only where there is something to download.
    @available(*, noasync)
    package func preparePlatformKeysBlocking() throws {
        guard platformKeys.preferred == nil else { return }
        try Blocking.run { try await self.preparePlatformKeys() }
    }

    /// A client that encrypts with and names the key that is the best one now, whatever is downloaded later.
    ///
    /// For texts that ``encrypt(_:)`` encrypts some time before the call. Verification goes on with all keys. Do not
    /// keep it for long: the key is retired some day.
    ///
    /// - Throws: ``WeChatPayError`` as `preparePlatformKeys()`, or with ``WeChatPayError/Code/encryptionFailed`` where
    ///   all certificates have expired.
    public func pinningPlatformKey() async throws -> WeChatPayClient {
        guard let key = try await readyKeys().preferred(at: configuration.now()) else {
            throw WeChatPayError(
                .encryptionFailed, "All platform certificates have expired; configure one that is valid now."
            )
        }
        return WeChatPayClient(self, pinning: key)
    }

    /// For the sensitive fields of one call.
    package var fieldEncryption: FieldEncryption {
        FieldEncryption(pinnedKey ?? platformKeys.preferred(at: configuration.now()))
    }

    private func readyKeys() async throws -> PlatformKeys {
        do { return try await asked { try await $0.ready() } } catch var error as WeChatPayError {
            error.outcome = .notSent
            throw error.appending(WeChatPayError.nothingSent)
        } catch let error as CancellationError {
            throw error
        } catch {
            throw WeChatPayError(
                .platformKeysUnavailable, "The source of platform keys failed. Nothing was sent.", cause: error)
        }
    }

    /// Asks the source of keys, and no longer than the call has time.
    private func asked(
        _ question: @escaping @Sendable (any PlatformKeySource) async throws -> PlatformKeys
    ) async throws -> PlatformKeys {
        let source = platformKeySource
        // These keep to the time themselves; a source of the application's need not.
        if source is PlatformKeys || source is PlatformCertificates { return try await question(source) }
        let deadline = CallDeadline.earliest(configuration.timeout)
        return try await deadline.wait {
            WeChatPayError(
                .timeout, "The source of platform keys did not answer within \(deadline.timeout).", outcome: .notSent)
        } for: {
            try await question(source)
        }
    }

    /// What `Wechatpay-Serial` says: the key that encrypted, else the best one now. WeChat Pay signs the reply with it.
    func keyToName(by call: Call) async throws -> PlatformKey? {
        if let key = call.encryptedWith ?? pinnedKey { return key }
        let keys = try await readyKeys()
        // Where all have expired WeChat Pay decides: naming an old one gets an answer that says so.
        return keys.preferred(at: configuration.now()) ?? keys.preferred
    }

    /// Lets the source fetch the key that a successful reply names, where it is not known.
    ///
    /// - Returns: Why it could not, so that the error of the call can say so.
    func learnKey(of reply: TransportReply) async throws -> (any Error)? {
        guard (200..<300).contains(reply.status), let serial = reply.headers[.wechatpaySerial],
            let signature = reply.headers[.wechatpaySignature],
            !signature.utf8.starts(with: SignatureHeaders.probePrefix.utf8), (1...128).contains(serial.utf8.count),
            platformKeys[serial] == nil
        else { return nil }
        do {
            _ = try await asked { try await $0.keys(for: serial) }
            return nil
        } catch let error as CancellationError {
            throw error
        } catch {
            return error
        }
    }

    /// The call once more where it was refused for the certificate that it named and would name another one now; with
    /// its sensitive fields encrypted anew, since they can only be opened with the key that is named.
    func renewed(_ call: Call, after error: WeChatPayError) async throws -> Call? {
        guard error.code == .gatewayError, let rejection = error.rejection, rejection.status == 400,
            rejection.comparableCode == "PARAM_ERROR",
            rejection.field?.hasSameBytes(as: "Wechatpay-Serial") == true
                || rejection.message?.contains("Wechatpay-Serial") == true,
            pinnedKey == nil, case .v3 = call.payload, let named = try await keyToName(by: call)
        else { return nil }
        do {
            let keys = try await asked { try await $0.keys(insteadOf: named.id) }
            guard let key = keys.preferred(at: configuration.now()), key.id != named.id else { return nil }
            return call.encryptedWith == nil ? call : try call.encryptedAnew(with: key)
        } catch let error as CancellationError {
            throw error
        } catch {
            // The refusal says more than why there is no newer key.
            return nil
        }
    }
}

extension WeChatPayError {
    /// Says why the key that a reply names could not be fetched.
    func unverifiable(because failure: (any Error)?) -> WeChatPayError {
        guard code == .unknownSerial, let failure else { return self }
        var copy = self
        copy.cause = failure
        let reason = (failure as? WeChatPayError)?.message ?? "The source of platform keys failed."
        copy.message += " \(reason)"
        return copy
    }

    func appending(_ sentence: String) -> WeChatPayError {
        guard !message.hasSuffix(sentence) else { return self }
        var copy = self
        copy.message += " \(sentence)"
        return copy
    }
}

extension HTTPField.Name {
    static let wechatpaySignature = HTTPField.Name("Wechatpay-Signature") ?? .trailer
}
