// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct IrregularAvailablePeriodList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 开始时间 (`begin_time`).
        public var beginTime: String { get throws { try fields.required("begin_time") } }
        /// 结束时间 (`end_time`).
        public var endTime: String { get throws { try fields.required("end_time") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct IrregularAvailablePeriodListRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(beginTime: String, endTime: String) {
            var fields = Fields()
            fields.set("begin_time", beginTime)
            fields.set("end_time", endTime)
            self.fields = fields
        }
        /// 开始时间 (`begin_time`).
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// 结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct IrregularyAvaliableTime: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可用开始时间 (`begin_time`): at most 32 characters.
        public var beginTime: String? { get throws { try fields.optional("begin_time") } }
        /// 可用结束时间 (`end_time`): at most 32 characters.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct IrregularyAvaliableTimeRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(beginTime: String? = nil, endTime: String? = nil) {
            var fields = Fields()
            fields.set("begin_time", beginTime)
            fields.set("end_time", endTime)
            self.fields = fields
        }
        /// 可用开始时间 (`begin_time`).
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// 可用结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct JumpLink: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 自定义入口的跳转小程序AppID (`mini_programs_appid`).
        public var miniProgramsAppid: String { get throws { try fields.required("mini_programs_appid") } }
        /// 自定义入口跳转小程序的path (`mini_programs_path`).
        public var miniProgramsPath: String { get throws { try fields.required("mini_programs_path") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct JumpLinkRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(miniProgramsAppid: String, miniProgramsPath: String) {
            var fields = Fields()
            fields.set("mini_programs_appid", miniProgramsAppid)
            fields.set("mini_programs_path", miniProgramsPath)
            self.fields = fields
        }
        /// 自定义入口的跳转小程序AppID (`mini_programs_appid`).
        public var miniProgramsAppid: String? {
            get { fields.stored("mini_programs_appid") }
            set { fields.set("mini_programs_appid", newValue) }
        }
        /// 自定义入口跳转小程序的path (`mini_programs_path`).
        public var miniProgramsPath: String? {
            get { fields.stored("mini_programs_path") }
            set { fields.set("mini_programs_path", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct JumpMiniprogram: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, path: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("path", path)
            self.fields = fields
        }
        /// 小程序appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 小程序path (`path`).
        public var path: String? {
            get { fields.stored("path") }
            set { fields.set("path", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct JumpMiniprogramReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 小程序appid (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 小程序path (`path`).
        public var path: String { get throws { try fields.required("path") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MarketingReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 修改时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 通知URL地址 (`notify_url`).
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MediaURLReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 媒体文件URL地址 (`media_url`): at most 256 characters.
        public var mediaURL: String { get throws { try fields.required("media_url") } }
        /// 图片URL (`image_url`): at most 256 characters.
        public var imageURL: String? { get throws { try fields.optional("image_url") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MemberTagInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会员卡模板ID (`member_card_id`).
        public var memberCardID: String { get throws { try fields.required("member_card_id") } }
    }
}

extension V3.Marketing {
    /// Documented values of `MembercardOpenCardsType`; open.
    public typealias MembercardOpenCardsType = OpenValue<MembercardOpenCardsTypeKind>
    /// Tells ``MembercardOpenCardsType`` from other values.
    public enum MembercardOpenCardsTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.MembercardOpenCardsTypeKind {
    /// `TEXT`.
    public static var text: Self { "TEXT" }
    /// `SELECT`.
    public static var select: Self { "SELECT" }
    /// `RADIO`.
    public static var radio: Self { "RADIO" }
    /// `CHECK_BOX`.
    public static var checkBox: Self { "CHECK_BOX" }
}

extension V3.Marketing {
    /// Documented values of `MerchantOption`; open.
    public typealias MerchantOption = OpenValue<MerchantOptionKind>
    /// Tells ``MerchantOption`` from other values.
    public enum MerchantOptionKind {}
}

extension OpenValue where Kind == V3.Marketing.MerchantOptionKind {
    /// `IN_SEVICE_COUPON_MERCHANT`.
    public static var inSeviceCouponMerchant: Self { "IN_SEVICE_COUPON_MERCHANT" }
    /// 手动输入发券商户号 (`MANUAL_INPUT_MERCHANT`).
    public static var manualInputMerchant: Self { "MANUAL_INPUT_MERCHANT" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MiniProgramsInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家小程序appid (`mini_programs_appid`).
        public var miniProgramsAppid: String { get throws { try fields.required("mini_programs_appid") } }
        /// 商家小程序path (`mini_programs_path`).
        public var miniProgramsPath: String { get throws { try fields.required("mini_programs_path") } }
        /// 入口文案 (`entrance_words`).
        public var entranceWords: String { get throws { try fields.required("entrance_words") } }
        /// 引导文案 (`guiding_words`).
        public var guidingWords: String? { get throws { try fields.optional("guiding_words") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MiniProgramsInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            miniProgramsAppid: String,
            miniProgramsPath: String,
            entranceWords: String,
            guidingWords: String? = nil
        ) {
            var fields = Fields()
            fields.set("mini_programs_appid", miniProgramsAppid)
            fields.set("mini_programs_path", miniProgramsPath)
            fields.set("entrance_words", entranceWords)
            fields.set("guiding_words", guidingWords)
            self.fields = fields
        }
        /// 商家小程序appid (`mini_programs_appid`).
        public var miniProgramsAppid: String? {
            get { fields.stored("mini_programs_appid") }
            set { fields.set("mini_programs_appid", newValue) }
        }
        /// 商家小程序path (`mini_programs_path`).
        public var miniProgramsPath: String? {
            get { fields.stored("mini_programs_path") }
            set { fields.set("mini_programs_path", newValue) }
        }
        /// 入口文案 (`entrance_words`).
        public var entranceWords: String? {
            get { fields.stored("entrance_words") }
            set { fields.set("entrance_words", newValue) }
        }
        /// 引导文案 (`guiding_words`).
        public var guidingWords: String? {
            get { fields.stored("guiding_words") }
            set { fields.set("guiding_words", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MiniprogramActivitySetting: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 指定领取渠道 (`outer_str`).
        public var outerStr: [String]? { get throws { try fields.optional("outer_str") } }
        /// 领奖页面跳转配置 (`award_jump_deploy`).
        public var awardJumpDeploy: V3.Marketing.AwardJumpDeploy? {
            get throws { try fields.optional("award_jump_deploy") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ModifyGoodsIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 暂停时间 (`pause_time`).
        public var pauseTime: String { get throws { try fields.required("pause_time") } }
        /// 批次号 (`stock_id`): at most 20 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension V3.Marketing {
    /// Documented values of `Name`; open.
    public typealias Name = OpenValue<NameKind>
    /// Tells ``Name`` from other values.
    public enum NameKind {}
}

extension OpenValue where Kind == V3.Marketing.NameKind {
    /// `USER_FORM_FLAG_MOBILE`.
    public static var userFormFlagMobile: Self { "USER_FORM_FLAG_MOBILE" }
    /// `USER_FORM_FLAG_SEX`.
    public static var userFormFlagSex: Self { "USER_FORM_FLAG_SEX" }
    /// `USER_FORM_FLAG_NAME`.
    public static var userFormFlagName: Self { "USER_FORM_FLAG_NAME" }
    /// `USER_FORM_FLAG_BIRTHDAY`.
    public static var userFormFlagBirthday: Self { "USER_FORM_FLAG_BIRTHDAY" }
    /// `USER_FORM_FLAG_ADDRESS`.
    public static var userFormFlagAddress: Self { "USER_FORM_FLAG_ADDRESS" }
    /// `USER_FORM_FLAG_EMAIL`.
    public static var userFormFlagEmail: Self { "USER_FORM_FLAG_EMAIL" }
    /// `USER_FORM_FLAG_CITY`.
    public static var userFormFlagCity: Self { "USER_FORM_FLAG_CITY" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct NormalCoupon: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门槛金额 (`threshold`).
        public var threshold: Int { get throws { try fields.required("threshold") } }
        /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct NormalCouponInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 面额 (`coupon_amount`): in the smallest unit of the currency (分 for CNY).
        public var couponAmount: Int { get throws { try fields.required("coupon_amount") } }
        /// 门槛 (`transaction_minimum`).
        public var transactionMinimum: Int { get throws { try fields.required("transaction_minimum") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct NormalCouponRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(threshold: Int, discountAmount: Int) {
            var fields = Fields()
            fields.set("threshold", threshold)
            fields.set("discount_amount", discountAmount)
            self.fields = fields
        }
        /// 门槛金额 (`threshold`).
        public var threshold: Int? {
            get { fields.stored("threshold") }
            set { fields.set("threshold", newValue) }
        }
        /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? {
            get { fields.stored("discount_amount") }
            set { fields.set("discount_amount", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct NotifyConfig: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 事件通知AppID (`notify_appid`).
        public var notifyAppid: String? { get throws { try fields.optional("notify_appid") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct NotifyConfigRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(notifyAppid: String? = nil) {
            var fields = Fields()
            fields.set("notify_appid", notifyAppid)
            self.fields = fields
        }
        /// 事件通知AppID (`notify_appid`).
        public var notifyAppid: String? {
            get { fields.stored("notify_appid") }
            set { fields.set("notify_appid", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct NotifyURLRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(notifyURL: String) {
            var fields = Fields()
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 通知URL地址 (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct OrderInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            payerOpenid: String? = nil,
            outTradeNo: String? = nil,
            totalFee: Int? = nil,
            storeID: String? = nil,
            storeMerchantID: String? = nil
        ) {
            var fields = Fields()
            fields.set("payer_openid", payerOpenid)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("store_id", storeID)
            fields.set("store_merchant_id", storeMerchantID)
            self.fields = fields
        }
        /// 支付订单的微信用户OpenID (`payer_openid`).
        public var payerOpenid: String? {
            get { fields.stored("payer_openid") }
            set { fields.set("payer_openid", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 订单总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 门店ID (`store_id`).
        public var storeID: String? {
            get { fields.stored("store_id") }
            set { fields.set("store_id", newValue) }
        }
        /// 门店商户号 (`store_merchant_id`).
        public var storeMerchantID: String? {
            get { fields.stored("store_merchant_id") }
            set { fields.set("store_merchant_id", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PartnerRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(type: V3.Marketing.PartnershipsType, appid: String? = nil, merchantID: String? = nil) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("appid", appid)
            fields.set("merchant_id", merchantID)
            self.fields = fields
        }
        /// 合作方类别 (`type`).
        public var type: V3.Marketing.PartnershipsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 合作方APPID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 合作方商户ID (`merchant_id`).
        public var merchantID: String? {
            get { fields.stored("merchant_id") }
            set { fields.set("merchant_id", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `PartnerUsageMode`; open.
    public typealias PartnerUsageMode = OpenValue<PartnerUsageModeKind>
    /// Tells ``PartnerUsageMode`` from other values.
    public enum PartnerUsageModeKind {}
}

extension OpenValue where Kind == V3.Marketing.PartnerUsageModeKind {
    /// 单券 (`SINGLE`).
    public static var single: Self { "SINGLE" }
    /// 多次优惠 (`PROGRESSIVE_BUNDLE`).
    public static var progressiveBundle: Self { "PROGRESSIVE_BUNDLE" }
}

extension V3.Marketing {
    /// Documented values of `PartnershipsBusinessType`; open.
    public typealias PartnershipsBusinessType = OpenValue<PartnershipsBusinessTypeKind>
    /// Tells ``PartnershipsBusinessType`` from other values.
    public enum PartnershipsBusinessTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.PartnershipsBusinessTypeKind {
    /// 授权业务类型-代金券批次 (`FAVOR_STOCK`).
    public static var favorStock: Self { "FAVOR_STOCK" }
    /// 授权业务类型-商家券批次 (`BUSIFAVOR_STOCK`).
    public static var busifavorStock: Self { "BUSIFAVOR_STOCK" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PartnershipsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(partner: V3.Marketing.PartnerRequest, authorizedData: V3.Marketing.AuthorizedData) {
            var fields = Fields()
            fields.set("partner", partner)
            fields.set("authorized_data", authorizedData)
            self.fields = fields
        }
        /// 合作方信息 (`partner`).
        public var partner: V3.Marketing.PartnerRequest? {
            get { fields.stored("partner") }
            set { fields.set("partner", newValue) }
        }
        /// 被授权数据 (`authorized_data`).
        public var authorizedData: V3.Marketing.AuthorizedData? {
            get { fields.stored("authorized_data") }
            set { fields.set("authorized_data", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `PartnershipsType`; open.
    public typealias PartnershipsType = OpenValue<PartnershipsTypeKind>
    /// Tells ``PartnershipsType`` from other values.
    public enum PartnershipsTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.PartnershipsTypeKind {
    /// 合作方为Appid (`APPID`).
    public static var appid: Self { "APPID" }
    /// 合作方为商户 (`MERCHANT`).
    public static var merchant: Self { "MERCHANT" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PayActivitySetting: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户logo (`logo_url`).
        public var logoURL: String { get throws { try fields.required("logo_url") } }
        /// 支付结果页活动副标题 (`activity_second_title`).
        public var activitySecondTitle: String { get throws { try fields.required("activity_second_title") } }
        /// 活动曝光商户号 (`mchid_list`).
        public var mchidList: [String]? { get throws { try fields.optional("mchid_list") } }
        /// 激活方式设置 (`activate_setting`).
        public var activateSetting: V3.Marketing.ActivateSetting? {
            get throws { try fields.optional("activate_setting") }
        }
        /// 支付设置 (`payment_setting`).
        public var paymentSetting: V3.Marketing.PaymentSetting? {
            get throws { try fields.optional("payment_setting") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PayReceiptList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 补差付款单号 (`subsidy_receipt_id`).
        public var subsidyReceiptID: String { get throws { try fields.required("subsidy_receipt_id") } }
        /// 商家券批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 商家券Code (`coupon_code`).
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 营销补差扣款商户号 (`payer_merchant`).
        public var payerMerchant: String { get throws { try fields.required("payer_merchant") } }
        /// 营销补差入账商户号 (`payee_merchant`).
        public var payeeMerchant: String { get throws { try fields.required("payee_merchant") } }
        /// 补差付款金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 补差付款描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 补差付款单据状态 (`status`).
        public var status: String { get throws { try fields.required("status") } }
        /// 补差付款失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 补差付款完成时间 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 业务请求唯一单号 (`out_subsidy_no`).
        public var outSubsidyNo: String { get throws { try fields.required("out_subsidy_no") } }
        /// 补差付款发起时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
    }
}

extension V3.Marketing {
    /// Documented values of `PaymentMethod`; open.
    public typealias PaymentMethod = OpenValue<PaymentMethodKind>
    /// Tells ``PaymentMethod`` from other values.
    public enum PaymentMethodKind {}
}

extension OpenValue where Kind == V3.Marketing.PaymentMethodKind {
    /// 零钱 (`CFT`).
    public static var cft: Self { "CFT" }
    /// 指定银行卡 (`SPECIFIC_BANK_CARD`).
    public static var specificBankCard: Self { "SPECIFIC_BANK_CARD" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PaymentMethodInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付方式 (`payment_method`).
        public var paymentMethod: V3.Marketing.PaymentMethod? { get throws { try fields.optional("payment_method") } }
        /// 银行简称 (`bank_abbreviation`).
        public var bankAbbreviation: String? { get throws { try fields.optional("bank_abbreviation") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PaymentMethodInformationRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(paymentMethod: V3.Marketing.PaymentMethod, bankAbbreviation: String? = nil) {
            var fields = Fields()
            fields.set("payment_method", paymentMethod)
            fields.set("bank_abbreviation", bankAbbreviation)
            self.fields = fields
        }
        /// 支付方式 (`payment_method`).
        public var paymentMethod: V3.Marketing.PaymentMethod? {
            get { fields.stored("payment_method") }
            set { fields.set("payment_method", newValue) }
        }
        /// 银行简称 (`bank_abbreviation`).
        public var bankAbbreviation: String? {
            get { fields.stored("bank_abbreviation") }
            set { fields.set("bank_abbreviation", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PaymentMode: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付场景列表 (`payment_scene_list`).
        public var paymentSceneList: [String]? { get throws { try fields.optional("payment_scene_list") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PaymentModeReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付场景列表 (`payment_scene_list`).
        public var paymentSceneList: [String]? { get throws { try fields.optional("payment_scene_list") } }
        /// 支付方式信息 (`payment_method_information`).
        public var paymentMethodInformation: V3.Marketing.PaymentMethodInformation? {
            get throws { try fields.optional("payment_method_information") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PaymentSetting: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 支付模式 (`payment_mode`).
        public var paymentMode: V3.Marketing.PaymentMode? { get throws { try fields.optional("payment_mode") } }
        /// 指定银行的简称 (`limit_bank`).
        public var limitBank: String? { get throws { try fields.optional("limit_bank") } }
        /// 订单优惠标记 (`goods_tags`).
        public var goodsTags: [String]? { get throws { try fields.optional("goods_tags") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct Plan: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投放计划ID (`plan_id`): at most 32 characters.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// 投放计划名称 (`plan_name`): at most 36 characters.
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// 投放计划状态 (`plan_state`).
        public var planState: V3.Marketing.PlanState { get throws { try fields.required("plan_state") } }
        /// 投放开始时间 (`delivery_start_time`).
        public var deliveryStartTime: String? { get throws { try fields.optional("delivery_start_time") } }
        /// 投放结束时间 (`delivery_end_time`).
        public var deliveryEndTime: String? { get throws { try fields.optional("delivery_end_time") } }
        /// 投放批次ID (`stock_id`): at most 40 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 商品券ID (`product_coupon_id`): at most 40 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 营销标签 (`recommend_word`): at most 27 characters.
        public var recommendWord: String? { get throws { try fields.optional("recommend_word") } }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 投放总库存数量 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 单用户限领 (`user_limit`).
        public var userLimit: Int? { get throws { try fields.optional("user_limit") } }
        /// 单日限领 (`daily_limit`).
        public var dailyLimit: Int? { get throws { try fields.optional("daily_limit") } }
        /// 使用模式 (`usage_mode`).
        public var usageMode: UsageMode? { get throws { try fields.optional("usage_mode") } }
        /// 投放批次组ID (`stock_bundle_id`).
        public var stockBundleID: String? { get throws { try fields.optional("stock_bundle_id") } }
        /// 是否复用商品券和批次信息 (`reuse_coupon_config`).
        public var reuseCouponConfig: Bool? { get throws { try fields.optional("reuse_coupon_config") } }
        /// Documented values of 使用模式 (`usage_mode`); open.
        public typealias UsageMode = OpenValue<UsageModeKind>
        /// Tells ``UsageMode`` from other values.
        public enum UsageModeKind {}
    }
}

extension OpenValue where Kind == V3.Marketing.Plan.UsageModeKind {
    /// 单券 (`SINGLE`).
    public static var single: Self { "SINGLE" }
    /// 多次优惠 (`PROGRESSIVE_BUNDLE`).
    public static var progressiveBundle: Self { "PROGRESSIVE_BUNDLE" }
}

extension V3.Marketing {
    /// Documented values of `PlanState`; open.
    public typealias PlanState = OpenValue<PlanStateKind>
    /// Tells ``PlanState`` from other values.
    public enum PlanStateKind {}
}

extension OpenValue where Kind == V3.Marketing.PlanStateKind {
    /// 创建成功 (`CREATED`).
    public static var created: Self { "CREATED" }
    /// 已终止 (`TERMINATED`).
    public static var terminated: Self { "TERMINATED" }
    /// 已过期 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
    /// 投放中 (`DELIVERING`).
    public static var delivering: Self { "DELIVERING" }
    /// 已暂停 (`PAUSED`).
    public static var paused: Self { "PAUSED" }
}

extension V3.Marketing {
    /// Documented values of `ProductCouponCouponCodeMode`; open.
    public typealias ProductCouponCouponCodeMode = OpenValue<ProductCouponCouponCodeModeKind>
    /// Tells ``ProductCouponCouponCodeMode`` from other values.
    public enum ProductCouponCouponCodeModeKind {}
}

extension OpenValue where Kind == V3.Marketing.ProductCouponCouponCodeModeKind {
    /// 微信支付随机生成 (`WECHATPAY`).
    public static var wechatpay: Self { "WECHATPAY" }
    /// 品牌方预上传Code (`UPLOAD`).
    public static var upload: Self { "UPLOAD" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ProductCouponReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品券ID (`product_coupon_id`): at most 40 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 商品券状态 (`state`).
        public var state: V3.Marketing.ProductCouponState { get throws { try fields.required("state") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 优惠范围 (`scope`).
        public var scope: V3.Marketing.Scope { get throws { try fields.required("scope") } }
        /// 商品券类型 (`type`).
        public var type: V3.Marketing.ProductCouponType { get throws { try fields.required("type") } }
        /// 使用模式 (`usage_mode`).
        public var usageMode: V3.Marketing.UsageMode { get throws { try fields.required("usage_mode") } }
        /// 单券模式信息 (`single_usage_info`).
        public var singleUsageInfo: V3.Marketing.SingleUsageInfo? {
            get throws { try fields.optional("single_usage_info") }
        }
        /// 多次优惠模式信息 (`sequential_usage_info`).
        public var sequentialUsageInfo: V3.Marketing.SequentialUsageInfo? {
            get throws { try fields.optional("sequential_usage_info") }
        }
        /// 展示信息 (`display_info`).
        public var displayInfo: V3.Marketing.DisplayInfo { get throws { try fields.required("display_info") } }
        /// 外部商品ID (`out_product_no`).
        public var outProductNo: String? { get throws { try fields.optional("out_product_no") } }
        /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// 失效时间 (`deactivate_time`).
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// 多次优惠模式信息 (`progressive_bundle_usage_info`).
        public var progressiveBundleUsageInfo: ProgressiveBundleUsageInfo? {
            get throws { try fields.optional("progressive_bundle_usage_info") }
        }
        /// 多次优惠模式信息 (`progressive_bundle_usage_info`).
        public struct ProgressiveBundleUsageInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 可使用次数 (`count`).
            public var count: Int { get throws { try fields.required("count") } }
            /// 多次优惠使用间隔天数 (`interval_days`).
            public var intervalDays: Int? { get throws { try fields.optional("interval_days") } }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `ProductCouponState`; open.
    public typealias ProductCouponState = OpenValue<ProductCouponStateKind>
    /// Tells ``ProductCouponState`` from other values.
    public enum ProductCouponStateKind {}
}

extension OpenValue where Kind == V3.Marketing.ProductCouponStateKind {
    /// 审批中 (`AUDITING`).
    public static var auditing: Self { "AUDITING" }
    /// 生效中 (`EFFECTIVE`).
    public static var effective: Self { "EFFECTIVE" }
    /// 已失效 (`DEACTIVATED`).
    public static var deactivated: Self { "DEACTIVATED" }
}

extension V3.Marketing {
    /// Documented values of `ProductCouponType`; open.
    public typealias ProductCouponType = OpenValue<ProductCouponTypeKind>
    /// Tells ``ProductCouponType`` from other values.
    public enum ProductCouponTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.ProductCouponTypeKind {
    /// 满减券 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// 折扣券 (`DISCOUNT`).
    public static var discount: Self { "DISCOUNT" }
    /// 兑换券 (`EXCHANGE`).
    public static var exchange: Self { "EXCHANGE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ProductCouponsCouponAvailablePeriod: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            availableBeginTime: String,
            availableEndTime: String,
            waitDaysAfterReceive: Int? = nil,
            weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriodRequest? = nil,
            irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodListRequest]? = nil
        ) {
            var fields = Fields()
            fields.set("available_begin_time", availableBeginTime)
            fields.set("available_end_time", availableEndTime)
            fields.set("wait_days_after_receive", waitDaysAfterReceive)
            fields.set("weekly_available_period", weeklyAvailablePeriod)
            fields.set("irregular_available_period_list", irregularAvailablePeriodList)
            self.fields = fields
        }
        /// 开始时间 (`available_begin_time`).
        public var availableBeginTime: String? {
            get { fields.stored("available_begin_time") }
            set { fields.set("available_begin_time", newValue) }
        }
        /// 结束时间 (`available_end_time`).
        public var availableEndTime: String? {
            get { fields.stored("available_end_time") }
            set { fields.set("available_end_time", newValue) }
        }
        /// 领取后N天开始生效 (`wait_days_after_receive`).
        public var waitDaysAfterReceive: Int? {
            get { fields.stored("wait_days_after_receive") }
            set { fields.set("wait_days_after_receive", newValue) }
        }
        /// 每周固定可用时间 (`weekly_available_period`).
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriodRequest? {
            get { fields.stored("weekly_available_period") }
            set { fields.set("weekly_available_period", newValue) }
        }
        /// 无规律的可用时间段 (`irregular_available_period_list`).
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodListRequest]? {
            get { fields.stored("irregular_available_period_list") }
            set { fields.set("irregular_available_period_list", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ProductCouponsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 去重后门店总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 关联成功的门店列表 (`success_store_list`).
        public var successStoreList: [V3.Marketing.SuccessStoreList]? {
            get throws { try fields.optional("success_store_list") }
        }
        /// 关联失败的门店列表 (`failed_store_list`).
        public var failedStoreList: [V3.Marketing.FailedStoreList]? {
            get throws { try fields.optional("failed_store_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ProductCouponsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, storeList: [V3.Marketing.StoreList]) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("store_list", storeList)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 门店列表 (`store_list`).
        public var storeList: [V3.Marketing.StoreList]? {
            get { fields.stored("store_list") }
            set { fields.set("store_list", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `ProductCouponsType`; open.
    public typealias ProductCouponsType = OpenValue<ProductCouponsTypeKind>
    /// Tells ``ProductCouponsType`` from other values.
    public enum ProductCouponsTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.ProductCouponsTypeKind {
    /// `INCREMENTAL`.
    public static var incremental: Self { "INCREMENTAL" }
    /// `EQUAL`.
    public static var equal: Self { "EQUAL" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ProgressiveBundleUsageInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可使用次数 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 多次优惠使用间隔天数 (`interval_days`).
        public var intervalDays: Int? { get throws { try fields.optional("interval_days") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct QualificationReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回结果文案 (`return_message`).
        public var returnMessage: String? { get throws { try fields.optional("return_message") } }
        /// 锁定失败的资格ID列表 (`failed_qualification_ids`).
        public var failedQualificationIDs: [String]? { get throws { try fields.optional("failed_qualification_ids") } }
        /// 锁定成功的资格ID列表 (`succeed_qualification_ids`).
        public var succeedQualificationIDs: [String]? {
            get throws { try fields.optional("succeed_qualification_ids") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct QualificationRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(orderInformation: V3.Marketing.OrderInformation, qualificationIDs: [String]) {
            var fields = Fields()
            fields.set("order_information", orderInformation)
            fields.set("qualification_ids", qualificationIDs)
            self.fields = fields
        }
        /// 订单信息 (`order_information`).
        public var orderInformation: V3.Marketing.OrderInformation? {
            get { fields.stored("order_information") }
            set { fields.set("order_information", newValue) }
        }
        /// 待锁定的加价购资格ID列表 (`qualification_ids`).
        public var qualificationIDs: [String]? {
            get { fields.stored("qualification_ids") }
            set { fields.set("qualification_ids", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct RefundFlowReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 下载链接 (`url`).
        public var url: String { get throws { try fields.required("url") } }
        /// 安全校验码 (`hash_value`).
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// 哈希算法类型 (`hash_type`).
        public var hashType: String { get throws { try fields.required("hash_type") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct RepresentativeInfoList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(openid: String) {
            var fields = Fields()
            fields.set("openid", openid)
            self.fields = fields
        }
        /// 业务代理的OpenID (`openid`).
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ReturnReceiptsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 补差回退单号 (`subsidy_return_receipt_id`).
        public var subsidyReturnReceiptID: String? { get throws { try fields.optional("subsidy_return_receipt_id") } }
        /// 商家券批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 商家券Code (`coupon_code`).
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 微信支付退款单号 (`refund_id`).
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 原营销补差扣款商户号 (`payer_merchant`).
        public var payerMerchant: String { get throws { try fields.required("payer_merchant") } }
        /// 原营销补差入账商户号 (`payee_merchant`).
        public var payeeMerchant: String { get throws { try fields.required("payee_merchant") } }
        /// 补差回退金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 补差回退描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 补差回退单据状态 (`status`).
        public var status: String { get throws { try fields.required("status") } }
        /// 补差回退失败原因 (`fail_reason`).
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// 补差回退完成时间 (`return_done_time`).
        public var returnDoneTime: String? { get throws { try fields.optional("return_done_time") } }
        /// 补差付款单号 (`subsidy_receipt_id`).
        public var subsidyReceiptID: String { get throws { try fields.required("subsidy_receipt_id") } }
        /// 业务请求唯一单号 (`out_subsidy_return_no`).
        public var outSubsidyReturnNo: String { get throws { try fields.required("out_subsidy_return_no") } }
        /// 补差回退发起时间 (`return_create_time`).
        public var returnCreateTime: String? { get throws { try fields.optional("return_create_time") } }
    }
}

extension V3.Marketing {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V3.Marketing.ScopeKind {
    /// 全场商品可用券 (`ALL`).
    public static var all: Self { "ALL" }
    /// 部分商品可用券 (`SINGLE`).
    public static var single: Self { "SINGLE" }
    /// `CATEGORY`.
    public static var category: Self { "CATEGORY" }
}

extension V3.Marketing {
    /// Documented values of `SendChannel`; open.
    public typealias SendChannel = OpenValue<SendChannelKind>
    /// Tells ``SendChannel`` from other values.
    public enum SendChannelKind {}
}

extension OpenValue where Kind == V3.Marketing.SendChannelKind {
    /// `API`.
    public static var api: Self { "API" }
    /// 摇一摇有优惠 (`BRAND_MANAGE`).
    public static var brandManage: Self { "BRAND_MANAGE" }
    /// `MERCHANT_CARD`.
    public static var merchantCard: Self { "MERCHANT_CARD" }
    /// `MEMBER`.
    public static var member: Self { "MEMBER" }
    /// `SMALL_ACTIVITY`.
    public static var smallActivity: Self { "SMALL_ACTIVITY" }
    /// 小程序领券组件 (`RECEIVE_COMPONENT`).
    public static var receiveComponent: Self { "RECEIVE_COMPONENT" }
}

extension V3.Marketing {
    /// Documented values of `SendContent`; open.
    public typealias SendContent = OpenValue<SendContentKind>
    /// Tells ``SendContent`` from other values.
    public enum SendContentKind {}
}

extension OpenValue where Kind == V3.Marketing.SendContentKind {
    /// 单张券 (`SINGLE_COUPON`).
    public static var singleCoupon: Self { "SINGLE_COUPON" }
    /// 礼包 (`GIFT_PACKAGE`).
    public static var giftPackage: Self { "GIFT_PACKAGE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SentCountInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 已发放总次数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 当天已发放次数 (`today_count`).
        public var todayCount: Int { get throws { try fields.required("today_count") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SequentialUsageDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总可使用次数 (`total_count`).
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// 已使用次数 (`used_count`).
        public var usedCount: Int? { get throws { try fields.optional("used_count") } }
        /// 轮次使用详情列表 (`detail_item_list`).
        public var detailItemList: [V3.Marketing.DetailItemList]? {
            get throws { try fields.optional("detail_item_list") }
        }
        /// 券核销请求单号 (`use_request_no`).
        public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
        /// 券核销时间 (`use_time`).
        public var useTime: String? { get throws { try fields.optional("use_time") } }
        /// 退券请求单号 (`return_request_no`).
        public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
        /// 退券时间 (`return_time`).
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// 券核销的微信支付订单信息 (`associated_order_info`).
        public var associatedOrderInfo: AssociatedOrderInfo? {
            get throws { try fields.optional("associated_order_info") }
        }
        /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
        public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
            get throws { try fields.optional("associated_pay_score_order_info") }
        }
        /// 优惠金额 (`saved_amount`): in the smallest unit of the currency (分 for CNY).
        public var savedAmount: Int? { get throws { try fields.optional("saved_amount") } }
        /// 券核销的微信支付订单信息 (`associated_order_info`).
        public struct AssociatedOrderInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信支付单号 (`transaction_id`).
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// 商户订单号 (`out_trade_no`).
            public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
            /// 商户号 (`mchid`).
            public var mchid: String? { get throws { try fields.optional("mchid") } }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        }
        /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
        public struct AssociatedPayScoreOrderInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信支付服务订单号 (`order_id`).
            public var orderID: String? { get throws { try fields.optional("order_id") } }
            /// 商户服务订单号 (`out_order_no`): at most 32 characters.
            public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
            /// 商户号 (`mchid`).
            public var mchid: String? { get throws { try fields.optional("mchid") } }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SequentialUsageInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 多次优惠规则类型 (`type`).
        public var type: V3.Marketing.ProductCouponsType { get throws { try fields.required("type") } }
        /// 可使用次数 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 多次优惠有效天数 (`available_days`).
        public var availableDays: Int { get throws { try fields.required("available_days") } }
        /// 多次优惠使用间隔天数 (`interval_days`).
        public var intervalDays: Int? { get throws { try fields.optional("interval_days") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SequentialUsageRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券可核销时间 (`coupon_available_period`).
        public var couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodReply {
            get throws { try fields.required("coupon_available_period") }
        }
        /// 满减券使用规则 (`normal_coupon_list`).
        public var normalCouponList: [V3.Marketing.NormalCoupon]? {
            get throws { try fields.optional("normal_coupon_list") }
        }
        /// 折扣券使用规则列表 (`discount_coupon_list`).
        public var discountCouponList: [V3.Marketing.DiscountCoupon]? {
            get throws { try fields.optional("discount_coupon_list") }
        }
        /// 兑换券使用规则列表 (`exchange_coupon_list`).
        public var exchangeCouponList: [V3.Marketing.ExchangeCoupon]? {
            get throws { try fields.optional("exchange_coupon_list") }
        }
        /// 多次优惠是否提供首笔特惠 (`special_first`).
        public var specialFirst: Bool? { get throws { try fields.optional("special_first") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SequentialUsageRuleReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券可核销时间 (`coupon_available_period`).
        public var couponAvailablePeriod: V3.Marketing.CouponsCouponAvailablePeriodReply {
            get throws { try fields.required("coupon_available_period") }
        }
        /// 满减券使用规则 (`normal_coupon_list`).
        public var normalCouponList: [V3.Marketing.NormalCoupon]? {
            get throws { try fields.optional("normal_coupon_list") }
        }
        /// 折扣券使用规则列表 (`discount_coupon_list`).
        public var discountCouponList: [V3.Marketing.DiscountCoupon]? {
            get throws { try fields.optional("discount_coupon_list") }
        }
        /// 兑换券使用规则列表 (`exchange_coupon_list`).
        public var exchangeCouponList: [V3.Marketing.ExchangeCoupon]? {
            get throws { try fields.optional("exchange_coupon_list") }
        }
        /// 多次优惠是否提供首笔特惠 (`special_first`).
        public var specialFirst: Bool? { get throws { try fields.optional("special_first") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SequentialUsageRuleRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            couponAvailablePeriod: V3.Marketing.ProductCouponsCouponAvailablePeriod,
            normalCouponList: [V3.Marketing.NormalCouponRequest]? = nil,
            discountCouponList: [V3.Marketing.DiscountCouponRequest]? = nil,
            exchangeCouponList: [V3.Marketing.ExchangeCouponRequest]? = nil,
            specialFirst: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("coupon_available_period", couponAvailablePeriod)
            fields.set("normal_coupon_list", normalCouponList)
            fields.set("discount_coupon_list", discountCouponList)
            fields.set("exchange_coupon_list", exchangeCouponList)
            fields.set("special_first", specialFirst)
            self.fields = fields
        }
        /// 券可核销时间 (`coupon_available_period`).
        public var couponAvailablePeriod: V3.Marketing.ProductCouponsCouponAvailablePeriod? {
            get { fields.stored("coupon_available_period") }
            set { fields.set("coupon_available_period", newValue) }
        }
        /// 满减券使用规则 (`normal_coupon_list`).
        public var normalCouponList: [V3.Marketing.NormalCouponRequest]? {
            get { fields.stored("normal_coupon_list") }
            set { fields.set("normal_coupon_list", newValue) }
        }
        /// 折扣券使用规则列表 (`discount_coupon_list`).
        public var discountCouponList: [V3.Marketing.DiscountCouponRequest]? {
            get { fields.stored("discount_coupon_list") }
            set { fields.set("discount_coupon_list", newValue) }
        }
        /// 兑换券使用规则列表 (`exchange_coupon_list`).
        public var exchangeCouponList: [V3.Marketing.ExchangeCouponRequest]? {
            get { fields.stored("exchange_coupon_list") }
            set { fields.set("exchange_coupon_list", newValue) }
        }
        /// 多次优惠是否提供首笔特惠 (`special_first`).
        public var specialFirst: Bool? {
            get { fields.stored("special_first") }
            set { fields.set("special_first", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ServiceModulesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会员卡id (`card_id`).
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 会员服务项ID (`service_module_id`).
        public var serviceModuleID: String { get throws { try fields.required("service_module_id") } }
        /// 跳转小程序 (`jump_miniprogram`).
        public var jumpMiniprogram: V3.Marketing.JumpMiniprogramReply {
            get throws { try fields.required("jump_miniprogram") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SingleUsageDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券核销请求单号 (`use_request_no`).
        public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
        /// 券核销时间 (`use_time`).
        public var useTime: String? { get throws { try fields.optional("use_time") } }
        /// 券核销的微信支付订单信息 (`associated_order_info`).
        public var associatedOrderInfo: V3.Marketing.AssociatedOrderInfo? {
            get throws { try fields.optional("associated_order_info") }
        }
        /// 退券请求单号 (`return_request_no`).
        public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
        /// 退券时间 (`return_time`).
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
        public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
            get throws { try fields.optional("associated_pay_score_order_info") }
        }
        /// 优惠金额 (`saved_amount`): in the smallest unit of the currency (分 for CNY).
        public var savedAmount: Int? { get throws { try fields.optional("saved_amount") } }
        /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
        public struct AssociatedPayScoreOrderInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信支付服务订单号 (`order_id`).
            public var orderID: String? { get throws { try fields.optional("order_id") } }
            /// 商户服务订单号 (`out_order_no`): at most 32 characters.
            public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
            /// 商户号 (`mchid`).
            public var mchid: String? { get throws { try fields.optional("mchid") } }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SingleUsageInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 满减券使用规则 (`normal_coupon`).
        public var normalCoupon: V3.Marketing.NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
        /// 折扣券使用规则 (`discount_coupon`).
        public var discountCoupon: V3.Marketing.DiscountCoupon? {
            get throws { try fields.optional("discount_coupon") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SingleUsageRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券可核销时间 (`coupon_available_period`).
        public var couponAvailablePeriod: V3.Marketing.CouponAvailablePeriod {
            get throws { try fields.required("coupon_available_period") }
        }
        /// 满减券使用规则 (`normal_coupon`).
        public var normalCoupon: V3.Marketing.NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
        /// 折扣券使用规则 (`discount_coupon`).
        public var discountCoupon: V3.Marketing.DiscountCoupon? {
            get throws { try fields.optional("discount_coupon") }
        }
        /// 兑换券使用规则 (`exchange_coupon`).
        public var exchangeCoupon: V3.Marketing.ExchangeCoupon? {
            get throws { try fields.optional("exchange_coupon") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SingleUsageRuleReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券可核销时间 (`coupon_available_period`).
        public var couponAvailablePeriod: V3.Marketing.CouponsCouponAvailablePeriod {
            get throws { try fields.required("coupon_available_period") }
        }
        /// 满减券使用规则 (`normal_coupon`).
        public var normalCoupon: V3.Marketing.NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
        /// 折扣券使用规则 (`discount_coupon`).
        public var discountCoupon: V3.Marketing.DiscountCoupon? {
            get throws { try fields.optional("discount_coupon") }
        }
        /// 兑换券使用规则 (`exchange_coupon`).
        public var exchangeCoupon: V3.Marketing.ExchangeCoupon? {
            get throws { try fields.optional("exchange_coupon") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SingleUsageRuleRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodRequest,
            normalCoupon: V3.Marketing.NormalCouponRequest? = nil,
            discountCoupon: V3.Marketing.DiscountCouponRequest? = nil,
            exchangeCoupon: V3.Marketing.ExchangeCouponRequest? = nil
        ) {
            var fields = Fields()
            fields.set("coupon_available_period", couponAvailablePeriod)
            fields.set("normal_coupon", normalCoupon)
            fields.set("discount_coupon", discountCoupon)
            fields.set("exchange_coupon", exchangeCoupon)
            self.fields = fields
        }
        /// 券可核销时间 (`coupon_available_period`).
        public var couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodRequest? {
            get { fields.stored("coupon_available_period") }
            set { fields.set("coupon_available_period", newValue) }
        }
        /// 满减券使用规则 (`normal_coupon`).
        public var normalCoupon: V3.Marketing.NormalCouponRequest? {
            get { fields.stored("normal_coupon") }
            set { fields.set("normal_coupon", newValue) }
        }
        /// 折扣券使用规则 (`discount_coupon`).
        public var discountCoupon: V3.Marketing.DiscountCouponRequest? {
            get { fields.stored("discount_coupon") }
            set { fields.set("discount_coupon", newValue) }
        }
        /// 兑换券使用规则 (`exchange_coupon`).
        public var exchangeCoupon: V3.Marketing.ExchangeCouponRequest? {
            get { fields.stored("exchange_coupon") }
            set { fields.set("exchange_coupon", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Marketing.StateKind {
    /// 审批中 (`AUDITING`).
    public static var auditing: Self { "AUDITING" }
    /// 发放中 (`SENDING`).
    public static var sending: Self { "SENDING" }
    /// 已暂停 (`PAUSED`).
    public static var paused: Self { "PAUSED" }
    /// 已停止 (`STOPPED`).
    public static var stopped: Self { "STOPPED" }
    /// 已失效 (`DEACTIVATED`).
    public static var deactivated: Self { "DEACTIVATED" }
}

extension V3.Marketing {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Marketing.StatusKind {
    /// `NOT_APPROVE`.
    public static var notApprove: Self { "NOT_APPROVE" }
    /// `APPROVE_FAIL`.
    public static var approveFail: Self { "APPROVE_FAIL" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct Stock: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品券ID (`product_coupon_id`): at most 40 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 批次ID (`stock_id`): at most 40 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 备注 (`remark`): at most 20 characters.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 券Code分配模式 (`coupon_code_mode`).
        public var couponCodeMode: V3.Marketing.CouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// 品牌方预上传的券Code数量信息 (`coupon_code_count_info`).
        public var couponCodeCountInfo: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count_info") }
        }
        /// 发放规则 (`stock_send_rule`).
        public var stockSendRule: V3.Marketing.StockSendRule { get throws { try fields.required("stock_send_rule") } }
        /// 单券使用规则 (`single_usage_rule`).
        public var singleUsageRule: V3.Marketing.SingleUsageRule? {
            get throws { try fields.optional("single_usage_rule") }
        }
        /// 多次优惠使用规则 (`sequential_usage_rule`).
        public var sequentialUsageRule: V3.Marketing.SequentialUsageRule? {
            get throws { try fields.optional("sequential_usage_rule") }
        }
        /// 券使用规则展示信息 (`usage_rule_display_info`).
        public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfo {
            get throws { try fields.required("usage_rule_display_info") }
        }
        /// 用户商品券展示信息 (`coupon_display_info`).
        public var couponDisplayInfo: V3.Marketing.CouponDisplayInfo {
            get throws { try fields.required("coupon_display_info") }
        }
        /// 事件通知配置 (`notify_config`).
        public var notifyConfig: V3.Marketing.NotifyConfig { get throws { try fields.required("notify_config") } }
        /// 可用门店范围 (`store_scope`).
        public var storeScope: V3.Marketing.StoreScope { get throws { try fields.required("store_scope") } }
        /// 已发放次数 (`sent_count_info`).
        public var sentCountInfo: V3.Marketing.SentCountInfo { get throws { try fields.required("sent_count_info") } }
        /// 批次状态 (`state`).
        public var state: V3.Marketing.State { get throws { try fields.required("state") } }
        /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// 失效时间 (`deactivate_time`).
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 多次优惠使用规则 (`progressive_bundle_usage_rule`).
        public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? {
            get throws { try fields.optional("progressive_bundle_usage_rule") }
        }
        /// 批次组信息 (`stock_bundle_info`).
        public var stockBundleInfo: StockBundleInfo? { get throws { try fields.optional("stock_bundle_info") } }
        /// 多次优惠使用规则 (`progressive_bundle_usage_rule`).
        public struct ProgressiveBundleUsageRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券可核销时间 (`coupon_available_period`).
            public var couponAvailablePeriod: CouponAvailablePeriod {
                get throws { try fields.required("coupon_available_period") }
            }
            /// 满减券使用规则 (`normal_coupon`).
            public var normalCoupon: NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
            /// 折扣券使用规则 (`discount_coupon`).
            public var discountCoupon: DiscountCoupon? { get throws { try fields.optional("discount_coupon") } }
            /// 兑换券使用规则 (`exchange_coupon`).
            public var exchangeCoupon: ExchangeCoupon? { get throws { try fields.optional("exchange_coupon") } }
            /// 券可核销时间 (`coupon_available_period`).
            public struct CouponAvailablePeriod: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 批次开始时间 (`available_begin_time`).
                public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
                /// 批次结束时间 (`available_end_time`).
                public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
                /// 券生效后N天内可用 (`available_days`).
                public var availableDays: Int? { get throws { try fields.optional("available_days") } }
                /// 领券后需等待N天才生效 (`wait_days_after_receive`).
                public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
                /// 每周固定可用时间 (`weekly_available_period`).
                public var weeklyAvailablePeriod: WeeklyAvailablePeriod? {
                    get throws { try fields.optional("weekly_available_period") }
                }
                /// 指定可用时间段 (`irregular_available_period_list`).
                public var irregularAvailablePeriodList: [IrregularAvailablePeriodList]? {
                    get throws { try fields.optional("irregular_available_period_list") }
                }
                /// 领取后N秒内有效 (`available_seconds`).
                public var availableSeconds: Int? { get throws { try fields.optional("available_seconds") } }
                /// 每周固定可用时间 (`weekly_available_period`).
                public struct WeeklyAvailablePeriod: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 每周可用星期数 (`day_list`).
                    public var dayList: [String] { get throws { try fields.required("day_list") } }
                    /// 当天可用时间段 (`day_period_list`).
                    public var dayPeriodList: [DayPeriodList]? { get throws { try fields.optional("day_period_list") } }
                    /// `day_period_list`.
                    public struct DayPeriodList: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 当天可用开始时间 (`begin_time`).
                        public var beginTime: Int { get throws { try fields.required("begin_time") } }
                        /// 当天可用结束时间 (`end_time`).
                        public var endTime: Int { get throws { try fields.required("end_time") } }
                    }
                }
                /// `irregular_available_period_list`.
                public struct IrregularAvailablePeriodList: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 开始时间 (`begin_time`).
                    public var beginTime: String { get throws { try fields.required("begin_time") } }
                    /// 结束时间 (`end_time`).
                    public var endTime: String { get throws { try fields.required("end_time") } }
                }
            }
            /// 满减券使用规则 (`normal_coupon`).
            public struct NormalCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 门槛金额 (`threshold`).
                public var threshold: Int { get throws { try fields.required("threshold") } }
                /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
            }
            /// 折扣券使用规则 (`discount_coupon`).
            public struct DiscountCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 门槛金额 (`threshold`).
                public var threshold: Int { get throws { try fields.required("threshold") } }
                /// 固定减免百分比 (`percent_off`).
                public var percentOff: Int { get throws { try fields.required("percent_off") } }
            }
            /// 兑换券使用规则 (`exchange_coupon`).
            public struct ExchangeCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 门槛金额 (`threshold`).
                public var threshold: Int { get throws { try fields.required("threshold") } }
                /// 固定兑换价格 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
                public var exchangePrice: Int { get throws { try fields.required("exchange_price") } }
            }
        }
        /// 批次组信息 (`stock_bundle_info`).
        public struct StockBundleInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 批次所属批次组ID (`stock_bundle_id`): at most 40 characters.
            public var stockBundleID: String { get throws { try fields.required("stock_bundle_id") } }
            /// 批次在批次组内的次序 (`stock_bundle_index`).
            public var stockBundleIndex: Int { get throws { try fields.required("stock_bundle_index") } }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockBundleInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次所属批次组ID (`stock_bundle_id`): at most 40 characters.
        public var stockBundleID: String { get throws { try fields.required("stock_bundle_id") } }
        /// 批次在批次组内的次序 (`stock_bundle_index`).
        public var stockBundleIndex: Int { get throws { try fields.required("stock_bundle_index") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockBundlesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次组ID (`stock_bundle_id`): at most 40 characters.
        public var stockBundleID: String { get throws { try fields.required("stock_bundle_id") } }
        /// 批次列表 (`stock_list`).
        public var stockList: [V3.Marketing.StockList] { get throws { try fields.required("stock_list") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockBundlesRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            brandID: String,
            remark: String? = nil,
            usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? = nil,
            couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest? = nil,
            notifyConfig: V3.Marketing.NotifyConfigRequest? = nil,
            storeScope: V3.Marketing.StoreScope? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("remark", remark)
            fields.set("usage_rule_display_info", usageRuleDisplayInfo)
            fields.set("coupon_display_info", couponDisplayInfo)
            fields.set("notify_config", notifyConfig)
            fields.set("store_scope", storeScope)
            fields.set("brand_id", brandID)
            self.fields = fields
        }
        /// 修改请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 备注 (`remark`): at most 20 characters.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// 券使用规则展示信息 (`usage_rule_display_info`).
        public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? {
            get { fields.stored("usage_rule_display_info") }
            set { fields.set("usage_rule_display_info", newValue) }
        }
        /// 用户商品券展示信息 (`coupon_display_info`).
        public var couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest? {
            get { fields.stored("coupon_display_info") }
            set { fields.set("coupon_display_info", newValue) }
        }
        /// 事件通知配置 (`notify_config`).
        public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
            get { fields.stored("notify_config") }
            set { fields.set("notify_config", newValue) }
        }
        /// 可用门店范围 (`store_scope`).
        public var storeScope: V3.Marketing.StoreScope? {
            get { fields.stored("store_scope") }
            set { fields.set("store_scope", newValue) }
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品券ID (`product_coupon_id`): at most 40 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 批次ID (`stock_id`): at most 40 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 备注 (`remark`): at most 20 characters.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 券Code分配模式 (`coupon_code_mode`).
        public var couponCodeMode: V3.Marketing.ProductCouponCouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// 品牌方预上传的券Code数量信息 (`coupon_code_count_info`).
        public var couponCodeCountInfo: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count_info") }
        }
        /// 发放规则 (`stock_send_rule`).
        public var stockSendRule: V3.Marketing.StockSendRuleReply {
            get throws { try fields.required("stock_send_rule") }
        }
        /// 多次优惠使用规则 (`progressive_bundle_usage_rule`).
        public var progressiveBundleUsageRule: V3.Marketing.SingleUsageRule? {
            get throws { try fields.optional("progressive_bundle_usage_rule") }
        }
        /// 批次组信息 (`stock_bundle_info`).
        public var stockBundleInfo: V3.Marketing.StockBundleInfo {
            get throws { try fields.required("stock_bundle_info") }
        }
        /// 券使用规则展示信息 (`usage_rule_display_info`).
        public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfo {
            get throws { try fields.required("usage_rule_display_info") }
        }
        /// 用户商品券展示信息 (`coupon_display_info`).
        public var couponDisplayInfo: V3.Marketing.CouponDisplayInfo {
            get throws { try fields.required("coupon_display_info") }
        }
        /// 事件通知配置 (`notify_config`).
        public var notifyConfig: V3.Marketing.NotifyConfig { get throws { try fields.required("notify_config") } }
        /// 可用门店范围 (`store_scope`).
        public var storeScope: V3.Marketing.StoreScope { get throws { try fields.required("store_scope") } }
        /// 已发放次数 (`sent_count_info`).
        public var sentCountInfo: V3.Marketing.SentCountInfo { get throws { try fields.required("sent_count_info") } }
        /// 批次状态 (`state`).
        public var state: V3.Marketing.State { get throws { try fields.required("state") } }
        /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// 失效时间 (`deactivate_time`).
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockListReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 创建批次的商户号 (`stock_creator_mchid`).
        public var stockCreatorMchid: String { get throws { try fields.required("stock_creator_mchid") } }
        /// 券批次ID (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品券ID (`product_coupon_id`): at most 40 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 批次ID (`stock_id`): at most 40 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 备注 (`remark`): at most 20 characters.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// 券Code分配模式 (`coupon_code_mode`).
        public var couponCodeMode: V3.Marketing.CouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// 品牌方预上传的券Code数量信息 (`coupon_code_count_info`).
        public var couponCodeCountInfo: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count_info") }
        }
        /// 发放规则 (`stock_send_rule`).
        public var stockSendRule: V3.Marketing.StockSendRule { get throws { try fields.required("stock_send_rule") } }
        /// 单券使用规则 (`single_usage_rule`).
        public var singleUsageRule: V3.Marketing.SingleUsageRuleReply? {
            get throws { try fields.optional("single_usage_rule") }
        }
        /// 多次优惠使用规则 (`sequential_usage_rule`).
        public var sequentialUsageRule: V3.Marketing.SequentialUsageRuleReply? {
            get throws { try fields.optional("sequential_usage_rule") }
        }
        /// 券使用规则展示信息 (`usage_rule_display_info`).
        public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfo {
            get throws { try fields.required("usage_rule_display_info") }
        }
        /// 用户商品券展示信息 (`coupon_display_info`).
        public var couponDisplayInfo: V3.Marketing.CouponDisplayInfo {
            get throws { try fields.required("coupon_display_info") }
        }
        /// 事件通知配置 (`notify_config`).
        public var notifyConfig: V3.Marketing.NotifyConfig { get throws { try fields.required("notify_config") } }
        /// 可用门店范围 (`store_scope`).
        public var storeScope: V3.Marketing.StoreScope { get throws { try fields.required("store_scope") } }
        /// 已发放次数 (`sent_count_info`).
        public var sentCountInfo: V3.Marketing.SentCountInfo { get throws { try fields.required("sent_count_info") } }
        /// 批次状态 (`state`).
        public var state: V3.Marketing.State { get throws { try fields.required("state") } }
        /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// 失效时间 (`deactivate_time`).
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 多次优惠使用规则 (`progressive_bundle_usage_rule`).
        public var progressiveBundleUsageRule: ProgressiveBundleUsageRule? {
            get throws { try fields.optional("progressive_bundle_usage_rule") }
        }
        /// 批次组信息 (`stock_bundle_info`).
        public var stockBundleInfo: StockBundleInfo? { get throws { try fields.optional("stock_bundle_info") } }
        /// 多次优惠使用规则 (`progressive_bundle_usage_rule`).
        public struct ProgressiveBundleUsageRule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券可核销时间 (`coupon_available_period`).
            public var couponAvailablePeriod: CouponAvailablePeriod {
                get throws { try fields.required("coupon_available_period") }
            }
            /// 满减券使用规则 (`normal_coupon`).
            public var normalCoupon: NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
            /// 折扣券使用规则 (`discount_coupon`).
            public var discountCoupon: DiscountCoupon? { get throws { try fields.optional("discount_coupon") } }
            /// 兑换券使用规则 (`exchange_coupon`).
            public var exchangeCoupon: ExchangeCoupon? { get throws { try fields.optional("exchange_coupon") } }
            /// 券可核销时间 (`coupon_available_period`).
            public struct CouponAvailablePeriod: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 批次开始时间 (`available_begin_time`).
                public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
                /// 批次结束时间 (`available_end_time`).
                public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
                /// 券生效后N天内可用 (`available_days`).
                public var availableDays: Int? { get throws { try fields.optional("available_days") } }
                /// 领券后需等待N天才生效 (`wait_days_after_receive`).
                public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
                /// 每周固定可用时间 (`weekly_available_period`).
                public var weeklyAvailablePeriod: WeeklyAvailablePeriod? {
                    get throws { try fields.optional("weekly_available_period") }
                }
                /// 指定可用时间段 (`irregular_available_period_list`).
                public var irregularAvailablePeriodList: [IrregularAvailablePeriodList]? {
                    get throws { try fields.optional("irregular_available_period_list") }
                }
                /// 领取后N秒内有效 (`available_seconds`).
                public var availableSeconds: Int? { get throws { try fields.optional("available_seconds") } }
                /// 每周固定可用时间 (`weekly_available_period`).
                public struct WeeklyAvailablePeriod: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 每周可用星期数 (`day_list`).
                    public var dayList: [String] { get throws { try fields.required("day_list") } }
                    /// 当天可用时间段 (`day_period_list`).
                    public var dayPeriodList: [DayPeriodList]? { get throws { try fields.optional("day_period_list") } }
                    /// `day_period_list`.
                    public struct DayPeriodList: TypedObject, FieldValue {
                        /// The members, as on the wire.
                        public let fields: Fields
                        /// Wraps members.
                        public init(fields: Fields) { self.fields = fields }
                        /// 当天可用开始时间 (`begin_time`).
                        public var beginTime: Int { get throws { try fields.required("begin_time") } }
                        /// 当天可用结束时间 (`end_time`).
                        public var endTime: Int { get throws { try fields.required("end_time") } }
                    }
                }
                /// `irregular_available_period_list`.
                public struct IrregularAvailablePeriodList: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public let fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// 开始时间 (`begin_time`).
                    public var beginTime: String { get throws { try fields.required("begin_time") } }
                    /// 结束时间 (`end_time`).
                    public var endTime: String { get throws { try fields.required("end_time") } }
                }
            }
            /// 满减券使用规则 (`normal_coupon`).
            public struct NormalCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 门槛金额 (`threshold`).
                public var threshold: Int { get throws { try fields.required("threshold") } }
                /// 固定减免金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
            }
            /// 折扣券使用规则 (`discount_coupon`).
            public struct DiscountCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 门槛金额 (`threshold`).
                public var threshold: Int { get throws { try fields.required("threshold") } }
                /// 固定减免百分比 (`percent_off`).
                public var percentOff: Int { get throws { try fields.required("percent_off") } }
            }
            /// 兑换券使用规则 (`exchange_coupon`).
            public struct ExchangeCoupon: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 门槛金额 (`threshold`).
                public var threshold: Int { get throws { try fields.required("threshold") } }
                /// 固定兑换价格 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
                public var exchangePrice: Int { get throws { try fields.required("exchange_price") } }
            }
        }
        /// 批次组信息 (`stock_bundle_info`).
        public struct StockBundleInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 批次所属批次组ID (`stock_bundle_id`): at most 40 characters.
            public var stockBundleID: String { get throws { try fields.required("stock_bundle_id") } }
            /// 批次在批次组内的次序 (`stock_bundle_index`).
            public var stockBundleIndex: Int { get throws { try fields.required("stock_bundle_index") } }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockSendRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 发放次数总上限 (`max_count`).
        public var maxCount: Int { get throws { try fields.required("max_count") } }
        /// 每日发放次数上限 (`max_count_per_day`).
        public var maxCountPerDay: Int? { get throws { try fields.optional("max_count_per_day") } }
        /// 每个用户领取次数上限 (`max_count_per_user`).
        public var maxCountPerUser: Int? { get throws { try fields.optional("max_count_per_user") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockSendRuleReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 发放次数总上限 (`max_count`).
        public var maxCount: Int { get throws { try fields.required("max_count") } }
        /// 每日发放次数上限 (`max_count_per_day`).
        public var maxCountPerDay: Int? { get throws { try fields.optional("max_count_per_day") } }
        /// 每个用户领取次数上限 (`max_count_per_user`).
        public var maxCountPerUser: Int { get throws { try fields.required("max_count_per_user") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockSendRuleRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(maxCount: Int, maxCountPerUser: Int, maxCountPerDay: Int? = nil) {
            var fields = Fields()
            fields.set("max_count", maxCount)
            fields.set("max_count_per_day", maxCountPerDay)
            fields.set("max_count_per_user", maxCountPerUser)
            self.fields = fields
        }
        /// 发放次数总上限 (`max_count`).
        public var maxCount: Int? {
            get { fields.stored("max_count") }
            set { fields.set("max_count", newValue) }
        }
        /// 每日发放次数上限 (`max_count_per_day`).
        public var maxCountPerDay: Int? {
            get { fields.stored("max_count_per_day") }
            set { fields.set("max_count_per_day", newValue) }
        }
        /// 每个用户领取次数上限 (`max_count_per_user`).
        public var maxCountPerUser: Int? {
            get { fields.stored("max_count_per_user") }
            set { fields.set("max_count_per_user", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `StockType`; open.
    public typealias StockType = OpenValue<StockTypeKind>
    /// Tells ``StockType`` from other values.
    public enum StockTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.StockTypeKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
    /// `EXCHANGE`.
    public static var exchange: Self { "EXCHANGE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StockUseRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 发放总上限 (`max_coupons`).
        public var maxCoupons: Int { get throws { try fields.required("max_coupons") } }
        /// 总预算 (`max_amount`): in the smallest unit of the currency (分 for CNY).
        public var maxAmount: Int { get throws { try fields.required("max_amount") } }
        /// 单天发放上限金额 (`max_amount_by_day`).
        public var maxAmountByDay: Int? { get throws { try fields.optional("max_amount_by_day") } }
        /// 单个用户可领个数 (`max_coupons_per_user`).
        public var maxCouponsPerUser: Int { get throws { try fields.required("max_coupons_per_user") } }
        /// 是否开启自然人限制 (`natural_person_limit`).
        public var naturalPersonLimit: Bool { get throws { try fields.required("natural_person_limit") } }
        /// api发券防刷 (`prevent_api_abuse`).
        public var preventApiAbuse: Bool { get throws { try fields.required("prevent_api_abuse") } }
        /// 固定面额批次特定信息 (`fixed_normal_coupon`).
        public var fixedNormalCoupon: FixedNormalCoupon? { get throws { try fields.optional("fixed_normal_coupon") } }
        /// 券或消费金类型 (`coupon_type`).
        public var couponType: CouponType? { get throws { try fields.optional("coupon_type") } }
        /// 订单优惠标记 (`goods_tag`).
        public var goodsTag: [String]? { get throws { try fields.optional("goods_tag") } }
        /// 指定支付模式 (`trade_type`).
        public var tradeType: [TradeType]? { get throws { try fields.optional("trade_type") } }
        /// 是否可叠加其他优惠 (`combine_use`).
        public var combineUse: Bool? { get throws { try fields.optional("combine_use") } }
        /// 固定折扣特定信息 (`fixed_discount_coupon`).
        public var fixedDiscountCoupon: FixedDiscountCoupon? {
            get throws { try fields.optional("fixed_discount_coupon") }
        }
        /// 固定面额批次特定信息 (`fixed_normal_coupon`).
        public struct FixedNormalCoupon: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 面额 (`coupon_amount`): in the smallest unit of the currency (分 for CNY).
            public var couponAmount: Int { get throws { try fields.required("coupon_amount") } }
            /// 门槛 (`transaction_minimum`).
            public var transactionMinimum: Int { get throws { try fields.required("transaction_minimum") } }
        }
        /// Documented values of 券或消费金类型 (`coupon_type`); open.
        public typealias CouponType = OpenValue<CouponTypeKind>
        /// Tells ``CouponType`` from other values.
        public enum CouponTypeKind {}
        /// Documented values of `trade_type`; open.
        public typealias TradeType = OpenValue<TradeTypeKind>
        /// Tells ``TradeType`` from other values.
        public enum TradeTypeKind {}
        /// 固定折扣特定信息 (`fixed_discount_coupon`).
        public struct FixedDiscountCoupon: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 最高折扣金额 (`discount_amount_max`).
            public var discountAmountMax: Int { get throws { try fields.required("discount_amount_max") } }
            /// 折扣百分比 (`discount_percent`).
            public var discountPercent: Int { get throws { try fields.required("discount_percent") } }
            /// 门槛 (`transaction_minimum`).
            public var transactionMinimum: Int? { get throws { try fields.optional("transaction_minimum") } }
        }
    }
}

extension OpenValue where Kind == V3.Marketing.StockUseRule.CouponTypeKind {
    /// 满减券 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// 减至券 (`CUT_TO`).
    public static var cutTo: Self { "CUT_TO" }
}

extension OpenValue where Kind == V3.Marketing.StockUseRule.TradeTypeKind {
    /// 小程序支付 (`MICROAPP`).
    public static var microapp: Self { "MICROAPP" }
    /// APP支付 (`APPPAY`).
    public static var apppay: Self { "APPPAY" }
    /// 免密支付 (`PPAY`).
    public static var ppay: Self { "PPAY" }
    /// 刷卡支付 (`CARD`).
    public static var card: Self { "CARD" }
    /// 人脸支付 (`FACE`).
    public static var face: Self { "FACE" }
    /// 其他支付 (`OTHER`).
    public static var other: Self { "OTHER" }
}

extension V3.Marketing {
    /// Documented values of `StocksCodeDisplayMode`; open.
    public typealias StocksCodeDisplayMode = OpenValue<StocksCodeDisplayModeKind>
    /// Tells ``StocksCodeDisplayMode`` from other values.
    public enum StocksCodeDisplayModeKind {}
}

extension OpenValue where Kind == V3.Marketing.StocksCodeDisplayModeKind {
    /// `NOT_SHOW`.
    public static var notShow: Self { "NOT_SHOW" }
    /// `BARCODE`.
    public static var barcode: Self { "BARCODE" }
    /// `QRCODE`.
    public static var qrcode: Self { "QRCODE" }
}

extension V3.Marketing {
    /// Documented values of `StocksCouponCodeMode`; open.
    public typealias StocksCouponCodeMode = OpenValue<StocksCouponCodeModeKind>
    /// Tells ``StocksCouponCodeMode`` from other values.
    public enum StocksCouponCodeModeKind {}
}

extension OpenValue where Kind == V3.Marketing.StocksCouponCodeModeKind {
    /// `WECHATPAY_MODE`.
    public static var wechatpayMode: Self { "WECHATPAY_MODE" }
    /// `MERCHANT_API`.
    public static var merchantApi: Self { "MERCHANT_API" }
    /// `MERCHANT_UPLOAD`.
    public static var merchantUpload: Self { "MERCHANT_UPLOAD" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StocksData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次名称 (`stock_name`).
        public var stockName: String { get throws { try fields.required("stock_name") } }
        /// 可用开始时间 (`available_begin_time`).
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// 可用结束时间 (`available_end_time`).
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// 满减券/消费金批次使用规则 (`stock_use_rule`).
        public var stockUseRule: V3.Marketing.StockUseRule { get throws { try fields.required("stock_use_rule") } }
        /// 是否无资金流 (`no_cash`).
        public var noCash: Bool { get throws { try fields.required("no_cash") } }
        /// 批次类型 (`stock_type`).
        public var stockType: V3.Marketing.FavorStockType { get throws { try fields.required("stock_type") } }
        /// 批次号 (`stock_id`).
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// 批次创建方商户号 (`stock_creator_mchid`).
        public var stockCreatorMchid: String? { get throws { try fields.optional("stock_creator_mchid") } }
        /// 批次状态 (`status`).
        public var status: V3.Marketing.StocksStatus? { get throws { try fields.optional("status") } }
        /// 使用说明 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 激活批次的时间 (`start_time`).
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 终止批次的时间 (`stop_time`).
        public var stopTime: String? { get throws { try fields.optional("stop_time") } }
        /// 是否单品优惠 (`singleitem`).
        public var singleitem: Bool? { get throws { try fields.optional("singleitem") } }
        /// 减至批次特定信息 (`cut_to_message`).
        public var cutToMessage: V3.Marketing.CutToMessage? { get throws { try fields.optional("cut_to_message") } }
        /// 已发券或消费金数量 (`distributed_coupons`).
        public var distributedCoupons: Int? { get throws { try fields.optional("distributed_coupons") } }
        /// 业务类型 (`business_type`).
        public var businessType: V3.Marketing.BusinessType? { get throws { try fields.optional("business_type") } }
        /// 消费金可用地域 (`available_region_list`).
        public var availableRegionList: [V3.Marketing.AvailableRegionList]? {
            get throws { try fields.optional("available_region_list") }
        }
        /// 消费金可用行业 (`available_industry_list`).
        public var availableIndustryList: [String]? { get throws { try fields.optional("available_industry_list") } }
        /// 卡包ID (`card_id`).
        public var cardID: String? { get throws { try fields.optional("card_id") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StocksDiscountCoupon: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 折扣比例 (`discount_percent`).
        public var discountPercent: Int { get throws { try fields.required("discount_percent") } }
        /// 消费门槛 (`transaction_minimum`).
        public var transactionMinimum: Int { get throws { try fields.required("transaction_minimum") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StocksExchangeCoupon: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 单品换购价 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
        public var exchangePrice: Int { get throws { try fields.required("exchange_price") } }
        /// 消费门槛 (`transaction_minimum`).
        public var transactionMinimum: Int { get throws { try fields.required("transaction_minimum") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StocksReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可用单品编码总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 可用单品编码 (`data`).
        public var data: [String]? { get throws { try fields.optional("data") } }
        /// 分页页码 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StocksRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(stockCreatorMchid: String) {
            var fields = Fields()
            fields.set("stock_creator_mchid", stockCreatorMchid)
            self.fields = fields
        }
        /// 创建批次的商户号 (`stock_creator_mchid`): at most 20 characters.
        public var stockCreatorMchid: String? {
            get { fields.stored("stock_creator_mchid") }
            set { fields.set("stock_creator_mchid", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `StocksStatus`; open.
    public typealias StocksStatus = OpenValue<StocksStatusKind>
    /// Tells ``StocksStatus`` from other values.
    public enum StocksStatusKind {}
}

extension OpenValue where Kind == V3.Marketing.StocksStatusKind {
    /// `unactivated`.
    public static var unactivated: Self { "unactivated" }
    /// `audit`.
    public static var audit: Self { "audit" }
    /// `running`.
    public static var running: Self { "running" }
    /// `stoped`.
    public static var stoped: Self { "stoped" }
    /// `paused`.
    public static var paused: Self { "paused" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StoreInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店ID (`store_id`).
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// 门店补贴入账商户号 (`accounting_merchant_id`).
        public var accountingMerchantID: String? { get throws { try fields.optional("accounting_merchant_id") } }
        /// 门店商户号 (`merchant_id`).
        public var merchantID: String? { get throws { try fields.optional("merchant_id") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StoreList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(storeID: String) {
            var fields = Fields()
            fields.set("store_id", storeID)
            self.fields = fields
        }
        /// 门店ID (`store_id`).
        public var storeID: String? {
            get { fields.stored("store_id") }
            set { fields.set("store_id", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `StoreScope`; open.
    public typealias StoreScope = OpenValue<StoreScopeKind>
    /// Tells ``StoreScope`` from other values.
    public enum StoreScopeKind {}
}

extension OpenValue where Kind == V3.Marketing.StoreScopeKind {
    /// 无关联门店 (`NONE`).
    public static var none: Self { "NONE" }
    /// 所有门店可用 (`ALL`).
    public static var all: Self { "ALL" }
    /// 特定门店可用 (`SPECIFIC`).
    public static var specific: Self { "SPECIFIC" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StoresRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(storeCode: String? = nil, storeName: String? = nil) {
            var fields = Fields()
            fields.set("store_code", storeCode)
            fields.set("store_name", storeName)
            self.fields = fields
        }
        /// 门店编码 (`store_code`).
        public var storeCode: String? {
            get { fields.stored("store_code") }
            set { fields.set("store_code", newValue) }
        }
        /// 门店名称 (`store_name`).
        public var storeName: String? {
            get { fields.stored("store_name") }
            set { fields.set("store_name", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SuccessStoreList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店ID (`store_id`).
        public var storeID: String { get throws { try fields.required("store_id") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct TasksData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 上传任务 (`task_id`).
        public var taskID: String { get throws { try fields.required("task_id") } }
        /// 号码包id (`package_id`).
        public var packageID: String { get throws { try fields.required("package_id") } }
        /// 文件名 (`filename`).
        public var filename: String { get throws { try fields.required("filename") } }
        /// 银行类型 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 创建上传任务的时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 上传任务最近一次更新的时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 任务状态 (`status`).
        public var status: V3.Marketing.TasksStatus? { get throws { try fields.optional("status") } }
        /// 成功数 (`success_count`).
        public var successCount: Int? { get throws { try fields.optional("success_count") } }
        /// 失败数 (`fail_count`).
        public var failCount: Int? { get throws { try fields.optional("fail_count") } }
        /// 匹配成功的微信用户数 (`success_user_count`).
        public var successUserCount: Int? { get throws { try fields.optional("success_user_count") } }
    }
}

extension V3.Marketing {
    /// Documented values of `TasksStatus`; open.
    public typealias TasksStatus = OpenValue<TasksStatusKind>
    /// Tells ``TasksStatus`` from other values.
    public enum TasksStatusKind {}
}

extension OpenValue where Kind == V3.Marketing.TasksStatusKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct TokenReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预发券token (`token`): at most 1024 characters.
        public var token: String { get throws { try fields.required("token") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UpdateBudgetRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            updateMode: V3.Marketing.UpdateMode,
            brandID: String,
            currentMaxCount: Int? = nil,
            targetMaxCount: Int? = nil,
            currentMaxCountPerDay: Int? = nil,
            targetMaxCountPerDay: Int? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("update_mode", updateMode)
            fields.set("current_max_count", currentMaxCount)
            fields.set("target_max_count", targetMaxCount)
            fields.set("current_max_count_per_day", currentMaxCountPerDay)
            fields.set("target_max_count_per_day", targetMaxCountPerDay)
            fields.set("brand_id", brandID)
            self.fields = fields
        }
        /// 修改请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 更新模式 (`update_mode`).
        public var updateMode: V3.Marketing.UpdateMode? {
            get { fields.stored("update_mode") }
            set { fields.set("update_mode", newValue) }
        }
        /// 当前批次发放次数总上限 (`current_max_count`).
        public var currentMaxCount: Int? {
            get { fields.stored("current_max_count") }
            set { fields.set("current_max_count", newValue) }
        }
        /// 目标批次发放次数总上限 (`target_max_count`).
        public var targetMaxCount: Int? {
            get { fields.stored("target_max_count") }
            set { fields.set("target_max_count", newValue) }
        }
        /// 当前批次每日发放次数上限 (`current_max_count_per_day`).
        public var currentMaxCountPerDay: Int? {
            get { fields.stored("current_max_count_per_day") }
            set { fields.set("current_max_count_per_day", newValue) }
        }
        /// 目标批次每日发放次数上限 (`target_max_count_per_day`).
        public var targetMaxCountPerDay: Int? {
            get { fields.stored("target_max_count_per_day") }
            set { fields.set("target_max_count_per_day", newValue) }
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `UpdateMode`; open.
    public typealias UpdateMode = OpenValue<UpdateModeKind>
    /// Tells ``UpdateMode`` from other values.
    public enum UpdateModeKind {}
}

extension OpenValue where Kind == V3.Marketing.UpdateModeKind {
    /// 更新批次发放次数总上限 (`MAX_COUNT`).
    public static var maxCount: Self { "MAX_COUNT" }
    /// 更新批次每日发放次数上限 (`MAX_COUNT_PER_DAY`).
    public static var maxCountPerDay: Self { "MAX_COUNT_PER_DAY" }
}

extension V3.Marketing {
    /// Documented values of `UsageMode`; open.
    public typealias UsageMode = OpenValue<UsageModeKind>
    /// Tells ``UsageMode`` from other values.
    public enum UsageModeKind {}
}

extension OpenValue where Kind == V3.Marketing.UsageModeKind {
    /// 单券 (`SINGLE`).
    public static var single: Self { "SINGLE" }
    /// 多次优惠 (`PROGRESSIVE_BUNDLE`).
    public static var progressiveBundle: Self { "PROGRESSIVE_BUNDLE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UsageRuleDisplayInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券使用方式列表 (`coupon_usage_method_list`).
        public var couponUsageMethodList: [String] { get throws { try fields.required("coupon_usage_method_list") } }
        /// 小程序AppID (`mini_program_appid`).
        public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
        /// 小程序跳转路径 (`mini_program_path`).
        public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
        /// APP的H5跳转路径 (`app_path`).
        public var appPath: String? { get throws { try fields.optional("app_path") } }
        /// 券使用说明 (`usage_description`): at most 1000 characters.
        public var usageDescription: String { get throws { try fields.required("usage_description") } }
        /// 券可用门店信息 (`coupon_available_store_info`).
        public var couponAvailableStoreInfo: V3.Marketing.CouponAvailableStoreInfo? {
            get throws { try fields.optional("coupon_available_store_info") }
        }
        /// APP跳转类型 (`app_jump_type`).
        public var appJumpType: V3.Marketing.AppJumpType? { get throws { try fields.optional("app_jump_type") } }
        /// 口令链接 (`passcode_link`).
        public var passcodeLink: String? { get throws { try fields.optional("passcode_link") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UsageRuleDisplayInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            couponUsageMethodList: [String],
            usageDescription: String,
            miniProgramAppid: String? = nil,
            miniProgramPath: String? = nil,
            appPath: String? = nil,
            couponAvailableStoreInfo: V3.Marketing.CouponAvailableStoreInfoRequest? = nil,
            appJumpType: V3.Marketing.AppJumpType? = nil,
            passcodeLink: String? = nil
        ) {
            var fields = Fields()
            fields.set("coupon_usage_method_list", couponUsageMethodList)
            fields.set("mini_program_appid", miniProgramAppid)
            fields.set("mini_program_path", miniProgramPath)
            fields.set("app_path", appPath)
            fields.set("usage_description", usageDescription)
            fields.set("coupon_available_store_info", couponAvailableStoreInfo)
            fields.set("app_jump_type", appJumpType)
            fields.set("passcode_link", passcodeLink)
            self.fields = fields
        }
        /// 券使用方式列表 (`coupon_usage_method_list`).
        public var couponUsageMethodList: [String]? {
            get { fields.stored("coupon_usage_method_list") }
            set { fields.set("coupon_usage_method_list", newValue) }
        }
        /// 小程序AppID (`mini_program_appid`).
        public var miniProgramAppid: String? {
            get { fields.stored("mini_program_appid") }
            set { fields.set("mini_program_appid", newValue) }
        }
        /// 小程序跳转路径 (`mini_program_path`).
        public var miniProgramPath: String? {
            get { fields.stored("mini_program_path") }
            set { fields.set("mini_program_path", newValue) }
        }
        /// APP的H5跳转路径 (`app_path`).
        public var appPath: String? {
            get { fields.stored("app_path") }
            set { fields.set("app_path", newValue) }
        }
        /// 券使用说明 (`usage_description`): at most 1000 characters.
        public var usageDescription: String? {
            get { fields.stored("usage_description") }
            set { fields.set("usage_description", newValue) }
        }
        /// 券可用门店信息 (`coupon_available_store_info`).
        public var couponAvailableStoreInfo: V3.Marketing.CouponAvailableStoreInfoRequest? {
            get { fields.stored("coupon_available_store_info") }
            set { fields.set("coupon_available_store_info", newValue) }
        }
        /// APP跳转类型 (`app_jump_type`).
        public var appJumpType: V3.Marketing.AppJumpType? {
            get { fields.stored("app_jump_type") }
            set { fields.set("app_jump_type", newValue) }
        }
        /// 口令链接 (`passcode_link`).
        public var passcodeLink: String? {
            get { fields.stored("passcode_link") }
            set { fields.set("passcode_link", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `UseMethod`; open.
    public typealias UseMethod = OpenValue<UseMethodKind>
    /// Tells ``UseMethod`` from other values.
    public enum UseMethodKind {}
}

extension OpenValue where Kind == V3.Marketing.UseMethodKind {
    /// `OFF_LINE`.
    public static var offLine: Self { "OFF_LINE" }
    /// `MINI_PROGRAMS`.
    public static var miniPrograms: Self { "MINI_PROGRAMS" }
    /// `SELF_CONSUME`.
    public static var selfConsume: Self { "SELF_CONSUME" }
    /// `PAYMENT_CODE`.
    public static var paymentCode: Self { "PAYMENT_CODE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UserCouponList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户商品券Code (`coupon_code`): at most 40 characters.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// 用户商品券状态 (`coupon_state`).
        public var couponState: V3.Marketing.CouponState { get throws { try fields.required("coupon_state") } }
        /// 有效期开始时间 (`valid_begin_time`).
        public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
        /// 有效期结束时间 (`valid_end_time`).
        public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
        /// 领券时间 (`receive_time`).
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// 发券请求单号 (`send_request_no`): at most 128 characters.
        public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
        /// 发券渠道 (`send_channel`).
        public var sendChannel: V3.Marketing.SendChannel { get throws { try fields.required("send_channel") } }
        /// 确认请求单号 (`confirm_request_no`).
        public var confirmRequestNo: String? { get throws { try fields.optional("confirm_request_no") } }
        /// 确认发放时间 (`confirm_time`).
        public var confirmTime: String? { get throws { try fields.optional("confirm_time") } }
        /// 失效请求单号 (`deactivate_request_no`): at most 128 characters.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// 失效时间 (`deactivate_time`).
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// 单券使用详情 (`single_usage_detail`).
        public var singleUsageDetail: V3.Marketing.SingleUsageDetail? {
            get throws { try fields.optional("single_usage_detail") }
        }
        /// 多次优惠使用详情 (`sequential_usage_detail`).
        public var sequentialUsageDetail: V3.Marketing.SequentialUsageDetail? {
            get throws { try fields.optional("sequential_usage_detail") }
        }
        /// 商品券信息 (`product_coupon`).
        public var productCoupon: V3.Marketing.ProductCouponReply {
            get throws { try fields.required("product_coupon") }
        }
        /// 批次信息 (`stock`).
        public var stock: V3.Marketing.StockReply { get throws { try fields.required("stock") } }
        /// 自定义附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 渠道自定义信息 (`channel_custom_info`): at most 1000 characters.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 多次优惠使用详情 (`progressive_bundle_usage_detail`).
        public var progressiveBundleUsageDetail: ProgressiveBundleUsageDetail? {
            get throws { try fields.optional("progressive_bundle_usage_detail") }
        }
        /// 用户券组信息 (`user_product_coupon_bundle_info`).
        public var userProductCouponBundleInfo: UserProductCouponBundleInfo? {
            get throws { try fields.optional("user_product_coupon_bundle_info") }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public var couponTagInfo: CouponTagInfo? { get throws { try fields.optional("coupon_tag_info") } }
        /// 多次优惠使用详情 (`progressive_bundle_usage_detail`).
        public struct ProgressiveBundleUsageDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券核销请求单号 (`use_request_no`).
            public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
            /// 券核销时间 (`use_time`).
            public var useTime: String? { get throws { try fields.optional("use_time") } }
            /// 退券请求单号 (`return_request_no`).
            public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
            /// 退券时间 (`return_time`).
            public var returnTime: String? { get throws { try fields.optional("return_time") } }
            /// 券核销的微信支付订单信息 (`associated_order_info`).
            public var associatedOrderInfo: AssociatedOrderInfo? {
                get throws { try fields.optional("associated_order_info") }
            }
            /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
            public var associatedPayScoreOrderInfo: AssociatedPayScoreOrderInfo? {
                get throws { try fields.optional("associated_pay_score_order_info") }
            }
            /// 优惠金额 (`saved_amount`): in the smallest unit of the currency (分 for CNY).
            public var savedAmount: Int? { get throws { try fields.optional("saved_amount") } }
            /// 券核销的微信支付订单信息 (`associated_order_info`).
            public struct AssociatedOrderInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 微信支付单号 (`transaction_id`).
                public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
                /// 商户订单号 (`out_trade_no`).
                public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
                /// 商户号 (`mchid`).
                public var mchid: String? { get throws { try fields.optional("mchid") } }
                /// 子商户号 (`sub_mchid`).
                public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            }
            /// 券核销的关联微信支付分订单信息 (`associated_pay_score_order_info`).
            public struct AssociatedPayScoreOrderInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 微信支付服务订单号 (`order_id`).
                public var orderID: String? { get throws { try fields.optional("order_id") } }
                /// 商户服务订单号 (`out_order_no`): at most 32 characters.
                public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
                /// 商户号 (`mchid`).
                public var mchid: String? { get throws { try fields.optional("mchid") } }
                /// 子商户号 (`sub_mchid`).
                public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            }
        }
        /// 用户券组信息 (`user_product_coupon_bundle_info`).
        public struct UserProductCouponBundleInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户券组ID (`user_coupon_bundle_id`).
            public var userCouponBundleID: String { get throws { try fields.required("user_coupon_bundle_id") } }
            /// 用户券组内索引 (`user_coupon_bundle_index`).
            public var userCouponBundleIndex: Int { get throws { try fields.required("user_coupon_bundle_index") } }
            /// 总可使用次数 (`total_count`).
            public var totalCount: Int { get throws { try fields.required("total_count") } }
            /// 已使用次数 (`used_count`).
            public var usedCount: Int { get throws { try fields.required("used_count") } }
        }
        /// 用户商品券标签信息 (`coupon_tag_info`).
        public struct CouponTagInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户商品券标签列表 (`coupon_tag_list`).
            public var couponTagList: [String]? { get throws { try fields.optional("coupon_tag_list") } }
            /// 会员标签信息 (`member_tag_info`).
            public var memberTagInfo: MemberTagInfo? { get throws { try fields.optional("member_tag_info") } }
            /// 会员标签信息 (`member_tag_info`).
            public struct MemberTagInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 会员卡模板ID (`member_card_id`).
                public var memberCardID: String { get throws { try fields.required("member_card_id") } }
            }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UserInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台提供的通用开卡信息字段 (`common_field_list`).
        public var commonFieldList: [V3.Marketing.CommonFieldListReply]? {
            get throws { try fields.optional("common_field_list") }
        }
        /// 商户自定义的开卡信息字段 (`custom_field_list`).
        public var customFieldList: [V3.Marketing.CustomFieldListReply]? {
            get throws { try fields.optional("custom_field_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UserInformationForm: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台提供的通用开卡信息字段 (`common_field_list`).
        public var commonFieldList: [String]? { get throws { try fields.optional("common_field_list") } }
        /// 商户自定义的开卡信息字段 (`custom_field_list`).
        public var customFieldList: [V3.Marketing.CustomFieldList]? {
            get throws { try fields.optional("custom_field_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UserProductCouponBundleInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户券组ID (`user_coupon_bundle_id`).
        public var userCouponBundleID: String { get throws { try fields.required("user_coupon_bundle_id") } }
        /// 用户券组内索引 (`user_coupon_bundle_index`).
        public var userCouponBundleIndex: Int { get throws { try fields.required("user_coupon_bundle_index") } }
        /// 总可使用次数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 已使用次数 (`used_count`).
        public var usedCount: Int { get throws { try fields.required("used_count") } }
    }
}
