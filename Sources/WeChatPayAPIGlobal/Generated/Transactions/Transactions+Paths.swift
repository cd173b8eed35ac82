// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transactions.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/transactions`.
    public var transactions: Transactions { Transactions(chain: chain.appending(literal: "transactions")) }

    /// `/v3/transactions`.
    public struct Transactions: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/transactions/app`.
        public var app: App {
            App(chain: chain.appending(literal: "app"))
        }
        /// `/v3/transactions/id`.
        public var id: ID { ID(chain: chain.appending(literal: "id")) }
        /// `/v3/transactions/jsapi`.
        public var jsapi: Jsapi {
            Jsapi(chain: chain.appending(literal: "jsapi"))
        }
        /// `/v3/transactions/micropay`.
        public var micropay: Micropay {
            Micropay(chain: chain.appending(literal: "micropay"))
        }
        /// `/v3/transactions/mweb`.
        public var mweb: Mweb {
            Mweb(chain: chain.appending(literal: "mweb"))
        }
        /// `/v3/transactions/native`.
        public var native: Native {
            Native(chain: chain.appending(literal: "native"))
        }
        /// `/v3/transactions/out-trade-no`.
        public var outTradeNo: OutTradeNo {
            OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
        }
        /// `/v3/transactions/app`.
        public struct App: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/transactions/id`.
        public struct ID: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/transactions/id/{transaction_id}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            ///
            /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
            public func transactionID(_ transactionID: String) -> ByTransactionID {
                ByTransactionID(chain: chain.segment(transactionID))
            }
            /// `/v3/transactions/id/{transaction_id}`.
            public struct ByTransactionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/transactions/id/{transaction_id}/close`.
                public var close: Close {
                    Close(chain: chain.appending(literal: "close"))
                }
                /// `/v3/transactions/id/{transaction_id}/reverse`.
                public var reverse: Reverse {
                    Reverse(chain: chain.appending(literal: "reverse"))
                }
                /// `/v3/transactions/id/{transaction_id}/close`.
                public struct Close: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/transactions/id/{transaction_id}/reverse`.
                public struct Reverse: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/transactions/jsapi`.
        public struct Jsapi: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/transactions/micropay`.
        public struct Micropay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/transactions/mweb`.
        public struct Mweb: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/transactions/native`.
        public struct Native: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/transactions/out-trade-no`.
        public struct OutTradeNo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
            public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                ByOutTradeNo(chain: chain.segment(outTradeNo))
            }
            /// `/v3/transactions/out-trade-no/{out_trade_no}`.
            public struct ByOutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/transactions/out-trade-no/{out_trade_no}/close`.
                public var close: Close {
                    Close(chain: chain.appending(literal: "close"))
                }
                /// `/v3/transactions/out-trade-no/{out_trade_no}/reverse`.
                public var reverse: Reverse {
                    Reverse(chain: chain.appending(literal: "reverse"))
                }
                /// `/v3/transactions/out-trade-no/{out_trade_no}/close`.
                public struct Close: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/transactions/out-trade-no/{out_trade_no}/reverse`.
                public struct Reverse: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
