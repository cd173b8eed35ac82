// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// One set of keys for all tests: making RSA keys takes longer than most tests.
enum Shared {
    static let keys = SharedKeys.sandbox

    static func sandbox(now: (@Sendable () -> Date)? = nil) throws -> Sandbox {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try keys.get()
        if let now { configuration.now = now }
        return try Sandbox(configuration: configuration)
    }
}

/// Stands between client and sandbox: remembers requests and changes replies.
final class Tampering: Transport {
    private let inner: any Transport
    private let change: @Sendable (inout TransportReply) -> Void
    private let seen = Mutex<[TransportRequest]>([])
    var requests: [TransportRequest] { seen.withLock { $0 } }

    init(_ inner: any Transport, change: @escaping @Sendable (inout TransportReply) -> Void = { _ in }) {
        self.inner = inner
        self.change = change
    }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        seen.withLock { $0.append(request) }
        var reply = try await inner.send(request)
        change(&reply)
        return reply
    }
}

let appid = "wxd678efh567h23787"
let preSignPath = "v3/ecommerce/individual-contracts/pre-entrust-sign/app"

func failure<Value>(_ work: () async throws -> Value) async -> WeChatPayError? {
    do {
        _ = try await work()
        return nil
    } catch { return error as? WeChatPayError }
}
