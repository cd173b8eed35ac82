// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/statements.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/statements`.
    public var statements: Statements { Statements(chain: chain.appending(literal: "statements")) }

    /// `/v3/statements`.
    public struct Statements: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
    }
}
