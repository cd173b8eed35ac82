// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MarketingReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// `notify_url`.
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
        /// `media_url`.
        public var mediaURL: String { get throws { try fields.required("media_url") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MemberTagInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `member_card_id`.
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
    /// `MANUAL_INPUT_MERCHANT`.
    public static var manualInputMerchant: Self { "MANUAL_INPUT_MERCHANT" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct MiniProgramsInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mini_programs_appid`.
        public var miniProgramsAppid: String { get throws { try fields.required("mini_programs_appid") } }
        /// `mini_programs_path`.
        public var miniProgramsPath: String { get throws { try fields.required("mini_programs_path") } }
        /// `entrance_words`.
        public var entranceWords: String { get throws { try fields.required("entrance_words") } }
        /// `guiding_words`.
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
        /// `entrance_words`.
        public var entranceWords: String? {
            get { fields.stored("entrance_words") }
            set { fields.set("entrance_words", newValue) }
        }
        /// `guiding_words`.
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
        /// `outer_str`.
        public var outerStr: [String]? { get throws { try fields.optional("outer_str") } }
        /// `award_jump_deploy`.
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
        /// `pause_time`.
        public var pauseTime: String { get throws { try fields.required("pause_time") } }
        /// `stock_id`.
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
        /// `threshold`.
        public var threshold: Int { get throws { try fields.required("threshold") } }
        /// `discount_amount`.
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
        /// `coupon_amount`.
        public var couponAmount: Int { get throws { try fields.required("coupon_amount") } }
        /// `transaction_minimum`.
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
        /// `threshold`.
        public var threshold: Int? {
            get { fields.stored("threshold") }
            set { fields.set("threshold", newValue) }
        }
        /// `discount_amount`.
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
        /// `notify_appid`.
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
        /// `notify_appid`.
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
        /// `notify_url`.
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
            totalFee: JSON.Number? = nil,
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
        /// `payer_openid`.
        public var payerOpenid: String? {
            get { fields.stored("payer_openid") }
            set { fields.set("payer_openid", newValue) }
        }
        /// `out_trade_no`.
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// `total_fee`.
        public var totalFee: JSON.Number? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// `store_id`.
        public var storeID: String? {
            get { fields.stored("store_id") }
            set { fields.set("store_id", newValue) }
        }
        /// `store_merchant_id`.
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
        /// `type`.
        public var type: V3.Marketing.PartnershipsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// `appid`.
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// `merchant_id`.
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
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
    /// `PROGRESSIVE_BUNDLE`.
    public static var progressiveBundle: Self { "PROGRESSIVE_BUNDLE" }
}

extension V3.Marketing {
    /// Documented values of `PartnershipsBusinessType`; open.
    public typealias PartnershipsBusinessType = OpenValue<PartnershipsBusinessTypeKind>
    /// Tells ``PartnershipsBusinessType`` from other values.
    public enum PartnershipsBusinessTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.PartnershipsBusinessTypeKind {
    /// `FAVOR_STOCK`.
    public static var favorStock: Self { "FAVOR_STOCK" }
    /// `BUSIFAVOR_STOCK`.
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
        /// `partner`.
        public var partner: V3.Marketing.PartnerRequest? {
            get { fields.stored("partner") }
            set { fields.set("partner", newValue) }
        }
        /// `authorized_data`.
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
    /// `APPID`.
    public static var appid: Self { "APPID" }
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PayActivitySetting: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `logo_url`.
        public var logoURL: String { get throws { try fields.required("logo_url") } }
        /// `activity_second_title`.
        public var activitySecondTitle: String { get throws { try fields.required("activity_second_title") } }
        /// `mchid_list`.
        public var mchidList: [String]? { get throws { try fields.optional("mchid_list") } }
        /// `activate_setting`.
        public var activateSetting: V3.Marketing.ActivateSetting? {
            get throws { try fields.optional("activate_setting") }
        }
        /// `payment_setting`.
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
        /// `subsidy_receipt_id`.
        public var subsidyReceiptID: String { get throws { try fields.required("subsidy_receipt_id") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `coupon_code`.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `payer_merchant`.
        public var payerMerchant: String { get throws { try fields.required("payer_merchant") } }
        /// `payee_merchant`.
        public var payeeMerchant: String { get throws { try fields.required("payee_merchant") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `status`.
        public var status: String { get throws { try fields.required("status") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `out_subsidy_no`.
        public var outSubsidyNo: String { get throws { try fields.required("out_subsidy_no") } }
        /// `create_time`.
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
    /// `CFT`.
    public static var cft: Self { "CFT" }
    /// `SPECIFIC_BANK_CARD`.
    public static var specificBankCard: Self { "SPECIFIC_BANK_CARD" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct PaymentMethodInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `payment_method`.
        public var paymentMethod: V3.Marketing.PaymentMethod? { get throws { try fields.optional("payment_method") } }
        /// `bank_abbreviation`.
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
        public init(paymentMethod: V3.Marketing.PaymentMethod? = nil, bankAbbreviation: String? = nil) {
            var fields = Fields()
            fields.set("payment_method", paymentMethod)
            fields.set("bank_abbreviation", bankAbbreviation)
            self.fields = fields
        }
        /// `payment_method`.
        public var paymentMethod: V3.Marketing.PaymentMethod? {
            get { fields.stored("payment_method") }
            set { fields.set("payment_method", newValue) }
        }
        /// `bank_abbreviation`.
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
        /// `payment_scene_list`.
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
        /// `payment_scene_list`.
        public var paymentSceneList: [String]? { get throws { try fields.optional("payment_scene_list") } }
        /// `payment_method_information`.
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
        /// `payment_mode`.
        public var paymentMode: V3.Marketing.PaymentMode? { get throws { try fields.optional("payment_mode") } }
        /// `limit_bank`.
        public var limitBank: String? { get throws { try fields.optional("limit_bank") } }
        /// `goods_tags`.
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
        /// `plan_id`.
        public var planID: String { get throws { try fields.required("plan_id") } }
        /// `plan_name`.
        public var planName: String { get throws { try fields.required("plan_name") } }
        /// `plan_state`.
        public var planState: V3.Marketing.PlanState { get throws { try fields.required("plan_state") } }
        /// `delivery_start_time`.
        public var deliveryStartTime: String? { get throws { try fields.optional("delivery_start_time") } }
        /// `delivery_end_time`.
        public var deliveryEndTime: String? { get throws { try fields.optional("delivery_end_time") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `recommend_word`.
        public var recommendWord: String? { get throws { try fields.optional("recommend_word") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `total_count`.
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `user_limit`.
        public var userLimit: Int? { get throws { try fields.optional("user_limit") } }
        /// `daily_limit`.
        public var dailyLimit: Int? { get throws { try fields.optional("daily_limit") } }
    }
}

extension V3.Marketing {
    /// Documented values of `PlanState`; open.
    public typealias PlanState = OpenValue<PlanStateKind>
    /// Tells ``PlanState`` from other values.
    public enum PlanStateKind {}
}

extension OpenValue where Kind == V3.Marketing.PlanStateKind {
    /// `PLAN_CREATING`.
    public static var planCreating: Self { "PLAN_CREATING" }
    /// `PLAN_CREATED`.
    public static var planCreated: Self { "PLAN_CREATED" }
    /// `PLAN_TERMINATING`.
    public static var planTerminating: Self { "PLAN_TERMINATING" }
    /// `PLAN_TERMINATED`.
    public static var planTerminated: Self { "PLAN_TERMINATED" }
    /// `PLAN_EXPIRED`.
    public static var planExpired: Self { "PLAN_EXPIRED" }
    /// `PLAN_DELIVERING`.
    public static var planDelivering: Self { "PLAN_DELIVERING" }
    /// `PLAN_PAUSED`.
    public static var planPaused: Self { "PLAN_PAUSED" }
}

extension V3.Marketing {
    /// Documented values of `ProductCouponCouponCodeMode`; open.
    public typealias ProductCouponCouponCodeMode = OpenValue<ProductCouponCouponCodeModeKind>
    /// Tells ``ProductCouponCouponCodeMode`` from other values.
    public enum ProductCouponCouponCodeModeKind {}
}

extension OpenValue where Kind == V3.Marketing.ProductCouponCouponCodeModeKind {
    /// `WECHATPAY`.
    public static var wechatpay: Self { "WECHATPAY" }
    /// `UPLOAD`.
    public static var upload: Self { "UPLOAD" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ProductCouponReply: TypedObject, FieldValue {
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
        public var usageMode: V3.Marketing.UsageMode { get throws { try fields.required("usage_mode") } }
        /// `single_usage_info`.
        public var singleUsageInfo: V3.Marketing.SingleUsageInfo? {
            get throws { try fields.optional("single_usage_info") }
        }
        /// `sequential_usage_info`.
        public var sequentialUsageInfo: V3.Marketing.SequentialUsageInfo? {
            get throws { try fields.optional("sequential_usage_info") }
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
    /// Documented values of `ProductCouponState`; open.
    public typealias ProductCouponState = OpenValue<ProductCouponStateKind>
    /// Tells ``ProductCouponState`` from other values.
    public enum ProductCouponStateKind {}
}

extension OpenValue where Kind == V3.Marketing.ProductCouponStateKind {
    /// `AUDITING`.
    public static var auditing: Self { "AUDITING" }
    /// `EFFECTIVE`.
    public static var effective: Self { "EFFECTIVE" }
    /// `DEACTIVATED`.
    public static var deactivated: Self { "DEACTIVATED" }
}

extension V3.Marketing {
    /// Documented values of `ProductCouponType`; open.
    public typealias ProductCouponType = OpenValue<ProductCouponTypeKind>
    /// Tells ``ProductCouponType`` from other values.
    public enum ProductCouponTypeKind {}
}

extension OpenValue where Kind == V3.Marketing.ProductCouponTypeKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
    /// `EXCHANGE`.
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
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct ProductCouponsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `success_store_list`.
        public var successStoreList: [V3.Marketing.SuccessStoreList]? {
            get throws { try fields.optional("success_store_list") }
        }
        /// `failed_store_list`.
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
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `store_list`.
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
        /// `count`.
        public var count: Int { get throws { try fields.required("count") } }
        /// `interval_days`.
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
        /// `return_message`.
        public var returnMessage: String? { get throws { try fields.optional("return_message") } }
        /// `failed_qualification_ids`.
        public var failedQualificationIDs: [String]? { get throws { try fields.optional("failed_qualification_ids") } }
        /// `succeed_qualification_ids`.
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
        /// `order_information`.
        public var orderInformation: V3.Marketing.OrderInformation? {
            get { fields.stored("order_information") }
            set { fields.set("order_information", newValue) }
        }
        /// `qualification_ids`.
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
        /// `url`.
        public var url: String { get throws { try fields.required("url") } }
        /// `hash_value`.
        public var hashValue: String { get throws { try fields.required("hash_value") } }
        /// `hash_type`.
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
        /// `openid`.
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
        /// `subsidy_return_receipt_id`.
        public var subsidyReturnReceiptID: String? { get throws { try fields.optional("subsidy_return_receipt_id") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `coupon_code`.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `refund_id`.
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// `payer_merchant`.
        public var payerMerchant: String { get throws { try fields.required("payer_merchant") } }
        /// `payee_merchant`.
        public var payeeMerchant: String { get throws { try fields.required("payee_merchant") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `status`.
        public var status: String { get throws { try fields.required("status") } }
        /// `fail_reason`.
        public var failReason: String? { get throws { try fields.optional("fail_reason") } }
        /// `return_done_time`.
        public var returnDoneTime: String? { get throws { try fields.optional("return_done_time") } }
        /// `subsidy_receipt_id`.
        public var subsidyReceiptID: String { get throws { try fields.required("subsidy_receipt_id") } }
        /// `out_subsidy_return_no`.
        public var outSubsidyReturnNo: String { get throws { try fields.required("out_subsidy_return_no") } }
        /// `return_create_time`.
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
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `SINGLE`.
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
    /// `BRAND_MANAGE`.
    public static var brandManage: Self { "BRAND_MANAGE" }
    /// `MERCHANT_CARD`.
    public static var merchantCard: Self { "MERCHANT_CARD" }
    /// `MEMBER`.
    public static var member: Self { "MEMBER" }
    /// `SMALL_ACTIVITY`.
    public static var smallActivity: Self { "SMALL_ACTIVITY" }
    /// `RECEIVE_COMPONENT`.
    public static var receiveComponent: Self { "RECEIVE_COMPONENT" }
}

extension V3.Marketing {
    /// Documented values of `SendContent`; open.
    public typealias SendContent = OpenValue<SendContentKind>
    /// Tells ``SendContent`` from other values.
    public enum SendContentKind {}
}

extension OpenValue where Kind == V3.Marketing.SendContentKind {
    /// `SINGLE_COUPON`.
    public static var singleCoupon: Self { "SINGLE_COUPON" }
    /// `GIFT_PACKAGE`.
    public static var giftPackage: Self { "GIFT_PACKAGE" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SentCountInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `today_count`.
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
        /// `total_count`.
        public var totalCount: Int? { get throws { try fields.optional("total_count") } }
        /// `used_count`.
        public var usedCount: Int? { get throws { try fields.optional("used_count") } }
        /// `detail_item_list`.
        public var detailItemList: [V3.Marketing.DetailItemList]? {
            get throws { try fields.optional("detail_item_list") }
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
        /// `type`.
        public var type: V3.Marketing.ProductCouponsType { get throws { try fields.required("type") } }
        /// `count`.
        public var count: Int { get throws { try fields.required("count") } }
        /// `available_days`.
        public var availableDays: Int { get throws { try fields.required("available_days") } }
        /// `interval_days`.
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
        /// `coupon_available_period`.
        public var couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodReply {
            get throws { try fields.required("coupon_available_period") }
        }
        /// `normal_coupon_list`.
        public var normalCouponList: [V3.Marketing.NormalCoupon]? {
            get throws { try fields.optional("normal_coupon_list") }
        }
        /// `discount_coupon_list`.
        public var discountCouponList: [V3.Marketing.DiscountCoupon]? {
            get throws { try fields.optional("discount_coupon_list") }
        }
        /// `exchange_coupon_list`.
        public var exchangeCouponList: [V3.Marketing.ExchangeCoupon]? {
            get throws { try fields.optional("exchange_coupon_list") }
        }
        /// `special_first`.
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
        /// `coupon_available_period`.
        public var couponAvailablePeriod: V3.Marketing.CouponsCouponAvailablePeriodReply {
            get throws { try fields.required("coupon_available_period") }
        }
        /// `normal_coupon_list`.
        public var normalCouponList: [V3.Marketing.NormalCoupon]? {
            get throws { try fields.optional("normal_coupon_list") }
        }
        /// `discount_coupon_list`.
        public var discountCouponList: [V3.Marketing.DiscountCoupon]? {
            get throws { try fields.optional("discount_coupon_list") }
        }
        /// `exchange_coupon_list`.
        public var exchangeCouponList: [V3.Marketing.ExchangeCoupon]? {
            get throws { try fields.optional("exchange_coupon_list") }
        }
        /// `special_first`.
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
        /// `coupon_available_period`.
        public var couponAvailablePeriod: V3.Marketing.ProductCouponsCouponAvailablePeriod? {
            get { fields.stored("coupon_available_period") }
            set { fields.set("coupon_available_period", newValue) }
        }
        /// `normal_coupon_list`.
        public var normalCouponList: [V3.Marketing.NormalCouponRequest]? {
            get { fields.stored("normal_coupon_list") }
            set { fields.set("normal_coupon_list", newValue) }
        }
        /// `discount_coupon_list`.
        public var discountCouponList: [V3.Marketing.DiscountCouponRequest]? {
            get { fields.stored("discount_coupon_list") }
            set { fields.set("discount_coupon_list", newValue) }
        }
        /// `exchange_coupon_list`.
        public var exchangeCouponList: [V3.Marketing.ExchangeCouponRequest]? {
            get { fields.stored("exchange_coupon_list") }
            set { fields.set("exchange_coupon_list", newValue) }
        }
        /// `special_first`.
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
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `service_module_id`.
        public var serviceModuleID: String { get throws { try fields.required("service_module_id") } }
        /// `jump_miniprogram`.
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
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct SingleUsageInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `normal_coupon`.
        public var normalCoupon: V3.Marketing.NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
        /// `discount_coupon`.
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
        /// `coupon_available_period`.
        public var couponAvailablePeriod: V3.Marketing.CouponAvailablePeriod {
            get throws { try fields.required("coupon_available_period") }
        }
        /// `normal_coupon`.
        public var normalCoupon: V3.Marketing.NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
        /// `discount_coupon`.
        public var discountCoupon: V3.Marketing.DiscountCoupon? {
            get throws { try fields.optional("discount_coupon") }
        }
        /// `exchange_coupon`.
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
        /// `coupon_available_period`.
        public var couponAvailablePeriod: V3.Marketing.CouponsCouponAvailablePeriod {
            get throws { try fields.required("coupon_available_period") }
        }
        /// `normal_coupon`.
        public var normalCoupon: V3.Marketing.NormalCoupon? { get throws { try fields.optional("normal_coupon") } }
        /// `discount_coupon`.
        public var discountCoupon: V3.Marketing.DiscountCoupon? {
            get throws { try fields.optional("discount_coupon") }
        }
        /// `exchange_coupon`.
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
        /// `coupon_available_period`.
        public var couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodRequest? {
            get { fields.stored("coupon_available_period") }
            set { fields.set("coupon_available_period", newValue) }
        }
        /// `normal_coupon`.
        public var normalCoupon: V3.Marketing.NormalCouponRequest? {
            get { fields.stored("normal_coupon") }
            set { fields.set("normal_coupon", newValue) }
        }
        /// `discount_coupon`.
        public var discountCoupon: V3.Marketing.DiscountCouponRequest? {
            get { fields.stored("discount_coupon") }
            set { fields.set("discount_coupon", newValue) }
        }
        /// `exchange_coupon`.
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
    /// `AUDITING`.
    public static var auditing: Self { "AUDITING" }
    /// `SENDING`.
    public static var sending: Self { "SENDING" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `STOPPED`.
    public static var stopped: Self { "STOPPED" }
    /// `DEACTIVATED`.
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
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// `coupon_code_mode`.
        public var couponCodeMode: V3.Marketing.CouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// `coupon_code_count_info`.
        public var couponCodeCountInfo: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count_info") }
        }
        /// `stock_send_rule`.
        public var stockSendRule: V3.Marketing.StockSendRule { get throws { try fields.required("stock_send_rule") } }
        /// `single_usage_rule`.
        public var singleUsageRule: V3.Marketing.SingleUsageRule? {
            get throws { try fields.optional("single_usage_rule") }
        }
        /// `sequential_usage_rule`.
        public var sequentialUsageRule: V3.Marketing.SequentialUsageRule? {
            get throws { try fields.optional("sequential_usage_rule") }
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
    public struct StockBundleInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `stock_bundle_id`.
        public var stockBundleID: String { get throws { try fields.required("stock_bundle_id") } }
        /// `stock_bundle_index`.
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
        /// `stock_bundle_id`.
        public var stockBundleID: String { get throws { try fields.required("stock_bundle_id") } }
        /// `stock_list`.
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
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `remark`.
        public var remark: String? {
            get { fields.stored("remark") }
            set { fields.set("remark", newValue) }
        }
        /// `usage_rule_display_info`.
        public var usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest? {
            get { fields.stored("usage_rule_display_info") }
            set { fields.set("usage_rule_display_info", newValue) }
        }
        /// `coupon_display_info`.
        public var couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest? {
            get { fields.stored("coupon_display_info") }
            set { fields.set("coupon_display_info", newValue) }
        }
        /// `notify_config`.
        public var notifyConfig: V3.Marketing.NotifyConfigRequest? {
            get { fields.stored("notify_config") }
            set { fields.set("notify_config", newValue) }
        }
        /// `store_scope`.
        public var storeScope: V3.Marketing.StoreScope? {
            get { fields.stored("store_scope") }
            set { fields.set("store_scope", newValue) }
        }
        /// `brand_id`.
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
        public var stockBundleInfo: V3.Marketing.StockBundleInfo {
            get throws { try fields.required("stock_bundle_info") }
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
    public struct StockListReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `stock_creator_mchid`.
        public var stockCreatorMchid: String { get throws { try fields.required("stock_creator_mchid") } }
        /// `stock_id`.
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
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `remark`.
        public var remark: String? { get throws { try fields.optional("remark") } }
        /// `coupon_code_mode`.
        public var couponCodeMode: V3.Marketing.CouponCodeMode {
            get throws { try fields.required("coupon_code_mode") }
        }
        /// `coupon_code_count_info`.
        public var couponCodeCountInfo: V3.Marketing.CouponCodeCountInfo? {
            get throws { try fields.optional("coupon_code_count_info") }
        }
        /// `stock_send_rule`.
        public var stockSendRule: V3.Marketing.StockSendRule { get throws { try fields.required("stock_send_rule") } }
        /// `single_usage_rule`.
        public var singleUsageRule: V3.Marketing.SingleUsageRuleReply? {
            get throws { try fields.optional("single_usage_rule") }
        }
        /// `sequential_usage_rule`.
        public var sequentialUsageRule: V3.Marketing.SequentialUsageRuleReply? {
            get throws { try fields.optional("sequential_usage_rule") }
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
    public struct StockSendRule: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `max_count`.
        public var maxCount: Int { get throws { try fields.required("max_count") } }
        /// `max_count_per_day`.
        public var maxCountPerDay: Int? { get throws { try fields.optional("max_count_per_day") } }
        /// `max_count_per_user`.
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
        /// `max_count`.
        public var maxCount: Int { get throws { try fields.required("max_count") } }
        /// `max_count_per_day`.
        public var maxCountPerDay: Int? { get throws { try fields.optional("max_count_per_day") } }
        /// `max_count_per_user`.
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
        public init(maxCount: Int, maxCountPerDay: Int? = nil, maxCountPerUser: Int? = nil) {
            var fields = Fields()
            fields.set("max_count", maxCount)
            fields.set("max_count_per_day", maxCountPerDay)
            fields.set("max_count_per_user", maxCountPerUser)
            self.fields = fields
        }
        /// `max_count`.
        public var maxCount: Int? {
            get { fields.stored("max_count") }
            set { fields.set("max_count", newValue) }
        }
        /// `max_count_per_day`.
        public var maxCountPerDay: Int? {
            get { fields.stored("max_count_per_day") }
            set { fields.set("max_count_per_day", newValue) }
        }
        /// `max_count_per_user`.
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
        /// `max_coupons`.
        public var maxCoupons: Int { get throws { try fields.required("max_coupons") } }
        /// `max_amount`.
        public var maxAmount: Int { get throws { try fields.required("max_amount") } }
        /// `max_amount_by_day`.
        public var maxAmountByDay: Int? { get throws { try fields.optional("max_amount_by_day") } }
        /// `max_coupons_per_user`.
        public var maxCouponsPerUser: Int { get throws { try fields.required("max_coupons_per_user") } }
        /// `natural_person_limit`.
        public var naturalPersonLimit: Bool { get throws { try fields.required("natural_person_limit") } }
        /// `prevent_api_abuse`.
        public var preventApiAbuse: Bool { get throws { try fields.required("prevent_api_abuse") } }
    }
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
        /// `stock_name`.
        public var stockName: String { get throws { try fields.required("stock_name") } }
        /// `available_begin_time`.
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// `stock_use_rule`.
        public var stockUseRule: V3.Marketing.StockUseRule { get throws { try fields.required("stock_use_rule") } }
        /// `no_cash`.
        public var noCash: Bool { get throws { try fields.required("no_cash") } }
        /// `stock_type`.
        public var stockType: V3.Marketing.FavorStockType { get throws { try fields.required("stock_type") } }
        /// `stock_id`.
        public var stockID: String? { get throws { try fields.optional("stock_id") } }
        /// `stock_creator_mchid`.
        public var stockCreatorMchid: String? { get throws { try fields.optional("stock_creator_mchid") } }
        /// `status`.
        public var status: V3.Marketing.StocksStatus? { get throws { try fields.optional("status") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `start_time`.
        public var startTime: String? { get throws { try fields.optional("start_time") } }
        /// `stop_time`.
        public var stopTime: String? { get throws { try fields.optional("stop_time") } }
        /// `singleitem`.
        public var singleitem: Bool? { get throws { try fields.optional("singleitem") } }
        /// `cut_to_message`.
        public var cutToMessage: V3.Marketing.CutToMessage? { get throws { try fields.optional("cut_to_message") } }
        /// `distributed_coupons`.
        public var distributedCoupons: Int? { get throws { try fields.optional("distributed_coupons") } }
        /// `business_type`.
        public var businessType: V3.Marketing.BusinessType? { get throws { try fields.optional("business_type") } }
        /// `available_region_list`.
        public var availableRegionList: [V3.Marketing.AvailableRegionList]? {
            get throws { try fields.optional("available_region_list") }
        }
        /// `available_industry_list`.
        public var availableIndustryList: [String]? { get throws { try fields.optional("available_industry_list") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct StocksDiscountCoupon: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `discount_percent`.
        public var discountPercent: Int { get throws { try fields.required("discount_percent") } }
        /// `transaction_minimum`.
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
        /// `exchange_price`.
        public var exchangePrice: Int { get throws { try fields.required("exchange_price") } }
        /// `transaction_minimum`.
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
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `data`.
        public var data: [String]? { get throws { try fields.optional("data") } }
        /// `offset`.
        public var offset: Int { get throws { try fields.required("offset") } }
        /// `limit`.
        public var limit: Int { get throws { try fields.required("limit") } }
        /// `stock_id`.
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
        /// `stock_creator_mchid`.
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
        /// `store_id`.
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// `accounting_merchant_id`.
        public var accountingMerchantID: String? { get throws { try fields.optional("accounting_merchant_id") } }
        /// `merchant_id`.
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
        /// `store_id`.
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
    /// `NONE`.
    public static var none: Self { "NONE" }
    /// `ALL`.
    public static var all: Self { "ALL" }
    /// `SPECIFIC`.
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
        /// `store_code`.
        public var storeCode: String? {
            get { fields.stored("store_code") }
            set { fields.set("store_code", newValue) }
        }
        /// `store_name`.
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
        /// `store_id`.
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
        /// `task_id`.
        public var taskID: String { get throws { try fields.required("task_id") } }
        /// `package_id`.
        public var packageID: String { get throws { try fields.required("package_id") } }
        /// `filename`.
        public var filename: String { get throws { try fields.required("filename") } }
        /// `bank_type`.
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
        public var updateTime: String? { get throws { try fields.optional("update_time") } }
        /// `status`.
        public var status: V3.Marketing.TasksStatus? { get throws { try fields.optional("status") } }
        /// `success_count`.
        public var successCount: Int? { get throws { try fields.optional("success_count") } }
        /// `fail_count`.
        public var failCount: Int? { get throws { try fields.optional("fail_count") } }
        /// `success_user_count`.
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
        /// `token`.
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
        /// `out_request_no`.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// `update_mode`.
        public var updateMode: V3.Marketing.UpdateMode? {
            get { fields.stored("update_mode") }
            set { fields.set("update_mode", newValue) }
        }
        /// `current_max_count`.
        public var currentMaxCount: Int? {
            get { fields.stored("current_max_count") }
            set { fields.set("current_max_count", newValue) }
        }
        /// `target_max_count`.
        public var targetMaxCount: Int? {
            get { fields.stored("target_max_count") }
            set { fields.set("target_max_count", newValue) }
        }
        /// `current_max_count_per_day`.
        public var currentMaxCountPerDay: Int? {
            get { fields.stored("current_max_count_per_day") }
            set { fields.set("current_max_count_per_day", newValue) }
        }
        /// `target_max_count_per_day`.
        public var targetMaxCountPerDay: Int? {
            get { fields.stored("target_max_count_per_day") }
            set { fields.set("target_max_count_per_day", newValue) }
        }
        /// `brand_id`.
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
    /// `MAX_COUNT`.
    public static var maxCount: Self { "MAX_COUNT" }
    /// `MAX_COUNT_PER_DAY`.
    public static var maxCountPerDay: Self { "MAX_COUNT_PER_DAY" }
}

extension V3.Marketing {
    /// Documented values of `UsageMode`; open.
    public typealias UsageMode = OpenValue<UsageModeKind>
    /// Tells ``UsageMode`` from other values.
    public enum UsageModeKind {}
}

extension OpenValue where Kind == V3.Marketing.UsageModeKind {
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
    /// `SEQUENTIAL`.
    public static var sequential: Self { "SEQUENTIAL" }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UsageRuleDisplayInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `coupon_usage_method_list`.
        public var couponUsageMethodList: [String] { get throws { try fields.required("coupon_usage_method_list") } }
        /// `mini_program_appid`.
        public var miniProgramAppid: String? { get throws { try fields.optional("mini_program_appid") } }
        /// `mini_program_path`.
        public var miniProgramPath: String? { get throws { try fields.optional("mini_program_path") } }
        /// `app_path`.
        public var appPath: String? { get throws { try fields.optional("app_path") } }
        /// `usage_description`.
        public var usageDescription: String { get throws { try fields.required("usage_description") } }
        /// `coupon_available_store_info`.
        public var couponAvailableStoreInfo: V3.Marketing.CouponAvailableStoreInfo? {
            get throws { try fields.optional("coupon_available_store_info") }
        }
        /// `app_jump_type`.
        public var appJumpType: V3.Marketing.AppJumpType? { get throws { try fields.optional("app_jump_type") } }
        /// `passcode_link`.
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
        /// `coupon_usage_method_list`.
        public var couponUsageMethodList: [String]? {
            get { fields.stored("coupon_usage_method_list") }
            set { fields.set("coupon_usage_method_list", newValue) }
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
        /// `app_path`.
        public var appPath: String? {
            get { fields.stored("app_path") }
            set { fields.set("app_path", newValue) }
        }
        /// `usage_description`.
        public var usageDescription: String? {
            get { fields.stored("usage_description") }
            set { fields.set("usage_description", newValue) }
        }
        /// `coupon_available_store_info`.
        public var couponAvailableStoreInfo: V3.Marketing.CouponAvailableStoreInfoRequest? {
            get { fields.stored("coupon_available_store_info") }
            set { fields.set("coupon_available_store_info", newValue) }
        }
        /// `app_jump_type`.
        public var appJumpType: V3.Marketing.AppJumpType? {
            get { fields.stored("app_jump_type") }
            set { fields.set("app_jump_type", newValue) }
        }
        /// `passcode_link`.
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
        public var stock: V3.Marketing.StockReply { get throws { try fields.required("stock") } }
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
    public struct UserInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `common_field_list`.
        public var commonFieldList: [V3.Marketing.CommonFieldListReply]? {
            get throws { try fields.optional("common_field_list") }
        }
        /// `custom_field_list`.
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
        /// `common_field_list`.
        public var commonFieldList: [String]? { get throws { try fields.optional("common_field_list") } }
        /// `custom_field_list`.
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
        /// `user_coupon_bundle_id`.
        public var userCouponBundleID: String { get throws { try fields.required("user_coupon_bundle_id") } }
        /// `user_coupon_bundle_index`.
        public var userCouponBundleIndex: Int { get throws { try fields.required("user_coupon_bundle_index") } }
        /// `total_count`.
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `used_count`.
        public var usedCount: Int { get throws { try fields.required("used_count") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct UserProductCouponList: TypedObject, FieldValue {
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
        /// `progressive_bundle_usage_detail`.
        public var progressiveBundleUsageDetail: V3.Marketing.SingleUsageDetail? {
            get throws { try fields.optional("progressive_bundle_usage_detail") }
        }
        /// `user_product_coupon_bundle_info`.
        public var userProductCouponBundleInfo: V3.Marketing.UserProductCouponBundleInfo {
            get throws { try fields.required("user_product_coupon_bundle_info") }
        }
        /// `product_coupon`.
        public var productCoupon: V3.Marketing.CouponBundlesProductCoupon {
            get throws { try fields.required("product_coupon") }
        }
        /// `stock`.
        public var stock: V3.Marketing.CouponBundlesStock { get throws { try fields.required("stock") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `channel_custom_info`.
        public var channelCustomInfo: String? { get throws { try fields.optional("channel_custom_info") } }
        /// `coupon_tag_info`.
        public var couponTagInfo: V3.Marketing.CouponTagInfo? { get throws { try fields.optional("coupon_tag_info") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct WeeklyAvailablePeriod: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `day_list`.
        public var dayList: [String]? { get throws { try fields.optional("day_list") } }
        /// `day_period_list`.
        public var dayPeriodList: [V3.Marketing.DayPeriodList]? {
            get throws { try fields.optional("day_period_list") }
        }
    }
}

extension V3.Marketing {
    /// Shared by several operations under `/v3/marketing`.
    public struct WeeklyAvailablePeriodRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(dayList: [String]? = nil, dayPeriodList: [V3.Marketing.DayPeriodListRequest]? = nil) {
            var fields = Fields()
            fields.set("day_list", dayList)
            fields.set("day_period_list", dayPeriodList)
            self.fields = fields
        }
        /// `day_list`.
        public var dayList: [String]? {
            get { fields.stored("day_list") }
            set { fields.set("day_list", newValue) }
        }
        /// `day_period_list`.
        public var dayPeriodList: [V3.Marketing.DayPeriodListRequest]? {
            get { fields.stored("day_period_list") }
            set { fields.set("day_period_list", newValue) }
        }
    }
}
