// SPDX-License-Identifier: Apache-2.0

import Synchronization

/// One parsed copy of certificates that several merchants have.
///
/// Downloads are not shared: WeChat Pay documents that merchants' certificates differ, and each list is encrypted with
/// the merchant's own key. Where two merchants were given the same bytes, though, they need no second key in memory.
final class CertificateCache: Sendable {
    static let shared = CertificateCache()

    /// Enough for what a platform meets; beyond it certificates are merely not shared.
    private static let limit = 1024
    private let certificates = Mutex<[String: Certificate]>([:])

    func shared(_ item: DownloadedCertificate) -> Certificate {
        certificates.withLock { certificates in
            if let known = certificates[item.pem] { return known }
            if certificates.count >= Self.limit { certificates.removeAll() }
            certificates[item.pem] = item.certificate
            return item.certificate
        }
    }
}
