// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPayTestSupport

/// What a notification and the query for the same thing both have, the notification has with all its members.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct NotificationQueryTests {
    /// A notification, and the query for what it tells of.
    private static let pairs: [(event: String, query: String)] = [
        ("ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS", "abnormal-fund-processing.receipts.{receipt_id}.get"),
        ("BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", "brand.partner.card-member.user-cards.{user_card_code}.get"),
        ("BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", "brand.partner.card-member.user-cards.{user_card_code}.get"),
        ("BUDGET.CLOSED", "fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.get"),
        ("BUDGET.FINISHED", "fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.get"),
        ("BUDGET.LOCKED", "fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.get"),
        ("COUPON.USE", "marketing.favor.users.{openid}.coupons.{coupon_id}.get"),
        ("CREDIT_REPAYMENT.DEDUCTION_PAY", "credit-repayment.partner.deduct-orders.{out_trade_no}.get"),
        ("CREDIT_REPAYMENT.SIGN_CONTRACT", "credit-repayment.partner.contracts.{out_contract_code}.get"),
        ("CREDIT_REPAYMENT.TERMINATE_CONTRACT", "credit-repayment.partner.contracts.{out_contract_code}.get"),
        ("DISCOUNT_CARD.AGREEMENT_ENDED", "discount-card.cards.{out_card_code}.get"),
        ("DISCOUNT_CARD.GET_CARD", "discount-card.cards.{out_card_code}.get"),
        ("DISCOUNT_CARD.SETTLEMENT", "discount-card.cards.{out_card_code}.get"),
        ("DISCOUNT_CARD.USER_ACCEPTED", "discount-card.cards.{out_card_code}.get"),
        ("DISCOUNT_CARD.USER_PAID", "discount-card.cards.{out_card_code}.get"),
        ("EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE", "eduschoolpay.users.{openid}.debt-state.get"),
        ("ENTRUST.RELEASE", "edu-papay.transactions.out-trade-no.{out_trade_no}.get"),
        ("ENTRUST.SIGNING", "edu-papay.transactions.out-trade-no.{out_trade_no}.get"),
        ("ENTRUST.SIGN", "papay.sign.partner.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get"),
        (
            "ENTRUST.TERMINATE",
            "papay.sign.partner.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get"
        ),
        ("HIRE_POWER_BANK.RECEIVE_INSURANCE", "hire-power-bank.insurance-orders.{out_order_no}.get"),
        (
            "INSURANCE_ENTRUST.SIGN",
            "papay.insurance-sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get"
        ),
        ("INSURANCE_POLICY_MANAGEMENT.GRANTED", "inspolicymgr.deduct.authorizations.{out_insurance_no}.get"),
        (
            "MCHTRANSFER.AUTHORIZATION.CONFIRMED",
            "fund-app.mch-transfer.partner.user-confirm-authorizations.{out_authorization_no}.get"
        ),
        ("MCHTRANSFER.BATCH.FINISHED", "partner-transfer.batches.out-batch-no.{out_batch_no}.get"),
        ("MCHTRANSFER.BILL.FINISHED", "fund-app.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get"),
        ("MCHTRANSFER.QQWALLETBILL.FINISHED", "fund-app.mch-transfer.transfer-to-qq-wallet-bills.{out_bill_no}.get"),
        ("MEDICAL_INSURANCE.SUCCESS", "med-ins.orders.out-trade-no.{out_trade_no}.get"),
        ("PAYSCORE.USER_CONFIRM", "payscore.serviceorder.get"),
        ("PAYSCORE.USER_PAID", "payscore.serviceorder.get"),
        (
            "PAYSCORE.USER_SIGN_PLAN",
            "payscore.sign-plan.partner.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.get"
        ),
        ("PRODUCT_COUPON_SP.IMAGE_GENERATION", "marketing.partner.product-coupon.image-generation-tasks.{task_id}.get"),
        ("RECHARGE.CLOSED", "platsolution.ecommerce.recharges.out-recharge-no.{out_recharge_no}.get"),
        ("RECHARGE.SUCCESS", "platsolution.ecommerce.recharges.out-recharge-no.{out_recharge_no}.get"),
        ("REFUND.ABNORMAL", "refund.domestic.refunds.{out_refund_no}.get"),
        ("REFUND.CLOSED", "refund.domestic.refunds.{out_refund_no}.get"),
        ("REFUND.SUCCESS", "refund.domestic.refunds.{out_refund_no}.get"),
        ("SETTLEMENT.SUCCESS", "platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.get"),
        ("TRANSACTION.FAIL", "vehicle.transactions.out-trade-no.{out_trade_no}.get"),
        ("TRANSACTION.INDUSTRY_FAILED", "vehicle.etc.transactions.out-trade-no.{out_trade_no}.get"),
        ("TRANSACTION.INDUSTRY_SUCCESS", "vehicle.etc.transactions.out-trade-no.{out_trade_no}.get"),
        ("TRANSACTION.PAY_BACK", "vehicle.transactions.out-trade-no.{out_trade_no}.get"),
        ("TRANSACTION.SUCCESS", "pay.transactions.out-trade-no.{out_trade_no}.get"),
        ("TRANSACTION.SUCCESS", "pay.partner.transactions.out-trade-no.{out_trade_no}.get"),
        ("TRANSACTION.SUCCESS", "combine-transactions.out-trade-no.{combine_out_trade_no}.get"),
        ("TRANSACTION.SUCCESS", "vehicle.transactions.out-trade-no.{out_trade_no}.get"),
        ("VEHICLE.USER_STATE_CHANGE", "vehicle.etc.users.{openid}.contracts.get"),
        ("WEBIZPAY.QUOTACARDEXPIRED", "webizpay.employees.{employee_id}.quota-cards.{card_no}.get"),
    ]

    /// Members that the pages of the notification, table and sample, have another set of.
    private static let exceptions: [String: String] = [
        "PAYSCORE.USER_CONFIRM collection": "the money is not collected yet; no page has the bank",
        "PAYSCORE.USER_CONFIRM post_discounts": "no page of the notification counts discounts",
        "PAYSCORE.USER_PAID collection": "no page of the notification has the bank",
        "PAYSCORE.USER_PAID post_discounts": "no page of the notification counts discounts",
        "REFUND.ABNORMAL amount": "four amounts on every page, none of the currency's",
        "REFUND.CLOSED amount": "four amounts on every page, none of the currency's",
        "REFUND.SUCCESS amount": "four amounts on every page, none of the currency's",
        "TRANSACTION.SUCCESS scene_info": "the device alone on every page of the notification and of today's queries",
        "TRANSACTION.INDUSTRY_FAILED promotion_detail": "has coupon_id where the query has promotion_id",
        "TRANSACTION.INDUSTRY_SUCCESS promotion_detail": "has coupon_id where the query has promotion_id",
    ]

    @Test func whatBothHaveIsWhole() throws {
        var used: Set<String> = []
        for (event, query) in Self.pairs {
            let notification = try #require(APIDescription.shared.notifications(id: event).first, "\(event)")
            let operation = try #require(APIDescription.shared.operation(id: query), "\(query)")
            for (place, name) in Self.missing(notification.details.resource, operation.details.response.fields, []) {
                let exception = "\(event) \(place)"
                guard Self.exceptions[exception] == nil else {
                    used.insert(exception)
                    continue
                }
                Issue.record("\(event) lacks \(place).\(name), which the reply of \(query) has")
            }
        }
        #expect(used == Set(Self.exceptions.keys), "an exception explains nothing any more")
    }

    /// Members of members that only the query has, with the member in which they are.
    private static func missing(
        _ notification: [APIField], _ query: [APIField], _ place: [String]
    ) -> [(place: String, name: String)] {
        query.flatMap { field -> [(place: String, name: String)] in
            guard let twin = notification.first(where: { $0.name == field.name }) else {
                return place.isEmpty ? [] : [(place.joined(separator: "."), field.name)]
            }
            return missing(twin.fields, field.fields, place + [field.name])
        }
    }
}
