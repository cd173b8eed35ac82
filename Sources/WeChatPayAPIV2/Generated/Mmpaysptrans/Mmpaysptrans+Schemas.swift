// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mmpaysptrans.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Mmpaysptrans {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Mmpaysptrans.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Mmpaysptrans {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Mmpaysptrans.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}
