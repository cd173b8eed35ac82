// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/abnormal-fund-processing.yaml, API/v3/credit-repayment.yaml, API/v3/ecommerce.yaml,
// API/v3/funds-to-oversea.yaml, API/v3/mch_operate.yaml, API/v3/platsolution.yaml, API/v3/repayment.yaml by
// dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3AbnormalFundProcessing(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/abnormal-fund-processing/receipts/{receipt_id}",
            client.v3.abnormalFundProcessing.receipts._receipt_id_)
        chains.add(
            "POST /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions",
            client.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions)
        chains.add(
            "GET /v3/abnormal-fund-processing/receipts/{receipt_id}/transfer-instructions/{out_instruction_no}",
            client.v3.abnormalFundProcessing.receipts._receipt_id_.transferInstructions._out_instruction_no_)
        return chains
    }

    static func v3CreditRepayment(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/credit-repayment/partner/contracts/app-presign",
            client.v3.creditRepayment.partner.contracts.appPresign)
        chains.add(
            "POST /v3/credit-repayment/partner/contracts/h5-presign",
            client.v3.creditRepayment.partner.contracts.h5Presign)
        chains.add(
            "POST /v3/credit-repayment/partner/contracts/terminate",
            client.v3.creditRepayment.partner.contracts.terminate)
        chains.add(
            "GET /v3/credit-repayment/partner/contracts/{out_contract_code}",
            client.v3.creditRepayment.partner.contracts._out_contract_code_)
        chains.add("POST /v3/credit-repayment/partner/deduct-orders", client.v3.creditRepayment.partner.deductOrders)
        chains.add(
            "GET /v3/credit-repayment/partner/deduct-orders/{out_trade_no}",
            client.v3.creditRepayment.partner.deductOrders._out_trade_no_)
        chains.add(
            "POST /v3/credit-repayment/partner/schedule-records/batch-create",
            client.v3.creditRepayment.partner.scheduleRecords.batchCreate)
        chains.add(
            "GET /v3/credit-repayment/partner/schedule-records/{out_record_id}",
            client.v3.creditRepayment.partner.scheduleRecords._out_record_id_)
        return chains
    }

    static func v3Ecommerce(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/ecommerce/account/apply-cancel-withdraw", client.v3.ecommerce.account.applyCancelWithdraw)
        chains.add(
            "GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}",
            client.v3.ecommerce.account.applyCancelWithdraw.applymentId._applyment_id_)
        chains.add(
            "POST /v3/ecommerce/account/apply-cancel-withdraw/confirm",
            client.v3.ecommerce.account.applyCancelWithdraw.confirm)
        chains.add(
            "GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}",
            client.v3.ecommerce.account.applyCancelWithdraw.outRequestNo._out_request_no_)
        chains.add(
            "GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}",
            client.v3.ecommerce.account.applyCancelWithdraw.validateCancel._sub_mchid_)
        chains.add("POST /v3/ecommerce/account/cancel-applications", client.v3.ecommerce.account.cancelApplications)
        chains.add(
            "POST /v3/ecommerce/account/cancel-applications/media", client.v3.ecommerce.account.cancelApplications.media
        )
        chains.add(
            "GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}",
            client.v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_)
        chains.add("POST /v3/ecommerce/applyments/", client.v3.ecommerce.applyments[""])
        chains.add(
            "GET /v3/ecommerce/applyments/out-request-no/{out_request_no}",
            client.v3.ecommerce.applyments.outRequestNo._out_request_no_)
        chains.add(
            "POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke",
            client.v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke)
        chains.add(
            "POST /v3/ecommerce/applyments/submit-account-hosting-applyment",
            client.v3.ecommerce.applyments.submitAccountHostingApplyment)
        chains.add(
            "POST /v3/ecommerce/applyments/submit-sign-verify-info", client.v3.ecommerce.applyments.submitSignVerifyInfo
        )
        chains.add("GET /v3/ecommerce/applyments/{applyment_id}", client.v3.ecommerce.applyments._applyment_id_)
        chains.add(
            "POST /v3/ecommerce/applyments/{applyment_id}/revoke", client.v3.ecommerce.applyments._applyment_id_.revoke)
        chains.add("GET /v3/ecommerce/bill/fundflowbill", client.v3.ecommerce.bill.fundflowbill)
        chains.add(
            "GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            client.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_)
        chains.add(
            "POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
            client.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate)
        chains.add(
            "POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign",
            client.v3.ecommerce.combinePapay.contracts.preEntrustSign)
        chains.add(
            "POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program",
            client.v3.ecommerce.combinePapay.contracts.preEntrustSign.miniProgram)
        chains.add("POST /v3/ecommerce/combine-papay/transactions", client.v3.ecommerce.combinePapay.transactions)
        chains.add(
            "GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}",
            client.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_)
        chains.add(
            "POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse",
            client.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.reverse)
        chains.add("GET /v3/ecommerce/fund/balance/{sub_mchid}", client.v3.ecommerce.fund.balance._sub_mchid_)
        chains.add(
            "GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}", client.v3.ecommerce.fund.enddaybalance._sub_mchid_)
        chains.add("POST /v3/ecommerce/fund/withdraw", client.v3.ecommerce.fund.withdraw)
        chains.add(
            "GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}",
            client.v3.ecommerce.fund.withdraw.outRequestNo._out_request_no_)
        chains.add("GET /v3/ecommerce/fund/withdraw/{withdraw_id}", client.v3.ecommerce.fund.withdraw._withdraw_id_)
        chains.add(
            "GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}",
            client.v3.ecommerce.individualContracts.outContractCode._out_contract_code_)
        chains.add(
            "POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app",
            client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app)
        chains.add(
            "POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program",
            client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram)
        chains.add(
            "POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app",
            client.v3.ecommerce.individualContracts.preEntrustSign.app)
        chains.add(
            "POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program",
            client.v3.ecommerce.individualContracts.preEntrustSign.miniProgram)
        chains.add("GET /v3/ecommerce/individual-contracts/{openid}", client.v3.ecommerce.individualContracts._openid_)
        chains.add("POST /v3/ecommerce/mch-transfer/authorizations", client.v3.ecommerce.mchTransfer.authorizations)
        chains.add(
            "GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}",
            client.v3.ecommerce.mchTransfer.authorizations._sub_mchid_)
        chains.add("POST /v3/ecommerce/mch-transfer/transfer-bills", client.v3.ecommerce.mchTransfer.transferBills)
        chains.add(
            "GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
            client.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            client.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel)
        chains.add(
            "GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            client.v3.ecommerce.mchTransfer.transferBills.transferBillNo._transfer_bill_no_)
        chains.add(
            "GET /v3/ecommerce/profitsharing/after-sales-orders", client.v3.ecommerce.profitsharing.afterSalesOrders)
        chains.add(
            "POST /v3/ecommerce/profitsharing/after-sales-orders", client.v3.ecommerce.profitsharing.afterSalesOrders)
        chains.add("POST /v3/ecommerce/profitsharing/finish-order", client.v3.ecommerce.profitsharing.finishOrder)
        chains.add("GET /v3/ecommerce/profitsharing/orders", client.v3.ecommerce.profitsharing.orders)
        chains.add("POST /v3/ecommerce/profitsharing/orders", client.v3.ecommerce.profitsharing.orders)
        chains.add(
            "GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts",
            client.v3.ecommerce.profitsharing.orders._transaction_id_.amounts)
        chains.add("POST /v3/ecommerce/profitsharing/receivers/add", client.v3.ecommerce.profitsharing.receivers.add)
        chains.add(
            "POST /v3/ecommerce/profitsharing/receivers/delete", client.v3.ecommerce.profitsharing.receivers.delete)
        chains.add("GET /v3/ecommerce/profitsharing/returnorders", client.v3.ecommerce.profitsharing.returnorders)
        chains.add("POST /v3/ecommerce/profitsharing/returnorders", client.v3.ecommerce.profitsharing.returnorders)
        chains.add("POST /v3/ecommerce/refunds/apply", client.v3.ecommerce.refunds.apply)
        chains.add("GET /v3/ecommerce/refunds/id/{refund_id}", client.v3.ecommerce.refunds.id._refund_id_)
        chains.add(
            "GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}",
            client.v3.ecommerce.refunds.outRefundNo._out_refund_no_)
        chains.add(
            "POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund",
            client.v3.ecommerce.refunds._refund_id_.applyAbnormalRefund)
        chains.add(
            "GET /v3/ecommerce/refunds/{refund_id}/return-advance",
            client.v3.ecommerce.refunds._refund_id_.returnAdvance)
        chains.add(
            "POST /v3/ecommerce/refunds/{refund_id}/return-advance",
            client.v3.ecommerce.refunds._refund_id_.returnAdvance)
        chains.add("GET /v3/ecommerce/subject-sub-merchants", client.v3.ecommerce.subjectSubMerchants)
        chains.add("POST /v3/ecommerce/subsidies/cancel", client.v3.ecommerce.subsidies.cancel)
        chains.add("POST /v3/ecommerce/subsidies/create", client.v3.ecommerce.subsidies.create)
        chains.add("POST /v3/ecommerce/subsidies/return", client.v3.ecommerce.subsidies.return)
        return chains
    }

    static func v3FundsToOversea(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/funds-to-oversea/bill-download-url", client.v3.fundsToOversea.billDownloadUrl)
        chains.add("POST /v3/funds-to-oversea/orders", client.v3.fundsToOversea.orders)
        chains.add("GET /v3/funds-to-oversea/orders/{out_order_id}", client.v3.fundsToOversea.orders._out_order_id_)
        chains.add("POST /v3/funds-to-oversea/return/return-orders", client.v3.fundsToOversea.return.returnOrders)
        chains.add(
            "GET /v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}",
            client.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_)
        chains.add(
            "GET /v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts",
            client.v3.fundsToOversea.transactions._transaction_id_["available_abroad_amounts"])
        return chains
    }

    static func v3MchOperate(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/mch_operate/risk/withdrawl-apply", client.v3["mch_operate"].risk.withdrawlApply)
        chains.add(
            "GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}",
            client.v3["mch_operate"].risk.withdrawlApply.applymentId._applyment_id_)
        chains.add(
            "GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}",
            client.v3["mch_operate"].risk.withdrawlApply.outRequestNo._out_request_no_)
        return chains
    }

    static func v3Platsolution(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/platsolution/ecommerce/bank-transfer-recharges/apply",
            client.v3.platsolution.ecommerce.bankTransferRecharges.apply)
        chains.add(
            "GET /v3/platsolution/ecommerce/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
            client.v3.platsolution.ecommerce.bankTransferRecharges.outRechargeNo._out_recharge_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/insurance-compensation-contracts",
            client.v3.platsolution.ecommerce.insuranceCompensationContracts)
        chains.add(
            "POST /v3/platsolution/ecommerce/insurance-compensation-contracts/sub-mchid/{sub_mchid}/check-opened",
            client.v3.platsolution.ecommerce.insuranceCompensationContracts.subMchid._sub_mchid_.checkOpened)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills",
            client.v3.platsolution.ecommerce.mchTransfer.compensateBills)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/bill-id/{bill_id}",
            client.v3.platsolution.ecommerce.mchTransfer.compensateBills.billId._bill_id_)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}",
            client.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/out-bill-no/{out_bill_no}/cancel",
            client.v3.platsolution.ecommerce.mchTransfer.compensateBills.outBillNo._out_bill_no_.cancel)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/compensate-bills/pre-transfer",
            client.v3.platsolution.ecommerce.mchTransfer.compensateBills.preTransfer)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills",
            client.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/bill-id/{bill_id}",
            client.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.billId._bill_id_)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/deposit-after-sales-compensation-bills/out-bill-no/{out_bill_no}",
            client.v3.platsolution.ecommerce.mchTransfer.depositAfterSalesCompensationBills.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills",
            client.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/deposit-insurance-premiums-compensation-bills/{out_bill_no}",
            client.v3.platsolution.ecommerce.mchTransfer.depositInsurancePremiumsCompensationBills._out_bill_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills",
            client.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/deposit-shipping-cost-compensation-bills/out-bill-no/{out_bill_no}",
            client.v3.platsolution.ecommerce.mchTransfer.depositShippingCostCompensationBills.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills",
            client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/bill-id/{bill_id}",
            client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.billId._bill_id_)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}",
            client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/out-bill-no/{out_bill_no}/cancel",
            client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.outBillNo._out_bill_no_.cancel)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/insurance-claim-bills/pre-transfer",
            client.v3.platsolution.ecommerce.mchTransfer.insuranceClaimBills.preTransfer)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills",
            client.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/sub-mch-compensation-bills/{out_bill_no}",
            client.v3.platsolution.ecommerce.mchTransfer.subMchCompensationBills._out_bill_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/mch-transfer/transfer-bills",
            client.v3.platsolution.ecommerce.mchTransfer.transferBills)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/bill-id/{bill_id}",
            client.v3.platsolution.ecommerce.mchTransfer.transferBills.billId._bill_id_)
        chains.add(
            "GET /v3/platsolution/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
            client.v3.platsolution.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/recharge-employees", client.v3.platsolution.ecommerce.rechargeEmployees)
        chains.add(
            "GET /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}",
            client.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_)
        chains.add(
            "POST /v3/platsolution/ecommerce/recharge-employees/sub-mchid/{sub_mchid}/sp-openid/{sp_openid}/delete",
            client.v3.platsolution.ecommerce.rechargeEmployees.subMchid._sub_mchid_.spOpenid._sp_openid_.delete)
        chains.add("POST /v3/platsolution/ecommerce/recharges/apply", client.v3.platsolution.ecommerce.recharges.apply)
        chains.add(
            "GET /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}",
            client.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/recharges/out-recharge-no/{out_recharge_no}/close",
            client.v3.platsolution.ecommerce.recharges.outRechargeNo._out_recharge_no_.close)
        chains.add(
            "POST /v3/platsolution/ecommerce/settle/prepay-settle-orders",
            client.v3.platsolution.ecommerce.settle.prepaySettleOrders)
        chains.add(
            "GET /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}",
            client.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_)
        chains.add(
            "POST /v3/platsolution/ecommerce/settle/prepay-settle-orders/{settle_batch_no}/apply-abnormal-settle",
            client.v3.platsolution.ecommerce.settle.prepaySettleOrders._settle_batch_no_.applyAbnormalSettle)
        chains.add(
            "POST /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw",
            client.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw)
        chains.add(
            "GET /v3/platsolution/ecommerce/withdraw/day-end-balance-withdraw/out-request-no/{out_request_no}",
            client.v3.platsolution.ecommerce.withdraw.dayEndBalanceWithdraw.outRequestNo._out_request_no_)
        chains.add(
            "POST /v3/platsolution/insurance/mch-transfer/batches/apply",
            client.v3.platsolution.insurance.mchTransfer.batches.apply)
        chains.add(
            "GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}",
            client.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_)
        chains.add(
            "GET /v3/platsolution/insurance/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            client.v3.platsolution.insurance.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_)
        chains.add(
            "GET /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
            client.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo
                ._out_detail_no_)
        chains.add(
            "POST /v3/platsolution/insurance/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
            client.v3.platsolution.insurance.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo
                ._out_detail_no_.apply)
        chains.add(
            "GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}",
            client.v3.platsolution.insurance.mchTransfer.batches.outBatchNo._out_batch_no_)
        chains.add(
            "GET /v3/platsolution/insurance/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            client.v3.platsolution.insurance.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo
                ._out_detail_no_)
        chains.add(
            "GET /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
            client.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_)
        chains.add(
            "POST /v3/platsolution/insurance/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
            client.v3.platsolution.insurance.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply)
        chains.add(
            "POST /v3/platsolution/insurance/mch-transfer/reservation/apply",
            client.v3.platsolution.insurance.mchTransfer.reservation.apply)
        chains.add(
            "GET /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
            client.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_)
        chains.add(
            "POST /v3/platsolution/insurance/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
            client.v3.platsolution.insurance.mchTransfer.reservation.outReservationNo._out_reservation_no_.close)
        chains.add(
            "GET /v3/platsolution/insurance/mch-transfer/reservation/reservation-id/{reservation_id}",
            client.v3.platsolution.insurance.mchTransfer.reservation.reservationId._reservation_id_)
        chains.add("POST /v3/platsolution/mch-transfer/batches/apply", client.v3.platsolution.mchTransfer.batches.apply)
        chains.add(
            "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}",
            client.v3.platsolution.mchTransfer.batches.batchId._batch_id_)
        chains.add(
            "GET /v3/platsolution/mch-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            client.v3.platsolution.mchTransfer.batches.batchId._batch_id_.details.detailId._detail_id_)
        chains.add(
            "GET /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}",
            client.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo
                ._out_detail_no_)
        chains.add(
            "POST /v3/platsolution/mch-transfer/batches/detail-receipts/out-batch-no/{out_batch_no}/out-detail-no/{out_detail_no}/apply",
            client.v3.platsolution.mchTransfer.batches.detailReceipts.outBatchNo._out_batch_no_.outDetailNo
                ._out_detail_no_.apply)
        chains.add(
            "GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}",
            client.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_)
        chains.add(
            "GET /v3/platsolution/mch-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            client.v3.platsolution.mchTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_)
        chains.add(
            "GET /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}",
            client.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_)
        chains.add(
            "POST /v3/platsolution/mch-transfer/batches/summary-receipts/out-batch-no/{out_batch_no}/apply",
            client.v3.platsolution.mchTransfer.batches.summaryReceipts.outBatchNo._out_batch_no_.apply)
        chains.add(
            "POST /v3/platsolution/mch-transfer/reservation/apply", client.v3.platsolution.mchTransfer.reservation.apply
        )
        chains.add(
            "GET /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}",
            client.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_)
        chains.add(
            "POST /v3/platsolution/mch-transfer/reservation/out-reservation-no/{out_reservation_no}/close",
            client.v3.platsolution.mchTransfer.reservation.outReservationNo._out_reservation_no_.close)
        chains.add(
            "GET /v3/platsolution/mch-transfer/reservation/reservation-id/{reservation_id}",
            client.v3.platsolution.mchTransfer.reservation.reservationId._reservation_id_)
        return chains
    }

    static func v3Repayment(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}",
            client.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_)
        chains.add(
            "POST /v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close",
            client.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close)
        chains.add(
            "POST /v3/repayment/combine-transactions/partner/prepay",
            client.v3.repayment.combineTransactions.partner.prepay)
        return chains
    }
}
