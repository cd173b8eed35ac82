// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/aggracct-bc.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.AggracctBc.WbChannel.Account.Balance {
    /// 查询渠道额度, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016061186).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameters:
    ///   - mchid: 微信支付商户号.
    ///   - balAccountNo: 额度台账号 (`bal_account_no`); encrypted when sent.
    ///   - cardNo: 卡号 (`card_no`); encrypted when sent.
    ///   - sgnNo: 商户子账户协议号 (`sgn_no`).
    ///   - reqScene: 请求场景 (`req_scene`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        mchid: String,
        balAccountNo: SensitiveText,
        cardNo: SensitiveText? = nil,
        sgnNo: String? = nil,
        reqScene: V3.AggracctBc.ReqScene? = nil
    ) async throws -> GetReply {
        var call = TypedCall("aggracct-bc.wb-channel.account.balance.get", chain)
        call.query("mchid", mchid)
        call.query("bal_account_no", balAccountNo)
        call.query("card_no", cardNo)
        call.query("sgn_no", sgnNo)
        call.query("req_scene", reqScene)
        return try await call.reply()
    }

    /// 查询渠道额度, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        mchid: String,
        balAccountNo: SensitiveText,
        cardNo: SensitiveText? = nil,
        sgnNo: String? = nil,
        reqScene: V3.AggracctBc.ReqScene? = nil
    ) throws -> GetReply {
        var call = TypedCall("aggracct-bc.wb-channel.account.balance.get", chain)
        call.query("mchid", mchid)
        call.query("bal_account_no", balAccountNo)
        call.query("card_no", cardNo)
        call.query("sgn_no", sgnNo)
        call.query("req_scene", reqScene)
        return try call.blockingReply()
    }

    /// What `GET /v3/aggracct-bc/wb-channel/account/balance` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 是否存在在途减额指令 (`in_transit_reduction_exist`).
        public var inTransitReductionExist: Bool? { get throws { try fields.optional("in_transit_reduction_exist") } }
        /// 额度台账号额度 (`balance`).
        public var balance: Int? { get throws { try fields.optional("balance") } }
    }
}

extension V3.AggracctBc.WbChannel.Account.MchArchives {
    /// 查询商户资料, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016642632).
    ///
    /// - Parameters:
    ///   - mchid: 微信支付商户号.
    ///   - balAccountNo: 额度台账号 (`bal_account_no`); encrypted when sent.
    ///   - cardNo: 卡号 (`card_no`); encrypted when sent.
    ///   - sgnNo: 商户子账户协议号 (`sgn_no`).
    ///   - reqScene: 请求场景 (`req_scene`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        mchid: String,
        balAccountNo: SensitiveText,
        cardNo: SensitiveText? = nil,
        sgnNo: String? = nil,
        reqScene: V3.AggracctBc.ReqScene? = nil
    ) async throws -> GetReply {
        var call = TypedCall("aggracct-bc.wb-channel.account.mch_archives.get", chain)
        call.query("mchid", mchid)
        call.query("bal_account_no", balAccountNo)
        call.query("card_no", cardNo)
        call.query("sgn_no", sgnNo)
        call.query("req_scene", reqScene)
        return try await call.reply()
    }

    /// 查询商户资料, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        mchid: String,
        balAccountNo: SensitiveText,
        cardNo: SensitiveText? = nil,
        sgnNo: String? = nil,
        reqScene: V3.AggracctBc.ReqScene? = nil
    ) throws -> GetReply {
        var call = TypedCall("aggracct-bc.wb-channel.account.mch_archives.get", chain)
        call.query("mchid", mchid)
        call.query("bal_account_no", balAccountNo)
        call.query("card_no", cardNo)
        call.query("sgn_no", sgnNo)
        call.query("req_scene", reqScene)
        return try call.blockingReply()
    }

    /// What `GET /v3/aggracct-bc/wb-channel/account/mch_archives` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付商户号 (`mchid`).
        public var mchid: String? { get throws { try fields.optional("mchid") } }
        /// 额度台账号 (`bal_account_no`): encrypted for the merchant.
        public var balAccountNo: EncryptedText? { get throws { try fields.optional("bal_account_no") } }
        /// 主体类型 (`merchant_type`).
        public var merchantType: MerchantType? { get throws { try fields.optional("merchant_type") } }
        /// 主体证件类型 (`merchant_id_type`).
        public var merchantIDType: MerchantIDType? { get throws { try fields.optional("merchant_id_type") } }
        /// 主体证件登记名称 (`merchant_name`): encrypted for the merchant.
        public var merchantName: EncryptedText? { get throws { try fields.optional("merchant_name") } }
        /// 主体证件号码 (`merchant_id_no`): encrypted for the merchant.
        public var merchantIDNo: EncryptedText? { get throws { try fields.optional("merchant_id_no") } }
        /// 主体证件有效期起始日 (`effective_date`).
        public var effectiveDate: String? { get throws { try fields.optional("effective_date") } }
        /// 主体证件有效期结束日 (`expire_date`).
        public var expireDate: String? { get throws { try fields.optional("expire_date") } }
        /// 主体证件正面影像ID (`merchant_img_front_id`).
        public var merchantImgFrontID: String? { get throws { try fields.optional("merchant_img_front_id") } }
        /// 主体注册地址 (`register_address`).
        public var registerAddress: String? { get throws { try fields.optional("register_address") } }
        /// 主体经营范围 (`business_scope`).
        public var businessScope: String? { get throws { try fields.optional("business_scope") } }
        /// 法定代表人信息 (`legal_representative`).
        public var legalRepresentative: LegalRepresentative? {
            get throws { try fields.optional("legal_representative") }
        }
        /// 受益所有人信息列表 (`beneficial_owner`).
        public var beneficialOwner: [BeneficialOwner]? { get throws { try fields.optional("beneficial_owner") } }
        /// 卡号 (`card_no`): encrypted for the merchant.
        public var cardNo: EncryptedText? { get throws { try fields.optional("card_no") } }
        /// 商户子账户协议号 (`sgn_no`).
        public var sgnNo: String? { get throws { try fields.optional("sgn_no") } }
        /// Documented values of 主体类型 (`merchant_type`); open.
        public typealias MerchantType = OpenValue<MerchantTypeKind>
        /// Tells ``MerchantType`` from other values.
        public enum MerchantTypeKind {}
        /// Documented values of 主体证件类型 (`merchant_id_type`); open.
        public typealias MerchantIDType = OpenValue<MerchantIDTypeKind>
        /// Tells ``MerchantIDType`` from other values.
        public enum MerchantIDTypeKind {}
        /// 法定代表人信息 (`legal_representative`).
        public struct LegalRepresentative: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 法定代表人证件类型 (`legal_representative_id_type`).
            public var legalRepresentativeIDType: LegalRepresentativeIDType {
                get throws { try fields.required("legal_representative_id_type") }
            }
            /// 法定代表人姓名 (`legal_representative_name`): encrypted for the merchant.
            public var legalRepresentativeName: EncryptedText {
                get throws { try fields.required("legal_representative_name") }
            }
            /// 法定代表人证件号码 (`legal_representative_id_no`): encrypted for the merchant.
            public var legalRepresentativeIDNo: EncryptedText {
                get throws { try fields.required("legal_representative_id_no") }
            }
            /// 法定代表人证件有效期起始日 (`legal_representative_effective_date`).
            public var legalRepresentativeEffectiveDate: String {
                get throws { try fields.required("legal_representative_effective_date") }
            }
            /// 法定代表人证件有效期结束日 (`legal_representative_expire_date`).
            public var legalRepresentativeExpireDate: String {
                get throws { try fields.required("legal_representative_expire_date") }
            }
            /// 法定代表人证件正面影像ID (`legal_representative_img_front_id`).
            public var legalRepresentativeImgFrontID: String {
                get throws { try fields.required("legal_representative_img_front_id") }
            }
            /// 法定代表人证件反面影像ID (`legal_representative_img_back_id`).
            public var legalRepresentativeImgBackID: String {
                get throws { try fields.required("legal_representative_img_back_id") }
            }
            /// 法定代表人居住地址 (`legal_representative_address`): encrypted for the merchant.
            public var legalRepresentativeAddress: EncryptedText {
                get throws { try fields.required("legal_representative_address") }
            }
            /// 法定代表人发证机关 (`legal_representative_issue_authority`).
            public var legalRepresentativeIssueAuthority: String? {
                get throws { try fields.optional("legal_representative_issue_authority") }
            }
            /// 法定代表人民族 (`legal_representative_nation`).
            public var legalRepresentativeNation: String? {
                get throws { try fields.optional("legal_representative_nation") }
            }
            /// Documented values of 法定代表人证件类型 (`legal_representative_id_type`); open.
            public typealias LegalRepresentativeIDType = OpenValue<LegalRepresentativeIDTypeKind>
            /// Tells ``LegalRepresentativeIDType`` from other values.
            public enum LegalRepresentativeIDTypeKind {}
        }
        /// `beneficial_owner`.
        public struct BeneficialOwner: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 受益所有人编号 (`beneficial_owner_no`).
            public var beneficialOwnerNo: String { get throws { try fields.required("beneficial_owner_no") } }
            /// 受益所有人证件类型 (`beneficial_owner_id_type`).
            public var beneficialOwnerIDType: BeneficialOwnerIDType {
                get throws { try fields.required("beneficial_owner_id_type") }
            }
            /// 受益所有人姓名 (`beneficial_owner_name`): encrypted for the merchant.
            public var beneficialOwnerName: EncryptedText {
                get throws { try fields.required("beneficial_owner_name") }
            }
            /// 受益所有人证件号码 (`beneficial_owner_id_no`): encrypted for the merchant.
            public var beneficialOwnerIDNo: EncryptedText {
                get throws { try fields.required("beneficial_owner_id_no") }
            }
            /// 受益所有人证件有效期起始日 (`beneficial_owner_effective_date`).
            public var beneficialOwnerEffectiveDate: String {
                get throws { try fields.required("beneficial_owner_effective_date") }
            }
            /// 受益所有人证件有效期结束日 (`beneficial_owner_expire_date`).
            public var beneficialOwnerExpireDate: String {
                get throws { try fields.required("beneficial_owner_expire_date") }
            }
            /// 受益所有人证件正面影像ID (`beneficial_owner_img_front_id`).
            public var beneficialOwnerImgFrontID: String {
                get throws { try fields.required("beneficial_owner_img_front_id") }
            }
            /// 受益所有人证件反面影像ID (`beneficial_owner_img_back_id`).
            public var beneficialOwnerImgBackID: String {
                get throws { try fields.required("beneficial_owner_img_back_id") }
            }
            /// 受益所有人居住地址 (`beneficial_owner_address`): encrypted for the merchant.
            public var beneficialOwnerAddress: EncryptedText {
                get throws { try fields.required("beneficial_owner_address") }
            }
            /// Documented values of 受益所有人证件类型 (`beneficial_owner_id_type`); open.
            public typealias BeneficialOwnerIDType = OpenValue<BeneficialOwnerIDTypeKind>
            /// Tells ``BeneficialOwnerIDType`` from other values.
            public enum BeneficialOwnerIDTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.MerchantTypeKind {
    /// `1`.
    public static var _1: Self { "1" }
    /// `2`.
    public static var _2: Self { "2" }
    /// `3`.
    public static var _3: Self { "3" }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.MerchantIDTypeKind {
    /// `12`.
    public static var _12: Self { "12" }
}

extension OpenValue
where Kind == V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.LegalRepresentative.LegalRepresentativeIDTypeKind {
    /// `01`.
    public static var _01: Self { "01" }
}

extension OpenValue
where Kind == V3.AggracctBc.WbChannel.Account.MchArchives.GetReply.BeneficialOwner.BeneficialOwnerIDTypeKind {
    /// `01`.
    public static var _01: Self { "01" }
}

extension V3.AggracctBc.WbChannel.Account.MchMedia {
    /// 查询商户影像件资料, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4025779210).
    ///
    /// - Parameters:
    ///   - businessScene: 业务场景 (`business_scene`).
    ///   - mchid: 微信支付商户号.
    ///   - platformTrxID: 微信支付业务申请单号 (`platform_trx_id`).
    ///   - mchMediaType: 影像件类型 (`mch_media_type`).
    ///   - mediaID: 影像件资料ID (`media_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        businessScene: BusinessScene,
        mchid: String? = nil,
        platformTrxID: String? = nil,
        mchMediaType: MchMediaType? = nil,
        mediaID: String? = nil
    ) async throws -> GetReply {
        var call = TypedCall("aggracct-bc.wb-channel.account.mch_media.get", chain)
        call.query("mchid", mchid)
        call.query("platform_trx_id", platformTrxID)
        call.query("business_scene", businessScene)
        call.query("mch_media_type", mchMediaType)
        call.query("media_id", mediaID)
        return try await call.reply()
    }

    /// 查询商户影像件资料, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        businessScene: BusinessScene,
        mchid: String? = nil,
        platformTrxID: String? = nil,
        mchMediaType: MchMediaType? = nil,
        mediaID: String? = nil
    ) throws -> GetReply {
        var call = TypedCall("aggracct-bc.wb-channel.account.mch_media.get", chain)
        call.query("mchid", mchid)
        call.query("platform_trx_id", platformTrxID)
        call.query("business_scene", businessScene)
        call.query("mch_media_type", mchMediaType)
        call.query("media_id", mediaID)
        return try call.blockingReply()
    }

    /// Documented values of 业务场景 (`business_scene`); open.
    public typealias BusinessScene = OpenValue<BusinessSceneKind>
    /// Tells ``BusinessScene`` from other values.
    public enum BusinessSceneKind {}

    /// Documented values of 影像件类型 (`mch_media_type`); open.
    public typealias MchMediaType = OpenValue<MchMediaTypeKind>
    /// Tells ``MchMediaType`` from other values.
    public enum MchMediaTypeKind {}

    /// What `GET /v3/aggracct-bc/wb-channel/account/mch_media` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 文件内容 (`media_content`).
        public var mediaContent: String? { get throws { try fields.optional("media_content") } }
        /// 文件类型 (`media_type`).
        public var mediaType: MediaType? { get throws { try fields.optional("media_type") } }
        /// 文件摘要 (`media_sm3`).
        public var mediaSm3: String? { get throws { try fields.optional("media_sm3") } }
        /// sm4密钥 (`key`).
        public var key: String? { get throws { try fields.optional("key") } }
        /// 影像件资料ID (`media_id`).
        public var mediaID: String? { get throws { try fields.optional("media_id") } }
        /// Documented values of 文件类型 (`media_type`); open.
        public typealias MediaType = OpenValue<MediaTypeKind>
        /// Tells ``MediaType`` from other values.
        public enum MediaTypeKind {}
    }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.Account.MchMedia.BusinessSceneKind {
    /// `SJT_MICRO_PLUS_OPEN_ACCOUNT`.
    public static var sjtMicroPlusOpenAccount: Self { "SJT_MICRO_PLUS_OPEN_ACCOUNT" }
    /// `SJT_MICRO_PLUS_UPDATE_INFO`.
    public static var sjtMicroPlusUpdateInfo: Self { "SJT_MICRO_PLUS_UPDATE_INFO" }
    /// `GET_BY_MEDIA_ID`.
    public static var getByMediaId: Self { "GET_BY_MEDIA_ID" }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.Account.MchMedia.MchMediaTypeKind {
    /// `ID_CARD_FRONT`.
    public static var idCardFront: Self { "ID_CARD_FRONT" }
    /// `ID_CARD_BACK`.
    public static var idCardBack: Self { "ID_CARD_BACK" }
    /// `STORE_FRONT`.
    public static var storeFront: Self { "STORE_FRONT" }
    /// `STORE_INTERIOR`.
    public static var storeInterior: Self { "STORE_INTERIOR" }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.Account.MchMedia.GetReply.MediaTypeKind {
    /// `jpg`.
    public static var jpg: Self { "jpg" }
    /// `png`.
    public static var png: Self { "png" }
    /// `bmp`.
    public static var bmp: Self { "bmp" }
    /// `jpeg`.
    public static var jpeg: Self { "jpeg" }
}

extension V3.AggracctBc.WbChannel.BankChannelAccount.Rename {
    /// 受理渠道结算银行账户更名申请, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4018968078).
    ///
    /// In beta.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.AggracctBc.RenameReply {
        let call = TypedCall("aggracct-bc.wb-channel.bank-channel-account.rename.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 受理渠道结算银行账户更名申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.AggracctBc.RenameReply {
        let call = TypedCall("aggracct-bc.wb-channel.bank-channel-account.rename.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            mchid: String,
            balAccountNo: SensitiveText,
            changeScene: V3.AggracctBc.ChangeScene,
            reqScene: V3.AggracctBc.ReqScene? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("mchid", mchid)
            fields.set("bal_account_no", balAccountNo)
            fields.set("change_scene", changeScene)
            fields.set("req_scene", reqScene)
            self.fields = fields
        }
        /// 渠道结算银行账户更名外部系统单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 目标商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 台账ID (`bal_account_no`): encrypted when sent.
        public var balAccountNo: SensitiveText? {
            get { fields.stored("bal_account_no") }
            set { fields.set("bal_account_no", newValue) }
        }
        /// 变更类型 (`change_scene`).
        public var changeScene: V3.AggracctBc.ChangeScene? {
            get { fields.stored("change_scene") }
            set { fields.set("change_scene", newValue) }
        }
        /// 请求场景 (`req_scene`).
        public var reqScene: V3.AggracctBc.ReqScene? {
            get { fields.stored("req_scene") }
            set { fields.set("req_scene", newValue) }
        }
    }
}

extension V3.AggracctBc.WbChannel.BankChannelAccount.Rename.ByApplicationID {
    /// 查询渠道结算银行账户更名申请, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4018968051).
    ///
    /// In beta.
    ///
    /// - Parameters:
    ///   - mchid: 目标商户号.
    ///   - balAccountNo: 台账ID (`bal_account_no`); encrypted when sent.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(mchid: String, balAccountNo: SensitiveText) async throws -> V3.AggracctBc.RenameReply {
        var call = TypedCall("aggracct-bc.wb-channel.bank-channel-account.rename.{application_id}.get", chain)
        call.query("mchid", mchid)
        call.query("bal_account_no", balAccountNo)
        return try await call.reply()
    }

    /// 查询渠道结算银行账户更名申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(mchid: String, balAccountNo: SensitiveText) throws -> V3.AggracctBc.RenameReply {
        var call = TypedCall("aggracct-bc.wb-channel.bank-channel-account.rename.{application_id}.get", chain)
        call.query("mchid", mchid)
        call.query("bal_account_no", balAccountNo)
        return try call.blockingReply()
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify {
    /// 资料更新请求审核结果回调通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016080141).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        let call = TypedCall(
            "aggracct-bc.wb-channel.control-orders.info.update.result.notify.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 资料更新请求审核结果回调通知, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall(
            "aggracct-bc.wb-channel.control-orders.info.update.result.notify.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            mchid: String,
            auditResult: AuditResult? = nil,
            auditFinishTime: String? = nil,
            attachInfo: String? = nil,
            failCode: String? = nil,
            failMsg: String? = nil,
            scene: Scene? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("mchid", mchid)
            fields.set("audit_result", auditResult)
            fields.set("audit_finish_time", auditFinishTime)
            fields.set("attach_info", attachInfo)
            fields.set("fail_code", failCode)
            fields.set("fail_msg", failMsg)
            fields.set("scene", scene)
            self.fields = fields
        }
        /// 资料更新请求单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 审核结果 (`audit_result`).
        public var auditResult: AuditResult? {
            get { fields.stored("audit_result") }
            set { fields.set("audit_result", newValue) }
        }
        /// 审核完成时间 (`audit_finish_time`).
        public var auditFinishTime: String? {
            get { fields.stored("audit_finish_time") }
            set { fields.set("audit_finish_time", newValue) }
        }
        /// 业务附属信息 (`attach_info`).
        public var attachInfo: String? {
            get { fields.stored("attach_info") }
            set { fields.set("attach_info", newValue) }
        }
        /// 审核驳回错误码 (`fail_code`).
        public var failCode: String? {
            get { fields.stored("fail_code") }
            set { fields.set("fail_code", newValue) }
        }
        /// 审核驳回错误原因 (`fail_msg`).
        public var failMsg: String? {
            get { fields.stored("fail_msg") }
            set { fields.set("fail_msg", newValue) }
        }
        /// 场景 (`scene`).
        public var scene: Scene? {
            get { fields.stored("scene") }
            set { fields.set("scene", newValue) }
        }
        /// Documented values of 审核结果 (`audit_result`); open.
        public typealias AuditResult = OpenValue<AuditResultKind>
        /// Tells ``AuditResult`` from other values.
        public enum AuditResultKind {}
        /// Documented values of 场景 (`scene`); open.
        public typealias Scene = OpenValue<SceneKind>
        /// Tells ``Scene`` from other values.
        public enum SceneKind {}
    }

    /// What `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 接口返回信息 (`ret_msg`).
        public var retMsg: String? { get throws { try fields.optional("ret_msg") } }
    }
}

extension OpenValue
where Kind == V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify.PostBody.AuditResultKind {
    /// `PASS`.
    public static var pass: Self { "PASS" }
    /// `REJECT`.
    public static var reject: Self { "REJECT" }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.ControlOrders.Info.Update.Result.Notify.PostBody.SceneKind {
    /// `01`.
    public static var _01: Self { "01" }
    /// `02`.
    public static var _02: Self { "02" }
    /// `03`.
    public static var _03: Self { "03" }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Punish {
    /// 发起微众台账管控, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016025247).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("aggracct-bc.wb-channel.control-orders.punish.post", chain, body: body.fields).reply()
    }

    /// 发起微众台账管控, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("aggracct-bc.wb-channel.control-orders.punish.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/aggracct-bc/wb-channel/control-orders/punish` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            mchid: String,
            balAccountNo: SensitiveText,
            punishScene: Int,
            punishReason: String? = nil,
            punishEndTime: String? = nil,
            cardNo: SensitiveText? = nil,
            sgnNo: String? = nil,
            reqScene: V3.AggracctBc.ReqScene? = nil,
            fundRepatriationStrategy: FundRepatriationStrategy? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("mchid", mchid)
            fields.set("bal_account_no", balAccountNo)
            fields.set("punish_scene", punishScene)
            fields.set("punish_reason", punishReason)
            fields.set("punish_end_time", punishEndTime)
            fields.set("card_no", cardNo)
            fields.set("sgn_no", sgnNo)
            fields.set("req_scene", reqScene)
            fields.set("fund_repatriation_strategy", fundRepatriationStrategy)
            self.fields = fields
        }
        /// 微众管控单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 目标下管商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 目标下管台账ID (`bal_account_no`): encrypted when sent.
        public var balAccountNo: SensitiveText? {
            get { fields.stored("bal_account_no") }
            set { fields.set("bal_account_no", newValue) }
        }
        /// 管控场景 (`punish_scene`).
        public var punishScene: Int? {
            get { fields.stored("punish_scene") }
            set { fields.set("punish_scene", newValue) }
        }
        /// 管控原因 (`punish_reason`).
        public var punishReason: String? {
            get { fields.stored("punish_reason") }
            set { fields.set("punish_reason", newValue) }
        }
        /// 管控结束时间 (`punish_end_time`).
        public var punishEndTime: String? {
            get { fields.stored("punish_end_time") }
            set { fields.set("punish_end_time", newValue) }
        }
        /// 目标下管卡号 (`card_no`): encrypted when sent.
        public var cardNo: SensitiveText? {
            get { fields.stored("card_no") }
            set { fields.set("card_no", newValue) }
        }
        /// 目标下管商户子账户协议号 (`sgn_no`).
        public var sgnNo: String? {
            get { fields.stored("sgn_no") }
            set { fields.set("sgn_no", newValue) }
        }
        /// 请求场景 (`req_scene`).
        public var reqScene: V3.AggracctBc.ReqScene? {
            get { fields.stored("req_scene") }
            set { fields.set("req_scene", newValue) }
        }
        /// 微众资金划回策略 (`fund_repatriation_strategy`).
        public var fundRepatriationStrategy: FundRepatriationStrategy? {
            get { fields.stored("fund_repatriation_strategy") }
            set { fields.set("fund_repatriation_strategy", newValue) }
        }
        /// Documented values of 微众资金划回策略 (`fund_repatriation_strategy`); open.
        public typealias FundRepatriationStrategy = OpenValue<FundRepatriationStrategyKind>
        /// Tells ``FundRepatriationStrategy`` from other values.
        public enum FundRepatriationStrategyKind {}
    }

    /// What `POST /v3/aggracct-bc/wb-channel/control-orders/punish` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付管控单号 (`wxpay_punish_no`).
        public var wxpayPunishNo: String { get throws { try fields.required("wxpay_punish_no") } }
        /// 微众管控单号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
    }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.ControlOrders.Punish.PostBody.FundRepatriationStrategyKind {
    /// `ALL_FORBIDDEN`.
    public static var allForbidden: Self { "ALL_FORBIDDEN" }
    /// `ALL_ALLOWED_WHEN_UNIQUE`.
    public static var allAllowedWhenUnique: Self { "ALL_ALLOWED_WHEN_UNIQUE" }
}

extension V3.AggracctBc.WbChannel.ControlOrders.Recover {
    /// 解除对微众台账的管控, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016025279).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("aggracct-bc.wb-channel.control-orders.recover.post", chain, body: body.fields).reply()
    }

    /// 解除对微众台账的管控, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        let call = TypedCall("aggracct-bc.wb-channel.control-orders.recover.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/aggracct-bc/wb-channel/control-orders/recover` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            relatedWebankPunishNo: String,
            relatedWxpayPunishNo: String,
            mchid: String,
            balAccountNo: SensitiveText,
            recoverReason: String,
            cardNo: SensitiveText? = nil,
            sgnNo: String? = nil,
            reqScene: V3.AggracctBc.ReqScene? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("related_webank_punish_no", relatedWebankPunishNo)
            fields.set("related_wxpay_punish_no", relatedWxpayPunishNo)
            fields.set("mchid", mchid)
            fields.set("bal_account_no", balAccountNo)
            fields.set("recover_reason", recoverReason)
            fields.set("card_no", cardNo)
            fields.set("sgn_no", sgnNo)
            fields.set("req_scene", reqScene)
            self.fields = fields
        }
        /// 微众解管单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 关联微众管控单号 (`related_webank_punish_no`).
        public var relatedWebankPunishNo: String? {
            get { fields.stored("related_webank_punish_no") }
            set { fields.set("related_webank_punish_no", newValue) }
        }
        /// 关联微信支付管控单号 (`related_wxpay_punish_no`).
        public var relatedWxpayPunishNo: String? {
            get { fields.stored("related_wxpay_punish_no") }
            set { fields.set("related_wxpay_punish_no", newValue) }
        }
        /// 目标解管商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 目标解管台账ID (`bal_account_no`): encrypted when sent.
        public var balAccountNo: SensitiveText? {
            get { fields.stored("bal_account_no") }
            set { fields.set("bal_account_no", newValue) }
        }
        /// 解管原因描述 (`recover_reason`).
        public var recoverReason: String? {
            get { fields.stored("recover_reason") }
            set { fields.set("recover_reason", newValue) }
        }
        /// 目标下管卡号 (`card_no`): encrypted when sent.
        public var cardNo: SensitiveText? {
            get { fields.stored("card_no") }
            set { fields.set("card_no", newValue) }
        }
        /// 目标下管商户子账户协议号 (`sgn_no`).
        public var sgnNo: String? {
            get { fields.stored("sgn_no") }
            set { fields.set("sgn_no", newValue) }
        }
        /// 请求场景 (`req_scene`).
        public var reqScene: V3.AggracctBc.ReqScene? {
            get { fields.stored("req_scene") }
            set { fields.set("req_scene", newValue) }
        }
    }

    /// What `POST /v3/aggracct-bc/wb-channel/control-orders/recover` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付解管单号 (`wxpay_recover_no`).
        public var wxpayRecoverNo: String { get throws { try fields.required("wxpay_recover_no") } }
        /// 微众解管单号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
    }
}

extension V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo {
    /// 查询控制单, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016025274).
    ///
    /// - Parameters:
    ///   - controlType: 控制单类型 (`control_type`).
    ///   - mchid: 微信支付商户号.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(controlType: ControlType, mchid: String) async throws -> GetReply {
        var call = TypedCall("aggracct-bc.wb-channel.control-orders.{out_request_no}.get", chain)
        call.query("control_type", controlType)
        call.query("mchid", mchid)
        return try await call.reply()
    }

    /// 查询控制单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(controlType: ControlType, mchid: String) throws -> GetReply {
        var call = TypedCall("aggracct-bc.wb-channel.control-orders.{out_request_no}.get", chain)
        call.query("control_type", controlType)
        call.query("mchid", mchid)
        return try call.blockingReply()
    }

    /// Documented values of 控制单类型 (`control_type`); open.
    public typealias ControlType = OpenValue<ControlTypeKind>
    /// Tells ``ControlType`` from other values.
    public enum ControlTypeKind {}

    /// What `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 控制场景 (`control_scene`).
        public var controlScene: ControlScene { get throws { try fields.required("control_scene") } }
        /// 管控单 (`punish_order`).
        public var punishOrder: PunishOrder? { get throws { try fields.optional("punish_order") } }
        /// 解管单 (`recover_order`).
        public var recoverOrder: RecoverOrder? { get throws { try fields.optional("recover_order") } }
        /// Documented values of 控制场景 (`control_scene`); open.
        public typealias ControlScene = OpenValue<ControlSceneKind>
        /// Tells ``ControlScene`` from other values.
        public enum ControlSceneKind {}
        /// 管控单 (`punish_order`).
        public struct PunishOrder: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信管控单号 (`wxpay_punish_no`).
            public var wxpayPunishNo: String { get throws { try fields.required("wxpay_punish_no") } }
            /// 微众管控单号 (`out_request_no`).
            public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
            /// 目标下管商户号 (`mchid`).
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 管控场景 (`punish_scene`).
            public var punishScene: Int { get throws { try fields.required("punish_scene") } }
            /// 管控场景规则版本号 (`punish_rule_version`).
            public var punishRuleVersion: Int { get throws { try fields.required("punish_rule_version") } }
            /// 管控原因 (`punish_reason`).
            public var punishReason: String? { get throws { try fields.optional("punish_reason") } }
            /// 管控开始时间 (`punish_start_time`).
            public var punishStartTime: String? { get throws { try fields.optional("punish_start_time") } }
            /// 管控结束时间 (`punish_end_time`).
            public var punishEndTime: String? { get throws { try fields.optional("punish_end_time") } }
            /// 管控受理时间 (`punish_accept_time`).
            public var punishAcceptTime: String { get throws { try fields.required("punish_accept_time") } }
            /// 管控执行完成时间 (`punish_finish_time`).
            public var punishFinishTime: String? { get throws { try fields.optional("punish_finish_time") } }
            /// 管控状态 (`punish_state`).
            public var punishState: PunishState { get throws { try fields.required("punish_state") } }
            /// 生效状态 (`effect_state`).
            public var effectState: EffectState? { get throws { try fields.optional("effect_state") } }
            /// 管控方案 (`control_action`).
            public var controlAction: [ControlAction]? { get throws { try fields.optional("control_action") } }
            /// 执行失败错误信息 (`error_message`).
            public var errorMessage: String? { get throws { try fields.optional("error_message") } }
            /// 执行失败错误码 (`error_code`).
            public var errorCode: String? { get throws { try fields.optional("error_code") } }
            /// Documented values of 管控状态 (`punish_state`); open.
            public typealias PunishState = OpenValue<PunishStateKind>
            /// Tells ``PunishState`` from other values.
            public enum PunishStateKind {}
            /// Documented values of 生效状态 (`effect_state`); open.
            public typealias EffectState = OpenValue<EffectStateKind>
            /// Tells ``EffectState`` from other values.
            public enum EffectStateKind {}
            /// Documented values of `control_action`; open.
            public typealias ControlAction = OpenValue<ControlActionKind>
            /// Tells ``ControlAction`` from other values.
            public enum ControlActionKind {}
        }
        /// 解管单 (`recover_order`).
        public struct RecoverOrder: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 微信支付解管单号 (`wxpay_recover_no`).
            public var wxpayRecoverNo: String { get throws { try fields.required("wxpay_recover_no") } }
            /// 微众解管单号 (`out_request_no`).
            public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
            /// 关联微信支付管控单号 (`related_wxpay_punish_no`).
            public var relatedWxpayPunishNo: String { get throws { try fields.required("related_wxpay_punish_no") } }
            /// 目标解管商户号 (`mchid`).
            public var mchid: String { get throws { try fields.required("mchid") } }
            /// 管控场景 (`punish_scene`).
            public var punishScene: String { get throws { try fields.required("punish_scene") } }
            /// 管控场景规则版本号 (`punish_rule_version`).
            public var punishRuleVersion: String { get throws { try fields.required("punish_rule_version") } }
            /// 解管受理时间 (`recover_accept_time`).
            public var recoverAcceptTime: String { get throws { try fields.required("recover_accept_time") } }
            /// 解管执行完成时间 (`recover_finish_time`).
            public var recoverFinishTime: String { get throws { try fields.required("recover_finish_time") } }
            /// 解管状态 (`recover_state`).
            public var recoverState: RecoverState { get throws { try fields.required("recover_state") } }
            /// 解管原因描述 (`recover_reason`).
            public var recoverReason: String { get throws { try fields.required("recover_reason") } }
            /// 执行失败错误信息 (`error_message`).
            public var errorMessage: String? { get throws { try fields.optional("error_message") } }
            /// 执行失败错误码 (`error_code`).
            public var errorCode: String? { get throws { try fields.optional("error_code") } }
            /// Documented values of 解管状态 (`recover_state`); open.
            public typealias RecoverState = OpenValue<RecoverStateKind>
            /// Tells ``RecoverState`` from other values.
            public enum RecoverStateKind {}
        }
    }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.ControlTypeKind {
    /// `PUNISH`.
    public static var punish: Self { "PUNISH" }
    /// `RECOVER`.
    public static var recover: Self { "RECOVER" }
}

extension OpenValue where Kind == V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply.ControlSceneKind {
    /// `PUNISH`.
    public static var punish: Self { "PUNISH" }
    /// `RECOVER`.
    public static var recover: Self { "RECOVER" }
}

extension OpenValue
where Kind == V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply.PunishOrder.PunishStateKind {
    /// `EXECUTING`.
    public static var executing: Self { "EXECUTING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

extension OpenValue
where Kind == V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply.PunishOrder.EffectStateKind {
    /// `ACTIVE`.
    public static var active: Self { "ACTIVE" }
    /// `RECOVERED`.
    public static var recovered: Self { "RECOVERED" }
}

extension OpenValue
where Kind == V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply.PunishOrder.ControlActionKind {
    /// `DISABLE_RECEIVE`.
    public static var disableReceive: Self { "DISABLE_RECEIVE" }
    /// `DISABLE_WITHDRAWAL`.
    public static var disableWithdrawal: Self { "DISABLE_WITHDRAWAL" }
    /// `DISABLE_PAY`.
    public static var disablePay: Self { "DISABLE_PAY" }
    /// `DISABLE_REFUND`.
    public static var disableRefund: Self { "DISABLE_REFUND" }
    /// `DISABLE_CLOSE_MERCHANT`.
    public static var disableCloseMerchant: Self { "DISABLE_CLOSE_MERCHANT" }
}

extension OpenValue
where Kind == V3.AggracctBc.WbChannel.ControlOrders.ByOutRequestNo.GetReply.RecoverOrder.RecoverStateKind {
    /// `EXECUTING`.
    public static var executing: Self { "EXECUTING" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

extension V3.AggracctBc.WbChannel.SpecialReduction {
    /// 特殊减额, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016061190).
    ///
    /// At most 100 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.AggracctBc.SpecialReductionReply {
        try await TypedCall("aggracct-bc.wb-channel.special-reduction.post", chain, body: body.fields).reply()
    }

    /// 特殊减额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.AggracctBc.SpecialReductionReply {
        try TypedCall("aggracct-bc.wb-channel.special-reduction.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/aggracct-bc/wb-channel/special-reduction` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchid: String,
            balAccountNo: SensitiveText,
            outRequestNo: String,
            reductionType: V3.AggracctBc.ReductionType,
            amount: Int,
            reason: String? = nil,
            cardNo: SensitiveText? = nil,
            sgnNo: String? = nil,
            reqScene: V3.AggracctBc.ReqScene? = nil
        ) {
            var fields = Fields()
            fields.set("mchid", mchid)
            fields.set("bal_account_no", balAccountNo)
            fields.set("out_request_no", outRequestNo)
            fields.set("reduction_type", reductionType)
            fields.set("amount", amount)
            fields.set("reason", reason)
            fields.set("card_no", cardNo)
            fields.set("sgn_no", sgnNo)
            fields.set("req_scene", reqScene)
            self.fields = fields
        }
        /// 微信支付商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 额度台账号 (`bal_account_no`): encrypted when sent.
        public var balAccountNo: SensitiveText? {
            get { fields.stored("bal_account_no") }
            set { fields.set("bal_account_no", newValue) }
        }
        /// 特殊减额单号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 特殊减额类型 (`reduction_type`).
        public var reductionType: V3.AggracctBc.ReductionType? {
            get { fields.stored("reduction_type") }
            set { fields.set("reduction_type", newValue) }
        }
        /// 减额金额 (`amount`): in the smallest unit of the currency (分 for CNY).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 特殊减额原因 (`reason`).
        public var reason: String? {
            get { fields.stored("reason") }
            set { fields.set("reason", newValue) }
        }
        /// 卡号 (`card_no`): encrypted when sent.
        public var cardNo: SensitiveText? {
            get { fields.stored("card_no") }
            set { fields.set("card_no", newValue) }
        }
        /// 商户账户协议号 (`sgn_no`).
        public var sgnNo: String? {
            get { fields.stored("sgn_no") }
            set { fields.set("sgn_no", newValue) }
        }
        /// 请求场景 (`req_scene`).
        public var reqScene: V3.AggracctBc.ReqScene? {
            get { fields.stored("req_scene") }
            set { fields.set("req_scene", newValue) }
        }
    }
}

extension V3.AggracctBc.WbChannel.SpecialReduction.ByOutRequestNo {
    /// 查询特殊减额结果, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016061196).
    ///
    /// At most 100 calls a second.
    ///
    /// - Parameters:
    ///   - mchid: 微信支付商户号.
    ///   - balAccountNo: 额度台账号 (`bal_account_no`); encrypted when sent.
    ///   - cardNo: 卡号 (`card_no`); encrypted when sent.
    ///   - sgnNo: 商户子账户协议号 (`sgn_no`).
    ///   - reqScene: 请求场景 (`req_scene`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        mchid: String,
        balAccountNo: SensitiveText,
        cardNo: SensitiveText? = nil,
        sgnNo: String? = nil,
        reqScene: V3.AggracctBc.ReqScene? = nil
    ) async throws -> V3.AggracctBc.SpecialReductionReply {
        var call = TypedCall("aggracct-bc.wb-channel.special-reduction.{out_request_no}.get", chain)
        call.query("mchid", mchid)
        call.query("bal_account_no", balAccountNo)
        call.query("card_no", cardNo)
        call.query("sgn_no", sgnNo)
        call.query("req_scene", reqScene)
        return try await call.reply()
    }

    /// 查询特殊减额结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        mchid: String,
        balAccountNo: SensitiveText,
        cardNo: SensitiveText? = nil,
        sgnNo: String? = nil,
        reqScene: V3.AggracctBc.ReqScene? = nil
    ) throws -> V3.AggracctBc.SpecialReductionReply {
        var call = TypedCall("aggracct-bc.wb-channel.special-reduction.{out_request_no}.get", chain)
        call.query("mchid", mchid)
        call.query("bal_account_no", balAccountNo)
        call.query("card_no", cardNo)
        call.query("sgn_no", sgnNo)
        call.query("req_scene", reqScene)
        return try call.blockingReply()
    }
}
