// SPDX-License-Identifier: Apache-2.0

/// The value of the `Authorization` header of an APIv3 request.
public struct AuthorizationHeader: Sendable {
    /// The scheme for RSA keys.
    public static let scheme = "WECHATPAY2-SHA256-RSA2048"

    /// The caller's merchant number (商户号).
    public var mchid: String
    /// Serial number of the merchant API certificate whose key signed.
    public var certificateSerialNumber: String
    /// Unix seconds, as signed.
    public var timestamp: Int64
    /// At most 32 characters, as signed.
    public var nonce: String
    /// Standard Base64.
    public var signature: String

    /// Collects the five parts.
    public init(mchid: String, certificateSerialNumber: String, timestamp: Int64, nonce: String, signature: String) {
        self.mchid = mchid
        self.certificateSerialNumber = certificateSerialNumber
        self.timestamp = timestamp
        self.nonce = nonce
        self.signature = signature
    }

    /// The header's text, on one line.
    public var value: String {
        "\(Self.scheme) mchid=\"\(mchid)\",nonce_str=\"\(nonce)\",signature=\"\(signature)\","
            + "timestamp=\"\(timestamp)\",serial_no=\"\(certificateSerialNumber)\""
    }
}
