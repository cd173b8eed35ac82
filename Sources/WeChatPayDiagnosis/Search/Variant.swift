// SPDX-License-Identifier: Apache-2.0

/// What somebody may have signed in place of one line of the message.
struct Variant: Sendable {
    let bytes: ArraySlice<UInt8>
    /// What that would be.
    let code: Diagnosis.Code
    /// The same in words that follow "signed": "an empty body".
    let words: String
    /// Whether it is also tried together with variants of other lines.
    let isCommon: Bool

    init(_ bytes: ArraySlice<UInt8>, _ code: Diagnosis.Code, _ words: String, isCommon: Bool = true) {
        self.bytes = bytes
        self.code = code
        self.words = words
        self.isCommon = isCommon
    }

    init(_ text: String, _ code: Diagnosis.Code, _ words: String, isCommon: Bool = true) {
        self.init(Array(text.utf8)[...], code, words, isCommon: isCommon)
    }

    /// The variants that differ from the line itself and from each other; of two that are the same the first counts.
    static func distinct(_ variants: [Variant], from line: ArraySlice<UInt8>) -> [Variant] {
        var seen: Set<ArraySlice<UInt8>> = [line]
        return variants.filter { seen.insert($0.bytes).inserted }
    }
}

/// The ways to put lines together.
struct Layout: Sendable {
    /// Which of the lines, in which order.
    var order: [Int]
    var separator: [UInt8] = [0x0A]
    /// What stands behind the last line.
    var end: [UInt8] = [0x0A]
    /// `nil` for the right one.
    var fault: (code: Diagnosis.Code, words: String)?

    static func all(lineCount count: Int) -> [Layout] {
        let order = Array(0..<count)
        let (crlf, backslash): ([UInt8], [UInt8]) = ([0x0D, 0x0A], [0x5C, 0x6E])
        func layout(
            _ order: [Int], _ separator: [UInt8], _ end: [UInt8], _ code: Diagnosis.Code, _ words: String
        ) -> Layout {
            Layout(order: order, separator: separator, end: end, fault: (code, words))
        }
        func lines(_ order: [Int], _ words: String) -> Layout {
            Layout(order: order, fault: (.messageLines, words))
        }
        var layouts = [
            Layout(order: order),
            layout(order, [0x0A], [], .messageFinalLineFeed, "a text without the line feed behind its last line"),
            layout(
                order, [0x0A], [0x0A, 0x0A], .messageExtraLine,
                "a text with a line feed too many at its end: six lines, or a body that ends in a line feed"),
            layout(order, crlf, crlf, .messageLineEnds, "lines that end in CRLF instead of LF"),
            layout(order, crlf, [], .messageLineEnds, "lines separated by CRLF instead of LF"),
            layout(order, [0x0A], crlf, .messageLineEnds, "a last line that ends in CRLF instead of LF"),
            layout(
                order, backslash, backslash, .messageLineEnds, "a backslash and an n in place of each line feed"),
            layout(order, backslash, [], .messageLineEnds, "a backslash and an n in place of each line feed"),
            layout(order, [], [], .messageLineEnds, "lines without line feeds between them"),
            layout(order, [0x20], [], .messageLineEnds, "lines separated by spaces"),
            lines(Array(order.dropLast()), "a text without the line of the body"),
            layout(Array(order.dropLast()), [0x0A], [], .messageLines, "a text without the line of the body"),
        ]
        // Timestamp and nonce come last but the body.
        var swapped = order
        swapped.swapAt(count - 3, count - 2)
        layouts.append(lines(swapped, "the nonce in front of the timestamp"))
        if count == 5 {
            layouts.append(lines([1, 0, 2, 3, 4], "the target in front of the method"))
            layouts.append(lines([2, 3, 4], "timestamp, nonce and body alone, as in a reply"))
            layouts.append(lines([1, 2, 3, 4], "a text without the method"))
        }
        return layouts
    }
}
