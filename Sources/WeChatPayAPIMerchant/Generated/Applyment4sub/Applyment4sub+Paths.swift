// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/applyment4sub.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/applyment4sub`.
    public var applyment4sub: Applyment4sub { Applyment4sub(chain: chain.appending(literal: "applyment4sub")) }

    /// `/v3/applyment4sub`.
    public struct Applyment4sub: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/applyment4sub/applyment`.
        public var applyment: Applyment {
            Applyment(chain: chain.appending(literal: "applyment"))
        }
        /// `/v3/applyment4sub/applyment`.
        public struct Applyment: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/applyment4sub/applyment/applyment_id`.
            public var applyment_id: ApplymentID {
                ApplymentID(chain: chain.appending(literal: "applyment_id"))
            }
            /// `/v3/applyment4sub/applyment/business_code`.
            public var business_code: BusinessCode {
                BusinessCode(chain: chain.appending(literal: "business_code"))
            }
            /// `/v3/applyment4sub/applyment/applyment_id`.
            public struct ApplymentID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter applymentID: 申请单号 (`applyment_id`).
                public func applymentID(_ applymentID: String) -> ByApplymentID {
                    ByApplymentID(chain: chain.segment(applymentID))
                }
                /// `/v3/applyment4sub/applyment/applyment_id/{applyment_id}`.
                public struct ByApplymentID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/applyment4sub/applyment/business_code`.
            public struct BusinessCode: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/applyment4sub/applyment/business_code/{business_code}`: the value is percent-encoded as one
                /// segment and checked when a call is made.
                ///
                /// - Parameter businessCode: 业务申请编号 (`business_code`).
                public func businessCode(_ businessCode: String) -> ByBusinessCode {
                    ByBusinessCode(chain: chain.segment(businessCode))
                }
                /// `/v3/applyment4sub/applyment/business_code/{business_code}`.
                public struct ByBusinessCode: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
