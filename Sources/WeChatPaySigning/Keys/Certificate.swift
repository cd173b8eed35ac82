// SPDX-License-Identifier: Apache-2.0

public import Foundation
import SwiftASN1
import X509

/// An X.509 certificate of WeChat Pay's kind: a platform certificate (微信支付平台证书) or a merchant API certificate
/// (商户API证书).
///
/// The chain is not checked: WeChat Pay's certificates come from its own authority, and trust comes from where the
/// file was obtained.
public struct Certificate: Sendable, Equatable {
    /// The serial number as WeChat Pay writes it: upper-case hexadecimal, as `openssl x509 -noout -serial` prints.
    public let serialNumber: String
    /// The key inside.
    public let publicKey: RSAPublicKey
    /// Start of the certificate's validity.
    public let notValidBefore: Date
    /// End of the certificate's validity.
    public let notValidAfter: Date

    /// Reads a certificate from PEM text.
    ///
    /// - Throws: ``SigningError`` with ``SigningError/Code/invalidKey``.
    public init(pem: String) throws {
        try self.init(PEMText(pem))
    }

    /// Reads a certificate from a PEM file.
    ///
    /// - Throws: ``SigningError`` as ``init(pem:)``, or ``SigningError/Code/unreadableFile``.
    public init(contentsOfFile path: String) throws {
        try self.init(PEMText(contentsOfFile: path))
    }

    private init(_ pem: PEMText) throws {
        try pem.require(.certificate)
        let certificate: X509.Certificate
        do {
            certificate = try X509.Certificate(pemEncoded: pem.text)
        } catch {
            throw SigningError(.invalidKey, "The certificate is damaged; download it again.")
        }
        var serializer = DER.Serializer()
        do {
            try certificate.publicKey.serialize(into: &serializer)
        } catch {
            throw SigningError(.invalidKey, "The certificate's public key cannot be read.")
        }
        publicKey = try RSAPublicKey(der: Data(serializer.serializedBytes))
        serialNumber = SerialNumber.hexadecimal(certificate.serialNumber.bytes)
        notValidBefore = certificate.notValidBefore
        notValidAfter = certificate.notValidAfter
    }
}
