// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// When a notification that was not answered well is repeated.
enum NotificationSchedule {
    /// 15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h: 24 h 4 min in all.
    static let usual = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600]

    /// Enterprise payment (企业支付) and insurance (保险): 10 attempts. Assumption: familiesShareASchedule
    private static let enterprise = [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]

    /// Membership cards: every minute, 11 attempts. Assumption: familiesShareASchedule
    private static let card = [Int](repeating: 60, count: 10)

    /// What speaks of four hours in all, without saying when. Assumption: fourHoursCutTheSchedule
    private static let fourHours = Array(usual.prefix(10))

    /// Seconds between an attempt and the next, one for each repetition.
    static func delays(eventType: String, isV2: Bool) -> [Int] {
        if let delays = documented(eventType, isV2: isV2) { return delays }
        let family = family(of: eventType)
        switch family {
        case "WEBIZPAY", "INSURANCE_ENTRUST", "INSURANCE_POLICY_MANAGEMENT": return enterprise
        case "MEMBERCARD", "MEMBERCARDSP": return card
        case "VEHICLE", "PARKING_FEE", "vehicle-state-changed-for-parking": return fourHours
        default: return eventType == "PAPAY.TERMINATE" ? fourHours : familiar[family] ?? usual
        }
    }

    /// Several notifications may have an event type; the one of that name comes before one that only lists it.
    private static func documented(_ eventType: String, isV2: Bool) -> [Int]? {
        let description = APIDescription.shared
        let named = description.notifications(id: eventType).filter { $0.isV2 == isV2 }
        let listing =
            named.isEmpty
            ? description.notifications.filter { $0.isV2 == isV2 && $0.details.eventTypes.contains(eventType) } : named
        return listing.lazy.compactMap(\.details.schedule).first?.delays
    }

    /// Schedules on which all documented notifications of a family agree. Assumption: familiesShareASchedule
    private static let familiar: [Substring: [Int]] = {
        var found: [Substring: Set<[Int]>] = [:]
        for notification in APIDescription.shared.notifications where !notification.isV2 {
            guard let schedule = notification.details.schedule else { continue }
            found[family(of: notification.id), default: []].insert(schedule.delays)
        }
        return found.compactMapValues { $0.count == 1 ? $0.first : nil }
    }()

    private static func family(of eventType: String) -> Substring { eventType.prefix { $0 != "." } }
}
