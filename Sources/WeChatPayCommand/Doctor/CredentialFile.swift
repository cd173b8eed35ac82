// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// A PEM file looked at before it is read as what it should be, so that a mix-up has a name.
struct CredentialFile {
    enum Kind: String {
        case privateKey = "a private key"
        case encryptedKey = "a private key encrypted with a passphrase"
        case publicKey = "a public key"
        case certificate = "a certificate"
        case request = "a certificate request"
        case der = "DER, which is not text"
        case archive = "a PKCS#12 archive (apiclient_cert.p12)"
        case other = "something else"
    }

    let path: String
    let kind: Kind
    let text: String
    /// POSIX bits; `nil` where the system has none.
    let permissions: Int?

    /// `nil` where there is no file that can be read.
    init?(_ path: String) {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)), data.count <= 1 << 20 else { return nil }
        self.path = path
        permissions = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
        text = String(decoding: data, as: UTF8.self)
        kind = Self.kind(data, text, path)
    }

    /// Whether others than the owner can read it.
    var isOpenToOthers: Bool { (permissions ?? 0) & 0o044 != 0 }

    private static func kind(_ data: Data, _ text: String, _ path: String) -> Kind {
        guard text.contains("-----BEGIN ") else {
            // An ASN.1 sequence; archives begin with the version 3 in it.
            guard data.first == 0x30 else { return .other }
            return data.prefix(8).contains([0x02, 0x01, 0x03]) ? .archive : .der
        }
        if text.contains("ENCRYPTED") { return .encryptedKey }
        for (label, kind) in [
            ("PRIVATE KEY-----", Kind.privateKey), ("PUBLIC KEY-----", .publicKey),
            ("CERTIFICATE REQUEST-----", .request), ("CERTIFICATE-----", .certificate),
        ] where text.contains(label) { return kind }
        return .other
    }
}
