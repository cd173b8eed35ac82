// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/discount-card.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/discount-card`.
    public var discountCard: DiscountCard { DiscountCard(chain: chain.appending(literal: "discount-card")) }

    /// `/v3/discount-card`.
    public struct DiscountCard: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/discount-card/cards`.
        public var cards: Cards {
            Cards(chain: chain.appending(literal: "cards"))
        }
        /// `/v3/discount-card/orders`.
        public var orders: Orders {
            Orders(chain: chain.appending(literal: "orders"))
        }
        /// `/v3/discount-card/cards`.
        public struct Cards: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/discount-card/cards/{out_card_code}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter outCardCode: 商户领卡号 (`out_card_code`).
            public func outCardCode(_ outCardCode: String) -> ByOutCardCode {
                ByOutCardCode(chain: chain.segment(outCardCode))
            }
            /// `/v3/discount-card/cards/{out_card_code}`.
            public struct ByOutCardCode: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/discount-card/cards/{out_card_code}/add-user-records`.
                public var addUserRecords: AddUserRecords {
                    AddUserRecords(chain: chain.appending(literal: "add-user-records"))
                }
                /// `/v3/discount-card/cards/{out_card_code}/add-user-records`.
                public struct AddUserRecords: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/discount-card/orders`.
        public struct Orders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/discount-card/orders/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/discount-card/orders/{out_order_no}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter outOrderNo: 先享卡订单号 (`out_order_no`).
            public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                ByOutOrderNo(chain: chain.segment(outOrderNo))
            }
            /// `/v3/discount-card/orders/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/discount-card/orders/out-trade-no/{out_trade_no}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/discount-card/orders/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/discount-card/orders/{out_order_no}`.
            public struct ByOutOrderNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
