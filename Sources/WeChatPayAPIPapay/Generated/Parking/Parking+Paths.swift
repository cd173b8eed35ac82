// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/parking.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/parking`.
    public var parking: Parking { Parking(chain: chain.appending(literal: "parking")) }

    /// `/v3/parking`.
    public struct Parking: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/parking/reminders`.
        public var reminders: Reminders {
            Reminders(chain: chain.appending(literal: "reminders"))
        }
        /// `/v3/parking/reminders`.
        public struct Reminders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/parking/reminders/application`.
            public var application: Application {
                Application(chain: chain.appending(literal: "application"))
            }
            /// `/v3/parking/reminders/applications`.
            public var applications: Applications {
                Applications(chain: chain.appending(literal: "applications"))
            }
            /// `/v3/parking/reminders/entry`.
            public var entry: Entry {
                Entry(chain: chain.appending(literal: "entry"))
            }
            /// `/v3/parking/reminders/exit`.
            public var exit: Exit {
                Exit(chain: chain.appending(literal: "exit"))
            }
            /// `/v3/parking/reminders/ext-payment`.
            public var extPayment: ExtPayment {
                ExtPayment(chain: chain.appending(literal: "ext-payment"))
            }
            /// `/v3/parking/reminders/parking-fee`.
            public var parkingFee: ParkingFee {
                ParkingFee(chain: chain.appending(literal: "parking-fee"))
            }
            /// `/v3/parking/reminders/parking-lot`.
            public var parkingLot: ParkingLot {
                ParkingLot(chain: chain.appending(literal: "parking-lot"))
            }
            /// `/v3/parking/reminders/payment`.
            public var payment: Payment {
                Payment(chain: chain.appending(literal: "payment"))
            }
            /// `/v3/parking/reminders/application`.
            public struct Application: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/parking/reminders/application/query`.
                public var query: Query {
                    Query(chain: chain.appending(literal: "query"))
                }
                /// `/v3/parking/reminders/application/withdraw`.
                public var withdraw: Withdraw {
                    Withdraw(chain: chain.appending(literal: "withdraw"))
                }
                /// `/v3/parking/reminders/application/query`.
                public struct Query: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/parking/reminders/application/withdraw`.
                public struct Withdraw: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/parking/reminders/applications`.
            public struct Applications: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/parking/reminders/entry`.
            public struct Entry: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/parking/reminders/exit`.
            public struct Exit: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/parking/reminders/ext-payment`.
            public struct ExtPayment: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/parking/reminders/parking-fee`.
            public struct ParkingFee: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/parking/reminders/parking-lot`.
            public struct ParkingLot: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/parking/reminders/payment`.
            public struct Payment: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
