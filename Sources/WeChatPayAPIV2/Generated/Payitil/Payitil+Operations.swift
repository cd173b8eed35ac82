// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/payitil.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Payitil.Report {
    /// 交易保障, [official page](https://pay.weixin.qq.com/doc/v2/merchant/401193996).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.payitil.report.post", chain, body: body.fields).reply()
    }

    /// 交易保障, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.payitil.report.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /payitil/report` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            interfaceURL: String,
            userIp: String,
            trades: [Trades],
            deviceInfo: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("device_info", deviceInfo)
            fields.set("interface_url", interfaceURL)
            fields.set("user_ip", userIp)
            fields.setText("trades", trades)
            self.fields = fields
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
        /// 设备号 (`device_info`).
        public var deviceInfo: String? {
            get { fields.stored("device_info") }
            set { fields.set("device_info", newValue) }
        }
        /// 接口URL (`interface_url`).
        public var interfaceURL: String? {
            get { fields.stored("interface_url") }
            set { fields.set("interface_url", newValue) }
        }
        /// 访问接口IP (`user_ip`).
        public var userIp: String? {
            get { fields.stored("user_ip") }
            set { fields.set("user_ip", newValue) }
        }
        /// 上报数据包JSON格式字符串 (`trades`): JSON inside a text.
        public var trades: [Trades]? {
            get { fields.stored("trades") }
            set { fields.setText("trades", newValue) }
        }
        /// `trades`.
        public struct Trades: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(outTradeNo: String, beginTime: String, endTime: String, state: State, errMsg: String? = nil) {
                var fields = Fields()
                fields.set("out_trade_no", outTradeNo)
                fields.set("begin_time", beginTime)
                fields.set("end_time", endTime)
                fields.set("state", state)
                fields.set("err_msg", errMsg)
                self.fields = fields
            }
            /// 商户订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
            /// 交易开始时间（扫码时间） (`begin_time`).
            public var beginTime: String? {
                get { fields.stored("begin_time") }
                set { fields.set("begin_time", newValue) }
            }
            /// 交易完成时间 (`end_time`).
            public var endTime: String? {
                get { fields.stored("end_time") }
                set { fields.set("end_time", newValue) }
            }
            /// 交易结果 (`state`).
            public var state: State? {
                get { fields.stored("state") }
                set { fields.set("state", newValue) }
            }
            /// 自定义的错误描述信息 (`err_msg`).
            public var errMsg: String? {
                get { fields.stored("err_msg") }
                set { fields.set("err_msg", newValue) }
            }
            /// Documented values of 交易结果 (`state`); open.
            public typealias State = OpenValue<StateKind>
            /// Tells ``State`` from other values.
            public enum StateKind {}
        }
    }

    /// What `POST /payitil/report` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: ResultCode { get throws { try fields.required("result_code") } }
        /// Documented values of 返回状态码 (`return_code`); open.
        public typealias ReturnCode = OpenValue<ReturnCodeKind>
        /// Tells ``ReturnCode`` from other values.
        public enum ReturnCodeKind {}
        /// Documented values of 业务结果 (`result_code`); open.
        public typealias ResultCode = OpenValue<ResultCodeKind>
        /// Tells ``ResultCode`` from other values.
        public enum ResultCodeKind {}
    }
}

extension OpenValue where Kind == V2.Payitil.Report.PostBody.Trades.StateKind {
    /// `OK`.
    public static var ok: Self { "OK" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
    /// `CANCLE`.
    public static var cancle: Self { "CANCLE" }
}

extension OpenValue where Kind == V2.Payitil.Report.PostReply.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension OpenValue where Kind == V2.Payitil.Report.PostReply.ResultCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}
