// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/vehicle.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/vehicle`.
    public var vehicle: Vehicle { Vehicle(chain: chain.appending(literal: "vehicle")) }

    /// `/v3/vehicle`.
    public struct Vehicle: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/vehicle/etc`.
        public var etc: Etc {
            Etc(chain: chain.appending(literal: "etc"))
        }
        /// `/v3/vehicle/parking`.
        public var parking: Parking {
            Parking(chain: chain.appending(literal: "parking"))
        }
        /// `/v3/vehicle/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/vehicle/etc`.
        public struct Etc: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/vehicle/etc/contracts`.
            public var contracts: Contracts {
                Contracts(chain: chain.appending(literal: "contracts"))
            }
            /// `/v3/vehicle/etc/preopen`.
            public var preopen: Preopen {
                Preopen(chain: chain.appending(literal: "preopen"))
            }
            /// `/v3/vehicle/etc/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/vehicle/etc/users`.
            public var users: Users {
                Users(chain: chain.appending(literal: "users"))
            }
            /// `/v3/vehicle/etc/contracts`.
            public struct Contracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/vehicle/etc/contracts/{contract_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter contractID: 商户etc绑定号 (`contract_id`).
                public func contractID(_ contractID: String) -> ByContractID {
                    ByContractID(chain: chain.segment(contractID))
                }
                /// `/v3/vehicle/etc/contracts/{contract_id}`.
                public struct ByContractID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/vehicle/etc/preopen`.
            public struct Preopen: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/vehicle/etc/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/vehicle/etc/transactions/highway`.
                public var highway: Highway {
                    Highway(chain: chain.appending(literal: "highway"))
                }
                /// `/v3/vehicle/etc/transactions/id`.
                public var id: ID { ID(chain: chain.appending(literal: "id")) }
                /// `/v3/vehicle/etc/transactions/out-trade-no`.
                public var outTradeNo: OutTradeNo {
                    OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
                }
                /// `/v3/vehicle/etc/transactions/highway`.
                public struct Highway: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/vehicle/etc/transactions/id`.
                public struct ID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/vehicle/etc/transactions/id/{transaction_id}`: the value is percent-encoded as one segment
                    /// and checked when a call is made.
                    ///
                    /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
                    public func transactionID(_ transactionID: String) -> ByTransactionID {
                        ByTransactionID(chain: chain.segment(transactionID))
                    }
                    /// `/v3/vehicle/etc/transactions/id/{transaction_id}`.
                    public struct ByTransactionID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/vehicle/etc/transactions/out-trade-no`.
                public struct OutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one
                    /// segment and checked when a call is made.
                    ///
                    /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                    public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                        ByOutTradeNo(chain: chain.segment(outTradeNo))
                    }
                    /// `/v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`.
                    public struct ByOutTradeNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/vehicle/etc/users`.
            public struct Users: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/vehicle/etc/users/{openid}`: the value is percent-encoded as one segment and checked when a
                /// call is made.
                ///
                /// - Parameter openid: 用户标识 (`openid`).
                public func openid(_ openid: String) -> ByOpenid {
                    ByOpenid(chain: chain.segment(openid))
                }
                /// `/v3/vehicle/etc/users/{openid}`.
                public struct ByOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/vehicle/etc/users/{openid}/contracts`.
                    public var contracts: Contracts {
                        Contracts(chain: chain.appending(literal: "contracts"))
                    }
                    /// `/v3/vehicle/etc/users/{openid}/contracts`.
                    public struct Contracts: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
        /// `/v3/vehicle/parking`.
        public struct Parking: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/vehicle/parking/parkings`.
            public var parkings: Parkings {
                Parkings(chain: chain.appending(literal: "parkings"))
            }
            /// `/v3/vehicle/parking/services`.
            public var services: Services {
                Services(chain: chain.appending(literal: "services"))
            }
            /// `/v3/vehicle/parking/parkings`.
            public struct Parkings: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/vehicle/parking/services`.
            public struct Services: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/vehicle/parking/services/find`.
                public var find: Find {
                    Find(chain: chain.appending(literal: "find"))
                }
                /// `/v3/vehicle/parking/services/find`.
                public struct Find: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/vehicle/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/vehicle/transactions/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/vehicle/transactions/parking`.
            public var parking: Parking {
                Parking(chain: chain.appending(literal: "parking"))
            }
            /// `/v3/vehicle/transactions/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/vehicle/transactions/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/vehicle/transactions/parking`.
            public struct Parking: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
