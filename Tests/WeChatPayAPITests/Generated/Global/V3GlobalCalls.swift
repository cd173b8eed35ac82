// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/global.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIGlobal
import WeChatPayTyped

struct V3GlobalCalls: TypedCalls {
    let family = "v3/global"

    func add(to calls: inout RoundTrips) {
        calls.add("global.certificates.get", Self.globalCertificatesGet)
        calls.add(blocking: "global.certificates.get", Self.globalCertificatesGetBlocking)
        calls.add("global.customs.orders.get", Self.globalCustomsOrdersGet)
        calls.add("global.customs.orders.post", Self.globalCustomsOrdersPost)
        calls.add("global.customs.orders.patch", Self.globalCustomsOrdersPatch)
        calls.add("global.customs.redeclare.post", Self.globalCustomsRedeclarePost)
        calls.add("global.customs.verify-certificate.post", Self.globalCustomsVerifyCertificatePost)
        calls.add(
            "global.merchant-service.complaint-notifications.get", Self.globalMerchantServiceComplaintNotificationsGet)
        calls.add(
            "global.merchant-service.complaint-notifications.post", Self.globalMerchantServiceComplaintNotificationsPost
        )
        calls.add(
            "global.merchant-service.complaint-notifications.put", Self.globalMerchantServiceComplaintNotificationsPut)
        calls.add(
            "global.merchant-service.complaint-notifications.delete",
            Self.globalMerchantServiceComplaintNotificationsDelete)
        calls.add(
            blocking: "global.merchant-service.complaint-notifications.delete",
            Self.globalMerchantServiceComplaintNotificationsDeleteBlocking)
        calls.add("global.merchant-service.complaints.get", Self.globalMerchantServiceComplaintsGet)
        calls.add(
            "global.merchant-service.complaints.{complaint_id}.get", Self.globalMerchantServiceComplaintsComplaintIDGet)
        calls.add(
            "global.merchant-service.complaints.{complaint_id}.complete.post",
            Self.globalMerchantServiceComplaintsComplaintIDCompletePost)
        calls.add(
            "global.merchant-service.complaints.{complaint_id}.negotiation-historys.get",
            Self.globalMerchantServiceComplaintsComplaintIDNegotiationHistorysGet)
        calls.add(
            "global.merchant-service.complaints.{complaint_id}.response.post",
            Self.globalMerchantServiceComplaintsComplaintIDResponsePost)
        calls.add("global.merchant-service.images.upload.post", Self.globalMerchantServiceImagesUploadPost)
        calls.add(
            blocking: "global.merchant-service.images.upload.post", Self.globalMerchantServiceImagesUploadPostBlocking)
        calls.add("global.merchant-service.images.{media_id}.get", Self.globalMerchantServiceImagesMediaIDGet)
        calls.add(
            blocking: "global.merchant-service.images.{media_id}.get",
            Self.globalMerchantServiceImagesMediaIDGetBlocking)
        calls.add("global.merchant-storage.file.upload.post", Self.globalMerchantStorageFileUploadPost)
        calls.add("global.merchant.h5.permission.applications.post", Self.globalMerchantH5PermissionApplicationsPost)
        calls.add(
            "global.merchant.h5.permission.applications.{applyment_id}.get",
            Self.globalMerchantH5PermissionApplicationsApplymentIDGet)
        calls.add(
            "global.merchant.h5.permission.applications.{applyment_id}.patch",
            Self.globalMerchantH5PermissionApplicationsApplymentIDPatch)
        calls.add(
            "global.merchant.h5.permission.domain.applications.post",
            Self.globalMerchantH5PermissionDomainApplicationsPost)
        calls.add(
            "global.merchant.h5.permission.domain.applications.{applyment_id}.get",
            Self.globalMerchantH5PermissionDomainApplicationsApplymentIDGet)
        calls.add(
            "global.merchant.h5.permission.domain.applications.{applyment_id}.patch",
            Self.globalMerchantH5PermissionDomainApplicationsApplymentIDPatch)
        calls.add("global.merchant.h5.permission.{sub_mchid}.get", Self.globalMerchantH5PermissionSubMchidGet)
        calls.add("global.merchants.post", Self.globalMerchantsPost)
        calls.add("global.merchants.{sub_mchid}.get", Self.globalMerchantsSubMchidGet)
        calls.add("global.merchants.{sub_mchid}.patch", Self.globalMerchantsSubMchidPatch)
        calls.add(
            "global.micropay.transactions.id.{transaction_id}.reverse.post",
            Self.globalMicropayTransactionsIDTransactionIDReversePost)
        calls.add(
            "global.micropay.transactions.out-trade-no.{out_trade_no}.reverse.post",
            Self.globalMicropayTransactionsOutTradeNoOutTradeNoReversePost)
        calls.add("global.micropay.transactions.pay.post", Self.globalMicropayTransactionsPayPost)
        calls.add("global.papay.contracts.app-pre-entrust-sign.post", Self.globalPapayContractsAppPreEntrustSignPost)
        calls.add("global.papay.contracts.h5-pre-entrust-sign.post", Self.globalPapayContractsH5PreEntrustSignPost)
        calls.add(
            "global.papay.contracts.jsapi-pre-entrust-sign.post", Self.globalPapayContractsJsapiPreEntrustSignPost)
        calls.add(
            "global.papay.contracts.miniprogram-pre-entrust-sign.post",
            Self.globalPapayContractsMiniprogramPreEntrustSignPost)
        calls.add(
            "global.papay.contracts.out-contract-code.{out_contract_code}.get",
            Self.globalPapayContractsOutContractCodeOutContractCodeGet)
        calls.add("global.papay.contracts.web-pre-entrust-sign.post", Self.globalPapayContractsWebPreEntrustSignPost)
        calls.add("global.papay.contracts.{contract_id}.get", Self.globalPapayContractsContractIDGet)
        calls.add(
            "global.papay.contracts.{contract_id}.terminate.post", Self.globalPapayContractsContractIDTerminatePost)
        calls.add("global.papay.transactions.post", Self.globalPapayTransactionsPost)
        calls.add(
            "global.papay.transactions.out-trade-no.{out_trade_no}.get",
            Self.globalPapayTransactionsOutTradeNoOutTradeNoGet)
        calls.add(
            "global.papay.transactions.out-trade-no.{out_trade_no}.reverse.post",
            Self.globalPapayTransactionsOutTradeNoOutTradeNoReversePost)
        calls.add("global.papay.transactions.{transaction_id}.get", Self.globalPapayTransactionsTransactionIDGet)
        calls.add("global.profit-sharing.bill-download-url.get", Self.globalProfitSharingBillDownloadURLGet)
        calls.add("global.profit-sharing.orders.post", Self.globalProfitSharingOrdersPost)
        calls.add("global.profit-sharing.orders.unfreeze.post", Self.globalProfitSharingOrdersUnfreezePost)
        calls.add("global.profit-sharing.orders.{out_order_no}.get", Self.globalProfitSharingOrdersOutOrderNoGet)
        calls.add("global.profit-sharing.receivers.post", Self.globalProfitSharingReceiversPost)
        calls.add("global.profit-sharing.receivers.delete", Self.globalProfitSharingReceiversDelete)
        calls.add("global.profit-sharing.receivers.{account}.get", Self.globalProfitSharingReceiversAccountGet)
        calls.add(
            "global.profit-sharing.refunds.bill-download-url.get", Self.globalProfitSharingRefundsBillDownloadURLGet)
        calls.add(
            "global.profit-sharing.refunds.refundable-balance.get", Self.globalProfitSharingRefundsRefundableBalanceGet)
        calls.add("global.profit-sharing.transactions.mark.post", Self.globalProfitSharingTransactionsMarkPost)
        calls.add(
            "global.profit-sharing.transactions.{transaction_id}.amounts.get",
            Self.globalProfitSharingTransactionsTransactionIDAmountsGet)
        calls.add(
            "global.profit-sharing.transactions.{transaction_id}.refundable-amounts.get",
            Self.globalProfitSharingTransactionsTransactionIDRefundableAmountsGet)
        calls.add(
            "global.refund.partner.recharge-balance.sub-mchid.{sub_mchid}.get",
            Self.globalRefundPartnerRechargeBalanceSubMchidSubMchidGet)
        calls.add("global.refund.recharge-balance.get", Self.globalRefundRechargeBalanceGet)
        calls.add("global.refunds.get", Self.globalRefundsGet)
        calls.add("global.refunds.post", Self.globalRefundsPost)
        calls.add("global.refunds.id.{refund_id}.get", Self.globalRefundsIDRefundIDGet)
        calls.add("global.refunds.out-refund-no.{out_refund_no}.get", Self.globalRefundsOutRefundNoOutRefundNoGet)
        calls.add("global.settle.settlements.get", Self.globalSettleSettlementsGet)
        calls.add("global.statements.get", Self.globalStatementsGet)
        calls.add("global.transactions.app.post", Self.globalTransactionsAppPost)
        calls.add("global.transactions.id.{transaction_id}.get", Self.globalTransactionsIDTransactionIDGet)
        calls.add("global.transactions.id.{transaction_id}.close.post", Self.globalTransactionsIDTransactionIDClosePost)
        calls.add("global.transactions.jsapi.post", Self.globalTransactionsJsapiPost)
        calls.add("global.transactions.mweb.post", Self.globalTransactionsMwebPost)
        calls.add("global.transactions.native.post", Self.globalTransactionsNativePost)
        calls.add("global.transactions.out-trade-no.{out_trade_no}.get", Self.globalTransactionsOutTradeNoOutTradeNoGet)
        calls.add(
            "global.transactions.out-trade-no.{out_trade_no}.close.post",
            Self.globalTransactionsOutTradeNoOutTradeNoClosePost)
    }
}

extension V3GlobalCalls {
    private static func globalCertificatesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.certificates
        let reply = try await node.get()
        try V3.Global.Certificates.GetReply.compare(reply, test.reply)
    }

    private static func globalCertificatesGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.global.certificates
        let reply = try node.get()
        try V3.Global.Certificates.GetReply.compare(reply, test.reply)
    }

    private static func globalCustomsOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.customs.orders
        let reply = try await node.get(
            appid: test.query["appid"].text,
            mchid: test.query["mchid"].text,
            orderType: .subOrderId,
            orderNo: test.query["order_no"].text,
            customs: .shanghaiZs,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Global.Customs.Orders.GetReply.compare(reply, test.reply)
    }

    private static func globalCustomsOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.customs.orders
        let reply = try await node.post(
            V3.Global.Customs.Orders.PostBody.synthetic(test.body)
        )
        try V3.Global.Customs.Orders.PostReply.compare(reply, test.reply)
    }

    private static func globalCustomsOrdersPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.customs.orders
        let reply = try await node.patch(
            V3.Global.Customs.Orders.PatchBody.synthetic(test.body)
        )
        try V3.Global.Customs.Orders.PatchReply.compare(reply, test.reply)
    }

    private static func globalCustomsRedeclarePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.customs.redeclare
        let reply = try await node.post(
            V3.Global.Customs.Redeclare.PostBody.synthetic(test.body)
        )
        try V3.Global.Customs.Redeclare.PostReply.compare(reply, test.reply)
    }

    private static func globalCustomsVerifyCertificatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.customs.verifyCertificate
        let reply = try await node.post(
            V3.Global.Customs.VerifyCertificate.PostBody.synthetic(test.body)
        )
        try V3.Global.Customs.VerifyCertificate.PostReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceComplaintNotificationsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaintNotifications
        let reply = try await node.get()
        try V3.Global.ComplaintNotificationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceComplaintNotificationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaintNotifications
        let reply = try await node.post(
            V3.Global.ComplaintNotificationsRequest.synthetic(test.body)
        )
        try V3.Global.ComplaintNotificationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceComplaintNotificationsPut(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaintNotifications
        let reply = try await node.put(
            V3.Global.ComplaintNotificationsRequest.synthetic(test.body)
        )
        try V3.Global.ComplaintNotificationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceComplaintNotificationsDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaintNotifications
        try await node.delete()
    }

    private static func globalMerchantServiceComplaintNotificationsDeleteBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.global.merchantService.complaintNotifications
        try node.delete()
    }

    private static func globalMerchantServiceComplaintsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaints
        let reply = try await node.get(
            beginDate: test.query["begin_date"].text,
            endDate: test.query["end_date"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            complaintedMchid: test.query["complainted_mchid"].text,
            mchLanguage: .th
        )
        try V3.Global.MerchantService.Complaints.GetReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceComplaintsComplaintIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaints.complaintID(test.path["complaint_id"].text)
        let reply = try await node.get(
            mchLanguage: .th
        )
        try V3.Global.DataReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceComplaintsComplaintIDCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaints.complaintID(test.path["complaint_id"].text).complete
        try await node.post(
            V3.Global.MerchantService.Complaints.ByComplaintID.Complete.PostBody.synthetic(test.body)
        )
    }

    private static func globalMerchantServiceComplaintsComplaintIDNegotiationHistorysGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.global.merchantService.complaints.complaintID(test.path["complaint_id"].text)
            .negotiationHistorys
        let reply = try await node.get(
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            mchLanguage: .th
        )
        try V3.Global.MerchantService.Complaints.ByComplaintID.NegotiationHistorys.GetReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceComplaintsComplaintIDResponsePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.complaints.complaintID(test.path["complaint_id"].text).response
        try await node.post(
            V3.Global.MerchantService.Complaints.ByComplaintID.Response.PostBody.synthetic(test.body)
        )
    }

    private static func globalMerchantServiceImagesUploadPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.images.upload
        let reply = try await node.post(
            file: test.file
        )
        try V3.Global.MerchantService.Images.UploadPath.PostReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceImagesUploadPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.global.merchantService.images.upload
        let reply = try node.post(
            file: test.file
        )
        try V3.Global.MerchantService.Images.UploadPath.PostReply.compare(reply, test.reply)
    }

    private static func globalMerchantServiceImagesMediaIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantService.images.mediaID(test.path["media_id"].text)
        let reply = try await node.get(
            complaintID: test.query["complaint_id"].text
        )
        test.compare(reply)
    }

    private static func globalMerchantServiceImagesMediaIDGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.global.merchantService.images.mediaID(test.path["media_id"].text)
        let reply = try node.get(
            complaintID: test.query["complaint_id"].text
        )
        test.compare(reply)
    }

    private static func globalMerchantStorageFileUploadPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchantStorage.file.upload
        let reply = try await node.post(
            file: test.file
        )
        try V3.Global.MerchantStorage.File.UploadPath.PostReply.compare(reply, test.reply)
    }

    private static func globalMerchantH5PermissionApplicationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchant.h5.permission.applications
        let reply = try await node.post(
            V3.Global.Merchant.H5.Permission.Applications.PostBody.synthetic(test.body)
        )
        try V3.Global.ApplicationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantH5PermissionApplicationsApplymentIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchant.h5.permission.applications.applymentID(
            test.path["applyment_id"].integerText)
        let reply = try await node.get()
        try V3.Global.ApplicationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantH5PermissionApplicationsApplymentIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchant.h5.permission.applications.applymentID(
            test.path["applyment_id"].integerText)
        let reply = try await node.patch(
            V3.Global.Merchant.H5.Permission.Applications.ByApplymentID.PatchBody.synthetic(test.body)
        )
        try V3.Global.ApplicationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantH5PermissionDomainApplicationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchant.h5.permission.domain.applications
        let reply = try await node.post(
            V3.Global.Merchant.H5.Permission.Domain.Applications.PostBody.synthetic(test.body)
        )
        try V3.Global.DomainApplicationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantH5PermissionDomainApplicationsApplymentIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchant.h5.permission.domain.applications.applymentID(
            test.path["applyment_id"].integerText)
        let reply = try await node.get()
        try V3.Global.DomainApplicationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantH5PermissionDomainApplicationsApplymentIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchant.h5.permission.domain.applications.applymentID(
            test.path["applyment_id"].integerText)
        let reply = try await node.patch(
            V3.Global.Merchant.H5.Permission.Domain.Applications.ByApplymentID.PatchBody.synthetic(test.body)
        )
        try V3.Global.DomainApplicationsReply.compare(reply, test.reply)
    }

    private static func globalMerchantH5PermissionSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchant.h5.permission.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get()
        try V3.Global.Merchant.H5.Permission.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func globalMerchantsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchants
        let reply = try await node.post(
            V3.Global.Merchants.PostBody.synthetic(test.body),
            idempotencyKey: test.headers["Idempotency-Key"].code
        )
        try V3.Global.Merchants.PostReply.compare(reply, test.reply)
    }

    private static func globalMerchantsSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchants.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get(
            spAppid: test.query["sp_appid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Global.Merchants.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func globalMerchantsSubMchidPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.merchants.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.patch(
            V3.Global.Merchants.BySubMchid.PatchBody.synthetic(test.body)
        )
        try V3.Global.Merchants.BySubMchid.PatchReply.compare(reply, test.reply)
    }

    private static func globalMicropayTransactionsIDTransactionIDReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.micropay.transactions.id.transactionID(test.path["transaction_id"].text)
            .reverse
        try await node.post(
            V3.Global.ReverseRequest.synthetic(test.body)
        )
    }

    private static func globalMicropayTransactionsOutTradeNoOutTradeNoReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.micropay.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
            .reverse
        try await node.post(
            V3.Global.ReverseRequest.synthetic(test.body)
        )
    }

    private static func globalMicropayTransactionsPayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.micropay.transactions.pay
        let reply = try await node.post(
            V3.Global.Micropay.Transactions.Pay.PostBody.synthetic(test.body)
        )
        try V3.Global.Micropay.Transactions.Pay.PostReply.compare(reply, test.reply)
    }

    private static func globalPapayContractsAppPreEntrustSignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.contracts.appPreEntrustSign
        let reply = try await node.post(
            V3.Global.ContractsRequest.synthetic(test.body)
        )
        try V3.Global.SessionIDReply.compare(reply, test.reply)
    }

    private static func globalPapayContractsH5PreEntrustSignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.contracts.h5PreEntrustSign
        let reply = try await node.post(
            V3.Global.Papay.Contracts.H5PreEntrustSign.PostBody.synthetic(test.body)
        )
        try V3.Global.SignURLReply.compare(reply, test.reply)
    }

    private static func globalPapayContractsJsapiPreEntrustSignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.contracts.jsapiPreEntrustSign
        let reply = try await node.post(
            V3.Global.Papay.Contracts.JsapiPreEntrustSign.PostBody.synthetic(test.body)
        )
        try V3.Global.SignURLReply.compare(reply, test.reply)
    }

    private static func globalPapayContractsMiniprogramPreEntrustSignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.contracts.miniprogramPreEntrustSign
        let reply = try await node.post(
            V3.Global.ContractsRequest.synthetic(test.body)
        )
        try V3.Global.SessionIDReply.compare(reply, test.reply)
    }

    private static func globalPapayContractsOutContractCodeOutContractCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.contracts.outContractCode.outContractCode(
            test.path["out_contract_code"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            spAppid: test.query["sp_appid"].text,
            spMchid: test.query["sp_mchid"].text,
            subAppid: test.query["sub_appid"].text
        )
        try V3.Global.ContractsReply.compare(reply, test.reply)
    }

    private static func globalPapayContractsWebPreEntrustSignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.contracts.webPreEntrustSign
        let reply = try await node.post(
            V3.Global.Papay.Contracts.WebPreEntrustSign.PostBody.synthetic(test.body)
        )
        try V3.Global.Papay.Contracts.WebPreEntrustSign.PostReply.compare(reply, test.reply)
    }

    private static func globalPapayContractsContractIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.contracts.contractID(test.path["contract_id"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            spAppid: test.query["sp_appid"].text,
            spMchid: test.query["sp_mchid"].text,
            subAppid: test.query["sub_appid"].text,
            planID: test.query["plan_id"].integer
        )
        try V3.Global.ContractsReply.compare(reply, test.reply)
    }

    private static func globalPapayContractsContractIDTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.contracts.contractID(test.path["contract_id"].text).terminate
        try await node.post(
            V3.Global.Papay.Contracts.ByContractID.Terminate.PostBody.synthetic(test.body)
        )
    }

    private static func globalPapayTransactionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.transactions
        let reply = try await node.post(
            V3.Global.Papay.Transactions.PostBody.synthetic(test.body)
        )
        try V3.Global.Papay.Transactions.PostReply.compare(reply, test.reply)
    }

    private static func globalPapayTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Global.TransactionsReply.compare(reply, test.reply)
    }

    private static func globalPapayTransactionsOutTradeNoOutTradeNoReversePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
            .reverse
        try await node.post(
            subMchid: test.query["sub_mchid"].text
        )
    }

    private static func globalPapayTransactionsTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.papay.transactions.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Global.TransactionsReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingBillDownloadURLGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.billDownloadUrl
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            billDate: test.query["bill_date"].text
        )
        try V3.Global.ProfitSharingReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.orders
        let reply = try await node.post(
            V3.Global.ProfitSharing.Orders.PostBody.synthetic(test.body)
        )
        try V3.Global.OrdersReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingOrdersUnfreezePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.orders.unfreeze
        let reply = try await node.post(
            V3.Global.ProfitSharing.Orders.Unfreeze.PostBody.synthetic(test.body)
        )
        try V3.Global.OrdersReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingOrdersOutOrderNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.orders.outOrderNo(test.path["out_order_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            transactionID: test.query["transaction_id"].text
        )
        try V3.Global.OrdersReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingReceiversPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.receivers
        let reply = try await node.post(
            V3.Global.ProfitSharing.Receivers.PostBody.synthetic(test.body)
        )
        try V3.Global.ProfitSharing.Receivers.PostReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingReceiversDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.receivers
        try await node.delete(
            V3.Global.ProfitSharing.Receivers.DeleteBody.synthetic(test.body)
        )
    }

    private static func globalProfitSharingReceiversAccountGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.receivers.account(test.path["account"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            transactionID: test.query["transaction_id"].text,
            appid: test.query["appid"].text,
            subAppid: test.query["sub_appid"].text,
            type: .merchantId
        )
        try V3.Global.ProfitSharing.Receivers.ByAccount.GetReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingRefundsBillDownloadURLGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.refunds.billDownloadUrl
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            billDate: test.query["bill_date"].text
        )
        try V3.Global.ProfitSharingReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingRefundsRefundableBalanceGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.refunds.refundableBalance
        let reply = try await node.get()
        try V3.Global.ProfitSharing.Refunds.RefundableBalance.GetReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingTransactionsMarkPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.transactions.mark
        try await node.post(
            V3.Global.ProfitSharing.Transactions.Mark.PostBody.synthetic(test.body)
        )
    }

    private static func globalProfitSharingTransactionsTransactionIDAmountsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.profitSharing.transactions.transactionID(test.path["transaction_id"].text)
            .amounts
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Global.ProfitSharing.Transactions.ByTransactionID.Amounts.GetReply.compare(reply, test.reply)
    }

    private static func globalProfitSharingTransactionsTransactionIDRefundableAmountsGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.global.profitSharing.transactions.transactionID(test.path["transaction_id"].text)
            .refundableAmounts
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Global.ProfitSharing.Transactions.ByTransactionID.RefundableAmounts.GetReply.compare(reply, test.reply)
    }

    private static func globalRefundPartnerRechargeBalanceSubMchidSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.refund.partner.rechargeBalance.subMchid.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get()
        try V3.Global.RefundReply.compare(reply, test.reply)
    }

    private static func globalRefundRechargeBalanceGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.refund.rechargeBalance
        let reply = try await node.get()
        try V3.Global.RefundReply.compare(reply, test.reply)
    }

    private static func globalRefundsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.refunds
        let reply = try await node.get(
            offset: test.query["offset"].integer,
            count: test.query["count"].integer,
            transactionID: test.query["transaction_id"].text,
            outTradeNo: test.query["out_trade_no"].text,
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Global.Refunds.GetReply.compare(reply, test.reply)
    }

    private static func globalRefundsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.refunds
        let reply = try await node.post(
            V3.Global.Refunds.PostBody.synthetic(test.body)
        )
        try V3.Global.Refunds.PostReply.compare(reply, test.reply)
    }

    private static func globalRefundsIDRefundIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.refunds.id.refundID(test.path["refund_id"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Global.RefundsReply.compare(reply, test.reply)
    }

    private static func globalRefundsOutRefundNoOutRefundNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.refunds.outRefundNo.outRefundNo(test.path["out_refund_no"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Global.RefundsReply.compare(reply, test.reply)
    }

    private static func globalSettleSettlementsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.settle.settlements
        let reply = try await node.get(
            settleState: .unsettle,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            subMchid: test.query["sub_mchid"].text,
            settleStartDate: test.query["settle_start_date"].text,
            settleEndDate: test.query["settle_end_date"].text
        )
        try V3.Global.Settle.Settlements.GetReply.compare(reply, test.reply)
    }

    private static func globalStatementsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.statements
        let reply = try await node.get(
            date: test.query["date"].text,
            mchid: test.query["mchid"].text,
            acceptEncoding: test.headers["Accept-Encoding"].code
        )
        test.compare(reply)
    }

    private static func globalTransactionsAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.transactions.app
        let reply = try await node.post(
            V3.Global.TransactionsRequest.synthetic(test.body)
        )
        try V3.Global.PrepayIDReply.compare(reply, test.reply)
    }

    private static func globalTransactionsIDTransactionIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.transactions.id.transactionID(test.path["transaction_id"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Global.IDReply.compare(reply, test.reply)
    }

    private static func globalTransactionsIDTransactionIDClosePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.transactions.id.transactionID(test.path["transaction_id"].text).close
        try await node.post(
            V3.Global.CloseRequest.synthetic(test.body)
        )
    }

    private static func globalTransactionsJsapiPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.transactions.jsapi
        let reply = try await node.post(
            V3.Global.TransactionsRequest.synthetic(test.body)
        )
        try V3.Global.PrepayIDReply.compare(reply, test.reply)
    }

    private static func globalTransactionsMwebPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.transactions.mweb
        let reply = try await node.post(
            V3.Global.Transactions.Mweb.PostBody.synthetic(test.body)
        )
        try V3.Global.Transactions.Mweb.PostReply.compare(reply, test.reply)
    }

    private static func globalTransactionsNativePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.transactions.native
        let reply = try await node.post(
            V3.Global.TransactionsRequest.synthetic(test.body)
        )
        try V3.Global.Transactions.Native.PostReply.compare(reply, test.reply)
    }

    private static func globalTransactionsOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            subMchid: test.query["sub_mchid"].text,
            spMchid: test.query["sp_mchid"].text
        )
        try V3.Global.IDReply.compare(reply, test.reply)
    }

    private static func globalTransactionsOutTradeNoOutTradeNoClosePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.global.transactions.outTradeNo.outTradeNo(test.path["out_trade_no"].text).close
        try await node.post(
            V3.Global.CloseRequest.synthetic(test.body)
        )
    }
}

extension V3.Global.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            total: place["total"].integer,
            currency: place["currency"].text
        )
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Global.AmountReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", V3.Global.ExchangeRate.compare)
    }
}

extension V3.Global.ApplicationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.domains, "domains")
        try place.same(reply.businessDescription, "business_description")
        try place.same(reply.transactionLimitType, "transaction_limit_type")
        try place.same(reply.companyRegisterCert, "company_register_cert")
        try place.same(reply.websiteBusinessPagePics, "website_business_page_pics")
        try place.same(reply.websiteHomepagePics, "website_homepage_pics")
        try place.same(reply.websiteState, "website_state")
        try place.same(reply.websiteURL, "website_url")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.auditRejectDetail, "audit_reject_detail")
        try place.same(reply.applymentState, "applyment_state")
        try place.same(reply.applymentType, "applyment_type")
        try place.same(reply.notifyURL, "notify_url")
    }
}

extension V3.Global.CloseRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            subMchid: place["sub_mchid"].text,
            spMchid: place["sp_mchid"].text
        )
        object.mchid = object.mchid
        object.subMchid = object.subMchid
        object.spMchid = object.spMchid
        return object
    }
}

extension V3.Global.ComplaintMediaList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaType, "media_type")
        try place.same(reply.mediaURL, "media_url")
    }
}

extension V3.Global.ComplaintNotificationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.url, "url")
    }
}

extension V3.Global.ComplaintNotificationsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            url: place["url"].text
        )
        object.url = object.url
        return object
    }
}

extension V3.Global.ComplaintOrderInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.settlementAmount, "settlement_amount")
        try place.same(reply.settlementRefundedAmount, "settlement_refunded_amount")
        try place.same(reply.settlementCurrency, "settlement_currency")
        try place.same(reply.payerAmount, "payer_amount")
        try place.same(reply.payerRefundedAmount, "payer_refunded_amount")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.same(reply.tradeTime, "trade_time")
    }
}

extension V3.Global.Contact {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].sensitive,
            phone: place["phone"].sensitive,
            email: place["email"].sensitive
        )
        object.name = object.name
        object.phone = object.phone
        object.email = object.email
        return object
    }
}

extension V3.Global.ContractsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.userDisplayName, "user_display_name")
        try place.same(reply.state, "state")
        try place.same(reply.signedTime, "signed_time")
        try place.same(reply.terminatedTime, "terminated_time")
        try place.same(reply.terminationMode, "termination_mode")
        try place.same(reply.terminationNote, "termination_note")
        try place.same(reply.openid, "openid")
    }
}

extension V3.Global.ContractsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subAppid: place["sub_appid"].text,
            planID: place["plan_id"].integer,
            outContractCode: place["out_contract_code"].text,
            userDisplayName: place["user_display_name"].text,
            successNotifyURL: place["success_notify_url"].text,
            openid: place["openid"].text,
            userClientIp: place["user_client_ip"].text,
            expiredTime: place["expired_time"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.userDisplayName = object.userDisplayName
        object.successNotifyURL = object.successNotifyURL
        object.openid = object.openid
        object.userClientIp = object.userClientIp
        object.expiredTime = object.expiredTime
        return object
    }
}

extension V3.Global.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.complaintID, "complaint_id")
        try place.same(reply.complaintTime, "complaint_time")
        try place.same(reply.complaintDetail, "complaint_detail")
        try place.same(reply.complaintState, "complaint_state")
        try place.same(reply.complaintedMchid, "complainted_mchid")
        try place.same(reply.payerPhone, "payer_phone")
        try place.list(reply.complaintOrderInfo, "complaint_order_info", V3.Global.ComplaintOrderInfo.compare)
        try place.same(reply.complaintFullRefunded, "complaint_full_refunded")
        try place.same(reply.isOverdue, "is_overdue")
        try place.same(reply.priority, "priority")
        try place.same(reply.incomingUserResponse, "incoming_user_response")
        try place.same(reply.userComplaintTimes, "user_complaint_times")
        try place.list(reply.complaintMediaList, "complaint_media_list", V3.Global.ComplaintMediaList.compare)
        try place.same(reply.problemDescription, "problem_description")
        try place.same(reply.complaintDetailTrans, "complaint_detail_trans")
        try place.list(reply.serviceOrderInfo, "service_order_info", V3.Global.ServiceOrderInfo.compare)
    }
}

extension V3.Global.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            costPrice: place["cost_price"].integer,
            receiptID: place["receipt_id"].text,
            goodsDetail: place.list("goods_detail", V3.Global.GoodsDetailRequest.synthetic)
        )
        object.costPrice = object.costPrice
        object.receiptID = object.receiptID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V3.Global.DetailReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.refundAmount, "refund_amount")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Global.Director {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            number: place["number"].text
        )
        object.name = object.name
        object.number = object.number
        return object
    }
}

extension V3.Global.DirectorReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.number, "number")
    }
}

extension V3.Global.DomainApplicationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.websiteState, "website_state")
        try place.same(reply.domains, "domains")
        try place.same(reply.webisteURL, "webiste_url")
        try place.same(reply.websiteBusinessPagePics, "website_business_page_pics")
        try place.same(reply.websiteHomepagePics, "website_homepage_pics")
        try place.same(reply.applymentID, "applyment_id")
        try place.same(reply.auditRejectDetail, "audit_reject_detail")
        try place.same(reply.applymentState, "applyment_state")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.outApplymentID, "out_applyment_id")
    }
}

extension V3.Global.ExchangeRate {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.rate, "rate")
    }
}

extension V3.Global.ExchangeRateReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.rate, "rate")
    }
}

extension V3.Global.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.goodsRemark, "goods_remark")
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
    }
}

extension V3.Global.GoodsDetailRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsID: place["goods_id"].text,
            quantity: place["quantity"].integer,
            price: place["price"].integer,
            wxpayGoodsID: place["wxpay_goods_id"].text,
            goodsName: place["goods_name"].text
        )
        object.goodsID = object.goodsID
        object.wxpayGoodsID = object.wxpayGoodsID
        object.goodsName = object.goodsName
        object.quantity = object.quantity
        object.price = object.price
        return object
    }
}

extension V3.Global.IDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.id, "id")
        try place.same(reply.attach, "attach")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.object(reply.payer, "payer", V3.Global.Payer.compare)
        try place.object(reply.amount, "amount", V3.Global.AmountReply.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Global.PromotionDetailReply.compare)
    }
}

extension V3.Global.OrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.state, "state")
        try place.list(reply.receivers, "receivers", V3.Global.ReceiversReply.compare)
    }
}

extension V3.Global.Payer {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subOpenid, "sub_openid")
    }
}

extension V3.Global.PayerRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            spOpenid: place["sp_openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.openid = object.openid
        object.spOpenid = object.spOpenid
        object.subOpenid = object.subOpenid
        return object
    }
}

extension V3.Global.PrepayIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.prepayID, "prepay_id")
    }
}

extension V3.Global.ProfitSharingReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.Global.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.wxpayContributeAmount, "wxpay_contribute_amount")
        try place.same(reply.merchantContributeAmount, "merchant_contribute_amount")
        try place.same(reply.otherContributeAmount, "other_contribute_amount")
        try place.list(reply.goodsDetail, "goods_detail", V3.Global.GoodsDetail.compare)
    }
}

extension V3.Global.PromotionDetailReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.wxpayContributeAmount, "wxpay_contribute_amount")
        try place.same(reply.merchantContributeAmount, "merchant_contribute_amount")
        try place.same(reply.otherContributeAmount, "other_contribute_amount")
        try place.list(reply.goodsDetail, "goods_detail", V3.Global.GoodsDetail.compare)
    }
}

extension V3.Global.ReceiversReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.currency, "currency")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.detailType, "detail_type")
        try place.same(reply.settlementCurrency, "settlement_currency")
        try place.same(reply.settlementAmount, "settlement_amount")
        try place.same(reply.rate, "rate")
    }
}

extension V3.Global.RefundReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.remainingAmount, "remaining_amount")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Global.RefundsAmount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.refund, "refund")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerRefund, "payer_refund")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", V3.Global.ExchangeRateReply.compare)
    }
}

extension V3.Global.RefundsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.channel, "channel")
        try place.same(reply.recvAccount, "recv_account")
        try place.same(reply.fundSource, "fund_source")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.status, "status")
        try place.object(reply.amount, "amount", V3.Global.RefundsAmount.compare)
        try place.object(reply.detail, "detail", V3.Global.DetailReply.compare)
    }
}

extension V3.Global.ReverseRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text
        )
        object.mchid = object.mchid
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Global.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deviceID: place["device_id"].text,
            deviceIp: place["device_ip"].text,
            payerClientIp: place["payer_client_ip"].text,
            operatorID: place["operator_id"].text,
            storeInfo: V3.Global.StoreInfo.synthetic(place["store_info"])
        )
        object.deviceID = object.deviceID
        object.deviceIp = object.deviceIp
        object.payerClientIp = object.payerClientIp
        object.operatorID = object.operatorID
        object.storeInfo = object.storeInfo
        return object
    }
}

extension V3.Global.ServiceOrderInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.state, "state")
    }
}

extension V3.Global.SessionIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.sessionID, "session_id")
    }
}

extension V3.Global.SignURLReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.signURL, "sign_url")
    }
}

extension V3.Global.StoreInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            address: place["address"].text,
            id: place["id"].text
        )
        object.id = object.id
        object.name = object.name
        object.address = object.address
        return object
    }
}

extension V3.Global.TransactionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.attach, "attach")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.object(reply.payer, "payer", V3.Global.Payer.compare)
        try place.object(reply.amount, "amount", V3.Global.AmountReply.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Global.PromotionDetail.compare)
    }
}

extension V3.Global.TransactionsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            notifyURL: place["notify_url"].text,
            outTradeNo: place["out_trade_no"].text,
            tradeType: place["trade_type"].text,
            merchantCategoryCode: place["merchant_category_code"].text,
            amount: V3.Global.Amount.synthetic(place["amount"]),
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            spMchid: place["sp_mchid"].text,
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place["limit_pay"].text,
            timeStart: place["time_start"].text,
            timeExpire: place["time_expire"].text,
            payer: V3.Global.PayerRequest.synthetic(place["payer"]),
            sceneInfo: V3.Global.SceneInfo.synthetic(place["scene_info"]),
            detail: place.list("detail", V3.Global.Detail.synthetic)
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.spMchid = object.spMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.description = object.description
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.outTradeNo = object.outTradeNo
        object.goodsTag = object.goodsTag
        object.tradeType = object.tradeType
        object.limitPay = object.limitPay
        object.timeStart = object.timeStart
        object.timeExpire = object.timeExpire
        object.merchantCategoryCode = object.merchantCategoryCode
        object.payer = object.payer
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        object.detail = object.detail
        return object
    }
}

extension V3.Global.Certificates.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Global.Certificates.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serialNo, "serial_no")
        try place.same(reply.effectiveTime, "effective_time")
        try place.same(reply.expireTime, "expire_time")
        try place.object(reply.encryptCertificate, "encrypt_certificate", EncryptCertificate.compare)
    }
}

extension V3.Global.Certificates.GetReply.Data.EncryptCertificate {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.algorithm, "algorithm")
        try place.same(reply.nonce, "nonce")
        try place.same(reply.associatedData, "associated_data")
        try place.same(reply.ciphertext, "ciphertext")
    }
}

extension V3.Global.Customs.Orders.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.verifyDepartment, "verify_department")
        try place.same(reply.verifyDepartmentTradeID, "verify_department_trade_id")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Global.Customs.Orders.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subOrderNo, "sub_order_no")
        try place.same(reply.subOrderID, "sub_order_id")
        try place.same(reply.mchCustomsNo, "mch_customs_no")
        try place.same(reply.customs, "customs")
        try place.same(reply.feeType, "fee_type")
        try place.same(reply.orderFee, "order_fee")
        try place.same(reply.duty, "duty")
        try place.same(reply.transportFee, "transport_fee")
        try place.same(reply.productFee, "product_fee")
        try place.same(reply.state, "state")
        try place.same(reply.explanation, "explanation")
        try place.same(reply.modifyTime, "modify_time")
    }
}

extension V3.Global.Customs.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            customs: .shanghaiZs,
            merchantCustomsNo: place["merchant_customs_no"].text,
            duty: place["duty"].integer,
            subOrderNo: place["sub_order_no"].text,
            feeType: place["fee_type"].text,
            orderFee: place["order_fee"].integer,
            transportFee: place["transport_fee"].integer,
            productFee: place["product_fee"].integer
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.customs = object.customs
        object.merchantCustomsNo = object.merchantCustomsNo
        object.duty = object.duty
        object.subOrderNo = object.subOrderNo
        object.feeType = object.feeType
        object.orderFee = object.orderFee
        object.transportFee = object.transportFee
        object.productFee = object.productFee
        return object
    }
}

extension V3.Global.Customs.Orders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.state, "state")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.subOrderNo, "sub_order_no")
        try place.same(reply.subOrderID, "sub_order_id")
        try place.same(reply.verifyDepartment, "verify_department")
        try place.same(reply.verifyDepartmentTradeID, "verify_department_trade_id")
    }
}

extension V3.Global.Customs.Orders.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            customs: .shanghaiZs,
            merchantCustomsNo: place["merchant_customs_no"].text,
            subOrderNo: place["sub_order_no"].text,
            duty: place["duty"].integer,
            orderFee: place["order_fee"].integer,
            transportFee: place["transport_fee"].integer,
            productFee: place["product_fee"].integer
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.subOrderNo = object.subOrderNo
        object.customs = object.customs
        object.merchantCustomsNo = object.merchantCustomsNo
        object.duty = object.duty
        object.orderFee = object.orderFee
        object.transportFee = object.transportFee
        object.productFee = object.productFee
        return object
    }
}

extension V3.Global.Customs.Orders.PatchReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.state, "state")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.subOrderNo, "sub_order_no")
        try place.same(reply.subOrderID, "sub_order_id")
        try place.same(reply.modifyTime, "modify_time")
        try place.same(reply.verifyDepartment, "verify_department")
        try place.same(reply.verifyDepartmentTradeID, "verify_department_trade_id")
    }
}

extension V3.Global.Customs.Redeclare.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            customs: .shanghaiZs,
            merchantCustomsNo: place["merchant_customs_no"].text,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            subOrderNo: place["sub_order_no"].text,
            subOrderID: place["sub_order_id"].text
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.subOrderNo = object.subOrderNo
        object.subOrderID = object.subOrderID
        object.customs = object.customs
        object.merchantCustomsNo = object.merchantCustomsNo
        return object
    }
}

extension V3.Global.Customs.Redeclare.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.state, "state")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.subOrderNo, "sub_order_no")
        try place.same(reply.subOrderID, "sub_order_id")
        try place.same(reply.modifyTime, "modify_time")
        try place.same(reply.explanation, "explanation")
    }
}

extension V3.Global.Customs.VerifyCertificate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            mchid: place["mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            transactionID: place["transaction_id"].text,
            customs: .shanghaiZs,
            merchantCustomsNo: place["merchant_customs_no"].text,
            certificateType: .idcard,
            certificateID: place["certificate_id"].sensitive,
            certificateName: place["certificate_name"].sensitive,
            subOrderNo: place["sub_order_no"].text
        )
        object.appid = object.appid
        object.mchid = object.mchid
        object.outTradeNo = object.outTradeNo
        object.transactionID = object.transactionID
        object.subOrderNo = object.subOrderNo
        object.customs = object.customs
        object.merchantCustomsNo = object.merchantCustomsNo
        object.certificateType = object.certificateType
        object.certificateID = object.certificateID
        object.certificateName = object.certificateName
        return object
    }
}

extension V3.Global.Customs.VerifyCertificate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.certificateCheckResult, "certificate_check_result")
    }
}

extension V3.Global.MerchantService.Complaints.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", V3.Global.DataReply.compare)
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Global.MerchantService.Complaints.ByComplaintID.Complete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            complaintedMchid: place["complainted_mchid"].text
        )
        object.complaintedMchid = object.complaintedMchid
        return object
    }
}

extension V3.Global.MerchantService.Complaints.ByComplaintID.NegotiationHistorys.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Global.MerchantService.Complaints.ByComplaintID.NegotiationHistorys.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.logID, "log_id")
        try place.same(reply.operator, "operator")
        try place.same(reply.operateTime, "operate_time")
        try place.same(reply.operateType, "operate_type")
        try place.same(reply.operateDetails, "operate_details")
        try place.same(reply.imageList, "image_list")
        try place.object(reply.complaintMediaList, "complaint_media_list", V3.Global.ComplaintMediaList.compare)
    }
}

extension V3.Global.MerchantService.Complaints.ByComplaintID.Response.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            complaintedMchid: place["complainted_mchid"].text,
            responseContent: place["response_content"].text,
            responseImages: place.list("response_images", Place.text),
            jumpURL: place["jump_url"].text,
            jumpURLText: place["jump_url_text"].text
        )
        object.complaintedMchid = object.complaintedMchid
        object.responseContent = object.responseContent
        object.responseImages = object.responseImages
        object.jumpURL = object.jumpURL
        object.jumpURLText = object.jumpURLText
        return object
    }
}

extension V3.Global.MerchantService.Images.UploadPath.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaID, "media_id")
    }
}

extension V3.Global.MerchantStorage.File.UploadPath.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.fileID, "file_id")
    }
}

extension V3.Global.Merchant.H5.Permission.Applications.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            domains: place.list("domains", Place.text),
            websiteURL: place["website_url"].text,
            businessDescription: place["business_description"].text,
            companyRegisterCert: place["company_register_cert"].text,
            transactionLimitType: .normalLimit,
            websiteBusinessPagePics: place.list("website_business_page_pics", Place.text),
            websiteHomepagePics: place.list("website_homepage_pics", Place.text),
            websiteState: .hasLaunched,
            notifyURL: place["notify_url"].text,
            applymentType: .applyForPaymentAuthority
        )
        object.businessDescription = object.businessDescription
        object.subMchid = object.subMchid
        object.domains = object.domains
        object.companyRegisterCert = object.companyRegisterCert
        object.transactionLimitType = object.transactionLimitType
        object.websiteBusinessPagePics = object.websiteBusinessPagePics
        object.websiteHomepagePics = object.websiteHomepagePics
        object.websiteState = object.websiteState
        object.websiteURL = object.websiteURL
        object.notifyURL = object.notifyURL
        object.applymentType = object.applymentType
        return object
    }
}

extension V3.Global.Merchant.H5.Permission.Applications.ByApplymentID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            domains: place.list("domains", Place.text),
            businessDescription: place["business_description"].text,
            companyRegisterCert: place["company_register_cert"].text,
            websiteBusinessPagePics: place.list("website_business_page_pics", Place.text),
            websiteHomepagePics: place.list("website_homepage_pics", Place.text),
            websiteState: .hasLaunched,
            websiteURL: place["website_url"].text
        )
        object.domains = object.domains
        object.businessDescription = object.businessDescription
        object.companyRegisterCert = object.companyRegisterCert
        object.websiteBusinessPagePics = object.websiteBusinessPagePics
        object.websiteHomepagePics = object.websiteHomepagePics
        object.websiteState = object.websiteState
        object.websiteURL = object.websiteURL
        return object
    }
}

extension V3.Global.Merchant.H5.Permission.Domain.Applications.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            domains: place.list("domains", Place.text),
            websiteURL: place["website_url"].text,
            outApplymentID: place["out_applyment_id"].text,
            subMchid: place["sub_mchid"].text,
            websiteBusinessPagePics: place.list("website_business_page_pics", Place.text),
            websiteHomepagePics: place.list("website_homepage_pics", Place.text),
            websiteState: .hasLaunched,
            notifyURL: place["notify_url"].text
        )
        object.subMchid = object.subMchid
        object.domains = object.domains
        object.websiteURL = object.websiteURL
        object.websiteBusinessPagePics = object.websiteBusinessPagePics
        object.websiteHomepagePics = object.websiteHomepagePics
        object.websiteState = object.websiteState
        object.notifyURL = object.notifyURL
        object.outApplymentID = object.outApplymentID
        return object
    }
}

extension V3.Global.Merchant.H5.Permission.Domain.Applications.ByApplymentID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            domains: place.list("domains", Place.text),
            websiteState: .hasLaunched,
            websiteURL: place["website_url"].text,
            websiteBusinessPagePics: place.list("website_business_page_pics", Place.text),
            websiteHomepagePics: place.list("website_homepage_pics", Place.text)
        )
        object.domains = object.domains
        object.websiteState = object.websiteState
        object.websiteURL = object.websiteURL
        object.websiteBusinessPagePics = object.websiteBusinessPagePics
        object.websiteHomepagePics = object.websiteHomepagePics
        return object
    }
}

extension V3.Global.Merchant.H5.Permission.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.authorizationState, "authorization_state")
    }
}

extension V3.Global.Merchants.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            name: place["name"].text,
            shortname: place["shortname"].text,
            officePhone: place["office_phone"].text,
            contact: V3.Global.Contact.synthetic(place["contact"]),
            businessCategory: place["business_category"].integer,
            merchantCountryCode: place["merchant_country_code"].text,
            merchantType: .individual,
            business: Business.synthetic(place["business"]),
            channelID: place["channel_id"].text,
            registrationCertificateNumber: place["registration_certificate_number"].text,
            registrationCertificateDate: place["registration_certificate_date"].text,
            registrationCertificateCopy: place["registration_certificate_copy"].text,
            settlementBankNumber: place["settlement_bank_number"].text,
            director: V3.Global.Director.synthetic(place["director"]),
            principal: V3.Global.Director.synthetic(place["principal"]),
            applyH5Payment: place["apply_h5_payment"].flag,
            h5PaymentApplyInfo: H5PaymentApplyInfo.synthetic(place["h5_payment_apply_info"]),
            attach: place["attach"].text
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.name = object.name
        object.shortname = object.shortname
        object.officePhone = object.officePhone
        object.contact = object.contact
        object.businessCategory = object.businessCategory
        object.channelID = object.channelID
        object.merchantCountryCode = object.merchantCountryCode
        object.merchantType = object.merchantType
        object.registrationCertificateNumber = object.registrationCertificateNumber
        object.registrationCertificateDate = object.registrationCertificateDate
        object.registrationCertificateCopy = object.registrationCertificateCopy
        object.settlementBankNumber = object.settlementBankNumber
        object.business = object.business
        object.director = object.director
        object.principal = object.principal
        object.applyH5Payment = object.applyH5Payment
        object.h5PaymentApplyInfo = object.h5PaymentApplyInfo
        object.attach = object.attach
        return object
    }
}

extension V3.Global.Merchants.PostBody.Business {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessType: .online,
            appDownload: place["app_download"].text,
            website: place["website"].text,
            officeAccount: place["office_account"].text,
            miniProgram: place["mini_program"].text,
            storeAddress: place["store_address"].text,
            storePhotos: place.list("store_photos", Place.text),
            mcc: place["mcc"].text
        )
        object.businessType = object.businessType
        object.appDownload = object.appDownload
        object.website = object.website
        object.officeAccount = object.officeAccount
        object.miniProgram = object.miniProgram
        object.storeAddress = object.storeAddress
        object.storePhotos = object.storePhotos
        object.mcc = object.mcc
        return object
    }
}

extension V3.Global.Merchants.PostBody.H5PaymentApplyInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            h5WebsiteURL: place["h5_website_url"].text,
            domains: place.list("domains", Place.text)
        )
        object.h5WebsiteURL = object.h5WebsiteURL
        object.domains = object.domains
        return object
    }
}

extension V3.Global.Merchants.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.verificationStatus, "verification_status")
        try place.same(reply.description, "description")
        try place.same(reply.h5AuthorizationState, "h5_authorization_state")
    }
}

extension V3.Global.Merchants.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.name, "name")
        try place.same(reply.shortname, "shortname")
        try place.same(reply.officePhone, "office_phone")
        try place.same(reply.merchantCountryCode, "merchant_country_code")
        try place.same(reply.businessCategory, "business_category")
        try place.object(reply.contact, "contact", Contact.compare)
        try place.same(reply.merchantType, "merchant_type")
        try place.same(reply.registrationCertificateNumber, "registration_certificate_number")
        try place.same(reply.registrationCertificateDate, "registration_certificate_date")
        try place.same(reply.settlementBankNumber, "settlement_bank_number")
        try place.object(reply.business, "business", Business.compare)
        try place.object(reply.director, "director", V3.Global.DirectorReply.compare)
        try place.object(reply.principal, "principal", V3.Global.DirectorReply.compare)
        try place.object(reply.h5Payment, "h5_payment", H5Payment.compare)
        try place.object(reply.subMerchantState, "sub_merchant_state", SubMerchantState.compare)
        try place.same(reply.attach, "attach")
    }
}

extension V3.Global.Merchants.BySubMchid.GetReply.Contact {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.phone, "phone")
        try place.same(reply.email, "email")
    }
}

extension V3.Global.Merchants.BySubMchid.GetReply.Business {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.businessType, "business_type")
        try place.same(reply.appDownload, "app_download")
        try place.same(reply.website, "website")
        try place.same(reply.officeAccount, "office_account")
        try place.same(reply.miniProgram, "mini_program")
        try place.same(reply.storeAddress, "store_address")
        try place.same(reply.mcc, "mcc")
    }
}

extension V3.Global.Merchants.BySubMchid.GetReply.H5Payment {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.auditRejectDetail, "audit_reject_detail")
        try place.same(reply.h5AuthorizationState, "h5_authorization_state")
    }
}

extension V3.Global.Merchants.BySubMchid.GetReply.SubMerchantState {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMerchantStatus, "sub_merchant_status")
        try place.same(reply.applicationStatus, "application_status")
        try place.object(reply.applicationRejectDetail, "application_reject_detail", ApplicationRejectDetail.compare)
    }
}

extension V3.Global.Merchants.BySubMchid.GetReply.SubMerchantState.ApplicationRejectDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.field, "field")
        try place.same(reply.reason, "reason")
    }
}

extension V3.Global.Merchants.BySubMchid.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            name: place["name"].text,
            subMchid: place["sub_mchid"].text,
            shortname: place["shortname"].text,
            officePhone: place["office_phone"].text,
            contact: V3.Global.Contact.synthetic(place["contact"]),
            businessCategory: place["business_category"].integer,
            merchantCountryCode: place["merchant_country_code"].text,
            merchantType: .individual,
            registrationCertificateNumber: place["registration_certificate_number"].text,
            registrationCertificateDate: place["registration_certificate_date"].text,
            business: Business.synthetic(place["business"]),
            channelID: place["channel_id"].text,
            registrationCertificateCopy: place["registration_certificate_copy"].text,
            settlementBankNumber: place["settlement_bank_number"].text,
            director: V3.Global.Director.synthetic(place["director"]),
            principal: V3.Global.Director.synthetic(place["principal"]),
            applyH5Payment: place["apply_h5_payment"].flag,
            h5PaymentApplyInfo: H5PaymentApplyInfo.synthetic(place["h5_payment_apply_info"])
        )
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.name = object.name
        object.subMchid = object.subMchid
        object.shortname = object.shortname
        object.officePhone = object.officePhone
        object.contact = object.contact
        object.businessCategory = object.businessCategory
        object.channelID = object.channelID
        object.merchantCountryCode = object.merchantCountryCode
        object.merchantType = object.merchantType
        object.registrationCertificateNumber = object.registrationCertificateNumber
        object.registrationCertificateDate = object.registrationCertificateDate
        object.registrationCertificateCopy = object.registrationCertificateCopy
        object.settlementBankNumber = object.settlementBankNumber
        object.business = object.business
        object.director = object.director
        object.principal = object.principal
        object.applyH5Payment = object.applyH5Payment
        object.h5PaymentApplyInfo = object.h5PaymentApplyInfo
        return object
    }
}

extension V3.Global.Merchants.BySubMchid.PatchBody.Business {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessType: .online,
            appDownload: place["app_download"].text,
            website: place["website"].text,
            officeAccount: place["office_account"].text,
            miniProgram: place["mini_program"].text,
            storeAddress: place["store_address"].text,
            storePhotos: place["store_photos"].text,
            mcc: place["mcc"].text
        )
        object.businessType = object.businessType
        object.appDownload = object.appDownload
        object.website = object.website
        object.officeAccount = object.officeAccount
        object.miniProgram = object.miniProgram
        object.storeAddress = object.storeAddress
        object.storePhotos = object.storePhotos
        object.mcc = object.mcc
        return object
    }
}

extension V3.Global.Merchants.BySubMchid.PatchBody.H5PaymentApplyInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            websiteURL: place["website_url"].text,
            domains: place.list("domains", Place.text)
        )
        object.websiteURL = object.websiteURL
        object.domains = object.domains
        return object
    }
}

extension V3.Global.Merchants.BySubMchid.PatchReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.h5AuthorizationState, "h5_authorization_state")
    }
}

extension V3.Global.Micropay.Transactions.Pay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            outTradeNo: place["out_trade_no"].text,
            tradeType: place["trade_type"].text,
            merchantCategoryCode: place["merchant_category_code"].text,
            amount: V3.Global.Amount.synthetic(place["amount"]),
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            spMchid: place["sp_mchid"].text,
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            limitPay: place["limit_pay"].text,
            payer: Payer.synthetic(place["payer"]),
            sceneInfo: V3.Global.SceneInfo.synthetic(place["scene_info"]),
            detail: place.list("detail", V3.Global.Detail.synthetic)
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.spMchid = object.spMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.description = object.description
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        object.goodsTag = object.goodsTag
        object.tradeType = object.tradeType
        object.limitPay = object.limitPay
        object.merchantCategoryCode = object.merchantCategoryCode
        object.payer = object.payer
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        object.detail = object.detail
        return object
    }
}

extension V3.Global.Micropay.Transactions.Pay.PostBody.Payer {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            authCode: place["auth_code"].text
        )
        object.authCode = object.authCode
        return object
    }
}

extension V3.Global.Micropay.Transactions.Pay.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.attach, "attach")
        try place.same(reply.successTime, "success_time")
        try place.object(reply.payer, "payer", V3.Global.Payer.compare)
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.detail, "detail", Detail.compare)
    }
}

extension V3.Global.Micropay.Transactions.Pay.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", V3.Global.ExchangeRate.compare)
    }
}

extension V3.Global.Micropay.Transactions.Pay.PostReply.Detail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.promotionID, "promotion_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.wechatpayContributeAmount, "wechatpay_contribute_amount")
        try place.same(reply.merchantContributeAmount, "merchant_contribute_amount")
        try place.same(reply.otherContributeAmount, "other_contribute_amount")
        try place.list(reply.goodsDetail, "goods_detail", GoodsDetail.compare)
    }
}

extension V3.Global.Micropay.Transactions.Pay.PostReply.Detail.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.goodsRemark, "goods_remark")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
    }
}

extension V3.Global.Papay.Contracts.H5PreEntrustSign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subAppid: place["sub_appid"].text,
            planID: place["plan_id"].integer,
            outContractCode: place["out_contract_code"].text,
            userDisplayName: place["user_display_name"].text,
            successNotifyURL: place["success_notify_url"].text,
            returnAppid: place["return_appid"].text,
            userClientIp: place["user_client_ip"].text,
            expiredTime: place["expired_time"].text,
            returnURL: place["return_url"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.userDisplayName = object.userDisplayName
        object.successNotifyURL = object.successNotifyURL
        object.returnAppid = object.returnAppid
        object.userClientIp = object.userClientIp
        object.expiredTime = object.expiredTime
        object.returnURL = object.returnURL
        return object
    }
}

extension V3.Global.Papay.Contracts.JsapiPreEntrustSign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subAppid: place["sub_appid"].text,
            planID: place["plan_id"].integer,
            outContractCode: place["out_contract_code"].text,
            userDisplayName: place["user_display_name"].text,
            successNotifyURL: place["success_notify_url"].text,
            openid: place["openid"].text,
            returnURL: place["return_url"].text,
            expiredTime: place["expired_time"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.userDisplayName = object.userDisplayName
        object.successNotifyURL = object.successNotifyURL
        object.openid = object.openid
        object.returnURL = object.returnURL
        object.expiredTime = object.expiredTime
        return object
    }
}

extension V3.Global.Papay.Contracts.WebPreEntrustSign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            spMchid: place["sp_mchid"].text,
            subAppid: place["sub_appid"].text,
            planID: place["plan_id"].integer,
            outContractCode: place["out_contract_code"].text,
            userDisplayName: place["user_display_name"].text,
            successNotifyURL: place["success_notify_url"].text,
            expiredTime: place["expired_time"].text,
            returnURL: place["return_url"].text
        )
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.spMchid = object.spMchid
        object.subAppid = object.subAppid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.userDisplayName = object.userDisplayName
        object.successNotifyURL = object.successNotifyURL
        object.expiredTime = object.expiredTime
        object.returnURL = object.returnURL
        return object
    }
}

extension V3.Global.Papay.Contracts.WebPreEntrustSign.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.showCodeURL, "show_code_url")
    }
}

extension V3.Global.Papay.Contracts.ByContractID.Terminate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            terminationNote: place["termination_note"].text
        )
        object.appid = object.appid
        object.spAppid = object.spAppid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.terminationNote = object.terminationNote
        return object
    }
}

extension V3.Global.Papay.Transactions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            notifyURL: place["notify_url"].text,
            outTradeNo: place["out_trade_no"].text,
            merchantCategoryCode: place["merchant_category_code"].text,
            contractID: place["contract_id"].text,
            amount: V3.Global.Amount.synthetic(place["amount"]),
            appid: place["appid"].text,
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            attach: place["attach"].text,
            goodsTag: place["goods_tag"].text,
            sceneInfo: SceneInfo.synthetic(place["scene_info"])
        )
        object.appid = object.appid
        object.spAppid = object.spAppid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.description = object.description
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.outTradeNo = object.outTradeNo
        object.goodsTag = object.goodsTag
        object.merchantCategoryCode = object.merchantCategoryCode
        object.contractID = object.contractID
        object.amount = object.amount
        object.sceneInfo = object.sceneInfo
        return object
    }
}

extension V3.Global.Papay.Transactions.PostBody.SceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deviceID: place["device_id"].text,
            deviceIp: place["device_ip"].text
        )
        object.deviceID = object.deviceID
        object.deviceIp = object.deviceIp
        return object
    }
}

extension V3.Global.Papay.Transactions.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.attach, "attach")
        try place.same(reply.tradeType, "trade_type")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.tradeState, "trade_state")
        try place.same(reply.tradeStateDesc, "trade_state_desc")
        try place.object(reply.payer, "payer", V3.Global.Payer.compare)
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.promotionDetail, "promotion_detail", V3.Global.PromotionDetail.compare)
    }
}

extension V3.Global.Papay.Transactions.PostReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerCurrency, "payer_currency")
        try place.object(reply.exchangeRate, "exchange_rate", ExchangeRate.compare)
    }
}

extension V3.Global.Papay.Transactions.PostReply.Amount.ExchangeRate {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.rate, "rate")
    }
}

extension V3.Global.ProfitSharing.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            unfreezeUnsplit: place["unfreeze_unsplit"].flag,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            receivers: place.list("receivers", Receivers.synthetic)
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.receivers = object.receivers
        object.unfreezeUnsplit = object.unfreezeUnsplit
        return object
    }
}

extension V3.Global.ProfitSharing.Orders.PostBody.Receivers {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            currency: .cny,
            type: .merchantId,
            account: place["account"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            name: place["name"].sensitive,
            authorized: place["authorized"].flag
        )
        object.currency = object.currency
        object.type = object.type
        object.account = object.account
        object.name = object.name
        object.authorized = object.authorized
        object.amount = object.amount
        object.description = object.description
        return object
    }
}

extension V3.Global.ProfitSharing.Orders.Unfreeze.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            description: place["description"].text,
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.description = object.description
        return object
    }
}

extension V3.Global.ProfitSharing.Receivers.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            type: .merchantId,
            account: place["account"].text,
            name: place["name"].sensitive,
            authorized: place["authorized"].flag,
            relationType: .supplier,
            customRelation: place["custom_relation"].text,
            scene: place["scene"].text,
            majorService: place["major_service"].text,
            expectedRatio: place["expected_ratio"].integer,
            applicationFileID: place["application_file_id"].text,
            partnershipFileID: place["partnership_file_id"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.type = object.type
        object.account = object.account
        object.name = object.name
        object.authorized = object.authorized
        object.relationType = object.relationType
        object.customRelation = object.customRelation
        object.scene = object.scene
        object.majorService = object.majorService
        object.expectedRatio = object.expectedRatio
        object.applicationFileID = object.applicationFileID
        object.partnershipFileID = object.partnershipFileID
        return object
    }
}

extension V3.Global.ProfitSharing.Receivers.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.name, "name")
        try place.same(reply.relationType, "relation_type")
        try place.same(reply.customRelation, "custom_relation")
        try place.same(reply.scene, "scene")
        try place.same(reply.majorService, "major_service")
        try place.same(reply.expectedRatio, "expected_ratio")
        try place.same(reply.fileID, "file_id")
        try place.same(reply.state, "state")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.applicationFileID, "application_file_id")
        try place.same(reply.partnershipFileID, "partnership_file_id")
    }
}

extension V3.Global.ProfitSharing.Receivers.DeleteBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            type: .merchantId,
            account: place["account"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.type = object.type
        object.account = object.account
        return object
    }
}

extension V3.Global.ProfitSharing.Receivers.ByAccount.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.name, "name")
        try place.same(reply.relationType, "relation_type")
        try place.same(reply.customRelation, "custom_relation")
        try place.same(reply.scene, "scene")
        try place.same(reply.majorService, "major_service")
        try place.same(reply.expectedRatio, "expected_ratio")
        try place.same(reply.fileID, "file_id")
        try place.same(reply.state, "state")
        try place.same(reply.failReason, "fail_reason")
    }
}

extension V3.Global.ProfitSharing.Refunds.RefundableBalance.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.sponsorMchid, "sponsor_mchid")
        try place.same(reply.balance, "balance")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Global.ProfitSharing.Transactions.Mark.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            currency: place["currency"].text
        )
        object.subMchid = object.subMchid
        object.outTradeNo = object.outTradeNo
        object.currency = object.currency
        return object
    }
}

extension V3.Global.ProfitSharing.Transactions.ByTransactionID.Amounts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.unsplitAmount, "unsplit_amount")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Global.ProfitSharing.Transactions.ByTransactionID.RefundableAmounts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.refundableAmount, "refundable_amount")
        try place.same(reply.currency, "currency")
        try place.same(reply.fundsRefundableAmount, "funds_refundable_amount")
    }
}

extension V3.Global.Refunds.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.object(reply.amount, "amount", Amount.compare)
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.totalNum, "total_num")
        try place.same(reply.currentTotalNum, "current_total_num")
    }
}

extension V3.Global.Refunds.GetReply.Amount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
        try place.same(reply.payerTotal, "payer_total")
        try place.same(reply.payerCurrency, "payer_currency")
    }
}

extension V3.Global.Refunds.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.id, "id")
        try place.same(reply.outRefundNo, "out_refund_no")
        try place.same(reply.channel, "channel")
        try place.same(reply.recvAccount, "recv_account")
        try place.same(reply.fundSource, "fund_source")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.status, "status")
        try place.object(reply.amount, "amount", V3.Global.RefundsAmount.compare)
        try place.object(reply.refundDetail, "refund_detail", V3.Global.DetailReply.compare)
    }
}

extension V3.Global.Refunds.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRefundNo: place["out_refund_no"].text,
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            spMchid: place["sp_mchid"].text,
            subMchid: place["sub_mchid"].text,
            spAppid: place["sp_appid"].text,
            subAppid: place["sub_appid"].text,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            reason: place["reason"].text,
            amount: Amount.synthetic(place["amount"]),
            notifyURL: place["notify_url"].text
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.spMchid = object.spMchid
        object.subMchid = object.subMchid
        object.spAppid = object.spAppid
        object.subAppid = object.subAppid
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.outRefundNo = object.outRefundNo
        object.reason = object.reason
        object.amount = object.amount
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Global.Refunds.PostBody.Amount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            refund: place["refund"].integer,
            total: place["total"].integer,
            currency: place["currency"].text
        )
        object.refund = object.refund
        object.total = object.total
        object.currency = object.currency
        return object
    }
}
