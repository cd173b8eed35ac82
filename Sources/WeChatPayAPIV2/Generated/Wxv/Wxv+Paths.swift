// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/wxv.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/wxv`.
    public var wxv: Wxv { Wxv(chain: chain.appending(literal: "wxv")) }

    /// `/wxv`.
    public struct Wxv: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/wxv/cancelbill`.
        public var cancelbill: Cancelbill {
            Cancelbill(chain: chain.appending(literal: "cancelbill"))
        }
        /// `/wxv/changerentmoney`.
        public var changerentmoney: Changerentmoney {
            Changerentmoney(chain: chain.appending(literal: "changerentmoney"))
        }
        /// `/wxv/createhotelbill`.
        public var createhotelbill: Createhotelbill {
            Createhotelbill(chain: chain.appending(literal: "createhotelbill"))
        }
        /// `/wxv/createrentbill`.
        public var createrentbill: Createrentbill {
            Createrentbill(chain: chain.appending(literal: "createrentbill"))
        }
        /// `/wxv/finishhotelbill`.
        public var finishhotelbill: Finishhotelbill {
            Finishhotelbill(chain: chain.appending(literal: "finishhotelbill"))
        }
        /// `/wxv/finishrentbill`.
        public var finishrentbill: Finishrentbill {
            Finishrentbill(chain: chain.appending(literal: "finishrentbill"))
        }
        /// `/wxv/queryhotelbill`.
        public var queryhotelbill: Queryhotelbill {
            Queryhotelbill(chain: chain.appending(literal: "queryhotelbill"))
        }
        /// `/wxv/queryrentbill`.
        public var queryrentbill: Queryrentbill {
            Queryrentbill(chain: chain.appending(literal: "queryrentbill"))
        }
        /// `/wxv/cancelbill`.
        public struct Cancelbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/wxv/changerentmoney`.
        public struct Changerentmoney: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/wxv/createhotelbill`.
        public struct Createhotelbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/wxv/createrentbill`.
        public struct Createrentbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/wxv/finishhotelbill`.
        public struct Finishhotelbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/wxv/finishrentbill`.
        public struct Finishrentbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/wxv/queryhotelbill`.
        public struct Queryhotelbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/wxv/queryrentbill`.
        public struct Queryrentbill: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
