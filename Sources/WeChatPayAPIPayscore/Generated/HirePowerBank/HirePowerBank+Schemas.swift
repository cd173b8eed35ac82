// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/hire-power-bank.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.HirePowerBank {
    /// Shared by several operations under `/v3/hire-power-bank`.
    public struct InsuranceOrdersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `order_id`.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 商户创建保险订单时的凭据号 (`out_order_no`).
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// 微信用户在商户对应appid下的唯一标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 一笔保险订单对应的最大理赔次数 (`max_claim_count`).
        public var maxClaimCount: Int? { get throws { try fields.optional("max_claim_count") } }
        /// 一笔保险订单对应的已理赔次数 (`claimed_count`).
        public var claimedCount: Int? { get throws { try fields.optional("claimed_count") } }
        /// 保险订单领取时间 (`order_receive_time`).
        public var orderReceiveTime: String? { get throws { try fields.optional("order_receive_time") } }
        /// 保险订单开始时间 (`order_begin_time`).
        public var orderBeginTime: String? { get throws { try fields.optional("order_begin_time") } }
        /// 保险订单结束时间 (`order_end_time`).
        public var orderEndTime: String? { get throws { try fields.optional("order_end_time") } }
        /// 保险订单领取状态 (`order_receive_state`).
        public var orderReceiveState: String? { get throws { try fields.optional("order_receive_state") } }
    }
}
