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
        /// `return_code`.
        public var returnCode: V2.Pay.ReturnCode { get throws { try fields.required("return_code") } }
        /// `return_msg`.
        public var returnMsg: String { get throws { try fields.required("return_msg") } }
        /// `result_code`.
        public var resultCode: V2.Pay.ResultCode { get throws { try fields.required("result_code") } }
        /// `err_code`.
        public var errCode: String { get throws { try fields.required("err_code") } }
        /// `err_code_des`.
        public var errCodeDes: String { get throws { try fields.required("err_code_des") } }
        /// `appid`.
        public var appid: String { get throws { try fields.required("appid") } }
        /// `mch_id`.
        public var mchID: String { get throws { try fields.required("mch_id") } }
        /// `sub_appid`.
        public var subAppid: String? { get throws { try fields.optional("sub_appid") } }
        /// `sub_mch_id`.
        public var subMchID: String? { get throws { try fields.optional("sub_mch_id") } }
        /// `nonce_str`.
        public var nonceStr: String { get throws { try fields.required("nonce_str") } }
        /// `sign`.
        public var sign: String { get throws { try fields.required("sign") } }
        /// `total_refund_count`.
        public var totalRefundCount: Int? { get throws { try fields.optional("total_refund_count") } }
        /// `transaction_id`.
        public var transactionID: String { get throws { try fields.required("transaction_id") } }
        /// `out_trade_no`.
        public var outTradeNo: String { get throws { try fields.required("out_trade_no") } }
        /// `total_fee`: in the smallest unit of the currency (分 for CNY).
        public var totalFee: Int { get throws { try fields.required("total_fee") } }
        /// `settlement_total_fee`: in the smallest unit of the currency (分 for CNY).
        public var settlementTotalFee: Int? { get throws { try fields.optional("settlement_total_fee") } }
        /// `fee_type`.
        public var feeType: String? { get throws { try fields.optional("fee_type") } }
        /// `cash_fee`: in the smallest unit of the currency (分 for CNY).
        public var cashFee: Int { get throws { try fields.required("cash_fee") } }
        /// `refund_count`.
        public var refundCount: Int { get throws { try fields.required("refund_count") } }
        /// `promotion_detail`: JSON inside a text.
        public var promotionDetail: V2.Pay.PromotionDetail? { get throws { try fields.optional("promotion_detail") } }
        /// `out_refund_no_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func outRefundNo(_ n: Int) throws -> String? {
            try fields.optional("out_refund_no_\(n)")
        }
        /// `refund_id_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundID(_ n: Int) throws -> String? {
            try fields.optional("refund_id_\(n)")
        }
        /// `refund_channel_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundChannel(_ n: Int) throws -> String? {
            try fields.optional("refund_channel_\(n)")
        }
        /// `refund_fee_$n`: in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundFee(_ n: Int) throws -> Int? {
            try fields.optional("refund_fee_\(n)")
        }
        /// `settlement_refund_fee_$n`: in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func settlementRefundFee(_ n: Int) throws -> Int? {
            try fields.optional("settlement_refund_fee_\(n)")
        }
        /// `coupon_type_$n_$m`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponType(_ n: Int, _ m: Int) throws -> String? {
            try fields.optional("coupon_type_\(n)_\(m)")
        }
        /// `coupon_refund_fee_$n`: in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundFee(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)")
        }
        /// `coupon_refund_count_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func couponRefundCount(_ n: Int) throws -> Int? {
            try fields.optional("coupon_refund_count_\(n)")
        }
        /// `coupon_refund_id_$n_$m`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponRefundID(_ n: Int, _ m: Int) throws -> String? {
            try fields.optional("coupon_refund_id_\(n)_\(m)")
        }
        /// `coupon_refund_fee_$n_$m`: in the smallest unit of the currency (分 for CNY).
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        ///   - m: The index in the name, from 0.
        public func couponRefundFeeValue(_ n: Int, _ m: Int) throws -> Int? {
            try fields.optional("coupon_refund_fee_\(n)_\(m)")
        }
        /// `refund_status_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundStatus(_ n: Int) throws -> String? {
            try fields.optional("refund_status_\(n)")
        }
        /// `refund_account_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundAccount(_ n: Int) throws -> String? {
            try fields.optional("refund_account_\(n)")
        }
        /// `refund_recv_accout_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundRecvAccout(_ n: Int) throws -> String? {
            try fields.optional("refund_recv_accout_\(n)")
        }
        /// `refund_success_time_$n`.
        ///
        /// - Parameters:
        ///   - n: The index in the name, from 0.
        public func refundSuccessTime(_ n: Int) throws -> String? {
            try fields.optional("refund_success_time_\(n)")
        }
    }
}
