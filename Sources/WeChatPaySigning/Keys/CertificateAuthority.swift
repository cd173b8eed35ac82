// SPDX-License-Identifier: Apache-2.0

import SwiftASN1
import X509

/// Certificates of an authority, against which platform certificates are checked where that is wanted.
///
/// WeChat Pay publishes no root for this purpose (its certificates name `Tenpay.com Root CA`), so none is built in: what
/// makes a downloaded certificate trustworthy is that it was encrypted with the APIv3 key, which only the merchant and
/// WeChat Pay have. Whoever has obtained the root in another way can demand it as well.
public struct CertificateAuthority: Sendable {
    private let certificates: [X509.Certificate]

    /// Reads one or more certificates from PEM text; each of them is trusted as a root.
    ///
    /// - Throws: ``SigningError`` with ``SigningError/Code/invalidKey``.
    public init(pem: String) throws {
        try self.init(PEMText(pem))
    }

    package init(_ pem: PEMText) throws {
        certificates = try pem.texts(.certificate).map { text in
            do { return try X509.Certificate(pemEncoded: text) } catch {
                throw SigningError(.invalidKey, "A root certificate is damaged; take another copy of its file.")
            }
        }
    }

    /// Reads the certificates from a PEM file.
    ///
    /// - Throws: ``SigningError`` as ``init(pem:)``, or ``SigningError/Code/unreadableFile``.
    public init(contentsOfFile path: String) throws {
        try self.init(PEMText(contentsOfFile: path))
    }

    /// Whether a chain leads from the certificate to one of the roots, each link signed and within its validity.
    ///
    /// - Parameter pem: The certificate, PEM.
    package func vouches(for pem: String) async -> Bool {
        guard let text = try? PEMText(pem).text(.certificate), let leaf = try? X509.Certificate(pemEncoded: text) else {
            return false
        }
        var verifier = Verifier(rootCertificates: CertificateStore(certificates)) { RFC5280Policy() }
        let result = await verifier.validate(leaf: leaf, intermediates: CertificateStore([]))
        if case .validCertificate = result { return true }
        return false
    }
}
