// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/multiuse.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/multiuse`.
    public var multiuse: Multiuse { Multiuse(chain: chain.appending(literal: "multiuse")) }

    /// `/v3/multiuse`.
    public struct Multiuse: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/multiuse/stocks`.
        public var stocks: Stocks {
            Stocks(chain: chain.appending(literal: "stocks"))
        }
        /// `/v3/multiuse/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/multiuse/stocks`.
        public struct Stocks: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/multiuse/stocks/{stock_id}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter stockID: 批次号 (`stock_id`).
            public func stockID(_ stockID: String) -> ByStockID {
                ByStockID(chain: chain.segment(stockID))
            }
            /// `/v3/multiuse/stocks/{stock_id}`.
            public struct ByStockID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/multiuse/stocks/{stock_id}/refund-flow`.
                public var refundFlow: RefundFlow {
                    RefundFlow(chain: chain.appending(literal: "refund-flow"))
                }
                /// `/v3/multiuse/stocks/{stock_id}/send-flow`.
                public var sendFlow: SendFlow {
                    SendFlow(chain: chain.appending(literal: "send-flow"))
                }
                /// `/v3/multiuse/stocks/{stock_id}/use-flow`.
                public var useFlow: UseFlow {
                    UseFlow(chain: chain.appending(literal: "use-flow"))
                }
                /// `/v3/multiuse/stocks/{stock_id}/refund-flow`.
                public struct RefundFlow: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/multiuse/stocks/{stock_id}/send-flow`.
                public struct SendFlow: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/multiuse/stocks/{stock_id}/use-flow`.
                public struct UseFlow: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/multiuse/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/multiuse/users/{openid}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter openid: 用户OpenID (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/multiuse/users/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/multiuse/users/{openid}/coupons`.
                public var coupons: Coupons {
                    Coupons(chain: chain.appending(literal: "coupons"))
                }
                /// `/v3/multiuse/users/{openid}/coupons`.
                public struct Coupons: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
