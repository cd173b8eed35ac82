// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// What may have been signed in place of a body.
struct BodyVariants {
    /// Longer bodies are not written anew as JSON.
    static let jsonLimit = 256 << 10
    /// Up to here in every style.
    static let allStylesLimit = 16 << 10
    /// Up to here with members in other orders.
    static let orderLimit = 4 << 10
    /// Bodies longer than this are not copied.
    static let copyLimit = 1 << 20

    let body: [UInt8]
    /// How many orders of members are tried.
    let orders: Int
    private var variants: [Variant] = []

    /// The variants of a body that is not a form.
    ///
    /// - Parameter query: The text behind the question mark of the target, which some sign as a body.
    static func all(_ body: [UInt8], query: String?, effort: Effort) -> [Variant] {
        var maker = BodyVariants(body: body, orders: effort.candidates / 10)
        maker.addSimple(query)
        maker.addJSON()
        return Variant.distinct(maker.variants, from: body[...])
    }

    private init(body: [UInt8], orders: Int) {
        self.body = body
        self.orders = orders
    }

    private mutating func add(
        _ bytes: ArraySlice<UInt8>, _ code: Diagnosis.Code, _ words: String, isCommon: Bool = true
    ) {
        variants.append(Variant(bytes, code, words, isCommon: isCommon))
    }

    private mutating func addSimple(_ query: String?) {
        add([], .bodyEmpty, "an empty body")
        if body.isEmpty {
            for text in ["{}", "null", "[]", "\"\"", "undefined", "None"] {
                add(Array(text.utf8)[...], .bodyMismatch, "\(text) in place of the empty body")
            }
            if let query { add(Array(query.utf8)[...], .bodyMismatch, "the query in place of the empty body") }
            return
        }
        func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 }
        var trimmed = body[...]
        while let last = trimmed.last, isSpace(last) { trimmed.removeLast() }
        add(trimmed, .bodyEnds, "the body without the white space at its end")
        while let first = trimmed.first, isSpace(first) { trimmed.removeFirst() }
        add(trimmed, .bodyEnds, "the body without the white space at its ends")
        if body.starts(with: Self.mark) { add(body[3...], .bodyMark, "the body without its byte order mark") }
        guard body.count <= Self.copyLimit else { return }
        add((body + [0x0A])[...], .bodyEnds, "the body with a line feed behind it")
        add((body + [0x0D, 0x0A])[...], .bodyEnds, "the body with a CRLF behind it")
        add((body + [0x20])[...], .bodyEnds, "the body with a space behind it", isCommon: false)
        add((Self.mark + body)[...], .bodyMark, "the body with a byte order mark in front")
        let unix = Self.unixLines(body)
        add(unix[...], .bodyLineEnds, "the body with LF instead of CRLF at its line ends")
        add(Self.windowsLines(unix)[...], .bodyLineEnds, "the body with CRLF instead of LF at its line ends")
        addCharsets()
    }

    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func unixLines(_ body: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        for (index, byte) in body.enumerated()
        where byte != 0x0D || index + 1 >= body.count || body[index + 1] != 0x0A {
            result.append(byte)
        }
        return result
    }

    private static func windowsLines(_ body: [UInt8]) -> [UInt8] {
        body.flatMap { byte -> [UInt8] in byte == 0x0A ? [0x0D, 0x0A] : [byte] }
    }

    private mutating func addCharsets() {
        guard body.contains(where: { $0 >= 0x80 }) else { return }
        let latin: [UInt8] = body.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
        add(latin[...], .bodyCharset, "the body as if its UTF-8 were Latin-1")
        guard let text = String(validating: body, as: UTF8.self) else { return }
        let marks = text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : 0x3F }
        add(marks[...], .bodyCharset, "the body with ? in place of characters outside ASCII")
        let scalars = text.unicodeScalars.compactMap { $0.value < 0x100 ? UInt8($0.value) : nil }
        if scalars.count == text.unicodeScalars.count {
            add(scalars[...], .bodyCharset, "the body in Latin-1 instead of UTF-8")
        }
    }

    // MARK: JSON

    private mutating func addJSON() {
        guard !body.isEmpty, body.count <= Self.jsonLimit else { return }
        let start = body.starts(with: Self.mark) ? 3 : 0
        guard let json = try? JSON(parsing: Array(body[start...])) else { return }
        if let text = json.string {
            add(Array(text.utf8)[...], .bodyReserialized, "the JSON inside the text that the body is")
            return
        }
        let isSmall = body.count <= Self.allStylesLimit
        let styles =
            isSmall
            ? JSONStyle.all(
                hasSlash: body.contains(0x2F), hasUnicode: hasUnicode,
                hasHTML: body.contains { [0x3C, 0x3E, 0x26].contains($0) } || contains("\\u003") || contains("\\u0026"))
            : Self.fewStyles
        // What it is written like now, so that only what differs is named.
        let own = styles.first { $0.write(json) == Array(body[start...]) }
        for (index, style) in styles.enumerated() {
            let words =
                "the body written with \(style.words(comparedTo: own ?? apparentStyle, knowsSpacing: own != nil))"
            add(style.write(json)[...], .bodyReserialized, words, isCommon: index < 64)
        }
        guard isSmall else { return }
        addPruned(json, own)
        add(
            JSONStyle().write(.string(String(decoding: body, as: UTF8.self)))[...], .bodyReserialized,
            "the body as a text inside JSON, encoded twice", isCommon: false)
        guard body.count <= Self.orderLimit else { return }
        var like = own ?? JSONStyle()
        like.sorts = false
        let words = "the body with its members in another order"
        for order in NotificationOrders.all(json) {
            for style in [JSONStyle(), JSONStyle(escapesSlash: true), like] {
                add(style.write(order)[...], .bodyReserialized, words, isCommon: false)
            }
        }
        for order in MemberOrders(json).prefix(orders) {
            add(like.write(order)[...], .bodyReserialized, words, isCommon: false)
        }
    }

    /// What the body's escapes look like where it is written like none of the libraries.
    private var apparentStyle: JSONStyle {
        JSONStyle(
            unicode: contains("\\u") ? .lowerEscapes : .raw, escapesSlash: contains("\\/"),
            html: contains("\\u003") || contains("\\u0026") ? .go : .none)
    }

    private var hasUnicode: Bool { body.contains { $0 >= 0x80 } || contains("\\u") }

    private func contains(_ text: String) -> Bool {
        String(decoding: body, as: UTF8.self).contains(text)
    }

    private static let fewStyles = [
        JSONStyle(), JSONStyle(spacing: .spaced), JSONStyle(unicode: .lowerEscapes),
        JSONStyle(spacing: .spaced, unicode: .lowerEscapes), JSONStyle(escapesSlash: true),
        JSONStyle(unicode: .lowerEscapes, escapesSlash: true), JSONStyle(sorts: true), JSONStyle(spacing: .indent2),
        JSONStyle(spacing: .indent4),
    ]

    /// Encoders that leave out what is null or empty, on one side only.
    private mutating func addPruned(_ json: JSON, _ own: JSONStyle?) {
        for style in [own ?? JSONStyle(), JSONStyle()] {
            add(
                style.write(Self.pruned(json) { $0 == .null })[...], .bodyReserialized,
                "the body without the members that are null", isCommon: false)
            add(
                style.write(Self.pruned(json) { $0 == .null || $0 == .string("") })[...], .bodyReserialized,
                "the body without the members that are empty", isCommon: false)
        }
    }

    private static func pruned(_ json: JSON, _ isDropped: (JSON) -> Bool) -> JSON {
        switch json {
        case .object(let object):
            var result = JSON.Object()
            for member in object where !isDropped(member.value) { result[member.key] = pruned(member.value, isDropped) }
            return .object(result)
        case .array(let elements): return .array(elements.map { pruned($0, isDropped) })
        default: return json
        }
    }
}
