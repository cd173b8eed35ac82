// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/payitil.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/payitil`.
    public var payitil: Payitil { Payitil(chain: chain.appending(literal: "payitil")) }

    /// `/payitil`.
    public struct Payitil: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/payitil/report`.
        public var report: Report {
            Report(chain: chain.appending(literal: "report"))
        }
        /// `/payitil/report`.
        public struct Report: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
