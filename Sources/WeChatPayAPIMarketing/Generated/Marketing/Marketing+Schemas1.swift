// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ActivateMiniprogram: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 跳转激活的appid (`activate_appid`).
        public var activateAppid: String { get throws { try fields.required("activate_appid") } }
        /// 跳转激活的path (`activate_path`).
        public var activatePath: String { get throws { try fields.required("activate_path") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ActivateSetting: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 激活类型 (`activate_type`).
        public var activateType: String { get throws { try fields.required("activate_type") } }
        /// 跳转激活的url (`activate_url`).
        public var activateURL: String? { get throws { try fields.optional("activate_url") } }
        /// 跳转激活的小程序 (`activate_miniprogram`).
        public var activateMiniprogram: V3.Marketing.ActivateMiniprogram? {
            get throws { try fields.optional("activate_miniprogram") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ActivitiesData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动ID (`activity_id`).
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// 活动的当前状态 (`activity_status`).
        public var activityStatus: String? { get throws { try fields.optional("activity_status") } }
        /// 创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 会员卡ID (`card_id`).
        public var cardID: String? { get throws { try fields.optional("card_id") } }
        /// 活动名称 (`activity_name`).
        public var activityName: String? { get throws { try fields.optional("activity_name") } }
        /// 活动类型 (`activity_type`).
        public var activityType: String? { get throws { try fields.optional("activity_type") } }
        /// 活动开始时间 (`begin_time`).
        public var beginTime: String? { get throws { try fields.optional("begin_time") } }
        /// 活动结束时间 (`end_time`).
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 发放时间段 (`award_send_period`).
        public var awardSendPeriod: V3.Marketing.AwardSendPeriod? {
            get throws { try fields.optional("award_send_period") }
        }
        /// 优惠券列表 (`stock_list`).
        public var stockList: [V3.Marketing.StockListReply]? { get throws { try fields.optional("stock_list") } }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// 支付后活动设置 (`pay_activity_setting`).
        public var payActivitySetting: V3.Marketing.PayActivitySetting? {
            get throws { try fields.optional("pay_activity_setting") }
        }
        /// 支付前会员活动设置 (`miniprogram_activity_setting`).
        public var miniprogramActivitySetting: V3.Marketing.MiniprogramActivitySetting? {
            get throws { try fields.optional("miniprogram_activity_setting") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ActivitiesDataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动ID (`activity_id`).
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// 活动名称 (`activity_name`).
        public var activityName: String { get throws { try fields.required("activity_name") } }
        /// 活动投放场景 (`activity_scene`).
        public var activityScene: String { get throws { try fields.required("activity_scene") } }
        /// 活动投放区域编码 (`activity_area_code`).
        public var activityAreaCode: [String] { get throws { try fields.required("activity_area_code") } }
        /// 活动指定付款方式 (`activity_limit_pay`).
        public var activityLimitPay: String? { get throws { try fields.optional("activity_limit_pay") } }
        /// 活动优惠门槛 (`activity_transaction_minimum_amount`): in the smallest unit of the currency (分 for CNY).
        public var activityTransactionMinimumAmount: Int {
            get throws { try fields.required("activity_transaction_minimum_amount") }
        }
        /// 活动优惠金额 (`activity_coupon_amount`): in the smallest unit of the currency (分 for CNY).
        public var activityCouponAmount: Int { get throws { try fields.required("activity_coupon_amount") } }
        /// 活动可使用周期 (`activity_available_week`).
        public var activityAvailableWeek: [String] { get throws { try fields.required("activity_available_week") } }
        /// 活动预算 (`activity_max_amount`): in the smallest unit of the currency (分 for CNY).
        public var activityMaxAmount: Int { get throws { try fields.required("activity_max_amount") } }
        /// 活动单天预算 (`activity_max_amount_per_day`).
        public var activityMaxAmountPerDay: Int? { get throws { try fields.optional("activity_max_amount_per_day") } }
        /// 活动开始时间 (`activity_available_begin_time`).
        public var activityAvailableBeginTime: String {
            get throws { try fields.required("activity_available_begin_time") }
        }
        /// 活动结束时间 (`activity_available_end_time`).
        public var activityAvailableEndTime: String {
            get throws { try fields.required("activity_available_end_time") }
        }
        /// 活动状态 (`activity_state`).
        public var activityState: String { get throws { try fields.required("activity_state") } }
        /// 活动备注 (`activity_remark`).
        public var activityRemark: String? { get throws { try fields.optional("activity_remark") } }
        /// 活动logo (`activity_logo`).
        public var activityLogo: String { get throws { try fields.required("activity_logo") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ActivityBaseInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 活动名称 (`activity_name`): at most 10 characters.
        public var activityName: String { get throws { try fields.required("activity_name") } }
        /// 活动副标题 (`activity_second_title`): at most 9 characters.
        public var activitySecondTitle: String { get throws { try fields.required("activity_second_title") } }
        /// 商户logo (`merchant_logo_url`): at most 128 characters.
        public var merchantLogoURL: String { get throws { try fields.required("merchant_logo_url") } }
        /// 背景颜色 (`background_color`).
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get throws { try fields.optional("background_color") }
        }
        /// 活动开始时间 (`begin_time`): at most 32 characters.
        public var beginTime: String? { get throws { try fields.optional("begin_time") } }
        /// 活动结束时间 (`end_time`): at most 32 characters.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// 可用时间段 (`available_periods`).
        public var availablePeriods: V3.Marketing.AvailablePeriods? {
            get throws { try fields.optional("available_periods") }
        }
        /// 商户请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 投放目的 (`delivery_purpose`).
        public var deliveryPurpose: V3.Marketing.DeliveryPurpose {
            get throws { try fields.required("delivery_purpose") }
        }
        /// 商家小程序appid (`mini_programs_appid`): at most 32 characters.
        public var miniProgramsAppid: String? { get throws { try fields.optional("mini_programs_appid") } }
        /// 商家小程序path (`mini_programs_path`): at most 128 characters.
        public var miniProgramsPath: String? { get throws { try fields.optional("mini_programs_path") } }
    }
}

extension V3.Marketing {
    /// Documented values of `ActivityStatus`; open.
    public typealias ActivityStatus = OpenValue<ActivityStatusKind>
    /// Tells ``ActivityStatus`` from other values.
    public enum ActivityStatusKind {}
}

extension OpenValue where Kind == V3.Marketing.ActivityStatusKind {
    /// 已创建 (`CREATE_ACT_STATUS`).
    public static var createActStatus: Self { "CREATE_ACT_STATUS" }
    /// 运行中 (`ONGOING_ACT_STATUS`).
    public static var ongoingActStatus: Self { "ONGOING_ACT_STATUS" }
    /// 已终止 (`TERMINATE_ACT_STATUS`).
    public static var terminateActStatus: Self { "TERMINATE_ACT_STATUS" }
    /// 已暂停 (`STOP_ACT_STATUS`).
    public static var stopActStatus: Self { "STOP_ACT_STATUS" }
    /// 已过期 (`OVER_TIME_ACT_STATUS`).
    public static var overTimeActStatus: Self { "OVER_TIME_ACT_STATUS" }
    /// 创建活动失败 (`CREATE_ACT_FAILED`).
    public static var createActFailed: Self { "CREATE_ACT_FAILED" }
    /// 状态未知 (`ACT_STATUS_UNKNOWN`).
    public static var actStatusUnknown: Self { "ACT_STATUS_UNKNOWN" }
}

extension V3.Marketing {
    /// Documented values of `ActivityType`; open.
    public typealias ActivityType = OpenValue<ActivityTypeKind>
    /// Tells ``ActivityType`` from other values.
    public enum ActivityTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.ActivityTypeKind {
    /// `NON_MEMBER_AFTERPAY`.
    public static var nonMemberAfterpay: Self { "NON_MEMBER_AFTERPAY" }
    /// `MEMBER_AFTERPAY`.
    public static var memberAfterpay: Self { "MEMBER_AFTERPAY" }
    /// `NON_MEMBER_MINIPROGRAM`.
    public static var nonMemberMiniprogram: Self { "NON_MEMBER_MINIPROGRAM" }
    /// `MEMBER_MINIPROGRAM`.
    public static var memberMiniprogram: Self { "MEMBER_MINIPROGRAM" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AdditionalStatement: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 标题 (`title`).
        public var title: String? { get throws { try fields.optional("title") } }
        /// 跳转url (`url`).
        public var url: String? { get throws { try fields.optional("url") } }
        /// 跳转小程序appid (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 跳转小程序path (`path`).
        public var path: String? { get throws { try fields.optional("path") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AdditionalStatementRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(title: String? = nil, url: String? = nil, appid: String? = nil, path: String? = nil) {
            var fields = Fields()
            fields.set("title", title)
            fields.set("url", url)
            fields.set("appid", appid)
            fields.set("path", path)
            self.fields = fields
        }
        /// 标题 (`title`).
        public var title: String? {
            get { fields.stored("title") }
            set { fields.set("title", newValue) }
        }
        /// 跳转url (`url`).
        public var url: String? {
            get { fields.stored("url") }
            set { fields.set("url", newValue) }
        }
        /// 跳转小程序appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 跳转小程序path (`path`).
        public var path: String? {
            get { fields.stored("path") }
            set { fields.set("path", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AdvancedSetting: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投放用户类别 (`delivery_user_category`).
        public var deliveryUserCategory: V3.Marketing.DeliveryUserCategory? {
            get throws { try fields.optional("delivery_user_category") }
        }
        /// 商家会员appid (`merchant_member_appid`): at most 32 characters.
        public var merchantMemberAppid: String? { get throws { try fields.optional("merchant_member_appid") } }
        /// 支付模式 (`payment_mode`).
        public var paymentMode: V3.Marketing.PaymentModeReply? { get throws { try fields.optional("payment_mode") } }
        /// 订单优惠标记 (`goods_tags`): at most 15 characters each.
        public var goodsTags: [String]? { get throws { try fields.optional("goods_tags") } }
        /// 支付方式信息 (`payment_method_information`).
        public var paymentMethodInformation: PaymentMethodInformation? {
            get throws { try fields.optional("payment_method_information") }
        }
        /// 支付方式信息 (`payment_method_information`).
        public struct PaymentMethodInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 支付方式 (`payment_method`).
            public var paymentMethod: PaymentMethod { get throws { try fields.required("payment_method") } }
            /// 银行简称 (`bank_abbreviation`).
            public var bankAbbreviation: String? { get throws { try fields.optional("bank_abbreviation") } }
            /// Documented values of 支付方式 (`payment_method`); open.
            public typealias PaymentMethod = OpenValue<PaymentMethodKind>
            /// Tells ``PaymentMethod`` from other values.
            public enum PaymentMethodKind {}
        }
    }
}

extension OpenValue where Kind == V3.Marketing.AdvancedSetting.PaymentMethodInformation.PaymentMethodKind {
    /// 零钱 (`CFT`).
    public static var cft: Self { "CFT" }
    /// 指定银行卡 (`SPECIFIC_BANK_CARD`).
    public static var specificBankCard: Self { "SPECIFIC_BANK_CARD" }
}

extension V3.Marketing {
    /// Documented values of `AppJumpType`; open.
    public typealias AppJumpType = OpenValue<AppJumpTypeKind>
    /// Tells ``AppJumpType`` from other values.
    public enum AppJumpTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.AppJumpTypeKind {
    /// 跳转H5 (`H5`).
    public static var h5: Self { "H5" }
    /// 口令链接 (`PASSCODE_LINK`).
    public static var passcodeLink: Self { "PASSCODE_LINK" }
    /// `USAGE_GUIDE`.
    public static var usageGuide: Self { "USAGE_GUIDE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
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
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AuthorizedData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(businessType: V3.Marketing.PartnershipsBusinessType, stockID: String? = nil) {
            var fields = Fields()
            fields.set("business_type", businessType)
            fields.set("stock_id", stockID)
            self.fields = fields
        }
        /// 授权业务类别 (`business_type`).
        public var businessType: V3.Marketing.PartnershipsBusinessType? {
            get { fields.stored("business_type") }
            set { fields.set("business_type", newValue) }
        }
        /// 授权批次ID (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AvailableDayTime: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 当天可用开始时间 (`begin_time`).
        public var beginTime: Int? { get throws { try fields.optional("begin_time") } }
        /// 当天可用结束时间 (`end_time`).
        public var endTime: Int? { get throws { try fields.optional("end_time") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AvailableDayTimeReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 每日可用开始时间 (`begin_day_time`): at most 6 characters.
        public var beginDayTime: String? { get throws { try fields.optional("begin_day_time") } }
        /// 每日可用结束时间 (`end_day_time`): at most 6 characters.
        public var endDayTime: String? { get throws { try fields.optional("end_day_time") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AvailablePeriods: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可用时间 (`available_time`).
        public var availableTime: [V3.Marketing.IrregularyAvaliableTime]? {
            get throws { try fields.optional("available_time") }
        }
        /// 每日可用时间 (`available_day_time`).
        public var availableDayTime: [V3.Marketing.AvailableDayTimeReply]? {
            get throws { try fields.optional("available_day_time") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AvailableRegionList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 类型 (`type`).
        public var type: TypeValue? { get throws { try fields.optional("type") } }
        /// 省 (`province`).
        public var province: String? { get throws { try fields.optional("province") } }
        /// 市 (`city`).
        public var city: String? { get throws { try fields.optional("city") } }
        /// 区 (`district`).
        public var district: String? { get throws { try fields.optional("district") } }
        /// 国家 (`country`).
        public var country: String? { get throws { try fields.optional("country") } }
        /// Documented values of 类型 (`type`); open.
        public typealias TypeValue = OpenValue<TypeValueKind>
        /// Tells ``TypeValue`` from other values.
        public enum TypeValueKind {}
    }
}

extension OpenValue where Kind == V3.Marketing.AvailableRegionList.TypeValueKind {
    /// 地域信息精确到省级 (`PROVINCE`).
    public static var province: Self { "PROVINCE" }
    /// 地域信息精确到市级 (`CITY`).
    public static var city: Self { "CITY" }
    /// 地域信息精确到区级 (`DISTRICT`).
    public static var district: Self { "DISTRICT" }
    /// 地域信息精确到国家级 (`COUNTRY`).
    public static var country: Self { "COUNTRY" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AvailableWeek: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可用星期数 (`week_day`).
        public var weekDay: [Int]? { get throws { try fields.optional("week_day") } }
        /// 当天可用时间段 (`available_day_time`).
        public var availableDayTime: [V3.Marketing.AvailableDayTime]? {
            get throws { try fields.optional("available_day_time") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AvailableWeekReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可用星期数 (`week_day`).
        public var weekDay: [Int]? { get throws { try fields.optional("week_day") } }
        /// 当天可用时间段 (`available_day_time`).
        public var availableDayTime: [V3.Marketing.AvailableDayTime]? {
            get throws { try fields.optional("available_day_time") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AwardJumpDeploy: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 小程序AppID (`mini_program_appid`).
        public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
        /// 小程序path (`mini_program_path`).
        public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
        /// 跳转按钮文案 (`button_text`).
        public var buttonText: String? { get throws { try fields.optional("button_text") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AwardList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 代金券批次Id (`stock_id`): at most 20 characters.
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// 奖品原始图（大图） (`original_image_url`): at most 128 characters.
        public var originalImageURL: String? { get throws { try fields.optional("original_image_url") } }
        /// 奖品缩略图（小图） (`thumbnail_url`): at most 128 characters.
        public var thumbnailURL: String? { get throws { try fields.optional("thumbnail_url") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AwardSendDayTime: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 每日发放开始时间 (`begin_day_time`).
        public var beginDayTime: V3.Marketing.BeginDayTime { get throws { try fields.required("begin_day_time") } }
        /// 每日发放结束时间 (`end_day_time`).
        public var endDayTime: V3.Marketing.BeginDayTime { get throws { try fields.required("end_day_time") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AwardSendPeriod: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 指定时间 (`award_send_time`).
        public var awardSendTime: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("award_send_time") }
        }
        /// 指定时间段 (`award_send_day_time`).
        public var awardSendDayTime: [V3.Marketing.AwardSendDayTime]? {
            get throws { try fields.optional("award_send_day_time") }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `AwardType`; open.
    public typealias AwardType = OpenValue<AwardTypeKind>
    /// Tells ``AwardType`` from other values.
    public enum AwardTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.AwardTypeKind {
    /// 商家券 (`BUSIFAVOR`).
    public static var busifavor: Self { "BUSIFAVOR" }
}

extension V3.Marketing {
    /// Documented values of `BackgroundColor`; open.
    public typealias BackgroundColor = OpenValue<BackgroundColorKind>
    /// Tells ``BackgroundColor`` from other values.
    public enum BackgroundColorKind {}
}

extension OpenValue where Kind == V3.Marketing.BackgroundColorKind {
    /// `Color010`.
    public static var color010: Self { "Color010" }
    /// `Color020`.
    public static var color020: Self { "Color020" }
    /// `Color030`.
    public static var color030: Self { "Color030" }
    /// `Color040`.
    public static var color040: Self { "Color040" }
    /// `Color050`.
    public static var color050: Self { "Color050" }
    /// `Color060`.
    public static var color060: Self { "Color060" }
    /// `Color070`.
    public static var color070: Self { "Color070" }
    /// `Color080`.
    public static var color080: Self { "Color080" }
    /// `Color090`.
    public static var color090: Self { "Color090" }
    /// `Color100`.
    public static var color100: Self { "Color100" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct BalanceInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 是否支持储值 (`need_balance`).
        public var needBalance: Bool? { get throws { try fields.optional("need_balance") } }
        /// 储值小程序appid (`balance_appid`).
        public var balanceAppid: String? { get throws { try fields.optional("balance_appid") } }
        /// 储值小程序path (`balance_path`).
        public var balancePath: String? { get throws { try fields.optional("balance_path") } }
        /// 储值url (`balance_url`).
        public var balanceURL: String? { get throws { try fields.optional("balance_url") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct BalanceInformationRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            needBalance: Bool? = nil,
            balanceAppid: String? = nil,
            balancePath: String? = nil,
            balanceURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("need_balance", needBalance)
            fields.set("balance_appid", balanceAppid)
            fields.set("balance_path", balancePath)
            fields.set("balance_url", balanceURL)
            self.fields = fields
        }
        /// 是否支持储值 (`need_balance`).
        public var needBalance: Bool? {
            get { fields.stored("need_balance") }
            set { fields.set("need_balance", newValue) }
        }
        /// 储值小程序appid (`balance_appid`).
        public var balanceAppid: String? {
            get { fields.stored("balance_appid") }
            set { fields.set("balance_appid", newValue) }
        }
        /// 储值小程序path (`balance_path`).
        public var balancePath: String? {
            get { fields.stored("balance_path") }
            set { fields.set("balance_path", newValue) }
        }
        /// 储值url (`balance_url`).
        public var balanceURL: String? {
            get { fields.stored("balance_url") }
            set { fields.set("balance_url", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct BeginDayTime: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 时 (`hours`).
        public var hours: Int { get throws { try fields.required("hours") } }
        /// 分 (`minutes`).
        public var minutes: Int { get throws { try fields.required("minutes") } }
        /// 秒 (`seconds`).
        public var seconds: Int { get throws { try fields.required("seconds") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct BeginDayTimeRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(hours: Int, minutes: Int, seconds: Int) {
            var fields = Fields()
            fields.set("hours", hours)
            fields.set("minutes", minutes)
            fields.set("seconds", seconds)
            self.fields = fields
        }
        /// 时 (`hours`).
        public var hours: Int? {
            get { fields.stored("hours") }
            set { fields.set("hours", newValue) }
        }
        /// 分 (`minutes`).
        public var minutes: Int? {
            get { fields.stored("minutes") }
            set { fields.set("minutes", newValue) }
        }
        /// 秒 (`seconds`).
        public var seconds: Int? {
            get { fields.stored("seconds") }
            set { fields.set("seconds", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct BonusRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(outTradeNo: String, mchid: String, subMchid: String, bonusValue: Int) {
            var fields = Fields()
            fields.set("out_trade_no", outTradeNo)
            fields.set("mchid", mchid)
            fields.set("sub_mchid", subMchid)
            fields.set("bonus_value", bonusValue)
            self.fields = fields
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 直连商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 会员积分值 (`bonus_value`).
        public var bonusValue: Int? {
            get { fields.stored("bonus_value") }
            set { fields.set("bonus_value", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct Brand: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌id (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 品牌展示名称 (`display_name`).
        public var displayName: String { get throws { try fields.required("display_name") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct BusifavorStocksReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
    }
}

extension V3.Marketing {
    /// Documented values of `BusinessType`; open.
    public typealias BusinessType = OpenValue<BusinessTypeKind>
    /// Tells ``BusinessType`` from other values.
    public enum BusinessTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.BusinessTypeKind {
    /// 消费金 (`MULTIUSE`).
    public static var multiuse: Self { "MULTIUSE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CallbackReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 通知url地址 (`notify_url`).
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CallbacksReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 通知地址 (`notify_url`).
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CardsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会员卡code (`code`).
        public var code: String { get throws { try fields.required("code") } }
    }
}

extension V3.Marketing {
    /// Documented values of `CardsType`; open.
    public typealias CardsType = OpenValue<CardsTypeKind>
    /// Tells ``CardsType`` from other values.
    public enum CardsTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.CardsTypeKind {
    /// `FIX_TIME_RANGE`.
    public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
    /// `FIX_TERM`.
    public static var fixTerm: Self { "FIX_TERM" }
    /// `PERMANENT`.
    public static var permanent: Self { "PERMANENT" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ChoiceList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 单品名称 (`name`): at most 15 characters.
        public var name: String { get throws { try fields.required("name") } }
        /// 单品价格 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int { get throws { try fields.required("price") } }
        /// 单品数量 (`count`).
        public var count: Int { get throws { try fields.required("count") } }
        /// 单品图片 (`image_url`).
        public var imageURL: String? { get throws { try fields.optional("image_url") } }
        /// 单品跳转小程序AppID (`mini_program_appid`).
        public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
        /// 单品跳转小程序路径 (`mini_program_path`).
        public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ChoiceListRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            name: String,
            price: Int,
            count: Int,
            imageURL: String? = nil,
            miniProgramAppid: String? = nil,
            miniProgramPath: String? = nil
        ) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("price", price)
            fields.set("count", count)
            fields.set("image_url", imageURL)
            fields.set("mini_program_appid", miniProgramAppid)
            fields.set("mini_program_path", miniProgramPath)
            self.fields = fields
        }
        /// 单品名称 (`name`): at most 15 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 单品价格 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int? {
            get { fields.stored("price") }
            set { fields.set("price", newValue) }
        }
        /// 单品数量 (`count`).
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
        /// 单品图片 (`image_url`).
        public var imageURL: String? {
            get { fields.stored("image_url") }
            set { fields.set("image_url", newValue) }
        }
        /// 单品跳转小程序AppID (`mini_program_appid`).
        public var miniProgramAppid: String? {
            get { fields.stored("mini_program_appid") }
            set { fields.set("mini_program_appid", newValue) }
        }
        /// 单品跳转小程序路径 (`mini_program_path`).
        public var miniProgramPath: String? {
            get { fields.stored("mini_program_path") }
            set { fields.set("mini_program_path", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `CodeDisplayMode`; open.
    public typealias CodeDisplayMode = OpenValue<CodeDisplayModeKind>
    /// Tells ``CodeDisplayMode`` from other values.
    public enum CodeDisplayModeKind {}
}

extension OpenValue where Kind == V3.Marketing.CodeDisplayModeKind {
    /// `INVISIBLE`.
    public static var invisible: Self { "INVISIBLE" }
    /// 条形码 (`BARCODE`).
    public static var barcode: Self { "BARCODE" }
    /// 二维码 (`QRCODE`).
    public static var qrcode: Self { "QRCODE" }
}

extension V3.Marketing {
    /// Documented values of `CodeMode`; open.
    public typealias CodeMode = OpenValue<CodeModeKind>
    /// Tells ``CodeMode`` from other values.
    public enum CodeModeKind {}
}

extension OpenValue where Kind == V3.Marketing.CodeModeKind {
    /// `SYSTEM_ALLOCATE`.
    public static var systemAllocate: Self { "SYSTEM_ALLOCATE" }
    /// `MERCHANT_DEPOSIT`.
    public static var merchantDeposit: Self { "MERCHANT_DEPOSIT" }
    /// `REAL_TIME`.
    public static var realTime: Self { "REAL_TIME" }
}

extension V3.Marketing {
    /// Documented values of `CodeType`; open.
    public typealias CodeType = OpenValue<CodeTypeKind>
    /// Tells ``CodeType`` from other values.
    public enum CodeTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.CodeTypeKind {
    /// `BAR_CODE`.
    public static var barCode: Self { "BAR_CODE" }
    /// `QRCODE`.
    public static var qrcode: Self { "QRCODE" }
    /// `BAR_CODE_AND_QRCODE`.
    public static var barCodeAndQrcode: Self { "BAR_CODE_AND_QRCODE" }
    /// `NONE_CODE`.
    public static var noneCode: Self { "NONE_CODE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CombineImageResult: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 生成的图片URL (`image_url`).
        public var imageURL: String { get throws { try fields.required("image_url") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ComboPackageList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 适用商品名 (`name`): at most 15 characters.
        public var name: String { get throws { try fields.required("name") } }
        /// 可选单品数量 (`pick_count`).
        public var pickCount: Int { get throws { try fields.required("pick_count") } }
        /// 单品列表 (`choice_list`).
        public var choiceList: [V3.Marketing.ChoiceList] { get throws { try fields.required("choice_list") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ComboPackageListRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String, pickCount: Int, choiceList: [V3.Marketing.ChoiceListRequest]) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("pick_count", pickCount)
            fields.set("choice_list", choiceList)
            self.fields = fields
        }
        /// 适用商品名 (`name`): at most 15 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 可选单品数量 (`pick_count`).
        public var pickCount: Int? {
            get { fields.stored("pick_count") }
            set { fields.set("pick_count", newValue) }
        }
        /// 单品列表 (`choice_list`).
        public var choiceList: [V3.Marketing.ChoiceListRequest]? {
            get { fields.stored("choice_list") }
            set { fields.set("choice_list", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CommonFieldListReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台提供的通用开卡信息字段 (`name`).
        public var name: V3.Marketing.Name? { get throws { try fields.optional("name") } }
        /// 用户开卡时填写的个人信息 (`value`).
        public var value: String? { get throws { try fields.optional("value") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ConsumeInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 核销时间 (`consume_time`).
        public var consumeTime: String? { get throws { try fields.optional("consume_time") } }
        /// 核销商户号 (`consume_mchid`).
        public var consumeMchid: String? { get throws { try fields.optional("consume_mchid") } }
        /// 核销商户号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 单品信息 (`goods_detail`).
        public var goodsDetail: [V3.Marketing.GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
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
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriod? {
            get throws { try fields.optional("weekly_available_period") }
        }
        /// 指定可用时间段 (`irregular_available_period_list`).
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("irregular_available_period_list") }
        }
        /// 领取后N秒内有效 (`available_seconds`).
        public var availableSeconds: Int? { get throws { try fields.optional("available_seconds") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponAvailablePeriodReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 开始时间 (`available_begin_time`).
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// 结束时间 (`available_end_time`).
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// 领取后N天开始生效 (`wait_days_after_receive`).
        public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
        /// 每周固定可用时间 (`weekly_available_period`).
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriod? {
            get throws { try fields.optional("weekly_available_period") }
        }
        /// 无规律的可用时间段 (`irregular_available_period_list`).
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("irregular_available_period_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponAvailablePeriodRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            availableBeginTime: String,
            availableEndTime: String,
            availableDays: Int? = nil,
            waitDaysAfterReceive: Int? = nil,
            weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriodRequest? = nil,
            irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodListRequest]? = nil,
            availableSeconds: Int? = nil
        ) {
            var fields = Fields()
            fields.set("available_begin_time", availableBeginTime)
            fields.set("available_end_time", availableEndTime)
            fields.set("available_days", availableDays)
            fields.set("wait_days_after_receive", waitDaysAfterReceive)
            fields.set("weekly_available_period", weeklyAvailablePeriod)
            fields.set("irregular_available_period_list", irregularAvailablePeriodList)
            fields.set("available_seconds", availableSeconds)
            self.fields = fields
        }
        /// 批次开始时间 (`available_begin_time`).
        public var availableBeginTime: String? {
            get { fields.stored("available_begin_time") }
            set { fields.set("available_begin_time", newValue) }
        }
        /// 批次结束时间 (`available_end_time`).
        public var availableEndTime: String? {
            get { fields.stored("available_end_time") }
            set { fields.set("available_end_time", newValue) }
        }
        /// 券生效后N天内可用 (`available_days`).
        public var availableDays: Int? {
            get { fields.stored("available_days") }
            set { fields.set("available_days", newValue) }
        }
        /// 领券后需等待N天才生效 (`wait_days_after_receive`).
        public var waitDaysAfterReceive: Int? {
            get { fields.stored("wait_days_after_receive") }
            set { fields.set("wait_days_after_receive", newValue) }
        }
        /// 每周固定可用时间 (`weekly_available_period`).
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriodRequest? {
            get { fields.stored("weekly_available_period") }
            set { fields.set("weekly_available_period", newValue) }
        }
        /// 指定可用时间段 (`irregular_available_period_list`).
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodListRequest]? {
            get { fields.stored("irregular_available_period_list") }
            set { fields.set("irregular_available_period_list", newValue) }
        }
        /// 领取后N秒内有效 (`available_seconds`).
        public var availableSeconds: Int? {
            get { fields.stored("available_seconds") }
            set { fields.set("available_seconds", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponAvailableStoreInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券可用门店描述 (`description`): at most 1000 characters.
        public var description: String { get throws { try fields.required("description") } }
        /// 小程序AppID (`mini_program_appid`).
        public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
        /// 小程序跳转路径 (`mini_program_path`).
        public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponAvailableStoreInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(description: String, miniProgramAppid: String? = nil, miniProgramPath: String? = nil) {
            var fields = Fields()
            fields.set("description", description)
            fields.set("mini_program_appid", miniProgramAppid)
            fields.set("mini_program_path", miniProgramPath)
            self.fields = fields
        }
        /// 券可用门店描述 (`description`): at most 1000 characters.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
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
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponAvailableTime: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 开始时间 (`available_begin_time`).
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// 结束时间 (`available_end_time`).
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// 生效后N天内有效 (`available_day_after_receive`).
        public var availableDayAfterReceive: Int? { get throws { try fields.optional("available_day_after_receive") } }
        /// 固定周期有效时间段 (`available_week`).
        public var availableWeek: V3.Marketing.AvailableWeekReply? {
            get throws { try fields.optional("available_week") }
        }
        /// 无规律的有效时间段 (`irregulary_avaliable_time`).
        public var irregularyAvaliableTime: [V3.Marketing.IrregularyAvaliableTime]? {
            get throws { try fields.optional("irregulary_avaliable_time") }
        }
        /// 领取后N天开始生效 (`wait_days_after_receive`).
        public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponAvailableTimeReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 开始时间 (`available_begin_time`).
        public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
        /// 结束时间 (`available_end_time`).
        public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
        /// 领取后N天内有效 (`available_day_after_receive`).
        public var availableDayAfterReceive: Int? { get throws { try fields.optional("available_day_after_receive") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponBundlesProductCoupon: TypedObject, FieldValue {
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
        public var usageMode: V3.Marketing.PartnerUsageMode { get throws { try fields.required("usage_mode") } }
        /// 单券模式信息 (`single_usage_info`).
        public var singleUsageInfo: V3.Marketing.SingleUsageInfo? {
            get throws { try fields.optional("single_usage_info") }
        }
        /// 多次优惠模式信息 (`progressive_bundle_usage_info`).
        public var progressiveBundleUsageInfo: V3.Marketing.ProgressiveBundleUsageInfo? {
            get throws { try fields.optional("progressive_bundle_usage_info") }
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
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponBundlesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户券组ID (`user_coupon_bundle_id`): at most 40 characters.
        public var userCouponBundleID: String { get throws { try fields.required("user_coupon_bundle_id") } }
        /// 用户商品券列表 (`user_product_coupon_list`).
        public var userProductCouponList: [V3.Marketing.UserProductCouponList] {
            get throws { try fields.required("user_product_coupon_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponBundlesStock: TypedObject, FieldValue {
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
        public var stockBundleInfo: V3.Marketing.StockBundleInfo? {
            get throws { try fields.optional("stock_bundle_info") }
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
    public struct CouponCodeCountInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 已上传的Code总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 当前可用的Code数 (`available_count`).
        public var availableCount: Int { get throws { try fields.required("available_count") } }
    }
}

extension V3.Marketing {
    /// Documented values of `CouponCodeMode`; open.
    public typealias CouponCodeMode = OpenValue<CouponCodeModeKind>
    /// Tells ``CouponCodeMode`` from other values.
    public enum CouponCodeModeKind {}
}

extension OpenValue where Kind == V3.Marketing.CouponCodeModeKind {
    /// 微信支付随机生成 (`WECHATPAY`).
    public static var wechatpay: Self { "WECHATPAY" }
    /// 品牌方预上传Code (`UPLOAD`).
    public static var upload: Self { "UPLOAD" }
    /// 品牌方自行指定 (`API_ASSIGN`).
    public static var apiAssign: Self { "API_ASSIGN" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponDisplayInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户商品券Code展示模式 (`code_display_mode`).
        public var codeDisplayMode: V3.Marketing.CodeDisplayMode? {
            get throws { try fields.optional("code_display_mode") }
        }
        /// 背景颜色 (`background_color`).
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get throws { try fields.optional("background_color") }
        }
        /// 小程序入口 (`entrance_mini_program`).
        public var entranceMiniProgram: V3.Marketing.EntranceMiniProgram? {
            get throws { try fields.optional("entrance_mini_program") }
        }
        /// 公众号入口 (`entrance_official_account`).
        public var entranceOfficialAccount: V3.Marketing.EntranceOfficialAccount? {
            get throws { try fields.optional("entrance_official_account") }
        }
        /// 视频号入口 (`entrance_finder`).
        public var entranceFinder: V3.Marketing.EntranceFinder? {
            get throws { try fields.optional("entrance_finder") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponDisplayInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            codeDisplayMode: V3.Marketing.CodeDisplayMode,
            backgroundColor: V3.Marketing.BackgroundColor? = nil,
            entranceMiniProgram: V3.Marketing.EntranceMiniProgramRequest? = nil,
            entranceOfficialAccount: V3.Marketing.EntranceOfficialAccountRequest? = nil,
            entranceFinder: V3.Marketing.EntranceFinderRequest? = nil
        ) {
            var fields = Fields()
            fields.set("code_display_mode", codeDisplayMode)
            fields.set("background_color", backgroundColor)
            fields.set("entrance_mini_program", entranceMiniProgram)
            fields.set("entrance_official_account", entranceOfficialAccount)
            fields.set("entrance_finder", entranceFinder)
            self.fields = fields
        }
        /// 用户商品券Code展示模式 (`code_display_mode`).
        public var codeDisplayMode: V3.Marketing.CodeDisplayMode? {
            get { fields.stored("code_display_mode") }
            set { fields.set("code_display_mode", newValue) }
        }
        /// 背景颜色 (`background_color`).
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get { fields.stored("background_color") }
            set { fields.set("background_color", newValue) }
        }
        /// 小程序入口 (`entrance_mini_program`).
        public var entranceMiniProgram: V3.Marketing.EntranceMiniProgramRequest? {
            get { fields.stored("entrance_mini_program") }
            set { fields.set("entrance_mini_program", newValue) }
        }
        /// 公众号入口 (`entrance_official_account`).
        public var entranceOfficialAccount: V3.Marketing.EntranceOfficialAccountRequest? {
            get { fields.stored("entrance_official_account") }
            set { fields.set("entrance_official_account", newValue) }
        }
        /// 视频号入口 (`entrance_finder`).
        public var entranceFinder: V3.Marketing.EntranceFinderRequest? {
            get { fields.stored("entrance_finder") }
            set { fields.set("entrance_finder", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponIDReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 代金券id (`coupon_id`).
        public var couponID: String { get throws { try fields.required("coupon_id") } }
    }
}

extension V3.Marketing {
    /// Documented values of `CouponState`; open.
    public typealias CouponState = OpenValue<CouponStateKind>
    /// Tells ``CouponState`` from other values.
    public enum CouponStateKind {}
}

extension OpenValue where Kind == V3.Marketing.CouponStateKind {
    /// 待确认 (`CONFIRMING`).
    public static var confirming: Self { "CONFIRMING" }
    /// 已发放待生效 (`PENDING`).
    public static var pending: Self { "PENDING" }
    /// 已生效 (`EFFECTIVE`).
    public static var effective: Self { "EFFECTIVE" }
    /// 已核销 (`USED`).
    public static var used: Self { "USED" }
    /// 已过期 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
    /// 已删除 (`DELETED`).
    public static var deleted: Self { "DELETED" }
    /// 已失效 (`DEACTIVATED`).
    public static var deactivated: Self { "DEACTIVATED" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponTagInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 用户商品券标签列表 (`coupon_tag_list`).
        public var couponTagList: [String]? { get throws { try fields.optional("coupon_tag_list") } }
        /// 会员标签信息 (`member_tag_info`).
        public var memberTagInfo: V3.Marketing.MemberTagInfo? { get throws { try fields.optional("member_tag_info") } }
    }
}

extension V3.Marketing {
    /// Documented values of `CouponType`; open.
    public typealias CouponType = OpenValue<CouponTypeKind>
    /// Tells ``CouponType`` from other values.
    public enum CouponTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.CouponTypeKind {
    /// 满减券 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// 减至券 (`CUT_TO`).
    public static var cutTo: Self { "CUT_TO" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponUseRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券可核销时间 (`coupon_available_time`).
        public var couponAvailableTime: V3.Marketing.CouponAvailableTimeReply {
            get throws { try fields.required("coupon_available_time") }
        }
        /// 固定周期有效时间段 (`available_week`).
        public var availableWeek: V3.Marketing.AvailableWeek? { get throws { try fields.optional("available_week") } }
        /// 无规律的有效时间段 (`irregulary_avaliable_time`).
        public var irregularyAvaliableTime: [V3.Marketing.IrregularyAvaliableTime]? {
            get throws { try fields.optional("irregulary_avaliable_time") }
        }
        /// 固定面额满减券使用规则 (`fixed_normal_coupon`).
        public var fixedNormalCoupon: V3.Marketing.FixedNormalCoupon? {
            get throws { try fields.optional("fixed_normal_coupon") }
        }
        /// 折扣券使用规则 (`discount_coupon`).
        public var discountCoupon: V3.Marketing.DiscountCouponReply? {
            get throws { try fields.optional("discount_coupon") }
        }
        /// 换购券使用规则 (`exchange_coupon`).
        public var exchangeCoupon: V3.Marketing.ExchangeCouponReply? {
            get throws { try fields.optional("exchange_coupon") }
        }
        /// 核销方式 (`use_method`).
        public var useMethod: V3.Marketing.CouponsUseMethod { get throws { try fields.required("use_method") } }
        /// 小程序appid (`mini_programs_appid`).
        public var miniProgramsAppid: String? { get throws { try fields.optional("mini_programs_appid") } }
        /// 小程序path (`mini_programs_path`).
        public var miniProgramsPath: String? { get throws { try fields.optional("mini_programs_path") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponUseRuleReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 券可核销时间 (`coupon_available_time`).
        public var couponAvailableTime: V3.Marketing.CouponAvailableTime {
            get throws { try fields.required("coupon_available_time") }
        }
        /// 固定面额满减券使用规则 (`fixed_normal_coupon`).
        public var fixedNormalCoupon: V3.Marketing.FixedNormalCouponReply? {
            get throws { try fields.optional("fixed_normal_coupon") }
        }
        /// 折扣券使用规则 (`discount_coupon`).
        public var discountCoupon: V3.Marketing.StocksDiscountCoupon? {
            get throws { try fields.optional("discount_coupon") }
        }
        /// 换购券使用规则 (`exchange_coupon`).
        public var exchangeCoupon: V3.Marketing.StocksExchangeCoupon? {
            get throws { try fields.optional("exchange_coupon") }
        }
        /// 核销方式 (`use_method`).
        public var useMethod: V3.Marketing.UseMethod { get throws { try fields.required("use_method") } }
        /// 小程序appid (`mini_programs_appid`).
        public var miniProgramsAppid: String? { get throws { try fields.optional("mini_programs_appid") } }
        /// 小程序path (`mini_programs_path`).
        public var miniProgramsPath: String? { get throws { try fields.optional("mini_programs_path") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponcodesData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户上传code (`code`).
        public var code: String? { get throws { try fields.optional("code") } }
        /// 商户上传code分配状态 (`code_status`).
        public var codeStatus: String? { get throws { try fields.optional("code_status") } }
        /// 上传时间 (`upload_time`).
        public var uploadTime: String? { get throws { try fields.optional("upload_time") } }
        /// 被分配时间 (`dispatched_time`).
        public var dispatchedTime: String? { get throws { try fields.optional("dispatched_time") } }
        /// 领券用户的OpenID (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 领券用户的UnionID (`unionid`).
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// 用户券code (`coupon_code`).
        public var couponCode: String? { get throws { try fields.optional("coupon_code") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponsCouponAvailablePeriod: TypedObject, FieldValue {
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
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriod? {
            get throws { try fields.optional("weekly_available_period") }
        }
        /// 指定可用时间段 (`irregular_available_period_list`).
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("irregular_available_period_list") }
        }
        /// 领取后N秒内有效 (`available_seconds`).
        public var availableSeconds: Int? { get throws { try fields.optional("available_seconds") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponsCouponAvailablePeriodReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 开始时间 (`available_begin_time`).
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// 结束时间 (`available_end_time`).
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// 领取后N天开始生效 (`wait_days_after_receive`).
        public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
        /// 每周固定可用时间 (`weekly_available_period`).
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriod? {
            get throws { try fields.optional("weekly_available_period") }
        }
        /// 无规律的可用时间段 (`irregular_available_period_list`).
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("irregular_available_period_list") }
        }
        /// 领取后N秒内有效 (`available_seconds`).
        public var availableSeconds: Int? { get throws { try fields.optional("available_seconds") } }
    }
}

extension V3.Marketing {
    /// Documented values of `CouponsCouponState`; open.
    public typealias CouponsCouponState = OpenValue<CouponsCouponStateKind>
    /// Tells ``CouponsCouponState`` from other values.
    public enum CouponsCouponStateKind {}
}

extension OpenValue where Kind == V3.Marketing.CouponsCouponStateKind {
    /// `SENDED`.
    public static var sended: Self { "SENDED" }
    /// `USED`.
    public static var used: Self { "USED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
    /// `DEACTIVATED`.
    public static var deactivated: Self { "DEACTIVATED" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponsData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 创建批次的商户号 (`stock_creator_mchid`).
        public var stockCreatorMchid: String? { get throws { try fields.optional("stock_creator_mchid") } }
        /// 批次号 (`stock_id`).
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// 代金券或消费金id (`coupon_id`).
        public var couponID: String? { get throws { try fields.optional("coupon_id") } }
        /// 券或消费金名称 (`coupon_name`).
        public var couponName: String? { get throws { try fields.optional("coupon_name") } }
        /// 券或消费金状态 (`status`).
        public var status: V3.Marketing.CouponsStatus? { get throws { try fields.optional("status") } }
        /// 使用说明 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// 领券时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 券或消费金类型 (`coupon_type`).
        public var couponType: V3.Marketing.CouponType? { get throws { try fields.optional("coupon_type") } }
        /// 激活批次的时间 (`start_time`).
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// 终止批次的时间 (`stop_time`).
        public var stopTime: String? { get throws { try fields.optional("stop_time") } }
        /// 是否单品优惠 (`singleitem`).
        public var singleitem: Bool? { get throws { try fields.optional("singleitem") } }
        /// 单品优惠特定信息 (`cut_to_message`).
        public var cutToMessage: V3.Marketing.CutToMessage? { get throws { try fields.optional("cut_to_message") } }
        /// 可用开始时间 (`available_begin_time`).
        public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
        /// 可用结束时间 (`available_end_time`).
        public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
        /// 满减券或消费金信息 (`normal_coupon_information`).
        public var normalCouponInformation: V3.Marketing.NormalCouponInformation? {
            get throws { try fields.optional("normal_coupon_information") }
        }
        /// 已实扣代金券核销信息 (`consume_information`).
        public var consumeInformation: V3.Marketing.ConsumeInformation? {
            get throws { try fields.optional("consume_information") }
        }
        /// 剩余金额 (`available_balance`).
        public var availableBalance: Int? { get throws { try fields.optional("available_balance") } }
        /// 业务类型 (`business_type`).
        public var businessType: V3.Marketing.BusinessType? { get throws { try fields.optional("business_type") } }
        /// 是否无资金流 (`no_cash`).
        public var noCash: Bool? { get throws { try fields.optional("no_cash") } }
        /// 商户单据号 (`out_request_no`).
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// 折扣券信息 (`discount_msg`).
        public var discountMsg: DiscountMsg? { get throws { try fields.optional("discount_msg") } }
        /// 折扣券信息 (`discount_msg`).
        public struct DiscountMsg: TypedObject, FieldValue {
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

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponsReply: TypedObject, FieldValue {
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
        public var stock: V3.Marketing.Stock { get throws { try fields.required("stock") } }
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
    public struct CouponsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(stockID: String, couponCode: String, outTradeNo: String, outRequestNo: String) {
            var fields = Fields()
            fields.set("stock_id", stockID)
            fields.set("coupon_code", couponCode)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_request_no", outRequestNo)
            self.fields = fields
        }
        /// 批次号 (`stock_id`).
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// 券code (`coupon_code`).
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// 关联的商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `CouponsStatus`; open.
    public typealias CouponsStatus = OpenValue<CouponsStatusKind>
    /// Tells ``CouponsStatus`` from other values.
    public enum CouponsStatusKind {}
}

extension OpenValue where Kind == V3.Marketing.CouponsStatusKind {
    /// `SENDED`.
    public static var sended: Self { "SENDED" }
    /// 已实扣 (`USED`).
    public static var used: Self { "USED" }
    /// 已过期 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
    /// 已回收 (`RECOVER`).
    public static var recover: Self { "RECOVER" }
    /// 已失效 (`REVOKED`).
    public static var revoked: Self { "REVOKED" }
}

extension V3.Marketing {
    /// Documented values of `CouponsUseMethod`; open.
    public typealias CouponsUseMethod = OpenValue<CouponsUseMethodKind>
    /// Tells ``CouponsUseMethod`` from other values.
    public enum CouponsUseMethodKind {}
}

extension OpenValue where Kind == V3.Marketing.CouponsUseMethodKind {
    /// `OFF_LINE`.
    public static var offLine: Self { "OFF_LINE" }
    /// `MINI_PROGRAMS`.
    public static var miniPrograms: Self { "MINI_PROGRAMS" }
    /// `PAYMENT_CODE`.
    public static var paymentCode: Self { "PAYMENT_CODE" }
    /// `SELF_CONSUME`.
    public static var selfConsume: Self { "SELF_CONSUME" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CustomEntrance: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 小程序入口 (`mini_programs_info`).
        public var miniProgramsInfo: V3.Marketing.MiniProgramsInfo? {
            get throws { try fields.optional("mini_programs_info") }
        }
        /// 商户公众号appid (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 营销馆id (`hall_id`).
        public var hallID: String? { get throws { try fields.optional("hall_id") } }
        /// 可用门店id (`store_id`).
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// code展示模式 (`code_display_mode`).
        public var codeDisplayMode: V3.Marketing.StocksCodeDisplayMode? {
            get throws { try fields.optional("code_display_mode") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CustomEntranceReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 小程序入口 (`mini_programs_info`).
        public var miniProgramsInfo: V3.Marketing.MiniProgramsInfo? {
            get throws { try fields.optional("mini_programs_info") }
        }
        /// 商户公众号appid (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 营销馆id (`hall_id`).
        public var hallID: String? { get throws { try fields.optional("hall_id") } }
        /// 可用门店id (`store_id`).
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// code展示模式 (`code_display_mode`).
        public var codeDisplayMode: String? { get throws { try fields.optional("code_display_mode") } }
    }
}

extension V3.Marketing {
    /// Documented values of `CustomEntranceState`; open.
    public typealias CustomEntranceState = OpenValue<CustomEntranceStateKind>
    /// Tells ``CustomEntranceState`` from other values.
    public enum CustomEntranceStateKind {}
}

extension OpenValue where Kind == V3.Marketing.CustomEntranceStateKind {
    /// `ONLINE`.
    public static var online: Self { "ONLINE" }
    /// `OFFLINE`.
    public static var offline: Self { "OFFLINE" }
}

extension V3.Marketing {
    /// Documented values of `CustomEntranceType`; open.
    public typealias CustomEntranceType = OpenValue<CustomEntranceTypeKind>
    /// Tells ``CustomEntranceType`` from other values.
    public enum CustomEntranceTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.CustomEntranceTypeKind {
    /// `MERCHANT_ACTIVITY`.
    public static var merchantActivity: Self { "MERCHANT_ACTIVITY" }
    /// `MERCHANT_MINI_PROGRAM`.
    public static var merchantMiniProgram: Self { "MERCHANT_MINI_PROGRAM" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CustomFieldList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商户自定义的开卡信息字段类型 (`type`).
        public var type: V3.Marketing.MembercardOpenCardsType? { get throws { try fields.optional("type") } }
        /// 字段名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 字段值 (`values`).
        public var values: [String]? { get throws { try fields.optional("values") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CustomFieldListReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 字段名称 (`name`).
        public var name: String? { get throws { try fields.optional("name") } }
        /// 字段值 (`value`).
        public var value: String? { get throws { try fields.optional("value") } }
        /// 字段值 (`value_list`).
        public var valueList: [String]? { get throws { try fields.optional("value_list") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CustomFieldListRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(type: V3.Marketing.MembercardOpenCardsType? = nil, name: String? = nil, values: [String]? = nil) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("name", name)
            fields.set("values", values)
            self.fields = fields
        }
        /// 商户自定义的开卡信息字段类型 (`type`).
        public var type: V3.Marketing.MembercardOpenCardsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 字段名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 字段值 (`values`).
        public var values: [String]? {
            get { fields.stored("values") }
            set { fields.set("values", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CustomentrancesReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 自定义入口种类 (`custom_entrance_type`).
        public var customEntranceType: V3.Marketing.CustomEntranceType {
            get throws { try fields.required("custom_entrance_type") }
        }
        /// `subtitle`.
        public var subtitle: String { get throws { try fields.required("subtitle") } }
        /// `goods_thumbnail_url`.
        public var goodsThumbnailURL: String? { get throws { try fields.optional("goods_thumbnail_url") } }
        /// `custom_entrance_state`.
        public var customEntranceState: V3.Marketing.CustomEntranceState {
            get throws { try fields.required("custom_entrance_state") }
        }
        /// 自定义入口的开始时间 (`start_time`).
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// 自定义入口的结束时间 (`end_time`).
        public var endTime: String { get throws { try fields.required("end_time") } }
        /// 自定义入口的归属品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 自定义入口创建的时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 自定义入口修改的时间 (`modify_time`).
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 自定义入口跳转信息 (`jump_link`).
        public var jumpLink: V3.Marketing.JumpLink { get throws { try fields.required("jump_link") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CutToMessage: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 可用优惠的商品最高单价 (`single_price_max`).
        public var singlePriceMax: Int? { get throws { try fields.optional("single_price_max") } }
        /// 减至后的优惠单价 (`cut_to_price`): in the smallest unit of the currency (分 for CNY).
        public var cutToPrice: Int? { get throws { try fields.optional("cut_to_price") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会员卡id (`card_id`).
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 更新时间 (`update_time`).
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// 剩余库存 (`remain_quantity`).
        public var remainQuantity: Int? { get throws { try fields.optional("remain_quantity") } }
        /// 会员卡状态 (`status`).
        public var status: V3.Marketing.Status? { get throws { try fields.optional("status") } }
        /// 品牌信息 (`brand`).
        public var brand: V3.Marketing.Brand { get throws { try fields.required("brand") } }
        /// 商户AppId (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 会员卡logo (`logo_url`).
        public var logoURL: String { get throws { try fields.required("logo_url") } }
        /// 卡名称 (`title`).
        public var title: String { get throws { try fields.required("title") } }
        /// 会员卡背景图 (`background_picture_url`).
        public var backgroundPictureURL: String { get throws { try fields.required("background_picture_url") } }
        /// 使用须知 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 服务电话 (`service_phone`).
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// 会员码型 (`code_type`).
        public var codeType: V3.Marketing.CodeType { get throws { try fields.required("code_type") } }
        /// 会员卡总库存 (`total_quantity`).
        public var totalQuantity: Int? { get throws { try fields.optional("total_quantity") } }
        /// 有效期 (`date_information`).
        public var dateInformation: V3.Marketing.DateInformation {
            get throws { try fields.required("date_information") }
        }
        /// 会员卡code分配类型 (`code_mode`).
        public var codeMode: V3.Marketing.CodeMode { get throws { try fields.required("code_mode") } }
        /// 是否展示会员等级 (`need_display_level`).
        public var needDisplayLevel: Bool? { get throws { try fields.optional("need_display_level") } }
        /// 会员初始等级 (`init_level`).
        public var initLevel: String? { get throws { try fields.optional("init_level") } }
        /// 商户请求单号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 储值信息 (`balance_information`).
        public var balanceInformation: V3.Marketing.BalanceInformation? {
            get throws { try fields.optional("balance_information") }
        }
        /// 开卡信息 (`user_information_form`).
        public var userInformationForm: V3.Marketing.UserInformationForm? {
            get throws { try fields.optional("user_information_form") }
        }
        /// 商户补充声明 (`additional_statement`).
        public var additionalStatement: V3.Marketing.AdditionalStatement? {
            get throws { try fields.optional("additional_statement") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DateInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 有效期类型 (`type`).
        public var type: V3.Marketing.CardsType { get throws { try fields.required("type") } }
        /// 有效期开始时间 (`available_begin_time`).
        public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
        /// 有效期结束时间 (`available_end_time`).
        public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
        /// 生效后N天内有效 (`available_day_after_receive`).
        public var availableDayAfterReceive: Int? { get throws { try fields.optional("available_day_after_receive") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DateInformationRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            type: V3.Marketing.CardsType,
            availableBeginTime: String? = nil,
            availableEndTime: String? = nil,
            availableDayAfterReceive: Int? = nil,
            waitDaysAfterReceive: Int? = nil
        ) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("available_begin_time", availableBeginTime)
            fields.set("available_end_time", availableEndTime)
            fields.set("available_day_after_receive", availableDayAfterReceive)
            fields.set("wait_days_after_receive", waitDaysAfterReceive)
            self.fields = fields
        }
        /// 有效期类型 (`type`).
        public var type: V3.Marketing.CardsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 有效期开始时间 (`available_begin_time`).
        public var availableBeginTime: String? {
            get { fields.stored("available_begin_time") }
            set { fields.set("available_begin_time", newValue) }
        }
        /// 有效期结束时间 (`available_end_time`).
        public var availableEndTime: String? {
            get { fields.stored("available_end_time") }
            set { fields.set("available_end_time", newValue) }
        }
        /// 生效后N天内有效 (`available_day_after_receive`).
        public var availableDayAfterReceive: Int? {
            get { fields.stored("available_day_after_receive") }
            set { fields.set("available_day_after_receive", newValue) }
        }
        /// 领取后N天开始生效 (`wait_days_after_receive`).
        public var waitDaysAfterReceive: Int? {
            get { fields.stored("wait_days_after_receive") }
            set { fields.set("wait_days_after_receive", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
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

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DayPeriodListRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(beginTime: Int, endTime: Int) {
            var fields = Fields()
            fields.set("begin_time", beginTime)
            fields.set("end_time", endTime)
            self.fields = fields
        }
        /// 当天可用开始时间 (`begin_time`).
        public var beginTime: Int? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// 当天可用结束时间 (`end_time`).
        public var endTime: Int? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DeactivateRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, outRequestNo: String, deactivateReason: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("out_request_no", outRequestNo)
            fields.set("deactivate_reason", deactivateReason)
            self.fields = fields
        }
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 失效请求单号 (`out_request_no`): 6 to 40 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 失效原因 (`deactivate_reason`): at most 150 characters.
        public var deactivateReason: String? {
            get { fields.stored("deactivate_reason") }
            set { fields.set("deactivate_reason", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DeliveryPlansReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投放计划详情 (`plan`).
        public var plan: V3.Marketing.Plan { get throws { try fields.required("plan") } }
    }
}

extension V3.Marketing {
    /// Documented values of `DeliveryPurpose`; open.
    public typealias DeliveryPurpose = OpenValue<DeliveryPurposeKind>
    /// Tells ``DeliveryPurpose`` from other values.
    public enum DeliveryPurposeKind {}
}

extension OpenValue where Kind == V3.Marketing.DeliveryPurposeKind {
    /// 拉用户回店消费 (`OFF_LINE_PAY`).
    public static var offLinePay: Self { "OFF_LINE_PAY" }
    /// 引导用户前往小程序消费 (`JUMP_MINI_APP`).
    public static var jumpMiniApp: Self { "JUMP_MINI_APP" }
}

extension V3.Marketing {
    /// Documented values of `DeliveryUserCategory`; open.
    public typealias DeliveryUserCategory = OpenValue<DeliveryUserCategoryKind>
    /// Tells ``DeliveryUserCategory`` from other values.
    public enum DeliveryUserCategoryKind {}
}

extension OpenValue where Kind == V3.Marketing.DeliveryUserCategoryKind {
    /// `BUSIFAVOR`.
    public static var busifavor: Self { "BUSIFAVOR" }
    /// 所有用户 (`DELIVERY_ALL_PERSON`).
    public static var deliveryAllPerson: Self { "DELIVERY_ALL_PERSON" }
    /// 会员用户 (`DELIVERY_MEMBER_PERSON`).
    public static var deliveryMemberPerson: Self { "DELIVERY_MEMBER_PERSON" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DetailItemList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 轮次使用详情状态 (`detail_state`).
        public var detailState: V3.Marketing.DetailState? { get throws { try fields.optional("detail_state") } }
        /// 有效期开始时间 (`valid_begin_time`).
        public var validBeginTime: String? { get throws { try fields.optional("valid_begin_time") } }
        /// 有效期结束时间 (`valid_end_time`).
        public var validEndTime: String? { get throws { try fields.optional("valid_end_time") } }
        /// 核销请求单号 (`use_request_no`).
        public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
        /// 核销时间 (`use_time`).
        public var useTime: String? { get throws { try fields.optional("use_time") } }
        /// 关联微信支付订单信息 (`associated_order_info`).
        public var associatedOrderInfo: V3.Marketing.AssociatedOrderInfo? {
            get throws { try fields.optional("associated_order_info") }
        }
        /// 退券请求单号 (`return_request_no`).
        public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
        /// 退券时间 (`return_time`).
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// 删除时间 (`delete_time`).
        public var deleteTime: String? { get throws { try fields.optional("delete_time") } }
    }
}

extension V3.Marketing {
    /// Documented values of `DetailState`; open.
    public typealias DetailState = OpenValue<DetailStateKind>
    /// Tells ``DetailState`` from other values.
    public enum DetailStateKind {}
}

extension OpenValue where Kind == V3.Marketing.DetailStateKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `EFFECTIVE`.
    public static var effective: Self { "EFFECTIVE" }
    /// `USED`.
    public static var used: Self { "USED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `DELETED`.
    public static var deleted: Self { "DELETED" }
    /// `DEACTIVATED`.
    public static var deactivated: Self { "DEACTIVATED" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
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
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DiscountCouponReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 折扣比例 (`discount_percent`).
        public var discountPercent: Int? { get throws { try fields.optional("discount_percent") } }
        /// 消费门槛 (`transaction_minimum`).
        public var transactionMinimum: Int? { get throws { try fields.optional("transaction_minimum") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DiscountCouponRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(threshold: Int, percentOff: Int) {
            var fields = Fields()
            fields.set("threshold", threshold)
            fields.set("percent_off", percentOff)
            self.fields = fields
        }
        /// 门槛金额 (`threshold`).
        public var threshold: Int? {
            get { fields.stored("threshold") }
            set { fields.set("threshold", newValue) }
        }
        /// 固定减免百分比 (`percent_off`).
        public var percentOff: Int? {
            get { fields.stored("percent_off") }
            set { fields.set("percent_off", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DisplayInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品券名称 (`name`): at most 15 characters.
        public var name: String { get throws { try fields.required("name") } }
        /// 商品券图片 (`image_url`).
        public var imageURL: String { get throws { try fields.required("image_url") } }
        /// 商品券背景图 (`background_url`).
        public var backgroundURL: String { get throws { try fields.required("background_url") } }
        /// 商品券详情图列表 (`detail_image_url_list`).
        public var detailImageURLList: [String]? { get throws { try fields.optional("detail_image_url_list") } }
        /// 商品原价 (`original_price`): in the smallest unit of the currency (分 for CNY).
        public var originalPrice: Int? { get throws { try fields.optional("original_price") } }
        /// 适用商品组合 (`combo_package_list`).
        public var comboPackageList: [V3.Marketing.ComboPackageList]? {
            get throws { try fields.optional("combo_package_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DisplayInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            name: String,
            imageURL: String,
            backgroundURL: String,
            detailImageURLList: [String]? = nil,
            originalPrice: Int? = nil,
            comboPackageList: [V3.Marketing.ComboPackageListRequest]? = nil
        ) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("image_url", imageURL)
            fields.set("background_url", backgroundURL)
            fields.set("detail_image_url_list", detailImageURLList)
            fields.set("original_price", originalPrice)
            fields.set("combo_package_list", comboPackageList)
            self.fields = fields
        }
        /// 商品券名称 (`name`): 3 to 15 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 商品券图片 (`image_url`).
        public var imageURL: String? {
            get { fields.stored("image_url") }
            set { fields.set("image_url", newValue) }
        }
        /// 商品券背景图 (`background_url`).
        public var backgroundURL: String? {
            get { fields.stored("background_url") }
            set { fields.set("background_url", newValue) }
        }
        /// 商品券详情图列表 (`detail_image_url_list`).
        public var detailImageURLList: [String]? {
            get { fields.stored("detail_image_url_list") }
            set { fields.set("detail_image_url_list", newValue) }
        }
        /// 商品原价 (`original_price`): in the smallest unit of the currency (分 for CNY).
        public var originalPrice: Int? {
            get { fields.stored("original_price") }
            set { fields.set("original_price", newValue) }
        }
        /// 适用商品组合 (`combo_package_list`).
        public var comboPackageList: [V3.Marketing.ComboPackageListRequest]? {
            get { fields.stored("combo_package_list") }
            set { fields.set("combo_package_list", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DisplayPatternInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 使用须知 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// 商户logo (`merchant_logo_url`).
        public var merchantLogoURL: String? { get throws { try fields.optional("merchant_logo_url") } }
        /// 商户名称 (`merchant_name`).
        public var merchantName: String? { get throws { try fields.optional("merchant_name") } }
        /// 背景颜色 (`background_color`).
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get throws { try fields.optional("background_color") }
        }
        /// 券详情图片 (`coupon_image_url`).
        public var couponImageURL: String? { get throws { try fields.optional("coupon_image_url") } }
        /// 视频号相关信息 (`finder_info`).
        public var finderInfo: V3.Marketing.EntranceFinder? { get throws { try fields.optional("finder_info") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DisplayPatternInfoRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            description: String? = nil,
            merchantLogoURL: String? = nil,
            merchantName: String? = nil,
            backgroundColor: V3.Marketing.BackgroundColor? = nil,
            couponImageURL: String? = nil,
            finderInfo: V3.Marketing.EntranceFinderRequest? = nil
        ) {
            var fields = Fields()
            fields.set("description", description)
            fields.set("merchant_logo_url", merchantLogoURL)
            fields.set("merchant_name", merchantName)
            fields.set("background_color", backgroundColor)
            fields.set("coupon_image_url", couponImageURL)
            fields.set("finder_info", finderInfo)
            self.fields = fields
        }
        /// 使用须知 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// 商户logo (`merchant_logo_url`).
        public var merchantLogoURL: String? {
            get { fields.stored("merchant_logo_url") }
            set { fields.set("merchant_logo_url", newValue) }
        }
        /// 商户名称 (`merchant_name`).
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// 背景颜色 (`background_color`).
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get { fields.stored("background_color") }
            set { fields.set("background_color", newValue) }
        }
        /// 券详情图片 (`coupon_image_url`).
        public var couponImageURL: String? {
            get { fields.stored("coupon_image_url") }
            set { fields.set("coupon_image_url", newValue) }
        }
        /// 视频号相关信息 (`finder_info`).
        public var finderInfo: V3.Marketing.EntranceFinderRequest? {
            get { fields.stored("finder_info") }
            set { fields.set("finder_info", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct EntranceFinder: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 视频号ID (`finder_id`).
        public var finderID: String { get throws { try fields.required("finder_id") } }
        /// 视频号视频ID (`finder_video_id`).
        public var finderVideoID: String { get throws { try fields.required("finder_video_id") } }
        /// 视频号封面图 (`finder_video_cover_image_url`).
        public var finderVideoCoverImageURL: String {
            get throws { try fields.required("finder_video_cover_image_url") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct EntranceFinderRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(finderID: String, finderVideoID: String, finderVideoCoverImageURL: String) {
            var fields = Fields()
            fields.set("finder_id", finderID)
            fields.set("finder_video_id", finderVideoID)
            fields.set("finder_video_cover_image_url", finderVideoCoverImageURL)
            self.fields = fields
        }
        /// 视频号ID (`finder_id`).
        public var finderID: String? {
            get { fields.stored("finder_id") }
            set { fields.set("finder_id", newValue) }
        }
        /// 视频号视频ID (`finder_video_id`).
        public var finderVideoID: String? {
            get { fields.stored("finder_video_id") }
            set { fields.set("finder_video_id", newValue) }
        }
        /// 视频号封面图 (`finder_video_cover_image_url`).
        public var finderVideoCoverImageURL: String? {
            get { fields.stored("finder_video_cover_image_url") }
            set { fields.set("finder_video_cover_image_url", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct EntranceMiniProgram: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 小程序AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 小程序跳转路径 (`path`).
        public var path: String { get throws { try fields.required("path") } }
        /// 入口文案 (`entrance_wording`): at most 5 characters.
        public var entranceWording: String { get throws { try fields.required("entrance_wording") } }
        /// 引导文案 (`guidance_wording`): at most 6 characters.
        public var guidanceWording: String { get throws { try fields.required("guidance_wording") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct EntranceMiniProgramRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, path: String, entranceWording: String, guidanceWording: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("path", path)
            fields.set("entrance_wording", entranceWording)
            fields.set("guidance_wording", guidanceWording)
            self.fields = fields
        }
        /// 小程序AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 小程序跳转路径 (`path`).
        public var path: String? {
            get { fields.stored("path") }
            set { fields.set("path", newValue) }
        }
        /// 入口文案 (`entrance_wording`): at most 5 characters.
        public var entranceWording: String? {
            get { fields.stored("entrance_wording") }
            set { fields.set("entrance_wording", newValue) }
        }
        /// 引导文案 (`guidance_wording`): at most 6 characters.
        public var guidanceWording: String? {
            get { fields.stored("guidance_wording") }
            set { fields.set("guidance_wording", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct EntranceOfficialAccount: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众号AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct EntranceOfficialAccountRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String) {
            var fields = Fields()
            fields.set("appid", appid)
            self.fields = fields
        }
        /// 公众号AppID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
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

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ExchangeCouponReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 单品换购价 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
        public var exchangePrice: Int? { get throws { try fields.optional("exchange_price") } }
        /// 消费门槛 (`transaction_minimum`).
        public var transactionMinimum: Int? { get throws { try fields.optional("transaction_minimum") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ExchangeCouponRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(threshold: Int, exchangePrice: Int) {
            var fields = Fields()
            fields.set("threshold", threshold)
            fields.set("exchange_price", exchangePrice)
            self.fields = fields
        }
        /// 门槛金额 (`threshold`).
        public var threshold: Int? {
            get { fields.stored("threshold") }
            set { fields.set("threshold", newValue) }
        }
        /// 固定兑换价格 (`exchange_price`): in the smallest unit of the currency (分 for CNY).
        public var exchangePrice: Int? {
            get { fields.stored("exchange_price") }
            set { fields.set("exchange_price", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct FailedApplyInfos: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店信息 (`store_info`).
        public var storeInfo: V3.Marketing.StoreInfo? { get throws { try fields.optional("store_info") } }
        /// 商品原价 (`goods_original_price`).
        public var goodsOriginalPrice: JSON.Number? { get throws { try fields.optional("goods_original_price") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct FailedRepresentativeInfoList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 业务代理的OpenID (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct FailedStoreList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店ID (`store_id`).
        public var storeID: String { get throws { try fields.required("store_id") } }
        /// 失败错误码 (`code`): at most 40 characters.
        public var code: String { get throws { try fields.required("code") } }
        /// 失败错误信息 (`message`): at most 200 characters.
        public var message: String { get throws { try fields.required("message") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct FailedStores: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店编码 (`store_code`).
        public var storeCode: String? { get throws { try fields.optional("store_code") } }
        /// 门店名称 (`store_name`).
        public var storeName: String? { get throws { try fields.optional("store_name") } }
    }
}

extension V3.Marketing {
    /// Documented values of `FavorStockType`; open.
    public typealias FavorStockType = OpenValue<FavorStockTypeKind>
    /// Tells ``FavorStockType`` from other values.
    public enum FavorStockTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.FavorStockTypeKind {
    /// 代金券批次 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
    /// `EXCHAHGE`.
    public static var exchahge: Self { "EXCHAHGE" }
    /// `RANDOM`.
    public static var random: Self { "RANDOM" }
    /// 立减与折扣 (`DISCOUNT_CUT`).
    public static var discountCut: Self { "DISCOUNT_CUT" }
    /// 其他 (`OTHER`).
    public static var other: Self { "OTHER" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct FieldList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(fieldID: String, fieldValue: String) {
            var fields = Fields()
            fields.set("field_id", fieldID)
            fields.set("field_value", fieldValue)
            self.fields = fields
        }
        /// 内容字段ID (`field_id`).
        public var fieldID: String? {
            get { fields.stored("field_id") }
            set { fields.set("field_id", newValue) }
        }
        /// 内容字段值 (`field_value`).
        public var fieldValue: String? {
            get { fields.stored("field_value") }
            set { fields.set("field_value", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct FixedNormalCoupon: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
        /// 消费门槛 (`transaction_minimum`).
        public var transactionMinimum: Int? { get throws { try fields.optional("transaction_minimum") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct FixedNormalCouponReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
        /// 消费门槛 (`transaction_minimum`).
        public var transactionMinimum: Int { get throws { try fields.required("transaction_minimum") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct GoodsDetail: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品编码 (`goods_id`).
        public var goodsID: String? { get throws { try fields.optional("goods_id") } }
        /// 商品数量 (`quantity`).
        public var quantity: Int? { get throws { try fields.optional("quantity") } }
        /// 商品价格 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int? { get throws { try fields.optional("price") } }
        /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct Guide: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            staffName: String? = nil,
            headImageURL: String? = nil,
            contactInformationName: String? = nil,
            contactInformationValue: String? = nil,
            phoneNumber: String? = nil
        ) {
            var fields = Fields()
            fields.set("staff_name", staffName)
            fields.set("head_image_url", headImageURL)
            fields.set("contact_information_name", contactInformationName)
            fields.set("contact_information_value", contactInformationValue)
            fields.set("phone_number", phoneNumber)
            self.fields = fields
        }
        /// 联系人名字 (`staff_name`).
        public var staffName: String? {
            get { fields.stored("staff_name") }
            set { fields.set("staff_name", newValue) }
        }
        /// 联系人头像 (`head_image_url`).
        public var headImageURL: String? {
            get { fields.stored("head_image_url") }
            set { fields.set("head_image_url", newValue) }
        }
        /// 联系方式 (`contact_information_name`).
        public var contactInformationName: String? {
            get { fields.stored("contact_information_name") }
            set { fields.set("contact_information_name", newValue) }
        }
        /// 联系信息值 (`contact_information_value`).
        public var contactInformationValue: String? {
            get { fields.stored("contact_information_value") }
            set { fields.set("contact_information_value", newValue) }
        }
        /// 联系电话 (`phone_number`).
        public var phoneNumber: String? {
            get { fields.stored("phone_number") }
            set { fields.set("phone_number", newValue) }
        }
    }
}

extension V3.Marketing {
    /// Documented values of `ImageGenerationType`; open.
    public typealias ImageGenerationType = OpenValue<ImageGenerationTypeKind>
    /// Tells ``ImageGenerationType`` from other values.
    public enum ImageGenerationTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.ImageGenerationTypeKind {
    /// 适合全场类优惠头图 (`COMBINE_IMAGE`).
    public static var combineImage: Self { "COMBINE_IMAGE" }
    /// 适合单品类优惠头图 (`CUT_OUT`).
    public static var cutOut: Self { "CUT_OUT" }
}
