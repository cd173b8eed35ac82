// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// What a refund is asked for with, on whichever path.
struct RefundRequest {
    var outRefundNo: String
    var transactionId: String?
    var outTradeNo: String?
    var combineTransactionId: String?
    var combineOutTradeNo: String?
    var subMchid: String?
    var individualAuthId: String?
    var amount: Int?
    var total: Int?
    var currency = "CNY"
    var reason: String?
    var notifyUrl: String?
    var fundsAccount: String?
    var refundAccount: String?
    /// 分 by account.
    var from: JSON?
    var isEcommerce = false
    var isV2 = false

    /// Reads a call of APIv3.
    init(_ call: DocumentedCall, isEcommerce: Bool) {
        outRefundNo = call.text("out_refund_no")
        transactionId = call.optionalText("transaction_id")
        outTradeNo = call.optionalText("out_trade_no")
        combineTransactionId = call.optionalText("combine_transaction_id")
        combineOutTradeNo = call.optionalText("combine_out_trade_no")
        subMchid = call.optionalText("sub_mchid")
        individualAuthId = call.optionalText("individual_auth_id")
        let amount = call.body["amount"]
        self.amount = amount?["refund"]?.int
        total = amount?["total"]?.int
        currency = amount?["currency"]?.string ?? "CNY"
        from = amount?["from"]
        reason = call.optionalText("reason")
        notifyUrl = call.optionalText("notify_url")
        fundsAccount = call.optionalText("funds_account")
        refundAccount = isEcommerce ? call.optionalText("refund_account") ?? Refund.subMerchant : nil
        self.isEcommerce = isEcommerce
    }

    /// Reads a call of APIv2.
    init(v2 call: DocumentedCall) {
        outRefundNo = call.text("out_refund_no")
        transactionId = call.optionalText("transaction_id")
        outTradeNo = call.optionalText("out_trade_no")
        subMchid = call.optionalText("sub_mch_id")
        amount = Int(call.text("refund_fee"))
        total = Int(call.text("total_fee"))
        currency = call.optionalText("refund_fee_type") ?? "CNY"
        reason = call.optionalText("refund_desc")
        notifyUrl = call.optionalText("notify_url")
        fundsAccount = call.optionalText("refund_account")
        isV2 = true
    }

    /// A refund by hand, in the merchant platform (商户平台).
    init(byHand outRefundNo: String, of order: Order, amount: Int) {
        self.outRefundNo = outRefundNo
        outTradeNo = order.outTradeNo
        subMchid = order.subMchid
        individualAuthId = order.individualAuthId
        self.amount = amount
        total = order.total
    }

    /// What repetitions are compared by. Which number names the order does not matter.
    func fingerprint(of order: Order) -> String {
        var members = JSON.Object()
        members["out_trade_no"] = .string(order.outTradeNo)
        members["refund"] = amount.map { .number(.init($0)) }
        members["total"] = total.map { .number(.init($0)) }
        members["currency"] = .string(currency)
        members["reason"] = reason.map(JSON.string)
        members["notify_url"] = notifyUrl.map(JSON.string)
        members["funds_account"] = fundsAccount.map(JSON.string)
        members["refund_account"] = refundAccount.map(JSON.string)
        members["from"] = from
        return Fingerprint.of("refund", members)
    }
}
