// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4subject.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/apply4subject`.
    public var apply4subject: Apply4subject { Apply4subject(chain: chain.appending(literal: "apply4subject")) }

    /// `/v3/apply4subject`.
    public struct Apply4subject: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/apply4subject/applyment`.
        public var applyment: Applyment {
            Applyment(chain: chain.appending(literal: "applyment"))
        }
        /// `/v3/apply4subject/applyment`.
        public struct Applyment: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/apply4subject/applyment/merchants`.
            public var merchants: Merchants {
                Merchants(chain: chain.appending(literal: "merchants"))
            }
            /// `/v3/apply4subject/applyment/{applyment_id}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter applymentID: 申请单编号 (`applyment_id`).
            public func applymentID(_ applymentID: String) -> ByApplymentID {
                ByApplymentID(chain: chain.segment(applymentID))
            }
            /// `/v3/apply4subject/applyment/{business_code}`: the value is percent-encoded as one segment and checked
            /// when a call is made.
            ///
            /// - Parameter businessCode: 业务申请编号 (`business_code`).
            public func businessCode(_ businessCode: String) -> ByBusinessCode {
                ByBusinessCode(chain: chain.segment(businessCode))
            }
            /// `/v3/apply4subject/applyment/merchants`.
            public struct Merchants: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/apply4subject/applyment/merchants/{sub_mchid}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter subMchid: 特约商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/apply4subject/applyment/merchants/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`.
                    public var state: State {
                        State(chain: chain.appending(literal: "state"))
                    }
                    /// `/v3/apply4subject/applyment/merchants/{sub_mchid}/state`.
                    public struct State: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
            /// `/v3/apply4subject/applyment/{applyment_id}`.
            public struct ByApplymentID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/apply4subject/applyment/{applyment_id}/cancel`.
                public var cancel: Cancel {
                    Cancel(chain: chain.appending(literal: "cancel"))
                }
                /// `/v3/apply4subject/applyment/{applyment_id}/cancel`.
                public struct Cancel: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/apply4subject/applyment/{business_code}`.
            public struct ByBusinessCode: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/apply4subject/applyment/{business_code}/cancel`.
                public var cancel: Cancel {
                    Cancel(chain: chain.appending(literal: "cancel"))
                }
                /// `/v3/apply4subject/applyment/{business_code}/cancel`.
                public struct Cancel: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
