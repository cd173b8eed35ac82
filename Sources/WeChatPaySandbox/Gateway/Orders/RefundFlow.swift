// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Refunds (退款): of orders and parts of combined orders, for merchants, service providers and platforms.
enum RefundFlow: Flow {
    private static let domestic = "/v3/refund/domestic/refunds"
    private static let ecommerce = "/v3/ecommerce/refunds"

    static func answers(_ operation: APIOperation) -> Bool {
        operation.path.hasPrefix(domestic) || operation.path.hasPrefix(ecommerce) || V2RefundFlow.answers(operation)
    }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        if call.operation.isV2 { return try V2RefundFlow.answer(call, in: &world) }
        do throws(RefundRefusal) { return GatewayAnswer(.json(try reply(call, in: &world))) } catch {
            throw error.refusal(isV2: false)
        }
    }

    private static func reply(_ call: DocumentedCall, in world: inout World) throws(RefundRefusal) -> JSON {
        switch call.operation.path {
        case domestic:
            return try world.askForRefund(RefundRequest(call, isEcommerce: false)).domesticReply
        case ecommerce + "/apply":
            return try world.askForRefund(RefundRequest(call, isEcommerce: true)).appliedReply
        default: break
        }
        let isEcommerce = call.operation.path.hasPrefix(ecommerce)
        let refund = try refund(call, world)
        switch call.operation.path.split(separator: "/").last {
        case "apply-abnormal-refund":
            let handled = try world.handleAbnormalRefund(refund, try handling(call, world))
            return isEcommerce ? handled.ecommerceHandlingReply : handled.domesticReply
        case "return-advance":
            let refund = call.operation.method == "POST" ? try world.returnAdvance(refund) : refund
            guard let reply = refund.advanceReply(platform: world.mchid) else { throw .noRefund }
            return reply
        default:
            return isEcommerce ? refund.ecommerceReply : refund.domesticReply
        }
    }

    /// The refund that a call names. Assumption: refundsAreFoundOnEveryPath
    private static func refund(_ call: DocumentedCall, _ world: World) throws(RefundRefusal) -> Refund {
        let refundId = call.pathValues["refund_id"]
        let found = refundId.map { world.refunds.named("refund:" + $0) } ?? world.refunds[call.text("out_refund_no")]
        guard let refund = found else { throw .noRefund }
        if let number = call.optionalText("out_refund_no"), number != refund.outRefundNo { throw .noRefund }
        if let merchant = call.optionalText("sub_mchid"), merchant != refund.subMchid { throw .noRefund }
        if let contract = call.optionalText("individual_auth_id"), contract != refund.individualAuthId {
            throw .noRefund
        }
        return refund
    }

    // MARK: Abnormal refunds

    private static func handling(_ call: DocumentedCall, _ world: World) throws(RefundRefusal) -> Refund.Handling {
        let type = call.text("type")
        let members = ["type", "bank_type", "bank_account", "real_name"].map { call.text($0) }
        let isToMerchant = type == "MERCHANT_BANK_CARD"
        guard isToMerchant || type == "USER_BANK_CARD" else {
            throw .invalid("type", "must be one of USER_BANK_CARD, MERCHANT_BANK_CARD")
        }
        var account = "商户结算银行账户"
        if !isToMerchant {
            for name in ["bank_type", "bank_account", "real_name"] where call.text(name).isEmpty {
                throw .missing(name)
            }
            account = (banks[call.text("bank_type")] ?? "银行") + "借记卡" + call.text("bank_account").suffix(4)
        }
        // The card's number and the name behind it need not be kept to be compared.
        return Refund.Handling(
            fingerprint: Derivation(members).hex(32), isToMerchant: isToMerchant, account: account, at: world.now
        )
    }

    private static let banks = [
        "CMB_DEBIT": "招商银行", "COMM_DEBIT": "交通银行", "ABC_DEBIT": "农业银行", "CCB_DEBIT": "建设银行",
        "ICBC_DEBIT": "工商银行", "BOC_DEBIT": "中国银行", "PAB_DEBIT": "平安银行", "SPDB_DEBIT": "浦发银行",
        "CITIC_DEBIT": "中信银行", "CEB_DEBIT": "光大银行", "CMBC_DEBIT": "民生银行", "CIB_DEBIT": "兴业银行",
        "GDB_DEBIT": "广发银行", "PSBC_DEBIT": "邮储银行", "NBCB_DEBIT": "宁波银行",
    ]
}
