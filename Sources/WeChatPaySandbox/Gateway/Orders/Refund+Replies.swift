// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// How refunds are written.
extension Refund {
    private static func fen(_ amount: Int) -> JSON { .number(.init(amount)) }

    private var sources: JSON? { from.flatMap { try? JSON(parsing: $0) } }

    /// 退款渠道.
    private var channel: String { handling == nil ? "ORIGINAL" : "OTHER_BANKCARD" }

    /// Of the payment's fee, 分, what is back with the merchant for it.
    private var refundedFee: Int { feeShare - feeTakenAgain }

    /// What `/v3/refund/domestic` answers.
    var domesticReply: JSON {
        var amount: JSON = ["total": Self.fen(total), "refund": Self.fen(self.amount)]
        amount["from"] = sources
        amount["payer_total"] = Self.fen(total)
        amount["payer_refund"] = Self.fen(self.amount)
        amount["settlement_refund"] = Self.fen(self.amount)
        amount["settlement_total"] = Self.fen(total)
        amount["discount_refund"] = 0
        amount["currency"] = .string(currency)
        amount["refund_fee"] = Self.fen(refundedFee)
        var reply = head
        reply["funds_account"] = .string(fundsAccount ?? "AVAILABLE")
        reply["amount"] = amount
        return reply
    }

    /// What ecommerce queries answer.
    var ecommerceReply: JSON {
        var reply = ecommerceReplyWithoutAdvance
        if isAdvanced { reply["amount"]?["advance"] = Self.fen(amount) }
        return reply
    }

    /// What the handling of an abnormal refund answers on the ecommerce path.
    var ecommerceHandlingReply: JSON {
        var reply = ecommerceReplyWithoutAdvance
        reply["amount"]?["refund_fee"] = Self.fen(refundedFee)
        return reply
    }

    private var ecommerceReplyWithoutAdvance: JSON {
        var reply = head
        reply["amount"] = ecommerceAmount
        reply["refund_account"] = .string(refundAccount ?? Self.subMerchant)
        if let fundsAccount { reply["funds_account"] = .string(fundsAccount) }
        return reply
    }

    /// What `/v3/ecommerce/refunds/apply` answers.
    var appliedReply: JSON {
        var reply: JSON = [
            "refund_id": .string(refundId), "out_refund_no": .string(outRefundNo),
            "create_time": .string(ChinaTime.rfc3339(createdAt)), "amount": ecommerceAmount,
            "refund_account": .string(refundAccount ?? Self.subMerchant),
        ]
        if isAdvanced { reply["amount"]?["advance"] = Self.fen(amount) }
        return reply
    }

    private var ecommerceAmount: JSON {
        var amount: JSON = ["refund": Self.fen(self.amount)]
        amount["from"] = sources
        amount["payer_refund"] = Self.fen(self.amount)
        amount["discount_refund"] = 0
        amount["currency"] = .string(currency)
        return amount
    }

    private var head: JSON {
        var reply: JSON = [
            "refund_id": .string(refundId), "out_refund_no": .string(outRefundNo),
            "transaction_id": .string(transactionId), "out_trade_no": .string(outTradeNo),
            "channel": .string(channel), "user_received_account": .string(receivedBy),
        ]
        if state == .success, let finishedAt { reply["success_time"] = .string(ChinaTime.rfc3339(finishedAt)) }
        reply["create_time"] = .string(ChinaTime.rfc3339(createdAt))
        reply["status"] = .string(state.rawValue)
        return reply
    }

    /// What the two calls about an advance (垫付回补) answer; `nil` before it was given back.
    func advanceReply(platform: String) -> JSON? {
        guard let advanceReturn else { return nil }
        return [
            "refund_id": .string(refundId), "advance_return_id": .string(advanceReturn.advanceReturnId),
            "return_amount": Self.fen(advanceReturn.amount), "payer_mchid": .string(payee), "payer_account": "BASIC",
            "payee_mchid": .string(platform), "payee_account": "BASIC", "result": "SUCCESS",
            "success_time": .string(ChinaTime.rfc3339(advanceReturn.at)),
        ]
    }

    // MARK: Notifications

    /// What is encrypted in REFUND.SUCCESS and its like.
    func resource(mchid: String) -> JSON {
        var resource: JSON = [:]
        let isPartner = subMchid != nil || individualAuthId != nil
        resource[isPartner ? "sp_mchid" : "mchid"] = .string(mchid)
        resource["sub_mchid"] = subMchid.map(JSON.string)
        resource["individual_auth_id"] = individualAuthId.map(JSON.string)
        resource["out_trade_no"] = .string(outTradeNo)
        resource["transaction_id"] = .string(transactionId)
        resource["out_refund_no"] = .string(outRefundNo)
        resource["refund_id"] = .string(refundId)
        resource["refund_status"] = .string(state.rawValue)
        if state == .success, let finishedAt { resource["success_time"] = .string(ChinaTime.rfc3339(finishedAt)) }
        resource["user_received_account"] = .string(receivedBy)
        resource["amount"] = [
            "total": Self.fen(total), "refund": Self.fen(amount), "payer_total": Self.fen(total),
            "payer_refund": Self.fen(amount),
        ]
        if isEcommerce { resource["refund_account"] = refundAccount.map(JSON.string) }
        return resource
    }

    // MARK: APIv2

    /// The members of `/secapi/pay/refund`'s answer, beside those of every answer.
    var v2Reply: [(String, String)] {
        [
            ("transaction_id", transactionId), ("out_trade_no", outTradeNo), ("out_refund_no", outRefundNo),
            ("refund_id", refundId), ("refund_fee", String(amount)), ("settlement_refund_fee", String(amount)),
            ("total_fee", String(total)), ("settlement_total_fee", String(total)), ("fee_type", currency),
            ("cash_fee", String(total)), ("cash_fee_type", currency), ("cash_refund_fee", String(amount)),
        ]
    }

    /// The members of a query's answer about the refund at a place in the list.
    func v2Members(at index: Int) -> [(String, String)] {
        var members = [
            ("out_refund_no_", outRefundNo), ("refund_id_", refundId), ("refund_channel_", channel),
            ("refund_fee_", String(amount)), ("settlement_refund_fee_", String(amount)), ("refund_status_", v2Status),
            ("refund_account_", v2Account), ("refund_recv_accout_", receivedBy),
        ]
        if state == .success, let finishedAt { members.append(("refund_success_time_", ChinaTime.plain(finishedAt))) }
        return members.map { ($0.0 + String(index), $0.1) }
    }

    private var v2Status: String {
        switch state {
        case .processing: "PROCESSING"
        case .success: "SUCCESS"
        case .closed: "REFUNDCLOSE"
        case .abnormal: "CHANGE"
        }
    }

    private var v2Account: String { fundsAccount ?? "REFUND_SOURCE_UNSETTLED_FUNDS" }

    /// The members of a notification; `req_info` is yet to be encrypted.
    ///
    /// - Parameter order: Where it is still known; refunds of older state files name no application.
    func v2Notification(of order: Order?, mchid: String) -> JSON {
        var plain = JSON.Object()
        for (name, value) in [
            ("out_refund_no", outRefundNo), ("out_trade_no", outTradeNo), ("refund_account", v2Account),
            ("refund_fee", String(amount)), ("refund_id", refundId), ("refund_recv_accout", receivedBy),
            ("refund_request_source", "API"), ("refund_status", v2Status), ("settlement_refund_fee", String(amount)),
            ("settlement_total_fee", String(total)), ("total_fee", String(total)), ("transaction_id", transactionId),
            ("cash_refund_fee", String(amount)),
        ] { plain[name] = .string(value) }
        if state == .success, let finishedAt { plain["success_time"] = .string(ChinaTime.plain(finishedAt)) }
        var members: JSON = [
            "return_code": "SUCCESS", "appid": .string(appid ?? order?.appid ?? ""), "mch_id": .string(mchid),
        ]
        members["sub_appid"] = (subAppid ?? order?.subAppid).map(JSON.string)
        members["sub_mch_id"] = subMchid.map(JSON.string)
        members["req_info"] = .object(plain)
        return members
    }
}
