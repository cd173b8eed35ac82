// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/deposit.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/deposit`.
    public var deposit: Deposit { Deposit(chain: chain.appending(literal: "deposit")) }

    /// `/deposit`.
    public struct Deposit: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/deposit/consume`.
        public var consume: Consume {
            Consume(chain: chain.appending(literal: "consume"))
        }
        /// `/deposit/facepay`.
        public var facepay: Facepay {
            Facepay(chain: chain.appending(literal: "facepay"))
        }
        /// `/deposit/micropay`.
        public var micropay: Micropay {
            Micropay(chain: chain.appending(literal: "micropay"))
        }
        /// `/deposit/orderquery`.
        public var orderquery: Orderquery {
            Orderquery(chain: chain.appending(literal: "orderquery"))
        }
        /// `/deposit/refund`.
        public var refund: Refund {
            Refund(chain: chain.appending(literal: "refund"))
        }
        /// `/deposit/refundquery`.
        public var refundquery: Refundquery {
            Refundquery(chain: chain.appending(literal: "refundquery"))
        }
        /// `/deposit/reverse`.
        public var reverse: Reverse {
            Reverse(chain: chain.appending(literal: "reverse"))
        }
        /// `/deposit/unifiedorder`.
        public var unifiedorder: Unifiedorder {
            Unifiedorder(chain: chain.appending(literal: "unifiedorder"))
        }
        /// `/deposit/consume`.
        public struct Consume: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/deposit/facepay`.
        public struct Facepay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/deposit/micropay`.
        public struct Micropay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/deposit/orderquery`.
        public struct Orderquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/deposit/refund`.
        public struct Refund: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/deposit/refundquery`.
        public struct Refundquery: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/deposit/reverse`.
        public struct Reverse: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/deposit/unifiedorder`.
        public struct Unifiedorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
