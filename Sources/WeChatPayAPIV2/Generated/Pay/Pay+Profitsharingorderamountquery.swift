// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Profitsharingorderamountquery {
    /// 查询订单待分账金额, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011984132).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.profitsharingorderamountquery.post", chain, body: body.fields).reply()
    }

    /// 查询订单待分账金额, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.profitsharingorderamountquery.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/profitsharingorderamountquery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, transactionID: String, signType: V2.Pay.SignType) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("transaction_id", transactionID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String? {
            get { fields.stored("transaction_id") }
            set { fields.set("transaction_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /pay/profitsharingorderamountquery` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 商户号 (`mch_id`).
        public var mchID: String? { get throws { try fields.optional("mch_id") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 订单剩余待分金额 (`unsplit_amount`).
        public var unsplitAmount: Int? { get throws { try fields.optional("unsplit_amount") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String? { get throws { try fields.optional("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
    }
}
