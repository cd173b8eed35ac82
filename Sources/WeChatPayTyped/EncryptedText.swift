// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// A field of a reply that arrives encrypted for the merchant (RSA-OAEP, with the merchant API certificate).
///
/// ``WeChatPayClient/decrypt(_:)`` opens it. It is hidden when printed.
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
