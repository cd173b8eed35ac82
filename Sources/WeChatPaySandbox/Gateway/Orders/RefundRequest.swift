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
        transactionId = call.given("transaction_id")
        outTradeNo = call.given("out_trade_no")
        combineTransactionId = call.given("combine_transaction_id")
        combineOutTradeNo = call.given("combine_out_trade_no")
        subMchid = call.given("sub_mchid")
        individualAuthId = call.given("individual_auth_id")
        let amount = call.body["amount"]
        self.amount = amount?["refund"]?.int
        total = amount?["total"]?.int
        currency = amount?["currency"]?.string ?? "CNY"
        from = amount?["from"]
        reason = call.given("reason")
        notifyUrl = call.given("notify_url")
        fundsAccount = call.given("funds_account")
        refundAccount = isEcommerce ? call.given("refund_account") ?? Refund.subMerchant : nil
        self.isEcommerce = isEcommerce
    }

    /// Reads a call of APIv2.
    init(v2 call: DocumentedCall) {
        outRefundNo = call.text("out_refund_no")
        transactionId = call.given("transaction_id")
        outTradeNo = call.given("out_trade_no")
        subMchid = call.given("sub_mch_id")
        amount = Int(call.text("refund_fee"))
        total = Int(call.text("total_fee"))
        currency = call.given("refund_fee_type") ?? "CNY"
        reason = call.given("refund_desc")
        notifyUrl = call.given("notify_url")
        fundsAccount = call.given("refund_account")
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
        [
            order.outTradeNo, String(amount ?? 0), String(total ?? 0), currency, reason ?? "", notifyUrl ?? "",
            fundsAccount ?? "", refundAccount ?? "", from?.description ?? "",
        ].joined(separator: "\n")
    }
}

extension DocumentedCall {
    /// The text of a member, where it is there and not empty.
    func given(_ name: String) -> String? {
        let text = text(name)
        return text.isEmpty ? nil : text
    }
}
