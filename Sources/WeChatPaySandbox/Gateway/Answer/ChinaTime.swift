// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayWire

/// Times in China's zone, which has no daylight saving, as WeChat Pay writes them.
enum ChinaTime {
    /// `2026-01-01T12:00:00+08:00`.
    static func rfc3339(_ date: Date) -> String {
        let (day, time) = parts(date)
        return "\(day)T\(time)+08:00"
    }

    /// `20260101120000`, of APIv2.
    static func digits(_ date: Date) -> String {
        let (day, time) = parts(date)
        return (day + time).filter { $0 != "-" && $0 != ":" }
    }

    /// `2026-01-01 12:00:00`, of bills.
    static func plain(_ date: Date) -> String {
        let (day, time) = parts(date)
        return "\(day) \(time)"
    }

    /// `2026-01-01`.
    static func day(_ date: Date) -> String { parts(date).day }

    private static func parts(_ date: Date) -> (day: String, time: String) {
        // Years of more than four digits would not be dates any reader takes.
        let latest = 253_402_214_400.0
        let seconds = Int64(min(max(date.timeIntervalSince1970, 0), latest)) + 8 * 3600
        let (day, rest) = seconds.quotientAndRemainder(dividingBy: 86400)
        let time = [rest / 3600, rest / 60 % 60, rest % 60].map { CivilDate.padded($0, 2) }
        return (CivilDate.text(day), time.joined(separator: ":"))
    }
}
