// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/apply4sub.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Apply4sub {
    /// Documented values of `AccountType`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Apply4sub.AccountTypeKind {
    /// `ACCOUNT_TYPE_BUSINESS`.
    public static var accountTypeBusiness: Self { "ACCOUNT_TYPE_BUSINESS" }
    /// 经营者个人银行卡 (`ACCOUNT_TYPE_PRIVATE`).
    public static var accountTypePrivate: Self { "ACCOUNT_TYPE_PRIVATE" }
}
