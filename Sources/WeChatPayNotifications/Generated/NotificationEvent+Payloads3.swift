// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

public import WeChatPayTyped

extension NotificationEvent {
    /// What `PAPAY.SIGN`, `PAPAY.TERMINATE` says.
    public struct Papay: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付分配的商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// 商户在微信申请的公众号或移动应用AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户AppID下的用户唯一标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 协议解约方式 (`contract_termination_mode`).
        public var contractTerminationMode: ContractTerminationMode? {
            get throws { try fields.optional("contract_termination_mode") }
        }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int? { get throws { try fields.optional("plan_id") } }
        /// 操作时间 (`operate_time`).
        public var operateTime: String? { get throws { try fields.optional("operate_time") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 商户在微信申请的公众号或移动应用AppID (`sp_appid`).
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户AppID下的用户唯一标识 (`sp_openid`).
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// Documented values of 协议解约方式 (`contract_termination_mode`); open.
        public typealias ContractTerminationMode = OpenValue<ContractTerminationModeKind>
        /// Tells ``ContractTerminationMode`` from other values.
        public enum ContractTerminationModeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Papay.ContractTerminationModeKind {
    /// `USER`.
    public static var user: Self { "USER" }
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
    /// `PLATFORM`.
    public static var platform: Self { "PLATFORM" }
}

extension NotificationEvent {
    /// What `PARKING_FEE.QUERY_TRANS_INFO` says.
    public struct ParkingFeeQueryTransInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户停车单号 (`out_serial_number`): at most 64 characters.
        public var outSerialNumber: String { get throws { try fields.required("out_serial_number") } }
        /// 车牌号 (`plate_number`): at most 16 characters.
        public var plateNumber: String? { get throws { try fields.optional("plate_number") } }
        /// 商户停车场ID (`out_parking_id`): at most 64 characters.
        public var outParkingID: String? { get throws { try fields.optional("out_parking_id") } }
    }
}

extension NotificationEvent {
    /// What `PAYSCORE.BIND_SERVICE_ACCOUNT` says.
    public struct PayscoreBindServiceAccount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众账号ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 子商户公众号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户申请绑定单号 (`out_apply_no`).
        public var outApplyNo: String { get throws { try fields.required("out_apply_no") } }
        /// 受理状态 (`apply_state`).
        public var applyState: String { get throws { try fields.required("apply_state") } }
        /// 拒绝原因 (`reject_reason`).
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
    }
}

extension NotificationEvent {
    /// What `PAYSCORE.MCH_PREPAY` says.
    public struct PayscoreMchPrepay: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 调用创单接口时提交的服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 调用创单接口时提交的应用ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 调用创单接口时提交的商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 调用创单接口时传入的子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 调用创单接口时传入的子商户商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 调用创单接口时传入的渠道商商户号 (`channel_id`).
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// 调用创单接口时提交的商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `total_amount`: in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// `prepay_req_body`.
        public var prepayReqBody: PrepayReqBody { get throws { try fields.required("prepay_req_body") } }
        /// `prepay_req_header_base64`.
        public var prepayReqHeaderBase64: String? { get throws { try fields.optional("prepay_req_header_base64") } }
        /// `prepay_req_body_base64`.
        public var prepayReqBodyBase64: String? { get throws { try fields.optional("prepay_req_body_base64") } }
        /// `prepay_resp_http_code`.
        public var prepayRespHttpCode: Int? { get throws { try fields.optional("prepay_resp_http_code") } }
        /// `prepay_resp_header_base64`.
        public var prepayRespHeaderBase64: String? { get throws { try fields.optional("prepay_resp_header_base64") } }
        /// `prepay_resp_body_base64`.
        public var prepayRespBodyBase64: String? { get throws { try fields.optional("prepay_resp_body_base64") } }
        /// `prepay_req_body`.
        public struct PrepayReqBody: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 设备信息 (`device_info`).
            public var deviceInfo: String { get throws { try fields.required("device_info") } }
            /// 微信支付分配给收单服务商的ID (`nonce_str`).
            public var nonceStr: String { get throws { try fields.required("nonce_str") } }
            /// 商品或支付单简要描述 (`body`).
            public var body: String { get throws { try fields.required("body") } }
            /// 商户数据包 (`attach`).
            public var attach: String? { get throws { try fields.optional("attach") } }
            /// `fee_type`: `CNY` when left out.
            public var feeType: FeeType { get throws { try fields.required("fee_type") } }
            /// 交易起始时间 (`time_start`).
            public var timeStart: String { get throws { try fields.required("time_start") } }
            /// 交易结束时间 (`time_expire`).
            public var timeExpire: String { get throws { try fields.required("time_expire") } }
            /// 订单优惠标记 (`goods_tag`).
            public var goodsTag: String? { get throws { try fields.optional("goods_tag") } }
            /// 商户提供的审核结果回调接口 (`notify_url`).
            public var notifyURL: String { get throws { try fields.required("notify_url") } }
            /// 交易类型 (`trade_type`).
            public var tradeType: TradeType { get throws { try fields.required("trade_type") } }
            /// 指定支付方式 (`limit_pay`).
            public var limitPay: LimitPay { get throws { try fields.required("limit_pay") } }
            /// 需要跟公众平台的发票功能联合使用 (`need_receipt`).
            public var needReceipt: Bool { get throws { try fields.required("need_receipt") } }
            /// Documented values of `fee_type`; open.
            public typealias FeeType = OpenValue<FeeTypeKind>
            /// Tells ``FeeType`` from other values.
            public enum FeeTypeKind {}
            /// Documented values of 交易类型 (`trade_type`); open.
            public typealias TradeType = OpenValue<TradeTypeKind>
            /// Tells ``TradeType`` from other values.
            public enum TradeTypeKind {}
            /// Documented values of 指定支付方式 (`limit_pay`); open.
            public typealias LimitPay = OpenValue<LimitPayKind>
            /// Tells ``LimitPay`` from other values.
            public enum LimitPayKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.PayscoreMchPrepay.PrepayReqBody.FeeTypeKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.PayscoreMchPrepay.PrepayReqBody.TradeTypeKind {
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `NATIVE`.
    public static var native: Self { "NATIVE" }
    /// `App`.
    public static var app: Self { "App" }
}

extension OpenValue where Kind == NotificationEvent.PayscoreMchPrepay.PrepayReqBody.LimitPayKind {
    /// `no_credit`.
    public static var noCredit: Self { "no_credit" }
}

extension NotificationEvent {
    /// What `PAYSCORE.USER_ACCEPTED`, `PAYSCORE.USER_CLOSE_SERVICE`, `PAYSCORE.USER_OPEN_SERVICE` says.
    public struct PayscorePermission: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `contract_id`.
        public var contractID: String? { get throws { try fields.optional("contract_id") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 公众账号ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 用户标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// 签约状态 (`contract_status`).
        public var contractStatus: ContractStatus? { get throws { try fields.optional("contract_status") } }
        /// 签约完成时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户的商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 调用创单接口时传入的渠道商商户号 (`channel_id`).
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// 服务ID (`service_id`).
        public var serviceID: String? { get throws { try fields.optional("service_id") } }
        /// 子商户公众号下OpenID (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 回调状态 (`user_service_status`).
        public var userServiceStatus: String? { get throws { try fields.optional("user_service_status") } }
        /// 服务开启/解除授权时间 (`openorclose_time`).
        public var openorcloseTime: String? { get throws { try fields.optional("openorclose_time") } }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? { get throws { try fields.optional("authorization_code") } }
        /// 商户提现单号 (`out_request_no`).
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// Documented values of 签约状态 (`contract_status`); open.
        public typealias ContractStatus = OpenValue<ContractStatusKind>
        /// Tells ``ContractStatus`` from other values.
        public enum ContractStatusKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.PayscorePermission.ContractStatusKind {
    /// `ADD`.
    public static var add: Self { "ADD" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}

extension NotificationEvent {
    /// What `PAYSCORE.USER_CANCEL_SIGN_PLAN`, `PAYSCORE.USER_SIGN_PLAN` says.
    public struct PayscorePlan: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 计划签约ID (`sign_plan_id`).
        public var signPlanID: String { get throws { try fields.required("sign_plan_id") } }
        /// 签约计划用户服务商应用下的OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 签约计划用户子商户应用下的OpenID (`sub_openid`).
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 计划所属服务 (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 服务商商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 子商户商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 服务商AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 商户侧签约计划号 (`merchant_sign_plan_no`).
        public var merchantSignPlanNo: String { get throws { try fields.required("merchant_sign_plan_no") } }
        /// 商户回调地址 (`merchant_callback_url`).
        public var merchantCallbackURL: String { get throws { try fields.required("merchant_callback_url") } }
        /// 签约所属计划ID (`plan_id`).
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 目前用户进行到的计划详情序号 (`going_detail_no`).
        public var goingDetailNo: Int { get throws { try fields.required("going_detail_no") } }
        /// 计划签约状态 (`sign_state`).
        public var signState: SignState { get throws { try fields.required("sign_state") } }
        /// 取消计划时间 (`cancel_sign_time`).
        public var cancelSignTime: String { get throws { try fields.required("cancel_sign_time") } }
        /// 签约计划取消类型 (`cancel_sign_type`).
        public var cancelSignType: CancelSignType? { get throws { try fields.optional("cancel_sign_type") } }
        /// 签约计划取消原因 (`cancel_reason`).
        public var cancelReason: String? { get throws { try fields.optional("cancel_reason") } }
        /// 签约计划的名称 (`plan_name`).
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// 签约计划过期时间 (`plan_over_time`).
        public var planOverTime: String { get throws { try fields.required("plan_over_time") } }
        /// 签约计划原总金额(单位分) (`total_origin_price`).
        public var totalOriginPrice: Int { get throws { try fields.required("total_origin_price") } }
        /// 签约计划扣费次数 (`deduction_quantity`).
        public var deductionQuantity: Int { get throws { try fields.required("deduction_quantity") } }
        /// 签约计划实际总金额（单位分） (`total_actual_price`).
        public var totalActualPrice: Int { get throws { try fields.required("total_actual_price") } }
        /// 签约计划明细列表 (`signed_detail_list`).
        public var signedDetailList: [SignedDetailList] { get throws { try fields.required("signed_detail_list") } }
        /// 签约时间 (`sign_time`).
        public var signTime: String { get throws { try fields.required("sign_time") } }
        /// Documented values of 计划签约状态 (`sign_state`); open.
        public typealias SignState = OpenValue<SignStateKind>
        /// Tells ``SignState`` from other values.
        public enum SignStateKind {}
        /// Documented values of 签约计划取消类型 (`cancel_sign_type`); open.
        public typealias CancelSignType = OpenValue<CancelSignTypeKind>
        /// Tells ``CancelSignType`` from other values.
        public enum CancelSignTypeKind {}
        /// `signed_detail_list`.
        public struct SignedDetailList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 计划明细序号 (`plan_detail_no`).
            public var planDetailNo: Int { get throws { try fields.required("plan_detail_no") } }
            /// 计划明细原支付金额（单位分） (`original_price`).
            public var originalPrice: Int { get throws { try fields.required("original_price") } }
            /// 计划明细优惠说明 (`plan_discount_description`).
            public var planDiscountDescription: String? {
                get throws { try fields.optional("plan_discount_description") }
            }
            /// 计划明细实际支付金额（单位分） (`actual_price`).
            public var actualPrice: Int { get throws { try fields.required("actual_price") } }
            /// 计划明细状态 (`plan_detail_state`).
            public var planDetailState: PlanDetailState { get throws { try fields.required("plan_detail_state") } }
            /// `order_id`.
            public var orderID: String? { get throws { try fields.optional("order_id") } }
            /// 商户侧计划明细使用订单号 (`merchant_plan_detail_no`).
            public var merchantPlanDetailNo: String { get throws { try fields.required("merchant_plan_detail_no") } }
            /// 计划详情名称 (`plan_detail_name`).
            public var planDetailName: String { get throws { try fields.required("plan_detail_name") } }
            /// 计划明细对应订单实际支付金额（单位分） (`actual_pay_price`).
            public var actualPayPrice: Int? { get throws { try fields.optional("actual_pay_price") } }
            /// 详情使用时间 (`use_time`).
            public var useTime: String { get throws { try fields.required("use_time") } }
            /// 详情对应订单实际完成支付时间 (`complete_time`).
            public var completeTime: String { get throws { try fields.required("complete_time") } }
            /// 详情对应订单取消时间 (`cancel_time`).
            public var cancelTime: String { get throws { try fields.required("cancel_time") } }
            /// Documented values of 计划明细状态 (`plan_detail_state`); open.
            public typealias PlanDetailState = OpenValue<PlanDetailStateKind>
            /// Tells ``PlanDetailState`` from other values.
            public enum PlanDetailStateKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.PayscorePlan.SignStateKind {
    /// `UNSIGNED`.
    public static var unsigned: Self { "UNSIGNED" }
}

extension OpenValue where Kind == NotificationEvent.PayscorePlan.CancelSignTypeKind {
    /// `NOT_CANCEL`.
    public static var notCancel: Self { "NOT_CANCEL" }
    /// `USER`.
    public static var user: Self { "USER" }
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
    /// `REVOKE_SERVICE`.
    public static var revokeService: Self { "REVOKE_SERVICE" }
}

extension OpenValue where Kind == NotificationEvent.PayscorePlan.SignedDetailList.PlanDetailStateKind {
    /// `NOT_USED`.
    public static var notUsed: Self { "NOT_USED" }
    /// `USING`.
    public static var using: Self { "USING" }
    /// `USED`.
    public static var used: Self { "USED" }
    /// `SIGN_PLAN_DETAIL_CANCEL`.
    public static var signPlanDetailCancel: Self { "SIGN_PLAN_DETAIL_CANCEL" }
}

extension NotificationEvent {
    /// What `PAYSCORE.USER_CONFIRM`, `PAYSCORE.USER_PAID` says.
    public struct PayscoreOrder: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务ID (`service_id`): at most 32 characters.
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 公众账号ID (`appid`): at most 32 characters.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 子商户公众账号ID (`sub_appid`): at most 32 characters.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 调用创单接口时传入的渠道商商户号 (`channel_id`).
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// 商户服务订单号 (`out_order_no`): at most 32 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户标识 (`sub_openid`): at most 128 characters.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 服务订单状态 (`state`): at most 32 characters.
        public var state: State { get throws { try fields.required("state") } }
        /// DOING状态附加说明 (`state_description`): at most 32 characters.
        public var stateDescription: String? { get throws { try fields.optional("state_description") } }
        /// 服务信息 (`service_introduction`): at most 20 characters.
        public var serviceIntroduction: String { get throws { try fields.required("service_introduction") } }
        /// 总金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
        public var totalAmount: Int? { get throws { try fields.optional("total_amount") } }
        /// 后付费项目 (`post_payments`).
        public var postPayments: [PostPayments] { get throws { try fields.required("post_payments") } }
        /// 商户优惠 (`post_discounts`).
        public var postDiscounts: [PostDiscounts]? { get throws { try fields.optional("post_discounts") } }
        /// 服务风险金 (`risk_fund`).
        public var riskFund: RiskFund { get throws { try fields.required("risk_fund") } }
        /// 服务时间段 (`time_range`).
        public var timeRange: TimeRange { get throws { try fields.required("time_range") } }
        /// 服务位置 (`location`).
        public var location: Location? { get throws { try fields.optional("location") } }
        /// 商户数据包 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 微信服务单号 (`order_id`): at most 64 characters.
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 是否需要收款 (`need_collection`).
        public var needCollection: Bool? { get throws { try fields.optional("need_collection") } }
        /// 商户系统内部扣款单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 收款信息 (`collection`).
        public var collection: Collection? { get throws { try fields.optional("collection") } }
        /// 回调状态 (`user_service_status`).
        public var userServiceStatus: UserServiceStatus? { get throws { try fields.optional("user_service_status") } }
        /// 服务开启/解除授权时间 (`openorclose_time`).
        public var openorcloseTime: String? { get throws { try fields.optional("openorclose_time") } }
        /// 授权协议号 (`authorization_code`).
        public var authorizationCode: String? { get throws { try fields.optional("authorization_code") } }
        /// 商户提现单号 (`out_request_no`).
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// 商户回调地址 (`notify_url`): at most 255 characters.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// Documented values of 服务订单状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
        /// `post_payments`.
        public struct PostPayments: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 付费名称 (`name`): at most 20 characters.
            public var name: String? { get throws { try fields.optional("name") } }
            /// 付费金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 付费说明 (`description`): at most 30 characters.
            public var description: String? { get throws { try fields.optional("description") } }
            /// 付费数量 (`count`).
            public var count: Int? { get throws { try fields.optional("count") } }
        }
        /// `post_discounts`.
        public struct PostDiscounts: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 优惠名称 (`name`): at most 20 characters.
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠说明 (`description`): at most 30 characters.
            public var description: String? { get throws { try fields.optional("description") } }
            /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
        }
        /// 服务风险金 (`risk_fund`).
        public struct RiskFund: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 风险名称 (`name`): at most 64 characters.
            public var name: Name? { get throws { try fields.optional("name") } }
            /// 风险金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 风险说明 (`description`): at most 30 characters.
            public var description: String? { get throws { try fields.optional("description") } }
            /// Documented values of 风险名称 (`name`); open.
            public typealias Name = OpenValue<NameKind>
            /// Tells ``Name`` from other values.
            public enum NameKind {}
        }
        /// 服务时间段 (`time_range`).
        public struct TimeRange: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 服务开始时间 (`start_time`): at most 14 characters.
            public var startTime: String { get throws { try fields.required("start_time") } }
            /// 服务开始时间备注 (`start_time_remark`): at most 20 characters.
            public var startTimeRemark: String? { get throws { try fields.optional("start_time_remark") } }
            /// 服务结束时间 (`end_time`): at most 14 characters.
            public var endTime: String? { get throws { try fields.optional("end_time") } }
            /// 服务结束时间备注 (`end_time_remark`): at most 20 characters.
            public var endTimeRemark: String? { get throws { try fields.optional("end_time_remark") } }
        }
        /// 服务位置 (`location`).
        public struct Location: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 服务开始地点 (`start_location`): at most 20 characters.
            public var startLocation: String? { get throws { try fields.optional("start_location") } }
            /// 服务结束地点 (`end_location`): at most 20 characters.
            public var endLocation: String? { get throws { try fields.optional("end_location") } }
        }
        /// 收款信息 (`collection`).
        public struct Collection: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 收款状态 (`state`).
            public var state: String { get throws { try fields.required("state") } }
            /// 总收款金额 (`total_amount`): in the smallest unit of the currency (分 for CNY).
            public var totalAmount: Int { get throws { try fields.required("total_amount") } }
            /// 待收金额 (`paying_amount`): in the smallest unit of the currency (分 for CNY).
            public var payingAmount: Int { get throws { try fields.required("paying_amount") } }
            /// 已收金额 (`paid_amount`): in the smallest unit of the currency (分 for CNY).
            public var paidAmount: Int { get throws { try fields.required("paid_amount") } }
            /// 收款明细列表 (`details`).
            public var details: [Details]? { get throws { try fields.optional("details") } }
            /// `details`.
            public struct Details: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 收款序号 (`seq`).
                public var seq: Int? { get throws { try fields.optional("seq") } }
                /// 单笔收款金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// 收款成功渠道 (`paid_type`).
                public var paidType: String? { get throws { try fields.optional("paid_type") } }
                /// 收款成功时间 (`paid_time`).
                public var paidTime: String { get throws { try fields.required("paid_time") } }
                /// 微信支付交易单号 (`transaction_id`).
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
                /// 优惠功能 (`promotion_detail`).
                public var promotionDetail: [PromotionDetail]? {
                    get throws { try fields.optional("promotion_detail") }
                }
                /// `promotion_detail`.
                public struct PromotionDetail: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 券ID (`coupon_id`).
                    public var couponID: String { get throws { try fields.required("coupon_id") } }
                    /// 优惠名称 (`name`).
                    public var name: String? { get throws { try fields.optional("name") } }
                    /// 优惠范围 (`scope`).
                    public var scope: String? { get throws { try fields.optional("scope") } }
                    /// 优惠类型 (`type`).
                    public var type: String? { get throws { try fields.optional("type") } }
                    /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
                    public var amount: Int { get throws { try fields.required("amount") } }
                    /// 活动ID (`stock_id`).
                    public var stockID: String? { get throws { try fields.optional("stock_id") } }
                    /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
                    /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
                    /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
                    public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
                    /// 优惠币种 (`currency`).
                    public var currency: String? { get throws { try fields.optional("currency") } }
                    /// 单品列表 (`goods_detail`).
                    public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
                    /// `goods_detail`.
                    public struct GoodsDetail: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 商品编码 (`goods_id`).
                        public var goodsID: String { get throws { try fields.required("goods_id") } }
                        /// 商品数量 (`quantity`).
                        public var quantity: Int? { get throws { try fields.optional("quantity") } }
                        /// 商品价格 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                        public var unitPrice: Int? { get throws { try fields.optional("unit_price") } }
                        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
                        /// 商品备注 (`goods_remark`).
                        public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
                    }
                }
            }
        }
        /// Documented values of 回调状态 (`user_service_status`); open.
        public typealias UserServiceStatus = OpenValue<UserServiceStatusKind>
        /// Tells ``UserServiceStatus`` from other values.
        public enum UserServiceStatusKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.PayscoreOrder.StateKind {
    /// 商户已创建服务订单 (`CREATED`).
    public static var created: Self { "CREATED" }
    /// 服务订单进行中 (`DOING`).
    public static var doing: Self { "DOING" }
    /// 服务订单完成 (`DONE`).
    public static var done: Self { "DONE" }
    /// 商户取消服务订单 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
    /// 服务订单已失效 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
}

extension OpenValue where Kind == NotificationEvent.PayscoreOrder.RiskFund.NameKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `ADVANCE`.
    public static var advance: Self { "ADVANCE" }
    /// `CASH_DEPOSIT`.
    public static var cashDeposit: Self { "CASH_DEPOSIT" }
}

extension OpenValue where Kind == NotificationEvent.PayscoreOrder.UserServiceStatusKind {
    /// `USER_OPEN_SERVICE`.
    public static var userOpenService: Self { "USER_OPEN_SERVICE" }
    /// `USER_CLOSE_SERVICE`.
    public static var userCloseService: Self { "USER_CLOSE_SERVICE" }
}

extension NotificationEvent {
    /// What `PRODUCT_COUPON_SP.IMAGE_GENERATION` says.
    public struct ProductCouponSpImageGeneration: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`): at most 40 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 图片生成的任务ID (`task_id`): at most 40 characters.
        public var taskID: String { get throws { try fields.required("task_id") } }
        /// 图片生成类型 (`image_generation_type`).
        public var imageGenerationType: ImageGenerationType {
            get throws { try fields.required("image_generation_type") }
        }
        /// 任务状态 (`task_state`).
        public var taskState: TaskState { get throws { try fields.required("task_state") } }
        /// 拼图结果 (`combine_image_result`).
        public var combineImageResult: CombineImageResult? {
            get throws { try fields.optional("combine_image_result") }
        }
        /// 抠图结果 (`cut_out_result`).
        public var cutOutResult: CutOutResult? { get throws { try fields.optional("cut_out_result") } }
        /// Documented values of 图片生成类型 (`image_generation_type`); open.
        public typealias ImageGenerationType = OpenValue<ImageGenerationTypeKind>
        /// Tells ``ImageGenerationType`` from other values.
        public enum ImageGenerationTypeKind {}
        /// Documented values of 任务状态 (`task_state`); open.
        public typealias TaskState = OpenValue<TaskStateKind>
        /// Tells ``TaskState`` from other values.
        public enum TaskStateKind {}
        /// 拼图结果 (`combine_image_result`).
        public struct CombineImageResult: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 生成的图片URL (`image_url`).
            public var imageURL: String { get throws { try fields.required("image_url") } }
        }
        /// 抠图结果 (`cut_out_result`).
        public struct CutOutResult: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 生成的图片URL (`image_url`).
            public var imageURL: String { get throws { try fields.required("image_url") } }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.ProductCouponSpImageGeneration.ImageGenerationTypeKind {
    /// `COMBINE_IMAGE`.
    public static var combineImage: Self { "COMBINE_IMAGE" }
    /// 去除背景图片 (`CUT_OUT`).
    public static var cutOut: Self { "CUT_OUT" }
}

extension OpenValue where Kind == NotificationEvent.ProductCouponSpImageGeneration.TaskStateKind {
    /// 任务执行中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 任务失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
    /// 任务成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
}

extension NotificationEvent {
    /// What `PRODUCT_COUPON_SP.SEND` says.
    public struct ProductCouponSpSend: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`): at most 40 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 用户券Code (`coupon_code`): at most 32 characters.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// 商品券ID (`product_coupon_id`): at most 40 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 商品券批次ID (`stock_id`): at most 40 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 商品券批次组ID (`stock_bundle_id`): at most 40 characters.
        public var stockBundleID: String? { get throws { try fields.optional("stock_bundle_id") } }
        /// 用户券组ID (`user_coupon_bundle_id`): at most 40 characters.
        public var userCouponBundleID: String? { get throws { try fields.optional("user_coupon_bundle_id") } }
        /// 事件通知AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 用户OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 用户UnionID (`unionid`).
        public var unionid: String { get throws { try fields.required("unionid") } }
        /// 领券时间 (`receive_time`).
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// 发券请求单号 (`send_request_no`).
        public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
        /// 发券渠道 (`send_channel`).
        public var sendChannel: SendChannel { get throws { try fields.required("send_channel") } }
        /// 有效期开始时间 (`valid_begin_time`).
        public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
        /// 有效期结束时间 (`valid_end_time`).
        public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
        /// 领券手机号 (`phone_number`).
        public var phoneNumber: String? { get throws { try fields.optional("phone_number") } }
        /// 领券手机区号 (`country_code`).
        public var countryCode: String? { get throws { try fields.optional("country_code") } }
        /// 自定义附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 渠道自定义信息 (`channel_custom_info`).
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// Documented values of 发券渠道 (`send_channel`); open.
        public typealias SendChannel = OpenValue<SendChannelKind>
        /// Tells ``SendChannel`` from other values.
        public enum SendChannelKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.ProductCouponSpSend.SendChannelKind {
    /// `API`.
    public static var api: Self { "API" }
    /// 摇一摇有优惠 (`BRAND_MANAGE`).
    public static var brandManage: Self { "BRAND_MANAGE" }
    /// 小程序领券组件 (`RECEIVE_COMPONENT`).
    public static var receiveComponent: Self { "RECEIVE_COMPONENT" }
    /// `MEMBER`.
    public static var member: Self { "MEMBER" }
}

extension NotificationEvent {
    /// What `PROFITSHARING.RETURN`, `PROFITSHARING.SUCCESS` says.
    public struct ProfitSharing: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 调用接口提交的商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 调用接口提交的子商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 微信支付系统生成的订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 微信分账/回退单号 (`order_id`): at most 64 characters.
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账方系统内部的分账/回退单号 (`out_order_no`): at most 64 characters.
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 分账接收方对象 (`receiver`).
        public var receiver: Receiver { get throws { try fields.required("receiver") } }
        /// 订单支付完成时间 (`success_time`): at most 32 characters.
        public var successTime: String { get throws { try fields.required("success_time") } }
        /// 分账接收方对象 (`receiver`).
        public struct Receiver: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 分账接收方的类型 (`type`): at most 32 characters.
            public var type: TypeValue { get throws { try fields.required("type") } }
            /// 分账接收方的账号 (`account`): at most 64 characters.
            public var account: String { get throws { try fields.required("account") } }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 分账/回退描述 (`description`): at most 80 characters.
            public var description: String { get throws { try fields.required("description") } }
            /// Documented values of 分账接收方的类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.ProfitSharing.Receiver.TypeValueKind {
    /// 商户 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人 (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
}

extension NotificationEvent {
    /// What `RECHARGE.CLOSED`, `RECHARGE.SUCCESS` says.
    public struct Recharge: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户充值单号 (`out_recharge_no`).
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// 微信支付充值单号 (`recharge_id`).
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// 充值渠道 (`recharge_channel`).
        public var rechargeChannel: RechargeChannel { get throws { try fields.required("recharge_channel") } }
        /// 充值入账账户 (`account_type`).
        public var accountType: AccountType { get throws { try fields.required("account_type") } }
        /// 充值场景 (`recharge_scene`).
        public var rechargeScene: RechargeScene { get throws { try fields.required("recharge_scene") } }
        /// 充值状态 (`recharge_state`).
        public var rechargeState: RechargeState { get throws { try fields.required("recharge_state") } }
        /// 充值状态描述 (`recharge_state_desc`).
        public var rechargeStateDesc: String? { get throws { try fields.optional("recharge_state_desc") } }
        /// 充值金额 (`recharge_amount`).
        public var rechargeAmount: RechargeAmount { get throws { try fields.required("recharge_amount") } }
        /// 备注 (`remark`).
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 银行转账信息 (`bank_transfer_info`).
        public var bankTransferInfo: BankTransferInfo? { get throws { try fields.optional("bank_transfer_info") } }
        /// 扫码充值信息 (`qr_recharge_info`).
        public var qrRechargeInfo: QrRechargeInfo? { get throws { try fields.optional("qr_recharge_info") } }
        /// 网银充值的付款信息 (`online_bank_recharge_info`).
        public var onlineBankRechargeInfo: OnlineBankRechargeInfo? {
            get throws { try fields.optional("online_bank_recharge_info") }
        }
        /// 受理充值时间 (`accept_time`).
        public var acceptTime: String { get throws { try fields.required("accept_time") } }
        /// 充值成功时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 关闭充值时间 (`close_time`).
        public var closeTime: String? { get throws { try fields.optional("close_time") } }
        /// 可用充值渠道列表 (`available_recharge_channels`).
        public var availableRechargeChannels: [AvailableRechargeChannels]? {
            get throws { try fields.optional("available_recharge_channels") }
        }
        /// Documented values of 充值渠道 (`recharge_channel`); open.
        public typealias RechargeChannel = OpenValue<RechargeChannelKind>
        /// Tells ``RechargeChannel`` from other values.
        public enum RechargeChannelKind {}
        /// Documented values of 充值入账账户 (`account_type`); open.
        public typealias AccountType = OpenValue<AccountTypeKind>
        /// Tells ``AccountType`` from other values.
        public enum AccountTypeKind {}
        /// Documented values of 充值场景 (`recharge_scene`); open.
        public typealias RechargeScene = OpenValue<RechargeSceneKind>
        /// Tells ``RechargeScene`` from other values.
        public enum RechargeSceneKind {}
        /// Documented values of 充值状态 (`recharge_state`); open.
        public typealias RechargeState = OpenValue<RechargeStateKind>
        /// Tells ``RechargeState`` from other values.
        public enum RechargeStateKind {}
        /// 充值金额 (`recharge_amount`).
        public struct RechargeAmount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int { get throws { try fields.required("amount") } }
            /// 货币类型 (`currency`).
            public var currency: String { get throws { try fields.required("currency") } }
        }
        /// 银行转账信息 (`bank_transfer_info`).
        public struct BankTransferInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 转账充值附言 (`memo`).
            public var memo: String { get throws { try fields.required("memo") } }
            /// 转入的银行流水单号 (`bill_no`).
            public var billNo: String { get throws { try fields.required("bill_no") } }
            /// 开户银行名称 (`bank_name`).
            public var bankName: String { get throws { try fields.required("bank_name") } }
            /// 银行卡尾号 (`bank_card_tail`).
            public var bankCardTail: String { get throws { try fields.required("bank_card_tail") } }
            /// 银行账户名称 (`bank_account_name`).
            public var bankAccountName: String { get throws { try fields.required("bank_account_name") } }
            /// 银行转账退回时间 (`return_time`).
            public var returnTime: String? { get throws { try fields.optional("return_time") } }
            /// 银行转账退回原因 (`return_reason`).
            public var returnReason: String? { get throws { try fields.optional("return_reason") } }
        }
        /// 扫码充值信息 (`qr_recharge_info`).
        public struct QrRechargeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 员工类型 (`employee_type`).
            public var employeeType: EmployeeType? { get throws { try fields.optional("employee_type") } }
            /// 用户openid (`openid`).
            public var openid: String { get throws { try fields.required("openid") } }
            /// Documented values of 员工类型 (`employee_type`); open.
            public typealias EmployeeType = OpenValue<EmployeeTypeKind>
            /// Tells ``EmployeeType`` from other values.
            public enum EmployeeTypeKind {}
        }
        /// 网银充值的付款信息 (`online_bank_recharge_info`).
        public struct OnlineBankRechargeInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 银行交易订单号 (`bill_no`).
            public var billNo: String? { get throws { try fields.optional("bill_no") } }
            /// 网银充值退回时间 (`return_time`).
            public var returnTime: String? { get throws { try fields.optional("return_time") } }
            /// 网银充值退回原因 (`return_reason`).
            public var returnReason: String? { get throws { try fields.optional("return_reason") } }
            /// 开户银行名称 (`bank_name`).
            public var bankName: String? { get throws { try fields.optional("bank_name") } }
            /// 网银类型 (`online_bank_type`).
            public var onlineBankType: OnlineBankType? { get throws { try fields.optional("online_bank_type") } }
            /// 银行卡号后四位 (`bank_card_tail`).
            public var bankCardTail: String? { get throws { try fields.optional("bank_card_tail") } }
            /// 银行账户名称 (`bank_account_name`).
            public var bankAccountName: String? { get throws { try fields.optional("bank_account_name") } }
            /// Documented values of 网银类型 (`online_bank_type`); open.
            public typealias OnlineBankType = OpenValue<OnlineBankTypeKind>
            /// Tells ``OnlineBankType`` from other values.
            public enum OnlineBankTypeKind {}
        }
        /// Documented values of `available_recharge_channels`; open.
        public typealias AvailableRechargeChannels = OpenValue<AvailableRechargeChannelsKind>
        /// Tells ``AvailableRechargeChannels`` from other values.
        public enum AvailableRechargeChannelsKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Recharge.RechargeChannelKind {
    /// `BANK_TRANSFER`.
    public static var bankTransfer: Self { "BANK_TRANSFER" }
    /// `QR_RECHARGE`.
    public static var qrRecharge: Self { "QR_RECHARGE" }
    /// `ONLINE_BANK`.
    public static var onlineBank: Self { "ONLINE_BANK" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.AccountTypeKind {
    /// `DEPOSIT`.
    public static var deposit: Self { "DEPOSIT" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.RechargeSceneKind {
    /// `ECOMMERCE_DEPOSIT`.
    public static var ecommerceDeposit: Self { "ECOMMERCE_DEPOSIT" }
    /// `ECOMMERCE_PAYMENT`.
    public static var ecommercePayment: Self { "ECOMMERCE_PAYMENT" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.RechargeStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `RECHARGING`.
    public static var recharging: Self { "RECHARGING" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.QrRechargeInfo.EmployeeTypeKind {
    /// `ADMIN`.
    public static var admin: Self { "ADMIN" }
    /// `STAFF`.
    public static var staff: Self { "STAFF" }
    /// `LEGAL_PERSON`.
    public static var legalPerson: Self { "LEGAL_PERSON" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.OnlineBankRechargeInfo.OnlineBankTypeKind {
    /// `ONLINE_BANK_TYPE_CORPORATE`.
    public static var onlineBankTypeCorporate: Self { "ONLINE_BANK_TYPE_CORPORATE" }
    /// `ONLINE_BANK_TYPE_PERSONAL`.
    public static var onlineBankTypePersonal: Self { "ONLINE_BANK_TYPE_PERSONAL" }
}

extension OpenValue where Kind == NotificationEvent.Recharge.AvailableRechargeChannelsKind {
    /// `BANK_TRANSFER`.
    public static var bankTransfer: Self { "BANK_TRANSFER" }
    /// `QR_RECHARGE`.
    public static var qrRecharge: Self { "QR_RECHARGE" }
    /// `ONLINE_BANK`.
    public static var onlineBank: Self { "ONLINE_BANK" }
}

extension NotificationEvent {
    /// What `RECHARGE.FUND_RETURNED` says.
    public struct RechargeReturn: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 充值退回单号 (`recharge_returned_id`).
        public var rechargeReturnedID: String { get throws { try fields.required("recharge_returned_id") } }
        /// 平台商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户充值单号 (`out_recharge_no`).
        public var outRechargeNo: String { get throws { try fields.required("out_recharge_no") } }
        /// 微信支付充值单号 (`recharge_id`).
        public var rechargeID: String { get throws { try fields.required("recharge_id") } }
        /// 充值渠道 (`recharge_channel`).
        public var rechargeChannel: RechargeChannel { get throws { try fields.required("recharge_channel") } }
        /// BANK_TRANSFER 银行转账充值退回详情 (`detail`).
        public var detail: Detail? { get throws { try fields.optional("detail") } }
        /// Documented values of 充值渠道 (`recharge_channel`); open.
        public typealias RechargeChannel = OpenValue<RechargeChannelKind>
        /// Tells ``RechargeChannel`` from other values.
        public enum RechargeChannelKind {}
        /// BANK_TRANSFER 银行转账充值退回详情 (`detail`).
        public struct Detail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 开户银行名称 (`bank_name`).
            public var bankName: String { get throws { try fields.required("bank_name") } }
            /// 银行卡尾号 (`bank_card_tail`).
            public var bankCardTail: String { get throws { try fields.required("bank_card_tail") } }
            /// 银行账户名称 (`bank_account_name`).
            public var bankAccountName: String? { get throws { try fields.optional("bank_account_name") } }
            /// 充值金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 充值币种 (`currency`).
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// 银行附言 (`memo`).
            public var memo: String? { get throws { try fields.optional("memo") } }
            /// 退回时间 (`return_time`).
            public var returnTime: String { get throws { try fields.required("return_time") } }
            /// 退回原因 (`return_reason`).
            public var returnReason: String { get throws { try fields.required("return_reason") } }
            /// 网银类型 (`online_bank_type`).
            public var onlineBankType: OnlineBankType? { get throws { try fields.optional("online_bank_type") } }
            /// Documented values of 网银类型 (`online_bank_type`); open.
            public typealias OnlineBankType = OpenValue<OnlineBankTypeKind>
            /// Tells ``OnlineBankType`` from other values.
            public enum OnlineBankTypeKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.RechargeReturn.RechargeChannelKind {
    /// `BANK_TRANSFER`.
    public static var bankTransfer: Self { "BANK_TRANSFER" }
    /// `ONLINE_BANK`.
    public static var onlineBank: Self { "ONLINE_BANK" }
}

extension OpenValue where Kind == NotificationEvent.RechargeReturn.Detail.OnlineBankTypeKind {
    /// `ONLINE_BANK_TYPE_CORPORATE`.
    public static var onlineBankTypeCorporate: Self { "ONLINE_BANK_TYPE_CORPORATE" }
    /// `ONLINE_BANK_TYPE_PERSONAL`.
    public static var onlineBankTypePersonal: Self { "ONLINE_BANK_TYPE_PERSONAL" }
}

extension NotificationEvent {
    /// What `REFUND.ABNORMAL`, `REFUND.CLOSED`, `REFUND.SUCCESS` says.
    public struct Refund: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`): at most 32 characters.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 子商户号（也叫特约商户号） (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 商户订单号 (`out_trade_no`): at most 32 characters.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`): at most 32 characters.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户退款单号 (`out_refund_no`): at most 64 characters.
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信支付退款单号 (`refund_id`): at most 32 characters.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 退款状态 (`refund_status`): at most 32 characters.
        public var refundStatus: RefundStatus { get throws { try fields.required("refund_status") } }
        /// 退款成功时间 (`success_time`): at most 64 characters.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 退款入账账户 (`user_received_account`): at most 64 characters.
        public var userReceivedAccount: String { get throws { try fields.required("user_received_account") } }
        /// 金额信息 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 商户号 (`mchid`): at most 32 characters.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 电商平台垫资退款专用参数 (`refund_account`): at most 32 characters.
        public var refundAccount: RefundAccount? { get throws { try fields.optional("refund_account") } }
        /// 商品单个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String? { get throws { try fields.optional("individual_auth_id") } }
        /// 退款入账账户 (`recv_account`).
        public var recvAccount: String? { get throws { try fields.optional("recv_account") } }
        /// 退款资金来源 (`fund_source`).
        public var fundSource: FundSource? { get throws { try fields.optional("fund_source") } }
        /// Documented values of 退款状态 (`refund_status`); open.
        public typealias RefundStatus = OpenValue<RefundStatusKind>
        /// Tells ``RefundStatus`` from other values.
        public enum RefundStatusKind {}
        /// 金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 原订单金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 退款金额 (`refund`): in the smallest unit of the currency (分 for CNY).
            public var refund: Int { get throws { try fields.required("refund") } }
            /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int { get throws { try fields.required("payer_total") } }
            /// 用户退款金额 (`payer_refund`): in the smallest unit of the currency (分 for CNY).
            public var payerRefund: Int { get throws { try fields.required("payer_refund") } }
            /// 结算币种退款金额 (`settlement_refund`): in the smallest unit of the currency (分 for CNY).
            public var settlementRefund: Int? { get throws { try fields.optional("settlement_refund") } }
            /// 结算币种 (`settlement_currency`).
            public var settlementCurrency: String? { get throws { try fields.optional("settlement_currency") } }
            /// 货币类型 (`currency`).
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// 用户支付币种 (`payer_currency`).
            public var payerCurrency: String? { get throws { try fields.optional("payer_currency") } }
            /// 汇率信息 (`exchange_rate`).
            public var exchangeRate: ExchangeRate? { get throws { try fields.optional("exchange_rate") } }
            /// 汇率信息 (`exchange_rate`).
            public struct ExchangeRate: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 汇率类型 (`type`).
                public var type: TypeValue? { get throws { try fields.optional("type") } }
                /// 汇率值 (`rate`).
                public var rate: Int? { get throws { try fields.optional("rate") } }
                /// Documented values of 汇率类型 (`type`); open.
                public typealias TypeValue = OpenValue<TypeValueKind>
                /// Tells ``TypeValue`` from other values.
                public enum TypeValueKind {}
            }
        }
        /// Documented values of 电商平台垫资退款专用参数 (`refund_account`); open.
        public typealias RefundAccount = OpenValue<RefundAccountKind>
        /// Tells ``RefundAccount`` from other values.
        public enum RefundAccountKind {}
        /// Documented values of 退款资金来源 (`fund_source`); open.
        public typealias FundSource = OpenValue<FundSourceKind>
        /// Tells ``FundSource`` from other values.
        public enum FundSourceKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Refund.RefundStatusKind {
    /// 退款成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 退款关闭 (`CLOSED`).
    public static var closed: Self { "CLOSED" }
    /// 退款异常 (`ABNORMAL`).
    public static var abnormal: Self { "ABNORMAL" }
    /// 退款处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
}

extension OpenValue where Kind == NotificationEvent.Refund.Amount.ExchangeRate.TypeValueKind {
    /// `USERPAYMENT_RATE`.
    public static var userpaymentRate: Self { "USERPAYMENT_RATE" }
    /// `SETTLEMENT_RATE`.
    public static var settlementRate: Self { "SETTLEMENT_RATE" }
}

extension OpenValue where Kind == NotificationEvent.Refund.RefundAccountKind {
    /// 电商平台垫付 (`REFUND_SOURCE_PARTNER_ADVANCE`).
    public static var refundSourcePartnerAdvance: Self { "REFUND_SOURCE_PARTNER_ADVANCE" }
    /// 二级商户 (`REFUND_SOURCE_SUB_MERCHANT`).
    public static var refundSourceSubMerchant: Self { "REFUND_SOURCE_SUB_MERCHANT" }
}

extension OpenValue where Kind == NotificationEvent.Refund.FundSourceKind {
    /// `REFUND_SOURCE_UNSETTLED_FUNDS`.
    public static var refundSourceUnsettledFunds: Self { "REFUND_SOURCE_UNSETTLED_FUNDS" }
    /// `REFUND_SOURCE_RECHARGE_FUNDS`.
    public static var refundSourceRechargeFunds: Self { "REFUND_SOURCE_RECHARGE_FUNDS" }
}

extension NotificationEvent {
    /// What `RISKTRADE.IDENTIFICATION` says.
    public struct RisktradeIdentification: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 风险类型 (`risk_type`): one of `1`, `2`, `3`, `4`.
        public var riskType: Int { get throws { try fields.required("risk_type") } }
        /// 风险等级 (`risk_level`): one of `1`, `2`, `3`.
        public var riskLevel: Int { get throws { try fields.required("risk_level") } }
    }
}

extension NotificationEvent {
    /// What `SECURITY_ECHO.SUCCESS` says.
    public struct SecurityEchoSuccess: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 回显消息 (`echo_message`): at most 256 characters.
        public var echoMessage: String { get throws { try fields.required("echo_message") } }
        /// 加密回显消息 (`encrypt_echo_message`).
        public var encryptEchoMessage: String? { get throws { try fields.optional("encrypt_echo_message") } }
    }
}

extension NotificationEvent {
    /// What `SETTLEMENT.SUCCESS` says.
    public struct Settlement: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户结算批次单号 (`out_settle_batch_no`).
        public var outSettleBatchNo: String { get throws { try fields.required("out_settle_batch_no") } }
        /// 微信支付结算批次单号 (`settle_batch_no`).
        public var settleBatchNo: String { get throws { try fields.required("settle_batch_no") } }
        /// 商品单个人收款方受理授权ID (`individual_auth_id`).
        public var individualAuthID: String { get throws { try fields.required("individual_auth_id") } }
        /// 收款方描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 批次状态 (`state`).
        public var state: String { get throws { try fields.required("state") } }
        /// 交易场景 (`trade_scenario`).
        public var tradeScenario: String { get throws { try fields.required("trade_scenario") } }
        /// 批次创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 批次完成时间 (`finish_time`).
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
    }
}
