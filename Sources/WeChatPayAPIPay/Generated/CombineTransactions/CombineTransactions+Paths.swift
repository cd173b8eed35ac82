// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/combine-transactions.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/combine-transactions`.
    public var combineTransactions: CombineTransactions {
        CombineTransactions(chain: chain.appending(literal: "combine-transactions"))
    }

    /// `/v3/combine-transactions`.
    public struct CombineTransactions: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/combine-transactions/app`.
        public var app: App {
            App(chain: chain.appending(literal: "app"))
        }
        /// `/v3/combine-transactions/h5`.
        public var h5: H5 { H5(chain: chain.appending(literal: "h5")) }
        /// `/v3/combine-transactions/id`.
        public var id: ID { ID(chain: chain.appending(literal: "id")) }
        /// `/v3/combine-transactions/jsapi`.
        public var jsapi: Jsapi {
            Jsapi(chain: chain.appending(literal: "jsapi"))
        }
        /// `/v3/combine-transactions/miniprogram`.
        public var miniprogram: Miniprogram {
            Miniprogram(chain: chain.appending(literal: "miniprogram"))
        }
        /// `/v3/combine-transactions/native`.
        public var native: Native {
            Native(chain: chain.appending(literal: "native"))
        }
        /// `/v3/combine-transactions/out-trade-no`.
        public var outTradeNo: OutTradeNo {
            OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
        }
        /// `/v3/combine-transactions/app`.
        public struct App: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/combine-transactions/h5`.
        public struct H5: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/combine-transactions/id`.
        public struct ID: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/combine-transactions/id/{combine_transaction_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter combineTransactionID: 交易单微信支付订单号 (`combine_transaction_id`).
            public func combineTransactionID(_ combineTransactionID: String) -> ByCombineTransactionID {
                ByCombineTransactionID(chain: chain.segment(combineTransactionID))
            }
            /// `/v3/combine-transactions/id/{combine_transaction_id}`.
            public struct ByCombineTransactionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/combine-transactions/jsapi`.
        public struct Jsapi: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/combine-transactions/miniprogram`.
        public struct Miniprogram: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/combine-transactions/native`.
        public struct Native: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/combine-transactions/out-trade-no`.
        public struct OutTradeNo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`: the value is percent-encoded as one
            /// segment and checked when a call is made.
            ///
            /// - Parameter combineOutTradeNo: 合单商户订单号 (`combine_out_trade_no`).
            public func combineOutTradeNo(_ combineOutTradeNo: String) -> ByCombineOutTradeNo {
                ByCombineOutTradeNo(chain: chain.segment(combineOutTradeNo))
            }
            /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
            public struct ByCombineOutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
                public var close: Close {
                    Close(chain: chain.appending(literal: "close"))
                }
                /// `/v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
                public struct Close: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
