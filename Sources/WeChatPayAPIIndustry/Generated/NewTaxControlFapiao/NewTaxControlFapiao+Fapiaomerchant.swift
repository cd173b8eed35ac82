// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/new-tax-control-fapiao.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl {
    /// 获取邀请商户开通服务商电子发票能力, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015941495).
    ///
    /// - Parameters:
    ///   - operationType: 操作类型 (`operation_type`).
    ///   - fapiaoMode: 开票模式 (`fapiao_mode`).
    ///   - inviteCode: 服务商邀请code (`invite_code`); at most 128 characters.
    ///   - fapiaoAbilityTypeList: 发票能力类型 (`fapiao_ability_type_list`).
    ///   - inviteChannel: 服务商邀请渠道 (`invite_channel`); at most 128 characters.
    ///   - operateUser: 操作人员 (`operate_user`); encrypted when sent.
    ///   - subMchid: 受邀请商户号 (`sub_mchid`); at most 32 characters.
    ///   - taxpayerID: 受邀请商户税号 (`taxpayer_id`); at most 20 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        operationType: OperationType,
        fapiaoMode: FapiaoMode,
        inviteCode: String,
        fapiaoAbilityTypeList: [FapiaoAbilityTypeList]? = nil,
        inviteChannel: String? = nil,
        operateUser: SensitiveText? = nil,
        subMchid: String? = nil,
        taxpayerID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiaomerchant.getspinviteurl.get", chain)
        call.query("operation_type", operationType)
        call.query("fapiao_mode", fapiaoMode)
        call.query("fapiao_ability_type_list", fapiaoAbilityTypeList)
        call.query("invite_channel", inviteChannel)
        call.query("operate_user", operateUser)
        call.query("invite_code", inviteCode)
        call.query("sub_mchid", subMchid)
        call.query("taxpayer_id", taxpayerID)
        return try await call.reply()
    }

    /// 获取邀请商户开通服务商电子发票能力, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        operationType: OperationType,
        fapiaoMode: FapiaoMode,
        inviteCode: String,
        fapiaoAbilityTypeList: [FapiaoAbilityTypeList]? = nil,
        inviteChannel: String? = nil,
        operateUser: SensitiveText? = nil,
        subMchid: String? = nil,
        taxpayerID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiaomerchant.getspinviteurl.get", chain)
        call.query("operation_type", operationType)
        call.query("fapiao_mode", fapiaoMode)
        call.query("fapiao_ability_type_list", fapiaoAbilityTypeList)
        call.query("invite_channel", inviteChannel)
        call.query("operate_user", operateUser)
        call.query("invite_code", inviteCode)
        call.query("sub_mchid", subMchid)
        call.query("taxpayer_id", taxpayerID)
        return try call.blockingReply()
    }

    /// Documented values of 操作类型 (`operation_type`); open.
    public typealias OperationType = OpenValue<OperationTypeKind>
    /// Tells ``OperationType`` from other values.
    public enum OperationTypeKind {}

    /// Documented values of 开票模式 (`fapiao_mode`); open.
    public typealias FapiaoMode = OpenValue<FapiaoModeKind>
    /// Tells ``FapiaoMode`` from other values.
    public enum FapiaoModeKind {}

    /// Documented values of `fapiao_ability_type_list`; open.
    public typealias FapiaoAbilityTypeList = OpenValue<FapiaoAbilityTypeListKind>
    /// Tells ``FapiaoAbilityTypeList`` from other values.
    public enum FapiaoAbilityTypeListKind {}

    /// What `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 邀请开通二维码链接 (`invite_url`): at most 1024 characters.
        public var inviteURL: String { get throws { try fields.required("invite_url") } }
        /// 开通小程序AppID (`miniprogram_appid`): at most 32 characters.
        public var miniprogramAppid: String { get throws { try fields.required("miniprogram_appid") } }
        /// 开通小程序跳转路径 (`miniprogram_path`): at most 1024 characters.
        public var miniprogramPath: String { get throws { try fields.required("miniprogram_path") } }
    }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.OperationTypeKind {
    /// 授权绑定 (`AUTH_BINDING`).
    public static var authBinding: Self { "AUTH_BINDING" }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.FapiaoModeKind {
    /// 第三方/自建发票 (`THIRD_OR_SELF_FAPIAO`).
    public static var thirdOrSelfFapiao: Self { "THIRD_OR_SELF_FAPIAO" }
    /// 腾讯数电发票 (`TENCENT_DIGITAL_TAX`).
    public static var tencentDigitalTax: Self { "TENCENT_DIGITAL_TAX" }
}

extension OpenValue where Kind == V3.NewTaxControlFapiao.Fapiaomerchant.Getspinviteurl.FapiaoAbilityTypeListKind {
    /// 基础开票能力 (`BASE_ABILITY`).
    public static var baseAbility: Self { "BASE_ABILITY" }
    /// `REAL_ESTATE_ABILITY`.
    public static var realEstateAbility: Self { "REAL_ESTATE_ABILITY" }
    /// `PASSENGER_TRANSPORT_ABILITY`.
    public static var passengerTransportAbility: Self { "PASSENGER_TRANSPORT_ABILITY" }
    /// 成品油能力 (`REFINED_OIL_ABILITY`).
    public static var refinedOilAbility: Self { "REFINED_OIL_ABILITY" }
}

extension V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo {
    /// 获取邀请开通的商户信息, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015941524).
    ///
    /// - Parameters:
    ///   - queryTimeStart: 查询时间起 (`query_time_start`).
    ///   - queryTimeEnd: 查询时间止 (`query_time_end`).
    ///   - offset: 本次查询的起始位置.
    ///   - limit: 本次查询的最大数量.
    ///   - mchInviteStatus: 商户邀请状态 (`mch_invite_status`).
    ///   - inviteCode: 服务商邀请code (`invite_code`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        queryTimeStart: String,
        queryTimeEnd: String,
        offset: Int,
        limit: Int,
        mchInviteStatus: V3.NewTaxControlFapiao.MchInviteStatus,
        inviteCode: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiaomerchant.listspinvitemchinfo.get", chain)
        call.query("query_time_start", queryTimeStart)
        call.query("query_time_end", queryTimeEnd)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("invite_code", inviteCode)
        call.query("mch_invite_status", mchInviteStatus)
        return try await call.reply()
    }

    /// 获取邀请开通的商户信息, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        queryTimeStart: String,
        queryTimeEnd: String,
        offset: Int,
        limit: Int,
        mchInviteStatus: V3.NewTaxControlFapiao.MchInviteStatus,
        inviteCode: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("new-tax-control-fapiao.fapiaomerchant.listspinvitemchinfo.get", chain)
        call.query("query_time_start", queryTimeStart)
        call.query("query_time_end", queryTimeEnd)
        call.query("offset", offset)
        call.query("limit", limit)
        call.query("invite_code", inviteCode)
        call.query("mch_invite_status", mchInviteStatus)
        return try call.blockingReply()
    }

    /// What `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 总数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// 本次查询的起始位置 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 本次查询的最大数量 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 相关链接 (`links`).
        public var links: V3.NewTaxControlFapiao.Links? { get throws { try fields.optional("links") } }
        /// 邀请的商户结果 (`mch_invite_result_list`).
        public var mchInviteResultList: [MchInviteResultList]? {
            get throws { try fields.optional("mch_invite_result_list") }
        }
        /// `mch_invite_result_list`.
        public struct MchInviteResultList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 邀请的商户商户号 (`sub_mchid`).
            public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
            /// 邀请商户的状态 (`mch_invite_status`).
            public var mchInviteStatus: V3.NewTaxControlFapiao.MchInviteStatus {
                get throws { try fields.required("mch_invite_status") }
            }
            /// 商户名称 (`ep_name`): at most 1024 characters.
            public var epName: String { get throws { try fields.required("ep_name") } }
            /// 商户税号 (`tax_id`): at most 32 characters.
            public var taxID: String { get throws { try fields.required("tax_id") } }
            /// 服务商邀请商户code (`invite_code`).
            public var inviteCode: String { get throws { try fields.required("invite_code") } }
            /// 商户操作时间 (`operate_time`).
            public var operateTime: String { get throws { try fields.required("operate_time") } }
            /// 商户邀请失败错误码 (`invite_failed_code`).
            public var inviteFailedCode: InviteFailedCode? { get throws { try fields.optional("invite_failed_code") } }
            /// 商户邀请失败的原因 (`invite_failed_reason`): at most 1024 characters.
            public var inviteFailedReason: String? { get throws { try fields.optional("invite_failed_reason") } }
            /// Documented values of 商户邀请失败错误码 (`invite_failed_code`); open.
            public typealias InviteFailedCode = OpenValue<InviteFailedCodeKind>
            /// Tells ``InviteFailedCode`` from other values.
            public enum InviteFailedCodeKind {}
        }
    }
}

extension OpenValue
where
    Kind == V3.NewTaxControlFapiao.Fapiaomerchant.Listspinvitemchinfo.GetReply.MchInviteResultList.InviteFailedCodeKind
{
    /// 未查询到单位税务登记信息 (`UNKNOWN_TAX_INFO`).
    public static var unknownTaxInfo: Self { "UNKNOWN_TAX_INFO" }
    /// 单位信息有误 (`INVALID_COMPANY_INFO`).
    public static var invalidCompanyInfo: Self { "INVALID_COMPANY_INFO" }
    /// `NOT_MEET_ACCESS_CONDITION`.
    public static var notMeetAccessCondition: Self { "NOT_MEET_ACCESS_CONDITION" }
    /// 未纳入数电票试点范围 (`NOT_IN_PILOT_SCOPE`).
    public static var notInPilotScope: Self { "NOT_IN_PILOT_SCOPE" }
    /// `MISSING_TAX_AUTHORITY_CODE`.
    public static var missingTaxAuthorityCode: Self { "MISSING_TAX_AUTHORITY_CODE" }
    /// 商户主体信息未设置 (`MERCHANT_INFO_NOT_SET`).
    public static var merchantInfoNotSet: Self { "MERCHANT_INFO_NOT_SET" }
    /// 未知异常 (`UNKNOWN_ERROR`).
    public static var unknownError: Self { "UNKNOWN_ERROR" }
}
