// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ebike.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/ebike`.
    public var ebike: Ebike { Ebike(chain: chain.appending(literal: "ebike")) }

    /// `/v3/ebike`.
    public struct Ebike: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/ebike/charge`.
        public var charge: Charge {
            Charge(chain: chain.appending(literal: "charge"))
        }
        /// `/v3/ebike/charge`.
        public struct Charge: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/ebike/charge/contracts`.
            public var contracts: Contracts {
                Contracts(chain: chain.appending(literal: "contracts"))
            }
            /// `/v3/ebike/charge/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/ebike/charge/users`.
            public var users: Users {
                Users(chain: chain.appending(literal: "users"))
            }
            /// `/v3/ebike/charge/contracts`.
            public struct Contracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ebike/charge/contracts/preopen`.
                public var preopen: Preopen {
                    Preopen(chain: chain.appending(literal: "preopen"))
                }
                /// `/v3/ebike/charge/contracts/{contract_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter contractID: 充电授权扣费协议号 (`contract_id`).
                public func contractID(_ contractID: String) -> ByContractID {
                    ByContractID(chain: chain.segment(contractID))
                }
                /// `/v3/ebike/charge/contracts/preopen`.
                public struct Preopen: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/ebike/charge/contracts/{contract_id}`.
                public struct ByContractID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ebike/charge/contracts/{contract_id}/confirm`.
                    public var confirm: Confirm {
                        Confirm(chain: chain.appending(literal: "confirm"))
                    }
                    /// `/v3/ebike/charge/contracts/{contract_id}/confirm`.
                    public struct Confirm: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/ebike/charge/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ebike/charge/transactions/id`.
                public var id: ID { ID(chain: chain.appending(literal: "id")) }
                /// `/v3/ebike/charge/transactions/out-trade-no`.
                public var outTradeNo: OutTradeNo {
                    OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
                }
                /// `/v3/ebike/charge/transactions/id`.
                public struct ID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ebike/charge/transactions/id/{transaction_id}`: the value is percent-encoded as one segment
                    /// and checked when a call is made.
                    ///
                    /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
                    public func transactionID(_ transactionID: String) -> ByTransactionID {
                        ByTransactionID(chain: chain.segment(transactionID))
                    }
                    /// `/v3/ebike/charge/transactions/id/{transaction_id}`.
                    public struct ByTransactionID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/ebike/charge/transactions/out-trade-no`.
                public struct OutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                    public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                        ByOutTradeNo(chain: chain.segment(outTradeNo))
                    }
                    /// `/v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`.
                    public struct ByOutTradeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/ebike/charge/users`.
            public struct Users: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/ebike/charge/users/{openid}`: the value is percent-encoded as one segment and checked when a
                /// call is made.
                ///
                /// - Parameter openid: 用户标识 (`openid`).
                public func openid(_ openid: String) -> ByOpenid {
                    ByOpenid(chain: chain.segment(openid))
                }
                /// `/v3/ebike/charge/users/{openid}`.
                public struct ByOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/ebike/charge/users/{openid}/contract`.
                    public var contract: Contract {
                        Contract(chain: chain.appending(literal: "contract"))
                    }
                    /// `/v3/ebike/charge/users/{openid}/contract`.
                    public struct Contract: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}
