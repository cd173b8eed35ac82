// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let notificationRoutes: [ControlRoute] =
        ControlRoute.records(
            "notifications", key: "notification_id", what: "notifications (回调通知) with every attempt", \.notifications
        ) + [
            .post(
                "/sandbox/notifications", "Sends a documented notification about something that never happened.",
                body: [
                    .required("event_type", .text, "`TRANSACTION.SUCCESS`; for APIv2 `transaction-success`."),
                    .optional("to", .text, "Where it goes; to who listens by default."),
                    .optional("resource", .object, "Members of the resource as they are to be."),
                    .optional("fields", .object, "Values by path, as text: `{\"amount.total\": \"100\"}`."),
                    .optional("allow_remote", .boolean, "Whether `to` may be another machine."),
                ],
                reply: "`record` after its first attempt; " + ControlCall.deferral, delivers: true
            ) { call in
                let id = try trigger(call)
                let isDone = await call.sandbox.driveFromOutside(by: 0)
                return call.noting(isDone, in: call.record { $0.notifications[id] })
            },
            .post(
                "/sandbox/notifications/{notification_id}/resend",
                "Delivers a notification once more, whatever became of it.",
                reply: "`record` after the attempt; " + ControlCall.deferral, delivers: true
            ) { call in
                let id = call.number("notification_id")
                try call.sandbox.change { world throws(SandboxError) in try world.resend(id) }
                let isDone = await call.sandbox.driveFromOutside(by: 0)
                return call.noting(isDone, in: call.record { $0.notifications[id] })
            },
        ]

    private static func trigger(_ call: ControlCall) throws -> String {
        if let url = call.text("to") {
            guard let address = NotificationAddress(url) else {
                throw ControlRefusal.bad("The member to is not an http or https URL.")
            }
            // What works without a signature reaches no other machine, unless it was asked to.
            guard address.isLoopback || call.bool("allow_remote") == true else {
                throw ControlRefusal.bad("\(address.host) is not this machine; allow_remote allows it.")
            }
        }
        var fields: [String: String] = [:]
        for (path, value) in call.body["fields"]?.object ?? JSON.Object() {
            fields[path] = value.string ?? value.description
        }
        do throws(SandboxError) {
            return try call.sandbox.queue(
                event: call.text("event_type") ?? "", fields: fields,
                resource: call.body["resource"]?.object ?? JSON.Object(), to: call.text("to")
            )
        } catch {
            throw ControlRefusal.bad(error.description)
        }
    }
}
