// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ecommerce.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayTyped

struct V3EcommerceCalls: TypedCalls {
    let family = "v3/ecommerce"

    func add(to calls: inout RoundTrips) {
        calls.add("ecommerce.account.apply-cancel-withdraw.post", Self.ecommerceAccountApplyCancelWithdrawPost)
        calls.add(
            blocking: "ecommerce.account.apply-cancel-withdraw.post",
            Self.ecommerceAccountApplyCancelWithdrawPostBlocking)
        calls.add(
            "ecommerce.account.apply-cancel-withdraw.applyment-id.{applyment_id}.get",
            Self.ecommerceAccountApplyCancelWithdrawApplymentIDApplymentIDGet)
        calls.add(
            "ecommerce.account.apply-cancel-withdraw.confirm.post", Self.ecommerceAccountApplyCancelWithdrawConfirmPost)
        calls.add(
            "ecommerce.account.apply-cancel-withdraw.out-request-no.{out_request_no}.get",
            Self.ecommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNoGet)
        calls.add(
            "ecommerce.account.apply-cancel-withdraw.validate-cancel.{sub_mchid}.get",
            Self.ecommerceAccountApplyCancelWithdrawValidateCancelSubMchidGet)
        calls.add("ecommerce.account.cancel-applications.post", Self.ecommerceAccountCancelApplicationsPost)
        calls.add("ecommerce.account.cancel-applications.media.post", Self.ecommerceAccountCancelApplicationsMediaPost)
        calls.add(
            blocking: "ecommerce.account.cancel-applications.media.post",
            Self.ecommerceAccountCancelApplicationsMediaPostBlocking)
        calls.add(
            "ecommerce.account.cancel-applications.out-apply-no.{out_apply_no}.get",
            Self.ecommerceAccountCancelApplicationsOutApplyNoOutApplyNoGet)
        calls.add("ecommerce.applyments.post", Self.ecommerceApplymentsPost)
        calls.add(
            "ecommerce.applyments.out-request-no.{out_request_no}.get",
            Self.ecommerceApplymentsOutRequestNoOutRequestNoGet)
        calls.add(
            "ecommerce.applyments.out-request-no.{out_request_no}.revoke.post",
            Self.ecommerceApplymentsOutRequestNoOutRequestNoRevokePost)
        calls.add(
            "ecommerce.applyments.submit-account-hosting-applyment.post",
            Self.ecommerceApplymentsSubmitAccountHostingApplymentPost)
        calls.add("ecommerce.applyments.submit-sign-verify-info.post", Self.ecommerceApplymentsSubmitSignVerifyInfoPost)
        calls.add("ecommerce.applyments.{applyment_id}.get", Self.ecommerceApplymentsApplymentIDGet)
        calls.add("ecommerce.applyments.{applyment_id}.revoke.post", Self.ecommerceApplymentsApplymentIDRevokePost)
        calls.add("ecommerce.bill.fundflowbill.get", Self.ecommerceBillFundflowbillGet)
        calls.add(
            "ecommerce.combine-papay.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get",
            Self.ecommerceCombinePapayContractsPlanIDPlanIDOutContractCodeOutContractCodeGet)
        calls.add(
            "ecommerce.combine-papay.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            Self.ecommerceCombinePapayContractsPlanIDPlanIDOutContractCodeOutContractCodeTerminatePost)
        calls.add(
            "ecommerce.combine-papay.contracts.pre-entrust-sign.post",
            Self.ecommerceCombinePapayContractsPreEntrustSignPost)
        calls.add(
            "ecommerce.combine-papay.contracts.pre-entrust-sign.mini-program.post",
            Self.ecommerceCombinePapayContractsPreEntrustSignMiniProgramPost)
        calls.add("ecommerce.combine-papay.transactions.post", Self.ecommerceCombinePapayTransactionsPost)
        calls.add(
            "ecommerce.combine-papay.transactions.{combine_out_trade_no}.get",
            Self.ecommerceCombinePapayTransactionsCombineOutTradeNoGet)
        calls.add(
            "ecommerce.combine-papay.transactions.{combine_out_trade_no}.reverse.post",
            Self.ecommerceCombinePapayTransactionsCombineOutTradeNoReversePost)
        calls.add(
            blocking: "ecommerce.combine-papay.transactions.{combine_out_trade_no}.reverse.post",
            Self.ecommerceCombinePapayTransactionsCombineOutTradeNoReversePostBlocking)
        calls.add("ecommerce.fund.balance.{sub_mchid}.get", Self.ecommerceFundBalanceSubMchidGet)
        calls.add("ecommerce.fund.enddaybalance.{sub_mchid}.get", Self.ecommerceFundEnddaybalanceSubMchidGet)
        calls.add("ecommerce.fund.withdraw.post", Self.ecommerceFundWithdrawPost)
        calls.add(
            "ecommerce.fund.withdraw.out-request-no.{out_request_no}.get",
            Self.ecommerceFundWithdrawOutRequestNoOutRequestNoGet)
        calls.add("ecommerce.fund.withdraw.{withdraw_id}.get", Self.ecommerceFundWithdrawWithdrawIDGet)
        calls.add(
            "ecommerce.individual-contracts.out-contract-code.{out_contract_code}.get",
            Self.ecommerceIndividualContractsOutContractCodeOutContractCodeGet)
        calls.add(
            "ecommerce.individual-contracts.pre-entrust-sign-with-real-name-identity.app.post",
            Self.ecommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPost)
        calls.add(
            "ecommerce.individual-contracts.pre-entrust-sign-with-real-name-identity.mini-program.post",
            Self.ecommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPost)
        calls.add(
            "ecommerce.individual-contracts.pre-entrust-sign.app.post",
            Self.ecommerceIndividualContractsPreEntrustSignAppPost)
        calls.add(
            "ecommerce.individual-contracts.pre-entrust-sign.mini-program.post",
            Self.ecommerceIndividualContractsPreEntrustSignMiniProgramPost)
        calls.add("ecommerce.individual-contracts.{openid}.get", Self.ecommerceIndividualContractsOpenidGet)
        calls.add("ecommerce.mch-transfer.authorizations.post", Self.ecommerceMchTransferAuthorizationsPost)
        calls.add(
            "ecommerce.mch-transfer.authorizations.{sub_mchid}.get", Self.ecommerceMchTransferAuthorizationsSubMchidGet)
        calls.add("ecommerce.mch-transfer.transfer-bills.post", Self.ecommerceMchTransferTransferBillsPost)
        calls.add(
            "ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get",
            Self.ecommerceMchTransferTransferBillsOutBillNoOutBillNoGet)
        calls.add(
            "ecommerce.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.cancel.post",
            Self.ecommerceMchTransferTransferBillsOutBillNoOutBillNoCancelPost)
        calls.add(
            "ecommerce.mch-transfer.transfer-bills.transfer-bill-no.{transfer_bill_no}.get",
            Self.ecommerceMchTransferTransferBillsTransferBillNoTransferBillNoGet)
        calls.add("ecommerce.profitsharing.after-sales-orders.get", Self.ecommerceProfitsharingAfterSalesOrdersGet)
        calls.add("ecommerce.profitsharing.after-sales-orders.post", Self.ecommerceProfitsharingAfterSalesOrdersPost)
        calls.add("ecommerce.profitsharing.finish-order.post", Self.ecommerceProfitsharingFinishOrderPost)
        calls.add("ecommerce.profitsharing.orders.get", Self.ecommerceProfitsharingOrdersGet)
        calls.add("ecommerce.profitsharing.orders.post", Self.ecommerceProfitsharingOrdersPost)
        calls.add(
            "ecommerce.profitsharing.orders.{transaction_id}.amounts.get",
            Self.ecommerceProfitsharingOrdersTransactionIDAmountsGet)
        calls.add("ecommerce.profitsharing.receivers.add.post", Self.ecommerceProfitsharingReceiversAddPost)
        calls.add("ecommerce.profitsharing.receivers.delete.post", Self.ecommerceProfitsharingReceiversDeletePost)
        calls.add("ecommerce.profitsharing.returnorders.get", Self.ecommerceProfitsharingReturnordersGet)
        calls.add("ecommerce.profitsharing.returnorders.post", Self.ecommerceProfitsharingReturnordersPost)
        calls.add("ecommerce.refunds.apply.post", Self.ecommerceRefundsApplyPost)
        calls.add("ecommerce.refunds.id.{refund_id}.get", Self.ecommerceRefundsIDRefundIDGet)
        calls.add("ecommerce.refunds.out-refund-no.{out_refund_no}.get", Self.ecommerceRefundsOutRefundNoOutRefundNoGet)
        calls.add(
            "ecommerce.refunds.{refund_id}.apply-abnormal-refund.post",
            Self.ecommerceRefundsRefundIDApplyAbnormalRefundPost)
        calls.add("ecommerce.refunds.{refund_id}.return-advance.get", Self.ecommerceRefundsRefundIDReturnAdvanceGet)
        calls.add("ecommerce.refunds.{refund_id}.return-advance.post", Self.ecommerceRefundsRefundIDReturnAdvancePost)
        calls.add("ecommerce.subject-sub-merchants.get", Self.ecommerceSubjectSubMerchantsGet)
        calls.add("ecommerce.subsidies.cancel.post", Self.ecommerceSubsidiesCancelPost)
        calls.add("ecommerce.subsidies.create.post", Self.ecommerceSubsidiesCreatePost)
        calls.add("ecommerce.subsidies.return.post", Self.ecommerceSubsidiesReturnPost)
    }
}

extension V3EcommerceCalls {
    private static func ecommerceAccountApplyCancelWithdrawPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.applyCancelWithdraw
        let reply = try await node.post(
            V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Account.ApplyCancelWithdraw.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountApplyCancelWithdrawPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.ecommerce.account.applyCancelWithdraw
        let reply = try node.post(
            V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Account.ApplyCancelWithdraw.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountApplyCancelWithdrawApplymentIDApplymentIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.applyCancelWithdraw.applymentId.applymentID(
            test.path["applyment_id"].text)
        let reply = try await node.get()
        try V3.Ecommerce.ApplyCancelWithdrawReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountApplyCancelWithdrawConfirmPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.applyCancelWithdraw.confirm
        let reply = try await node.post(
            V3.Ecommerce.Account.ApplyCancelWithdraw.Confirm.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Account.ApplyCancelWithdraw.Confirm.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountApplyCancelWithdrawOutRequestNoOutRequestNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.applyCancelWithdraw.outRequestNo.outRequestNo(
            test.path["out_request_no"].text)
        let reply = try await node.get()
        try V3.Ecommerce.ApplyCancelWithdrawReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountApplyCancelWithdrawValidateCancelSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.applyCancelWithdraw.validateCancel.subMchid(
            test.path["sub_mchid"].text)
        let reply = try await node.get()
        try V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountCancelApplicationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.cancelApplications
        let reply = try await node.post(
            V3.Ecommerce.Account.CancelApplications.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.CancelApplicationsReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountCancelApplicationsMediaPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.cancelApplications.media
        let reply = try await node.post(
            file: test.file
        )
        try V3.Ecommerce.Account.CancelApplications.Media.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountCancelApplicationsMediaPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.ecommerce.account.cancelApplications.media
        let reply = try node.post(
            file: test.file
        )
        try V3.Ecommerce.Account.CancelApplications.Media.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceAccountCancelApplicationsOutApplyNoOutApplyNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.account.cancelApplications.outApplyNo.outApplyNo(
            test.path["out_apply_no"].text)
        let reply = try await node.get()
        try V3.Ecommerce.CancelApplicationsReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.applyments
        let reply = try await node.post(
            V3.Ecommerce.Applyments.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.ApplymentsReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsOutRequestNoOutRequestNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.applyments.outRequestNo.outRequestNo(test.path["out_request_no"].text)
        let reply = try await node.get()
        try V3.Ecommerce.Applyments.OutRequestNo.ByOutRequestNo.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsOutRequestNoOutRequestNoRevokePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.applyments.outRequestNo.outRequestNo(test.path["out_request_no"].text)
            .revoke
        let reply = try await node.post()
        try V3.Ecommerce.ApplymentsReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsSubmitAccountHostingApplymentPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.applyments.submitAccountHostingApplyment
        let reply = try await node.post(
            V3.Ecommerce.Applyments.SubmitAccountHostingApplyment.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.ApplymentsReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsSubmitSignVerifyInfoPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.applyments.submitSignVerifyInfo
        let reply = try await node.post(
            V3.Ecommerce.Applyments.SubmitSignVerifyInfo.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Applyments.SubmitSignVerifyInfo.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsApplymentIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.applyments.applymentID(test.path["applyment_id"].numberText)
        let reply = try await node.get()
        try V3.Ecommerce.Applyments.ByApplymentID.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceApplymentsApplymentIDRevokePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.applyments.applymentID(test.path["applyment_id"].integerText).revoke
        let reply = try await node.post()
        try V3.Ecommerce.ApplymentsReply.compare(reply, test.reply)
    }

    private static func ecommerceBillFundflowbillGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.bill.fundflowbill
        let reply = try await node.get(
            billDate: test.query["bill_date"].text,
            accountType: .all,
            algorithm: .sm4Gcm,
            tarType: .gzip
        )
        try V3.Ecommerce.Bill.Fundflowbill.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceCombinePapayContractsPlanIDPlanIDOutContractCodeOutContractCodeGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.ecommerce.combinePapay.contracts.planId.planID(test.path["plan_id"].integerText)
            .outContractCode.outContractCode(test.path["out_contract_code"].text)
        let reply = try await node.get()
        try V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply.compare(
            reply, test.reply)
    }

    private static func ecommerceCombinePapayContractsPlanIDPlanIDOutContractCodeOutContractCodeTerminatePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.ecommerce.combinePapay.contracts.planId.planID(test.path["plan_id"].integerText)
            .outContractCode.outContractCode(test.path["out_contract_code"].text).terminate
        let reply = try await node.post(
            V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate.PostBody
                .synthetic(test.body)
        )
        try V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate.PostReply
            .compare(reply, test.reply)
    }

    private static func ecommerceCombinePapayContractsPreEntrustSignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.combinePapay.contracts.preEntrustSign
        let reply = try await node.post(
            V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.PreEntrustSignReply.compare(reply, test.reply)
    }

    private static func ecommerceCombinePapayContractsPreEntrustSignMiniProgramPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.combinePapay.contracts.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.MiniProgram.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.PreEntrustSignReply.compare(reply, test.reply)
    }

    private static func ecommerceCombinePapayTransactionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.combinePapay.transactions
        let reply = try await node.post(
            V3.Ecommerce.CombinePapay.Transactions.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.TransactionsReply.compare(reply, test.reply)
    }

    private static func ecommerceCombinePapayTransactionsCombineOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.combinePapay.transactions.combineOutTradeNo(
            test.path["combine_out_trade_no"].text)
        let reply = try await node.get()
        try V3.Ecommerce.TransactionsReply.compare(reply, test.reply)
    }

    private static func ecommerceCombinePapayTransactionsCombineOutTradeNoReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.combinePapay.transactions.combineOutTradeNo(
            test.path["combine_out_trade_no"].text
        ).reverse
        try await node.post(
            V3.Ecommerce.CombinePapay.Transactions.ByCombineOutTradeNo.Reverse.PostBody.synthetic(test.body)
        )
    }

    private static func ecommerceCombinePapayTransactionsCombineOutTradeNoReversePostBlocking(_ test: RoundTrip) throws
    {
        let node = test.client.v3.ecommerce.combinePapay.transactions.combineOutTradeNo(
            test.path["combine_out_trade_no"].text
        ).reverse
        try node.post(
            V3.Ecommerce.CombinePapay.Transactions.ByCombineOutTradeNo.Reverse.PostBody.synthetic(test.body)
        )
    }

    private static func ecommerceFundBalanceSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.fund.balance.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get(
            accountType: .fees
        )
        try V3.Ecommerce.Fund.Balance.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceFundEnddaybalanceSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.fund.enddaybalance.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get(
            date: test.query["date"].text,
            accountType: .basic
        )
        try V3.Ecommerce.Fund.Enddaybalance.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceFundWithdrawPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.fund.withdraw
        let reply = try await node.post(
            V3.Ecommerce.Fund.Withdraw.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Fund.Withdraw.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceFundWithdrawOutRequestNoOutRequestNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.fund.withdraw.outRequestNo.outRequestNo(test.path["out_request_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ecommerce.WithdrawReply.compare(reply, test.reply)
    }

    private static func ecommerceFundWithdrawWithdrawIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.fund.withdraw.withdrawID(test.path["withdraw_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ecommerce.WithdrawReply.compare(reply, test.reply)
    }

    private static func ecommerceIndividualContractsOutContractCodeOutContractCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.individualContracts.outContractCode.outContractCode(
            test.path["out_contract_code"].code)
        let reply = try await node.get(
            appid: test.query["appid"].text
        )
        try V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app
        let reply = try await node.post(
            V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.App.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.IndividualContractsReply.compare(reply, test.reply)
    }

    private static func ecommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram
        let reply = try await node.post(
            V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.MiniProgram.PostBody.synthetic(
                test.body)
        )
        try V3.Ecommerce.IndividualContractsReply.compare(reply, test.reply)
    }

    private static func ecommerceIndividualContractsPreEntrustSignAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.individualContracts.preEntrustSign.app
        let reply = try await node.post(
            V3.Ecommerce.IndividualContracts.PreEntrustSign.App.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.IndividualContractsReply.compare(reply, test.reply)
    }

    private static func ecommerceIndividualContractsPreEntrustSignMiniProgramPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.individualContracts.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.Ecommerce.IndividualContracts.PreEntrustSign.MiniProgram.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.IndividualContractsReply.compare(reply, test.reply)
    }

    private static func ecommerceIndividualContractsOpenidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.individualContracts.openid(test.path["openid"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text,
            permissionType: .individualPayee
        )
        try V3.Ecommerce.IndividualContracts.ByOpenid.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceMchTransferAuthorizationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.mchTransfer.authorizations
        let reply = try await node.post(
            V3.Ecommerce.MchTransfer.Authorizations.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.MchTransfer.Authorizations.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceMchTransferAuthorizationsSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.mchTransfer.authorizations.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get()
        try V3.Ecommerce.MchTransfer.Authorizations.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceMchTransferTransferBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.mchTransfer.transferBills
        let reply = try await node.post(
            V3.Ecommerce.MchTransfer.TransferBills.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.MchTransfer.TransferBills.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceMchTransferTransferBillsOutBillNoOutBillNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.mchTransfer.transferBills.outBillNo.outBillNo(test.path["out_bill_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ecommerce.TransferBillsReply.compare(reply, test.reply)
    }

    private static func ecommerceMchTransferTransferBillsOutBillNoOutBillNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.mchTransfer.transferBills.outBillNo.outBillNo(test.path["out_bill_no"].text)
            .cancel
        let reply = try await node.post(
            V3.Ecommerce.SubMchidRequest.synthetic(test.body)
        )
        try V3.Ecommerce.MchTransfer.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceMchTransferTransferBillsTransferBillNoTransferBillNoGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.ecommerce.mchTransfer.transferBills.transferBillNo.transferBillNo(
            test.path["transfer_bill_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ecommerce.TransferBillsReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingAfterSalesOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.afterSalesOrders
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            transactionID: test.query["transaction_id"].text
        )
        try V3.Ecommerce.Profitsharing.AfterSalesOrders.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingAfterSalesOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.afterSalesOrders
        let reply = try await node.post(
            V3.Ecommerce.Profitsharing.AfterSalesOrders.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Profitsharing.AfterSalesOrders.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingFinishOrderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.finishOrder
        let reply = try await node.post(
            V3.Ecommerce.Profitsharing.FinishOrder.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Profitsharing.FinishOrder.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.orders
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            transactionID: test.query["transaction_id"].text,
            outOrderNo: test.query["out_order_no"].text
        )
        try V3.Ecommerce.Profitsharing.Orders.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.orders
        let reply = try await node.post(
            V3.Ecommerce.Profitsharing.Orders.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Profitsharing.Orders.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingOrdersTransactionIDAmountsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.orders.transactionID(test.path["transaction_id"].text).amounts
        let reply = try await node.get()
        try V3.Ecommerce.Profitsharing.Orders.ByTransactionID.Amounts.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingReceiversAddPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.receivers.add
        let reply = try await node.post(
            V3.Ecommerce.Profitsharing.Receivers.Add.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.ReceiversReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingReceiversDeletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.receivers.delete
        let reply = try await node.post(
            V3.Ecommerce.Profitsharing.Receivers.Delete.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.ReceiversReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingReturnordersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.returnorders
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            outReturnNo: test.query["out_return_no"].text,
            orderID: test.query["order_id"].text,
            outOrderNo: test.query["out_order_no"].text
        )
        try V3.Ecommerce.ReturnordersReply.compare(reply, test.reply)
    }

    private static func ecommerceProfitsharingReturnordersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.profitsharing.returnorders
        let reply = try await node.post(
            V3.Ecommerce.Profitsharing.Returnorders.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.ReturnordersReply.compare(reply, test.reply)
    }

    private static func ecommerceRefundsApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.refunds.apply
        let reply = try await node.post(
            V3.Ecommerce.Refunds.Apply.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Refunds.Apply.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceRefundsIDRefundIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.refunds.id.refundID(test.path["refund_id"].text)
        let reply = try await node.get(
            individualAuthID: test.query["individual_auth_id"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ecommerce.RefundsReply.compare(reply, test.reply)
    }

    private static func ecommerceRefundsOutRefundNoOutRefundNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.refunds.outRefundNo.outRefundNo(test.path["out_refund_no"].text)
        let reply = try await node.get(
            individualAuthID: test.query["individual_auth_id"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ecommerce.RefundsReply.compare(reply, test.reply)
    }

    private static func ecommerceRefundsRefundIDApplyAbnormalRefundPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.refunds.refundID(test.path["refund_id"].text).applyAbnormalRefund
        let reply = try await node.post(
            V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceRefundsRefundIDReturnAdvanceGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.refunds.refundID(test.path["refund_id"].text).returnAdvance
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Ecommerce.ReturnAdvanceReply.compare(reply, test.reply)
    }

    private static func ecommerceRefundsRefundIDReturnAdvancePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.refunds.refundID(test.path["refund_id"].text).returnAdvance
        let reply = try await node.post(
            V3.Ecommerce.SubMchidRequest.synthetic(test.body)
        )
        try V3.Ecommerce.ReturnAdvanceReply.compare(reply, test.reply)
    }

    private static func ecommerceSubjectSubMerchantsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.subjectSubMerchants
        let reply = try await node.get(
            organizationType: .subjectTypeInstitutionsCloned,
            certNumber: test.query["cert_number"].sensitive,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Ecommerce.SubjectSubMerchants.GetReply.compare(reply, test.reply)
    }

    private static func ecommerceSubsidiesCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.subsidies.cancel
        let reply = try await node.post(
            V3.Ecommerce.Subsidies.Cancel.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Subsidies.Cancel.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceSubsidiesCreatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.subsidies.create
        let reply = try await node.post(
            V3.Ecommerce.Subsidies.Create.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Subsidies.Create.PostReply.compare(reply, test.reply)
    }

    private static func ecommerceSubsidiesReturnPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.ecommerce.subsidies.`return`
        let reply = try await node.post(
            V3.Ecommerce.Subsidies.Return.PostBody.synthetic(test.body)
        )
        try V3.Ecommerce.Subsidies.Return.PostReply.compare(reply, test.reply)
    }
}

extension V3.Ecommerce.AccountInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outAccountType, "out_account_type")
        try place.same(reply.amount, "amount")
    }
}

extension V3.Ecommerce.AccountWithdrawResult {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outAccountType, "out_account_type")
        try place.same(reply.payState, "pay_state")
        try place.same(reply.stateDescription, "state_description")
    }
}

extension V3.Ecommerce.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refund, "refund")
        try place.list(reply.from, "from", V3.Ecommerce.From.compare)
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.discountRefund, "discount_refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.advance, "advance")
    }
}

extension V3.Ecommerce.AmountReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerAmount, "payer_amount")
        try place.same(reply.payerCurrency, "payer_currency")
    }
}

extension V3.Ecommerce.ApplyCancelWithdrawReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.cancelState, "cancel_state")
        try place.same(reply.cancelStateDescription, "cancel_state_description")
        try place.same(reply.withdraw, "withdraw")
        try place.same(reply.withdrawState, "withdraw_state")
        try place.list(
            reply.accountWithdrawResult, "account_withdraw_result", V3.Ecommerce.AccountWithdrawResult.compare)
        try place.same(reply.modifyTime, "modify_time")
        try place.same(reply.subMchid, "sub_mchid")
        try place.list(reply.accountInfo, "account_info", V3.Ecommerce.AccountInfo.compare)
        try place.object(reply.confirmCancel, "confirm_cancel", V3.Ecommerce.ConfirmCancel.compare)
    }
}

extension V3.Ecommerce.ApplymentsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}

extension V3.Ecommerce.AuditDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.paramName, "param_name")
        try place.same(reply.rejectReason, "reject_reason")
    }
}

extension V3.Ecommerce.BusinessLicenseInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            certType: .certificateType2388,
            businessLicenseCopy: place["business_license_copy"].text,
            businessLicenseNumber: place["business_license_number"].text,
            merchantName: place["merchant_name"].text,
            legalPerson: place["legal_person"].text,
            companyAddress: place["company_address"].text,
            businessTime: place.list("business_time", Place.text)
        )
        object.certType = object.certType
        object.businessLicenseCopy = object.businessLicenseCopy
        object.businessLicenseNumber = object.businessLicenseNumber
        object.merchantName = object.merchantName
        object.legalPerson = object.legalPerson
        object.companyAddress = object.companyAddress
        object.businessTime = object.businessTime
        return object
    }
}

extension V3.Ecommerce.CancelApplicationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outApplyNo, "out_apply_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.rejectReason, "reject_reason")
        try place.same(reply.cancelState, "cancel_state")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Ecommerce.CombinePayerInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}

extension V3.Ecommerce.ConfirmCancel {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.confirmCancelURL, "confirm_cancel_url")
    }
}

extension V3.Ecommerce.FinanceInstitutionInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            financeType: .paymentAgent,
            financeLicensePics: place.list("finance_license_pics", Place.text)
        )
        object.financeType = object.financeType
        object.financeLicensePics = object.financeLicensePics
        return object
    }
}

extension V3.Ecommerce.From {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.account, "account")
        try place.same(reply.amount, "amount")
    }
}

extension V3.Ecommerce.FromReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.account, "account")
        try place.same(reply.amount, "amount")
    }
}

extension V3.Ecommerce.FundsAbnormalReceivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.Ecommerce.IndividualContractsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
    }
}

extension V3.Ecommerce.PreEntrustSignReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
    }
}

extension V3.Ecommerce.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.refundAmount, "refund_amount")
    }
}

extension V3.Ecommerce.ReceiversReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
    }
}

extension V3.Ecommerce.RefundsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.channel, "channel")
        try place.same(reply.userReceivedAccount, "user_received_account")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.status, "status")
        try place.object(reply.amount, "amount", V3.Ecommerce.Amount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Ecommerce.PromotionDetail.compare)
        try place.same(reply.refundAccount, "refund_account")
        try place.same(reply.fundsAccount, "funds_account")
    }
}

extension V3.Ecommerce.ReturnAdvanceReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.advanceReturnID, "advance_return_id")
        try place.same(reply.returnAmount, "return_amount")
        try place.same(reply.payerMchid, "payer_mchid")
        try place.same(reply.payerAccount, "payer_account")
        try place.same(reply.payeeMchid, "payee_mchid")
        try place.same(reply.payeeAccount, "payee_account")
        try place.same(reply.result, "result")
        try place.same(reply.successTime, "success_time")
    }
}

extension V3.Ecommerce.ReturnordersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.outReturnNo, "out_return_no")
        try place.same(reply.returnMchid, "return_mchid")
        try place.same(reply.amount, "amount")
        try place.same(reply.returnNo, "return_no")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Ecommerce.SalesSceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeName: place["store_name"].text,
            storeURL: place["store_url"].text,
            storeQrCode: place["store_qr_code"].text,
            miniProgramSubAppid: place["mini_program_sub_appid"].text
        )
        object.storeName = object.storeName
        object.storeURL = object.storeURL
        object.storeQrCode = object.storeQrCode
        object.miniProgramSubAppid = object.miniProgramSubAppid
        return object
    }
}

extension V3.Ecommerce.SettlementInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            settlementID: place["settlement_id"].text,
            qualificationType: place["qualification_type"].text
        )
        object.settlementID = object.settlementID
        object.qualificationType = object.qualificationType
        return object
    }
}

extension V3.Ecommerce.SubMchidRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Ecommerce.SubOrders {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.object(reply.amount, "amount", V3.Ecommerce.AmountReply.compare)
    }
}

extension V3.Ecommerce.TransactionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.combineAppid, "combine_appid")
        try place.same(reply.combineMchid, "combine_mchid")
        try place.same(reply.combineOutTradeNo, "combine_out_trade_no")
        try place.list(reply.subOrders, "sub_orders", V3.Ecommerce.SubOrders.compare)
        try place.object(reply.combinePayerInfo, "combine_payer_info", V3.Ecommerce.CombinePayerInfo.compare)
    }
}

extension V3.Ecommerce.TransferBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.transferSceneID, "transfer_scene_id")
        try place.same(reply.state, "state")
        try place.same(reply.transferAmount, "transfer_amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.openid, "openid")
        try place.same(reply.userName, "user_name")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Ecommerce.WithdrawReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.status, "status")
        try place.same(reply.withdrawID, "withdraw_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.amount, "amount")
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

extension V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outRequestNo: place["out_request_no"].text,
            payeeInfo: PayeeInfo.synthetic(place["payee_info"]),
            withdraw: .notApplyWithdraw,
            proofMedias: place.list("proof_medias", ProofMedias.synthetic),
            additionalMaterials: place.list("additional_materials", Place.text),
            remark: place["remark"].text
        )
        object.subMchid = object.subMchid
        object.outRequestNo = object.outRequestNo
        object.withdraw = object.withdraw
        object.payeeInfo = object.payeeInfo
        object.proofMedias = object.proofMedias
        object.additionalMaterials = object.additionalMaterials
        object.remark = object.remark
        return object
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody.PayeeInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            accountType: .accountTypeCorporate,
            bankAccountInfo: BankAccountInfo.synthetic(place["bank_account_info"]),
            identityInfo: IdentityInfo.synthetic(place["identity_info"])
        )
        object.accountType = object.accountType
        object.bankAccountInfo = object.bankAccountInfo
        object.identityInfo = object.identityInfo
        return object
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody.PayeeInfo.BankAccountInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            accountName: place["account_name"].sensitive,
            accountBank: place["account_bank"].text,
            accountNumber: place["account_number"].sensitive,
            bankBranchID: place["bank_branch_id"].text,
            bankBranchName: place["bank_branch_name"].text,
            bankName: place["bank_name"].text
        )
        object.accountName = object.accountName
        object.accountBank = object.accountBank
        object.bankBranchID = object.bankBranchID
        object.bankBranchName = object.bankBranchName
        object.bankName = object.bankName
        object.accountNumber = object.accountNumber
        return object
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody.PayeeInfo.IdentityInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            identificationName: place["identification_name"].sensitive,
            identificationNo: place["identification_no"].sensitive,
            idDocType: .identificationTypeHongkongPassport
        )
        object.idDocType = object.idDocType
        object.identificationName = object.identificationName
        object.identificationNo = object.identificationNo
        return object
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.PostBody.ProofMedias {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            proofMediaType: .withdrawalApplication,
            proofMedia: place["proof_media"].text
        )
        object.proofMediaType = object.proofMediaType
        object.proofMedia = object.proofMedia
        return object
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.Confirm.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            operatorIdentification: place["operator_identification"].text,
            confirmTime: place["confirm_time"].text,
            cancelContractVersion: place["cancel_contract_version"].text,
            applymentID: place["applyment_id"].text,
            outRequestNo: place["out_request_no"].text
        )
        object.applymentID = object.applymentID
        object.outRequestNo = object.outRequestNo
        object.subMchid = object.subMchid
        object.operatorIdentification = object.operatorIdentification
        object.confirmTime = object.confirmTime
        object.cancelContractVersion = object.cancelContractVersion
        return object
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.Confirm.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.subMchid, "sub_mchid")
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.merchantState, "merchant_state")
        try place.same(reply.validateResult, "validate_result")
        try place.list(reply.accountInfo, "account_info", V3.Ecommerce.AccountInfo.compare)
        try place.list(reply.blockReasons, "block_reasons", BlockReasons.compare)
    }
}

extension V3.Ecommerce.Account.ApplyCancelWithdraw.ValidateCancel.BySubMchid.GetReply.BlockReasons {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.description, "description")
    }
}

extension V3.Ecommerce.Account.CancelApplications.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outApplyNo: place["out_apply_no"].text,
            applicationInfo: place.list("application_info", ApplicationInfo.synthetic)
        )
        object.subMchid = object.subMchid
        object.outApplyNo = object.outApplyNo
        object.applicationInfo = object.applicationInfo
        return object
    }
}

extension V3.Ecommerce.Account.CancelApplications.PostBody.ApplicationInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            applicationType: .spCancelAccountApplication,
            applicationMediaID: place["application_media_id"].text
        )
        object.applicationType = object.applicationType
        object.applicationMediaID = object.applicationMediaID
        return object
    }
}

extension V3.Ecommerce.Account.CancelApplications.Media.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaID, "media_id")
    }
}

extension V3.Ecommerce.Applyments.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            organizationType: ._4,
            accountInfo: AccountInfo.synthetic(place["account_info"]),
            contactInfo: ContactInfo.synthetic(place["contact_info"]),
            salesSceneInfo: V3.Ecommerce.SalesSceneInfo.synthetic(place["sales_scene_info"]),
            merchantShortname: place["merchant_shortname"].text,
            financeInstitution: place["finance_institution"].flag,
            businessLicenseInfo: V3.Ecommerce.BusinessLicenseInfo.synthetic(place["business_license_info"]),
            financeInstitutionInfo: V3.Ecommerce.FinanceInstitutionInfo.synthetic(place["finance_institution_info"]),
            idHolderType: .legal,
            idDocType: .identificationTypeHongkongPassport,
            authorizeLetterCopy: place["authorize_letter_copy"].text,
            idCardInfo: IDCardInfo.synthetic(place["id_card_info"]),
            idDocInfo: IDDocInfo.synthetic(place["id_doc_info"]),
            owner: place["owner"].flag,
            uboInfoList: place.list("ubo_info_list", UboInfoList.synthetic),
            settlementInfo: V3.Ecommerce.SettlementInfo.synthetic(place["settlement_info"]),
            qualifications: place.list("qualifications", Place.text),
            businessAdditionPics: place.list("business_addition_pics", Place.text),
            businessAdditionDesc: place.list("business_addition_desc", Place.text)
        )
        object.outRequestNo = object.outRequestNo
        object.organizationType = object.organizationType
        object.financeInstitution = object.financeInstitution
        object.businessLicenseInfo = object.businessLicenseInfo
        object.financeInstitutionInfo = object.financeInstitutionInfo
        object.idHolderType = object.idHolderType
        object.idDocType = object.idDocType
        object.authorizeLetterCopy = object.authorizeLetterCopy
        object.idCardInfo = object.idCardInfo
        object.idDocInfo = object.idDocInfo
        object.owner = object.owner
        object.uboInfoList = object.uboInfoList
        object.accountInfo = object.accountInfo
        object.contactInfo = object.contactInfo
        object.salesSceneInfo = object.salesSceneInfo
        object.settlementInfo = object.settlementInfo
        object.merchantShortname = object.merchantShortname
        object.qualifications = object.qualifications
        object.businessAdditionPics = object.businessAdditionPics
        object.businessAdditionDesc = object.businessAdditionDesc
        return object
    }
}

extension V3.Ecommerce.Applyments.PostBody.IDCardInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idCardCopy: place["id_card_copy"].text,
            idCardNational: place["id_card_national"].text,
            idCardName: place["id_card_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            idCardValidTimeBegin: place["id_card_valid_time_begin"].text,
            idCardValidTime: place["id_card_valid_time"].text
        )
        object.idCardCopy = object.idCardCopy
        object.idCardNational = object.idCardNational
        object.idCardName = object.idCardName
        object.idCardNumber = object.idCardNumber
        object.idCardValidTimeBegin = object.idCardValidTimeBegin
        object.idCardValidTime = object.idCardValidTime
        return object
    }
}

extension V3.Ecommerce.Applyments.PostBody.IDDocInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idDocName: place["id_doc_name"].sensitive,
            idDocNumber: place["id_doc_number"].sensitive,
            idDocCopy: place["id_doc_copy"].text,
            idDocCopyBack: place["id_doc_copy_back"].text,
            docPeriodBegin: place["doc_period_begin"].text,
            docPeriodEnd: place["doc_period_end"].text
        )
        object.idDocName = object.idDocName
        object.idDocNumber = object.idDocNumber
        object.idDocCopy = object.idDocCopy
        object.idDocCopyBack = object.idDocCopyBack
        object.docPeriodBegin = object.docPeriodBegin
        object.docPeriodEnd = object.docPeriodEnd
        return object
    }
}

extension V3.Ecommerce.Applyments.PostBody.UboInfoList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            uboIDDocType: .identificationTypeIdcard,
            uboIDDocCopy: place["ubo_id_doc_copy"].text,
            uboIDDocCopyBack: place["ubo_id_doc_copy_back"].text,
            uboIDDocName: place["ubo_id_doc_name"].sensitive,
            uboIDDocNumber: place["ubo_id_doc_number"].sensitive,
            uboIDDocAddress: place["ubo_id_doc_address"].sensitive,
            uboPeriodBegin: place["ubo_period_begin"].text,
            uboPeriodEnd: place["ubo_period_end"].text
        )
        object.uboIDDocType = object.uboIDDocType
        object.uboIDDocCopy = object.uboIDDocCopy
        object.uboIDDocCopyBack = object.uboIDDocCopyBack
        object.uboIDDocName = object.uboIDDocName
        object.uboIDDocNumber = object.uboIDDocNumber
        object.uboIDDocAddress = object.uboIDDocAddress
        object.uboPeriodBegin = object.uboPeriodBegin
        object.uboPeriodEnd = object.uboPeriodEnd
        return object
    }
}

extension V3.Ecommerce.Applyments.PostBody.AccountInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            bankAccountType: ._74,
            accountBank: place["account_bank"].text,
            accountName: place["account_name"].sensitive,
            bankAddressCode: place["bank_address_code"].text,
            bankBranchID: place["bank_branch_id"].text,
            bankName: place["bank_name"].text,
            accountNumber: place["account_number"].sensitive
        )
        object.bankAccountType = object.bankAccountType
        object.accountBank = object.accountBank
        object.accountName = object.accountName
        object.bankAddressCode = object.bankAddressCode
        object.bankBranchID = object.bankBranchID
        object.bankName = object.bankName
        object.accountNumber = object.accountNumber
        return object
    }
}

extension V3.Ecommerce.Applyments.PostBody.ContactInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contactType: ._65,
            contactName: place["contact_name"].sensitive,
            contactIDDocType: .identificationTypeIdcard,
            contactIDCardNumber: place["contact_id_card_number"].sensitive,
            contactIDDocCopy: place["contact_id_doc_copy"].text,
            contactIDDocCopyBack: place["contact_id_doc_copy_back"].text,
            contactPeriodBegin: place["contact_period_begin"].text,
            contactPeriodEnd: place["contact_period_end"].text,
            businessAuthorizationLetter: place["business_authorization_letter"].text,
            mobilePhone: place["mobile_phone"].sensitive
        )
        object.contactType = object.contactType
        object.contactName = object.contactName
        object.contactIDDocType = object.contactIDDocType
        object.contactIDCardNumber = object.contactIDCardNumber
        object.contactIDDocCopy = object.contactIDDocCopy
        object.contactIDDocCopyBack = object.contactIDDocCopyBack
        object.contactPeriodBegin = object.contactPeriodBegin
        object.contactPeriodEnd = object.contactPeriodEnd
        object.businessAuthorizationLetter = object.businessAuthorizationLetter
        object.mobilePhone = object.mobilePhone
        return object
    }
}

extension V3.Ecommerce.Applyments.OutRequestNo.ByOutRequestNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentState, "applyment_state")
        try place.same(reply.applymentStateDesc, "applyment_state_desc")
        try place.same(reply.signURL, "sign_url")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.accountValidation, "account_validation", AccountValidation.compare)
        try place.list(reply.auditDetail, "audit_detail", V3.Ecommerce.AuditDetail.compare)
        try place.same(reply.legalValidationURL, "legal_validation_url")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.signState, "sign_state")
    }
}

extension V3.Ecommerce.Applyments.OutRequestNo.ByOutRequestNo.GetReply.AccountValidation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.accountName, "account_name")
        try place.same(reply.accountNo, "account_no")
        try place.same(reply.payAmount, "pay_amount")
        try place.same(reply.destinationAccountNumber, "destination_account_number")
        try place.same(reply.destinationAccountName, "destination_account_name")
        try place.same(reply.destinationAccountBank, "destination_account_bank")
        try place.same(reply.city, "city")
        try place.same(reply.remark, "remark")
        try place.same(reply.deadline, "deadline")
    }
}

extension V3.Ecommerce.Applyments.SubmitAccountHostingApplyment.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            organizationType: ._4,
            accountInfo: AccountInfo.synthetic(place["account_info"]),
            contactInfo: ContactInfo.synthetic(place["contact_info"]),
            salesSceneInfo: V3.Ecommerce.SalesSceneInfo.synthetic(place["sales_scene_info"]),
            merchantShortname: place["merchant_shortname"].text,
            financeInstitution: place["finance_institution"].flag,
            businessLicenseInfo: V3.Ecommerce.BusinessLicenseInfo.synthetic(place["business_license_info"]),
            financeInstitutionInfo: V3.Ecommerce.FinanceInstitutionInfo.synthetic(place["finance_institution_info"]),
            idHolderType: .legal,
            idDocType: .identificationTypeHongkongPassport,
            authorizeLetterCopy: place["authorize_letter_copy"].text,
            idCardInfo: IDCardInfo.synthetic(place["id_card_info"]),
            idDocInfo: IDDocInfo.synthetic(place["id_doc_info"]),
            uboInfoList: place.list("ubo_info_list", UboInfoList.synthetic),
            settlementInfo: V3.Ecommerce.SettlementInfo.synthetic(place["settlement_info"]),
            qualifications: place.list("qualifications", Place.text),
            businessAdditionPics: place.list("business_addition_pics", Place.text),
            businessAdditionDesc: place.list("business_addition_desc", Place.text),
            proxySignVerifyMode: place["proxy_sign_verify_mode"].flag,
            idCardCompleteStatement: place["id_card_complete_statement"].text
        )
        object.outRequestNo = object.outRequestNo
        object.organizationType = object.organizationType
        object.financeInstitution = object.financeInstitution
        object.businessLicenseInfo = object.businessLicenseInfo
        object.financeInstitutionInfo = object.financeInstitutionInfo
        object.idHolderType = object.idHolderType
        object.idDocType = object.idDocType
        object.authorizeLetterCopy = object.authorizeLetterCopy
        object.idCardInfo = object.idCardInfo
        object.idDocInfo = object.idDocInfo
        object.uboInfoList = object.uboInfoList
        object.accountInfo = object.accountInfo
        object.contactInfo = object.contactInfo
        object.salesSceneInfo = object.salesSceneInfo
        object.settlementInfo = object.settlementInfo
        object.merchantShortname = object.merchantShortname
        object.qualifications = object.qualifications
        object.businessAdditionPics = object.businessAdditionPics
        object.businessAdditionDesc = object.businessAdditionDesc
        object.proxySignVerifyMode = object.proxySignVerifyMode
        object.idCardCompleteStatement = object.idCardCompleteStatement
        return object
    }
}

extension V3.Ecommerce.Applyments.SubmitAccountHostingApplyment.PostBody.IDCardInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idCardCopy: place["id_card_copy"].text,
            idCardNational: place["id_card_national"].text,
            idCardName: place["id_card_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            idCardValidTimeBegin: place["id_card_valid_time_begin"].text,
            idCardValidTime: place["id_card_valid_time"].text
        )
        object.idCardCopy = object.idCardCopy
        object.idCardNational = object.idCardNational
        object.idCardName = object.idCardName
        object.idCardNumber = object.idCardNumber
        object.idCardValidTimeBegin = object.idCardValidTimeBegin
        object.idCardValidTime = object.idCardValidTime
        return object
    }
}

extension V3.Ecommerce.Applyments.SubmitAccountHostingApplyment.PostBody.IDDocInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            idDocName: place["id_doc_name"].sensitive,
            idDocNumber: place["id_doc_number"].sensitive,
            idDocCopy: place["id_doc_copy"].text,
            docPeriodBegin: place["doc_period_begin"].text,
            docPeriodEnd: place["doc_period_end"].text,
            idDocCopyBack: place["id_doc_copy_back"].text
        )
        object.idDocName = object.idDocName
        object.idDocNumber = object.idDocNumber
        object.idDocCopy = object.idDocCopy
        object.idDocCopyBack = object.idDocCopyBack
        object.docPeriodBegin = object.docPeriodBegin
        object.docPeriodEnd = object.docPeriodEnd
        return object
    }
}

extension V3.Ecommerce.Applyments.SubmitAccountHostingApplyment.PostBody.UboInfoList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            uboIDDocType: .identificationTypeIdcard,
            uboIDDocCopy: place["ubo_id_doc_copy"].text,
            uboIDDocCopyBack: place["ubo_id_doc_copy_back"].text,
            uboIDDocName: place["ubo_id_doc_name"].sensitive,
            uboIDDocNumber: place["ubo_id_doc_number"].sensitive,
            uboIDDocAddress: place["ubo_id_doc_address"].sensitive,
            uboPeriodBegin: place["ubo_period_begin"].text,
            uboPeriodEnd: place["ubo_period_end"].text,
            uboIDDocPeriodBegin: place["ubo_id_doc_period_begin"].text,
            uboIDDocPeriodEnd: place["ubo_id_doc_period_end"].text
        )
        object.uboIDDocType = object.uboIDDocType
        object.uboIDDocCopy = object.uboIDDocCopy
        object.uboIDDocCopyBack = object.uboIDDocCopyBack
        object.uboIDDocName = object.uboIDDocName
        object.uboIDDocNumber = object.uboIDDocNumber
        object.uboIDDocAddress = object.uboIDDocAddress
        object.uboPeriodBegin = object.uboPeriodBegin
        object.uboPeriodEnd = object.uboPeriodEnd
        object.uboIDDocPeriodBegin = object.uboIDDocPeriodBegin
        object.uboIDDocPeriodEnd = object.uboIDDocPeriodEnd
        return object
    }
}

extension V3.Ecommerce.Applyments.SubmitAccountHostingApplyment.PostBody.AccountInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            bankAccountType: ._74,
            accountBank: place["account_bank"].text,
            accountName: place["account_name"].sensitive,
            accountNumber: place["account_number"].sensitive,
            bankBranchID: place["bank_branch_id"].text,
            bankName: place["bank_name"].text
        )
        object.bankAccountType = object.bankAccountType
        object.accountBank = object.accountBank
        object.accountName = object.accountName
        object.bankBranchID = object.bankBranchID
        object.bankName = object.bankName
        object.accountNumber = object.accountNumber
        return object
    }
}

extension V3.Ecommerce.Applyments.SubmitAccountHostingApplyment.PostBody.ContactInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contactType: ._65,
            contactName: place["contact_name"].sensitive,
            contactIDDocType: .identificationTypeIdcard,
            contactIDCardNumber: place["contact_id_card_number"].sensitive,
            contactIDDocCopy: place["contact_id_doc_copy"].text,
            contactIDDocCopyBack: place["contact_id_doc_copy_back"].text,
            contactPeriodBegin: place["contact_period_begin"].text,
            contactPeriodEnd: place["contact_period_end"].text,
            businessAuthorizationLetter: place["business_authorization_letter"].text,
            contactIDDocPeriodBegin: place["contact_id_doc_period_begin"].text,
            contactIDDocPeriodEnd: place["contact_id_doc_period_end"].text,
            mobilePhone: place["mobile_phone"].sensitive
        )
        object.contactType = object.contactType
        object.contactName = object.contactName
        object.contactIDDocType = object.contactIDDocType
        object.contactIDCardNumber = object.contactIDCardNumber
        object.contactIDDocCopy = object.contactIDDocCopy
        object.contactIDDocCopyBack = object.contactIDDocCopyBack
        object.contactPeriodBegin = object.contactPeriodBegin
        object.contactPeriodEnd = object.contactPeriodEnd
        object.businessAuthorizationLetter = object.businessAuthorizationLetter
        object.contactIDDocPeriodBegin = object.contactIDDocPeriodBegin
        object.contactIDDocPeriodEnd = object.contactIDDocPeriodEnd
        object.mobilePhone = object.mobilePhone
        return object
    }
}

extension V3.Ecommerce.Applyments.SubmitSignVerifyInfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            applymentID: place["applyment_id"].integer,
            preSignTime: place["pre_sign_time"].text,
            proxyVerifyIdentityInfo: ProxyVerifyIdentityInfo.synthetic(place["proxy_verify_identity_info"])
        )
        object.outRequestNo = object.outRequestNo
        object.applymentID = object.applymentID
        object.preSignTime = object.preSignTime
        object.proxyVerifyIdentityInfo = object.proxyVerifyIdentityInfo
        return object
    }
}

extension V3.Ecommerce.Applyments.SubmitSignVerifyInfo.PostBody.ProxyVerifyIdentityInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            verifyIdentityType: .verifyIdentityTypeFaceToFace,
            verifyIdentityResult: place["verify_identity_result"].flag
        )
        object.verifyIdentityType = object.verifyIdentityType
        object.verifyIdentityResult = object.verifyIdentityResult
        return object
    }
}

extension V3.Ecommerce.Applyments.SubmitSignVerifyInfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentID, "applyment_id")
    }
}

extension V3.Ecommerce.Applyments.ByApplymentID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applymentState, "applyment_state")
        try place.same(reply.applymentStateDesc, "applyment_state_desc")
        try place.same(reply.signURL, "sign_url")
        try place.same(reply.subMchid, "sub_mchid")
        try place.object(reply.accountValidation, "account_validation", AccountValidation.compare)
        try place.list(reply.auditDetail, "audit_detail", V3.Ecommerce.AuditDetail.compare)
        try place.same(reply.legalValidationURL, "legal_validation_url")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.signState, "sign_state")
    }
}

extension V3.Ecommerce.Applyments.ByApplymentID.GetReply.AccountValidation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.accountName, "account_name")
        try place.same(reply.accountNo, "account_no")
        try place.same(reply.payAmount, "pay_amount")
        try place.same(reply.destinationAccountNumber, "destination_account_number")
        try place.same(reply.destinationAccountName, "destination_account_name")
        try place.same(reply.destinationAccountBank, "destination_account_bank")
        try place.same(reply.city, "city")
        try place.same(reply.remark, "remark")
        try place.same(reply.deadline, "deadline")
    }
}

extension V3.Ecommerce.Bill.Fundflowbill.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.downloadBillCount, "download_bill_count")
        try place.list(reply.downloadBillList, "download_bill_list", DownloadBillList.compare)
    }
}

extension V3.Ecommerce.Bill.Fundflowbill.GetReply.DownloadBillList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.billSequence, "bill_sequence")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.encryptKey, "encrypt_key")
        try place.same(reply.nonce, "nonce")
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.contractDisplayAccount, "contract_display_account")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.same(reply.contractExpiredTime, "contract_expired_time")
        try place.object(reply.contractTerminateInfo, "contract_terminate_info", ContractTerminateInfo.compare)
        try place.same(reply.openid, "openid")
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply
    .ContractTerminateInfo
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractTerminationMode, "contract_termination_mode")
        try place.same(reply.contractTerminatedTime, "contract_terminated_time")
        try place.same(reply.contractTerminationRemark, "contract_termination_remark")
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contractTerminationRemark: place["contract_termination_remark"].text
        )
        object.contractTerminationRemark = object.contractTerminationRemark
        return object
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].integer,
            outContractCode: place["out_contract_code"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            notifyURL: place["notify_url"].text,
            returnApp: place["return_app"].flag,
            attach: place["attach"].text
        )
        object.appid = object.appid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.contractDisplayAccount = object.contractDisplayAccount
        object.notifyURL = object.notifyURL
        object.returnApp = object.returnApp
        object.attach = object.attach
        return object
    }
}

extension V3.Ecommerce.CombinePapay.Contracts.PreEntrustSign.MiniProgram.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].integer,
            outContractCode: place["out_contract_code"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            notifyURL: place["notify_url"].text
        )
        object.appid = object.appid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.contractDisplayAccount = object.contractDisplayAccount
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Ecommerce.CombinePapay.Transactions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            combineMchid: place["combine_mchid"].text,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            contractID: place["contract_id"].text,
            subOrders: place.list("sub_orders", SubOrders.synthetic),
            riskInfo: place["risk_info"].text
        )
        object.combineAppid = object.combineAppid
        object.combineMchid = object.combineMchid
        object.combineOutTradeNo = object.combineOutTradeNo
        object.contractID = object.contractID
        object.subOrders = object.subOrders
        object.riskInfo = object.riskInfo
        return object
    }
}

extension V3.Ecommerce.CombinePapay.Transactions.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            amount: Amount.synthetic(place["amount"]),
            outTradeNo: place["out_trade_no"].text,
            subMchid: place["sub_mchid"].text,
            description: place["description"].text,
            attach: place["attach"].text,
            subAppid: place["sub_appid"].text,
            settleInfo: SettleInfo.synthetic(place["settle_info"]),
            subRiskInfo: place["sub_risk_info"].text
        )
        object.mchid = object.mchid
        object.attach = object.attach
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.description = object.description
        object.settleInfo = object.settleInfo
        object.subRiskInfo = object.subRiskInfo
        return object
    }
}

extension V3.Ecommerce.CombinePapay.Transactions.PostBody.SubOrders.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            totalAmount: place["total_amount"].integer,
            currency: place["currency"].text
        )
        object.totalAmount = object.totalAmount
        object.currency = object.currency
        return object
    }
}

extension V3.Ecommerce.CombinePapay.Transactions.PostBody.SubOrders.SettleInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            profitSharing: place["profit_sharing"].flag,
            subsidyAmount: place["subsidy_amount"].integer
        )
        object.profitSharing = object.profitSharing
        object.subsidyAmount = object.subsidyAmount
        return object
    }
}

extension V3.Ecommerce.CombinePapay.Transactions.ByCombineOutTradeNo.Reverse.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            combineAppid: place["combine_appid"].text,
            subOrders: place.list("sub_orders", SubOrders.synthetic)
        )
        object.combineAppid = object.combineAppid
        object.subOrders = object.subOrders
        return object
    }
}

extension V3.Ecommerce.CombinePapay.Transactions.ByCombineOutTradeNo.Reverse.PostBody.SubOrders {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text
        )
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        return object
    }
}

extension V3.Ecommerce.Fund.Balance.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.availableAmount, "available_amount")
        try place.same(reply.pendingAmount, "pending_amount")
    }
}

extension V3.Ecommerce.Fund.Enddaybalance.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.availableAmount, "available_amount")
        try place.same(reply.pendingAmount, "pending_amount")
        try place.same(reply.accountType, "account_type")
    }
}

extension V3.Ecommerce.Fund.Withdraw.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outRequestNo: place["out_request_no"].text,
            amount: place["amount"].integer,
            remark: place["remark"].text,
            bankMemo: place["bank_memo"].text,
            accountType: .fees,
            notifyURL: place["notify_url"].text
        )
        object.subMchid = object.subMchid
        object.outRequestNo = object.outRequestNo
        object.amount = object.amount
        object.remark = object.remark
        object.bankMemo = object.bankMemo
        object.accountType = object.accountType
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Ecommerce.Fund.Withdraw.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.withdrawID, "withdraw_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.accountType, "account_type")
    }
}

extension V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.individualAuthID, "individual_auth_id")
        try place.same(reply.signedTime, "signed_time")
        try place.same(reply.authState, "auth_state")
        try place.same(reply.individualOpenid, "individual_openid")
        try place.object(reply.realNameAuthResult, "real_name_auth_result", RealNameAuthResult.compare)
    }
}

extension V3.Ecommerce.IndividualContracts.OutContractCode.ByOutContractCode.GetReply.RealNameAuthResult {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.scope, "scope")
        try place.same(reply.accessToken, "access_token")
        try place.same(reply.accessTokenExpireTime, "access_token_expire_time")
    }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.App.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outContractCode: place["out_contract_code"].code,
            realName: place["real_name"].sensitive,
            credType: .idCard,
            credID: place["cred_id"].sensitive
        )
        object.appid = object.appid
        object.outContractCode = object.outContractCode
        object.realName = object.realName
        object.credType = object.credType
        object.credID = object.credID
        return object
    }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSignWithRealNameIdentity.MiniProgram.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outContractCode: place["out_contract_code"].code,
            openid: place["openid"].text,
            realName: place["real_name"].sensitive,
            credType: .idCard,
            credID: place["cred_id"].sensitive
        )
        object.appid = object.appid
        object.outContractCode = object.outContractCode
        object.openid = object.openid
        object.realName = object.realName
        object.credType = object.credType
        object.credID = object.credID
        return object
    }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSign.App.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outContractCode: place["out_contract_code"].code
        )
        object.appid = object.appid
        object.outContractCode = object.outContractCode
        return object
    }
}

extension V3.Ecommerce.IndividualContracts.PreEntrustSign.MiniProgram.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outContractCode: place["out_contract_code"].code,
            openid: place["openid"].text
        )
        object.appid = object.appid
        object.outContractCode = object.outContractCode
        object.openid = object.openid
        return object
    }
}

extension V3.Ecommerce.IndividualContracts.ByOpenid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.individualAuthID, "individual_auth_id")
        try place.same(reply.operationTime, "operation_time")
        try place.same(reply.authState, "auth_state")
    }
}

extension V3.Ecommerce.MchTransfer.Authorizations.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            agreementList: place.list("agreement_list", AgreementList.synthetic)
        )
        object.subMchid = object.subMchid
        object.agreementList = object.agreementList
        return object
    }
}

extension V3.Ecommerce.MchTransfer.Authorizations.PostBody.AgreementList {
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

extension V3.Ecommerce.MchTransfer.Authorizations.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.authorizeTime, "authorize_time")
    }
}

extension V3.Ecommerce.MchTransfer.Authorizations.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.authorizeTime, "authorize_time")
    }
}

extension V3.Ecommerce.MchTransfer.TransferBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            appid: place["appid"].text,
            outBillNo: place["out_bill_no"].text,
            transferSceneID: place["transfer_scene_id"].text,
            openid: place["openid"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            userName: place["user_name"].sensitive,
            notifyURL: place["notify_url"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.outBillNo = object.outBillNo
        object.transferSceneID = object.transferSceneID
        object.openid = object.openid
        object.userName = object.userName
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Ecommerce.MchTransfer.TransferBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.state, "state")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.Ecommerce.MchTransfer.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.state, "state")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.Ecommerce.Profitsharing.AfterSalesOrders.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Ecommerce.Profitsharing.AfterSalesOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            transactionID: place["transaction_id"].text,
            amount: place["amount"].integer,
            type: .serviceFeeIncome,
            scene: .returnGoods,
            refundID: place["refund_id"].text
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.amount = object.amount
        object.type = object.type
        object.scene = object.scene
        object.refundID = object.refundID
        return object
    }
}

extension V3.Ecommerce.Profitsharing.AfterSalesOrders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.amount, "amount")
    }
}

extension V3.Ecommerce.Profitsharing.FinishOrder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            description: place["description"].text
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.description = object.description
        return object
    }
}

extension V3.Ecommerce.Profitsharing.FinishOrder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Ecommerce.Profitsharing.Orders.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.status, "status")
        try place.list(reply.receivers, "receivers", Receivers.compare)
        try place.same(reply.closeReason, "close_reason")
        try place.same(reply.abnormalStatus, "abnormal_status")
        try place.same(reply.fundsAbnormalClosedReason, "funds_abnormal_closed_reason")
        try place.same(reply.fundsAbnormalRedirectID, "funds_abnormal_redirect_id")
        try place.list(
            reply.fundsAbnormalReceivers, "funds_abnormal_receivers", V3.Ecommerce.FundsAbnormalReceivers.compare)
        try place.same(reply.finishAmount, "finish_amount")
        try place.same(reply.finishDescription, "finish_description")
    }
}

extension V3.Ecommerce.Profitsharing.Orders.GetReply.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.receiverMchid, "receiver_mchid")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.result, "result")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.type, "type")
        try place.same(reply.receiverAccount, "receiver_account")
        try place.same(reply.detailID, "detail_id")
    }
}

extension V3.Ecommerce.Profitsharing.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            receivers: place.list("receivers", Receivers.synthetic),
            finish: place["finish"].flag,
            appid: place["appid"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.receivers = object.receivers
        object.finish = object.finish
        return object
    }
}

extension V3.Ecommerce.Profitsharing.Orders.PostBody.Receivers {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: place["type"].text,
            receiverAccount: place["receiver_account"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            receiverName: place["receiver_name"].sensitive
        )
        object.type = object.type
        object.receiverAccount = object.receiverAccount
        object.amount = object.amount
        object.description = object.description
        object.receiverName = object.receiverName
        return object
    }
}

extension V3.Ecommerce.Profitsharing.Orders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.status, "status")
        try place.list(reply.receivers, "receivers", Receivers.compare)
    }
}

extension V3.Ecommerce.Profitsharing.Orders.PostReply.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.result, "result")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.type, "type")
        try place.same(reply.receiverAccount, "receiver_account")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.abnormalStatus, "abnormal_status")
        try place.same(reply.fundsAbnormalClosedReason, "funds_abnormal_closed_reason")
        try place.same(reply.fundsAbnormalRedirectID, "funds_abnormal_redirect_id")
        try place.list(
            reply.fundsAbnormalReceivers, "funds_abnormal_receivers", V3.Ecommerce.FundsAbnormalReceivers.compare)
    }
}

extension V3.Ecommerce.Profitsharing.Orders.ByTransactionID.Amounts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.unsplitAmount, "unsplit_amount")
    }
}

extension V3.Ecommerce.Profitsharing.Receivers.Add.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            type: place["type"].text,
            account: place["account"].text,
            relationType: place["relation_type"].text,
            name: place["name"].text,
            encryptedName: place["encrypted_name"].sensitive
        )
        object.appid = object.appid
        object.type = object.type
        object.account = object.account
        object.name = object.name
        object.encryptedName = object.encryptedName
        object.relationType = object.relationType
        return object
    }
}

extension V3.Ecommerce.Profitsharing.Receivers.Delete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            type: place["type"].text,
            account: place["account"].text
        )
        object.appid = object.appid
        object.type = object.type
        object.account = object.account
        return object
    }
}

extension V3.Ecommerce.Profitsharing.Returnorders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outReturnNo: place["out_return_no"].text,
            returnMchid: place["return_mchid"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            orderID: place["order_id"].text,
            outOrderNo: place["out_order_no"].text,
            transactionID: place["transaction_id"].text
        )
        object.subMchid = object.subMchid
        object.orderID = object.orderID
        object.outOrderNo = object.outOrderNo
        object.outReturnNo = object.outReturnNo
        object.returnMchid = object.returnMchid
        object.amount = object.amount
        object.description = object.description
        object.transactionID = object.transactionID
        return object
    }
}

extension V3.Ecommerce.Refunds.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            combineTransactionID: place["combine_transaction_id"].text,
            transactionID: place["transaction_id"].text,
            outRefundNo: place["out_refund_no"].text,
            amount: Amount.synthetic(place["amount"]),
            fundsAccount: .available,
            individualAuthID: place["individual_auth_id"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            combineMchid: place["combine_mchid"].text,
            combineOutTradeNo: place["combine_out_trade_no"].text,
            outTradeNo: place["out_trade_no"].text,
            reason: place["reason"].text,
            notifyURL: place["notify_url"].text,
            refundAccount: .refundSourceSubMerchant
        )
        object.individualAuthID = object.individualAuthID
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.combineMchid = object.combineMchid
        object.combineOutTradeNo = object.combineOutTradeNo
        object.combineTransactionID = object.combineTransactionID
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.outRefundNo = object.outRefundNo
        object.reason = object.reason
        object.amount = object.amount
        object.notifyURL = object.notifyURL
        object.refundAccount = object.refundAccount
        object.fundsAccount = object.fundsAccount
        return object
    }
}

extension V3.Ecommerce.Refunds.Apply.PostBody.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            refund: place["refund"].integer,
            total: place["total"].integer,
            from: place.list("from", From.synthetic),
            currency: place["currency"].text
        )
        object.refund = object.refund
        object.from = object.from
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Ecommerce.Refunds.Apply.PostBody.Amount.From {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            account: .unavailable,
            amount: place["amount"].number
        )
        object.account = object.account
        object.amount = object.amount
        return object
    }
}

extension V3.Ecommerce.Refunds.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.createTime, "create_time")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Ecommerce.PromotionDetail.compare)
        try place.same(reply.refundAccount, "refund_account")
    }
}

extension V3.Ecommerce.Refunds.Apply.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refund, "refund")
        try place.list(reply.from, "from", V3.Ecommerce.FromReply.compare)
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.discountRefund, "discount_refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.advance, "advance")
    }
}

extension V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRefundNo: place["out_refund_no"].text,
            type: .userBankCard,
            subMchid: place["sub_mchid"].text,
            individualAuthID: place["individual_auth_id"].text,
            bankType: .icbcDebit,
            bankAccount: place["bank_account"].sensitive,
            realName: place["real_name"].sensitive
        )
        object.subMchid = object.subMchid
        object.individualAuthID = object.individualAuthID
        object.outRefundNo = object.outRefundNo
        object.type = object.type
        object.bankType = object.bankType
        object.bankAccount = object.bankAccount
        object.realName = object.realName
        return object
    }
}

extension V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.channel, "channel")
        try place.same(reply.userReceivedAccount, "user_received_account")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.status, "status")
        try place.same(reply.fundsAccount, "funds_account")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
        try place.same(reply.refundAccount, "refund_account")
    }
}

extension V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refund, "refund")
        try place.list(reply.from, "from", V3.Ecommerce.FromReply.compare)
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.discountRefund, "discount_refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.refundFee, "refund_fee")
    }
}

extension V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.refundAmount, "refund_amount")
        try place.list(reply.goodsDetail, "goods_detail", GoodsDetail.compare)
    }
}

extension V3.Ecommerce.Refunds.ByRefundID.ApplyAbnormalRefund.PostReply.PromotionDetail.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.merchantGoodsID, "merchant_goods_id")
        try place.same(reply.wechatpayGoodsID, "wechatpay_goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.unitPrice, "unit_price")
        try place.same(reply.refundAmount, "refund_amount")
        try place.same(reply.refundQuantity, "refund_quantity")
    }
}

extension V3.Ecommerce.SubjectSubMerchants.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Ecommerce.SubjectSubMerchants.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.merchantShortname, "merchant_shortname")
        try place.same(reply.signTime, "sign_time")
    }
}

extension V3.Ecommerce.Subsidies.Cancel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            transactionID: place["transaction_id"].text,
            description: place["description"].text
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.description = object.description
        return object
    }
}

extension V3.Ecommerce.Subsidies.Cancel.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.result, "result")
        try place.same(reply.description, "description")
    }
}

extension V3.Ecommerce.Subsidies.Create.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            transactionID: place["transaction_id"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            refundID: place["refund_id"].text,
            outSubsidyNo: place["out_subsidy_no"].text
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.amount = object.amount
        object.description = object.description
        object.refundID = object.refundID
        object.outSubsidyNo = object.outSubsidyNo
        return object
    }
}

extension V3.Ecommerce.Subsidies.Create.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.subsidyID, "subsidy_id")
        try place.same(reply.description, "description")
        try place.same(reply.amount, "amount")
        try place.same(reply.result, "result")
        try place.same(reply.successTime, "success_time")
    }
}

extension V3.Ecommerce.Subsidies.Return.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outOrderNo: place["out_order_no"].text,
            transactionID: place["transaction_id"].text,
            refundID: place["refund_id"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            subsidyID: place["subsidy_id"].text,
            from: place.list("from", From.synthetic)
        )
        object.subMchid = object.subMchid
        object.outOrderNo = object.outOrderNo
        object.transactionID = object.transactionID
        object.refundID = object.refundID
        object.amount = object.amount
        object.description = object.description
        object.subsidyID = object.subsidyID
        object.from = object.from
        return object
    }
}

extension V3.Ecommerce.Subsidies.Return.PostBody.From {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            account: .unavailable,
            amount: place["amount"].integer
        )
        object.account = object.account
        object.amount = object.amount
        return object
    }
}

extension V3.Ecommerce.Subsidies.Return.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.subsidyRefundID, "subsidy_refund_id")
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.result, "result")
        try place.same(reply.successTime, "success_time")
    }
}
