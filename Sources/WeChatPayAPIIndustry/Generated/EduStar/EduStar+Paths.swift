// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/edu-star.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/edu-star`.
    public var eduStar: EduStar { EduStar(chain: chain.appending(literal: "edu-star")) }

    /// `/v3/edu-star`.
    public struct EduStar: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/edu-star/orders`.
        public var orders: Orders {
            Orders(chain: chain.appending(literal: "orders"))
        }
        /// `/v3/edu-star/users`.
        public var users: Users {
            Users(chain: chain.appending(literal: "users"))
        }
        /// `/v3/edu-star/orders`.
        public struct Orders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/v3/edu-star/users`.
        public struct Users: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/edu-star/users/openid`.
            public var openid: Openid {
                Openid(chain: chain.appending(literal: "openid"))
            }
            /// `/v3/edu-star/users/qq`.
            public var qq: Qq { Qq(chain: chain.appending(literal: "qq")) }
            /// `/v3/edu-star/users/openid`.
            public struct Openid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/edu-star/users/openid/{wechat_openid}`: the value is percent-encoded as one segment and checked
                /// when a call is made.
                ///
                /// - Parameter wechatOpenid: 用户在appid下的唯一标识 (`wechat_openid`).
                public func wechatOpenid(_ wechatOpenid: String) -> ByWechatOpenid {
                    ByWechatOpenid(chain: chain.segment(wechatOpenid))
                }
                /// `/v3/edu-star/users/openid/{wechat_openid}`.
                public struct ByWechatOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/edu-star/users/qq`.
            public struct Qq: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/edu-star/users/qq/{qq}`: the value is percent-encoded as one segment and checked when a call is
                /// made.
                ///
                /// - Parameter qq: 用户QQ账号 (`qq`).
                public func qq(_ qq: String) -> ByQq {
                    ByQq(chain: chain.segment(qq))
                }
                /// `/v3/edu-star/users/qq/{qq}`.
                public struct ByQq: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
