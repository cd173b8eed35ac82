// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// One set of keys for all tests: making RSA keys takes longer than most tests.
enum Shared {
    static let keys = {
        DocumentedRefusals.watch()
        return SharedKeys.sandbox
    }()

    static func sandbox(at date: Date? = nil, seed: UInt64? = nil) throws -> Sandbox {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try keys.get()
        configuration.seed = seed
        // No test calls the addresses in its examples.
        configuration.notificationSender = Receiver()
        if let date { configuration.now = { date } }
        return try Sandbox(configuration: configuration)
    }
}

func failure<Value>(_ work: () async throws -> Value) async -> WeChatPayError? {
    do {
        _ = try await work()
        return nil
    } catch { return error as? WeChatPayError }
}
