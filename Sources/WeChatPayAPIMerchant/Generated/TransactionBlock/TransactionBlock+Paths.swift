// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transaction-block.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/transaction-block`.
    public var transactionBlock: TransactionBlock {
        TransactionBlock(chain: chain.appending(literal: "transaction-block"))
    }

    /// `/v3/transaction-block`.
    public struct TransactionBlock: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/transaction-block/transaction-block-records`.
        public var transactionBlockRecords: TransactionBlockRecords {
            TransactionBlockRecords(chain: chain.appending(literal: "transaction-block-records"))
        }
        /// `/v3/transaction-block/transaction-block-submissions`.
        public var transactionBlockSubmissions: TransactionBlockSubmissions {
            TransactionBlockSubmissions(chain: chain.appending(literal: "transaction-block-submissions"))
        }
        /// `/v3/transaction-block/transaction-block-records`.
        public struct TransactionBlockRecords: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/transaction-block/transaction-block-records/sub-mchid`.
            public var subMchid: SubMchid {
                SubMchid(chain: chain.appending(literal: "sub-mchid"))
            }
            /// `/v3/transaction-block/transaction-block-records/{block_record_id}`: the value is percent-encoded as one
            /// segment and checked when a call is made.
            ///
            /// - Parameter blockRecordID: 交易拦截记录ID (`block_record_id`).
            public func blockRecordID(_ blockRecordID: String) -> ByBlockRecordID {
                ByBlockRecordID(chain: chain.segment(blockRecordID))
            }
            /// `/v3/transaction-block/transaction-block-records/sub-mchid`.
            public struct SubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`: the value is
                /// percent-encoded as one segment and checked when a call is made.
                ///
                /// - Parameter subMchid: 子商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/transaction-block/transaction-block-records/{block_record_id}`.
            public struct ByBlockRecordID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/transaction-block/transaction-block-submissions`.
        public struct TransactionBlockSubmissions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/transaction-block/transaction-block-submissions/sub-mchid`.
            public var subMchid: SubMchid {
                SubMchid(chain: chain.appending(literal: "sub-mchid"))
            }
            /// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`: the value is
            /// percent-encoded as one segment and checked when a call is made.
            ///
            /// - Parameter blockSubmissionID: 交易拦截申诉ID (`block_submission_id`).
            public func blockSubmissionID(_ blockSubmissionID: String) -> ByBlockSubmissionID {
                ByBlockSubmissionID(chain: chain.segment(blockSubmissionID))
            }
            /// `/v3/transaction-block/transaction-block-submissions/sub-mchid`.
            public struct SubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`: the value is
                /// percent-encoded as one segment and checked when a call is made.
                ///
                /// - Parameter subMchid: 子商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/transaction-block/transaction-block-submissions/{block_submission_id}`.
            public struct ByBlockSubmissionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
