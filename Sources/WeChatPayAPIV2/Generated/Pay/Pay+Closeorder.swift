// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Closeorder {
    /// 关闭订单, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011935216).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.closeorder.post", chain, body: body.fields).reply()
    }

    /// 关闭订单, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.closeorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/closeorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(appid: String, mchID: String, outTradeNo: String, signType: V2.Pay.CloseorderSignType? = nil) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("out_trade_no", outTradeNo)
            fields.set("sign_type", signType)
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
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.CloseorderSignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /pay/closeorder` answers.
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
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 业务结果描述 (`result_msg`).
        public var resultMsg: String { get throws { try fields.required("result_msg") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
    }
}
