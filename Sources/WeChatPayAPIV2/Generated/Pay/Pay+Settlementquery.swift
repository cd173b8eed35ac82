// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Settlementquery {
    /// 查询结算资金, [official page](https://pay.weixin.qq.com/doc/global/v2/zh/4013634920).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: PostBody) async throws -> PostReply {
        try await TypedCall("v2.pay.settlementquery.post", chain, body: body.fields).reply()
    }

    /// 查询结算资金, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: PostBody) throws -> PostReply {
        try TypedCall("v2.pay.settlementquery.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/settlementquery` sends.
    public struct PostBody: TypedObject, FieldValue {
        /// The members, as on the wire.
        public var fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// Collects the members.
        public init(
            appid: String,
            mchid: String,
            usetag: Int,
            offset: Int,
            limit: Int,
            dateStart: String,
            dateEnd: String,
            subMchID: String? = nil,
            querySplit: Bool? = nil
        ) {
            var fields = Fields()
            fields.set("appid", appid)
            fields.set("mchid", mchid)
            fields.set("sub_mch_id", subMchID)
            fields.set("usetag", usetag)
            fields.set("offset", offset)
            fields.set("limit", limit)
            fields.set("date_start", dateStart)
            fields.set("date_end", dateEnd)
            fields.set("query_split", querySplit)
            self.fields = fields
        }
        /// 公众账号ID (`appid`).
        public var appid: String? {
            get { fields.stored("appid") }
            set { fields.set("appid", newValue) }
        }
        /// 商户号 (`mchid`).
        public var mchid: String? {
            get { fields.stored("mchid") }
            set { fields.set("mchid", newValue) }
        }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? {
            get { fields.stored("sub_mch_id") }
            set { fields.set("sub_mch_id", newValue) }
        }
        /// 结算状态 (`usetag`): one of `1`, `2`.
        public var usetag: Int? {
            get { fields.stored("usetag") }
            set { fields.set("usetag", newValue) }
        }
        /// 偏移量 (`offset`).
        public var offset: Int? {
            get { fields.stored("offset") }
            set { fields.set("offset", newValue) }
        }
        /// 最大记录条数 (`limit`).
        public var limit: Int? {
            get { fields.stored("limit") }
            set { fields.set("limit", newValue) }
        }
        /// 开始日期 (`date_start`).
        public var dateStart: String? {
            get { fields.stored("date_start") }
            set { fields.set("date_start", newValue) }
        }
        /// 结束日期 (`date_end`).
        public var dateEnd: String? {
            get { fields.stored("date_end") }
            set { fields.set("date_end", newValue) }
        }
        /// 是否查询分账结算信息 (`query_split`).
        public var querySplit: Bool? {
            get { fields.stored("query_split") }
            set { fields.set("query_split", newValue) }
        }
    }

    /// What `POST /pay/settlementquery` answers.
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
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误代码 (`err_code`).
        public var errCode: String? { get throws { try fields.optional("err_code") } }
        /// 错误代码描述 (`err_code_des`).
        public var errCodeDes: String? { get throws { try fields.optional("err_code_des") } }
        /// 签名 (`sign`).
        public var sign: String? { get throws { try fields.optional("sign") } }
        /// 返回数据行数 (`record_num`).
        public var recordNum: String { get throws { try fields.required("record_num") } }
        /// 付汇批次号 (`fbatchno`).
        public var fbatchno: String { get throws { try fields.required("fbatchno") } }
        /// 结算日期 (`date_settlement`).
        public var dateSettlement: String { get throws { try fields.required("date_settlement") } }
        /// 交易开始日期 (`date_start`).
        public var dateStart: String { get throws { try fields.required("date_start") } }
        /// 交易结束日期 (`date_end`).
        public var dateEnd: String { get throws { try fields.required("date_end") } }
        /// 划账金额 (`settlement_fee`).
        public var settlementFee: Int { get throws { try fields.required("settlement_fee") } }
        /// 未划账金额 (`unsettlement_fee`).
        public var unsettlementFee: Int { get throws { try fields.required("unsettlement_fee") } }
        /// 结算币种 (`settlementfee_type`).
        public var settlementfeeType: String { get throws { try fields.required("settlementfee_type") } }
        /// 支付金额 (`pay_fee`).
        public var payFee: Int { get throws { try fields.required("pay_fee") } }
        /// 退款金额 (`refund_fee`).
        public var refundFee: Int { get throws { try fields.required("refund_fee") } }
        /// 支付净额 (`pay_net_fee`).
        public var payNetFee: Int { get throws { try fields.required("pay_net_fee") } }
        /// 手续费金额 (`poundage_fee`).
        public var poundageFee: Int { get throws { try fields.required("poundage_fee") } }
        /// 分账划账金额 (`split_settlement_fee`).
        public var splitSettlementFee: Int? { get throws { try fields.optional("split_settlement_fee") } }
        /// 分账未划账金额 (`split_unsettlement_fee`).
        public var splitUnsettlementFee: Int? { get throws { try fields.optional("split_unsettlement_fee") } }
    }
}
