// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/risk.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Risk {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Risk.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Risk {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Risk.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Risk {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Risk.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}
