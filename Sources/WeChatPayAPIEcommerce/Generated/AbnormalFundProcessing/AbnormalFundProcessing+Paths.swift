// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/abnormal-fund-processing.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/abnormal-fund-processing`.
    public var abnormalFundProcessing: AbnormalFundProcessing {
        AbnormalFundProcessing(chain: chain.appending(literal: "abnormal-fund-processing"))
    }

    /// `/v3/abnormal-fund-processing`.
    public struct AbnormalFundProcessing: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/abnormal-fund-processing/receipts`.
        public var receipts: Receipts {
            Receipts(chain: chain.appending(literal: "receipts"))
        }
        /// `/v3/abnormal-fund-processing/receipts`.
        public struct Receipts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/abnormal-fund-processing/receipts/{receipt_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter receiptID: 微信支付在途异常资金付款单号 (`receipt_id`).
            public func receiptID(_ receiptID: String) -> ByReceiptID {
                ByReceiptID(chain: chain.segment(receiptID))
            }
            /// `/v3/abnormal-fund-processing/receipts/{receipt_id}`.
            public struct ByReceiptID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`.
                public var transferInstructions: TransferInstructions {
                    TransferInstructions(chain: chain.appending(literal: "transfer-instructions"))
                }
                /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions`.
                public struct TransferInstructions: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`:
                    /// the value is percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outInstructionNo: 商户侧指令编号 (`out_instruction_no`).
                    public func outInstructionNo(_ outInstructionNo: String) -> ByOutInstructionNo {
                        ByOutInstructionNo(chain: chain.segment(outInstructionNo))
                    }
                    /// `/v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}`.
                    public struct ByOutInstructionNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}
