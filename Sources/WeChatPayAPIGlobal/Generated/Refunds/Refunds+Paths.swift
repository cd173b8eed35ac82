// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refunds.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/refunds`.
    public var refunds: Refunds { Refunds(chain: chain.appending(literal: "refunds")) }

    /// `/v3/refunds`.
    public struct Refunds: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/refunds/id`.
        public var id: ID { ID(chain: chain.appending(literal: "id")) }
        /// `/v3/refunds/out-refund-no`.
        public var outRefundNo: OutRefundNo {
            OutRefundNo(chain: chain.appending(literal: "out-refund-no"))
        }
        /// `/v3/refunds/id`.
        public struct ID: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/refunds/id/{refund_id}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter refundID: 微信支付退款订单号 (`refund_id`).
            public func refundID(_ refundID: String) -> ByRefundID {
                ByRefundID(chain: chain.segment(refundID))
            }
            /// `/v3/refunds/id/{refund_id}`.
            public struct ByRefundID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/refunds/out-refund-no`.
        public struct OutRefundNo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/refunds/out-refund-no/{out_refund_no}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter outRefundNo: 商户退款订单号 (`out_refund_no`).
            public func outRefundNo(_ outRefundNo: String) -> ByOutRefundNo {
                ByOutRefundNo(chain: chain.segment(outRefundNo))
            }
            /// `/v3/refunds/out-refund-no/{out_refund_no}`.
            public struct ByOutRefundNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
