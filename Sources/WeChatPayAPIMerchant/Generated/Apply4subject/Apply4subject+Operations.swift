// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4subject.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Apply4subject.Applyment {
    /// 查询商户开户意愿申请单审核结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697715).
    ///
    /// At most 20 calls a second of a merchant. One of `applyment_id` and `business_code` is needed.
    ///
    /// - Parameters:
    ///   - applymentID: 申请单编号 (`applyment_id`).
    ///   - businessCode: 业务申请编号 (`business_code`); at most 128 characters.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(applymentID: Int? = nil, businessCode: String? = nil) async throws -> GetReply {
        var call = TypedCall("apply4subject.applyment.get", chain)
        call.query("applyment_id", applymentID)
        call.query("business_code", businessCode)
        return try await call.reply()
    }

    /// 查询商户开户意愿申请单审核结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(applymentID: Int? = nil, businessCode: String? = nil) throws -> GetReply {
        var call = TypedCall("apply4subject.applyment.get", chain)
        call.query("applyment_id", applymentID)
        call.query("business_code", businessCode)
        return try call.blockingReply()
    }

    /// What `GET /v3/apply4subject/applyment` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单状态 (`applyment_state`): at most 64 characters.
        public var applymentState: ApplymentState { get throws { try fields.required("applyment_state") } }
        /// 小程序码图片 (`qrcode_data`): at most 30000 characters.
        public var qrcodeData: String? { get throws { try fields.optional("qrcode_data") } }
        /// 驳回参数 (`reject_param`): at most 256 characters.
        public var rejectParam: String? { get throws { try fields.optional("reject_param") } }
        /// 驳回原因 (`reject_reason`): at most 1024 characters.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// Documented values of 申请单状态 (`applyment_state`); open.
        public typealias ApplymentState = OpenValue<ApplymentStateKind>
        /// Tells ``ApplymentState`` from other values.
        public enum ApplymentStateKind {}
    }

    /// 提交商户开户意愿申请单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml).
    ///
    /// At most 5 calls a second of a merchant.
    ///
    /// - Parameter channelID: 渠道商户号 (`channel_id`).
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody, channelID: String? = nil) async throws -> PostReply {
        var call = TypedCall("apply4subject.applyment.post", chain, body: body.fields)
        call.query("channel_id", channelID)
        return try await call.reply()
    }

    /// 提交商户开户意愿申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody, channelID: String? = nil) throws -> PostReply {
        var call = TypedCall("apply4subject.applyment.post", chain, body: body.fields)
        call.query("channel_id", channelID)
        return try call.blockingReply()
    }

    /// What `POST /v3/apply4subject/applyment` sends.
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
            identificationInfo: IdentificationInfo,
            uboInfoList: [UboInfoList]? = nil,
            additionInfo: AdditionInfo? = nil,
            channelID: String? = nil
        ) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("contact_info", contactInfo)
            fields.set("subject_info", subjectInfo)
            fields.set("identification_info", identificationInfo)
            fields.set("ubo_info_list", uboInfoList)
            fields.set("addition_info", additionInfo)
            fields.set("channel_id", channelID)
            self.fields = fields
        }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 联系人信息 (`contact_info`).
        public var contactInfo: ContactInfo? {
            get { fields.stored("contact_info") }
            set { fields.set("contact_info", newValue) }
        }
        /// 主体信息 (`subject_info`).
        public var subjectInfo: SubjectInfo? {
            get { fields.stored("subject_info") }
            set { fields.set("subject_info", newValue) }
        }
        /// 法定代表人身份信息 (`identification_info`).
        public var identificationInfo: IdentificationInfo? {
            get { fields.stored("identification_info") }
            set { fields.set("identification_info", newValue) }
        }
        /// 最终受益人信息列表(UBO) (`ubo_info_list`).
        public var uboInfoList: [UboInfoList]? {
            get { fields.stored("ubo_info_list") }
            set { fields.set("ubo_info_list", newValue) }
        }
        /// 补充材料 (`addition_info`).
        public var additionInfo: AdditionInfo? {
            get { fields.stored("addition_info") }
            set { fields.set("addition_info", newValue) }
        }
        /// 渠道商户号 (`channel_id`): at most 9 characters.
        public var channelID: String? {
            get { fields.stored("channel_id") }
            set { fields.set("channel_id", newValue) }
        }
        /// 联系人信息 (`contact_info`).
        public struct ContactInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                contactType: ContactType,
                name: SensitiveText,
                mobile: SensitiveText,
                contactIDDocType: ContactIDDocType? = nil,
                idCardNumber: SensitiveText? = nil,
                contactIDDocCopy: String? = nil,
                contactIDDocCopyBack: String? = nil,
                contactPeriodBegin: String? = nil,
                contactPeriodEnd: String? = nil,
                businessAuthorizationLetter: String? = nil
            ) {
                var fields = Fields()
                fields.set("contact_type", contactType)
                fields.set("name", name)
                fields.set("contact_id_doc_type", contactIDDocType)
                fields.set("id_card_number", idCardNumber)
                fields.set("contact_id_doc_copy", contactIDDocCopy)
                fields.set("contact_id_doc_copy_back", contactIDDocCopyBack)
                fields.set("contact_period_begin", contactPeriodBegin)
                fields.set("contact_period_end", contactPeriodEnd)
                fields.set("business_authorization_letter", businessAuthorizationLetter)
                fields.set("mobile", mobile)
                self.fields = fields
            }
            /// 联系人类型 (`contact_type`).
            public var contactType: ContactType? {
                get { fields.stored("contact_type") }
                set { fields.set("contact_type", newValue) }
            }
            /// 联系人姓名 (`name`): at most 1024 characters; encrypted when sent; 2 to 100 characters before that.
            public var name: SensitiveText? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// 联系人证件类型 (`contact_id_doc_type`).
            public var contactIDDocType: ContactIDDocType? {
                get { fields.stored("contact_id_doc_type") }
                set { fields.set("contact_id_doc_type", newValue) }
            }
            /// 联系人证件号码 (`id_card_number`): at most 1024 characters; encrypted when sent.
            public var idCardNumber: SensitiveText? {
                get { fields.stored("id_card_number") }
                set { fields.set("id_card_number", newValue) }
            }
            /// 联系人证件正面照片 (`contact_id_doc_copy`): at most 256 characters.
            public var contactIDDocCopy: String? {
                get { fields.stored("contact_id_doc_copy") }
                set { fields.set("contact_id_doc_copy", newValue) }
            }
            /// 联系人证件反面照片 (`contact_id_doc_copy_back`): at most 256 characters.
            public var contactIDDocCopyBack: String? {
                get { fields.stored("contact_id_doc_copy_back") }
                set { fields.set("contact_id_doc_copy_back", newValue) }
            }
            /// 联系人证件有效期开始时间 (`contact_period_begin`): at most 128 characters.
            public var contactPeriodBegin: String? {
                get { fields.stored("contact_period_begin") }
                set { fields.set("contact_period_begin", newValue) }
            }
            /// 联系人证件有效期结束时间 (`contact_period_end`): at most 128 characters.
            public var contactPeriodEnd: String? {
                get { fields.stored("contact_period_end") }
                set { fields.set("contact_period_end", newValue) }
            }
            /// 业务办理授权函 (`business_authorization_letter`).
            public var businessAuthorizationLetter: String? {
                get { fields.stored("business_authorization_letter") }
                set { fields.set("business_authorization_letter", newValue) }
            }
            /// 联系人手机号 (`mobile`): at most 1024 characters; encrypted when sent.
            public var mobile: SensitiveText? {
                get { fields.stored("mobile") }
                set { fields.set("mobile", newValue) }
            }
            /// Documented values of 联系人类型 (`contact_type`); open.
            public typealias ContactType = OpenValue<ContactTypeKind>
            /// Tells ``ContactType`` from other values.
            public enum ContactTypeKind {}
            /// Documented values of 联系人证件类型 (`contact_id_doc_type`); open.
            public typealias ContactIDDocType = OpenValue<ContactIDDocTypeKind>
            /// Tells ``ContactIDDocType`` from other values.
            public enum ContactIDDocTypeKind {}
        }
        /// 主体信息 (`subject_info`).
        public struct SubjectInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                subjectType: SubjectType,
                isFinanceInstitution: Bool? = nil,
                businessLicenceInfo: BusinessLicenceInfo? = nil,
                certificateInfo: CertificateInfo? = nil,
                companyProveCopy: String? = nil,
                assistProveInfo: AssistProveInfo? = nil,
                specialOperationInfo: [SpecialOperationInfo]? = nil,
                financeInstitutionInfo: FinanceInstitutionInfo? = nil,
                specialOperationList: [SpecialOperationList]? = nil
            ) {
                var fields = Fields()
                fields.set("subject_type", subjectType)
                fields.set("is_finance_institution", isFinanceInstitution)
                fields.set("business_licence_info", businessLicenceInfo)
                fields.set("certificate_info", certificateInfo)
                fields.set("company_prove_copy", companyProveCopy)
                fields.set("assist_prove_info", assistProveInfo)
                fields.set("special_operation_info", specialOperationInfo)
                fields.set("finance_institution_info", financeInstitutionInfo)
                fields.set("special_operation_list", specialOperationList)
                self.fields = fields
            }
            /// 主体类型 (`subject_type`).
            public var subjectType: SubjectType? {
                get { fields.stored("subject_type") }
                set { fields.set("subject_type", newValue) }
            }
            /// 是否金融机构 (`is_finance_institution`).
            public var isFinanceInstitution: Bool? {
                get { fields.stored("is_finance_institution") }
                set { fields.set("is_finance_institution", newValue) }
            }
            /// 营业执照信息 (`business_licence_info`).
            public var businessLicenceInfo: BusinessLicenceInfo? {
                get { fields.stored("business_licence_info") }
                set { fields.set("business_licence_info", newValue) }
            }
            /// 登记证书信息 (`certificate_info`).
            public var certificateInfo: CertificateInfo? {
                get { fields.stored("certificate_info") }
                set { fields.set("certificate_info", newValue) }
            }
            /// 单位证明函照片 (`company_prove_copy`): at most 255 characters.
            public var companyProveCopy: String? {
                get { fields.stored("company_prove_copy") }
                set { fields.set("company_prove_copy", newValue) }
            }
            /// 辅助证明材料信息 (`assist_prove_info`).
            public var assistProveInfo: AssistProveInfo? {
                get { fields.stored("assist_prove_info") }
                set { fields.set("assist_prove_info", newValue) }
            }
            /// 经营许可证信息 (`special_operation_info`).
            public var specialOperationInfo: [SpecialOperationInfo]? {
                get { fields.stored("special_operation_info") }
                set { fields.set("special_operation_info", newValue) }
            }
            /// 金融机构许可证 (`finance_institution_info`).
            public var financeInstitutionInfo: FinanceInstitutionInfo? {
                get { fields.stored("finance_institution_info") }
                set { fields.set("finance_institution_info", newValue) }
            }
            /// 经营许可证 (`special_operation_list`).
            public var specialOperationList: [SpecialOperationList]? {
                get { fields.stored("special_operation_list") }
                set { fields.set("special_operation_list", newValue) }
            }
            /// Documented values of 主体类型 (`subject_type`); open.
            public typealias SubjectType = OpenValue<SubjectTypeKind>
            /// Tells ``SubjectType`` from other values.
            public enum SubjectTypeKind {}
            /// 营业执照信息 (`business_licence_info`).
            public struct BusinessLicenceInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    licenceNumber: String,
                    licenceCopy: String,
                    merchantName: String,
                    legalPerson: String,
                    companyAddress: String,
                    licenceValidDate: [String]
                ) {
                    var fields = Fields()
                    fields.set("licence_number", licenceNumber)
                    fields.set("licence_copy", licenceCopy)
                    fields.set("merchant_name", merchantName)
                    fields.set("legal_person", legalPerson)
                    fields.set("company_address", companyAddress)
                    fields.setText("licence_valid_date", licenceValidDate)
                    self.fields = fields
                }
                /// 营业执照注册号 (`licence_number`): at most 32 characters.
                public var licenceNumber: String? {
                    get { fields.stored("licence_number") }
                    set { fields.set("licence_number", newValue) }
                }
                /// 营业执照照片 (`licence_copy`): at most 255 characters.
                public var licenceCopy: String? {
                    get { fields.stored("licence_copy") }
                    set { fields.set("licence_copy", newValue) }
                }
                /// 商户名称 (`merchant_name`): 2 to 128 characters.
                public var merchantName: String? {
                    get { fields.stored("merchant_name") }
                    set { fields.set("merchant_name", newValue) }
                }
                /// 法定代表人姓名 (`legal_person`): 2 to 100 characters.
                public var legalPerson: String? {
                    get { fields.stored("legal_person") }
                    set { fields.set("legal_person", newValue) }
                }
                /// 注册地址 (`company_address`): 4 to 128 characters.
                public var companyAddress: String? {
                    get { fields.stored("company_address") }
                    set { fields.set("company_address", newValue) }
                }
                /// 营业执照有效日期 (`licence_valid_date`): JSON inside a text.
                public var licenceValidDate: [String]? {
                    get { fields.stored("licence_valid_date") }
                    set { fields.setText("licence_valid_date", newValue) }
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
                    certValidDate: [String]
                ) {
                    var fields = Fields()
                    fields.set("cert_type", certType)
                    fields.set("cert_number", certNumber)
                    fields.set("cert_copy", certCopy)
                    fields.set("merchant_name", merchantName)
                    fields.set("legal_person", legalPerson)
                    fields.set("company_address", companyAddress)
                    fields.setText("cert_valid_date", certValidDate)
                    self.fields = fields
                }
                /// 证书类型 (`cert_type`).
                public var certType: CertType? {
                    get { fields.stored("cert_type") }
                    set { fields.set("cert_type", newValue) }
                }
                /// 证书编号 (`cert_number`): at most 50 characters.
                public var certNumber: String? {
                    get { fields.stored("cert_number") }
                    set { fields.set("cert_number", newValue) }
                }
                /// 证书照片 (`cert_copy`): at most 255 characters.
                public var certCopy: String? {
                    get { fields.stored("cert_copy") }
                    set { fields.set("cert_copy", newValue) }
                }
                /// 商户名称 (`merchant_name`): 2 to 128 characters.
                public var merchantName: String? {
                    get { fields.stored("merchant_name") }
                    set { fields.set("merchant_name", newValue) }
                }
                /// 法定代表人姓名 (`legal_person`): 2 to 100 characters.
                public var legalPerson: String? {
                    get { fields.stored("legal_person") }
                    set { fields.set("legal_person", newValue) }
                }
                /// 注册地址 (`company_address`): 4 to 128 characters.
                public var companyAddress: String? {
                    get { fields.stored("company_address") }
                    set { fields.set("company_address", newValue) }
                }
                /// 证书有效日期 (`cert_valid_date`): JSON inside a text.
                public var certValidDate: [String]? {
                    get { fields.stored("cert_valid_date") }
                    set { fields.setText("cert_valid_date", newValue) }
                }
                /// Documented values of 证书类型 (`cert_type`); open.
                public typealias CertType = OpenValue<CertTypeKind>
                /// Tells ``CertType`` from other values.
                public enum CertTypeKind {}
            }
            /// 辅助证明材料信息 (`assist_prove_info`).
            public struct AssistProveInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    microBizType: MicroBizType,
                    storeName: String,
                    storeAddressCode: String,
                    storeAddress: String,
                    storeHeaderCopy: String,
                    storeIndoorCopy: String
                ) {
                    var fields = Fields()
                    fields.set("micro_biz_type", microBizType)
                    fields.set("store_name", storeName)
                    fields.set("store_address_code", storeAddressCode)
                    fields.set("store_address", storeAddress)
                    fields.set("store_header_copy", storeHeaderCopy)
                    fields.set("store_indoor_copy", storeIndoorCopy)
                    self.fields = fields
                }
                /// 小微经营类型 (`micro_biz_type`).
                public var microBizType: MicroBizType? {
                    get { fields.stored("micro_biz_type") }
                    set { fields.set("micro_biz_type", newValue) }
                }
                /// 门店名称 (`store_name`): 1 to 50 characters.
                public var storeName: String? {
                    get { fields.stored("store_name") }
                    set { fields.set("store_name", newValue) }
                }
                /// 门店省市编码 (`store_address_code`): at most 16 characters.
                public var storeAddressCode: String? {
                    get { fields.stored("store_address_code") }
                    set { fields.set("store_address_code", newValue) }
                }
                /// 门店地址 (`store_address`): 4 to 512 characters.
                public var storeAddress: String? {
                    get { fields.stored("store_address") }
                    set { fields.set("store_address", newValue) }
                }
                /// 门店门头照片 (`store_header_copy`): at most 255 characters.
                public var storeHeaderCopy: String? {
                    get { fields.stored("store_header_copy") }
                    set { fields.set("store_header_copy", newValue) }
                }
                /// 店内环境照片 (`store_indoor_copy`): at most 255 characters.
                public var storeIndoorCopy: String? {
                    get { fields.stored("store_indoor_copy") }
                    set { fields.set("store_indoor_copy", newValue) }
                }
                /// Documented values of 小微经营类型 (`micro_biz_type`); open.
                public typealias MicroBizType = OpenValue<MicroBizTypeKind>
                /// Tells ``MicroBizType`` from other values.
                public enum MicroBizTypeKind {}
            }
            /// `special_operation_info`.
            public struct SpecialOperationInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(categoryID: Int, storeIndoorCopy: [String]? = nil) {
                    var fields = Fields()
                    fields.set("category_id", categoryID)
                    fields.set("store_indoor_copy", storeIndoorCopy)
                    self.fields = fields
                }
                /// 行业ID (`category_id`): one of `44`, `33`, `22`, `41`, `42`, `49`, `50`, `51`, `36`, `54`, `55`, `32`,
                /// `52`.
                public var categoryID: Int? {
                    get { fields.stored("category_id") }
                    set { fields.set("category_id", newValue) }
                }
                /// 店内环境照片 (`store_indoor_copy`).
                public var storeIndoorCopy: [String]? {
                    get { fields.stored("store_indoor_copy") }
                    set { fields.set("store_indoor_copy", newValue) }
                }
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
            /// `special_operation_list`.
            public struct SpecialOperationList: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(categoryID: Int, operationCopyList: [String]? = nil) {
                    var fields = Fields()
                    fields.set("category_id", categoryID)
                    fields.set("operation_copy_list", operationCopyList)
                    self.fields = fields
                }
                /// 行业类目id (`category_id`).
                public var categoryID: Int? {
                    get { fields.stored("category_id") }
                    set { fields.set("category_id", newValue) }
                }
                /// 行业经营许可证资质照片 (`operation_copy_list`): at most 255 characters each; at most 5 elements.
                public var operationCopyList: [String]? {
                    get { fields.stored("operation_copy_list") }
                    set { fields.set("operation_copy_list", newValue) }
                }
            }
        }
        /// 法定代表人身份信息 (`identification_info`).
        public struct IdentificationInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                idHolderType: IDHolderType? = nil,
                identificationType: IdentificationType? = nil,
                authorizeLetterCopy: String? = nil,
                identificationName: SensitiveText? = nil,
                identificationNumber: SensitiveText? = nil,
                identificationValidDate: [String]? = nil,
                identificationAddress: SensitiveText? = nil,
                identificationFrontCopy: String? = nil,
                identificationBackCopy: String? = nil,
                owner: Bool? = nil
            ) {
                var fields = Fields()
                fields.set("id_holder_type", idHolderType)
                fields.set("identification_type", identificationType)
                fields.set("authorize_letter_copy", authorizeLetterCopy)
                fields.set("identification_name", identificationName)
                fields.set("identification_number", identificationNumber)
                fields.setText("identification_valid_date", identificationValidDate)
                fields.set("identification_address", identificationAddress)
                fields.set("identification_front_copy", identificationFrontCopy)
                fields.set("identification_back_copy", identificationBackCopy)
                fields.set("owner", owner)
                self.fields = fields
            }
            /// 证件持有人类型 (`id_holder_type`).
            public var idHolderType: IDHolderType? {
                get { fields.stored("id_holder_type") }
                set { fields.set("id_holder_type", newValue) }
            }
            /// 证件类型 (`identification_type`).
            public var identificationType: IdentificationType? {
                get { fields.stored("identification_type") }
                set { fields.set("identification_type", newValue) }
            }
            /// 法定代表人说明函 (`authorize_letter_copy`): at most 255 characters.
            public var authorizeLetterCopy: String? {
                get { fields.stored("authorize_letter_copy") }
                set { fields.set("authorize_letter_copy", newValue) }
            }
            /// 证件姓名 (`identification_name`): at most 1024 characters; encrypted when sent; 2 to 100 characters before
            /// that.
            public var identificationName: SensitiveText? {
                get { fields.stored("identification_name") }
                set { fields.set("identification_name", newValue) }
            }
            /// 证件号码 (`identification_number`): at most 1024 characters; encrypted when sent.
            public var identificationNumber: SensitiveText? {
                get { fields.stored("identification_number") }
                set { fields.set("identification_number", newValue) }
            }
            /// 证件有效日期 (`identification_valid_date`): JSON inside a text.
            public var identificationValidDate: [String]? {
                get { fields.stored("identification_valid_date") }
                set { fields.setText("identification_valid_date", newValue) }
            }
            /// 证件居住地址 (`identification_address`): at most 512 characters; encrypted when sent; 4 to 128 characters
            /// before that.
            public var identificationAddress: SensitiveText? {
                get { fields.stored("identification_address") }
                set { fields.set("identification_address", newValue) }
            }
            /// 证件正面照片 (`identification_front_copy`): at most 255 characters.
            public var identificationFrontCopy: String? {
                get { fields.stored("identification_front_copy") }
                set { fields.set("identification_front_copy", newValue) }
            }
            /// 证件反面照片 (`identification_back_copy`): at most 255 characters.
            public var identificationBackCopy: String? {
                get { fields.stored("identification_back_copy") }
                set { fields.set("identification_back_copy", newValue) }
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
            /// Documented values of 证件类型 (`identification_type`); open.
            public typealias IdentificationType = OpenValue<IdentificationTypeKind>
            /// Tells ``IdentificationType`` from other values.
            public enum IdentificationTypeKind {}
        }
        /// `ubo_info_list`.
        public struct UboInfoList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                uboIDDocType: UboIDDocType? = nil,
                uboIDDocCopy: String? = nil,
                uboIDDocCopyBack: String? = nil,
                uboIDDocName: SensitiveText? = nil,
                uboIDDocNumber: SensitiveText? = nil,
                uboIDDocAddress: SensitiveText? = nil,
                uboPeriodBegin: String? = nil,
                uboPeriodEnd: String? = nil
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
            /// 证件正面照片 (`ubo_id_doc_copy`): at most 256 characters.
            public var uboIDDocCopy: String? {
                get { fields.stored("ubo_id_doc_copy") }
                set { fields.set("ubo_id_doc_copy", newValue) }
            }
            /// 证件反面照片 (`ubo_id_doc_copy_back`): at most 256 characters.
            public var uboIDDocCopyBack: String? {
                get { fields.stored("ubo_id_doc_copy_back") }
                set { fields.set("ubo_id_doc_copy_back", newValue) }
            }
            /// 证件姓名 (`ubo_id_doc_name`): at most 1024 characters; encrypted when sent; 2 to 100 characters before that.
            public var uboIDDocName: SensitiveText? {
                get { fields.stored("ubo_id_doc_name") }
                set { fields.set("ubo_id_doc_name", newValue) }
            }
            /// 证件号码 (`ubo_id_doc_number`): at most 1024 characters; encrypted when sent.
            public var uboIDDocNumber: SensitiveText? {
                get { fields.stored("ubo_id_doc_number") }
                set { fields.set("ubo_id_doc_number", newValue) }
            }
            /// 证件居住地址 (`ubo_id_doc_address`): at most 1024 characters; encrypted when sent; 4 to 128 characters before
            /// that.
            public var uboIDDocAddress: SensitiveText? {
                get { fields.stored("ubo_id_doc_address") }
                set { fields.set("ubo_id_doc_address", newValue) }
            }
            /// 证件有效期开始时间 (`ubo_period_begin`): at most 128 characters.
            public var uboPeriodBegin: String? {
                get { fields.stored("ubo_period_begin") }
                set { fields.set("ubo_period_begin", newValue) }
            }
            /// 证件有效期结束时间 (`ubo_period_end`): at most 128 characters.
            public var uboPeriodEnd: String? {
                get { fields.stored("ubo_period_end") }
                set { fields.set("ubo_period_end", newValue) }
            }
            /// Documented values of 证件类型 (`ubo_id_doc_type`); open.
            public typealias UboIDDocType = OpenValue<UboIDDocTypeKind>
            /// Tells ``UboIDDocType`` from other values.
            public enum UboIDDocTypeKind {}
        }
        /// 补充材料 (`addition_info`).
        public struct AdditionInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(confirmMchidList: [String]? = nil) {
                var fields = Fields()
                fields.set("confirm_mchid_list", confirmMchidList)
                self.fields = fields
            }
            /// 待确认商户号列表 (`confirm_mchid_list`).
            public var confirmMchidList: [String]? {
                get { fields.stored("confirm_mchid_list") }
                set { fields.set("confirm_mchid_list", newValue) }
            }
        }
    }

    /// What `POST /v3/apply4subject/applyment` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 申请单编号 (`applyment_id`).
        public var applymentID: Int { get throws { try fields.required("applyment_id") } }
    }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.GetReply.ApplymentStateKind {
    /// `APPLYMENT_STATE_EDITTING`.
    public static var applymentStateEditting: Self { "APPLYMENT_STATE_EDITTING" }
    /// `APPLYMENT_STATE_WAITTING_FOR_AUDIT`.
    public static var applymentStateWaittingForAudit: Self { "APPLYMENT_STATE_WAITTING_FOR_AUDIT" }
    /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`.
    public static var applymentStateWaittingForConfirmContact: Self { "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT" }
    /// `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`.
    public static var applymentStateWaittingForConfirmLegalperson: Self {
        "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON"
    }
    /// `APPLYMENT_STATE_PASSED`.
    public static var applymentStatePassed: Self { "APPLYMENT_STATE_PASSED" }
    /// `APPLYMENT_STATE_REJECTED`.
    public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
    /// `APPLYMENT_STATE_FREEZED`.
    public static var applymentStateFreezed: Self { "APPLYMENT_STATE_FREEZED" }
    /// `APPLYMENT_STATE_CANCELED`.
    public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.ContactInfo.ContactTypeKind {
    /// 经营者/法定代表人 (`LEGAL`).
    public static var legal: Self { "LEGAL" }
    /// 经办人 (`SUPER`).
    public static var `super`: Self { "SUPER" }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.ContactInfo.ContactIDDocTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.SubjectInfo.SubjectTypeKind {
    /// 个体工商户 (`SUBJECT_TYPE_INDIVIDUAL`).
    public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
    /// 企业 (`SUBJECT_TYPE_ENTERPRISE`).
    public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
    /// `SUBJECT_TYPE_INSTITUTIONS`.
    public static var subjectTypeInstitutions: Self { "SUBJECT_TYPE_INSTITUTIONS" }
    /// 社会组织 (`SUBJECT_TYPE_OTHERS`).
    public static var subjectTypeOthers: Self { "SUBJECT_TYPE_OTHERS" }
    /// 小微商户 (`SUBJECT_TYPE_MICRO`).
    public static var subjectTypeMicro: Self { "SUBJECT_TYPE_MICRO" }
    /// 政府机关 (`SUBJECT_TYPE_GOVERNMENT`).
    public static var subjectTypeGovernment: Self { "SUBJECT_TYPE_GOVERNMENT" }
    /// 事业单位 (`SUBJECT_TYPE_INSTITUTIONS_CLONED`).
    public static var subjectTypeInstitutionsCloned: Self { "SUBJECT_TYPE_INSTITUTIONS_CLONED" }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.SubjectInfo.CertificateInfo.CertTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.SubjectInfo.AssistProveInfo.MicroBizTypeKind {
    /// 门店场所 (`MICRO_TYPE_STORE`).
    public static var microTypeStore: Self { "MICRO_TYPE_STORE" }
    /// 流动经营/便民服务 (`MICRO_TYPE_MOBILE`).
    public static var microTypeMobile: Self { "MICRO_TYPE_MOBILE" }
    /// 线上商品/服务交易 (`MICRO_TYPE_ONLINE`).
    public static var microTypeOnline: Self { "MICRO_TYPE_ONLINE" }
}

extension OpenValue
where Kind == V3.Apply4subject.Applyment.PostBody.SubjectInfo.FinanceInstitutionInfo.FinanceTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.IdentificationInfo.IDHolderTypeKind {
    /// 经营者/法定代表人 (`LEGAL`).
    public static var legal: Self { "LEGAL" }
    /// 经办人 (`SUPER`).
    public static var `super`: Self { "SUPER" }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.IdentificationInfo.IdentificationTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.UboInfoList.UboIDDocTypeKind {
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

extension V3.Apply4subject.Applyment.Merchants.BySubMchid.State {
    /// 获取商户开户意愿确认状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012467549).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> GetReply {
        try await TypedCall("apply4subject.applyment.merchants.{sub_mchid}.state.get", chain).reply()
    }

    /// 获取商户开户意愿确认状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> GetReply {
        try TypedCall("apply4subject.applyment.merchants.{sub_mchid}.state.get", chain).blockingReply()
    }

    /// What `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 授权状态 (`authorize_state`).
        public var authorizeState: AuthorizeState { get throws { try fields.required("authorize_state") } }
        /// Documented values of 授权状态 (`authorize_state`); open.
        public typealias AuthorizeState = OpenValue<AuthorizeStateKind>
        /// Tells ``AuthorizeState`` from other values.
        public enum AuthorizeStateKind {}
    }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.Merchants.BySubMchid.State.GetReply.AuthorizeStateKind {
    /// 未授权 (`AUTHORIZE_STATE_UNAUTHORIZED`).
    public static var authorizeStateUnauthorized: Self { "AUTHORIZE_STATE_UNAUTHORIZED" }
    /// 已授权 (`AUTHORIZE_STATE_AUTHORIZED`).
    public static var authorizeStateAuthorized: Self { "AUTHORIZE_STATE_AUTHORIZED" }
}

extension V3.Apply4subject.Applyment.ByApplymentID.Cancel {
    /// 撤销商户开户意愿申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697627).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws {
        try await TypedCall("apply4subject.applyment.{applyment_id}.cancel.post", chain).completion()
    }

    /// 撤销商户开户意愿申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws {
        try TypedCall("apply4subject.applyment.{applyment_id}.cancel.post", chain).blockingCompletion()
    }
}

extension V3.Apply4subject.Applyment.ByBusinessCode.Cancel {
    /// 撤销商户开户意愿申请单, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697627).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post() async throws {
        try await TypedCall("apply4subject.applyment.{business_code}.cancel.post", chain).completion()
    }

    /// 撤销商户开户意愿申请单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post() throws {
        try TypedCall("apply4subject.applyment.{business_code}.cancel.post", chain).blockingCompletion()
    }
}
