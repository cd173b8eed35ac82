// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/applyment4sub.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Applyment4sub.Applyment {
    /// 提交申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012719997).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("applyment4sub.applyment.post", chain[""], body: body.fields).reply()
    }

    /// 提交申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("applyment4sub.applyment.post", chain[""], body: body.fields).blockingReply()
    }

    /// What `POST /v3/applyment4sub/applyment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            businessCode: String,
            contactInfo: ContactInfo,
            subjectInfo: SubjectInfo,
            businessInfo: BusinessInfo,
            settlementInfo: SettlementInfo,
            bankAccountInfo: BankAccountInfo,
            additionInfo: AdditionInfo? = nil
        ) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("contact_info", contactInfo)
            fields.set("subject_info", subjectInfo)
            fields.set("business_info", businessInfo)
            fields.set("settlement_info", settlementInfo)
            fields.set("bank_account_info", bankAccountInfo)
            fields.set("addition_info", additionInfo)
            self.fields = fields
        }
        /// `business_code`.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// `contact_info`.
        public var contactInfo: ContactInfo? {
            get { fields.stored("contact_info") }
            set { fields.set("contact_info", newValue) }
        }
        /// `subject_info`.
        public var subjectInfo: SubjectInfo? {
            get { fields.stored("subject_info") }
            set { fields.set("subject_info", newValue) }
        }
        /// `business_info`.
        public var businessInfo: BusinessInfo? {
            get { fields.stored("business_info") }
            set { fields.set("business_info", newValue) }
        }
        /// `settlement_info`.
        public var settlementInfo: SettlementInfo? {
            get { fields.stored("settlement_info") }
            set { fields.set("settlement_info", newValue) }
        }
        /// `bank_account_info`.
        public var bankAccountInfo: BankAccountInfo? {
            get { fields.stored("bank_account_info") }
            set { fields.set("bank_account_info", newValue) }
        }
        /// `addition_info`.
        public var additionInfo: AdditionInfo? {
            get { fields.stored("addition_info") }
            set { fields.set("addition_info", newValue) }
        }
        /// `contact_info`.
        public struct ContactInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                contactType: ContactType,
                contactName: SensitiveText,
                mobilePhone: SensitiveText,
                contactEmail: SensitiveText,
                contactIDDocType: ContactIDDocType? = nil,
                contactIDNumber: SensitiveText? = nil,
                contactIDDocCopy: String? = nil,
                contactIDDocCopyBack: String? = nil,
                contactPeriodBegin: String? = nil,
                contactPeriodEnd: String? = nil,
                businessAuthorizationLetter: String? = nil,
                openid: String? = nil
            ) {
                var fields = Fields()
                fields.set("contact_type", contactType)
                fields.set("contact_name", contactName)
                fields.set("contact_id_doc_type", contactIDDocType)
                fields.set("contact_id_number", contactIDNumber)
                fields.set("contact_id_doc_copy", contactIDDocCopy)
                fields.set("contact_id_doc_copy_back", contactIDDocCopyBack)
                fields.set("contact_period_begin", contactPeriodBegin)
                fields.set("contact_period_end", contactPeriodEnd)
                fields.set("business_authorization_letter", businessAuthorizationLetter)
                fields.set("openid", openid)
                fields.set("mobile_phone", mobilePhone)
                fields.set("contact_email", contactEmail)
                self.fields = fields
            }
            /// `contact_type`.
            public var contactType: ContactType? {
                get { fields.stored("contact_type") }
                set { fields.set("contact_type", newValue) }
            }
            /// `contact_name`: encrypted when sent.
            public var contactName: SensitiveText? {
                get { fields.stored("contact_name") }
                set { fields.set("contact_name", newValue) }
            }
            /// `contact_id_doc_type`.
            public var contactIDDocType: ContactIDDocType? {
                get { fields.stored("contact_id_doc_type") }
                set { fields.set("contact_id_doc_type", newValue) }
            }
            /// `contact_id_number`: encrypted when sent.
            public var contactIDNumber: SensitiveText? {
                get { fields.stored("contact_id_number") }
                set { fields.set("contact_id_number", newValue) }
            }
            /// `contact_id_doc_copy`.
            public var contactIDDocCopy: String? {
                get { fields.stored("contact_id_doc_copy") }
                set { fields.set("contact_id_doc_copy", newValue) }
            }
            /// `contact_id_doc_copy_back`.
            public var contactIDDocCopyBack: String? {
                get { fields.stored("contact_id_doc_copy_back") }
                set { fields.set("contact_id_doc_copy_back", newValue) }
            }
            /// `contact_period_begin`.
            public var contactPeriodBegin: String? {
                get { fields.stored("contact_period_begin") }
                set { fields.set("contact_period_begin", newValue) }
            }
            /// `contact_period_end`.
            public var contactPeriodEnd: String? {
                get { fields.stored("contact_period_end") }
                set { fields.set("contact_period_end", newValue) }
            }
            /// `business_authorization_letter`.
            public var businessAuthorizationLetter: String? {
                get { fields.stored("business_authorization_letter") }
                set { fields.set("business_authorization_letter", newValue) }
            }
            /// `openid`.
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
            /// `mobile_phone`: encrypted when sent.
            public var mobilePhone: SensitiveText? {
                get { fields.stored("mobile_phone") }
                set { fields.set("mobile_phone", newValue) }
            }
            /// `contact_email`: encrypted when sent.
            public var contactEmail: SensitiveText? {
                get { fields.stored("contact_email") }
                set { fields.set("contact_email", newValue) }
            }
            /// Documented values of `contact_type`; open.
            public typealias ContactType = OpenValue<ContactTypeKind>
            /// Tells ``ContactType`` from other values.
            public enum ContactTypeKind {}
            /// Documented values of `contact_id_doc_type`; open.
            public typealias ContactIDDocType = OpenValue<ContactIDDocTypeKind>
            /// Tells ``ContactIDDocType`` from other values.
            public enum ContactIDDocTypeKind {}
        }
        /// `subject_info`.
        public struct SubjectInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                subjectType: SubjectType,
                businessLicenseInfo: BusinessLicenseInfo,
                certificateInfo: CertificateInfo,
                identityInfo: IdentityInfo,
                financeInstitution: Bool? = nil,
                microBizInfo: MicroBizInfo? = nil,
                organizationInfo: OrganizationInfo? = nil,
                certificateLetterCopy: String? = nil,
                financeInstitutionInfo: FinanceInstitutionInfo? = nil,
                uboInfoList: [UboInfoList]? = nil
            ) {
                var fields = Fields()
                fields.set("subject_type", subjectType)
                fields.set("finance_institution", financeInstitution)
                fields.set("micro_biz_info", microBizInfo)
                fields.set("business_license_info", businessLicenseInfo)
                fields.set("certificate_info", certificateInfo)
                fields.set("organization_info", organizationInfo)
                fields.set("certificate_letter_copy", certificateLetterCopy)
                fields.set("finance_institution_info", financeInstitutionInfo)
                fields.set("identity_info", identityInfo)
                fields.set("ubo_info_list", uboInfoList)
                self.fields = fields
            }
            /// `subject_type`.
            public var subjectType: SubjectType? {
                get { fields.stored("subject_type") }
                set { fields.set("subject_type", newValue) }
            }
            /// `finance_institution`.
            public var financeInstitution: Bool? {
                get { fields.stored("finance_institution") }
                set { fields.set("finance_institution", newValue) }
            }
            /// `micro_biz_info`.
            public var microBizInfo: MicroBizInfo? {
                get { fields.stored("micro_biz_info") }
                set { fields.set("micro_biz_info", newValue) }
            }
            /// `business_license_info`.
            public var businessLicenseInfo: BusinessLicenseInfo? {
                get { fields.stored("business_license_info") }
                set { fields.set("business_license_info", newValue) }
            }
            /// `certificate_info`.
            public var certificateInfo: CertificateInfo? {
                get { fields.stored("certificate_info") }
                set { fields.set("certificate_info", newValue) }
            }
            /// `organization_info`.
            public var organizationInfo: OrganizationInfo? {
                get { fields.stored("organization_info") }
                set { fields.set("organization_info", newValue) }
            }
            /// `certificate_letter_copy`.
            public var certificateLetterCopy: String? {
                get { fields.stored("certificate_letter_copy") }
                set { fields.set("certificate_letter_copy", newValue) }
            }
            /// `finance_institution_info`.
            public var financeInstitutionInfo: FinanceInstitutionInfo? {
                get { fields.stored("finance_institution_info") }
                set { fields.set("finance_institution_info", newValue) }
            }
            /// `identity_info`.
            public var identityInfo: IdentityInfo? {
                get { fields.stored("identity_info") }
                set { fields.set("identity_info", newValue) }
            }
            /// `ubo_info_list`.
            public var uboInfoList: [UboInfoList]? {
                get { fields.stored("ubo_info_list") }
                set { fields.set("ubo_info_list", newValue) }
            }
            /// Documented values of `subject_type`; open.
            public typealias SubjectType = OpenValue<SubjectTypeKind>
            /// Tells ``SubjectType`` from other values.
            public enum SubjectTypeKind {}
            /// `micro_biz_info`.
            public struct MicroBizInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    microBizType: MicroBizType,
                    microStoreInfo: MicroStoreInfo? = nil,
                    microMobileInfo: MicroMobileInfo? = nil,
                    microOnlineInfo: MicroOnlineInfo? = nil
                ) {
                    var fields = Fields()
                    fields.set("micro_biz_type", microBizType)
                    fields.set("micro_store_info", microStoreInfo)
                    fields.set("micro_mobile_info", microMobileInfo)
                    fields.set("micro_online_info", microOnlineInfo)
                    self.fields = fields
                }
                /// `micro_biz_type`.
                public var microBizType: MicroBizType? {
                    get { fields.stored("micro_biz_type") }
                    set { fields.set("micro_biz_type", newValue) }
                }
                /// `micro_store_info`.
                public var microStoreInfo: MicroStoreInfo? {
                    get { fields.stored("micro_store_info") }
                    set { fields.set("micro_store_info", newValue) }
                }
                /// `micro_mobile_info`.
                public var microMobileInfo: MicroMobileInfo? {
                    get { fields.stored("micro_mobile_info") }
                    set { fields.set("micro_mobile_info", newValue) }
                }
                /// `micro_online_info`.
                public var microOnlineInfo: MicroOnlineInfo? {
                    get { fields.stored("micro_online_info") }
                    set { fields.set("micro_online_info", newValue) }
                }
                /// Documented values of `micro_biz_type`; open.
                public typealias MicroBizType = OpenValue<MicroBizTypeKind>
                /// Tells ``MicroBizType`` from other values.
                public enum MicroBizTypeKind {}
                /// `micro_store_info`.
                public struct MicroStoreInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        microName: String,
                        microAddressCode: String,
                        microAddress: String,
                        storeEntrancePic: String,
                        microIndoorCopy: String,
                        storeLongitude: String? = nil,
                        storeLatitude: String? = nil
                    ) {
                        var fields = Fields()
                        fields.set("micro_name", microName)
                        fields.set("micro_address_code", microAddressCode)
                        fields.set("micro_address", microAddress)
                        fields.set("store_entrance_pic", storeEntrancePic)
                        fields.set("micro_indoor_copy", microIndoorCopy)
                        fields.set("store_longitude", storeLongitude)
                        fields.set("store_latitude", storeLatitude)
                        self.fields = fields
                    }
                    /// `micro_name`.
                    public var microName: String? {
                        get { fields.stored("micro_name") }
                        set { fields.set("micro_name", newValue) }
                    }
                    /// `micro_address_code`.
                    public var microAddressCode: String? {
                        get { fields.stored("micro_address_code") }
                        set { fields.set("micro_address_code", newValue) }
                    }
                    /// `micro_address`.
                    public var microAddress: String? {
                        get { fields.stored("micro_address") }
                        set { fields.set("micro_address", newValue) }
                    }
                    /// `store_entrance_pic`.
                    public var storeEntrancePic: String? {
                        get { fields.stored("store_entrance_pic") }
                        set { fields.set("store_entrance_pic", newValue) }
                    }
                    /// `micro_indoor_copy`.
                    public var microIndoorCopy: String? {
                        get { fields.stored("micro_indoor_copy") }
                        set { fields.set("micro_indoor_copy", newValue) }
                    }
                    /// `store_longitude`.
                    public var storeLongitude: String? {
                        get { fields.stored("store_longitude") }
                        set { fields.set("store_longitude", newValue) }
                    }
                    /// `store_latitude`.
                    public var storeLatitude: String? {
                        get { fields.stored("store_latitude") }
                        set { fields.set("store_latitude", newValue) }
                    }
                }
                /// `micro_mobile_info`.
                public struct MicroMobileInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        microMobileName: String,
                        microMobileCity: String,
                        microMobileAddress: String,
                        microMobilePics: [String]
                    ) {
                        var fields = Fields()
                        fields.set("micro_mobile_name", microMobileName)
                        fields.set("micro_mobile_city", microMobileCity)
                        fields.set("micro_mobile_address", microMobileAddress)
                        fields.set("micro_mobile_pics", microMobilePics)
                        self.fields = fields
                    }
                    /// `micro_mobile_name`.
                    public var microMobileName: String? {
                        get { fields.stored("micro_mobile_name") }
                        set { fields.set("micro_mobile_name", newValue) }
                    }
                    /// `micro_mobile_city`.
                    public var microMobileCity: String? {
                        get { fields.stored("micro_mobile_city") }
                        set { fields.set("micro_mobile_city", newValue) }
                    }
                    /// `micro_mobile_address`.
                    public var microMobileAddress: String? {
                        get { fields.stored("micro_mobile_address") }
                        set { fields.set("micro_mobile_address", newValue) }
                    }
                    /// `micro_mobile_pics`.
                    public var microMobilePics: [String]? {
                        get { fields.stored("micro_mobile_pics") }
                        set { fields.set("micro_mobile_pics", newValue) }
                    }
                }
                /// `micro_online_info`.
                public struct MicroOnlineInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        microOnlineStore: String,
                        microEcName: String,
                        microQrcode: String? = nil,
                        microLink: String? = nil
                    ) {
                        var fields = Fields()
                        fields.set("micro_online_store", microOnlineStore)
                        fields.set("micro_ec_name", microEcName)
                        fields.set("micro_qrcode", microQrcode)
                        fields.set("micro_link", microLink)
                        self.fields = fields
                    }
                    /// `micro_online_store`.
                    public var microOnlineStore: String? {
                        get { fields.stored("micro_online_store") }
                        set { fields.set("micro_online_store", newValue) }
                    }
                    /// `micro_ec_name`.
                    public var microEcName: String? {
                        get { fields.stored("micro_ec_name") }
                        set { fields.set("micro_ec_name", newValue) }
                    }
                    /// `micro_qrcode`.
                    public var microQrcode: String? {
                        get { fields.stored("micro_qrcode") }
                        set { fields.set("micro_qrcode", newValue) }
                    }
                    /// `micro_link`.
                    public var microLink: String? {
                        get { fields.stored("micro_link") }
                        set { fields.set("micro_link", newValue) }
                    }
                }
            }
            /// `business_license_info`.
            public struct BusinessLicenseInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    licenseCopy: String,
                    licenseNumber: String,
                    merchantName: String,
                    legalPerson: String,
                    licenseAddress: String? = nil,
                    periodBegin: String? = nil,
                    periodEnd: String? = nil
                ) {
                    var fields = Fields()
                    fields.set("license_copy", licenseCopy)
                    fields.set("license_number", licenseNumber)
                    fields.set("merchant_name", merchantName)
                    fields.set("legal_person", legalPerson)
                    fields.set("license_address", licenseAddress)
                    fields.set("period_begin", periodBegin)
                    fields.set("period_end", periodEnd)
                    self.fields = fields
                }
                /// `license_copy`.
                public var licenseCopy: String? {
                    get { fields.stored("license_copy") }
                    set { fields.set("license_copy", newValue) }
                }
                /// `license_number`.
                public var licenseNumber: String? {
                    get { fields.stored("license_number") }
                    set { fields.set("license_number", newValue) }
                }
                /// `merchant_name`.
                public var merchantName: String? {
                    get { fields.stored("merchant_name") }
                    set { fields.set("merchant_name", newValue) }
                }
                /// `legal_person`.
                public var legalPerson: String? {
                    get { fields.stored("legal_person") }
                    set { fields.set("legal_person", newValue) }
                }
                /// `license_address`.
                public var licenseAddress: String? {
                    get { fields.stored("license_address") }
                    set { fields.set("license_address", newValue) }
                }
                /// `period_begin`.
                public var periodBegin: String? {
                    get { fields.stored("period_begin") }
                    set { fields.set("period_begin", newValue) }
                }
                /// `period_end`.
                public var periodEnd: String? {
                    get { fields.stored("period_end") }
                    set { fields.set("period_end", newValue) }
                }
            }
            /// `certificate_info`.
            public struct CertificateInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    certCopy: String,
                    certType: CertType,
                    certNumber: String,
                    merchantName: String,
                    companyAddress: String,
                    legalPerson: String,
                    periodBegin: String,
                    periodEnd: String
                ) {
                    var fields = Fields()
                    fields.set("cert_copy", certCopy)
                    fields.set("cert_type", certType)
                    fields.set("cert_number", certNumber)
                    fields.set("merchant_name", merchantName)
                    fields.set("company_address", companyAddress)
                    fields.set("legal_person", legalPerson)
                    fields.set("period_begin", periodBegin)
                    fields.set("period_end", periodEnd)
                    self.fields = fields
                }
                /// `cert_copy`.
                public var certCopy: String? {
                    get { fields.stored("cert_copy") }
                    set { fields.set("cert_copy", newValue) }
                }
                /// `cert_type`.
                public var certType: CertType? {
                    get { fields.stored("cert_type") }
                    set { fields.set("cert_type", newValue) }
                }
                /// `cert_number`.
                public var certNumber: String? {
                    get { fields.stored("cert_number") }
                    set { fields.set("cert_number", newValue) }
                }
                /// `merchant_name`.
                public var merchantName: String? {
                    get { fields.stored("merchant_name") }
                    set { fields.set("merchant_name", newValue) }
                }
                /// `company_address`.
                public var companyAddress: String? {
                    get { fields.stored("company_address") }
                    set { fields.set("company_address", newValue) }
                }
                /// `legal_person`.
                public var legalPerson: String? {
                    get { fields.stored("legal_person") }
                    set { fields.set("legal_person", newValue) }
                }
                /// `period_begin`.
                public var periodBegin: String? {
                    get { fields.stored("period_begin") }
                    set { fields.set("period_begin", newValue) }
                }
                /// `period_end`.
                public var periodEnd: String? {
                    get { fields.stored("period_end") }
                    set { fields.set("period_end", newValue) }
                }
                /// Documented values of `cert_type`; open.
                public typealias CertType = OpenValue<CertTypeKind>
                /// Tells ``CertType`` from other values.
                public enum CertTypeKind {}
            }
            /// `organization_info`.
            public struct OrganizationInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    organizationCopy: String,
                    organizationCode: String,
                    orgPeriodBegin: String,
                    orgPeriodEnd: String
                ) {
                    var fields = Fields()
                    fields.set("organization_copy", organizationCopy)
                    fields.set("organization_code", organizationCode)
                    fields.set("org_period_begin", orgPeriodBegin)
                    fields.set("org_period_end", orgPeriodEnd)
                    self.fields = fields
                }
                /// `organization_copy`.
                public var organizationCopy: String? {
                    get { fields.stored("organization_copy") }
                    set { fields.set("organization_copy", newValue) }
                }
                /// `organization_code`.
                public var organizationCode: String? {
                    get { fields.stored("organization_code") }
                    set { fields.set("organization_code", newValue) }
                }
                /// `org_period_begin`.
                public var orgPeriodBegin: String? {
                    get { fields.stored("org_period_begin") }
                    set { fields.set("org_period_begin", newValue) }
                }
                /// `org_period_end`.
                public var orgPeriodEnd: String? {
                    get { fields.stored("org_period_end") }
                    set { fields.set("org_period_end", newValue) }
                }
            }
            /// `finance_institution_info`.
            public struct FinanceInstitutionInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(financeType: FinanceType? = nil, financeLicensePics: [String]? = nil) {
                    var fields = Fields()
                    fields.set("finance_type", financeType)
                    fields.set("finance_license_pics", financeLicensePics)
                    self.fields = fields
                }
                /// `finance_type`.
                public var financeType: FinanceType? {
                    get { fields.stored("finance_type") }
                    set { fields.set("finance_type", newValue) }
                }
                /// `finance_license_pics`.
                public var financeLicensePics: [String]? {
                    get { fields.stored("finance_license_pics") }
                    set { fields.set("finance_license_pics", newValue) }
                }
                /// Documented values of `finance_type`; open.
                public typealias FinanceType = OpenValue<FinanceTypeKind>
                /// Tells ``FinanceType`` from other values.
                public enum FinanceTypeKind {}
            }
            /// `identity_info`.
            public struct IdentityInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    idDocType: IDDocType,
                    idHolderType: IDHolderType? = nil,
                    authorizeLetterCopy: String? = nil,
                    idCardInfo: IDCardInfo? = nil,
                    idDocInfo: IDDocInfo? = nil,
                    owner: Bool? = nil
                ) {
                    var fields = Fields()
                    fields.set("id_holder_type", idHolderType)
                    fields.set("id_doc_type", idDocType)
                    fields.set("authorize_letter_copy", authorizeLetterCopy)
                    fields.set("id_card_info", idCardInfo)
                    fields.set("id_doc_info", idDocInfo)
                    fields.set("owner", owner)
                    self.fields = fields
                }
                /// `id_holder_type`.
                public var idHolderType: IDHolderType? {
                    get { fields.stored("id_holder_type") }
                    set { fields.set("id_holder_type", newValue) }
                }
                /// `id_doc_type`.
                public var idDocType: IDDocType? {
                    get { fields.stored("id_doc_type") }
                    set { fields.set("id_doc_type", newValue) }
                }
                /// `authorize_letter_copy`.
                public var authorizeLetterCopy: String? {
                    get { fields.stored("authorize_letter_copy") }
                    set { fields.set("authorize_letter_copy", newValue) }
                }
                /// `id_card_info`.
                public var idCardInfo: IDCardInfo? {
                    get { fields.stored("id_card_info") }
                    set { fields.set("id_card_info", newValue) }
                }
                /// `id_doc_info`.
                public var idDocInfo: IDDocInfo? {
                    get { fields.stored("id_doc_info") }
                    set { fields.set("id_doc_info", newValue) }
                }
                /// `owner`.
                public var owner: Bool? {
                    get { fields.stored("owner") }
                    set { fields.set("owner", newValue) }
                }
                /// Documented values of `id_holder_type`; open.
                public typealias IDHolderType = OpenValue<IDHolderTypeKind>
                /// Tells ``IDHolderType`` from other values.
                public enum IDHolderTypeKind {}
                /// Documented values of `id_doc_type`; open.
                public typealias IDDocType = OpenValue<IDDocTypeKind>
                /// Tells ``IDDocType`` from other values.
                public enum IDDocTypeKind {}
                /// `id_card_info`.
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
                        cardPeriodBegin: String,
                        cardPeriodEnd: String,
                        idCardAddress: SensitiveText? = nil
                    ) {
                        var fields = Fields()
                        fields.set("id_card_copy", idCardCopy)
                        fields.set("id_card_national", idCardNational)
                        fields.set("id_card_name", idCardName)
                        fields.set("id_card_number", idCardNumber)
                        fields.set("id_card_address", idCardAddress)
                        fields.set("card_period_begin", cardPeriodBegin)
                        fields.set("card_period_end", cardPeriodEnd)
                        self.fields = fields
                    }
                    /// `id_card_copy`.
                    public var idCardCopy: String? {
                        get { fields.stored("id_card_copy") }
                        set { fields.set("id_card_copy", newValue) }
                    }
                    /// `id_card_national`.
                    public var idCardNational: String? {
                        get { fields.stored("id_card_national") }
                        set { fields.set("id_card_national", newValue) }
                    }
                    /// `id_card_name`: encrypted when sent.
                    public var idCardName: SensitiveText? {
                        get { fields.stored("id_card_name") }
                        set { fields.set("id_card_name", newValue) }
                    }
                    /// `id_card_number`: encrypted when sent.
                    public var idCardNumber: SensitiveText? {
                        get { fields.stored("id_card_number") }
                        set { fields.set("id_card_number", newValue) }
                    }
                    /// `id_card_address`: encrypted when sent.
                    public var idCardAddress: SensitiveText? {
                        get { fields.stored("id_card_address") }
                        set { fields.set("id_card_address", newValue) }
                    }
                    /// `card_period_begin`.
                    public var cardPeriodBegin: String? {
                        get { fields.stored("card_period_begin") }
                        set { fields.set("card_period_begin", newValue) }
                    }
                    /// `card_period_end`.
                    public var cardPeriodEnd: String? {
                        get { fields.stored("card_period_end") }
                        set { fields.set("card_period_end", newValue) }
                    }
                }
                /// `id_doc_info`.
                public struct IDDocInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        idDocCopy: String,
                        idDocName: SensitiveText,
                        idDocNumber: SensitiveText,
                        docPeriodBegin: String,
                        docPeriodEnd: String,
                        idDocCopyBack: String? = nil,
                        idDocAddress: SensitiveText? = nil
                    ) {
                        var fields = Fields()
                        fields.set("id_doc_copy", idDocCopy)
                        fields.set("id_doc_copy_back", idDocCopyBack)
                        fields.set("id_doc_name", idDocName)
                        fields.set("id_doc_number", idDocNumber)
                        fields.set("id_doc_address", idDocAddress)
                        fields.set("doc_period_begin", docPeriodBegin)
                        fields.set("doc_period_end", docPeriodEnd)
                        self.fields = fields
                    }
                    /// `id_doc_copy`.
                    public var idDocCopy: String? {
                        get { fields.stored("id_doc_copy") }
                        set { fields.set("id_doc_copy", newValue) }
                    }
                    /// `id_doc_copy_back`.
                    public var idDocCopyBack: String? {
                        get { fields.stored("id_doc_copy_back") }
                        set { fields.set("id_doc_copy_back", newValue) }
                    }
                    /// `id_doc_name`: encrypted when sent.
                    public var idDocName: SensitiveText? {
                        get { fields.stored("id_doc_name") }
                        set { fields.set("id_doc_name", newValue) }
                    }
                    /// `id_doc_number`: encrypted when sent.
                    public var idDocNumber: SensitiveText? {
                        get { fields.stored("id_doc_number") }
                        set { fields.set("id_doc_number", newValue) }
                    }
                    /// `id_doc_address`: encrypted when sent.
                    public var idDocAddress: SensitiveText? {
                        get { fields.stored("id_doc_address") }
                        set { fields.set("id_doc_address", newValue) }
                    }
                    /// `doc_period_begin`.
                    public var docPeriodBegin: String? {
                        get { fields.stored("doc_period_begin") }
                        set { fields.set("doc_period_begin", newValue) }
                    }
                    /// `doc_period_end`.
                    public var docPeriodEnd: String? {
                        get { fields.stored("doc_period_end") }
                        set { fields.set("doc_period_end", newValue) }
                    }
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
                    uboIDDocType: UboIDDocType,
                    uboIDDocCopy: String,
                    uboIDDocCopyBack: String,
                    uboIDDocName: SensitiveText,
                    uboIDDocNumber: SensitiveText,
                    uboIDDocAddress: SensitiveText,
                    uboPeriodBegin: String,
                    uboPeriodEnd: String
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
                    self.fields = fields
                }
                /// `ubo_id_doc_type`.
                public var uboIDDocType: UboIDDocType? {
                    get { fields.stored("ubo_id_doc_type") }
                    set { fields.set("ubo_id_doc_type", newValue) }
                }
                /// `ubo_id_doc_copy`.
                public var uboIDDocCopy: String? {
                    get { fields.stored("ubo_id_doc_copy") }
                    set { fields.set("ubo_id_doc_copy", newValue) }
                }
                /// `ubo_id_doc_copy_back`.
                public var uboIDDocCopyBack: String? {
                    get { fields.stored("ubo_id_doc_copy_back") }
                    set { fields.set("ubo_id_doc_copy_back", newValue) }
                }
                /// `ubo_id_doc_name`: encrypted when sent.
                public var uboIDDocName: SensitiveText? {
                    get { fields.stored("ubo_id_doc_name") }
                    set { fields.set("ubo_id_doc_name", newValue) }
                }
                /// `ubo_id_doc_number`: encrypted when sent.
                public var uboIDDocNumber: SensitiveText? {
                    get { fields.stored("ubo_id_doc_number") }
                    set { fields.set("ubo_id_doc_number", newValue) }
                }
                /// `ubo_id_doc_address`: encrypted when sent.
                public var uboIDDocAddress: SensitiveText? {
                    get { fields.stored("ubo_id_doc_address") }
                    set { fields.set("ubo_id_doc_address", newValue) }
                }
                /// `ubo_period_begin`.
                public var uboPeriodBegin: String? {
                    get { fields.stored("ubo_period_begin") }
                    set { fields.set("ubo_period_begin", newValue) }
                }
                /// `ubo_period_end`.
                public var uboPeriodEnd: String? {
                    get { fields.stored("ubo_period_end") }
                    set { fields.set("ubo_period_end", newValue) }
                }
                /// Documented values of `ubo_id_doc_type`; open.
                public typealias UboIDDocType = OpenValue<UboIDDocTypeKind>
                /// Tells ``UboIDDocType`` from other values.
                public enum UboIDDocTypeKind {}
            }
        }
        /// `business_info`.
        public struct BusinessInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(merchantShortname: String, servicePhone: String, salesInfo: SalesInfo) {
                var fields = Fields()
                fields.set("merchant_shortname", merchantShortname)
                fields.set("service_phone", servicePhone)
                fields.set("sales_info", salesInfo)
                self.fields = fields
            }
            /// `merchant_shortname`.
            public var merchantShortname: String? {
                get { fields.stored("merchant_shortname") }
                set { fields.set("merchant_shortname", newValue) }
            }
            /// `service_phone`.
            public var servicePhone: String? {
                get { fields.stored("service_phone") }
                set { fields.set("service_phone", newValue) }
            }
            /// `sales_info`.
            public var salesInfo: SalesInfo? {
                get { fields.stored("sales_info") }
                set { fields.set("sales_info", newValue) }
            }
            /// `sales_info`.
            public struct SalesInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    salesScenesType: [SalesScenesType],
                    bizStoreInfo: BizStoreInfo? = nil,
                    mpInfo: MpInfo? = nil,
                    miniProgramInfo: MiniProgramInfo? = nil,
                    appInfo: AppInfo? = nil,
                    webInfo: WebInfo? = nil,
                    weworkInfo: WeworkInfo? = nil
                ) {
                    var fields = Fields()
                    fields.set("sales_scenes_type", salesScenesType)
                    fields.set("biz_store_info", bizStoreInfo)
                    fields.set("mp_info", mpInfo)
                    fields.set("mini_program_info", miniProgramInfo)
                    fields.set("app_info", appInfo)
                    fields.set("web_info", webInfo)
                    fields.set("wework_info", weworkInfo)
                    self.fields = fields
                }
                /// `sales_scenes_type`.
                public var salesScenesType: [SalesScenesType]? {
                    get { fields.stored("sales_scenes_type") }
                    set { fields.set("sales_scenes_type", newValue) }
                }
                /// `biz_store_info`.
                public var bizStoreInfo: BizStoreInfo? {
                    get { fields.stored("biz_store_info") }
                    set { fields.set("biz_store_info", newValue) }
                }
                /// `mp_info`.
                public var mpInfo: MpInfo? {
                    get { fields.stored("mp_info") }
                    set { fields.set("mp_info", newValue) }
                }
                /// `mini_program_info`.
                public var miniProgramInfo: MiniProgramInfo? {
                    get { fields.stored("mini_program_info") }
                    set { fields.set("mini_program_info", newValue) }
                }
                /// `app_info`.
                public var appInfo: AppInfo? {
                    get { fields.stored("app_info") }
                    set { fields.set("app_info", newValue) }
                }
                /// `web_info`.
                public var webInfo: WebInfo? {
                    get { fields.stored("web_info") }
                    set { fields.set("web_info", newValue) }
                }
                /// `wework_info`.
                public var weworkInfo: WeworkInfo? {
                    get { fields.stored("wework_info") }
                    set { fields.set("wework_info", newValue) }
                }
                /// Documented values of `sales_scenes_type`; open.
                public typealias SalesScenesType = OpenValue<SalesScenesTypeKind>
                /// Tells ``SalesScenesType`` from other values.
                public enum SalesScenesTypeKind {}
                /// `biz_store_info`.
                public struct BizStoreInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        bizStoreName: String,
                        bizAddressCode: String,
                        bizStoreAddress: String,
                        storeEntrancePic: [String],
                        indoorPic: [String],
                        bizSubAppid: String? = nil
                    ) {
                        var fields = Fields()
                        fields.set("biz_store_name", bizStoreName)
                        fields.set("biz_address_code", bizAddressCode)
                        fields.set("biz_store_address", bizStoreAddress)
                        fields.set("store_entrance_pic", storeEntrancePic)
                        fields.set("indoor_pic", indoorPic)
                        fields.set("biz_sub_appid", bizSubAppid)
                        self.fields = fields
                    }
                    /// `biz_store_name`.
                    public var bizStoreName: String? {
                        get { fields.stored("biz_store_name") }
                        set { fields.set("biz_store_name", newValue) }
                    }
                    /// `biz_address_code`.
                    public var bizAddressCode: String? {
                        get { fields.stored("biz_address_code") }
                        set { fields.set("biz_address_code", newValue) }
                    }
                    /// `biz_store_address`.
                    public var bizStoreAddress: String? {
                        get { fields.stored("biz_store_address") }
                        set { fields.set("biz_store_address", newValue) }
                    }
                    /// `store_entrance_pic`.
                    public var storeEntrancePic: [String]? {
                        get { fields.stored("store_entrance_pic") }
                        set { fields.set("store_entrance_pic", newValue) }
                    }
                    /// `indoor_pic`.
                    public var indoorPic: [String]? {
                        get { fields.stored("indoor_pic") }
                        set { fields.set("indoor_pic", newValue) }
                    }
                    /// `biz_sub_appid`.
                    public var bizSubAppid: String? {
                        get { fields.stored("biz_sub_appid") }
                        set { fields.set("biz_sub_appid", newValue) }
                    }
                }
                /// `mp_info`.
                public struct MpInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(mpAppid: String? = nil, mpSubAppid: String? = nil, mpPics: [String]? = nil) {
                        var fields = Fields()
                        fields.set("mp_appid", mpAppid)
                        fields.set("mp_sub_appid", mpSubAppid)
                        fields.set("mp_pics", mpPics)
                        self.fields = fields
                    }
                    /// `mp_appid`.
                    public var mpAppid: String? {
                        get { fields.stored("mp_appid") }
                        set { fields.set("mp_appid", newValue) }
                    }
                    /// `mp_sub_appid`.
                    public var mpSubAppid: String? {
                        get { fields.stored("mp_sub_appid") }
                        set { fields.set("mp_sub_appid", newValue) }
                    }
                    /// `mp_pics`.
                    public var mpPics: [String]? {
                        get { fields.stored("mp_pics") }
                        set { fields.set("mp_pics", newValue) }
                    }
                }
                /// `mini_program_info`.
                public struct MiniProgramInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(
                        miniProgramAppid: String? = nil,
                        miniProgramSubAppid: String? = nil,
                        miniProgramPics: [String]? = nil
                    ) {
                        var fields = Fields()
                        fields.set("mini_program_appid", miniProgramAppid)
                        fields.set("mini_program_sub_appid", miniProgramSubAppid)
                        fields.set("mini_program_pics", miniProgramPics)
                        self.fields = fields
                    }
                    /// `mini_program_appid`.
                    public var miniProgramAppid: String? {
                        get { fields.stored("mini_program_appid") }
                        set { fields.set("mini_program_appid", newValue) }
                    }
                    /// `mini_program_sub_appid`.
                    public var miniProgramSubAppid: String? {
                        get { fields.stored("mini_program_sub_appid") }
                        set { fields.set("mini_program_sub_appid", newValue) }
                    }
                    /// `mini_program_pics`.
                    public var miniProgramPics: [String]? {
                        get { fields.stored("mini_program_pics") }
                        set { fields.set("mini_program_pics", newValue) }
                    }
                }
                /// `app_info`.
                public struct AppInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(appAppid: String? = nil, appSubAppid: String? = nil, appPics: [String]? = nil) {
                        var fields = Fields()
                        fields.set("app_appid", appAppid)
                        fields.set("app_sub_appid", appSubAppid)
                        fields.set("app_pics", appPics)
                        self.fields = fields
                    }
                    /// `app_appid`.
                    public var appAppid: String? {
                        get { fields.stored("app_appid") }
                        set { fields.set("app_appid", newValue) }
                    }
                    /// `app_sub_appid`.
                    public var appSubAppid: String? {
                        get { fields.stored("app_sub_appid") }
                        set { fields.set("app_sub_appid", newValue) }
                    }
                    /// `app_pics`.
                    public var appPics: [String]? {
                        get { fields.stored("app_pics") }
                        set { fields.set("app_pics", newValue) }
                    }
                }
                /// `web_info`.
                public struct WebInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(domain: String? = nil, webAuthorisation: String? = nil, webAppid: String? = nil) {
                        var fields = Fields()
                        fields.set("domain", domain)
                        fields.set("web_authorisation", webAuthorisation)
                        fields.set("web_appid", webAppid)
                        self.fields = fields
                    }
                    /// `domain`.
                    public var domain: String? {
                        get { fields.stored("domain") }
                        set { fields.set("domain", newValue) }
                    }
                    /// `web_authorisation`.
                    public var webAuthorisation: String? {
                        get { fields.stored("web_authorisation") }
                        set { fields.set("web_authorisation", newValue) }
                    }
                    /// `web_appid`.
                    public var webAppid: String? {
                        get { fields.stored("web_appid") }
                        set { fields.set("web_appid", newValue) }
                    }
                }
                /// `wework_info`.
                public struct WeworkInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(subCorpID: String? = nil, weworkPics: [String]? = nil) {
                        var fields = Fields()
                        fields.set("sub_corp_id", subCorpID)
                        fields.set("wework_pics", weworkPics)
                        self.fields = fields
                    }
                    /// `sub_corp_id`.
                    public var subCorpID: String? {
                        get { fields.stored("sub_corp_id") }
                        set { fields.set("sub_corp_id", newValue) }
                    }
                    /// `wework_pics`.
                    public var weworkPics: [String]? {
                        get { fields.stored("wework_pics") }
                        set { fields.set("wework_pics", newValue) }
                    }
                }
            }
        }
        /// `settlement_info`.
        public struct SettlementInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                settlementID: String? = nil,
                qualificationType: String? = nil,
                qualifications: [String]? = nil,
                activitiesID: String? = nil,
                activitiesRate: String? = nil,
                debitActivitiesRate: String? = nil,
                creditActivitiesRate: String? = nil,
                activitiesAdditions: [String]? = nil
            ) {
                var fields = Fields()
                fields.set("settlement_id", settlementID)
                fields.set("qualification_type", qualificationType)
                fields.set("qualifications", qualifications)
                fields.set("activities_id", activitiesID)
                fields.set("activities_rate", activitiesRate)
                fields.set("debit_activities_rate", debitActivitiesRate)
                fields.set("credit_activities_rate", creditActivitiesRate)
                fields.set("activities_additions", activitiesAdditions)
                self.fields = fields
            }
            /// `settlement_id`.
            public var settlementID: String? {
                get { fields.stored("settlement_id") }
                set { fields.set("settlement_id", newValue) }
            }
            /// `qualification_type`.
            public var qualificationType: String? {
                get { fields.stored("qualification_type") }
                set { fields.set("qualification_type", newValue) }
            }
            /// `qualifications`.
            public var qualifications: [String]? {
                get { fields.stored("qualifications") }
                set { fields.set("qualifications", newValue) }
            }
            /// `activities_id`.
            public var activitiesID: String? {
                get { fields.stored("activities_id") }
                set { fields.set("activities_id", newValue) }
            }
            /// `activities_rate`.
            public var activitiesRate: String? {
                get { fields.stored("activities_rate") }
                set { fields.set("activities_rate", newValue) }
            }
            /// `debit_activities_rate`.
            public var debitActivitiesRate: String? {
                get { fields.stored("debit_activities_rate") }
                set { fields.set("debit_activities_rate", newValue) }
            }
            /// `credit_activities_rate`.
            public var creditActivitiesRate: String? {
                get { fields.stored("credit_activities_rate") }
                set { fields.set("credit_activities_rate", newValue) }
            }
            /// `activities_additions`.
            public var activitiesAdditions: [String]? {
                get { fields.stored("activities_additions") }
                set { fields.set("activities_additions", newValue) }
            }
        }
        /// `bank_account_info`.
        public struct BankAccountInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                bankAccountType: BankAccountType,
                accountName: SensitiveText,
                accountBank: String,
                bankAddressCode: String,
                bankName: String? = nil,
                bankBranchID: String? = nil,
                accountNumber: SensitiveText? = nil
            ) {
                var fields = Fields()
                fields.set("bank_account_type", bankAccountType)
                fields.set("account_name", accountName)
                fields.set("account_bank", accountBank)
                fields.set("bank_address_code", bankAddressCode)
                fields.set("bank_name", bankName)
                fields.set("bank_branch_id", bankBranchID)
                fields.set("account_number", accountNumber)
                self.fields = fields
            }
            /// `bank_account_type`.
            public var bankAccountType: BankAccountType? {
                get { fields.stored("bank_account_type") }
                set { fields.set("bank_account_type", newValue) }
            }
            /// `account_name`: encrypted when sent.
            public var accountName: SensitiveText? {
                get { fields.stored("account_name") }
                set { fields.set("account_name", newValue) }
            }
            /// `account_bank`.
            public var accountBank: String? {
                get { fields.stored("account_bank") }
                set { fields.set("account_bank", newValue) }
            }
            /// `bank_address_code`.
            public var bankAddressCode: String? {
                get { fields.stored("bank_address_code") }
                set { fields.set("bank_address_code", newValue) }
            }
            /// `bank_name`.
            public var bankName: String? {
                get { fields.stored("bank_name") }
                set { fields.set("bank_name", newValue) }
            }
            /// `bank_branch_id`.
            public var bankBranchID: String? {
                get { fields.stored("bank_branch_id") }
                set { fields.set("bank_branch_id", newValue) }
            }
            /// `account_number`: encrypted when sent.
            public var accountNumber: SensitiveText? {
                get { fields.stored("account_number") }
                set { fields.set("account_number", newValue) }
            }
            /// Documented values of `bank_account_type`; open.
            public typealias BankAccountType = OpenValue<BankAccountTypeKind>
            /// Tells ``BankAccountType`` from other values.
            public enum BankAccountTypeKind {}
        }
        /// `addition_info`.
        public struct AdditionInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                legalPersonCommitment: String? = nil,
                legalPersonVideo: String? = nil,
                businessAdditionPics: [String]? = nil,
                businessAdditionMsg: String? = nil
            ) {
                var fields = Fields()
                fields.set("legal_person_commitment", legalPersonCommitment)
                fields.set("legal_person_video", legalPersonVideo)
                fields.set("business_addition_pics", businessAdditionPics)
                fields.set("business_addition_msg", businessAdditionMsg)
                self.fields = fields
            }
            /// `legal_person_commitment`.
            public var legalPersonCommitment: String? {
                get { fields.stored("legal_person_commitment") }
                set { fields.set("legal_person_commitment", newValue) }
            }
            /// `legal_person_video`.
            public var legalPersonVideo: String? {
                get { fields.stored("legal_person_video") }
                set { fields.set("legal_person_video", newValue) }
            }
            /// `business_addition_pics`.
            public var businessAdditionPics: [String]? {
                get { fields.stored("business_addition_pics") }
                set { fields.set("business_addition_pics", newValue) }
            }
            /// `business_addition_msg`.
            public var businessAdditionMsg: String? {
                get { fields.stored("business_addition_msg") }
                set { fields.set("business_addition_msg", newValue) }
            }
        }
    }

    /// What `POST /v3/applyment4sub/applyment` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `applyment_id`.
        public var applymentID: JSON.Number { get throws { try fields.required("applyment_id") } }
    }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.ContactInfo.ContactTypeKind {
    /// `LEGAL`.
    public static var legal: Self { "LEGAL" }
    /// `SUPER`.
    public static var `super`: Self { "SUPER" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.ContactInfo.ContactIDDocTypeKind {
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

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.SubjectTypeKind {
    /// `SUBJECT_TYPE_INDIVIDUAL`.
    public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
    /// `SUBJECT_TYPE_ENTERPRISE`.
    public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
    /// `SUBJECT_TYPE_INSTITUTIONS`.
    public static var subjectTypeInstitutions: Self { "SUBJECT_TYPE_INSTITUTIONS" }
    /// `SUBJECT_TYPE_OTHERS`.
    public static var subjectTypeOthers: Self { "SUBJECT_TYPE_OTHERS" }
    /// `SUBJECT_TYPE_MICRO`.
    public static var subjectTypeMicro: Self { "SUBJECT_TYPE_MICRO" }
    /// `SUBJECT_TYPE_GOVERNMENT`.
    public static var subjectTypeGovernment: Self { "SUBJECT_TYPE_GOVERNMENT" }
    /// `SUBJECT_TYPE_INSTITUTIONS_CLONED`.
    public static var subjectTypeInstitutionsCloned: Self { "SUBJECT_TYPE_INSTITUTIONS_CLONED" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.MicroBizInfo.MicroBizTypeKind {
    /// `MICRO_TYPE_STORE`.
    public static var microTypeStore: Self { "MICRO_TYPE_STORE" }
    /// `MICRO_TYPE_MOBILE`.
    public static var microTypeMobile: Self { "MICRO_TYPE_MOBILE" }
    /// `MICRO_TYPE_ONLINE`.
    public static var microTypeOnline: Self { "MICRO_TYPE_ONLINE" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.CertificateInfo.CertTypeKind {
    /// `CERTIFICATE_TYPE_2388`.
    public static var certificateType2388: Self { "CERTIFICATE_TYPE_2388" }
    /// `CERTIFICATE_TYPE_2389`.
    public static var certificateType2389: Self { "CERTIFICATE_TYPE_2389" }
    /// `CERTIFICATE_TYPE_2390`.
    public static var certificateType2390: Self { "CERTIFICATE_TYPE_2390" }
    /// `CERTIFICATE_TYPE_2391`.
    public static var certificateType2391: Self { "CERTIFICATE_TYPE_2391" }
    /// `CERTIFICATE_TYPE_2392`.
    public static var certificateType2392: Self { "CERTIFICATE_TYPE_2392" }
    /// `CERTIFICATE_TYPE_2393`.
    public static var certificateType2393: Self { "CERTIFICATE_TYPE_2393" }
    /// `CERTIFICATE_TYPE_2394`.
    public static var certificateType2394: Self { "CERTIFICATE_TYPE_2394" }
    /// `CERTIFICATE_TYPE_2395`.
    public static var certificateType2395: Self { "CERTIFICATE_TYPE_2395" }
    /// `CERTIFICATE_TYPE_2396`.
    public static var certificateType2396: Self { "CERTIFICATE_TYPE_2396" }
    /// `CERTIFICATE_TYPE_2399`.
    public static var certificateType2399: Self { "CERTIFICATE_TYPE_2399" }
    /// `CERTIFICATE_TYPE_2400`.
    public static var certificateType2400: Self { "CERTIFICATE_TYPE_2400" }
    /// `CERTIFICATE_TYPE_2520`.
    public static var certificateType2520: Self { "CERTIFICATE_TYPE_2520" }
    /// `CERTIFICATE_TYPE_2521`.
    public static var certificateType2521: Self { "CERTIFICATE_TYPE_2521" }
    /// `CERTIFICATE_TYPE_2522`.
    public static var certificateType2522: Self { "CERTIFICATE_TYPE_2522" }
}

extension OpenValue
where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.FinanceInstitutionInfo.FinanceTypeKind {
    /// `BANK_AGENT`.
    public static var bankAgent: Self { "BANK_AGENT" }
    /// `PAYMENT_AGENT`.
    public static var paymentAgent: Self { "PAYMENT_AGENT" }
    /// `INSURANCE`.
    public static var insurance: Self { "INSURANCE" }
    /// `TRADE_AND_SETTLE`.
    public static var tradeAndSettle: Self { "TRADE_AND_SETTLE" }
    /// `OTHER`.
    public static var other: Self { "OTHER" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.IdentityInfo.IDHolderTypeKind {
    /// `LEGAL`.
    public static var legal: Self { "LEGAL" }
    /// `SUPER`.
    public static var `super`: Self { "SUPER" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.IdentityInfo.IDDocTypeKind {
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

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.UboInfoList.UboIDDocTypeKind {
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

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo.SalesScenesTypeKind {
    /// `SALES_SCENES_STORE`.
    public static var salesScenesStore: Self { "SALES_SCENES_STORE" }
    /// `SALES_SCENES_MP`.
    public static var salesScenesMp: Self { "SALES_SCENES_MP" }
    /// `SALES_SCENES_MINI_PROGRAM`.
    public static var salesScenesMiniProgram: Self { "SALES_SCENES_MINI_PROGRAM" }
    /// `SALES_SCENES_WEB`.
    public static var salesScenesWeb: Self { "SALES_SCENES_WEB" }
    /// `SALES_SCENES_APP`.
    public static var salesScenesApp: Self { "SALES_SCENES_APP" }
    /// `SALES_SCENES_WEWORK`.
    public static var salesScenesWework: Self { "SALES_SCENES_WEWORK" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.BankAccountInfo.BankAccountTypeKind {
    /// `BANK_ACCOUNT_TYPE_CORPORATE`.
    public static var bankAccountTypeCorporate: Self { "BANK_ACCOUNT_TYPE_CORPORATE" }
    /// `BANK_ACCOUNT_TYPE_PERSONAL`.
    public static var bankAccountTypePersonal: Self { "BANK_ACCOUNT_TYPE_PERSONAL" }
}

extension V3.Applyment4sub.Applyment.ApplymentID.ByApplymentID {
    /// 通过申请单号查询申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697052).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Applyment4sub.ApplymentReply {
        try await TypedCall("applyment4sub.applyment.applyment_id.{applyment_id}.get", chain).reply()
    }

    /// 通过申请单号查询申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Applyment4sub.ApplymentReply {
        try TypedCall("applyment4sub.applyment.applyment_id.{applyment_id}.get", chain).blockingReply()
    }
}

extension V3.Applyment4sub.Applyment.BusinessCode.ByBusinessCode {
    /// 通过业务申请编号查询申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697168).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Applyment4sub.ApplymentReply {
        try await TypedCall("applyment4sub.applyment.business_code.{business_code}.get", chain).reply()
    }

    /// 通过业务申请编号查询申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Applyment4sub.ApplymentReply {
        try TypedCall("applyment4sub.applyment.business_code.{business_code}.get", chain).blockingReply()
    }
}
