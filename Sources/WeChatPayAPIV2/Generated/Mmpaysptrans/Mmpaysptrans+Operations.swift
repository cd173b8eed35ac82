// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mmpaysptrans.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Mmpaysptrans.PayBank {
    /// 企业付款到银行卡, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011939840).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaysptrans.pay_bank.post", chain, body: body.fields).reply()
    }

    /// 企业付款到银行卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaysptrans.pay_bank.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaysptrans/pay_bank` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            mchID: String,
            partnerTradeNo: String,
            encBankNo: String,
            encTrueName: String,
            bankCode: String,
            amount: Int,
            desc: String? = nil
        ) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("partner_trade_no", partnerTradeNo)
            fields.set("enc_bank_no", encBankNo)
            fields.set("enc_true_name", encTrueName)
            fields.set("bank_code", bankCode)
            fields.set("amount", amount)
            fields.set("desc", desc)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 商户企业付款单号 (`partner_trade_no`).
        public var partnerTradeNo: String? {
            get { fields.stored("partner_trade_no") }
            set { fields.set("partner_trade_no", newValue) }
        }
        /// 收款方银行卡号 (`enc_bank_no`): encrypted by the caller with the key of `risk/getpublickey`.
        public var encBankNo: String? {
            get { fields.stored("enc_bank_no") }
            set { fields.set("enc_bank_no", newValue) }
        }
        /// 收款方用户名 (`enc_true_name`): encrypted by the caller with the key of `risk/getpublickey`.
        public var encTrueName: String? {
            get { fields.stored("enc_true_name") }
            set { fields.set("enc_true_name", newValue) }
        }
        /// 收款方开户行 (`bank_code`).
        public var bankCode: String? {
            get { fields.stored("bank_code") }
            set { fields.set("bank_code", newValue) }
        }
        /// 付款金额 (`amount`).
        public var amount: Int? {
            get { fields.stored("amount") }
            set { fields.set("amount", newValue) }
        }
        /// 付款说明 (`desc`).
        public var desc: String? {
            get { fields.stored("desc") }
            set { fields.set("desc", newValue) }
        }
    }

    /// What `POST /mmpaysptrans/pay_bank` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaysptrans.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaysptrans.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 商户企业付款单号 (`partner_trade_no`).
        public var partnerTradeNo: String { get throws { try fields.required("partner_trade_no") } }
        /// 代付金额 (`amount`).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 微信企业付款单号 (`payment_no`).
        public var paymentNo: String { get throws { try fields.required("payment_no") } }
        /// 手续费金额 (`cmms_amt`).
        public var cmmsAmt: Int { get throws { try fields.required("cmms_amt") } }
    }
}

extension V2.Mmpaysptrans.QueryBank {
    /// 查询企业付款银行卡, [official page](https://pay.weixin.qq.com/doc/v2/merchant/4011941066).
    ///
    /// Needs the client certificate (双向证书).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.mmpaysptrans.query_bank.post", chain, body: body.fields).reply()
    }

    /// 查询企业付款银行卡, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.mmpaysptrans.query_bank.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /mmpaysptrans/query_bank` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(mchID: String, partnerTradeNo: String) {
            var fields = Fields()
            fields.set("mch_id", mchID)
            fields.set("partner_trade_no", partnerTradeNo)
            self.fields = fields
        }
        /// 商户号 (`mch_id`).
        public var mchID: String? {
            get { fields.stored("mch_id") }
            set { fields.set("mch_id", newValue) }
        }
        /// 商户企业付款单号 (`partner_trade_no`).
        public var partnerTradeNo: String? {
            get { fields.stored("partner_trade_no") }
            set { fields.set("partner_trade_no", newValue) }
        }
    }

    /// What `POST /mmpaysptrans/query_bank` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Mmpaysptrans.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String? { get throws { try fields.optional("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Mmpaysptrans.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 商户企业付款单号 (`partner_trade_no`).
        public var partnerTradeNo: String { get throws { try fields.required("partner_trade_no") } }
        /// 微信企业付款单号 (`payment_no`).
        public var paymentNo: String { get throws { try fields.required("payment_no") } }
        /// 银行卡号 (`bank_no_md5`).
        public var bankNoMd5: String { get throws { try fields.required("bank_no_md5") } }
        /// 用户真实姓名 (`true_name_md5`).
        public var trueNameMd5: String { get throws { try fields.required("true_name_md5") } }
        /// 代付金额 (`amount`).
        public var amount: Int { get throws { try fields.required("amount") } }
        /// 代付单状态 (`status`).
        public var status: Status { get throws { try fields.required("status") } }
        /// 手续费金额 (`cmms_amt`).
        public var cmmsAmt: Int { get throws { try fields.required("cmms_amt") } }
        /// 商户下单时间 (`create_time`).
        public var createTime: String { get throws { try fields.required("create_time") } }
        /// 成功付款时间 (`pay_succ_time`).
        public var paySuccTime: String? { get throws { try fields.optional("pay_succ_time") } }
        /// 失败原因 (`reason`).
        public var reason: String? { get throws { try fields.optional("reason") } }
        /// Documented values of 代付单状态 (`status`); open.
        public typealias Status = OpenValue<StatusKind>
        /// Tells ``Status`` from other values.
        public enum StatusKind {}
    }
}

extension OpenValue where Kind == V2.Mmpaysptrans.QueryBank.PostReply.StatusKind {
    /// `SUCCESS`.
    public static var success: Self { "SUCCESS" }
    /// `FAILED`.
    public static var failed: Self { "FAILED" }
    /// `PROCESSING`.
    public static var processing: Self { "PROCESSING" }
    /// `BANK_FAIL`.
    public static var bankFail: Self { "BANK_FAIL" }
}
