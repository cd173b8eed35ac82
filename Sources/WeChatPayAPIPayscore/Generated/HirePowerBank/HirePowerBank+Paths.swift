// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/hire-power-bank.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/hire-power-bank`.
    public var hirePowerBank: HirePowerBank { HirePowerBank(chain: chain.appending(literal: "hire-power-bank")) }

    /// `/v3/hire-power-bank`.
    public struct HirePowerBank: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/hire-power-bank/insurance-orders`.
        public var insuranceOrders: InsuranceOrders {
            InsuranceOrders(chain: chain.appending(literal: "insurance-orders"))
        }
        /// `/v3/hire-power-bank/user-qualifications`.
        public var userQualifications: UserQualifications {
            UserQualifications(chain: chain.appending(literal: "user-qualifications"))
        }
        /// `/v3/hire-power-bank/insurance-orders`.
        public struct InsuranceOrders: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/hire-power-bank/insurance-orders/{out_order_no}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter outOrderNo: 商户创建保险订单时的凭据号 (`out_order_no`).
            public func outOrderNo(_ outOrderNo: String) -> ByOutOrderNo {
                ByOutOrderNo(chain: chain.segment(outOrderNo))
            }
            /// `/v3/hire-power-bank/insurance-orders/{out_order_no}`.
            public struct ByOutOrderNo: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/hire-power-bank/user-qualifications`.
        public struct UserQualifications: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/hire-power-bank/user-qualifications/{openid}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter openid: 微信用户在商户对应appid下的唯一标识 (`openid`).
            public func openid(_ openid: String) -> ByOpenid {
                ByOpenid(chain: chain.segment(openid))
            }
            /// `/v3/hire-power-bank/user-qualifications/{openid}`.
            public struct ByOpenid: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
