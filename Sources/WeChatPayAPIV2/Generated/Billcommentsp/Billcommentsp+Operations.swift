// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/billcommentsp.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Billcommentsp.Batchquerycomment {
    /// 拉取订单评价数据, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4014326528).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.billcommentsp.batchquerycomment.post", chain, body: body.fields).reply()
    }

    /// 拉取订单评价数据, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.billcommentsp.batchquerycomment.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /billcommentsp/batchquerycomment` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            signType: SignType,
            beginTime: String,
            endTime: String,
            offset: JSON.Number,
            limit: JSON.Number? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("sign_type", signType)
            fields.set("begin_time", beginTime)
            fields.set("end_time", endTime)
            fields.set("offset", offset)
            fields.set("limit", limit)
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
        /// 签名类型 (`sign_type`).
        public var signType: SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 开始时间 (`begin_time`).
        public var beginTime: String? {
            get { fields.stored("begin_time") }
            set { fields.set("begin_time", newValue) }
        }
        /// 结束时间 (`end_time`).
        public var endTime: String? {
            get { fields.stored("end_time") }
            set { fields.set("end_time", newValue) }
        }
        /// 位移 (`offset`).
        public var offset: JSON.Number? {
            get { fields.stored("offset") }
            set { fields.set("offset", newValue) }
        }
        /// 条数 (`limit`).
        public var limit: JSON.Number? {
            get { fields.stored("limit") }
            set { fields.set("limit", newValue) }
        }
        /// Documented values of 签名类型 (`sign_type`); open.
        public typealias SignType = OpenValue<SignTypeKind>
        /// Tells ``SignType`` from other values.
        public enum SignTypeKind {}
    }

    /// What `POST /billcommentsp/batchquerycomment` answers.
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
        /// 错误代码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
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

extension OpenValue where Kind == V2.Billcommentsp.Batchquerycomment.PostBody.SignTypeKind {
    /// `HMAC-SHA256`.
    public static var hmacSha256: Self { "HMAC-SHA256" }
}

extension OpenValue where Kind == V2.Billcommentsp.Batchquerycomment.PostReply.ReturnCodeKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}

extension OpenValue where Kind == V2.Billcommentsp.Batchquerycomment.PostReply.ResultCodeKind {
    /// `FAIL`.
    public static var fail: Self { "FAIL" }
}
