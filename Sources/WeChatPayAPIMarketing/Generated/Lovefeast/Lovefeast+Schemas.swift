// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/lovefeast.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Lovefeast {
    /// Documented values of `DonateSource`; open.
    public typealias DonateSource = OpenValue<DonateSourceKind>
    /// Tells ``DonateSource`` from other values.
    public enum DonateSourceKind {}
}

extension OpenValue where Kind == V3.Lovefeast.DonateSourceKind {
    /// `MINIPROGRAM_PAY`.
    public static var miniprogramPay: Self { "MINIPROGRAM_PAY" }
    /// `ENTRUST_PAY`.
    public static var entrustPay: Self { "ENTRUST_PAY" }
}

extension V3.Lovefeast {
    /// Shared by several operations under `/v3/lovefeast`.
    public struct Payer: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// `openid`.
        public var openid: String? { get throws { try fields.optional("openid") } }
        /// `sub_openid`.
        public var subOpenid: String? { get throws { try fields.optional("sub_openid") } }
        /// `avatar`.
        public var avatar: String? { get throws { try fields.optional("avatar") } }
        /// `nickname`.
        public var nickname: String? { get throws { try fields.optional("nickname") } }
    }
}
