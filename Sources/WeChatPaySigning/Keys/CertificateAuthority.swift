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
        let end = "-----END CERTIFICATE-----"
        var certificates: [X509.Certificate] = []
        for part in pem.split(separator: end, omittingEmptySubsequences: true) where part.contains("-----BEGIN") {
            let text = PEMText(part + end)
            try text.require(.certificate)
            guard let certificate = try? X509.Certificate(pemEncoded: text.text) else {
                throw SigningError(.invalidKey, "A root certificate is damaged; obtain it again.")
            }
            certificates.append(certificate)
        }
        guard !certificates.isEmpty else {
            throw SigningError(.invalidKey, "There is no certificate in the text; give the root in PEM form.")
        }
        self.certificates = certificates
    }

    /// Reads the certificates from a PEM file.
    ///
    /// - Throws: ``SigningError`` as ``init(pem:)``, or ``SigningError/Code/unreadableFile``.
    public init(contentsOfFile path: String) throws {
        try self.init(pem: PEMText(contentsOfFile: path).text)
    }

    /// Whether a chain leads from the certificate to one of the roots, each link signed and within its validity.
    ///
    /// - Parameter pem: The certificate, PEM.
    package func vouches(for pem: String) async -> Bool {
        guard let leaf = try? X509.Certificate(pemEncoded: PEMText(pem).text) else { return false }
        var verifier = Verifier(rootCertificates: CertificateStore(certificates)) { RFC5280Policy() }
        let result = await verifier.validate(leaf: leaf, intermediates: CertificateStore([]))
        if case .validCertificate = result { return true }
        return false
    }
}
