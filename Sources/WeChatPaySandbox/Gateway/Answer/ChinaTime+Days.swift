// SPDX-License-Identifier: Apache-2.0

import Foundation

extension ChinaTime {
    /// When a day that is written `2026-01-01` starts; `nil` for days that no calendar has.
    static func start(ofDay text: String) -> Date? {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-"),
            let year = number(bytes[0..<4]), let month = number(bytes[5..<7]), let day = number(bytes[8..<10]),
            year >= 1970, (1...12).contains(month), (1...31).contains(day)
        else { return nil }
        // Days since 1970 from a civil date, in years that start in March; year and month are in range, so nothing here
        // is negative.
        let shiftedYear = month <= 2 ? year - 1 : year
        let (era, yearOfEra) = shiftedYear.quotientAndRemainder(dividingBy: 400)
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        let start = Date(timeIntervalSince1970: Double(days * 86400 - 8 * 3600))
        // Of February 30 a day of March was made. The first day starts before 1970 does in UTC.
        return days == 0 || ChinaTime.day(start) == text ? start : nil
    }

    private static func number(_ digits: some Collection<UInt8>) -> Int? {
        guard digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
