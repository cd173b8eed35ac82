// SPDX-License-Identifier: Apache-2.0

/// Days of the Gregorian calendar, counted from 1970-01-01 on, without a calendar of Foundation's: a bill has a time in
/// each row.
///
/// Years are counted from March on, so that a leap day is the last of its year.
package enum CivilDate {
    /// The number of a day.
    @inlinable
    package static func days(_ year: Int64, _ month: Int64, _ day: Int64) -> Int64 {
        let shifted = month > 2 ? year : year - 1
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// A day by its number: `2026-01-01`.
    package static func text(_ number: Int64) -> String {
        let days = number + 719_468
        let era = (days >= 0 ? days : days - 146_096) / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let march = (5 * dayOfYear + 2) / 153
        let month = march < 10 ? march + 3 : march - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return [padded(year, 4), padded(month, 2), padded(dayOfYear - (153 * march + 2) / 5 + 1, 2)]
            .joined(separator: "-")
    }

    /// A number with zeros in front.
    package static func padded(_ number: Int64, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
    }
}
