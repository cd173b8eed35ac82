// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/papay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Papay {
    /// Shared by several operations under `/papay`.
    public struct H5entrustwebReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Papay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Papay.ResultCode { get throws { try fields.required("result_code") } }
        /// 业务结果描述 (`result_msg`).
        public var resultMsg: String? { get throws { try fields.optional("result_msg") } }
        /// `redirect_url`.
        public var redirectURL: String { get throws { try fields.required("redirect_url") } }
    }
}

extension V2.Papay {
    /// Shared by several operations under `/papay`.
    public struct PreentrustwebRequest: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            planID: String,
            contractCode: String,
            requestSerial: Int,
            contractDisplayAccount: String,
            notifyURL: String,
            version: V2.Papay.Version,
            timestamp: String,
            subAppid: String? = nil,
            subMchID: String? = nil,
            signType: V2.Papay.SignType? = nil,
            returnApp: V2.Papay.ReturnApp? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sub_appid", subAppid)
            fields.set("sub_mch_id", subMchID)
            fields.set("plan_id", planID)
            fields.set("contract_code", contractCode)
            fields.set("request_serial", requestSerial)
            fields.set("contract_display_account", contractDisplayAccount)
            fields.set("notify_url", notifyURL)
            fields.set("version", version)
            fields.set("sign_type", signType)
            fields.set("timestamp", timestamp)
            fields.set("return_app", returnApp)
            self.fields = fields
        }
        /// 应用ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户应用ID (`sub_appid`).
        public var subAppid: String? {
            get { fields.stored("sub_appid") }
            set { fields.set("sub_appid", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 模板id (`plan_id`).
        public var planID: String? {
            get { fields.stored("plan_id") }
            set { fields.set("plan_id", newValue) }
        }
        /// 签约协议号 (`contract_code`).
        public var contractCode: String? {
            get { fields.stored("contract_code") }
            set { fields.set("contract_code", newValue) }
        }
        /// 请求序列号 (`request_serial`).
        public var requestSerial: Int? {
            get { fields.stored("request_serial") }
            set { fields.set("request_serial", newValue) }
        }
        /// 用户账户展示名称 (`contract_display_account`).
        public var contractDisplayAccount: String? {
            get { fields.stored("contract_display_account") }
            set { fields.set("contract_display_account", newValue) }
        }
        /// 回调通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 版本号 (`version`).
        public var version: V2.Papay.Version? {
            get { fields.stored("version") }
            set { fields.set("version", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Papay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 时间戳 (`timestamp`).
        public var timestamp: String? {
            get { fields.stored("timestamp") }
            set { fields.set("timestamp", newValue) }
        }
        /// 返回app (`return_app`).
        public var returnApp: V2.Papay.ReturnApp? {
            get { fields.stored("return_app") }
            set { fields.set("return_app", newValue) }
        }
    }
}

extension V2.Papay {
    /// Documented values of `ResultCode`; open.
    public typealias ResultCode = OpenValue<ResultCodeKind>
    /// Tells ``ResultCode`` from other values.
    public enum ResultCodeKind {}
}

extension OpenValue where Kind == V2.Papay.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Papay {
    /// Documented values of `ReturnApp`; open.
    public typealias ReturnApp = OpenValue<ReturnAppKind>
    /// Tells ``ReturnApp`` from other values.
    public enum ReturnAppKind {}
}

extension OpenValue where Kind == V2.Papay.ReturnAppKind {
    /// `Y`.
    public static var y: Self { "Y" }
    /// `N`.
    public static var n: Self { "N" }
}

extension V2.Papay {
    /// Documented values of `ReturnCode`; open.
    public typealias ReturnCode = OpenValue<ReturnCodeKind>
    /// Tells ``ReturnCode`` from other values.
    public enum ReturnCodeKind {}
}

extension OpenValue where Kind == V2.Papay.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension V2.Papay {
    /// Documented values of `SignType`; open.
    public typealias SignType = OpenValue<SignTypeKind>
    /// Tells ``SignType`` from other values.
    public enum SignTypeKind {}
}

extension OpenValue where Kind == V2.Papay.SignTypeKind {
    /// `MD5`.
    public static var md5: Self { "MD5" }
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension V2.Papay {
    /// Documented values of `Version`; open.
    public typealias Version = OpenValue<VersionKind>
    /// Tells ``Version`` from other values.
    public enum VersionKind {}
}

extension OpenValue where Kind == V2.Papay.VersionKind {
    /// `1.0`.
    public static var _10: Self { "1.0" }
}
