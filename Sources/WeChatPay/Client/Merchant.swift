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
        // Not as many as a key has: what looks like one is not sent, nor printed.
        guard (1...31).contains(mchid.utf8.count),
            mchid.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else {
            throw WeChatPayError(.invalidConfiguration, "The merchant number must be digits, as the console shows it.")
        }
        let serial = signer.certificateSerialNumber
        guard (1...64).contains(serial.utf8.count), serial.allSatisfy({ $0.isASCII && $0.isHexDigit }) else {
            throw WeChatPayError(.invalidConfiguration, Self.serialRule(serial))
        }
        self.mchid = mchid
        self.signer = signer
    }

    private static func serialRule(_ given: String) -> String {
        given.hasPrefix("PUB_KEY_ID_")
            ? "The certificate serial number is that of the merchant API certificate (商户API证书), but the id of WeChat Pay's "
                + "public key was given; `openssl x509 -noout -serial -in apiclient_cert.pem` prints it."
            : "The certificate serial number must be hexadecimal, as `openssl x509 -noout -serial` prints it."
    }

    /// A merchant whose key is in memory.
    ///
    /// - Parameters:
    ///   - certificateSerialNumber: Of the merchant API certificate (商户API证书), hexadecimal; with colons, and the decimal
    ///     number that some tools print, where it can be nothing else.
    ///   - privateKey: The merchant API private key.
    ///   - certificate: The certificate itself, to check that key and serial number belong to it.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``.
    public init(
        mchid: String, certificateSerialNumber: String, privateKey: RSAPrivateKey, certificate: Certificate? = nil
    ) throws {
        var serial = SerialNumber.canonical(certificateSerialNumber) ?? certificateSerialNumber
        if let certificate {
            guard certificate.publicKey == privateKey.publicKey else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "The private key does not belong to the merchant certificate \(certificate.serialNumber); use the "
                        + "apiclient_key.pem that came with it."
                )
            }
            // Short numbers in decimal look like hexadecimal.
            if SerialNumber.hexadecimal(decimal: serial).map(SerialNumber.normalized)
                == SerialNumber.normalized(certificate.serialNumber)
            {
                serial = certificate.serialNumber
            }
            guard SerialNumber.normalized(certificate.serialNumber) == SerialNumber.normalized(serial) else {
                throw WeChatPayError(
                    .invalidConfiguration,
                    "The certificate's serial number is \(certificate.serialNumber), but "
                        + "another one was given: \(Shown.serialNumber(certificateSerialNumber)). Leave the serial number "
                        + "(WECHATPAY_SERIAL_NO) out, or give the certificate that belongs to it."
                )
            }
        }
        try self.init(
            mchid: mchid,
            signer: LocalSigner(privateKey: privateKey, certificateSerialNumber: serial)
        )
    }

    /// A merchant whose key and certificate are in memory; the serial number is the certificate's.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``, also where the key does not belong
    ///   to the certificate.
    public init(mchid: String, privateKey: RSAPrivateKey, certificate: Certificate) throws {
        try self.init(
            mchid: mchid, certificateSerialNumber: certificate.serialNumber, privateKey: privateKey,
            certificate: certificate)
    }
}
