// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A PEM text looked at before it is parsed, so that a mix-up is named instead of reported as a broken key.
///
/// What stands between the marks is read however it was pasted: on one line, with `\n` written out, with blanks. Several
/// blocks may stand in one text.
package struct PEMText {
    package enum Kind: String {
        case privateKey = "a private key"
        case encryptedPrivateKey = "a private key encrypted with a passphrase"
        case publicKey = "a public key"
        case certificate = "a certificate"
        case certificateRequest = "a certificate request"
        case ellipticCurveKey = "an elliptic curve key"
        case openSSHKey = "a key in the form of OpenSSH"
        case bundle = "a PKCS#7 bundle"
        case unknown = "not PEM text"
    }

    private struct Block {
        let kind: Kind
        /// In the usual form: 64 columns, LF.
        let text: String
    }

    private let blocks: [Block]
    /// Of a text without a whole block what it would be, and what is wrong.
    private let fallback: (kind: Kind, fault: String?)

    /// What the first block is.
    package var kind: Kind { blocks.first?.kind ?? fallback.kind }
    /// What all blocks are.
    package var kinds: [Kind] { blocks.isEmpty ? [fallback.kind] : blocks.map(\.kind) }

    package init(_ text: String) {
        let given = text
        let text = Self.unescaped(text)
        var blocks = Self.blocks(text)
        if blocks.isEmpty, let bare = Self.bareBlock(text) { blocks = [bare] }
        self.blocks = blocks
        fallback = blocks.isEmpty ? Self.fallback(given) : (.unknown, nil)
    }

    package init(contentsOfFile path: String) throws {
        try self.init(data: Self.data(ofFile: path), path: path)
    }

    /// - Parameter path: Where the bytes come from, for the error.
    package init(data: Data, path: String) throws {
        guard data.count <= 1 << 20, let text = TextFile.text(data) else {
            throw SigningError(
                .invalidKey, "The file \(Shown.path(path)) is not PEM text; export the key in PEM form.")
        }
        self.init(text)
    }

    private static func data(ofFile path: String) throws -> Data {
        if let data = try? Data(contentsOf: URL(fileURLWithPath: path)) { return data }
        guard !Shown.looksLikeKey(path) else {
            throw SigningError(
                .unreadableFile,
                "The text of a key or certificate was given where the path of its file belongs; give the path, or read "
                    + "the text with init(pem:).")
        }
        throw SigningError(
            .unreadableFile, "The key file \(Shown.path(path)) cannot be read; check the path and its permissions.")
    }

    /// The first block of a kind, as parsers read it.
    ///
    /// - Throws: ``SigningError``, saying what was given instead.
    package func text(_ expected: Kind) throws -> String {
        guard let block = blocks.first(where: { $0.kind == expected }) else { throw refusal(expected) }
        return block.text
    }

    /// All blocks of a kind, at least one.
    ///
    /// - Throws: ``SigningError``, saying what was given instead.
    package func texts(_ expected: Kind) throws -> [String] {
        let found = blocks.filter { $0.kind == expected }
        guard !found.isEmpty else { throw refusal(expected) }
        return found.map(\.text)
    }

    private func refusal(_ expected: Kind) -> SigningError {
        if blocks.isEmpty, let fault = fallback.fault {
            return SigningError(.invalidKey, "Expected \(expected.rawValue), but \(fault)")
        }
        let remedy =
            kind == .encryptedPrivateKey
            ? "decrypt it first, for example with `openssl pkcs8 -in key.pem`"
            : "give \(expected.rawValue) in PEM form"
        return SigningError(.invalidKey, "Expected \(expected.rawValue), but this is \(kind.rawValue); \(remedy).")
    }

    // MARK: Reading

    /// Line breaks that were written out, and escapes of JSON, undone; neither occurs in Base64.
    private static func unescaped(_ text: String) -> String {
        var text = TextFile.lines(text)
        if text.contains("\\") {
            text = text.replacingOccurrences(of: #"\\+r\\+n|\\+[rn]|\\+"#, with: "\n", options: .regularExpression)
        }
        return text
    }

    private static let dashes = "[-\u{2010}-\u{2015}\u{2212}]{2,5}"

    private static func blocks(_ text: String) -> [Block] {
        guard text.contains("BEGIN") else { return [] }
        let pattern = "\(dashes)\\s*BEGIN([A-Z0-9 ]+?)\\s*\(dashes)(.*?)\(dashes)\\s*END[A-Z0-9 ]+?\\s*\(dashes)"
        guard let expression = try? NSRegularExpression(pattern: pattern, options: .dotMatchesLineSeparators) else {
            return []
        }
        let all = NSRange(text.startIndex..., in: text)
        return expression.matches(in: text, range: all).prefix(64).compactMap { match in
            guard let label = Range(match.range(at: 1), in: text), let body = Range(match.range(at: 2), in: text)
            else { return nil }
            return block(String(text[label].filter { $0 != " " }), text[body])
        }
    }

    private static func block(_ label: String, _ body: Substring) -> Block {
        let isEncrypted = body.contains("ENCRYPTED")
        let (kind, name) = isEncrypted ? (.encryptedPrivateKey, label) : named(label)
        let base64 = body.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        return Block(kind: kind, text: pem(name, base64))
    }

    private static func pem(_ label: String, _ base64: String) -> String {
        var text = "-----BEGIN \(label)-----\n"
        var rest = base64[...]
        while !rest.isEmpty {
            text += rest.prefix(64) + "\n"
            rest = rest.dropFirst(64)
        }
        return text + "-----END \(label)-----\n"
    }

    /// - Parameter label: Without its blanks, which are lost where all blanks are removed.
    private static func named(_ label: String) -> (Kind, String) {
        switch label {
        case "PRIVATEKEY": (.privateKey, "PRIVATE KEY")
        case "RSAPRIVATEKEY": (.privateKey, "RSA PRIVATE KEY")
        case "ENCRYPTEDPRIVATEKEY": (.encryptedPrivateKey, "ENCRYPTED PRIVATE KEY")
        case "PUBLICKEY": (.publicKey, "PUBLIC KEY")
        case "RSAPUBLICKEY": (.publicKey, "RSA PUBLIC KEY")
        case "CERTIFICATE", "X509CERTIFICATE": (.certificate, "CERTIFICATE")
        case "CERTIFICATEREQUEST", "NEWCERTIFICATEREQUEST": (.certificateRequest, "CERTIFICATE REQUEST")
        case "ECPRIVATEKEY", "ECPARAMETERS": (.ellipticCurveKey, "EC PRIVATE KEY")
        case "OPENSSHPRIVATEKEY": (.openSSHKey, "OPENSSH PRIVATE KEY")
        case "PKCS7": (.bundle, "PKCS7")
        default: (.unknown, label)
        }
    }

    /// Base64 whose marks were left out; its first bytes say what it is.
    private static func bareBlock(_ text: String) -> Block? {
        let base64 = text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        guard base64.utf8.count >= 128, let data = Data(base64Encoded: base64) else { return nil }
        let bytes = Array(data.prefix(32))
        // A sequence, with its length in two bytes.
        guard bytes.starts(with: [0x30, 0x82]) else { return nil }
        let inner = bytes.dropFirst(4)
        let label: String
        if inner.starts(with: [0x02, 0x01, 0x00, 0x30]) {
            label = "PRIVATEKEY"
        } else if inner.starts(with: [0x02, 0x01, 0x00, 0x02]) {
            label = "RSAPRIVATEKEY"
        } else if inner.starts(with: [0x30, 0x0D, 0x06]) {
            label = "PUBLICKEY"
        } else if inner.starts(with: [0x30, 0x82]) {
            label = "CERTIFICATE"
        } else {
            return nil
        }
        let (kind, name) = named(label)
        return Block(kind: kind, text: pem(name, base64))
    }

    private static func fallback(_ text: String) -> (kind: Kind, fault: String?) {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if trimmed.isEmpty { return (.unknown, "there is nothing in it.") }
        if let begin = trimmed.range(of: "BEGIN ") {
            let label = trimmed[begin.upperBound...].prefix { $0 != "-" && !$0.isNewline }.filter { $0 != " " }
            let kind = named(String(label)).0
            let fault =
                "its line -----END …----- is missing: it was cut short, or one setting cannot hold several lines there; "
                + "write it on one line, with \\n for each line break."
            return (kind, fault)
        }
        if Shown.looksLikePath(trimmed) {
            return (.unknown, "this looks like the path of a file; read it with init(contentsOfFile:).")
        }
        return (.unknown, nil)
    }
}
