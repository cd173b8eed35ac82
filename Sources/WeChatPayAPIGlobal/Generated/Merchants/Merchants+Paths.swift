// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchants.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/merchants`.
    public var merchants: Merchants { Merchants(chain: chain.appending(literal: "merchants")) }

    /// `/v3/merchants`.
    public struct Merchants: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/merchants/{sub_mchid}`: the value is percent-encoded as one segment and checked when a call is made.
        ///
        /// - Parameter subMchid: 子商户号 (`sub_mchid`).
        public func subMchid(_ subMchid: String) -> BySubMchid {
            BySubMchid(chain: chain.segment(subMchid))
        }
        /// `/v3/merchants/{sub_mchid}`.
        public struct BySubMchid: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
