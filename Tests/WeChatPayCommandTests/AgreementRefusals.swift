// SPDX-License-Identifier: Apache-2.0

/// What a new sandbox answers to examples of profit sharing, transfers, contracts for debits and settlement, which name
/// orders, bills and contracts that it does not have, or money.
enum AgreementRefusals {
    static let all: [String: String] = byAnswer.reduce(into: [:]) { all, entry in
        for id in entry.value { all[id] = entry.key }
    }

    private static let contract = "out-contract-code.{out_contract_code}"
    private static let bills = [
        "ecommerce.mch-transfer.transfer-bills.", "fund-app.mch-transfer.partner.transfer-bills.",
        "fund-app.mch-transfer.transfer-bills.",
    ]

    private static let byAnswer: [String: [String]] = [
        "404 RESOURCE_NOT_EXISTS": [
            "ecommerce.combine-papay.contracts.plan-id.{plan_id}.\(contract).get",
            "ecommerce.combine-papay.contracts.plan-id.{plan_id}.\(contract).terminate.post",
            "ecommerce.profitsharing.orders.get", "ecommerce.profitsharing.orders.{transaction_id}.amounts.get",
            "ecommerce.profitsharing.returnorders.get",
            "papay.sign.contracts.harmony-plan-id.{plan_id}.\(contract).get",
            "papay.sign.contracts.plan-id.{plan_id}.\(contract).get",
            "papay.sign.contracts.plan-id.{plan_id}.\(contract).terminate.post",
            "papay.sign.partner.contracts.plan-id.{plan_id}.\(contract).get",
            "papay.sign.partner.contracts.plan-id.{plan_id}.\(contract).terminate.post",
            "password-exempt-contract.contracts.service-id.{service_id}.\(contract).get",
            "password-exempt-contract.contracts.service-id.{service_id}.\(contract).terminate.post",
            "platsolution.ecommerce.settle.prepay-settle-orders.post",
            "platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.apply-abnormal-settle.post",
            "platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.get",
            "profitsharing.orders.{out_order_no}.get",
            "profitsharing.return-orders.{out_return_no}.get",
            "profitsharing.transactions.{transaction_id}.amounts.get",
        ],
        // One of two numbers is needed, and neither is documented as required.
        // What they name is unknown, for which these document no code.
        "400 INVALID_REQUEST": [
            "ecommerce.profitsharing.finish-order.post", "ecommerce.profitsharing.orders.post",
            "ecommerce.profitsharing.returnorders.post",
            "fund-app.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.cancel.post", "profitsharing.orders.post",
            "profitsharing.orders.unfreeze.post", "profitsharing.return-orders.post",
        ],
        "400 PARAM_ERROR": ["ecommerce.combine-papay.transactions.post"],
        "403 NOT_ENOUGH": bills.map { $0 + "post" } + ["transfer.batches.post"]
            + bills.dropFirst().flatMap { [$0 + "transfer.post", $0 + "pre-transfer-with-authorization.post"] },
        "404 NOT_FOUND": bills.map { $0 + "out-bill-no.{out_bill_no}.get" }
            + bills.dropLast().map { $0 + "out-bill-no.{out_bill_no}.cancel.post" } + [
                "ecommerce.mch-transfer.transfer-bills.transfer-bill-no.{transfer_bill_no}.get",
                "fund-app.mch-transfer.transfer-bills.transfer-bill-no.{transfer_bill_no}.get",
                "transfer.batches.batch-id.{batch_id}.get",
                "transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get",
                "transfer.batches.out-batch-no.{out_batch_no}.get",
                "transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get",
            ],
        "403 CONTRACT_NOT_EXIST": [
            "papay.pay.harmony.transactions.apply.post", "papay.pay.partner.schedules.contract-id.{contract_id}.get",
            "papay.pay.partner.schedules.contract-id.{contract_id}.schedule.post",
            "papay.pay.partner.transactions.apply.post", "papay.pay.schedules.contract-id.{contract_id}.get",
            "papay.pay.schedules.contract-id.{contract_id}.schedule.post", "papay.pay.transactions.apply.post",
        ],
        "200 CONTRACT_NOT_EXIST": [
            "v2.papay.deletecontract.post", "v2.papay.partner.deletecontract.post",
            "v2.papay.partner.querycontract.post", "v2.papay.querycontract.post", "v2.pay.pappayapply.post",
            "v2.pay.partner.pappayapply.post",
        ],
        "404 ORDER_NOT_EXIST": [
            "ecommerce.combine-papay.transactions.{combine_out_trade_no}.get",
            "ecommerce.combine-papay.transactions.{combine_out_trade_no}.reverse.post",
        ],
        "200 RESOURCE_NOT_EXISTS": [
            "v2.pay.profitsharingorderamountquery.post", "v2.pay.profitsharingquery.post",
            "v2.pay.profitsharingreturnquery.post", "v2.secapi.pay.multiprofitsharing.post",
            "v2.secapi.pay.profitsharing.post", "v2.secapi.pay.profitsharingfinish.post",
        ],
        // The first of the values of trade_type needs an openid; of two numbers, neither is documented as required.
        "200 PARAM_ERROR": ["v2.pay.contractorder.post", "v2.secapi.pay.profitsharingreturn.post"],
        // Nothing is kept of these, so nothing is promised.
        "200 NOAUTH": [
            "v2.pay.closecombinedorder.post", "v2.pay.combinedorder.post", "v2.pay.querycombinedorder.post",
        ],
        "200 ORDERNOTEXIST": ["v2.pay.paporderquery.post", "v2.pay.partner.paporderquery.post"],
    ]
}
