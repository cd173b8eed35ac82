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
    public init(_ value: (String) -> String?) {
        timestamp = value("Wechatpay-Timestamp")
        nonce = value("Wechatpay-Nonce")
        signature = value("Wechatpay-Signature")
        serial = value("Wechatpay-Serial")
        signatureType = value("Wechatpay-Signature-Type")
    }
}
