// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/transfer.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/transfer`.
    public var transfer: Transfer { Transfer(chain: chain.appending(literal: "transfer")) }

    /// `/v3/transfer`.
    public struct Transfer: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/transfer/batches`.
        public var batches: Batches {
            Batches(chain: chain.appending(literal: "batches"))
        }
        /// `/v3/transfer/bill-receipt`.
        public var billReceipt: BillReceipt {
            BillReceipt(chain: chain.appending(literal: "bill-receipt"))
        }
        /// `/v3/transfer/batches`.
        public struct Batches: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/transfer/batches/batch-id`.
            public var batchId: BatchID {
                BatchID(chain: chain.appending(literal: "batch-id"))
            }
            /// `/v3/transfer/batches/out-batch-no`.
            public var outBatchNo: OutBatchNo {
                OutBatchNo(chain: chain.appending(literal: "out-batch-no"))
            }
            /// `/v3/transfer/batches/batch-id`.
            public struct BatchID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/transfer/batches/batch-id/{batch_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter batchID: 微信批次单号 (`batch_id`).
                public func batchID(_ batchID: String) -> ByBatchID {
                    ByBatchID(chain: chain.segment(batchID))
                }
                /// `/v3/transfer/batches/batch-id/{batch_id}`.
                public struct ByBatchID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/transfer/batches/batch-id/{batch_id}/details`.
                    public var details: Details {
                        Details(chain: chain.appending(literal: "details"))
                    }
                    /// `/v3/transfer/batches/batch-id/{batch_id}/details`.
                    public struct Details: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id`.
                        public var detailId: DetailID {
                            DetailID(chain: chain.appending(literal: "detail-id"))
                        }
                        /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id`.
                        public struct DetailID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`: the value is
                            /// percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter detailID: 微信明细单号 (`detail_id`).
                            public func detailID(_ detailID: String) -> ByDetailID {
                                ByDetailID(chain: chain.segment(detailID))
                            }
                            /// `/v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}`.
                            public struct ByDetailID: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
            }
            /// `/v3/transfer/batches/out-batch-no`.
            public struct OutBatchNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/transfer/batches/out-batch-no/{out_batch_no}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter outBatchNo: 商家批次单号 (`out_batch_no`).
                public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                    ByOutBatchNo(chain: chain.segment(outBatchNo))
                }
                /// `/v3/transfer/batches/out-batch-no/{out_batch_no}`.
                public struct ByOutBatchNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`.
                    public var details: Details {
                        Details(chain: chain.appending(literal: "details"))
                    }
                    /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details`.
                    public struct Details: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`.
                        public var outDetailNo: OutDetailNo {
                            OutDetailNo(chain: chain.appending(literal: "out-detail-no"))
                        }
                        /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no`.
                        public struct OutDetailNo: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`:
                            /// the value is percent-encoded as one segment and checked when a call is made.
                            ///
                            /// - Parameter outDetailNo: 商家明细单号 (`out_detail_no`).
                            public func outDetailNo(_ outDetailNo: String) -> ByOutDetailNo {
                                ByOutDetailNo(chain: chain.segment(outDetailNo))
                            }
                            /// `/v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}`.
                            public struct ByOutDetailNo: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
            }
        }
        /// `/v3/transfer/bill-receipt`.
        public struct BillReceipt: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/transfer/bill-receipt/{out_batch_no}`: the value is percent-encoded as one segment and checked when
            /// a call is made.
            ///
            /// - Parameter outBatchNo: 商家批次单号 (`out_batch_no`).
            public func outBatchNo(_ outBatchNo: String) -> ByOutBatchNo {
                ByOutBatchNo(chain: chain.segment(outBatchNo))
            }
            /// `/v3/transfer/bill-receipt/{out_batch_no}`.
            public struct ByOutBatchNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
