// SPDX-License-Identifier: Apache-2.0

/// A key, certificate or ciphertext that cannot be used, with the reason in words.
///
/// The description never contains key material or plaintext.
public struct SigningError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What went wrong, for matching in code. More values may be added.
    public struct Code: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
        /// The stable name of the code.
        public let rawValue: String

        /// Wraps a name; unknown names are allowed so that a `switch` can keep a default branch.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// A file could not be read.
        public static let unreadableFile = Code(rawValue: "unreadableFile")
        /// The text is not the kind of key or certificate that was asked for.
        public static let invalidKey = Code(rawValue: "invalidKey")
        /// The APIv3 key (APIv3密钥) is not 32 bytes long.
        public static let invalidAPIv3Key = Code(rawValue: "invalidAPIv3Key")
        /// The APIv2 key (APIv2密钥) is not 32 bytes long.
        public static let invalidAPIv2Key = Code(rawValue: "invalidAPIv2Key")
        /// The private key refused to sign.
        public static let signingFailed = Code(rawValue: "signingFailed")
        /// The plaintext does not fit into one RSA-OAEP block, or could not be encrypted.
        public static let encryptionFailed = Code(rawValue: "encryptionFailed")
        /// The ciphertext was changed, cut, or made for another key.
        public static let decryptionFailed = Code(rawValue: "decryptionFailed")

        /// What may stand in a log: no secret and nothing personal.
        public var description: String { rawValue }
    }

    /// What went wrong.
    public let code: Code
    /// One sentence: what, and what to do about it.
    public let message: String

    /// Makes an error; ``RequestSigner`` implementations use it to report their own failures.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    /// Equality compares the code alone, so that tests need not repeat the wording.
    public static func == (lhs: SigningError, rhs: SigningError) -> Bool { lhs.code == rhs.code }

    /// What may stand in a log: no secret and nothing personal.
    public var description: String { message }
}
