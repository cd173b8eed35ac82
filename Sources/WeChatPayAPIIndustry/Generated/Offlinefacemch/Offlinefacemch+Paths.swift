// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlinefacemch.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/offlinefacemch`.
    public var offlinefacemch: Offlinefacemch { Offlinefacemch(chain: chain.appending(literal: "offlinefacemch")) }

    /// `/v3/offlinefacemch`.
    public struct Offlinefacemch: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/offlinefacemch/organizations`.
        public var organizations: Organizations {
            Organizations(chain: chain.appending(literal: "organizations"))
        }
        /// `/v3/offlinefacemch/tokens`.
        public var tokens: Tokens {
            Tokens(chain: chain.appending(literal: "tokens"))
        }
        /// `/v3/offlinefacemch/organizations`.
        public struct Organizations: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/offlinefacemch/organizations/{organization_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter organizationID: 机构ID (`organization_id`).
            public func organizationID(_ organizationID: String) -> ByOrganizationID {
                ByOrganizationID(chain: chain.segment(organizationID))
            }
            /// `/v3/offlinefacemch/organizations/{organization_id}`.
            public struct ByOrganizationID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/offlinefacemch/organizations/{organization_id}/users`.
                public var users: Users {
                    Users(chain: chain.appending(literal: "users"))
                }
                /// `/v3/offlinefacemch/organizations/{organization_id}/users`.
                public struct Users: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`.
                    public var outUserId: OutUserID {
                        OutUserID(chain: chain.appending(literal: "out-user-id"))
                    }
                    /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`.
                    public var userId: UserID {
                        UserID(chain: chain.appending(literal: "user-id"))
                    }
                    /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id`.
                    public struct OutUserID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`: the
                        /// value is percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter outUserID: 商户刷脸用户ID (`out_user_id`).
                        public func outUserID(_ outUserID: String) -> ByOutUserID {
                            ByOutUserID(chain: chain.segment(outUserID))
                        }
                        /// `/v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}`.
                        public struct ByOutUserID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                        }
                    }
                    /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id`.
                    public struct UserID: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                        /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`: the value is
                        /// percent-encoded as one segment and checked when a call is made.
                        ///
                        /// - Parameter userID: 刷脸用户ID (`user_id`).
                        public func userID(_ userID: String) -> ByUserID {
                            ByUserID(chain: chain.segment(userID))
                        }
                        /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}`.
                        public struct ByUserID: PathNode {
                            /// The client and the path up to here.
                            public let chain: Chain
                            /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`.
                            public var terminateContract: TerminateContract {
                                TerminateContract(chain: chain.appending(literal: "terminate-contract"))
                            }
                            /// `/v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract`.
                            public struct TerminateContract: PathNode {
                                /// The client and the path up to here.
                                public let chain: Chain
                            }
                        }
                    }
                }
            }
        }
        /// `/v3/offlinefacemch/tokens`.
        public struct Tokens: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
