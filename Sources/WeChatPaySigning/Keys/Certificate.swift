// SPDX-License-Identifier: Apache-2.0

public import Foundation
import SwiftASN1
import WeChatPayWire
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

    /// Reads a certificate from PEM text; of several the first that is no authority's.
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

    /// Reads all certificates of a PEM text but those of authorities: two platform certificates kept in one file, or a
    /// certificate in front of, or behind, the chain that issued it.
    ///
    /// - Returns: In the order of the text, at least one; where there are authorities alone, all.
    /// - Throws: ``SigningError`` with ``SigningError/Code/invalidKey``, also where one of them is damaged.
    public static func certificates(inPEM pem: String) throws -> [Certificate] {
        try certificates(PEMText(pem))
    }

    package static func certificates(_ pem: PEMText) throws -> [Certificate] {
        let texts = try pem.texts(.certificate)
        let parsed = try texts.enumerated().map { index, text in
            try parse(text, texts.count > 1 ? ", number \(index + 1) of \(texts.count)," : "")
        }
        let issuers = parsed.filter { $0.subject != $0.issuer }.map(\.issuer)
        let leaves = parsed.filter { certificate in
            if case .isCertificateAuthority? = try? certificate.extensions.basicConstraints { return false }
            return !issuers.contains(certificate.subject)
        }
        return try (leaves.isEmpty ? parsed : leaves).map { try Certificate($0) }
    }

    private init(_ pem: PEMText) throws {
        guard let first = try Self.certificates(pem).first else {
            throw SigningError(.invalidKey, "There is no certificate in the text.")
        }
        self = first
    }

    /// - Parameter place: Which of several it is.
    private static func parse(_ pem: String, _ place: String) throws -> X509.Certificate {
        do { return try X509.Certificate(pemEncoded: pem) } catch {
            throw SigningError(
                .invalidKey,
                "The certificate\(place) is damaged: a part is missing or was changed; take another copy of its file."
            )
        }
    }

    private init(_ certificate: X509.Certificate) throws {
        var serializer = DER.Serializer()
        do {
            try certificate.publicKey.serialize(into: &serializer)
        } catch {
            throw SigningError(.invalidKey, "The certificate's public key cannot be read.")
        }
        publicKey = try RSAPublicKey(der: Data(serializer.serializedBytes))
        serialNumber = Hexadecimal.uppercase(certificate.serialNumber.bytes)
        notValidBefore = certificate.notValidBefore
        notValidAfter = certificate.notValidAfter
    }
}
