// SPDX-License-Identifier: Apache-2.0

/// Who makes the calls: a merchant (商户), or the service provider (服务商) in partner mode.
public struct Merchant: Sendable {
    /// The merchant number (商户号); in partner mode the provider's, never the sub-merchant's.
    public let mchid: String
    /// Whoever holds the merchant API private key.
    public let signer: any RequestSigner

    /// A merchant whose key lives elsewhere.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration`` for a number or serial that could
    ///   not stand in a header.
    public init(mchid: String, signer: any RequestSigner) throws {
        guard (1...32).contains(mchid.utf8.count), mchid.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw WeChatPayError(.invalidConfiguration, "The merchant number must be digits, as the console shows it.")
        }
        let serial = signer.certificateSerialNumber
        guard (1...64).contains(serial.utf8.count), serial.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            throw WeChatPayError(
                .invalidConfiguration,
                "The certificate serial number must be hexadecimal, as `openssl x509 -noout -serial` prints it."
            )
        }
        self.mchid = mchid
        self.signer = signer
    }

    /// A merchant whose key is in memory.
    ///
    /// - Parameters:
    ///   - certificateSerialNumber: Of the merchant API certificate (商户API证书), hexadecimal.
    ///   - privateKey: The merchant API private key.
    ///   - certificate: The certificate itself, to check that key and serial number belong to it.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``.
    public init(
        mchid: String, certificateSerialNumber: String, privateKey: RSAPrivateKey, certificate: Certificate? = nil
    ) throws {
        if let certificate {
            guard certificate.publicKey == privateKey.publicKey else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "The private key does not belong to the merchant certificate \(certificate.serialNumber); use the "
                        + "apiclient_key.pem that came with it."
                )
            }
            guard
                SerialNumber.normalized(certificate.serialNumber) == SerialNumber.normalized(certificateSerialNumber)
            else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "The certificate's serial number is \(certificate.serialNumber), but "
                        + "\(PercentEncoding.printable(certificateSerialNumber)) was given."
                )
            }
        }
        try self.init(
            mchid: mchid,
            signer: LocalSigner(privateKey: privateKey, certificateSerialNumber: certificateSerialNumber)
        )
    }
}
