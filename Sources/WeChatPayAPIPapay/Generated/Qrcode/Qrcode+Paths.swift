// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/qrcode.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/qrcode`.
    public var qrcode: Qrcode { Qrcode(chain: chain.appending(literal: "qrcode")) }

    /// `/v3/qrcode`.
    public struct Qrcode: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/qrcode/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/qrcode/user-services`.
        public var userServices: UserServices {
            UserServices(chain: chain.appending(literal: "user-services"))
        }
        /// `/v3/qrcode/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/qrcode/transactions/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/qrcode/transactions/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户系统内部订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/qrcode/transactions/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/qrcode/user-services`.
        public struct UserServices: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/qrcode/user-services/contract-id`.
            public var contractId: ContractID {
                ContractID(chain: chain.appending(literal: "contract-id"))
            }
            /// `/v3/qrcode/user-services/contract-id`.
            public struct ContractID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/qrcode/user-services/contract-id/{contract_id}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter contractID: 代扣签约ID (`contract_id`).
                public func contractID(_ contractID: String) -> ByContractID {
                    ByContractID(chain: chain.segment(contractID))
                }
                /// `/v3/qrcode/user-services/contract-id/{contract_id}`.
                public struct ByContractID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
