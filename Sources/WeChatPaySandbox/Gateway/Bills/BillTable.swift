// SPDX-License-Identifier: Apache-2.0

/// Writes a bill: headings, rows, another heading and the sums.
///
/// A mark of byte order, CRLF, and a back-tick before every value, so that spreadsheets keep the digits.
struct BillTable {
    private(set) var rows = 0
    private var text: [UInt8] = [0xEF, 0xBB, 0xBF]

    init(heading: [String]) { line(heading, mark: false) }

    mutating func row(_ values: [String]) {
        rows += 1
        line(values, mark: true)
    }

    /// The whole file.
    func file(sums: [(heading: String, value: String)]) -> [UInt8] {
        var copy = self
        copy.line(sums.map(\.heading), mark: false)
        copy.line(sums.map(\.value), mark: true)
        return copy.text
    }

    private mutating func line(_ values: [String], mark: Bool) {
        for (index, value) in values.enumerated() {
            if index > 0 { text.append(UInt8(ascii: ",")) }
            if mark { text.append(UInt8(ascii: "`")) }
            Self.write(value, to: &text)
        }
        text.append(UInt8(ascii: "\r"))
        text.append(UInt8(ascii: "\n"))
    }

    /// A merchant's own text may hold what separates values: a comma becomes `\ `, a line break `\n`.
    private static func write(_ value: String, to text: inout [UInt8]) {
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: ","): text += [UInt8(ascii: "\\"), UInt8(ascii: " ")]
            case UInt8(ascii: "\n"): text += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case UInt8(ascii: "\r"): continue
            default: text.append(byte)
            }
        }
    }

    /// Yuan with two decimals.
    static func yuan(_ fen: Int) -> String {
        let (yuan, rest) = fen.magnitude.quotientAndRemainder(dividingBy: 100)
        return (fen < 0 ? "-" : "") + String(yuan) + (rest < 10 ? ".0" : ".") + String(rest)
    }

    /// Fees have five decimals.
    static func fee(_ fen: Int) -> String { yuan(fen) + "000" }
}

/// `2026-01-01 12:00:00` for many times of one day.
struct BillClock {
    let start: Double
    private let day: String

    init(day: String, start: Double) {
        self.day = day
        self.start = start
    }

    func text(_ seconds: Double) -> String {
        let second = max(0, min(86399, Int(seconds - start)))
        return day + " " + Self.two(second / 3600) + ":" + Self.two(second / 60 % 60) + ":" + Self.two(second % 60)
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0" + String(number) : String(number) }
}
