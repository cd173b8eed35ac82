// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/cgi-bin.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.CgiBin {
    /// Documented values of `CustomdeclareorderCustoms`; open.
    public typealias CustomdeclareorderCustoms = OpenValue<CustomdeclareorderCustomsKind>
    /// Tells ``CustomdeclareorderCustoms`` from other values.
    public enum CustomdeclareorderCustomsKind {}
}

extension OpenValue where Kind == V2.CgiBin.CustomdeclareorderCustomsKind {
    /// `GUANGZHOU_ZS`.
    public static var guangzhouZs: Self { "GUANGZHOU_ZS" }
    /// `HANGZHOU_ZS`.
    public static var hangzhouZs: Self { "HANGZHOU_ZS" }
    /// `NINGBO`.
    public static var ningbo: Self { "NINGBO" }
    /// `ZHENGZHOU_BS`.
    public static var zhengzhouBs: Self { "ZHENGZHOU_BS" }
    /// `CHONGQING`.
    public static var chongqing: Self { "CHONGQING" }
    /// `SHANGHAI_ZS`.
    public static var shanghaiZs: Self { "SHANGHAI_ZS" }
    /// `SHENZHEN`.
    public static var shenzhen: Self { "SHENZHEN" }
    /// `ZHENGZHOU_ZH_ZS`.
    public static var zhengzhouZhZs: Self { "ZHENGZHOU_ZH_ZS" }
    /// `TIANJIN`.
    public static var tianjin: Self { "TIANJIN" }
}

extension V2.CgiBin {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.CgiBin.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.CgiBin {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.CgiBin.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.CgiBin {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.CgiBin.SignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
}

extension V2.CgiBin {
    /// Documented values of `VerifyDepartment`; open.
    public typealias VerifyDepartment = OpenValue<VerifyDepartmentKind>
    /// Tells ``VerifyDepartment`` from other values.
    public enum VerifyDepartmentKind {}
}

extension OpenValue where Kind == V2.CgiBin.VerifyDepartmentKind {
    /// `UNIONPAY`.
    public static var unionpay: Self { "UNIONPAY" }
    /// `NETSUNION`.
    public static var netsunion: Self { "NETSUNION" }
    /// `OTHERS`.
    public static var others: Self { "OTHERS" }
}
