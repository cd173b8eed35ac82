// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/mchalterapply.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Mchalterapply.Mchcontactalterapplyment {
    /// 提交超管变更申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015617906).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Mchalterapply.ApplyIDReply {
        try await TypedCall("mchalterapply.mchcontactalterapplyment.post", chain, body: body.fields).reply()
    }

    /// 提交超管变更申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Mchalterapply.ApplyIDReply {
        try TypedCall("mchalterapply.mchcontactalterapplyment.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/mchalterapply/mchcontactalterapplyment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(merchantCode: String, outRequestNo: String, contactInfo: ContactInfo? = nil) {
            var fields = Fields()
            fields.set("merchant_code", merchantCode)
            fields.set("out_request_no", outRequestNo)
            fields.set("contact_info", contactInfo)
            self.fields = fields
        }
        /// 商户号 (`merchant_code`).
        public var merchantCode: String? {
            get { fields.stored("merchant_code") }
            set { fields.set("merchant_code", newValue) }
        }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 超级管理员信息 (`contact_info`).
        public var contactInfo: ContactInfo? {
            get { fields.stored("contact_info") }
            set { fields.set("contact_info", newValue) }
        }
        /// 超级管理员信息 (`contact_info`).
        public struct ContactInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                contactName: SensitiveText,
                contactIDDocType: ContactIDDocType,
                contactIDCardNumber: SensitiveText,
                contactIDDocCopy: String,
                contactIDDocPeriodBegin: String,
                contactIDDocPeriodEnd: String,
                mobilePhone: SensitiveText,
                contactIDDocCopyBack: String? = nil,
                businessAuthorizationLetter: String? = nil
            ) {
                var fields = Fields()
                fields.set("contact_name", contactName)
                fields.set("contact_id_doc_type", contactIDDocType)
                fields.set("contact_id_card_number", contactIDCardNumber)
                fields.set("contact_id_doc_copy", contactIDDocCopy)
                fields.set("contact_id_doc_copy_back", contactIDDocCopyBack)
                fields.set("contact_id_doc_period_begin", contactIDDocPeriodBegin)
                fields.set("contact_id_doc_period_end", contactIDDocPeriodEnd)
                fields.set("business_authorization_letter", businessAuthorizationLetter)
                fields.set("mobile_phone", mobilePhone)
                self.fields = fields
            }
            /// 超级管理员姓名 (`contact_name`): encrypted when sent.
            public var contactName: SensitiveText? {
                get { fields.stored("contact_name") }
                set { fields.set("contact_name", newValue) }
            }
            /// 超级管理员证件类型 (`contact_id_doc_type`).
            public var contactIDDocType: ContactIDDocType? {
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
            /// Documented values of 超级管理员证件类型 (`contact_id_doc_type`); open.
            public typealias ContactIDDocType = OpenValue<ContactIDDocTypeKind>
            /// Tells ``ContactIDDocType`` from other values.
            public enum ContactIDDocTypeKind {}
        }
    }
}

extension OpenValue where Kind == V3.Mchalterapply.Mchcontactalterapplyment.PostBody.ContactInfo.ContactIDDocTypeKind {
    /// `IDENTIFICATION_TYPE_IDCARD`.
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`.
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`.
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// `IDENTIFICATION_TYPE_MACAO_PASSPORT`.
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`.
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`.
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`.
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.Merchant.ByMerchantCode.OutRequestNo.ByOutRequestNo {
    /// 查询超管变更申请单状态-使用业务单号和商户号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015617915).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Mchalterapply.MchcontactalterapplymentReply {
        let call = TypedCall(
            "mchalterapply.mchcontactalterapplyment.merchant.{merchant_code}.out-request-no.{out_request_no}.get", chain
        )
        return try await call.reply()
    }

    /// 查询超管变更申请单状态-使用业务单号和商户号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Mchalterapply.MchcontactalterapplymentReply {
        let call = TypedCall(
            "mchalterapply.mchcontactalterapplyment.merchant.{merchant_code}.out-request-no.{out_request_no}.get", chain
        )
        return try call.blockingReply()
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.ByApplyID {
    /// 查询超管变更申请单状态-使用申请单号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015617911).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Mchalterapply.MchcontactalterapplymentReply {
        try await TypedCall("mchalterapply.mchcontactalterapplyment.{apply_id}.get", chain).reply()
    }

    /// 查询超管变更申请单状态-使用申请单号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Mchalterapply.MchcontactalterapplymentReply {
        try TypedCall("mchalterapply.mchcontactalterapplyment.{apply_id}.get", chain).blockingReply()
    }
}

extension V3.Mchalterapply.Mchcontactalterapplyment.ByApplyID.Revoke {
    /// 撤销超管变更申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015617919).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        try await TypedCall("mchalterapply.mchcontactalterapplyment.{apply_id}.revoke.post", chain).reply()
    }

    /// 撤销超管变更申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        try TypedCall("mchalterapply.mchcontactalterapplyment.{apply_id}.revoke.post", chain).blockingReply()
    }

    /// What `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单号 (`apply_id`).
        public var applyID: String? { get throws { try fields.optional("apply_id") } }
        /// 申请单状态 (`state`).
        public var state: V3.Mchalterapply.State? { get throws { try fields.optional("state") } }
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment {
    /// 提交资料变更申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014090649).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Mchalterapply.ApplyIDReply {
        try await TypedCall("mchalterapply.mchsubjectalterapplyment.post", chain, body: body.fields).reply()
    }

    /// 提交资料变更申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Mchalterapply.ApplyIDReply {
        try TypedCall("mchalterapply.mchsubjectalterapplyment.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/mchalterapply/mchsubjectalterapplyment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            merchantCode: String,
            outRequestNo: String,
            organizationType: OrganizationType,
            alterScope: AlterScope? = nil,
            financeInstitution: Bool? = nil,
            businessLicenseInfo: BusinessLicenseInfo? = nil,
            certificateInfo: CertificateInfo? = nil,
            financeInstitutionInfo: FinanceInstitutionInfo? = nil,
            legalPersonInfo: LegalPersonInfo? = nil,
            uboInfoList: [UboInfoList]? = nil,
            addition: Addition? = nil
        ) {
            var fields = Fields()
            fields.set("merchant_code", merchantCode)
            fields.set("out_request_no", outRequestNo)
            fields.set("alter_scope", alterScope)
            fields.set("organization_type", organizationType)
            fields.set("finance_institution", financeInstitution)
            fields.set("business_license_info", businessLicenseInfo)
            fields.set("certificate_info", certificateInfo)
            fields.set("finance_institution_info", financeInstitutionInfo)
            fields.set("legal_person_info", legalPersonInfo)
            fields.set("ubo_info_list", uboInfoList)
            fields.set("addition", addition)
            self.fields = fields
        }
        /// 商户号 (`merchant_code`).
        public var merchantCode: String? {
            get { fields.stored("merchant_code") }
            set { fields.set("merchant_code", newValue) }
        }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 主体资料变更范围 (`alter_scope`).
        public var alterScope: AlterScope? {
            get { fields.stored("alter_scope") }
            set { fields.set("alter_scope", newValue) }
        }
        /// 主体类型 (`organization_type`).
        public var organizationType: OrganizationType? {
            get { fields.stored("organization_type") }
            set { fields.set("organization_type", newValue) }
        }
        /// 是否金融机构 (`finance_institution`).
        public var financeInstitution: Bool? {
            get { fields.stored("finance_institution") }
            set { fields.set("finance_institution", newValue) }
        }
        /// 营业执照信息 (`business_license_info`).
        public var businessLicenseInfo: BusinessLicenseInfo? {
            get { fields.stored("business_license_info") }
            set { fields.set("business_license_info", newValue) }
        }
        /// 登记证书信息 (`certificate_info`).
        public var certificateInfo: CertificateInfo? {
            get { fields.stored("certificate_info") }
            set { fields.set("certificate_info", newValue) }
        }
        /// 金融机构许可证 (`finance_institution_info`).
        public var financeInstitutionInfo: FinanceInstitutionInfo? {
            get { fields.stored("finance_institution_info") }
            set { fields.set("finance_institution_info", newValue) }
        }
        /// 法人身份信息 (`legal_person_info`).
        public var legalPersonInfo: LegalPersonInfo? {
            get { fields.stored("legal_person_info") }
            set { fields.set("legal_person_info", newValue) }
        }
        /// 最终受益人信息列表 (`ubo_info_list`).
        public var uboInfoList: [UboInfoList]? {
            get { fields.stored("ubo_info_list") }
            set { fields.set("ubo_info_list", newValue) }
        }
        /// 补充材料列表 (`addition`).
        public var addition: Addition? {
            get { fields.stored("addition") }
            set { fields.set("addition", newValue) }
        }
        /// Documented values of 主体资料变更范围 (`alter_scope`); open.
        public typealias AlterScope = OpenValue<AlterScopeKind>
        /// Tells ``AlterScope`` from other values.
        public enum AlterScopeKind {}
        /// Documented values of 主体类型 (`organization_type`); open.
        public typealias OrganizationType = OpenValue<OrganizationTypeKind>
        /// Tells ``OrganizationType`` from other values.
        public enum OrganizationTypeKind {}
        /// 营业执照信息 (`business_license_info`).
        public struct BusinessLicenseInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                licenseNumber: String,
                licenseCopy: String,
                merchantName: String,
                legalPerson: String,
                companyAddress: String? = nil,
                licensePeriodBegin: String? = nil,
                licensePeriodEnd: String? = nil
            ) {
                var fields = Fields()
                fields.set("license_number", licenseNumber)
                fields.set("license_copy", licenseCopy)
                fields.set("merchant_name", merchantName)
                fields.set("legal_person", legalPerson)
                fields.set("company_address", companyAddress)
                fields.set("license_period_begin", licensePeriodBegin)
                fields.set("license_period_end", licensePeriodEnd)
                self.fields = fields
            }
            /// 营业执照注册号 (`license_number`).
            public var licenseNumber: String? {
                get { fields.stored("license_number") }
                set { fields.set("license_number", newValue) }
            }
            /// 营业执照照片 (`license_copy`).
            public var licenseCopy: String? {
                get { fields.stored("license_copy") }
                set { fields.set("license_copy", newValue) }
            }
            /// 商户名称 (`merchant_name`).
            public var merchantName: String? {
                get { fields.stored("merchant_name") }
                set { fields.set("merchant_name", newValue) }
            }
            /// 法人姓名 (`legal_person`).
            public var legalPerson: String? {
                get { fields.stored("legal_person") }
                set { fields.set("legal_person", newValue) }
            }
            /// 注册地址 (`company_address`).
            public var companyAddress: String? {
                get { fields.stored("company_address") }
                set { fields.set("company_address", newValue) }
            }
            /// 有效期开始时间 (`license_period_begin`).
            public var licensePeriodBegin: String? {
                get { fields.stored("license_period_begin") }
                set { fields.set("license_period_begin", newValue) }
            }
            /// 有效期结束时间 (`license_period_end`).
            public var licensePeriodEnd: String? {
                get { fields.stored("license_period_end") }
                set { fields.set("license_period_end", newValue) }
            }
        }
        /// 登记证书信息 (`certificate_info`).
        public struct CertificateInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                certType: CertType,
                certNumber: String,
                certCopy: String,
                merchantName: String,
                legalPerson: String,
                companyAddress: String,
                certPeriodBegin: String,
                certPeriodEnd: String
            ) {
                var fields = Fields()
                fields.set("cert_type", certType)
                fields.set("cert_number", certNumber)
                fields.set("cert_copy", certCopy)
                fields.set("merchant_name", merchantName)
                fields.set("legal_person", legalPerson)
                fields.set("company_address", companyAddress)
                fields.set("cert_period_begin", certPeriodBegin)
                fields.set("cert_period_end", certPeriodEnd)
                self.fields = fields
            }
            /// 证书类型 (`cert_type`).
            public var certType: CertType? {
                get { fields.stored("cert_type") }
                set { fields.set("cert_type", newValue) }
            }
            /// 证书编号 (`cert_number`).
            public var certNumber: String? {
                get { fields.stored("cert_number") }
                set { fields.set("cert_number", newValue) }
            }
            /// 证书照片 (`cert_copy`).
            public var certCopy: String? {
                get { fields.stored("cert_copy") }
                set { fields.set("cert_copy", newValue) }
            }
            /// 商户名称 (`merchant_name`).
            public var merchantName: String? {
                get { fields.stored("merchant_name") }
                set { fields.set("merchant_name", newValue) }
            }
            /// 法人姓名 (`legal_person`).
            public var legalPerson: String? {
                get { fields.stored("legal_person") }
                set { fields.set("legal_person", newValue) }
            }
            /// 注册地址 (`company_address`).
            public var companyAddress: String? {
                get { fields.stored("company_address") }
                set { fields.set("company_address", newValue) }
            }
            /// 有效期开始时间 (`cert_period_begin`).
            public var certPeriodBegin: String? {
                get { fields.stored("cert_period_begin") }
                set { fields.set("cert_period_begin", newValue) }
            }
            /// 有效期结束时间 (`cert_period_end`).
            public var certPeriodEnd: String? {
                get { fields.stored("cert_period_end") }
                set { fields.set("cert_period_end", newValue) }
            }
            /// Documented values of 证书类型 (`cert_type`); open.
            public typealias CertType = OpenValue<CertTypeKind>
            /// Tells ``CertType`` from other values.
            public enum CertTypeKind {}
        }
        /// 金融机构许可证 (`finance_institution_info`).
        public struct FinanceInstitutionInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(financeType: FinanceType, financeLicensePics: [String]) {
                var fields = Fields()
                fields.set("finance_type", financeType)
                fields.set("finance_license_pics", financeLicensePics)
                self.fields = fields
            }
            /// 金融机构类型 (`finance_type`).
            public var financeType: FinanceType? {
                get { fields.stored("finance_type") }
                set { fields.set("finance_type", newValue) }
            }
            /// 金融机构许可证图片 (`finance_license_pics`).
            public var financeLicensePics: [String]? {
                get { fields.stored("finance_license_pics") }
                set { fields.set("finance_license_pics", newValue) }
            }
            /// Documented values of 金融机构类型 (`finance_type`); open.
            public typealias FinanceType = OpenValue<FinanceTypeKind>
            /// Tells ``FinanceType`` from other values.
            public enum FinanceTypeKind {}
        }
        /// 法人身份信息 (`legal_person_info`).
        public struct LegalPersonInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                idHolderType: IDHolderType,
                idDocType: V3.Mchalterapply.IDDocType? = nil,
                authorizeLetterCopy: String? = nil,
                cardFront: String? = nil,
                cardBack: String? = nil,
                cardName: SensitiveText? = nil,
                cardNumber: SensitiveText? = nil,
                cardAddress: SensitiveText? = nil,
                cardPeriodBegin: String? = nil,
                cardPeriodEnd: String? = nil,
                asUbo: Bool? = nil
            ) {
                var fields = Fields()
                fields.set("id_holder_type", idHolderType)
                fields.set("id_doc_type", idDocType)
                fields.set("authorize_letter_copy", authorizeLetterCopy)
                fields.set("card_front", cardFront)
                fields.set("card_back", cardBack)
                fields.set("card_name", cardName)
                fields.set("card_number", cardNumber)
                fields.set("card_address", cardAddress)
                fields.set("card_period_begin", cardPeriodBegin)
                fields.set("card_period_end", cardPeriodEnd)
                fields.set("as_ubo", asUbo)
                self.fields = fields
            }
            /// 证件持有人类型 (`id_holder_type`).
            public var idHolderType: IDHolderType? {
                get { fields.stored("id_holder_type") }
                set { fields.set("id_holder_type", newValue) }
            }
            /// 证件类型 (`id_doc_type`).
            public var idDocType: V3.Mchalterapply.IDDocType? {
                get { fields.stored("id_doc_type") }
                set { fields.set("id_doc_type", newValue) }
            }
            /// 法定代表人说明函 (`authorize_letter_copy`).
            public var authorizeLetterCopy: String? {
                get { fields.stored("authorize_letter_copy") }
                set { fields.set("authorize_letter_copy", newValue) }
            }
            /// 证件正面照片 (`card_front`).
            public var cardFront: String? {
                get { fields.stored("card_front") }
                set { fields.set("card_front", newValue) }
            }
            /// 证件反面照片 (`card_back`).
            public var cardBack: String? {
                get { fields.stored("card_back") }
                set { fields.set("card_back", newValue) }
            }
            /// 证件姓名 (`card_name`): encrypted when sent.
            public var cardName: SensitiveText? {
                get { fields.stored("card_name") }
                set { fields.set("card_name", newValue) }
            }
            /// 证件号码 (`card_number`): encrypted when sent.
            public var cardNumber: SensitiveText? {
                get { fields.stored("card_number") }
                set { fields.set("card_number", newValue) }
            }
            /// 证件居住地址 (`card_address`): encrypted when sent.
            public var cardAddress: SensitiveText? {
                get { fields.stored("card_address") }
                set { fields.set("card_address", newValue) }
            }
            /// 证件有效期开始时间 (`card_period_begin`).
            public var cardPeriodBegin: String? {
                get { fields.stored("card_period_begin") }
                set { fields.set("card_period_begin", newValue) }
            }
            /// 证件有效期结束时间 (`card_period_end`).
            public var cardPeriodEnd: String? {
                get { fields.stored("card_period_end") }
                set { fields.set("card_period_end", newValue) }
            }
            /// 经营者/法人是否为受益人 (`as_ubo`).
            public var asUbo: Bool? {
                get { fields.stored("as_ubo") }
                set { fields.set("as_ubo", newValue) }
            }
            /// Documented values of 证件持有人类型 (`id_holder_type`); open.
            public typealias IDHolderType = OpenValue<IDHolderTypeKind>
            /// Tells ``IDHolderType`` from other values.
            public enum IDHolderTypeKind {}
        }
        /// `ubo_info_list`.
        public struct UboInfoList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                idDocType: V3.Mchalterapply.IDDocType,
                cardFront: String,
                cardName: SensitiveText,
                cardNumber: SensitiveText,
                cardAddress: SensitiveText,
                cardPeriodBegin: String,
                cardPeriodEnd: String,
                cardBack: String? = nil
            ) {
                var fields = Fields()
                fields.set("id_doc_type", idDocType)
                fields.set("card_front", cardFront)
                fields.set("card_back", cardBack)
                fields.set("card_name", cardName)
                fields.set("card_number", cardNumber)
                fields.set("card_address", cardAddress)
                fields.set("card_period_begin", cardPeriodBegin)
                fields.set("card_period_end", cardPeriodEnd)
                self.fields = fields
            }
            /// 证件类型 (`id_doc_type`).
            public var idDocType: V3.Mchalterapply.IDDocType? {
                get { fields.stored("id_doc_type") }
                set { fields.set("id_doc_type", newValue) }
            }
            /// 证件正面照片 (`card_front`).
            public var cardFront: String? {
                get { fields.stored("card_front") }
                set { fields.set("card_front", newValue) }
            }
            /// 证件反面照片 (`card_back`).
            public var cardBack: String? {
                get { fields.stored("card_back") }
                set { fields.set("card_back", newValue) }
            }
            /// 证件姓名 (`card_name`): encrypted when sent.
            public var cardName: SensitiveText? {
                get { fields.stored("card_name") }
                set { fields.set("card_name", newValue) }
            }
            /// 证件号码 (`card_number`): encrypted when sent.
            public var cardNumber: SensitiveText? {
                get { fields.stored("card_number") }
                set { fields.set("card_number", newValue) }
            }
            /// 证件居住地址 (`card_address`): encrypted when sent.
            public var cardAddress: SensitiveText? {
                get { fields.stored("card_address") }
                set { fields.set("card_address", newValue) }
            }
            /// 证件有效期开始时间 (`card_period_begin`).
            public var cardPeriodBegin: String? {
                get { fields.stored("card_period_begin") }
                set { fields.set("card_period_begin", newValue) }
            }
            /// 证件有效期结束时间 (`card_period_end`).
            public var cardPeriodEnd: String? {
                get { fields.stored("card_period_end") }
                set { fields.set("card_period_end", newValue) }
            }
        }
        /// 补充材料列表 (`addition`).
        public struct Addition: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                bankOpenaccountLicense: [String]? = nil,
                openaccountApproval: [String]? = nil,
                legalOtherProve: [String]? = nil,
                agencyProve: [String]? = nil,
                uboProve: [String]? = nil
            ) {
                var fields = Fields()
                fields.set("bank_openaccount_license", bankOpenaccountLicense)
                fields.set("openaccount_approval", openaccountApproval)
                fields.set("legal_other_prove", legalOtherProve)
                fields.set("agency_prove", agencyProve)
                fields.set("ubo_prove", uboProve)
                self.fields = fields
            }
            /// 银行开户许可证 (`bank_openaccount_license`).
            public var bankOpenaccountLicense: [String]? {
                get { fields.stored("bank_openaccount_license") }
                set { fields.set("bank_openaccount_license", newValue) }
            }
            /// 开户核准通知书 (`openaccount_approval`).
            public var openaccountApproval: [String]? {
                get { fields.stored("openaccount_approval") }
                set { fields.set("openaccount_approval", newValue) }
            }
            /// 法人身份辅助证明 (`legal_other_prove`).
            public var legalOtherProve: [String]? {
                get { fields.stored("legal_other_prove") }
                set { fields.set("legal_other_prove", newValue) }
            }
            /// 发证机关证明 (`agency_prove`).
            public var agencyProve: [String]? {
                get { fields.stored("agency_prove") }
                set { fields.set("agency_prove", newValue) }
            }
            /// 受益所有人补充材料 (`ubo_prove`).
            public var uboProve: [String]? {
                get { fields.stored("ubo_prove") }
                set { fields.set("ubo_prove", newValue) }
            }
        }
    }
}

extension OpenValue where Kind == V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.AlterScopeKind {
    /// `ALTER_SCOPE_FULL`.
    public static var alterScopeFull: Self { "ALTER_SCOPE_FULL" }
    /// `ALTER_SCOPE_BUSINESS_CERT`.
    public static var alterScopeBusinessCert: Self { "ALTER_SCOPE_BUSINESS_CERT" }
    /// `ALTER_SCOPE_UBO`.
    public static var alterScopeUbo: Self { "ALTER_SCOPE_UBO" }
}

extension OpenValue where Kind == V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.OrganizationTypeKind {
    /// `SUBJECT_TYPE_ENTERPRISE`.
    public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
    /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`.
    public static var subjectTypeInstitutionsCloned: Self { "SUBJECT_TYPE_INSTITUTIONS_CLONED" }
    /// `SUBJECT_TYPE_INDIVIDUAL`.
    public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
    /// `SUBJECT_TYPE_OTHERS`.
    public static var subjectTypeOthers: Self { "SUBJECT_TYPE_OTHERS" }
    /// `SUBJECT_TYPE_GOVERNMENT`.
    public static var subjectTypeGovernment: Self { "SUBJECT_TYPE_GOVERNMENT" }
    /// `SUBJECT_TYPE_MICRO`.
    public static var subjectTypeMicro: Self { "SUBJECT_TYPE_MICRO" }
}

extension OpenValue where Kind == V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.CertificateInfo.CertTypeKind {
    /// `CERTIFICATE_TYPE_2388`.
    public static var certificateType2388: Self { "CERTIFICATE_TYPE_2388" }
    /// `CERTIFICATE_TYPE_2389`.
    public static var certificateType2389: Self { "CERTIFICATE_TYPE_2389" }
    /// `CERTIFICATE_TYPE_2394`.
    public static var certificateType2394: Self { "CERTIFICATE_TYPE_2394" }
    /// `CERTIFICATE_TYPE_2395`.
    public static var certificateType2395: Self { "CERTIFICATE_TYPE_2395" }
    /// `CERTIFICATE_TYPE_2396`.
    public static var certificateType2396: Self { "CERTIFICATE_TYPE_2396" }
    /// `CERTIFICATE_TYPE_2520`.
    public static var certificateType2520: Self { "CERTIFICATE_TYPE_2520" }
    /// `CERTIFICATE_TYPE_2521`.
    public static var certificateType2521: Self { "CERTIFICATE_TYPE_2521" }
    /// `CERTIFICATE_TYPE_2522`.
    public static var certificateType2522: Self { "CERTIFICATE_TYPE_2522" }
    /// `CERTIFICATE_TYPE_2399`.
    public static var certificateType2399: Self { "CERTIFICATE_TYPE_2399" }
    /// `CERTIFICATE_TYPE_2400`.
    public static var certificateType2400: Self { "CERTIFICATE_TYPE_2400" }
}

extension OpenValue
where Kind == V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.FinanceInstitutionInfo.FinanceTypeKind {
    /// `FINANCE_TYPE_BANK_AGENT`.
    public static var financeTypeBankAgent: Self { "FINANCE_TYPE_BANK_AGENT" }
    /// `FINANCE_TYPE_PAYMENT_AGENT`.
    public static var financeTypePaymentAgent: Self { "FINANCE_TYPE_PAYMENT_AGENT" }
    /// `FINANCE_TYPE_INSURANCE`.
    public static var financeTypeInsurance: Self { "FINANCE_TYPE_INSURANCE" }
    /// `FINANCE_TYPE_TRADE_AND_SETTLE`.
    public static var financeTypeTradeAndSettle: Self { "FINANCE_TYPE_TRADE_AND_SETTLE" }
    /// `FINANCE_TYPE_OTHER`.
    public static var financeTypeOther: Self { "FINANCE_TYPE_OTHER" }
}

extension OpenValue where Kind == V3.Mchalterapply.Mchsubjectalterapplyment.PostBody.LegalPersonInfo.IDHolderTypeKind {
    /// `LEGAL`.
    public static var legal: Self { "LEGAL" }
    /// `SUPER`.
    public static var `super`: Self { "SUPER" }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.Merchant.ByMerchantCode.OutRequestNo.ByOutRequestNo {
    /// 查询申请单状态-使用业务单号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014090667).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Mchalterapply.MchsubjectalterapplymentReply {
        let call = TypedCall(
            "mchalterapply.mchsubjectalterapplyment.merchant.{merchant_code}.out-request-no.{out_request_no}.get", chain
        )
        return try await call.reply()
    }

    /// 查询申请单状态-使用业务单号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Mchalterapply.MchsubjectalterapplymentReply {
        let call = TypedCall(
            "mchalterapply.mchsubjectalterapplyment.merchant.{merchant_code}.out-request-no.{out_request_no}.get", chain
        )
        return try call.blockingReply()
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.ByApplyID {
    /// 查询资料变更申请单状态-使用申请单号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014090655).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Mchalterapply.MchsubjectalterapplymentReply {
        try await TypedCall("mchalterapply.mchsubjectalterapplyment.{apply_id}.get", chain).reply()
    }

    /// 查询资料变更申请单状态-使用申请单号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Mchalterapply.MchsubjectalterapplymentReply {
        try TypedCall("mchalterapply.mchsubjectalterapplyment.{apply_id}.get", chain).blockingReply()
    }
}

extension V3.Mchalterapply.Mchsubjectalterapplyment.ByApplyID.Revoke {
    /// 撤销资料变更申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014090672).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        try await TypedCall("mchalterapply.mchsubjectalterapplyment.{apply_id}.revoke.post", chain).reply()
    }

    /// 撤销资料变更申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        try TypedCall("mchalterapply.mchsubjectalterapplyment.{apply_id}.revoke.post", chain).blockingReply()
    }

    /// What `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 撤销状态 (`result`).
        public var result: Result { get throws { try fields.required("result") } }
        /// Documented values of 撤销状态 (`result`); open.
        public typealias Result = OpenValue<ResultKind>
        /// Tells ``Result`` from other values.
        public enum ResultKind {}
    }
}

extension OpenValue where Kind == V3.Mchalterapply.Mchsubjectalterapplyment.ByApplyID.Revoke.PostReply.ResultKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V3.Mchalterapply.Merchantnamealterapplyment {
    /// 提交商户简称变更申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016166071).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Mchalterapply.ApplyIDReply {
        try await TypedCall("mchalterapply.merchantnamealterapplyment.post", chain, body: body.fields).reply()
    }

    /// 提交商户简称变更申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Mchalterapply.ApplyIDReply {
        try TypedCall("mchalterapply.merchantnamealterapplyment.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/mchalterapply/merchantnamealterapplyment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(subMchid: String, outRequestNo: String, merchantShortname: String) {
            var fields = Fields()
            fields.set("sub_mchid", subMchid)
            fields.set("out_request_no", outRequestNo)
            fields.set("merchant_shortname", merchantShortname)
            self.fields = fields
        }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String? {
            get { fields.stored("sub_mchid") }
            set { fields.set("sub_mchid", newValue) }
        }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String? {
            get { fields.stored("out_request_no") }
            set { fields.set("out_request_no", newValue) }
        }
        /// 商户简称 (`merchant_shortname`).
        public var merchantShortname: String? {
            get { fields.stored("merchant_shortname") }
            set { fields.set("merchant_shortname", newValue) }
        }
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.Merchant.BySubMchid.OutRequestNo.ByOutRequestNo {
    /// 查询商户简称申请单状态-使用业务单号和商户号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016166085).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        let call = TypedCall(
            "mchalterapply.merchantnamealterapplyment.merchant.{sub_mchid}.out-request-no.{out_request_no}.get", chain)
        return try await call.reply()
    }

    /// 查询商户简称申请单状态-使用业务单号和商户号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        let call = TypedCall(
            "mchalterapply.merchantnamealterapplyment.merchant.{sub_mchid}.out-request-no.{out_request_no}.get", chain)
        return try call.blockingReply()
    }

    /// What `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
    /// answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单号 (`apply_id`).
        public var applyID: String { get throws { try fields.required("apply_id") } }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 二级商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// 申请单状态 (`state`).
        public var state: V3.Mchalterapply.State { get throws { try fields.required("state") } }
        /// 总体驳回原因 (`audit_reject_reason`).
        public var auditRejectReason: String? { get throws { try fields.optional("audit_reject_reason") } }
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.ByApplyID {
    /// 查询商户简称变更申请单状态-使用申请单号, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016166074).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("mchalterapply.merchantnamealterapplyment.{apply_id}.get", chain).reply()
    }

    /// 查询商户简称变更申请单状态-使用申请单号, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("mchalterapply.merchantnamealterapplyment.{apply_id}.get", chain).blockingReply()
    }

    /// What `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单号 (`apply_id`).
        public var applyID: String { get throws { try fields.required("apply_id") } }
        /// 业务申请编号 (`out_request_no`).
        public var outRequestNo: String { get throws { try fields.required("out_request_no") } }
        /// 微信支付商户号 (`merchant_code`).
        public var merchantCode: String { get throws { try fields.required("merchant_code") } }
        /// 申请单状态 (`state`).
        public var state: V3.Mchalterapply.State { get throws { try fields.required("state") } }
        /// 总体驳回原因 (`audit_reject_reason`).
        public var auditRejectReason: String? { get throws { try fields.optional("audit_reject_reason") } }
    }
}

extension V3.Mchalterapply.Merchantnamealterapplyment.ByApplyID.Revoke {
    /// 撤销商户简称变更申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016166090).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws -> PostReply {
        try await TypedCall("mchalterapply.merchantnamealterapplyment.{apply_id}.revoke.post", chain).reply()
    }

    /// 撤销商户简称变更申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws -> PostReply {
        try TypedCall("mchalterapply.merchantnamealterapplyment.{apply_id}.revoke.post", chain).blockingReply()
    }

    /// What `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单号 (`apply_id`).
        public var applyID: String? { get throws { try fields.optional("apply_id") } }
        /// 申请单状态 (`state`).
        public var state: State? { get throws { try fields.optional("state") } }
        /// Documented values of 申请单状态 (`state`); open.
        public typealias State = OpenValue<StateKind>
        /// Tells ``State`` from other values.
        public enum StateKind {}
    }
}

extension OpenValue where Kind == V3.Mchalterapply.Merchantnamealterapplyment.ByApplyID.Revoke.PostReply.StateKind {
    /// `APPLYMENT_STATE_CANCELED`.
    public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
}
