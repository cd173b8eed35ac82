// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// Text fitted into columns.
enum Wrapping {
    /// The columns a text takes on a terminal: Chinese characters take two.
    static func columns(_ text: some StringProtocol) -> Int {
        text.reduce(0) { $0 + columns($1) }
    }

    private static func columns(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
            0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// Prose in lines of at most `width` columns, broken at spaces where there are any.
    static func prose(_ text: String, width: Int = Terminal.width, indent: Int = 0, hanging: Int? = nil) -> [String] {
        pieces(text, width: width, indent: indent, hanging: hanging ?? indent, breakAfter: [" "])
            .map { line in
                var line = Substring(line)
                while line.last == " " { line.removeLast() }
                return String(line)
            }
    }

    /// A long value in lines of at most `width` columns; without the indentation, the lines together are the value.
    static func value(
        _ text: String, width: Int = Terminal.width, indent: Int = 0, hanging: Int? = nil,
        breakAfter: Set<Character> = []
    ) -> [String] {
        pieces(text, width: width, indent: indent, hanging: hanging ?? indent, breakAfter: breakAfter)
    }

    private static func pieces(
        _ text: String, width: Int, indent: Int, hanging: Int, breakAfter: Set<Character>
    ) -> [String] {
        var lines: [String] = []
        var rest = Substring(text)
        repeat {
            let margin = lines.isEmpty ? indent : hanging
            let room = max(width - margin, 2)
            var end = rest.startIndex
            var lastBreak: Substring.Index?
            var used = 0
            while end < rest.endIndex {
                let character = rest[end]
                // A space that ends a line may hang over: it is not seen.
                let hangs = character == " " && breakAfter.contains(" ")
                guard used + columns(character) <= room || hangs else { break }
                used += columns(character)
                end = rest.index(after: end)
                if breakAfter.contains(character) { lastBreak = end }
                if used > room { break }
            }
            if end < rest.endIndex, let lastBreak { end = lastBreak }
            lines.append(String(repeating: " ", count: margin) + rest[..<end])
            rest = rest[end...]
        } while !rest.isEmpty
        return lines
    }

    /// Control characters from elsewhere never reach the terminal, where they would act.
    static func printable(_ text: String) -> String { Outside.printable(text) }
}
