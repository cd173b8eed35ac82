// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/smartguide.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/smartguide`.
    public var smartguide: Smartguide { Smartguide(chain: chain.appending(literal: "smartguide")) }

    /// `/v3/smartguide`.
    public struct Smartguide: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/smartguide/guides`.
        public var guides: Guides {
            Guides(chain: chain.appending(literal: "guides"))
        }
        /// `/v3/smartguide/guides`.
        public struct Guides: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/smartguide/guides/{guide_id}`: the value is percent-encoded as one segment and checked when a call
            /// is made.
            ///
            /// - Parameter guideID: 服务人员ID (`guide_id`).
            public func guideID(_ guideID: String) -> ByGuideID {
                ByGuideID(chain: chain.segment(guideID))
            }
            /// `/v3/smartguide/guides/{guide_id}`.
            public struct ByGuideID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/smartguide/guides/{guide_id}/assign`.
                public var assign: Assign {
                    Assign(chain: chain.appending(literal: "assign"))
                }
                /// `/v3/smartguide/guides/{guide_id}/assign`.
                public struct Assign: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
