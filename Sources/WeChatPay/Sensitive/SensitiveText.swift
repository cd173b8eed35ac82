// SPDX-License-Identifier: Apache-2.0

/// A sensitive field (敏感信息字段): plain in the program's hands, encrypted on the wire, hidden when printed.
///
/// It encodes to RSA-OAEP ciphertext in calls of a ``WeChatPayClient``, and refuses to be encoded anywhere else, so
/// that plain text cannot leave by mistake.
public struct SensitiveText: Sendable, Hashable, ExpressibleByStringLiteral {
    /// The text itself.
    public let plaintext: String

    /// Wraps a text.
    public init(_ plaintext: String) { self.plaintext = plaintext }

    /// Makes the value from a literal.
    public init(stringLiteral value: String) { plaintext = value }
}

extension SensitiveText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "•••" }
    /// The same as the description, or little more; no secret.
    public var debugDescription: String { description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension SensitiveText: Encodable {
    /// Encrypts with the key of the call that is being encoded.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/encryptionFailed`` outside of a call.
    public func encode(to encoder: any Encoder) throws {
        guard let encryption = encoder.userInfo[.fieldEncryption] as? FieldEncryption else {
            throw WeChatPayError(
                .encryptionFailed,
                "A sensitive field can only be encoded in a call of a WeChatPayClient, which has the key to encrypt it."
            )
        }
        var container = encoder.singleValueContainer()
        try container.encode(encryption.encrypt(plaintext))
    }
}

extension CodingUserInfoKey {
    // The initialiser never returns nil; the fallback only satisfies the compiler.
    static let fieldEncryption = CodingUserInfoKey(rawValue: "wechatpay.fieldEncryption").unsafelyUnwrapped
}
