// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bank-batch-transfer.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/bank-batch-transfer`.
    public var bankBatchTransfer: BankBatchTransfer {
        BankBatchTransfer(chain: chain.appending(literal: "bank-batch-transfer"))
    }

    /// `/v3/bank-batch-transfer`.
    public struct BankBatchTransfer: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/bank-batch-transfer/receipt`.
        public var receipt: Receipt {
            Receipt(chain: chain.appending(literal: "receipt"))
        }
        /// `/v3/bank-batch-transfer/receipt`.
        public struct Receipt: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/bank-batch-transfer/receipt/detail-receipts`.
            public var detailReceipts: DetailReceipts {
                DetailReceipts(chain: chain.appending(literal: "detail-receipts"))
            }
            /// `/v3/bank-batch-transfer/receipt/summary-receipts`.
            public var summaryReceipts: SummaryReceipts {
                SummaryReceipts(chain: chain.appending(literal: "summary-receipts"))
            }
            /// `/v3/bank-batch-transfer/receipt/detail-receipts`.
            public struct DetailReceipts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/bank-batch-transfer/receipt/summary-receipts`.
            public struct SummaryReceipts: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
