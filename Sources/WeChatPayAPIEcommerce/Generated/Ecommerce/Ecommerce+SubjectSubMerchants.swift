// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Ecommerce.SubjectSubMerchants {
    /// 查询指定主体子商户列表, [official page](https://pay.weixin.qq.com/doc/v3/partner/4033742105).
    ///
    /// - Parameters:
    ///   - organizationType: 主体类型 (`organization_type`).
    ///   - certNumber: 证件号码 (`cert_number`); encrypted when sent.
    ///   - limit: 分页大小.
    ///   - offset: 分页偏移.
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func get(
        organizationType: OrganizationType,
        certNumber: SensitiveText,
        limit: Int? = nil,
        offset: Int? = nil
    ) async throws -> GetReply {
        var call = TypedCall("ecommerce.subject-sub-merchants.get", chain)
        call.query("organization_type", organizationType)
        call.query("cert_number", certNumber)
        call.query("limit", limit)
        call.query("offset", offset)
        return try await call.reply()
    }

    /// 查询指定主体子商户列表, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func get(
        organizationType: OrganizationType,
        certNumber: SensitiveText,
        limit: Int? = nil,
        offset: Int? = nil
    ) throws -> GetReply {
        var call = TypedCall("ecommerce.subject-sub-merchants.get", chain)
        call.query("organization_type", organizationType)
        call.query("cert_number", certNumber)
        call.query("limit", limit)
        call.query("offset", offset)
        return try call.blockingReply()
    }

    /// Documented values of 主体类型 (`organization_type`); open.
    public typealias OrganizationType = OpenValue<OrganizationTypeKind>
    /// Tells ``OrganizationType`` from other values.
    public enum OrganizationTypeKind {}

    /// What `GET /v3/ecommerce/subject-sub-merchants` answers.
    public struct GetReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 子商户列表 (`data`).
        public var data: [Data] { get throws { try fields.required("data") } }
        /// 分页偏移 (`offset`).
        public var offset: Int { get throws { try fields.required("offset") } }
        /// 分页大小 (`limit`).
        public var limit: Int { get throws { try fields.required("limit") } }
        /// 总条数 (`total_count`).
        public var totalCount: Int { get throws { try fields.required("total_count") } }
        /// `data`.
        public struct Data: TypedObject, FieldValue {
            /// The members, as on the wire.
            public let fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// 子商户号 (`sub_mchid`).
            public var subMchid: String { get throws { try fields.required("sub_mchid") } }
            /// 商户简称 (`merchant_shortname`).
            public var merchantShortname: String { get throws { try fields.required("merchant_shortname") } }
            /// 签约时间 (`sign_time`).
            public var signTime: String { get throws { try fields.required("sign_time") } }
        }
    }
}

extension OpenValue where Kind == V3.Ecommerce.SubjectSubMerchants.OrganizationTypeKind {
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
