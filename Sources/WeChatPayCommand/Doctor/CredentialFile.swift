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
        case curveKey = "an elliptic curve key"
        case openSSHKey = "a key in the form of OpenSSH"
        case bundle = "a PKCS#7 bundle"
        case der = "DER, which is not text"
        case archive = "a PKCS#12 archive (apiclient_cert.p12)"
        case other = "something else"
    }

    /// The environment's name of the setting that gave it.
    let setting: String
    /// `nil` where the setting holds the text itself.
    let path: String?
    let kind: Kind
    let pem: PEMText
    /// POSIX bits; `nil` where the system has none.
    let permissions: Int?

    /// `nil` where there is no file that can be read.
    init?(_ path: String, setting: String = "") {
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)), data.count <= 1 << 20 else { return nil }
        self.path = path
        self.setting = setting
        permissions = (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
        pem = PEMText(TextFile.text(data) ?? String(decoding: data, as: UTF8.self))
        kind = Self.kind(data, pem)
    }

    /// The text in a setting.
    init(text: String, setting: String) {
        path = nil
        self.setting = setting
        permissions = nil
        pem = PEMText(text)
        kind = Self.kind(Data(), pem)
    }

    /// Whether others than the owner can read it.
    var isOpenToOthers: Bool { (permissions ?? 0) & 0o044 != 0 }

    /// - Parameter data: The bytes, where it is a file.
    private static func kind(_ data: Data, _ text: PEMText) -> Kind {
        let kinds = text.kinds
        for (pem, kind) in [
            (PEMText.Kind.encryptedPrivateKey, Kind.encryptedKey), (.privateKey, .privateKey), (.publicKey, .publicKey),
            (.certificateRequest, .request), (.certificate, .certificate), (.ellipticCurveKey, .curveKey),
            (.openSSHKey, .openSSHKey), (.bundle, .bundle),
        ] where kinds.contains(pem) { return kind }
        // An ASN.1 sequence; archives begin with the version 3 in it.
        guard data.first == 0x30 else { return .other }
        return data.prefix(8).contains([0x02, 0x01, 0x03]) ? .archive : .der
    }
}
