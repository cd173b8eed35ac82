// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// Where two signed texts part, for reading. It shows what stands around the first difference, body or not.
public struct MessageDifference: Sendable, CustomReflectable {
    /// Bytes that both have in common from the start.
    public let offset: Int
    /// The line of the signed text in which they part, 1 for the first.
    public let line: Int
    /// What that line is: `method`, `target`, `timestamp`, `nonce` or `body`, in APIv2 `text`; `end`
    /// behind them.
    public let part: String
    /// The expected text around the difference, escapes shown.
    public let expected: String
    /// The signed text around the difference, escapes shown.
    public let signed: String
    /// Columns in front of the first difference, in both.
    public let column: Int
    /// Lengths of the two in bytes.
    public let lengths: (expected: Int, signed: Int)
    /// The whole for a terminal.
    public let lines: [String]

    init(expected: [UInt8], signed: [UInt8], direction: CapturedMessage.Direction, width: Int) {
        var offset = 0
        let shorter = min(expected.count, signed.count)
        expected.withUnsafeBufferPointer { a in
            signed.withUnsafeBufferPointer { b in
                while offset < shorter, a[offset] == b[offset] { offset += 1 }
            }
        }
        // Not in the middle of a character.
        while offset > 0, offset < shorter, expected[offset] & 0xC0 == 0x80 || signed[offset] & 0xC0 == 0x80 {
            offset -= 1
        }
        // APIv2's text is one line.
        let parts = !expected.contains(0x0A) ? ["text"] : direction == .request ? Self.requestParts : Self.replyParts
        let breaks = expected[..<offset].count { $0 == 0x0A }
        // The body may contain line feeds of its own, and the last byte behind it is one.
        let index = offset >= expected.count ? parts.count : min(breaks, parts.count - 1)
        self.offset = offset
        line = breaks + 1
        part = index < parts.count ? parts[index] : "end"
        lengths = (expected.count, signed.count)

        let label = 10
        let room = max(width - label, 20)
        let before = Self.before(expected[..<offset], room * 2 / 5)
        column = before.columns
        self.expected = before.text + Self.after(expected[offset...], room - before.columns)
        self.signed = before.text + Self.after(signed[offset...], room - before.columns)
        let place = part == "end" ? "behind the last line" : "in line \(line), the \(part)"
        lines = [
            "They part \(place), after \(offset) bytes (\(expected.count) and \(signed.count) in all):",
            "expected  " + self.expected,
            "signed    " + self.signed,
            String(repeating: " ", count: label + column) + "^",
        ]
    }

    private static let requestParts = ["method", "target", "timestamp", "nonce", "body"]
    private static let replyParts = ["timestamp", "nonce", "body"]

    private static func before(_ bytes: ArraySlice<UInt8>, _ room: Int) -> (text: String, columns: Int) {
        var start = max(bytes.startIndex, bytes.endIndex - room)
        while start < bytes.endIndex, bytes[start] & 0xC0 == 0x80 { start += 1 }
        var units = Visible.units(bytes[start...])[...]
        var columns = units.reduce(0) { $0 + $1.columns }
        var isCut = start > bytes.startIndex
        while columns > room - (isCut ? 1 : 0), let first = units.popFirst() {
            columns -= first.columns
            isCut = true
        }
        return ((isCut ? "…" : "") + units.map(\.text).joined(), columns + (isCut ? 1 : 0))
    }

    private static func after(_ bytes: ArraySlice<UInt8>, _ room: Int) -> String {
        if bytes.isEmpty { return "(ends)" }
        let units = Visible.units(bytes.prefix(room * 4))
        var text = ""
        var columns = 0
        for (index, unit) in units.enumerated() {
            let isLast = index == units.count - 1 && bytes.count <= room * 4
            guard columns + unit.columns + (isLast ? 0 : 1) <= room else { return text + "…" }
            text += unit.text
            columns += unit.columns
        }
        return text
    }

    /// `offset`, `line`, `part`, `expected`, `signed`, `column`, `lines`.
    public var json: JSON {
        [
            "offset": .number(.init(offset)), "line": .number(.init(line)), "part": .string(part),
            "expected": .string(expected), "signed": .string(signed), "column": .number(.init(column)),
            "lines": .array(lines.map { .string($0) }),
        ]
    }

    /// Keeps `dump` and reflection from showing texts.
    public var customMirror: Mirror { Mirror(self, children: ["offset": offset, "line": line, "part": part]) }
}
