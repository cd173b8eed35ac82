// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/security.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/security`.
    public var security: Security { Security(chain: chain.appending(literal: "security")) }

    /// `/v3/security`.
    public struct Security: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/security/echo`.
        public var echo: Echo {
            Echo(chain: chain.appending(literal: "echo"))
        }
        /// `/v3/security/echo`.
        public struct Echo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
