// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/recharge.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/recharge`.
    public var recharge: Recharge { Recharge(chain: chain.appending(literal: "recharge")) }

    /// `/v3/recharge`.
    public struct Recharge: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/recharge/bank-transfer-recharges`.
        public var bankTransferRecharges: BankTransferRecharges {
            BankTransferRecharges(chain: chain.appending(literal: "bank-transfer-recharges"))
        }
        /// `/v3/recharge/bank-transfer-recharges`.
        public struct BankTransferRecharges: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/recharge/bank-transfer-recharges/apply`.
            public var apply: Apply {
                Apply(chain: chain.appending(literal: "apply"))
            }
            /// `/v3/recharge/bank-transfer-recharges/out-recharge-no`.
            public var outRechargeNo: OutRechargeNo {
                OutRechargeNo(chain: chain.appending(literal: "out-recharge-no"))
            }
            /// `/v3/recharge/bank-transfer-recharges/apply`.
            public struct Apply: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
            /// `/v3/recharge/bank-transfer-recharges/out-recharge-no`.
            public struct OutRechargeNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
                /// `/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`: the value is
                /// percent-encoded as one segment and checked when a call is made.
                ///
                /// - Parameter outRechargeNo: 商户充值单号 (`out_recharge_no`).
                public func outRechargeNo(_ outRechargeNo: String) -> ByOutRechargeNo {
                    ByOutRechargeNo(chain: chain.segment(outRechargeNo))
                }
                /// `/v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}`.
                public struct ByOutRechargeNo: PathNode {
                    /// The client and the path up to here.
                    public let chain: Chain
                }
            }
        }
    }
}
