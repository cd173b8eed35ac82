// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/refund.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/refund`.
    public var refund: Refund { Refund(chain: chain.appending(literal: "refund")) }

    /// `/v3/refund`.
    public struct Refund: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/refund/domestic`.
        public var domestic: Domestic {
            Domestic(chain: chain.appending(literal: "domestic"))
        }
        /// `/v3/refund/domestic`.
        public struct Domestic: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/refund/domestic/refunds`.
            public var refunds: Refunds {
                Refunds(chain: chain.appending(literal: "refunds"))
            }
            /// `/v3/refund/domestic/refunds`.
            public struct Refunds: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/refund/domestic/refunds/{out_refund_no}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter outRefundNo: 商户退款单号 (`out_refund_no`).
                public func outRefundNo(_ outRefundNo: String) -> ByOutRefundNo {
                    ByOutRefundNo(chain: chain.segment(outRefundNo))
                }
                /// `/v3/refund/domestic/refunds/{refund_id}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter refundID: 微信支付退款单号 (`refund_id`).
                public func refundID(_ refundID: String) -> ByRefundID {
                    ByRefundID(chain: chain.segment(refundID))
                }
                /// `/v3/refund/domestic/refunds/{out_refund_no}`.
                public struct ByOutRefundNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/refund/domestic/refunds/{refund_id}`.
                public struct ByRefundID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`.
                    public var applyAbnormalRefund: ApplyAbnormalRefund {
                        ApplyAbnormalRefund(chain: chain.appending(literal: "apply-abnormal-refund"))
                    }
                    /// `/v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`.
                    public struct ApplyAbnormalRefund: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}
