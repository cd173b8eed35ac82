// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/recharge.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Recharge {
    /// Documented values of `AccountType`; open.
    public typealias AccountType = OpenValue<AccountTypeKind>
    /// Tells ``AccountType`` from other values.
    public enum AccountTypeKind {}
}

extension OpenValue where Kind == V3.Recharge.AccountTypeKind {
    /// `BASIC`.
    public static var basic: Self { "BASIC" }
    /// `OPERATION`.
    public static var operation: Self { "OPERATION" }
    /// `FEES`.
    public static var fees: Self { "FEES" }
}
