// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/funds-to-oversea.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/funds-to-oversea`.
    public var fundsToOversea: FundsToOversea { FundsToOversea(chain: chain.appending(literal: "funds-to-oversea")) }

    /// `/v3/funds-to-oversea`.
    public struct FundsToOversea: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/funds-to-oversea/bill-download-url`.
        public var billDownloadUrl: BillDownloadURL {
            BillDownloadURL(chain: chain.appending(literal: "bill-download-url"))
        }
        /// `/v3/funds-to-oversea/orders`.
        public var orders: Orders {
            Orders(chain: chain.appending(literal: "orders"))
        }
        /// `/v3/funds-to-oversea/return`.
        public var `return`: Return {
            Return(chain: chain.appending(literal: "return"))
        }
        /// `/v3/funds-to-oversea/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/funds-to-oversea/bill-download-url`.
        public struct BillDownloadURL: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/funds-to-oversea/orders`.
        public struct Orders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/funds-to-oversea/orders/{out_order_id}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter outOrderID: 商户出境单号 (`out_order_id`).
            public func outOrderID(_ outOrderID: String) -> ByOutOrderID {
                ByOutOrderID(chain: chain.segment(outOrderID))
            }
            /// `/v3/funds-to-oversea/orders/{out_order_id}`.
            public struct ByOutOrderID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/funds-to-oversea/return`.
        public struct Return: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/funds-to-oversea/return/return-orders`.
            public var returnOrders: ReturnOrders {
                ReturnOrders(chain: chain.appending(literal: "return-orders"))
            }
            /// `/v3/funds-to-oversea/return/return-orders`.
            public struct ReturnOrders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/funds-to-oversea/return/return-orders/out-return-no`.
                public var outReturnNo: OutReturnNo {
                    OutReturnNo(chain: chain.appending(literal: "out-return-no"))
                }
                /// `/v3/funds-to-oversea/return/return-orders/out-return-no`.
                public struct OutReturnNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outReturnNo: 商户出境单号 (`out_return_no`).
                    public func outReturnNo(_ outReturnNo: String) -> ByOutReturnNo {
                        ByOutReturnNo(chain: chain.segment(outReturnNo))
                    }
                    /// `/v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}`.
                    public struct ByOutReturnNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/funds-to-oversea/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/funds-to-oversea/transactions/{transaction_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
            public func transactionID(_ transactionID: String) -> ByTransactionID {
                ByTransactionID(chain: chain.segment(transactionID))
            }
            /// `/v3/funds-to-oversea/transactions/{transaction_id}`.
            public struct ByTransactionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`.
                public var available_abroad_amounts: AvailableAbroadAmounts {
                    AvailableAbroadAmounts(chain: chain.appending(literal: "available_abroad_amounts"))
                }
                /// `/v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts`.
                public struct AvailableAbroadAmounts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
