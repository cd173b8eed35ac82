// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/vehicle.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/vehicle`.
    public var vehicle: Vehicle { Vehicle(chain: chain.appending(literal: "vehicle")) }

    /// `/vehicle`.
    public struct Vehicle: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/vehicle/partnerpay`.
        public var partnerpay: Partnerpay {
            Partnerpay(chain: chain.appending(literal: "partnerpay"))
        }
        /// `/vehicle/pay`.
        public var pay: Pay {
            Pay(chain: chain.appending(literal: "pay"))
        }
        /// `/vehicle/partnerpay`.
        public struct Partnerpay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/vehicle/partnerpay/notification`.
            public var notification: Notification {
                Notification(chain: chain.appending(literal: "notification"))
            }
            /// `/vehicle/partnerpay/payapply`.
            public var payapply: Payapply {
                Payapply(chain: chain.appending(literal: "payapply"))
            }
            /// `/vehicle/partnerpay/querystate`.
            public var querystate: Querystate {
                Querystate(chain: chain.appending(literal: "querystate"))
            }
            /// `/vehicle/partnerpay/notification`.
            public struct Notification: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/vehicle/partnerpay/payapply`.
            public struct Payapply: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/vehicle/partnerpay/querystate`.
            public struct Querystate: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/vehicle/pay`.
        public struct Pay: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/vehicle/pay/notification`.
            public var notification: Notification {
                Notification(chain: chain.appending(literal: "notification"))
            }
            /// `/vehicle/pay/payapply`.
            public var payapply: Payapply {
                Payapply(chain: chain.appending(literal: "payapply"))
            }
            /// `/vehicle/pay/querystate`.
            public var querystate: Querystate {
                Querystate(chain: chain.appending(literal: "querystate"))
            }
            /// `/vehicle/pay/notification`.
            public struct Notification: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/vehicle/pay/payapply`.
            public struct Payapply: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/vehicle/pay/querystate`.
            public struct Querystate: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
