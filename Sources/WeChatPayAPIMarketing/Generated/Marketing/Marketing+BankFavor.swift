// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing.BankFavor.Users.ByOpenid.BankMultiActivity {
    /// 给指定用户报名多笔立减活动, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014569793).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Marketing.CouponIDReply {
        let call = TypedCall("marketing.bank-favor.users.{openid}.bank-multi-activity.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 给指定用户报名多笔立减活动, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Marketing.CouponIDReply {
        let call = TypedCall("marketing.bank-favor.users.{openid}.bank-multi-activity.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            stockID: String,
            activityID: String,
            outRequestNo: String,
            appid: String,
            stockCreatorMchid: String
        ) {
            var fields = Fields()
            fields.set("stock_id", stockID)
            fields.set("activity_id", activityID)
            fields.set("out_request_no", outRequestNo)
            fields.set("appid", appid)
            fields.set("stock_creator_mchid", stockCreatorMchid)
            self.fields = fields
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 活动ID (`activity_id`).
        public var activityID: String? {
            get { fields.stored("activity_id") }
            set { fields.set("activity_id", newValue) }
        }
        /// 发券凭证 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 创建批次的商户号 (`stock_creator_mchid`).
        public var stockCreatorMchid: String? {
            get { fields.stored("stock_creator_mchid") }
            set { fields.set("stock_creator_mchid", newValue) }
        }
    }
}

extension V3.Marketing.BankFavor.Users.ByOpenid.Coupons.ByCouponID {
    /// 查询绑定多笔立减活动的代金券详情, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4014569864).
    ///
    /// - Parameter appid: 公众账号ID.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(appid: String) async throws -> GetReply {
        var call = TypedCall("marketing.bank-favor.users.{openid}.coupons.{coupon_id}.get", chain)
        call.query("appid", appid)
        return try await call.reply()
    }

    /// 查询绑定多笔立减活动的代金券详情, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(appid: String) throws -> GetReply {
        var call = TypedCall("marketing.bank-favor.users.{openid}.coupons.{coupon_id}.get", chain)
        call.query("appid", appid)
        return try call.blockingReply()
    }

    /// What `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 创建批次的商户号 (`stock_creator_mchid`).
        public var stockCreatorMchid: String { get throws { try fields.required("stock_creator_mchid") } }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 代金券id (`coupon_id`).
        public var couponID: String { get throws { try fields.required("coupon_id") } }
        /// 代金券名称 (`coupon_name`).
        public var couponName: String { get throws { try fields.required("coupon_name") } }
        /// 券状态 (`coupon_state`).
        public var couponState: CouponState { get throws { try fields.required("coupon_state") } }
        /// 领券时间 (`receive_time`).
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// 可用开始时间 (`available_begin_time`).
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// 可用结束时间 (`available_end_time`).
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// 活动ID (`activity_id`).
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// 最大使用次数 (`max_use_number`).
        public var maxUseNumber: JSON.Number { get throws { try fields.required("max_use_number") } }
        /// 可用次数 (`available_number`).
        public var availableNumber: JSON.Number { get throws { try fields.required("available_number") } }
        /// 已使用次数 (`used_number`).
        public var usedNumber: JSON.Number { get throws { try fields.required("used_number") } }
        /// 已用金额列表 (`use_amount_list`).
        public var useAmountList: UseAmountList? { get throws { try fields.optional("use_amount_list") } }
        /// 用户标识ID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// Documented values of 券状态 (`coupon_state`); open.
        public typealias CouponState = OpenValue<CouponStateKind>
        /// Tells ``CouponState`` from other values.
        public enum CouponStateKind {}
        /// 已用金额列表 (`use_amount_list`).
        public struct UseAmountList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 已用金额 (`used_amounts`).
            public var usedAmounts: [String]? { get throws { try fields.optional("used_amounts") } }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.BankFavor.Users.ByOpenid.Coupons.ByCouponID.GetReply.CouponStateKind {
    /// `COUPON_STATE_UNKNOW`.
    public static var couponStateUnknow: Self { "COUPON_STATE_UNKNOW" }
    /// `COUPON_STATE_SEND`.
    public static var couponStateSend: Self { "COUPON_STATE_SEND" }
    /// `COUPON_STATE_USED`.
    public static var couponStateUsed: Self { "COUPON_STATE_USED" }
    /// `COUPON_STATE_EXPIRED`.
    public static var couponStateExpired: Self { "COUPON_STATE_EXPIRED" }
}
