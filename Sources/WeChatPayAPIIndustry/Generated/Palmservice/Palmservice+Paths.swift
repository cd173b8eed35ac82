// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/palmservice.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/palmservice`.
    public var palmservice: Palmservice { Palmservice(chain: chain.appending(literal: "palmservice")) }

    /// `/v3/palmservice`.
    public struct Palmservice: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/palmservice/authorization`.
        public var authorization: Authorization {
            Authorization(chain: chain.appending(literal: "authorization"))
        }
        /// `/v3/palmservice/authorization`.
        public struct Authorization: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/palmservice/authorization/openid`.
            public var openid: Openid {
                Openid(chain: chain.appending(literal: "openid"))
            }
            /// `/v3/palmservice/authorization/preauthorize`.
            public var preauthorize: Preauthorize {
                Preauthorize(chain: chain.appending(literal: "preauthorize"))
            }
            /// `/v3/palmservice/authorization/openid`.
            public struct Openid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/palmservice/authorization/openid/{openid}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter openid: OpenID (`openid`).
                public func openid(_ openid: String) -> ByOpenid {
                    ByOpenid(chain: chain.segment(openid))
                }
                /// `/v3/palmservice/authorization/openid/{openid}`.
                public struct ByOpenid: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/palmservice/authorization/preauthorize`.
            public struct Preauthorize: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
