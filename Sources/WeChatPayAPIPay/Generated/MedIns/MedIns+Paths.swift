// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/med-ins.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/med-ins`.
    public var medIns: MedIns { MedIns(chain: chain.appending(literal: "med-ins")) }

    /// `/v3/med-ins`.
    public struct MedIns: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/med-ins/orders`.
        public var orders: Orders {
            Orders(chain: chain.appending(literal: "orders"))
        }
        /// `/v3/med-ins/refunds`.
        public var refunds: Refunds {
            Refunds(chain: chain.appending(literal: "refunds"))
        }
        /// `/v3/med-ins/orders`.
        public struct Orders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/med-ins/orders/mix-trade-no`.
            public var mixTradeNo: MixTradeNo {
                MixTradeNo(chain: chain.appending(literal: "mix-trade-no"))
            }
            /// `/v3/med-ins/orders/out-trade-no`.
            public var outTradeNo: OutTradeNo {
                OutTradeNo(chain: chain.appending(literal: "out-trade-no"))
            }
            /// `/v3/med-ins/orders/mix-trade-no`.
            public struct MixTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter mixTradeNo: 医保自费混合订单号 (`mix_trade_no`).
                public func mixTradeNo(_ mixTradeNo: String) -> ByMixTradeNo {
                    ByMixTradeNo(chain: chain.segment(mixTradeNo))
                }
                /// `/v3/med-ins/orders/mix-trade-no/{mix_trade_no}`.
                public struct ByMixTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
            /// `/v3/med-ins/orders/out-trade-no`.
            public struct OutTradeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/med-ins/orders/out-trade-no/{out_trade_no}`: the value is percent-encoded as one segment and
                /// checked when a call is made.
                ///
                /// - Parameter outTradeNo: 从业机构订单号 (`out_trade_no`).
                public func outTradeNo(_ outTradeNo: String) -> ByOutTradeNo {
                    ByOutTradeNo(chain: chain.segment(outTradeNo))
                }
                /// `/v3/med-ins/orders/out-trade-no/{out_trade_no}`.
                public struct ByOutTradeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
        /// `/v3/med-ins/refunds`.
        public struct Refunds: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/med-ins/refunds/notify`.
            public var notify: Notify {
                Notify(chain: chain.appending(literal: "notify"))
            }
            /// `/v3/med-ins/refunds/notify`.
            public struct Notify: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
