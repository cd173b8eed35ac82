// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/edu-star.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.EduStar {
    /// Shared by several operations under `/v3/edu-star`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 用户在appid下的唯一标识 (`wechat_openid`).
        public var wechatOpenid: String { get throws { try fields.required("wechat_openid") } }
        /// 用户QQ账号 (`qq`).
        public var qq: String? { get throws { try fields.optional("qq") } }
        /// 权益ID (`right_id`).
        public var rightID: String { get throws { try fields.required("right_id") } }
        /// 权益核销时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 订单状态 (`order_state`).
        public var orderState: String { get throws { try fields.required("order_state") } }
        /// 订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}
