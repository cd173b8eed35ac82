// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/lovefeast.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/lovefeast`.
    public var lovefeast: Lovefeast { Lovefeast(chain: chain.appending(literal: "lovefeast")) }

    /// `/v3/lovefeast`.
    public struct Lovefeast: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/lovefeast/brands`.
        public var brands: Brands {
            Brands(chain: chain.appending(literal: "brands"))
        }
        /// `/v3/lovefeast/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/lovefeast/brands`.
        public struct Brands: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/lovefeast/brands/{brand_id}`: the value is percent-encoded as one segment and checked when a call
            /// is made.
            ///
            /// - Parameter brandID: 品牌ID (`brand_id`).
            public func brandID(_ brandID: String) -> ByBrandID {
                ByBrandID(chain: chain.segment(brandID))
            }
            /// `/v3/lovefeast/brands/{brand_id}`.
            public struct ByBrandID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/lovefeast/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/lovefeast/users/{openid}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter openid: 用户在商户AppID下的唯一标识 (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/lovefeast/users/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/lovefeast/users/{openid}/orders`.
                public var orders: Orders {
                    Orders(chain: chain.appending(literal: "orders"))
                }
                /// `/v3/lovefeast/users/{openid}/orders`.
                public struct Orders: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/lovefeast/users/{openid}/orders/brand-id`.
                    public var brandId: BrandID {
                        BrandID(chain: chain.appending(literal: "brand-id"))
                    }
                    /// `/v3/lovefeast/users/{openid}/orders/out-trade-no`.
                    public var outTradeNo: OutTradeNo {
                        OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
                    }
                    /// `/v3/lovefeast/users/{openid}/orders/brand-id`.
                    public struct BrandID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`: the value is percent-encoded as
                        /// one segment and checked when a call is made.
                        ///
                        /// - Parameter brandID: 品牌ID (`brand_id`).
                        public func brandID(_ brandID: String) -> ByBrandID {
                            ByBrandID(chain: chain.segment(brandID))
                        }
                        /// `/v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`.
                        public struct ByBrandID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/lovefeast/users/{openid}/orders/out-trade-no`.
                    public struct OutTradeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outTradeNo: 商户系统内部订单号 (`out_trade_no`).
                        public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                            ByOutTradeNo(chain: chain.segment(outTradeNo))
                        }
                        /// `/v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`.
                        public struct ByOutTradeNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
            }
        }
    }
}
