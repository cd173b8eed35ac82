// SPDX-License-Identifier: Apache-2.0

/// What a new sandbox answers to examples of refunds and bills, which name orders, refunds and days that it does not have.
enum RefundRefusals {
    static let all: [String: String] = byAnswer.reduce(into: [:]) { all, entry in
        for id in entry.value { all[id] = entry.key }
    }

    private static let byAnswer: [String: [String]] = [
        // No bill of that day is to be had.
        "400 INVALID_REQUEST": [
            "bill.fundflowbill.get", "bill.sub-merchant-fundflowbill.get", "bill.tradebill.get",
            "ecommerce.bill.fundflowbill.get",
        ],
        "404 RESOURCE_NOT_EXISTS": [
            "ecommerce.refunds.apply.post", "ecommerce.refunds.id.{refund_id}.get",
            "ecommerce.refunds.out-refund-no.{out_refund_no}.get",
            "ecommerce.refunds.{refund_id}.apply-abnormal-refund.post",
            "ecommerce.refunds.{refund_id}.return-advance.get", "ecommerce.refunds.{refund_id}.return-advance.post",
            "refund.domestic.refunds.{out_refund_no}.get",
            "refund.domestic.refunds.{refund_id}.apply-abnormal-refund.post",
        ],
        // One of two numbers is needed, and neither is documented as required.
        "400 PARAM_ERROR": ["refund.domestic.refunds.post"],
        "200 PARAM_ERROR": [
            "v2.pay.downloadfundflow.post", "v2.pay.refundquery.post", "v2.pay.refundqueryv2.post",
            "v2.secapi.pay.refund.post", "v2.secapi.pay.refundv2.post",
        ],
        "200 20001": ["v2.pay.downloadbill.post"],
    ]
}
