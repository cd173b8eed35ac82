// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/secsvc.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/secsvc`.
    public var secsvc: Secsvc { Secsvc(chain: chain.appending(literal: "secsvc")) }

    /// `/secsvc`.
    public struct Secsvc: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/secsvc/getrealnameinfo`.
        public var getrealnameinfo: Getrealnameinfo {
            Getrealnameinfo(chain: chain.appending(literal: "getrealnameinfo"))
        }
        /// `/secsvc/realnameauth`.
        public var realnameauth: Realnameauth {
            Realnameauth(chain: chain.appending(literal: "realnameauth"))
        }
        /// `/secsvc/getrealnameinfo`.
        public struct Getrealnameinfo: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/secsvc/realnameauth`.
        public struct Realnameauth: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
