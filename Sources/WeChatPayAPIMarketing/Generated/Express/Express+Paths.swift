// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/express.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/express`.
    public var express: Express { Express(chain: chain.appending(literal: "express")) }

    /// `/v3/express`.
    public struct Express: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/express/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/express/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/express/users/{openid}`: the value is percent-encoded as one segment and checked when a call is
            /// made.
            ///
            /// - Parameter openid: 用户openid (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/express/users/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/express/users/{openid}/transform`.
                public var transform: Transform {
                    Transform(chain: chain.appending(literal: "transform"))
                }
                /// `/v3/express/users/{openid}/transform`.
                public struct Transform: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
