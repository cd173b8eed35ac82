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
        /// 业务申请编号 (`business_code`): at most 124 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 超级管理员信息 (`contact_info`).
        public var contactInfo: ContactInfo? {
            get { fields.stored("contact_info") }
            set { fields.set("contact_info", newValue) }
        }
        /// 主体资料 (`subject_info`).
        public var subjectInfo: SubjectInfo? {
            get { fields.stored("subject_info") }
            set { fields.set("subject_info", newValue) }
        }
        /// 经营资料 (`business_info`).
        public var businessInfo: BusinessInfo? {
            get { fields.stored("business_info") }
            set { fields.set("business_info", newValue) }
        }
        /// 结算规则 (`settlement_info`).
        public var settlementInfo: SettlementInfo? {
            get { fields.stored("settlement_info") }
            set { fields.set("settlement_info", newValue) }
        }
        /// 结算银行账户 (`bank_account_info`).
        public var bankAccountInfo: BankAccountInfo? {
            get { fields.stored("bank_account_info") }
            set { fields.set("bank_account_info", newValue) }
        }
        /// 补充材料 (`addition_info`).
        public var additionInfo: AdditionInfo? {
            get { fields.stored("addition_info") }
            set { fields.set("addition_info", newValue) }
        }
        /// 超级管理员信息 (`contact_info`).
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
            /// 超级管理员类型 (`contact_type`).
            public var contactType: ContactType? {
                get { fields.stored("contact_type") }
                set { fields.set("contact_type", newValue) }
            }
            /// 超级管理员姓名 (`contact_name`): at most 2048 characters; encrypted when sent; 2 to 100 characters before that.
            public var contactName: SensitiveText? {
                get { fields.stored("contact_name") }
                set { fields.set("contact_name", newValue) }
            }
            /// 超级管理员证件类型 (`contact_id_doc_type`).
            public var contactIDDocType: ContactIDDocType? {
                get { fields.stored("contact_id_doc_type") }
                set { fields.set("contact_id_doc_type", newValue) }
            }
            /// 超级管理员身份证件号码 (`contact_id_number`): at most 2048 characters; encrypted when sent.
            public var contactIDNumber: SensitiveText? {
                get { fields.stored("contact_id_number") }
                set { fields.set("contact_id_number", newValue) }
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
            /// 超级管理员微信OpenID (`openid`).
            public var openid: String? {
                get { fields.stored("openid") }
                set { fields.set("openid", newValue) }
            }
            /// 联系手机 (`mobile_phone`): at most 2048 characters; encrypted when sent.
            public var mobilePhone: SensitiveText? {
                get { fields.stored("mobile_phone") }
                set { fields.set("mobile_phone", newValue) }
            }
            /// 联系邮箱 (`contact_email`): at most 2048 characters; encrypted when sent.
            public var contactEmail: SensitiveText? {
                get { fields.stored("contact_email") }
                set { fields.set("contact_email", newValue) }
            }
            /// Documented values of 超级管理员类型 (`contact_type`); open.
            public typealias ContactType = OpenValue<ContactTypeKind>
            /// Tells ``ContactType`` from other values.
            public enum ContactTypeKind {}
            /// Documented values of 超级管理员证件类型 (`contact_id_doc_type`); open.
            public typealias ContactIDDocType = OpenValue<ContactIDDocTypeKind>
            /// Tells ``ContactIDDocType`` from other values.
            public enum ContactIDDocTypeKind {}
        }
        /// 主体资料 (`subject_info`).
        public struct SubjectInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                subjectType: SubjectType,
                identityInfo: IdentityInfo,
                financeInstitution: Bool? = nil,
                microBizInfo: MicroBizInfo? = nil,
                businessLicenseInfo: BusinessLicenseInfo? = nil,
                certificateInfo: CertificateInfo? = nil,
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
            /// 主体类型 (`subject_type`).
            public var subjectType: SubjectType? {
                get { fields.stored("subject_type") }
                set { fields.set("subject_type", newValue) }
            }
            /// 是否是金融机构 (`finance_institution`).
            public var financeInstitution: Bool? {
                get { fields.stored("finance_institution") }
                set { fields.set("finance_institution", newValue) }
            }
            /// 小微辅助证明材料 (`micro_biz_info`).
            public var microBizInfo: MicroBizInfo? {
                get { fields.stored("micro_biz_info") }
                set { fields.set("micro_biz_info", newValue) }
            }
            /// 营业执照 (`business_license_info`).
            public var businessLicenseInfo: BusinessLicenseInfo? {
                get { fields.stored("business_license_info") }
                set { fields.set("business_license_info", newValue) }
            }
            /// 登记证书 (`certificate_info`).
            public var certificateInfo: CertificateInfo? {
                get { fields.stored("certificate_info") }
                set { fields.set("certificate_info", newValue) }
            }
            /// 组织机构代码证信息 (`organization_info`).
            public var organizationInfo: OrganizationInfo? {
                get { fields.stored("organization_info") }
                set { fields.set("organization_info", newValue) }
            }
            /// 单位证明函照片 (`certificate_letter_copy`).
            public var certificateLetterCopy: String? {
                get { fields.stored("certificate_letter_copy") }
                set { fields.set("certificate_letter_copy", newValue) }
            }
            /// 金融机构许可证信息 (`finance_institution_info`).
            public var financeInstitutionInfo: FinanceInstitutionInfo? {
                get { fields.stored("finance_institution_info") }
                set { fields.set("finance_institution_info", newValue) }
            }
            /// 经营者/法定代表人身份证件 (`identity_info`).
            public var identityInfo: IdentityInfo? {
                get { fields.stored("identity_info") }
                set { fields.set("identity_info", newValue) }
            }
            /// 最终受益人信息列表(UBO) (`ubo_info_list`).
            public var uboInfoList: [UboInfoList]? {
                get { fields.stored("ubo_info_list") }
                set { fields.set("ubo_info_list", newValue) }
            }
            /// Documented values of 主体类型 (`subject_type`); open.
            public typealias SubjectType = OpenValue<SubjectTypeKind>
            /// Tells ``SubjectType`` from other values.
            public enum SubjectTypeKind {}
            /// 小微辅助证明材料 (`micro_biz_info`).
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
                /// 小微经营类型 (`micro_biz_type`).
                public var microBizType: MicroBizType? {
                    get { fields.stored("micro_biz_type") }
                    set { fields.set("micro_biz_type", newValue) }
                }
                /// 门店场所 (`micro_store_info`).
                public var microStoreInfo: MicroStoreInfo? {
                    get { fields.stored("micro_store_info") }
                    set { fields.set("micro_store_info", newValue) }
                }
                /// 流动经营/便民服务 (`micro_mobile_info`).
                public var microMobileInfo: MicroMobileInfo? {
                    get { fields.stored("micro_mobile_info") }
                    set { fields.set("micro_mobile_info", newValue) }
                }
                /// 线上商品/服务交易 (`micro_online_info`).
                public var microOnlineInfo: MicroOnlineInfo? {
                    get { fields.stored("micro_online_info") }
                    set { fields.set("micro_online_info", newValue) }
                }
                /// Documented values of 小微经营类型 (`micro_biz_type`); open.
                public typealias MicroBizType = OpenValue<MicroBizTypeKind>
                /// Tells ``MicroBizType`` from other values.
                public enum MicroBizTypeKind {}
                /// 门店场所 (`micro_store_info`).
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
                    /// 门店名称 (`micro_name`).
                    public var microName: String? {
                        get { fields.stored("micro_name") }
                        set { fields.set("micro_name", newValue) }
                    }
                    /// 门店省市编码 (`micro_address_code`).
                    public var microAddressCode: String? {
                        get { fields.stored("micro_address_code") }
                        set { fields.set("micro_address_code", newValue) }
                    }
                    /// 门店地址 (`micro_address`).
                    public var microAddress: String? {
                        get { fields.stored("micro_address") }
                        set { fields.set("micro_address", newValue) }
                    }
                    /// 门店门头照片 (`store_entrance_pic`).
                    public var storeEntrancePic: String? {
                        get { fields.stored("store_entrance_pic") }
                        set { fields.set("store_entrance_pic", newValue) }
                    }
                    /// 店内环境照片 (`micro_indoor_copy`).
                    public var microIndoorCopy: String? {
                        get { fields.stored("micro_indoor_copy") }
                        set { fields.set("micro_indoor_copy", newValue) }
                    }
                    /// 门店经度 (`store_longitude`).
                    public var storeLongitude: String? {
                        get { fields.stored("store_longitude") }
                        set { fields.set("store_longitude", newValue) }
                    }
                    /// 门店纬度 (`store_latitude`).
                    public var storeLatitude: String? {
                        get { fields.stored("store_latitude") }
                        set { fields.set("store_latitude", newValue) }
                    }
                }
                /// 流动经营/便民服务 (`micro_mobile_info`).
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
                    /// 经营/服务名称 (`micro_mobile_name`).
                    public var microMobileName: String? {
                        get { fields.stored("micro_mobile_name") }
                        set { fields.set("micro_mobile_name", newValue) }
                    }
                    /// 经营/服务所在地省市 (`micro_mobile_city`).
                    public var microMobileCity: String? {
                        get { fields.stored("micro_mobile_city") }
                        set { fields.set("micro_mobile_city", newValue) }
                    }
                    /// 经营/服务所在地（不含省市） (`micro_mobile_address`).
                    public var microMobileAddress: String? {
                        get { fields.stored("micro_mobile_address") }
                        set { fields.set("micro_mobile_address", newValue) }
                    }
                    /// 经营/服务现场照片 (`micro_mobile_pics`).
                    public var microMobilePics: [String]? {
                        get { fields.stored("micro_mobile_pics") }
                        set { fields.set("micro_mobile_pics", newValue) }
                    }
                }
                /// 线上商品/服务交易 (`micro_online_info`).
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
                    /// 线上店铺名称 (`micro_online_store`).
                    public var microOnlineStore: String? {
                        get { fields.stored("micro_online_store") }
                        set { fields.set("micro_online_store", newValue) }
                    }
                    /// 电商平台名称 (`micro_ec_name`).
                    public var microEcName: String? {
                        get { fields.stored("micro_ec_name") }
                        set { fields.set("micro_ec_name", newValue) }
                    }
                    /// 店铺二维码 (`micro_qrcode`).
                    public var microQrcode: String? {
                        get { fields.stored("micro_qrcode") }
                        set { fields.set("micro_qrcode", newValue) }
                    }
                    /// 店铺链接 (`micro_link`).
                    public var microLink: String? {
                        get { fields.stored("micro_link") }
                        set { fields.set("micro_link", newValue) }
                    }
                }
            }
            /// 营业执照 (`business_license_info`).
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
                /// 营业执照照片 (`license_copy`).
                public var licenseCopy: String? {
                    get { fields.stored("license_copy") }
                    set { fields.set("license_copy", newValue) }
                }
                /// 注册号/统一社会信用代码 (`license_number`).
                public var licenseNumber: String? {
                    get { fields.stored("license_number") }
                    set { fields.set("license_number", newValue) }
                }
                /// 商户名称 (`merchant_name`): 2 to 128 characters.
                public var merchantName: String? {
                    get { fields.stored("merchant_name") }
                    set { fields.set("merchant_name", newValue) }
                }
                /// 个体户经营者/法定代表人姓名 (`legal_person`): 2 to 100 characters.
                public var legalPerson: String? {
                    get { fields.stored("legal_person") }
                    set { fields.set("legal_person", newValue) }
                }
                /// 注册地址 (`license_address`): 4 to 128 characters.
                public var licenseAddress: String? {
                    get { fields.stored("license_address") }
                    set { fields.set("license_address", newValue) }
                }
                /// 有效期限开始日期 (`period_begin`).
                public var periodBegin: String? {
                    get { fields.stored("period_begin") }
                    set { fields.set("period_begin", newValue) }
                }
                /// 有效期限结束日期 (`period_end`).
                public var periodEnd: String? {
                    get { fields.stored("period_end") }
                    set { fields.set("period_end", newValue) }
                }
            }
            /// 登记证书 (`certificate_info`).
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
                /// 登记证书照片 (`cert_copy`).
                public var certCopy: String? {
                    get { fields.stored("cert_copy") }
                    set { fields.set("cert_copy", newValue) }
                }
                /// 登记证书类型 (`cert_type`).
                public var certType: CertType? {
                    get { fields.stored("cert_type") }
                    set { fields.set("cert_type", newValue) }
                }
                /// 证书号 (`cert_number`): at most 32 characters.
                public var certNumber: String? {
                    get { fields.stored("cert_number") }
                    set { fields.set("cert_number", newValue) }
                }
                /// 商户名称 (`merchant_name`): 2 to 128 characters.
                public var merchantName: String? {
                    get { fields.stored("merchant_name") }
                    set { fields.set("merchant_name", newValue) }
                }
                /// 注册地址 (`company_address`): 4 to 128 characters.
                public var companyAddress: String? {
                    get { fields.stored("company_address") }
                    set { fields.set("company_address", newValue) }
                }
                /// 法定代表人 (`legal_person`): 2 to 100 characters.
                public var legalPerson: String? {
                    get { fields.stored("legal_person") }
                    set { fields.set("legal_person", newValue) }
                }
                /// 有效期限开始日期 (`period_begin`).
                public var periodBegin: String? {
                    get { fields.stored("period_begin") }
                    set { fields.set("period_begin", newValue) }
                }
                /// 有效期限结束日期 (`period_end`).
                public var periodEnd: String? {
                    get { fields.stored("period_end") }
                    set { fields.set("period_end", newValue) }
                }
                /// Documented values of 登记证书类型 (`cert_type`); open.
                public typealias CertType = OpenValue<CertTypeKind>
                /// Tells ``CertType`` from other values.
                public enum CertTypeKind {}
            }
            /// 组织机构代码证信息 (`organization_info`).
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
                /// 组织机构代码证照片 (`organization_copy`).
                public var organizationCopy: String? {
                    get { fields.stored("organization_copy") }
                    set { fields.set("organization_copy", newValue) }
                }
                /// 组织机构代码 (`organization_code`).
                public var organizationCode: String? {
                    get { fields.stored("organization_code") }
                    set { fields.set("organization_code", newValue) }
                }
                /// 组织机构代码证有效期开始日期 (`org_period_begin`).
                public var orgPeriodBegin: String? {
                    get { fields.stored("org_period_begin") }
                    set { fields.set("org_period_begin", newValue) }
                }
                /// 组织机构代码证有效期结束日期 (`org_period_end`).
                public var orgPeriodEnd: String? {
                    get { fields.stored("org_period_end") }
                    set { fields.set("org_period_end", newValue) }
                }
            }
            /// 金融机构许可证信息 (`finance_institution_info`).
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
            /// 经营者/法定代表人身份证件 (`identity_info`).
            public struct IdentityInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    idHolderType: IDHolderType? = nil,
                    idDocType: IDDocType? = nil,
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
                /// 证件持有人类型 (`id_holder_type`).
                public var idHolderType: IDHolderType? {
                    get { fields.stored("id_holder_type") }
                    set { fields.set("id_holder_type", newValue) }
                }
                /// 证件类型 (`id_doc_type`).
                public var idDocType: IDDocType? {
                    get { fields.stored("id_doc_type") }
                    set { fields.set("id_doc_type", newValue) }
                }
                /// 法定代表人说明函 (`authorize_letter_copy`).
                public var authorizeLetterCopy: String? {
                    get { fields.stored("authorize_letter_copy") }
                    set { fields.set("authorize_letter_copy", newValue) }
                }
                /// 身份证信息 (`id_card_info`).
                public var idCardInfo: IDCardInfo? {
                    get { fields.stored("id_card_info") }
                    set { fields.set("id_card_info", newValue) }
                }
                /// 其他类型证件信息 (`id_doc_info`).
                public var idDocInfo: IDDocInfo? {
                    get { fields.stored("id_doc_info") }
                    set { fields.set("id_doc_info", newValue) }
                }
                /// 经营者/法定代表人是否为受益人 (`owner`).
                public var owner: Bool? {
                    get { fields.stored("owner") }
                    set { fields.set("owner", newValue) }
                }
                /// Documented values of 证件持有人类型 (`id_holder_type`); open.
                public typealias IDHolderType = OpenValue<IDHolderTypeKind>
                /// Tells ``IDHolderType`` from other values.
                public enum IDHolderTypeKind {}
                /// Documented values of 证件类型 (`id_doc_type`); open.
                public typealias IDDocType = OpenValue<IDDocTypeKind>
                /// Tells ``IDDocType`` from other values.
                public enum IDDocTypeKind {}
                /// 身份证信息 (`id_card_info`).
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
                    /// 身份证居住地址 (`id_card_address`): encrypted when sent; 4 to 128 characters before that.
                    public var idCardAddress: SensitiveText? {
                        get { fields.stored("id_card_address") }
                        set { fields.set("id_card_address", newValue) }
                    }
                    /// 身份证有效期开始时间 (`card_period_begin`).
                    public var cardPeriodBegin: String? {
                        get { fields.stored("card_period_begin") }
                        set { fields.set("card_period_begin", newValue) }
                    }
                    /// 身份证有效期结束时间 (`card_period_end`).
                    public var cardPeriodEnd: String? {
                        get { fields.stored("card_period_end") }
                        set { fields.set("card_period_end", newValue) }
                    }
                }
                /// 其他类型证件信息 (`id_doc_info`).
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
                    /// 证件居住地址 (`id_doc_address`): encrypted when sent; 4 to 128 characters before that.
                    public var idDocAddress: SensitiveText? {
                        get { fields.stored("id_doc_address") }
                        set { fields.set("id_doc_address", newValue) }
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
                    uboIDDocName: SensitiveText,
                    uboIDDocNumber: SensitiveText,
                    uboIDDocAddress: SensitiveText,
                    uboPeriodBegin: String,
                    uboPeriodEnd: String,
                    uboIDDocCopyBack: String? = nil
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
                /// 证件类型 (`ubo_id_doc_type`).
                public var uboIDDocType: UboIDDocType? {
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
                /// Documented values of 证件类型 (`ubo_id_doc_type`); open.
                public typealias UboIDDocType = OpenValue<UboIDDocTypeKind>
                /// Tells ``UboIDDocType`` from other values.
                public enum UboIDDocTypeKind {}
            }
        }
        /// 经营资料 (`business_info`).
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
            /// 商户简称 (`merchant_shortname`): at most 64 characters.
            public var merchantShortname: String? {
                get { fields.stored("merchant_shortname") }
                set { fields.set("merchant_shortname", newValue) }
            }
            /// 客服电话 (`service_phone`): at most 32 characters.
            public var servicePhone: String? {
                get { fields.stored("service_phone") }
                set { fields.set("service_phone", newValue) }
            }
            /// 经营场景 (`sales_info`).
            public var salesInfo: SalesInfo? {
                get { fields.stored("sales_info") }
                set { fields.set("sales_info", newValue) }
            }
            /// 经营场景 (`sales_info`).
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
                /// 经营场景类型 (`sales_scenes_type`).
                public var salesScenesType: [SalesScenesType]? {
                    get { fields.stored("sales_scenes_type") }
                    set { fields.set("sales_scenes_type", newValue) }
                }
                /// 线下场所场景 (`biz_store_info`).
                public var bizStoreInfo: BizStoreInfo? {
                    get { fields.stored("biz_store_info") }
                    set { fields.set("biz_store_info", newValue) }
                }
                /// 服务号或公众号场景 (`mp_info`).
                public var mpInfo: MpInfo? {
                    get { fields.stored("mp_info") }
                    set { fields.set("mp_info", newValue) }
                }
                /// 小程序场景 (`mini_program_info`).
                public var miniProgramInfo: MiniProgramInfo? {
                    get { fields.stored("mini_program_info") }
                    set { fields.set("mini_program_info", newValue) }
                }
                /// App场景 (`app_info`).
                public var appInfo: AppInfo? {
                    get { fields.stored("app_info") }
                    set { fields.set("app_info", newValue) }
                }
                /// 互联网网站场景 (`web_info`).
                public var webInfo: WebInfo? {
                    get { fields.stored("web_info") }
                    set { fields.set("web_info", newValue) }
                }
                /// 企业微信场景 (`wework_info`).
                public var weworkInfo: WeworkInfo? {
                    get { fields.stored("wework_info") }
                    set { fields.set("wework_info", newValue) }
                }
                /// Documented values of `sales_scenes_type`; open.
                public typealias SalesScenesType = OpenValue<SalesScenesTypeKind>
                /// Tells ``SalesScenesType`` from other values.
                public enum SalesScenesTypeKind {}
                /// 线下场所场景 (`biz_store_info`).
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
                    /// 线下场所名称 (`biz_store_name`): 1 to 50 characters.
                    public var bizStoreName: String? {
                        get { fields.stored("biz_store_name") }
                        set { fields.set("biz_store_name", newValue) }
                    }
                    /// 线下场所省市编码 (`biz_address_code`): at most 128 characters.
                    public var bizAddressCode: String? {
                        get { fields.stored("biz_address_code") }
                        set { fields.set("biz_address_code", newValue) }
                    }
                    /// 线下场所地址 (`biz_store_address`): 4 to 512 characters.
                    public var bizStoreAddress: String? {
                        get { fields.stored("biz_store_address") }
                        set { fields.set("biz_store_address", newValue) }
                    }
                    /// 线下场所门头照片 (`store_entrance_pic`): at most 1024 characters each.
                    public var storeEntrancePic: [String]? {
                        get { fields.stored("store_entrance_pic") }
                        set { fields.set("store_entrance_pic", newValue) }
                    }
                    /// 线下场所内部照片 (`indoor_pic`): at most 1024 characters each.
                    public var indoorPic: [String]? {
                        get { fields.stored("indoor_pic") }
                        set { fields.set("indoor_pic", newValue) }
                    }
                    /// 线下场所对应的商家AppID (`biz_sub_appid`): at most 256 characters.
                    public var bizSubAppid: String? {
                        get { fields.stored("biz_sub_appid") }
                        set { fields.set("biz_sub_appid", newValue) }
                    }
                }
                /// 服务号或公众号场景 (`mp_info`). One of `mp_appid` and `mp_sub_appid` is needed.
                public struct MpInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(mpPics: [String], mpAppid: String? = nil, mpSubAppid: String? = nil) {
                        var fields = Fields()
                        fields.set("mp_appid", mpAppid)
                        fields.set("mp_sub_appid", mpSubAppid)
                        fields.set("mp_pics", mpPics)
                        self.fields = fields
                    }
                    /// 服务商服务号或公众号AppID (`mp_appid`): at most 256 characters.
                    public var mpAppid: String? {
                        get { fields.stored("mp_appid") }
                        set { fields.set("mp_appid", newValue) }
                    }
                    /// 商家服务号或公众号AppID (`mp_sub_appid`): at most 256 characters.
                    public var mpSubAppid: String? {
                        get { fields.stored("mp_sub_appid") }
                        set { fields.set("mp_sub_appid", newValue) }
                    }
                    /// 服务号或公众号页面截图 (`mp_pics`): at most 1024 characters each.
                    public var mpPics: [String]? {
                        get { fields.stored("mp_pics") }
                        set { fields.set("mp_pics", newValue) }
                    }
                }
                /// 小程序场景 (`mini_program_info`). One of `mini_program_appid` and `mini_program_sub_appid` is needed.
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
                    /// 服务商小程序AppID (`mini_program_appid`): at most 256 characters.
                    public var miniProgramAppid: String? {
                        get { fields.stored("mini_program_appid") }
                        set { fields.set("mini_program_appid", newValue) }
                    }
                    /// 商家小程序AppID (`mini_program_sub_appid`): at most 256 characters.
                    public var miniProgramSubAppid: String? {
                        get { fields.stored("mini_program_sub_appid") }
                        set { fields.set("mini_program_sub_appid", newValue) }
                    }
                    /// 小程序截图 (`mini_program_pics`): at most 1024 characters each.
                    public var miniProgramPics: [String]? {
                        get { fields.stored("mini_program_pics") }
                        set { fields.set("mini_program_pics", newValue) }
                    }
                }
                /// App场景 (`app_info`). One of `app_appid` and `app_sub_appid` is needed.
                public struct AppInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(appPics: [String], appAppid: String? = nil, appSubAppid: String? = nil) {
                        var fields = Fields()
                        fields.set("app_appid", appAppid)
                        fields.set("app_sub_appid", appSubAppid)
                        fields.set("app_pics", appPics)
                        self.fields = fields
                    }
                    /// 服务商应用AppID (`app_appid`): at most 256 characters.
                    public var appAppid: String? {
                        get { fields.stored("app_appid") }
                        set { fields.set("app_appid", newValue) }
                    }
                    /// 商家应用AppID (`app_sub_appid`): at most 256 characters.
                    public var appSubAppid: String? {
                        get { fields.stored("app_sub_appid") }
                        set { fields.set("app_sub_appid", newValue) }
                    }
                    /// App截图 (`app_pics`): at most 1024 characters each.
                    public var appPics: [String]? {
                        get { fields.stored("app_pics") }
                        set { fields.set("app_pics", newValue) }
                    }
                }
                /// 互联网网站场景 (`web_info`).
                public struct WebInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(domain: String, webAuthorisation: String? = nil, webAppid: String? = nil) {
                        var fields = Fields()
                        fields.set("domain", domain)
                        fields.set("web_authorisation", webAuthorisation)
                        fields.set("web_appid", webAppid)
                        self.fields = fields
                    }
                    /// 互联网网站域名 (`domain`): at most 1024 characters.
                    public var domain: String? {
                        get { fields.stored("domain") }
                        set { fields.set("domain", newValue) }
                    }
                    /// 网站授权函 (`web_authorisation`): at most 1024 characters.
                    public var webAuthorisation: String? {
                        get { fields.stored("web_authorisation") }
                        set { fields.set("web_authorisation", newValue) }
                    }
                    /// 互联网网站对应的商家AppID (`web_appid`): at most 256 characters.
                    public var webAppid: String? {
                        get { fields.stored("web_appid") }
                        set { fields.set("web_appid", newValue) }
                    }
                }
                /// 企业微信场景 (`wework_info`).
                public struct WeworkInfo: TypedObject, FieldValue {
                    /// The members, as on the wire.
                    public var fields: Fields
                    /// Wraps members.
                    public init(fields: Fields) { self.fields = fields }
                    /// Collects the members.
                    public init(subCorpID: String, weworkPics: [String]) {
                        var fields = Fields()
                        fields.set("sub_corp_id", subCorpID)
                        fields.set("wework_pics", weworkPics)
                        self.fields = fields
                    }
                    /// 商家企业微信CorpID (`sub_corp_id`): at most 256 characters.
                    public var subCorpID: String? {
                        get { fields.stored("sub_corp_id") }
                        set { fields.set("sub_corp_id", newValue) }
                    }
                    /// 企业微信页面截图 (`wework_pics`): at most 1024 characters each.
                    public var weworkPics: [String]? {
                        get { fields.stored("wework_pics") }
                        set { fields.set("wework_pics", newValue) }
                    }
                }
            }
        }
        /// 结算规则 (`settlement_info`).
        public struct SettlementInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                settlementID: String,
                qualificationType: String,
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
            /// 入驻结算规则ID (`settlement_id`).
            public var settlementID: String? {
                get { fields.stored("settlement_id") }
                set { fields.set("settlement_id", newValue) }
            }
            /// 所属行业 (`qualification_type`).
            public var qualificationType: String? {
                get { fields.stored("qualification_type") }
                set { fields.set("qualification_type", newValue) }
            }
            /// 特殊资质图片 (`qualifications`).
            public var qualifications: [String]? {
                get { fields.stored("qualifications") }
                set { fields.set("qualifications", newValue) }
            }
            /// 优惠费率活动ID (`activities_id`): at most 32 characters.
            public var activitiesID: String? {
                get { fields.stored("activities_id") }
                set { fields.set("activities_id", newValue) }
            }
            /// 优惠费率活动值 (`activities_rate`).
            public var activitiesRate: String? {
                get { fields.stored("activities_rate") }
                set { fields.set("activities_rate", newValue) }
            }
            /// 非信用卡活动费率值 (`debit_activities_rate`).
            public var debitActivitiesRate: String? {
                get { fields.stored("debit_activities_rate") }
                set { fields.set("debit_activities_rate", newValue) }
            }
            /// 信用卡活动费率值 (`credit_activities_rate`).
            public var creditActivitiesRate: String? {
                get { fields.stored("credit_activities_rate") }
                set { fields.set("credit_activities_rate", newValue) }
            }
            /// 优惠费率活动补充材料 (`activities_additions`).
            public var activitiesAdditions: [String]? {
                get { fields.stored("activities_additions") }
                set { fields.set("activities_additions", newValue) }
            }
        }
        /// 结算银行账户 (`bank_account_info`).
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
                accountNumber: SensitiveText,
                bankAddressCode: String? = nil,
                bankName: String? = nil,
                bankBranchID: String? = nil
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
            /// 账户类型 (`bank_account_type`).
            public var bankAccountType: BankAccountType? {
                get { fields.stored("bank_account_type") }
                set { fields.set("bank_account_type", newValue) }
            }
            /// 开户名称 (`account_name`): at most 2048 characters; encrypted when sent.
            public var accountName: SensitiveText? {
                get { fields.stored("account_name") }
                set { fields.set("account_name", newValue) }
            }
            /// 开户银行 (`account_bank`): at most 128 characters.
            public var accountBank: String? {
                get { fields.stored("account_bank") }
                set { fields.set("account_bank", newValue) }
            }
            /// 开户银行省市编码 (`bank_address_code`): at most 128 characters.
            public var bankAddressCode: String? {
                get { fields.stored("bank_address_code") }
                set { fields.set("bank_address_code", newValue) }
            }
            /// 开户银行全称（含支行） (`bank_name`): at most 128 characters.
            public var bankName: String? {
                get { fields.stored("bank_name") }
                set { fields.set("bank_name", newValue) }
            }
            /// 开户银行银行号 (`bank_branch_id`): at most 128 characters.
            public var bankBranchID: String? {
                get { fields.stored("bank_branch_id") }
                set { fields.set("bank_branch_id", newValue) }
            }
            /// 银行账号 (`account_number`): at most 2048 characters; encrypted when sent.
            public var accountNumber: SensitiveText? {
                get { fields.stored("account_number") }
                set { fields.set("account_number", newValue) }
            }
            /// Documented values of 账户类型 (`bank_account_type`); open.
            public typealias BankAccountType = OpenValue<BankAccountTypeKind>
            /// Tells ``BankAccountType`` from other values.
            public enum BankAccountTypeKind {}
        }
        /// 补充材料 (`addition_info`).
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
            /// 法定代表人开户承诺函 (`legal_person_commitment`): at most 1024 characters.
            public var legalPersonCommitment: String? {
                get { fields.stored("legal_person_commitment") }
                set { fields.set("legal_person_commitment", newValue) }
            }
            /// 法定代表人开户意愿视频 (`legal_person_video`): at most 1024 characters.
            public var legalPersonVideo: String? {
                get { fields.stored("legal_person_video") }
                set { fields.set("legal_person_video", newValue) }
            }
            /// 补充材料 (`business_addition_pics`).
            public var businessAdditionPics: [String]? {
                get { fields.stored("business_addition_pics") }
                set { fields.set("business_addition_pics", newValue) }
            }
            /// 补充说明 (`business_addition_msg`): at most 512 characters.
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
        /// 微信支付申请单号 (`applyment_id`).
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
    }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.ContactInfo.ContactTypeKind {
    /// 经营者/法定代表人 (`LEGAL`).
    public static var legal: Self { "LEGAL" }
    /// 经办人 (`SUPER`).
    public static var `super`: Self { "SUPER" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.ContactInfo.ContactIDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_IDCARD`).
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// 其他国家或地区居民-护照 (`IDENTIFICATION_TYPE_OVERSEA_PASSPORT`).
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// 中国香港居民-来往内地通行证 (`IDENTIFICATION_TYPE_HONGKONG_PASSPORT`).
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// 中国澳门居民-来往内地通行证 (`IDENTIFICATION_TYPE_MACAO_PASSPORT`).
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// 中国台湾居民-来往大陆通行证 (`IDENTIFICATION_TYPE_TAIWAN_PASSPORT`).
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// 外国人居留证 (`IDENTIFICATION_TYPE_FOREIGN_RESIDENT`).
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// 港澳居民居住证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民居住证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.SubjectTypeKind {
    /// 个体户 (`SUBJECT_TYPE_INDIVIDUAL`).
    public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
    /// 企业 (`SUBJECT_TYPE_ENTERPRISE`).
    public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
    /// 事业单位 (`SUBJECT_TYPE_INSTITUTIONS`).
    public static var subjectTypeInstitutions: Self { "SUBJECT_TYPE_INSTITUTIONS" }
    /// 社会组织 (`SUBJECT_TYPE_OTHERS`).
    public static var subjectTypeOthers: Self { "SUBJECT_TYPE_OTHERS" }
    /// `SUBJECT_TYPE_MICRO`.
    public static var subjectTypeMicro: Self { "SUBJECT_TYPE_MICRO" }
    /// 政府机关 (`SUBJECT_TYPE_GOVERNMENT`).
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
    /// 事业单位法人证书 (`CERTIFICATE_TYPE_2388`).
    public static var certificateType2388: Self { "CERTIFICATE_TYPE_2388" }
    /// 统一社会信用代码证书 (`CERTIFICATE_TYPE_2389`).
    public static var certificateType2389: Self { "CERTIFICATE_TYPE_2389" }
    /// `CERTIFICATE_TYPE_2390`.
    public static var certificateType2390: Self { "CERTIFICATE_TYPE_2390" }
    /// `CERTIFICATE_TYPE_2391`.
    public static var certificateType2391: Self { "CERTIFICATE_TYPE_2391" }
    /// `CERTIFICATE_TYPE_2392`.
    public static var certificateType2392: Self { "CERTIFICATE_TYPE_2392" }
    /// `CERTIFICATE_TYPE_2393`.
    public static var certificateType2393: Self { "CERTIFICATE_TYPE_2393" }
    /// 社会团体法人登记证书 (`CERTIFICATE_TYPE_2394`).
    public static var certificateType2394: Self { "CERTIFICATE_TYPE_2394" }
    /// 民办非企业单位登记证书 (`CERTIFICATE_TYPE_2395`).
    public static var certificateType2395: Self { "CERTIFICATE_TYPE_2395" }
    /// 基金会法人登记证书 (`CERTIFICATE_TYPE_2396`).
    public static var certificateType2396: Self { "CERTIFICATE_TYPE_2396" }
    /// 宗教活动场所登记证 (`CERTIFICATE_TYPE_2399`).
    public static var certificateType2399: Self { "CERTIFICATE_TYPE_2399" }
    /// 政府部门下发的其他有效证明文件 (`CERTIFICATE_TYPE_2400`).
    public static var certificateType2400: Self { "CERTIFICATE_TYPE_2400" }
    /// 执业许可证/执业证 (`CERTIFICATE_TYPE_2520`).
    public static var certificateType2520: Self { "CERTIFICATE_TYPE_2520" }
    /// 基层群众性自治组织特别法人统一社会信用代码证 (`CERTIFICATE_TYPE_2521`).
    public static var certificateType2521: Self { "CERTIFICATE_TYPE_2521" }
    /// 农村集体经济组织登记证 (`CERTIFICATE_TYPE_2522`).
    public static var certificateType2522: Self { "CERTIFICATE_TYPE_2522" }
}

extension OpenValue
where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.FinanceInstitutionInfo.FinanceTypeKind {
    /// 银行业 (`BANK_AGENT`).
    public static var bankAgent: Self { "BANK_AGENT" }
    /// 支付机构 (`PAYMENT_AGENT`).
    public static var paymentAgent: Self { "PAYMENT_AGENT" }
    /// 保险业 (`INSURANCE`).
    public static var insurance: Self { "INSURANCE" }
    /// 交易及结算类金融机构 (`TRADE_AND_SETTLE`).
    public static var tradeAndSettle: Self { "TRADE_AND_SETTLE" }
    /// 其他金融机构 (`OTHER`).
    public static var other: Self { "OTHER" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.IdentityInfo.IDHolderTypeKind {
    /// 经营者/法定代表人 (`LEGAL`).
    public static var legal: Self { "LEGAL" }
    /// 经办人 (`SUPER`).
    public static var `super`: Self { "SUPER" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.IdentityInfo.IDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_IDCARD`).
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// 其他国家或地区居民-护照 (`IDENTIFICATION_TYPE_OVERSEA_PASSPORT`).
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// 中国香港居民-来往内地通行证 (`IDENTIFICATION_TYPE_HONGKONG_PASSPORT`).
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// 中国澳门居民-来往内地通行证 (`IDENTIFICATION_TYPE_MACAO_PASSPORT`).
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// 中国台湾居民-来往大陆通行证 (`IDENTIFICATION_TYPE_TAIWAN_PASSPORT`).
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// 外国人居留证 (`IDENTIFICATION_TYPE_FOREIGN_RESIDENT`).
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// 港澳居民居住证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民居住证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.SubjectInfo.UboInfoList.UboIDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_IDCARD`).
    public static var identificationTypeIdcard: Self { "IDENTIFICATION_TYPE_IDCARD" }
    /// 其他国家或地区居民-护照 (`IDENTIFICATION_TYPE_OVERSEA_PASSPORT`).
    public static var identificationTypeOverseaPassport: Self { "IDENTIFICATION_TYPE_OVERSEA_PASSPORT" }
    /// 中国香港居民-来往内地通行证 (`IDENTIFICATION_TYPE_HONGKONG_PASSPORT`).
    public static var identificationTypeHongkongPassport: Self { "IDENTIFICATION_TYPE_HONGKONG_PASSPORT" }
    /// 中国澳门居民-来往内地通行证 (`IDENTIFICATION_TYPE_MACAO_PASSPORT`).
    public static var identificationTypeMacaoPassport: Self { "IDENTIFICATION_TYPE_MACAO_PASSPORT" }
    /// 中国台湾居民-来往大陆通行证 (`IDENTIFICATION_TYPE_TAIWAN_PASSPORT`).
    public static var identificationTypeTaiwanPassport: Self { "IDENTIFICATION_TYPE_TAIWAN_PASSPORT" }
    /// 外国人居留证 (`IDENTIFICATION_TYPE_FOREIGN_RESIDENT`).
    public static var identificationTypeForeignResident: Self { "IDENTIFICATION_TYPE_FOREIGN_RESIDENT" }
    /// 港澳居民居住证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民居住证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.BusinessInfo.SalesInfo.SalesScenesTypeKind {
    /// 线下场所 (`SALES_SCENES_STORE`).
    public static var salesScenesStore: Self { "SALES_SCENES_STORE" }
    /// 服务号与公众号 (`SALES_SCENES_MP`).
    public static var salesScenesMp: Self { "SALES_SCENES_MP" }
    /// 小程序 (`SALES_SCENES_MINI_PROGRAM`).
    public static var salesScenesMiniProgram: Self { "SALES_SCENES_MINI_PROGRAM" }
    /// 互联网网站 (`SALES_SCENES_WEB`).
    public static var salesScenesWeb: Self { "SALES_SCENES_WEB" }
    /// App (`SALES_SCENES_APP`).
    public static var salesScenesApp: Self { "SALES_SCENES_APP" }
    /// 企业微信 (`SALES_SCENES_WEWORK`).
    public static var salesScenesWework: Self { "SALES_SCENES_WEWORK" }
}

extension OpenValue where Kind == V3.Applyment4sub.Applyment.PostBody.BankAccountInfo.BankAccountTypeKind {
    /// `BANK_ACCOUNT_TYPE_CORPORATE`.
    public static var bankAccountTypeCorporate: Self { "BANK_ACCOUNT_TYPE_CORPORATE" }
    /// 经营者个人银行卡 (`BANK_ACCOUNT_TYPE_PERSONAL`).
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
