// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/edu-papay.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/edu-papay`.
    public var eduPapay: EduPapay { EduPapay(chain: chain.appending(literal: "edu-papay")) }

    /// `/v3/edu-papay`.
    public struct EduPapay: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/edu-papay/contracts`.
        public var contracts: Contracts {
            Contracts(chain: chain.appending(literal: "contracts"))
        }
        /// `/v3/edu-papay/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/edu-papay/user-notifications`.
        public var userNotifications: UserNotifications {
            UserNotifications(chain: chain.appending(literal: "user-notifications"))
        }
        /// `/v3/edu-papay/user`.
        public var user: User {
            User(chain: chain.appending(literal: "user"))
        }
        /// `/v3/edu-papay/contracts`.
        public struct Contracts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/edu-papay/contracts/id`.
            public var id: ID { ID(chain: chain.appending(literal: "id")) }
            /// `/v3/edu-papay/contracts/presign`.
            public var presign: Presign {
                Presign(chain: chain.appending(literal: "presign"))
            }
            /// `/v3/edu-papay/contracts/{contract_id}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            ///
            /// - Parameter contractID: 签约协议号 (`contract_id`).
            public func contractID(_ contractID: String) -> ByContractID {
                ByContractID(chain: chain.segment(contractID))
            }
            /// `/v3/edu-papay/contracts/id`.
            public struct ID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/edu-papay/contracts/id/{contract_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter contractID: 签约协议号 (`contract_id`).
                public func contractID(_ contractID: String) -> ByContractID {
                    ByContractID(chain: chain.segment(contractID))
                }
                /// `/v3/edu-papay/contracts/id/{contract_id}`.
                public struct ByContractID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/edu-papay/contracts/presign`.
            public struct Presign: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/edu-papay/contracts/{contract_id}`.
            public struct ByContractID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/edu-papay/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/edu-papay/transactions/id`.
            public var id: ID { ID(chain: chain.appending(literal: "id")) }
            /// `/v3/edu-papay/transactions/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/edu-papay/transactions/id`.
            public struct ID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/edu-papay/transactions/id/{transaction_id}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
                public func transactionID(_ transactionID: String) -> ByTransactionID {
                    ByTransactionID(chain: chain.segment(transactionID))
                }
                /// `/v3/edu-papay/transactions/id/{transaction_id}`.
                public struct ByTransactionID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/edu-papay/transactions/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/edu-papay/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/edu-papay/transactions/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/edu-papay/user-notifications`.
        public struct UserNotifications: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/edu-papay/user-notifications/{contract_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter contractID: 签约协议号 (`contract_id`).
            public func contractID(_ contractID: String) -> ByContractID {
                ByContractID(chain: chain.segment(contractID))
            }
            /// `/v3/edu-papay/user-notifications/{contract_id}`.
            public struct ByContractID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/edu-papay/user-notifications/{contract_id}/send`.
                public var send: Send {
                    Send(chain: chain.appending(literal: "send"))
                }
                /// `/v3/edu-papay/user-notifications/{contract_id}/send`.
                public struct Send: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/edu-papay/user`.
        public struct User: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/edu-papay/user/{openid}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter openid: 服务商APPID下的用户标识 (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/edu-papay/user/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/edu-papay/user/{openid}/contracts`.
                public var contracts: Contracts {
                    Contracts(chain: chain.appending(literal: "contracts"))
                }
                /// `/v3/edu-papay/user/{openid}/contracts`.
                public struct Contracts: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
