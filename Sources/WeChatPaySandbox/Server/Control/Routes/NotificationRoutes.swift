// SPDX-License-Identifier: Apache-2.0

extension ControlTable {
    static let notificationRoutes: [ControlRoute] = ControlRoute.records(
        "notifications", key: "notification_id", what: "notifications (回调通知) with every attempt", \.notifications
    )
}
