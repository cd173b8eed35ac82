// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/transit.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/transit`.
    public var transit: Transit { Transit(chain: chain.appending(literal: "transit")) }

    /// `/transit`.
    public struct Transit: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/transit/partnerpay`.
        public var partnerpay: Partnerpay {
            Partnerpay(chain: chain.appending(literal: "partnerpay"))
        }
        /// `/transit/pay`.
        public var pay: Pay {
            Pay(chain: chain.appending(literal: "pay"))
        }
        /// `/transit/queryorder`.
        public var queryorder: Queryorder {
            Queryorder(chain: chain.appending(literal: "queryorder"))
        }
        /// `/transit/partnerpay`.
        public struct Partnerpay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/transit/partnerpay/payapply`.
            public var payapply: Payapply {
                Payapply(chain: chain.appending(literal: "payapply"))
            }
            /// `/transit/partnerpay/queryorder`.
            public var queryorder: Queryorder {
                Queryorder(chain: chain.appending(literal: "queryorder"))
            }
            /// `/transit/partnerpay/querystate`.
            public var querystate: Querystate {
                Querystate(chain: chain.appending(literal: "querystate"))
            }
            /// `/transit/partnerpay/payapply`.
            public struct Payapply: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/transit/partnerpay/queryorder`.
            public struct Queryorder: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/transit/partnerpay/querystate`.
            public struct Querystate: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/transit/pay`.
        public struct Pay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/transit/pay/payapply`.
            public var payapply: Payapply {
                Payapply(chain: chain.appending(literal: "payapply"))
            }
            /// `/transit/pay/querystate`.
            public var querystate: Querystate {
                Querystate(chain: chain.appending(literal: "querystate"))
            }
            /// `/transit/pay/payapply`.
            public struct Payapply: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/transit/pay/querystate`.
            public struct Querystate: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/transit/queryorder`.
        public struct Queryorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
