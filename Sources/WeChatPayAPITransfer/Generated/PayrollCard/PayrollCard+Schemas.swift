// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payroll-card.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.PayrollCard {
    /// Documented values of `AuthenticateState`; open.
    public typealias AuthenticateState = OpenValue<AuthenticateStateKind>
    /// Tells ``AuthenticateState`` from other values.
    public enum AuthenticateStateKind {}
}

extension OpenValue where Kind == V3.PayrollCard.AuthenticateStateKind {
    /// `AUTHENTICATE_PROCESSING`.
    public static var authenticateProcessing: Self { "AUTHENTICATE_PROCESSING" }
    /// `AUTHENTICATE_SUCCESS`.
    public static var authenticateSuccess: Self { "AUTHENTICATE_SUCCESS" }
    /// `AUTHENTICATE_FAILED`.
    public static var authenticateFailed: Self { "AUTHENTICATE_FAILED" }
}

extension V3.PayrollCard {
    /// Documented values of `AuthenticateType`; open.
    public typealias AuthenticateType = OpenValue<AuthenticateTypeKind>
    /// Tells ``AuthenticateType`` from other values.
    public enum AuthenticateTypeKind {}
}

extension OpenValue where Kind == V3.PayrollCard.AuthenticateTypeKind {
    /// `SIGN_IN`.
    public static var signIn: Self { "SIGN_IN" }
    /// `INSURANCE`.
    public static var insurance: Self { "INSURANCE" }
    /// `CONTRACT`.
    public static var contract: Self { "CONTRACT" }
}

extension V3.PayrollCard {
    /// Shared by several operations under `/v3/payroll-card`.
    public struct AuthenticationsReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 商家核身单号 (`authenticate_number`).
        public var authenticateNumber: String { get throws { try fields.required("authenticate_number") } }
        /// 用户标识 (`openid`).
        public var openid: String { get throws { try fields.required("openid") } }
        /// 商户号 (`mchid`).
        public var mchid: String { get throws { try fields.required("mchid") } }
        /// 子商户号 (`sub_mchid`).
        public var subMchid: String { get throws { try fields.required("sub_mchid") } }
        /// token值 (`token`).
        public var token: String { get throws { try fields.required("token") } }
        /// token有效时间 (`expires_in`).
        public var expiresIn: Int { get throws { try fields.required("expires_in") } }
    }
}

extension V3.PayrollCard {
    /// Documented values of `EmploymentType`; open.
    public typealias EmploymentType = OpenValue<EmploymentTypeKind>
    /// Tells ``EmploymentType`` from other values.
    public enum EmploymentTypeKind {}
}

extension OpenValue where Kind == V3.PayrollCard.EmploymentTypeKind {
    /// `LONG_TERM_EMPLOYMENT`.
    public static var longTermEmployment: Self { "LONG_TERM_EMPLOYMENT" }
    /// `SHORT_TERM_EMPLOYMENT`.
    public static var shortTermEmployment: Self { "SHORT_TERM_EMPLOYMENT" }
    /// `COOPERATION_EMPLOYMENT`.
    public static var cooperationEmployment: Self { "COOPERATION_EMPLOYMENT" }
}
