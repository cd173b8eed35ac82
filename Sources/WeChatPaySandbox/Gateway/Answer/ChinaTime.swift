// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Times in China's zone, which has no daylight saving, as WeChat Pay writes them.
enum ChinaTime {
    /// `2026-01-01T12:00:00+08:00`.
    static func rfc3339(_ date: Date) -> String {
        let parts = parts(date)
        return "\(parts.year)-\(parts.month)-\(parts.day)T\(parts.hour):\(parts.minute):\(parts.second)+08:00"
    }

    /// `20260101120000`, of APIv2.
    static func digits(_ date: Date) -> String {
        let parts = parts(date)
        return parts.year + parts.month + parts.day + parts.hour + parts.minute + parts.second
    }

    /// `2026-01-01 12:00:00`, of bills.
    static func plain(_ date: Date) -> String { rfc3339(date).prefix(19).replacingOccurrences(of: "T", with: " ") }

    /// `2026-01-01`.
    static func day(_ date: Date) -> String { String(rfc3339(date).prefix(10)) }

    private struct Parts {
        var year: String
        var month: String
        var day: String
        var hour: String
        var minute: String
        var second: String
    }

    private static func parts(_ date: Date) -> Parts {
        // Years of more than four digits would not be dates any reader takes.
        let latest = 253_402_214_400.0
        let seconds = Int(min(max(date.timeIntervalSince1970, 0), latest)) + 8 * 3600
        let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86400)
        // Civil date from days since 1970, counted in years that start in March.
        let shifted = day + 719_468
        let (era, dayOfEra) = shifted.quotientAndRemainder(dividingBy: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return Parts(
            year: padded(year, 4), month: padded(month, 2), day: padded(dayOfYear - (153 * march + 2) / 5 + 1, 2),
            hour: padded(rest / 3600, 2), minute: padded(rest / 60 % 60, 2), second: padded(rest % 60, 2)
        )
    }

    private static func padded(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.count)) + text
    }
}
