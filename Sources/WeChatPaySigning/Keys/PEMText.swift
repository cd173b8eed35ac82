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
        let body: PEMBody?
        /// What its bytes are.
        var content: DERContent = .unknown
        /// What is wrong where a mark is missing; the end of a sentence about the key.
        var lack: String?
    }

    private let blocks: [Block]
    /// Of a text without a whole block what it would be, and what is wrong.
    private let fallback: (kind: Kind, fault: String?)

    /// What the first block is.
    package var kind: Kind { blocks.first?.kind ?? fallback.kind }
    /// What all blocks are.
    package var kinds: [Kind] { blocks.isEmpty ? [fallback.kind] : blocks.map(\.kind) }

    package init(_ text: String) { self.init(text, mayBeEncoded: true) }

    /// - Parameter mayBeEncoded: Whether it may be the Base64 of a whole PEM text.
    private init(_ text: String, mayBeEncoded: Bool) {
        let given = text
        let text = Self.unescaped(text)
        var blocks = Self.blocks(text)
        if blocks.isEmpty, let bare = Self.bareBlock(text) { blocks = [bare] }
        if blocks.isEmpty, mayBeEncoded, let inner = Self.inner(text) {
            self = PEMText(inner, mayBeEncoded: false)
            return
        }
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

    /// The block of a kind, as parsers read it.
    ///
    /// - Throws: ``SigningError``, saying what was given instead, what is wrong with it, or that there are several.
    package func text(_ expected: Kind) throws -> String {
        let found = try texts(expected)
        let bytes = blocks.filter { $0.kind == expected }.compactMap { $0.body?.bytes }
        // PKCS#8 and SPKI end with the key in the form of PKCS#1.
        let isOne = bytes.allSatisfy { $0.suffix(bytes[0].count) == bytes[0] || bytes[0].suffix($0.count) == $0 }
        guard isOne || expected == .certificate else {
            throw SigningError(
                .invalidKey,
                "There are \(Set(found).count) different keys where \(expected.rawValue) belongs; keep the one that is meant, and "
                    + "move the others to files of their own.")
        }
        return found[0]
    }

    /// All blocks of a kind, at least one.
    ///
    /// - Throws: ``SigningError``, saying what was given instead, or which of them is not whole.
    package func texts(_ expected: Kind) throws -> [String] {
        let found = blocks.filter { $0.kind == expected }
        guard !found.isEmpty else { throw refusal(expected) }
        for (index, block) in found.enumerated() {
            let place = found.count > 1 ? ", number \(index + 1) of \(found.count)," : ""
            let what = "The \(expected.rawValue.dropFirst(2))\(place) "
            if let lack = block.lack { throw SigningError(.invalidKey, "\(what)\(lack).") }
            guard let body = block.body, let fault = body.fault else { continue }
            throw SigningError(
                .invalidKey, "\(what)\(fault)\(body.isRemedied ? "" : "; \(Self.anotherCopy(expected))").")
        }
        return found.map(\.text)
    }

    /// What to do about a key whose text is not whole.
    static func anotherCopy(_ kind: Kind) -> String {
        kind == .privateKey
            ? "take another copy of apiclient_key.pem: it is the merchant's own and cannot be downloaded"
            : "take another copy of its file"
    }

    /// Bits of the first RSA key of a kind; `nil` where they are not known.
    func bits(_ expected: Kind) -> Int? {
        switch blocks.first(where: { $0.kind == expected })?.content {
        case .rsaPrivateKey(let bits, _), .rsaPublicKey(let bits, _): bits
        default: nil
        }
    }

    private func refusal(_ expected: Kind) -> SigningError {
        if blocks.isEmpty, let fault = fallback.fault {
            return SigningError(.invalidKey, "Expected \(expected.rawValue), but \(fault)")
        }
        let remedy =
            switch kind {
            case .encryptedPrivateKey: "decrypt it first, for example with `openssl pkcs8 -in key.pem`"
            case .ellipticCurveKey:
                "WeChat Pay's are RSA, so it is another file's: give "
                    + (expected == .privateKey ? "apiclient_key.pem" : "\(expected.rawValue) in PEM form")
            default: "give \(expected.rawValue) in PEM form"
            }
        return SigningError(.invalidKey, "Expected \(expected.rawValue), but this is \(kind.rawValue); \(remedy).")
    }

    // MARK: Reading

    /// Line breaks that were written out, and escapes of JSON and of addresses, undone, and letters without width left out; none
    /// occurs in Base64.
    private static func unescaped(_ text: String) -> String {
        let unseen = "\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}\u{AD}".unicodeScalars
        var text = String(
            String.UnicodeScalarView(TextFile.lines(text).unicodeScalars.filter { !unseen.contains($0) }))
        if text.range(of: #"%(0[AaDd]|2[BbFf]|3[Dd]|20)"#, options: .regularExpression) != nil {
            text = text.removingPercentEncoding.map(TextFile.lines) ?? text
        }
        if text.contains("\\") {
            for (escape, letter) in [("2b", "+"), ("2f", "/"), ("3d", "=")] {
                text = text.replacingOccurrences(
                    of: #"\\+u00\#(escape)"#, with: letter, options: [.regularExpression, .caseInsensitive])
            }
            text = text.replacingOccurrences(of: #"\\+r\\+n|\\+[rn]|\\+"#, with: "\n", options: .regularExpression)
        }
        return text
    }

    private static let dashes = "[-\u{2010}-\u{2015}\u{2212}]{2,5}"

    /// Each mark with the next one: a block whose end is missing is not lost in the one behind it.
    private static func blocks(_ text: String) -> [Block] {
        let pattern = "\(dashes)\\s{0,8}(BEGIN|END)([A-Z0-9 ]{1,40}?)\\s{0,8}\(dashes)"
        guard let expression = try? NSRegularExpression(pattern: pattern, options: .caseInsensitive) else { return [] }
        let marks = expression.matches(in: text, range: NSRange(text.startIndex..., in: text)).prefix(128)
            .compactMap { match -> (isBegin: Bool, label: String, range: Range<String.Index>)? in
                guard let range = Range(match.range, in: text), let word = Range(match.range(at: 1), in: text),
                    let label = Range(match.range(at: 2), in: text)
                else { return nil }
                return (
                    text[word].uppercased() == "BEGIN", text[label].filter { $0 != " " }.uppercased(), range
                )
            }
        var blocks: [Block] = []
        var begun: (label: String, end: String.Index)?
        for mark in marks {
            switch (begun, mark.isBegin) {
            case (nil, true): begun = (mark.label, mark.range.upperBound)
            case (let open?, true):
                blocks.append(lacking(open.label, Self.lacksEnd))
                begun = (mark.label, mark.range.upperBound)
            case (let open?, false):
                blocks.append(block(open.label, text[open.end..<mark.range.lowerBound]))
                begun = nil
            case (nil, false):
                blocks.append(
                    lacking(
                        mark.label, "lacks its line -----BEGIN …-----; copy the whole text again, with its first line"))
            }
        }
        if let open = begun { blocks.append(lacking(open.label, Self.lacksEnd)) }
        // Cut within the mark itself.
        if begun == nil, let last = marks.last, let begin = text[last.range.upperBound...].range(of: "-----BEGIN ") {
            let label = text[begin.upperBound...].prefix { $0 != "-" && !$0.isNewline }.filter { $0 != " " }
            let whole = labels.first { !label.isEmpty && $0.hasPrefix(label) } ?? String(label)
            blocks.append(lacking(whole, Self.lacksEnd))
        }
        return blocks
    }

    private static let labels = ["CERTIFICATE", "PRIVATEKEY", "PUBLICKEY", "RSAPRIVATEKEY"]

    private static let lacksEnd =
        "lacks its line -----END …-----: it was cut short, or one setting cannot hold several lines there; write it on one "
        + "line, with \\n for each line break"

    private static func lacking(_ label: String, _ lack: String) -> Block {
        let (kind, name) = named(label)
        return Block(kind: kind, text: pem(name, ""), body: nil, lack: lack)
    }

    private static func block(_ label: String, _ text: Substring) -> Block {
        guard !text.contains("ENCRYPTED") else {
            return Block(kind: .encryptedPrivateKey, text: pem(named(label).1, ""), body: nil)
        }
        let (kind, name) = named(label)
        guard [.privateKey, .publicKey, .certificate].contains(kind) else {
            return Block(kind: kind, text: pem(name, ""), body: nil)
        }
        let body = PEMBody(text, mayEndEarly: kind == .certificate)
        guard body.fault == nil, let bytes = body.bytes else {
            return Block(kind: kind, text: pem(name, ""), body: body)
        }
        // The bytes know better than the marks.
        let content = DERContent(bytes)
        let (truth, written) = Self.label(content).map(named) ?? (kind, name)
        return Block(kind: truth, text: pem(written, bytes.base64EncodedString()), body: body, content: content)
    }

    private static func label(_ content: DERContent) -> String? {
        switch content {
        case .rsaPrivateKey(_, let isPKCS1): isPKCS1 ? "RSAPRIVATEKEY" : "PRIVATEKEY"
        case .rsaPublicKey(_, let isPKCS1): isPKCS1 ? "RSAPUBLICKEY" : "PUBLICKEY"
        case .ellipticCurveKey: "ECPRIVATEKEY"
        case .encryptedPrivateKey: "ENCRYPTEDPRIVATEKEY"
        case .certificate: "CERTIFICATE"
        case .certificateRequest: "CERTIFICATEREQUEST"
        case .unknown: nil
        }
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
        case "CERTIFICATE", "X509CERTIFICATE", "TRUSTEDCERTIFICATE": (.certificate, "CERTIFICATE")
        case "CERTIFICATEREQUEST", "NEWCERTIFICATEREQUEST": (.certificateRequest, "CERTIFICATE REQUEST")
        case "ECPRIVATEKEY", "ECPARAMETERS": (.ellipticCurveKey, "EC PRIVATE KEY")
        case "OPENSSHPRIVATEKEY": (.openSSHKey, "OPENSSH PRIVATE KEY")
        case "PKCS7": (.bundle, "PKCS7")
        default: (.unknown, label)
        }
    }

    /// Base64 whose marks were left out; its bytes say what it is.
    private static func bareBlock(_ text: String) -> Block? {
        guard text.utf8.count >= 64 else { return nil }
        let body = PEMBody(text)
        guard body.fault == nil, let bytes = body.bytes, let label = label(DERContent(bytes)) else { return nil }
        let (kind, name) = named(label)
        return Block(
            kind: kind, text: pem(name, bytes.base64EncodedString()), body: body, content: DERContent(bytes))
    }

    /// The PEM text whose Base64 this is.
    private static func inner(_ text: String) -> String? {
        let base64 = text.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" }
        guard base64.hasPrefix("LS0t"), let data = Data(base64Encoded: base64), let inner = TextFile.text(data) else {
            return nil
        }
        return inner
    }

    private static func fallback(_ text: String) -> (kind: Kind, fault: String?) {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if trimmed.isEmpty { return (.unknown, "there is nothing in it.") }
        if let begin = trimmed.range(of: "BEGIN ") {
            let label = trimmed[begin.upperBound...].prefix { $0 != "-" && !$0.isNewline }.filter { $0 != " " }
            return (named(String(label)).0, "it \(lacksEnd).")
        }
        if Shown.looksLikePath(trimmed) {
            return (.unknown, "this looks like the path of a file; read it with init(contentsOfFile:).")
        }
        return (.unknown, nil)
    }
}
