// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A platform certificate as it was downloaded.
package struct DownloadedCertificate: Sendable {
    package let certificate: Certificate
    package let pem: String
}

/// The reply of `GET /v3/certificates`, opened with the APIv3 key.
struct CertificateList {
    /// Usable certificates, as listed.
    var certificates: [DownloadedCertificate] = []
    /// Why others of the list are not used, for the log.
    var notes: [String] = []

    /// More than WeChat Pay ever lists; each one costs a decryption and a parse.
    private static let limit = 64

    /// Opens the list. That an entry opens proves that it was made by somebody who has the APIv3 key.
    ///
    /// - Throws: ``SigningError`` with ``SigningError/Code/decryptionFailed`` where an entry does not open;
    ///   ``WeChatPayError`` with ``WeChatPayError/Code/undecodable`` where nothing usable is listed.
    init(opening body: Data, with key: APIv3Key, now: Date) throws {
        guard let json = try? JSON(parsing: Array(body)), let entries = json["data"]?.array else {
            throw Self.unusable("is not the documented JSON")
        }
        guard entries.count <= Self.limit else { throw Self.unusable("lists \(entries.count) certificates") }
        for entry in entries { try add(entry, key, now) }
        guard !certificates.isEmpty else {
            let reason = notes.isEmpty ? "" : " (\(notes.joined(separator: " ")))"
            throw Self.unusable("lists no certificate that can be used\(reason)")
        }
    }

    private mutating func add(_ entry: JSON, _ key: APIv3Key, _ now: Date) throws {
        let serial = Outside.id(entry["serial_no"]?.string ?? "", or: "")
        let shown = serial.isEmpty ? "One without a serial number" : serial
        let sealed = entry["encrypt_certificate"]
        // Other algorithms belong to the ShangMi (国密) scheme, whose keys this client has no use for.
        guard (sealed?["algorithm"]?.string ?? "AEAD_AES_256_GCM").hasSameBytes(as: "AEAD_AES_256_GCM") else {
            return notes.append("\(shown) is encrypted with another algorithm.")
        }
        guard let ciphertext = sealed?["ciphertext"]?.string, let nonce = sealed?["nonce"]?.string else {
            return notes.append("\(shown) has no ciphertext.")
        }
        let plaintext = try key.decrypt(
            base64: ciphertext, nonce: nonce, associatedData: sealed?["associated_data"]?.string ?? ""
        )
        let pem = String(decoding: plaintext, as: UTF8.self)
        guard let certificate = try? Certificate(pem: pem) else {
            return notes.append("\(shown) is not an RSA certificate.")
        }
        guard SerialNumber.normalized(certificate.serialNumber) == SerialNumber.normalized(serial) else {
            return notes.append("\(shown) holds the certificate \(certificate.serialNumber).")
        }
        guard certificate.notValidAfter > now else {
            return notes.append("\(shown) expired on \(certificate.notValidAfter.formatted(.iso8601)).")
        }
        guard !certificates.contains(where: { $0.certificate == certificate }) else { return }
        certificates.append(DownloadedCertificate(certificate: certificate, pem: pem))
    }

    /// Drops what no root vouches for.
    mutating func keepOnly(vouchedForBy authority: CertificateAuthority) async throws {
        var kept: [DownloadedCertificate] = []
        for item in certificates {
            if await authority.vouches(for: item.pem) {
                kept.append(item)
            } else {
                notes.append("\(item.certificate.serialNumber) has no valid chain to the configured root.")
            }
        }
        certificates = kept
        guard !kept.isEmpty else {
            throw Self.unusable("lists no certificate with a valid chain to the configured root")
        }
    }

    private static func unusable(_ reason: String) -> WeChatPayError {
        WeChatPayError(.undecodable, "The reply to GET /v3/certificates \(reason).")
    }
}

extension PlatformCertificates {
    /// Opens the body of a reply to `GET /v3/certificates`, whoever sent it.
    ///
    /// - Throws: As the download does.
    package static func open(_ body: Data, with key: APIv3Key, now: Date) throws -> [DownloadedCertificate] {
        try CertificateList(opening: body, with: key, now: now).certificates
    }
}
