// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/wxv.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Wxv {
    /// Shared by several operations under `/wxv`.
    public struct CreatehotelbillReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Wxv.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回结果 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Wxv.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
        /// 小程序跳转appid (`miniprogram_appid`).
        public var miniprogramAppid: String { get throws { try fields.required("miniprogram_appid") } }
        /// 小程序跳转路径 (`miniprogram_path`).
        public var miniprogramPath: String { get throws { try fields.required("miniprogram_path") } }
        /// 小程序跳转username (`miniprogram_username`).
        public var miniprogramUsername: String { get throws { try fields.required("miniprogram_username") } }
        /// 跳转微信侧小程序订单数据 (`package`).
        public var package: String { get throws { try fields.required("package") } }
    }
}

extension V2.Wxv {
    /// Documented values of `PayType`; open.
    public typealias PayType = OpenValue<PayTypeKind>
    /// Tells ``PayType`` from other values.
    public enum PayTypeKind {}
}

extension OpenValue where Kind == V2.Wxv.PayTypeKind {
    /// `MchChannelPayType`.
    public static var mchChannelPayType: Self { "MchChannelPayType" }
}

extension V2.Wxv {
    /// Documented values of `ProfitSharing`; open.
    public typealias ProfitSharing = OpenValue<ProfitSharingKind>
    /// Tells ``ProfitSharing`` from other values.
    public enum ProfitSharingKind {}
}

extension OpenValue where Kind == V2.Wxv.ProfitSharingKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Wxv {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Wxv.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Wxv {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Wxv.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Wxv {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Wxv.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Wxv {
    /// Documented values of `State`; open.
    public typealias State = OpenValue<StateKind>
    /// Tells ``State`` from other values.
    public enum StateKind {}
}

extension OpenValue where Kind == V2.Wxv.StateKind {
    /// `CREATED`.
    public static var created: Self { "CREATED" }
    /// `USER_ACCEPTED`.
    public static var userAccepted: Self { "USER_ACCEPTED" }
    /// `FINISHED`.
    public static var finished: Self { "FINISHED" }
    /// `USER_PAID`.
    public static var userPaid: Self { "USER_PAID" }
    /// `REVOKED`.
    public static var revoked: Self { "REVOKED" }
    /// `EXPIRED`.
    public static var expired: Self { "EXPIRED" }
}

extension V2.Wxv {
    /// Documented values of `Version`; open.
    public typealias Version = OpenValue<VersionKind>
    /// Tells ``Version`` from other values.
    public enum VersionKind {}
}

extension OpenValue where Kind == V2.Wxv.VersionKind {
    /// `1.0`.
    public static var _10: Self { "1.0" }
}

extension V2.Wxv {
    /// Shared by several operations under `/wxv`.
    public struct WxvReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Wxv.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回结果 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Wxv.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String { get throws { try fields.required("out_order_no") } }
        /// 服务ID (`service_id`).
        public var serviceID: String { get throws { try fields.required("service_id") } }
        /// 微信支付服务订单号 (`order_id`).
        public var orderID: String { get throws { try fields.required("order_id") } }
    }
}

extension V2.Wxv {
    /// Shared by several operations under `/wxv`.
    public struct WxvRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            version: V2.Wxv.Version,
            appid: String,
            mchID: String,
            signType: V2.Wxv.SignType,
            outOrderNo: String,
            returnQueryID: String,
            serviceID: String
        ) {
            var fields = Fields()
            fields.set("version", version)
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("out_order_no", outOrderNo)
            fields.set("return_query_id", returnQueryID)
            fields.set("service_id", serviceID)
            self.fields = fields
        }
        /// 接口版本号 (`version`).
        public var version: V2.Wxv.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Wxv.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 商户服务订单号 (`out_order_no`).
        public var outOrderNo: String? {
            get { fields.stored("out_order_no") }
            set { fields.set("out_order_no", newValue) }
        }
        /// 回跳查询id (`return_query_id`).
        public var returnQueryID: String? {
            get { fields.stored("return_query_id") }
            set { fields.set("return_query_id", newValue) }
        }
        /// 服务ID (`service_id`).
        public var serviceID: String? {
            get { fields.stored("service_id") }
            set { fields.set("service_id", newValue) }
        }
    }
}
