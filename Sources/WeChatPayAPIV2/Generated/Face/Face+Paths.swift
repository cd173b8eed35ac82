// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/face.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/face`.
    public var face: Face { Face(chain: chain.appending(literal: "face")) }

    /// `/face`.
    public struct Face: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/face/get_wxpayface_authinfo`.
        public var get_wxpayface_authinfo: GetWxpayfaceAuthinfo {
            GetWxpayfaceAuthinfo(chain: chain.appending(literal: "get_wxpayface_authinfo"))
        }
        /// `/face/get_wxpayface_authinfo`.
        public struct GetWxpayfaceAuthinfo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
