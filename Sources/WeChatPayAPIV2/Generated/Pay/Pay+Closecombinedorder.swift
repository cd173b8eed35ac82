// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Closecombinedorder {
    /// 合单关单, [official page](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    @available(
        *, deprecated,
        message: "closed since 2021-09-01; use POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"
    )
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.closecombinedorder.post", chain, body: body.fields).reply()
    }

    /// 合单关单, blocking the thread.
    @available(
        *, deprecated,
        message: "closed since 2021-09-01; use POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"
    )
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.closecombinedorder.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/closecombinedorder` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            combineAppid: String,
            combineMchID: String,
            signType: V2.Pay.SignType,
            combineOutTradeNo: String,
            subOrderList: [SubOrderList]
        ) {
            var fields = Fields()
            fields.set("combine_appid", combineAppid)
            fields.set("combine_mch_id", combineMchID)
            fields.set("sign_type", signType)
            fields.set("combine_out_trade_no", combineOutTradeNo)
            fields.setText("sub_order_list", subOrderList)
            self.fields = fields
        }
        /// 合单appid (`combine_appid`).
        public var combineAppid: String? {
            get { fields.stored("combine_appid") }
            set { fields.set("combine_appid", newValue) }
        }
        /// 合单商户号 (`combine_mch_id`).
        public var combineMchID: String? {
            get { fields.stored("combine_mch_id") }
            set { fields.set("combine_mch_id", newValue) }
        }
        /// 签名类型 (`sign_type`).
        public var signType: V2.Pay.SignType? {
            get { fields.stored("sign_type") }
            set { fields.set("sign_type", newValue) }
        }
        /// 合单商户订单号 (`combine_out_trade_no`).
        public var combineOutTradeNo: String? {
            get { fields.stored("combine_out_trade_no") }
            set { fields.set("combine_out_trade_no", newValue) }
        }
        /// 子单信息JSON格式字符串 (`sub_order_list`): JSON inside a text.
        public var subOrderList: [SubOrderList]? {
            get { fields.stored("sub_order_list") }
            set { fields.setText("sub_order_list", newValue) }
        }
        /// `sub_order_list`.
        public struct SubOrderList: TypedObject, FieldValue {
            /// The members, as on the wire.
            public var fields: Fields
            /// Wraps members.
            public init(fields: Fields) { self.fields = fields }
            /// Collects the members.
            public init(mchid: String, outTradeNo: String) {
                var fields = Fields()
                fields.set("mchid", mchid)
                fields.set("out_trade_no", outTradeNo)
                self.fields = fields
            }
            /// 子单商户号 (`mchid`).
            public var mchid: String? {
                get { fields.stored("mchid") }
                set { fields.set("mchid", newValue) }
            }
            /// 子单商户订单号 (`out_trade_no`).
            public var outTradeNo: String? {
                get { fields.stored("out_trade_no") }
                set { fields.set("out_trade_no", newValue) }
            }
        }
    }

    /// What `POST /pay/closecombinedorder` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 合单appid (`combine_appid`).
        public var combineAppid: String { get throws { try fields.required("combine_appid") } }
        /// 合单商户号 (`combine_mch_id`).
        public var combineMchID: String { get throws { try fields.required("combine_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
    }
}
