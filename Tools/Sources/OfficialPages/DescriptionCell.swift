// SPDX-License-Identifier: Apache-2.0

/// The column of descriptions, as far as it says facts: the title, values, lengths in words, encryption.
struct DescriptionCell {
    private(set) var title: String?
    private(set) var values: [OfficialValue] = []
    /// In words.
    private(set) var minLength: Int?
    private(set) var maxLength: Int?
    private(set) var maxBytes: Int?
    let isEncrypted: Bool

    init(_ cell: String) {
        var rest = Substring(cell)
        let bold = rest.hasPrefix("**")
        if bold { rest = rest.dropFirst(2) }
        // A link between the brackets is not a name.
        if rest.hasPrefix("【"), let end = rest.firstIndex(of: "】"), !rest[..<end].contains("](") {
            title = PageText.joining(PageText.unescaping(rest[rest.index(after: rest.startIndex)..<end]))
            rest = rest[rest.index(after: end)...]
            if bold, rest.hasPrefix("**") { rest = rest.dropFirst(2) }
        }
        isEncrypted = ["公钥加密", "敏感信息加密", "敏感信息解密"].contains { rest.contains($0) }
        let parts = PageText.parts(ofCell: String(rest)).map { PageText.unescaping($0) }
        values = Self.values(parts)
        // One code in plain words is an instance, not a list of values.
        if values.count == 1, !rest.contains("<li>"), !rest.contains("`") { values = [] }
        // A length beside a value is about something else.
        let words = parts.prefix { Self.value($0) == nil }.joined(separator: "\n")
        guard words.contains("字符") || words.contains("字节") else { return }
        if let match = words.firstMatch(of: /不(?:得|可|能)?(?:以)?超过\s*(\d+)\s*个?\s*字节/) {
            maxBytes = Int(match.1)
        }
        if let match = words.firstMatch(of: /(\d+)\s*[-~～]\s*(\d+)\s*个?\s*(?:UTF-?8)?\s*字符/) {
            (minLength, maxLength) = (Int(match.1), Int(match.2))
        } else if let match = words.firstMatch(of: /最短\s*(\d+)\s*个?字符[，,]\s*最长\s*(\d+)\s*个?字符/) {
            (minLength, maxLength) = (Int(match.1), Int(match.2))
        } else if let match = words.firstMatch(
            of: /(?:不超过|不(?:可|能|得)超过|长度限制|限制为?|最多|最长|要求)\s*(\d+)\s*个?\s*字符/)
        {
            maxLength = Int(match.1)
        }
    }

    private static func values(_ parts: [String]) -> [OfficialValue] {
        var values: [OfficialValue] = []
        for part in parts {
            guard value(part) != nil else { continue }
            for piece in part.split(whereSeparator: { $0 == "；" || $0 == ";" }) {
                guard let found = value(PageText.trimming(piece)) else { continue }
                if !values.contains(where: { $0.value == found.value }) { values.append(found) }
            }
        }
        return values
    }

    /// `CODE：meaning`, with or without a mark in front and quotes around the code.
    ///
    /// Codes are capitals; digits count only between quotes, because plain ones number sentences.
    private static func value(_ part: String) -> OfficialValue? {
        var scalars = Substring(part).unicodeScalars
        skipMark(&scalars)
        skipBlanks(&scalars)
        let quotes: Set<Unicode.Scalar> = ["`", "\"", "“", "”"]
        let isQuoted = scalars.first.map(quotes.contains) ?? false
        if isQuoted { scalars.removeFirst() }
        let code = String(scalars.prefix { $0.isASCII && ($0 == "_" || $0.properties.isAlphabetic || isDigit($0)) })
        scalars.removeFirst(code.unicodeScalars.count)
        if isQuoted {
            guard let end = scalars.first, quotes.contains(end) else { return nil }
            scalars.removeFirst()
        }
        let isCode =
            code.count > 1 && code.unicodeScalars.allSatisfy { $0 == "_" || isDigit($0) || ("A"..."Z").contains($0) }
        let isNumber = !code.isEmpty && code.unicodeScalars.allSatisfy(isDigit)
        guard isNumber ? isQuoted && code.count < 5 : isCode else { return nil }
        skipBlanks(&scalars)
        let separators: Set<Unicode.Scalar> = ["：", ":", "-", "—", "–"]
        if let first = scalars.first {
            if separators.contains(first) {
                scalars.removeFirst()
                // `UTF-8` and `YYYY-MM` are no values.
                if first == "-", let next = scalars.first, isDigit(next) || ("A"..."Z").contains(next) { return nil }
            } else if first != "（", first != "(" {
                return nil
            }
        } else if isNumber {
            return nil
        }
        return OfficialValue(value: code, meaning: PageText.joining(String(scalars)))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func skipBlanks(_ scalars: inout Substring.UnicodeScalarView) {
        while let first = scalars.first, PageText.isBlank(first) { scalars.removeFirst() }
    }

    /// `-`, `•`, `1、`, `1.`, `（1）`, `①`.
    private static func skipMark(_ scalars: inout Substring.UnicodeScalarView) {
        guard let first = scalars.first else { return }
        if ["-", "•", "*", "◆"].contains(first) || ("①"..."⑳").contains(first) {
            scalars.removeFirst()
            return
        }
        var rest = scalars
        let isBracketed = first == "（" || first == "("
        if isBracketed { rest.removeFirst() }
        let digits = rest.prefix(while: isDigit)
        guard (1...2).contains(digits.count) else { return }
        rest.removeFirst(digits.count)
        skipBlanks(&rest)
        let ends: Set<Unicode.Scalar> = isBracketed ? ["）", ")"] : ["、", ".", "．", ")", "）"]
        guard let end = rest.first, ends.contains(end) else { return }
        rest.removeFirst()
        scalars = rest
    }
}
