// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/brand.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Brand.Applyments {
    /// 提交入驻申请, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016249989).
    ///
    /// At most 1 call a second of a merchant.
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
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
        /// 管理员信息 (`admin_info`).
        public var adminInfo: AdminInfo? {
            get { fields.stored("admin_info") }
            set { fields.set("admin_info", newValue) }
        }
        /// 主体信息 (`subject_info`).
        public var subjectInfo: SubjectInfo? {
            get { fields.stored("subject_info") }
            set { fields.set("subject_info", newValue) }
        }
        /// 品牌基础信息 (`brand_basic_info`).
        public var brandBasicInfo: BrandBasicInfo? {
            get { fields.stored("brand_basic_info") }
            set { fields.set("brand_basic_info", newValue) }
        }
        /// 品牌商标资料 (`trademark`).
        public var trademark: Trademark? {
            get { fields.stored("trademark") }
            set { fields.set("trademark", newValue) }
        }
        /// 管理员信息 (`admin_info`).
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
            /// 管理员姓名 (`admin_name`): at most 1024 characters; encrypted when sent; 2 to 50 characters before that.
            public var adminName: SensitiveText? {
                get { fields.stored("admin_name") }
                set { fields.set("admin_name", newValue) }
            }
            /// 管理员证件类型 (`id_doc_type`).
            public var idDocType: IDDocType? {
                get { fields.stored("id_doc_type") }
                set { fields.set("id_doc_type", newValue) }
            }
            /// 管理员证件号 (`id_card_number`): at most 1024 characters; encrypted when sent.
            public var idCardNumber: SensitiveText? {
                get { fields.stored("id_card_number") }
                set { fields.set("id_card_number", newValue) }
            }
            /// Documented values of 管理员证件类型 (`id_doc_type`); open.
            public typealias IDDocType = OpenValue<IDDocTypeKind>
            /// Tells ``IDDocType`` from other values.
            public enum IDDocTypeKind {}
        }
        /// 主体信息 (`subject_info`).
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
            /// 主体类型 (`subject_type`).
            public var subjectType: SubjectType? {
                get { fields.stored("subject_type") }
                set { fields.set("subject_type", newValue) }
            }
            /// 主体名称 (`subject_name`): at most 50 characters.
            public var subjectName: String? {
                get { fields.stored("subject_name") }
                set { fields.set("subject_name", newValue) }
            }
            /// 统一社会信用代码 (`unified_social_credit_code`): at most 20 characters.
            public var unifiedSocialCreditCode: String? {
                get { fields.stored("unified_social_credit_code") }
                set { fields.set("unified_social_credit_code", newValue) }
            }
            /// Documented values of 主体类型 (`subject_type`); open.
            public typealias SubjectType = OpenValue<SubjectTypeKind>
            /// Tells ``SubjectType`` from other values.
            public enum SubjectTypeKind {}
        }
        /// 品牌基础信息 (`brand_basic_info`).
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
            /// 品牌名称 (`brand_name`): at most 30 characters.
            public var brandName: String? {
                get { fields.stored("brand_name") }
                set { fields.set("brand_name", newValue) }
            }
            /// 品牌Logo (`brand_logo`).
            public var brandLogo: String? {
                get { fields.stored("brand_logo") }
                set { fields.set("brand_logo", newValue) }
            }
        }
        /// 品牌商标资料 (`trademark`).
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
            /// 有无商标 (`trademark_exists`).
            public var trademarkExists: TrademarkExists? {
                get { fields.stored("trademark_exists") }
                set { fields.set("trademark_exists", newValue) }
            }
            /// 商标注册证 (`trademark_registration_certificate`).
            public var trademarkRegistrationCertificate: V3.Brand.TrademarkRegistrationCertificate? {
                get { fields.stored("trademark_registration_certificate") }
                set { fields.set("trademark_registration_certificate", newValue) }
            }
            /// Logo商标注册证 (`logo_trademark_registration_certificate`).
            public var logoTrademarkRegistrationCertificate: V3.Brand.TrademarkRegistrationCertificate? {
                get { fields.stored("logo_trademark_registration_certificate") }
                set { fields.set("logo_trademark_registration_certificate", newValue) }
            }
            /// 无商标额外证明材料 (`no_trademark_addition_prove`).
            public var noTrademarkAdditionProve: String? {
                get { fields.stored("no_trademark_addition_prove") }
                set { fields.set("no_trademark_addition_prove", newValue) }
            }
            /// 无商标额外证明材料列表 (`no_trademark_addition_prove_list`).
            public var noTrademarkAdditionProveList: [String]? {
                get { fields.stored("no_trademark_addition_prove_list") }
                set { fields.set("no_trademark_addition_prove_list", newValue) }
            }
            /// Documented values of 有无商标 (`trademark_exists`); open.
            public typealias TrademarkExists = OpenValue<TrademarkExistsKind>
            /// Tells ``TrademarkExists`` from other values.
            public enum TrademarkExistsKind {}
        }
    }
}

extension OpenValue where Kind == V3.Brand.Applyments.PostBody.AdminInfo.IDDocTypeKind {
    /// 中国大陆居民-身份证 (`IDENTIFICATION_TYPE_MAINLAND_ID_CARD`).
    public static var identificationTypeMainlandIdCard: Self { "IDENTIFICATION_TYPE_MAINLAND_ID_CARD" }
    /// 中国香港居民 (`IDENTIFICATION_TYPE_HONGKONG`).
    public static var identificationTypeHongkong: Self { "IDENTIFICATION_TYPE_HONGKONG" }
    /// 中国澳门居民 (`IDENTIFICATION_TYPE_MACAO`).
    public static var identificationTypeMacao: Self { "IDENTIFICATION_TYPE_MACAO" }
    /// 中国台湾居民 (`IDENTIFICATION_TYPE_TAIWAN`).
    public static var identificationTypeTaiwan: Self { "IDENTIFICATION_TYPE_TAIWAN" }
    /// 港澳居民居住证 (`IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`).
    public static var identificationTypeHongkongMacaoResident: Self { "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT" }
    /// 台湾居民居住证 (`IDENTIFICATION_TYPE_TAIWAN_RESIDENT`).
    public static var identificationTypeTaiwanResident: Self { "IDENTIFICATION_TYPE_TAIWAN_RESIDENT" }
}

extension OpenValue where Kind == V3.Brand.Applyments.PostBody.SubjectInfo.SubjectTypeKind {
    /// 企业 (`SUBJECT_TYPE_ENTERPRISE`).
    public static var subjectTypeEnterprise: Self { "SUBJECT_TYPE_ENTERPRISE" }
    /// 个体户 (`SUBJECT_TYPE_INDIVIDUAL`).
    public static var subjectTypeIndividual: Self { "SUBJECT_TYPE_INDIVIDUAL" }
}

extension OpenValue where Kind == V3.Brand.Applyments.PostBody.Trademark.TrademarkExistsKind {
    /// 有商标 (`TRADEMARK_EXISTS`).
    public static var trademarkExists: Self { "TRADEMARK_EXISTS" }
    /// 无商标 (`TRADEMARK_NONE`).
    public static var trademarkNone: Self { "TRADEMARK_NONE" }
}

extension V3.Brand.Applyments.ApplymentID.ByApplymentID {
    /// 根据申请单ID查询申请状态, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016257685).
    ///
    /// At most 50 calls a second of a merchant.
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
    /// At most 50 calls a second of a merchant.
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
    /// At most 1 call a second of a merchant.
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

    /// What `POST /v3/brand/applyments/cancel-applyment` sends. One of `applyment_id` and `business_code` is needed.
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
        /// 微信支付申请单号 (`applyment_id`): at most 20 characters.
        public var applymentID: String? {
            get { fields.stored("applyment_id") }
            set { fields.set("applyment_id", newValue) }
        }
        /// 业务申请编号 (`business_code`): at most 128 characters.
        public var businessCode: String? {
            get { fields.stored("business_code") }
            set { fields.set("business_code", newValue) }
        }
    }
}
