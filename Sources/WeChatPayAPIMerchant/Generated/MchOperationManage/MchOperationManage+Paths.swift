// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mch-operation-manage.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/mch-operation-manage`.
    public var mchOperationManage: MchOperationManage {
        MchOperationManage(chain: chain.appending(literal: "mch-operation-manage"))
    }

    /// `/v3/mch-operation-manage`.
    public struct MchOperationManage: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/mch-operation-manage/enhanced-due-diligence`.
        public var enhancedDueDiligence: EnhancedDueDiligence {
            EnhancedDueDiligence(chain: chain.appending(literal: "enhanced-due-diligence"))
        }
        /// `/v3/mch-operation-manage/merchant-limitations`.
        public var merchantLimitations: MerchantLimitations {
            MerchantLimitations(chain: chain.appending(literal: "merchant-limitations"))
        }
        /// `/v3/mch-operation-manage/enhanced-due-diligence`.
        public struct EnhancedDueDiligence: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`: the value is percent-encoded as
            /// one segment and checked when a call is made.
            ///
            /// - Parameter dueDiligenceID: 尽调单号 (`due_diligence_id`).
            public func dueDiligenceID(_ dueDiligenceID: String) -> ByDueDiligenceID {
                ByDueDiligenceID(chain: chain.segment(dueDiligenceID))
            }
            /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`.
            public struct ByDueDiligenceID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`.
                public var submit: Submit {
                    Submit(chain: chain.appending(literal: "submit"))
                }
                /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`.
                public var upload: UploadPath {
                    UploadPath(chain: chain.appending(literal: "upload"))
                }
                /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`.
                public struct Submit: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`.
                public struct UploadPath: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/mch-operation-manage/merchant-limitations`.
        public struct MerchantLimitations: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid`.
            public var subMchid: SubMchid {
                SubMchid(chain: chain.appending(literal: "sub-mchid"))
            }
            /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid`.
            public struct SubMchid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`: the value is percent-encoded
                /// as one segment and checked when a call is made.
                ///
                /// - Parameter subMchid: 子商户号 (`sub_mchid`).
                public func subMchid(_ subMchid: String) -> BySubMchid {
                    BySubMchid(chain: chain.segment(subMchid))
                }
                /// `/v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`.
                public struct BySubMchid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
