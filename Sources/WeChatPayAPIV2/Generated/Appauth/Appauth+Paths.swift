// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/appauth.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/appauth`.
    public var appauth: Appauth { Appauth(chain: chain.appending(literal: "appauth")) }

    /// `/appauth`.
    public struct Appauth: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/appauth/authindex`.
        public var authindex: Authindex {
            Authindex(chain: chain.appending(literal: "authindex"))
        }
        /// `/appauth/getaccesstoken`.
        public var getaccesstoken: Getaccesstoken {
            Getaccesstoken(chain: chain.appending(literal: "getaccesstoken"))
        }
        /// `/appauth/authindex`.
        public struct Authindex: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/appauth/getaccesstoken`.
        public struct Getaccesstoken: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
