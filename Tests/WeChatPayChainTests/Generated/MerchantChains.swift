// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/aggracct-bc.yaml, API/v3/apply4sub.yaml, API/v3/apply4subject.yaml, API/v3/applyment4sub.yaml,
// API/v3/capital.yaml, API/v3/compliance.yaml, API/v3/mch-manage.yaml, API/v3/mch-operation-manage.yaml,
// API/v3/mchalterapply.yaml, API/v3/merchant-risk-manage.yaml, API/v3/merchant-service.yaml,
// API/v3/merchant-settlement.yaml, API/v3/merchant.yaml, API/v3/rate-activity.yaml, API/v3/transaction-block.yaml by
// dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3AggracctBc(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/aggracct-bc/wb-channel/account/balance", client.v3.aggracctBc.wbChannel.account.balance)
        chains.add(
            "GET /v3/aggracct-bc/wb-channel/account/mch_archives",
            client.v3.aggracctBc.wbChannel.account["mch_archives"])
        chains.add(
            "GET /v3/aggracct-bc/wb-channel/account/mch_media", client.v3.aggracctBc.wbChannel.account["mch_media"])
        chains.add(
            "POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename",
            client.v3.aggracctBc.wbChannel.bankChannelAccount.rename)
        chains.add(
            "GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}",
            client.v3.aggracctBc.wbChannel.bankChannelAccount.rename._application_id_)
        chains.add(
            "POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify",
            client.v3.aggracctBc.wbChannel.controlOrders.info.update.result.notify)
        chains.add(
            "POST /v3/aggracct-bc/wb-channel/control-orders/punish", client.v3.aggracctBc.wbChannel.controlOrders.punish
        )
        chains.add(
            "POST /v3/aggracct-bc/wb-channel/control-orders/recover",
            client.v3.aggracctBc.wbChannel.controlOrders.recover)
        chains.add(
            "GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}",
            client.v3.aggracctBc.wbChannel.controlOrders._out_request_no_)
        chains.add("POST /v3/aggracct-bc/wb-channel/special-reduction", client.v3.aggracctBc.wbChannel.specialReduction)
        chains.add(
            "GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}",
            client.v3.aggracctBc.wbChannel.specialReduction._out_request_no_)
        return chains
    }

    static func v3Apply4sub(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}",
            client.v3.apply4sub["sub_merchants"]._sub_mchid_.application._application_no_)
        chains.add(
            "POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement",
            client.v3.apply4sub["sub_merchants"]._sub_mchid_.modifySettlement)
        chains.add(
            "GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement",
            client.v3.apply4sub["sub_merchants"]._sub_mchid_.settlement)
        return chains
    }

    static func v3Apply4subject(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/apply4subject/applyment", client.v3.apply4subject.applyment)
        chains.add("POST /v3/apply4subject/applyment", client.v3.apply4subject.applyment)
        chains.add(
            "GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state",
            client.v3.apply4subject.applyment.merchants._sub_mchid_.state)
        chains.add(
            "POST /v3/apply4subject/applyment/{applyment_id}/cancel",
            client.v3.apply4subject.applyment._applyment_id_.cancel)
        chains.add(
            "POST /v3/apply4subject/applyment/{business_code}/cancel",
            client.v3.apply4subject.applyment._business_code_.cancel)
        return chains
    }

    static func v3Applyment4sub(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/applyment4sub/applyment/", client.v3.applyment4sub.applyment[""])
        chains.add(
            "GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}",
            client.v3.applyment4sub.applyment["applyment_id"]._applyment_id_)
        chains.add(
            "GET /v3/applyment4sub/applyment/business_code/{business_code}",
            client.v3.applyment4sub.applyment["business_code"]._business_code_)
        return chains
    }

    static func v3Capital(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/capital/capitallhh/areas/provinces", client.v3.capital.capitallhh.areas.provinces)
        chains.add(
            "GET /v3/capital/capitallhh/areas/provinces/{province_code}/cities",
            client.v3.capital.capitallhh.areas.provinces._province_code_.cities)
        chains.add(
            "GET /v3/capital/capitallhh/banks/corporate-banking", client.v3.capital.capitallhh.banks.corporateBanking)
        chains.add(
            "GET /v3/capital/capitallhh/banks/personal-banking", client.v3.capital.capitallhh.banks.personalBanking)
        chains.add(
            "GET /v3/capital/capitallhh/banks/search-banks-by-bank-account",
            client.v3.capital.capitallhh.banks.searchBanksByBankAccount)
        chains.add(
            "GET /v3/capital/capitallhh/banks/{bank_alias_code}/branches",
            client.v3.capital.capitallhh.banks._bank_alias_code_.branches)
        return chains
    }

    static func v3Compliance(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/compliance/inactive-merchant-identity-verification/merchants",
            client.v3.compliance.inactiveMerchantIdentityVerification.merchants)
        chains.add(
            "GET /v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}",
            client.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications
                ._verification_id_)
        return chains
    }

    static func v3MchManage(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}",
            client.v3.mchManage.mchManageRecords.subMchid._sub_mchid_)
        chains.add(
            "GET /v3/mch-manage/mch-manage-records/{manage_record_id}",
            client.v3.mchManage.mchManageRecords._manage_record_id_)
        chains.add(
            "POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions",
            client.v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions)
        chains.add(
            "POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload",
            client.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload)
        return chains
    }

    static func v3MchOperationManage(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}",
            client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_)
        chains.add(
            "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit",
            client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit)
        chains.add(
            "POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload",
            client.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.upload)
        chains.add(
            "GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}",
            client.v3.mchOperationManage.merchantLimitations.subMchid._sub_mchid_)
        return chains
    }

    static func v3Mchalterapply(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/mchalterapply/mchcontactalterapplyment", client.v3.mchalterapply.mchcontactalterapplyment)
        chains.add(
            "GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
            client.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_)
        chains.add(
            "GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}",
            client.v3.mchalterapply.mchcontactalterapplyment._apply_id_)
        chains.add(
            "POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke",
            client.v3.mchalterapply.mchcontactalterapplyment._apply_id_.revoke)
        chains.add("POST /v3/mchalterapply/mchsubjectalterapplyment", client.v3.mchalterapply.mchsubjectalterapplyment)
        chains.add(
            "GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}",
            client.v3.mchalterapply.mchsubjectalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_)
        chains.add(
            "GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}",
            client.v3.mchalterapply.mchsubjectalterapplyment._apply_id_)
        chains.add(
            "POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke",
            client.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.revoke)
        chains.add(
            "POST /v3/mchalterapply/merchantnamealterapplyment", client.v3.mchalterapply.merchantnamealterapplyment)
        chains.add(
            "GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}",
            client.v3.mchalterapply.merchantnamealterapplyment.merchant._sub_mchid_.outRequestNo._out_request_no_)
        chains.add(
            "GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}",
            client.v3.mchalterapply.merchantnamealterapplyment._apply_id_)
        chains.add(
            "POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke",
            client.v3.mchalterapply.merchantnamealterapplyment._apply_id_.revoke)
        return chains
    }

    static func v3MerchantRiskManage(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades",
            client.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades)
        chains.add(
            "POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result",
            client.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult)
        chains.add(
            "POST /v3/merchant-risk-manage/report-trade-union-information",
            client.v3.merchantRiskManage.reportTradeUnionInformation)
        chains.add(
            "GET /v3/merchant-risk-manage/trade-risk-information", client.v3.merchantRiskManage.tradeRiskInformation)
        chains.add("POST /v3/merchant-risk-manage/trade-risk-result", client.v3.merchantRiskManage.tradeRiskResult)
        chains.add(
            "GET /v3/merchant-risk-manage/violation-notifications", client.v3.merchantRiskManage.violationNotifications)
        chains.add(
            "POST /v3/merchant-risk-manage/violation-notifications", client.v3.merchantRiskManage.violationNotifications
        )
        chains.add(
            "PUT /v3/merchant-risk-manage/violation-notifications", client.v3.merchantRiskManage.violationNotifications)
        chains.add(
            "DELETE /v3/merchant-risk-manage/violation-notifications",
            client.v3.merchantRiskManage.violationNotifications)
        return chains
    }

    static func v3MerchantService(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/merchant-service/complaint-notifications", client.v3.merchantService.complaintNotifications)
        chains.add(
            "POST /v3/merchant-service/complaint-notifications", client.v3.merchantService.complaintNotifications)
        chains.add("PUT /v3/merchant-service/complaint-notifications", client.v3.merchantService.complaintNotifications)
        chains.add(
            "DELETE /v3/merchant-service/complaint-notifications", client.v3.merchantService.complaintNotifications)
        chains.add("GET /v3/merchant-service/complaints", client.v3.merchantService.complaints)
        chains.add("GET /v3/merchant-service/complaints-v2", client.v3.merchantService.complaintsV2)
        chains.add(
            "GET /v3/merchant-service/complaints-v2/{complaint_id}",
            client.v3.merchantService.complaintsV2._complaint_id_)
        chains.add(
            "POST /v3/merchant-service/complaints-v2/{complaint_id}/complete",
            client.v3.merchantService.complaintsV2._complaint_id_.complete)
        chains.add(
            "GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys",
            client.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys)
        chains.add(
            "POST /v3/merchant-service/complaints-v2/{complaint_id}/response",
            client.v3.merchantService.complaintsV2._complaint_id_.response)
        chains.add(
            "POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service",
            client.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService)
        chains.add(
            "POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress",
            client.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress)
        chains.add(
            "GET /v3/merchant-service/complaints/{transaction_id}",
            client.v3.merchantService.complaints._transaction_id_)
        chains.add(
            "GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys",
            client.v3.merchantService.complaints._transaction_id_.negotiationHistorys)
        chains.add("POST /v3/merchant-service/feedbacks", client.v3.merchantService.feedbacks)
        chains.add("POST /v3/merchant-service/images/upload", client.v3.merchantService.images.upload)
        chains.add("GET /v3/merchant-service/images/{media_id}", client.v3.merchantService.images._media_id_)
        return chains
    }

    static func v3MerchantSettlement(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/merchant-settlement/merchant-settle-rule-applications",
            client.v3.merchantSettlement.merchantSettleRuleApplications)
        chains.add(
            "GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}",
            client.v3.merchantSettlement.merchantSettleRuleApplications._application_id_)
        return chains
    }

    static func v3Merchant(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/merchant/fund/balance/{account_type}", client.v3.merchant.fund.balance._account_type_)
        chains.add(
            "GET /v3/merchant/fund/dayendbalance/{account_type}", client.v3.merchant.fund.dayendbalance._account_type_)
        chains.add("POST /v3/merchant/fund/withdraw", client.v3.merchant.fund.withdraw)
        chains.add(
            "GET /v3/merchant/fund/withdraw/bill-type/{bill_type}",
            client.v3.merchant.fund.withdraw.billType._bill_type_)
        chains.add(
            "GET /v3/merchant/fund/withdraw/out-request-no/{out_request_no}",
            client.v3.merchant.fund.withdraw.outRequestNo._out_request_no_)
        chains.add(
            "GET /v3/merchant/fund/withdraw/withdraw-id/{withdraw_id}",
            client.v3.merchant.fund.withdraw.withdrawId._withdraw_id_)
        chains.add("POST /v3/merchant/media/upload", client.v3.merchant.media.upload)
        chains.add("POST /v3/merchant/media/video_upload", client.v3.merchant.media["video_upload"])
        return chains
    }

    static func v3RateActivity(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/rate-activity/applications", client.v3.rateActivity.applications)
        chains.add(
            "GET /v3/rate-activity/applications/id/{application_id}",
            client.v3.rateActivity.applications.id._application_id_)
        chains.add(
            "PATCH /v3/rate-activity/applications/id/{application_id}",
            client.v3.rateActivity.applications.id._application_id_)
        return chains
    }

    static func v3TransactionBlock(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}",
            client.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_)
        chains.add(
            "GET /v3/transaction-block/transaction-block-records/{block_record_id}",
            client.v3.transactionBlock.transactionBlockRecords._block_record_id_)
        chains.add(
            "POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}",
            client.v3.transactionBlock.transactionBlockSubmissions.subMchid._sub_mchid_)
        chains.add(
            "GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}",
            client.v3.transactionBlock.transactionBlockSubmissions._block_submission_id_)
        return chains
    }
}
