// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/appauth.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Appauth {
    /// Documented values of `Scope`; open.
    public typealias Scope = OpenValue<ScopeKind>
    /// Tells ``Scope`` from other values.
    public enum ScopeKind {}
}

extension OpenValue where Kind == V2.Appauth.ScopeKind {
    /// `pay_identity`.
    public static var payIdentity: Self { "pay_identity" }
    /// `pay_realname`.
    public static var payRealname: Self { "pay_realname" }
}
