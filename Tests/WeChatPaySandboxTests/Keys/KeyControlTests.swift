// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// `/sandbox/keys` and `/sandbox/notifications`, for those who do not write Swift.
@Suite(.limited, .timeLimit(.minutes(10)))
struct KeyControlTests {
    private func call(
        _ url: String, _ path: String, _ body: JSON? = nil
    ) async throws -> (status: Int, json: JSON, text: String) {
        var request = HTTPClientRequest(url: url + path)
        if let body {
            request.method = .POST
            request.headers.add(name: "Content-Type", value: "application/json")
            request.body = .bytes(ByteBuffer(string: body.description))
        }
        let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
        let bytes = try await response.body.collect(upTo: 4 << 20)
        let text = String(buffer: bytes)
        return (Int(response.status.code), try JSON(parsing: text), text)
    }

    private func serve(
        _ body: @escaping @Sendable (Sandbox, Receiver, _ url: String) async throws -> Void
    ) async throws {
        let receiver = Receiver()
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.notificationSender = receiver
        let sandbox = try Sandbox(configuration: configuration)
        try await sandbox.withServer { url in try await body(sandbox, receiver, url) }
    }

    @Test func keysAreShownWithoutTheirSecrets() async throws {
        try await serve { sandbox, _, url in
            _ = try await sandbox.client()["v3/merchant/fund/balance/BASIC"].get()
            let (status, json, text) = try await call(url, "/sandbox/keys")
            #expect(status == 200)
            #expect(json["stage"] == "unrestricted")
            #expect(json["public_key_id"]?.string == sandbox.credentials.publicKeyID)
            let serial = json["platform_certificates"]?[0]?["serial_no"]?.string
            #expect(serial == sandbox.credentials.platformCertificateSerialNumber)
            #expect(json["keys"]?.array?.count == 2)
            #expect(json["meter"]?["public_key"] == 1)
            #expect(json["meter"]?["certificate"] == 0)
            #expect(json["meter"]?["share"] == 1)
            #expect(!text.contains("PRIVATE"))
            #expect(!text.contains(sandbox.credentials.apiV3Key))
        }
    }

    @Test func theChangeToThePublicKeyIsRehearsed() async throws {
        try await serve { sandbox, _, url in
            #expect(try await call(url, "/sandbox/keys", ["rotate": true]).status == 200)
            #expect(sandbox.keys.status.keysInPlay(.certificate).count == 2)
            let early = try await call(url, "/sandbox/keys", ["grey_percent": 20])
            #expect(early.status == 409)
            #expect(early.json["message"]?.string?.contains("retire the old one first") == true)
            #expect(try await call(url, "/sandbox/keys", ["retire_old": true]).status == 200)
            let grey = try await call(url, "/sandbox/keys", ["grey_percent": 20])
            #expect(grey.json["stage"] == "transition")
            #expect(grey.json["grey_percent"] == 20)
            let days = try await call(url, "/sandbox/keys", ["documented_days": true])
            #expect(days.json["grey_percent"]?.double == 0.1)
            let probes = try await call(url, "/sandbox/keys", ["notification_probe_share": 0.5])
            #expect(probes.json["notification_probe_share"]?.double == 0.5)
            #expect(probes.json["reply_probe_share"] == 0)
            let end = try await call(url, "/sandbox/keys", ["public_key_only": true])
            #expect(end.json["platform_certificates"]?.array?.isEmpty == true)
            for body: JSON in [[:], ["grey_percent": 101], ["reply_probe_share": 2], ["rotate": "yes"], ["other": 1]] {
                #expect(try await call(url, "/sandbox/keys", body).status == 400, "\(body)")
            }
        }
    }

    @Test func whatIsRefusedChangesNothing() async throws {
        try await serve { sandbox, _, url in
            let before = sandbox.keys.status
            for body: JSON in [
                ["rotate": true, "reply_probe_share": 2], ["public_key_only": true, "notification_probe_share": -1],
                ["certificates_only": true, "public_key_only": true], ["grey_percent": 5, "documented_days": true],
                ["unrestricted": true, "grey_percent": 500],
            ] {
                #expect(try await call(url, "/sandbox/keys", body).status == 400, "\(body)")
                #expect(sandbox.keys.status.stage == before.stage)
                #expect(sandbox.keys.status.keysInPlay(.certificate).count == 1)
            }
            #expect(
                try await call(url, "/sandbox/keys", ["certificates_only": true, "rotate": true]).status == 200)
            // The stage would be possible, a third certificate is not.
            let third = try await call(
                url, "/sandbox/keys", ["unrestricted": true, "rotate": true, "reply_probe_share": 0.5])
            #expect(third.status == 409)
            #expect(sandbox.keys.status.stage == .certificatesOnly)
            #expect(sandbox.keys.status.replyProbeShare == 0)
            #expect(sandbox.keys.status.keysInPlay(.certificate).count == 2)
        }
    }

    @Test func notificationsAreTriggeredAndResent() async throws {
        try await serve { sandbox, receiver, url in
            let (status, json, _) = try await call(
                url, "/sandbox/notifications",
                [
                    "event_type": "REFUND.SUCCESS", "to": .string(NotifyingSandbox.address),
                    "resource": ["out_refund_no": "R1", "amount": ["total": 10]], "fields": ["amount.refund": "3"],
                ]
            )
            #expect(status == 200)
            let id = try #require(json["record"]?["notification_id"]?.string)
            #expect(json["record"]?["state"] == "delivered")
            #expect(json["record"]?["attempts"]?[0]?["status"] == 200)
            let resource = try JSON(parsing: try #require(sandbox.notification(id: id)).resource)
            #expect(resource["out_refund_no"] == "R1")
            #expect(resource["amount"]?["total"] == 10)
            #expect(resource["amount"]?["refund"] == 3)
            let again = try await call(url, "/sandbox/notifications/\(id)/resend", [:])
            #expect(again.json["record"]?["attempt_count"] == 2)
            #expect(receiver.deliveries.count == 2)
            #expect(try await call(url, "/sandbox/notifications/nothing/resend", [:]).status == 404)
            for (event, to) in [("NOTHING", NotifyingSandbox.address), ("REFUND.SUCCESS", "http://example.com/")] {
                let body: JSON = ["event_type": .string(event), "to": .string(to)]
                #expect(try await call(url, "/sandbox/notifications", body).status == 400, "\(event)")
            }
            let bad = try await RawHTTP(url).get(
                "/sandbox/events?forward_to=http%3A%2F%2Fexample.com%2F", ["X-Sandbox": "listen"])
            #expect(bad.status == 400)
            #expect(try await call(url, "/sandbox/events?forward=x").status == 400)
            #expect(try await call(url, "/sandbox/events?events=COUPON.USE").status == 400)
        }
    }
}
