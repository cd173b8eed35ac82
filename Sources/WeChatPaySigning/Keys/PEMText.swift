// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A PEM text looked at before it is parsed, so that a mix-up is named instead of reported as a broken key.
struct PEMText {
    enum Kind: String {
        case privateKey = "a private key"
        case encryptedPrivateKey = "a private key encrypted with a passphrase"
        case publicKey = "a public key"
        case certificate = "a certificate"
        case certificateRequest = "a certificate request"
        case ellipticCurveKey = "an elliptic curve key"
        case unknown = "not PEM text"
    }

    let text: String
    let kind: Kind

    init(_ text: String) {
        // Keys pasted through web forms arrive with CRLF, a byte order mark or blank lines around them.
        var lines = text.replacingOccurrences(of: "\r\n", with: "\n")
        if lines.hasPrefix("\u{FEFF}") { lines.removeFirst() }
        self.text = lines.trimmingCharacters(in: .whitespacesAndNewlines) + "\n"
        kind = Self.kind(of: self.text)
    }

    init(contentsOfFile path: String) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path))
        } catch {
            throw SigningError(
                .unreadableFile, "The key file \(path) cannot be read; check the path and its permissions.")
        }
        guard data.count <= 1 << 20, let text = String(data: data, encoding: .utf8) else {
            throw SigningError(.invalidKey, "The file \(path) is not PEM text; export the key in PEM form.")
        }
        self.init(text)
    }

    /// Refuses everything but `expected`, saying what was given instead.
    func require(_ expected: Kind) throws {
        guard kind == expected else {
            let remedy =
                kind == .encryptedPrivateKey
                ? "decrypt it first, for example with `openssl pkcs8 -in key.pem`"
                : "give \(expected.rawValue) in PEM form"
            throw SigningError(.invalidKey, "Expected \(expected.rawValue), but this is \(kind.rawValue); \(remedy).")
        }
    }

    private static func kind(of text: String) -> Kind {
        guard let start = text.range(of: "-----BEGIN "),
            let end = text.range(of: "-----", range: start.upperBound..<text.endIndex)
        else { return .unknown }
        switch text[start.upperBound..<end.lowerBound] {
        case "PRIVATE KEY": return .privateKey
        case "RSA PRIVATE KEY": return text.contains("Proc-Type: 4,ENCRYPTED") ? .encryptedPrivateKey : .privateKey
        case "ENCRYPTED PRIVATE KEY": return .encryptedPrivateKey
        case "PUBLIC KEY", "RSA PUBLIC KEY": return .publicKey
        case "CERTIFICATE", "X509 CERTIFICATE": return .certificate
        case "CERTIFICATE REQUEST", "NEW CERTIFICATE REQUEST": return .certificateRequest
        case "EC PRIVATE KEY", "EC PARAMETERS": return .ellipticCurveKey
        default: return .unknown
        }
    }
}
