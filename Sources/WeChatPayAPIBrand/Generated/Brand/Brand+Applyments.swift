// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Applyments {
    /// 提交入驻申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016249989).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.BrandApplymentsReply {
        try await TypedCall("brand.applyments.post", chain, body: body.fields).reply()
    }

    /// 提交入驻申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.BrandApplymentsReply {
        try TypedCall("brand.applyments.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/applyments` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            businessCode: String,
            adminInfo: AdminInfo,
            subjectInfo: SubjectInfo,
            brandBasicInfo: BrandBasicInfo,
            trademark: Trademark
        ) {
            var fields = Fields()
            fields.set("business_code", businessCode)
            fields.set("admin_info", adminInfo)
            fields.set("subject_info", subjectInfo)
            fields.set("brand_basic_info", brandBasicInfo)
            fields.set("trademark", trademark)
            self.fields = fields
        }
        /// `business_code`.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// `admin_info`.
        public var adminInfo: AdminInfo? {
            get { fields.stored("admin_info") }
            set { fields.set("admin_info", newValue) }
        }
        /// `subject_info`.
        public var subjectInfo: SubjectInfo? {
            get { fields.stored("subject_info") }
            set { fields.set("subject_info", newValue) }
        }
        /// `brand_basic_info`.
        public var brandBasicInfo: BrandBasicInfo? {
            get { fields.stored("brand_basic_info") }
            set { fields.set("brand_basic_info", newValue) }
        }
        /// `trademark`.
        public var trademark: Trademark? {
            get { fields.stored("trademark") }
            set { fields.set("trademark", newValue) }
        }
        /// `admin_info`.
        public struct AdminInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(adminName: SensitiveText, idDocType: IDDocType, idCardNumber: SensitiveText) {
                var fields = Fields()
                fields.set("admin_name", adminName)
                fields.set("id_doc_type", idDocType)
                fields.set("id_card_number", idCardNumber)
                self.fields = fields
            }
            /// `admin_name`: encrypted when sent.
            public var adminName: SensitiveText? {
                get { fields.stored("admin_name") }
                set { fields.set("admin_name", newValue) }
            }
            /// `id_doc_type`.
            public var idDocType: IDDocType? {
                get { fields.stored("id_doc_type") }
                set { fields.set("id_doc_type", newValue) }
            }
            /// `id_card_number`: encrypted when sent.
            public var idCardNumber: SensitiveText? {
                get { fields.stored("id_card_number") }
                set { fields.set("id_card_number", newValue) }
            }
            /// Documented values of `id_doc_type`; open.
            public typealias IDDocType = OpenValue<IDDocTypeKind>
            /// Tells ``IDDocType`` from other values.
            public enum IDDocTypeKind {}
        }
        /// `subject_info`.
        public struct SubjectInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(subjectType: SubjectType, subjectName: String, unifiedSocialCreditCode: String) {
                var fields = Fields()
                fields.set("subject_type", subjectType)
                fields.set("subject_name", subjectName)
                fields.set("unified_social_credit_code", unifiedSocialCreditCode)
                self.fields = fields
            }
            /// `subject_type`.
            public var subjectType: SubjectType? {
                get { fields.stored("subject_type") }
                set { fields.set("subject_type", newValue) }
            }
            /// `subject_name`.
            public var subjectName: String? {
                get { fields.stored("subject_name") }
                set { fields.set("subject_name", newValue) }
            }
            /// `unified_social_credit_code`.
            public var unifiedSocialCreditCode: String? {
                get { fields.stored("unified_social_credit_code") }
                set { fields.set("unified_social_credit_code", newValue) }
            }
            /// Documented values of `subject_type`; open.
            public typealias SubjectType = OpenValue<SubjectTypeKind>
            /// Tells ``SubjectType`` from other values.
            public enum SubjectTypeKind {}
        }
        /// `brand_basic_info`.
        public struct BrandBasicInfo: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(brandName: String, brandLogo: String) {
                var fields = Fields()
                fields.set("brand_name", brandName)
                fields.set("brand_logo", brandLogo)
                self.fields = fields
            }
            /// `brand_name`.
            public var brandName: String? {
                get { fields.stored("brand_name") }
                set { fields.set("brand_name", newValue) }
            }
            /// `brand_logo`.
            public var brandLogo: String? {
                get { fields.stored("brand_logo") }
                set { fields.set("brand_logo", newValue) }
            }
        }
        /// `trademark`.
        public struct Trademark: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(
                trademarkExists: TrademarkExists,
                trademarkRegistrationCertificate: V3.Brand.TrademarkRegistrationCertificate? = nil,
                logoTrademarkRegistrationCertificate: V3.Brand.TrademarkRegistrationCertificate? = nil,
                noTrademarkAdditionProve: String? = nil,
                noTrademarkAdditionProveList: [String]? = nil
            ) {
                var fields = Fields()
                fields.set("trademark_exists", trademarkExists)
                fields.set("trademark_registration_certificate", trademarkRegistrationCertificate)
                fields.set("logo_trademark_registration_certificate", logoTrademarkRegistrationCertificate)
                fields.set("no_trademark_addition_prove", noTrademarkAdditionProve)
                fields.set("no_trademark_addition_prove_list", noTrademarkAdditionProveList)
                self.fields = fields
            }
            /// `trademark_exists`.
            public var trademarkExists: TrademarkExists? {
                get { fields.stored("trademark_exists") }
                set { fields.set("trademark_exists", newValue) }
            }
            /// `trademark_registration_certificate`.
            public var trademarkRegistrationCertificate: V3.Brand.TrademarkRegistrationCertificate? {
                get { fields.stored("trademark_registration_certificate") }
                set { fields.set("trademark_registration_certificate", newValue) }
            }
            /// `logo_trademark_registration_certificate`.
            public var logoTrademarkRegistrationCertificate: V3.Brand.TrademarkRegistrationCertificate? {
                get { fields.stored("logo_trademark_registration_certificate") }
                set { fields.set("logo_trademark_registration_certificate", newValue) }
            }
            /// `no_trademark_addition_prove`.
            public var noTrademarkAdditionProve: String? {
                get { fields.stored("no_trademark_addition_prove") }
                set { fields.set("no_trademark_addition_prove", newValue) }
            }
            /// `no_trademark_addition_prove_list`.
            public var noTrademarkAdditionProveList: [String]? {
                get { fields.stored("no_trademark_addition_prove_list") }
                set { fields.set("no_trademark_addition_prove_list", newValue) }
            }
            /// Documented values of `trademark_exists`; open.
            public typealias TrademarkExists = OpenValue<TrademarkExistsKind>
            /// Tells ``TrademarkExists`` from other values.
            public enum TrademarkExistsKind {}
        }
    }
}

extension OpenValue where Kind == V3.Brand.Applyments.PostBody.AdminInfo.IDDocTypeKind {
    /// `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`.
    public static var identificationTypeMainlandIdCard: Self { "IDENTIFICATION_TYPE_MAINLAND_ID_CARD" }
    /// `IDENTIFICATION_TYPE_HONGKONG`.
    public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
    /// `IDENTIFICATION_TYPE_MACAO`.
    public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
    /// `IDENTIFICATION_TYPE_TAIWAN`.
    public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
    /// `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`.
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`.
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension OpenValue where Kind == V3.Brand.Applyments.PostBody.SubjectInfo.SubjectTypeKind {
    /// `SUBJECT_TYPE_ENTERPRISE`.
    public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
    /// `SUBJECT_TYPE_INDIVIDUAL`.
    public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
}

extension OpenValue where Kind == V3.Brand.Applyments.PostBody.Trademark.TrademarkExistsKind {
    /// `TRADEMARK_EXISTS`.
    public static var trademarkExists: Self { "TRADEMARK_EXISTS" }
    /// `TRADEMARK_NONE`.
    public static var trademarkNone: Self { "TRADEMARK_NONE" }
}

extension V3.Brand.Applyments.ApplymentID.ByApplymentID {
    /// 根据申请单ID查询申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016257685).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Brand.ApplymentsReply {
        try await TypedCall("brand.applyments.applyment-id.{applyment_id}.get", chain).reply()
    }

    /// 根据申请单ID查询申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Brand.ApplymentsReply {
        try TypedCall("brand.applyments.applyment-id.{applyment_id}.get", chain).blockingReply()
    }
}

extension V3.Brand.Applyments.BusinessCode.ByBusinessCode {
    /// 根据业务申请编号查询申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016257694).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get() async throws -> V3.Brand.ApplymentsReply {
        try await TypedCall("brand.applyments.business-code.{business_code}.get", chain).reply()
    }

    /// 根据业务申请编号查询申请状态, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get() throws -> V3.Brand.ApplymentsReply {
        try TypedCall("brand.applyments.business-code.{business_code}.get", chain).blockingReply()
    }
}

extension V3.Brand.Applyments.CancelApplyment {
    /// 撤销申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016257700).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> V3.Brand.BrandApplymentsReply {
        try await TypedCall("brand.applyments.cancel-applyment.post", chain, body: body.fields).reply()
    }

    /// 撤销申请, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> V3.Brand.BrandApplymentsReply {
        try TypedCall("brand.applyments.cancel-applyment.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /v3/brand/applyments/cancel-applyment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(applymentID: String? = nil, businessCode: String? = nil) {
            var fields = Fields()
            fields.set("applyment_id", applymentID)
            fields.set("business_code", businessCode)
            self.fields = fields
        }
        /// `applyment_id`.
        public var applymentID: String? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// `business_code`.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
    }
}
