// SPDX-License-Identifier: Apache-2.0

import Crypto
import WeChatPayWire

/// The digests of APIv2 (签名类型), named as `sign_type` names them.
public enum APIv2SignType: String, Sendable, CaseIterable {
    /// WeChat Pay's default.
    case md5 = "MD5"
    /// The stronger one, demanded by some operations.
    case hmacSHA256 = "HMAC-SHA256"

    /// Hexadecimal digits of a signature, by which a reply's digest is told.
    var digits: Int {
        switch self {
        case .md5: 32
        case .hmacSHA256: 64
        }
    }
}

/// The APIv2 key (APIv2密钥, formerly API密钥): 32 bytes set in the merchant console, for signatures both ways.
///
/// It is never printed.
public struct APIv2Key: Sendable {
    let key: [UInt8]

    /// Takes the key as the console shows it, 32 ASCII characters.
    ///
    /// - Throws: ``SigningError`` with ``SigningError/Code/invalidAPIv2Key`` for any other length.
    public init(_ text: String) throws {
        guard text.utf8.count == 32 else {
            throw SigningError(
                .invalidAPIv2Key,
                "The APIv2 key has \(text.utf8.count) bytes, but it must have exactly 32; copy it again from the console."
            )
        }
        key = Array(text.utf8)
    }

    /// Signs parameters: upper-case hexadecimal, the value of `sign`.
    ///
    /// - Parameter parameters: In any order, values as they are, not percent-encoded. Empty values and `sign` itself
    ///   are left out of the digest.
    public func signature(
        of parameters: [(name: String, value: String)], with type: APIv2SignType
    ) -> String {
        let message = Self.message(parameters) + Array("&key=".utf8) + key
        let digest: [UInt8] =
            switch type {
            case .md5: Array(Insecure.MD5.hash(data: message))
            case .hmacSHA256: Array(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: key)))
            }
        return Hexadecimal.uppercase(digest)
    }

    /// Checks a `sign`, in a time that does not depend on it; which digest it is, its length tells.
    ///
    /// - Parameter parameters: All members of the reply, those nobody knows included.
    /// - Returns: The digest that it is good under, or `nil`.
    public func verify(
        _ sign: String, of parameters: [(name: String, value: String)]
    ) -> APIv2SignType? {
        guard let type = APIv2SignType.allCases.first(where: { $0.digits == sign.utf8.count }) else { return nil }
        let expected = signature(of: parameters, with: type)
        let difference = zip(expected.utf8, sign.utf8).reduce(0 as UInt8) { $0 | ($1.0 ^ $1.1) }
        return difference == 0 ? type : nil
    }

    /// The text that is signed (签名串) up to `&key=`: what may be shown when a signature is disputed.
    public static func message(_ parameters: [(name: String, value: String)]) -> [UInt8] {
        let signed = parameters.filter { !$0.value.isEmpty && $0.name != "sign" }
        // By bytes: Swift's own order of texts is by Unicode's canonical equivalence.
        let sorted = signed.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
        return Array(sorted.map { "\($0.name)=\($0.value)" }.joined(separator: "&").utf8)
    }
}

extension APIv2Key: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "APIv2Key(redacted)" }
    /// The same as the description, or little more; no secret.
    public var debugDescription: String { description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
