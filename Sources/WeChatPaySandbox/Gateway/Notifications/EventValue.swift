// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Which of a member's documented values goes with an event: `refund_status` is `CLOSED` in `REFUND.CLOSED`.
enum EventValue {
    /// Words of event types, and what members say of them; other words stand for themselves.
    private static let meanings: [Substring: [String]] = [
        "SUCCESS": ["SUCCESS", "COMPLETED", "PASS", "ADD"],
        "FINISHED": ["FINISHED", "SUCCESS"],
        "PAID": ["PAID", "SUCCESS"],
        "CONFIRMED": ["TAKING_EFFECT"],
        "CHANGE": ["SUCCESS", "PASSED"],
        "GENERATION": ["SUCCESS"],
        "FAIL": ["PAY_FAIL", "FAIL"],
        "FAILED": ["PAY_FAIL", "FAIL"],
        "BACK": ["PAY_BACK", "SUCCESS"],
        "SIGN": ["SIGNED", "EFFECTIVE", "ADD"],
        "SIGNING": ["ADD"],
        "RENEW": ["SIGNED"],
        "OPEN": ["ADD"],
        "ACCEPTED": ["ADD"],
        "CREATE": ["CREATE_COMPLAINT", "EFFECTIVE"],
        "TERMINATE": ["TERMINATED", "DELETE"],
        "RELEASE": ["TERMINATED", "DELETE"],
        "INQUIRY": ["SIGNED"],
        "USE": ["USED"],
        "SEND": ["SENDED"],
        "INSERTED": ["INSERTED", "ISSUED"],
        "DISCARDED": ["DISCARDED", "ISSUED"],
        "CANCEL": ["CANCEL", "USER"],
        "QUOTACARDEXPIRED": ["DISABLED"],
        "PAYMENTSUCCESS": ["SUCCESS"],
    ]

    /// Words that say who or what, not how it went.
    private static let silent: Set<Substring> = ["USER", "CARD", "STATE", "SERVICE", "PLAN", "TRANSACTION", "INDUSTRY"]

    private static let speaking = ["state", "status", "result", "action_type", "change_type"]

    /// - Returns: `nil` where the event says nothing about the member.
    static func value(of field: APIField, in event: String) -> JSON? {
        guard field.values.count > 1, speaking.contains(where: field.name.contains) else { return nil }
        for word in event.split(whereSeparator: { $0 == "." || $0 == "_" }).reversed() where !silent.contains(word) {
            for meaning in meanings[word] ?? [String(word)] {
                if let value = field.values.first(where: { $0.string == meaning }) { return value }
                // `RECEIPT_STATE_COMPLETED` says COMPLETED; `SIGN_FAILED` does not say SIGN.
                if let value = field.values.first(where: { $0.string?.hasSuffix("_" + meaning) ?? false }) {
                    return value
                }
            }
        }
        return nil
    }
}
