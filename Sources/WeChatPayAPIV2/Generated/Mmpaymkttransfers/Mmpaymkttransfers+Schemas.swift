// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mmpaymkttransfers.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Mmpaymkttransfers {
    /// Documented values of `GettransferinfoStatus`; open.
    public typealias GettransferinfoStatus = OpenValue<GettransferinfoStatusKind>
    /// Tells ``GettransferinfoStatus`` from other values.
    public enum GettransferinfoStatusKind {}
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.GettransferinfoStatusKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
}

extension V2.Mmpaymkttransfers {
    /// Shared by several operations under `/mmpaymkttransfers`.
    public struct MmpaymkttransfersReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaymkttransfers.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaymkttransfers.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户订单号 (`mch_billno`).
        public var mchBillno: String { get throws { try fields.required("mch_billno") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 公众账号appid (`wxappid`).
        public var wxappid: String { get throws { try fields.required("wxappid") } }
        /// 用户openid (`re_openid`).
        public var reOpenid: String { get throws { try fields.required("re_openid") } }
        /// 付款金额 (`total_amount`).
        public var totalAmount: Int { get throws { try fields.required("total_amount") } }
        /// 微信单号 (`send_listid`).
        public var sendListid: String { get throws { try fields.required("send_listid") } }
    }
}

extension V2.Mmpaymkttransfers {
    /// Documented values of `QueryCouponStockType`; open.
    public typealias QueryCouponStockType = OpenValue<QueryCouponStockTypeKind>
    /// Tells ``QueryCouponStockType`` from other values.
    public enum QueryCouponStockTypeKind {}
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.QueryCouponStockTypeKind {
    /// `XML`.
    public static var xml: Self { "XML" }
}

extension V2.Mmpaymkttransfers {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Mmpaymkttransfers {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Mmpaymkttransfers {
    /// Shared by several operations under `/mmpaymkttransfers`.
    public struct RiskInfo: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            posttime: JSON.Number? = nil,
            mobile: String? = nil,
            deviceid: String? = nil,
            clientversion: String? = nil
        ) {
            var fields = Fields()
            fields.set("posttime", posttime)
            fields.set("mobile", mobile)
            fields.set("deviceid", deviceid)
            fields.set("clientversion", clientversion)
            self.fields = fields
        }
        /// 用户操作的时间戳 (`posttime`).
        public var posttime: JSON.Number? {
            get { fields.stored("posttime") }
            set { fields.set("posttime", newValue) }
        }
        /// 业务系统账号的手机号 (`mobile`).
        public var mobile: String? {
            get { fields.stored("mobile") }
            set { fields.set("mobile", newValue) }
        }
        /// MAC地址或者设备唯一标识 (`deviceid`).
        public var deviceid: String? {
            get { fields.stored("deviceid") }
            set { fields.set("deviceid", newValue) }
        }
        /// 用户操作的客户端版本 (`clientversion`).
        public var clientversion: String? {
            get { fields.stored("clientversion") }
            set { fields.set("clientversion", newValue) }
        }
    }
}

extension V2.Mmpaymkttransfers {
    /// Documented values of `SceneID`; open.
    public typealias SceneID = OpenValue<SceneIDKind>
    /// Tells ``SceneID`` from other values.
    public enum SceneIDKind {}
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.SceneIDKind {
    /// `PRODUCT_1`.
    public static var product1: Self { "PRODUCT_1" }
    /// `PRODUCT_2`.
    public static var product2: Self { "PRODUCT_2" }
    /// `PRODUCT_3`.
    public static var product3: Self { "PRODUCT_3" }
    /// `PRODUCT_4`.
    public static var product4: Self { "PRODUCT_4" }
    /// `PRODUCT_5`.
    public static var product5: Self { "PRODUCT_5" }
    /// `PRODUCT_6`.
    public static var product6: Self { "PRODUCT_6" }
    /// `PRODUCT_7`.
    public static var product7: Self { "PRODUCT_7" }
    /// `PRODUCT_8`.
    public static var product8: Self { "PRODUCT_8" }
}

extension V2.Mmpaymkttransfers {
    /// Documented values of `Status`; open.
    public typealias Status = OpenValue<StatusKind>
    /// Tells ``Status`` from other values.
    public enum StatusKind {}
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.StatusKind {
    /// `SENDING`.
    public static var sending: Self { "SENDING" }
    /// `SENT`.
    public static var sent: Self { "SENT" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
    /// `RECEIVED`.
    public static var received: Self { "RECEIVED" }
    /// `RFUND_ING`.
    public static var rfundIng: Self { "RFUND_ING" }
    /// `REFUND`.
    public static var refund: Self { "REFUND" }
}

extension V2.Mmpaymkttransfers {
    /// Documented values of `Version`; open.
    public typealias Version = OpenValue<VersionKind>
    /// Tells ``Version`` from other values.
    public enum VersionKind {}
}

extension OpenValue where Kind == V2.Mmpaymkttransfers.VersionKind {
    /// `1.0`.
    public static var _10: Self { "1.0" }
}
