// SPDX-License-Identifier: Apache-2.0

extension WeChatPayClient {
    /// Encrypts a sensitive field for a dynamic call, with the key that calls name now.
    ///
    /// Where platform certificates are downloaded, await `preparePlatformKeys()` first. Between encrypting and calling
    /// they may be replaced by newer ones: ``pinningPlatformKey()`` gives a client that encrypts with and names one key.
    /// Bodies of `Encodable` and typed calls see to both themselves.
    ///
    /// - Returns: Base64, for the JSON body.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/encryptionFailed`` for more than 214 bytes, or without a
    ///   key that is valid now.
    public func encrypt(_ plaintext: String) throws -> String { try fieldEncryption.encrypt(plaintext) }

    /// Opens a field of a reply that WeChat Pay encrypted for the merchant (RSA-OAEP), with the merchant's private key.
    ///
    /// - Parameter ciphertext: Base64, as received.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/decryptionFailed``: the field belongs to another
    ///   merchant certificate, was altered, or the signer cannot decrypt. `CancellationError` passes through.
    public func decrypt(_ ciphertext: String) async throws -> String {
        do {
            let signer = merchant.signer
            if signer is LocalSigner { return try await signer.decrypt(base64: ciphertext) }
            let deadline = CallDeadline.earliest(configuration.timeout)
            return try await deadline.wait {
                WeChatPayError(.decryptionFailed, "The signer did not decrypt within \(deadline.timeout).")
            } for: {
                try await signer.decrypt(base64: ciphertext)
            }
        } catch let error as WeChatPayError where error.code == .decryptionFailed {
            throw error
        } catch let error as CancellationError {
            throw error
        } catch {
            let reason = (error as? SigningError)?.message ?? "The signer failed to decrypt."
            throw WeChatPayError(.decryptionFailed, reason, cause: error)
        }
    }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func decrypt(_ ciphertext: String) throws -> String {
        try Blocking.run { try await self.decrypt(ciphertext) }
    }
}
