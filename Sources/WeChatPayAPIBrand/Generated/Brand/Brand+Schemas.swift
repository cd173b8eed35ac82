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
    /// 商家小程序或H5组件开卡 (`MECHANT_APP_COMPONENT`).
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
    /// 未知状态 (`APPLYMENT_STATE_UNKNOWN`).
    public static var applymentStateUnknown: Self { "APPLYMENT_STATE_UNKNOWN" }
    /// `APPLYMENT_STATE_UNSUBMITTED`.
    public static var applymentStateUnsubmitted: Self { "APPLYMENT_STATE_UNSUBMITTED" }
    /// 待主体意愿确认 (`APPLYMENT_STATE_WAITING_VALIDATE`).
    public static var applymentStateWaitingValidate: Self { "APPLYMENT_STATE_WAITING_VALIDATE" }
    /// 资料审核中 (`APPLYMENT_STATE_WAITING_AUDIT`).
    public static var applymentStateWaitingAudit: Self { "APPLYMENT_STATE_WAITING_AUDIT" }
    /// 待授权确认 (`APPLYMENT_STATE_WAITING_AUTH`).
    public static var applymentStateWaitingAuth: Self { "APPLYMENT_STATE_WAITING_AUTH" }
    /// 开号中 (`APPLYMENT_STATE_OPEN_ACCOUNT`).
    public static var applymentStateOpenAccount: Self { "APPLYMENT_STATE_OPEN_ACCOUNT" }
    /// 入驻完成 (`APPLYMENT_STATE_FINISH`).
    public static var applymentStateFinish: Self { "APPLYMENT_STATE_FINISH" }
    /// 审核驳回 (`APPLYMENT_STATE_AUDIT_REJECTED`).
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
        /// 微信支付申请单号 (`applyment_id`): at most 20 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String { get throws { try fields.required("business_code") } }
        /// 申请状态 (`applyment_state`).
        public var applymentState: V3.Brand.ApplymentState { get throws { try fields.required("applyment_state") } }
        /// 申请状态说明 (`applyment_state_desc`): at most 30 characters.
        public var applymentStateDesc: String { get throws { try fields.required("applyment_state_desc") } }
        /// 授权确认二维码链接 (`authorization_confirmation_qr_code`): at most 256 characters.
        public var authorizationConfirmationQrCode: String? {
            get throws { try fields.optional("authorization_confirmation_qr_code") }
        }
        /// 驳回原因 (`reject_reason`): at most 1024 characters.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// 品牌ID (`brand_id`): at most 20 characters.
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
    /// 门店资料审核通过 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 门店资料审核中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 门店资料被驳回 (`REJECTED`).
    public static var rejected: Self { "REJECTED" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct BrandApplymentsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付申请单号 (`applyment_id`): at most 20 characters.
        public var applymentID: String { get throws { try fields.required("applyment_id") } }
        /// 业务申请编号 (`business_code`): at most 128 characters.
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
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 品牌门店ID (`store_id`).
        public var storeID: String { get throws { try fields.required("store_id") } }
        /// 门店状态 (`store_state`).
        public var storeState: V3.Brand.StoreState? { get throws { try fields.optional("store_state") } }
        /// 审核状态 (`audit_state`).
        public var auditState: V3.Brand.AuditState? { get throws { try fields.optional("audit_state") } }
        /// 审核失败原因 (`review_reject_reason`).
        public var reviewRejectReason: String? { get throws { try fields.optional("review_reject_reason") } }
        /// 门店基础信息 (`store_basics`).
        public var storeBasics: V3.Brand.StoreBasics? { get throws { try fields.optional("store_basics") } }
        /// 门店地址信息 (`store_address`).
        public var storeAddress: V3.Brand.StoreAddress? { get throws { try fields.optional("store_address") } }
        /// 门店经营信息 (`store_business`).
        public var storeBusiness: V3.Brand.StoreBusiness? { get throws { try fields.optional("store_business") } }
        /// 门店收款信息 (`store_recipient`).
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
    /// 状态未知 (`STATE_UNKNOWN`).
    public static var stateUnknown: Self { "STATE_UNKNOWN" }
    /// 配置中 (`DRAFTING`).
    public static var drafting: Self { "DRAFTING" }
    /// 审核中 (`AUDITING`).
    public static var auditing: Self { "AUDITING" }
    /// 审核驳回 (`AUDIT_REJECTED`).
    public static var auditRejected: Self { "AUDIT_REJECTED" }
    /// 待发布 (`PENDING_PUBLISH`).
    public static var pendingPublish: Self { "PENDING_PUBLISH" }
    /// 已发布 (`PUBLISHED`).
    public static var published: Self { "PUBLISHED" }
    /// 已撤销 (`CANCELED`).
    public static var canceled: Self { "CANCELED" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CardMemberReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 预授权token (`token`): at most 32 characters.
        public var token: String { get throws { try fields.required("token") } }
        /// token 过期时间 (`expire_time`).
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
        /// 品牌ID (`brand_id`).
        public var brandID: String? {
            get { fields.stored("brand_id") }
            set { fields.set("brand_id", newValue) }
        }
        /// 会员卡模板ID (`card_id`).
        public var cardID: String? {
            get { fields.stored("card_id") }
            set { fields.set("card_id", newValue) }
        }
        /// 用户标识 (`openid`).
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
    /// 会员卡激活后永久有效 (`PERMANENT`).
    public static var permanent: Self { "PERMANENT" }
}

extension V3.Brand {
    /// Documented values of `CardType`; open.
    public typealias CardType = OpenValue<CardTypeKind>
    /// Tells ``CardType`` from other values.
    public enum CardTypeKind {}
}

extension OpenValue where Kind == V3.Brand.CardTypeKind {
    /// 付费 (`PURCHASE`).
    public static var purchase: Self { "PURCHASE" }
    /// 普通 (`NORMAL`).
    public static var normal: Self { "NORMAL" }
    /// 储值 (`BALANCE`).
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
        /// 字段类型 (`type`).
        public var type: V3.Brand.CardsType? {
            get { fields.stored("type") }
            set { fields.set("type", newValue) }
        }
        /// 字段名称 (`name`): at most 32 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 字段值 (`values`): at most 8 characters each.
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
        /// 会员卡模板 ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 商家AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 会员卡类型 (`card_type`).
        public var cardType: V3.Brand.CardType { get throws { try fields.required("card_type") } }
        /// 卡名称 (`card_title`): at most 10 characters.
        public var cardTitle: String { get throws { try fields.required("card_title") } }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String { get throws { try fields.required("card_color") } }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String { get throws { try fields.required("card_picture_url") } }
        /// 会员卡code分配类型 (`code_mode`).
        public var codeMode: V3.Brand.CodeMode { get throws { try fields.required("code_mode") } }
        /// 会员码展示类型 (`code_type`).
        public var codeType: V3.Brand.CodeType { get throws { try fields.required("code_type") } }
        /// 会员码跳转信息 (`code_jump_information`).
        public var codeJumpInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("code_jump_information") }
        }
        /// 会员权益 (`benefits`): at most 32 characters.
        public var benefits: String { get throws { try fields.required("benefits") } }
        /// 回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 是否置顶 (`need_pinned`).
        public var needPinned: Bool? { get throws { try fields.optional("need_pinned") } }
        /// 是否展示会员等级 (`need_display_level`).
        public var needDisplayLevel: Bool? { get throws { try fields.optional("need_display_level") } }
        /// 会员初始等级 (`init_level`): at most 10 characters.
        public var initLevel: String? { get throws { try fields.optional("init_level") } }
        /// 服务电话 (`service_phone`): at most 32 characters.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// 商家法务协议 (`legal_agreement`): at most 20480 characters.
        public var legalAgreement: String? { get throws { try fields.optional("legal_agreement") } }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: V3.Brand.ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// 积分信息 (`points_information`).
        public var pointsInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("points_information") }
        }
        /// 储值信息 (`balance_information`).
        public var balanceInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("balance_information") }
        }
        /// 付费会员信息 (`purchase_information`).
        public var purchaseInformation: V3.Brand.PurchaseInformation? {
            get throws { try fields.optional("purchase_information") }
        }
        /// 用户开卡信息 (`user_information`).
        public var userInformation: V3.Brand.UserInformationReply? {
            get throws { try fields.optional("user_information") }
        }
        /// 商家请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// 会员中心信息 (`member_information`).
        public var memberInformation: MemberInformation? { get throws { try fields.optional("member_information") } }
        /// 状态 (`state`).
        public var state: State? { get throws { try fields.optional("state") } }
        /// 创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 更新时间 (`modify_time`).
        public var modifyTime: String? { get throws { try fields.optional("modify_time") } }
        /// 会员中心信息 (`member_information`).
        public struct MemberInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 会员中心跳转AppID (`jump_appid`): at most 32 characters.
            public var jumpAppid: String { get throws { try fields.required("jump_appid") } }
            /// 会员中心跳转路径 (`jump_path`): at most 128 characters.
            public var jumpPath: String { get throws { try fields.required("jump_path") } }
        }
        /// Documented values of 状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.Brand.CardsData.StateKind {
    /// 生效中 (`CARD_EFFECTIVE`).
    public static var cardEffective: Self { "CARD_EFFECTIVE" }
    /// 已失效 (`CARD_INVALID`).
    public static var cardInvalid: Self { "CARD_INVALID" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CardsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 会员卡模板 ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 商家AppID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 会员卡类型 (`card_type`).
        public var cardType: V3.Brand.CardType { get throws { try fields.required("card_type") } }
        /// 卡名称 (`card_title`): at most 10 characters.
        public var cardTitle: String { get throws { try fields.required("card_title") } }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String { get throws { try fields.required("card_color") } }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String { get throws { try fields.required("card_picture_url") } }
        /// 会员卡code分配类型 (`code_mode`).
        public var codeMode: V3.Brand.CodeMode { get throws { try fields.required("code_mode") } }
        /// 会员码型 (`code_type`).
        public var codeType: V3.Brand.CodeType { get throws { try fields.required("code_type") } }
        /// 会员码跳转信息 (`code_jump_information`).
        public var codeJumpInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("code_jump_information") }
        }
        /// 会员权益 (`benefits`): at most 32 characters.
        public var benefits: String { get throws { try fields.required("benefits") } }
        /// 回调地址 (`notify_url`): at most 256 characters.
        public var notifyURL: String { get throws { try fields.required("notify_url") } }
        /// 是否置顶 (`need_pinned`).
        public var needPinned: Bool? { get throws { try fields.optional("need_pinned") } }
        /// 是否展示会员等级 (`need_display_level`).
        public var needDisplayLevel: Bool? { get throws { try fields.optional("need_display_level") } }
        /// 会员初始等级 (`init_level`): at most 10 characters.
        public var initLevel: String? { get throws { try fields.optional("init_level") } }
        /// 服务电话 (`service_phone`): at most 32 characters.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// 商家法务协议 (`legal_agreement`): at most 20480 characters.
        public var legalAgreement: String? { get throws { try fields.optional("legal_agreement") } }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: V3.Brand.ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// 积分信息 (`points_information`).
        public var pointsInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("points_information") }
        }
        /// 储值信息 (`balance_information`).
        public var balanceInformation: V3.Brand.CodeJumpInformation? {
            get throws { try fields.optional("balance_information") }
        }
        /// 付费会员信息 (`purchase_information`).
        public var purchaseInformation: V3.Brand.PurchaseInformation? {
            get throws { try fields.optional("purchase_information") }
        }
        /// 用户开卡信息 (`user_information`).
        public var userInformation: V3.Brand.UserInformationReply? {
            get throws { try fields.optional("user_information") }
        }
        /// 状态 (`state`).
        public var state: V3.Brand.State { get throws { try fields.required("state") } }
        /// 创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 更新时间 (`update_time`).
        public var updateTime: String { get throws { try fields.required("update_time") } }
        /// 商家请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String? { get throws { try fields.optional("out_request_no") } }
        /// 会员中心信息 (`member_information`).
        public var memberInformation: MemberInformation? { get throws { try fields.optional("member_information") } }
        /// 更新时间 (`modify_time`).
        public var modifyTime: String? { get throws { try fields.optional("modify_time") } }
        /// 会员中心信息 (`member_information`).
        public struct MemberInformation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 会员中心跳转AppID (`jump_appid`): at most 32 characters.
            public var jumpAppid: String { get throws { try fields.required("jump_appid") } }
            /// 会员中心跳转路径 (`jump_path`): at most 128 characters.
            public var jumpPath: String { get throws { try fields.required("jump_path") } }
        }
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
        /// 平台提供的通用开卡信息字段 (`common_field_list`).
        public var commonFieldList: [String]? {
            get { fields.stored("common_field_list") }
            set { fields.set("common_field_list", newValue) }
        }
        /// 商家自定义的开卡信息字段 (`custom_field_list`).
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
        /// 品牌ID (`brand_id`).
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 品牌门店ID (`store_id`).
        public var storeID: String? { get throws { try fields.optional("store_id") } }
        /// 门店状态 (`store_state`).
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
        /// 会员码跳转AppID (`jump_appid`): at most 32 characters.
        public var jumpAppid: String? { get throws { try fields.optional("jump_appid") } }
        /// 会员码跳转路径 (`jump_path`): at most 128 characters.
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
        /// 会员码跳转AppID (`jump_appid`): at most 32 characters.
        public var jumpAppid: String? {
            get { fields.stored("jump_appid") }
            set { fields.set("jump_appid", newValue) }
        }
        /// 会员码跳转路径 (`jump_path`): at most 128 characters.
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
    /// 系统分配 (`SYSTEM_ALLOCATE`).
    public static var systemAllocate: Self { "SYSTEM_ALLOCATE" }
    /// 商家分配 (`MERCHANT_ALLOCATE`).
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
    /// 条形码 (`BAR_CODE`).
    public static var barCode: Self { "BAR_CODE" }
    /// 二维码 (`QR_CODE`).
    public static var qrCode: Self { "QR_CODE" }
    /// 条形码和二维码 (`BAR_CODE_AND_QR_CODE`).
    public static var barCodeAndQrCode: Self { "BAR_CODE_AND_QR_CODE" }
    /// 跳转商家小程序 (`JUMP_MINI_PROGRAM`).
    public static var jumpMiniProgram: Self { "JUMP_MINI_PROGRAM" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CommonFieldListReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台提供的通用开卡信息字段名称 (`name`).
        public var name: V3.Brand.Name? { get throws { try fields.optional("name") } }
        /// 加密的用户开卡时填写的个人信息 (`value`): at most 512 characters; encrypted for the merchant.
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
        /// 平台提供的通用开卡信息字段名称 (`name`).
        public var name: V3.Brand.Name? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 加密的用户开卡时填写的个人信息 (`value`): encrypted when sent.
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
    /// 积分兑券成功 (`POINT_EXCHANGE_COUPON_SUCCESS`).
    public static var pointExchangeCouponSuccess: Self { "POINT_EXCHANGE_COUPON_SUCCESS" }
    /// 积分兑券失败 (`POINT_EXCHANGE_COUPON_FAIL`).
    public static var pointExchangeCouponFail: Self { "POINT_EXCHANGE_COUPON_FAIL" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct CustomFieldList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 字段名称 (`name`): at most 32 characters.
        public var name: String? { get throws { try fields.optional("name") } }
        /// 加密的用户选择的字段值列表 (`user_chosen_values`).
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
        /// 字段类型 (`type`).
        public var type: V3.Brand.CardsType? { get throws { try fields.optional("type") } }
        /// 字段名称 (`name`): at most 32 characters.
        public var name: String? { get throws { try fields.optional("name") } }
        /// 字段值 (`values`): at most 8 characters each.
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
        /// 字段名称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 加密的用户选择的字段值列表 (`user_chosen_values`).
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
        /// 会员卡code (`user_card_code`): at most 32 characters.
        public var userCardCode: String { get throws { try fields.required("user_card_code") } }
        /// 会员卡模板 ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 用户标识 (`openid`): at most 128 characters.
        public var openid: String { get throws { try fields.required("openid") } }
        /// 卡背景颜色 (`card_color`): at most 7 characters.
        public var cardColor: String? { get throws { try fields.optional("card_color") } }
        /// 卡图片 (`card_picture_url`): at most 256 characters.
        public var cardPictureURL: String? { get throws { try fields.optional("card_picture_url") } }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 会员卡类型 (`card_type`).
        public var cardType: V3.Brand.CardType { get throws { try fields.required("card_type") } }
        /// 加密的手机号 (`phone_number`): at most 512 characters; encrypted for the merchant.
        public var phoneNumber: EncryptedText? { get throws { try fields.optional("phone_number") } }
        /// 等级 (`level`): at most 10 characters.
        public var level: String? { get throws { try fields.optional("level") } }
        /// 会员卡有效期 (`valid_date_information`).
        public var validDateInformation: V3.Brand.ValidDateInformation {
            get throws { try fields.required("valid_date_information") }
        }
        /// 领取时间 (`pickup_time`).
        public var pickupTime: String { get throws { try fields.required("pickup_time") } }
        /// 用户开卡时填写的个人信息 (`user_information`).
        public var userInformation: V3.Brand.UserInformation? { get throws { try fields.optional("user_information") } }
        /// 商家数据包 (`attach`): at most 256 characters.
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 用户会员卡状态 (`user_card_state`).
        public var userCardState: V3.Brand.UserCardState { get throws { try fields.required("user_card_state") } }
        /// 作废原因 (`invalid_reason`): at most 32 characters.
        public var invalidReason: String? { get throws { try fields.optional("invalid_reason") } }
        /// 作废时间 (`invalid_time`).
        public var invalidTime: String? { get throws { try fields.optional("invalid_time") } }
        /// 创建时间 (`create_time`).
        public var createTime: String? { get throws { try fields.optional("create_time") } }
        /// 更新时间 (`modify_time`).
        public var modifyTime: String? { get throws { try fields.optional("modify_time") } }
    }
}

extension V3.Brand {
    /// Documented values of `FailReason`; open.
    public typealias FailReason = OpenValue<FailReasonKind>
    /// Tells ``FailReason`` from other values.
    public enum FailReasonKind {}
}

extension OpenValue where Kind == V3.Brand.FailReasonKind {
    /// 分账接收账户异常 (`ACCOUNT_ABNORMAL`).
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// 分账关系已解除 (`NO_RELATION`).
    public static var noRelation: Self { "NO_RELATION" }
    /// 高风险接收方 (`RECEIVER_HIGH_RISK`).
    public static var receiverHighRisk: Self { "RECEIVER_HIGH_RISK" }
    /// 接收方未实名 (`RECEIVER_REAL_NAME_NOT_VERIFIED`).
    public static var receiverRealNameNotVerified: Self { "RECEIVER_REAL_NAME_NOT_VERIFIED" }
    /// 分账权限已解除 (`NO_AUTH`).
    public static var noAuth: Self { "NO_AUTH" }
    /// 超出用户月收款限额 (`RECEIVER_RECEIPT_LIMIT`).
    public static var receiverReceiptLimit: Self { "RECEIVER_RECEIPT_LIMIT" }
    /// 分出方账户异常 (`PAYER_ACCOUNT_ABNORMAL`).
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// 描述参数设置失败 (`INVALID_REQUEST`).
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct MembershipActivitiesData: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家请求单号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 品牌ID (`brand_id`): at most 32 characters.
        public var brandID: String { get throws { try fields.required("brand_id") } }
        /// 会员卡模板ID (`card_id`): at most 32 characters.
        public var cardID: String { get throws { try fields.required("card_id") } }
        /// 活动渠道 (`activity_channel`).
        public var activityChannel: V3.Brand.ActivityChannel { get throws { try fields.required("activity_channel") } }
        /// 活动主标题 (`title`): at most 128 characters.
        public var title: String { get throws { try fields.required("title") } }
        /// 活动副标题 (`sub_title`): at most 128 characters.
        public var subTitle: String { get throws { try fields.required("sub_title") } }
        /// 活动开始时间 (`begin_time`).
        public var beginTime: String { get throws { try fields.required("begin_time") } }
        /// 活动结束时间 (`end_time`).
        public var endTime: String { get throws { try fields.required("end_time") } }
        /// 活动总库存 (`apply_total`).
        public var applyTotal: Int { get throws { try fields.required("apply_total") } }
        /// 活动剩余库存 (`apply_available`).
        public var applyAvailable: Int { get throws { try fields.required("apply_available") } }
        /// 商品券批次列表 (`product_coupon_stock_list`).
        public var productCouponStockList: [V3.Brand.ProductCouponStockList] {
            get throws { try fields.required("product_coupon_stock_list") }
        }
        /// 活动ID (`activity_id`).
        public var activityID: Int { get throws { try fields.required("activity_id") } }
        /// 活动状态 (`activity_state`).
        public var activityState: V3.Brand.ActivityState { get throws { try fields.required("activity_state") } }
        /// 活动创建时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 活动更新时间 (`modify_time`).
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
    /// 用户开卡时需填写性别 (`USER_FORM_FLAG_SEX`).
    public static var userFormFlagSex: Self { "USER_FORM_FLAG_SEX" }
    /// 用户开卡时需填写姓名 (`USER_FORM_FLAG_NAME`).
    public static var userFormFlagName: Self { "USER_FORM_FLAG_NAME" }
    /// 用户开卡时需填写生日 (`USER_FORM_FLAG_BIRTHDAY`).
    public static var userFormFlagBirthday: Self { "USER_FORM_FLAG_BIRTHDAY" }
    /// 用户开卡时需填写地址 (`USER_FORM_FLAG_ADDRESS`).
    public static var userFormFlagAddress: Self { "USER_FORM_FLAG_ADDRESS" }
    /// 用户开卡时需填写邮箱 (`USER_FORM_FLAG_EMAIL`).
    public static var userFormFlagEmail: Self { "USER_FORM_FLAG_EMAIL" }
    /// 用户开卡时需填写城市 (`USER_FORM_FLAG_CITY`).
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
        /// 品牌ID (`brand_id`).
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
    /// 小程序支付 (`MINI_PROGRAM`).
    public static var miniProgram: Self { "MINI_PROGRAM" }
    /// APP 支付 (`APP`).
    public static var app: Self { "APP" }
    /// 支付分支付 (`PAYMENT_SCORE`).
    public static var paymentScore: Self { "PAYMENT_SCORE" }
    /// 付款码支付 (`PAYMENT_CODE`).
    public static var paymentCode: Self { "PAYMENT_CODE" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct ProductCouponStockList: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商品券ID (`product_coupon_id`): at most 128 characters.
        public var productCouponID: String { get throws { try fields.required("product_coupon_id") } }
        /// 批次ID (`stock_id`): at most 128 characters.
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
    /// 商户号 (`MERCHANT_ID`).
    public static var merchantId: Self { "MERCHANT_ID" }
    /// 个人OpenID (`PERSONAL_OPENID`).
    public static var personalOpenid: Self { "PERSONAL_OPENID" }
    /// 个人OpenID (`PERSONAL_SUB_OPENID`).
    public static var personalSubOpenid: Self { "PERSONAL_SUB_OPENID" }
}

extension V3.Brand {
    /// Documented values of `PublishType`; open.
    public typealias PublishType = OpenValue<PublishTypeKind>
    /// Tells ``PublishType`` from other values.
    public enum PublishTypeKind {}
}

extension OpenValue where Kind == V3.Brand.PublishTypeKind {
    /// 即时发布 (`IMMEDIATE_PUBLISH`).
    public static var immediatePublish: Self { "IMMEDIATE_PUBLISH" }
    /// 定时发布 (`SCHEDULED_PUBLISH`).
    public static var scheduledPublish: Self { "SCHEDULED_PUBLISH" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct PurchaseInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 付费会员价格 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int? { get throws { try fields.optional("price") } }
        /// 付费会员跳转AppID (`jump_appid`): at most 32 characters.
        public var jumpAppid: String? { get throws { try fields.optional("jump_appid") } }
        /// 付费会员跳转路径 (`jump_path`): at most 128 characters.
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
        public init(price: Int? = nil, jumpAppid: String? = nil, jumpPath: String? = nil) {
            var fields = Fields()
            fields.set("price", price)
            fields.set("jump_appid", jumpAppid)
            fields.set("jump_path", jumpPath)
            self.fields = fields
        }
        /// 付费会员价格 (`price`): in the smallest unit of the currency (分 for CNY).
        public var price: Int? {
            get { fields.stored("price") }
            set { fields.set("price", newValue) }
        }
        /// 付费会员跳转AppID (`jump_appid`): at most 32 characters.
        public var jumpAppid: String? {
            get { fields.stored("jump_appid") }
            set { fields.set("jump_appid", newValue) }
        }
        /// 付费会员跳转路径 (`jump_path`): at most 128 characters.
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
        /// 品牌主商户号 (`brand_mchid`): at most 32 characters.
        public var brandMchid: String { get throws { try fields.required("brand_mchid") } }
        /// 接收方类型 (`type`): at most 32 characters.
        public var type: V3.Brand.ProfitsharingType { get throws { try fields.required("type") } }
        /// 接收方账号 (`account`): at most 64 characters.
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
    /// 门店已绑定此收款商户号 (`CONFIRMED`).
    public static var confirmed: Self { "CONFIRMED" }
    /// 商户管理员已拒绝 (`ADMIN_REJECTED`).
    public static var adminRejected: Self { "ADMIN_REJECTED" }
    /// 商户号管理员确认中 (`CONFIRMING`).
    public static var confirming: Self { "CONFIRMING" }
    /// 由于商户管理员确认超时 (`TIMEOUT_REJECTED`).
    public static var timeoutRejected: Self { "TIMEOUT_REJECTED" }
}

extension V3.Brand {
    /// Documented values of `ReturnordersResult`; open.
    public typealias ReturnordersResult = OpenValue<ReturnordersResultKind>
    /// Tells ``ReturnordersResult`` from other values.
    public enum ReturnordersResultKind {}
}

extension OpenValue where Kind == V3.Brand.ReturnordersResultKind {
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 已成功 (`SUCCESS`).
    public static var success: Self { "SUCCESS" }
    /// 已失败 (`FAIL`).
    public static var fail: Self { "FAIL" }
}

extension V3.Brand {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Brand.StateKind {
    /// 生效中 (`CARD_EFFECTIVE`).
    public static var cardEffective: Self { "CARD_EFFECTIVE" }
    /// 已失效 (`CARD_INVALID`).
    public static var cardInvalid: Self { "CARD_INVALID" }
}

extension V3.Brand {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Brand.StatusKind {
    /// 处理中 (`PROCESSING`).
    public static var processing: Self { "PROCESSING" }
    /// 分账完成 (`FINISHED`).
    public static var finished: Self { "FINISHED" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct StoreAddress: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 门店省市编码 (`address_code`): at most 20 characters.
        public var addressCode: String { get throws { try fields.required("address_code") } }
        /// 门店地址 (`address_detail`): at most 200 characters.
        public var addressDetail: String { get throws { try fields.required("address_detail") } }
        /// 门店地址辅助描述 (`address_complements`): at most 50 characters.
        public var addressComplements: String? { get throws { try fields.optional("address_complements") } }
        /// 门店经度 (`longitude`): at most 32 characters.
        public var longitude: String? { get throws { try fields.optional("longitude") } }
        /// 门店纬度 (`latitude`): at most 32 characters.
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
        /// 门店省市编码 (`address_code`): at most 20 characters.
        public var addressCode: String? {
            get { fields.stored("address_code") }
            set { fields.set("address_code", newValue) }
        }
        /// 门店地址 (`address_detail`): at most 200 characters.
        public var addressDetail: String? {
            get { fields.stored("address_detail") }
            set { fields.set("address_detail", newValue) }
        }
        /// 门店地址辅助描述 (`address_complements`): at most 50 characters.
        public var addressComplements: String? {
            get { fields.stored("address_complements") }
            set { fields.set("address_complements", newValue) }
        }
        /// 门店经度 (`longitude`): at most 32 characters.
        public var longitude: String? {
            get { fields.stored("longitude") }
            set { fields.set("longitude", newValue) }
        }
        /// 门店纬度 (`latitude`): at most 32 characters.
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
        /// 商家门店编号 (`store_reference_id`): at most 32 characters.
        public var storeReferenceID: String? { get throws { try fields.optional("store_reference_id") } }
        /// 门店名称 (`branch_name`): at most 50 characters.
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
        /// 商家门店编号 (`store_reference_id`): at most 32 characters.
        public var storeReferenceID: String? {
            get { fields.stored("store_reference_id") }
            set { fields.set("store_reference_id", newValue) }
        }
        /// 门店名称 (`branch_name`): at most 50 characters.
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
        /// 门店服务电话 (`service_phone`): at most 32 characters.
        public var servicePhone: String? { get throws { try fields.optional("service_phone") } }
        /// 门店经营时间 (`business_hours`): at most 256 characters.
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
        /// 门店服务电话 (`service_phone`): at most 32 characters.
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
        /// 门店经营时间 (`business_hours`): at most 256 characters.
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
        /// 门店收款商户号 (`mchid`): at most 16 characters.
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 门店收款主体 (`company_name`): at most 256 characters.
        public var companyName: String? { get throws { try fields.optional("company_name") } }
        /// 收款绑定状态 (`recipient_state`).
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
    /// 门店生效中 (`OPEN`).
    public static var open: Self { "OPEN" }
    /// 门店创建中 (`CREATING`).
    public static var creating: Self { "CREATING" }
    /// 门店停业中 (`CLOSED`).
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
            validEndTime: String,
            internationalClass: String,
            holder: String,
            certificate: String? = nil,
            validBeginTime: String? = nil,
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
        /// Logo商标注册证 (`certificate`).
        public var certificate: String? {
            get { fields.stored("certificate") }
            set { fields.set("certificate", newValue) }
        }
        /// Logo商标名称 (`name`): at most 50 characters.
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// Logo商标注册号 (`number`): at most 50 characters.
        public var number: String? {
            get { fields.stored("number") }
            set { fields.set("number", newValue) }
        }
        /// Logo商标有效期开始时间 (`valid_begin_time`): at most 20 characters.
        public var validBeginTime: String? {
            get { fields.stored("valid_begin_time") }
            set { fields.set("valid_begin_time", newValue) }
        }
        /// Logo商标有效期结束时间 (`valid_end_time`): at most 20 characters.
        public var validEndTime: String? {
            get { fields.stored("valid_end_time") }
            set { fields.set("valid_end_time", newValue) }
        }
        /// Logo商标国际分类 (`international_class`): at most 5 characters.
        public var internationalClass: String? {
            get { fields.stored("international_class") }
            set { fields.set("international_class", newValue) }
        }
        /// Logo商标注册人 (`holder`): at most 50 characters.
        public var holder: String? {
            get { fields.stored("holder") }
            set { fields.set("holder", newValue) }
        }
        /// Logo商标许可使用授权书 (`license`).
        public var license: String? {
            get { fields.stored("license") }
            set { fields.set("license", newValue) }
        }
        /// Logo商标授权有效期开始时间 (`authorization_begin_time`): at most 20 characters.
        public var authorizationBeginTime: String? {
            get { fields.stored("authorization_begin_time") }
            set { fields.set("authorization_begin_time", newValue) }
        }
        /// Logo商标授权有效期结束时间 (`authorization_end_time`): at most 20 characters.
        public var authorizationEndTime: String? {
            get { fields.stored("authorization_end_time") }
            set { fields.set("authorization_end_time", newValue) }
        }
        /// Logo商标注册证列表 (`certificate_list`).
        public var certificateList: [String]? {
            get { fields.stored("certificate_list") }
            set { fields.set("certificate_list", newValue) }
        }
        /// Logo商标许可使用授权书列表 (`license_list`).
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
    /// 用户已领卡 (`UNACTIVATED`).
    public static var unactivated: Self { "UNACTIVATED" }
    /// 用户的会员卡可正常使用 (`EFFECTIVE`).
    public static var effective: Self { "EFFECTIVE" }
    /// 用户的会员卡已过期 (`EXPIRED`).
    public static var expired: Self { "EXPIRED" }
    /// 用户的会员卡已失效 (`INVALID`).
    public static var invalid: Self { "INVALID" }
}

extension V3.Brand {
    /// Shared by several operations under `/v3/brand`.
    public struct UserInformation: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 平台提供的通用开卡信息字段 (`common_field_list`).
        public var commonFieldList: [V3.Brand.CommonFieldListReply]? {
            get throws { try fields.optional("common_field_list") }
        }
        /// 商家自定义的开卡信息字段 (`custom_field_list`).
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
        /// 平台提供的通用开卡信息字段 (`common_field_list`).
        public var commonFieldList: [String]? { get throws { try fields.optional("common_field_list") } }
        /// 商家自定义的开卡信息字段 (`custom_field_list`).
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
        /// 平台提供的通用开卡信息字段 (`common_field_list`).
        public var commonFieldList: [V3.Brand.CommonFieldListRequest]? {
            get { fields.stored("common_field_list") }
            set { fields.set("common_field_list", newValue) }
        }
        /// 商家自定义的开卡信息字段 (`custom_field_list`).
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
        /// 有效期类型 (`type`).
        public var type: V3.Brand.CardMemberType { get throws { try fields.required("type") } }
        /// 有效期开始时间 (`available_begin_time`).
        public var availableBeginTime: String? { get throws { try fields.optional("available_begin_time") } }
        /// 有效期结束时间 (`available_end_time`).
        public var availableEndTime: String? { get throws { try fields.optional("available_end_time") } }
        /// 领取后N天内有效 (`available_day_after_receive`).
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
            type: V3.Brand.CardMemberType? = nil,
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
        /// 有效期类型 (`type`).
        public var type: V3.Brand.CardMemberType? {
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
    }
}
