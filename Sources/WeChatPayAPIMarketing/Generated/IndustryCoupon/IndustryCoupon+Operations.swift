// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/industry-coupon.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.IndustryCoupon.Tokens {
    /// 出行券切卡组件预下单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012553563).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("industry-coupon.tokens.post", chain, body: body.fields).reply()
    }

    /// 出行券切卡组件预下单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("industry-coupon.tokens.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/industry-coupon/tokens` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openID: String, couponList: [CouponList]) {
            var fields = Fields()
            fields.set("open_id", openID)
            fields.set("coupon_list", couponList)
            self.fields = fields
        }
        /// 用户标识 (`open_id`).
        public var openID: String? {
            get { fields.stored("open_id") }
            set { fields.set("open_id", newValue) }
        }
        /// 出行券列表 (`coupon_list`).
        public var couponList: [CouponList]? {
            get { fields.stored("coupon_list") }
            set { fields.set("coupon_list", newValue) }
        }
        /// `coupon_list`.
        public struct CouponList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(stockID: Int, couponID: String) {
                var fields = Fields()
                fields.set("stock_id", stockID)
                fields.set("coupon_id", couponID)
                self.fields = fields
            }
            /// 批次号 (`stock_id`).
            public var stockID: Int? {
                get { fields.stored("stock_id") }
                set { fields.set("stock_id", newValue) }
            }
            /// 券ID (`coupon_id`).
            public var couponID: String? {
                get { fields.stored("coupon_id") }
                set { fields.set("coupon_id", newValue) }
            }
        }
    }

    /// What `POST /v3/industry-coupon/tokens` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 切卡组件token值 (`token`).
        public var token: String? { get throws { try fields.optional("token") } }
        /// token过期时间 (`expires_time`).
        public var expiresTime: String? { get throws { try fields.optional("expires_time") } }
    }
}
