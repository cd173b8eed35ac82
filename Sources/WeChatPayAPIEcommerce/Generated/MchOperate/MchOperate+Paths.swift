// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch_operate.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/mch_operate`.
    public var mch_operate: MchOperate { MchOperate(chain: chain.appending(literal: "mch_operate")) }

    /// `/v3/mch_operate`.
    public struct MchOperate: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/mch_operate/risk`.
        public var risk: Risk {
            Risk(chain: chain.appending(literal: "risk"))
        }
        /// `/v3/mch_operate/risk`.
        public struct Risk: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/mch_operate/risk/withdrawl-apply`.
            public var withdrawlApply: WithdrawlApply {
                WithdrawlApply(chain: chain.appending(literal: "withdrawl-apply"))
            }
            /// `/v3/mch_operate/risk/withdrawl-apply`.
            public struct WithdrawlApply: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id`.
                public var applymentId: ApplymentID {
                    ApplymentID(chain: chain.appending(literal: "applyment-id"))
                }
                /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no`.
                public var outRequestNo: OutRequestNo {
                    OutRequestNo(chain: chain.appending(literal: "out-request-no"))
                }
                /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id`.
                public struct ApplymentID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`: the value is percent-encoded
                    /// as one segment and checked when a call is made.
                    ///
                    /// - Parameter applymentID: 微信支付提现申请单号 (`applyment_id`).
                    public func applymentID(_ applymentID: String) -> ByApplymentID {
                        ByApplymentID(chain: chain.segment(applymentID))
                    }
                    /// `/v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`.
                    public struct ByApplymentID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
                /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no`.
                public struct OutRequestNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter outRequestNo: 商户提现申请单号 (`out_request_no`).
                    public func outRequestNo(_ outRequestNo: String) -> ByOutRequestNo {
                        ByOutRequestNo(chain: chain.segment(outRequestNo))
                    }
                    /// `/v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`.
                    public struct ByOutRequestNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}
