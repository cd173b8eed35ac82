// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bank-batch-transfer.yaml, API/v3/bank-transfer.yaml, API/v3/fund-app.yaml,
// API/v3/merchantfund.yaml, API/v3/partner-transfer.yaml, API/v3/payroll-card.yaml, API/v3/recharge.yaml,
// API/v3/transfer-detail.yaml, API/v3/transfer.yaml, API/v3/transferdownload.yaml by dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3BankBatchTransfer(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/bank-batch-transfer/receipt/detail-receipts", client.v3.bankBatchTransfer.receipt.detailReceipts)
        chains.add(
            "POST /v3/bank-batch-transfer/receipt/detail-receipts", client.v3.bankBatchTransfer.receipt.detailReceipts)
        chains.add(
            "GET /v3/bank-batch-transfer/receipt/summary-receipts", client.v3.bankBatchTransfer.receipt.summaryReceipts)
        chains.add(
            "POST /v3/bank-batch-transfer/receipt/summary-receipts", client.v3.bankBatchTransfer.receipt.summaryReceipts
        )
        return chains
    }

    static func v3BankTransfer(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/bank-transfer/batches", client.v3.bankTransfer.batches)
        chains.add(
            "GET /v3/bank-transfer/batches/batch-id/{batch_id}", client.v3.bankTransfer.batches.batchId._batch_id_)
        chains.add(
            "GET /v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            client.v3.bankTransfer.batches.batchId._batch_id_.details.detailId._detail_id_)
        chains.add(
            "GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}",
            client.v3.bankTransfer.batches.outBatchNo._out_batch_no_)
        chains.add(
            "GET /v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            client.v3.bankTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_)
        return chains
    }

    static func v3FundApp(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/fund-app/brand-redpacket/brand-merchant-batches",
            client.v3.fundApp.brandRedpacket.brandMerchantBatches)
        chains.add(
            "GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}",
            client.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_)
        chains.add(
            "GET /v3/fund-app/brand-redpacket/brand-merchant-batches/{batch_no}/details/{detail_no}",
            client.v3.fundApp.brandRedpacket.brandMerchantBatches._batch_no_.details._detail_no_)
        chains.add(
            "GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}",
            client.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_)
        chains.add(
            "GET /v3/fund-app/brand-redpacket/brand-merchant-out-batches/{out_batch_no}/out-details/{out_detail_no}",
            client.v3.fundApp.brandRedpacket.brandMerchantOutBatches._out_batch_no_.outDetails._out_detail_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/elecsign/out-bill-no", client.v3.fundApp.mchTransfer.elecsign.outBillNo)
        chains.add(
            "GET /v3/fund-app/mch-transfer/elecsign/out-bill-no/{out_bill_no}",
            client.v3.fundApp.mchTransfer.elecsign.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/elecsign/transfer-bill-no",
            client.v3.fundApp.mchTransfer.elecsign.transferBillNo)
        chains.add(
            "GET /v3/fund-app/mch-transfer/elecsign/transfer-bill-no/{transfer_bill_no}",
            client.v3.fundApp.mchTransfer.elecsign.transferBillNo._transfer_bill_no_)
        chains.add(
            "GET /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            client.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/budget/{out_budget_no}/electronic-receipts",
            client.v3.fundApp.mchTransfer.partner.budget._out_budget_no_.electronicReceipts)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/charity-budget", client.v3.fundApp.mchTransfer.partner.charityBudget
        )
        chains.add(
            "GET /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}",
            client.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/charity-budget/{out_budget_no}/unlock",
            client.v3.fundApp.mchTransfer.partner.charityBudget._out_budget_no_.unlock)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/charity-transfer-bills",
            client.v3.fundApp.mchTransfer.partner.charityTransferBills)
        chains.add(
            "GET /v3/fund-app/mch-transfer/partner/charity-transfer-bills/out-transfer-no/{out_transfer_no}",
            client.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo._out_transfer_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/electronic-receipts",
            client.v3.fundApp.mchTransfer.partner.electronicReceipts)
        chains.add(
            "GET /v3/fund-app/mch-transfer/partner/electronic-receipts/{out_bill_no}",
            client.v3.fundApp.mchTransfer.partner.electronicReceipts._out_bill_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/sub-mch-authorizations",
            client.v3.fundApp.mchTransfer.partner.subMchAuthorizations)
        chains.add(
            "GET /v3/fund-app/mch-transfer/partner/sub-mch-authorizations/{sub_mchid}",
            client.v3.fundApp.mchTransfer.partner.subMchAuthorizations._sub_mchid_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/transfer-bills", client.v3.fundApp.mchTransfer.partner.transferBills
        )
        chains.add(
            "GET /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}",
            client.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            client.v3.fundApp.mchTransfer.partner.transferBills.outBillNo._out_bill_no_.cancel)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/transfer-bills/pre-transfer-with-authorization",
            client.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/transfer-bills/transfer",
            client.v3.fundApp.mchTransfer.partner.transferBills.transfer)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations",
            client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations)
        chains.add(
            "GET /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}",
            client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/partner/user-confirm-authorizations/{out_authorization_no}/close",
            client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations._out_authorization_no_.close)
        chains.add("POST /v3/fund-app/mch-transfer/transfer-bills", client.v3.fundApp.mchTransfer.transferBills)
        chains.add(
            "GET /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}",
            client.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel",
            client.v3.fundApp.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel)
        chains.add(
            "POST /v3/fund-app/mch-transfer/transfer-bills/pre-transfer-with-authorization",
            client.v3.fundApp.mchTransfer.transferBills.preTransferWithAuthorization)
        chains.add(
            "POST /v3/fund-app/mch-transfer/transfer-bills/transfer",
            client.v3.fundApp.mchTransfer.transferBills.transfer)
        chains.add(
            "GET /v3/fund-app/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}",
            client.v3.fundApp.mchTransfer.transferBills.transferBillNo._transfer_bill_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills",
            client.v3.fundApp.mchTransfer.transferToQqWalletBills)
        chains.add(
            "GET /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}",
            client.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/transfer-to-qq-wallet-bills/{out_bill_no}/cancel",
            client.v3.fundApp.mchTransfer.transferToQqWalletBills._out_bill_no_.cancel)
        chains.add(
            "POST /v3/fund-app/mch-transfer/user-confirm-authorization",
            client.v3.fundApp.mchTransfer.userConfirmAuthorization)
        chains.add(
            "GET /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}",
            client.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_)
        chains.add(
            "POST /v3/fund-app/mch-transfer/user-confirm-authorization/out-authorization-no/{out_authorization_no}/close",
            client.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo._out_authorization_no_.close)
        return chains
    }

    static func v3Merchantfund(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/merchantfund/merchant/income-records", client.v3.merchantfund.merchant.incomeRecords)
        chains.add("GET /v3/merchantfund/partner/income-records", client.v3.merchantfund.partner.incomeRecords)
        return chains
    }

    static func v3PartnerTransfer(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/partner-transfer/batches", client.v3.partnerTransfer.batches)
        chains.add(
            "GET /v3/partner-transfer/batches/batch-id/{batch_id}", client.v3.partnerTransfer.batches.batchId._batch_id_
        )
        chains.add(
            "GET /v3/partner-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            client.v3.partnerTransfer.batches.batchId._batch_id_.details.detailId._detail_id_)
        chains.add(
            "GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}",
            client.v3.partnerTransfer.batches.outBatchNo._out_batch_no_)
        chains.add(
            "GET /v3/partner-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            client.v3.partnerTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_)
        return chains
    }

    static func v3PayrollCard(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/payroll-card/authentications", client.v3.payrollCard.authentications)
        chains.add("POST /v3/payroll-card/authentications/pre-order", client.v3.payrollCard.authentications.preOrder)
        chains.add(
            "POST /v3/payroll-card/authentications/pre-order-with-auth",
            client.v3.payrollCard.authentications.preOrderWithAuth)
        chains.add(
            "GET /v3/payroll-card/authentications/{authenticate_number}",
            client.v3.payrollCard.authentications._authenticate_number_)
        chains.add("GET /v3/payroll-card/relations/{openid}", client.v3.payrollCard.relations._openid_)
        chains.add("POST /v3/payroll-card/tokens", client.v3.payrollCard.tokens)
        chains.add("POST /v3/payroll-card/transfer-batches", client.v3.payrollCard.transferBatches)
        chains.add("POST /v3/payroll-card/wesure/insurance", client.v3.payrollCard.wesure.insurance)
        chains.add("POST /v3/payroll-card/wesure/token-validations", client.v3.payrollCard.wesure.tokenValidations)
        return chains
    }

    static func v3Recharge(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/recharge/bank-transfer-recharges/apply", client.v3.recharge.bankTransferRecharges.apply)
        chains.add(
            "GET /v3/recharge/bank-transfer-recharges/out-recharge-no/{out_recharge_no}",
            client.v3.recharge.bankTransferRecharges.outRechargeNo._out_recharge_no_)
        return chains
    }

    static func v3TransferDetail(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/transfer-detail/electronic-receipts", client.v3.transferDetail.electronicReceipts)
        chains.add("POST /v3/transfer-detail/electronic-receipts", client.v3.transferDetail.electronicReceipts)
        return chains
    }

    static func v3Transfer(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/transfer/batches", client.v3.transfer.batches)
        chains.add("GET /v3/transfer/batches/batch-id/{batch_id}", client.v3.transfer.batches.batchId._batch_id_)
        chains.add(
            "GET /v3/transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}",
            client.v3.transfer.batches.batchId._batch_id_.details.detailId._detail_id_)
        chains.add(
            "GET /v3/transfer/batches/out-batch-no/{out_batch_no}", client.v3.transfer.batches.outBatchNo._out_batch_no_
        )
        chains.add(
            "GET /v3/transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}",
            client.v3.transfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_)
        chains.add("POST /v3/transfer/bill-receipt", client.v3.transfer.billReceipt)
        chains.add("GET /v3/transfer/bill-receipt/{out_batch_no}", client.v3.transfer.billReceipt._out_batch_no_)
        return chains
    }

    static func v3Transferdownload(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/transferdownload/elecvoucherfile", client.v3.transferdownload.elecvoucherfile)
        chains.add("GET /v3/transferdownload/signfile", client.v3.transferdownload.signfile)
        return chains
    }
}
