// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Pappayapply {
    /// 申请扣款, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011987377).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.pappayapply.post", chain, body: body.fields).reply()
    }

    /// 申请扣款, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.pappayapply.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/pappayapply` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchID: String,
            body: String,
            outTradeNo: String,
            totalFee: Int,
            spbillCreateIp: String,
            notifyURL: String,
            tradeType: String,
            contractID: String,
            detail: String? = nil,
            attach: String? = nil,
            feeType: String? = nil,
            goodsTag: String? = nil,
            receipt: String? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mch_id", mchID)
            fields.set("body", body)
            fields.set("detail", detail)
            fields.set("attach", attach)
            fields.set("out_trade_no", outTradeNo)
            fields.set("total_fee", totalFee)
            fields.set("fee_type", feeType)
            fields.set("spbill_create_ip", spbillCreateIp)
            fields.set("goods_tag", goodsTag)
            fields.set("notify_url", notifyURL)
            fields.set("trade_type", tradeType)
            fields.set("contract_id", contractID)
            fields.set("receipt", receipt)
            self.fields = fields
        }
        /// 请求appid (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 商品描述 (`body`): at most 127 bytes in UTF-8.
        public var body: String? {
            get { fields.stored("body") }
            set { fields.set("body", newValue) }
        }
        /// 商品详情 (`detail`).
        public var detail: String? {
            get { fields.stored("detail") }
            set { fields.set("detail", newValue) }
        }
        /// 附加数据 (`attach`).
        public var attach: String? {
            get { fields.stored("attach") }
            set { fields.set("attach", newValue) }
        }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String? {
            get { fields.stored("out_trade_no") }
            set { fields.set("out_trade_no", newValue) }
        }
        /// 总金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int? {
            get { fields.stored("total_fee") }
            set { fields.set("total_fee", newValue) }
        }
        /// 货币类型 (`fee_type`).
        public var feeType: String? {
            get { fields.stored("fee_type") }
            set { fields.set("fee_type", newValue) }
        }
        /// 终端IP (`spbill_create_ip`).
        public var spbillCreateIp: String? {
            get { fields.stored("spbill_create_ip") }
            set { fields.set("spbill_create_ip", newValue) }
        }
        /// 商品标记 (`goods_tag`).
        public var goodsTag: String? {
            get { fields.stored("goods_tag") }
            set { fields.set("goods_tag", newValue) }
        }
        /// 回调通知url (`notify_url`).
        public var notifyURL: String? {
            get { fields.stored("notify_url") }
            set { fields.set("notify_url", newValue) }
        }
        /// 交易类型 (`trade_type`).
        public var tradeType: String? {
            get { fields.stored("trade_type") }
            set { fields.set("trade_type", newValue) }
        }
        /// 委托代扣协议id (`contract_id`).
        public var contractID: String? {
            get { fields.stored("contract_id") }
            set { fields.set("contract_id", newValue) }
        }
        /// 电子发票入口开放标识 (`receipt`).
        public var receipt: String? {
            get { fields.stored("receipt") }
            set { fields.set("receipt", newValue) }
        }
    }

    /// What `POST /pay/pappayapply` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 公众账号id (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
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
