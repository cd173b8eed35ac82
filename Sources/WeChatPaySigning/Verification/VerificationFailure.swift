// SPDX-License-Identifier: Apache-2.0

/// Why a reply or notification is not trusted, as data.
public enum VerificationFailure: Error, Sendable, Hashable {
    /// Headers that carry the signature are absent; `present` lists the `Wechatpay-*` headers that did arrive.
    case missingHeaders(missing: [String], present: [String])
    /// A header arrived, but its value cannot be read.
    case malformedHeader(name: String)
    /// The signature was made with a scheme this client does not speak.
    case unsupportedSignatureType(String)
    /// No key with this serial number or public key id is configured; `held` lists those that are.
    case unknownSerial(String, held: [String])
    /// The timestamp is further from the clock than allowed; positive seconds mean that it lies in the past.
    case outsideWindow(secondsLate: Int64)
    /// A deliberate wrong signature (签名探测流量), sent by WeChat Pay to see whether signatures are checked.
    case signatureProbe
    /// The signature is not one of the named key over these bytes.
    case signatureMismatch(serial: String)
    /// An APIv2 message has no `sign`.
    case missingSign
    /// An APIv2 message's `sign` is not one of the APIv2 key over its members.
    case signMismatch
    /// A file is not the one whose SHA-1 was signed.
    case digestMismatch
}

extension VerificationFailure: CustomStringConvertible {
    /// Whoever sent the message chose the text: a serial or scheme has ASCII letters, digits, `_` and `-`, and is short.
    private static func shown(_ text: String) -> String {
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
        return isPlain && (1...128).contains(text.utf8.count) ? text : "(unreadable)"
    }

    /// One sentence: what is wrong and what to do.
    public var description: String {
        switch self {
        case .missingHeaders(let missing, let present):
            let seen = present.isEmpty ? "none arrived" : "only \(present.joined(separator: ", ")) arrived"
            return
                "The headers \(missing.joined(separator: ", ")) are missing (\(seen)); a proxy may remove them, or the "
                + "answer does not come from WeChat Pay."
        case .malformedHeader(let name):
            return
                "The header \(name) cannot be read, or occurs with different values; a proxy may have changed or added it."
        case .unsupportedSignatureType(let type):
            return
                "The signature type \(Self.shown(type)) is not supported; this client verifies \(AuthorizationHeader.scheme)."
        case .unknownSerial(let serial, let held):
            let known =
                switch held.count {
                case 0: "no key of WeChat Pay's is configured"
                case 1: "only \(held[0]) is configured"
                default: "only \(held.joined(separator: ", ")) are configured"
                }
            return
                "Signed with the key \(Self.shown(serial)), but \(known); add that platform certificate or WeChat Pay "
                + "public key."
        case .outsideWindow(let seconds):
            let direction = seconds > 0 ? "old" : "ahead of this clock"
            return
                "The timestamp is \(abs(seconds)) seconds \(direction), more than \(Int(ReplyVerifier.window)) allowed; "
                + "check the system clock, or the message was replayed."
        case .signatureProbe:
            return
                "WeChat Pay sent a signature probe (WECHATPAY/SIGNTEST/); verification failed as it should. The call "
                + "may have taken effect: query before repeating it."
        case .signatureMismatch(let serial):
            return
                "The signature does not match the key \(Self.shown(serial)) and the bytes received; the body was changed on the "
                + "way, or the configured key is not the one with that id."
        case .missingSign:
            return "The XML has no sign; the answer does not come from WeChat Pay, or it was changed on the way."
        case .signMismatch:
            return "The XML's sign does not fit its members; the configured APIv2 key is not the merchant's, or the "
                + "answer was changed on the way."
        case .digestMismatch:
            return "The file's SHA-1 is not the one that was signed; it was changed or cut on the way."
        }
    }
}
