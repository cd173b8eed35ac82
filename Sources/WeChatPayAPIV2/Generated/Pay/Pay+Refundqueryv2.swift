// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/pay.yaml by dev/generate. Do not edit.

public import WeChatPay
public import WeChatPayTyped

extension V2.Pay.Refundqueryv2 {
    /// 查询退款（支持单品）, [official page](https://pay.weixin.qq.com/doc/v2/partner/4011984122).
    ///
    /// - Throws: ``WeChatPayError``; documented limits are checked before anything is sent.
    public func post(_ body: V2.Pay.RefundqueryRequest) async throws -> PostReply {
        try await TypedCall("v2.pay.refundqueryv2.post", chain, body: body.fields).reply()
    }

    /// 查询退款（支持单品）, blocking the thread.
    @available(*, noasync, message: "await the call instead")
    public func post(_ body: V2.Pay.RefundqueryRequest) throws -> PostReply {
        try TypedCall("v2.pay.refundqueryv2.post", chain, body: body.fields).blockingReply()
    }

    /// What `POST /pay/refundqueryv2` answers.
    public struct PostReply: TypedObject, FieldValue {
        /// The members, as on the wire.
        public let fields: Fields
        /// Wraps members.
        public init(fields: Fields) { self.fields = fields }
        /// 返回状态码 (`return_code`).
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// 返回信息 (`return_msg`).
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// 业务结果 (`result_code`).
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// 错误码 (`err_code`).
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// 错误描述 (`err_code_des`).
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
        /// 公众账号ID (`appid`).
        public var appid: String { get throws { try fields.required("appid") } }
        /// 商户号 (`mch_id`).
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// 子商户公众账号ID (`sub_appid`).
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// 子商户号 (`sub_mch_id`).
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// 随机字符串 (`nonce_str`).
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// 签名 (`sign`).
        public var sign: String { get throws { try fields.required("sign") } }
        /// 订单总退款次数 (`total_refund_count`).
        public var totalRefundCount: Int? { get throws { try fields.optional("total_refund_count") } }
        /// 微信订单号 (`transaction_id`).
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// 商户订单号 (`out_trade_no`).
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// 订单金额 (`total_fee`): in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// 应结订单金额 (`settlement_total_fee`): in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// 货币种类 (`fee_type`).
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// 现金支付金额 (`cash_fee`): in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// 退款笔数 (`refund_count`).
        public var refundCount: Int { get throws { try fields.required("refund_count") } }
        /// 营销详情JSON格式字符串 (`promotion_detail`): JSON inside a text.
        public var promotionDetail: V2.Pay.PromotionDetail? { get throws { try fields.optional("promotion_detail") } }
        /// 商户退款单号 (`out_refund_no_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func outRefundNo(_ n: Int) throws -> String? {
            try fields.optional("out_refund_no_\(n)")
        }
        /// 微信退款单号 (`refund_id_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundID(_ n: Int) throws -> String? {
            try fields.optional("refund_id_\(n)")
        }
        /// 退款渠道 (`refund_channel_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundChannel(_ n: Int) throws -> String? {
            try fields.optional("refund_channel_\(n)")
        }
        /// 申请退款金额 (`refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundFee(_ n: Int) throws -> Int? {
            try fields.optional("refund_fee_\(n)")
        }
        /// 退款金额 (`settlement_refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func settlementRefundFee(_ n: Int) throws -> Int? {
            try fields.optional("settlement_refund_fee_\(n)")
        }
        /// 代金券类型 (`coupon_type_$n_$m`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponType(_ n: Int, _ m: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)_\(m)")
        }
        /// 总代金券退款金额 (`coupon_refund_fee_$n`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundFee(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)")
        }
        /// 退款代金券使用数量 (`coupon_refund_count_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundCount(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_count_\(n)")
        }
        /// 退款代金券ID (`coupon_refund_id_$n_$m`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponRefundID(_ n: Int, _ m: Int) throws -> String? {
            try fields.optional("coupon_refund_id_\(n)_\(m)")
        }
        /// 单个代金券退款金额 (`coupon_refund_fee_$n_$m`): in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponRefundFeeValue(_ n: Int, _ m: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)_\(m)")
        }
        /// 退款状态 (`refund_status_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundStatus(_ n: Int) throws -> String? {
            try fields.optional("refund_status_\(n)")
        }
        /// 退款资金来源 (`refund_account_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundAccount(_ n: Int) throws -> String? {
            try fields.optional("refund_account_\(n)")
        }
        /// 退款入账账户 (`refund_recv_accout_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundRecvAccout(_ n: Int) throws -> String? {
            try fields.optional("refund_recv_accout_\(n)")
        }
        /// 退款成功时间 (`refund_success_time_$n`).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundSuccessTime(_ n: Int) throws -> String? {
            try fields.optional("refund_success_time_\(n)")
        }
    }
}
