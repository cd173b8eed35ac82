// SPDX-License-Identifier: Apache-2.0

import Foundation

extension ChinaTime {
    /// `2026-01-01T12:00:00+08:00`, also with a fraction of the second, another offset, or `Z`.
    static func date(rfc3339 text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count >= 20, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            bytes[10] == UInt8(ascii: "T"), bytes[13] == UInt8(ascii: ":"), bytes[16] == UInt8(ascii: ":"),
            let seconds = seconds(
                number(bytes[0..<4]), number(bytes[5..<7]), number(bytes[8..<10]), number(bytes[11..<13]),
                number(bytes[14..<16]), number(bytes[17..<19])
            )
        else { return nil }
        var rest = bytes[19...]
        var fraction = 0.0
        if rest.first == UInt8(ascii: ".") {
            let digits = rest.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard (1...9).contains(digits.count), let value = number(digits) else { return nil }
            fraction = (0..<digits.count).reduce(Double(value)) { value, _ in value / 10 }
            rest = rest.dropFirst(1 + digits.count)
        }
        guard let offset = offset(Array(rest)) else { return nil }
        return Date(timeIntervalSince1970: Double(seconds - offset) + fraction)
    }

    /// `20260101120000`, of APIv2.
    static func date(digits text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count == 14,
            let seconds = seconds(
                number(bytes[0..<4]), number(bytes[4..<6]), number(bytes[6..<8]), number(bytes[8..<10]),
                number(bytes[10..<12]), number(bytes[12..<14])
            )
        else { return nil }
        return Date(timeIntervalSince1970: Double(seconds - 8 * 3600))
    }

    private static func offset(_ bytes: [UInt8]) -> Int? {
        if bytes == [UInt8(ascii: "Z")] { return 0 }
        guard bytes.count == 6, bytes[3] == UInt8(ascii: ":"), let hours = number(bytes[1..<3]),
            let minutes = number(bytes[4..<6]), hours < 24, minutes < 60
        else { return nil }
        switch bytes[0] {
        case UInt8(ascii: "+"): return hours * 3600 + minutes * 60
        case UInt8(ascii: "-"): return -(hours * 3600 + minutes * 60)
        default: return nil
        }
    }

    /// Seconds since 1970 as if the zone were UTC; `nil` for dates that no calendar has.
    private static func seconds(
        _ year: Int?, _ month: Int?, _ day: Int?, _ hour: Int?, _ minute: Int?, _ second: Int?
    ) -> Int? {
        guard let year, let month, let day, let hour, let minute, let second, year >= 1970, (1...12).contains(month),
            hour < 24, minute < 60, second < 60
        else { return nil }
        let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
        let before = year - 1
        let leapDays = before / 4 - before / 100 + before / 400 - (1969 / 4 - 1969 / 100 + 1969 / 400)
        let days = (year - 1970) * 365 + leapDays + lengths[..<(month - 1)].reduce(0, +) + day - 1
        return days * 86400 + hour * 3600 + minute * 60 + second
    }

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
