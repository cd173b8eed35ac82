// SPDX-License-Identifier: Apache-2.0

/// When a notification that was not answered well is repeated.
enum NotificationSchedule {
    /// 15s/15s/30s/3m/10m/20m/30m/30m/30m/60m/3h/3h/3h/6h/6h: 24 h 4 min in all.
    static let usual: [Double] = [
        15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10_800, 10_800, 10_800, 21_600, 21_600,
    ]

    /// Transfers and withdrawals: 44 attempts. Assumption: transferRetriesEndAt44
    static let transfer =
        [Double](repeating: 15, count: 10) + [Double](repeating: 300, count: 10) + [Double](repeating: 1800, count: 23)

    /// Enterprise payment (企业支付) and insurance (保险): 10 attempts.
    static let enterprise: [Double] = [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]

    /// Coupons and membership cards: every minute, 11 attempts.
    static let coupon = [Double](repeating: 60, count: 10)

    /// What speaks of four hours in all, without saying when. Assumption: fourHoursCutTheSchedule
    static let fourHours: [Double] = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600]

    /// Seconds between an attempt and the next, one for each repetition.
    static func delays(eventType: String) -> [Double] {
        let family = eventType.prefix { $0 != "." }
        switch family {
        case "MCHTRANSFER", "MCHWITHDRAW": return transfer
        case "WEBIZPAY", "INSURANCE_ENTRUST", "INSURANCE_POLICY_MANAGEMENT": return enterprise
        case "COUPON", "PRODUCT_COUPON_SP", "MEMBERCARD", "MEMBERCARDSP", "BRAND_MEMBER_CARD_SP": return coupon
        case "VEHICLE", "PARKING_FEE", "vehicle-state-changed-for-parking": return fourHours
        default: return eventType == "PAPAY.TERMINATE" ? fourHours : usual
        }
    }
}
