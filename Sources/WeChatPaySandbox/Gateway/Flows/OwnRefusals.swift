// SPDX-License-Identifier: Apache-2.0

import Synchronization
package import WeChatPayDescription

/// Lets tests see every refusal that the gateway thinks of itself, whichever test causes it: all of them are to be
/// documented for their operation. Those of faults and of limits are not among them.
package enum OwnRefusals {
    package typealias Watcher = @Sendable (_ operation: APIOperation, _ status: Int, _ code: String) -> Void

    private static let watcher = Mutex<Watcher?>(nil)

    /// Sets who is told; nobody by default.
    package static func watch(_ watcher: @escaping Watcher) { Self.watcher.withLock { $0 = watcher } }

    static func tell(_ refusal: GatewayRefusal, of operation: APIOperation) {
        watcher.withLock { $0 }?(operation, refusal.status, refusal.code)
    }
}
