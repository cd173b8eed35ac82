// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/tools.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/tools`.
    public var tools: Tools { Tools(chain: chain.appending(literal: "tools")) }

    /// `/tools`.
    public struct Tools: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/tools/authcodetoopenid`.
        public var authcodetoopenid: Authcodetoopenid {
            Authcodetoopenid(chain: chain.appending(literal: "authcodetoopenid"))
        }
        /// `/tools/shorturl`.
        public var shorturl: Shorturl {
            Shorturl(chain: chain.appending(literal: "shorturl"))
        }
        /// `/tools/authcodetoopenid`.
        public struct Authcodetoopenid: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/tools/shorturl`.
        public struct Shorturl: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
