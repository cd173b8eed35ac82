// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/rate-activity.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/rate-activity`.
    public var rateActivity: RateActivity { RateActivity(chain: chain.appending(literal: "rate-activity")) }

    /// `/v3/rate-activity`.
    public struct RateActivity: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/rate-activity/applications`.
        public var applications: Applications {
            Applications(chain: chain.appending(literal: "applications"))
        }
        /// `/v3/rate-activity/applications`.
        public struct Applications: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/rate-activity/applications/id`.
            public var id: ID { ID(chain: chain.appending(literal: "id")) }
            /// `/v3/rate-activity/applications/id`.
            public struct ID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/rate-activity/applications/id/{application_id}`: the value is percent-encoded as one segment
                /// and checked when a call is made.
                ///
                /// - Parameter applicationID: 申请单编号 (`application_id`).
                public func applicationID(_ applicationID: String) -> ByApplicationID {
                    ByApplicationID(chain: chain.segment(applicationID))
                }
                /// `/v3/rate-activity/applications/id/{application_id}`.
                public struct ByApplicationID: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
