// SPDX-License-Identifier: Apache-2.0

/// What a new sandbox answers to the examples of refunds and bills: there is no order to refund, and the day of the bill
/// is long past.
enum RefundRefusals {
    static let all: [String: String] = {
        var refused: [String: String] = [
            "ecommerce.refunds.apply.post": "400 PARAM_ERROR",
            "v2.pay.downloadbill.post": "200 20001",
        ]
        for id in [
            "ecommerce.refunds.id.{refund_id}.get",
            "ecommerce.refunds.out-refund-no.{out_refund_no}.get",
            "ecommerce.refunds.{refund_id}.return-advance.get", "ecommerce.refunds.{refund_id}.return-advance.post",
            "refund.domestic.refunds.post", "refund.domestic.refunds.{out_refund_no}.get",
            "refund.domestic.refunds.{refund_id}.apply-abnormal-refund.post",
        ] { refused[id] = "404 RESOURCE_NOT_EXISTS" }
        for id in [
            "bill.fundflowbill.get", "bill.sub-merchant-fundflowbill.get", "bill.tradebill.get",
            "ecommerce.bill.fundflowbill.get",
            // An unknown refund, for which it documents no code.
            "ecommerce.refunds.{refund_id}.apply-abnormal-refund.post",
        ] { refused[id] = "400 INVALID_REQUEST" }
        // One of several numbers is needed, and none is documented as required.
        for id in [
            "v2.pay.downloadfundflow.post", "v2.pay.refundquery.post", "v2.pay.refundqueryv2.post",
            "v2.secapi.pay.refund.post", "v2.secapi.pay.refundv2.post",
        ] { refused[id] = "200 PARAM_ERROR" }
        return refused
    }()
}
