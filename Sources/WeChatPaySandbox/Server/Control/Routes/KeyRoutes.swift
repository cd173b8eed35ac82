// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let keyRoutes: [ControlRoute] = [
        .get(
            "/sandbox/keys", "Shows the platform's keys, the change to the public key, and the meter.",
            reply: "`stage`, `keys`, `meter`, `grey_percent`, and what the merchant has; nothing secret."
        ) { call in keys(call.sandbox) },
        .post(
            "/sandbox/keys", "Changes the platform's keys, as in the merchant console.",
            body: [
                .optional("grey_percent", .number, "Starts the grey period; per cent of notifications, 0 to 100."),
                .optional("documented_days", .boolean, "Starts the grey period with the documented share of each day."),
                .optional("certificates_only", .boolean, "Keeps the merchant on certificates."),
                .optional("public_key_only", .boolean, "Ends the change: certificates are retired."),
                .optional("unrestricted", .boolean, "Both kinds in play, and no change under way."),
                .optional("rotate", .boolean, "Puts a new certificate into play beside the present one."),
                .optional("rotate_public_key", .boolean, "Puts a new public key into play beside the present one."),
                .optional("retire_old", .boolean, "Takes all keys out of play but the newest of each kind."),
                .optional("reply_probe_share", .number, "Replies signed wrongly on purpose (签名探测), 0 to 1."),
                .optional("notification_probe_share", .number, "Notifications that a probe precedes, 0 to 1."),
            ],
            reply: "The same as GET."
        ) { call in
            try change(call)
            return keys(call.sandbox)
        },
    ]

    private static func change(_ call: ControlCall) throws {
        guard !call.body.isEmpty else { throw ControlRefusal.bad("The body says nothing that is to be changed.") }
        try call.sandbox.keys.apply(try changes(call))
    }

    /// All that a body asks for, checked before anything is done.
    private static func changes(_ call: ControlCall) throws(ControlRefusal) -> PlatformKeyControl.Changes {
        func has(_ name: String) -> Bool { call.bool(name) == true }
        var changes = PlatformKeyControl.Changes()
        let percent = call.double("grey_percent")
        if let percent, !(0...100).contains(percent) { throw .bad("grey_percent is from 0 to 100.") }
        let stages: [(name: String, stage: PlatformKeyControl.Changes.Stage)] =
            percent.map { [("grey_percent", .transition($0))] } ?? []
        let named: [(name: String, stage: PlatformKeyControl.Changes.Stage)] = [
            ("documented_days", .transition(nil)), ("certificates_only", .certificatesOnly),
            ("public_key_only", .publicKeyOnly), ("unrestricted", .unrestricted),
        ]
        let wanted = stages + named.filter { has($0.name) }
        guard wanted.count < 2 else {
            throw .bad("Only one of \(wanted.map(\.name).joined(separator: ", ")) is possible at a time.")
        }
        changes.stage = wanted.first?.stage
        if has("rotate") { changes.rotations.append(.certificate) }
        if has("rotate_public_key") { changes.rotations.append(.publicKey) }
        changes.retiresOld = has("retire_old")
        changes.replyProbes = call.double("reply_probe_share")
        changes.notificationProbes = call.double("notification_probe_share")
        for share in [changes.replyProbes, changes.notificationProbes].compactMap(\.self)
        where !(0...1).contains(share) {
            throw .bad("A share is from 0 to 1.")
        }
        return changes
    }

    private static func keys(_ sandbox: Sandbox) -> JSON {
        let status = sandbox.keys.status
        var json = RecordJSON.of(status)
        json["mchid"] = .string(sandbox.credentials.mchid)
        json["merchant_serial_no"] = .string(sandbox.credentials.certificateSerialNumber)
        json["public_key_id"] = status.keysInPlay(.publicKey).last.map { .string($0.id) }
        json["platform_certificates"] = .array(
            status.keysInPlay(.certificate).map { key in
                [
                    "serial_no": .string(key.id), "effective_time": .string(ChinaTime.rfc3339(key.notBefore)),
                    "expire_time": .string(ChinaTime.rfc3339(key.notAfter ?? key.notBefore)),
                ]
            }
        )
        json["grey_percent"] = json["notification_percent"]
        let meter = status.meter
        var counts = json["meter"] ?? [:]
        counts["public_key"] = .number(JSON.Number(meter.callsWithPublicKey))
        counts["none"] = .number(JSON.Number(meter.callsWithoutKey))
        counts["certificate"] = .number(
            JSON.Number(meter.calls - meter.callsWithPublicKey - meter.callsWithoutKey)
        )
        json["meter"] = counts
        return json
    }
}
