// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPaySandbox
import WeChatPayTestSupport

/// Python's wechatpayv3, which this project did not write, as a merchant of a sandbox that serves a port.
///
/// Each step is a function of `judge.py`. Nothing is downloaded here: `dev/peers` installs the client.
@Suite(
    .limited, .timeLimit(.minutes(10)),
    .enabled(if: Peer.isInstalled, "dev/peers has not installed Python's wechatpayv3"))
struct PeerTests {
    @Test(
        arguments: [
            "certificates", "native", "jsapi", "close", "refund", "refusals", "encryption", "bill", "notification",
            "notification_with_certificate", "refund_notification", "upload", "combined",
        ]
    )
    func wechatpayv3FindsAllAsItExpects(step: String) async throws {
        // With the sender that it has by default: the judge listens on a port.
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        try await Sandbox(configuration: configuration).withServerAndCredentials { file in
            let outcome = try await Peer.run([Peer.judge, file, step])
            #expect(outcome.status == 0, "\(outcome.output)")
            #expect(outcome.output.contains("\(step): as expected"))
        }
    }
}

extension Sandbox {
    /// Serves a free port while `body` runs, with credentials in a folder of its own.
    fileprivate func withServerAndCredentials(_ body: @escaping @Sendable (_ file: String) async throws -> Void)
        async throws
    {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("peer-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await withServer { baseURL in
            try self.credentials.write(to: folder, baseURL: baseURL)
            try await body(folder + "/wechatpay.env")
        }
    }
}
