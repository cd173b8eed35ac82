// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/catering.yaml, API/v3/edu-star.yaml, API/v3/facemch.yaml, API/v3/gov.yaml,
// API/v3/industry-rebate.yaml, API/v3/iotmanage.yaml, API/v3/new-tax-control-fapiao.yaml, API/v3/offlineface.yaml,
// API/v3/offlinefacemch.yaml, API/v3/palmservice.yaml, API/v3/pay-devices.yaml, API/v3/realname.yaml,
// API/v3/smartguide.yaml, API/v3/taxi-invoice.yaml, API/v3/webizpay.yaml by dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3Catering(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/catering/orders/sync-status", client.v3.catering.orders.syncStatus)
        return chains
    }

    static func v3EduStar(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/edu-star/orders", client.v3.eduStar.orders)
        chains.add("POST /v3/edu-star/orders", client.v3.eduStar.orders)
        chains.add("GET /v3/edu-star/users/openid/{wechat_openid}", client.v3.eduStar.users.openid._wechat_openid_)
        chains.add("GET /v3/edu-star/users/qq/{qq}", client.v3.eduStar.users.qq._qq_)
        return chains
    }

    static func v3Facemch(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/facemch/users/{face_sid}", client.v3.facemch.users._face_sid_)
        return chains
    }

    static func v3Gov(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/gov/subsidy/audit/cup/invalid", client.v3.gov.subsidy.audit.cup.invalid)
        chains.add("POST /v3/gov/subsidy/audit/cup/query", client.v3.gov.subsidy.audit.cup.query)
        chains.add("POST /v3/gov/subsidy/audit/cup/refund/sync", client.v3.gov.subsidy.audit.cup.refund.sync)
        chains.add("POST /v3/gov/subsidy/audit/cup/update", client.v3.gov.subsidy.audit.cup.update)
        chains.add("POST /v3/gov/subsidy/audit/cup/upload", client.v3.gov.subsidy.audit.cup.upload)
        chains.add("POST /v3/gov/subsidy/companies/query", client.v3.gov.subsidy.companies.query)
        chains.add("POST /v3/gov/subsidy/goods/upload", client.v3.gov.subsidy.goods.upload)
        chains.add("POST /v3/gov/subsidy/n-qualifications/sync", client.v3.gov.subsidy.nQualifications.sync)
        chains.add("GET /v3/gov/subsidy/qualification", client.v3.gov.subsidy.qualification)
        chains.add(
            "POST /v3/gov/subsidy/qualifications/passthrough/cancel",
            client.v3.gov.subsidy.qualifications.passthrough.cancel)
        chains.add(
            "POST /v3/gov/subsidy/qualifications/passthrough/claim",
            client.v3.gov.subsidy.qualifications.passthrough.claim)
        chains.add(
            "POST /v3/gov/subsidy/qualifications/passthrough/query",
            client.v3.gov.subsidy.qualifications.passthrough.query)
        chains.add("POST /v3/gov/subsidy/qualifications/query", client.v3.gov.subsidy.qualifications.query)
        chains.add("POST /v3/gov/subsidy/qualifications/sync", client.v3.gov.subsidy.qualifications.sync)
        chains.add("POST /v3/gov/subsidy/sncode/lock", client.v3.gov.subsidy.sncode.lock)
        chains.add("POST /v3/gov/subsidy/sncode/query", client.v3.gov.subsidy.sncode.query)
        chains.add("POST /v3/gov/subsidy/sncode/unlock", client.v3.gov.subsidy.sncode.unlock)
        chains.add("POST /v3/gov/subsidy/transactions/query", client.v3.gov.subsidy.transactions.query)
        chains.add(
            "POST /v3/gov/subsidy/transactions/summary/query-day", client.v3.gov.subsidy.transactions.summary.queryDay)
        chains.add("POST /v3/gov/subsidy/transactions/sync", client.v3.gov.subsidy.transactions.sync)
        chains.add("POST /v3/gov/subsidy/zhejiang/authcode/cancel", client.v3.gov.subsidy.zhejiang.authcode.cancel)
        chains.add("POST /v3/gov/subsidy/zhejiang/authcode/commit", client.v3.gov.subsidy.zhejiang.authcode.commit)
        chains.add("POST /v3/gov/subsidy/zhejiang/authcode/issue", client.v3.gov.subsidy.zhejiang.authcode.issue)
        chains.add("POST /v3/gov/subsidy/zhejiang/authcode/refund", client.v3.gov.subsidy.zhejiang.authcode.refund)
        chains.add("POST /v3/gov/subsidy/zhejiang/authcode/try", client.v3.gov.subsidy.zhejiang.authcode.try)
        chains.add("POST /v3/gov/subsidy/zhejiang/goods/query", client.v3.gov.subsidy.zhejiang.goods.query)
        chains.add(
            "POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm",
            client.v3.gov.subsidy.zhejiang.nQualifications.confirm)
        chains.add(
            "POST /v3/gov/subsidy/zhejiang/qualifications/alter", client.v3.gov.subsidy.zhejiang.qualifications.alter)
        chains.add(
            "POST /v3/gov/subsidy/zhejiang/qualifications/claim", client.v3.gov.subsidy.zhejiang.qualifications.claim)
        chains.add(
            "POST /v3/gov/subsidy/zhejiang/qualifications/query", client.v3.gov.subsidy.zhejiang.qualifications.query)
        chains.add(
            "POST /v3/gov/subsidy/zhejiang/qualifications/sync", client.v3.gov.subsidy.zhejiang.qualifications.sync)
        chains.add("POST /v3/gov/subsidy/zhejiang/sncode/lock", client.v3.gov.subsidy.zhejiang.sncode.lock)
        chains.add("POST /v3/gov/subsidy/zhejiang/sncode/query", client.v3.gov.subsidy.zhejiang.sncode.query)
        chains.add("POST /v3/gov/subsidy/zhejiang/sncode/unlock", client.v3.gov.subsidy.zhejiang.sncode.unlock)
        return chains
    }

    static func v3IndustryRebate(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/industry-rebate/retail-industry/transactions",
            client.v3.industryRebate.retailIndustry.transactions)
        chains.add(
            "POST /v3/industry-rebate/transactions/{transaction_id}",
            client.v3.industryRebate.transactions._transaction_id_)
        return chains
    }

    static func v3Iotmanage(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/iotmanage/device-inspections/{device_sn}", client.v3.iotmanage.deviceInspections._device_sn_)
        chains.add("GET /v3/iotmanage/devices", client.v3.iotmanage.devices)
        return chains
    }

    static func v3NewTaxControlFapiao(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/new-tax-control-fapiao/card-template", client.v3.newTaxControlFapiao.cardTemplate)
        chains.add("GET /v3/new-tax-control-fapiao/download", client.v3.newTaxControlFapiao.download)
        chains.add(
            "POST /v3/new-tax-control-fapiao/fapiao-applications", client.v3.newTaxControlFapiao.fapiaoApplications)
        chains.add(
            "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general",
            client.v3.newTaxControlFapiao.fapiaoApplications.issueGeneral)
        chains.add(
            "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport",
            client.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport)
        chains.add(
            "POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil",
            client.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil)
        chains.add(
            "POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing",
            client.v3.newTaxControlFapiao.fapiaoApplications.realEstateLeasing)
        chains.add(
            "POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file",
            client.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile)
        chains.add(
            "GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}",
            client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_)
        chains.add(
            "GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files",
            client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles)
        chains.add(
            "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards",
            client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards)
        chains.add(
            "POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse",
            client.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse)
        chains.add(
            "GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl",
            client.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl)
        chains.add(
            "GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo",
            client.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo)
        chains.add(
            "GET /v3/new-tax-control-fapiao/merchant/base-information",
            client.v3.newTaxControlFapiao.merchant.baseInformation)
        chains.add(
            "GET /v3/new-tax-control-fapiao/merchant/development-config",
            client.v3.newTaxControlFapiao.merchant.developmentConfig)
        chains.add(
            "PATCH /v3/new-tax-control-fapiao/merchant/development-config",
            client.v3.newTaxControlFapiao.merchant.developmentConfig)
        chains.add("GET /v3/new-tax-control-fapiao/merchant/tax-codes", client.v3.newTaxControlFapiao.merchant.taxCodes)
        chains.add(
            "POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check",
            client.v3.newTaxControlFapiao.merchant._sub_mchid_.check)
        chains.add(
            "GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status",
            client.v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus)
        chains.add("GET /v3/new-tax-control-fapiao/user-title", client.v3.newTaxControlFapiao.userTitle)
        chains.add(
            "GET /v3/new-tax-control-fapiao/user-title/title-url", client.v3.newTaxControlFapiao.userTitle.titleUrl)
        return chains
    }

    static func v3Offlineface(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/offlineface/authinfo", client.v3.offlineface.authinfo)
        chains.add("POST /v3/offlineface/contracts/presign", client.v3.offlineface.contracts.presign)
        chains.add("GET /v3/offlineface/contracts/{contract_id}", client.v3.offlineface.contracts._contract_id_)
        chains.add("GET /v3/offlineface/face-collections", client.v3.offlineface.faceCollections)
        chains.add(
            "GET /v3/offlineface/face-collections/{collection_id}",
            client.v3.offlineface.faceCollections._collection_id_)
        chains.add("POST /v3/offlineface/repayment-url", client.v3.offlineface.repaymentUrl)
        chains.add("POST /v3/offlineface/transactions", client.v3.offlineface.transactions)
        chains.add(
            "GET /v3/offlineface/transactions/out-trade-no/{out_trade_no}",
            client.v3.offlineface.transactions.outTradeNo._out_trade_no_)
        return chains
    }

    static func v3Offlinefacemch(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/offlinefacemch/organizations", client.v3.offlinefacemch.organizations)
        chains.add(
            "GET /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
            client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_)
        chains.add(
            "PATCH /v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}",
            client.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_)
        chains.add(
            "POST /v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract",
            client.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract)
        chains.add("POST /v3/offlinefacemch/tokens", client.v3.offlinefacemch.tokens)
        return chains
    }

    static func v3Palmservice(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/palmservice/authorization/openid/{openid}", client.v3.palmservice.authorization.openid._openid_)
        chains.add("POST /v3/palmservice/authorization/preauthorize", client.v3.palmservice.authorization.preauthorize)
        return chains
    }

    static func v3PayDevices(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "GET /v3/pay-devices/open-scenario-speaker/{device_sn}",
            client.v3.payDevices.openScenarioSpeaker._device_sn_)
        chains.add(
            "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/bind",
            client.v3.payDevices.openScenarioSpeaker._device_sn_.bind)
        chains.add(
            "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/prebind",
            client.v3.payDevices.openScenarioSpeaker._device_sn_.prebind)
        chains.add(
            "POST /v3/pay-devices/open-scenario-speaker/{device_sn}/unbind",
            client.v3.payDevices.openScenarioSpeaker._device_sn_.unbind)
        chains.add(
            "POST /v3/pay-devices/open-scenario-speakerorder/{transaction_id}/report",
            client.v3.payDevices.openScenarioSpeakerorder._transaction_id_.report)
        chains.add(
            "POST /v3/pay-devices/printers/{device_id}/print-orders",
            client.v3.payDevices.printers._device_id_.printOrders)
        chains.add(
            "GET /v3/pay-devices/printers/{device_id}/print-orders/{print_order_no}",
            client.v3.payDevices.printers._device_id_.printOrders._print_order_no_)
        return chains
    }

    static func v3Realname(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/realname/verify", client.v3.realname.verify)
        return chains
    }

    static func v3Smartguide(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/smartguide/guides", client.v3.smartguide.guides)
        chains.add("POST /v3/smartguide/guides", client.v3.smartguide.guides)
        chains.add("PATCH /v3/smartguide/guides/{guide_id}", client.v3.smartguide.guides._guide_id_)
        chains.add("POST /v3/smartguide/guides/{guide_id}/assign", client.v3.smartguide.guides._guide_id_.assign)
        return chains
    }

    static func v3TaxiInvoice(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/taxi-invoice/attendance/punch", client.v3.taxiInvoice.attendance.punch)
        chains.add("POST /v3/taxi-invoice/cards", client.v3.taxiInvoice.cards)
        chains.add("POST /v3/taxi-invoice/cards/upload-file", client.v3.taxiInvoice.cards.uploadFile)
        chains.add("POST /v3/taxi-invoice/driver/update-driver", client.v3.taxiInvoice.driver.updateDriver)
        chains.add("GET /v3/taxi-invoice/drivers/{driver_license}", client.v3.taxiInvoice.drivers._driver_license_)
        chains.add(
            "GET /v3/taxi-invoice/taxi-companies/{company_mchid}", client.v3.taxiInvoice.taxiCompanies._company_mchid_)
        chains.add(
            "POST /v3/taxi-invoice/taxi-company/create-taxi-company",
            client.v3.taxiInvoice.taxiCompany.createTaxiCompany)
        chains.add("POST /v3/taxi-invoice/taxi/update-taxi", client.v3.taxiInvoice.taxi.updateTaxi)
        chains.add("GET /v3/taxi-invoice/taxies/{plate_number}", client.v3.taxiInvoice.taxies._plate_number_)
        chains.add(
            "GET /v3/taxi-invoice/user-taxi-order/find-by-token", client.v3.taxiInvoice.userTaxiOrder.findByToken)
        chains.add("GET /v3/taxi-invoice/user-taxi-orders", client.v3.taxiInvoice.userTaxiOrders)
        return chains
    }

    static func v3Webizpay(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/webizpay/avail-mch-ranges", client.v3.webizpay.availMchRanges)
        chains.add("POST /v3/webizpay/avail-mch-ranges", client.v3.webizpay.availMchRanges)
        chains.add(
            "GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
            client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers)
        chains.add(
            "POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers",
            client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers)
        chains.add(
            "DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}",
            client.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_)
        chains.add("POST /v3/webizpay/bill/proof", client.v3.webizpay.bill.proof)
        chains.add("POST /v3/webizpay/bill/trade-bill", client.v3.webizpay.bill.tradeBill)
        chains.add(
            "GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}",
            client.v3.webizpay.employees._employee_id_.outQuotaCards._out_card_no_)
        chains.add(
            "POST /v3/webizpay/employees/{employee_id}/quota-cards",
            client.v3.webizpay.employees._employee_id_.quotaCards)
        chains.add(
            "GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}",
            client.v3.webizpay.employees._employee_id_.quotaCards._card_no_)
        chains.add(
            "POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel",
            client.v3.webizpay.employees._employee_id_.quotaCards._card_no_.cancel)
        chains.add(
            "GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url",
            client.v3.webizpay.employees._employee_id_.quotaCards._card_no_.paymentUrl)
        chains.add(
            "POST /v3/webizpay/employees/{employee_id}/revoke", client.v3.webizpay.employees._employee_id_.revoke)
        chains.add("POST /v3/webizpay/stores/entity-matches", client.v3.webizpay.stores.entityMatches)
        chains.add(
            "GET /v3/webizpay/stores/entity-matches/{batch_id}", client.v3.webizpay.stores.entityMatches._batch_id_)
        chains.add(
            "GET /v3/webizpay/users/{user_id}/authorization-state",
            client.v3.webizpay.users._user_id_.authorizationState)
        chains.add(
            "POST /v3/webizpay/users/{user_id}/authorization-url", client.v3.webizpay.users._user_id_.authorizationUrl)
        return chains
    }
}
