// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.WithdrawFavor.Users.ByOpenid.Coupons {
    /// 查询批次下用户银行提现免费券列表, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_2.shtml).
    ///
    /// - Parameters:
    ///   - mchid: 银行提现免费券批次创建方商户号.
    ///   - stockID: 银行提现免费券批次ID (`stock_id`).
    ///   - appid: 应用ID.
    ///   - offset: 分页页码.
    ///   - limit: 分页大小.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        mchid: String,
        stockID: String,
        appid: String,
        offset: Int? = nil,
        limit: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("marketing.withdraw-favor.users.{openid}.coupons.get", chain)
        call.query("mchid", mchid)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try await call.reply()
    }

    /// 查询批次下用户银行提现免费券列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        mchid: String,
        stockID: String,
        appid: String,
        offset: Int? = nil,
        limit: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("marketing.withdraw-favor.users.{openid}.coupons.get", chain)
        call.query("mchid", mchid)
        call.query("stock_id", stockID)
        call.query("appid", appid)
        call.query("offset", offset)
        call.query("limit", limit)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/withdraw-favor/users/{openid}/coupons` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 银行提现免费券列表 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 查询结果总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 发放时间 (`send_time`).
            public var sendTime: String? { get throws { try fields.optional("send_time") } }
            /// 发放额度 (`send_quota`).
            public var sendQuota: Int? { get throws { try fields.optional("send_quota") } }
            /// 银行提现免费券的券ID (`coupon_id`).
            public var couponID: String? { get throws { try fields.optional("coupon_id") } }
            /// 使用额度 (`use_quota`).
            public var useQuota: Int? { get throws { try fields.optional("use_quota") } }
            /// 银行提现免费券券状态 (`coupon_state`).
            public var couponState: String? { get throws { try fields.optional("coupon_state") } }
        }
    }

    /// 为用户发银行提现免费券, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter3_2_1.shtml).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall("marketing.withdraw-favor.users.{openid}.coupons.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 为用户发银行提现免费券, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("marketing.withdraw-favor.users.{openid}.coupons.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/withdraw-favor/users/{openid}/coupons` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchid: String, stockID: String, appid: String, sendRequestNo: String) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("stock_id", stockID)
            fields.set("appid", appid)
            fields.set("send_request_no", sendRequestNo)
            self.fields = fields
        }
        /// 银行提现免费券批次创建方商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 银行提现免费券批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户单据号 (`send_request_no`).
        public var sendRequestNo: String? {
            get { fields.stored("send_request_no") }
            set { fields.set("send_request_no", newValue) }
        }
    }

    /// What `POST /v3/marketing/withdraw-favor/users/{openid}/coupons` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 银行提现免费券ID (`coupon_id`).
        public var couponID: String? { get throws { try fields.optional("coupon_id") } }
        /// 银行提现免费券过期时间 (`expire_time`).
        public var expireTime: String? { get throws { try fields.optional("expire_time") } }
    }
}
