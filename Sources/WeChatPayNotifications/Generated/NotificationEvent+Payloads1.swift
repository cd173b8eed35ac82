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
        /// `product_name`.
        public var productName: ProductName { get throws { try fields.required("product_name") } }
        /// `receipt_id`.
        public var receiptID: String { get throws { try fields.required("receipt_id") } }
        /// `transfer_amount`.
        public var transferAmount: TransferAmount { get throws { try fields.required("transfer_amount") } }
        /// `receipt_state`.
        public var receiptState: ReceiptState { get throws { try fields.required("receipt_state") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `last_update_time`.
        public var lastUpdateTime: String { get throws { try fields.required("last_update_time") } }
        /// `instruction`.
        public var instruction: Instruction { get throws { try fields.required("instruction") } }
        /// Documented values of `product_name`; open.
        public typealias ProductName = OpenValue<ProductNameKind>
        /// Tells ``ProductName`` from other values.
        public enum ProductNameKind {}
        /// `transfer_amount`.
        public struct TransferAmount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// `currency`.
            public var currency: Currency { get throws { try fields.required("currency") } }
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
        /// Documented values of `receipt_state`; open.
        public typealias ReceiptState = OpenValue<ReceiptStateKind>
        /// Tells ``ReceiptState`` from other values.
        public enum ReceiptStateKind {}
        /// `instruction`.
        public struct Instruction: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `out_instruction_no`.
            public var outInstructionNo: String { get throws { try fields.required("out_instruction_no") } }
            /// `commander`.
            public var commander: Commander { get throws { try fields.required("commander") } }
            /// `transfer_mode`.
            public var transferMode: TransferMode { get throws { try fields.required("transfer_mode") } }
            /// `success_time`.
            public var successTime: String { get throws { try fields.required("success_time") } }
            /// `instruction_instance_id`.
            public var instructionInstanceID: String { get throws { try fields.required("instruction_instance_id") } }
            /// `commander`.
            public struct Commander: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `operator`.
                public var `operator`: Operator { get throws { try fields.required("operator") } }
                /// `mchid`.
                public var mchid: String { get throws { try fields.required("mchid") } }
                /// Documented values of `operator`; open.
                public typealias Operator = OpenValue<OperatorKind>
                /// Tells ``Operator`` from other values.
                public enum OperatorKind {}
            }
            /// Documented values of `transfer_mode`; open.
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
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `website_state`.
        public var websiteState: WebsiteState? { get throws { try fields.optional("website_state") } }
        /// `domains`.
        public var domains: [String]? { get throws { try fields.optional("domains") } }
        /// `website_url`.
        public var websiteURL: String? { get throws { try fields.optional("website_url") } }
        /// `website_business_page_pics`.
        public var websiteBusinessPagePics: [String]? {
            get throws { try fields.optional("website_business_page_pics") }
        }
        /// `website_homepage_pics`.
        public var websiteHomepagePics: [String]? { get throws { try fields.optional("website_homepage_pics") } }
        /// `applyment_id`.
        public var applymentID: Int? { get throws { try fields.optional("applyment_id") } }
        /// `audit_reject_detail`.
        public var auditRejectDetail: String? { get throws { try fields.optional("audit_reject_detail") } }
        /// `applyment_state`.
        public var applymentState: ApplymentState? { get throws { try fields.optional("applyment_state") } }
        /// `notify_url`.
        public var notifyURL: String? { get throws { try fields.optional("notify_url") } }
        /// `out_applyment_id`.
        public var outApplymentID: String? { get throws { try fields.optional("out_applyment_id") } }
        /// Documented values of `website_state`; open.
        public typealias WebsiteState = OpenValue<WebsiteStateKind>
        /// Tells ``WebsiteState`` from other values.
        public enum WebsiteStateKind {}
        /// Documented values of `applyment_state`; open.
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
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `block_record_id`.
        public var blockRecordID: String { get throws { try fields.required("block_record_id") } }
        /// `block_count_level`.
        public var blockCountLevel: BlockCountLevel { get throws { try fields.required("block_count_level") } }
        /// Documented values of `block_count_level`; open.
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
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `appeal_record_id`.
        public var appealRecordID: String { get throws { try fields.required("appeal_record_id") } }
        /// `appeal_result`.
        public var appealResult: AppealResult { get throws { try fields.required("appeal_result") } }
        /// Documented values of `appeal_result`; open.
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
        /// `record_id`.
        public var recordID: String { get throws { try fields.required("record_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `user_card_code`.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// `exchange_coupon_template_id`.
        public var exchangeCouponTemplateID: String {
            get throws { try fields.required("exchange_coupon_template_id") }
        }
        /// `deduct_points`.
        public var deductPoints: Int { get throws { try fields.required("deduct_points") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension NotificationEvent {
    /// What `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT` says.
    public struct BrandMemberCardSpSyncUserPoint: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `user_card_code`.
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
        /// `user_card_code`.
        public var userCardCode: String? { get throws { try fields.optional("user_card_code") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `card_color`.
        public var cardColor: String { get throws { try fields.required("card_color") } }
        /// `card_picture_url`.
        public var cardPictureURL: String { get throws { try fields.required("card_picture_url") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_type`.
        public var cardType: CardType { get throws { try fields.required("card_type") } }
        /// `phone_number`: encrypted for the merchant.
        public var phoneNumber: EncryptedText? { get throws { try fields.optional("phone_number") } }
        /// `level`.
        public var level: String? { get throws { try fields.optional("level") } }
        /// `valid_date_information`.
        public var validDateInformation: ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// `pickup_time`.
        public var pickupTime: String { get throws { try fields.required("pickup_time") } }
        /// `user_information`.
        public var userInformation: UserInformation? { get throws { try fields.optional("user_information") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `user_card_state`.
        public var userCardState: UserCardState { get throws { try fields.required("user_card_state") } }
        /// `invalid_reason`.
        public var invalidReason: String? { get throws { try fields.optional("invalid_reason") } }
        /// `invalid_time`.
        public var invalidTime: String? { get throws { try fields.optional("invalid_time") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `modify_time`.
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// Documented values of `card_type`; open.
        public typealias CardType = OpenValue<CardTypeKind>
        /// Tells ``CardType`` from other values.
        public enum CardTypeKind {}
        /// `valid_date_information`.
        public struct ValidDateInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `type`.
            public var type: TypeValue { get throws { try fields.required("type") } }
            /// `available_begin_time`.
            public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
            /// `available_end_time`.
            public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
            /// `available_day_after_receive`.
            public var availableDayAfterReceive: Int? {
                get throws { try fields.optional("available_day_after_receive") }
            }
            /// Documented values of `type`; open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
        }
        /// `user_information`.
        public struct UserInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `common_field_list`.
            public var commonFieldList: [CommonFieldList]? { get throws { try fields.optional("common_field_list") } }
            /// `custom_field_list`.
            public var customFieldList: [CustomFieldList]? { get throws { try fields.optional("custom_field_list") } }
            /// `common_field_list`.
            public struct CommonFieldList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `name`.
                public var name: Name? { get throws { try fields.optional("name") } }
                /// `value`: encrypted for the merchant.
                public var value: EncryptedText? { get throws { try fields.optional("value") } }
                /// Documented values of `name`; open.
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
                /// `name`.
                public var name: String? { get throws { try fields.optional("name") } }
                /// `user_chosen_values`: encrypted for the merchant.
                public var userChosenValues: [String]? { get throws { try fields.optional("user_chosen_values") } }
            }
        }
        /// Documented values of `user_card_state`; open.
        public typealias UserCardState = OpenValue<UserCardStateKind>
        /// Tells ``UserCardState`` from other values.
        public enum UserCardStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.BrandMemberCard.CardTypeKind {
    /// `PURCHASE`.
    public static var purchase: Self { "PURCHASE" }
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `BALANCE`.
    public static var balance: Self { "BALANCE" }
}

extension OpenValue where Kind == NotificationEvent.BrandMemberCard.ValidDateInformation.TypeValueKind {
    /// `FIX_TIME_RANGE`.
    public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
    /// `FIX_TERM`.
    public static var fixTerm: Self { "FIX_TERM" }
    /// `PERMANENT`.
    public static var permanent: Self { "PERMANENT" }
}

extension OpenValue where Kind == NotificationEvent.BrandMemberCard.UserInformation.CommonFieldList.NameKind {
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

extension OpenValue where Kind == NotificationEvent.BrandMemberCard.UserCardStateKind {
    /// `NOT_EFFECTIVE`.
    public static var notEffective: Self { "NOT_EFFECTIVE" }
    /// `EFFECTIVE`.
    public static var effective: Self { "EFFECTIVE" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `UNAVAILABLE`.
    public static var unavailable: Self { "UNAVAILABLE" }
    /// `DELETE`.
    public static var delete: Self { "DELETE" }
}

extension NotificationEvent {
    /// What `BUDGET.CLOSED`, `BUDGET.FINISHED`, `BUDGET.LOCKED` says.
    public struct Budget: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `out_budget_no`.
        public var outBudgetNo: String { get throws { try fields.required("out_budget_no") } }
        /// `budget_id`.
        public var budgetID: String { get throws { try fields.required("budget_id") } }
        /// `amount`.
        public var amount: Int { get throws { try fields.required("amount") } }
        /// `sponsor_mchid`.
        public var sponsorMchid: String { get throws { try fields.required("sponsor_mchid") } }
        /// `activity_name`.
        public var activityName: String { get throws { try fields.required("activity_name") } }
        /// `activity_remark`.
        public var activityRemark: String { get throws { try fields.required("activity_remark") } }
        /// `state`.
        public var state: State { get throws { try fields.required("state") } }
        /// `unlock_remark`.
        public var unlockRemark: String? { get throws { try fields.optional("unlock_remark") } }
        /// `closed_time`.
        public var closedTime: String? { get throws { try fields.optional("closed_time") } }
        /// `finished_time`.
        public var finishedTime: String? { get throws { try fields.optional("finished_time") } }
        /// `locked_time`.
        public var lockedTime: String? { get throws { try fields.optional("locked_time") } }
        /// Documented values of `state`; open.
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
        /// `complaint_id`.
        public var complaintID: String { get throws { try fields.required("complaint_id") } }
        /// `action_type`.
        public var actionType: ActionType { get throws { try fields.required("action_type") } }
        /// Documented values of `action_type`; open.
        public typealias ActionType = OpenValue<ActionTypeKind>
        /// Tells ``ActionType`` from other values.
        public enum ActionTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.Complaint.ActionTypeKind {
    /// `CREATE_COMPLAINT`.
    public static var createComplaint: Self { "CREATE_COMPLAINT" }
    /// `CONTINUE_COMPLAINT`.
    public static var continueComplaint: Self { "CONTINUE_COMPLAINT" }
    /// `USER_RESPONSE`.
    public static var userResponse: Self { "USER_RESPONSE" }
    /// `RESPONSE_BY_PLATFORM`.
    public static var responseByPlatform: Self { "RESPONSE_BY_PLATFORM" }
    /// `SELLER_REFUND`.
    public static var sellerRefund: Self { "SELLER_REFUND" }
    /// `MERCHANT_RESPONSE`.
    public static var merchantResponse: Self { "MERCHANT_RESPONSE" }
    /// `MERCHANT_CONFIRM_COMPLETE`.
    public static var merchantConfirmComplete: Self { "MERCHANT_CONFIRM_COMPLETE" }
    /// `USER_APPLY_PLATFORM_SERVICE`.
    public static var userApplyPlatformService: Self { "USER_APPLY_PLATFORM_SERVICE" }
    /// `USER_CANCEL_PLATFORM_SERVICE`.
    public static var userCancelPlatformService: Self { "USER_CANCEL_PLATFORM_SERVICE" }
    /// `PLATFORM_SERVICE_FINISHED`.
    public static var platformServiceFinished: Self { "PLATFORM_SERVICE_FINISHED" }
    /// `MERCHANT_APPROVE_REFUND`.
    public static var merchantApproveRefund: Self { "MERCHANT_APPROVE_REFUND" }
    /// `MERCHANT_REJECT_REFUND`.
    public static var merchantRejectRefund: Self { "MERCHANT_REJECT_REFUND" }
    /// `REFUND_SUCCESS`.
    public static var refundSuccess: Self { "REFUND_SUCCESS" }
}

extension NotificationEvent {
    /// What `COUPON.SEND` says.
    public struct CouponSend: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `event_type`.
        public var eventType: EventType? { get throws { try fields.optional("event_type") } }
        /// `coupon_code`.
        public var couponCode: String { get throws { try fields.required("coupon_code") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `send_time`.
        public var sendTime: String { get throws { try fields.required("send_time") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `unionid`.
        public var unionid: String? { get throws { try fields.optional("unionid") } }
        /// `send_channel`.
        public var sendChannel: SendChannel { get throws { try fields.required("send_channel") } }
        /// `send_merchant`.
        public var sendMerchant: String { get throws { try fields.required("send_merchant") } }
        /// `act_id`.
        public var actID: String? { get throws { try fields.optional("act_id") } }
        /// `attach_info`.
        public var attachInfo: AttachInfo? { get throws { try fields.optional("attach_info") } }
        /// Documented values of `event_type`; open.
        public typealias EventType = OpenValue<EventTypeKind>
        /// Tells ``EventType`` from other values.
        public enum EventTypeKind {}
        /// Documented values of `send_channel`; open.
        public typealias SendChannel = OpenValue<SendChannelKind>
        /// Tells ``SendChannel`` from other values.
        public enum SendChannelKind {}
        /// `attach_info`.
        public struct AttachInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `transaction_id`.
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// `act_code`.
            public var actCode: String? { get throws { try fields.optional("act_code") } }
            /// `hall_code`.
            public var hallCode: String? { get throws { try fields.optional("hall_code") } }
            /// `hall_belong_mch_id`.
            public var hallBelongMchID: Int? { get throws { try fields.optional("hall_belong_mch_id") } }
            /// `card_id`.
            public var cardID: String? { get throws { try fields.optional("card_id") } }
            /// `code`.
            public var code: String? { get throws { try fields.optional("code") } }
            /// `activity_id`.
            public var activityID: String? { get throws { try fields.optional("activity_id") } }
            /// `phone_number`.
            public var phoneNumber: String? { get throws { try fields.optional("phone_number") } }
            /// `country_code`.
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
        /// `stock_creator_mchid`.
        public var stockCreatorMchid: String { get throws { try fields.required("stock_creator_mchid") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
        /// `coupon_id`.
        public var couponID: String { get throws { try fields.required("coupon_id") } }
        /// `singleitem_discount_off`.
        public var singleitemDiscountOff: SingleitemDiscountOff? {
            get throws { try fields.optional("singleitem_discount_off") }
        }
        /// `discount_to`.
        public var discountTo: DiscountTo? { get throws { try fields.optional("discount_to") } }
        /// `coupon_name`.
        public var couponName: String { get throws { try fields.required("coupon_name") } }
        /// `status`.
        public var status: Status { get throws { try fields.required("status") } }
        /// `description`.
        public var description: String { get throws { try fields.required("description") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `coupon_type`.
        public var couponType: CouponType { get throws { try fields.required("coupon_type") } }
        /// `no_cash`.
        public var noCash: Bool { get throws { try fields.required("no_cash") } }
        /// `available_begin_time`.
        public var availableBeginTime: String { get throws { try fields.required("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String { get throws { try fields.required("available_end_time") } }
        /// `singleitem`.
        public var singleitem: Bool { get throws { try fields.required("singleitem") } }
        /// `normal_coupon_information`.
        public var normalCouponInformation: NormalCouponInformation? {
            get throws { try fields.optional("normal_coupon_information") }
        }
        /// `consume_information`.
        public var consumeInformation: ConsumeInformation? { get throws { try fields.optional("consume_information") } }
        /// `business_type`.
        public var businessType: BusinessType? { get throws { try fields.optional("business_type") } }
        /// `singleitem_discount_off`.
        public struct SingleitemDiscountOff: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `single_price_max`.
            public var singlePriceMax: Int? { get throws { try fields.optional("single_price_max") } }
        }
        /// `discount_to`.
        public struct DiscountTo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `cut_to_price`.
            public var cutToPrice: Int? { get throws { try fields.optional("cut_to_price") } }
            /// `max_price`.
            public var maxPrice: Int? { get throws { try fields.optional("max_price") } }
        }
        /// Documented values of `status`; open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
        /// Documented values of `coupon_type`; open.
        public typealias CouponType = OpenValue<CouponTypeKind>
        /// Tells ``CouponType`` from other values.
        public enum CouponTypeKind {}
        /// `normal_coupon_information`.
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
        /// `consume_information`.
        public struct ConsumeInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `consume_time`.
            public var consumeTime: String { get throws { try fields.required("consume_time") } }
            /// `consume_mchid`.
            public var consumeMchid: String { get throws { try fields.required("consume_mchid") } }
            /// `transaction_id`.
            public var transactionID: String { get throws { try fields.required("transaction_id") } }
            /// `consume_amount`.
            public var consumeAmount: Int { get throws { try fields.required("consume_amount") } }
            /// `goods_detail`.
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `goods_id`.
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// `quantity`.
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// `price`.
                public var price: Int { get throws { try fields.required("price") } }
                /// `discount_amount`.
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
            }
        }
        /// Documented values of `business_type`; open.
        public typealias BusinessType = OpenValue<BusinessTypeKind>
        /// Tells ``BusinessType`` from other values.
        public enum BusinessTypeKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.CouponUse.StatusKind {
    /// `SENDED`.
    public static var sended: Self { "SENDED" }
    /// `USED`.
    public static var used: Self { "USED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension OpenValue where Kind == NotificationEvent.CouponUse.CouponTypeKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `CUT_TO`.
    public static var cutTo: Self { "CUT_TO" }
}

extension OpenValue where Kind == NotificationEvent.CouponUse.BusinessTypeKind {
    /// `MULTIUSE`.
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
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `order_state`.
        public var orderState: OrderState? { get throws { try fields.optional("order_state") } }
        /// `out_trade_no`.
        public var outTradeNo: String? { get throws { try fields.optional("out_trade_no") } }
        /// `out_record_id`.
        public var outRecordID: String? { get throws { try fields.optional("out_record_id") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `deduct_amount`.
        public var deductAmount: String? { get throws { try fields.optional("deduct_amount") } }
        /// `pay_success_amount`.
        public var paySuccessAmount: String? { get throws { try fields.optional("pay_success_amount") } }
        /// `description`.
        public var description: String? { get throws { try fields.optional("description") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `plan_id`.
        public var planID: Int? { get throws { try fields.optional("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String? { get throws { try fields.optional("out_contract_code") } }
        /// `display_name`.
        public var displayName: String? { get throws { try fields.optional("display_name") } }
        /// `contract_state`.
        public var contractState: ContractState? { get throws { try fields.optional("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String? { get throws { try fields.optional("contract_signed_time") } }
        /// `contract_terminated_time`.
        public var contractTerminatedTime: String? { get throws { try fields.optional("contract_terminated_time") } }
        /// `contract_terminated_mode`.
        public var contractTerminatedMode: ContractTerminatedMode? {
            get throws { try fields.optional("contract_terminated_mode") }
        }
        /// `contract_termination_remark`.
        public var contractTerminationRemark: String? {
            get throws { try fields.optional("contract_termination_remark") }
        }
        /// `repayment_day`.
        public var repaymentDay: Int? { get throws { try fields.optional("repayment_day") } }
        /// `repayment_amount_limit`.
        public var repaymentAmountLimit: String? { get throws { try fields.optional("repayment_amount_limit") } }
        /// Documented values of `order_state`; open.
        public typealias OrderState = OpenValue<OrderStateKind>
        /// Tells ``OrderState`` from other values.
        public enum OrderStateKind {}
        /// Documented values of `contract_state`; open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
        /// Documented values of `contract_terminated_mode`; open.
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
        /// `acq_tid`.
        public var acqTid: String { get throws { try fields.required("acq_tid") } }
        /// `bank_type`.
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
        /// `acq_tid`.
        public var acqTid: String { get throws { try fields.required("acq_tid") } }
        /// `bank_type`.
        public var bankType: String { get throws { try fields.required("bank_type") } }
        /// `amount`.
        public var amount: Amount { get throws { try fields.required("amount") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `amount`.
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
        /// `plan_id`.
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// `plan_state`.
        public var planState: PlanState { get throws { try fields.required("plan_state") } }
        /// `audit_state`.
        public var auditState: AuditState { get throws { try fields.required("audit_state") } }
        /// `change_reason`.
        public var changeReason: String { get throws { try fields.required("change_reason") } }
        /// `modify_time`.
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
        /// Documented values of `plan_state`; open.
        public typealias PlanState = OpenValue<PlanStateKind>
        /// Tells ``PlanState`` from other values.
        public enum PlanStateKind {}
        /// Documented values of `audit_state`; open.
        public typealias AuditState = OpenValue<AuditStateKind>
        /// Tells ``AuditState`` from other values.
        public enum AuditStateKind {}
    }
}

extension OpenValue where Kind == NotificationEvent.DeliveryPlanChange.PlanStateKind {
    /// `CREATED`.
    public static var created: Self { "CREATED" }
    /// `DELIVERING`.
    public static var delivering: Self { "DELIVERING" }
    /// `PLAN_TERMINATED`.
    public static var planTerminated: Self { "PLAN_TERMINATED" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension OpenValue where Kind == NotificationEvent.DeliveryPlanChange.AuditStateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `PASSED`.
    public static var passed: Self { "PASSED" }
    /// `REJECTED`.
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
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `card_id`.
        public var cardID: String? { get throws { try fields.optional("card_id") } }
        /// `card_template_id`.
        public var cardTemplateID: String? { get throws { try fields.optional("card_template_id") } }
        /// `create_time`.
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `objectives`.
        public var objectives: [Objectives]? { get throws { try fields.optional("objectives") } }
        /// `out_card_code`.
        public var outCardCode: String? { get throws { try fields.optional("out_card_code") } }
        /// `rewards`.
        public var rewards: [Rewards]? { get throws { try fields.optional("rewards") } }
        /// `state`.
        public var state: String? { get throws { try fields.optional("state") } }
        /// `time_range`.
        public var timeRange: TimeRange? { get throws { try fields.optional("time_range") } }
        /// `total_amount`.
        public var totalAmount: String? { get throws { try fields.optional("total_amount") } }
        /// `unfinished_reason`.
        public var unfinishedReason: String? { get throws { try fields.optional("unfinished_reason") } }
        /// `pay_information`.
        public var payInformation: PayInformation? { get throws { try fields.optional("pay_information") } }
        /// `objectives`.
        public struct Objectives: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `objective_id`.
            public var objectiveID: String? { get throws { try fields.optional("objective_id") } }
        }
        /// `rewards`.
        public struct Rewards: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `reward_id`.
            public var rewardID: String? { get throws { try fields.optional("reward_id") } }
        }
        /// `time_range`.
        public struct TimeRange: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `begin_time`.
            public var beginTime: String? { get throws { try fields.optional("begin_time") } }
            /// `end_time`.
            public var endTime: String? { get throws { try fields.optional("end_time") } }
        }
        /// `pay_information`.
        public struct PayInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `transaction_id`.
            public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
            /// `pay_state`.
            public var payState: String? { get throws { try fields.optional("pay_state") } }
            /// `pay_amount`.
            public var payAmount: String? { get throws { try fields.optional("pay_amount") } }
            /// `pay_time`.
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
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `plan_id`.
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String? { get throws { try fields.optional("contract_expired_time") } }
        /// `operate_time`.
        public var operateTime: String { get throws { try fields.required("operate_time") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `contract_termination_mode`.
        public var contractTerminationMode: ContractTerminationMode? {
            get throws { try fields.optional("contract_termination_mode") }
        }
        /// Documented values of `contract_termination_mode`; open.
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
        /// `debt_count`.
        public var debtCount: Int { get throws { try fields.required("debt_count") } }
        /// `update_time`.
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
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `transaction_id`.
        public var transactionID: String? { get throws { try fields.optional("transaction_id") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `bank_type`.
        public var bankType: String? { get throws { try fields.optional("bank_type") } }
        /// `success_time`.
        public var successTime: String? { get throws { try fields.optional("success_time") } }
        /// `trade_state`.
        public var tradeState: String { get throws { try fields.required("trade_state") } }
        /// `trade_state_description`.
        public var tradeStateDescription: String? { get throws { try fields.optional("trade_state_description") } }
        /// `payer`.
        public var payer: Payer? { get throws { try fields.optional("payer") } }
        /// `amount`.
        public var amount: Amount? { get throws { try fields.optional("amount") } }
        /// `device_information`.
        public var deviceInformation: DeviceInformation? { get throws { try fields.optional("device_information") } }
        /// `promotion_detail`.
        public var promotionDetail: [PromotionDetail]? { get throws { try fields.optional("promotion_detail") } }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `plan_id`.
        public var planID: String? { get throws { try fields.optional("plan_id") } }
        /// `contract_information`.
        public var contractInformation: ContractInformation? {
            get throws { try fields.optional("contract_information") }
        }
        /// `payer`.
        public struct Payer: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `openid`.
            public var openid: String? { get throws { try fields.optional("openid") } }
            /// `sub_openid`.
            public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        }
        /// `amount`.
        public struct Amount: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `total`: in the smallest unit of the currency (分 for CNY).
            public var total: Int { get throws { try fields.required("total") } }
            /// `payer_total`: in the smallest unit of the currency (分 for CNY).
            public var payerTotal: Int? { get throws { try fields.optional("payer_total") } }
            /// `discount_total`.
            public var discountTotal: Int? { get throws { try fields.optional("discount_total") } }
            /// `currency`.
            public var currency: Currency? { get throws { try fields.optional("currency") } }
            /// Documented values of `currency`; open.
            public typealias Currency = OpenValue<CurrencyKind>
            /// Tells ``Currency`` from other values.
            public enum CurrencyKind {}
        }
        /// `device_information`.
        public struct DeviceInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `device_id`.
            public var deviceID: String? { get throws { try fields.optional("device_id") } }
            /// `payer_total`.
            public var payerTotal: String { get throws { try fields.required("payer_total") } }
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `coupon_id`.
            public var couponID: String? { get throws { try fields.optional("coupon_id") } }
            /// `name`.
            public var name: String? { get throws { try fields.optional("name") } }
            /// `scope`.
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// `type`.
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// `amount`: in the smallest unit of the currency (分 for CNY).
            public var amount: Int? { get throws { try fields.optional("amount") } }
            /// `stock_id`.
            public var stockID: String? { get throws { try fields.optional("stock_id") } }
            /// `wechatpay_contribute`: in the smallest unit of the currency (分 for CNY).
            public var wechatpayContribute: Int? { get throws { try fields.optional("wechatpay_contribute") } }
            /// `merchant_contribute`: in the smallest unit of the currency (分 for CNY).
            public var merchantContribute: Int? { get throws { try fields.optional("merchant_contribute") } }
            /// `other_contribute`: in the smallest unit of the currency (分 for CNY).
            public var otherContribute: Int? { get throws { try fields.optional("other_contribute") } }
            /// `currency`.
            public var currency: String? { get throws { try fields.optional("currency") } }
            /// `goods_detail`.
            public var goodsDetail: [GoodsDetail]? { get throws { try fields.optional("goods_detail") } }
            /// Documented values of `scope`; open.
            public typealias Scope = OpenValue<ScopeKind>
            /// Tells ``Scope`` from other values.
            public enum ScopeKind {}
            /// Documented values of `type`; open.
            public typealias TypeValue = OpenValue<TypeValueKind>
            /// Tells ``TypeValue`` from other values.
            public enum TypeValueKind {}
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `goods_id`.
                public var goodsID: String { get throws { try fields.required("goods_id") } }
                /// `quantity`.
                public var quantity: Int { get throws { try fields.required("quantity") } }
                /// `unit_price`: in the smallest unit of the currency (分 for CNY).
                public var unitPrice: Int { get throws { try fields.required("unit_price") } }
                /// `discount_amount`: in the smallest unit of the currency (分 for CNY).
                public var discountAmount: Int { get throws { try fields.required("discount_amount") } }
                /// `goods_remark`.
                public var goodsRemark: String? { get throws { try fields.optional("goods_remark") } }
            }
        }
        /// `contract_information`.
        public struct ContractInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `contract_id`.
            public var contractID: String? { get throws { try fields.optional("contract_id") } }
            /// `contract_status`.
            public var contractStatus: ContractStatus? { get throws { try fields.optional("contract_status") } }
            /// `create_time`.
            public var createTime: String? { get throws { try fields.optional("create_time") } }
            /// Documented values of `contract_status`; open.
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

extension NotificationEvent {
    /// What `ENTRUST.SIGN`, `ENTRUST.TERMINATE` says.
    public struct Entrust: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// `contract_id`.
        public var contractID: String { get throws { try fields.required("contract_id") } }
        /// `appid`.
        public var appid: String? { get throws { try fields.optional("appid") } }
        /// `plan_id`.
        public var planID: Int { get throws { try fields.required("plan_id") } }
        /// `out_contract_code`.
        public var outContractCode: String { get throws { try fields.required("out_contract_code") } }
        /// `contract_display_account`.
        public var contractDisplayAccount: String { get throws { try fields.required("contract_display_account") } }
        /// `contract_state`.
        public var contractState: ContractState { get throws { try fields.required("contract_state") } }
        /// `contract_signed_time`.
        public var contractSignedTime: String { get throws { try fields.required("contract_signed_time") } }
        /// `contract_expired_time`.
        public var contractExpiredTime: String { get throws { try fields.required("contract_expired_time") } }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `contract_terminate_info`.
        public var contractTerminateInfo: ContractTerminateInfo {
            get throws { try fields.required("contract_terminate_info") }
        }
        /// `deduct_schedule`.
        public var deductSchedule: DeductSchedule? { get throws { try fields.optional("deduct_schedule") } }
        /// `sp_mchid`.
        public var spMchid: String? { get throws { try fields.optional("sp_mchid") } }
        /// `sp_appid`.
        public var spAppid: String? { get throws { try fields.optional("sp_appid") } }
        /// `sub_mchid`.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sp_openid`.
        public var spOpenid: String? { get throws { try fields.optional("sp_openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// Documented values of `contract_state`; open.
        public typealias ContractState = OpenValue<ContractStateKind>
        /// Tells ``ContractState`` from other values.
        public enum ContractStateKind {}
        /// `contract_terminate_info`.
        public struct ContractTerminateInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `contract_termination_mode`.
            public var contractTerminationMode: ContractTerminationMode {
                get throws { try fields.required("contract_termination_mode") }
            }
            /// `contract_terminated_time`.
            public var contractTerminatedTime: String? {
                get throws { try fields.optional("contract_terminated_time") }
            }
            /// `contract_termination_remark`.
            public var contractTerminationRemark: String? {
                get throws { try fields.optional("contract_termination_remark") }
            }
            /// Documented values of `contract_termination_mode`; open.
            public typealias ContractTerminationMode = OpenValue<ContractTerminationModeKind>
            /// Tells ``ContractTerminationMode`` from other values.
            public enum ContractTerminationModeKind {}
        }
        /// `deduct_schedule`.
        public struct DeductSchedule: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// `estimated_deduct_date`.
            public var estimatedDeductDate: String { get throws { try fields.required("estimated_deduct_date") } }
            /// `estimated_deduct_amount`.
            public var estimatedDeductAmount: EstimatedDeductAmount {
                get throws { try fields.required("estimated_deduct_amount") }
            }
            /// `schedule_state`.
            public var scheduleState: ScheduleState { get throws { try fields.required("schedule_state") } }
            /// `scheduled_amount`.
            public var scheduledAmount: ScheduledAmount? { get throws { try fields.optional("scheduled_amount") } }
            /// `deduct_amount`.
            public var deductAmount: DeductAmount? { get throws { try fields.optional("deduct_amount") } }
            /// `deduct_date`.
            public var deductDate: String { get throws { try fields.required("deduct_date") } }
            /// `estimated_deduct_amount`.
            public struct EstimatedDeductAmount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `amount`: in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// `currency`: `CNY` when left out.
                public var currency: Currency { get throws { try fields.required("currency") } }
                /// Documented values of `currency`; open.
                public typealias Currency = OpenValue<CurrencyKind>
                /// Tells ``Currency`` from other values.
                public enum CurrencyKind {}
            }
            /// Documented values of `schedule_state`; open.
            public typealias ScheduleState = OpenValue<ScheduleStateKind>
            /// Tells ``ScheduleState`` from other values.
            public enum ScheduleStateKind {}
            /// `scheduled_amount`.
            public struct ScheduledAmount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `amount`: in the smallest unit of the currency (分 for CNY).
                public var amount: Int? { get throws { try fields.optional("amount") } }
                /// `currency`: `CNY` when left out.
                public var currency: Currency? { get throws { try fields.optional("currency") } }
                /// Documented values of `currency`; open.
                public typealias Currency = OpenValue<CurrencyKind>
                /// Tells ``Currency`` from other values.
                public enum CurrencyKind {}
            }
            /// `deduct_amount`.
            public struct DeductAmount: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// `amount`: in the smallest unit of the currency (分 for CNY).
                public var amount: Int { get throws { try fields.required("amount") } }
                /// `currency`: `CNY` when left out.
                public var currency: Currency { get throws { try fields.required("currency") } }
                /// Documented values of `currency`; open.
                public typealias Currency = OpenValue<CurrencyKind>
                /// Tells ``Currency`` from other values.
                public enum CurrencyKind {}
            }
        }
    }
}

extension OpenValue where Kind == NotificationEvent.Entrust.ContractStateKind {
    /// `SIGNED`.
    public static var signed: Self { "SIGNED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
    /// `SIGN_FAILED`.
    public static var signFailed: Self { "SIGN_FAILED" }
    /// `TO_BE_RENEWED`.
    public static var toBeRenewed: Self { "TO_BE_RENEWED" }
    /// `TERMINATE_PENDING`.
    public static var terminatePending: Self { "TERMINATE_PENDING" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.ContractTerminateInfo.ContractTerminationModeKind {
    /// `USER_TERMINATE`.
    public static var userTerminate: Self { "USER_TERMINATE" }
    /// `MCH_API_TERMINATE`.
    public static var mchApiTerminate: Self { "MCH_API_TERMINATE" }
    /// `API`.
    public static var api: Self { "API" }
    /// `WEPAY_WEB_TERMINATE`.
    public static var wepayWebTerminate: Self { "WEPAY_WEB_TERMINATE" }
    /// `CUSTOMER_SERVICE_TERMINATE`.
    public static var customerServiceTerminate: Self { "CUSTOMER_SERVICE_TERMINATE" }
    /// `SYSTEM_TERMINATE`.
    public static var systemTerminate: Self { "SYSTEM_TERMINATE" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.DeductSchedule.EstimatedDeductAmount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.DeductSchedule.ScheduleStateKind {
    /// `NO_SCHEDULED`.
    public static var noScheduled: Self { "NO_SCHEDULED" }
    /// `SCHEDULED`.
    public static var scheduled: Self { "SCHEDULED" }
    /// `PAID`.
    public static var paid: Self { "PAID" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.DeductSchedule.ScheduledAmount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}

extension OpenValue where Kind == NotificationEvent.Entrust.DeductSchedule.DeductAmount.CurrencyKind {
    /// `CNY`.
    public static var cny: Self { "CNY" }
}
