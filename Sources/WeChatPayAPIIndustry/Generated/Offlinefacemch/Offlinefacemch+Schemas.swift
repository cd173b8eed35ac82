// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/offlinefacemch.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Offlinefacemch {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V3.Offlinefacemch.StatusKind {
    /// `NORMAL`.
    public static var normal: Self { "NORMAL" }
    /// `DISABLED`.
    public static var disabled: Self { "DISABLED" }
}

extension V3.Offlinefacemch {
    /// Documented values of `UserType`; open.
    public typealias UserType = OpenValue<UserTypeKind>
    /// Tells ``UserType`` from other values.
    public enum UserTypeKind {}
}

extension OpenValue where Kind == V3.Offlinefacemch.UserTypeKind {
    /// `STUDENT`.
    public static var student: Self { "STUDENT" }
    /// `STUFF`.
    public static var stuff: Self { "STUFF" }
}
