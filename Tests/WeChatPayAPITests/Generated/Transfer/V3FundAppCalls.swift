// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/fund-app.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3FundAppCalls: TypedCalls {
    let family = "v3/fund-app"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "fund-app.brand-redpacket.brand-merchant-batches.post", Self.fundAppBrandRedpacketBrandMerchantBatchesPost)
        calls.add(
            blocking: "fund-app.brand-redpacket.brand-merchant-batches.post",
            Self.fundAppBrandRedpacketBrandMerchantBatchesPostBlocking)
        calls.add(
            "fund-app.brand-redpacket.brand-merchant-batches.{batch_no}.get",
            Self.fundAppBrandRedpacketBrandMerchantBatchesBatchNoGet)
        calls.add(
            "fund-app.brand-redpacket.brand-merchant-batches.{batch_no}.details.{detail_no}.get",
            Self.fundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGet)
        calls.add(
            "fund-app.brand-redpacket.brand-merchant-out-batches.{out_batch_no}.get",
            Self.fundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoGet)
        calls.add(
            "fund-app.brand-redpacket.brand-merchant-out-batches.{out_batch_no}.out-details.{out_detail_no}.get",
            Self.fundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGet)
        calls.add("fund-app.mch-transfer.elecsign.out-bill-no.post", Self.fundAppMchTransferElecsignOutBillNoPost)
        calls.add(
            "fund-app.mch-transfer.elecsign.out-bill-no.{out_bill_no}.get",
            Self.fundAppMchTransferElecsignOutBillNoOutBillNoGet)
        calls.add(
            "fund-app.mch-transfer.elecsign.transfer-bill-no.post", Self.fundAppMchTransferElecsignTransferBillNoPost)
        calls.add(
            "fund-app.mch-transfer.elecsign.transfer-bill-no.{transfer_bill_no}.get",
            Self.fundAppMchTransferElecsignTransferBillNoTransferBillNoGet)
        calls.add(
            "fund-app.mch-transfer.partner.budget.{out_budget_no}.electronic-receipts.get",
            Self.fundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsGet)
        calls.add(
            "fund-app.mch-transfer.partner.budget.{out_budget_no}.electronic-receipts.post",
            Self.fundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsPost)
        calls.add("fund-app.mch-transfer.partner.charity-budget.post", Self.fundAppMchTransferPartnerCharityBudgetPost)
        calls.add(
            "fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.get",
            Self.fundAppMchTransferPartnerCharityBudgetOutBudgetNoGet)
        calls.add(
            "fund-app.mch-transfer.partner.charity-budget.{out_budget_no}.unlock.post",
            Self.fundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlockPost)
        calls.add(
            "fund-app.mch-transfer.partner.charity-transfer-bills.post",
            Self.fundAppMchTransferPartnerCharityTransferBillsPost)
        calls.add(
            "fund-app.mch-transfer.partner.charity-transfer-bills.out-transfer-no.{out_transfer_no}.get",
            Self.fundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoGet)
        calls.add(
            "fund-app.mch-transfer.partner.electronic-receipts.post",
            Self.fundAppMchTransferPartnerElectronicReceiptsPost)
        calls.add(
            "fund-app.mch-transfer.partner.electronic-receipts.{out_bill_no}.get",
            Self.fundAppMchTransferPartnerElectronicReceiptsOutBillNoGet)
        calls.add(
            "fund-app.mch-transfer.partner.sub-mch-authorizations.post",
            Self.fundAppMchTransferPartnerSubMchAuthorizationsPost)
        calls.add(
            "fund-app.mch-transfer.partner.sub-mch-authorizations.{sub_mchid}.get",
            Self.fundAppMchTransferPartnerSubMchAuthorizationsSubMchidGet)
        calls.add("fund-app.mch-transfer.partner.transfer-bills.post", Self.fundAppMchTransferPartnerTransferBillsPost)
        calls.add(
            "fund-app.mch-transfer.partner.transfer-bills.out-bill-no.{out_bill_no}.get",
            Self.fundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoGet)
        calls.add(
            "fund-app.mch-transfer.partner.transfer-bills.out-bill-no.{out_bill_no}.cancel.post",
            Self.fundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancelPost)
        calls.add(
            "fund-app.mch-transfer.partner.transfer-bills.pre-transfer-with-authorization.post",
            Self.fundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPost)
        calls.add(
            "fund-app.mch-transfer.partner.transfer-bills.transfer.post",
            Self.fundAppMchTransferPartnerTransferBillsTransferPost)
        calls.add(
            "fund-app.mch-transfer.partner.user-confirm-authorizations.post",
            Self.fundAppMchTransferPartnerUserConfirmAuthorizationsPost)
        calls.add(
            "fund-app.mch-transfer.partner.user-confirm-authorizations.{out_authorization_no}.get",
            Self.fundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoGet)
        calls.add(
            "fund-app.mch-transfer.partner.user-confirm-authorizations.{out_authorization_no}.close.post",
            Self.fundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClosePost)
        calls.add("fund-app.mch-transfer.transfer-bills.post", Self.fundAppMchTransferTransferBillsPost)
        calls.add(
            "fund-app.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.get",
            Self.fundAppMchTransferTransferBillsOutBillNoOutBillNoGet)
        calls.add(
            "fund-app.mch-transfer.transfer-bills.out-bill-no.{out_bill_no}.cancel.post",
            Self.fundAppMchTransferTransferBillsOutBillNoOutBillNoCancelPost)
        calls.add(
            "fund-app.mch-transfer.transfer-bills.pre-transfer-with-authorization.post",
            Self.fundAppMchTransferTransferBillsPreTransferWithAuthorizationPost)
        calls.add(
            "fund-app.mch-transfer.transfer-bills.transfer.post", Self.fundAppMchTransferTransferBillsTransferPost)
        calls.add(
            "fund-app.mch-transfer.transfer-bills.transfer-bill-no.{transfer_bill_no}.get",
            Self.fundAppMchTransferTransferBillsTransferBillNoTransferBillNoGet)
        calls.add(
            "fund-app.mch-transfer.transfer-to-qq-wallet-bills.post", Self.fundAppMchTransferTransferToQqWalletBillsPost
        )
        calls.add(
            "fund-app.mch-transfer.transfer-to-qq-wallet-bills.{out_bill_no}.get",
            Self.fundAppMchTransferTransferToQqWalletBillsOutBillNoGet)
        calls.add(
            "fund-app.mch-transfer.transfer-to-qq-wallet-bills.{out_bill_no}.cancel.post",
            Self.fundAppMchTransferTransferToQqWalletBillsOutBillNoCancelPost)
        calls.add(
            "fund-app.mch-transfer.user-confirm-authorization.post", Self.fundAppMchTransferUserConfirmAuthorizationPost
        )
        calls.add(
            "fund-app.mch-transfer.user-confirm-authorization.out-authorization-no.{out_authorization_no}.get",
            Self.fundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGet)
        calls.add(
            "fund-app.mch-transfer.user-confirm-authorization.out-authorization-no.{out_authorization_no}.close.post",
            Self.fundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePost)
    }
}

extension V3FundAppCalls {
    private static func fundAppBrandRedpacketBrandMerchantBatchesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.brandRedpacket.brandMerchantBatches
        let reply = try await node.post(
            V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostBody.synthetic(test.body)
        )
        try V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostReply.compare(reply, test.reply)
    }

    private static func fundAppBrandRedpacketBrandMerchantBatchesPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.fundApp.brandRedpacket.brandMerchantBatches
        let reply = try node.post(
            V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostBody.synthetic(test.body)
        )
        try V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostReply.compare(reply, test.reply)
    }

    private static func fundAppBrandRedpacketBrandMerchantBatchesBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.brandRedpacket.brandMerchantBatches.batchNo(test.path["batch_no"].text)
        let reply = try await node.get(
            needQueryDetail: test.query["need_query_detail"].flag,
            detailState: .detailViewFail
        )
        try V3.FundApp.BrandMerchantBatchesReply.compare(reply, test.reply)
    }

    private static func fundAppBrandRedpacketBrandMerchantBatchesBatchNoDetailsDetailNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.fundApp.brandRedpacket.brandMerchantBatches.batchNo(test.path["batch_no"].text)
            .details.detailNo(test.path["detail_no"].text)
        let reply = try await node.get()
        try V3.FundApp.BrandRedpacketReply.compare(reply, test.reply)
    }

    private static func fundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.brandRedpacket.brandMerchantOutBatches.outBatchNo(
            test.path["out_batch_no"].text)
        let reply = try await node.get(
            needQueryDetail: test.query["need_query_detail"].flag,
            detailState: .detailViewFail
        )
        try V3.FundApp.BrandMerchantBatchesReply.compare(reply, test.reply)
    }

    private static func fundAppBrandRedpacketBrandMerchantOutBatchesOutBatchNoOutDetailsOutDetailNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.fundApp.brandRedpacket.brandMerchantOutBatches.outBatchNo(
            test.path["out_batch_no"].text
        ).outDetails.outDetailNo(test.path["out_detail_no"].text)
        let reply = try await node.get()
        try V3.FundApp.BrandRedpacketReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferElecsignOutBillNoPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.elecsign.outBillNo
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Elecsign.OutBillNo.PostBody.synthetic(test.body)
        )
        try V3.FundApp.OutBillNoReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferElecsignOutBillNoOutBillNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.elecsign.outBillNo.outBillNo(test.path["out_bill_no"].text)
        let reply = try await node.get()
        try V3.FundApp.ElecsignReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferElecsignTransferBillNoPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.elecsign.transferBillNo
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Elecsign.TransferBillNo.PostBody.synthetic(test.body)
        )
        try V3.FundApp.OutBillNoReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferElecsignTransferBillNoTransferBillNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.elecsign.transferBillNo.transferBillNo(
            test.path["transfer_bill_no"].text)
        let reply = try await node.get()
        try V3.FundApp.ElecsignReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.fundApp.mchTransfer.partner.budget.outBudgetNo(test.path["out_budget_no"].text)
            .electronicReceipts
        let reply = try await node.get(
            acceptID: test.query["accept_id"].text
        )
        try V3.FundApp.ElectronicReceiptsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerBudgetOutBudgetNoElectronicReceiptsPost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.fundApp.mchTransfer.partner.budget.outBudgetNo(test.path["out_budget_no"].text)
            .electronicReceipts
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.Budget.ByOutBudgetNo.ElectronicReceipts.PostBody.synthetic(test.body)
        )
        try V3.FundApp.ElectronicReceiptsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerCharityBudgetPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.charityBudget
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.CharityBudget.PostBody.synthetic(test.body)
        )
        try V3.FundApp.CharityBudgetReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerCharityBudgetOutBudgetNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.charityBudget.outBudgetNo(test.path["out_budget_no"].text)
        let reply = try await node.get(
            sponsorMchid: test.query["sponsor_mchid"].text
        )
        try V3.FundApp.CharityBudgetReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerCharityBudgetOutBudgetNoUnlockPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.charityBudget.outBudgetNo(test.path["out_budget_no"].text)
            .unlock
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.CharityBudget.ByOutBudgetNo.Unlock.PostBody.synthetic(test.body)
        )
        try V3.FundApp.MchTransfer.Partner.CharityBudget.ByOutBudgetNo.Unlock.PostReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerCharityTransferBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.charityTransferBills
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.CharityTransferBills.PostBody.synthetic(test.body)
        )
        try V3.FundApp.CharityTransferBillsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerCharityTransferBillsOutTransferNoOutTransferNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.fundApp.mchTransfer.partner.charityTransferBills.outTransferNo.outTransferNo(
            test.path["out_transfer_no"].text)
        let reply = try await node.get(
            sponsorMchid: test.query["sponsor_mchid"].text,
            outBudgetNo: test.query["out_budget_no"].text
        )
        try V3.FundApp.CharityTransferBillsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerElectronicReceiptsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.electronicReceipts
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.ElectronicReceipts.PostBody.synthetic(test.body)
        )
        try V3.FundApp.PartnerElectronicReceiptsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerElectronicReceiptsOutBillNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.electronicReceipts.outBillNo(
            test.path["out_bill_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.FundApp.PartnerElectronicReceiptsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerSubMchAuthorizationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.subMchAuthorizations
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.PostBody.synthetic(test.body)
        )
        try V3.FundApp.ApplyOrder.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerSubMchAuthorizationsSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.subMchAuthorizations.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get()
        try V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerTransferBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.transferBills
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.TransferBills.PostBody.synthetic(test.body)
        )
        try V3.FundApp.PartnerTransferBillsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.transferBills.outBillNo.outBillNo(
            test.path["out_bill_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.ByOutBillNo.GetReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerTransferBillsOutBillNoOutBillNoCancelPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.fundApp.mchTransfer.partner.transferBills.outBillNo.outBillNo(
            test.path["out_bill_no"].text
        ).cancel
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostBody.synthetic(test.body)
        )
        try V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostReply.compare(
            reply, test.reply)
    }

    private static func fundAppMchTransferPartnerTransferBillsPreTransferWithAuthorizationPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.fundApp.mchTransfer.partner.transferBills.preTransferWithAuthorization
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.TransferBills.PreTransferWithAuthorization.PostBody.synthetic(test.body)
        )
        try V3.FundApp.PartnerTransferBillsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerTransferBillsTransferPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.transferBills.transfer
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.TransferBills.Transfer.PostBody.synthetic(test.body)
        )
        try V3.FundApp.MchTransfer.Partner.TransferBills.Transfer.PostReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerUserConfirmAuthorizationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations
        let reply = try await node.post(
            V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.PostBody.synthetic(test.body)
        )
        try V3.FundApp.MchTransferReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.outAuthorizationNo(
            test.path["out_authorization_no"].text)
        let reply = try await node.get()
        try V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.ByOutAuthorizationNo.GetReply.compare(
            reply, test.reply)
    }

    private static func fundAppMchTransferPartnerUserConfirmAuthorizationsOutAuthorizationNoClosePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.fundApp.mchTransfer.partner.userConfirmAuthorizations.outAuthorizationNo(
            test.path["out_authorization_no"].text
        ).close
        let reply = try await node.post()
        try V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.ByOutAuthorizationNo.Close.PostReply.compare(
            reply, test.reply)
    }

    private static func fundAppMchTransferTransferBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.transferBills
        let reply = try await node.post(
            V3.FundApp.MchTransfer.TransferBills.PostBody.synthetic(test.body)
        )
        try V3.FundApp.MchTransfer.TransferBills.PostReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferTransferBillsOutBillNoOutBillNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.transferBills.outBillNo.outBillNo(test.path["out_bill_no"].text)
        let reply = try await node.get()
        try V3.FundApp.TransferBillsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferTransferBillsOutBillNoOutBillNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.transferBills.outBillNo.outBillNo(test.path["out_bill_no"].text)
            .cancel
        let reply = try await node.post()
        try V3.FundApp.MchTransfer.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferTransferBillsPreTransferWithAuthorizationPost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.fundApp.mchTransfer.transferBills.preTransferWithAuthorization
        let reply = try await node.post(
            V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization.PostBody.synthetic(test.body)
        )
        try V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization.PostReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferTransferBillsTransferPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.transferBills.transfer
        let reply = try await node.post(
            V3.FundApp.MchTransfer.TransferBills.Transfer.PostBody.synthetic(test.body)
        )
        try V3.FundApp.MchTransfer.TransferBills.Transfer.PostReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferTransferBillsTransferBillNoTransferBillNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.transferBills.transferBillNo.transferBillNo(
            test.path["transfer_bill_no"].text)
        let reply = try await node.get()
        try V3.FundApp.TransferBillsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferTransferToQqWalletBillsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.transferToQqWalletBills
        let reply = try await node.post(
            V3.FundApp.MchTransfer.TransferToQqWalletBills.PostBody.synthetic(test.body)
        )
        try V3.FundApp.TransferToQqWalletBillsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferTransferToQqWalletBillsOutBillNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.transferToQqWalletBills.outBillNo(test.path["out_bill_no"].text)
        let reply = try await node.get()
        try V3.FundApp.TransferToQqWalletBillsReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferTransferToQqWalletBillsOutBillNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.transferToQqWalletBills.outBillNo(test.path["out_bill_no"].text)
            .cancel
        let reply = try await node.post()
        try V3.FundApp.MchTransfer.TransferToQqWalletBills.ByOutBillNo.Cancel.PostReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferUserConfirmAuthorizationPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundApp.mchTransfer.userConfirmAuthorization
        let reply = try await node.post(
            V3.FundApp.MchTransfer.UserConfirmAuthorization.PostBody.synthetic(test.body)
        )
        try V3.FundApp.MchTransferReply.compare(reply, test.reply)
    }

    private static func fundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo.outAuthorizationNo(
            test.path["out_authorization_no"].text)
        let reply = try await node.get(
            isDisplayAuthorization: test.query["is_display_authorization"].flag
        )
        try V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.GetReply.compare(
            reply, test.reply)
    }

    private static func fundAppMchTransferUserConfirmAuthorizationOutAuthorizationNoOutAuthorizationNoClosePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.fundApp.mchTransfer.userConfirmAuthorization.outAuthorizationNo.outAuthorizationNo(
            test.path["out_authorization_no"].text
        ).close
        let reply = try await node.post()
        try V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.Close.PostReply
            .compare(reply, test.reply)
    }
}

extension V3.FundApp.ApplyOrder {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outApplyNo, "out_apply_no")
        try place.same(reply.state, "state")
        try place.same(reply.acceptTime, "accept_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.FundApp.AuthorizationInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            userDisplayName: place["user_display_name"].text,
            outAuthorizationNo: place["out_authorization_no"].text,
            authorizationNotifyURL: place["authorization_notify_url"].text
        )
        object.userDisplayName = object.userDisplayName
        object.outAuthorizationNo = object.outAuthorizationNo
        object.authorizationNotifyURL = object.authorizationNotifyURL
        return object
    }
}

extension V3.FundApp.BrandMerchantBatchesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandMchid, "brand_mchid")
        try place.same(reply.batchNo, "batch_no")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.templateID, "template_id")
        try place.same(reply.brandAppid, "brand_appid")
        try place.same(reply.batchState, "batch_state")
        try place.same(reply.batchName, "batch_name")
        try place.same(reply.batchRemark, "batch_remark")
        try place.same(reply.closeReason, "close_reason")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.totalNum, "total_num")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.successAmount, "success_amount")
        try place.same(reply.successNum, "success_num")
        try place.same(reply.failAmount, "fail_amount")
        try place.same(reply.failNum, "fail_num")
        try place.list(reply.detailList, "detail_list", V3.FundApp.DetailList.compare)
    }
}

extension V3.FundApp.BrandRedpacketReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandMchid, "brand_mchid")
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchNo, "batch_no")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailNo, "detail_no")
        try place.same(reply.detailState, "detail_state")
        try place.same(reply.amount, "amount")
        try place.same(reply.remark, "remark")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.openid, "openid")
        try place.same(reply.userName, "user_name")
        try place.same(reply.initiateTime, "initiate_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.templateID, "template_id")
        try place.same(reply.brandAppid, "brand_appid")
    }
}

extension V3.FundApp.CharityBudgetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.outBudgetNo, "out_budget_no")
        try place.same(reply.budgetID, "budget_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
        try place.same(reply.activityName, "activity_name")
        try place.same(reply.activityRemark, "activity_remark")
        try place.same(reply.state, "state")
        try place.same(reply.confirmURL, "confirm_url")
        try place.same(reply.superAdminWxidMask, "super_admin_wxid_mask")
        try place.same(reply.remainAmount, "remain_amount")
        try place.same(reply.unlockRemark, "unlock_remark")
        try place.same(reply.lockedTime, "locked_time")
        try place.same(reply.finishedTime, "finished_time")
        try place.same(reply.closedTime, "closed_time")
    }
}

extension V3.FundApp.CharityTransferBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBudgetNo, "out_budget_no")
        try place.same(reply.budgetID, "budget_id")
        try place.same(reply.outTransferNo, "out_transfer_no")
        try place.same(reply.transferID, "transfer_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.receiveMchid, "receive_mchid")
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.successTime, "success_time")
    }
}

extension V3.FundApp.CloseInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.closeReason, "close_reason")
    }
}

extension V3.FundApp.DetailList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transferDetailNo, "transfer_detail_no")
        try place.same(reply.outDetailNo, "out_detail_no")
        try place.same(reply.detailState, "detail_state")
    }
}

extension V3.FundApp.ElecsignReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.failReason, "fail_reason")
    }
}

extension V3.FundApp.ElectronicReceiptsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBudgetNo, "out_budget_no")
        try place.same(reply.startDate, "start_date")
        try place.same(reply.endDate, "end_date")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
        try place.same(reply.receiverMchid, "receiver_mchid")
        try place.same(reply.receiptState, "receipt_state")
        try place.same(reply.acceptID, "accept_id")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.FundApp.MchTransferReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outAuthorizationNo, "out_authorization_no")
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.FundApp.OutBillNoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.FundApp.PartnerElectronicReceiptsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.FundApp.PartnerTransferBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.FundApp.TransferBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.appid, "appid")
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

extension V3.FundApp.TransferSceneReportInfos {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            infoType: place["info_type"].text,
            infoContent: place["info_content"].text
        )
        object.infoType = object.infoType
        object.infoContent = object.infoContent
        return object
    }
}

extension V3.FundApp.TransferToQqWalletBillsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.state, "state")
        try place.same(reply.transferAmount, "transfer_amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.openid, "openid")
        try place.same(reply.userQq, "user_qq")
        try place.same(reply.userName, "user_name")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].number,
            brandAppid: place["brand_appid"].text,
            scene: .customSend,
            templateID: place["template_id"].text,
            outBatchNo: place["out_batch_no"].text,
            batchName: place["batch_name"].text,
            batchRemark: place["batch_remark"].text,
            totalAmount: place["total_amount"].number,
            totalNum: place["total_num"].number,
            detailList: place.list("detail_list", DetailList.synthetic)
        )
        object.brandID = object.brandID
        object.brandAppid = object.brandAppid
        object.scene = object.scene
        object.templateID = object.templateID
        object.outBatchNo = object.outBatchNo
        object.batchName = object.batchName
        object.batchRemark = object.batchRemark
        object.totalAmount = object.totalAmount
        object.totalNum = object.totalNum
        object.detailList = object.detailList
        return object
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostBody.DetailList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outDetailNo: place["out_detail_no"].text,
            amount: place["amount"].number,
            openid: place["openid"].text,
            remark: place["remark"].text,
            userName: place["user_name"].sensitive
        )
        object.outDetailNo = object.outDetailNo
        object.amount = object.amount
        object.openid = object.openid
        object.userName = object.userName
        object.remark = object.remark
        return object
    }
}

extension V3.FundApp.BrandRedpacket.BrandMerchantBatches.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBatchNo, "out_batch_no")
        try place.same(reply.batchNo, "batch_no")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.batchState, "batch_state")
    }
}

extension V3.FundApp.MchTransfer.Elecsign.OutBillNo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outBillNo: place["out_bill_no"].text
        )
        object.outBillNo = object.outBillNo
        return object
    }
}

extension V3.FundApp.MchTransfer.Elecsign.TransferBillNo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transferBillNo: place["transfer_bill_no"].text
        )
        object.transferBillNo = object.transferBillNo
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.Budget.ByOutBudgetNo.ElectronicReceipts.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startDate: place["start_date"].text,
            endDate: place["end_date"].text,
            sponsorMchid: place["sponsor_mchid"].text,
            receiverMchid: place["receiver_mchid"].text
        )
        object.startDate = object.startDate
        object.endDate = object.endDate
        object.sponsorMchid = object.sponsorMchid
        object.receiverMchid = object.receiverMchid
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outBudgetNo: place["out_budget_no"].text,
            sponsorMchid: place["sponsor_mchid"].text,
            sponsorSubjectName: place["sponsor_subject_name"].text,
            activityName: place["activity_name"].text,
            activityRemark: place["activity_remark"].text,
            amount: place["amount"].number,
            notifyURL: place["notify_url"].text
        )
        object.outBudgetNo = object.outBudgetNo
        object.sponsorMchid = object.sponsorMchid
        object.sponsorSubjectName = object.sponsorSubjectName
        object.activityName = object.activityName
        object.activityRemark = object.activityRemark
        object.amount = object.amount
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget.ByOutBudgetNo.Unlock.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            sponsorMchid: place["sponsor_mchid"].text,
            activityRemark: place["activity_remark"].text
        )
        object.sponsorMchid = object.sponsorMchid
        object.activityRemark = object.activityRemark
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityBudget.ByOutBudgetNo.Unlock.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.outBudgetNo, "out_budget_no")
        try place.same(reply.budgetID, "budget_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.sponsorMchid, "sponsor_mchid")
        try place.same(reply.activityName, "activity_name")
        try place.same(reply.activityRemark, "activity_remark")
        try place.same(reply.state, "state")
        try place.same(reply.unlockRemark, "unlock_remark")
        try place.same(reply.lockedTime, "locked_time")
        try place.same(reply.finishedTime, "finished_time")
        try place.same(reply.unlockedAmount, "unlocked_amount")
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outBudgetNo: place["out_budget_no"].text,
            outTransferNo: place["out_transfer_no"].text,
            sponsorMchid: place["sponsor_mchid"].text,
            receiveMchid: place["receive_mchid"].text,
            amount: place["amount"].number,
            transferRemark: place["transfer_remark"].text,
            transactionInfo: TransactionInfo.synthetic(place["transaction_info"])
        )
        object.outBudgetNo = object.outBudgetNo
        object.outTransferNo = object.outTransferNo
        object.transactionInfo = object.transactionInfo
        object.sponsorMchid = object.sponsorMchid
        object.receiveMchid = object.receiveMchid
        object.amount = object.amount
        object.transferRemark = object.transferRemark
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.CharityTransferBills.PostBody.TransactionInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionType: .wxpay,
            transactionID: place["transaction_id"].text
        )
        object.transactionType = object.transactionType
        object.transactionID = object.transactionID
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.ElectronicReceipts.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outBillNo: place["out_bill_no"].text
        )
        object.subMchid = object.subMchid
        object.outBillNo = object.outBillNo
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outApplyNo: place["out_apply_no"].text
        )
        object.subMchid = object.subMchid
        object.outApplyNo = object.outApplyNo
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.SubMchAuthorizations.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.state, "state")
        try place.object(reply.applyOrder, "apply_order", V3.FundApp.ApplyOrder.compare)
        try place.same(reply.authorizationTime, "authorization_time")
        try place.same(reply.cancelAuthorizationTime, "cancel_authorization_time")
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            appid: place["appid"].text,
            outBillNo: place["out_bill_no"].text,
            openid: place["openid"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            transferSceneID: ._1009,
            transferSceneReportInfos: place.list(
                "transfer_scene_report_infos", V3.FundApp.TransferSceneReportInfos.synthetic),
            userName: place["user_name"].sensitive,
            notifyURL: place["notify_url"].text,
            userRecvPerception: place["user_recv_perception"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.outBillNo = object.outBillNo
        object.openid = object.openid
        object.userName = object.userName
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        object.userRecvPerception = object.userRecvPerception
        object.transferSceneID = object.transferSceneID
        object.transferSceneReportInfos = object.transferSceneReportInfos
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.ByOutBillNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.appid, "appid")
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

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
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

extension V3.FundApp.MchTransfer.Partner.TransferBills.PreTransferWithAuthorization.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            appid: place["appid"].text,
            outBillNo: place["out_bill_no"].text,
            openid: place["openid"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            transferSceneID: ._1009,
            transferSceneReportInfos: place.list(
                "transfer_scene_report_infos", V3.FundApp.TransferSceneReportInfos.synthetic),
            userName: place["user_name"].sensitive,
            notifyURL: place["notify_url"].text,
            userRecvPerception: place["user_recv_perception"].text,
            authorizationInfo: V3.FundApp.AuthorizationInfo.synthetic(place["authorization_info"])
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.outBillNo = object.outBillNo
        object.openid = object.openid
        object.userName = object.userName
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        object.userRecvPerception = object.userRecvPerception
        object.transferSceneID = object.transferSceneID
        object.transferSceneReportInfos = object.transferSceneReportInfos
        object.authorizationInfo = object.authorizationInfo
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.Transfer.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            appid: place["appid"].text,
            outBillNo: place["out_bill_no"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            transferSceneID: ._1009,
            transferSceneReportInfos: place.list(
                "transfer_scene_report_infos", V3.FundApp.TransferSceneReportInfos.synthetic),
            authorizationID: place["authorization_id"].text,
            userName: place["user_name"].sensitive,
            notifyURL: place["notify_url"].text,
            userRecvPerception: place["user_recv_perception"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.outBillNo = object.outBillNo
        object.userName = object.userName
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        object.userRecvPerception = object.userRecvPerception
        object.transferSceneID = object.transferSceneID
        object.transferSceneReportInfos = object.transferSceneReportInfos
        object.authorizationID = object.authorizationID
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.TransferBills.Transfer.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.appid, "appid")
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

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outAuthorizationNo: place["out_authorization_no"].text,
            appid: place["appid"].text,
            openid: place["openid"].text,
            transferSceneID: ._1009,
            userDisplayName: place["user_display_name"].text,
            notifyURL: place["notify_url"].text,
            userRecvPerception: place["user_recv_perception"].text
        )
        object.outAuthorizationNo = object.outAuthorizationNo
        object.appid = object.appid
        object.openid = object.openid
        object.transferSceneID = object.transferSceneID
        object.userDisplayName = object.userDisplayName
        object.userRecvPerception = object.userRecvPerception
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.ByOutAuthorizationNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outAuthorizationNo, "out_authorization_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.userDisplayName, "user_display_name")
        try place.same(reply.authorizationID, "authorization_id")
        try place.same(reply.state, "state")
        try place.same(reply.authorizeTime, "authorize_time")
        try place.object(reply.closeInfo, "close_info", CloseInfo.compare)
        try place.same(reply.transferSceneID, "transfer_scene_id")
        try place.same(reply.userRecvPerception, "user_recv_perception")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.ByOutAuthorizationNo.GetReply.CloseInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.closeReason, "close_reason")
    }
}

extension V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations.ByOutAuthorizationNo.Close.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outAuthorizationNo, "out_authorization_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.userDisplayName, "user_display_name")
        try place.same(reply.authorizationID, "authorization_id")
        try place.same(reply.state, "state")
        try place.same(reply.authorizeTime, "authorize_time")
        try place.object(reply.closeInfo, "close_info", V3.FundApp.CloseInfo.compare)
        try place.same(reply.transferSceneID, "transfer_scene_id")
        try place.same(reply.userRecvPerception, "user_recv_perception")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.FundApp.MchTransfer.TransferBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outBillNo: place["out_bill_no"].text,
            openid: place["openid"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            transferSceneID: ._1009,
            transferSceneReportInfos: place.list(
                "transfer_scene_report_infos", V3.FundApp.TransferSceneReportInfos.synthetic),
            userName: place["user_name"].sensitive,
            notifyURL: place["notify_url"].text,
            userRecvPerception: place["user_recv_perception"].text,
            userRecvStyle: UserRecvStyle.synthetic(place["user_recv_style"])
        )
        object.appid = object.appid
        object.outBillNo = object.outBillNo
        object.openid = object.openid
        object.userName = object.userName
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        object.userRecvPerception = object.userRecvPerception
        object.transferSceneID = object.transferSceneID
        object.transferSceneReportInfos = object.transferSceneReportInfos
        object.userRecvStyle = object.userRecvStyle
        return object
    }
}

extension V3.FundApp.MchTransfer.TransferBills.PostBody.UserRecvStyle {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .confirmPage
        )
        object.type = object.type
        return object
    }
}

extension V3.FundApp.MchTransfer.TransferBills.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.state, "state")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.FundApp.MchTransfer.TransferBills.OutBillNo.ByOutBillNo.Cancel.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.state, "state")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outBillNo: place["out_bill_no"].text,
            openid: place["openid"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            transferSceneID: ._1009,
            transferSceneReportInfos: place.list(
                "transfer_scene_report_infos", V3.FundApp.TransferSceneReportInfos.synthetic),
            userName: place["user_name"].sensitive,
            notifyURL: place["notify_url"].text,
            userRecvPerception: place["user_recv_perception"].text,
            authorizationInfo: V3.FundApp.AuthorizationInfo.synthetic(place["authorization_info"]),
            sponsorMchid: place["sponsor_mchid"].text
        )
        object.appid = object.appid
        object.outBillNo = object.outBillNo
        object.openid = object.openid
        object.userName = object.userName
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        object.userRecvPerception = object.userRecvPerception
        object.transferSceneID = object.transferSceneID
        object.transferSceneReportInfos = object.transferSceneReportInfos
        object.authorizationInfo = object.authorizationInfo
        object.sponsorMchid = object.sponsorMchid
        return object
    }
}

extension V3.FundApp.MchTransfer.TransferBills.PreTransferWithAuthorization.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.state, "state")
        try place.same(reply.packageInfo, "package_info")
        try place.same(reply.userDisplayName, "user_display_name")
        try place.same(reply.outAuthorizationNo, "out_authorization_no")
    }
}

extension V3.FundApp.MchTransfer.TransferBills.Transfer.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outBillNo: place["out_bill_no"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            transferSceneID: ._1009,
            transferSceneReportInfos: place.list(
                "transfer_scene_report_infos", V3.FundApp.TransferSceneReportInfos.synthetic),
            userName: place["user_name"].sensitive,
            notifyURL: place["notify_url"].text,
            userRecvPerception: place["user_recv_perception"].text,
            authorizationID: place["authorization_id"].text,
            sponsorMchid: place["sponsor_mchid"].text,
            outAuthorizationNo: place["out_authorization_no"].text
        )
        object.appid = object.appid
        object.outBillNo = object.outBillNo
        object.userName = object.userName
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        object.userRecvPerception = object.userRecvPerception
        object.transferSceneID = object.transferSceneID
        object.transferSceneReportInfos = object.transferSceneReportInfos
        object.authorizationID = object.authorizationID
        object.sponsorMchid = object.sponsorMchid
        object.outAuthorizationNo = object.outAuthorizationNo
        return object
    }
}

extension V3.FundApp.MchTransfer.TransferBills.Transfer.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchID, "mch_id")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.appid, "appid")
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

extension V3.FundApp.MchTransfer.TransferToQqWalletBills.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outBillNo: place["out_bill_no"].text,
            openid: place["openid"].text,
            transferAmount: place["transfer_amount"].number,
            transferRemark: place["transfer_remark"].text,
            transferSceneID: ._1401,
            transferSceneReportInfos: place.list(
                "transfer_scene_report_infos", V3.FundApp.TransferSceneReportInfos.synthetic),
            userQq: place["user_qq"].text,
            userName: place["user_name"].sensitive,
            notifyURL: place["notify_url"].text
        )
        object.appid = object.appid
        object.outBillNo = object.outBillNo
        object.openid = object.openid
        object.userQq = object.userQq
        object.userName = object.userName
        object.transferAmount = object.transferAmount
        object.transferRemark = object.transferRemark
        object.notifyURL = object.notifyURL
        object.transferSceneID = object.transferSceneID
        object.transferSceneReportInfos = object.transferSceneReportInfos
        return object
    }
}

extension V3.FundApp.MchTransfer.TransferToQqWalletBills.ByOutBillNo.Cancel.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outBillNo, "out_bill_no")
        try place.same(reply.transferBillNo, "transfer_bill_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.state, "state")
        try place.same(reply.transferAmount, "transfer_amount")
        try place.same(reply.transferRemark, "transfer_remark")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.openid, "openid")
        try place.same(reply.userQq, "user_qq")
        try place.same(reply.userName, "user_name")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outAuthorizationNo: place["out_authorization_no"].text,
            appid: place["appid"].text,
            openid: place["openid"].text,
            transferSceneID: ._1009,
            userDisplayName: place["user_display_name"].text,
            authorizationNotifyURL: place["authorization_notify_url"].text,
            userRecvPerception: place["user_recv_perception"].text,
            sceneInfo: SceneInfo.synthetic(place["scene_info"])
        )
        object.outAuthorizationNo = object.outAuthorizationNo
        object.appid = object.appid
        object.openid = object.openid
        object.transferSceneID = object.transferSceneID
        object.userDisplayName = object.userDisplayName
        object.userRecvPerception = object.userRecvPerception
        object.authorizationNotifyURL = object.authorizationNotifyURL
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            clientIp: place["client_ip"].text,
            deviceID: place["device_id"].text,
            deviceType: .ios
        )
        object.clientIp = object.clientIp
        object.deviceID = object.deviceID
        object.deviceType = object.deviceType
        return object
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outAuthorizationNo, "out_authorization_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.userDisplayName, "user_display_name")
        try place.same(reply.authorizationID, "authorization_id")
        try place.same(reply.state, "state")
        try place.same(reply.authorizeTime, "authorize_time")
        try place.object(reply.closeInfo, "close_info", CloseInfo.compare)
        try place.same(reply.transferSceneID, "transfer_scene_id")
        try place.same(reply.userRecvPerception, "user_recv_perception")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.packageInfo, "package_info")
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.GetReply.CloseInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.closeTime, "close_time")
        try place.same(reply.closeReason, "close_reason")
    }
}

extension V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo.ByOutAuthorizationNo.Close.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outAuthorizationNo, "out_authorization_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.userDisplayName, "user_display_name")
        try place.same(reply.authorizationID, "authorization_id")
        try place.same(reply.state, "state")
        try place.same(reply.authorizeTime, "authorize_time")
        try place.object(reply.closeInfo, "close_info", V3.FundApp.CloseInfo.compare)
        try place.same(reply.transferSceneID, "transfer_scene_id")
        try place.same(reply.userRecvPerception, "user_recv_perception")
        try place.same(reply.createTime, "create_time")
    }
}
