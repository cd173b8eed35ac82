// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlineface.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/offlineface`.
    public var offlineface: Offlineface { Offlineface(chain: chain.appending(literal: "offlineface")) }

    /// `/v3/offlineface`.
    public struct Offlineface: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/offlineface/authinfo`.
        public var authinfo: Authinfo {
            Authinfo(chain: chain.appending(literal: "authinfo"))
        }
        /// `/v3/offlineface/contracts`.
        public var contracts: Contracts {
            Contracts(chain: chain.appending(literal: "contracts"))
        }
        /// `/v3/offlineface/face-collections`.
        public var faceCollections: FaceCollections {
            FaceCollections(chain: chain.appending(literal: "face-collections"))
        }
        /// `/v3/offlineface/repayment-url`.
        public var repaymentUrl: RepaymentURL {
            RepaymentURL(chain: chain.appending(literal: "repayment-url"))
        }
        /// `/v3/offlineface/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/offlineface/authinfo`.
        public struct Authinfo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/offlineface/contracts`.
        public struct Contracts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/offlineface/contracts/presign`.
            public var presign: Presign {
                Presign(chain: chain.appending(literal: "presign"))
            }
            /// `/v3/offlineface/contracts/{contract_id}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter contractID: 签约ID (`contract_id`).
            public func contractID(_ contractID: String) -> ByContractID {
                ByContractID(chain: chain.segment(contractID))
            }
            /// `/v3/offlineface/contracts/presign`.
            public struct Presign: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/offlineface/contracts/{contract_id}`.
            public struct ByContractID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/offlineface/face-collections`.
        public struct FaceCollections: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/offlineface/face-collections/{collection_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter collectionID: 重采ID (`collection_id`).
            public func collectionID(_ collectionID: String) -> ByCollectionID {
                ByCollectionID(chain: chain.segment(collectionID))
            }
            /// `/v3/offlineface/face-collections/{collection_id}`.
            public struct ByCollectionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/offlineface/repayment-url`.
        public struct RepaymentURL: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/offlineface/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/offlineface/transactions/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/offlineface/transactions/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/offlineface/transactions/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
