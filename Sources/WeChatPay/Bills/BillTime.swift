// SPDX-License-Identifier: Apache-2.0

import WeChatPayWire

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
        return CivilDate.days(fullYear, month, day) * 86400 + hour * 3600 + minute * 60 + second - offset
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

    /// `2026-01-01` of a moment, in Beijing.
    static func day(of date: Date) -> String {
        let seconds = Int64(max(-6e10, min(date.timeIntervalSince1970, 2.5e11)).rounded(.down)) + offset
        return CivilDate.text((seconds >= 0 ? seconds : seconds - 86399) / 86400)
    }
}
