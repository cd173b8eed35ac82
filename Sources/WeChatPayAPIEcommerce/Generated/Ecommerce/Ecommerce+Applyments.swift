// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.Applyments {
    /// 二级商户进件, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012713017).
    ///
    /// At most 15 calls a second of a merchant.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.ApplymentsReply {
        try await TypedCall("ecommerce.applyments.post", chain[""], body: body.fields).reply()
    }

    /// 二级商户进件, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.ApplymentsReply {
        try TypedCall("ecommerce.applyments.post", chain[""], body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/applyments` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            organizationType: V3.Ecommerce.OrganizationType,
            accountInfo: AccountInfo,
            contactInfo: ContactInfo,
            salesSceneInfo: V3.Ecommerce.SalesSceneInfo,
            merchantShortname: String,
            financeInstitution: Bool? = nil,
            businessLicenseInfo: V3.Ecommerce.BusinessLicenseInfo? = nil,
            financeInstitutionInfo: V3.Ecommerce.FinanceInstitutionInfo? = nil,
            idHolderType: V3.Ecommerce.IDHolderType? = nil,
            idDocType: IDDocType? = nil,
            authorizeLetterCopy: String? = nil,
            idCardInfo: IDCardInfo? = nil,
            idDocInfo: IDDocInfo? = nil,
            owner: Bool? = nil,
            uboInfoList: [UboInfoList]? = nil,
            settlementInfo: V3.Ecommerce.SettlementInfo? = nil,
            qualifications: [String]? = nil,
            businessAdditionPics: [String]? = nil,
            businessAdditionDesc: [String]? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("organization_type", organizationType)
            fields.set("finance_institution", financeInstitution)
            fields.set("business_license_info", businessLicenseInfo)
            fields.set("finance_institution_info", financeInstitutionInfo)
            fields.set("id_holder_type", idHolderType)
            fields.set("id_doc_type", idDocType)
            fields.set("authorize_letter_copy", authorizeLetterCopy)
            fields.set("id_card_info", idCardInfo)
            fields.set("id_doc_info", idDocInfo)
            fields.set("owner", owner)
            fields.set("ubo_info_list", uboInfoList)
            fields.set("account_info", accountInfo)
            fields.set("contact_info", contactInfo)
            fields.set("sales_scene_info", salesSceneInfo)
            fields.set("settlement_info", settlementInfo)
            fields.set("merchant_shortname", merchantShortname)
            fields.set("qualifications", qualifications)
            fields.set("business_addition_pics", businessAdditionPics)
            fields.set("business_addition_desc", businessAdditionDesc)
            self.fields = fields
        }
        /// 业务申请编号 (`out_request_no`): at most 124 characters.
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 主体类型 (`organization_type`): at most 4 characters.
        public var organizationType: V3.Ecommerce.OrganizationType? {
            get { fields.stored("organization_type") }
            set { fields.set("organization_type", newValue) }
        }
        /// 是否金融机构 (`finance_institution`).
        public var financeInstitution: Bool? {
            get { fields.stored("finance_institution") }
            set { fields.set("finance_institution", newValue) }
        }
        /// 营业执照信息 (`business_license_info`).
        public var businessLicenseInfo: V3.Ecommerce.BusinessLicenseInfo? {
            get { fields.stored("business_license_info") }
            set { fields.set("business_license_info", newValue) }
        }
        /// 金融机构许可证信息 (`finance_institution_info`).
        public var financeInstitutionInfo: V3.Ecommerce.FinanceInstitutionInfo? {
            get { fields.stored("finance_institution_info") }
            set { fields.set("finance_institution_info", newValue) }
        }
        /// 证件持有人类型 (`id_holder_type`).
        public var idHolderType: V3.Ecommerce.IDHolderType? {
            get { fields.stored("id_holder_type") }
            set { fields.set("id_holder_type", newValue) }
        }
        /// 经营者/法定代表人证件类型 (`id_doc_type`).
        public var idDocType: IDDocType? {
            get { fields.stored("id_doc_type") }
            set { fields.set("id_doc_type", newValue) }
        }
        /// 法定代表人说明函 (`authorize_letter_copy`).
        public var authorizeLetterCopy: String? {
            get { fields.stored("authorize_letter_copy") }
            set { fields.set("authorize_letter_copy", newValue) }
        }
        /// 经营者/法定代表人身份证信息 (`id_card_info`).
        public var idCardInfo: IDCardInfo? {
            get { fields.stored("id_card_info") }
            set { fields.set("id_card_info", newValue) }
        }
        /// 经营者/法定代表人其他类型证件信息 (`id_doc_info`).
        public var idDocInfo: IDDocInfo? {
            get { fields.stored("id_doc_info") }
            set { fields.set("id_doc_info", newValue) }
        }
        /// 经营者/法定代表人是否为受益人 (`owner`).
        public var owner: Bool? {
            get { fields.stored("owner") }
            set { fields.set("owner", newValue) }
        }
        /// 最终受益人信息列表 (`ubo_info_list`).
        public var uboInfoList: [UboInfoList]? {
            get { fields.stored("ubo_info_list") }
            set { fields.set("ubo_info_list", newValue) }
        }
        /// 结算账户信息 (`account_info`).
        public var accountInfo: AccountInfo? {
            get { fields.stored("account_info") }
            set { fields.set("account_info", newValue) }
        }
        /// 超级管理员信息 (`contact_info`).
        public var contactInfo: ContactInfo? {
            get { fields.stored("contact_info") }
            set { fields.set("contact_info", newValue) }
        }
        /// 经营场景信息 (`sales_scene_info`).
        public var salesSceneInfo: V3.Ecommerce.SalesSceneInfo? {
            get { fields.stored("sales_scene_info") }
            set { fields.set("sales_scene_info", newValue) }
        }
        /// 结算规则 (`settlement_info`).
        public var settlementInfo: V3.Ecommerce.SettlementInfo? {
            get { fields.stored("settlement_info") }
            set { fields.set("settlement_info", newValue) }
        }
        /// 商户简称 (`merchant_shortname`): at most 64 characters.
        public var merchantShortname: String? {
            get { fields.stored("merchant_shortname") }
            set { fields.set("merchant_shortname", newValue) }
        }
        /// 特殊资质 (`qualifications`): at most 1024 characters each.
        public var qualifications: [String]? {
            get { fields.stored("qualifications") }
            set { fields.set("qualifications", newValue) }
        }
        /// 补充材料 (`business_addition_pics`): at most 1024 characters each.
        public var businessAdditionPics: [String]? {
            get { fields.stored("business_addition_pics") }
            set { fields.set("business_addition_pics", newValue) }
        }
        /// 补充说明 (`business_addition_desc`): at most 512 characters each.
        public var businessAdditionDesc: [String]? {
            get { fields.stored("business_addition_desc") }
            set { fields.set("business_addition_desc", newValue) }
        }
        /// Documented values of 经营者/法定代表人证件类型 (`id_doc_type`); open.
        public typealias IDDocType = OpenValue<IDDocTypeKind>
        /// Tells ``IDDocType`` from other values.
        public enum IDDocTypeKind {}
        /// 经营者/法定代表人身份证信息 (`id_card_info`).
        public struct IDCardInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                idCardCopy: String,
                idCardNational: String,
                idCardName: SensitiveText,
                idCardNumber: SensitiveText,
                idCardValidTimeBegin: String,
                idCardValidTime: String
            ) {
                var fields = Fields()
                fields.set("id_card_copy", idCardCopy)
                fields.set("id_card_national", idCardNational)
                fields.set("id_card_name", idCardName)
                fields.set("id_card_number", idCardNumber)
                fields.set("id_card_valid_time_begin", idCardValidTimeBegin)
                fields.set("id_card_valid_time", idCardValidTime)
                self.fields = fields
            }
            /// 身份证人像面照片 (`id_card_copy`): at most 256 characters.
            public var idCardCopy: String? {
                get { fields.stored("id_card_copy") }
                set { fields.set("id_card_copy", newValue) }
            }
            /// 身份证国徽面照片 (`id_card_national`): at most 256 characters.
            public var idCardNational: String? {
                get { fields.stored("id_card_national") }
                set { fields.set("id_card_national", newValue) }
            }
            /// 身份证姓名 (`id_card_name`): encrypted when sent; 2 to 100 characters before that.
            public var idCardName: SensitiveText? {
                get { fields.stored("id_card_name") }
                set { fields.set("id_card_name", newValue) }
            }
            /// 身份证号码 (`id_card_number`): encrypted when sent.
            public var idCardNumber: SensitiveText? {
                get { fields.stored("id_card_number") }
                set { fields.set("id_card_number", newValue) }
            }
            /// 身份证开始时间 (`id_card_valid_time_begin`).
            public var idCardValidTimeBegin: String? {
                get { fields.stored("id_card_valid_time_begin") }
                set { fields.set("id_card_valid_time_begin", newValue) }
            }
            /// 身份证结束时间 (`id_card_valid_time`).
            public var idCardValidTime: String? {
                get { fields.stored("id_card_valid_time") }
                set { fields.set("id_card_valid_time", newValue) }
            }
        }
        /// 经营者/法定代表人其他类型证件信息 (`id_doc_info`).
        public struct IDDocInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                idDocName: SensitiveText,
                idDocNumber: SensitiveText,
                idDocCopy: String,
                docPeriodBegin: String,
                docPeriodEnd: String,
                idDocCopyBack: String? = nil
            ) {
                var fields = Fields()
                fields.set("id_doc_name", idDocName)
                fields.set("id_doc_number", idDocNumber)
                fields.set("id_doc_copy", idDocCopy)
                fields.set("id_doc_copy_back", idDocCopyBack)
                fields.set("doc_period_begin", docPeriodBegin)
                fields.set("doc_period_end", docPeriodEnd)
                self.fields = fields
            }
            /// 证件姓名 (`id_doc_name`): encrypted when sent; 2 to 100 characters before that.
            public var idDocName: SensitiveText? {
                get { fields.stored("id_doc_name") }
                set { fields.set("id_doc_name", newValue) }
            }
            /// 证件号码 (`id_doc_number`): encrypted when sent.
            public var idDocNumber: SensitiveText? {
                get { fields.stored("id_doc_number") }
                set { fields.set("id_doc_number", newValue) }
            }
            /// 证件正面照片 (`id_doc_copy`): at most 256 characters.
            public var idDocCopy: String? {
                get { fields.stored("id_doc_copy") }
                set { fields.set("id_doc_copy", newValue) }
            }
            /// 证件反面照片 (`id_doc_copy_back`): at most 256 characters.
            public var idDocCopyBack: String? {
                get { fields.stored("id_doc_copy_back") }
                set { fields.set("id_doc_copy_back", newValue) }
            }
            /// 证件开始日期 (`doc_period_begin`).
            public var docPeriodBegin: String? {
                get { fields.stored("doc_period_begin") }
                set { fields.set("doc_period_begin", newValue) }
            }
            /// 证件结束日期 (`doc_period_end`).
            public var docPeriodEnd: String? {
                get { fields.stored("doc_period_end") }
                set { fields.set("doc_period_end", newValue) }
            }
        }
        /// `ubo_info_list`.
        public struct UboInfoList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                uboPeriodBegin: String,
                uboPeriodEnd: String,
                uboIDDocType: V3.Ecommerce.UboIDDocType? = nil,
                uboIDDocCopy: String? = nil,
                uboIDDocCopyBack: String? = nil,
                uboIDDocName: SensitiveText? = nil,
                uboIDDocNumber: SensitiveText? = nil,
                uboIDDocAddress: SensitiveText? = nil,
                uboIDDocPeriodBegin: String? = nil,
                uboIDDocPeriodEnd: String? = nil
            ) {
                var fields = Fields()
                fields.set("ubo_id_doc_type", uboIDDocType)
                fields.set("ubo_id_doc_copy", uboIDDocCopy)
                fields.set("ubo_id_doc_copy_back", uboIDDocCopyBack)
                fields.set("ubo_id_doc_name", uboIDDocName)
                fields.set("ubo_id_doc_number", uboIDDocNumber)
                fields.set("ubo_id_doc_address", uboIDDocAddress)
                fields.set("ubo_period_begin", uboPeriodBegin)
                fields.set("ubo_period_end", uboPeriodEnd)
                fields.set("ubo_id_doc_period_begin", uboIDDocPeriodBegin)
                fields.set("ubo_id_doc_period_end", uboIDDocPeriodEnd)
                self.fields = fields
            }
            /// 证件类型 (`ubo_id_doc_type`).
            public var uboIDDocType: V3.Ecommerce.UboIDDocType? {
                get { fields.stored("ubo_id_doc_type") }
                set { fields.set("ubo_id_doc_type", newValue) }
            }
            /// 证件正面照片 (`ubo_id_doc_copy`).
            public var uboIDDocCopy: String? {
                get { fields.stored("ubo_id_doc_copy") }
                set { fields.set("ubo_id_doc_copy", newValue) }
            }
            /// 证件反面照片 (`ubo_id_doc_copy_back`).
            public var uboIDDocCopyBack: String? {
                get { fields.stored("ubo_id_doc_copy_back") }
                set { fields.set("ubo_id_doc_copy_back", newValue) }
            }
            /// 证件姓名 (`ubo_id_doc_name`): encrypted when sent; 2 to 100 characters before that.
            public var uboIDDocName: SensitiveText? {
                get { fields.stored("ubo_id_doc_name") }
                set { fields.set("ubo_id_doc_name", newValue) }
            }
            /// 证件号码 (`ubo_id_doc_number`): encrypted when sent.
            public var uboIDDocNumber: SensitiveText? {
                get { fields.stored("ubo_id_doc_number") }
                set { fields.set("ubo_id_doc_number", newValue) }
            }
            /// 证件居住地址 (`ubo_id_doc_address`): encrypted when sent; 4 to 128 characters before that.
            public var uboIDDocAddress: SensitiveText? {
                get { fields.stored("ubo_id_doc_address") }
                set { fields.set("ubo_id_doc_address", newValue) }
            }
            /// 证件有效期开始时间 (`ubo_period_begin`).
            public var uboPeriodBegin: String? {
                get { fields.stored("ubo_period_begin") }
                set { fields.set("ubo_period_begin", newValue) }
            }
            /// 证件有效期结束时间 (`ubo_period_end`).
            public var uboPeriodEnd: String? {
                get { fields.stored("ubo_period_end") }
                set { fields.set("ubo_period_end", newValue) }
            }
            /// 证件有效期开始时间 (`ubo_id_doc_period_begin`).
            public var uboIDDocPeriodBegin: String? {
                get { fields.stored("ubo_id_doc_period_begin") }
                set { fields.set("ubo_id_doc_period_begin", newValue) }
            }
            /// 证件有效期结束时间 (`ubo_id_doc_period_end`).
            public var uboIDDocPeriodEnd: String? {
                get { fields.stored("ubo_id_doc_period_end") }
                set { fields.set("ubo_id_doc_period_end", newValue) }
            }
        }
        /// 结算账户信息 (`account_info`).
        public struct AccountInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                bankAccountType: V3.Ecommerce.BankAccountType,
                accountBank: String,
                accountName: SensitiveText,
                accountNumber: SensitiveText,
                bankAddressCode: String? = nil,
                bankBranchID: String? = nil,
                bankName: String? = nil
            ) {
                var fields = Fields()
                fields.set("bank_account_type", bankAccountType)
                fields.set("account_bank", accountBank)
                fields.set("account_name", accountName)
                fields.set("bank_address_code", bankAddressCode)
                fields.set("bank_branch_id", bankBranchID)
                fields.set("bank_name", bankName)
                fields.set("account_number", accountNumber)
                self.fields = fields
            }
            /// 账户类型 (`bank_account_type`): at most 2 characters.
            public var bankAccountType: V3.Ecommerce.BankAccountType? {
                get { fields.stored("bank_account_type") }
                set { fields.set("bank_account_type", newValue) }
            }
            /// 开户银行 (`account_bank`): at most 10 characters.
            public var accountBank: String? {
                get { fields.stored("account_bank") }
                set { fields.set("account_bank", newValue) }
            }
            /// 开户名称 (`account_name`): encrypted when sent; at most 128 characters before that.
            public var accountName: SensitiveText? {
                get { fields.stored("account_name") }
                set { fields.set("account_name", newValue) }
            }
            /// 开户银行省市编码 (`bank_address_code`): at most 12 characters.
            public var bankAddressCode: String? {
                get { fields.stored("bank_address_code") }
                set { fields.set("bank_address_code", newValue) }
            }
            /// 开户银行联行号 (`bank_branch_id`): at most 64 characters.
            public var bankBranchID: String? {
                get { fields.stored("bank_branch_id") }
                set { fields.set("bank_branch_id", newValue) }
            }
            /// 开户银行全称 （含支行） (`bank_name`): at most 128 characters.
            public var bankName: String? {
                get { fields.stored("bank_name") }
                set { fields.set("bank_name", newValue) }
            }
            /// 银行账号 (`account_number`): encrypted when sent; at most 128 characters before that.
            public var accountNumber: SensitiveText? {
                get { fields.stored("account_number") }
                set { fields.set("account_number", newValue) }
            }
        }
        /// 超级管理员信息 (`contact_info`).
        public struct ContactInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                contactType: V3.Ecommerce.ContactType,
                contactName: SensitiveText,
                mobilePhone: SensitiveText,
                contactIDDocType: V3.Ecommerce.ContactIDDocType? = nil,
                contactIDCardNumber: SensitiveText? = nil,
                contactIDDocCopy: String? = nil,
                contactIDDocCopyBack: String? = nil,
                contactPeriodBegin: String? = nil,
                contactPeriodEnd: String? = nil,
                businessAuthorizationLetter: String? = nil,
                contactIDDocPeriodBegin: String? = nil,
                contactIDDocPeriodEnd: String? = nil
            ) {
                var fields = Fields()
                fields.set("contact_type", contactType)
                fields.set("contact_name", contactName)
                fields.set("contact_id_doc_type", contactIDDocType)
                fields.set("contact_id_card_number", contactIDCardNumber)
                fields.set("contact_id_doc_copy", contactIDDocCopy)
                fields.set("contact_id_doc_copy_back", contactIDDocCopyBack)
                fields.set("contact_period_begin", contactPeriodBegin)
                fields.set("contact_period_end", contactPeriodEnd)
                fields.set("business_authorization_letter", businessAuthorizationLetter)
                fields.set("mobile_phone", mobilePhone)
                fields.set("contact_id_doc_period_begin", contactIDDocPeriodBegin)
                fields.set("contact_id_doc_period_end", contactIDDocPeriodEnd)
                self.fields = fields
            }
            /// 超级管理员类型 (`contact_type`): at most 2 characters.
            public var contactType: V3.Ecommerce.ContactType? {
                get { fields.stored("contact_type") }
                set { fields.set("contact_type", newValue) }
            }
            /// 超级管理员姓名 (`contact_name`): encrypted when sent; 2 to 100 characters before that.
            public var contactName: SensitiveText? {
                get { fields.stored("contact_name") }
                set { fields.set("contact_name", newValue) }
            }
            /// 超级管理员证件类型 (`contact_id_doc_type`).
            public var contactIDDocType: V3.Ecommerce.ContactIDDocType? {
                get { fields.stored("contact_id_doc_type") }
                set { fields.set("contact_id_doc_type", newValue) }
            }
            /// 超级管理员证件号码 (`contact_id_card_number`): encrypted when sent.
            public var contactIDCardNumber: SensitiveText? {
                get { fields.stored("contact_id_card_number") }
                set { fields.set("contact_id_card_number", newValue) }
            }
            /// 超级管理员证件正面照片 (`contact_id_doc_copy`).
            public var contactIDDocCopy: String? {
                get { fields.stored("contact_id_doc_copy") }
                set { fields.set("contact_id_doc_copy", newValue) }
            }
            /// 超级管理员证件反面照片 (`contact_id_doc_copy_back`).
            public var contactIDDocCopyBack: String? {
                get { fields.stored("contact_id_doc_copy_back") }
                set { fields.set("contact_id_doc_copy_back", newValue) }
            }
            /// 超级管理员证件有效期开始时间 (`contact_period_begin`).
            public var contactPeriodBegin: String? {
                get { fields.stored("contact_period_begin") }
                set { fields.set("contact_period_begin", newValue) }
            }
            /// 超级管理员证件有效期结束时间 (`contact_period_end`).
            public var contactPeriodEnd: String? {
                get { fields.stored("contact_period_end") }
                set { fields.set("contact_period_end", newValue) }
            }
            /// 业务办理授权函 (`business_authorization_letter`).
            public var businessAuthorizationLetter: String? {
                get { fields.stored("business_authorization_letter") }
                set { fields.set("business_authorization_letter", newValue) }
            }
            /// 超级管理员手机 (`mobile_phone`): encrypted when sent.
            public var mobilePhone: SensitiveText? {
                get { fields.stored("mobile_phone") }
                set { fields.set("mobile_phone", newValue) }
            }
            /// 超级管理员证件有效期开始时间 (`contact_id_doc_period_begin`).
            public var contactIDDocPeriodBegin: String? {
                get { fields.stored("contact_id_doc_period_begin") }
                set { fields.set("contact_id_doc_period_begin", newValue) }
            }
            /// 超级管理员证件有效期结束时间 (`contact_id_doc_period_end`).
            public var contactIDDocPeriodEnd: String? {
                get { fields.stored("contact_id_doc_period_end") }
                set { fields.set("contact_id_doc_period_end", newValue) }
            }
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Applyments.PostBody.IDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_MAINLAND_IDCARD`).
    public static var identificationTypeMainlandIdcard: Self { "IDENTIFICATION_TYPE_MAINLAND_IDCARD" }
    /// 其他国家或地区居民-护照 (`IDENTIFICATION_TYPE_OVERSEA_PASSPORT`).
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// 中国香港居民--来往内地通行证 (`IDENTIFICATION_TYPE_HONGKONG`).
    public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
    /// 中国澳门居民--来往内地通行证 (`IDENTIFICATION_TYPE_MACAO`).
    public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
    /// 中国台湾居民--来往大陆通行证 (`IDENTIFICATION_TYPE_TAIWAN`).
    public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
    /// 外国人居留证 (`IDENTIFICATION_TYPE_FOREIGN_RESIDENT`).
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// 港澳居民居住证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民居住证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension V3.Ecommerce.Applyments.OutRequestNo.ByOutRequestNo {
    /// 通过业务申请编号查询申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691376).
    ///
    /// At most 150 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("ecommerce.applyments.out-request-no.{out_request_no}.get", chain).reply()
    }

    /// 通过业务申请编号查询申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("ecommerce.applyments.out-request-no.{out_request_no}.get", chain).blockingReply()
    }

    /// What `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请状态 (`applyment_state`): at most 32 characters.
        public var applymentState: ApplymentState { get throws { try fields.required("applyment_state") } }
        /// 申请状态描述 (`applyment_state_desc`): at most 1024 characters.
        public var applymentStateDesc: String { get throws { try fields.required("applyment_state_desc") } }
        /// 签约链接 (`sign_url`): at most 256 characters.
        public var signURL: String? { get throws { try fields.optional("sign_url") } }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 汇款账户验证信息 (`account_validation`).
        public var accountValidation: AccountValidation? { get throws { try fields.optional("account_validation") } }
        /// 驳回原因详情 (`audit_detail`).
        public var auditDetail: [V3.Ecommerce.AuditDetail]? { get throws { try fields.optional("audit_detail") } }
        /// 法人验证链接 (`legal_validation_url`): at most 256 characters.
        public var legalValidationURL: String? { get throws { try fields.optional("legal_validation_url") } }
        /// 业务申请编号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 微信支付申请单号 (`applyment_id`).
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
        /// 签约状态 (`sign_state`): at most 32 characters.
        public var signState: V3.Ecommerce.SignState? { get throws { try fields.optional("sign_state") } }
        /// 是否要求走微信支付签约模式 (`wxpay_sign_required`).
        public var wxpaySignRequired: Bool? { get throws { try fields.optional("wxpay_sign_required") } }
        /// Documented values of 申请状态 (`applyment_state`); open.
        public typealias ApplymentState = OpenValue<ApplymentStateKind>
        /// Tells ``ApplymentState`` from other values.
        public enum ApplymentStateKind {}
        /// 汇款账户验证信息 (`account_validation`).
        public struct AccountValidation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 付款户名 (`account_name`): at most 1024 characters.
            public var accountName: String? { get throws { try fields.optional("account_name") } }
            /// 付款卡号 (`account_no`): at most 1024 characters.
            public var accountNo: String? { get throws { try fields.optional("account_no") } }
            /// 汇款金额 (`pay_amount`): in the smallest unit of the currency (分 for CNY).
            public var payAmount: Int? { get throws { try fields.optional("pay_amount") } }
            /// 收款卡号 (`destination_account_number`): at most 128 characters.
            public var destinationAccountNumber: String? {
                get throws { try fields.optional("destination_account_number") }
            }
            /// 收款户名 (`destination_account_name`): at most 128 characters.
            public var destinationAccountName: String? {
                get throws { try fields.optional("destination_account_name") }
            }
            /// 开户银行 (`destination_account_bank`): at most 128 characters.
            public var destinationAccountBank: String? {
                get throws { try fields.optional("destination_account_bank") }
            }
            /// 省市信息 (`city`): at most 128 characters.
            public var city: String? { get throws { try fields.optional("city") } }
            /// 备注信息 (`remark`): at most 128 characters.
            public var remark: String? { get throws { try fields.optional("remark") } }
            /// 汇款截止时间 (`deadline`): at most 128 characters.
            public var deadline: String? { get throws { try fields.optional("deadline") } }
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Applyments.OutRequestNo.ByOutRequestNo.GetReply.ApplymentStateKind {
    /// 资料校验中 (`CHECKING`).
    public static var checking: Self { "CHECKING" }
    /// 待账户验证 (`ACCOUNT_NEED_VERIFY`).
    public static var accountNeedVerify: Self { "ACCOUNT_NEED_VERIFY" }
    /// 审核中 (`AUDITING`).
    public static var auditing: Self { "AUDITING" }
    /// 已驳回 (`REJECTED`).
    public static var rejected: Self { "REJECTED" }
    /// 待签约 (`NEED_SIGN`).
    public static var needSign: Self { "NEED_SIGN" }
    /// 完成 (`FINISH`).
    public static var finish: Self { "FINISH" }
    /// 已冻结 (`FROZEN`).
    public static var frozen: Self { "FROZEN" }
    /// 已作废 (`CANCELED`).
    public static var canceled: Self { "CANCELED" }
}

extension V3.Ecommerce.Applyments.OutRequestNo.ByOutRequestNo.Revoke {
    /// 撤销申请单-使用业务申请编号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015616721).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> V3.Ecommerce.ApplymentsReply {
        try await TypedCall("ecommerce.applyments.out-request-no.{out_request_no}.revoke.post", chain).reply()
    }

    /// 撤销申请单-使用业务申请编号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> V3.Ecommerce.ApplymentsReply {
        try TypedCall("ecommerce.applyments.out-request-no.{out_request_no}.revoke.post", chain).blockingReply()
    }
}

extension V3.Ecommerce.Applyments.SubmitAccountHostingApplyment {
    /// 提交申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015616688).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Ecommerce.ApplymentsReply {
        let call = TypedCall("ecommerce.applyments.submit-account-hosting-applyment.post", chain, body: body.fields)
        return try await call.reply()
    }

    /// 提交申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Ecommerce.ApplymentsReply {
        let call = TypedCall("ecommerce.applyments.submit-account-hosting-applyment.post", chain, body: body.fields)
        return try call.blockingReply()
    }

    /// What `POST /v3/ecommerce/applyments/submit-account-hosting-applyment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            organizationType: V3.Ecommerce.OrganizationType,
            accountInfo: AccountInfo,
            contactInfo: ContactInfo,
            salesSceneInfo: V3.Ecommerce.SalesSceneInfo,
            merchantShortname: String,
            financeInstitution: Bool? = nil,
            businessLicenseInfo: V3.Ecommerce.BusinessLicenseInfo? = nil,
            financeInstitutionInfo: V3.Ecommerce.FinanceInstitutionInfo? = nil,
            idHolderType: V3.Ecommerce.IDHolderType? = nil,
            idDocType: V3.Ecommerce.IDDocType? = nil,
            authorizeLetterCopy: String? = nil,
            idCardInfo: IDCardInfo? = nil,
            idDocInfo: IDDocInfo? = nil,
            uboInfoList: [UboInfoList]? = nil,
            settlementInfo: V3.Ecommerce.SettlementInfo? = nil,
            qualifications: [String]? = nil,
            businessAdditionPics: [String]? = nil,
            businessAdditionDesc: [String]? = nil,
            proxySignVerifyMode: Bool? = nil,
            idCardCompleteStatement: String? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("organization_type", organizationType)
            fields.set("finance_institution", financeInstitution)
            fields.set("business_license_info", businessLicenseInfo)
            fields.set("finance_institution_info", financeInstitutionInfo)
            fields.set("id_holder_type", idHolderType)
            fields.set("id_doc_type", idDocType)
            fields.set("authorize_letter_copy", authorizeLetterCopy)
            fields.set("id_card_info", idCardInfo)
            fields.set("id_doc_info", idDocInfo)
            fields.set("ubo_info_list", uboInfoList)
            fields.set("account_info", accountInfo)
            fields.set("contact_info", contactInfo)
            fields.set("sales_scene_info", salesSceneInfo)
            fields.set("settlement_info", settlementInfo)
            fields.set("merchant_shortname", merchantShortname)
            fields.set("qualifications", qualifications)
            fields.set("business_addition_pics", businessAdditionPics)
            fields.set("business_addition_desc", businessAdditionDesc)
            fields.set("proxy_sign_verify_mode", proxySignVerifyMode)
            fields.set("id_card_complete_statement", idCardCompleteStatement)
            self.fields = fields
        }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 主体类型 (`organization_type`).
        public var organizationType: V3.Ecommerce.OrganizationType? {
            get { fields.stored("organization_type") }
            set { fields.set("organization_type", newValue) }
        }
        /// 是否金融机构 (`finance_institution`).
        public var financeInstitution: Bool? {
            get { fields.stored("finance_institution") }
            set { fields.set("finance_institution", newValue) }
        }
        /// 营业执照/登记证书信息 (`business_license_info`).
        public var businessLicenseInfo: V3.Ecommerce.BusinessLicenseInfo? {
            get { fields.stored("business_license_info") }
            set { fields.set("business_license_info", newValue) }
        }
        /// 金融机构许可证信息 (`finance_institution_info`).
        public var financeInstitutionInfo: V3.Ecommerce.FinanceInstitutionInfo? {
            get { fields.stored("finance_institution_info") }
            set { fields.set("finance_institution_info", newValue) }
        }
        /// 超级管理员类型 (`id_holder_type`).
        public var idHolderType: V3.Ecommerce.IDHolderType? {
            get { fields.stored("id_holder_type") }
            set { fields.set("id_holder_type", newValue) }
        }
        /// 证件类型 (`id_doc_type`).
        public var idDocType: V3.Ecommerce.IDDocType? {
            get { fields.stored("id_doc_type") }
            set { fields.set("id_doc_type", newValue) }
        }
        /// 法定代表人说明函 (`authorize_letter_copy`).
        public var authorizeLetterCopy: String? {
            get { fields.stored("authorize_letter_copy") }
            set { fields.set("authorize_letter_copy", newValue) }
        }
        /// 经营者/法人身份证信息 (`id_card_info`).
        public var idCardInfo: IDCardInfo? {
            get { fields.stored("id_card_info") }
            set { fields.set("id_card_info", newValue) }
        }
        /// 经营者/法人其他类型证件信息 (`id_doc_info`).
        public var idDocInfo: IDDocInfo? {
            get { fields.stored("id_doc_info") }
            set { fields.set("id_doc_info", newValue) }
        }
        /// 最终受益人信息列表 (`ubo_info_list`).
        public var uboInfoList: [UboInfoList]? {
            get { fields.stored("ubo_info_list") }
            set { fields.set("ubo_info_list", newValue) }
        }
        /// 结算银行账户 (`account_info`).
        public var accountInfo: AccountInfo? {
            get { fields.stored("account_info") }
            set { fields.set("account_info", newValue) }
        }
        /// 超级管理员信息 (`contact_info`).
        public var contactInfo: ContactInfo? {
            get { fields.stored("contact_info") }
            set { fields.set("contact_info", newValue) }
        }
        /// 店铺信息 (`sales_scene_info`).
        public var salesSceneInfo: V3.Ecommerce.SalesSceneInfo? {
            get { fields.stored("sales_scene_info") }
            set { fields.set("sales_scene_info", newValue) }
        }
        /// 结算规则 (`settlement_info`).
        public var settlementInfo: V3.Ecommerce.SettlementInfo? {
            get { fields.stored("settlement_info") }
            set { fields.set("settlement_info", newValue) }
        }
        /// 商户简称 (`merchant_shortname`).
        public var merchantShortname: String? {
            get { fields.stored("merchant_shortname") }
            set { fields.set("merchant_shortname", newValue) }
        }
        /// 特殊资质 (`qualifications`).
        public var qualifications: [String]? {
            get { fields.stored("qualifications") }
            set { fields.set("qualifications", newValue) }
        }
        /// 补充材料 (`business_addition_pics`).
        public var businessAdditionPics: [String]? {
            get { fields.stored("business_addition_pics") }
            set { fields.set("business_addition_pics", newValue) }
        }
        /// 补充说明 (`business_addition_desc`).
        public var businessAdditionDesc: [String]? {
            get { fields.stored("business_addition_desc") }
            set { fields.set("business_addition_desc", newValue) }
        }
        /// 是否走平台代理签约和代理核身入驻模式 (`proxy_sign_verify_mode`).
        public var proxySignVerifyMode: Bool? {
            get { fields.stored("proxy_sign_verify_mode") }
            set { fields.set("proxy_sign_verify_mode", newValue) }
        }
        /// 法人影印件信息辅助填写的平台声明 (`id_card_complete_statement`).
        public var idCardCompleteStatement: String? {
            get { fields.stored("id_card_complete_statement") }
            set { fields.set("id_card_complete_statement", newValue) }
        }
        /// 经营者/法人身份证信息 (`id_card_info`).
        public struct IDCardInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                idCardCopy: String,
                idCardNational: String,
                idCardName: SensitiveText,
                idCardNumber: SensitiveText,
                idCardValidTimeBegin: String,
                idCardValidTime: String
            ) {
                var fields = Fields()
                fields.set("id_card_copy", idCardCopy)
                fields.set("id_card_national", idCardNational)
                fields.set("id_card_name", idCardName)
                fields.set("id_card_number", idCardNumber)
                fields.set("id_card_valid_time_begin", idCardValidTimeBegin)
                fields.set("id_card_valid_time", idCardValidTime)
                self.fields = fields
            }
            /// 身份证人像面照片 (`id_card_copy`).
            public var idCardCopy: String? {
                get { fields.stored("id_card_copy") }
                set { fields.set("id_card_copy", newValue) }
            }
            /// 身份证国徽面照片 (`id_card_national`).
            public var idCardNational: String? {
                get { fields.stored("id_card_national") }
                set { fields.set("id_card_national", newValue) }
            }
            /// 身份证姓名 (`id_card_name`): encrypted when sent.
            public var idCardName: SensitiveText? {
                get { fields.stored("id_card_name") }
                set { fields.set("id_card_name", newValue) }
            }
            /// 身份证号码 (`id_card_number`): encrypted when sent.
            public var idCardNumber: SensitiveText? {
                get { fields.stored("id_card_number") }
                set { fields.set("id_card_number", newValue) }
            }
            /// 身份证有效期开始时间 (`id_card_valid_time_begin`).
            public var idCardValidTimeBegin: String? {
                get { fields.stored("id_card_valid_time_begin") }
                set { fields.set("id_card_valid_time_begin", newValue) }
            }
            /// 身份证有效期结束时间 (`id_card_valid_time`).
            public var idCardValidTime: String? {
                get { fields.stored("id_card_valid_time") }
                set { fields.set("id_card_valid_time", newValue) }
            }
        }
        /// 经营者/法人其他类型证件信息 (`id_doc_info`).
        public struct IDDocInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                idDocName: SensitiveText,
                idDocNumber: SensitiveText,
                idDocCopy: String,
                docPeriodBegin: String,
                docPeriodEnd: String,
                idDocCopyBack: String? = nil
            ) {
                var fields = Fields()
                fields.set("id_doc_name", idDocName)
                fields.set("id_doc_number", idDocNumber)
                fields.set("id_doc_copy", idDocCopy)
                fields.set("id_doc_copy_back", idDocCopyBack)
                fields.set("doc_period_begin", docPeriodBegin)
                fields.set("doc_period_end", docPeriodEnd)
                self.fields = fields
            }
            /// 证件姓名 (`id_doc_name`): encrypted when sent.
            public var idDocName: SensitiveText? {
                get { fields.stored("id_doc_name") }
                set { fields.set("id_doc_name", newValue) }
            }
            /// 证件号码 (`id_doc_number`): encrypted when sent.
            public var idDocNumber: SensitiveText? {
                get { fields.stored("id_doc_number") }
                set { fields.set("id_doc_number", newValue) }
            }
            /// 证件正面照片 (`id_doc_copy`).
            public var idDocCopy: String? {
                get { fields.stored("id_doc_copy") }
                set { fields.set("id_doc_copy", newValue) }
            }
            /// 证件反面照片 (`id_doc_copy_back`).
            public var idDocCopyBack: String? {
                get { fields.stored("id_doc_copy_back") }
                set { fields.set("id_doc_copy_back", newValue) }
            }
            /// 证件有效期开始时间 (`doc_period_begin`).
            public var docPeriodBegin: String? {
                get { fields.stored("doc_period_begin") }
                set { fields.set("doc_period_begin", newValue) }
            }
            /// 证件有效期结束时间 (`doc_period_end`).
            public var docPeriodEnd: String? {
                get { fields.stored("doc_period_end") }
                set { fields.set("doc_period_end", newValue) }
            }
        }
        /// `ubo_info_list`.
        public struct UboInfoList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                uboIDDocType: V3.Ecommerce.UboIDDocType? = nil,
                uboIDDocCopy: String? = nil,
                uboIDDocCopyBack: String? = nil,
                uboIDDocName: SensitiveText? = nil,
                uboIDDocNumber: SensitiveText? = nil,
                uboIDDocAddress: SensitiveText? = nil,
                uboPeriodBegin: String? = nil,
                uboPeriodEnd: String? = nil,
                uboIDDocPeriodBegin: String? = nil,
                uboIDDocPeriodEnd: String? = nil
            ) {
                var fields = Fields()
                fields.set("ubo_id_doc_type", uboIDDocType)
                fields.set("ubo_id_doc_copy", uboIDDocCopy)
                fields.set("ubo_id_doc_copy_back", uboIDDocCopyBack)
                fields.set("ubo_id_doc_name", uboIDDocName)
                fields.set("ubo_id_doc_number", uboIDDocNumber)
                fields.set("ubo_id_doc_address", uboIDDocAddress)
                fields.set("ubo_period_begin", uboPeriodBegin)
                fields.set("ubo_period_end", uboPeriodEnd)
                fields.set("ubo_id_doc_period_begin", uboIDDocPeriodBegin)
                fields.set("ubo_id_doc_period_end", uboIDDocPeriodEnd)
                self.fields = fields
            }
            /// 证件类型 (`ubo_id_doc_type`).
            public var uboIDDocType: V3.Ecommerce.UboIDDocType? {
                get { fields.stored("ubo_id_doc_type") }
                set { fields.set("ubo_id_doc_type", newValue) }
            }
            /// 证件正面照片 (`ubo_id_doc_copy`).
            public var uboIDDocCopy: String? {
                get { fields.stored("ubo_id_doc_copy") }
                set { fields.set("ubo_id_doc_copy", newValue) }
            }
            /// 证件反面照片 (`ubo_id_doc_copy_back`).
            public var uboIDDocCopyBack: String? {
                get { fields.stored("ubo_id_doc_copy_back") }
                set { fields.set("ubo_id_doc_copy_back", newValue) }
            }
            /// 受益人姓名 (`ubo_id_doc_name`): encrypted when sent.
            public var uboIDDocName: SensitiveText? {
                get { fields.stored("ubo_id_doc_name") }
                set { fields.set("ubo_id_doc_name", newValue) }
            }
            /// 证件号码 (`ubo_id_doc_number`): encrypted when sent.
            public var uboIDDocNumber: SensitiveText? {
                get { fields.stored("ubo_id_doc_number") }
                set { fields.set("ubo_id_doc_number", newValue) }
            }
            /// 证件居住地址 (`ubo_id_doc_address`): encrypted when sent.
            public var uboIDDocAddress: SensitiveText? {
                get { fields.stored("ubo_id_doc_address") }
                set { fields.set("ubo_id_doc_address", newValue) }
            }
            /// 证件有效期开始时间 (`ubo_period_begin`).
            public var uboPeriodBegin: String? {
                get { fields.stored("ubo_period_begin") }
                set { fields.set("ubo_period_begin", newValue) }
            }
            /// 证件有效期结束时间 (`ubo_period_end`).
            public var uboPeriodEnd: String? {
                get { fields.stored("ubo_period_end") }
                set { fields.set("ubo_period_end", newValue) }
            }
            /// 证件有效期开始时间 (`ubo_id_doc_period_begin`).
            public var uboIDDocPeriodBegin: String? {
                get { fields.stored("ubo_id_doc_period_begin") }
                set { fields.set("ubo_id_doc_period_begin", newValue) }
            }
            /// 证件有效期结束时间 (`ubo_id_doc_period_end`).
            public var uboIDDocPeriodEnd: String? {
                get { fields.stored("ubo_id_doc_period_end") }
                set { fields.set("ubo_id_doc_period_end", newValue) }
            }
        }
        /// 结算银行账户 (`account_info`).
        public struct AccountInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                bankAccountType: V3.Ecommerce.BankAccountType,
                accountBank: String,
                accountName: SensitiveText,
                accountNumber: SensitiveText,
                bankBranchID: String? = nil,
                bankName: String? = nil
            ) {
                var fields = Fields()
                fields.set("bank_account_type", bankAccountType)
                fields.set("account_bank", accountBank)
                fields.set("account_name", accountName)
                fields.set("bank_branch_id", bankBranchID)
                fields.set("bank_name", bankName)
                fields.set("account_number", accountNumber)
                self.fields = fields
            }
            /// 账户类型 (`bank_account_type`).
            public var bankAccountType: V3.Ecommerce.BankAccountType? {
                get { fields.stored("bank_account_type") }
                set { fields.set("bank_account_type", newValue) }
            }
            /// 开户银行 (`account_bank`).
            public var accountBank: String? {
                get { fields.stored("account_bank") }
                set { fields.set("account_bank", newValue) }
            }
            /// 开户名称 (`account_name`): encrypted when sent.
            public var accountName: SensitiveText? {
                get { fields.stored("account_name") }
                set { fields.set("account_name", newValue) }
            }
            /// 开户银行联行号 (`bank_branch_id`).
            public var bankBranchID: String? {
                get { fields.stored("bank_branch_id") }
                set { fields.set("bank_branch_id", newValue) }
            }
            /// 开户银行全称（含支行） (`bank_name`).
            public var bankName: String? {
                get { fields.stored("bank_name") }
                set { fields.set("bank_name", newValue) }
            }
            /// 银行帐号 (`account_number`): encrypted when sent.
            public var accountNumber: SensitiveText? {
                get { fields.stored("account_number") }
                set { fields.set("account_number", newValue) }
            }
        }
        /// 超级管理员信息 (`contact_info`).
        public struct ContactInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                contactType: V3.Ecommerce.ContactType,
                contactName: SensitiveText,
                contactIDDocType: V3.Ecommerce.ContactIDDocType? = nil,
                contactIDCardNumber: SensitiveText? = nil,
                contactIDDocCopy: String? = nil,
                contactIDDocCopyBack: String? = nil,
                contactPeriodBegin: String? = nil,
                contactPeriodEnd: String? = nil,
                businessAuthorizationLetter: String? = nil,
                contactIDDocPeriodBegin: String? = nil,
                contactIDDocPeriodEnd: String? = nil,
                mobilePhone: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("contact_type", contactType)
                fields.set("contact_name", contactName)
                fields.set("contact_id_doc_type", contactIDDocType)
                fields.set("contact_id_card_number", contactIDCardNumber)
                fields.set("contact_id_doc_copy", contactIDDocCopy)
                fields.set("contact_id_doc_copy_back", contactIDDocCopyBack)
                fields.set("contact_period_begin", contactPeriodBegin)
                fields.set("contact_period_end", contactPeriodEnd)
                fields.set("business_authorization_letter", businessAuthorizationLetter)
                fields.set("contact_id_doc_period_begin", contactIDDocPeriodBegin)
                fields.set("contact_id_doc_period_end", contactIDDocPeriodEnd)
                fields.set("mobile_phone", mobilePhone)
                self.fields = fields
            }
            /// 超级管理员类型 (`contact_type`).
            public var contactType: V3.Ecommerce.ContactType? {
                get { fields.stored("contact_type") }
                set { fields.set("contact_type", newValue) }
            }
            /// 超级管理员姓名 (`contact_name`): encrypted when sent.
            public var contactName: SensitiveText? {
                get { fields.stored("contact_name") }
                set { fields.set("contact_name", newValue) }
            }
            /// 超级管理员证件类型 (`contact_id_doc_type`).
            public var contactIDDocType: V3.Ecommerce.ContactIDDocType? {
                get { fields.stored("contact_id_doc_type") }
                set { fields.set("contact_id_doc_type", newValue) }
            }
            /// 超级管理员身份证件号码 (`contact_id_card_number`): encrypted when sent.
            public var contactIDCardNumber: SensitiveText? {
                get { fields.stored("contact_id_card_number") }
                set { fields.set("contact_id_card_number", newValue) }
            }
            /// 超级管理员证件正面照片 (`contact_id_doc_copy`).
            public var contactIDDocCopy: String? {
                get { fields.stored("contact_id_doc_copy") }
                set { fields.set("contact_id_doc_copy", newValue) }
            }
            /// 超级管理员证件反面照片 (`contact_id_doc_copy_back`).
            public var contactIDDocCopyBack: String? {
                get { fields.stored("contact_id_doc_copy_back") }
                set { fields.set("contact_id_doc_copy_back", newValue) }
            }
            /// 超级管理员证件有效期开始时间 (`contact_period_begin`).
            public var contactPeriodBegin: String? {
                get { fields.stored("contact_period_begin") }
                set { fields.set("contact_period_begin", newValue) }
            }
            /// 超级管理员证件有效期结束时间 (`contact_period_end`).
            public var contactPeriodEnd: String? {
                get { fields.stored("contact_period_end") }
                set { fields.set("contact_period_end", newValue) }
            }
            /// 业务办理授权函 (`business_authorization_letter`).
            public var businessAuthorizationLetter: String? {
                get { fields.stored("business_authorization_letter") }
                set { fields.set("business_authorization_letter", newValue) }
            }
            /// 超级管理员证件有效期开始时间 (`contact_id_doc_period_begin`).
            public var contactIDDocPeriodBegin: String? {
                get { fields.stored("contact_id_doc_period_begin") }
                set { fields.set("contact_id_doc_period_begin", newValue) }
            }
            /// 超级管理员证件有效期结束时间 (`contact_id_doc_period_end`).
            public var contactIDDocPeriodEnd: String? {
                get { fields.stored("contact_id_doc_period_end") }
                set { fields.set("contact_id_doc_period_end", newValue) }
            }
            /// 超级管理员手机 (`mobile_phone`): encrypted when sent.
            public var mobilePhone: SensitiveText? {
                get { fields.stored("mobile_phone") }
                set { fields.set("mobile_phone", newValue) }
            }
        }
    }
}

extension V3.Ecommerce.Applyments.SubmitSignVerifyInfo {
    /// 平台代理签约核身, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015616722).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("ecommerce.applyments.submit-sign-verify-info.post", chain, body: body.fields).reply()
    }

    /// 平台代理签约核身, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("ecommerce.applyments.submit-sign-verify-info.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/ecommerce/applyments/submit-sign-verify-info` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            outRequestNo: String,
            applymentID: Int? = nil,
            preSignTime: String? = nil,
            proxyVerifyIdentityInfo: ProxyVerifyIdentityInfo? = nil
        ) {
            var fields = Fields()
            fields.set("out_request_no", outRequestNo)
            fields.set("applyment_id", applymentID)
            fields.set("pre_sign_time", preSignTime)
            fields.set("proxy_verify_identity_info", proxyVerifyIdentityInfo)
            self.fields = fields
        }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 微信支付申请单号 (`applyment_id`).
        public var applymentID: Int? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// 预签署微信支付协议时间 (`pre_sign_time`).
        public var preSignTime: String? {
            get { fields.stored("pre_sign_time") }
            set { fields.set("pre_sign_time", newValue) }
        }
        /// 平台代理核身信息 (`proxy_verify_identity_info`).
        public var proxyVerifyIdentityInfo: ProxyVerifyIdentityInfo? {
            get { fields.stored("proxy_verify_identity_info") }
            set { fields.set("proxy_verify_identity_info", newValue) }
        }
        /// 平台代理核身信息 (`proxy_verify_identity_info`).
        public struct ProxyVerifyIdentityInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(verifyIdentityType: VerifyIdentityType, verifyIdentityResult: Bool) {
                var fields = Fields()
                fields.set("verify_identity_type", verifyIdentityType)
                fields.set("verify_identity_result", verifyIdentityResult)
                self.fields = fields
            }
            /// 核身方式 (`verify_identity_type`).
            public var verifyIdentityType: VerifyIdentityType? {
                get { fields.stored("verify_identity_type") }
                set { fields.set("verify_identity_type", newValue) }
            }
            /// 核身结果 (`verify_identity_result`).
            public var verifyIdentityResult: Bool? {
                get { fields.stored("verify_identity_result") }
                set { fields.set("verify_identity_result", newValue) }
            }
            /// Documented values of 核身方式 (`verify_identity_type`); open.
            public typealias VerifyIdentityType = OpenValue<VerifyIdentityTypeKind>
            /// Tells ``VerifyIdentityType`` from other values.
            public enum VerifyIdentityTypeKind {}
        }
    }

    /// What `POST /v3/ecommerce/applyments/submit-sign-verify-info` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 微信支付申请单号 (`applyment_id`).
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
    }
}

extension OpenValue
where Kind == V3.Ecommerce.Applyments.SubmitSignVerifyInfo.PostBody.ProxyVerifyIdentityInfo.VerifyIdentityTypeKind {
    /// `VERIFY_IDENTITY_TYPE_FACE_TO_FACE`.
    public static var verifyIdentityTypeFaceToFace: Self { "VERIFY_IDENTITY_TYPE_FACE_TO_FACE" }
    /// `VERIFY_IDENTITY_TYPE_REMOTE`.
    public static var verifyIdentityTypeRemote: Self { "VERIFY_IDENTITY_TYPE_REMOTE" }
}

extension V3.Ecommerce.Applyments.ByApplymentID {
    /// 通过申请单ID查询申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012691469).
    ///
    /// At most 150 calls a second.
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("ecommerce.applyments.{applyment_id}.get", chain).reply()
    }

    /// 通过申请单ID查询申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("ecommerce.applyments.{applyment_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/ecommerce/applyments/{applyment_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请状态 (`applyment_state`): at most 32 characters.
        public var applymentState: ApplymentState { get throws { try fields.required("applyment_state") } }
        /// 申请状态描述 (`applyment_state_desc`): at most 1024 characters.
        public var applymentStateDesc: String { get throws { try fields.required("applyment_state_desc") } }
        /// 签约链接 (`sign_url`): at most 256 characters.
        public var signURL: String? { get throws { try fields.optional("sign_url") } }
        /// 电商平台二级商户号 (`sub_mchid`): at most 32 characters.
        public var subMchid: String? { get throws { try fields.optional("sub_mchid") } }
        /// 汇款账户验证信息 (`account_validation`).
        public var accountValidation: AccountValidation? { get throws { try fields.optional("account_validation") } }
        /// 驳回原因详情 (`audit_detail`).
        public var auditDetail: [V3.Ecommerce.AuditDetail]? { get throws { try fields.optional("audit_detail") } }
        /// 法人验证链接 (`legal_validation_url`): at most 256 characters.
        public var legalValidationURL: String? { get throws { try fields.optional("legal_validation_url") } }
        /// 业务申请编号 (`out_request_no`): at most 128 characters.
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 微信支付申请单号 (`applyment_id`).
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
        /// 签约状态 (`sign_state`): at most 32 characters.
        public var signState: V3.Ecommerce.SignState? { get throws { try fields.optional("sign_state") } }
        /// 是否要求走微信支付签约模式 (`wxpay_sign_required`).
        public var wxpaySignRequired: Bool? { get throws { try fields.optional("wxpay_sign_required") } }
        /// Documented values of 申请状态 (`applyment_state`); open.
        public typealias ApplymentState = OpenValue<ApplymentStateKind>
        /// Tells ``ApplymentState`` from other values.
        public enum ApplymentStateKind {}
        /// 汇款账户验证信息 (`account_validation`).
        public struct AccountValidation: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 付款户名 (`account_name`): at most 1024 characters.
            public var accountName: String { get throws { try fields.required("account_name") } }
            /// 付款卡号 (`account_no`): at most 1024 characters.
            public var accountNo: String? { get throws { try fields.optional("account_no") } }
            /// 汇款金额 (`pay_amount`): in the smallest unit of the currency (分 for CNY).
            public var payAmount: Int { get throws { try fields.required("pay_amount") } }
            /// 收款卡号 (`destination_account_number`): at most 128 characters.
            public var destinationAccountNumber: String {
                get throws { try fields.required("destination_account_number") }
            }
            /// 收款户名 (`destination_account_name`): at most 128 characters.
            public var destinationAccountName: String { get throws { try fields.required("destination_account_name") } }
            /// 开户银行 (`destination_account_bank`): at most 128 characters.
            public var destinationAccountBank: String { get throws { try fields.required("destination_account_bank") } }
            /// 省市信息 (`city`): at most 128 characters.
            public var city: String { get throws { try fields.required("city") } }
            /// 备注信息 (`remark`): at most 128 characters.
            public var remark: String { get throws { try fields.required("remark") } }
            /// 汇款截止时间 (`deadline`): at most 128 characters.
            public var deadline: String { get throws { try fields.required("deadline") } }
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.Applyments.ByApplymentID.GetReply.ApplymentStateKind {
    /// 资料校验中 (`CHECKING`).
    public static var checking: Self { "CHECKING" }
    /// 待账户验证 (`ACCOUNT_NEED_VERIFY`).
    public static var accountNeedVerify: Self { "ACCOUNT_NEED_VERIFY" }
    /// 审核中 (`AUDITING`).
    public static var auditing: Self { "AUDITING" }
    /// 已驳回 (`REJECTED`).
    public static var rejected: Self { "REJECTED" }
    /// 待签约 (`NEED_SIGN`).
    public static var needSign: Self { "NEED_SIGN" }
    /// 完成 (`FINISH`).
    public static var finish: Self { "FINISH" }
    /// 已冻结 (`FROZEN`).
    public static var frozen: Self { "FROZEN" }
    /// 已作废 (`CANCELED`).
    public static var canceled: Self { "CANCELED" }
}

extension V3.Ecommerce.Applyments.ByApplymentID.Revoke {
    /// 撤销申请单-使用申请单号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015616720).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> V3.Ecommerce.ApplymentsReply {
        try await TypedCall("ecommerce.applyments.{applyment_id}.revoke.post", chain).reply()
    }

    /// 撤销申请单-使用申请单号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> V3.Ecommerce.ApplymentsReply {
        try TypedCall("ecommerce.applyments.{applyment_id}.revoke.post", chain).blockingReply()
    }
}
