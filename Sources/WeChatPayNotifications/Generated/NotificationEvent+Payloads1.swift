// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

public import WeChatPayTyped

extension NotificationEvent {
    /// What `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS` says.
    public struct AbnormalFundProcessingTransferSuccess: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 产品名称 (`product_name`).
        public var productName: ProductName { get throws { try fields.required("product_name") } }
        /// 微信支付在途异常资金付款单号 (`receipt_id`).
        public var receiptID: String { get throws { try fields.required("receipt_id") } }
        /// 付款金额信息 (`transfer_amount`).
        public var transferAmount: TransferAmount { get throws { try fields.required("transfer_amount") } }
        /// 在途异常资金付款状态 (`receipt_state`).
        public var receiptState: ReceiptState { get throws { try fields.required("receipt_state") } }
        /// 在途异常资金付款单据创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 在途异常资金付款单据更新时间 (`last_update_time`).
        public var lastUpdateTime: String { get throws { try fields.required("last_update_time") } }
        /// 在途异常资金付款指令信息 (`instruction`).
        public var instruction: Instruction { get throws { try fields.required("instruction") } }
        /// Documented values of 产品名称 (`product_name`); open.
        public typealias ProductName = OpenValue<ProductNameKind>
        /// Tells ``ProductName`` from other values.
        public enum ProductNameKind {}
        /// 付款金额信息 (`transfer_amount`).
        public struct TransferAmount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 总金额 (`total`): in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 货币类型 (`currency`).
            public var currency: Currency { get throws { try fields.required("currency") } }
            /// Documented values of 货币类型 (`currency`); open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
        /// Documented values of 在途异常资金付款状态 (`receipt_state`); open.
        public typealias ReceiptState = OpenValue<ReceiptStateKind>
        /// Tells ``ReceiptState`` from other values.
        public enum ReceiptStateKind {}
        /// 在途异常资金付款指令信息 (`instruction`).
        public struct Instruction: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户侧指令编号 (`out_instruction_no`).
            public var outInstructionNo: String { get throws { try fields.required("out_instruction_no") } }
            /// 在途异常资金付款指令的发起方 (`commander`).
            public var commander: Commander { get throws { try fields.required("commander") } }
            /// 付款方式 (`transfer_mode`).
            public var transferMode: TransferMode { get throws { try fields.required("transfer_mode") } }
            /// 入账成功时间 (`success_time`).
            public var successTime: String { get throws { try fields.required("success_time") } }
            /// 微信支付在途异常资金付款指令执行流水号 (`instruction_instance_id`).
            public var instructionInstanceID: String { get throws { try fields.required("instruction_instance_id") } }
            /// 商户AppID (`appid`).
            public var appid: [String]? { get throws { try fields.optional("appid") } }
            /// 回调通知地址 (`notify_url`).
            public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
            /// 在途异常资金付款指令的发起方 (`commander`).
            public struct Commander: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 发起在途异常资金付款请求的角色 (`operator`).
                public var `operator`: Operator { get throws { try fields.required("operator") } }
                /// 微信支付商户号 (`mchid`).
                public var mchid: String { get throws { try fields.required("mchid") } }
                /// Documented values of 发起在途异常资金付款请求的角色 (`operator`); open.
                public typealias Operator = OpenValue<OperatorKind>
                /// Tells ``Operator`` from other values.
                public enum OperatorKind {}
            }
            /// Documented values of 付款方式 (`transfer_mode`); open.
            public typealias TransferMode = OpenValue<TransferModeKind>
            /// Tells ``TransferMode`` from other values.
            public enum TransferModeKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.AbnormalFundProcessingTransferSuccess.ProductNameKind {
    /// `C2C`.
    public static var c2c: Self { "C2C" }
}

extension OpenValue where Kind == NotificationEvent.AbnormalFundProcessingTransferSuccess.TransferAmount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.AbnormalFundProcessingTransferSuccess.ReceiptStateKind {
    /// `RECEIPT_STATE_PENDING`.
    public static var receiptStatePending: Self { "RECEIPT_STATE_PENDING" }
    /// `RECEIPT_STATE_PROGRESS`.
    public static var receiptStateProgress: Self { "RECEIPT_STATE_PROGRESS" }
    /// `RECEIPT_STATE_COMPLETED`.
    public static var receiptStateCompleted: Self { "RECEIPT_STATE_COMPLETED" }
}

extension OpenValue
where Kind == NotificationEvent.AbnormalFundProcessingTransferSuccess.Instruction.Commander.OperatorKind {
    /// `MERCHANT`.
    public static var merchant: Self { "MERCHANT" }
}

extension OpenValue where Kind == NotificationEvent.AbnormalFundProcessingTransferSuccess.Instruction.TransferModeKind {
    /// `TRANSFER_TO_ORIGINAL_RECEIVE_USER`.
    public static var transferToOriginalReceiveUser: Self { "TRANSFER_TO_ORIGINAL_RECEIVE_USER" }
}

extension NotificationEvent {
    /// What `APPLYMENT_STATE.APPROVED` says.
    public struct ApplymentStateApproved: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 子商户经营网址状态 (`website_state`).
        public var websiteState: WebsiteState? { get throws { try fields.optional("website_state") } }
        /// H5支付域名 (`domains`).
        public var domains: [String]? { get throws { try fields.optional("domains") } }
        /// 子商户H5经营网址 (`website_url`).
        public var websiteURL: String? { get throws { try fields.optional("website_url") } }
        /// 经营网址商业页面截图 (`website_business_page_pics`).
        public var websiteBusinessPagePics: [String]? {
            get throws { try fields.optional("website_business_page_pics") }
        }
        /// 经营网址首页截图 (`website_homepage_pics`).
        public var websiteHomepagePics: [String]? { get throws { try fields.optional("website_homepage_pics") } }
        /// 申请单号 (`applyment_id`).
        public var applymentID: Int? { get throws { try fields.optional("applyment_id") } }
        /// 驳回原因 (`audit_reject_detail`).
        public var auditRejectDetail: String? { get throws { try fields.optional("audit_reject_detail") } }
        /// 申请单状态 (`applyment_state`).
        public var applymentState: ApplymentState? { get throws { try fields.optional("applyment_state") } }
        /// 商户提供的审核结果回调接口 (`notify_url`).
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// 商户申请单号 (`out_applyment_id`).
        public var outApplymentID: String? { get throws { try fields.optional("out_applyment_id") } }
        /// Documented values of 子商户经营网址状态 (`website_state`); open.
        public typealias WebsiteState = OpenValue<WebsiteStateKind>
        /// Tells ``WebsiteState`` from other values.
        public enum WebsiteStateKind {}
        /// Documented values of 申请单状态 (`applyment_state`); open.
        public typealias ApplymentState = OpenValue<ApplymentStateKind>
        /// Tells ``ApplymentState`` from other values.
        public enum ApplymentStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.ApplymentStateApproved.WebsiteStateKind {
    /// `HAS_LAUNCHED`.
    public static var hasLaunched: Self { "HAS_LAUNCHED" }
    /// `UN_LAUNCHED`.
    public static var unLaunched: Self { "UN_LAUNCHED" }
}

extension OpenValue where Kind == NotificationEvent.ApplymentStateApproved.ApplymentStateKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `UNDER_REVIEW`.
    public static var underReview: Self { "UNDER_REVIEW" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
}

extension NotificationEvent {
    /// What `BLOCKRECORD.CHANGE` says.
    public struct BlockrecordChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 交易拦截记录ID (`block_record_id`).
        public var blockRecordID: String { get throws { try fields.required("block_record_id") } }
        /// 商户管理记录状态 (`block_count_level`).
        public var blockCountLevel: BlockCountLevel { get throws { try fields.required("block_count_level") } }
        /// Documented values of 商户管理记录状态 (`block_count_level`); open.
        public typealias BlockCountLevel = OpenValue<BlockCountLevelKind>
        /// Tells ``BlockCountLevel`` from other values.
        public enum BlockCountLevelKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.BlockrecordChange.BlockCountLevelKind {
    /// `LESS_THAN_TWENTY`.
    public static var lessThanTwenty: Self { "LESS_THAN_TWENTY" }
    /// `LESS_THAN_ONE_HUNDRED`.
    public static var lessThanOneHundred: Self { "LESS_THAN_ONE_HUNDRED" }
    /// `LESS_THAN_ONE_THOUSAND`.
    public static var lessThanOneThousand: Self { "LESS_THAN_ONE_THOUSAND" }
    /// `OVER_ONE_THOUSAND`.
    public static var overOneThousand: Self { "OVER_ONE_THOUSAND" }
}

extension NotificationEvent {
    /// What `BLOCKSUBMISSION.CHANGE` says.
    public struct BlocksubmissionChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 交易拦截记录申诉ID (`appeal_record_id`).
        public var appealRecordID: String { get throws { try fields.required("appeal_record_id") } }
        /// 商户管理记录状态 (`appeal_result`).
        public var appealResult: AppealResult { get throws { try fields.required("appeal_result") } }
        /// Documented values of 商户管理记录状态 (`appeal_result`); open.
        public typealias AppealResult = OpenValue<AppealResultKind>
        /// Tells ``AppealResult`` from other values.
        public enum AppealResultKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.BlocksubmissionChange.AppealResultKind {
    /// `PASS`.
    public static var pass: Self { "PASS" }
    /// `REJECT`.
    public static var reject: Self { "REJECT" }
}

extension NotificationEvent {
    /// What `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON` says.
    public struct BrandMemberCardSpPointExchangeCoupon: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 兑券记录ID (`record_id`): at most 64 characters.
        public var recordID: String { get throws { try fields.required("record_id") } }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// 积分兑券模板ID (`exchange_coupon_template_id`): at most 32 characters.
        public var exchangeCouponTemplateID: String {
            get throws { try fields.required("exchange_coupon_template_id") }
        }
        /// 消耗积分数 (`deduct_points`).
        public var deductPoints: Int { get throws { try fields.required("deduct_points") } }
        /// 批次ID (`stock_id`): at most 128 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 商家AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商品券ID (`product_coupon_id`).
        public var productCouponID: String? { get throws { try fields.optional("product_coupon_id") } }
        /// 商品券批次类型 (`product_coupon_stock_type`).
        public var productCouponStockType: ProductCouponStockType? {
            get throws { try fields.optional("product_coupon_stock_type") }
        }
        /// Documented values of 商品券批次类型 (`product_coupon_stock_type`); open.
        public typealias ProductCouponStockType = OpenValue<ProductCouponStockTypeKind>
        /// Tells ``ProductCouponStockType`` from other values.
        public enum ProductCouponStockTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.BrandMemberCardSpPointExchangeCoupon.ProductCouponStockTypeKind {
    /// 基于商家券创建的商品券 (`PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`).
    public static var productCouponStockTypeBusiFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR" }
    /// 基于代金券创建的商品券 (`PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR`).
    public static var productCouponStockTypeCashFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR" }
    /// 商品券2.0 (`PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR`).
    public static var productCouponStockTypeBrandFavor: Self { "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR" }
}

extension NotificationEvent {
    /// What `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT` says.
    public struct BrandMemberCardSpSyncUserPoint: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
    }
}

extension NotificationEvent {
    /// What `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`, `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE` says.
    public struct BrandMemberCard: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String? { get throws { try fields.optional("user_card_code") } }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String { get throws { try fields.required("card_color") } }
        /// 卡图片 (`card_picture_url`): at most 512 characters.
        public var cardPictureURL: String { get throws { try fields.required("card_picture_url") } }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 会员卡类型 (`card_type`).
        public var cardType: CardType { get throws { try fields.required("card_type") } }
        /// 手机号 (`phone_number`): encrypted for the merchant.
        public var phoneNumber: EncryptedText? { get throws { try fields.optional("phone_number") } }
        /// 用户会员等级 (`level`): at most 10 characters.
        public var level: String? { get throws { try fields.optional("level") } }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// 领取时间 (`pickup_time`): at most 32 characters.
        public var pickupTime: String { get throws { try fields.required("pickup_time") } }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public var userInformation: UserInformation? { get throws { try fields.optional("user_information") } }
        /// 商家数据包 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 用户会员卡状态 (`user_card_state`): at most 32 characters.
        public var userCardState: UserCardState { get throws { try fields.required("user_card_state") } }
        /// 作废原因 (`invalid_reason`): at most 256 characters.
        public var invalidReason: String? { get throws { try fields.optional("invalid_reason") } }
        /// 作废时间 (`invalid_time`): at most 32 characters.
        public var invalidTime: String? { get throws { try fields.optional("invalid_time") } }
        /// 创建时间 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 更新时间 (`modify_time`): at most 32 characters.
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// Documented values of 会员卡类型 (`card_type`); open.
        public typealias CardType = OpenValue<CardTypeKind>
        /// Tells ``CardType`` from other values.
        public enum CardTypeKind {}
        /// 会员卡有效期 (`valid_date_information`).
        public struct ValidDateInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 有效期类型 (`type`).
            public var type: TypeValue { get throws { try fields.required("type") } }
            /// 有效期开始时间 (`available_begin_time`): at most 32 characters.
            public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
            /// 有效期结束时间 (`available_end_time`): at most 32 characters.
            public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
            /// 领取后N天内有效 (`available_day_after_receive`).
            public var availableDayAfterReceive: Int? {
                get throws { try fields.optional("available_day_after_receive") }
            }
            /// Documented values of 有效期类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public struct UserInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 平台提供的通用开卡信息字段 (`common_field_list`).
            public var commonFieldList: [CommonFieldList]? { get throws { try fields.optional("common_field_list") } }
            /// 商家自定义的开卡信息字段 (`custom_field_list`).
            public var customFieldList: [CustomFieldList]? { get throws { try fields.optional("custom_field_list") } }
            /// `common_field_list`.
            public struct CommonFieldList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 平台提供的通用开卡信息字段名称 (`name`): at most 128 characters.
                public var name: Name? { get throws { try fields.optional("name") } }
                /// 平台提供的通用开卡信息字段 (`value`): encrypted for the merchant.
                public var value: EncryptedText? { get throws { try fields.optional("value") } }
                /// Documented values of 平台提供的通用开卡信息字段名称 (`name`); open.
                public typealias Name = OpenValue<NameKind>
                /// Tells ``Name`` from other values.
                public enum NameKind {}
            }
            /// `custom_field_list`.
            public struct CustomFieldList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 字段名称 (`name`): at most 128 characters.
                public var name: String? { get throws { try fields.optional("name") } }
                /// 字段值 (`user_chosen_values`): encrypted for the merchant.
                public var userChosenValues: [String]? { get throws { try fields.optional("user_chosen_values") } }
            }
        }
        /// Documented values of 用户会员卡状态 (`user_card_state`); open.
        public typealias UserCardState = OpenValue<UserCardStateKind>
        /// Tells ``UserCardState`` from other values.
        public enum UserCardStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.BrandMemberCard.CardTypeKind {
    /// 付费 (`PURCHASE`).
    public static var purchase: Self { "PURCHASE" }
    /// 普通 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// 储值 (`BALANCE`).
    public static var balance: Self { "BALANCE" }
}

extension OpenValue where Kind == NotificationEvent.BrandMemberCard.ValidDateInformation.TypeValueKind {
    /// 固定时间范围内有效 (`FIX_TIME_RANGE`).
    public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
    /// 相对时间范围内有效 (`FIX_TERM`).
    public static var fixTerm: Self { "FIX_TERM" }
    /// 永久有效 (`PERMANENT`).
    public static var permanent: Self { "PERMANENT" }
}

extension OpenValue where Kind == NotificationEvent.BrandMemberCard.UserInformation.CommonFieldList.NameKind {
    /// 性别 (`USER_FORM_FLAG_SEX`).
    public static var userFormFlagSex: Self { "USER_FORM_FLAG_SEX" }
    /// 姓名 (`USER_FORM_FLAG_NAME`).
    public static var userFormFlagName: Self { "USER_FORM_FLAG_NAME" }
    /// 生日 (`USER_FORM_FLAG_BIRTHDAY`).
    public static var userFormFlagBirthday: Self { "USER_FORM_FLAG_BIRTHDAY" }
    /// 地址 (`USER_FORM_FLAG_ADDRESS`).
    public static var userFormFlagAddress: Self { "USER_FORM_FLAG_ADDRESS" }
    /// 邮箱 (`USER_FORM_FLAG_EMAIL`).
    public static var userFormFlagEmail: Self { "USER_FORM_FLAG_EMAIL" }
    /// 城市 (`USER_FORM_FLAG_CITY`).
    public static var userFormFlagCity: Self { "USER_FORM_FLAG_CITY" }
}

extension OpenValue where Kind == NotificationEvent.BrandMemberCard.UserCardStateKind {
    /// `NOT_EFFECTIVE`.
    public static var notEffective: Self { "NOT_EFFECTIVE" }
    /// 生效中 (`EFFECTIVE`).
    public static var effective: Self { "EFFECTIVE" }
    /// 已过期 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
    /// 已领卡 (`UNACTIVATED`).
    public static var unactivated: Self { "UNACTIVATED" }
    /// 已失效 (`INVALID`).
    public static var invalid: Self { "INVALID" }
}

extension NotificationEvent {
    /// What `BUDGET.CLOSED`, `BUDGET.FINISHED`, `BUDGET.LOCKED` says.
    public struct Budget: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 商户预算单号 (`out_budget_no`).
        public var outBudgetNo: String { get throws { try fields.required("out_budget_no") } }
        /// 微信支付预算单号 (`budget_id`).
        public var budgetID: String { get throws { try fields.required("budget_id") } }
        /// 预算总金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 出资商户号 (`sponsor_mchid`).
        public var sponsorMchid: String { get throws { try fields.required("sponsor_mchid") } }
        /// 活动名称 (`activity_name`).
        public var activityName: String { get throws { try fields.required("activity_name") } }
        /// 活动说明 (`activity_remark`).
        public var activityRemark: String { get throws { try fields.required("activity_remark") } }
        /// 预算单状态 (`state`).
        public var state: State { get throws { try fields.required("state") } }
        /// 撤销说明 (`unlock_remark`).
        public var unlockRemark: String? { get throws { try fields.optional("unlock_remark") } }
        /// 关闭时间 (`closed_time`).
        public var closedTime: String? { get throws { try fields.optional("closed_time") } }
        /// 完成时间 (`finished_time`).
        public var finishedTime: String? { get throws { try fields.optional("finished_time") } }
        /// 资金锁定时间 (`locked_time`).
        public var lockedTime: String? { get throws { try fields.optional("locked_time") } }
        /// Documented values of 预算单状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Budget.StateKind {
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `LOCKED`.
    public static var locked: Self { "LOCKED" }
}

extension NotificationEvent {
    /// What `COMPLAINT.CREATE`, `COMPLAINT.STATE_CHANGE` says.
    public struct Complaint: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投诉单对应的投诉单号 (`complaint_id`): at most 64 characters.
        public var complaintID: String { get throws { try fields.required("complaint_id") } }
        /// 触发本次投诉通知回调的具体动作类型 (`action_type`): at most 64 characters.
        public var actionType: ActionType { get throws { try fields.required("action_type") } }
        /// Documented values of 触发本次投诉通知回调的具体动作类型 (`action_type`); open.
        public typealias ActionType = OpenValue<ActionTypeKind>
        /// Tells ``ActionType`` from other values.
        public enum ActionTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Complaint.ActionTypeKind {
    /// 用户提交投诉 (`CREATE_COMPLAINT`).
    public static var createComplaint: Self { "CREATE_COMPLAINT" }
    /// 用户继续投诉 (`CONTINUE_COMPLAINT`).
    public static var continueComplaint: Self { "CONTINUE_COMPLAINT" }
    /// 用户新留言 (`USER_RESPONSE`).
    public static var userResponse: Self { "USER_RESPONSE" }
    /// 平台新留言 (`RESPONSE_BY_PLATFORM`).
    public static var responseByPlatform: Self { "RESPONSE_BY_PLATFORM" }
    /// 商户发起全额退款 (`SELLER_REFUND`).
    public static var sellerRefund: Self { "SELLER_REFUND" }
    /// 商户新回复 (`MERCHANT_RESPONSE`).
    public static var merchantResponse: Self { "MERCHANT_RESPONSE" }
    /// 商户反馈处理完成 (`MERCHANT_CONFIRM_COMPLETE`).
    public static var merchantConfirmComplete: Self { "MERCHANT_CONFIRM_COMPLETE" }
    /// `USER_APPLY_PLATFORM_SERVICE`.
    public static var userApplyPlatformService: Self { "USER_APPLY_PLATFORM_SERVICE" }
    /// 用户取消平台协助 (`USER_CANCEL_PLATFORM_SERVICE`).
    public static var userCancelPlatformService: Self { "USER_CANCEL_PLATFORM_SERVICE" }
    /// 客服结束平台协助 (`PLATFORM_SERVICE_FINISHED`).
    public static var platformServiceFinished: Self { "PLATFORM_SERVICE_FINISHED" }
    /// 商户同意退款 (`MERCHANT_APPROVE_REFUND`).
    public static var merchantApproveRefund: Self { "MERCHANT_APPROVE_REFUND" }
    /// 商户驳回退款 (`MERCHANT_REJECT_REFUND`).
    public static var merchantRejectRefund: Self { "MERCHANT_REJECT_REFUND" }
    /// 退款到账 (`REFUND_SUCCESS`).
    public static var refundSuccess: Self { "REFUND_SUCCESS" }
}

extension NotificationEvent {
    /// What `COUPON.SEND` says.
    public struct CouponSend: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 业务细分事件类型 (`event_type`).
        public var eventType: EventType? { get throws { try fields.optional("event_type") } }
        /// 用户券Code (`coupon_code`).
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// 批次号 (`stock_id`).
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 发放时间 (`send_time`).
        public var sendTime: String { get throws { try fields.required("send_time") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 微信用户在同一个微信开放平台账号下的唯一用户标识 (`unionid`).
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// 发放渠道 (`send_channel`).
        public var sendChannel: SendChannel { get throws { try fields.required("send_channel") } }
        /// 发券商户号 (`send_merchant`).
        public var sendMerchant: String { get throws { try fields.required("send_merchant") } }
        /// 摇一摇活动ID (`act_id`).
        public var actID: String? { get throws { try fields.optional("act_id") } }
        /// 业务附属信息 (`attach_info`).
        public var attachInfo: AttachInfo? { get throws { try fields.optional("attach_info") } }
        /// Documented values of 业务细分事件类型 (`event_type`); open.
        public typealias EventType = OpenValue<EventTypeKind>
        /// Tells ``EventType`` from other values.
        public enum EventTypeKind {}
        /// Documented values of 发放渠道 (`send_channel`); open.
        public typealias SendChannel = OpenValue<SendChannelKind>
        /// Tells ``SendChannel`` from other values.
        public enum SendChannelKind {}
        /// 业务附属信息 (`attach_info`).
        public struct AttachInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信支付订单号 (`transaction_id`).
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// `act_code`.
            public var actCode: String? { get throws { try fields.optional("act_code") } }
            /// `hall_code`.
            public var hallCode: String? { get throws { try fields.optional("hall_code") } }
            /// `hall_belong_mch_id`.
            public var hallBelongMchID: Int? { get throws { try fields.optional("hall_belong_mch_id") } }
            /// `card_id`.
            public var cardID: String? { get throws { try fields.optional("card_id") } }
            /// 业务处理状态码 (`code`).
            public var code: String? { get throws { try fields.optional("code") } }
            /// 活动ID (`activity_id`).
            public var activityID: String? { get throws { try fields.optional("activity_id") } }
            /// `phone_number`.
            public var phoneNumber: String? { get throws { try fields.optional("phone_number") } }
            /// 领券手机区号 (`country_code`).
            public var countryCode: String? { get throws { try fields.optional("country_code") } }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.CouponSend.EventTypeKind {
    /// `EVENT_TYPE_BUSICOUPON_SEND`.
    public static var eventTypeBusicouponSend: Self { "EVENT_TYPE_BUSICOUPON_SEND" }
}

extension OpenValue where Kind == NotificationEvent.CouponSend.SendChannelKind {
    /// `BUSICOUPON_SEND_CHANNEL_MINIAPP`.
    public static var busicouponSendChannelMiniapp: Self { "BUSICOUPON_SEND_CHANNEL_MINIAPP" }
    /// `BUSICOUPON_SEND_CHANNEL_API`.
    public static var busicouponSendChannelApi: Self { "BUSICOUPON_SEND_CHANNEL_API" }
    /// `BUSICOUPON_SEND_CHANNEL_PAYGIFT`.
    public static var busicouponSendChannelPaygift: Self { "BUSICOUPON_SEND_CHANNEL_PAYGIFT" }
    /// `BUSICOUPON_SEND_CHANNEL_H5`.
    public static var busicouponSendChannelH5: Self { "BUSICOUPON_SEND_CHANNEL_H5" }
    /// `BUSICOUPON_SEND_CHANNEL_FTOF`.
    public static var busicouponSendChannelFtof: Self { "BUSICOUPON_SEND_CHANNEL_FTOF" }
    /// `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`.
    public static var busicouponSendChannelMembercardAct: Self { "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT" }
    /// `BUSICOUPON_SEND_CHANNEL_HALL`.
    public static var busicouponSendChannelHall: Self { "BUSICOUPON_SEND_CHANNEL_HALL" }
    /// `BUSICOUPON_SEND_CHANNEL_JSAPI`.
    public static var busicouponSendChannelJsapi: Self { "BUSICOUPON_SEND_CHANNEL_JSAPI" }
    /// `JSAPI`.
    public static var jsapi: Self { "JSAPI" }
    /// `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`.
    public static var busicouponSendChannelMiniAppLive: Self { "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE" }
    /// `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`.
    public static var busicouponSendChannelWechatSearch: Self { "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH" }
    /// `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`.
    public static var busicouponSendChannelPayHasDiscount: Self { "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT" }
    /// `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`.
    public static var busicouponSendChannelWechatAd: Self { "BUSICOUPON_SEND_CHANNEL_WECHAT_AD" }
    /// `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`.
    public static var busicouponSendChannelRightsPlatform: Self { "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM" }
    /// `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`.
    public static var busicouponSendChannelReceiveMoneyGift: Self { "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT" }
    /// `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`.
    public static var busicouponSendChannelMemberPayRight: Self { "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT" }
    /// `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`.
    public static var busicouponSendChannelBusiSmartRetail: Self { "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL" }
    /// `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`.
    public static var busicouponSendChannelFinderLiveroom: Self { "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM" }
}

extension NotificationEvent {
    /// What `COUPON.USE` says.
    public struct CouponUse: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 创建批次的商户号 (`stock_creator_mchid`): at most 20 characters.
        public var stockCreatorMchid: String { get throws { try fields.required("stock_creator_mchid") } }
        /// 活动ID (`stock_id`): at most 20 characters.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// 券ID (`coupon_id`): at most 20 characters.
        public var couponID: String { get throws { try fields.required("coupon_id") } }
        /// `singleitem_discount_off`.
        public var singleitemDiscountOff: SingleitemDiscountOff? {
            get throws { try fields.optional("singleitem_discount_off") }
        }
        /// `discount_to`.
        public var discountTo: DiscountTo? { get throws { try fields.optional("discount_to") } }
        /// 券或消费金名称 (`coupon_name`): at most 20 characters.
        public var couponName: String { get throws { try fields.required("coupon_name") } }
        /// 提现单状态 (`status`): at most 16 characters.
        public var status: Status { get throws { try fields.required("status") } }
        /// `description`: at most 3000 characters.
        public var description: String { get throws { try fields.required("description") } }
        /// 领券时间 (`create_time`): at most 32 characters.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 券类型 (`coupon_type`): at most 16 characters.
        public var couponType: CouponType { get throws { try fields.required("coupon_type") } }
        /// 是否无资金流 (`no_cash`).
        public var noCash: Bool { get throws { try fields.required("no_cash") } }
        /// 可用开始时间 (`available_begin_time`): at most 32 characters.
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// 可用结束时间 (`available_end_time`): at most 32 characters.
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// 是否单品优惠 (`singleitem`).
        public var singleitem: Bool { get throws { try fields.required("singleitem") } }
        /// `normal_coupon_information`.
        public var normalCouponInformation: NormalCouponInformation? {
            get throws { try fields.optional("normal_coupon_information") }
        }
        /// 已实扣代金券核销信息 (`consume_information`).
        public var consumeInformation: ConsumeInformation? { get throws { try fields.optional("consume_information") } }
        /// 细分业务类型 (`business_type`): at most 256 characters.
        public var businessType: BusinessType? { get throws { try fields.optional("business_type") } }
        /// `singleitem_discount_off`.
        public struct SingleitemDiscountOff: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 可用优惠的商品最高单价 (`single_price_max`).
            public var singlePriceMax: Int? { get throws { try fields.optional("single_price_max") } }
        }
        /// `discount_to`.
        public struct DiscountTo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 减至后的优惠单价 (`cut_to_price`): in the smallest unit of the currency (分 for CNY).
            public var cutToPrice: Int? { get throws { try fields.optional("cut_to_price") } }
            /// `max_price`: in the smallest unit of the currency (分 for CNY).
            public var maxPrice: Int? { get throws { try fields.optional("max_price") } }
        }
        /// Documented values of 提现单状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// Documented values of 券类型 (`coupon_type`); open.
        public typealias CouponType = OpenValue<CouponTypeKind>
        /// Tells ``CouponType`` from other values.
        public enum CouponTypeKind {}
        /// `normal_coupon_information`.
        public struct NormalCouponInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 面额 (`coupon_amount`): in the smallest unit of the currency (分 for CNY).
            public var couponAmount: Int { get throws { try fields.required("coupon_amount") } }
            /// 消费门槛 (`transaction_minimum`).
            public var transactionMinimum: Int { get throws { try fields.required("transaction_minimum") } }
        }
        /// 已实扣代金券核销信息 (`consume_information`).
        public struct ConsumeInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 代金券核销时间 (`consume_time`): at most 32 characters.
            public var consumeTime: String { get throws { try fields.required("consume_time") } }
            /// 核销商户号 (`consume_mchid`): at most 20 characters.
            public var consumeMchid: String { get throws { try fields.required("consume_mchid") } }
            /// 微信支付订单号 (`transaction_id`): at most 32 characters.
            public var transactionID: String { get throws { try fields.required("transaction_id") } }
            /// `consume_amount`: in the smallest unit of the currency (分 for CNY).
            public var consumeAmount: Int { get throws { try fields.required("consume_amount") } }
            /// 单品列表 (`goods_detail`).
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品编码 (`goods_id`): at most 128 characters.
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// 单品数据 (`quantity`).
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// 单品单价 (`price`): in the smallest unit of the currency (分 for CNY).
                public var price: Int { get throws { try fields.required("price") } }
                /// 优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
            }
        }
        /// Documented values of 细分业务类型 (`business_type`); open.
        public typealias BusinessType = OpenValue<BusinessTypeKind>
        /// Tells ``BusinessType`` from other values.
        public enum BusinessTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.CouponUse.StatusKind {
    /// `SENDED`.
    public static var sended: Self { "SENDED" }
    /// 已实扣 (`USED`).
    public static var used: Self { "USED" }
    /// 已过期 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
    /// 已回收 (`RECOVER`).
    public static var recover: Self { "RECOVER" }
}

extension OpenValue where Kind == NotificationEvent.CouponUse.CouponTypeKind {
    /// 满减券 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// 减至券 (`CUT_TO`).
    public static var cutTo: Self { "CUT_TO" }
}

extension OpenValue where Kind == NotificationEvent.CouponUse.BusinessTypeKind {
    /// 消费金 (`MULTIUSE`).
    public static var multiuse: Self { "MULTIUSE" }
}

extension NotificationEvent {
    /// What `CREDIT_REPAYMENT.DEDUCTION_PAY`, `CREDIT_REPAYMENT.SIGN_CONTRACT`, `CREDIT_REPAYMENT.TERMINATE_CONTRACT`
    /// says.
    public struct CreditRepayment: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 服务商商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 服务商AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 子商户AppID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 还款单状态 (`order_state`).
        public var orderState: OrderState? { get throws { try fields.optional("order_state") } }
        /// 商户侧交易单号 (`out_trade_no`).
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// 商户侧预约还款单号 (`out_record_id`).
        public var outRecordID: String? { get throws { try fields.optional("out_record_id") } }
        /// 还款协议ID (`contract_id`).
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// 还款金额 (`deduct_amount`).
        public var deductAmount: String? { get throws { try fields.optional("deduct_amount") } }
        /// 实际还款金额 (`pay_success_amount`).
        public var paySuccessAmount: String? { get throws { try fields.optional("pay_success_amount") } }
        /// 产品描述 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 微信支付的支付单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int? { get throws { try fields.optional("plan_id") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// 用户展示名称 (`display_name`).
        public var displayName: String? { get throws { try fields.optional("display_name") } }
        /// 委托代扣协议状态 (`contract_state`).
        public var contractState: ContractState? { get throws { try fields.optional("contract_state") } }
        /// 协议签署时间 (`contract_signed_time`).
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// 协议解约时间 (`contract_terminated_time`).
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// 协议解约方式 (`contract_terminated_mode`).
        public var contractTerminatedMode: ContractTerminatedMode? {
            get throws { try fields.optional("contract_terminated_mode") }
        }
        /// 解约备注 (`contract_termination_remark`).
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// 还款日 (`repayment_day`).
        public var repaymentDay: Int? { get throws { try fields.optional("repayment_day") } }
        /// 还款金额上限 (`repayment_amount_limit`).
        public var repaymentAmountLimit: String? { get throws { try fields.optional("repayment_amount_limit") } }
        /// Documented values of 还款单状态 (`order_state`); open.
        public typealias OrderState = OpenValue<OrderStateKind>
        /// Tells ``OrderState`` from other values.
        public enum OrderStateKind {}
        /// Documented values of 委托代扣协议状态 (`contract_state`); open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
        /// Documented values of 协议解约方式 (`contract_terminated_mode`); open.
        public typealias ContractTerminatedMode = OpenValue<ContractTerminatedModeKind>
        /// Tells ``ContractTerminatedMode`` from other values.
        public enum ContractTerminatedModeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.CreditRepayment.OrderStateKind {
    /// `DEDUCT_ORDER_STATE_PAY_SUCCESS`.
    public static var deductOrderStatePaySuccess: Self { "DEDUCT_ORDER_STATE_PAY_SUCCESS" }
}

extension OpenValue where Kind == NotificationEvent.CreditRepayment.ContractStateKind {
    /// `CONTRACT_STATE_INVALID`.
    public static var contractStateInvalid: Self { "CONTRACT_STATE_INVALID" }
    /// `CONTRACT_STATE_EFFECTIVE`.
    public static var contractStateEffective: Self { "CONTRACT_STATE_EFFECTIVE" }
    /// `CONTRACT_STATE_TERMINATED`.
    public static var contractStateTerminated: Self { "CONTRACT_STATE_TERMINATED" }
}

extension OpenValue where Kind == NotificationEvent.CreditRepayment.ContractTerminatedModeKind {
    /// `TERMINATION_MODE_INVALID`.
    public static var terminationModeInvalid: Self { "TERMINATION_MODE_INVALID" }
    /// `TERMINATION_MODE_BY_USER`.
    public static var terminationModeByUser: Self { "TERMINATION_MODE_BY_USER" }
    /// `TERMINATION_MODE_BY_MERCHANT`.
    public static var terminationModeByMerchant: Self { "TERMINATION_MODE_BY_MERCHANT" }
    /// `TERMINATION_MODE_BY_CUSTOMER_SERVICE`.
    public static var terminationModeByCustomerService: Self { "TERMINATION_MODE_BY_CUSTOMER_SERVICE" }
}

extension NotificationEvent {
    /// What `CROSS_BORDER_PAY.GET_MCH_INFO` says.
    public struct CrossBorderPayGetMchInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 受理网络交易流水号 (`acq_tid`).
        public var acqTid: String { get throws { try fields.required("acq_tid") } }
        /// 钱包编码 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// `qr_cd_mp`.
        public var qrCdMp: String { get throws { try fields.required("qr_cd_mp") } }
    }
}

extension NotificationEvent {
    /// What `CROSS_BORDER_PAY.PUSH_ORDER_INFO` says.
    public struct CrossBorderPayPushOrderInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 受理网络交易流水号 (`acq_tid`).
        public var acqTid: String { get throws { try fields.required("acq_tid") } }
        /// 钱包编码 (`bank_type`).
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// 订单金额信息 (`amount`).
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 订单金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
        }
    }
}

extension NotificationEvent {
    /// What `DELIVERY_PLAN.CHANGE` says.
    public struct DeliveryPlanChange: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 投放计划ID (`plan_id`): at most 40 characters.
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// 投放计划当前状态 (`plan_state`): at most 40 characters.
        public var planState: PlanState { get throws { try fields.required("plan_state") } }
        /// 投放计划当前审核状态 (`audit_state`): at most 40 characters.
        public var auditState: AuditState { get throws { try fields.required("audit_state") } }
        /// 变更原因 (`change_reason`).
        public var changeReason: String { get throws { try fields.required("change_reason") } }
        /// 修改时间 (`modify_time`).
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// Documented values of 投放计划当前状态 (`plan_state`); open.
        public typealias PlanState = OpenValue<PlanStateKind>
        /// Tells ``PlanState`` from other values.
        public enum PlanStateKind {}
        /// Documented values of 投放计划当前审核状态 (`audit_state`); open.
        public typealias AuditState = OpenValue<AuditStateKind>
        /// Tells ``AuditState`` from other values.
        public enum AuditStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.DeliveryPlanChange.PlanStateKind {
    /// 创建成功 (`CREATED`).
    public static var created: Self { "CREATED" }
    /// 投放中 (`DELIVERING`).
    public static var delivering: Self { "DELIVERING" }
    /// 已暂停 (`PAUSED`).
    public static var paused: Self { "PAUSED" }
    /// 已终止 (`TERMINATED`).
    public static var terminated: Self { "TERMINATED" }
    /// 已过期 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
}

extension OpenValue where Kind == NotificationEvent.DeliveryPlanChange.AuditStateKind {
    /// 审核中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 审核通过 (`PASSED`).
    public static var passed: Self { "PASSED" }
    /// 审核驳回 (`REJECTED`).
    public static var rejected: Self { "REJECTED" }
}

extension NotificationEvent {
    /// What `DISCOUNT_CARD.AGREEMENT_ENDED`, `DISCOUNT_CARD.GET_CARD`, `DISCOUNT_CARD.SETTLEMENT`,
    /// `DISCOUNT_CARD.USER_ACCEPTED`, `DISCOUNT_CARD.USER_PAID` says.
    public struct DiscountCard: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 公众账号ID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// 先享卡ID (`card_id`).
        public var cardID: String? { get throws { try fields.optional("card_id") } }
        /// `card_template_id`.
        public var cardTemplateID: String? { get throws { try fields.optional("card_template_id") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 目标达成明细列表 (`objectives`).
        public var objectives: [Objectives]? { get throws { try fields.optional("objectives") } }
        /// 商户领卡号 (`out_card_code`).
        public var outCardCode: String? { get throws { try fields.optional("out_card_code") } }
        /// 奖励明细列表 (`rewards`).
        public var rewards: [Rewards]? { get throws { try fields.optional("rewards") } }
        /// `state`.
        public var state: String? { get throws { try fields.optional("state") } }
        /// 服务时间段 (`time_range`).
        public var timeRange: TimeRange? { get throws { try fields.optional("time_range") } }
        /// `total_amount`.
        public var totalAmount: String? { get throws { try fields.optional("total_amount") } }
        /// 未完成约定原因 (`unfinished_reason`).
        public var unfinishedReason: String? { get throws { try fields.optional("unfinished_reason") } }
        /// 用户退回优惠的付款信息 (`pay_information`).
        public var payInformation: PayInformation? { get throws { try fields.optional("pay_information") } }
        /// `objectives`.
        public struct Objectives: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `objective_id`.
            public var objectiveID: String? { get throws { try fields.optional("objective_id") } }
            /// 目标名称 (`name`).
            public var name: String? { get throws { try fields.optional("name") } }
            /// 目标数量 (`count`).
            public var count: Int? { get throws { try fields.optional("count") } }
            /// 目标单位 (`unit`).
            public var unit: String? { get throws { try fields.optional("unit") } }
            /// 目标描述 (`description`).
            public var description: String? { get throws { try fields.optional("description") } }
            /// 目标完成记录 (`objective_completion_records`).
            public var objectiveCompletionRecords: [ObjectiveCompletionRecords]? {
                get throws { try fields.optional("objective_completion_records") }
            }
            /// `objective_completion_records`.
            public struct ObjectiveCompletionRecords: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 目标完成流水号 (`objective_completion_serial_no`).
                public var objectiveCompletionSerialNo: String {
                    get throws { try fields.required("objective_completion_serial_no") }
                }
                /// 目标ID (`objective_id`).
                public var objectiveID: String { get throws { try fields.required("objective_id") } }
                /// 目标完成时间 (`completion_time`).
                public var completionTime: String { get throws { try fields.required("completion_time") } }
                /// 目标完成类型 (`completion_type`).
                public var completionType: String { get throws { try fields.required("completion_type") } }
                /// 目标完成描述 (`description`).
                public var description: String { get throws { try fields.required("description") } }
                /// 目标完成数量 (`completion_count`).
                public var completionCount: Int { get throws { try fields.required("completion_count") } }
                /// 备注说明 (`remark`).
                public var remark: String? { get throws { try fields.optional("remark") } }
            }
        }
        /// `rewards`.
        public struct Rewards: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `reward_id`.
            public var rewardID: String? { get throws { try fields.optional("reward_id") } }
            /// 优惠名称 (`name`).
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠数量类型 (`count_type`).
            public var countType: String? { get throws { try fields.optional("count_type") } }
            /// 优惠数量 (`count`).
            public var count: Int? { get throws { try fields.optional("count") } }
            /// 优惠单位 (`unit`).
            public var unit: String? { get throws { try fields.optional("unit") } }
            /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 优惠描述 (`description`).
            public var description: String? { get throws { try fields.optional("description") } }
            /// 优惠使用记录列 (`reward_usage_records`).
            public var rewardUsageRecords: [RewardUsageRecords]? {
                get throws { try fields.optional("reward_usage_records") }
            }
            /// `reward_usage_records`.
            public struct RewardUsageRecords: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 优惠使用记录流水号 (`reward_usage_serial_no`).
                public var rewardUsageSerialNo: String { get throws { try fields.required("reward_usage_serial_no") } }
                /// 优惠ID (`reward_id`).
                public var rewardID: String { get throws { try fields.required("reward_id") } }
                /// 优惠使用时间 (`usage_time`).
                public var usageTime: String { get throws { try fields.required("usage_time") } }
                /// 优惠使用类型 (`usage_type`).
                public var usageType: String { get throws { try fields.required("usage_type") } }
                /// 优惠使用描述 (`description`).
                public var description: String { get throws { try fields.required("description") } }
                /// 优惠使用数量 (`usage_count`).
                public var usageCount: Int { get throws { try fields.required("usage_count") } }
                /// 优惠金额 (`amount`): in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// 备注说明 (`remark`).
                public var remark: String? { get throws { try fields.optional("remark") } }
            }
        }
        /// 服务时间段 (`time_range`).
        public struct TimeRange: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `begin_time`.
            public var beginTime: String? { get throws { try fields.optional("begin_time") } }
            /// 服务结束时间 (`end_time`).
            public var endTime: String? { get throws { try fields.optional("end_time") } }
        }
        /// 用户退回优惠的付款信息 (`pay_information`).
        public struct PayInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信支付订单号 (`transaction_id`).
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// 支付状态 (`pay_state`).
            public var payState: String? { get throws { try fields.optional("pay_state") } }
            /// 汇款金额 (`pay_amount`).
            public var payAmount: String? { get throws { try fields.optional("pay_amount") } }
            /// 支付时间 (`pay_time`).
            public var payTime: String? { get throws { try fields.optional("pay_time") } }
        }
    }
}

extension NotificationEvent {
    /// What `ECOMMERCE_ENTRUST.SIGN`, `ECOMMERCE_ENTRUST.TERMINATE` says.
    public struct EcommerceEntrust: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付分配的商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 服务商签约协议号 (`out_contract_code`).
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// 商户在微信申请的公众号或移动应用AppID (`appid`).
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户AppID下的用户唯一标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 协议到期时间 (`contract_expired_time`).
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// 操作时间 (`operate_time`).
        public var operateTime: String { get throws { try fields.required("operate_time") } }
        /// 附加数据 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 协议解约方式 (`contract_termination_mode`).
        public var contractTerminationMode: ContractTerminationMode? {
            get throws { try fields.optional("contract_termination_mode") }
        }
        /// Documented values of 协议解约方式 (`contract_termination_mode`); open.
        public typealias ContractTerminationMode = OpenValue<ContractTerminationModeKind>
        /// Tells ``ContractTerminationMode`` from other values.
        public enum ContractTerminationModeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.EcommerceEntrust.ContractTerminationModeKind {
    /// `USER_TERMINATE`.
    public static var userTerminate: Self { "USER_TERMINATE" }
    /// `MCH_API_TERMINATE`.
    public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
    /// `WEPAY_WEB_TERMINATE`.
    public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
    /// `CUSTOMER_SERVICE_TERMINATE`.
    public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
    /// `SYSTEM_TERMINATE`.
    public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
}

extension NotificationEvent {
    /// What `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE` says.
    public struct EduSchoolPayUserDebtStateUpdate: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `state`.
        public var state: State { get throws { try fields.required("state") } }
        /// 当前用户欠款笔数 (`debt_count`).
        public var debtCount: Int { get throws { try fields.required("debt_count") } }
        /// 遵循rfc3339标准格式 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// Documented values of `state`; open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.EduSchoolPayUserDebtStateUpdate.StateKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `FORBIDDEN`.
    public static var forbidden: Self { "FORBIDDEN" }
}

extension NotificationEvent {
    /// What `ENTRUST.RELEASE`, `ENTRUST.SIGNING` says.
    public struct EducationEntrust: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 微信支付订单号 (`transaction_id`).
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// 商户数据包 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 银行类型 (`bank_type`).
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// 支付成功时返回 (`success_time`).
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// 交易状态 (`trade_state`).
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// 对当前订单状态的描述和下一步操作的指引 (`trade_state_description`).
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// 支付者 (`payer`).
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// 订单金额信息 (`amount`).
        public var amount: Amount? { get throws { try fields.optional("amount") } }
        /// 设备信息 (`device_information`).
        public var deviceInformation: DeviceInformation? { get throws { try fields.optional("device_information") } }
        /// 优惠详情 (`promotion_detail`).
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// 微信支付分配的商户号 (`sp_mchid`).
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 用户在服务商AppID下的唯一标识 (`openid`).
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// 委托代扣协议模板ID (`plan_id`).
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// 签约信息 (`contract_information`).
        public var contractInformation: ContractInformation? {
            get throws { try fields.optional("contract_information") }
        }
        /// 支付者 (`payer`).
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 用户在服务商AppID下的唯一标识 (`openid`).
            public var openid: String? { get throws { try fields.optional("openid") } }
            /// `sub_openid`.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        }
        /// 订单金额信息 (`amount`).
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// 用户实际支付金额 (`payer_total`): in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// 订单折扣 (`discount_total`).
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
            /// `currency`.
            public var currency: Currency? { get throws { try fields.optional("currency") } }
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
        /// 设备信息 (`device_information`).
        public struct DeviceInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 商户设备号 (`device_id`).
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
            /// 商户端设备IP（发起扣款请求的商户服务器IP） (`payer_total`).
            public var payerTotal: String { get throws { try fields.required("payer_total") } }
            /// 商户端设备ip (`device_ip`).
            public var deviceIp: String? { get throws { try fields.optional("device_ip") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`coupon_id`).
            public var couponID: String? { get throws { try fields.optional("coupon_id") } }
            /// 优惠名称 (`name`).
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`).
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`).
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// 优惠券面额 (`amount`): in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// 活动ID (`stock_id`).
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// 微信出资 (`wechatpay_contribute`): in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// 商户出资 (`merchant_contribute`): in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// 其他出资 (`other_contribute`): in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// 单品列表 (`goods_detail`).
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// Documented values of 优惠范围 (`scope`); open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of 优惠类型 (`type`); open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 商品编码 (`goods_id`).
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// 商品数量 (`quantity`).
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// 商品单价 (`unit_price`): in the smallest unit of the currency (分 for CNY).
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// 商品优惠金额 (`discount_amount`): in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
                /// 商品备注 (`goods_remark`).
                public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
            }
        }
        /// 签约信息 (`contract_information`).
        public struct ContractInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `contract_id`.
            public var contractID: String? { get throws { try fields.optional("contract_id") } }
            /// 签约状态 (`contract_status`).
            public var contractStatus: ContractStatus? { get throws { try fields.optional("contract_status") } }
            /// 签约完成时间 (`create_time`).
            public var createTime: String? { get throws { try fields.optional("create_time") } }
            /// Documented values of 签约状态 (`contract_status`); open.
            public typealias ContractStatus = OpenValue<ContractStatusKind>
            /// Tells ``ContractStatus`` from other values.
            public enum ContractStatusKind {}
        }
    }
}

extension OpenValue where Kind == NotificationEvent.EducationEntrust.Amount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.EducationEntrust.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == NotificationEvent.EducationEntrust.PromotionDetail.TypeValueKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

extension OpenValue where Kind == NotificationEvent.EducationEntrust.ContractInformation.ContractStatusKind {
    /// `ADD`.
    public static var add: Self { "ADD" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}
