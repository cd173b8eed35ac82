// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayTestSupport

@testable import WeChatPaySandbox

/// The schedules of all products, against the documented seconds.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ScheduleTableTests {
    private static func times(_ steps: (seconds: Int, count: Int)...) -> [Int] {
        steps.flatMap { [Int](repeating: $0.seconds, count: $0.count) }
    }

    private static let usual = [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600, 10800, 10800, 10800, 21600, 21600]
    private static let payscore = [0, 15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]
    private static let fapiao = [15, 15, 30, 180, 1800, 1800, 1800, 1800, 3600]
    private static let complaint = times((60, 10), (300, 22))
    private static let violation = [1, 15, 15, 30, 180, 600, 1200, 1800] + times((1800, 93))
    private static let transfer = [0] + times((15, 10), (300, 10), (1800, 44))

    @Test(arguments: [
        ("TRANSACTION.SUCCESS", usual), ("REFUND.SUCCESS", usual), ("REFUND.CLOSED", usual),
        ("PROFITSHARING.SUCCESS", usual), ("PROFITSHARING.RETURN", usual), ("VEHICLE.ENTRANCE_STATE_CHANGE", usual),
        ("PAYSCORE.USER_CONFIRM", payscore), ("PAYSCORE.USER_PAID", payscore), ("SECURITY_ECHO.SUCCESS", payscore),
        ("MALL_AUTH.ACTIVATE_CARD", payscore), ("FAPIAO.ISSUED", fapiao), ("FAPIAO.USER_APPLIED", fapiao),
        ("COMPLAINT.CREATE", complaint), ("COMPLAINT.STATE_CHANGE", complaint),
        ("VIOLATION.PUNISH", violation), ("VIOLATION.APPEAL", violation),
        ("MCHTRANSFER.BILL.FINISHED", transfer), ("MCHTRANSFER.AUTHORIZATION.CLOSED", transfer),
        ("MCHWITHDRAW.CHANGE", times((15, 10), (300, 10), (1800, 47))),
        ("COUPON.USE", times((60, 9))),
        ("PRODUCT_COUPON_SP.SEND", [10, 14, 27, 60, 150, 394, 1053, 2831, 7620, 20580]),
        ("PRODUCT_COUPON_SP.IMAGE_GENERATION", times((60, 11))),
        ("BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", times((60, 11))),
        ("BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", []),
        ("DELIVERY_PLAN.CHANGE", times((1, 1), (2, 2), (60, 10), (300, 37))),
    ])
    func documentedSchedulesHold(_ event: String, _ expected: [Int]) {
        #expect(!APIDescription.shared.notifications(id: event).isEmpty)
        #expect(NotificationSchedule.delays(eventType: event, isV2: false) == expected)
    }

    /// Assumption: familiesShareASchedule, fourHoursCutTheSchedule
    @Test(arguments: [
        ("PAYSCORE.USER_OPEN_SERVICE", payscore), ("MCHTRANSFER.BATCH.FINISHED", transfer),
        ("COUPON.SEND", times((60, 9))), ("TRANSACTION.INDUSTRY_SUCCESS", usual),
        ("WEBIZPAY.REVOKED", fapiao), ("INSURANCE_ENTRUST.SIGN", fapiao), ("MEMBERCARD.ACCEPT_CARD", times((60, 10))),
        ("VEHICLE.USER_STATE_CHANGE", [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600]),
        ("PAPAY.TERMINATE", [15, 15, 30, 180, 600, 1200, 1800, 1800, 1800, 3600]),
        ("PAPAY.SIGN", usual), ("NEVER.HEARD_OF", usual),
    ])
    func othersFollowTheirFamily(_ event: String, _ expected: [Int]) {
        #expect(NotificationSchedule.delays(eventType: event, isV2: false) == expected)
    }

    @Test func everyDocumentedScheduleIsFollowed() {
        for notification in APIDescription.shared.notifications {
            guard let schedule = notification.details.schedule else { continue }
            let delays = NotificationSchedule.delays(eventType: notification.id, isV2: notification.isV2)
            #expect(delays == schedule.delays, "\(notification.id)")
        }
    }
}
