// SPDX-License-Identifier: Apache-2.0

public import WeChatPay

/// A field of a reply that arrives encrypted for the merchant (RSA-OAEP, with the merchant API certificate).
///
/// `try await client.decrypt(reply.phone)` opens it. It is hidden when printed.
public struct EncryptedText: Sendable, Hashable {
    /// The ciphertext in Base64, as received.
    public let ciphertext: String

    /// Wraps a ciphertext.
    public init(ciphertext: String) { self.ciphertext = ciphertext }
}

extension EncryptedText: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "•••" }
    /// The same as the description.
    public var debugDescription: String { description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension EncryptedText: FieldValue {
    package init?(_ content: FieldContent, origin: FieldOrigin?) {
        guard let text = String(content, origin: origin) else { return nil }
        ciphertext = text
    }
    package var content: FieldContent { .json(.string(ciphertext)) }
    package static var documentedType: String { "a ciphertext" }
}

extension WeChatPayClient {
    /// Opens a field of a reply that WeChat Pay encrypted for the merchant.
    ///
    /// - Throws: ``WeChatPayError`` as ``WeChatPay/WeChatPayClient/decrypt(_:)-(String)``.
    public func decrypt(_ text: EncryptedText) async throws -> String {
        try await decrypt(text.ciphertext)
    }

    /// The same in a synchronous function.
    @available(*, noasync, message: "await the call instead")
    public func decrypt(_ text: EncryptedText) throws -> String {
        try decrypt(text.ciphertext)
    }
}
