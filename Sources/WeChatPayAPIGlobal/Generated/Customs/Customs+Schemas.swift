// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/customs.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V3.Customs {
    /// Documented values of `OrdersCustoms`; open.
    public typealias OrdersCustoms = OpenValue<OrdersCustomsKind>
    /// Tells ``OrdersCustoms`` from other values.
    public enum OrdersCustomsKind {}
}

extension OpenValue where Kind == V3.Customs.OrdersCustomsKind {
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

extension V3.Customs {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V3.Customs.StateKind {
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `UNDECLARED`.
    public static var undeclared: Self { "UNDECLARED" }
    /// `SUBMITTED`.
    public static var submitted: Self { "SUBMITTED" }
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `EXCEPT`.
    public static var except: Self { "EXCEPT" }
}

extension V3.Customs {
    /// Documented values of `VerifyDepartment`; open.
    public typealias VerifyDepartment = OpenValue<VerifyDepartmentKind>
    /// Tells ``VerifyDepartment`` from other values.
    public enum VerifyDepartmentKind {}
}

extension OpenValue where Kind == V3.Customs.VerifyDepartmentKind {
    /// `UNIONPAY`.
    public static var unionpay: Self { "UNIONPAY" }
    /// `NETSUNION`.
    public static var netsunion: Self { "NETSUNION" }
    /// `OTHERS`.
    public static var others: Self { "OTHERS" }
}
