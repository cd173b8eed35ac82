// SPDX-License-Identifier: Apache-2.0

import struct Foundation.Date

/// Times of bills: `2026-01-01 12:00:00`, Beijing time.
enum BillTime {
    private static let offset: Int64 = 8 * 3600

    /// Seconds since 1970; `nil` for what is no such time.
    static func seconds(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int64? {
        let bytes = UnsafeBufferPointer(rebasing: text)
        guard bytes.count == 19, bytes[4] == 0x2D, bytes[7] == 0x2D, bytes[10] == 0x20, bytes[13] == 0x3A,
            bytes[16] == 0x3A, let century = two(bytes, 0), let year = two(bytes, 2), let month = two(bytes, 5),
            let day = two(bytes, 8), let hour = two(bytes, 11), let minute = two(bytes, 14), let second = two(bytes, 17)
        else { return nil }
        let fullYear = century * 100 + year
        guard (1...12).contains(month), (1...daysOf(month, fullYear)).contains(day), hour < 24, minute < 60, second < 60
        else { return nil }
        return days(fullYear, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset
    }

    private static func two(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int64? {
        let (tens, ones) = (bytes[index], bytes[index + 1])
        guard tens >= 0x30, tens <= 0x39, ones >= 0x30, ones <= 0x39 else { return nil }
        return Int64(tens - 0x30) * 10 + Int64(ones - 0x30)
    }

    static func daysOf(_ month: Int64, _ year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days since 1970, with years that begin in March, so that the leap day is the last.
    private static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// `2026-01-01` of a moment, in Beijing.
    static func day(of date: Date) -> String {
        let seconds = Int64(max(-6e10, min(date.timeIntervalSince1970, 2.5e11)).rounded(.down)) + offset
        let days = (seconds >= 0 ? seconds : seconds - 86399) / 86400 + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        func padded(_ number: Int64, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        return padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
    }
}
