// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/platsolution.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayTyped

struct V3PlatsolutionCalls: TypedCalls {
    let family = "v3/platsolution"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "platsolution.ecommerce.bank-transfer-recharges.apply.post",
            Self.platsolutionEcommerceBankTransferRechargesApplyPost)
        calls.add(
            blocking: "platsolution.ecommerce.bank-transfer-recharges.apply.post",
            Self.platsolutionEcommerceBankTransferRechargesApplyPostBlocking)
        calls.add(
            "platsolution.ecommerce.bank-transfer-recharges.out-recharge-no.{out_recharge_no}.get",
            Self.platsolutionEcommerceBankTransferRechargesOutRechargeNoOutRechargeNoGet)
        calls.add(
            "platsolution.ecommerce.insurance-compensation-contracts.post",
            Self.platsolutionEcommerceInsuranceCompensationContractsPost)
        calls.add(
            "platsolution.ecommerce.insurance-compensation-contracts.sub-mchid.{sub_mchid}.check-opened.post",
            Self.platsolutionEcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpenedPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.compensate-bills.post",
            Self.platsolutionEcommerceMchTransferCompensateBillsPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.compensate-bills.bill-id.{bill_id}.get",
            Self.platsolutionEcommerceMchTransferCompensateBillsBillIDBillIDGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.compensate-bills.out-bill-no.{out_bill_no}.get",
            Self.platsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNoGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.compensate-bills.out-bill-no.{out_bill_no}.cancel.post",
            Self.platsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancelPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.compensate-bills.pre-transfer.post",
            Self.platsolutionEcommerceMchTransferCompensateBillsPreTransferPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.post",
            Self.platsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.bill-id.{bill_id}.get",
            Self.platsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIDBillIDGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.deposit-after-sales-compensation-bills.out-bill-no.{out_bill_no}.get",
            Self.platsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.deposit-insurance-premiums-compensation-bills.post",
            Self.platsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.deposit-insurance-premiums-compensation-bills.{out_bill_no}.get",
            Self.platsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.deposit-shipping-cost-compensation-bills.post",
            Self.platsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.deposit-shipping-cost-compensation-bills.out-bill-no.{out_bill_no}.get",
            Self.platsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.post",
            Self.platsolutionEcommerceMchTransferInsuranceClaimBillsPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.bill-id.{bill_id}.get",
            Self.platsolutionEcommerceMchTransferInsuranceClaimBillsBillIDBillIDGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.out-bill-no.{out_bill_no}.get",
            Self.platsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.out-bill-no.{out_bill_no}.cancel.post",
            Self.platsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.insurance-claim-bills.pre-transfer.post",
            Self.platsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.sub-mch-compensation-bills.post",
            Self.platsolutionEcommerceMchTransferSubMchCompensationBillsPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.sub-mch-compensation-bills.{out_bill_no}.get",
            Self.platsolutionEcommerceMchTransferSubMchCompensationBillsOutBillNoGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.transfer-bills.post",
            Self.platsolutionEcommerceMchTransferTransferBillsPost)
        calls.add(
            "platsolution.ecommerce.mch-transfer.transfer-bills.bill-id.{bill_id}.get",
            Self.platsolutionEcommerceMchTransferTransferBillsBillIDBillIDGet)
        calls.add(
            "platsolution.ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get",
            Self.platsolutionEcommerceMchTransferTransferBillsOutBillNoOutBillNoGet)
        calls.add("platsolution.ecommerce.recharge-employees.post", Self.platsolutionEcommerceRechargeEmployeesPost)
        calls.add(
            "platsolution.ecommerce.recharge-employees.sub-mchid.{sub_mchid}.get",
            Self.platsolutionEcommerceRechargeEmployeesSubMchidSubMchidGet)
        calls.add(
            "platsolution.ecommerce.recharge-employees.sub-mchid.{sub_mchid}.sp-openid.{sp_openid}.delete.post",
            Self.platsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePost)
        calls.add("platsolution.ecommerce.recharges.apply.post", Self.platsolutionEcommerceRechargesApplyPost)
        calls.add(
            "platsolution.ecommerce.recharges.out-recharge-no.{out_recharge_no}.get",
            Self.platsolutionEcommerceRechargesOutRechargeNoOutRechargeNoGet)
        calls.add(
            "platsolution.ecommerce.recharges.out-recharge-no.{out_recharge_no}.close.post",
            Self.platsolutionEcommerceRechargesOutRechargeNoOutRechargeNoClosePost)
        calls.add(
            "platsolution.ecommerce.settle.prepay-settle-orders.post",
            Self.platsolutionEcommerceSettlePrepaySettleOrdersPost)
        calls.add(
            "platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.get",
            Self.platsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNoGet)
        calls.add(
            "platsolution.ecommerce.settle.prepay-settle-orders.{settle_batch_no}.apply-abnormal-settle.post",
            Self.platsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePost)
        calls.add(
            "platsolution.ecommerce.withdraw.day-end-balance-withdraw.post",
            Self.platsolutionEcommerceWithdrawDayEndBalanceWithdrawPost)
        calls.add(
            "platsolution.ecommerce.withdraw.day-end-balance-withdraw.out-request-no.{out_request_no}.get",
            Self.platsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGet)
        calls.add(
            "platsolution.insurance.mch-transfer.batches.apply.post",
            Self.platsolutionInsuranceMchTransferBatchesApplyPost)
        calls.add(
            "platsolution.insurance.mch-transfer.batches.batch-id.{batch_id}.get",
            Self.platsolutionInsuranceMchTransferBatchesBatchIDBatchIDGet)
        calls.add(
            "platsolution.insurance.mch-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get",
            Self.platsolutionInsuranceMchTransferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet)
        calls.add(
            "platsolution.insurance.mch-transfer.batches.detail-receipts.out-batch-no.{out_batch_no}.out-detail-no.{out_detail_no}.get",
            Self.platsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet)
        calls.add(
            "platsolution.insurance.mch-transfer.batches.detail-receipts.out-batch-no.{out_batch_no}.out-detail-no.{out_detail_no}.apply.post",
            Self
                .platsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost
        )
        calls.add(
            "platsolution.insurance.mch-transfer.batches.out-batch-no.{out_batch_no}.get",
            Self.platsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoGet)
        calls.add(
            "platsolution.insurance.mch-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get",
            Self.platsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet)
        calls.add(
            "platsolution.insurance.mch-transfer.batches.summary-receipts.out-batch-no.{out_batch_no}.get",
            Self.platsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet)
        calls.add(
            "platsolution.insurance.mch-transfer.batches.summary-receipts.out-batch-no.{out_batch_no}.apply.post",
            Self.platsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost)
        calls.add(
            "platsolution.insurance.mch-transfer.reservation.apply.post",
            Self.platsolutionInsuranceMchTransferReservationApplyPost)
        calls.add(
            "platsolution.insurance.mch-transfer.reservation.out-reservation-no.{out_reservation_no}.get",
            Self.platsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNoGet)
        calls.add(
            "platsolution.insurance.mch-transfer.reservation.out-reservation-no.{out_reservation_no}.close.post",
            Self.platsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNoClosePost)
        calls.add(
            "platsolution.insurance.mch-transfer.reservation.reservation-id.{reservation_id}.get",
            Self.platsolutionInsuranceMchTransferReservationReservationIDReservationIDGet)
        calls.add("platsolution.mch-transfer.batches.apply.post", Self.platsolutionMchTransferBatchesApplyPost)
        calls.add(
            "platsolution.mch-transfer.batches.batch-id.{batch_id}.get",
            Self.platsolutionMchTransferBatchesBatchIDBatchIDGet)
        calls.add(
            "platsolution.mch-transfer.batches.batch-id.{batch_id}.details.detail-id.{detail_id}.get",
            Self.platsolutionMchTransferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet)
        calls.add(
            "platsolution.mch-transfer.batches.detail-receipts.out-batch-no.{out_batch_no}.out-detail-no.{out_detail_no}.get",
            Self.platsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet)
        calls.add(
            "platsolution.mch-transfer.batches.detail-receipts.out-batch-no.{out_batch_no}.out-detail-no.{out_detail_no}.apply.post",
            Self.platsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost)
        calls.add(
            "platsolution.mch-transfer.batches.out-batch-no.{out_batch_no}.get",
            Self.platsolutionMchTransferBatchesOutBatchNoOutBatchNoGet)
        calls.add(
            "platsolution.mch-transfer.batches.out-batch-no.{out_batch_no}.details.out-detail-no.{out_detail_no}.get",
            Self.platsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet)
        calls.add(
            "platsolution.mch-transfer.batches.summary-receipts.out-batch-no.{out_batch_no}.get",
            Self.platsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet)
        calls.add(
            "platsolution.mch-transfer.batches.summary-receipts.out-batch-no.{out_batch_no}.apply.post",
            Self.platsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost)
        calls.add("platsolution.mch-transfer.reservation.apply.post", Self.platsolutionMchTransferReservationApplyPost)
        calls.add(
            "platsolution.mch-transfer.reservation.out-reservation-no.{out_reservation_no}.get",
            Self.platsolutionMchTransferReservationOutReservationNoOutReservationNoGet)
        calls.add(
            "platsolution.mch-transfer.reservation.out-reservation-no.{out_reservation_no}.close.post",
            Self.platsolutionMchTransferReservationOutReservationNoOutReservationNoClosePost)
        calls.add(
            "platsolution.mch-transfer.reservation.reservation-id.{reservation_id}.get",
            Self.platsolutionMchTransferReservationReservationIDReservationIDGet)
    }
}

extension V3PlatsolutionCalls {
    private static func platsolutionEcommerceBankTransferRechargesApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.bankTransferRecharges.apply
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.BankTransferRecharges.Apply.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.BankTransferRecharges.Apply.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceBankTransferRechargesApplyPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.platsolution.ecommerce.bankTransferRecharges.apply
        let reply = try node.post(
            V3.Platsolution.Ecommerce.BankTransferRecharges.Apply.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.BankTransferRecharges.Apply.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceBankTransferRechargesOutRechargeNoOutRechargeNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo.outRechargeNo(
            test.path["out_recharge_no"].text)
        let reply = try await node.get()
        try V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply.compare(
            reply, test.reply)
    }

    private static func platsolutionEcommerceInsuranceCompensationContractsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.insuranceCompensationContracts
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.InsuranceCompensationContracts.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.InsuranceCompensationContractsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceInsuranceCompensationContractsSubMchidSubMchidCheckOpenedPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid.subMchid(
            test.path["sub_mchid"].text
        ).checkOpened
        let reply = try await node.post()
        try V3.Platsolution.InsuranceCompensationContractsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferCompensateBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.compensateBills
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferCompensateBillsBillIDBillIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.compensateBills.billId.billID(
            test.path["bill_id"].text)
        let reply = try await node.get()
        try V3.Platsolution.CompensateBillsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo.outBillNo(
            test.path["out_bill_no"].text)
        let reply = try await node.get()
        try V3.Platsolution.CompensateBillsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferCompensateBillsOutBillNoOutBillNoCancelPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo.outBillNo(
            test.path["out_bill_no"].text
        ).cancel
        let reply = try await node.post()
        try V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo.ByOutBillNo.Cancel.PostReply.compare(
            reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferCompensateBillsPreTransferPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PreTransfer.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PreTransfer.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.PostReply.compare(
            reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsBillIDBillIDGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.billId.billID(
            test.path["bill_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.DepositAfterSalesCompensationBillsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferDepositAfterSalesCompensationBillsOutBillNoOutBillNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.outBillNo
            .outBillNo(test.path["out_bill_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.DepositAfterSalesCompensationBillsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.PostBody.synthetic(
                test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.PostReply.compare(
            reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferDepositInsurancePremiumsCompensationBillsOutBillNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills
            .outBillNo(test.path["out_bill_no"].text)
        let reply = try await node.get()
        try V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.ByOutBillNo.GetReply
            .compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferDepositShippingCostCompensationBillsPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.PostReply.compare(
            reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferDepositShippingCostCompensationBillsOutBillNoOutBillNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.outBillNo
            .outBillNo(test.path["out_bill_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.OutBillNo.ByOutBillNo.GetReply
            .compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferInsuranceClaimBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferInsuranceClaimBillsBillIDBillIDGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.billId.billID(
            test.path["bill_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.InsuranceClaimBillsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo.outBillNo(
            test.path["out_bill_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.InsuranceClaimBillsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferInsuranceClaimBillsOutBillNoOutBillNoCancelPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo.outBillNo(
            test.path["out_bill_no"].text
        ).cancel
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo.ByOutBillNo.Cancel.PostBody.synthetic(
                test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo.ByOutBillNo.Cancel.PostReply.compare(
            reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferInsuranceClaimBillsPreTransferPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.preTransfer
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PreTransfer.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PreTransfer.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferSubMchCompensationBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferSubMchCompensationBillsOutBillNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills.outBillNo(
            test.path["out_bill_no"].text)
        let reply = try await node.get(
            sponsorMchid: test.query["sponsor_mchid"].text
        )
        try V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.ByOutBillNo.GetReply.compare(
            reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferTransferBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.transferBills
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.MchTransfer.TransferBills.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.MchTransfer.TransferBills.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferTransferBillsBillIDBillIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.transferBills.billId.billID(
            test.path["bill_id"].text)
        let reply = try await node.get(
            businessType: .depositCompensation
        )
        try V3.Platsolution.TransferBillsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceMchTransferTransferBillsOutBillNoOutBillNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo.outBillNo(
            test.path["out_bill_no"].text)
        let reply = try await node.get(
            businessType: .depositCompensation
        )
        try V3.Platsolution.TransferBillsReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceRechargeEmployeesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.rechargeEmployees
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.RechargeEmployees.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Employees.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceRechargeEmployeesSubMchidSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.rechargeEmployees.subMchid.subMchid(
            test.path["sub_mchid"].text)
        let reply = try await node.get()
        try V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceRechargeEmployeesSubMchidSubMchidSpOpenidSpOpenidDeletePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.ecommerce.rechargeEmployees.subMchid.subMchid(
            test.path["sub_mchid"].text
        ).spOpenid.spOpenid(test.path["sp_openid"].text).delete
        let reply = try await node.post()
        try V3.Platsolution.Employees.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceRechargesApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.recharges.apply
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.Recharges.Apply.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.Recharges.Apply.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceRechargesOutRechargeNoOutRechargeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.recharges.outRechargeNo.outRechargeNo(
            test.path["out_recharge_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.OutRechargeNoReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceRechargesOutRechargeNoOutRechargeNoClosePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.recharges.outRechargeNo.outRechargeNo(
            test.path["out_recharge_no"].text
        ).close
        let reply = try await node.post(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.OutRechargeNoReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceSettlePrepaySettleOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.settle.prepaySettleOrders
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.settle.prepaySettleOrders.settleBatchNo(
            test.path["settle_batch_no"].text)
        let reply = try await node.get()
        try V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.GetReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceSettlePrepaySettleOrdersSettleBatchNoApplyAbnormalSettlePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.ecommerce.settle.prepaySettleOrders.settleBatchNo(
            test.path["settle_batch_no"].text
        ).applyAbnormalSettle
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle.PostBody.synthetic(
                test.body)
        )
        try V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle.PostReply.compare(
            reply, test.reply)
    }

    private static func platsolutionEcommerceWithdrawDayEndBalanceWithdrawPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw
        let reply = try await node.post(
            V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.PostBody.synthetic(test.body)
        )
        try V3.Platsolution.DayEndBalanceWithdrawReply.compare(reply, test.reply)
    }

    private static func platsolutionEcommerceWithdrawDayEndBalanceWithdrawOutRequestNoOutRequestNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo.outRequestNo(
            test.path["out_request_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.DayEndBalanceWithdrawReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferBatchesApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.apply
        let reply = try await node.post(
            V3.Platsolution.BatchesApplyRequest.synthetic(test.body)
        )
        try V3.Platsolution.Insurance.MchTransfer.Batches.Apply.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferBatchesBatchIDBatchIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.batchId.batchID(test.path["batch_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            needQueryDetail: test.query["need_query_detail"].flag,
            detailState: .bankRefund,
            offset: test.query["offset"].number,
            limit: test.query["limit"].number
        )
        try V3.Platsolution.BatchIDReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.batchId.batchID(test.path["batch_id"].text)
            .details.detailId.detailID(test.path["detail_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.BatchesReply.compare(reply, test.reply)
    }

    private static func
        platsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet(
            _ test: RoundTrip
        ) async throws
    {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text
        ).outDetailNo.outDetailNo(test.path["out_detail_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo
            .ByOutDetailNo.GetReply.compare(reply, test.reply)
    }

    private static func
        platsolutionInsuranceMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost(
            _ test: RoundTrip
        ) async throws
    {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text
        ).outDetailNo.outDetailNo(test.path["out_detail_no"].text).apply
        let reply = try await node.post(
            V3.Platsolution.ApplyRequest.synthetic(test.body)
        )
        try V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo
            .ByOutDetailNo.Apply.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].number,
            limit: test.query["limit"].number,
            detailState: .bankRefund
        )
        try V3.Platsolution.BatchIDReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text
        ).details.outDetailNo.outDetailNo(test.path["out_detail_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.BatchesReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.GetReply.compare(
            reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text
        ).apply
        let reply = try await node.post(
            V3.Platsolution.ApplyRequest.synthetic(test.body)
        )
        try V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.Apply.PostReply
            .compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferReservationApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.reservation.apply
        let reply = try await node.post(
            V3.Platsolution.ReservationApplyRequest.synthetic(test.body)
        )
        try V3.Platsolution.ApplyReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo.outReservationNo(
            test.path["out_reservation_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.ReservationReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferReservationOutReservationNoOutReservationNoClosePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo.outReservationNo(
            test.path["out_reservation_no"].text
        ).close
        let reply = try await node.post(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.ReservationReply.compare(reply, test.reply)
    }

    private static func platsolutionInsuranceMchTransferReservationReservationIDReservationIDGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.insurance.mchTransfer.reservation.reservationId.reservationID(
            test.path["reservation_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.ReservationReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.mchTransfer.batches.apply
        let reply = try await node.post(
            V3.Platsolution.BatchesApplyRequest.synthetic(test.body)
        )
        try V3.Platsolution.MchTransfer.Batches.Apply.PostReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesBatchIDBatchIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.mchTransfer.batches.batchId.batchID(test.path["batch_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            needQueryDetail: test.query["need_query_detail"].flag,
            detailState: .waitPay,
            offset: test.query["offset"].number,
            limit: test.query["limit"].number
        )
        try V3.Platsolution.BatchesBatchIDReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesBatchIDBatchIDDetailsDetailIDDetailIDGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.mchTransfer.batches.batchId.batchID(test.path["batch_id"].text).details
            .detailId.detailID(test.path["detail_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.DetailIDReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text
        ).outDetailNo.outDetailNo(test.path["out_detail_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo.ByOutDetailNo
            .GetReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesDetailReceiptsOutBatchNoOutBatchNoOutDetailNoOutDetailNoApplyPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text
        ).outDetailNo.outDetailNo(test.path["out_detail_no"].text).apply
        let reply = try await node.post(
            V3.Platsolution.ApplyRequest.synthetic(test.body)
        )
        try V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo.ByOutDetailNo.Apply
            .PostReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesOutBatchNoOutBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.mchTransfer.batches.outBatchNo.outBatchNo(test.path["out_batch_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            needQueryDetail: test.query["need_query_detail"].flag,
            offset: test.query["offset"].number,
            limit: test.query["limit"].number,
            detailState: .bankRefund
        )
        try V3.Platsolution.BatchesBatchIDReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesOutBatchNoOutBatchNoDetailsOutDetailNoOutDetailNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.platsolution.mchTransfer.batches.outBatchNo.outBatchNo(test.path["out_batch_no"].text)
            .details.outDetailNo.outDetailNo(test.path["out_detail_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.DetailIDReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.GetReply.compare(
            reply, test.reply)
    }

    private static func platsolutionMchTransferBatchesSummaryReceiptsOutBatchNoOutBatchNoApplyPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo.outBatchNo(
            test.path["out_batch_no"].text
        ).apply
        let reply = try await node.post(
            V3.Platsolution.ApplyRequest.synthetic(test.body)
        )
        try V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.Apply.PostReply.compare(
            reply, test.reply)
    }

    private static func platsolutionMchTransferReservationApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.platsolution.mchTransfer.reservation.apply
        let reply = try await node.post(
            V3.Platsolution.ReservationApplyRequest.synthetic(test.body)
        )
        try V3.Platsolution.ApplyReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferReservationOutReservationNoOutReservationNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.mchTransfer.reservation.outReservationNo.outReservationNo(
            test.path["out_reservation_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.OutReservationNoReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferReservationOutReservationNoOutReservationNoClosePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.platsolution.mchTransfer.reservation.outReservationNo.outReservationNo(
            test.path["out_reservation_no"].text
        ).close
        let reply = try await node.post(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.OutReservationNoReply.compare(reply, test.reply)
    }

    private static func platsolutionMchTransferReservationReservationIDReservationIDGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.platsolution.mchTransfer.reservation.reservationId.reservationID(
            test.path["reservation_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Platsolution.OutReservationNoReply.compare(reply, test.reply)
    }
}

extension V3.Platsolution.ApplyReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outReservationNo, "out_reservation_no")
        try place.same(reply.reservationID, "reservation_id")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.state, "state")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.Platsolution.ApplyRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Platsolution.BankTransferInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.billNo, "bill_no")
        try place.same(reply.memo, "memo")
        try place.same(reply.returnTime, "return_time")
        try place.same(reply.returnReason, "return_reason")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankCardTail, "bank_card_tail")
        try place.same(reply.bankAccountName, "bank_account_name")
    }
}

extension V3.Platsolution.BatchIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.transferBatch, "transfer_batch", V3.Platsolution.TransferBatch.compare)
        try place.list(reply.data, "data", V3.Platsolution.DataReply.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Platsolution.BatchesApplyRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            outBatchNo: place["out_batch_no"].text,
            batchName: place["batch_name"].text,
            batchRemark: place["batch_remark"].text,
            totalAmount: place["total_amount"].number,
            totalNum: place["total_num"].number,
            transferSceneID: place["transfer_scene_id"].text,
            transferDetailList: place.list("transfer_detail_list", V3.Platsolution.TransferDetailList.synthetic),
            notifyURL: place["notify_url"].text,
            subAppid: place["sub_appid"].text
        )
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.outBatchNo = object.outBatchNo
        object.batchName = object.batchName
        object.batchRemark = object.batchRemark
        object.totalAmount = object.totalAmount
        object.totalNum = object.totalNum
        object.transferSceneID = object.transferSceneID
        object.transferDetailList = object.transferDetailList
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Platsolution.BatchesBatchIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.transferBatch, "transfer_batch", V3.Platsolution.TransferBatchReply.compare)
        try place.list(reply.data, "data", V3.Platsolution.BatchesData.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Platsolution.BatchesData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailState, "detail_state")
    }
}

extension V3.Platsolution.BatchesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.detailState, "detail_state")
        try place.same(reply.transferAmount, "transfer_amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.openid, "openid")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.userName, "user_name")
        try place.same(reply.transferFinishTime, "transfer_finish_time")
        try place.same(reply.bankRefundTime, "bank_refund_time")
    }
}

extension V3.Platsolution.CloseInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.closeReason, "close_reason")
    }
}

extension V3.Platsolution.CloseInfoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.closeReason, "close_reason")
    }
}

extension V3.Platsolution.CompensateBillsReceiver {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.object(reply.transactionInfo, "transaction_info", V3.Platsolution.TransactionInfo.compare)
    }
}

extension V3.Platsolution.CompensateBillsReceiverDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.receiver, "receiver", V3.Platsolution.CompensateBillsReceiver.compare)
    }
}

extension V3.Platsolution.CompensateBillsReceiverRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .transactionUser,
            transactionInfo: V3.Platsolution.TransactionInfoRequest.synthetic(place["transaction_info"])
        )
        object.type = object.type
        object.transactionInfo = object.transactionInfo
        return object
    }
}

extension V3.Platsolution.CompensateBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.object(reply.receiverDetail, "receiver_detail", V3.Platsolution.CompensateBillsReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.CloseInfo.compare)
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailState, "detail_state")
    }
}

extension V3.Platsolution.DayEndBalanceWithdrawReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.status, "status")
        try place.same(reply.withdrawID, "withdraw_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.successAmount, "success_amount")
        try place.same(reply.failAmount, "fail_amount")
        try place.same(reply.refundAmount, "refund_amount")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.reason, "reason")
        try place.same(reply.remark, "remark")
        try place.same(reply.bankMemo, "bank_memo")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.accountNumber, "account_number")
        try place.same(reply.accountBank, "account_bank")
        try place.same(reply.bankName, "bank_name")
    }
}

extension V3.Platsolution.DepositAfterSalesCompensationBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.receiverDetail, "receiver_detail", V3.Platsolution.ReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.CloseInfo.compare)
        try place.same(reply.sponsorMchid, "sponsor_mchid")
        try place.same(reply.subAppid, "sub_appid")
    }
}

extension V3.Platsolution.DepositInsurancePremiumsCompensationBillsReceiver {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.object(reply.mchInfo, "mch_info", V3.Platsolution.MchInfoReply.compare)
        try place.object(reply.transactionInfo, "transaction_info", V3.Platsolution.TransactionInfoReply.compare)
    }
}

extension V3.Platsolution.DepositInsurancePremiumsCompensationBillsReceiverDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(
            reply.receiver, "receiver", V3.Platsolution.DepositInsurancePremiumsCompensationBillsReceiver.compare)
    }
}

extension V3.Platsolution.DepositShippingCostCompensationBillsReceiver {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.transactionInfo, "transaction_info", V3.Platsolution.TransactionInfo.compare)
        try place.object(reply.userInfo, "user_info", V3.Platsolution.UserInfo.compare)
    }
}

extension V3.Platsolution.DepositShippingCostCompensationBillsReceiverDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(
            reply.receiver, "receiver", V3.Platsolution.DepositShippingCostCompensationBillsReceiver.compare)
    }
}

extension V3.Platsolution.DetailIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.detailState, "detail_state")
        try place.same(reply.transferAmount, "transfer_amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.openid, "openid")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.userName, "user_name")
        try place.same(reply.transferFinishTime, "transfer_finish_time")
        try place.same(reply.bankRefundTime, "bank_refund_time")
    }
}

extension V3.Platsolution.Employees {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Platsolution.InsuranceClaimBillsCloseInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.closeReason, "close_reason")
    }
}

extension V3.Platsolution.InsuranceClaimBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.receiverDetail, "receiver_detail", V3.Platsolution.ReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.InsuranceClaimBillsCloseInfo.compare)
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.InsuranceCompensationContractsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.opened, "opened")
        try place.same(reply.successTime, "success_time")
    }
}

extension V3.Platsolution.InsurancePolicy {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            productRegistrationNo: place["product_registration_no"].text,
            policyNo: place["policy_no"].text,
            name: place["name"].text,
            withdrawalNo: place["withdrawal_no"].text,
            claimNo: place["claim_no"].text
        )
        object.productRegistrationNo = object.productRegistrationNo
        object.policyNo = object.policyNo
        object.name = object.name
        object.withdrawalNo = object.withdrawalNo
        object.claimNo = object.claimNo
        return object
    }
}

extension V3.Platsolution.MchInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchID, "mch_id")
    }
}

extension V3.Platsolution.MchInfoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.Platsolution.OnlineBankRechargeInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.billNo, "bill_no")
        try place.same(reply.returnTime, "return_time")
        try place.same(reply.returnReason, "return_reason")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.onlineBankType, "online_bank_type")
        try place.same(reply.bankCardTail, "bank_card_tail")
        try place.same(reply.bankAccountName, "bank_account_name")
    }
}

extension V3.Platsolution.OutRechargeNoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.rechargeID, "recharge_id")
        try place.same(reply.outRechargeNo, "out_recharge_no")
        try place.same(reply.rechargeChannel, "recharge_channel")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.rechargeState, "recharge_state")
        try place.same(reply.rechargeScene, "recharge_scene")
        try place.same(reply.rechargeStateDesc, "recharge_state_desc")
        try place.object(reply.rechargeAmount, "recharge_amount", V3.Platsolution.RechargeAmount.compare)
        try place.object(reply.bankTransferInfo, "bank_transfer_info", V3.Platsolution.BankTransferInfo.compare)
        try place.object(reply.qrRechargeInfo, "qr_recharge_info", V3.Platsolution.QrRechargeInfo.compare)
        try place.object(
            reply.onlineBankRechargeInfo, "online_bank_recharge_info", V3.Platsolution.OnlineBankRechargeInfo.compare)
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.availableRechargeChannels, "available_recharge_channels")
    }
}

extension V3.Platsolution.OutReservationNoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.reservationID, "reservation_id")
        try place.same(reply.outReservationNo, "out_reservation_no")
        try place.same(reply.transferSceneID, "transfer_scene_id")
        try place.same(reply.estimatedDate, "estimated_date")
        try place.same(reply.estimatedMaxAmount, "estimated_max_amount")
        try place.same(reply.exactAmount, "exact_amount")
        try place.same(reply.openid, "openid")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.reserveTime, "reserve_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.ReservationCloseInfo.compare)
    }
}

extension V3.Platsolution.QrRechargeInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.employeeType, "employee_type")
    }
}

extension V3.Platsolution.Receiver {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.object(reply.transactionInfo, "transaction_info", V3.Platsolution.TransactionInfo.compare)
    }
}

extension V3.Platsolution.ReceiverDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.receiver, "receiver", V3.Platsolution.Receiver.compare)
    }
}

extension V3.Platsolution.ReceiverDetailReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.receiver, "receiver", V3.Platsolution.ReceiverReply.compare)
    }
}

extension V3.Platsolution.ReceiverReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.object(reply.mchInfo, "mch_info", V3.Platsolution.MchInfo.compare)
    }
}

extension V3.Platsolution.ReceiverRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchant,
            transactionInfo: V3.Platsolution.TransactionInfoRequest.synthetic(place["transaction_info"])
        )
        object.type = object.type
        object.transactionInfo = object.transactionInfo
        return object
    }
}

extension V3.Platsolution.RechargeAmount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.amount, "amount")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Platsolution.RechargeAmountRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            amount: place["amount"].number,
            currency: place["currency"].text
        )
        object.amount = object.amount
        object.currency = object.currency
        return object
    }
}

extension V3.Platsolution.ReservationApplyRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            outReservationNo: place["out_reservation_no"].text,
            transferSceneID: place["transfer_scene_id"].text,
            estimatedDate: place["estimated_date"].text,
            reserveRemark: place["reserve_remark"].text,
            notifyURL: place["notify_url"].text,
            subAppid: place["sub_appid"].text,
            estimatedMaxAmount: place["estimated_max_amount"].number,
            exactAmount: place["exact_amount"].number,
            openid: place["openid"].text,
            userRealName: place["user_real_name"].sensitive,
            sceneReportData: V3.Platsolution.SceneReportData.synthetic(place["scene_report_data"])
        )
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.outReservationNo = object.outReservationNo
        object.transferSceneID = object.transferSceneID
        object.estimatedDate = object.estimatedDate
        object.estimatedMaxAmount = object.estimatedMaxAmount
        object.exactAmount = object.exactAmount
        object.openid = object.openid
        object.userRealName = object.userRealName
        object.reserveRemark = object.reserveRemark
        object.notifyURL = object.notifyURL
        object.sceneReportData = object.sceneReportData
        return object
    }
}

extension V3.Platsolution.ReservationCloseInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.closeReason, "close_reason")
    }
}

extension V3.Platsolution.ReservationReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.reservationID, "reservation_id")
        try place.same(reply.outReservationNo, "out_reservation_no")
        try place.same(reply.transferSceneID, "transfer_scene_id")
        try place.same(reply.estimatedDate, "estimated_date")
        try place.same(reply.estimatedMaxAmount, "estimated_max_amount")
        try place.same(reply.exactAmount, "exact_amount")
        try place.same(reply.openid, "openid")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.reserveTime, "reserve_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.CloseInfoReply.compare)
    }
}

extension V3.Platsolution.SceneReportData {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            insurancePolicy: V3.Platsolution.InsurancePolicy.synthetic(place["insurance_policy"])
        )
        object.insurancePolicy = object.insurancePolicy
        return object
    }
}

extension V3.Platsolution.SubMchCompensationBillsMchInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.Platsolution.SubMchCompensationBillsReceiver {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.object(reply.mchInfo, "mch_info", V3.Platsolution.SubMchCompensationBillsMchInfo.compare)
    }
}

extension V3.Platsolution.SubMchCompensationBillsReceiverDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.receiver, "receiver", V3.Platsolution.SubMchCompensationBillsReceiver.compare)
    }
}

extension V3.Platsolution.TransactionInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.type, "type")
    }
}

extension V3.Platsolution.TransactionInfoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
    }
}

extension V3.Platsolution.TransactionInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            type: .wxpay
        )
        object.transactionID = object.transactionID
        object.type = object.type
        return object
    }
}

extension V3.Platsolution.TransferBatch {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.batchState, "batch_state")
        try place.same(reply.batchName, "batch_name")
        try place.same(reply.batchRemark, "batch_remark")
        try place.same(reply.closeReason, "close_reason")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.totalNum, "total_num")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.successAmount, "success_amount")
        try place.same(reply.successNum, "success_num")
        try place.same(reply.failedAmount, "failed_amount")
        try place.same(reply.failedNum, "failed_num")
        try place.same(reply.transferSceneID, "transfer_scene_id")
    }
}

extension V3.Platsolution.TransferBatchReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.batchState, "batch_state")
        try place.same(reply.batchName, "batch_name")
        try place.same(reply.batchRemark, "batch_remark")
        try place.same(reply.closeReason, "close_reason")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.totalNum, "total_num")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.successAmount, "success_amount")
        try place.same(reply.successNum, "success_num")
        try place.same(reply.failedAmount, "failed_amount")
        try place.same(reply.failedNum, "failed_num")
        try place.same(reply.transferSceneID, "transfer_scene_id")
    }
}

extension V3.Platsolution.TransferBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.businessType, "business_type")
        try place.object(reply.receiverDetail, "receiver_detail", V3.Platsolution.ReceiverDetailReply.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.receiverRemark, "receiver_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.CloseInfo.compare)
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.TransferDetailList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outDetailNo: place["out_detail_no"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            reservationID: place["reservation_id"].text,
            openid: place["openid"].text
        )
        object.outDetailNo = object.outDetailNo
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.reservationID = object.reservationID
        object.openid = object.openid
        return object
    }
}

extension V3.Platsolution.UserInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spOpenid, "sp_openid")
    }
}

extension V3.Platsolution.UserInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spOpenid: place["sp_openid"].text
        )
        object.spOpenid = object.spOpenid
        return object
    }
}

extension V3.Platsolution.Ecommerce.BankTransferRecharges.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRechargeNo: place["out_recharge_no"].text,
            rechargeScene: place["recharge_scene"].text,
            accountType: .fees,
            rechargeAmount: V3.Platsolution.RechargeAmountRequest.synthetic(place["recharge_amount"])
        )
        object.outRechargeNo = object.outRechargeNo
        object.rechargeScene = object.rechargeScene
        object.accountType = object.accountType
        object.rechargeAmount = object.rechargeAmount
        return object
    }
}

extension V3.Platsolution.Ecommerce.BankTransferRecharges.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rechargeID, "recharge_id")
        try place.same(reply.outRechargeNo, "out_recharge_no")
        try place.object(reply.transferInAccount, "transfer_in_account", TransferInAccount.compare)
    }
}

extension V3.Platsolution.Ecommerce.BankTransferRecharges.Apply.PostReply.TransferInAccount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankAddressCode, "bank_address_code")
        try place.same(reply.bankCode, "bank_code")
        try place.same(reply.bankAccountName, "bank_account_name")
        try place.same(reply.bankAccountNo, "bank_account_no")
    }
}

extension V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.rechargeID, "recharge_id")
        try place.same(reply.outRechargeNo, "out_recharge_no")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.rechargeState, "recharge_state")
        try place.same(reply.rechargeScene, "recharge_scene")
        try place.same(reply.rechargeStateDesc, "recharge_state_desc")
        try place.object(reply.rechargeAmount, "recharge_amount", V3.Platsolution.RechargeAmount.compare)
        try place.object(reply.bankTransferInfo, "bank_transfer_info", BankTransferInfo.compare)
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.closeTime, "close_time")
    }
}

extension V3.Platsolution.Ecommerce.BankTransferRecharges.OutRechargeNo.ByOutRechargeNo.GetReply.BankTransferInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.memo, "memo")
        try place.same(reply.returnTime, "return_time")
        try place.same(reply.returnReason, "return_reason")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankCardTail, "bank_card_tail")
    }
}

extension V3.Platsolution.Ecommerce.InsuranceCompensationContracts.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outApplyNo: place["out_apply_no"].text,
            subMchid: place["sub_mchid"].text,
            agreementList: place.list("agreement_list", AgreementList.synthetic)
        )
        object.outApplyNo = object.outApplyNo
        object.subMchid = object.subMchid
        object.agreementList = object.agreementList
        return object
    }
}

extension V3.Platsolution.Ecommerce.InsuranceCompensationContracts.PostBody.AgreementList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            agreementCode: place["agreement_code"].text,
            agreementVersion: place["agreement_version"].text,
            signOrganization: place["sign_organization"].text,
            signTime: place["sign_time"].text
        )
        object.agreementCode = object.agreementCode
        object.agreementVersion = object.agreementVersion
        object.signOrganization = object.signOrganization
        object.signTime = object.signTime
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            receiver: V3.Platsolution.CompensateBillsReceiverRequest.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            transferRemark: place["transfer_remark"].text,
            amount: place["amount"].number,
            sponsorMchid: place["sponsor_mchid"].text,
            transferSceneID: place["transfer_scene_id"].text,
            userRecvPerception: place["user_recv_perception"].text
        )
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        object.sponsorMchid = object.sponsorMchid
        object.transferSceneID = object.transferSceneID
        object.userRecvPerception = object.userRecvPerception
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.object(reply.receiverDetail, "receiver_detail", V3.Platsolution.CompensateBillsReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo.ByOutBillNo.Cancel.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.cancelAcceptTime, "cancel_accept_time")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PreTransfer.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            receiver: V3.Platsolution.CompensateBillsReceiverRequest.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            transferRemark: place["transfer_remark"].text,
            spAppid: place["sp_appid"].text,
            amount: place["amount"].number,
            sponsorMchid: place["sponsor_mchid"].text,
            transferSceneID: place["transfer_scene_id"].text,
            userRecvPerception: place["user_recv_perception"].text,
            notifyURL: place["notify_url"].text
        )
        object.spAppid = object.spAppid
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        object.sponsorMchid = object.sponsorMchid
        object.transferSceneID = object.transferSceneID
        object.userRecvPerception = object.userRecvPerception
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.PreTransfer.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            receiver: Receiver.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            transferRemark: place["transfer_remark"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            amount: place["amount"].number,
            transferSceneID: place["transfer_scene_id"].text,
            userRecvPerception: place["user_recv_perception"].text,
            subAppid: place["sub_appid"].text
        )
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        object.transferSceneID = object.transferSceneID
        object.userRecvPerception = object.userRecvPerception
        object.subAppid = object.subAppid
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.PostBody.Receiver {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchant,
            transactionInfo: V3.Platsolution.TransactionInfoRequest.synthetic(place["transaction_info"]),
            userInfo: V3.Platsolution.UserInfoRequest.synthetic(place["user_info"])
        )
        object.type = object.type
        object.transactionInfo = object.transactionInfo
        object.userInfo = object.userInfo
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.receiverDetail, "receiver_detail", V3.Platsolution.ReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
        try place.same(reply.subAppid, "sub_appid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            receiver: Receiver.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            transferRemark: place["transfer_remark"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            amount: place["amount"].number
        )
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.PostBody.Receiver {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchant,
            mchInfo: MchInfo.synthetic(place["mch_info"]),
            transactionInfo: TransactionInfo.synthetic(place["transaction_info"])
        )
        object.type = object.type
        object.mchInfo = object.mchInfo
        object.transactionInfo = object.transactionInfo
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.PostBody.Receiver.MchInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text
        )
        object.mchid = object.mchid
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.PostBody.Receiver
    .TransactionInfo
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            type: .wxpay
        )
        object.transactionID = object.transactionID
        object.type = object.type
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.object(
            reply.receiverDetail, "receiver_detail",
            V3.Platsolution.DepositInsurancePremiumsCompensationBillsReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositInsurancePremiumsCompensationBills.ByOutBillNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.object(
            reply.receiverDetail, "receiver_detail",
            V3.Platsolution.DepositInsurancePremiumsCompensationBillsReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.CloseInfo.compare)
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            receiver: Receiver.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            transferRemark: place["transfer_remark"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            amount: place["amount"].number,
            transferSceneID: place["transfer_scene_id"].text,
            userRecvPerception: place["user_recv_perception"].text
        )
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        object.transferSceneID = object.transferSceneID
        object.userRecvPerception = object.userRecvPerception
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.PostBody.Receiver {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionInfo: V3.Platsolution.TransactionInfoRequest.synthetic(place["transaction_info"]),
            userInfo: V3.Platsolution.UserInfoRequest.synthetic(place["user_info"])
        )
        object.transactionInfo = object.transactionInfo
        object.userInfo = object.userInfo
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.object(
            reply.receiverDetail, "receiver_detail",
            V3.Platsolution.DepositShippingCostCompensationBillsReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills.OutBillNo.ByOutBillNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(
            reply.receiverDetail, "receiver_detail",
            V3.Platsolution.DepositShippingCostCompensationBillsReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.CloseInfo.compare)
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            receiver: V3.Platsolution.ReceiverRequest.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            transferRemark: place["transfer_remark"].text,
            subMchid: place["sub_mchid"].text,
            amount: place["amount"].number
        )
        object.subMchid = object.subMchid
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.receiverDetail, "receiver_detail", V3.Platsolution.ReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo.ByOutBillNo.Cancel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo.ByOutBillNo.Cancel.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.cancelAcceptTime, "cancel_accept_time")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PreTransfer.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            receiver: V3.Platsolution.ReceiverRequest.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            transferRemark: place["transfer_remark"].text,
            subMchid: place["sub_mchid"].text,
            amount: place["amount"].number,
            notifyURL: place["notify_url"].text
        )
        object.subMchid = object.subMchid
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.PreTransfer.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            receiver: Receiver.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            amount: place["amount"].number,
            transferRemark: place["transfer_remark"].text,
            sponsorMchid: place["sponsor_mchid"].text
        )
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        object.sponsorMchid = object.sponsorMchid
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.PostBody.Receiver {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchant,
            mchInfo: MchInfo.synthetic(place["mch_info"])
        )
        object.type = object.type
        object.mchInfo = object.mchInfo
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.PostBody.Receiver.MchInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text
        )
        object.mchid = object.mchid
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.object(
            reply.receiverDetail, "receiver_detail", V3.Platsolution.SubMchCompensationBillsReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.SubMchCompensationBills.ByOutBillNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.object(
            reply.receiverDetail, "receiver_detail", V3.Platsolution.SubMchCompensationBillsReceiverDetail.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.closeInfo, "close_info", V3.Platsolution.CloseInfo.compare)
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessType: .depositCompensation,
            receiver: Receiver.synthetic(place["receiver"]),
            outBillNo: place["out_bill_no"].text,
            transferRemark: place["transfer_remark"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            amount: place["amount"].number,
            receiverRemark: place["receiver_remark"].text
        )
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.businessType = object.businessType
        object.receiver = object.receiver
        object.outBillNo = object.outBillNo
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        object.receiverRemark = object.receiverRemark
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills.PostBody.Receiver {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchant,
            mchInfo: MchInfo.synthetic(place["mch_info"])
        )
        object.type = object.type
        object.mchInfo = object.mchInfo
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills.PostBody.Receiver.MchInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchID: place["mch_id"].text,
            mchid: place["mchid"].text
        )
        object.mchID = object.mchID
        object.mchid = object.mchid
        return object
    }
}

extension V3.Platsolution.Ecommerce.MchTransfer.TransferBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.businessType, "business_type")
        try place.object(reply.receiverDetail, "receiver_detail", V3.Platsolution.ReceiverDetailReply.compare)
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.receiverRemark, "receiver_remark")
        try place.same(reply.billID, "bill_id")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
    }
}

extension V3.Platsolution.Ecommerce.RechargeEmployees.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            spOpenid: place["sp_openid"].text
        )
        object.subMchid = object.subMchid
        object.spOpenid = object.spOpenid
        return object
    }
}

extension V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.employees, "employees", V3.Platsolution.Employees.compare)
    }
}

extension V3.Platsolution.Ecommerce.Recharges.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outRechargeNo: place["out_recharge_no"].text,
            rechargeScene: .ecommerceDeposit,
            accountType: .deposit,
            rechargeAmount: V3.Platsolution.RechargeAmountRequest.synthetic(place["recharge_amount"]),
            notifyURL: place["notify_url"].text,
            availableRechargeChannels: place.list("available_recharge_channels", of: "ONLINE_BANK"),
            remark: place["remark"].text
        )
        object.subMchid = object.subMchid
        object.outRechargeNo = object.outRechargeNo
        object.rechargeScene = object.rechargeScene
        object.accountType = object.accountType
        object.rechargeAmount = object.rechargeAmount
        object.notifyURL = object.notifyURL
        object.availableRechargeChannels = object.availableRechargeChannels
        object.remark = object.remark
        return object
    }
}

extension V3.Platsolution.Ecommerce.Recharges.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rechargeID, "recharge_id")
        try place.same(reply.outRechargeNo, "out_recharge_no")
        try place.same(reply.rechargeURL, "recharge_url")
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outSettleBatchNo: place["out_settle_batch_no"].text,
            individualAuthID: place["individual_auth_id"].text,
            notifyURL: place["notify_url"].text,
            description: place["description"].text,
            tradeScenario: .recommerce,
            settleInfoList: place.list("settle_info_list", SettleInfoList.synthetic),
            receiveTypeTemplateID: 2
        )
        object.appid = object.appid
        object.outSettleBatchNo = object.outSettleBatchNo
        object.individualAuthID = object.individualAuthID
        object.notifyURL = object.notifyURL
        object.description = object.description
        object.tradeScenario = object.tradeScenario
        object.settleInfoList = object.settleInfoList
        object.receiveTypeTemplateID = object.receiveTypeTemplateID
        return object
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.PostBody.SettleInfoList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outSettleNo: place["out_settle_no"].text,
            transactionID: place["transaction_id"].text,
            settleDetailInfoList: place.list("settle_detail_info_list", SettleDetailInfoList.synthetic)
        )
        object.outSettleNo = object.outSettleNo
        object.transactionID = object.transactionID
        object.settleDetailInfoList = object.settleDetailInfoList
        return object
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.PostBody.SettleInfoList.SettleDetailInfoList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outSettleDetailNo: place["out_settle_detail_no"].text,
            settleType: place["settle_type"].text,
            receiverType: place["receiver_type"].text,
            receiverAccount: place["receiver_account"].text,
            amount: Amount.synthetic(place["amount"])
        )
        object.outSettleDetailNo = object.outSettleDetailNo
        object.settleType = object.settleType
        object.receiverType = object.receiverType
        object.receiverAccount = object.receiverAccount
        object.amount = object.amount
        return object
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.PostBody.SettleInfoList.SettleDetailInfoList.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            amount: place["amount"].number,
            currency: place["currency"].text
        )
        object.amount = object.amount
        object.currency = object.currency
        return object
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outSettleBatchNo, "out_settle_batch_no")
        try place.same(reply.settleBatchNo, "settle_batch_no")
        try place.same(reply.individualAuthID, "individual_auth_id")
        try place.same(reply.description, "description")
        try place.same(reply.state, "state")
        try place.same(reply.tradeScenario, "trade_scenario")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outSettleBatchNo, "out_settle_batch_no")
        try place.same(reply.settleBatchNo, "settle_batch_no")
        try place.same(reply.individualAuthID, "individual_auth_id")
        try place.same(reply.description, "description")
        try place.same(reply.state, "state")
        try place.same(reply.tradeScenario, "trade_scenario")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            individualAuthID: place["individual_auth_id"].text,
            outAbnormalSettleBatchNo: place["out_abnormal_settle_batch_no"].text,
            abnormalSettleType: .transferToOriginalReceiveUser,
            description: place["description"].text
        )
        object.individualAuthID = object.individualAuthID
        object.outAbnormalSettleBatchNo = object.outAbnormalSettleBatchNo
        object.abnormalSettleType = object.abnormalSettleType
        object.description = object.description
        return object
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outSettleBatchNo, "out_settle_batch_no")
        try place.same(reply.settleBatchNo, "settle_batch_no")
        try place.same(reply.individualAuthID, "individual_auth_id")
        try place.same(reply.description, "description")
        try place.same(reply.state, "state")
        try place.same(reply.tradeScenario, "trade_scenario")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.abnormalType, "abnormal_type")
        try place.object(reply.abnormalSettleResult, "abnormal_settle_result", AbnormalSettleResult.compare)
    }
}

extension V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders.BySettleBatchNo.ApplyAbnormalSettle.PostReply
    .AbnormalSettleResult
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.abnormalSettleType, "abnormal_settle_type")
        try place.same(reply.applySuccessTime, "apply_success_time")
        try place.same(reply.abnormalFundReceiptID, "abnormal_fund_receipt_id")
        try place.same(reply.outAbnormalSettleBatchNo, "out_abnormal_settle_batch_no")
    }
}

extension V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outRequestNo: place["out_request_no"].text,
            calculateAmountType: .allowCurrentBalance,
            remark: place["remark"].text,
            bankMemo: place["bank_memo"].text,
            notifyURL: place["notify_url"].text,
            reserveAmount: place["reserve_amount"].integer
        )
        object.subMchid = object.subMchid
        object.outRequestNo = object.outRequestNo
        object.calculateAmountType = object.calculateAmountType
        object.remark = object.remark
        object.bankMemo = object.bankMemo
        object.notifyURL = object.notifyURL
        object.reserveAmount = object.reserveAmount
        return object
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.batchState, "batch_state")
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo.ByOutDetailNo
    .GetReply
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo.ByOutDetailNo
    .Apply.PostReply
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.receiptState, "receipt_state")
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.receiptState, "receipt_state")
    }
}

extension V3.Platsolution.MchTransfer.Batches.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.batchState, "batch_state")
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo.ByOutDetailNo.GetReply
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo.ByOutBatchNo.OutDetailNo.ByOutDetailNo.Apply
    .PostReply
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.receiptState, "receipt_state")
    }
}

extension V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.batchID, "batch_id")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo.ByOutBatchNo.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.receiptState, "receipt_state")
    }
}
