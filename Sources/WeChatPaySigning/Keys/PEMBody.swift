// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The Base64 between the marks of a PEM block, however it was pasted.
///
/// Marks of quotations, quotation marks and signs that joined the lines of a program are left out; the letters of
/// URL-safe Base64 are read, padding may be missing. Blanks count as `+`, which forms turn into blanks, where the length
/// that the bytes themselves tell fits then, and not otherwise.
struct PEMBody {
    /// The bytes, which may be cut short; `nil` where they are no Base64.
    let bytes: Data?
    /// What is wrong with them, as the end of a sentence about the key; `nil` where they are whole.
    let fault: String?
    /// Whether the remedy is part of the fault.
    let isRemedied: Bool

    /// - Parameter mayEndEarly: Whether more may follow what is named: OpenSSL keeps notes behind trusted certificates.
    init(_ text: some StringProtocol, mayEndEarly: Bool = false) {
        let text = Self.withoutMarks(String(text))
        let candidates = [
            text.filter { !$0.isWhitespace },
            text.filter { !$0.isNewline }.replacing(" ", with: "+"),
            text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces).replacing(" ", with: "+") }
                .joined(),
            Self.columns(text), text.filter { !$0.isWhitespace },
        ]
        for (index, candidate) in candidates.enumerated() {
            guard let data = Self.decoded(candidate), let length = DERContent.length(data), length <= data.count,
                length == data.count || mayEndEarly && index == candidates.count - 1
            else { continue }
            bytes = data.prefix(length)
            fault = nil
            isRemedied = false
            return
        }
        bytes = Self.decoded(candidates[0])
        (fault, isRemedied) = Self.fault(candidates[0], bytes)
    }

    private static func withoutMarks(_ text: String) -> String {
        var text = text
        for pattern in [#"(?m)^[ \t]*>[> \t]*"#, #"["'`]\s*[+.&]\s*["'`]"#] {
            text = text.replacingOccurrences(of: pattern, with: "", options: .regularExpression)
        }
        return text.filter { !"\"'`".contains($0) }
    }

    /// Lines of 64 letters that were joined with blanks, where the other blanks were `+`.
    private static func columns(_ text: String) -> String {
        var body = text[...]
        // What joined them to the marks.
        if body.first?.isWhitespace == true { body.removeFirst() }
        if body.last?.isWhitespace == true { body.removeLast() }
        let letters = body.enumerated().compactMap { index, letter in
            letter != " " ? letter : index % 65 == 64 ? nil : "+"
        }
        return String(letters)
    }

    private static func decoded(_ base64: String) -> Data? {
        var text = base64.replacing("-", with: "+").replacing("_", with: "/")
        while text.last == "=" { text.removeLast() }
        // One letter more is none of Base64: it is cut short.
        if text.utf8.count % 4 == 1 { text.removeLast() }
        return Data(base64Encoded: text + String(repeating: "=", count: (4 - text.utf8.count % 4) % 4))
    }

    private static func fault(_ text: String, _ bytes: Data?) -> (String, isRemedied: Bool) {
        let odd = Set(text.filter { !isBase64($0) }).sorted()
        if text.isEmpty || text.allSatisfy({ ".…*xX<>".contains($0) }) || odd.contains("…") || text.contains("...") {
            return ("is a placeholder: there is no key between its marks; put the real one there", true)
        }
        if !odd.isEmpty {
            let shown = odd.prefix(4).map { character in
                character.unicodeScalars.first.map { $0.value > 0x20 && $0.value != 0x7F } == true
                    ? "\(character)" : "…"
            }
            return ("has characters that no PEM has (\(shown.joined(separator: " "))); copy it again", true)
        }
        guard let bytes else { return ("is no Base64 between its marks", false) }
        guard let length = DERContent.length(bytes) else {
            return ("is damaged: it does not begin as keys and certificates do", false)
        }
        return length > bytes.count
            ? ("is cut short: \(bytes.count) of its \(length) bytes are there", false)
            : ("is damaged: it has \(bytes.count) bytes, but says that it has \(length)", false)
    }

    private static func isBase64(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || "+/=-_".contains(character))
    }
}
