// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/xdc.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/xdc`.
    public var xdc: Xdc { Xdc(chain: chain.appending(literal: "xdc")) }

    /// `/xdc`.
    public struct Xdc: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/xdc/apiv2getsignkey`.
        public var apiv2getsignkey: Apiv2getsignkey {
            Apiv2getsignkey(chain: chain.appending(literal: "apiv2getsignkey"))
        }
        /// `/xdc/apiv2sandbox`.
        public var apiv2sandbox: Apiv2sandbox {
            Apiv2sandbox(chain: chain.appending(literal: "apiv2sandbox"))
        }
        /// `/xdc/apiv2getsignkey`.
        public struct Apiv2getsignkey: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/xdc/apiv2getsignkey/sign`.
            public var sign: Sign {
                Sign(chain: chain.appending(literal: "sign"))
            }
            /// `/xdc/apiv2getsignkey/sign`.
            public struct Sign: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/xdc/apiv2getsignkey/sign/getsignkey`.
                public var getsignkey: Getsignkey {
                    Getsignkey(chain: chain.appending(literal: "getsignkey"))
                }
                /// `/xdc/apiv2getsignkey/sign/getsignkey`.
                public struct Getsignkey: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/xdc/apiv2sandbox`.
        public struct Apiv2sandbox: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/xdc/apiv2sandbox/pay`.
            public var pay: Pay {
                Pay(chain: chain.appending(literal: "pay"))
            }
            /// `/xdc/apiv2sandbox/pay`.
            public struct Pay: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/xdc/apiv2sandbox/pay/micropay`.
                public var micropay: Micropay {
                    Micropay(chain: chain.appending(literal: "micropay"))
                }
                /// `/xdc/apiv2sandbox/pay/orderquery`.
                public var orderquery: Orderquery {
                    Orderquery(chain: chain.appending(literal: "orderquery"))
                }
                /// `/xdc/apiv2sandbox/pay/micropay`.
                public struct Micropay: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/xdc/apiv2sandbox/pay/orderquery`.
                public struct Orderquery: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
