// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-risk-manage.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MerchantRiskManageCalls: TypedCalls {
    let family = "v3/merchant-risk-manage"

    func add(to calls: inout RoundTrips) {
        calls.add("merchant-risk-manage.violation-notifications.put", Self.merchantRiskManageViolationNotificationsPut)
        calls.add(
            blocking: "merchant-risk-manage.violation-notifications.put",
            Self.merchantRiskManageViolationNotificationsPutBlocking)
    }
}

extension V3MerchantRiskManageCalls {
    private static func merchantRiskManageViolationNotificationsPut(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantRiskManage.violationNotifications
        let reply = try await node.put(
            V3.MerchantRiskManage.ViolationNotificationsRequest.synthetic(test.body)
        )
        try V3.MerchantRiskManage.ViolationNotificationsReply.compare(reply, test.reply)
    }

    private static func merchantRiskManageViolationNotificationsPutBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantRiskManage.violationNotifications
        let reply = try node.put(
            V3.MerchantRiskManage.ViolationNotificationsRequest.synthetic(test.body)
        )
        try V3.MerchantRiskManage.ViolationNotificationsReply.compare(reply, test.reply)
    }
}

extension V3.MerchantRiskManage.ViolationNotificationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.notifyURL, "notify_url")
    }
}

extension V3.MerchantRiskManage.ViolationNotificationsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            notifyURL: place["notify_url"].address
        )
        object.notifyURL = object.notifyURL
        return object
    }
}
