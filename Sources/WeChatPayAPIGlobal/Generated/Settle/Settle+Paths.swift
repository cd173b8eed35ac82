// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/settle.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/settle`.
    public var settle: Settle { Settle(chain: chain.appending(literal: "settle")) }

    /// `/v3/settle`.
    public struct Settle: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/settle/settlements`.
        public var settlements: Settlements {
            Settlements(chain: chain.appending(literal: "settlements"))
        }
        /// `/v3/settle/settlements`.
        public struct Settlements: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
