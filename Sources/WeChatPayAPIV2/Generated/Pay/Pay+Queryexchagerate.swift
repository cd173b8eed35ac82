// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Queryexchagerate {
    /// 汇率查询, [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013634970).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.queryexchagerate.post", chain, body: body.fields).reply()
    }

    /// 汇率查询, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.queryexchagerate.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/queryexchagerate` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchID: String, feeType: String, date: String) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("fee_type", feeType)
            fields.set("date", date)
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
        /// 币种 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 日期 (`date`).
        public var date: String? {
            get { fields.stored("date") }
            set { fields.set("date", newValue) }
        }
    }

    /// What `POST /pay/queryexchagerate` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 币种 (`fee_type`).
        public var feeType: String { get throws { try fields.required("fee_type") } }
        /// 汇率时间 (`rate_time`).
        public var rateTime: String { get throws { try fields.required("rate_time") } }
        /// 现汇卖出价(汇率) (`rate`).
        public var rate: String { get throws { try fields.required("rate") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
    }
}
