// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/businesscircle.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/businesscircle`.
    public var businesscircle: Businesscircle { Businesscircle(chain: chain.appending(literal: "businesscircle")) }

    /// `/v3/businesscircle`.
    public struct Businesscircle: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/businesscircle/parkings`.
        public var parkings: Parkings {
            Parkings(chain: chain.appending(literal: "parkings"))
        }
        /// `/v3/businesscircle/points`.
        public var points: Points {
            Points(chain: chain.appending(literal: "points"))
        }
        /// `/v3/businesscircle/user-authorizations`.
        public var userAuthorizations: UserAuthorizations {
            UserAuthorizations(chain: chain.appending(literal: "user-authorizations"))
        }
        /// `/v3/businesscircle/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/businesscircle/parkings`.
        public struct Parkings: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/businesscircle/points`.
        public struct Points: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/businesscircle/points/notify`.
            public var notify: Notify {
                Notify(chain: chain.appending(literal: "notify"))
            }
            /// `/v3/businesscircle/points/notify`.
            public struct Notify: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/businesscircle/user-authorizations`.
        public struct UserAuthorizations: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/businesscircle/user-authorizations/{openid}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter openid: 顾客OpenID (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/businesscircle/user-authorizations/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/businesscircle/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/businesscircle/users/{openid}`: the value is percent-encoded as one segment and checked when a call
            /// is made.
            ///
            /// - Parameter openid: 用户标识 (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/businesscircle/users/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/businesscircle/users/{openid}/points`.
                public var points: Points {
                    Points(chain: chain.appending(literal: "points"))
                }
                /// `/v3/businesscircle/users/{openid}/points`.
                public struct Points: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/businesscircle/users/{openid}/points/commit_status`.
                    public var commit_status: CommitStatus {
                        CommitStatus(chain: chain.appending(literal: "commit_status"))
                    }
                    /// `/v3/businesscircle/users/{openid}/points/commit_status`.
                    public struct CommitStatus: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}
