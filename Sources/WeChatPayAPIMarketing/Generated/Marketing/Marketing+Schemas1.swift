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
        /// `activate_appid`.
        public var activateAppid: String { get throws { try fields.required("activate_appid") } }
        /// `activate_path`.
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
        /// `activate_type`.
        public var activateType: String { get throws { try fields.required("activate_type") } }
        /// `activate_url`.
        public var activateURL: String? { get throws { try fields.optional("activate_url") } }
        /// `activate_miniprogram`.
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
        /// `activity_id`.
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// `activity_status`.
        public var activityStatus: String? { get throws { try fields.optional("activity_status") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `update_time`.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// `card_id`.
        public var cardID: String? { get throws { try fields.optional("card_id") } }
        /// `activity_name`.
        public var activityName: String? { get throws { try fields.optional("activity_name") } }
        /// `activity_type`.
        public var activityType: String? { get throws { try fields.optional("activity_type") } }
        /// `begin_time`.
        public var beginTime: String? { get throws { try fields.optional("begin_time") } }
        /// `end_time`.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// `award_send_period`.
        public var awardSendPeriod: V3.Marketing.AwardSendPeriod? {
            get throws { try fields.optional("award_send_period") }
        }
        /// `stock_list`.
        public var stockList: [V3.Marketing.StockListReply]? { get throws { try fields.optional("stock_list") } }
        /// `out_request_no`.
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// `pay_activity_setting`.
        public var payActivitySetting: V3.Marketing.PayActivitySetting? {
            get throws { try fields.optional("pay_activity_setting") }
        }
        /// `miniprogram_activity_setting`.
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
        /// `activity_id`.
        public var activityID: String? { get throws { try fields.optional("activity_id") } }
        /// `activity_name`.
        public var activityName: String { get throws { try fields.required("activity_name") } }
        /// `activity_scene`.
        public var activityScene: String { get throws { try fields.required("activity_scene") } }
        /// `activity_area_code`.
        public var activityAreaCode: [String] { get throws { try fields.required("activity_area_code") } }
        /// `activity_limit_pay`.
        public var activityLimitPay: String? { get throws { try fields.optional("activity_limit_pay") } }
        /// `activity_transaction_minimum_amount`.
        public var activityTransactionMinimumAmount: Int {
            get throws { try fields.required("activity_transaction_minimum_amount") }
        }
        /// `activity_coupon_amount`.
        public var activityCouponAmount: Int { get throws { try fields.required("activity_coupon_amount") } }
        /// `activity_available_week`.
        public var activityAvailableWeek: [String] { get throws { try fields.required("activity_available_week") } }
        /// `activity_max_amount`.
        public var activityMaxAmount: Int { get throws { try fields.required("activity_max_amount") } }
        /// `activity_max_amount_per_day`.
        public var activityMaxAmountPerDay: Int? { get throws { try fields.optional("activity_max_amount_per_day") } }
        /// `activity_available_begin_time`.
        public var activityAvailableBeginTime: String {
            get throws { try fields.required("activity_available_begin_time") }
        }
        /// `activity_available_end_time`.
        public var activityAvailableEndTime: String {
            get throws { try fields.required("activity_available_end_time") }
        }
        /// `activity_state`.
        public var activityState: String { get throws { try fields.required("activity_state") } }
        /// `activity_remark`.
        public var activityRemark: String? { get throws { try fields.optional("activity_remark") } }
        /// `activity_logo`.
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
        /// `activity_name`.
        public var activityName: String { get throws { try fields.required("activity_name") } }
        /// `activity_second_title`.
        public var activitySecondTitle: String { get throws { try fields.required("activity_second_title") } }
        /// `merchant_logo_url`.
        public var merchantLogoURL: String { get throws { try fields.required("merchant_logo_url") } }
        /// `background_color`.
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get throws { try fields.optional("background_color") }
        }
        /// `begin_time`.
        public var beginTime: String? { get throws { try fields.optional("begin_time") } }
        /// `end_time`.
        public var endTime: String? { get throws { try fields.optional("end_time") } }
        /// `available_periods`.
        public var availablePeriods: V3.Marketing.AvailablePeriods? {
            get throws { try fields.optional("available_periods") }
        }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `delivery_purpose`.
        public var deliveryPurpose: V3.Marketing.DeliveryPurpose {
            get throws { try fields.required("delivery_purpose") }
        }
        /// `mini_programs_appid`.
        public var miniProgramsAppid: String? { get throws { try fields.optional("mini_programs_appid") } }
        /// `mini_programs_path`.
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
    /// `CREATE_ACT_STATUS`.
    public static var createActStatus: Self { "CREATE_ACT_STATUS" }
    /// `ONGOING_ACT_STATUS`.
    public static var ongoingActStatus: Self { "ONGOING_ACT_STATUS" }
    /// `TERMINATE_ACT_STATUS`.
    public static var terminateActStatus: Self { "TERMINATE_ACT_STATUS" }
    /// `STOP_ACT_STATUS`.
    public static var stopActStatus: Self { "STOP_ACT_STATUS" }
    /// `OVER_TIME_ACT_STATUS`.
    public static var overTimeActStatus: Self { "OVER_TIME_ACT_STATUS" }
    /// `CREATE_ACT_FAILED`.
    public static var createActFailed: Self { "CREATE_ACT_FAILED" }
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
        /// `title`.
        public var title: String? { get throws { try fields.optional("title") } }
        /// `url`.
        public var url: String? { get throws { try fields.optional("url") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `path`.
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
        /// `title`.
        public var title: String? {
            get { fields.stored("title") }
            set { fields.set("title", newValue) }
        }
        /// `url`.
        public var url: String? {
            get { fields.stored("url") }
            set { fields.set("url", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `path`.
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
        /// `delivery_user_category`.
        public var deliveryUserCategory: V3.Marketing.DeliveryUserCategory? {
            get throws { try fields.optional("delivery_user_category") }
        }
        /// `merchant_member_appid`.
        public var merchantMemberAppid: String? { get throws { try fields.optional("merchant_member_appid") } }
        /// `payment_mode`.
        public var paymentMode: V3.Marketing.PaymentModeReply? { get throws { try fields.optional("payment_mode") } }
        /// `goods_tags`.
        public var goodsTags: [String]? { get throws { try fields.optional("goods_tags") } }
    }
}

extension V3.Marketing {
    /// Documented values of `AppJumpType`; open.
    public typealias AppJumpType = OpenValue<AppJumpTypeKind>
    /// Tells ``AppJumpType`` from other values.
    public enum AppJumpTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.AppJumpTypeKind {
    /// `H5`.
    public static var h5: Self { "H5" }
    /// `PASSCODE_LINK`.
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
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `sub_mchid`.
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
        /// `business_type`.
        public var businessType: V3.Marketing.PartnershipsBusinessType? {
            get { fields.stored("business_type") }
            set { fields.set("business_type", newValue) }
        }
        /// `stock_id`.
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
        /// `begin_time`.
        public var beginTime: Int? { get throws { try fields.optional("begin_time") } }
        /// `end_time`.
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
        /// `begin_day_time`.
        public var beginDayTime: String? { get throws { try fields.optional("begin_day_time") } }
        /// `end_day_time`.
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
        /// `available_time`.
        public var availableTime: [V3.Marketing.IrregularyAvaliableTime]? {
            get throws { try fields.optional("available_time") }
        }
        /// `available_day_time`.
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
        /// `type`.
        public var type: String? { get throws { try fields.optional("type") } }
        /// `province`.
        public var province: String? { get throws { try fields.optional("province") } }
        /// `city`.
        public var city: String? { get throws { try fields.optional("city") } }
        /// `district`.
        public var district: String? { get throws { try fields.optional("district") } }
        /// `country`.
        public var country: String? { get throws { try fields.optional("country") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct AvailableWeek: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `week_day`.
        public var weekDay: [Int]? { get throws { try fields.optional("week_day") } }
        /// `available_day_time`.
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
        /// `week_day`.
        public var weekDay: [Int]? { get throws { try fields.optional("week_day") } }
        /// `available_day_time`.
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
        /// `mini_program_appid`.
        public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
        /// `mini_program_path`.
        public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
        /// `button_text`.
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
        /// `stock_id`.
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// `original_image_url`.
        public var originalImageURL: String? { get throws { try fields.optional("original_image_url") } }
        /// `thumbnail_url`.
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
        /// `begin_day_time`.
        public var beginDayTime: V3.Marketing.BeginDayTime { get throws { try fields.required("begin_day_time") } }
        /// `end_day_time`.
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
        /// `award_send_time`.
        public var awardSendTime: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("award_send_time") }
        }
        /// `award_send_day_time`.
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
    /// `BUSIFAVOR`.
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
        /// `need_balance`.
        public var needBalance: Bool? { get throws { try fields.optional("need_balance") } }
        /// `balance_appid`.
        public var balanceAppid: String? { get throws { try fields.optional("balance_appid") } }
        /// `balance_path`.
        public var balancePath: String? { get throws { try fields.optional("balance_path") } }
        /// `balance_url`.
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
        /// `need_balance`.
        public var needBalance: Bool? {
            get { fields.stored("need_balance") }
            set { fields.set("need_balance", newValue) }
        }
        /// `balance_appid`.
        public var balanceAppid: String? {
            get { fields.stored("balance_appid") }
            set { fields.set("balance_appid", newValue) }
        }
        /// `balance_path`.
        public var balancePath: String? {
            get { fields.stored("balance_path") }
            set { fields.set("balance_path", newValue) }
        }
        /// `balance_url`.
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
        /// `hours`.
        public var hours: Int { get throws { try fields.required("hours") } }
        /// `minutes`.
        public var minutes: Int { get throws { try fields.required("minutes") } }
        /// `seconds`.
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
        /// `hours`.
        public var hours: Int? {
            get { fields.stored("hours") }
            set { fields.set("hours", newValue) }
        }
        /// `minutes`.
        public var minutes: Int? {
            get { fields.stored("minutes") }
            set { fields.set("minutes", newValue) }
        }
        /// `seconds`.
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
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `mchid`.
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// `sub_mchid`.
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// `bonus_value`.
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
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `display_name`.
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
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `create_time`.
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
    /// `MULTIUSE`.
    public static var multiuse: Self { "MULTIUSE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CallbackReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `notify_url`.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// `mchid`.
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
        /// `notify_url`.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// `mchid`.
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
        /// `code`.
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `price`.
        public var price: Int { get throws { try fields.required("price") } }
        /// `count`.
        public var count: Int { get throws { try fields.required("count") } }
        /// `image_url`.
        public var imageURL: String? { get throws { try fields.optional("image_url") } }
        /// `mini_program_appid`.
        public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
        /// `mini_program_path`.
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
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `price`.
        public var price: Int? {
            get { fields.stored("price") }
            set { fields.set("price", newValue) }
        }
        /// `count`.
        public var count: Int? {
            get { fields.stored("count") }
            set { fields.set("count", newValue) }
        }
        /// `image_url`.
        public var imageURL: String? {
            get { fields.stored("image_url") }
            set { fields.set("image_url", newValue) }
        }
        /// `mini_program_appid`.
        public var miniProgramAppid: String? {
            get { fields.stored("mini_program_appid") }
            set { fields.set("mini_program_appid", newValue) }
        }
        /// `mini_program_path`.
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
    /// `BARCODE`.
    public static var barcode: Self { "BARCODE" }
    /// `QRCODE`.
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
        /// `image_url`.
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `pick_count`.
        public var pickCount: Int { get throws { try fields.required("pick_count") } }
        /// `choice_list`.
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
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `pick_count`.
        public var pickCount: Int? {
            get { fields.stored("pick_count") }
            set { fields.set("pick_count", newValue) }
        }
        /// `choice_list`.
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
        /// `name`.
        public var name: V3.Marketing.Name? { get throws { try fields.optional("name") } }
        /// `value`.
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
        /// `consume_time`.
        public var consumeTime: String? { get throws { try fields.optional("consume_time") } }
        /// `consume_mchid`.
        public var consumeMchid: String? { get throws { try fields.optional("consume_mchid") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `goods_detail`.
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
        /// `available_begin_time`.
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// `available_days`.
        public var availableDays: Int? { get throws { try fields.optional("available_days") } }
        /// `wait_days_after_receive`.
        public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
        /// `weekly_available_period`.
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriod? {
            get throws { try fields.optional("weekly_available_period") }
        }
        /// `irregular_available_period_list`.
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("irregular_available_period_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponAvailablePeriodReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `available_begin_time`.
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// `wait_days_after_receive`.
        public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
        /// `weekly_available_period`.
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriod? {
            get throws { try fields.optional("weekly_available_period") }
        }
        /// `irregular_available_period_list`.
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
        /// `available_begin_time`.
        public var availableBeginTime: String? {
            get { fields.stored("available_begin_time") }
            set { fields.set("available_begin_time", newValue) }
        }
        /// `available_end_time`.
        public var availableEndTime: String? {
            get { fields.stored("available_end_time") }
            set { fields.set("available_end_time", newValue) }
        }
        /// `available_days`.
        public var availableDays: Int? {
            get { fields.stored("available_days") }
            set { fields.set("available_days", newValue) }
        }
        /// `wait_days_after_receive`.
        public var waitDaysAfterReceive: Int? {
            get { fields.stored("wait_days_after_receive") }
            set { fields.set("wait_days_after_receive", newValue) }
        }
        /// `weekly_available_period`.
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriodRequest? {
            get { fields.stored("weekly_available_period") }
            set { fields.set("weekly_available_period", newValue) }
        }
        /// `irregular_available_period_list`.
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodListRequest]? {
            get { fields.stored("irregular_available_period_list") }
            set { fields.set("irregular_available_period_list", newValue) }
        }
        /// `available_seconds`.
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
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `mini_program_appid`.
        public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
        /// `mini_program_path`.
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
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `mini_program_appid`.
        public var miniProgramAppid: String? {
            get { fields.stored("mini_program_appid") }
            set { fields.set("mini_program_appid", newValue) }
        }
        /// `mini_program_path`.
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
        /// `available_begin_time`.
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// `available_day_after_receive`.
        public var availableDayAfterReceive: Int? { get throws { try fields.optional("available_day_after_receive") } }
        /// `available_week`.
        public var availableWeek: V3.Marketing.AvailableWeekReply? {
            get throws { try fields.optional("available_week") }
        }
        /// `irregulary_avaliable_time`.
        public var irregularyAvaliableTime: [V3.Marketing.IrregularyAvaliableTime]? {
            get throws { try fields.optional("irregulary_avaliable_time") }
        }
        /// `wait_days_after_receive`.
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
        /// `available_begin_time`.
        public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
        /// `available_day_after_receive`.
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
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `state`.
        public var state: V3.Marketing.ProductCouponState { get throws { try fields.required("state") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `scope`.
        public var scope: V3.Marketing.Scope { get throws { try fields.required("scope") } }
        /// `type`.
        public var type: V3.Marketing.ProductCouponType { get throws { try fields.required("type") } }
        /// `usage_mode`.
        public var usageMode: V3.Marketing.PartnerUsageMode { get throws { try fields.required("usage_mode") } }
        /// `single_usage_info`.
        public var singleUsageInfo: V3.Marketing.SingleUsageInfo? {
            get throws { try fields.optional("single_usage_info") }
        }
        /// `progressive_bundle_usage_info`.
        public var progressiveBundleUsageInfo: V3.Marketing.ProgressiveBundleUsageInfo? {
            get throws { try fields.optional("progressive_bundle_usage_info") }
        }
        /// `display_info`.
        public var displayInfo: V3.Marketing.DisplayInfo { get throws { try fields.required("display_info") } }
        /// `out_product_no`.
        public var outProductNo: String? { get throws { try fields.optional("out_product_no") } }
        /// `deactivate_request_no`.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// `deactivate_time`.
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// `deactivate_reason`.
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
        /// `user_coupon_bundle_id`.
        public var userCouponBundleID: String { get throws { try fields.required("user_coupon_bundle_id") } }
        /// `user_product_coupon_list`.
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
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// `coupon_code_mode`.
        public var couponCodeMode: V3.Marketing.ProductCouponCouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// `coupon_code_count_info`.
        public var couponCodeCountInfo: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count_info") }
        }
        /// `stock_send_rule`.
        public var stockSendRule: V3.Marketing.StockSendRuleReply {
            get throws { try fields.required("stock_send_rule") }
        }
        /// `progressive_bundle_usage_rule`.
        public var progressiveBundleUsageRule: V3.Marketing.SingleUsageRule? {
            get throws { try fields.optional("progressive_bundle_usage_rule") }
        }
        /// `stock_bundle_info`.
        public var stockBundleInfo: V3.Marketing.StockBundleInfo? {
            get throws { try fields.optional("stock_bundle_info") }
        }
        /// `usage_rule_display_info`.
        public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfo {
            get throws { try fields.required("usage_rule_display_info") }
        }
        /// `coupon_display_info`.
        public var couponDisplayInfo: V3.Marketing.CouponDisplayInfo {
            get throws { try fields.required("coupon_display_info") }
        }
        /// `notify_config`.
        public var notifyConfig: V3.Marketing.NotifyConfig { get throws { try fields.required("notify_config") } }
        /// `store_scope`.
        public var storeScope: V3.Marketing.StoreScope { get throws { try fields.required("store_scope") } }
        /// `sent_count_info`.
        public var sentCountInfo: V3.Marketing.SentCountInfo { get throws { try fields.required("sent_count_info") } }
        /// `state`.
        public var state: V3.Marketing.State { get throws { try fields.required("state") } }
        /// `deactivate_request_no`.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// `deactivate_time`.
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// `deactivate_reason`.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// `brand_id`.
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
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `available_count`.
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
    /// `WECHATPAY`.
    public static var wechatpay: Self { "WECHATPAY" }
    /// `UPLOAD`.
    public static var upload: Self { "UPLOAD" }
    /// `API_ASSIGN`.
    public static var apiAssign: Self { "API_ASSIGN" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponDisplayInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `code_display_mode`.
        public var codeDisplayMode: V3.Marketing.CodeDisplayMode? {
            get throws { try fields.optional("code_display_mode") }
        }
        /// `background_color`.
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get throws { try fields.optional("background_color") }
        }
        /// `entrance_mini_program`.
        public var entranceMiniProgram: V3.Marketing.EntranceMiniProgram? {
            get throws { try fields.optional("entrance_mini_program") }
        }
        /// `entrance_official_account`.
        public var entranceOfficialAccount: V3.Marketing.EntranceOfficialAccount? {
            get throws { try fields.optional("entrance_official_account") }
        }
        /// `entrance_finder`.
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
            codeDisplayMode: V3.Marketing.CodeDisplayMode? = nil,
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
        /// `code_display_mode`.
        public var codeDisplayMode: V3.Marketing.CodeDisplayMode? {
            get { fields.stored("code_display_mode") }
            set { fields.set("code_display_mode", newValue) }
        }
        /// `background_color`.
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get { fields.stored("background_color") }
            set { fields.set("background_color", newValue) }
        }
        /// `entrance_mini_program`.
        public var entranceMiniProgram: V3.Marketing.EntranceMiniProgramRequest? {
            get { fields.stored("entrance_mini_program") }
            set { fields.set("entrance_mini_program", newValue) }
        }
        /// `entrance_official_account`.
        public var entranceOfficialAccount: V3.Marketing.EntranceOfficialAccountRequest? {
            get { fields.stored("entrance_official_account") }
            set { fields.set("entrance_official_account", newValue) }
        }
        /// `entrance_finder`.
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
        /// `coupon_id`.
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
    /// `CONFIRMING`.
    public static var confirming: Self { "CONFIRMING" }
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
    public struct CouponTagInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `coupon_tag_list`.
        public var couponTagList: [String]? { get throws { try fields.optional("coupon_tag_list") } }
        /// `member_tag_info`.
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
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `CUT_TO`.
    public static var cutTo: Self { "CUT_TO" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponUseRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `coupon_available_time`.
        public var couponAvailableTime: V3.Marketing.CouponAvailableTimeReply {
            get throws { try fields.required("coupon_available_time") }
        }
        /// `available_week`.
        public var availableWeek: V3.Marketing.AvailableWeek? { get throws { try fields.optional("available_week") } }
        /// `irregulary_avaliable_time`.
        public var irregularyAvaliableTime: [V3.Marketing.IrregularyAvaliableTime]? {
            get throws { try fields.optional("irregulary_avaliable_time") }
        }
        /// `fixed_normal_coupon`.
        public var fixedNormalCoupon: V3.Marketing.FixedNormalCoupon? {
            get throws { try fields.optional("fixed_normal_coupon") }
        }
        /// `discount_coupon`.
        public var discountCoupon: V3.Marketing.DiscountCouponReply? {
            get throws { try fields.optional("discount_coupon") }
        }
        /// `exchange_coupon`.
        public var exchangeCoupon: V3.Marketing.ExchangeCouponReply? {
            get throws { try fields.optional("exchange_coupon") }
        }
        /// `use_method`.
        public var useMethod: V3.Marketing.CouponsUseMethod { get throws { try fields.required("use_method") } }
        /// `mini_programs_appid`.
        public var miniProgramsAppid: String? { get throws { try fields.optional("mini_programs_appid") } }
        /// `mini_programs_path`.
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
        /// `coupon_available_time`.
        public var couponAvailableTime: V3.Marketing.CouponAvailableTime {
            get throws { try fields.required("coupon_available_time") }
        }
        /// `fixed_normal_coupon`.
        public var fixedNormalCoupon: V3.Marketing.FixedNormalCouponReply? {
            get throws { try fields.optional("fixed_normal_coupon") }
        }
        /// `discount_coupon`.
        public var discountCoupon: V3.Marketing.StocksDiscountCoupon? {
            get throws { try fields.optional("discount_coupon") }
        }
        /// `exchange_coupon`.
        public var exchangeCoupon: V3.Marketing.StocksExchangeCoupon? {
            get throws { try fields.optional("exchange_coupon") }
        }
        /// `use_method`.
        public var useMethod: V3.Marketing.UseMethod { get throws { try fields.required("use_method") } }
        /// `mini_programs_appid`.
        public var miniProgramsAppid: String? { get throws { try fields.optional("mini_programs_appid") } }
        /// `mini_programs_path`.
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
        /// `code`.
        public var code: String? { get throws { try fields.optional("code") } }
        /// `code_status`.
        public var codeStatus: String? { get throws { try fields.optional("code_status") } }
        /// `upload_time`.
        public var uploadTime: String? { get throws { try fields.optional("upload_time") } }
        /// `dispatched_time`.
        public var dispatchedTime: String? { get throws { try fields.optional("dispatched_time") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `unionid`.
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// `coupon_code`.
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
        /// `available_begin_time`.
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// `available_days`.
        public var availableDays: Int? { get throws { try fields.optional("available_days") } }
        /// `wait_days_after_receive`.
        public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
        /// `weekly_available_period`.
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriod? {
            get throws { try fields.optional("weekly_available_period") }
        }
        /// `irregular_available_period_list`.
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("irregular_available_period_list") }
        }
        /// `available_seconds`.
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
        /// `available_begin_time`.
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// `wait_days_after_receive`.
        public var waitDaysAfterReceive: Int? { get throws { try fields.optional("wait_days_after_receive") } }
        /// `weekly_available_period`.
        public var weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriod? {
            get throws { try fields.optional("weekly_available_period") }
        }
        /// `irregular_available_period_list`.
        public var irregularAvailablePeriodList: [V3.Marketing.IrregularAvailablePeriodList]? {
            get throws { try fields.optional("irregular_available_period_list") }
        }
        /// `available_seconds`.
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
        /// `stock_creator_mchid`.
        public var stockCreatorMchid: String? { get throws { try fields.optional("stock_creator_mchid") } }
        /// `stock_id`.
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// `coupon_id`.
        public var couponID: String? { get throws { try fields.optional("coupon_id") } }
        /// `coupon_name`.
        public var couponName: String? { get throws { try fields.optional("coupon_name") } }
        /// `status`.
        public var status: V3.Marketing.CouponsStatus? { get throws { try fields.optional("status") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `coupon_type`.
        public var couponType: V3.Marketing.CouponType? { get throws { try fields.optional("coupon_type") } }
        /// `start_time`.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// `stop_time`.
        public var stopTime: String? { get throws { try fields.optional("stop_time") } }
        /// `singleitem`.
        public var singleitem: Bool? { get throws { try fields.optional("singleitem") } }
        /// `cut_to_message`.
        public var cutToMessage: V3.Marketing.CutToMessage? { get throws { try fields.optional("cut_to_message") } }
        /// `available_begin_time`.
        public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
        /// `normal_coupon_information`.
        public var normalCouponInformation: V3.Marketing.NormalCouponInformation? {
            get throws { try fields.optional("normal_coupon_information") }
        }
        /// `consume_information`.
        public var consumeInformation: V3.Marketing.ConsumeInformation? {
            get throws { try fields.optional("consume_information") }
        }
        /// `available_balance`.
        public var availableBalance: JSON.Number? { get throws { try fields.optional("available_balance") } }
        /// `business_type`.
        public var businessType: V3.Marketing.BusinessType? { get throws { try fields.optional("business_type") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct CouponsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `coupon_code`.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// `coupon_state`.
        public var couponState: V3.Marketing.CouponState { get throws { try fields.required("coupon_state") } }
        /// `valid_begin_time`.
        public var validBeginTime: String { get throws { try fields.required("valid_begin_time") } }
        /// `valid_end_time`.
        public var validEndTime: String { get throws { try fields.required("valid_end_time") } }
        /// `receive_time`.
        public var receiveTime: String { get throws { try fields.required("receive_time") } }
        /// `send_request_no`.
        public var sendRequestNo: String { get throws { try fields.required("send_request_no") } }
        /// `send_channel`.
        public var sendChannel: V3.Marketing.SendChannel { get throws { try fields.required("send_channel") } }
        /// `confirm_request_no`.
        public var confirmRequestNo: String? { get throws { try fields.optional("confirm_request_no") } }
        /// `confirm_time`.
        public var confirmTime: String? { get throws { try fields.optional("confirm_time") } }
        /// `deactivate_request_no`.
        public var deactivateRequestNo: String? { get throws { try fields.optional("deactivate_request_no") } }
        /// `deactivate_time`.
        public var deactivateTime: String? { get throws { try fields.optional("deactivate_time") } }
        /// `deactivate_reason`.
        public var deactivateReason: String? { get throws { try fields.optional("deactivate_reason") } }
        /// `single_usage_detail`.
        public var singleUsageDetail: V3.Marketing.SingleUsageDetail? {
            get throws { try fields.optional("single_usage_detail") }
        }
        /// `sequential_usage_detail`.
        public var sequentialUsageDetail: V3.Marketing.SequentialUsageDetail? {
            get throws { try fields.optional("sequential_usage_detail") }
        }
        /// `product_coupon`.
        public var productCoupon: V3.Marketing.ProductCouponReply {
            get throws { try fields.required("product_coupon") }
        }
        /// `stock`.
        public var stock: V3.Marketing.Stock { get throws { try fields.required("stock") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `channel_custom_info`.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
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
        /// `stock_id`.
        public var stockID: String? {
            get { fields.stored("stock_id") }
            set { fields.set("stock_id", newValue) }
        }
        /// `coupon_code`.
        public var couponCode: String? {
            get { fields.stored("coupon_code") }
            set { fields.set("coupon_code", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `out_request_no`.
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
    /// `USED`.
    public static var used: Self { "USED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `RECOVER`.
    public static var recover: Self { "RECOVER" }
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
        /// `mini_programs_info`.
        public var miniProgramsInfo: V3.Marketing.MiniProgramsInfo? {
            get throws { try fields.optional("mini_programs_info") }
        }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `hall_id`.
        public var hallID: String? { get throws { try fields.optional("hall_id") } }
        /// `store_id`.
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// `code_display_mode`.
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
        /// `mini_programs_info`.
        public var miniProgramsInfo: V3.Marketing.MiniProgramsInfo? {
            get throws { try fields.optional("mini_programs_info") }
        }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `hall_id`.
        public var hallID: String? { get throws { try fields.optional("hall_id") } }
        /// `store_id`.
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// `code_display_mode`.
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
        /// `type`.
        public var type: V3.Marketing.MembercardOpenCardsType? { get throws { try fields.optional("type") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `values`.
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
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `value`.
        public var value: String? { get throws { try fields.optional("value") } }
        /// `value_list`.
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
        /// `type`.
        public var type: V3.Marketing.MembercardOpenCardsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `values`.
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
        /// `custom_entrance_type`.
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
        /// `start_time`.
        public var startTime: String { get throws { try fields.required("start_time") } }
        /// `end_time`.
        public var endTime: String { get throws { try fields.required("end_time") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `modify_time`.
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `jump_link`.
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
        /// `single_price_max`.
        public var singlePriceMax: Int? { get throws { try fields.optional("single_price_max") } }
        /// `cut_to_price`.
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
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `update_time`.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// `remain_quantity`.
        public var remainQuantity: Int? { get throws { try fields.optional("remain_quantity") } }
        /// `status`.
        public var status: V3.Marketing.Status? { get throws { try fields.optional("status") } }
        /// `brand`.
        public var brand: V3.Marketing.Brand { get throws { try fields.required("brand") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `logo_url`.
        public var logoURL: String { get throws { try fields.required("logo_url") } }
        /// `title`.
        public var title: String { get throws { try fields.required("title") } }
        /// `background_picture_url`.
        public var backgroundPictureURL: String { get throws { try fields.required("background_picture_url") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `service_phone`.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// `code_type`.
        public var codeType: V3.Marketing.CodeType { get throws { try fields.required("code_type") } }
        /// `total_quantity`.
        public var totalQuantity: Int? { get throws { try fields.optional("total_quantity") } }
        /// `date_information`.
        public var dateInformation: V3.Marketing.DateInformation {
            get throws { try fields.required("date_information") }
        }
        /// `code_mode`.
        public var codeMode: V3.Marketing.CodeMode { get throws { try fields.required("code_mode") } }
        /// `need_display_level`.
        public var needDisplayLevel: Bool? { get throws { try fields.optional("need_display_level") } }
        /// `init_level`.
        public var initLevel: String? { get throws { try fields.optional("init_level") } }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `balance_information`.
        public var balanceInformation: V3.Marketing.BalanceInformation? {
            get throws { try fields.optional("balance_information") }
        }
        /// `user_information_form`.
        public var userInformationForm: V3.Marketing.UserInformationForm? {
            get throws { try fields.optional("user_information_form") }
        }
        /// `additional_statement`.
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
        /// `type`.
        public var type: V3.Marketing.CardsType { get throws { try fields.required("type") } }
        /// `available_begin_time`.
        public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
        /// `available_day_after_receive`.
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
        /// `type`.
        public var type: V3.Marketing.CardsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `available_begin_time`.
        public var availableBeginTime: String? {
            get { fields.stored("available_begin_time") }
            set { fields.set("available_begin_time", newValue) }
        }
        /// `available_end_time`.
        public var availableEndTime: String? {
            get { fields.stored("available_end_time") }
            set { fields.set("available_end_time", newValue) }
        }
        /// `available_day_after_receive`.
        public var availableDayAfterReceive: Int? {
            get { fields.stored("available_day_after_receive") }
            set { fields.set("available_day_after_receive", newValue) }
        }
        /// `wait_days_after_receive`.
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
        /// `begin_time`.
        public var beginTime: Int { get throws { try fields.required("begin_time") } }
        /// `end_time`.
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
        /// `begin_time`.
        public var beginTime: Int? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// `end_time`.
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `deactivate_reason`.
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
        /// `plan`.
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
    /// `OFF_LINE_PAY`.
    public static var offLinePay: Self { "OFF_LINE_PAY" }
    /// `JUMP_MINI_APP`.
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
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct DetailItemList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `detail_state`.
        public var detailState: V3.Marketing.DetailState? { get throws { try fields.optional("detail_state") } }
        /// `valid_begin_time`.
        public var validBeginTime: String? { get throws { try fields.optional("valid_begin_time") } }
        /// `valid_end_time`.
        public var validEndTime: String? { get throws { try fields.optional("valid_end_time") } }
        /// `use_request_no`.
        public var useRequestNo: String? { get throws { try fields.optional("use_request_no") } }
        /// `use_time`.
        public var useTime: String? { get throws { try fields.optional("use_time") } }
        /// `associated_order_info`.
        public var associatedOrderInfo: V3.Marketing.AssociatedOrderInfo? {
            get throws { try fields.optional("associated_order_info") }
        }
        /// `return_request_no`.
        public var returnRequestNo: String? { get throws { try fields.optional("return_request_no") } }
        /// `return_time`.
        public var returnTime: String? { get throws { try fields.optional("return_time") } }
        /// `delete_time`.
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
        /// `threshold`.
        public var threshold: Int { get throws { try fields.required("threshold") } }
        /// `percent_off`.
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
        /// `discount_percent`.
        public var discountPercent: Int? { get throws { try fields.optional("discount_percent") } }
        /// `transaction_minimum`.
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
        /// `threshold`.
        public var threshold: Int? {
            get { fields.stored("threshold") }
            set { fields.set("threshold", newValue) }
        }
        /// `percent_off`.
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
        /// `name`.
        public var name: String { get throws { try fields.required("name") } }
        /// `image_url`.
        public var imageURL: String { get throws { try fields.required("image_url") } }
        /// `background_url`.
        public var backgroundURL: String { get throws { try fields.required("background_url") } }
        /// `detail_image_url_list`.
        public var detailImageURLList: [String]? { get throws { try fields.optional("detail_image_url_list") } }
        /// `original_price`.
        public var originalPrice: Int? { get throws { try fields.optional("original_price") } }
        /// `combo_package_list`.
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
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `image_url`.
        public var imageURL: String? {
            get { fields.stored("image_url") }
            set { fields.set("image_url", newValue) }
        }
        /// `background_url`.
        public var backgroundURL: String? {
            get { fields.stored("background_url") }
            set { fields.set("background_url", newValue) }
        }
        /// `detail_image_url_list`.
        public var detailImageURLList: [String]? {
            get { fields.stored("detail_image_url_list") }
            set { fields.set("detail_image_url_list", newValue) }
        }
        /// `original_price`.
        public var originalPrice: Int? {
            get { fields.stored("original_price") }
            set { fields.set("original_price", newValue) }
        }
        /// `combo_package_list`.
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
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `merchant_logo_url`.
        public var merchantLogoURL: String? { get throws { try fields.optional("merchant_logo_url") } }
        /// `merchant_name`.
        public var merchantName: String? { get throws { try fields.optional("merchant_name") } }
        /// `background_color`.
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get throws { try fields.optional("background_color") }
        }
        /// `coupon_image_url`.
        public var couponImageURL: String? { get throws { try fields.optional("coupon_image_url") } }
        /// `finder_info`.
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
        /// `description`.
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
        /// `merchant_logo_url`.
        public var merchantLogoURL: String? {
            get { fields.stored("merchant_logo_url") }
            set { fields.set("merchant_logo_url", newValue) }
        }
        /// `merchant_name`.
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// `background_color`.
        public var backgroundColor: V3.Marketing.BackgroundColor? {
            get { fields.stored("background_color") }
            set { fields.set("background_color", newValue) }
        }
        /// `coupon_image_url`.
        public var couponImageURL: String? {
            get { fields.stored("coupon_image_url") }
            set { fields.set("coupon_image_url", newValue) }
        }
        /// `finder_info`.
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
        /// `finder_id`.
        public var finderID: String { get throws { try fields.required("finder_id") } }
        /// `finder_video_id`.
        public var finderVideoID: String { get throws { try fields.required("finder_video_id") } }
        /// `finder_video_cover_image_url`.
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
        /// `finder_id`.
        public var finderID: String? {
            get { fields.stored("finder_id") }
            set { fields.set("finder_id", newValue) }
        }
        /// `finder_video_id`.
        public var finderVideoID: String? {
            get { fields.stored("finder_video_id") }
            set { fields.set("finder_video_id", newValue) }
        }
        /// `finder_video_cover_image_url`.
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
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `path`.
        public var path: String { get throws { try fields.required("path") } }
        /// `entrance_wording`.
        public var entranceWording: String { get throws { try fields.required("entrance_wording") } }
        /// `guidance_wording`.
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `path`.
        public var path: String? {
            get { fields.stored("path") }
            set { fields.set("path", newValue) }
        }
        /// `entrance_wording`.
        public var entranceWording: String? {
            get { fields.stored("entrance_wording") }
            set { fields.set("entrance_wording", newValue) }
        }
        /// `guidance_wording`.
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
        /// `appid`.
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
        /// `appid`.
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
        /// `threshold`.
        public var threshold: Int { get throws { try fields.required("threshold") } }
        /// `exchange_price`.
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
        /// `exchange_price`.
        public var exchangePrice: Int? { get throws { try fields.optional("exchange_price") } }
        /// `transaction_minimum`.
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
        /// `threshold`.
        public var threshold: Int? {
            get { fields.stored("threshold") }
            set { fields.set("threshold", newValue) }
        }
        /// `exchange_price`.
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
        /// `store_info`.
        public var storeInfo: V3.Marketing.StoreInfo? { get throws { try fields.optional("store_info") } }
        /// `goods_original_price`.
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
        /// `openid`.
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
        /// `store_id`.
        public var storeID: String { get throws { try fields.required("store_id") } }
        /// `code`.
        public var code: String { get throws { try fields.required("code") } }
        /// `message`.
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
        /// `store_code`.
        public var storeCode: String? { get throws { try fields.optional("store_code") } }
        /// `store_name`.
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
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
    /// `EXCHAHGE`.
    public static var exchahge: Self { "EXCHAHGE" }
    /// `RANDOM`.
    public static var random: Self { "RANDOM" }
    /// `DISCOUNT_CUT`.
    public static var discountCut: Self { "DISCOUNT_CUT" }
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
        /// `field_id`.
        public var fieldID: String? {
            get { fields.stored("field_id") }
            set { fields.set("field_id", newValue) }
        }
        /// `field_value`.
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
        /// `discount_amount`.
        public var discountAmount: Int? { get throws { try fields.optional("discount_amount") } }
        /// `transaction_minimum`.
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
        /// `discount_amount`.
        public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
        /// `transaction_minimum`.
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
        /// `goods_id`.
        public var goodsID: String? { get throws { try fields.optional("goods_id") } }
        /// `quantity`.
        public var quantity: Int? { get throws { try fields.optional("quantity") } }
        /// `price`.
        public var price: Int? { get throws { try fields.optional("price") } }
        /// `discount_amount`.
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
        /// `staff_name`.
        public var staffName: String? {
            get { fields.stored("staff_name") }
            set { fields.set("staff_name", newValue) }
        }
        /// `head_image_url`.
        public var headImageURL: String? {
            get { fields.stored("head_image_url") }
            set { fields.set("head_image_url", newValue) }
        }
        /// `contact_information_name`.
        public var contactInformationName: String? {
            get { fields.stored("contact_information_name") }
            set { fields.set("contact_information_name", newValue) }
        }
        /// `contact_information_value`.
        public var contactInformationValue: String? {
            get { fields.stored("contact_information_value") }
            set { fields.set("contact_information_value", newValue) }
        }
        /// `phone_number`.
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
    /// `COMBINE_IMAGE`.
    public static var combineImage: Self { "COMBINE_IMAGE" }
    /// `CUT_OUT`.
    public static var cutOut: Self { "CUT_OUT" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct IrregularAvailablePeriodList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `begin_time`.
        public var beginTime: String { get throws { try fields.required("begin_time") } }
        /// `end_time`.
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
        /// `begin_time`.
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// `end_time`.
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
        /// `begin_time`.
        public var beginTime: String? { get throws { try fields.optional("begin_time") } }
        /// `end_time`.
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
        /// `begin_time`.
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// `end_time`.
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
        /// `mini_programs_appid`.
        public var miniProgramsAppid: String { get throws { try fields.required("mini_programs_appid") } }
        /// `mini_programs_path`.
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
        /// `mini_programs_appid`.
        public var miniProgramsAppid: String? {
            get { fields.stored("mini_programs_appid") }
            set { fields.set("mini_programs_appid", newValue) }
        }
        /// `mini_programs_path`.
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
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `path`.
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
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `path`.
        public var path: String { get throws { try fields.required("path") } }
    }
}
