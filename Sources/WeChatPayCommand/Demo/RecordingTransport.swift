// SPDX-License-Identifier: Apache-2.0

import Synchronization
import WeChatPay

/// Keeps the last request that really went out: signing it a second time would show another nonce and signature.
final class RecordingTransport: Transport {
    private let inner: any Transport
    private let last = Mutex<TransportRequest?>(nil)

    init(_ inner: any Transport) { self.inner = inner }

    var lastRequest: TransportRequest? { last.withLock { $0 } }

    func send(_ request: TransportRequest) async throws -> TransportReply {
        last.withLock { $0 = request }
        return try await inner.send(request)
    }
}
