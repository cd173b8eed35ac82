// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/eduschoolpay.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/eduschoolpay`.
    public var eduschoolpay: Eduschoolpay { Eduschoolpay(chain: chain.appending(literal: "eduschoolpay")) }

    /// `/v3/eduschoolpay`.
    public struct Eduschoolpay: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/eduschoolpay/contracts`.
        public var contracts: Contracts {
            Contracts(chain: chain.appending(literal: "contracts"))
        }
        /// `/v3/eduschoolpay/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/eduschoolpay/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/eduschoolpay/contracts`.
        public struct Contracts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/eduschoolpay/contracts/presign`.
            public var presign: Presign {
                Presign(chain: chain.appending(literal: "presign"))
            }
            /// `/v3/eduschoolpay/contracts/{contract_id}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter contractID: 签约协议号 (`contract_id`).
            public func contractID(_ contractID: String) -> ByContractID {
                ByContractID(chain: chain.segment(contractID))
            }
            /// `/v3/eduschoolpay/contracts/presign`.
            public struct Presign: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/eduschoolpay/contracts/{contract_id}`.
            public struct ByContractID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/eduschoolpay/contracts/{contract_id}/terminate`.
                public var terminate: Terminate {
                    Terminate(chain: chain.appending(literal: "terminate"))
                }
                /// `/v3/eduschoolpay/contracts/{contract_id}/terminate`.
                public struct Terminate: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/eduschoolpay/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/eduschoolpay/transactions/id`.
            public var id: ID { ID(chain: chain.appending(literal: "id")) }
            /// `/v3/eduschoolpay/transactions/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/eduschoolpay/transactions/id`.
            public struct ID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/eduschoolpay/transactions/id/{transaction_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
                public func transactionID(_ transactionID: String) -> ByTransactionID {
                    ByTransactionID(chain: chain.segment(transactionID))
                }
                /// `/v3/eduschoolpay/transactions/id/{transaction_id}`.
                public struct ByTransactionID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/eduschoolpay/transactions/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/eduschoolpay/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/eduschoolpay/users/{openid}`: the value is percent-encoded as one segment and checked when a call
            /// is made.
            ///
            /// - Parameter openid: 商户appid下的用户标识 (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/eduschoolpay/users/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/eduschoolpay/users/{openid}/contracts`.
                public var contracts: Contracts {
                    Contracts(chain: chain.appending(literal: "contracts"))
                }
                /// `/v3/eduschoolpay/users/{openid}/debt-state`.
                public var debtState: DebtState {
                    DebtState(chain: chain.appending(literal: "debt-state"))
                }
                /// `/v3/eduschoolpay/users/{openid}/contracts`.
                public struct Contracts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/eduschoolpay/users/{openid}/debt-state`.
                public struct DebtState: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
