// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/secapi.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Secapi.Mch.AddInstitutionsub {
    /// 进件子商户, [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013636642).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.mch.addInstitutionsub.post", chain, body: body.fields).reply()
    }

    /// 进件子商户, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.mch.addInstitutionsub.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/mch/addInstitutionsub` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appID: String,
            mchID: String,
            merchantName: String,
            merchantShortname: String,
            merchantRemark: String,
            merchantCountryCode: String,
            merchantType: V2.Secapi.MerchantType,
            businessCategory: String,
            mcc: String,
            registrationCertificateNumber: String,
            registrationCertificateDate: String,
            businessType: V2.Secapi.BusinessType,
            appDownload: String,
            businessWebsite: String,
            officeAccount: String,
            miniProgram: String,
            storeAddress: String,
            storePhotos: [String],
            directorName: String,
            directorIDNumber: String,
            principalName: String,
            principalIDNumber: String,
            officePhone: String,
            contactName: String,
            contactPhone: String,
            contactEmail: String,
            settlementBankNumber: String,
            channelID: String? = nil,
            registrationCertificateCopy: String? = nil,
            applyH5Payment: V2.Secapi.ApplyH5Payment? = nil,
            h5WebsiteURL: String? = nil,
            h5Domains: [String]? = nil,
            attach: String? = nil
        ) {
            var fields = Fields()
            fields.set("app_id", appID)
            fields.set("mch_id", mchID)
            fields.set("channel_id", channelID)
            fields.set("merchant_name", merchantName)
            fields.set("merchant_shortname", merchantShortname)
            fields.set("merchant_remark", merchantRemark)
            fields.set("merchant_country_code", merchantCountryCode)
            fields.set("merchant_type", merchantType)
            fields.set("business_category", businessCategory)
            fields.set("mcc", mcc)
            fields.set("registration_certificate_number", registrationCertificateNumber)
            fields.set("registration_certificate_date", registrationCertificateDate)
            fields.set("registration_certificate_copy", registrationCertificateCopy)
            fields.set("business_type", businessType)
            fields.set("app_download", appDownload)
            fields.set("business_website", businessWebsite)
            fields.set("office_account", officeAccount)
            fields.set("mini_program", miniProgram)
            fields.set("store_address", storeAddress)
            fields.setText("store_photos", storePhotos)
            fields.set("director_name", directorName)
            fields.set("director_id_number", directorIDNumber)
            fields.set("principal_name", principalName)
            fields.set("principal_id_number", principalIDNumber)
            fields.set("office_phone", officePhone)
            fields.set("contact_name", contactName)
            fields.set("contact_phone", contactPhone)
            fields.set("contact_email", contactEmail)
            fields.set("settlement_bank_number", settlementBankNumber)
            fields.set("apply_h5_payment", applyH5Payment)
            fields.set("h5_website_url", h5WebsiteURL)
            fields.setText("h5_domains", h5Domains)
            fields.set("attach", attach)
            self.fields = fields
        }
        /// 机构appid (`app_id`).
        public var appID: String? {
            get { fields.stored("app_id") }
            set { fields.set("app_id", newValue) }
        }
        /// 机构商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 渠道编号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 子商户全称 (`merchant_name`).
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// 子商户简称 (`merchant_shortname`).
        public var merchantShortname: String? {
            get { fields.stored("merchant_shortname") }
            set { fields.set("merchant_shortname", newValue) }
        }
        /// 子商户唯一标识 (`merchant_remark`).
        public var merchantRemark: String? {
            get { fields.stored("merchant_remark") }
            set { fields.set("merchant_remark", newValue) }
        }
        /// 注册国家或区域 (`merchant_country_code`).
        public var merchantCountryCode: String? {
            get { fields.stored("merchant_country_code") }
            set { fields.set("merchant_country_code", newValue) }
        }
        /// 商户类型 (`merchant_type`).
        public var merchantType: V2.Secapi.MerchantType? {
            get { fields.stored("merchant_type") }
            set { fields.set("merchant_type", newValue) }
        }
        /// 业务类目 (`business_category`).
        public var businessCategory: String? {
            get { fields.stored("business_category") }
            set { fields.set("business_category", newValue) }
        }
        /// MCC码 (`mcc`).
        public var mcc: String? {
            get { fields.stored("mcc") }
            set { fields.set("mcc", newValue) }
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
        /// 业务类型 (`business_type`).
        public var businessType: V2.Secapi.BusinessType? {
            get { fields.stored("business_type") }
            set { fields.set("business_type", newValue) }
        }
        /// APP下载链接 (`app_download`).
        public var appDownload: String? {
            get { fields.stored("app_download") }
            set { fields.set("app_download", newValue) }
        }
        /// 业务网站 (`business_website`).
        public var businessWebsite: String? {
            get { fields.stored("business_website") }
            set { fields.set("business_website", newValue) }
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
        /// 门店照片 (`store_photos`): JSON inside a text.
        public var storePhotos: [String]? {
            get { fields.stored("store_photos") }
            set { fields.setText("store_photos", newValue) }
        }
        /// 董事姓名 (`director_name`).
        public var directorName: String? {
            get { fields.stored("director_name") }
            set { fields.set("director_name", newValue) }
        }
        /// 董事证件号码 (`director_id_number`).
        public var directorIDNumber: String? {
            get { fields.stored("director_id_number") }
            set { fields.set("director_id_number", newValue) }
        }
        /// 负责人姓名 (`principal_name`).
        public var principalName: String? {
            get { fields.stored("principal_name") }
            set { fields.set("principal_name", newValue) }
        }
        /// 负责人证件号 (`principal_id_number`).
        public var principalIDNumber: String? {
            get { fields.stored("principal_id_number") }
            set { fields.set("principal_id_number", newValue) }
        }
        /// 公司电话 (`office_phone`).
        public var officePhone: String? {
            get { fields.stored("office_phone") }
            set { fields.set("office_phone", newValue) }
        }
        /// 联系人姓名 (`contact_name`).
        public var contactName: String? {
            get { fields.stored("contact_name") }
            set { fields.set("contact_name", newValue) }
        }
        /// 联系人电话 (`contact_phone`).
        public var contactPhone: String? {
            get { fields.stored("contact_phone") }
            set { fields.set("contact_phone", newValue) }
        }
        /// 联系人邮箱 (`contact_email`).
        public var contactEmail: String? {
            get { fields.stored("contact_email") }
            set { fields.set("contact_email", newValue) }
        }
        /// 子商户结算银行账户 (`settlement_bank_number`).
        public var settlementBankNumber: String? {
            get { fields.stored("settlement_bank_number") }
            set { fields.set("settlement_bank_number", newValue) }
        }
        /// 是否申请H5支付权限 (`apply_h5_payment`).
        public var applyH5Payment: V2.Secapi.ApplyH5Payment? {
            get { fields.stored("apply_h5_payment") }
            set { fields.set("apply_h5_payment", newValue) }
        }
        /// H5经营网址 (`h5_website_url`).
        public var h5WebsiteURL: String? {
            get { fields.stored("h5_website_url") }
            set { fields.set("h5_website_url", newValue) }
        }
        /// H5支付域名 (`h5_domains`): JSON inside a text.
        public var h5Domains: [String]? {
            get { fields.stored("h5_domains") }
            set { fields.setText("h5_domains", newValue) }
        }
        /// 附加信息 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
    }

    /// What `POST /secapi/mch/addInstitutionsub` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务返回码 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误编码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 验证状态 (`verification_status`).
        public var verificationStatus: V2.Secapi.VerificationStatus? {
            get throws { try fields.optional("verification_status") }
        }
        /// 验证状态描述 (`description`).
        public var description: String? { get throws { try fields.optional("description") } }
        /// H5支付权限状态 (`h5_authorization_state`).
        public var h5AuthorizationState: V2.Secapi.H5AuthorizationState? {
            get throws { try fields.optional("h5_authorization_state") }
        }
    }
}

extension V2.Secapi.Mch.Addsubdevconfig {
    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联, [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115404).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V2.Secapi.SecapiReply {
        try await TypedCall("v2.secapi.mch.addsubdevconfig.post", chain, body: body.fields).reply()
    }

    /// 服务商子商户开发配置新增支付目录/新增对应APPID关联, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Secapi.SecapiReply {
        try TypedCall("v2.secapi.mch.addsubdevconfig.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/mch/addsubdevconfig` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchID: String, subMchID: String, jsapiPath: String, subAppid: String? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sub_appid", subAppid)
            fields.set("jsapi_path", jsapiPath)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 关联APPID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 授权目录 (`jsapi_path`).
        public var jsapiPath: String? {
            get { fields.stored("jsapi_path") }
            set { fields.set("jsapi_path", newValue) }
        }
    }
}

extension V2.Secapi.Mch.Channelsetting {
    /// 银行服务商特约子商户指定渠道号, [official page](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.mch.channelsetting.post", chain, body: body.fields).reply()
    }

    /// 银行服务商特约子商户指定渠道号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.mch.channelsetting.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/mch/channelsetting` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchID: String, subMchID: String, channelID: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("channel_id", channelID)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 特约商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 渠道商商户号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
    }

    /// What `POST /secapi/mch/channelsetting` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 处理信息 (`result_msg`).
        public var resultMsg: String { get throws { try fields.required("result_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 子商户商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 渠道商商户号 (`channel_id`).
        public var channelID: String { get throws { try fields.required("channel_id") } }
    }
}

extension V2.Secapi.Mch.ModifyInstitutionsub {
    /// 修改子商户, [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013636644).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.mch.modifyInstitutionsub.post", chain, body: body.fields).reply()
    }

    /// 修改子商户, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.mch.modifyInstitutionsub.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/mch/modifyInstitutionsub` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appID: String,
            mchID: String,
            subMchID: String,
            merchantName: String,
            merchantShortname: String,
            merchantCountryCode: String,
            merchantType: V2.Secapi.MerchantType,
            businessCategory: String,
            mcc: String,
            registrationCertificateNumber: String,
            registrationCertificateDate: String,
            businessType: V2.Secapi.BusinessType,
            appDownload: String,
            businessWebsite: String,
            officeAccount: String,
            miniProgram: String,
            storeAddress: String,
            officePhone: String,
            contactName: String,
            contactPhone: String,
            contactEmail: String,
            channelID: String? = nil,
            registrationCertificateCopy: String? = nil,
            storePhotos: [String]? = nil,
            directorName: String? = nil,
            directorIDNumber: String? = nil,
            principalName: String? = nil,
            principalIDNumber: String? = nil,
            settlementBankNumber: String? = nil,
            applyH5Payment: V2.Secapi.ApplyH5Payment? = nil,
            h5WebsiteURL: String? = nil,
            h5Domains: [String]? = nil
        ) {
            var fields = Fields()
            fields.set("app_id", appID)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("merchant_name", merchantName)
            fields.set("channel_id", channelID)
            fields.set("merchant_shortname", merchantShortname)
            fields.set("merchant_country_code", merchantCountryCode)
            fields.set("merchant_type", merchantType)
            fields.set("business_category", businessCategory)
            fields.set("mcc", mcc)
            fields.set("registration_certificate_number", registrationCertificateNumber)
            fields.set("registration_certificate_date", registrationCertificateDate)
            fields.set("registration_certificate_copy", registrationCertificateCopy)
            fields.set("business_type", businessType)
            fields.set("app_download", appDownload)
            fields.set("business_website", businessWebsite)
            fields.set("office_account", officeAccount)
            fields.set("mini_program", miniProgram)
            fields.set("store_address", storeAddress)
            fields.setText("store_photos", storePhotos)
            fields.set("director_name", directorName)
            fields.set("director_id_number", directorIDNumber)
            fields.set("principal_name", principalName)
            fields.set("principal_id_number", principalIDNumber)
            fields.set("office_phone", officePhone)
            fields.set("contact_name", contactName)
            fields.set("contact_phone", contactPhone)
            fields.set("contact_email", contactEmail)
            fields.set("settlement_bank_number", settlementBankNumber)
            fields.set("apply_h5_payment", applyH5Payment)
            fields.set("h5_website_url", h5WebsiteURL)
            fields.setText("h5_domains", h5Domains)
            self.fields = fields
        }
        /// 机构appid (`app_id`).
        public var appID: String? {
            get { fields.stored("app_id") }
            set { fields.set("app_id", newValue) }
        }
        /// 机构商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 子商户全称 (`merchant_name`).
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// 渠道编号 (`channel_id`).
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 子商户简称 (`merchant_shortname`).
        public var merchantShortname: String? {
            get { fields.stored("merchant_shortname") }
            set { fields.set("merchant_shortname", newValue) }
        }
        /// 注册国家或区域 (`merchant_country_code`).
        public var merchantCountryCode: String? {
            get { fields.stored("merchant_country_code") }
            set { fields.set("merchant_country_code", newValue) }
        }
        /// 商户类型 (`merchant_type`).
        public var merchantType: V2.Secapi.MerchantType? {
            get { fields.stored("merchant_type") }
            set { fields.set("merchant_type", newValue) }
        }
        /// 业务类目 (`business_category`).
        public var businessCategory: String? {
            get { fields.stored("business_category") }
            set { fields.set("business_category", newValue) }
        }
        /// MCC码 (`mcc`).
        public var mcc: String? {
            get { fields.stored("mcc") }
            set { fields.set("mcc", newValue) }
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
        /// 业务类型 (`business_type`).
        public var businessType: V2.Secapi.BusinessType? {
            get { fields.stored("business_type") }
            set { fields.set("business_type", newValue) }
        }
        /// APP下载链接 (`app_download`).
        public var appDownload: String? {
            get { fields.stored("app_download") }
            set { fields.set("app_download", newValue) }
        }
        /// 业务网站 (`business_website`).
        public var businessWebsite: String? {
            get { fields.stored("business_website") }
            set { fields.set("business_website", newValue) }
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
        /// 门店照片 (`store_photos`): JSON inside a text.
        public var storePhotos: [String]? {
            get { fields.stored("store_photos") }
            set { fields.setText("store_photos", newValue) }
        }
        /// 董事姓名 (`director_name`).
        public var directorName: String? {
            get { fields.stored("director_name") }
            set { fields.set("director_name", newValue) }
        }
        /// 董事证件号码 (`director_id_number`).
        public var directorIDNumber: String? {
            get { fields.stored("director_id_number") }
            set { fields.set("director_id_number", newValue) }
        }
        /// 负责人姓名 (`principal_name`).
        public var principalName: String? {
            get { fields.stored("principal_name") }
            set { fields.set("principal_name", newValue) }
        }
        /// 负责人证件号 (`principal_id_number`).
        public var principalIDNumber: String? {
            get { fields.stored("principal_id_number") }
            set { fields.set("principal_id_number", newValue) }
        }
        /// 公司电话 (`office_phone`).
        public var officePhone: String? {
            get { fields.stored("office_phone") }
            set { fields.set("office_phone", newValue) }
        }
        /// 联系人姓名 (`contact_name`).
        public var contactName: String? {
            get { fields.stored("contact_name") }
            set { fields.set("contact_name", newValue) }
        }
        /// 联系人电话 (`contact_phone`).
        public var contactPhone: String? {
            get { fields.stored("contact_phone") }
            set { fields.set("contact_phone", newValue) }
        }
        /// 联系人邮箱 (`contact_email`).
        public var contactEmail: String? {
            get { fields.stored("contact_email") }
            set { fields.set("contact_email", newValue) }
        }
        /// 子商户结算银行账户 (`settlement_bank_number`).
        public var settlementBankNumber: String? {
            get { fields.stored("settlement_bank_number") }
            set { fields.set("settlement_bank_number", newValue) }
        }
        /// 是否申请H5支付权限 (`apply_h5_payment`).
        public var applyH5Payment: V2.Secapi.ApplyH5Payment? {
            get { fields.stored("apply_h5_payment") }
            set { fields.set("apply_h5_payment", newValue) }
        }
        /// H5经营网址 (`h5_website_url`).
        public var h5WebsiteURL: String? {
            get { fields.stored("h5_website_url") }
            set { fields.set("h5_website_url", newValue) }
        }
        /// H5支付域名 (`h5_domains`): JSON inside a text.
        public var h5Domains: [String]? {
            get { fields.stored("h5_domains") }
            set { fields.setText("h5_domains", newValue) }
        }
    }

    /// What `POST /secapi/mch/modifyInstitutionsub` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务返回码 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误编码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 验证状态 (`verification_status`).
        public var verificationStatus: V2.Secapi.VerificationStatus? {
            get throws { try fields.optional("verification_status") }
        }
        /// H5支付权限状态 (`h5_authorization_state`).
        public var h5AuthorizationState: V2.Secapi.H5AuthorizationState? {
            get throws { try fields.optional("h5_authorization_state") }
        }
    }
}

extension V2.Secapi.Mch.Modifymchinfo {
    /// 银行特约商户信息修改, [official page](https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.mch.modifymchinfo.post", chain, body: body.fields).reply()
    }

    /// 银行特约商户信息修改, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.mch.modifymchinfo.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/mch/modifymchinfo` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, subMchID: String, merchantShortname: String? = nil, servicePhone: String? = nil) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("merchant_shortname", merchantShortname)
            fields.set("service_phone", servicePhone)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 商户识别码 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 商户简称 (`merchant_shortname`).
        public var merchantShortname: String? {
            get { fields.stored("merchant_shortname") }
            set { fields.set("merchant_shortname", newValue) }
        }
        /// 客服电话 (`service_phone`).
        public var servicePhone: String? {
            get { fields.stored("service_phone") }
            set { fields.set("service_phone", newValue) }
        }
    }

    /// What `POST /secapi/mch/modifymchinfo` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 处理结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 处理信息 (`result_msg`).
        public var resultMsg: String { get throws { try fields.required("result_msg") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
    }
}

extension V2.Secapi.Mch.QueryInstitutionsub {
    /// 查询子商户, [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013636643).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.mch.queryInstitutionsub.post", chain, body: body.fields).reply()
    }

    /// 查询子商户, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.mch.queryInstitutionsub.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/mch/queryInstitutionsub` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appID: String, mchID: String, subMchID: String) {
            var fields = Fields()
            fields.set("app_id", appID)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            self.fields = fields
        }
        /// 机构appid (`app_id`).
        public var appID: String? {
            get { fields.stored("app_id") }
            set { fields.set("app_id", newValue) }
        }
        /// 机构商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
    }

    /// What `POST /secapi/mch/queryInstitutionsub` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务返回码 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误编码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String { get throws { try fields.required("sub_mch_id") } }
        /// 子商户名称 (`merchant_name`).
        public var merchantName: String { get throws { try fields.required("merchant_name") } }
        /// 子商户简称 (`merchant_shortname`).
        public var merchantShortname: String { get throws { try fields.required("merchant_shortname") } }
        /// 注册国家或区域 (`merchant_country_code`).
        public var merchantCountryCode: String? { get throws { try fields.optional("merchant_country_code") } }
        /// 业务类目 (`business_category`).
        public var businessCategory: String { get throws { try fields.required("business_category") } }
        /// MCC (`mcc`).
        public var mcc: String? { get throws { try fields.optional("mcc") } }
        /// 公司联系电话 (`office_phone`).
        public var officePhone: String { get throws { try fields.required("office_phone") } }
        /// 联系人姓名 (`contact_name`).
        public var contactName: String? { get throws { try fields.optional("contact_name") } }
        /// 联系人手机 (`contact_phone`).
        public var contactPhone: String? { get throws { try fields.optional("contact_phone") } }
        /// 联系人邮箱 (`contact_email`).
        public var contactEmail: String? { get throws { try fields.optional("contact_email") } }
        /// 子商户唯一标识 (`merchant_remark`).
        public var merchantRemark: String { get throws { try fields.required("merchant_remark") } }
        /// 业务类型 (`business_type`).
        public var businessType: V2.Secapi.BusinessType? { get throws { try fields.optional("business_type") } }
        /// 商户类型 (`merchant_type`).
        public var merchantType: V2.Secapi.MerchantType? { get throws { try fields.optional("merchant_type") } }
        /// 公司注册文件编号 (`registration_certificate_number`).
        public var registrationCertificateNumber: String? {
            get throws { try fields.optional("registration_certificate_number") }
        }
        /// 公司注册文件过期时间 (`registration_certificate_date`).
        public var registrationCertificateDate: String? {
            get throws { try fields.optional("registration_certificate_date") }
        }
        /// APP下载链接 (`app_download`).
        public var appDownload: String? { get throws { try fields.optional("app_download") } }
        /// 业务网站 (`business_website`).
        public var businessWebsite: String? { get throws { try fields.optional("business_website") } }
        /// 公众号 (`office_account`).
        public var officeAccount: String? { get throws { try fields.optional("office_account") } }
        /// 小程序 (`mini_program`).
        public var miniProgram: String? { get throws { try fields.optional("mini_program") } }
        /// 门店地址 (`store_address`).
        public var storeAddress: String? { get throws { try fields.optional("store_address") } }
        /// 董事姓名 (`director_name`).
        public var directorName: String? { get throws { try fields.optional("director_name") } }
        /// 董事证件编号 (`director_id_number`).
        public var directorIDNumber: String? { get throws { try fields.optional("director_id_number") } }
        /// 负责人姓名 (`principal_name`).
        public var principalName: String? { get throws { try fields.optional("principal_name") } }
        /// 负责人证件编号 (`principal_id_number`).
        public var principalIDNumber: String? { get throws { try fields.optional("principal_id_number") } }
        /// 子商户结算银行账户 (`settlement_bank_number`).
        public var settlementBankNumber: String? { get throws { try fields.optional("settlement_bank_number") } }
        /// 渠道编号 (`channel_id`).
        public var channelID: String? { get throws { try fields.optional("channel_id") } }
        /// H5支付权限状态 (`h5_authorization_state`).
        public var h5AuthorizationState: V2.Secapi.H5AuthorizationState? {
            get throws { try fields.optional("h5_authorization_state") }
        }
        /// H5驳回详情 (`h5_audit_reject_detail`).
        public var h5AuditRejectDetail: String? { get throws { try fields.optional("h5_audit_reject_detail") } }
        /// 子商户状态 (`sub_mch_status`).
        public var subMchStatus: SubMchStatus? { get throws { try fields.optional("sub_mch_status") } }
        /// 子商户入驻状态 (`application_status`).
        public var applicationStatus: ApplicationStatus? { get throws { try fields.optional("application_status") } }
        /// 子商户入驻驳回详情 (`application_reject_detail`): JSON inside a text.
        public var applicationRejectDetail: ApplicationRejectDetail? {
            get throws { try fields.optional("application_reject_detail") }
        }
        /// 附加信息 (`attach`).
        public var attach: String? { get throws { try fields.optional("attach") } }
        /// Documented values of 子商户状态 (`sub_mch_status`); open.
        public typealias SubMchStatus = OpenValue<SubMchStatusKind>
        /// Tells ``SubMchStatus`` from other values.
        public enum SubMchStatusKind {}
        /// Documented values of 子商户入驻状态 (`application_status`); open.
        public typealias ApplicationStatus = OpenValue<ApplicationStatusKind>
        /// Tells ``ApplicationStatus`` from other values.
        public enum ApplicationStatusKind {}
        /// `application_reject_detail`.
        public struct ApplicationRejectDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 驳回原因列表 (`reason`).
            public var reason: [Reason] { get throws { try fields.required("reason") } }
            /// `reason`.
            public struct Reason: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 字段 (`field`).
                public var field: String? { get throws { try fields.optional("field") } }
                /// 原因 (`reason`).
                public var reason: String? { get throws { try fields.optional("reason") } }
            }
        }
    }
}

extension OpenValue where Kind == V2.Secapi.Mch.QueryInstitutionsub.PostReply.SubMchStatusKind {
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

extension OpenValue where Kind == V2.Secapi.Mch.QueryInstitutionsub.PostReply.ApplicationStatusKind {
    /// `UNDER_REVIEW`.
    public static var underReview: Self { "UNDER_REVIEW" }
    /// `REJECTED`.
    public static var rejected: Self { "REJECTED" }
}

extension V2.Secapi.Mch.Querysubdevconfig {
    /// 配置查询, [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115413).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.mch.querysubdevconfig.post", chain, body: body.fields).reply()
    }

    /// 配置查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.mch.querysubdevconfig.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/mch/querysubdevconfig` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchID: String, subMchID: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
    }

    /// What `POST /secapi/mch/querysubdevconfig` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 错误代码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 授权目录 (`jsapi_path_list`): JSON inside a text.
        public var jsapiPathList: JsapiPathList { get throws { try fields.required("jsapi_path_list") } }
        /// 关联APPID与关注特约商户公众号的APPID (`appid_config_list`): JSON inside a text.
        public var appidConfigList: AppidConfigList { get throws { try fields.required("appid_config_list") } }
        /// `jsapi_path_list`.
        public struct JsapiPathList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 支付目录URI数组 (`jsapi_path_list`).
            public var jsapiPathList: [String]? { get throws { try fields.optional("jsapi_path_list") } }
        }
        /// `appid_config_list`.
        public struct AppidConfigList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// APPID数组 (`appid_config_list`).
            public var appidConfigList: [AppidConfigList]? { get throws { try fields.optional("appid_config_list") } }
            /// `appid_config_list`.
            public struct AppidConfigList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public let fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// 关注特约商户公众号的APPID (`subscribe_appid`).
                public var subscribeAppid: String? { get throws { try fields.optional("subscribe_appid") } }
                /// 子商户公众账号ID (`sub_appid`).
                public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
            }
        }
    }
}

extension V2.Secapi.Mch.Submchmanage {
    /// 银行特约商户录入/银行特约商户资料查询, [official page](https://pay.weixin.qq.com/doc/v2/institution/4012194260).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Parameter action: 动作.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody, action: Action) async throws -> PostReply {
        var call = TypedCall("v2.secapi.mch.submchmanage.post", chain, body: body.fields)
        call.query("action", action)
        return try await call.reply()
    }

    /// 银行特约商户录入/银行特约商户资料查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, action: Action) throws -> PostReply {
        var call = TypedCall("v2.secapi.mch.submchmanage.post", chain, body: body.fields)
        call.query("action", action)
        return try call.blockingReply()
    }

    /// Documented values of 动作 (`action`); open.
    public typealias Action = OpenValue<ActionKind>
    /// Tells ``Action`` from other values.
    public enum ActionKind {}

    /// What `POST /secapi/mch/submchmanage` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            pageIndex: String,
            merchantName: String? = nil,
            subMchID: String? = nil,
            pageSize: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("merchant_name", merchantName)
            fields.set("sub_mch_id", subMchID)
            fields.set("page_index", pageIndex)
            fields.set("page_size", pageSize)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 商户名称 (`merchant_name`).
        public var merchantName: String? {
            get { fields.stored("merchant_name") }
            set { fields.set("merchant_name", newValue) }
        }
        /// 商户识别码 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 页码 (`page_index`).
        public var pageIndex: String? {
            get { fields.stored("page_index") }
            set { fields.set("page_index", newValue) }
        }
        /// 展示资料个数 (`page_size`).
        public var pageSize: String? {
            get { fields.stored("page_size") }
            set { fields.set("page_size", newValue) }
        }
    }

    /// What `POST /secapi/mch/submchmanage` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode? { get throws { try fields.optional("result_code") } }
        /// 业务结果描述 (`result_msg`).
        public var resultMsg: String? { get throws { try fields.optional("result_msg") } }
        /// 总记录数 (`total`).
        public var total: String { get throws { try fields.required("total") } }
        /// 商户信息列表 (`mchinfo`).
        public var mchinfo: [Mchinfo] { get throws { try fields.required("mchinfo") } }
        /// `mchinfo`.
        public struct Mchinfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 公众账号ID (`appid`).
            public var appid: String { get throws { try fields.required("appid") } }
            /// 商户号 (`mch_id`).
            public var mchID: String { get throws { try fields.required("mch_id") } }
            /// 商户名称 (`merchant_name`).
            public var merchantName: String { get throws { try fields.required("merchant_name") } }
            /// 商户简称 (`merchant_shortname`).
            public var merchantShortname: String { get throws { try fields.required("merchant_shortname") } }
            /// 客服电话 (`service_phone`).
            public var servicePhone: String { get throws { try fields.required("service_phone") } }
            /// 联系人 (`contact`).
            public var contact: String? { get throws { try fields.optional("contact") } }
            /// 联系电话 (`contact_phone`).
            public var contactPhone: String? { get throws { try fields.optional("contact_phone") } }
            /// 联系邮箱 (`contact_email`).
            public var contactEmail: String? { get throws { try fields.optional("contact_email") } }
            /// 经营类目 (`business`).
            public var business: String { get throws { try fields.required("business") } }
            /// 渠道商商户号 (`channel_id`).
            public var channelID: String { get throws { try fields.required("channel_id") } }
            /// 渠道商名称 (`channel_name`).
            public var channelName: String { get throws { try fields.required("channel_name") } }
        }
    }
}

extension OpenValue where Kind == V2.Secapi.Mch.Submchmanage.ActionKind {
    /// `add`.
    public static var add: Self { "add" }
    /// `query`.
    public static var query: Self { "query" }
}

extension V2.Secapi.Mch.Uploadmedia {
    /// 图片上传, [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013641477).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(file: Upload, meta: PostMeta) async throws -> PostReply {
        let call = TypedCall("v2.secapi.mch.uploadmedia.post", chain, file: file, part: "media", meta: meta.fields)
        return try await call.reply()
    }

    /// 图片上传, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(file: Upload, meta: PostMeta) throws -> PostReply {
        let call = TypedCall("v2.secapi.mch.uploadmedia.post", chain, file: file, part: "media", meta: meta.fields)
        return try call.blockingReply()
    }

    /// What is sent beside the file; its name and digest are added.
    public struct PostMeta: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            self.fields = fields
        }
        /// 服务商商户号或渠道号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
    }

    /// What `POST /secapi/mch/uploadmedia` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// `media_id`.
        public var mediaID: String { get throws { try fields.required("media_id") } }
    }
}

extension V2.Secapi.Mkt.Addrecommendconf {
    /// 服务商特约商户关注功能配置, [official page](https://pay.weixin.qq.com/doc/v2/partner/4014115399).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(*, deprecated, message: "offline since 2021-09-01")
    public func post(_ body: PostBody) async throws -> V2.Secapi.SecapiReply {
        try await TypedCall("v2.secapi.mkt.addrecommendconf.post", chain, body: body.fields).reply()
    }

    /// 服务商特约商户关注功能配置, blocking the thread.
    @available(*, deprecated, message: "offline since 2021-09-01")
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V2.Secapi.SecapiReply {
        try TypedCall("v2.secapi.mkt.addrecommendconf.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/mkt/addrecommendconf` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, subMchID: String, subAppid: String, subscribeAppid: String) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sub_appid", subAppid)
            fields.set("subscribe_appid", subscribeAppid)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 特约商户APPID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 推荐关注APPID (`subscribe_appid`).
        public var subscribeAppid: String? {
            get { fields.stored("subscribe_appid") }
            set { fields.set("subscribe_appid", newValue) }
        }
    }
}

extension V2.Secapi.Pay.Facepayreverse {
    /// 撤销订单, [official page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V2.Secapi.PayRequest) async throws -> V2.Secapi.PayReply {
        try await TypedCall("v2.secapi.pay.facepayreverse.post", chain, body: body.fields).reply()
    }

    /// 撤销订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Secapi.PayRequest) throws -> V2.Secapi.PayReply {
        try TypedCall("v2.secapi.pay.facepayreverse.post", chain, body: body.fields).blockingReply()
    }
}

extension V2.Secapi.Pay.Multiprofitsharing {
    /// 请求多次分账, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011983158).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.pay.multiprofitsharing.post", chain, body: body.fields).reply()
    }

    /// 请求多次分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.pay.multiprofitsharing.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/pay/multiprofitsharing` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            appid: String,
            signType: V2.Secapi.SignType,
            transactionID: String,
            outOrderNo: String,
            receivers: [V2.Secapi.ReceiversRequest],
            subMchID: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sign_type", signType)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.setText("receivers", receivers)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Secapi.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 分账接收方列表JSON格式字符串 (`receivers`): JSON inside a text.
        public var receivers: [V2.Secapi.ReceiversRequest]? {
            get { fields.stored("receivers") }
            set { fields.setText("receivers", newValue) }
        }
    }

    /// What `POST /secapi/pay/multiprofitsharing` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账接收方列表JSON格式字符串 (`receivers`): JSON inside a text.
        public var receivers: [V2.Secapi.Receivers]? { get throws { try fields.optional("receivers") } }
    }
}

extension V2.Secapi.Pay.Profitsharing {
    /// 请求单次分账, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011941670).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.pay.profitsharing.post", chain, body: body.fields).reply()
    }

    /// 请求单次分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.pay.profitsharing.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/pay/profitsharing` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            appid: String,
            signType: V2.Secapi.SignType,
            transactionID: String,
            outOrderNo: String,
            receivers: [V2.Secapi.ReceiversRequest],
            subMchID: String? = nil,
            brandMchID: String? = nil,
            subAppid: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("brand_mch_id", brandMchID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sign_type", signType)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.setText("receivers", receivers)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 品牌主商户号 (`brand_mch_id`).
        public var brandMchID: String? {
            get { fields.stored("brand_mch_id") }
            set { fields.set("brand_mch_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Secapi.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 分账接收方列表JSON格式字符串 (`receivers`): JSON inside a text.
        public var receivers: [V2.Secapi.ReceiversRequest]? {
            get { fields.stored("receivers") }
            set { fields.setText("receivers", newValue) }
        }
    }

    /// What `POST /secapi/pay/profitsharing` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 品牌主商户号 (`brand_mch_id`).
        public var brandMchID: String? { get throws { try fields.optional("brand_mch_id") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 分账单状态 (`status`).
        public var status: Status? { get throws { try fields.optional("status") } }
        /// 分账接收方列表JSON格式字符串 (`receivers`): JSON inside a text.
        public var receivers: [V2.Secapi.Receivers]? { get throws { try fields.optional("receivers") } }
        /// Documented values of 分账单状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
    }
}

extension OpenValue where Kind == V2.Secapi.Pay.Profitsharing.PostReply.StatusKind {
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
}

extension V2.Secapi.Pay.Profitsharingfinish {
    /// 完结分账, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984076).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.pay.profitsharingfinish.post", chain, body: body.fields).reply()
    }

    /// 完结分账, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.pay.profitsharingfinish.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/pay/profitsharingfinish` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            appid: String,
            signType: V2.Secapi.SignType,
            transactionID: String,
            outOrderNo: String,
            description: String,
            subMchID: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("appid", appid)
            fields.set("sign_type", signType)
            fields.set("transaction_id", transactionID)
            fields.set("out_order_no", outOrderNo)
            fields.set("description", description)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Secapi.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 分账完结描述 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }

    /// What `POST /secapi/pay/profitsharingfinish` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 微信分账单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}

extension V2.Secapi.Pay.Profitsharingreturn {
    /// 分账回退, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984166).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.pay.profitsharingreturn.post", chain, body: body.fields).reply()
    }

    /// 分账回退, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.pay.profitsharingreturn.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/pay/profitsharingreturn` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            appid: String,
            signType: V2.Secapi.SignType,
            outReturnNo: String,
            returnAccountType: V2.Secapi.ReturnAccountType,
            returnAccount: String,
            returnAmount: Int,
            description: String,
            subMchID: String? = nil,
            subAppid: String? = nil,
            orderID: String? = nil,
            outOrderNo: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("sign_type", signType)
            fields.set("order_id", orderID)
            fields.set("out_order_no", outOrderNo)
            fields.set("out_return_no", outReturnNo)
            fields.set("return_account_type", returnAccountType)
            fields.set("return_account", returnAccount)
            fields.set("return_amount", returnAmount)
            fields.set("description", description)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Secapi.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信分账单号 (`order_id`).
        public var orderID: String? {
            get { fields.stored("order_id") }
            set { fields.set("order_id", newValue) }
        }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 商户回退单号 (`out_return_no`).
        public var outReturnNo: String? {
            get { fields.stored("out_return_no") }
            set { fields.set("out_return_no", newValue) }
        }
        /// 回退方类型 (`return_account_type`).
        public var returnAccountType: V2.Secapi.ReturnAccountType? {
            get { fields.stored("return_account_type") }
            set { fields.set("return_account_type", newValue) }
        }
        /// 回退方账号 (`return_account`).
        public var returnAccount: String? {
            get { fields.stored("return_account") }
            set { fields.set("return_account", newValue) }
        }
        /// 回退金额 (`return_amount`).
        public var returnAmount: Int? {
            get { fields.stored("return_amount") }
            set { fields.set("return_amount", newValue) }
        }
        /// 回退描述 (`description`).
        public var description: String? {
            get { fields.stored("description") }
            set { fields.set("description", newValue) }
        }
    }

    /// What `POST /secapi/pay/profitsharingreturn` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Secapi.SignType? { get throws { try fields.optional("sign_type") } }
        /// 微信分账单号 (`order_id`).
        public var orderID: String? { get throws { try fields.optional("order_id") } }
        /// 商户分账单号 (`out_order_no`).
        public var outOrderNo: String? { get throws { try fields.optional("out_order_no") } }
        /// 商户回退单号 (`out_return_no`).
        public var outReturnNo: String { get throws { try fields.required("out_return_no") } }
        /// 微信回退单号 (`return_no`).
        public var returnNo: String? { get throws { try fields.optional("return_no") } }
        /// 回退方类型 (`return_account_type`).
        public var returnAccountType: V2.Secapi.ReturnAccountType {
            get throws { try fields.required("return_account_type") }
        }
        /// 回退方账号 (`return_account`).
        public var returnAccount: String { get throws { try fields.required("return_account") } }
        /// 回退金额 (`return_amount`).
        public var returnAmount: Int { get throws { try fields.required("return_amount") } }
        /// 回退描述 (`description`).
        public var description: String { get throws { try fields.required("description") } }
        /// 回退结果 (`result`).
        public var result: Result? { get throws { try fields.optional("result") } }
        /// 失败原因 (`fail_reason`).
        public var failReason: FailReason? { get throws { try fields.optional("fail_reason") } }
        /// 完成时间 (`finish_time`).
        public var finishTime: String? { get throws { try fields.optional("finish_time") } }
        /// Documented values of 回退结果 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
        /// Documented values of 失败原因 (`fail_reason`); open.
        public typealias FailReason = OpenValue<FailReasonKind>
        /// Tells ``FailReason`` from other values.
        public enum FailReasonKind {}
    }
}

extension OpenValue where Kind == V2.Secapi.Pay.Profitsharingreturn.PostReply.ResultKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
}

extension OpenValue where Kind == V2.Secapi.Pay.Profitsharingreturn.PostReply.FailReasonKind {
    /// `ACCOUNT_ABNORMAL`.
    public static var accountAbnormal: Self { "ACCOUNT_ABNORMAL" }
    /// `TIME_OUT_CLOSED`.
    public static var timeOutClosed: Self { "TIME_OUT_CLOSED" }
    /// `PAYER_ACCOUNT_ABNORMAL`.
    public static var payerAccountAbnormal: Self { "PAYER_ACCOUNT_ABNORMAL" }
    /// `INVALID_REQUEST`.
    public static var invalidRequest: Self { "INVALID_REQUEST" }
}

extension V2.Secapi.Pay.Refund {
    /// 申请退款, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011937624).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.pay.refund.post", chain, body: body.fields).reply()
    }

    /// 申请退款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.pay.refund.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/pay/refund` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            outRefundNo: String,
            totalFee: Int,
            refundFee: Int,
            subAppid: String? = nil,
            subMchID: String? = nil,
            signType: V2.Secapi.FacepayreverseSignType? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            refundFeeType: String? = nil,
            refundDesc: String? = nil,
            refundAccount: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_refund_no", outRefundNo)
            fields.set("total_fee", totalFee)
            fields.set("refund_fee", refundFee)
            fields.set("refund_fee_type", refundFeeType)
            fields.set("refund_desc", refundDesc)
            fields.set("refund_account", refundAccount)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Secapi.FacepayreverseSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// 订单金额 (`total_fee`).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 退款金额 (`refund_fee`).
        public var refundFee: Int? {
            get { fields.stored("refund_fee") }
            set { fields.set("refund_fee", newValue) }
        }
        /// 退款货币种类 (`refund_fee_type`).
        public var refundFeeType: String? {
            get { fields.stored("refund_fee_type") }
            set { fields.set("refund_fee_type", newValue) }
        }
        /// 退款原因 (`refund_desc`): at most 80 bytes in UTF-8.
        public var refundDesc: String? {
            get { fields.stored("refund_desc") }
            set { fields.set("refund_desc", newValue) }
        }
        /// 退款资金来源 (`refund_account`).
        public var refundAccount: String? {
            get { fields.stored("refund_account") }
            set { fields.set("refund_account", newValue) }
        }
        /// 退款结果通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
    }

    /// What `POST /secapi/pay/refund` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 退款金额 (`refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var refundFee: Int { get throws { try fields.required("refund_fee") } }
        /// 应结退款金额 (`settlement_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementRefundFee: Int? { get throws { try fields.optional("settlement_refund_fee") } }
        /// 标价金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 标价币种 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 现金支付币种 (`cash_fee_type`).
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// 现金退款金额 (`cash_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashRefundFee: Int? { get throws { try fields.optional("cash_refund_fee") } }
        /// 代金券退款总金额 (`coupon_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var couponRefundFee: Int? { get throws { try fields.optional("coupon_refund_fee") } }
        /// 退款代金券使用数量 (`coupon_refund_count`).
        public var couponRefundCount: Int? { get throws { try fields.optional("coupon_refund_count") } }
        /// 代金券类型 (`coupon_type_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// 单个代金券退款金额 (`coupon_refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundFeeValue(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)")
        }
        /// 退款代金券ID (`coupon_refund_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundID(_ n: Int) throws -> String? {
            try fields.optional("coupon_refund_id_\(n)")
        }
    }
}

extension V2.Secapi.Pay.Refundv2 {
    /// 申请退款（支持单品）, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011983308).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.secapi.pay.refundv2.post", chain, body: body.fields).reply()
    }

    /// 申请退款（支持单品）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.secapi.pay.refundv2.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /secapi/pay/refundv2` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            outRefundNo: String,
            totalFee: Int,
            refundFee: Int,
            detail: Detail? = nil,
            subAppid: String? = nil,
            subMchID: String? = nil,
            signType: V2.Secapi.FacepayreverseSignType? = nil,
            transactionID: String? = nil,
            outTradeNo: String? = nil,
            refundFeeType: String? = nil,
            refundDesc: String? = nil,
            refundAccount: String? = nil,
            notifyURL: String? = nil
        ) {
            var fields = Fields()
            fields.setText("detail", detail)
            fields.set("appid", appid)
            fields.set("sub_appid", subAppid)
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("sign_type", signType)
            fields.set("transaction_id", transactionID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("out_refund_no", outRefundNo)
            fields.set("total_fee", totalFee)
            fields.set("refund_fee", refundFee)
            fields.set("refund_fee_type", refundFeeType)
            fields.set("refund_desc", refundDesc)
            fields.set("refund_account", refundAccount)
            fields.set("notify_url", notifyURL)
            self.fields = fields
        }
        /// `detail`: JSON inside a text.
        public var detail: Detail? {
            get { fields.stored("detail") }
            set { fields.setText("detail", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Secapi.FacepayreverseSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String? {
            get { fields.stored("out_refund_no") }
            set { fields.set("out_refund_no", newValue) }
        }
        /// 订单金额 (`total_fee`).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 退款金额 (`refund_fee`).
        public var refundFee: Int? {
            get { fields.stored("refund_fee") }
            set { fields.set("refund_fee", newValue) }
        }
        /// 退款货币种类 (`refund_fee_type`).
        public var refundFeeType: String? {
            get { fields.stored("refund_fee_type") }
            set { fields.set("refund_fee_type", newValue) }
        }
        /// 退款原因 (`refund_desc`): at most 80 bytes in UTF-8.
        public var refundDesc: String? {
            get { fields.stored("refund_desc") }
            set { fields.set("refund_desc", newValue) }
        }
        /// 退款资金来源 (`refund_account`).
        public var refundAccount: String? {
            get { fields.stored("refund_account") }
            set { fields.set("refund_account", newValue) }
        }
        /// 退款结果通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// `detail`.
        public struct Detail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(goodsDetail: [GoodsDetail], costPrice: JSON.Number? = nil, receiptID: String? = nil) {
                var fields = Fields()
                fields.set("cost_price", costPrice)
                fields.set("receipt_id", receiptID)
                fields.set("goods_detail", goodsDetail)
                self.fields = fields
            }
            /// 订单原价 (`cost_price`).
            public var costPrice: JSON.Number? {
                get { fields.stored("cost_price") }
                set { fields.set("cost_price", newValue) }
            }
            /// 商品小票ID (`receipt_id`).
            public var receiptID: String? {
                get { fields.stored("receipt_id") }
                set { fields.set("receipt_id", newValue) }
            }
            /// 单品列表 (`goods_detail`).
            public var goodsDetail: [GoodsDetail]? {
                get { fields.stored("goods_detail") }
                set { fields.set("goods_detail", newValue) }
            }
            /// `goods_detail`.
            public struct GoodsDetail: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    quantity: JSON.Number,
                    price: JSON.Number,
                    goodsID: String? = nil,
                    wxpayGoodsID: String? = nil,
                    goodsName: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("goods_id", goodsID)
                    fields.set("wxpay_goods_id", wxpayGoodsID)
                    fields.set("goods_name", goodsName)
                    fields.set("quantity", quantity)
                    fields.set("price", price)
                    self.fields = fields
                }
                /// 商品编码 (`goods_id`).
                public var goodsID: String? {
                    get { fields.stored("goods_id") }
                    set { fields.set("goods_id", newValue) }
                }
                /// 微信支付商品编码 (`wxpay_goods_id`).
                public var wxpayGoodsID: String? {
                    get { fields.stored("wxpay_goods_id") }
                    set { fields.set("wxpay_goods_id", newValue) }
                }
                /// 商品名称 (`goods_name`).
                public var goodsName: String? {
                    get { fields.stored("goods_name") }
                    set { fields.set("goods_name", newValue) }
                }
                /// 商品数量 (`quantity`).
                public var quantity: JSON.Number? {
                    get { fields.stored("quantity") }
                    set { fields.set("quantity", newValue) }
                }
                /// 商品单价 (`price`).
                public var price: JSON.Number? {
                    get { fields.stored("price") }
                    set { fields.set("price", newValue) }
                }
            }
        }
    }

    /// What `POST /secapi/pay/refundv2` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Secapi.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Secapi.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 商户退款单号 (`out_refund_no`).
        public var outRefundNo: String { get throws { try fields.required("out_refund_no") } }
        /// 微信退款单号 (`refund_id`).
        public var refundID: String { get throws { try fields.required("refund_id") } }
        /// 退款金额 (`refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var refundFee: Int { get throws { try fields.required("refund_fee") } }
        /// 应结退款金额 (`settlement_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementRefundFee: Int? { get throws { try fields.optional("settlement_refund_fee") } }
        /// 标价金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 标价币种 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 现金支付币种 (`cash_fee_type`).
        public var cashFeeType: String? { get throws { try fields.optional("cash_fee_type") } }
        /// 现金退款金额 (`cash_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashRefundFee: Int? { get throws { try fields.optional("cash_refund_fee") } }
        /// 代金券退款总金额 (`coupon_refund_fee`): in the smallest unit of the currency (分 for CNY).
        public var couponRefundFee: Int? { get throws { try fields.optional("coupon_refund_fee") } }
        /// 退款代金券使用数量 (`coupon_refund_count`).
        public var couponRefundCount: Int? { get throws { try fields.optional("coupon_refund_count") } }
        /// 营销详情JSON格式字符串 (`promotion_detail`): JSON inside a text.
        public var promotionDetail: PromotionDetail? { get throws { try fields.optional("promotion_detail") } }
        /// 代金券类型 (`coupon_type_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponType(_ n: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)")
        }
        /// 单个代金券退款金额 (`coupon_refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundFeeValue(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)")
        }
        /// 退款代金券ID (`coupon_refund_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundID(_ n: Int) throws -> String? {
            try fields.optional("coupon_refund_id_\(n)")
        }
        /// `promotion_detail`.
        public struct PromotionDetail: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 券ID (`promotion_id`).
            public var promotionID: String { get throws { try fields.required("promotion_id") } }
            /// 优惠名称 (`name`).
            public var name: String? { get throws { try fields.optional("name") } }
            /// 优惠范围 (`scope`).
            public var scope: Scope? { get throws { try fields.optional("scope") } }
            /// 优惠类型 (`type`).
            public var type: TypeValue? { get throws { try fields.optional("type") } }
            /// 优惠券面额 (`amount`).
            public var amount: String { get throws { try fields.required("amount") } }
            /// 活动ID (`activity_id`).
            public var activityID: String { get throws { try fields.required("activity_id") } }
            /// 微信出资 (`wxpay_contribute`).
            public var wxpayContribute: String? { get throws { try fields.optional("wxpay_contribute") } }
            /// 商户出资 (`merchant_contribute`).
            public var merchantContribute: String? { get throws { try fields.optional("merchant_contribute") } }
            /// 其他出资 (`other_contribute`).
            public var otherContribute: String? { get throws { try fields.optional("other_contribute") } }
            /// 单品列表 (`goods_detail`).
            public var goodsDetail: [GoodsDetail] { get throws { try fields.required("goods_detail") } }
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
                public var goodsID: String? { get throws { try fields.optional("goods_id") } }
                /// 微信支付商品编码 (`wxpay_goods_id`).
                public var wxpayGoodsID: String? { get throws { try fields.optional("wxpay_goods_id") } }
                /// 商品名称 (`goods_name`).
                public var goodsName: String? { get throws { try fields.optional("goods_name") } }
                /// 商品数量 (`quantity`).
                public var quantity: JSON.Number { get throws { try fields.required("quantity") } }
                /// 商品单价 (`price`).
                public var price: JSON.Number { get throws { try fields.required("price") } }
            }
        }
    }
}

extension OpenValue where Kind == V2.Secapi.Pay.Refundv2.PostReply.PromotionDetail.ScopeKind {
    /// `GLOBAL`.
    public static var global: Self { "GLOBAL" }
    /// `SINGLE`.
    public static var single: Self { "SINGLE" }
}

extension OpenValue where Kind == V2.Secapi.Pay.Refundv2.PostReply.PromotionDetail.TypeValueKind {
    /// `COUPON`.
    public static var coupon: Self { "COUPON" }
    /// `DISCOUNT`.
    public static var discount: Self { "DISCOUNT" }
}

extension V2.Secapi.Pay.Reverse {
    /// 撤销订单, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011937361).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V2.Secapi.PayRequest) async throws -> V2.Secapi.PayReply {
        try await TypedCall("v2.secapi.pay.reverse.post", chain, body: body.fields).reply()
    }

    /// 撤销订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Secapi.PayRequest) throws -> V2.Secapi.PayReply {
        try TypedCall("v2.secapi.pay.reverse.post", chain, body: body.fields).blockingReply()
    }
}
