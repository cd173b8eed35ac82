// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4subject.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Apply4subject.Applyment {
    /// 查询商户开户意愿申请单审核结果, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012697715).
    ///
    /// - Parameters:
    ///   - applymentID: `applyment_id`.
    ///   - businessCode: `business_code`.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(applymentID: String? = nil, businessCode: String? = nil) async throws -> GetReply {
        var call = TypedCall("apply4subject.applyment.get", chain)
        call.query("applyment_id", applymentID)
        call.query("business_code", businessCode)
        return try await call.reply()
    }

    /// 查询商户开户意愿申请单审核结果, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(applymentID: String? = nil, businessCode: String? = nil) throws -> GetReply {
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
        /// `applyment_state`.
        public var applymentState: ApplymentState { get throws { try fields.required("applyment_state") } }
        /// `qrcode_data`.
        public var qrcodeData: String? { get throws { try fields.optional("qrcode_data") } }
        /// `reject_param`.
        public var rejectParam: String? { get throws { try fields.optional("reject_param") } }
        /// `reject_reason`.
        public var rejectReason: String? { get throws { try fields.optional("reject_reason") } }
        /// Documented values of `applyment_state`; open.
        public typealias ApplymentState = OpenValue<ApplymentStateKind>
        /// Tells ``ApplymentState`` from other values.
        public enum ApplymentStateKind {}
    }

    /// 提交商户开户意愿申请单, [official page](https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml).
    ///
    /// - Parameter channelID: `channel_id`.
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
            additionInfo: AdditionInfo? = nil
        ) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("contact_info", contactInfo)
            fields.set("subject_info", subjectInfo)
            fields.set("identification_info", identificationInfo)
            fields.set("ubo_info_list", uboInfoList)
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
        /// `identification_info`.
        public var identificationInfo: IdentificationInfo? {
            get { fields.stored("identification_info") }
            set { fields.set("identification_info", newValue) }
        }
        /// `ubo_info_list`.
        public var uboInfoList: [UboInfoList]? {
            get { fields.stored("ubo_info_list") }
            set { fields.set("ubo_info_list", newValue) }
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
                name: SensitiveText,
                idCardNumber: SensitiveText,
                mobile: SensitiveText,
                contactType: ContactType? = nil,
                contactIDDocType: ContactIDDocType? = nil,
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
            /// `contact_type`.
            public var contactType: ContactType? {
                get { fields.stored("contact_type") }
                set { fields.set("contact_type", newValue) }
            }
            /// `name`: encrypted when sent.
            public var name: SensitiveText? {
                get { fields.stored("name") }
                set { fields.set("name", newValue) }
            }
            /// `contact_id_doc_type`.
            public var contactIDDocType: ContactIDDocType? {
                get { fields.stored("contact_id_doc_type") }
                set { fields.set("contact_id_doc_type", newValue) }
            }
            /// `id_card_number`: encrypted when sent.
            public var idCardNumber: SensitiveText? {
                get { fields.stored("id_card_number") }
                set { fields.set("id_card_number", newValue) }
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
            /// `mobile`: encrypted when sent.
            public var mobile: SensitiveText? {
                get { fields.stored("mobile") }
                set { fields.set("mobile", newValue) }
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
                isFinanceInstitution: Bool? = nil,
                certificateInfo: CertificateInfo? = nil,
                companyProveCopy: String? = nil,
                assistProveInfo: AssistProveInfo? = nil,
                specialOperationInfo: [SpecialOperationInfo]? = nil,
                financeInstitutionInfo: FinanceInstitutionInfo? = nil
            ) {
                var fields = Fields()
                fields.set("subject_type", subjectType)
                fields.set("is_finance_institution", isFinanceInstitution)
                fields.set("business_license_info", businessLicenseInfo)
                fields.set("certificate_info", certificateInfo)
                fields.set("company_prove_copy", companyProveCopy)
                fields.set("assist_prove_info", assistProveInfo)
                fields.set("special_operation_info", specialOperationInfo)
                fields.set("finance_institution_info", financeInstitutionInfo)
                self.fields = fields
            }
            /// `subject_type`.
            public var subjectType: SubjectType? {
                get { fields.stored("subject_type") }
                set { fields.set("subject_type", newValue) }
            }
            /// `is_finance_institution`.
            public var isFinanceInstitution: Bool? {
                get { fields.stored("is_finance_institution") }
                set { fields.set("is_finance_institution", newValue) }
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
            /// `company_prove_copy`.
            public var companyProveCopy: String? {
                get { fields.stored("company_prove_copy") }
                set { fields.set("company_prove_copy", newValue) }
            }
            /// `assist_prove_info`.
            public var assistProveInfo: AssistProveInfo? {
                get { fields.stored("assist_prove_info") }
                set { fields.set("assist_prove_info", newValue) }
            }
            /// `special_operation_info`.
            public var specialOperationInfo: [SpecialOperationInfo]? {
                get { fields.stored("special_operation_info") }
                set { fields.set("special_operation_info", newValue) }
            }
            /// `finance_institution_info`.
            public var financeInstitutionInfo: FinanceInstitutionInfo? {
                get { fields.stored("finance_institution_info") }
                set { fields.set("finance_institution_info", newValue) }
            }
            /// Documented values of `subject_type`; open.
            public typealias SubjectType = OpenValue<SubjectTypeKind>
            /// Tells ``SubjectType`` from other values.
            public enum SubjectTypeKind {}
            /// `business_license_info`.
            public struct BusinessLicenseInfo: TypedObject, FieldValue {
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
                /// `licence_number`.
                public var licenceNumber: String? {
                    get { fields.stored("licence_number") }
                    set { fields.set("licence_number", newValue) }
                }
                /// `licence_copy`.
                public var licenceCopy: String? {
                    get { fields.stored("licence_copy") }
                    set { fields.set("licence_copy", newValue) }
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
                /// `company_address`.
                public var companyAddress: String? {
                    get { fields.stored("company_address") }
                    set { fields.set("company_address", newValue) }
                }
                /// `licence_valid_date`: JSON inside a text.
                public var licenceValidDate: [String]? {
                    get { fields.stored("licence_valid_date") }
                    set { fields.setText("licence_valid_date", newValue) }
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
                /// `cert_copy`.
                public var certCopy: String? {
                    get { fields.stored("cert_copy") }
                    set { fields.set("cert_copy", newValue) }
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
                /// `company_address`.
                public var companyAddress: String? {
                    get { fields.stored("company_address") }
                    set { fields.set("company_address", newValue) }
                }
                /// `cert_valid_date`: JSON inside a text.
                public var certValidDate: [String]? {
                    get { fields.stored("cert_valid_date") }
                    set { fields.setText("cert_valid_date", newValue) }
                }
                /// Documented values of `cert_type`; open.
                public typealias CertType = OpenValue<CertTypeKind>
                /// Tells ``CertType`` from other values.
                public enum CertTypeKind {}
            }
            /// `assist_prove_info`.
            public struct AssistProveInfo: TypedObject, FieldValue {
                /// The members, as on the wire.
                public var fields: Fields
                /// Wraps members.
                public init(fields: Fields) { self.fields = fields }
                /// Collects the members.
                public init(
                    microBizType: MicroBizType,
                    storeName: String,
                    storeAddress: String,
                    storeHeaderCopy: String,
                    storeIndoorCopy: String,
                    storeAddressCode: String? = nil
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
                /// `micro_biz_type`.
                public var microBizType: MicroBizType? {
                    get { fields.stored("micro_biz_type") }
                    set { fields.set("micro_biz_type", newValue) }
                }
                /// `store_name`.
                public var storeName: String? {
                    get { fields.stored("store_name") }
                    set { fields.set("store_name", newValue) }
                }
                /// `store_address_code`.
                public var storeAddressCode: String? {
                    get { fields.stored("store_address_code") }
                    set { fields.set("store_address_code", newValue) }
                }
                /// `store_address`.
                public var storeAddress: String? {
                    get { fields.stored("store_address") }
                    set { fields.set("store_address", newValue) }
                }
                /// `store_header_copy`.
                public var storeHeaderCopy: String? {
                    get { fields.stored("store_header_copy") }
                    set { fields.set("store_header_copy", newValue) }
                }
                /// `store_indoor_copy`.
                public var storeIndoorCopy: String? {
                    get { fields.stored("store_indoor_copy") }
                    set { fields.set("store_indoor_copy", newValue) }
                }
                /// Documented values of `micro_biz_type`; open.
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
                /// `category_id`: one of `44`, `33`, `22`, `41`, `42`, `49`, `50`, `51`, `36`, `54`, `55`, `32`, `52`.
                public var categoryID: Int? {
                    get { fields.stored("category_id") }
                    set { fields.set("category_id", newValue) }
                }
                /// `store_indoor_copy`.
                public var storeIndoorCopy: [String]? {
                    get { fields.stored("store_indoor_copy") }
                    set { fields.set("store_indoor_copy", newValue) }
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
        }
        /// `identification_info`.
        public struct IdentificationInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                identificationType: IdentificationType,
                identificationName: SensitiveText,
                identificationNumber: SensitiveText,
                identificationValidDate: [String],
                identificationFrontCopy: String,
                idHolderType: IDHolderType? = nil,
                authorizeLetterCopy: String? = nil,
                identificationAddress: SensitiveText? = nil,
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
            /// `id_holder_type`.
            public var idHolderType: IDHolderType? {
                get { fields.stored("id_holder_type") }
                set { fields.set("id_holder_type", newValue) }
            }
            /// `identification_type`.
            public var identificationType: IdentificationType? {
                get { fields.stored("identification_type") }
                set { fields.set("identification_type", newValue) }
            }
            /// `authorize_letter_copy`.
            public var authorizeLetterCopy: String? {
                get { fields.stored("authorize_letter_copy") }
                set { fields.set("authorize_letter_copy", newValue) }
            }
            /// `identification_name`: encrypted when sent.
            public var identificationName: SensitiveText? {
                get { fields.stored("identification_name") }
                set { fields.set("identification_name", newValue) }
            }
            /// `identification_number`: encrypted when sent.
            public var identificationNumber: SensitiveText? {
                get { fields.stored("identification_number") }
                set { fields.set("identification_number", newValue) }
            }
            /// `identification_valid_date`: JSON inside a text.
            public var identificationValidDate: [String]? {
                get { fields.stored("identification_valid_date") }
                set { fields.setText("identification_valid_date", newValue) }
            }
            /// `identification_address`: encrypted when sent.
            public var identificationAddress: SensitiveText? {
                get { fields.stored("identification_address") }
                set { fields.set("identification_address", newValue) }
            }
            /// `identification_front_copy`.
            public var identificationFrontCopy: String? {
                get { fields.stored("identification_front_copy") }
                set { fields.set("identification_front_copy", newValue) }
            }
            /// `identification_back_copy`.
            public var identificationBackCopy: String? {
                get { fields.stored("identification_back_copy") }
                set { fields.set("identification_back_copy", newValue) }
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
            /// Documented values of `identification_type`; open.
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
        /// `addition_info`.
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
            /// `confirm_mchid_list`.
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
        /// `applyment_id`.
        public var applymentID: JSON.Number { get throws { try fields.required("applyment_id") } }
    }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.GetReply.ApplymentStateKind {
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
    /// `APPLYMENT_STATE_FREEZED`.
    public static var applymentStateFreezed: Self { "APPLYMENT_STATE_FREEZED" }
    /// `APPLYMENT_STATE_EDITTING`.
    public static var applymentStateEditting: Self { "APPLYMENT_STATE_EDITTING" }
    /// `APPLYMENT_STATE_AUDITING`.
    public static var applymentStateAuditing: Self { "APPLYMENT_STATE_AUDITING" }
    /// `APPLYMENT_STATE_REJECTED`.
    public static var applymentStateRejected: Self { "APPLYMENT_STATE_REJECTED" }
    /// `APPLYMENT_STATE_TO_BE_CONFIRMED`.
    public static var applymentStateToBeConfirmed: Self { "APPLYMENT_STATE_TO_BE_CONFIRMED" }
    /// `APPLYMENT_STATE_TO_BE_SIGNED`.
    public static var applymentStateToBeSigned: Self { "APPLYMENT_STATE_TO_BE_SIGNED" }
    /// `APPLYMENT_STATE_SIGNING`.
    public static var applymentStateSigning: Self { "APPLYMENT_STATE_SIGNING" }
    /// `APPLYMENT_STATE_FINISHED`.
    public static var applymentStateFinished: Self { "APPLYMENT_STATE_FINISHED" }
    /// `APPLYMENT_STATE_CANCELED`.
    public static var applymentStateCanceled: Self { "APPLYMENT_STATE_CANCELED" }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.ContactInfo.ContactTypeKind {
    /// `LEGAL`.
    public static var legal: Self { "LEGAL" }
    /// `SUPER`.
    public static var `super`: Self { "SUPER" }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.ContactInfo.ContactIDDocTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.SubjectInfo.SubjectTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.SubjectInfo.CertificateInfo.CertTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.SubjectInfo.AssistProveInfo.MicroBizTypeKind {
    /// `MICRO_TYPE_STORE`.
    public static var microTypeStore: Self { "MICRO_TYPE_STORE" }
    /// `MICRO_TYPE_MOBILE`.
    public static var microTypeMobile: Self { "MICRO_TYPE_MOBILE" }
    /// `MICRO_TYPE_ONLINE`.
    public static var microTypeOnline: Self { "MICRO_TYPE_ONLINE" }
}

extension OpenValue
where Kind == V3.Apply4subject.Applyment.PostBody.SubjectInfo.FinanceInstitutionInfo.FinanceTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.IdentificationInfo.IDHolderTypeKind {
    /// `LEGAL`.
    public static var legal: Self { "LEGAL" }
    /// `SUPER`.
    public static var `super`: Self { "SUPER" }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.IdentificationInfo.IdentificationTypeKind {
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

extension OpenValue where Kind == V3.Apply4subject.Applyment.PostBody.UboInfoList.UboIDDocTypeKind {
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
        /// `authorize_state`.
        public var authorizeState: AuthorizeState { get throws { try fields.required("authorize_state") } }
        /// Documented values of `authorize_state`; open.
        public typealias AuthorizeState = OpenValue<AuthorizeStateKind>
        /// Tells ``AuthorizeState`` from other values.
        public enum AuthorizeStateKind {}
    }
}

extension OpenValue where Kind == V3.Apply4subject.Applyment.Merchants.BySubMchid.State.GetReply.AuthorizeStateKind {
    /// `AUTHORIZE_STATE_UNAUTHORIZED`.
    public static var authorizeStateUnauthorized: Self { "AUTHORIZE_STATE_UNAUTHORIZED" }
    /// `AUTHORIZE_STATE_AUTHORIZED`.
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
