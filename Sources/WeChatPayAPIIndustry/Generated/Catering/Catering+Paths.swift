// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/catering.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/catering`.
    public var catering: Catering { Catering(chain: chain.appending(literal: "catering")) }

    /// `/v3/catering`.
    public struct Catering: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/catering/orders`.
        public var orders: Orders {
            Orders(chain: chain.appending(literal: "orders"))
        }
        /// `/v3/catering/orders`.
        public struct Orders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/catering/orders/sync-status`.
            public var syncStatus: SyncStatus {
                SyncStatus(chain: chain.appending(literal: "sync-status"))
            }
            /// `/v3/catering/orders/sync-status`.
            public struct SyncStatus: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
