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
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `wechat_openid`.
        public var wechatOpenid: String { get throws { try fields.required("wechat_openid") } }
        /// `qq`.
        public var qq: String? { get throws { try fields.optional("qq") } }
        /// `right_id`.
        public var rightID: String { get throws { try fields.required("right_id") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `order_state`.
        public var orderState: String { get throws { try fields.required("order_state") } }
        /// `order_id`.
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}
