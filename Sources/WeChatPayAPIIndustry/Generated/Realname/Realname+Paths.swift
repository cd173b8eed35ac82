// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/realname.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/realname`.
    public var realname: Realname { Realname(chain: chain.appending(literal: "realname")) }

    /// `/v3/realname`.
    public struct Realname: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/realname/verify`.
        public var verify: Verify {
            Verify(chain: chain.appending(literal: "verify"))
        }
        /// `/v3/realname/verify`.
        public struct Verify: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
