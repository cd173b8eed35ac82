// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand {
    /// Documented values of `ActivitiesActivityState`; open.
    public typealias ActivitiesActivityState = OpenValue<ActivitiesActivityStateKind>
    /// Tells ``ActivitiesActivityState`` from other values.
    public enum ActivitiesActivityStateKind {}
}

extension OpenValue where Kind == V3.Brand.ActivitiesActivityStateKind {
    /// `CREATED`.
    public static var created: Self { "CREATED" }
    /// `DELIVERING`.
    public static var delivering: Self { "DELIVERING" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `PAUSED`.
    public static var paused: Self { "PAUSED" }
    /// `TERMINATED`.
    public static var terminated: Self { "TERMINATED" }
}

extension V3.Brand {
    /// Documented values of `ActivitiesAuditState`; open.
    public typealias ActivitiesAuditState = OpenValue<ActivitiesAuditStateKind>
    /// Tells ``ActivitiesAuditState`` from other values.
    public enum ActivitiesAuditStateKind {}
}

extension OpenValue where Kind == V3.Brand.ActivitiesAuditStateKind {
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `APPROVED`.
    public static var approved: Self { "APPROVED" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
}

extension V3.Brand {
    /// Documented values of `ActivityChannel`; open.
    public typealias ActivityChannel = OpenValue<ActivityChannelKind>
    /// Tells ``ActivityChannel`` from other values.
    public enum ActivityChannelKind {}
}

extension OpenValue where Kind == V3.Brand.ActivityChannelKind {
    /// `MECHANT_APP_COMPONENT`.
    public static var mechantAppComponent: Self { "MECHANT_APP_COMPONENT" }
}

extension V3.Brand {
    /// Documented values of `ActivityState`; open.
    public typealias ActivityState = OpenValue<ActivityStateKind>
    /// Tells ``ActivityState`` from other values.
    public enum ActivityStateKind {}
}

extension OpenValue where Kind == V3.Brand.ActivityStateKind {
    /// `MEMBERSHIP_ACTIVITY_CREATED`.
    public static var membershipActivityCreated: Self { "MEMBERSHIP_ACTIVITY_CREATED" }
    /// `MEMBERSHIP_ACTIVITY_EFFECTIVE`.
    public static var membershipActivityEffective: Self { "MEMBERSHIP_ACTIVITY_EFFECTIVE" }
    /// `MEMBERSHIP_ACTIVITY_TERMINATED`.
    public static var membershipActivityTerminated: Self { "MEMBERSHIP_ACTIVITY_TERMINATED" }
    /// `MEMBERSHIP_ACTIVITY_EXPIRED`.
    public static var membershipActivityExpired: Self { "MEMBERSHIP_ACTIVITY_EXPIRED" }
}

extension V3.Brand {
    /// Documented values of `ApplymentState`; open.
    public typealias ApplymentState = OpenValue<ApplymentStateKind>
    /// Tells ``ApplymentState`` from other values.
    public enum ApplymentStateKind {}
}

extension OpenValue where Kind == V3.Brand.ApplymentStateKind {
    /// `APPLYMENT_STATE_UNKNOWN`.
    public static var applymentStateUnknown: Self { "APPLYMENT_STATE_UNKNOWN" }
    /// `APPLYMENT_STATE_UNSUBMITTED`.
    public static var applymentStateUnsubmitted: Self { "APPLYMENT_STATE_UNSUBMITTED" }
    /// `APPLYMENT_STATE_WAITING_VALIDATE`.
    public static var applymentStateWaitingValidate: Self { "APPLYMENT_STATE_WAITING_VALIDATE" }
    /// `APPLYMENT_STATE_WAITING_AUDIT`.
    public static var applymentStateWaitingAudit: Self { "APPLYMENT_STATE_WAITING_AUDIT" }
    /// `APPLYMENT_STATE_WAITING_AUTH`.
    public static var applymentStateWaitingAuth: Self { "APPLYMENT_STATE_WAITING_AUTH" }
    /// `APPLYMENT_STATE_OPEN_ACCOUNT`.
    public static var applymentStateOpenAccount: Self { "APPLYMENT_STATE_OPEN_ACCOUNT" }
    /// `APPLYMENT_STATE_FINISH`.
    public static var applymentStateFinish: Self { "APPLYMENT_STATE_FINISH" }
    /// `APPLYMENT_STATE_AUDIT_REJECTED`.
    public static var applymentStateAuditRejected: Self { "APPLYMENT_STATE_AUDIT_REJECTED" }
    /// `APPLYMENT_STATE_CANCELED`.
    public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct ApplymentsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// `applyment_state`.
        public var applymentState: V3.Brand.ApplymentState { get throws { try fields.required("applyment_state") } }
        /// `applyment_state_desc`.
        public var applymentStateDesc: String { get throws { try fields.required("applyment_state_desc") } }
        /// `authorization_confirmation_qr_code`.
        public var authorizationConfirmationQrCode: String? {
            get throws { try fields.optional("authorization_confirmation_qr_code") }
        }
        /// `reject_reason`.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// `brand_id`.
        public var brandID: String? { get throws { try fields.optional("brand_id") } }
    }
}

extension V3.Brand {
    /// Documented values of `AuditState`; open.
    public typealias AuditState = OpenValue<AuditStateKind>
    /// Tells ``AuditState`` from other values.
    public enum AuditStateKind {}
}

extension OpenValue where Kind == V3.Brand.AuditStateKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct BrandApplymentsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `applyment_id`.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// `business_code`.
        public var businessCode: String { get throws { try fields.required("business_code") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct BrandstoresReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `store_id`.
        public var storeID: String { get throws { try fields.required("store_id") } }
        /// `store_state`.
        public var storeState: V3.Brand.StoreState? { get throws { try fields.optional("store_state") } }
        /// `audit_state`.
        public var auditState: V3.Brand.AuditState? { get throws { try fields.optional("audit_state") } }
        /// `review_reject_reason`.
        public var reviewRejectReason: String? { get throws { try fields.optional("review_reject_reason") } }
        /// `store_basics`.
        public var storeBasics: V3.Brand.StoreBasics? { get throws { try fields.optional("store_basics") } }
        /// `store_address`.
        public var storeAddress: V3.Brand.StoreAddress? { get throws { try fields.optional("store_address") } }
        /// `store_business`.
        public var storeBusiness: V3.Brand.StoreBusiness? { get throws { try fields.optional("store_business") } }
        /// `store_recipient`.
        public var storeRecipient: [V3.Brand.StoreRecipient]? { get throws { try fields.optional("store_recipient") } }
    }
}

extension V3.Brand {
    /// Documented values of `CardConfigsApplymentState`; open.
    public typealias CardConfigsApplymentState = OpenValue<CardConfigsApplymentStateKind>
    /// Tells ``CardConfigsApplymentState`` from other values.
    public enum CardConfigsApplymentStateKind {}
}

extension OpenValue where Kind == V3.Brand.CardConfigsApplymentStateKind {
    /// `STATE_UNKNOWN`.
    public static var stateUnknown: Self { "STATE_UNKNOWN" }
    /// `DRAFTING`.
    public static var drafting: Self { "DRAFTING" }
    /// `AUDITING`.
    public static var auditing: Self { "AUDITING" }
    /// `AUDIT_REJECTED`.
    public static var auditRejected: Self { "AUDIT_REJECTED" }
    /// `PENDING_PUBLISH`.
    public static var pendingPublish: Self { "PENDING_PUBLISH" }
    /// `PUBLISHED`.
    public static var published: Self { "PUBLISHED" }
    /// `CANCELED`.
    public static var canceled: Self { "CANCELED" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CardMemberReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `token`.
        public var token: String { get throws { try fields.required("token") } }
        /// `expire_time`.
        public var expireTime: String { get throws { try fields.required("expire_time") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CardMemberRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String, cardID: String, openid: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            fields.set("card_id", cardID)
            fields.set("openid", openid)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// `card_id`.
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// `openid`.
        public var openid: String? {
            get { fields.stored("openid") }
            set { fields.set("openid", newValue) }
        }
    }
}

extension V3.Brand {
    /// Documented values of `CardMemberType`; open.
    public typealias CardMemberType = OpenValue<CardMemberTypeKind>
    /// Tells ``CardMemberType`` from other values.
    public enum CardMemberTypeKind {}
}

extension OpenValue where Kind == V3.Brand.CardMemberTypeKind {
    /// `FIX_TIME_RANGE`.
    public static var fixTimeRange: Self { "FIX_TIME_RANGE" }
    /// `FIX_TERM`.
    public static var fixTerm: Self { "FIX_TERM" }
    /// `PERMANENT`.
    public static var permanent: Self { "PERMANENT" }
}

extension V3.Brand {
    /// Documented values of `CardType`; open.
    public typealias CardType = OpenValue<CardTypeKind>
    /// Tells ``CardType`` from other values.
    public enum CardTypeKind {}
}

extension OpenValue where Kind == V3.Brand.CardTypeKind {
    /// `PURCHASE`.
    public static var purchase: Self { "PURCHASE" }
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `BALANCE`.
    public static var balance: Self { "BALANCE" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CardsCustomFieldList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(type: V3.Brand.CardsType? = nil, name: String? = nil, values: [String]? = nil) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("name", name)
            fields.set("values", values)
            self.fields = fields
        }
        /// `type`.
        public var type: V3.Brand.CardsType? {
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

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CardsData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `card_type`.
        public var cardType: V3.Brand.CardType { get throws { try fields.required("card_type") } }
        /// `card_title`.
        public var cardTitle: String { get throws { try fields.required("card_title") } }
        /// `card_color`.
        public var cardColor: String { get throws { try fields.required("card_color") } }
        /// `card_picture_url`.
        public var cardPictureURL: String { get throws { try fields.required("card_picture_url") } }
        /// `code_mode`.
        public var codeMode: V3.Brand.CodeMode { get throws { try fields.required("code_mode") } }
        /// `code_type`.
        public var codeType: V3.Brand.CodeType { get throws { try fields.required("code_type") } }
        /// `code_jump_information`.
        public var codeJumpInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("code_jump_information") }
        }
        /// `benefits`.
        public var benefits: String { get throws { try fields.required("benefits") } }
        /// `notify_url`.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// `need_pinned`.
        public var needPinned: Bool? { get throws { try fields.optional("need_pinned") } }
        /// `need_display_level`.
        public var needDisplayLevel: Bool? { get throws { try fields.optional("need_display_level") } }
        /// `init_level`.
        public var initLevel: String? { get throws { try fields.optional("init_level") } }
        /// `service_phone`.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// `legal_agreement`.
        public var legalAgreement: String? { get throws { try fields.optional("legal_agreement") } }
        /// `valid_date_information`.
        public var validDateInformation: V3.Brand.ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// `points_information`.
        public var pointsInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("points_information") }
        }
        /// `balance_information`.
        public var balanceInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("balance_information") }
        }
        /// `purchase_information`.
        public var purchaseInformation: V3.Brand.PurchaseInformation? {
            get throws { try fields.optional("purchase_information") }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.UserInformationReply? {
            get throws { try fields.optional("user_information") }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CardsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `card_type`.
        public var cardType: V3.Brand.CardType { get throws { try fields.required("card_type") } }
        /// `card_title`.
        public var cardTitle: String { get throws { try fields.required("card_title") } }
        /// `card_color`.
        public var cardColor: String { get throws { try fields.required("card_color") } }
        /// `card_picture_url`.
        public var cardPictureURL: String { get throws { try fields.required("card_picture_url") } }
        /// `code_mode`.
        public var codeMode: V3.Brand.CodeMode { get throws { try fields.required("code_mode") } }
        /// `code_type`.
        public var codeType: V3.Brand.CodeType { get throws { try fields.required("code_type") } }
        /// `code_jump_information`.
        public var codeJumpInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("code_jump_information") }
        }
        /// `benefits`.
        public var benefits: String { get throws { try fields.required("benefits") } }
        /// `notify_url`.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// `need_pinned`.
        public var needPinned: Bool? { get throws { try fields.optional("need_pinned") } }
        /// `need_display_level`.
        public var needDisplayLevel: Bool? { get throws { try fields.optional("need_display_level") } }
        /// `init_level`.
        public var initLevel: String? { get throws { try fields.optional("init_level") } }
        /// `service_phone`.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// `legal_agreement`.
        public var legalAgreement: String? { get throws { try fields.optional("legal_agreement") } }
        /// `valid_date_information`.
        public var validDateInformation: V3.Brand.ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// `points_information`.
        public var pointsInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("points_information") }
        }
        /// `balance_information`.
        public var balanceInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("balance_information") }
        }
        /// `purchase_information`.
        public var purchaseInformation: V3.Brand.PurchaseInformation? {
            get throws { try fields.optional("purchase_information") }
        }
        /// `user_information`.
        public var userInformation: V3.Brand.UserInformationReply? {
            get throws { try fields.optional("user_information") }
        }
        /// `state`.
        public var state: V3.Brand.State { get throws { try fields.required("state") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `update_time`.
        public var updateTime: String { get throws { try fields.required("update_time") } }
    }
}

extension V3.Brand {
    /// Documented values of `CardsType`; open.
    public typealias CardsType = OpenValue<CardsTypeKind>
    /// Tells ``CardsType`` from other values.
    public enum CardsTypeKind {}
}

extension OpenValue where Kind == V3.Brand.CardsTypeKind {
    /// `CHECK_BOX`.
    public static var checkBox: Self { "CHECK_BOX" }
    /// `RADIO`.
    public static var radio: Self { "RADIO" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CardsUserInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(commonFieldList: [String]? = nil, customFieldList: [V3.Brand.CardsCustomFieldList]? = nil) {
            var fields = Fields()
            fields.set("common_field_list", commonFieldList)
            fields.set("custom_field_list", customFieldList)
            self.fields = fields
        }
        /// `common_field_list`.
        public var commonFieldList: [String]? {
            get { fields.stored("common_field_list") }
            set { fields.set("common_field_list", newValue) }
        }
        /// `custom_field_list`.
        public var customFieldList: [V3.Brand.CardsCustomFieldList]? {
            get { fields.stored("custom_field_list") }
            set { fields.set("custom_field_list", newValue) }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CloseReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `store_id`.
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// `store_state`.
        public var storeState: V3.Brand.StoreState? { get throws { try fields.optional("store_state") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CodeJumpInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `jump_appid`.
        public var jumpAppid: String? { get throws { try fields.optional("jump_appid") } }
        /// `jump_path`.
        public var jumpPath: String? { get throws { try fields.optional("jump_path") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CodeJumpInformationRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(jumpAppid: String? = nil, jumpPath: String? = nil) {
            var fields = Fields()
            fields.set("jump_appid", jumpAppid)
            fields.set("jump_path", jumpPath)
            self.fields = fields
        }
        /// `jump_appid`.
        public var jumpAppid: String? {
            get { fields.stored("jump_appid") }
            set { fields.set("jump_appid", newValue) }
        }
        /// `jump_path`.
        public var jumpPath: String? {
            get { fields.stored("jump_path") }
            set { fields.set("jump_path", newValue) }
        }
    }
}

extension V3.Brand {
    /// Documented values of `CodeMode`; open.
    public typealias CodeMode = OpenValue<CodeModeKind>
    /// Tells ``CodeMode`` from other values.
    public enum CodeModeKind {}
}

extension OpenValue where Kind == V3.Brand.CodeModeKind {
    /// `SYSTEM_ALLOCATE`.
    public static var systemAllocate: Self { "SYSTEM_ALLOCATE" }
    /// `MERCHANT_ALLOCATE`.
    public static var merchantAllocate: Self { "MERCHANT_ALLOCATE" }
}

extension V3.Brand {
    /// Documented values of `CodeType`; open.
    public typealias CodeType = OpenValue<CodeTypeKind>
    /// Tells ``CodeType`` from other values.
    public enum CodeTypeKind {}
}

extension OpenValue where Kind == V3.Brand.CodeTypeKind {
    /// `NONE_CODE`.
    public static var noneCode: Self { "NONE_CODE" }
    /// `BAR_CODE`.
    public static var barCode: Self { "BAR_CODE" }
    /// `QR_CODE`.
    public static var qrCode: Self { "QR_CODE" }
    /// `BAR_CODE_AND_QR_CODE`.
    public static var barCodeAndQrCode: Self { "BAR_CODE_AND_QR_CODE" }
    /// `JUMP_MINI_PROGRAM`.
    public static var jumpMiniProgram: Self { "JUMP_MINI_PROGRAM" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CommonFieldListReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `name`.
        public var name: V3.Brand.Name? { get throws { try fields.optional("name") } }
        /// `value`: encrypted for the merchant.
        public var value: EncryptedText? { get throws { try fields.optional("value") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CommonFieldListRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: V3.Brand.Name? = nil, value: SensitiveText? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("value", value)
            self.fields = fields
        }
        /// `name`.
        public var name: V3.Brand.Name? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `value`: encrypted when sent.
        public var value: SensitiveText? {
            get { fields.stored("value") }
            set { fields.set("value", newValue) }
        }
    }
}

extension V3.Brand {
    /// Documented values of `ConfirmState`; open.
    public typealias ConfirmState = OpenValue<ConfirmStateKind>
    /// Tells ``ConfirmState`` from other values.
    public enum ConfirmStateKind {}
}

extension OpenValue where Kind == V3.Brand.ConfirmStateKind {
    /// `POINT_EXCHANGE_COUPON_SUCCESS`.
    public static var pointExchangeCouponSuccess: Self { "POINT_EXCHANGE_COUPON_SUCCESS" }
    /// `POINT_EXCHANGE_COUPON_FAIL`.
    public static var pointExchangeCouponFail: Self { "POINT_EXCHANGE_COUPON_FAIL" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CustomFieldList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `user_chosen_values`.
        public var userChosenValues: [String]? { get throws { try fields.optional("user_chosen_values") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CustomFieldListReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `type`.
        public var type: V3.Brand.CardsType? { get throws { try fields.optional("type") } }
        /// `name`.
        public var name: String? { get throws { try fields.optional("name") } }
        /// `values`.
        public var values: [String]? { get throws { try fields.optional("values") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CustomFieldListRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(name: String? = nil, userChosenValues: [String]? = nil) {
            var fields = Fields()
            fields.set("name", name)
            fields.set("user_chosen_values", userChosenValues)
            self.fields = fields
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `user_chosen_values`.
        public var userChosenValues: [String]? {
            get { fields.stored("user_chosen_values") }
            set { fields.set("user_chosen_values", newValue) }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct DataReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `user_card_code`.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `openid`.
        public var openid: String { get throws { try fields.required("openid") } }
        /// `card_color`.
        public var cardColor: String? { get throws { try fields.optional("card_color") } }
        /// `card_picture_url`.
        public var cardPictureURL: String? { get throws { try fields.optional("card_picture_url") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_type`.
        public var cardType: V3.Brand.CardType { get throws { try fields.required("card_type") } }
        /// `phone_number`: encrypted for the merchant.
        public var phoneNumber: EncryptedText? { get throws { try fields.optional("phone_number") } }
        /// `level`.
        public var level: String? { get throws { try fields.optional("level") } }
        /// `valid_date_information`.
        public var validDateInformation: V3.Brand.ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// `pickup_time`.
        public var pickupTime: String { get throws { try fields.required("pickup_time") } }
        /// `user_information`.
        public var userInformation: V3.Brand.UserInformation? { get throws { try fields.optional("user_information") } }
        /// `attach`.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// `user_card_state`.
        public var userCardState: V3.Brand.UserCardState { get throws { try fields.required("user_card_state") } }
        /// `invalid_reason`.
        public var invalidReason: String? { get throws { try fields.optional("invalid_reason") } }
        /// `invalid_time`.
        public var invalidTime: String? { get throws { try fields.optional("invalid_time") } }
    }
}

extension V3.Brand {
    /// Documented values of `FailReason`; open.
    public typealias FailReason = OpenValue<FailReasonKind>
    /// Tells ``FailReason`` from other values.
    public enum FailReasonKind {}
}

extension OpenValue where Kind == V3.Brand.FailReasonKind {
    /// `ACCOUNT_ABNORMAL`.
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// `NO_RELATION`.
    public static var noRelation: Self { "NO_RELATION" }
    /// `RECEIVER_HIGH_RISK`.
    public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
    /// `RECEIVER_REAL_NAME_NOT_VERIFIED`.
    public static var receiverRealNameNotVerified: Self { "RECEIVER_REAL_NAME_NOT_VERIFIED" }
    /// `NO_AUTH`.
    public static var noAuth: Self { "NO_AUTH" }
    /// `RECEIVER_RECEIPT_LIMIT`.
    public static var receiverReceiptLimit: Self { "RECEIVER_RECEIPT_LIMIT" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `INVALID_REQUEST`.
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct MembershipActivitiesData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `out_request_no`.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// `brand_id`.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// `card_id`.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// `activity_channel`.
        public var activityChannel: V3.Brand.ActivityChannel { get throws { try fields.required("activity_channel") } }
        /// `title`.
        public var title: String { get throws { try fields.required("title") } }
        /// `sub_title`.
        public var subTitle: String { get throws { try fields.required("sub_title") } }
        /// `begin_time`.
        public var beginTime: String { get throws { try fields.required("begin_time") } }
        /// `end_time`.
        public var endTime: String { get throws { try fields.required("end_time") } }
        /// `apply_total`.
        public var applyTotal: Int { get throws { try fields.required("apply_total") } }
        /// `apply_available`.
        public var applyAvailable: Int { get throws { try fields.required("apply_available") } }
        /// `product_coupon_stock_list`.
        public var productCouponStockList: [V3.Brand.ProductCouponStockList] {
            get throws { try fields.required("product_coupon_stock_list") }
        }
        /// `activity_id`.
        public var activityID: String { get throws { try fields.required("activity_id") } }
        /// `activity_state`.
        public var activityState: V3.Brand.ActivityState { get throws { try fields.required("activity_state") } }
        /// `create_time`.
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// `modify_time`.
        public var modifyTime: String { get throws { try fields.required("modify_time") } }
    }
}

extension V3.Brand {
    /// Documented values of `Name`; open.
    public typealias Name = OpenValue<NameKind>
    /// Tells ``Name`` from other values.
    public enum NameKind {}
}

extension OpenValue where Kind == V3.Brand.NameKind {
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

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct PartnerRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(brandID: String) {
            var fields = Fields()
            fields.set("brand_id", brandID)
            self.fields = fields
        }
        /// `brand_id`.
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
    }
}

extension V3.Brand {
    /// Documented values of `PaymentScene`; open.
    public typealias PaymentScene = OpenValue<PaymentSceneKind>
    /// Tells ``PaymentScene`` from other values.
    public enum PaymentSceneKind {}
}

extension OpenValue where Kind == V3.Brand.PaymentSceneKind {
    /// `MINI_PROGRAM`.
    public static var miniProgram: Self { "MINI_PROGRAM" }
    /// `APP`.
    public static var app: Self { "APP" }
    /// `PAYMENT_SCORE`.
    public static var paymentScore: Self { "PAYMENT_SCORE" }
    /// `PAYMENT_CODE`.
    public static var paymentCode: Self { "PAYMENT_CODE" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct ProductCouponStockList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `product_coupon_id`.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// `stock_id`.
        public var stockID: String { get throws { try fields.required("stock_id") } }
    }
}

extension V3.Brand {
    /// Documented values of `ProfitsharingType`; open.
    public typealias ProfitsharingType = OpenValue<ProfitsharingTypeKind>
    /// Tells ``ProfitsharingType`` from other values.
    public enum ProfitsharingTypeKind {}
}

extension OpenValue where Kind == V3.Brand.ProfitsharingTypeKind {
    /// `MERCHANT_ID`.
    public static var merchantId: Self { "MERCHANT_ID" }
    /// `PERSONAL_OPENID`.
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
    /// `PERSONAL_SUB_OPENID`.
    public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
}

extension V3.Brand {
    /// Documented values of `PublishType`; open.
    public typealias PublishType = OpenValue<PublishTypeKind>
    /// Tells ``PublishType`` from other values.
    public enum PublishTypeKind {}
}

extension OpenValue where Kind == V3.Brand.PublishTypeKind {
    /// `IMMEDIATE_PUBLISH`.
    public static var immediatePublish: Self { "IMMEDIATE_PUBLISH" }
    /// `SCHEDULED_PUBLISH`.
    public static var scheduledPublish: Self { "SCHEDULED_PUBLISH" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct PurchaseInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `price`.
        public var price: JSON.Number? { get throws { try fields.optional("price") } }
        /// `jump_appid`.
        public var jumpAppid: String? { get throws { try fields.optional("jump_appid") } }
        /// `jump_path`.
        public var jumpPath: String? { get throws { try fields.optional("jump_path") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct PurchaseInformationRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(price: JSON.Number? = nil, jumpAppid: String? = nil, jumpPath: String? = nil) {
            var fields = Fields()
            fields.set("price", price)
            fields.set("jump_appid", jumpAppid)
            fields.set("jump_path", jumpPath)
            self.fields = fields
        }
        /// `price`.
        public var price: JSON.Number? {
            get { fields.stored("price") }
            set { fields.set("price", newValue) }
        }
        /// `jump_appid`.
        public var jumpAppid: String? {
            get { fields.stored("jump_appid") }
            set { fields.set("jump_appid", newValue) }
        }
        /// `jump_path`.
        public var jumpPath: String? {
            get { fields.stored("jump_path") }
            set { fields.set("jump_path", newValue) }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct ReceiversReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `brand_mchid`.
        public var brandMchid: String { get throws { try fields.required("brand_mchid") } }
        /// `type`.
        public var type: V3.Brand.ProfitsharingType { get throws { try fields.required("type") } }
        /// `account`.
        public var account: String { get throws { try fields.required("account") } }
    }
}

extension V3.Brand {
    /// Documented values of `RecipientState`; open.
    public typealias RecipientState = OpenValue<RecipientStateKind>
    /// Tells ``RecipientState`` from other values.
    public enum RecipientStateKind {}
}

extension OpenValue where Kind == V3.Brand.RecipientStateKind {
    /// `CONFIRMED`.
    public static var confirmed: Self { "CONFIRMED" }
    /// `ADMIN_REJECTED`.
    public static var adminRejected: Self { "ADMIN_REJECTED" }
    /// `CONFIRMING`.
    public static var confirming: Self { "CONFIRMING" }
    /// `TIMEOUT_REJECTED`.
    public static var timeoutRejected: Self { "TIMEOUT_REJECTED" }
}

extension V3.Brand {
    /// Documented values of `ReturnordersResult`; open.
    public typealias ReturnordersResult = OpenValue<ReturnordersResultKind>
    /// Tells ``ReturnordersResult`` from other values.
    public enum ReturnordersResultKind {}
}

extension OpenValue where Kind == V3.Brand.ReturnordersResultKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V3.Brand {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Brand.StateKind {
    /// `CARD_EFFECTIVE`.
    public static var cardEffective: Self { "CARD_EFFECTIVE" }
    /// `CARD_INVALID`.
    public static var cardInvalid: Self { "CARD_INVALID" }
}

extension V3.Brand {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Brand.StatusKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct StoreAddress: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `address_code`.
        public var addressCode: String { get throws { try fields.required("address_code") } }
        /// `address_detail`.
        public var addressDetail: String { get throws { try fields.required("address_detail") } }
        /// `address_complements`.
        public var addressComplements: String? { get throws { try fields.optional("address_complements") } }
        /// `longitude`.
        public var longitude: String? { get throws { try fields.optional("longitude") } }
        /// `latitude`.
        public var latitude: String? { get throws { try fields.optional("latitude") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct StoreAddressRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            addressCode: String,
            addressDetail: String,
            addressComplements: String? = nil,
            longitude: String? = nil,
            latitude: String? = nil
        ) {
            var fields = Fields()
            fields.set("address_code", addressCode)
            fields.set("address_detail", addressDetail)
            fields.set("address_complements", addressComplements)
            fields.set("longitude", longitude)
            fields.set("latitude", latitude)
            self.fields = fields
        }
        /// `address_code`.
        public var addressCode: String? {
            get { fields.stored("address_code") }
            set { fields.set("address_code", newValue) }
        }
        /// `address_detail`.
        public var addressDetail: String? {
            get { fields.stored("address_detail") }
            set { fields.set("address_detail", newValue) }
        }
        /// `address_complements`.
        public var addressComplements: String? {
            get { fields.stored("address_complements") }
            set { fields.set("address_complements", newValue) }
        }
        /// `longitude`.
        public var longitude: String? {
            get { fields.stored("longitude") }
            set { fields.set("longitude", newValue) }
        }
        /// `latitude`.
        public var latitude: String? {
            get { fields.stored("latitude") }
            set { fields.set("latitude", newValue) }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct StoreBasics: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `store_reference_id`.
        public var storeReferenceID: String? { get throws { try fields.optional("store_reference_id") } }
        /// `branch_name`.
        public var branchName: String? { get throws { try fields.optional("branch_name") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct StoreBasicsRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(storeReferenceID: String? = nil, branchName: String? = nil) {
            var fields = Fields()
            fields.set("store_reference_id", storeReferenceID)
            fields.set("branch_name", branchName)
            self.fields = fields
        }
        /// `store_reference_id`.
        public var storeReferenceID: String? {
            get { fields.stored("store_reference_id") }
            set { fields.set("store_reference_id", newValue) }
        }
        /// `branch_name`.
        public var branchName: String? {
            get { fields.stored("branch_name") }
            set { fields.set("branch_name", newValue) }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct StoreBusiness: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `service_phone`.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// `business_hours`.
        public var businessHours: String? { get throws { try fields.optional("business_hours") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct StoreBusinessRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(servicePhone: String? = nil, businessHours: String? = nil) {
            var fields = Fields()
            fields.set("service_phone", servicePhone)
            fields.set("business_hours", businessHours)
            self.fields = fields
        }
        /// `service_phone`.
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// `business_hours`.
        public var businessHours: String? {
            get { fields.stored("business_hours") }
            set { fields.set("business_hours", newValue) }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct StoreRecipient: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `mchid`.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// `company_name`.
        public var companyName: String? { get throws { try fields.optional("company_name") } }
        /// `recipient_state`.
        public var recipientState: V3.Brand.RecipientState? { get throws { try fields.optional("recipient_state") } }
    }
}

extension V3.Brand {
    /// Documented values of `StoreState`; open.
    public typealias StoreState = OpenValue<StoreStateKind>
    /// Tells ``StoreState`` from other values.
    public enum StoreStateKind {}
}

extension OpenValue where Kind == V3.Brand.StoreStateKind {
    /// `OPEN`.
    public static var open: Self { "OPEN" }
    /// `CREATING`.
    public static var creating: Self { "CREATING" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct TrademarkRegistrationCertificate: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            name: String,
            number: String,
            validBeginTime: String,
            validEndTime: String,
            internationalClass: String,
            holder: String,
            certificate: String? = nil,
            license: String? = nil,
            authorizationBeginTime: String? = nil,
            authorizationEndTime: String? = nil,
            certificateList: [String]? = nil,
            licenseList: [String]? = nil
        ) {
            var fields = Fields()
            fields.set("certificate", certificate)
            fields.set("name", name)
            fields.set("number", number)
            fields.set("valid_begin_time", validBeginTime)
            fields.set("valid_end_time", validEndTime)
            fields.set("international_class", internationalClass)
            fields.set("holder", holder)
            fields.set("license", license)
            fields.set("authorization_begin_time", authorizationBeginTime)
            fields.set("authorization_end_time", authorizationEndTime)
            fields.set("certificate_list", certificateList)
            fields.set("license_list", licenseList)
            self.fields = fields
        }
        /// `certificate`.
        public var certificate: String? {
            get { fields.stored("certificate") }
            set { fields.set("certificate", newValue) }
        }
        /// `name`.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// `number`.
        public var number: String? {
            get { fields.stored("number") }
            set { fields.set("number", newValue) }
        }
        /// `valid_begin_time`.
        public var validBeginTime: String? {
            get { fields.stored("valid_begin_time") }
            set { fields.set("valid_begin_time", newValue) }
        }
        /// `valid_end_time`.
        public var validEndTime: String? {
            get { fields.stored("valid_end_time") }
            set { fields.set("valid_end_time", newValue) }
        }
        /// `international_class`.
        public var internationalClass: String? {
            get { fields.stored("international_class") }
            set { fields.set("international_class", newValue) }
        }
        /// `holder`.
        public var holder: String? {
            get { fields.stored("holder") }
            set { fields.set("holder", newValue) }
        }
        /// `license`.
        public var license: String? {
            get { fields.stored("license") }
            set { fields.set("license", newValue) }
        }
        /// `authorization_begin_time`.
        public var authorizationBeginTime: String? {
            get { fields.stored("authorization_begin_time") }
            set { fields.set("authorization_begin_time", newValue) }
        }
        /// `authorization_end_time`.
        public var authorizationEndTime: String? {
            get { fields.stored("authorization_end_time") }
            set { fields.set("authorization_end_time", newValue) }
        }
        /// `certificate_list`.
        public var certificateList: [String]? {
            get { fields.stored("certificate_list") }
            set { fields.set("certificate_list", newValue) }
        }
        /// `license_list`.
        public var licenseList: [String]? {
            get { fields.stored("license_list") }
            set { fields.set("license_list", newValue) }
        }
    }
}

extension V3.Brand {
    /// Documented values of `UserCardState`; open.
    public typealias UserCardState = OpenValue<UserCardStateKind>
    /// Tells ``UserCardState`` from other values.
    public enum UserCardStateKind {}
}

extension OpenValue where Kind == V3.Brand.UserCardStateKind {
    /// `UNACTIVATED`.
    public static var unactivated: Self { "UNACTIVATED" }
    /// `EFFECTIVE`.
    public static var effective: Self { "EFFECTIVE" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
    /// `INVALID`.
    public static var invalid: Self { "INVALID" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct UserInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `common_field_list`.
        public var commonFieldList: [V3.Brand.CommonFieldListReply]? {
            get throws { try fields.optional("common_field_list") }
        }
        /// `custom_field_list`.
        public var customFieldList: [V3.Brand.CustomFieldList]? {
            get throws { try fields.optional("custom_field_list") }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct UserInformationReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `common_field_list`.
        public var commonFieldList: [String]? { get throws { try fields.optional("common_field_list") } }
        /// `custom_field_list`.
        public var customFieldList: [V3.Brand.CustomFieldListReply]? {
            get throws { try fields.optional("custom_field_list") }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct UserInformationRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            commonFieldList: [V3.Brand.CommonFieldListRequest]? = nil,
            customFieldList: [V3.Brand.CustomFieldListRequest]? = nil
        ) {
            var fields = Fields()
            fields.set("common_field_list", commonFieldList)
            fields.set("custom_field_list", customFieldList)
            self.fields = fields
        }
        /// `common_field_list`.
        public var commonFieldList: [V3.Brand.CommonFieldListRequest]? {
            get { fields.stored("common_field_list") }
            set { fields.set("common_field_list", newValue) }
        }
        /// `custom_field_list`.
        public var customFieldList: [V3.Brand.CustomFieldListRequest]? {
            get { fields.stored("custom_field_list") }
            set { fields.set("custom_field_list", newValue) }
        }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct ValidDateInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `type`.
        public var type: V3.Brand.CardMemberType { get throws { try fields.required("type") } }
        /// `available_begin_time`.
        public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
        /// `available_end_time`.
        public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
        /// `available_day_after_receive`.
        public var availableDayAfterReceive: Int? { get throws { try fields.optional("available_day_after_receive") } }
    }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct ValidDateInformationRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            type: V3.Brand.CardMemberType,
            availableBeginTime: String? = nil,
            availableEndTime: String? = nil,
            availableDayAfterReceive: Int? = nil
        ) {
            var fields = Fields()
            fields.set("type", type)
            fields.set("available_begin_time", availableBeginTime)
            fields.set("available_end_time", availableEndTime)
            fields.set("available_day_after_receive", availableDayAfterReceive)
            self.fields = fields
        }
        /// `type`.
        public var type: V3.Brand.CardMemberType? {
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
    }
}
