// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Profitsharingmerchantratioquery {
    /// 查询最大分账比例, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011985120).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.profitsharingmerchantratioquery.post", chain, body: body.fields).reply()
    }

    /// 查询最大分账比例, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.profitsharingmerchantratioquery.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/profitsharingmerchantratioquery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, signType: V2.Pay.SignType, subMchID: String? = nil, brandMchID: String? = nil) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("sub_mch_id", subMchID)
            fields.set("brand_mch_id", brandMchID)
            fields.set("sign_type", signType)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 品牌主商户号 (`brand_mch_id`).
        public var brandMchID: String? {
            get { fields.stored("brand_mch_id") }
            set { fields.set("brand_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
    }

    /// What `POST /pay/profitsharingmerchantratioquery` answers.
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
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 品牌主商户号 (`brand_mch_id`).
        public var brandMchID: String? { get throws { try fields.optional("brand_mch_id") } }
        /// 最大分账比例 (`max_ratio`).
        public var maxRatio: Int { get throws { try fields.required("max_ratio") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
    }
}
