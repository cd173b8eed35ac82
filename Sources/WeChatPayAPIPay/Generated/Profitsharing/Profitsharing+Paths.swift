// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/profitsharing.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/profitsharing`.
    public var profitsharing: Profitsharing { Profitsharing(chain: chain.appending(literal: "profitsharing")) }

    /// `/v3/profitsharing`.
    public struct Profitsharing: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/profitsharing/bills`.
        public var bills: Bills {
            Bills(chain: chain.appending(literal: "bills"))
        }
        /// `/v3/profitsharing/merchant-configs`.
        public var merchantConfigs: MerchantConfigs {
            MerchantConfigs(chain: chain.appending(literal: "merchant-configs"))
        }
        /// `/v3/profitsharing/orders`.
        public var orders: Orders {
            Orders(chain: chain.appending(literal: "orders"))
        }
        /// `/v3/profitsharing/receivers`.
        public var receivers: Receivers {
            Receivers(chain: chain.appending(literal: "receivers"))
        }
        /// `/v3/profitsharing/return-orders`.
        public var returnOrders: ReturnOrders {
            ReturnOrders(chain: chain.appending(literal: "return-orders"))
        }
        /// `/v3/profitsharing/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/profitsharing/bills`.
        public struct Bills: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/profitsharing/merchant-configs`.
        public struct MerchantConfigs: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/profitsharing/merchant-configs/{sub_mchid}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
            public func subMchid(_ subMchid: String) -> BySubMchid {
                BySubMchid(chain: chain.segment(subMchid))
            }
            /// `/v3/profitsharing/merchant-configs/{sub_mchid}`.
            public struct BySubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/profitsharing/orders`.
        public struct Orders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/profitsharing/orders/unfreeze`.
            public var unfreeze: Unfreeze {
                Unfreeze(chain: chain.appending(literal: "unfreeze"))
            }
            /// `/v3/profitsharing/orders/{out_order_no}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter outOrderNo: 商户分账单号 (`out_order_no`).
            public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                ByOutOrderNo(chain: chain.segment(outOrderNo))
            }
            /// `/v3/profitsharing/orders/unfreeze`.
            public struct Unfreeze: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/profitsharing/orders/{out_order_no}`.
            public struct ByOutOrderNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/profitsharing/receivers`.
        public struct Receivers: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/profitsharing/receivers/add`.
            public var add: Add {
                Add(chain: chain.appending(literal: "add"))
            }
            /// `/v3/profitsharing/receivers/delete`.
            public var delete: Delete {
                Delete(chain: chain.appending(literal: "delete"))
            }
            /// `/v3/profitsharing/receivers/add`.
            public struct Add: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/profitsharing/receivers/delete`.
            public struct Delete: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/profitsharing/return-orders`.
        public struct ReturnOrders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/profitsharing/return-orders/{out_return_no}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter outReturnNo: 商户回退单号 (`out_return_no`).
            public func outReturnNo(_ outReturnNo: String) -> ByOutReturnNo {
                ByOutReturnNo(chain: chain.segment(outReturnNo))
            }
            /// `/v3/profitsharing/return-orders/{out_return_no}`.
            public struct ByOutReturnNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/profitsharing/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/profitsharing/transactions/{transaction_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter transactionID: 微信订单号 (`transaction_id`).
            public func transactionID(_ transactionID: String) -> ByTransactionID {
                ByTransactionID(chain: chain.segment(transactionID))
            }
            /// `/v3/profitsharing/transactions/{transaction_id}`.
            public struct ByTransactionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/profitsharing/transactions/{transaction_id}/amounts`.
                public var amounts: Amounts {
                    Amounts(chain: chain.appending(literal: "amounts"))
                }
                /// `/v3/profitsharing/transactions/{transaction_id}/amounts`.
                public struct Amounts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
