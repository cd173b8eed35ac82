// SPDX-License-Identifier: Apache-2.0

/// An `Authorization` value, read as far as it can be.
struct AuthorizationText {
    static let scheme = "WECHATPAY2-SHA256-RSA2048"
    static let names = ["mchid", "nonce_str", "signature", "timestamp", "serial_no"]

    /// The values by name, those of faulty pairs too where they can be made out.
    private(set) var values: [String: String] = [:]
    /// What is wrong, in sentences that name the pair.
    private(set) var faults: [(code: Diagnosis.Code, sentence: String)] = []
    /// Pairs that are not there, or empty.
    var missing: [String] { required.filter { (values[$0] ?? "").isEmpty } }
    private var required = Self.names

    init(_ value: String) {
        // A header longer than this is nobody's mistake.
        guard value.utf8.count <= 16 << 10 else {
            faults = [(.authorizationMalformed, "The Authorization header has \(value.utf8.count) bytes.")]
            return
        }
        let word = value.prefix { $0 != " " && $0 != "\t" }
        var rest = value[word.endIndex...]
        if word != Self.scheme, value.hasPrefix(Self.scheme) {
            fault(.authorizationMalformed, "There is no space behind the scheme in Authorization.")
            rest = value.dropFirst(Self.scheme.count)
        } else if word.contains("=") {
            fault(.authorizationScheme, "Authorization does not start with its scheme, \(Self.scheme).")
            rest = value[...]
        } else if word == "WECHATPAY-BRAND-SHA256-RSA2048" {
            required = Self.names.map { $0 == "mchid" ? "brand_id" : $0 }
        } else if word != Self.scheme {
            let shown = word.utf8.count <= 40 ? "\"\(Visible.name(String(word)))\"" : "another word"
            fault(.authorizationScheme, "Authorization starts with \(shown) where the scheme \(Self.scheme) belongs.")
        }
        if value.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
            fault(.authorizationMalformed, "Authorization contains a line break or another control character.")
        }
        readPairs(rest)
    }

    private mutating func fault(_ code: Diagnosis.Code, _ sentence: String) { faults.append((code, sentence)) }

    private mutating func readPairs(_ text: Substring) {
        for (position, piece) in Self.pieces(text).enumerated() {
            let pair = Self.trimmed(piece)
            let place = "pair \(position + 1) of Authorization"
            guard !pair.isEmpty else {
                fault(.authorizationMalformed, "There is a comma too many in Authorization, at pair \(position + 1).")
                continue
            }
            guard let equals = pair.firstIndex(of: "=") else {
                fault(.authorizationMalformed, "In \(place) there is no equals sign.")
                continue
            }
            let name = Self.trimmed(pair[..<equals])
            var value = Self.trimmed(pair[pair.index(after: equals)...])
            let named = required.first { $0.caseInsensitive(equals: String(name)) }
            let shown = named.map { "the pair \($0)" } ?? place
            if named == nil {
                fault(
                    .authorizationMalformed,
                    "In \(place) the name is \"\(Visible.name(String(name)))\", which is not one of "
                        + "\(required.joined(separator: ", ")).")
            } else if named != String(name) {
                fault(.authorizationMalformed, "In \(shown) the name is not in lower case.")
            }
            if name.endIndex != equals || pair.index(after: equals) != value.startIndex && !value.isEmpty {
                fault(.authorizationMalformed, "In \(shown) there is a space around the equals sign.")
            }
            value = unquoted(value, shown)
            guard let named else { continue }
            if values[named] != nil {
                fault(.authorizationMalformed, "The pair \(named) occurs twice in Authorization.")
            }
            values[named] = String(value)
        }
    }

    private mutating func unquoted(_ value: Substring, _ shown: String) -> Substring {
        if value.count >= 2, value.first == "\"", value.last == "\"" {
            let inner = value.dropFirst().dropLast()
            if inner.contains("\"") {
                fault(
                    .authorizationMalformed,
                    "In \(shown) there is a quotation mark inside the value, or the comma "
                        + "behind it is missing.")
            }
            return inner.prefix { $0 != "\"" }
        }
        fault(.authorizationMalformed, "In \(shown) the value is not between quotation marks (\").")
        let marks: Set<Character> = ["\"", "'", "“", "”"]
        var inner = value
        while let first = inner.first, marks.contains(first) { inner.removeFirst() }
        while let last = inner.last, marks.contains(last) { inner.removeLast() }
        return inner
    }

    /// Splits at commas outside quotation marks; at every comma where marks do not pair up.
    private static func pieces(_ text: Substring) -> [Substring] {
        let trimmed = trimmed(text)
        guard !trimmed.isEmpty else { return [] }
        return trimmed.split(separator: ",", maxSplits: 63, omittingEmptySubsequences: false)
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return text
    }
}

extension String {
    fileprivate func caseInsensitive(equals other: String) -> Bool { lowercased() == other.lowercased() }
}
