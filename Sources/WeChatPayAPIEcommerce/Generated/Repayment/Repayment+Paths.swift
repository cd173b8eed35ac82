// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/repayment.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/repayment`.
    public var repayment: Repayment { Repayment(chain: chain.appending(literal: "repayment")) }

    /// `/v3/repayment`.
    public struct Repayment: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/repayment/combine-transactions`.
        public var combineTransactions: CombineTransactions {
            CombineTransactions(chain: chain.appending(literal: "combine-transactions"))
        }
        /// `/v3/repayment/combine-transactions`.
        public struct CombineTransactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/repayment/combine-transactions/partner`.
            public var partner: Partner {
                Partner(chain: chain.appending(literal: "partner"))
            }
            /// `/v3/repayment/combine-transactions/partner`.
            public struct Partner: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/repayment/combine-transactions/partner/out-trade-no`.
                public var outTradeNo: OutTradeNo {
                    OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
                }
                /// `/v3/repayment/combine-transactions/partner/prepay`.
                public var prepay: Prepay {
                    Prepay(chain: chain.appending(literal: "prepay"))
                }
                /// `/v3/repayment/combine-transactions/partner/out-trade-no`.
                public struct OutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter combineOutTradeNo: 还款单订单号 (`combine_out_trade_no`).
                    public func combineOutTradeNo(_ combineOutTradeNo: String) -> ByCombineOutTradeNo {
                        ByCombineOutTradeNo(chain: chain.segment(combineOutTradeNo))
                    }
                    /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}`.
                    public struct ByCombineOutTradeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`.
                        public var close: Close {
                            Close(chain: chain.appending(literal: "close"))
                        }
                        /// `/v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close`.
                        public struct Close: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                }
                /// `/v3/repayment/combine-transactions/partner/prepay`.
                public struct Prepay: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
