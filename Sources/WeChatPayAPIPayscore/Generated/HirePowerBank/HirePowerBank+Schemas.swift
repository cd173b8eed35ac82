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
        /// `out_order_no`.
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `max_claim_count`.
        public var maxClaimCount: Int? { get throws { try fields.optional("max_claim_count") } }
        /// `claimed_count`.
        public var claimedCount: Int? { get throws { try fields.optional("claimed_count") } }
        /// `order_receive_time`.
        public var orderReceiveTime: String? { get throws { try fields.optional("order_receive_time") } }
        /// `order_begin_time`.
        public var orderBeginTime: String? { get throws { try fields.optional("order_begin_time") } }
        /// `order_end_time`.
        public var orderEndTime: String? { get throws { try fields.optional("order_end_time") } }
        /// `order_receive_state`.
        public var orderReceiveState: String? { get throws { try fields.optional("order_receive_state") } }
    }
}
