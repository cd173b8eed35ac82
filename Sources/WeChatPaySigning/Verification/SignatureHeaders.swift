// SPDX-License-Identifier: Apache-2.0

/// The five headers that carry WeChat Pay's signature of a reply or notification.
public struct SignatureHeaders: Sendable {
    /// Their names, as WeChat Pay writes them. `Wechatpay-Signature-Type` may be absent.
    public static let names = [
        "Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature", "Wechatpay-Serial", "Wechatpay-Signature-Type",
    ]

    /// How a signature starts that is wrong on purpose (签名探测流量).
    public static let probePrefix = "WECHATPAY/SIGNTEST/"

    /// Unix seconds, as text.
    public var timestamp: String?
    /// Random text.
    public var nonce: String?
    /// Base64.
    public var signature: String?
    /// Certificate serial number, or public key id.
    public var serial: String?
    /// The scheme; RSA when absent.
    public var signatureType: String?

    /// Reads the headers through a look-up, which must ignore the case of names.
    ///
    /// A value that a proxy repeated, joined by commas, counts once, without the blanks around it. Different values stay
    /// joined, and are refused when they are verified: none of these headers has a comma of its own.
    public init(_ value: (String) -> String?) {
        timestamp = value("Wechatpay-Timestamp").map(Self.single)
        nonce = value("Wechatpay-Nonce").map(Self.single)
        signature = value("Wechatpay-Signature").map(Self.single)
        serial = value("Wechatpay-Serial").map(Self.single)
        signatureType = value("Wechatpay-Signature-Type").map(Self.single)
    }

    private static func single(_ value: String) -> String {
        guard value.utf8.contains(where: { $0 == 0x2C || $0 == 0x20 || $0 == 0x09 }) else { return value }
        let values = value.split(separator: ",", omittingEmptySubsequences: false).map { part in
            var part = part.drop { $0 == " " || $0 == "\t" }
            while let last = part.last, last == " " || last == "\t" { part.removeLast() }
            return String(part)
        }
        guard let first = values.first, values.allSatisfy({ $0 == first }) else { return value }
        return first
    }

    /// The first header that has several values, which differ.
    var repeated: String? {
        let values = [timestamp, nonce, signature, serial, signatureType]
        return zip(Self.names, values).first { $0.1?.utf8.contains(0x2C) == true }?.0
    }
}
