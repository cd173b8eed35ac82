// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Global.Merchants {
    /// 子商户进件（融合钱包）, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025088).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameter idempotencyKey: 业务请求幂等值 (`Idempotency-Key`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody, idempotencyKey: String? = nil) async throws -> PostReply {
        var call = TypedCall("global.merchants.post", chain, body: body.fields)
        call.header("Idempotency-Key", idempotencyKey)
        return try await call.reply()
    }

    /// 子商户进件（融合钱包）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, idempotencyKey: String? = nil) throws -> PostReply {
        var call = TypedCall("global.merchants.post", chain, body: body.fields)
        call.header("Idempotency-Key", idempotencyKey)
        return try call.blockingReply()
    }

    /// What `POST /v3/global/merchants` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            name: String,
            shortname: String,
            officePhone: String,
            contact: V3.Global.Contact,
            businessCategory: Int,
            merchantCountryCode: String,
            merchantType: V3.Global.MerchantType,
            business: Business,
            channelID: String? = nil,
            registrationCertificateNumber: String? = nil,
            registrationCertificateDate: String? = nil,
            registrationCertificateCopy: String? = nil,
            settlementBankNumber: String? = nil,
            director: V3.Global.Director? = nil,
            principal: V3.Global.Director? = nil,
            applyH5Payment: Bool? = nil,
            h5PaymentApplyInfo: H5PaymentApplyInfo? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("name", name)
            fields.set("shortname", shortname)
            fields.set("office_phone", officePhone)
            fields.set("contact", contact)
            fields.set("business_category", businessCategory)
            fields.set("channel_id", channelID)
            fields.set("merchant_country_code", merchantCountryCode)
            fields.set("merchant_type", merchantType)
            fields.set("registration_certificate_number", registrationCertificateNumber)
            fields.set("registration_certificate_date", registrationCertificateDate)
            fields.set("registration_certificate_copy", registrationCertificateCopy)
            fields.set("settlement_bank_number", settlementBankNumber)
            fields.set("business", business)
            fields.set("director", director)
            fields.set("principal", principal)
            fields.set("apply_h5_payment", applyH5Payment)
            fields.set("h5_payment_apply_info", h5PaymentApplyInfo)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户全称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 子商户简称 (`shortname`).
        public var shortname: String? {
            get { fields.stored("shortname") }
            set { fields.set("shortname", newValue) }
        }
        /// 公司电话 (`office_phone`).
        public var officePhone: String? {
            get { fields.stored("office_phone") }
            set { fields.set("office_phone", newValue) }
        }
        /// 联系人信息 (`contact`).
        public var contact: V3.Global.Contact? {
            get { fields.stored("contact") }
            set { fields.set("contact", newValue) }
        }
        /// 类目 (`business_category`).
        public var businessCategory: Int? {
            get { fields.stored("business_category") }
            set { fields.set("business_category", newValue) }
        }
        /// 渠道号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 注册国家或区域 (`merchant_country_code`).
        public var merchantCountryCode: String? {
            get { fields.stored("merchant_country_code") }
            set { fields.set("merchant_country_code", newValue) }
        }
        /// 商户类型 (`merchant_type`).
        public var merchantType: V3.Global.MerchantType? {
            get { fields.stored("merchant_type") }
            set { fields.set("merchant_type", newValue) }
        }
        /// 公司注册文件编号 (`registration_certificate_number`).
        public var registrationCertificateNumber: String? {
            get { fields.stored("registration_certificate_number") }
            set { fields.set("registration_certificate_number", newValue) }
        }
        /// 公司注册文件过期时间 (`registration_certificate_date`).
        public var registrationCertificateDate: String? {
            get { fields.stored("registration_certificate_date") }
            set { fields.set("registration_certificate_date", newValue) }
        }
        /// 公司注册文件照片 (`registration_certificate_copy`).
        public var registrationCertificateCopy: String? {
            get { fields.stored("registration_certificate_copy") }
            set { fields.set("registration_certificate_copy", newValue) }
        }
        /// 子商户银行结算账户信息 (`settlement_bank_number`).
        public var settlementBankNumber: String? {
            get { fields.stored("settlement_bank_number") }
            set { fields.set("settlement_bank_number", newValue) }
        }
        /// 业务信息 (`business`).
        public var business: Business? {
            get { fields.stored("business") }
            set { fields.set("business", newValue) }
        }
        /// 董事信息 (`director`).
        public var director: V3.Global.Director? {
            get { fields.stored("director") }
            set { fields.set("director", newValue) }
        }
        /// 负责人信息 (`principal`).
        public var principal: V3.Global.Director? {
            get { fields.stored("principal") }
            set { fields.set("principal", newValue) }
        }
        /// 是否申请H5支付权限 (`apply_h5_payment`).
        public var applyH5Payment: Bool? {
            get { fields.stored("apply_h5_payment") }
            set { fields.set("apply_h5_payment", newValue) }
        }
        /// H5申请资料 (`h5_payment_apply_info`).
        public var h5PaymentApplyInfo: H5PaymentApplyInfo? {
            get { fields.stored("h5_payment_apply_info") }
            set { fields.set("h5_payment_apply_info", newValue) }
        }
        /// 附加信息 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 业务信息 (`business`).
        public struct Business: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                businessType: V3.Global.BusinessType,
                appDownload: String? = nil,
                website: String? = nil,
                officeAccount: String? = nil,
                miniProgram: String? = nil,
                storeAddress: String? = nil,
                storePhotos: [String]? = nil,
                mcc: String? = nil
            ) {
                var fields = Fields()
                fields.set("business_type", businessType)
                fields.set("app_download", appDownload)
                fields.set("website", website)
                fields.set("office_account", officeAccount)
                fields.set("mini_program", miniProgram)
                fields.set("store_address", storeAddress)
                fields.setText("store_photos", storePhotos)
                fields.set("mcc", mcc)
                self.fields = fields
            }
            /// 业务类型 (`business_type`).
            public var businessType: V3.Global.BusinessType? {
                get { fields.stored("business_type") }
                set { fields.set("business_type", newValue) }
            }
            /// APP下载链接 (`app_download`).
            public var appDownload: String? {
                get { fields.stored("app_download") }
                set { fields.set("app_download", newValue) }
            }
            /// 业务网站 (`website`).
            public var website: String? {
                get { fields.stored("website") }
                set { fields.set("website", newValue) }
            }
            /// 公众号 (`office_account`).
            public var officeAccount: String? {
                get { fields.stored("office_account") }
                set { fields.set("office_account", newValue) }
            }
            /// 小程序 (`mini_program`).
            public var miniProgram: String? {
                get { fields.stored("mini_program") }
                set { fields.set("mini_program", newValue) }
            }
            /// 门店地址 (`store_address`).
            public var storeAddress: String? {
                get { fields.stored("store_address") }
                set { fields.set("store_address", newValue) }
            }
            /// 门店照片JSON格式字符串 (`store_photos`): JSON inside a text.
            public var storePhotos: [String]? {
                get { fields.stored("store_photos") }
                set { fields.setText("store_photos", newValue) }
            }
            /// MCC码 (`mcc`).
            public var mcc: String? {
                get { fields.stored("mcc") }
                set { fields.set("mcc", newValue) }
            }
        }
        /// H5申请资料 (`h5_payment_apply_info`).
        public struct H5PaymentApplyInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(h5WebsiteURL: String, domains: [String]) {
                var fields = Fields()
                fields.set("h5_website_url", h5WebsiteURL)
                fields.set("domains", domains)
                self.fields = fields
            }
            /// H5经营网址 (`h5_website_url`).
            public var h5WebsiteURL: String? {
                get { fields.stored("h5_website_url") }
                set { fields.set("h5_website_url", newValue) }
            }
            /// H5支付域名 (`domains`): at most 5 elements.
            public var domains: [String]? {
                get { fields.stored("domains") }
                set { fields.set("domains", newValue) }
            }
        }
    }

    /// What `POST /v3/global/merchants` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 验证状态 (`verification_status`).
        public var verificationStatus: VerificationStatus? { get throws { try fields.optional("verification_status") } }
        /// 验证状态描述 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// H5支付权限状态 (`h5_authorization_state`).
        public var h5AuthorizationState: V3.Global.H5AuthorizationState? {
            get throws { try fields.optional("h5_authorization_state") }
        }
        /// Documented values of 验证状态 (`verification_status`); open.
        public typealias VerificationStatus = OpenValue<VerificationStatusKind>
        /// Tells ``VerificationStatus`` from other values.
        public enum VerificationStatusKind {}
    }
}

extension OpenValue where Kind == V3.Global.Merchants.PostReply.VerificationStatusKind {
    /// `Under Review`.
    public static var underReview: Self { "Under Review" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
}

extension V3.Global.Merchants.BySubMchid {
    /// 查询子商户（融合钱包）, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025092).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Parameters:
    ///   - spAppid: 机构appid (`sp_appid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(spAppid: String, spMchid: String) async throws -> GetReply {
        var call = TypedCall("global.merchants.{sub_mchid}.get", chain)
        call.query("sp_appid", spAppid)
        call.query("sp_mchid", spMchid)
        return try await call.reply()
    }

    /// 查询子商户（融合钱包）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(spAppid: String, spMchid: String) throws -> GetReply {
        var call = TypedCall("global.merchants.{sub_mchid}.get", chain)
        call.query("sp_appid", spAppid)
        call.query("sp_mchid", spMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/global/merchants/{sub_mchid}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 子商户全称 (`name`).
        public var name: String { get throws { try fields.required("name") } }
        /// 子商户简称 (`shortname`).
        public var shortname: String { get throws { try fields.required("shortname") } }
        /// 公司联系方式 (`office_phone`).
        public var officePhone: String { get throws { try fields.required("office_phone") } }
        /// 册国家或区域 (`merchant_country_code`).
        public var merchantCountryCode: String { get throws { try fields.required("merchant_country_code") } }
        /// 类目 (`business_category`).
        public var businessCategory: Int { get throws { try fields.required("business_category") } }
        /// 联系人信息 (`contact`).
        public var contact: Contact? { get throws { try fields.optional("contact") } }
        /// 商户类型 (`merchant_type`).
        public var merchantType: V3.Global.MerchantType? { get throws { try fields.optional("merchant_type") } }
        /// 公司注册文件编号 (`registration_certificate_number`).
        public var registrationCertificateNumber: String? {
            get throws { try fields.optional("registration_certificate_number") }
        }
        /// 公司注册文件过期时间 (`registration_certificate_date`).
        public var registrationCertificateDate: String? {
            get throws { try fields.optional("registration_certificate_date") }
        }
        /// 子商户结算账户 (`settlement_bank_number`).
        public var settlementBankNumber: String? { get throws { try fields.optional("settlement_bank_number") } }
        /// 业务信息 (`business`).
        public var business: Business? { get throws { try fields.optional("business") } }
        /// 董事信息 (`director`).
        public var director: V3.Global.DirectorReply? { get throws { try fields.optional("director") } }
        /// 负责人信息 (`principal`).
        public var principal: V3.Global.DirectorReply? { get throws { try fields.optional("principal") } }
        /// H5支付权限详情 (`h5_payment`).
        public var h5Payment: H5Payment? { get throws { try fields.optional("h5_payment") } }
        /// 子商户状态信息 (`sub_merchant_state`).
        public var subMerchantState: SubMerchantState? { get throws { try fields.optional("sub_merchant_state") } }
        /// 附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// 联系人信息 (`contact`).
        public struct Contact: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 联系人名称 (`name`): encrypted for the merchant.
            public var name: EncryptedText? { get throws { try fields.optional("name") } }
            /// 联系人电话 (`phone`): encrypted for the merchant.
            public var phone: EncryptedText? { get throws { try fields.optional("phone") } }
            /// 联系人邮箱 (`email`): encrypted for the merchant.
            public var email: EncryptedText? { get throws { try fields.optional("email") } }
        }
        /// 业务信息 (`business`).
        public struct Business: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 业务类型 (`business_type`).
            public var businessType: V3.Global.BusinessType? { get throws { try fields.optional("business_type") } }
            /// APP下载地址 (`app_download`).
            public var appDownload: String? { get throws { try fields.optional("app_download") } }
            /// 业务网站 (`website`).
            public var website: String? { get throws { try fields.optional("website") } }
            /// 公众号 (`office_account`).
            public var officeAccount: String? { get throws { try fields.optional("office_account") } }
            /// 小程序 (`mini_program`).
            public var miniProgram: String? { get throws { try fields.optional("mini_program") } }
            /// 门店地址 (`store_address`).
            public var storeAddress: String? { get throws { try fields.optional("store_address") } }
            /// MCC码 (`mcc`).
            public var mcc: String? { get throws { try fields.optional("mcc") } }
        }
        /// H5支付权限详情 (`h5_payment`).
        public struct H5Payment: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// H5驳回详情 (`audit_reject_detail`).
            public var auditRejectDetail: String? { get throws { try fields.optional("audit_reject_detail") } }
            /// H5支付权限状态 (`h5_authorization_state`).
            public var h5AuthorizationState: V3.Global.H5AuthorizationState? {
                get throws { try fields.optional("h5_authorization_state") }
            }
        }
        /// 子商户状态信息 (`sub_merchant_state`).
        public struct SubMerchantState: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 子商户状态 (`sub_merchant_status`).
            public var subMerchantStatus: SubMerchantStatus? {
                get throws { try fields.optional("sub_merchant_status") }
            }
            /// 子商户入驻状态 (`application_status`).
            public var applicationStatus: ApplicationStatus? {
                get throws { try fields.optional("application_status") }
            }
            /// 子商户入驻驳回详情 (`application_reject_detail`).
            public var applicationRejectDetail: ApplicationRejectDetail? {
                get throws { try fields.optional("application_reject_detail") }
            }
            /// Documented values of 子商户状态 (`sub_merchant_status`); open.
            public typealias SubMerchantStatus = OpenValue<SubMerchantStatusKind>
            /// Tells ``SubMerchantStatus`` from other values.
            public enum SubMerchantStatusKind {}
            /// Documented values of 子商户入驻状态 (`application_status`); open.
            public typealias ApplicationStatus = OpenValue<ApplicationStatusKind>
            /// Tells ``ApplicationStatus`` from other values.
            public enum ApplicationStatusKind {}
            /// 子商户入驻驳回详情 (`application_reject_detail`).
            public struct ApplicationRejectDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 驳回字段 (`field`).
                public var field: String? { get throws { try fields.optional("field") } }
                /// 驳回原因 (`reason`).
                public var reason: String? { get throws { try fields.optional("reason") } }
            }
        }
    }

    /// 修改子商户（融合钱包）, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025096).
    ///
    /// Also served by https://apihk.mch.weixin.qq.com/.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func patch(_ body: PatchBody) async throws -> PatchReply {
        try await TypedCall("global.merchants.{sub_mchid}.patch", chain, body: body.fields).reply()
    }

    /// 修改子商户（融合钱包）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func patch(_ body: PatchBody) throws -> PatchReply {
        try TypedCall("global.merchants.{sub_mchid}.patch", chain, body: body.fields).blockingReply()
    }

    /// What `PATCH /v3/global/merchants/{sub_mchid}` sends.
    public struct PatchBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            name: String,
            subMchid: String,
            shortname: String,
            officePhone: String,
            contact: V3.Global.Contact,
            businessCategory: Int,
            merchantCountryCode: String,
            merchantType: V3.Global.MerchantType,
            registrationCertificateNumber: String,
            registrationCertificateDate: String,
            business: Business,
            channelID: String? = nil,
            registrationCertificateCopy: String? = nil,
            settlementBankNumber: String? = nil,
            director: V3.Global.Director? = nil,
            principal: V3.Global.Director? = nil,
            applyH5Payment: Bool? = nil,
            h5PaymentApplyInfo: H5PaymentApplyInfo? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("name", name)
            fields.set("sub_mchid", subMchid)
            fields.set("shortname", shortname)
            fields.set("office_phone", officePhone)
            fields.set("contact", contact)
            fields.set("business_category", businessCategory)
            fields.set("channel_id", channelID)
            fields.set("merchant_country_code", merchantCountryCode)
            fields.set("merchant_type", merchantType)
            fields.set("registration_certificate_number", registrationCertificateNumber)
            fields.set("registration_certificate_date", registrationCertificateDate)
            fields.set("registration_certificate_copy", registrationCertificateCopy)
            fields.set("settlement_bank_number", settlementBankNumber)
            fields.set("business", business)
            fields.set("director", director)
            fields.set("principal", principal)
            fields.set("apply_h5_payment", applyH5Payment)
            fields.set("h5_payment_apply_info", h5PaymentApplyInfo)
            self.fields = fields
        }
        /// 机构appid (`sp_appid`).
        public var spAppid: String? {
            get { fields.stored("sp_appid") }
            set { fields.set("sp_appid", newValue) }
        }
        /// 机构商户号 (`sp_mchid`).
        public var spMchid: String? {
            get { fields.stored("sp_mchid") }
            set { fields.set("sp_mchid", newValue) }
        }
        /// 子商户全称 (`name`).
        public var name: String? {
            get { fields.stored("name") }
            set { fields.set("name", newValue) }
        }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 子商户简称 (`shortname`).
        public var shortname: String? {
            get { fields.stored("shortname") }
            set { fields.set("shortname", newValue) }
        }
        /// 公司电话 (`office_phone`).
        public var officePhone: String? {
            get { fields.stored("office_phone") }
            set { fields.set("office_phone", newValue) }
        }
        /// 联系人信息 (`contact`).
        public var contact: V3.Global.Contact? {
            get { fields.stored("contact") }
            set { fields.set("contact", newValue) }
        }
        /// 类目 (`business_category`).
        public var businessCategory: Int? {
            get { fields.stored("business_category") }
            set { fields.set("business_category", newValue) }
        }
        /// 渠道号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 注册国家或区域 (`merchant_country_code`).
        public var merchantCountryCode: String? {
            get { fields.stored("merchant_country_code") }
            set { fields.set("merchant_country_code", newValue) }
        }
        /// 商户类型 (`merchant_type`).
        public var merchantType: V3.Global.MerchantType? {
            get { fields.stored("merchant_type") }
            set { fields.set("merchant_type", newValue) }
        }
        /// 公司注册文件编号 (`registration_certificate_number`).
        public var registrationCertificateNumber: String? {
            get { fields.stored("registration_certificate_number") }
            set { fields.set("registration_certificate_number", newValue) }
        }
        /// 公司注册文件过期时间 (`registration_certificate_date`).
        public var registrationCertificateDate: String? {
            get { fields.stored("registration_certificate_date") }
            set { fields.set("registration_certificate_date", newValue) }
        }
        /// 公司注册文件照片 (`registration_certificate_copy`).
        public var registrationCertificateCopy: String? {
            get { fields.stored("registration_certificate_copy") }
            set { fields.set("registration_certificate_copy", newValue) }
        }
        /// 子商户银行结算账户信息 (`settlement_bank_number`).
        public var settlementBankNumber: String? {
            get { fields.stored("settlement_bank_number") }
            set { fields.set("settlement_bank_number", newValue) }
        }
        /// 业务信息 (`business`).
        public var business: Business? {
            get { fields.stored("business") }
            set { fields.set("business", newValue) }
        }
        /// 董事信息 (`director`).
        public var director: V3.Global.Director? {
            get { fields.stored("director") }
            set { fields.set("director", newValue) }
        }
        /// 负责人信息 (`principal`).
        public var principal: V3.Global.Director? {
            get { fields.stored("principal") }
            set { fields.set("principal", newValue) }
        }
        /// 是否申请H5支付权限 (`apply_h5_payment`).
        public var applyH5Payment: Bool? {
            get { fields.stored("apply_h5_payment") }
            set { fields.set("apply_h5_payment", newValue) }
        }
        /// H5支付申请资料资料 (`h5_payment_apply_info`).
        public var h5PaymentApplyInfo: H5PaymentApplyInfo? {
            get { fields.stored("h5_payment_apply_info") }
            set { fields.set("h5_payment_apply_info", newValue) }
        }
        /// 业务信息 (`business`).
        public struct Business: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                businessType: V3.Global.BusinessType,
                appDownload: String? = nil,
                website: String? = nil,
                officeAccount: String? = nil,
                miniProgram: String? = nil,
                storeAddress: String? = nil,
                storePhotos: String? = nil,
                mcc: String? = nil
            ) {
                var fields = Fields()
                fields.set("business_type", businessType)
                fields.set("app_download", appDownload)
                fields.set("website", website)
                fields.set("office_account", officeAccount)
                fields.set("mini_program", miniProgram)
                fields.set("store_address", storeAddress)
                fields.set("store_photos", storePhotos)
                fields.set("mcc", mcc)
                self.fields = fields
            }
            /// 业务类型 (`business_type`).
            public var businessType: V3.Global.BusinessType? {
                get { fields.stored("business_type") }
                set { fields.set("business_type", newValue) }
            }
            /// APP下载链接 (`app_download`).
            public var appDownload: String? {
                get { fields.stored("app_download") }
                set { fields.set("app_download", newValue) }
            }
            /// 业务网站 (`website`).
            public var website: String? {
                get { fields.stored("website") }
                set { fields.set("website", newValue) }
            }
            /// 公众号 (`office_account`).
            public var officeAccount: String? {
                get { fields.stored("office_account") }
                set { fields.set("office_account", newValue) }
            }
            /// 小程序 (`mini_program`).
            public var miniProgram: String? {
                get { fields.stored("mini_program") }
                set { fields.set("mini_program", newValue) }
            }
            /// 门店地址 (`store_address`).
            public var storeAddress: String? {
                get { fields.stored("store_address") }
                set { fields.set("store_address", newValue) }
            }
            /// 门店照片 (`store_photos`).
            public var storePhotos: String? {
                get { fields.stored("store_photos") }
                set { fields.set("store_photos", newValue) }
            }
            /// MCC码 (`mcc`).
            public var mcc: String? {
                get { fields.stored("mcc") }
                set { fields.set("mcc", newValue) }
            }
        }
        /// H5支付申请资料资料 (`h5_payment_apply_info`).
        public struct H5PaymentApplyInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(websiteURL: String? = nil, domains: [String]? = nil) {
                var fields = Fields()
                fields.set("website_url", websiteURL)
                fields.set("domains", domains)
                self.fields = fields
            }
            /// H5经营网址 (`website_url`).
            public var websiteURL: String? {
                get { fields.stored("website_url") }
                set { fields.set("website_url", newValue) }
            }
            /// H5支付域名 (`domains`).
            public var domains: [String]? {
                get { fields.stored("domains") }
                set { fields.set("domains", newValue) }
            }
        }
    }

    /// What `PATCH /v3/global/merchants/{sub_mchid}` answers.
    public struct PatchReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// H5支付权限状态 (`h5_authorization_state`).
        public var h5AuthorizationState: V3.Global.H5AuthorizationState? {
            get throws { try fields.optional("h5_authorization_state") }
        }
    }
}

extension OpenValue where Kind == V3.Global.Merchants.BySubMchid.GetReply.SubMerchantState.SubMerchantStatusKind {
    /// `OPERATING`.
    public static var operating: Self { "OPERATING" }
    /// `PENDING`.
    public static var pending: Self { "PENDING" }
    /// `DEACTIVATED`.
    public static var deactivated: Self { "DEACTIVATED" }
    /// `CLOSED`.
    public static var closed: Self { "CLOSED" }
    /// `INCOMPLETE_APPLICATION`.
    public static var incompleteApplication: Self { "INCOMPLETE_APPLICATION" }
}

extension OpenValue where Kind == V3.Global.Merchants.BySubMchid.GetReply.SubMerchantState.ApplicationStatusKind {
    /// `INCOMPLETE_APPLICATION`.
    public static var incompleteApplication: Self { "INCOMPLETE_APPLICATION" }
    /// `UNDER_REVIEW`.
    public static var underReview: Self { "UNDER_REVIEW" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
}
