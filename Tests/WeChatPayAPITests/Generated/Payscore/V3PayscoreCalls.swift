// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPayscore
import WeChatPayTyped

struct V3PayscoreCalls: TypedCalls {
    let family = "v3/payscore"

    func add(to calls: inout RoundTrips) {
        calls.add("payscore.acquiringbank.permissions.post", Self.payscoreAcquiringbankPermissionsPost)
        calls.add(
            blocking: "payscore.acquiringbank.permissions.post", Self.payscoreAcquiringbankPermissionsPostBlocking)
        calls.add(
            "payscore.acquiringbank.permissions.authorization-code.{authorization_code}.get",
            Self.payscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGet)
        calls.add(
            "payscore.acquiringbank.permissions.authorization-code.{authorization_code}.terminate.post",
            Self.payscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePost)
        calls.add(
            blocking: "payscore.acquiringbank.permissions.authorization-code.{authorization_code}.terminate.post",
            Self.payscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBlocking)
        calls.add("payscore.acquiringbank.serviceorder.get", Self.payscoreAcquiringbankServiceorderGet)
        calls.add("payscore.acquiringbank.serviceorder.post", Self.payscoreAcquiringbankServiceorderPost)
        calls.add(
            "payscore.acquiringbank.serviceorder.deduction.get", Self.payscoreAcquiringbankServiceorderDeductionGet)
        calls.add(
            "payscore.acquiringbank.serviceorder.{out_order_no}.cancel.post",
            Self.payscoreAcquiringbankServiceorderOutOrderNoCancelPost)
        calls.add(
            "payscore.acquiringbank.serviceorder.{out_order_no}.complete.post",
            Self.payscoreAcquiringbankServiceorderOutOrderNoCompletePost)
        calls.add(
            "payscore.acquiringbank.serviceorder.{out_order_no}.modify.post",
            Self.payscoreAcquiringbankServiceorderOutOrderNoModifyPost)
        calls.add(
            "payscore.acquiringbank.serviceorder.{out_order_no}.registerdeductinfo.post",
            Self.payscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfoPost)
        calls.add(
            "payscore.acquiringbank.serviceorder.{out_order_no}.sync.post",
            Self.payscoreAcquiringbankServiceorderOutOrderNoSyncPost)
        calls.add(
            "payscore.acquiringbank.servicepayondeliveryorder.post",
            Self.payscoreAcquiringbankServicepayondeliveryorderPost)
        calls.add("payscore.merchant-bill.get", Self.payscoreMerchantBillGet)
        calls.add("payscore.oversea.partner.serviceorder.get", Self.payscoreOverseaPartnerServiceorderGet)
        calls.add("payscore.oversea.partner.serviceorder.post", Self.payscoreOverseaPartnerServiceorderPost)
        calls.add(
            "payscore.oversea.partner.serviceorder.{out_order_no}.cancel.post",
            Self.payscoreOverseaPartnerServiceorderOutOrderNoCancelPost)
        calls.add(
            "payscore.oversea.partner.serviceorder.{out_order_no}.complete.post",
            Self.payscoreOverseaPartnerServiceorderOutOrderNoCompletePost)
        calls.add(
            "payscore.oversea.partner.serviceorder.{out_order_no}.sync.post",
            Self.payscoreOverseaPartnerServiceorderOutOrderNoSyncPost)
        calls.add("payscore.partner.permissions.post", Self.payscorePartnerPermissionsPost)
        calls.add("payscore.partner.permissions.apply-for-scene.post", Self.payscorePartnerPermissionsApplyForScenePost)
        calls.add(
            "payscore.partner.permissions.assess-user-risk-level.post",
            Self.payscorePartnerPermissionsAssessUserRiskLevelPost)
        calls.add(
            "payscore.partner.permissions.authorization-code.{authorization_code}.get",
            Self.payscorePartnerPermissionsAuthorizationCodeAuthorizationCodeGet)
        calls.add(
            "payscore.partner.permissions.authorization-code.{authorization_code}.terminate.post",
            Self.payscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePost)
        calls.add("payscore.partner.permissions.search.get", Self.payscorePartnerPermissionsSearchGet)
        calls.add("payscore.partner.permissions.terminate.post", Self.payscorePartnerPermissionsTerminatePost)
        calls.add(
            "payscore.partner.service-account-applications.post", Self.payscorePartnerServiceAccountApplicationsPost)
        calls.add(
            "payscore.partner.service-account-applications.{out_apply_no}.get",
            Self.payscorePartnerServiceAccountApplicationsOutApplyNoGet)
        calls.add("payscore.partner.serviceorder.get", Self.payscorePartnerServiceorderGet)
        calls.add("payscore.partner.serviceorder.post", Self.payscorePartnerServiceorderPost)
        calls.add(
            "payscore.partner.serviceorder.direct-complete.post", Self.payscorePartnerServiceorderDirectCompletePost)
        calls.add(
            "payscore.partner.serviceorder.{out_order_no}.cancel.post",
            Self.payscorePartnerServiceorderOutOrderNoCancelPost)
        calls.add(
            "payscore.partner.serviceorder.{out_order_no}.complete.post",
            Self.payscorePartnerServiceorderOutOrderNoCompletePost)
        calls.add(
            "payscore.partner.serviceorder.{out_order_no}.modify.post",
            Self.payscorePartnerServiceorderOutOrderNoModifyPost)
        calls.add(
            "payscore.partner.serviceorder.{out_order_no}.pay.post", Self.payscorePartnerServiceorderOutOrderNoPayPost)
        calls.add(
            "payscore.partner.serviceorder.{out_order_no}.send-pendingmessage.post",
            Self.payscorePartnerServiceorderOutOrderNoSendPendingmessagePost)
        calls.add(
            "payscore.partner.serviceorder.{out_order_no}.send-prepaidmessage.post",
            Self.payscorePartnerServiceorderOutOrderNoSendPrepaidmessagePost)
        calls.add(
            "payscore.partner.serviceorder.{out_order_no}.sync.post", Self.payscorePartnerServiceorderOutOrderNoSyncPost
        )
        calls.add("payscore.partner.servicepayondeliveryorder.post", Self.payscorePartnerServicepayondeliveryorderPost)
        calls.add(
            "payscore.partner.servicequotas.service-id.{service_id}.get",
            Self.payscorePartnerServicequotasServiceIDServiceIDGet)
        calls.add("payscore.payafter-orders.get", Self.payscorePayafterOrdersGet)
        calls.add("payscore.payafter-orders.post", Self.payscorePayafterOrdersPost)
        calls.add(
            "payscore.payafter-orders.{out_order_no}.cancel.post", Self.payscorePayafterOrdersOutOrderNoCancelPost)
        calls.add(
            "payscore.payafter-orders.{out_order_no}.complete.post", Self.payscorePayafterOrdersOutOrderNoCompletePost)
        calls.add("payscore.payafter-orders.{out_order_no}.sync.post", Self.payscorePayafterOrdersOutOrderNoSyncPost)
        calls.add("payscore.permissions.post", Self.payscorePermissionsPost)
        calls.add("payscore.permissions.assess-user-risk-level.post", Self.payscorePermissionsAssessUserRiskLevelPost)
        calls.add(
            "payscore.permissions.authorization-code.{authorization_code}.get",
            Self.payscorePermissionsAuthorizationCodeAuthorizationCodeGet)
        calls.add(
            "payscore.permissions.authorization-code.{authorization_code}.terminate.post",
            Self.payscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePost)
        calls.add("payscore.permissions.openid.{openid}.get", Self.payscorePermissionsOpenidOpenidGet)
        calls.add(
            "payscore.permissions.openid.{openid}.terminate.post", Self.payscorePermissionsOpenidOpenidTerminatePost)
        calls.add("payscore.plan.partner.payscore-plans.post", Self.payscorePlanPartnerPayscorePlansPost)
        calls.add(
            "payscore.plan.partner.payscore-plans.merchant-plan-no.{merchant_plan_no}.get",
            Self.payscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGet)
        calls.add(
            "payscore.plan.partner.payscore-plans.merchant-plan-no.{merchant_plan_no}.stop.post",
            Self.payscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPost)
        calls.add("payscore.plan.payscore-plans.post", Self.payscorePlanPayscorePlansPost)
        calls.add(
            "payscore.plan.payscore-plans.merchant-plan-no.{merchant_plan_no}.get",
            Self.payscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoGet)
        calls.add(
            "payscore.plan.payscore-plans.merchant-plan-no.{merchant_plan_no}.stop.post",
            Self.payscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPost)
        calls.add("payscore.serviceorder.get", Self.payscoreServiceorderGet)
        calls.add("payscore.serviceorder.post", Self.payscoreServiceorderPost)
        calls.add("payscore.serviceorder.direct-complete.post", Self.payscoreServiceorderDirectCompletePost)
        calls.add("payscore.serviceorder.{out_order_no}.cancel.post", Self.payscoreServiceorderOutOrderNoCancelPost)
        calls.add("payscore.serviceorder.{out_order_no}.complete.post", Self.payscoreServiceorderOutOrderNoCompletePost)
        calls.add("payscore.serviceorder.{out_order_no}.modify.post", Self.payscoreServiceorderOutOrderNoModifyPost)
        calls.add("payscore.serviceorder.{out_order_no}.pay.post", Self.payscoreServiceorderOutOrderNoPayPost)
        calls.add(
            "payscore.serviceorder.{out_order_no}.send-pendingmessage.post",
            Self.payscoreServiceorderOutOrderNoSendPendingmessagePost)
        calls.add(
            "payscore.serviceorder.{out_order_no}.send-prepaidmessage.post",
            Self.payscoreServiceorderOutOrderNoSendPrepaidmessagePost)
        calls.add("payscore.serviceorder.{out_order_no}.sync.post", Self.payscoreServiceorderOutOrderNoSyncPost)
        calls.add("payscore.servicepayondeliveryorder.post", Self.payscoreServicepayondeliveryorderPost)
        calls.add("payscore.sign-plan.partner.serviceorder.post", Self.payscoreSignPlanPartnerServiceorderPost)
        calls.add("payscore.sign-plan.partner.user-sign-plans.post", Self.payscoreSignPlanPartnerUserSignPlansPost)
        calls.add(
            "payscore.sign-plan.partner.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.get",
            Self.payscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet)
        calls.add(
            "payscore.sign-plan.partner.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.stop.post",
            Self.payscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost)
        calls.add("payscore.sign-plan.serviceorder.post", Self.payscoreSignPlanServiceorderPost)
        calls.add("payscore.sign-plan.user-sign-plans.post", Self.payscoreSignPlanUserSignPlansPost)
        calls.add(
            "payscore.sign-plan.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.get",
            Self.payscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet)
        calls.add(
            "payscore.sign-plan.user-sign-plans.merchant-sign-plan-no.{merchant_sign_plan_no}.stop.post",
            Self.payscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost)
        calls.add("payscore.smartretail-orders.get", Self.payscoreSmartretailOrdersGet)
        calls.add("payscore.smartretail-orders.post", Self.payscoreSmartretailOrdersPost)
        calls.add(
            "payscore.smartretail-orders.{out_order_no}.cancel.post", Self.payscoreSmartretailOrdersOutOrderNoCancelPost
        )
        calls.add(
            "payscore.smartretail-orders.{out_order_no}.complete.post",
            Self.payscoreSmartretailOrdersOutOrderNoCompletePost)
        calls.add("payscore.user-service-state.get", Self.payscoreUserServiceStateGet)
        calls.add(
            "payscore.users.{openid}.permissions.{service_id}.terminate.post",
            Self.payscoreUsersOpenidPermissionsServiceIDTerminatePost)
    }
}

extension V3PayscoreCalls {
    private static func payscoreAcquiringbankPermissionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.permissions
        let reply = try await node.post(
            V3.Payscore.Acquiringbank.Permissions.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PermissionsReply.compare(reply, test.reply)
    }

    private static func payscoreAcquiringbankPermissionsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.payscore.acquiringbank.permissions
        let reply = try node.post(
            V3.Payscore.Acquiringbank.Permissions.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PermissionsReply.compare(reply, test.reply)
    }

    private static func payscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.payscore.acquiringbank.permissions.authorizationCode.authorizationCode(
            test.path["authorization_code"].text)
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            channelID: test.query["channel_id"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.ByAuthorizationCode.GetReply.compare(
            reply, test.reply)
    }

    private static func payscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.payscore.acquiringbank.permissions.authorizationCode.authorizationCode(
            test.path["authorization_code"].text
        ).terminate
        try await node.post(
            V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.ByAuthorizationCode.Terminate.PostBody.synthetic(
                test.body)
        )
    }

    private static func payscoreAcquiringbankPermissionsAuthorizationCodeAuthorizationCodeTerminatePostBlocking(
        _ test: RoundTrip
    ) throws {
        let node = test.client.v3.payscore.acquiringbank.permissions.authorizationCode.authorizationCode(
            test.path["authorization_code"].text
        ).terminate
        try node.post(
            V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.ByAuthorizationCode.Terminate.PostBody.synthetic(
                test.body)
        )
    }

    private static func payscoreAcquiringbankServiceorderGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.serviceorder
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            subMchid: test.query["sub_mchid"].text,
            channelID: test.query["channel_id"].text,
            outOrderNo: test.query["out_order_no"].text,
            queryID: test.query["query_id"].text
        )
        try V3.Payscore.Acquiringbank.Serviceorder.GetReply.compare(reply, test.reply)
    }

    private static func payscoreAcquiringbankServiceorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.serviceorder
        let reply = try await node.post(
            V3.Payscore.Acquiringbank.Serviceorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Acquiringbank.Serviceorder.PostReply.compare(reply, test.reply)
    }

    private static func payscoreAcquiringbankServiceorderDeductionGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.serviceorder.deduction
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            channelID: test.query["channel_id"].text,
            subAppid: test.query["sub_appid"].text,
            outOrderNo: test.query["out_order_no"].text
        )
        try V3.Payscore.Acquiringbank.Serviceorder.Deduction.GetReply.compare(reply, test.reply)
    }

    private static func payscoreAcquiringbankServiceorderOutOrderNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.serviceorder.outOrderNo(test.path["out_order_no"].text).cancel
        try await node.post(
            V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Cancel.PostBody.synthetic(test.body)
        )
    }

    private static func payscoreAcquiringbankServiceorderOutOrderNoCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.serviceorder.outOrderNo(test.path["out_order_no"].text)
            .complete
        try await node.post(
            V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Complete.PostBody.synthetic(test.body)
        )
    }

    private static func payscoreAcquiringbankServiceorderOutOrderNoModifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.serviceorder.outOrderNo(test.path["out_order_no"].text).modify
        try await node.post(
            V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Modify.PostBody.synthetic(test.body)
        )
    }

    private static func payscoreAcquiringbankServiceorderOutOrderNoRegisterdeductinfoPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.payscore.acquiringbank.serviceorder.outOrderNo(test.path["out_order_no"].text)
            .registerdeductinfo
        let reply = try await node.post(
            V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Registerdeductinfo.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Registerdeductinfo.PostReply.compare(reply, test.reply)
    }

    private static func payscoreAcquiringbankServiceorderOutOrderNoSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.serviceorder.outOrderNo(test.path["out_order_no"].text).sync
        try await node.post(
            V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Sync.PostBody.synthetic(test.body)
        )
    }

    private static func payscoreAcquiringbankServicepayondeliveryorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.acquiringbank.servicepayondeliveryorder
        let reply = try await node.post(
            V3.Payscore.Acquiringbank.Servicepayondeliveryorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.ServicepayondeliveryorderReply.compare(reply, test.reply)
    }

    private static func payscoreMerchantBillGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.merchantBill
        let reply = try await node.get(
            billDate: test.query["bill_date"].text,
            encryptionAlgorithm: test.query["encryption_algorithm"].text,
            serviceID: test.query["service_id"].text,
            tarType: .gzip
        )
        try V3.Payscore.MerchantBill.GetReply.compare(reply, test.reply)
    }

    private static func payscoreOverseaPartnerServiceorderGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.oversea.partner.serviceorder
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            subMchid: test.query["sub_mchid"].text,
            outOrderNo: test.query["out_order_no"].text,
            queryID: test.query["query_id"].text
        )
        try V3.Payscore.Oversea.Partner.Serviceorder.GetReply.compare(reply, test.reply)
    }

    private static func payscoreOverseaPartnerServiceorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.oversea.partner.serviceorder
        let reply = try await node.post(
            V3.Payscore.Oversea.Partner.Serviceorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Oversea.Partner.Serviceorder.PostReply.compare(reply, test.reply)
    }

    private static func payscoreOverseaPartnerServiceorderOutOrderNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.oversea.partner.serviceorder.outOrderNo(test.path["out_order_no"].text)
            .cancel
        try await node.post(
            V3.Payscore.CancelRequest.synthetic(test.body)
        )
    }

    private static func payscoreOverseaPartnerServiceorderOutOrderNoCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.oversea.partner.serviceorder.outOrderNo(test.path["out_order_no"].text)
            .complete
        try await node.post(
            V3.Payscore.Oversea.Partner.Serviceorder.ByOutOrderNo.Complete.PostBody.synthetic(test.body)
        )
    }

    private static func payscoreOverseaPartnerServiceorderOutOrderNoSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.oversea.partner.serviceorder.outOrderNo(test.path["out_order_no"].text).sync
        try await node.post(
            V3.Payscore.Oversea.Partner.Serviceorder.ByOutOrderNo.Sync.PostBody.synthetic(test.body)
        )
    }

    private static func payscorePartnerPermissionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.permissions
        let reply = try await node.post(
            V3.Payscore.Partner.Permissions.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PermissionsReply.compare(reply, test.reply)
    }

    private static func payscorePartnerPermissionsApplyForScenePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.permissions.applyForScene
        let reply = try await node.post(
            V3.Payscore.Partner.Permissions.ApplyForScene.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Partner.Permissions.ApplyForScene.PostReply.compare(reply, test.reply)
    }

    private static func payscorePartnerPermissionsAssessUserRiskLevelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.permissions.assessUserRiskLevel
        let reply = try await node.post(
            V3.Payscore.Partner.Permissions.AssessUserRiskLevel.PostBody.synthetic(test.body),
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Payscore.AssessUserRiskLevelReply.compare(reply, test.reply)
    }

    private static func payscorePartnerPermissionsAuthorizationCodeAuthorizationCodeGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.payscore.partner.permissions.authorizationCode.authorizationCode(
            test.path["authorization_code"].text)
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Payscore.Partner.Permissions.AuthorizationCode.ByAuthorizationCode.GetReply.compare(reply, test.reply)
    }

    private static func payscorePartnerPermissionsAuthorizationCodeAuthorizationCodeTerminatePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.payscore.partner.permissions.authorizationCode.authorizationCode(
            test.path["authorization_code"].text
        ).terminate
        try await node.post(
            V3.Payscore.CancelRequest.synthetic(test.body)
        )
    }

    private static func payscorePartnerPermissionsSearchGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.permissions.search
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            appid: test.query["appid"].text,
            subMchid: test.query["sub_mchid"].text,
            subAppid: test.query["sub_appid"].text,
            openid: test.query["openid"].text,
            subOpenid: test.query["sub_openid"].text
        )
        try V3.Payscore.Partner.Permissions.Search.GetReply.compare(reply, test.reply)
    }

    private static func payscorePartnerPermissionsTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.permissions.terminate
        try await node.post(
            V3.Payscore.Partner.Permissions.Terminate.PostBody.synthetic(test.body)
        )
    }

    private static func payscorePartnerServiceAccountApplicationsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceAccountApplications
        let reply = try await node.post(
            V3.Payscore.Partner.ServiceAccountApplications.PostBody.synthetic(test.body)
        )
        try V3.Payscore.ServiceAccountApplicationsReply.compare(reply, test.reply)
    }

    private static func payscorePartnerServiceAccountApplicationsOutApplyNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceAccountApplications.outApplyNo(test.path["out_apply_no"].text)
        let reply = try await node.get()
        try V3.Payscore.ServiceAccountApplicationsReply.compare(reply, test.reply)
    }

    private static func payscorePartnerServiceorderGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            subMchid: test.query["sub_mchid"].text,
            outOrderNo: test.query["out_order_no"].text,
            queryID: test.query["query_id"].text
        )
        try V3.Payscore.Partner.Serviceorder.GetReply.compare(reply, test.reply)
    }

    private static func payscorePartnerServiceorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder
        let reply = try await node.post(
            V3.Payscore.Partner.Serviceorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Partner.Serviceorder.PostReply.compare(reply, test.reply)
    }

    private static func payscorePartnerServiceorderDirectCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder.directComplete
        try await node.post(
            V3.Payscore.Partner.Serviceorder.DirectComplete.PostBody.synthetic(test.body)
        )
    }

    private static func payscorePartnerServiceorderOutOrderNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder.outOrderNo(test.path["out_order_no"].text).cancel
        try await node.post(
            V3.Payscore.CancelRequest.synthetic(test.body)
        )
    }

    private static func payscorePartnerServiceorderOutOrderNoCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder.outOrderNo(test.path["out_order_no"].text).complete
        try await node.post(
            V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Complete.PostBody.synthetic(test.body)
        )
    }

    private static func payscorePartnerServiceorderOutOrderNoModifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder.outOrderNo(test.path["out_order_no"].text).modify
        try await node.post(
            V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Modify.PostBody.synthetic(test.body)
        )
    }

    private static func payscorePartnerServiceorderOutOrderNoPayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder.outOrderNo(test.path["out_order_no"].text).pay
        try await node.post(
            V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Pay.PostBody.synthetic(test.body)
        )
    }

    private static func payscorePartnerServiceorderOutOrderNoSendPendingmessagePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder.outOrderNo(test.path["out_order_no"].text)
            .sendPendingmessage
        try await node.post(
            V3.Payscore.ServiceorderRequest.synthetic(test.body)
        )
    }

    private static func payscorePartnerServiceorderOutOrderNoSendPrepaidmessagePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder.outOrderNo(test.path["out_order_no"].text)
            .sendPrepaidmessage
        try await node.post(
            V3.Payscore.ServiceorderRequest.synthetic(test.body)
        )
    }

    private static func payscorePartnerServiceorderOutOrderNoSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.serviceorder.outOrderNo(test.path["out_order_no"].text).sync
        try await node.post(
            V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Sync.PostBody.synthetic(test.body)
        )
    }

    private static func payscorePartnerServicepayondeliveryorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.servicepayondeliveryorder
        let reply = try await node.post(
            V3.Payscore.Partner.Servicepayondeliveryorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.ServicepayondeliveryorderReply.compare(reply, test.reply)
    }

    private static func payscorePartnerServicequotasServiceIDServiceIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.partner.servicequotas.serviceId.serviceID(test.path["service_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            appid: test.query["appid"].text,
            riskLevelVersion: test.query["risk_level_version"].number,
            subAppid: test.query["sub_appid"].text
        )
        try V3.Payscore.Partner.Servicequotas.ServiceID.ByServiceID.GetReply.compare(reply, test.reply)
    }

    private static func payscorePayafterOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.payafterOrders
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            outOrderNo: test.query["out_order_no"].text,
            queryID: test.query["query_id"].text,
            appid: test.query["appid"].text
        )
        try V3.Payscore.PayafterOrdersReply.compare(reply, test.reply)
    }

    private static func payscorePayafterOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.payafterOrders
        let reply = try await node.post(
            V3.Payscore.PayafterOrders.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PayscorePayafterOrdersReply.compare(reply, test.reply)
    }

    private static func payscorePayafterOrdersOutOrderNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.payafterOrders.outOrderNo(test.path["out_order_no"].text).cancel
        let reply = try await node.post(
            V3.Payscore.PayscoreRequest.synthetic(test.body)
        )
        try V3.Payscore.PayscoreReply.compare(reply, test.reply)
    }

    private static func payscorePayafterOrdersOutOrderNoCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.payafterOrders.outOrderNo(test.path["out_order_no"].text).complete
        let reply = try await node.post(
            V3.Payscore.CompleteRequest.synthetic(test.body)
        )
        try V3.Payscore.PayscoreReply.compare(reply, test.reply)
    }

    private static func payscorePayafterOrdersOutOrderNoSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.payafterOrders.outOrderNo(test.path["out_order_no"].text).sync
        let reply = try await node.post(
            V3.Payscore.PayafterOrders.ByOutOrderNo.Sync.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PayafterOrders.ByOutOrderNo.Sync.PostReply.compare(reply, test.reply)
    }

    private static func payscorePermissionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.permissions
        let reply = try await node.post(
            V3.Payscore.Permissions.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PermissionsReply.compare(reply, test.reply)
    }

    private static func payscorePermissionsAssessUserRiskLevelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.permissions.assessUserRiskLevel
        let reply = try await node.post(
            V3.Payscore.Permissions.AssessUserRiskLevel.PostBody.synthetic(test.body)
        )
        try V3.Payscore.AssessUserRiskLevelReply.compare(reply, test.reply)
    }

    private static func payscorePermissionsAuthorizationCodeAuthorizationCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.permissions.authorizationCode.authorizationCode(
            test.path["authorization_code"].text)
        let reply = try await node.get(
            serviceID: test.query["service_id"].text
        )
        try V3.Payscore.Permissions.AuthorizationCode.ByAuthorizationCode.GetReply.compare(reply, test.reply)
    }

    private static func payscorePermissionsAuthorizationCodeAuthorizationCodeTerminatePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.payscore.permissions.authorizationCode.authorizationCode(
            test.path["authorization_code"].text
        ).terminate
        try await node.post(
            V3.Payscore.Permissions.AuthorizationCode.ByAuthorizationCode.Terminate.PostBody.synthetic(test.body)
        )
    }

    private static func payscorePermissionsOpenidOpenidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.permissions.openid.openid(test.path["openid"].text)
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            appid: test.query["appid"].text
        )
        try V3.Payscore.Permissions.Openid.ByOpenid.GetReply.compare(reply, test.reply)
    }

    private static func payscorePermissionsOpenidOpenidTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.permissions.openid.openid(test.path["openid"].text).terminate
        try await node.post(
            V3.Payscore.PayscoreRequest.synthetic(test.body)
        )
    }

    private static func payscorePlanPartnerPayscorePlansPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.plan.partner.payscorePlans
        let reply = try await node.post(
            V3.Payscore.Plan.Partner.PayscorePlans.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PayscorePlansReply.compare(reply, test.reply)
    }

    private static func payscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.payscore.plan.partner.payscorePlans.merchantPlanNo.merchantPlanNo(
            test.path["merchant_plan_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Payscore.PayscorePlansReply.compare(reply, test.reply)
    }

    private static func payscorePlanPartnerPayscorePlansMerchantPlanNoMerchantPlanNoStopPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.payscore.plan.partner.payscorePlans.merchantPlanNo.merchantPlanNo(
            test.path["merchant_plan_no"].text
        ).stop
        let reply = try await node.post(
            V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.ByMerchantPlanNo.Stop.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PayscorePlansReply.compare(reply, test.reply)
    }

    private static func payscorePlanPayscorePlansPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.plan.payscorePlans
        let reply = try await node.post(
            V3.Payscore.Plan.PayscorePlans.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PlanPayscorePlansReply.compare(reply, test.reply)
    }

    private static func payscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.plan.payscorePlans.merchantPlanNo.merchantPlanNo(
            test.path["merchant_plan_no"].text)
        let reply = try await node.get()
        try V3.Payscore.PlanPayscorePlansReply.compare(reply, test.reply)
    }

    private static func payscorePlanPayscorePlansMerchantPlanNoMerchantPlanNoStopPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.plan.payscorePlans.merchantPlanNo.merchantPlanNo(
            test.path["merchant_plan_no"].text
        ).stop
        let reply = try await node.post()
        try V3.Payscore.PlanPayscorePlansReply.compare(reply, test.reply)
    }

    private static func payscoreServiceorderGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            appid: test.query["appid"].text,
            outOrderNo: test.query["out_order_no"].text,
            queryID: test.query["query_id"].text
        )
        try V3.Payscore.Serviceorder.GetReply.compare(reply, test.reply)
    }

    private static func payscoreServiceorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder
        let reply = try await node.post(
            V3.Payscore.Serviceorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Serviceorder.PostReply.compare(reply, test.reply)
    }

    private static func payscoreServiceorderDirectCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder.directComplete
        let reply = try await node.post(
            V3.Payscore.Serviceorder.DirectComplete.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Serviceorder.DirectComplete.PostReply.compare(reply, test.reply)
    }

    private static func payscoreServiceorderOutOrderNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder.outOrderNo(test.path["out_order_no"].text).cancel
        let reply = try await node.post(
            V3.Payscore.PayscoreRequest.synthetic(test.body)
        )
        try V3.Payscore.PayscoreReply.compare(reply, test.reply)
    }

    private static func payscoreServiceorderOutOrderNoCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder.outOrderNo(test.path["out_order_no"].text).complete
        let reply = try await node.post(
            V3.Payscore.Serviceorder.ByOutOrderNo.Complete.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Serviceorder.ByOutOrderNo.Complete.PostReply.compare(reply, test.reply)
    }

    private static func payscoreServiceorderOutOrderNoModifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder.outOrderNo(test.path["out_order_no"].text).modify
        let reply = try await node.post(
            V3.Payscore.Serviceorder.ByOutOrderNo.Modify.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Serviceorder.ByOutOrderNo.Modify.PostReply.compare(reply, test.reply)
    }

    private static func payscoreServiceorderOutOrderNoPayPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder.outOrderNo(test.path["out_order_no"].text).pay
        let reply = try await node.post(
            V3.Payscore.Serviceorder.ByOutOrderNo.Pay.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Serviceorder.ByOutOrderNo.Pay.PostReply.compare(reply, test.reply)
    }

    private static func payscoreServiceorderOutOrderNoSendPendingmessagePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder.outOrderNo(test.path["out_order_no"].text).sendPendingmessage
        try await node.post(
            V3.Payscore.SendPendingmessageRequest.synthetic(test.body)
        )
    }

    private static func payscoreServiceorderOutOrderNoSendPrepaidmessagePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder.outOrderNo(test.path["out_order_no"].text).sendPrepaidmessage
        try await node.post(
            V3.Payscore.SendPendingmessageRequest.synthetic(test.body)
        )
    }

    private static func payscoreServiceorderOutOrderNoSyncPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.serviceorder.outOrderNo(test.path["out_order_no"].text).sync
        let reply = try await node.post(
            V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostReply.compare(reply, test.reply)
    }

    private static func payscoreServicepayondeliveryorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.servicepayondeliveryorder
        let reply = try await node.post(
            V3.Payscore.Servicepayondeliveryorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.Servicepayondeliveryorder.PostReply.compare(reply, test.reply)
    }

    private static func payscoreSignPlanPartnerServiceorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.signPlan.partner.serviceorder
        let reply = try await node.post(
            V3.Payscore.SignPlan.Partner.Serviceorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.SignPlan.Partner.Serviceorder.PostReply.compare(reply, test.reply)
    }

    private static func payscoreSignPlanPartnerUserSignPlansPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.signPlan.partner.userSignPlans
        let reply = try await node.post(
            V3.Payscore.SignPlan.Partner.UserSignPlans.PostBody.synthetic(test.body)
        )
        try V3.Payscore.SignPlan.Partner.UserSignPlans.PostReply.compare(reply, test.reply)
    }

    private static func payscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo.merchantSignPlanNo(
            test.path["merchant_sign_plan_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Payscore.SignPlanReply.compare(reply, test.reply)
    }

    private static func payscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo.merchantSignPlanNo(
            test.path["merchant_sign_plan_no"].text
        ).stop
        let reply = try await node.post(
            V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo.ByMerchantSignPlanNo.Stop.PostBody.synthetic(
                test.body)
        )
        try V3.Payscore.SignPlanReply.compare(reply, test.reply)
    }

    private static func payscoreSignPlanServiceorderPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.signPlan.serviceorder
        let reply = try await node.post(
            V3.Payscore.SignPlan.Serviceorder.PostBody.synthetic(test.body)
        )
        try V3.Payscore.SignPlan.Serviceorder.PostReply.compare(reply, test.reply)
    }

    private static func payscoreSignPlanUserSignPlansPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.signPlan.userSignPlans
        let reply = try await node.post(
            V3.Payscore.SignPlan.UserSignPlans.PostBody.synthetic(test.body)
        )
        try V3.Payscore.SignPlan.UserSignPlans.PostReply.compare(reply, test.reply)
    }

    private static func payscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo.merchantSignPlanNo(
            test.path["merchant_sign_plan_no"].text)
        let reply = try await node.get()
        try V3.Payscore.UserSignPlansSignPlan.compare(reply, test.reply)
    }

    private static func payscoreSignPlanUserSignPlansMerchantSignPlanNoMerchantSignPlanNoStopPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo.merchantSignPlanNo(
            test.path["merchant_sign_plan_no"].text
        ).stop
        let reply = try await node.post(
            V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo.ByMerchantSignPlanNo.Stop.PostBody.synthetic(
                test.body)
        )
        try V3.Payscore.UserSignPlansSignPlan.compare(reply, test.reply)
    }

    private static func payscoreSmartretailOrdersGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.smartretailOrders
        let reply = try await node.get(
            serviceID: test.query["service_id"].text,
            outOrderNo: test.query["out_order_no"].text,
            queryID: test.query["query_id"].text,
            appid: test.query["appid"].text
        )
        try V3.Payscore.PayafterOrdersReply.compare(reply, test.reply)
    }

    private static func payscoreSmartretailOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.smartretailOrders
        let reply = try await node.post(
            V3.Payscore.SmartretailOrders.PostBody.synthetic(test.body)
        )
        try V3.Payscore.PayscorePayafterOrdersReply.compare(reply, test.reply)
    }

    private static func payscoreSmartretailOrdersOutOrderNoCancelPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.smartretailOrders.outOrderNo(test.path["out_order_no"].text).cancel
        let reply = try await node.post(
            V3.Payscore.PayscoreRequest.synthetic(test.body)
        )
        try V3.Payscore.PayscoreReply.compare(reply, test.reply)
    }

    private static func payscoreSmartretailOrdersOutOrderNoCompletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.smartretailOrders.outOrderNo(test.path["out_order_no"].text).complete
        let reply = try await node.post(
            V3.Payscore.CompleteRequest.synthetic(test.body)
        )
        try V3.Payscore.PayscoreReply.compare(reply, test.reply)
    }

    private static func payscoreUserServiceStateGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.userServiceState
        let reply = try await node.get(
            appid: test.query["appid"].text,
            serviceID: test.query["service_id"].text,
            openid: test.query["openid"].text
        )
        try V3.Payscore.UserServiceState.GetReply.compare(reply, test.reply)
    }

    private static func payscoreUsersOpenidPermissionsServiceIDTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.payscore.users.openid(test.path["openid"].text).permissions.serviceID(
            test.path["service_id"].text
        ).terminate
        try await node.post(
            V3.Payscore.Users.ByOpenid.Permissions.ByServiceID.Terminate.PostBody.synthetic(test.body),
            openid: test.query["openid"].text,
            serviceID: test.query["service_id"].text
        )
    }
}

extension V3.Payscore.AssessUserRiskLevelGoods {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            picture: place["picture"].text,
            amount: place["amount"].number,
            count: place["count"].number,
            categoryID: place.list("category_id", Place.text)
        )
        object.name = object.name
        object.picture = object.picture
        object.amount = object.amount
        object.count = object.count
        object.categoryID = object.categoryID
        return object
    }
}

extension V3.Payscore.AssessUserRiskLevelReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.authorizationCode, "authorization_code")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.cancelAuthorizationTime, "cancel_authorization_time")
        try place.same(reply.authorizationSuccessTime, "authorization_success_time")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.userLabel, "user_label")
        try place.same(reply.channelID, "channel_id")
        try place.same(reply.userRiskLevel, "user_risk_level")
        try place.same(reply.riskLevelVersion, "risk_level_version")
    }
}

extension V3.Payscore.AssessUserRiskLevelShoppingInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goods: place.list("goods", V3.Payscore.AssessUserRiskLevelGoods.synthetic)
        )
        object.goods = object.goods
        return object
    }
}

extension V3.Payscore.CancelRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            reason: place["reason"].text
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.reason = object.reason
        return object
    }
}

extension V3.Payscore.CompletePostDiscounts {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            description: place["description"].text,
            amount: place["amount"].integer,
            count: place["count"].integer
        )
        object.name = object.name
        object.description = object.description
        object.amount = object.amount
        object.count = object.count
        return object
    }
}

extension V3.Payscore.CompleteRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            finishType: 2,
            cancelReason: place["cancel_reason"].text,
            realServiceStartTime: place["real_service_start_time"].text,
            realServiceEndTime: place["real_service_end_time"].text,
            realServiceEndLocation: place["real_service_end_location"].text,
            fees: place.list("fees", V3.Payscore.Fees.synthetic),
            discounts: place.list("discounts", V3.Payscore.DiscountsRequest.synthetic),
            totalAmount: place["total_amount"].integer,
            finishTicket: place["finish_ticket"].text,
            profitSharing: place["profit_sharing"].flag
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.finishType = object.finishType
        object.cancelReason = object.cancelReason
        object.realServiceStartTime = object.realServiceStartTime
        object.realServiceEndTime = object.realServiceEndTime
        object.realServiceEndLocation = object.realServiceEndLocation
        object.fees = object.fees
        object.discounts = object.discounts
        object.totalAmount = object.totalAmount
        object.finishTicket = object.finishTicket
        object.profitSharing = object.profitSharing
        return object
    }
}

extension V3.Payscore.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            paidTime: place["paid_time"].text,
            seq: place["seq"].integer,
            paidAmount: place["paid_amount"].integer
        )
        object.seq = object.seq
        object.paidTime = object.paidTime
        object.paidAmount = object.paidAmount
        return object
    }
}

extension V3.Payscore.DetailRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            paidTime: place["paid_time"].text
        )
        object.paidTime = object.paidTime
        return object
    }
}

extension V3.Payscore.Device {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startDeviceID: place["start_device_id"].text,
            endDeviceID: place["end_device_id"].text,
            materielNo: place["materiel_no"].text
        )
        object.startDeviceID = object.startDeviceID
        object.endDeviceID = object.endDeviceID
        object.materielNo = object.materielNo
        return object
    }
}

extension V3.Payscore.DirectCompletePostPayments {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.count, "count")
    }
}

extension V3.Payscore.Discounts {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.discountName, "discount_name")
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.discountDesc, "discount_desc")
    }
}

extension V3.Payscore.DiscountsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            discountName: place["discount_name"].text,
            discountAmount: place["discount_amount"].integer,
            discountDesc: place["discount_desc"].text
        )
        object.discountName = object.discountName
        object.discountAmount = object.discountAmount
        object.discountDesc = object.discountDesc
        return object
    }
}

extension V3.Payscore.Fees {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            feeName: place["fee_name"].text,
            feeCount: place["fee_count"].integer,
            feeAmount: place["fee_amount"].integer,
            feeDesc: place["fee_desc"].text
        )
        object.feeName = object.feeName
        object.feeCount = object.feeCount
        object.feeAmount = object.feeAmount
        object.feeDesc = object.feeDesc
        return object
    }
}

extension V3.Payscore.FeesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.feeName, "fee_name")
        try place.same(reply.feeCount, "fee_count")
        try place.same(reply.feeAmount, "fee_amount")
        try place.same(reply.feeDesc, "fee_desc")
    }
}

extension V3.Payscore.Goods {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.picture, "picture")
        try place.same(reply.amount, "amount")
        try place.same(reply.count, "count")
        try place.same(reply.categoryID, "category_id")
    }
}

extension V3.Payscore.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.unitPrice, "unit_price")
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.goodsRemark, "goods_remark")
    }
}

extension V3.Payscore.GoodsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            picture: place["picture"].text,
            amount: place["amount"].integer,
            count: place["count"].integer,
            categoryID: place.list("category_id", Place.text)
        )
        object.name = object.name
        object.picture = object.picture
        object.amount = object.amount
        object.count = object.count
        object.categoryID = object.categoryID
        return object
    }
}

extension V3.Payscore.JumpLink {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.jumpLinkType, "jump_link_type")
        try place.same(reply.appid, "appid")
        try place.same(reply.path, "path")
    }
}

extension V3.Payscore.JumpLinkRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            jumpLinkType: .jumpLinkMiniProgram,
            appid: place["appid"].text,
            path: place["path"].text
        )
        object.jumpLinkType = object.jumpLinkType
        object.appid = object.appid
        object.path = object.path
        return object
    }
}

extension V3.Payscore.Location {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startLocation: place["start_location"].text,
            endLocation: place["end_location"].text
        )
        object.startLocation = object.startLocation
        object.endLocation = object.endLocation
        return object
    }
}

extension V3.Payscore.LocationReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.startLocation, "start_location")
        try place.same(reply.endLocation, "end_location")
    }
}

extension V3.Payscore.PayafterOrdersDiscounts {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            discountName: place["discount_name"].text,
            discountDesc: place["discount_desc"].text
        )
        object.discountName = object.discountName
        object.discountDesc = object.discountDesc
        return object
    }
}

extension V3.Payscore.PayafterOrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.state, "state")
        try place.same(reply.finishType, "finish_type")
        try place.same(reply.serviceStartTime, "service_start_time")
        try place.same(reply.serviceEndTime, "service_end_time")
        try place.same(reply.realServiceStartTime, "real_service_start_time")
        try place.same(reply.realServiceEndTime, "real_service_end_time")
        try place.same(reply.paySuccTime, "pay_succ_time")
        try place.same(reply.serviceStartLocation, "service_start_location")
        try place.same(reply.serviceEndLocation, "service_end_location")
        try place.same(reply.realServiceStartLocation, "real_service_start_location")
        try place.same(reply.realServiceEndLocation, "real_service_end_location")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.list(reply.fees, "fees", V3.Payscore.FeesReply.compare)
        try place.list(reply.discounts, "discounts", V3.Payscore.Discounts.compare)
        try place.same(reply.riskAmount, "risk_amount")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.attach, "attach")
        try place.same(reply.finishTicket, "finish_ticket")
        try place.same(reply.finishTransactionID, "finish_transaction_id")
        try place.same(reply.payType, "pay_type")
    }
}

extension V3.Payscore.PayscorePayafterOrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.miniprogramBusinesstype, "miniprogram_businesstype")
        try place.same(reply.miniprogramAppid, "miniprogram_appid")
        try place.same(reply.miniprogramPath, "miniprogram_path")
        try place.same(reply.miniprogramUsername, "miniprogram_username")
        try place.same(reply.package, "package")
    }
}

extension V3.Payscore.PayscorePlansReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.planID, "plan_id")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.merchantPlanNo, "merchant_plan_no")
        try place.same(reply.planName, "plan_name")
        try place.same(reply.planDuration, "plan_duration")
        try place.same(reply.planState, "plan_state")
        try place.same(reply.totalOriginalPrice, "total_original_price")
        try place.same(reply.deductionQuantity, "deduction_quantity")
        try place.same(reply.totalActualPrice, "total_actual_price")
        try place.list(reply.planDetailList, "plan_detail_list", V3.Payscore.PlanDetailList.compare)
        try place.same(reply.stopMchid, "stop_mchid")
        try place.same(reply.stopTime, "stop_time")
    }
}

extension V3.Payscore.PayscoreReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.PayscoreRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            reason: place["reason"].text
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.reason = object.reason
        return object
    }
}

extension V3.Payscore.PermissionsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.applyPermissionsToken, "apply_permissions_token")
    }
}

extension V3.Payscore.PlanDetailList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.planDetailNo, "plan_detail_no")
        try place.same(reply.planDetailName, "plan_detail_name")
        try place.same(reply.originalPrice, "original_price")
        try place.same(reply.planDiscountDescription, "plan_discount_description")
        try place.same(reply.actualPrice, "actual_price")
    }
}

extension V3.Payscore.PlanDetailListRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            originalPrice: place["original_price"].number,
            actualPrice: place["actual_price"].number,
            planDetailName: place["plan_detail_name"].text,
            planDiscountDescription: place["plan_discount_description"].text
        )
        object.originalPrice = object.originalPrice
        object.planDiscountDescription = object.planDiscountDescription
        object.actualPrice = object.actualPrice
        object.planDetailName = object.planDetailName
        return object
    }
}

extension V3.Payscore.PlanPayscorePlansReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.planID, "plan_id")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.merchantPlanNo, "merchant_plan_no")
        try place.same(reply.planName, "plan_name")
        try place.same(reply.planDuration, "plan_duration")
        try place.same(reply.planState, "plan_state")
        try place.same(reply.totalOriginalPrice, "total_original_price")
        try place.same(reply.deductionQuantity, "deduction_quantity")
        try place.same(reply.totalActualPrice, "total_actual_price")
        try place.list(reply.planDetailList, "plan_detail_list", V3.Payscore.PlanDetailList.compare)
        try place.same(reply.stopMchid, "stop_mchid")
        try place.same(reply.stopTime, "stop_time")
    }
}

extension V3.Payscore.PostDiscounts {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            amount: place["amount"].number,
            description: place["description"].text,
            count: place["count"].number
        )
        object.name = object.name
        object.amount = object.amount
        object.description = object.description
        object.count = object.count
        return object
    }
}

extension V3.Payscore.PostDiscountsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.description, "description")
        try place.same(reply.amount, "amount")
        try place.same(reply.count, "count")
    }
}

extension V3.Payscore.PostDiscountsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            description: place["description"].text,
            count: place["count"].integer,
            amount: place["amount"].integer
        )
        object.name = object.name
        object.description = object.description
        object.count = object.count
        object.amount = object.amount
        return object
    }
}

extension V3.Payscore.PostPayments {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.count, "count")
    }
}

extension V3.Payscore.PostPaymentsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.description, "description")
        try place.same(reply.amount, "amount")
        try place.same(reply.count, "count")
    }
}

extension V3.Payscore.PostPaymentsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            description: place["description"].text,
            amount: place["amount"].integer,
            count: place["count"].integer
        )
        object.name = object.name
        object.description = object.description
        object.amount = object.amount
        object.count = object.count
        return object
    }
}

extension V3.Payscore.RiskFund {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
    }
}

extension V3.Payscore.RiskFundReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
    }
}

extension V3.Payscore.RiskFundRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: .deposit,
            amount: place["amount"].integer,
            description: place["description"].text
        )
        object.name = object.name
        object.amount = object.amount
        object.description = object.description
        return object
    }
}

extension V3.Payscore.SendPendingmessageRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostDiscounts.synthetic),
            totalAmount: place["total_amount"].number,
            prepaidTime: place["prepaid_time"].text,
            postDiscounts: place.list("post_discounts", V3.Payscore.PostDiscounts.synthetic)
        )
        object.serviceID = object.serviceID
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.prepaidTime = object.prepaidTime
        return object
    }
}

extension V3.Payscore.ServiceAccountApplicationsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.outApplyNo, "out_apply_no")
        try place.same(reply.resultNotifyURL, "result_notify_url")
        try place.same(reply.applyState, "apply_state")
        try place.same(reply.rejectReason, "reject_reason")
    }
}

extension V3.Payscore.ServiceorderLocation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.startLocation, "start_location")
        try place.same(reply.endLocation, "end_location")
    }
}

extension V3.Payscore.ServiceorderPostDiscounts {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.description, "description")
        try place.same(reply.count, "count")
    }
}

extension V3.Payscore.ServiceorderPostPayments {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            amount: place["amount"].number,
            description: place["description"].text,
            count: place["count"].number
        )
        object.name = object.name
        object.amount = object.amount
        object.description = object.description
        object.count = object.count
        return object
    }
}

extension V3.Payscore.ServiceorderPostPaymentsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.count, "count")
    }
}

extension V3.Payscore.ServiceorderRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostDiscounts.synthetic),
            totalAmount: place["total_amount"].number,
            prepaidTime: place["prepaid_time"].text,
            postDiscounts: place.list("post_discounts", V3.Payscore.PostDiscounts.synthetic)
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.prepaidTime = object.prepaidTime
        return object
    }
}

extension V3.Payscore.ServiceorderRiskFund {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            amount: place["amount"].integer,
            description: place["description"].text
        )
        object.name = object.name
        object.amount = object.amount
        object.description = object.description
        return object
    }
}

extension V3.Payscore.ServicepayondeliveryorderPostPayments {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            count: place["count"].integer
        )
        object.name = object.name
        object.amount = object.amount
        object.description = object.description
        object.count = object.count
        return object
    }
}

extension V3.Payscore.ServicepayondeliveryorderReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPayments.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostPayments.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.ServicepayondeliveryorderRiskFund.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.package, "package")
        try place.object(reply.shoppingInfo, "shopping_info", V3.Payscore.ShoppingInfo.compare)
    }
}

extension V3.Payscore.ServicepayondeliveryorderRiskFund {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
    }
}

extension V3.Payscore.ServicepayondeliveryorderTimeRange {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            startTimeRemark: place["start_time_remark"].text,
            endTime: place["end_time"].text,
            endTimeRemark: place["end_time_remark"].text
        )
        object.startTime = object.startTime
        object.startTimeRemark = object.startTimeRemark
        object.endTime = object.endTime
        object.endTimeRemark = object.endTimeRemark
        return object
    }
}

extension V3.Payscore.ShoppingInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.realMerchantAppid, "real_merchant_appid")
        try place.object(reply.jumpLink, "jump_link", V3.Payscore.JumpLink.compare)
        try place.list(reply.goods, "goods", V3.Payscore.Goods.compare)
    }
}

extension V3.Payscore.ShoppingInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            realMerchantAppid: place["real_merchant_appid"].text,
            jumpLink: V3.Payscore.JumpLinkRequest.synthetic(place["jump_link"]),
            goods: place.list("goods", V3.Payscore.GoodsRequest.synthetic)
        )
        object.realMerchantAppid = object.realMerchantAppid
        object.jumpLink = object.jumpLink
        object.goods = object.goods
        return object
    }
}

extension V3.Payscore.SignPlanDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            planDetailNo: place["plan_detail_no"].number,
            merchantPlanDetailNo: place["merchant_plan_detail_no"].text
        )
        object.planDetailNo = object.planDetailNo
        object.merchantPlanDetailNo = object.merchantPlanDetailNo
        return object
    }
}

extension V3.Payscore.SignPlanPostDiscounts {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.amount, "amount")
    }
}

extension V3.Payscore.SignPlanReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.signPlanID, "sign_plan_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.merchantSignPlanNo, "merchant_sign_plan_no")
        try place.same(reply.merchantCallbackURL, "merchant_callback_url")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.goingDetailNo, "going_detail_no")
        try place.same(reply.signState, "sign_state")
        try place.same(reply.cancelSignTime, "cancel_sign_time")
        try place.same(reply.cancelSignType, "cancel_sign_type")
        try place.same(reply.cancelReason, "cancel_reason")
        try place.same(reply.planName, "plan_name")
        try place.same(reply.planOverTime, "plan_over_time")
        try place.same(reply.totalOriginPrice, "total_origin_price")
        try place.same(reply.deductionQuantity, "deduction_quantity")
        try place.same(reply.totalActualPrice, "total_actual_price")
        try place.list(reply.signedDetailList, "signed_detail_list", V3.Payscore.SignedDetailList.compare)
        try place.same(reply.signTime, "sign_time")
    }
}

extension V3.Payscore.SignPlanRiskFund {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.amount, "amount")
    }
}

extension V3.Payscore.SignedDetailList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.planDetailNo, "plan_detail_no")
        try place.same(reply.originalPrice, "original_price")
        try place.same(reply.planDiscountDescription, "plan_discount_description")
        try place.same(reply.actualPrice, "actual_price")
        try place.same(reply.planDetailState, "plan_detail_state")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.merchantPlanDetailNo, "merchant_plan_detail_no")
        try place.same(reply.planDetailName, "plan_detail_name")
        try place.same(reply.actualPayPrice, "actual_pay_price")
        try place.same(reply.useTime, "use_time")
        try place.same(reply.completeTime, "complete_time")
        try place.same(reply.cancelTime, "cancel_time")
    }
}

extension V3.Payscore.SyncPostPayments {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.description, "description")
        try place.same(reply.amount, "amount")
    }
}

extension V3.Payscore.TimeRange {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.startTimeRemark, "start_time_remark")
        try place.same(reply.endTimeRemark, "end_time_remark")
    }
}

extension V3.Payscore.TimeRangeReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.startTime, "start_time")
        try place.same(reply.startTimeRemark, "start_time_remark")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.endTimeRemark, "end_time_remark")
    }
}

extension V3.Payscore.TimeRangeRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            startTime: place["start_time"].text,
            startTimeRemark: place["start_time_remark"].text,
            endTime: place["end_time"].text,
            endTimeRemark: place["end_time_remark"].text
        )
        object.startTime = object.startTime
        object.startTimeRemark = object.startTimeRemark
        object.endTime = object.endTime
        object.endTimeRemark = object.endTimeRemark
        return object
    }
}

extension V3.Payscore.UserSignPlansSignPlan {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.signPlanID, "sign_plan_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.merchantSignPlanNo, "merchant_sign_plan_no")
        try place.same(reply.merchantCallbackURL, "merchant_callback_url")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.goingDetailNo, "going_detail_no")
        try place.same(reply.signState, "sign_state")
        try place.same(reply.cancelSignTime, "cancel_sign_time")
        try place.same(reply.cancelSignType, "cancel_sign_type")
        try place.same(reply.cancelReason, "cancel_reason")
        try place.same(reply.planName, "plan_name")
        try place.same(reply.planOverTime, "plan_over_time")
        try place.same(reply.totalOriginPrice, "total_origin_price")
        try place.same(reply.deductionQuantity, "deduction_quantity")
        try place.same(reply.totalActualPrice, "total_actual_price")
        try place.list(reply.signedDetailList, "signed_detail_list", V3.Payscore.SignedDetailList.compare)
        try place.same(reply.signTime, "sign_time")
    }
}

extension V3.Payscore.Acquiringbank.Permissions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            channelID: place["channel_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            authorizationCode: place["authorization_code"].text,
            subAppid: place["sub_appid"].text,
            notifyURL: place["notify_url"].text
        )
        object.serviceID = object.serviceID
        object.channelID = object.channelID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.authorizationCode = object.authorizationCode
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.ByAuthorizationCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.authorizationCode, "authorization_code")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.cancelAuthorizationTime, "cancel_authorization_time")
        try place.same(reply.authorizationSuccessTime, "authorization_success_time")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.channelID, "channel_id")
    }
}

extension V3.Payscore.Acquiringbank.Permissions.AuthorizationCode.ByAuthorizationCode.Terminate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            reason: place["reason"].text,
            channelID: place["channel_id"].text
        )
        object.serviceID = object.serviceID
        object.channelID = object.channelID
        object.subMchid = object.subMchid
        object.reason = object.reason
        return object
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPaymentsReply.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostDiscountsReply.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFund.compare)
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.needCollection, "need_collection")
        try place.object(reply.collection, "collection", Collection.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRangeReply.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.channelID, "channel_id")
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.GetReply.Collection {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.payingAmount, "paying_amount")
        try place.same(reply.paidAmount, "paid_amount")
        try place.list(reply.details, "details", Details.compare)
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.GetReply.Collection.Details {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.seq, "seq")
        try place.same(reply.amount, "amount")
        try place.same(reply.paidType, "paid_type")
        try place.same(reply.paidTime, "paid_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.GetReply.Collection.Details.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.wechatpayContribute, "wechatpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.same(reply.currency, "currency")
        try place.list(reply.goodsDetail, "goods_detail", V3.Payscore.GoodsDetail.compare)
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            channelID: place["channel_id"].text,
            outOrderNo: place["out_order_no"].text,
            serviceIntroduction: place["service_introduction"].text,
            riskFund: V3.Payscore.ServiceorderRiskFund.synthetic(place["risk_fund"]),
            timeRange: V3.Payscore.TimeRangeRequest.synthetic(place["time_range"]),
            notifyURL: place["notify_url"].text,
            subAppid: place["sub_appid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.PostDiscountsRequest.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            attach: place["attach"].text
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.channelID = object.channelID
        object.outOrderNo = object.outOrderNo
        object.serviceIntroduction = object.serviceIntroduction
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.riskFund = object.riskFund
        object.timeRange = object.timeRange
        object.location = object.location
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.needUserConfirm = object.needUserConfirm
        object.notifyURL = object.notifyURL
        object.attach = object.attach
        return object
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.channelID, "channel_id")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPaymentsReply.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.ServiceorderPostDiscounts.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFund.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRangeReply.compare)
        try place.object(reply.location, "location", V3.Payscore.ServiceorderLocation.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.package, "package")
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.Deduction.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.description, "description")
        try place.same(reply.outTradeNo, "out_trade_no")
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Cancel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            channelID: place["channel_id"].text,
            subMchid: place["sub_mchid"].text,
            reason: place["reason"].text
        )
        object.serviceID = object.serviceID
        object.channelID = object.channelID
        object.subMchid = object.subMchid
        object.reason = object.reason
        return object
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Complete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            totalAmount: place["total_amount"].integer,
            channelID: place["channel_id"].text,
            postDiscounts: place.list("post_discounts", V3.Payscore.CompletePostDiscounts.synthetic),
            timeRange: V3.Payscore.TimeRangeRequest.synthetic(place["time_range"]),
            location: V3.Payscore.Location.synthetic(place["location"]),
            profitSharing: place["profit_sharing"].flag,
            completeTime: place["complete_time"].text,
            goodsTag: place["goods_tag"].text
        )
        object.serviceID = object.serviceID
        object.channelID = object.channelID
        object.subMchid = object.subMchid
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.timeRange = object.timeRange
        object.location = object.location
        object.profitSharing = object.profitSharing
        object.completeTime = object.completeTime
        object.goodsTag = object.goodsTag
        return object
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Modify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            totalAmount: place["total_amount"].integer,
            reason: place["reason"].text,
            channelID: place["channel_id"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.CompletePostDiscounts.synthetic)
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.channelID = object.channelID
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.reason = object.reason
        return object
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Registerdeductinfo.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            channelID: place["channel_id"].text,
            appid: place["appid"].text,
            outTradeNo: place["out_trade_no"].text,
            subAppid: place["sub_appid"].text
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.channelID = object.channelID
        object.outTradeNo = object.outTradeNo
        object.subAppid = object.subAppid
        return object
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Registerdeductinfo.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.description, "description")
    }
}

extension V3.Payscore.Acquiringbank.Serviceorder.ByOutOrderNo.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            type: place["type"].text,
            detail: V3.Payscore.DetailRequest.synthetic(place["detail"]),
            channelID: place["channel_id"].text
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.channelID = object.channelID
        object.type = object.type
        object.detail = object.detail
        return object
    }
}

extension V3.Payscore.Acquiringbank.Servicepayondeliveryorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outOrderNo: place["out_order_no"].text,
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            serviceIntroduction: place["service_introduction"].text,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange.synthetic(place["time_range"]),
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            channelID: place["channel_id"].text,
            postPayments: place.list("post_payments", V3.Payscore.ServicepayondeliveryorderPostPayments.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.ServicepayondeliveryorderPostPayments.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            riskFund: RiskFund.synthetic(place["risk_fund"]),
            attach: place["attach"].text,
            notifyURL: place["notify_url"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            mchid: place["mchid"].text,
            shoppingInfo: V3.Payscore.ShoppingInfoRequest.synthetic(place["shopping_info"])
        )
        object.outOrderNo = object.outOrderNo
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.channelID = object.channelID
        object.serviceID = object.serviceID
        object.serviceIntroduction = object.serviceIntroduction
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.timeRange = object.timeRange
        object.location = object.location
        object.riskFund = object.riskFund
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.needUserConfirm = object.needUserConfirm
        object.mchid = object.mchid
        object.shoppingInfo = object.shoppingInfo
        return object
    }
}

extension V3.Payscore.Acquiringbank.Servicepayondeliveryorder.PostBody.RiskFund {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: .deposit,
            amount: place["amount"].integer,
            description: place["description"].text
        )
        object.name = object.name
        object.amount = object.amount
        object.description = object.description
        return object
    }
}

extension V3.Payscore.MerchantBill.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.downloadBillCount, "download_bill_count")
        try place.list(reply.downloadBillList, "download_bill_list", DownloadBillList.compare)
    }
}

extension V3.Payscore.MerchantBill.GetReply.DownloadBillList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.billSequence, "bill_sequence")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.encryptKey, "encrypt_key")
        try place.same(reply.nonce, "nonce")
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPaymentsReply.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostDiscountsReply.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFund.compare)
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.needCollection, "need_collection")
        try place.object(reply.collection, "collection", Collection.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.currency, "currency")
        try place.same(reply.currencyPrice, "currency_price")
        try place.same(reply.currencyRateInfo, "currency_rate_info")
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.GetReply.Collection {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.payingAmount, "paying_amount")
        try place.same(reply.paidAmount, "paid_amount")
        try place.same(reply.bankType, "bank_type")
        try place.list(reply.details, "details", Details.compare)
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.GetReply.Collection.Details {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.seq, "seq")
        try place.same(reply.amount, "amount")
        try place.same(reply.paidType, "paid_type")
        try place.same(reply.paidTime, "paid_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.GetReply.Collection.Details.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.wechatpayContribute, "wechatpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.same(reply.currency, "currency")
        try place.list(reply.goodsDetail, "goods_detail", V3.Payscore.GoodsDetail.compare)
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            outOrderNo: place["out_order_no"].text,
            currency: place["currency"].text,
            serviceIntroduction: place["service_introduction"].text,
            riskFund: V3.Payscore.ServiceorderRiskFund.synthetic(place["risk_fund"]),
            timeRange: V3.Payscore.TimeRangeRequest.synthetic(place["time_range"]),
            notifyURL: place["notify_url"].text,
            subAppid: place["sub_appid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.PostDiscountsRequest.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            attach: place["attach"].text
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.outOrderNo = object.outOrderNo
        object.currency = object.currency
        object.serviceIntroduction = object.serviceIntroduction
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.riskFund = object.riskFund
        object.timeRange = object.timeRange
        object.location = object.location
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.needUserConfirm = object.needUserConfirm
        object.notifyURL = object.notifyURL
        object.attach = object.attach
        return object
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.currency, "currency")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPaymentsReply.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.ServiceorderPostDiscounts.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFund.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRangeReply.compare)
        try place.object(reply.location, "location", V3.Payscore.ServiceorderLocation.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.package, "package")
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.ByOutOrderNo.Complete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            totalAmount: place["total_amount"].integer,
            postDiscounts: place.list("post_discounts", V3.Payscore.CompletePostDiscounts.synthetic),
            currency: place["currency"].text,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange.synthetic(place["time_range"]),
            location: V3.Payscore.Location.synthetic(place["location"]),
            profitSharing: place["profit_sharing"].flag,
            completeTime: place["complete_time"].text,
            goodsTag: place["goods_tag"].text
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.currency = object.currency
        object.timeRange = object.timeRange
        object.location = object.location
        object.profitSharing = object.profitSharing
        object.completeTime = object.completeTime
        object.goodsTag = object.goodsTag
        return object
    }
}

extension V3.Payscore.Oversea.Partner.Serviceorder.ByOutOrderNo.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            type: .orderPaid,
            detail: V3.Payscore.Detail.synthetic(place["detail"])
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.type = object.type
        object.detail = object.detail
        return object
    }
}

extension V3.Payscore.Partner.Permissions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            authorizationCode: place["authorization_code"].text,
            subAppid: place["sub_appid"].text,
            notifyURL: place["notify_url"].text
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.authorizationCode = object.authorizationCode
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Payscore.Partner.Permissions.ApplyForScene.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            authorizationCode: place["authorization_code"].text,
            scene: place["scene"].text,
            subAppid: place["sub_appid"].text,
            notifyURL: place["notify_url"].text,
            transactionSceneInfo: TransactionSceneInfo.synthetic(place["transaction_scene_info"])
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.authorizationCode = object.authorizationCode
        object.notifyURL = object.notifyURL
        object.scene = object.scene
        object.transactionSceneInfo = object.transactionSceneInfo
        return object
    }
}

extension V3.Payscore.Partner.Permissions.ApplyForScene.PostBody.TransactionSceneInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            subMchid: place["sub_mchid"].text
        )
        object.mchid = object.mchid
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Payscore.Partner.Permissions.ApplyForScene.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.scene, "scene")
        try place.same(reply.transactionPermissionsToken, "transaction_permissions_token")
    }
}

extension V3.Payscore.Partner.Permissions.AssessUserRiskLevel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            authorizationCode: place["authorization_code"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            shoppingInfo: V3.Payscore.AssessUserRiskLevelShoppingInfo.synthetic(place["shopping_info"])
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.authorizationCode = object.authorizationCode
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.shoppingInfo = object.shoppingInfo
        return object
    }
}

extension V3.Payscore.Partner.Permissions.AuthorizationCode.ByAuthorizationCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.authorizationCode, "authorization_code")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.cancelAuthorizationTime, "cancel_authorization_time")
        try place.same(reply.authorizationSuccessTime, "authorization_success_time")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.userRiskLevel, "user_risk_level")
        try place.same(reply.riskLevelVersion, "risk_level_version")
    }
}

extension V3.Payscore.Partner.Permissions.Search.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.authorizationCode, "authorization_code")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.cancelAuthorizationTime, "cancel_authorization_time")
        try place.same(reply.authorizationSuccessTime, "authorization_success_time")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.userRiskLevel, "user_risk_level")
        try place.same(reply.riskLevelVersion, "risk_level_version")
    }
}

extension V3.Payscore.Partner.Permissions.Terminate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            reason: place["reason"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            subAppid: place["sub_appid"].text
        )
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.reason = object.reason
        return object
    }
}

extension V3.Payscore.Partner.ServiceAccountApplications.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            outApplyNo: place["out_apply_no"].text,
            subAppid: place["sub_appid"].text,
            resultNotifyURL: place["result_notify_url"].text
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.outApplyNo = object.outApplyNo
        object.resultNotifyURL = object.resultNotifyURL
        return object
    }
}

extension V3.Payscore.Partner.Serviceorder.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPaymentsReply.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostDiscountsReply.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFund.compare)
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.needCollection, "need_collection")
        try place.object(reply.collection, "collection", Collection.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.openid, "openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.Partner.Serviceorder.GetReply.Collection {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.payingAmount, "paying_amount")
        try place.same(reply.paidAmount, "paid_amount")
        try place.list(reply.details, "details", Details.compare)
        try place.same(reply.bankType, "bank_type")
    }
}

extension V3.Payscore.Partner.Serviceorder.GetReply.Collection.Details {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.seq, "seq")
        try place.same(reply.amount, "amount")
        try place.same(reply.paidType, "paid_type")
        try place.same(reply.paidTime, "paid_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
    }
}

extension V3.Payscore.Partner.Serviceorder.GetReply.Collection.Details.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.wechatpayContribute, "wechatpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.same(reply.currency, "currency")
        try place.list(reply.goodsDetail, "goods_detail", V3.Payscore.GoodsDetail.compare)
    }
}

extension V3.Payscore.Partner.Serviceorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            outOrderNo: place["out_order_no"].text,
            serviceIntroduction: place["service_introduction"].text,
            riskFund: V3.Payscore.RiskFundRequest.synthetic(place["risk_fund"]),
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange.synthetic(place["time_range"]),
            notifyURL: place["notify_url"].text,
            subAppid: place["sub_appid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.PostDiscountsRequest.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            attach: place["attach"].text,
            device: V3.Payscore.Device.synthetic(place["device"])
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.outOrderNo = object.outOrderNo
        object.serviceIntroduction = object.serviceIntroduction
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.riskFund = object.riskFund
        object.timeRange = object.timeRange
        object.location = object.location
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.needUserConfirm = object.needUserConfirm
        object.notifyURL = object.notifyURL
        object.attach = object.attach
        object.device = object.device
        return object
    }
}

extension V3.Payscore.Partner.Serviceorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPaymentsReply.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostDiscountsReply.compare)
        try place.object(reply.riskFund, "risk_fund", RiskFund.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRangeReply.compare)
        try place.object(reply.location, "location", V3.Payscore.ServiceorderLocation.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.package, "package")
    }
}
