// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension Gateway {
    /// Queues a documented notification with made-up contents.
    ///
    /// - Returns: Its id.
    mutating func trigger(
        _ notification: APINotification, _ fields: [String: String], _ resource: JSON.Object, to url: String
    ) throws(SandboxError) -> String {
        let details = notification.details
        let id = world.uuid()
        let synthesis = NotificationSynthesis(
            notification: notification, generic: generic, now: world.now, seed: id
        )
        let members = try synthesis.members(fields, resource)
        var record = NotificationRecord(
            notificationId: id, eventType: notification.id, summary: "", originalType: "",
            resource: members.description, notifyUrl: url,
            // A refund names its order as well.
            subject: members["out_refund_no"]?.string ?? members.object.flatMap(DocumentedCall.ownNumber) ?? "",
            createdAt: world.now
        )
        record.isV2 = notification.isV2
        if !notification.isV2 {
            record.summary = notification.json["summary"]?[0]?.string ?? Self.summary(notification.name)
            // Assumption: originalTypeFollowsEvent
            record.originalType = details.originalTypes.first ?? notification.id.prefix { $0 != "." }.lowercased()
            record.resourceType = details.resourceTypes.first
            record.associatedData = notification.json["associatedData"]?[0]?.string
        }
        world.queue(record)
        return id
    }

    /// 支付成功通知 is about 支付成功.
    private static func summary(_ name: String) -> String {
        for ending in ["事件回调通知", "回调通知", "事件通知", "通知"] where name.hasSuffix(ending) && name != ending {
            return String(name.dropLast(ending.count))
        }
        return name
    }
}
