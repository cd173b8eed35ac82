// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transfer-detail.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/transfer-detail`.
    public var transferDetail: TransferDetail { TransferDetail(chain: chain.appending(literal: "transfer-detail")) }

    /// `/v3/transfer-detail`.
    public struct TransferDetail: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/transfer-detail/electronic-receipts`.
        public var electronicReceipts: ElectronicReceipts {
            ElectronicReceipts(chain: chain.appending(literal: "electronic-receipts"))
        }
        /// `/v3/transfer-detail/electronic-receipts`.
        public struct ElectronicReceipts: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
