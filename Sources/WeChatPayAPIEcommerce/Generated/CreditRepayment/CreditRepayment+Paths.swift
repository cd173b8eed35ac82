// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/credit-repayment.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/credit-repayment`.
    public var creditRepayment: CreditRepayment { CreditRepayment(chain: chain.appending(literal: "credit-repayment")) }

    /// `/v3/credit-repayment`.
    public struct CreditRepayment: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/credit-repayment/partner`.
        public var partner: Partner {
            Partner(chain: chain.appending(literal: "partner"))
        }
        /// `/v3/credit-repayment/partner`.
        public struct Partner: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/credit-repayment/partner/contracts`.
            public var contracts: Contracts {
                Contracts(chain: chain.appending(literal: "contracts"))
            }
            /// `/v3/credit-repayment/partner/deduct-orders`.
            public var deductOrders: DeductOrders {
                DeductOrders(chain: chain.appending(literal: "deduct-orders"))
            }
            /// `/v3/credit-repayment/partner/schedule-records`.
            public var scheduleRecords: ScheduleRecords {
                ScheduleRecords(chain: chain.appending(literal: "schedule-records"))
            }
            /// `/v3/credit-repayment/partner/contracts`.
            public struct Contracts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/credit-repayment/partner/contracts/app-presign`.
                public var appPresign: AppPresign {
                    AppPresign(chain: chain.appending(literal: "app-presign"))
                }
                /// `/v3/credit-repayment/partner/contracts/h5-presign`.
                public var h5Presign: H5Presign {
                    H5Presign(chain: chain.appending(literal: "h5-presign"))
                }
                /// `/v3/credit-repayment/partner/contracts/terminate`.
                public var terminate: Terminate {
                    Terminate(chain: chain.appending(literal: "terminate"))
                }
                /// `/v3/credit-repayment/partner/contracts/{out_contract_code}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outContractCode: 服务商签约协议号 (`out_contract_code`).
                public func outContractCode(_ outContractCode: String) -> ByOutContractCode {
                    ByOutContractCode(chain: chain.segment(outContractCode))
                }
                /// `/v3/credit-repayment/partner/contracts/app-presign`.
                public struct AppPresign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/credit-repayment/partner/contracts/h5-presign`.
                public struct H5Presign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/credit-repayment/partner/contracts/terminate`.
                public struct Terminate: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/credit-repayment/partner/contracts/{out_contract_code}`.
                public struct ByOutContractCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/credit-repayment/partner/deduct-orders`.
            public struct DeductOrders: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outTradeNo: 商户侧交易单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/credit-repayment/partner/deduct-orders/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/credit-repayment/partner/schedule-records`.
            public struct ScheduleRecords: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/credit-repayment/partner/schedule-records/batch-create`.
                public var batchCreate: BatchCreate {
                    BatchCreate(chain: chain.appending(literal: "batch-create"))
                }
                /// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter outRecordID: 商户侧预约还款单号 (`out_record_id`).
                public func outRecordID(_ outRecordID: String) -> ByOutRecordID {
                    ByOutRecordID(chain: chain.segment(outRecordID))
                }
                /// `/v3/credit-repayment/partner/schedule-records/batch-create`.
                public struct BatchCreate: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/credit-repayment/partner/schedule-records/{out_record_id}`.
                public struct ByOutRecordID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
