// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/industry-coupon.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/industry-coupon`.
    public var industryCoupon: IndustryCoupon { IndustryCoupon(chain: chain.appending(literal: "industry-coupon")) }

    /// `/v3/industry-coupon`.
    public struct IndustryCoupon: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/industry-coupon/tokens`.
        public var tokens: Tokens {
            Tokens(chain: chain.appending(literal: "tokens"))
        }
        /// `/v3/industry-coupon/tokens`.
        public struct Tokens: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
