// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchants.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Merchants {
    /// 子商户进件（融合钱包）, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml).
    ///
    /// Served by https://api.mch.weixin.qq.com/hk/ only.
    ///
    /// - Parameter idempotencyKey: 业务请求幂等值 (`Idempotency-Key`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "superseded since 2022-09-08; use POST /v3/global/merchants")
    public func post(_ body: PostBody, idempotencyKey: String? = nil) async throws -> PostReply {
        var call = TypedCall("merchants.post", chain, body: body.fields)
        call.header("Idempotency-Key", idempotencyKey)
        return try await call.reply()
    }

    /// 子商户进件（融合钱包）, blocking the thread.
    @available(*, deprecated, message: "superseded since 2022-09-08; use POST /v3/global/merchants")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, idempotencyKey: String? = nil) throws -> PostReply {
        var call = TypedCall("merchants.post", chain, body: body.fields)
        call.header("Idempotency-Key", idempotencyKey)
        return try call.blockingReply()
    }

    /// What `POST /v3/merchants` sends.
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
            contact: V3.Merchants.Contact,
            businessCategory: Int,
            merchantCountryCode: String,
            merchantType: V3.Merchants.MerchantType,
            business: V3.Merchants.Business,
            channelID: String? = nil,
            registrationCertificateNumber: String? = nil,
            registrationCertificateDate: String? = nil,
            registrationCertificateCopy: String? = nil,
            settlementBankNumber: String? = nil,
            director: V3.Merchants.Director? = nil,
            principal: V3.Merchants.Director? = nil
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
        public var contact: V3.Merchants.Contact? {
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
        public var merchantType: V3.Merchants.MerchantType? {
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
        public var business: V3.Merchants.Business? {
            get { fields.stored("business") }
            set { fields.set("business", newValue) }
        }
        /// 董事信息 (`director`).
        public var director: V3.Merchants.Director? {
            get { fields.stored("director") }
            set { fields.set("director", newValue) }
        }
        /// 负责人信息 (`principal`).
        public var principal: V3.Merchants.Director? {
            get { fields.stored("principal") }
            set { fields.set("principal", newValue) }
        }
    }

    /// What `POST /v3/merchants` answers.
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
        /// Documented values of 验证状态 (`verification_status`); open.
        public typealias VerificationStatus = OpenValue<VerificationStatusKind>
        /// Tells ``VerificationStatus`` from other values.
        public enum VerificationStatusKind {}
    }

    /// 修改子商户（融合钱包）, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml).
    ///
    /// Served by https://api.mch.weixin.qq.com/hk/ only.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "superseded since 2022-09-08; use PATCH /v3/global/merchants/{sub_mchid}")
    public func put(_ body: PutBody) async throws -> PutReply {
        try await TypedCall("merchants.put", chain, body: body.fields).reply()
    }

    /// 修改子商户（融合钱包）, blocking the thread.
    @available(*, deprecated, message: "superseded since 2022-09-08; use PATCH /v3/global/merchants/{sub_mchid}")
    @available(*, noasync, message: "await the call instead")
    public func put(_ body: PutBody) throws -> PutReply {
        try TypedCall("merchants.put", chain, body: body.fields).blockingReply()
    }

    /// What `PUT /v3/merchants` sends.
    public struct PutBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            spAppid: String,
            spMchid: String,
            subMchid: String,
            name: String,
            shortname: String,
            officePhone: String,
            businessCategory: Int,
            merchantCountryCode: String,
            merchantType: V3.Merchants.MerchantType,
            business: V3.Merchants.Business,
            contact: V3.Merchants.Contact? = nil,
            channelID: String? = nil,
            registrationCertificateNumber: String? = nil,
            registrationCertificateDate: String? = nil,
            registrationCertificateCopy: String? = nil,
            settlementBankNumber: String? = nil,
            director: V3.Merchants.Director? = nil,
            principal: V3.Merchants.Director? = nil
        ) {
            var fields = Fields()
            fields.set("sp_appid", spAppid)
            fields.set("sp_mchid", spMchid)
            fields.set("sub_mchid", subMchid)
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
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
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
        public var contact: V3.Merchants.Contact? {
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
        public var merchantType: V3.Merchants.MerchantType? {
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
        public var business: V3.Merchants.Business? {
            get { fields.stored("business") }
            set { fields.set("business", newValue) }
        }
        /// 董事信息 (`director`).
        public var director: V3.Merchants.Director? {
            get { fields.stored("director") }
            set { fields.set("director", newValue) }
        }
        /// 负责人信息 (`principal`).
        public var principal: V3.Merchants.Director? {
            get { fields.stored("principal") }
            set { fields.set("principal", newValue) }
        }
    }

    /// What `PUT /v3/merchants` answers.
    public struct PutReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
    }
}

extension OpenValue where Kind == V3.Merchants.PostReply.VerificationStatusKind {
    /// `Under Review`.
    public static var underReview: Self { "Under Review" }
    /// `Approved`.
    public static var approved: Self { "Approved" }
}

extension V3.Merchants.BySubMchid {
    /// 查询子商户（融合钱包）, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml).
    ///
    /// Served by https://api.mch.weixin.qq.com/hk/ only.
    ///
    /// - Parameters:
    ///   - spAppid: 机构appid (`sp_appid`).
    ///   - spMchid: 机构商户号 (`sp_mchid`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/merchants/{sub_mchid}")
    public func get(spAppid: String, spMchid: String) async throws -> GetReply {
        var call = TypedCall("merchants.{sub_mchid}.get", chain)
        call.query("sp_appid", spAppid)
        call.query("sp_mchid", spMchid)
        return try await call.reply()
    }

    /// 查询子商户（融合钱包）, blocking the thread.
    @available(*, deprecated, message: "superseded since 2022-09-08; use GET /v3/global/merchants/{sub_mchid}")
    @available(*, noasync, message: "await the call instead")
    public func get(spAppid: String, spMchid: String) throws -> GetReply {
        var call = TypedCall("merchants.{sub_mchid}.get", chain)
        call.query("sp_appid", spAppid)
        call.query("sp_mchid", spMchid)
        return try call.blockingReply()
    }

    /// What `GET /v3/merchants/{sub_mchid}` answers.
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
        public var merchantType: V3.Merchants.MerchantType? { get throws { try fields.optional("merchant_type") } }
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
        public var director: V3.Merchants.DirectorReply? { get throws { try fields.optional("director") } }
        /// 负责人信息 (`principal`).
        public var principal: V3.Merchants.DirectorReply? { get throws { try fields.optional("principal") } }
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
            public var businessType: V3.Merchants.BusinessType? { get throws { try fields.optional("business_type") } }
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
    }
}
