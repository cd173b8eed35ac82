// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/pay-devices.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/pay-devices`.
    public var payDevices: PayDevices { PayDevices(chain: chain.appending(literal: "pay-devices")) }

    /// `/v3/pay-devices`.
    public struct PayDevices: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/pay-devices/open-scenario-speaker`.
        public var openScenarioSpeaker: OpenScenarioSpeaker {
            OpenScenarioSpeaker(chain: chain.appending(literal: "open-scenario-speaker"))
        }
        /// `/v3/pay-devices/open-scenario-speakerorder`.
        public var openScenarioSpeakerorder: OpenScenarioSpeakerorder {
            OpenScenarioSpeakerorder(chain: chain.appending(literal: "open-scenario-speakerorder"))
        }
        /// `/v3/pay-devices/printers`.
        public var printers: Printers {
            Printers(chain: chain.appending(literal: "printers"))
        }
        /// `/v3/pay-devices/open-scenario-speaker`.
        public struct OpenScenarioSpeaker: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/pay-devices/open-scenario-speaker/{device_sn}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter deviceSn: 设备sn (`device_sn`).
            public func deviceSn(_ deviceSn: String) -> ByDeviceSn {
                ByDeviceSn(chain: chain.segment(deviceSn))
            }
            /// `/v3/pay-devices/open-scenario-speaker/{device_sn}`.
            public struct ByDeviceSn: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`.
                public var bind: Bind {
                    Bind(chain: chain.appending(literal: "bind"))
                }
                /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`.
                public var prebind: Prebind {
                    Prebind(chain: chain.appending(literal: "prebind"))
                }
                /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`.
                public var unbind: Unbind {
                    Unbind(chain: chain.appending(literal: "unbind"))
                }
                /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/bind`.
                public struct Bind: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/prebind`.
                public struct Prebind: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
                /// `/v3/pay-devices/open-scenario-speaker/{device_sn}/unbind`.
                public struct Unbind: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/pay-devices/open-scenario-speakerorder`.
        public struct OpenScenarioSpeakerorder: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`: the value is percent-encoded as one
            /// segment and checked when a call is made.
            ///
            /// - Parameter transactionID: 微信支付订单号 (`transaction_id`).
            public func transactionID(_ transactionID: String) -> ByTransactionID {
                ByTransactionID(chain: chain.segment(transactionID))
            }
            /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}`.
            public struct ByTransactionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`.
                public var report: Report {
                    Report(chain: chain.appending(literal: "report"))
                }
                /// `/v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report`.
                public struct Report: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/pay-devices/printers`.
        public struct Printers: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/pay-devices/printers/{device_id}`: the value is percent-encoded as one segment and checked when a
            /// call is made.
            ///
            /// - Parameter deviceID: 小票机设备号 (`device_id`).
            public func deviceID(_ deviceID: String) -> ByDeviceID {
                ByDeviceID(chain: chain.segment(deviceID))
            }
            /// `/v3/pay-devices/printers/{device_id}`.
            public struct ByDeviceID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/pay-devices/printers/{device_id}/print-orders`.
                public var printOrders: PrintOrders {
                    PrintOrders(chain: chain.appending(literal: "print-orders"))
                }
                /// `/v3/pay-devices/printers/{device_id}/print-orders`.
                public struct PrintOrders: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                    /// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`: the value is
                    /// percent-encoded as one segment and checked when a call is made.
                    ///
                    /// - Parameter printOrderNo: 打印单号 (`print_order_no`).
                    public func printOrderNo(_ printOrderNo: String) -> ByPrintOrderNo {
                        ByPrintOrderNo(chain: chain.segment(printOrderNo))
                    }
                    /// `/v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}`.
                    public struct ByPrintOrderNo: PathNode {
                        /// The client and the path up to here.
                        public let chain: Chain
                    }
                }
            }
        }
    }
}
