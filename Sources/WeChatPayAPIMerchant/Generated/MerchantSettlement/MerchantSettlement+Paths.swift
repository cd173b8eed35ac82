// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant-settlement.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/merchant-settlement`.
    public var merchantSettlement: MerchantSettlement {
        MerchantSettlement(chain: chain.appending(literal: "merchant-settlement"))
    }

    /// `/v3/merchant-settlement`.
    public struct MerchantSettlement: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/merchant-settlement/merchant-settle-rule-applications`.
        public var merchantSettleRuleApplications: MerchantSettleRuleApplications {
            MerchantSettleRuleApplications(chain: chain.appending(literal: "merchant-settle-rule-applications"))
        }
        /// `/v3/merchant-settlement/merchant-settle-rule-applications`.
        public struct MerchantSettleRuleApplications: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`: the value is
            /// percent-encoded as one segment and checked when a call is made.
            ///
            /// - Parameter applicationID: 申请单编号 (`application_id`).
            public func applicationID(_ applicationID: String) -> ByApplicationID {
                ByApplicationID(chain: chain.segment(applicationID))
            }
            /// `/v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`.
            public struct ByApplicationID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
