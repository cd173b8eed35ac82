// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/hire-power-bank.yaml, API/v3/payscore.yaml by dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3HirePowerBank(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/hire-power-bank/insurance-orders", client.v3.hirePowerBank.insuranceOrders)
        chains.add(
            "GET /v3/hire-power-bank/insurance-orders/{out_order_no}",
            client.v3.hirePowerBank.insuranceOrders._out_order_no_)
        chains.add(
            "GET /v3/hire-power-bank/user-qualifications/{openid}", client.v3.hirePowerBank.userQualifications._openid_)
        return chains
    }

    static func v3Payscore(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/payscore/acquiringbank/permissions", client.v3.payscore.acquiringbank.permissions)
        chains.add(
            "GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}",
            client.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_)
        chains.add(
            "POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate",
            client.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.terminate)
        chains.add("GET /v3/payscore/acquiringbank/serviceorder", client.v3.payscore.acquiringbank.serviceorder)
        chains.add("POST /v3/payscore/acquiringbank/serviceorder", client.v3.payscore.acquiringbank.serviceorder)
        chains.add(
            "GET /v3/payscore/acquiringbank/serviceorder/deduction",
            client.v3.payscore.acquiringbank.serviceorder.deduction)
        chains.add(
            "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel",
            client.v3.payscore.acquiringbank.serviceorder._out_order_no_.cancel)
        chains.add(
            "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete",
            client.v3.payscore.acquiringbank.serviceorder._out_order_no_.complete)
        chains.add(
            "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify",
            client.v3.payscore.acquiringbank.serviceorder._out_order_no_.modify)
        chains.add(
            "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo",
            client.v3.payscore.acquiringbank.serviceorder._out_order_no_.registerdeductinfo)
        chains.add(
            "POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync",
            client.v3.payscore.acquiringbank.serviceorder._out_order_no_.sync)
        chains.add(
            "POST /v3/payscore/acquiringbank/servicepayondeliveryorder",
            client.v3.payscore.acquiringbank.servicepayondeliveryorder)
        chains.add("GET /v3/payscore/merchant-bill", client.v3.payscore.merchantBill)
        chains.add("GET /v3/payscore/oversea/partner/serviceorder", client.v3.payscore.oversea.partner.serviceorder)
        chains.add("POST /v3/payscore/oversea/partner/serviceorder", client.v3.payscore.oversea.partner.serviceorder)
        chains.add(
            "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel",
            client.v3.payscore.oversea.partner.serviceorder._out_order_no_.cancel)
        chains.add(
            "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete",
            client.v3.payscore.oversea.partner.serviceorder._out_order_no_.complete)
        chains.add(
            "POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync",
            client.v3.payscore.oversea.partner.serviceorder._out_order_no_.sync)
        chains.add("POST /v3/payscore/partner/permissions", client.v3.payscore.partner.permissions)
        chains.add(
            "POST /v3/payscore/partner/permissions/apply-for-scene",
            client.v3.payscore.partner.permissions.applyForScene)
        chains.add(
            "POST /v3/payscore/partner/permissions/assess-user-risk-level",
            client.v3.payscore.partner.permissions.assessUserRiskLevel)
        chains.add(
            "GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}",
            client.v3.payscore.partner.permissions.authorizationCode._authorization_code_)
        chains.add(
            "POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate",
            client.v3.payscore.partner.permissions.authorizationCode._authorization_code_.terminate)
        chains.add("GET /v3/payscore/partner/permissions/search", client.v3.payscore.partner.permissions.search)
        chains.add("POST /v3/payscore/partner/permissions/terminate", client.v3.payscore.partner.permissions.terminate)
        chains.add(
            "POST /v3/payscore/partner/service-account-applications",
            client.v3.payscore.partner.serviceAccountApplications)
        chains.add(
            "GET /v3/payscore/partner/service-account-applications/{out_apply_no}",
            client.v3.payscore.partner.serviceAccountApplications._out_apply_no_)
        chains.add("GET /v3/payscore/partner/serviceorder", client.v3.payscore.partner.serviceorder)
        chains.add("POST /v3/payscore/partner/serviceorder", client.v3.payscore.partner.serviceorder)
        chains.add(
            "POST /v3/payscore/partner/serviceorder/direct-complete",
            client.v3.payscore.partner.serviceorder.directComplete)
        chains.add(
            "POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel",
            client.v3.payscore.partner.serviceorder._out_order_no_.cancel)
        chains.add(
            "POST /v3/payscore/partner/serviceorder/{out_order_no}/complete",
            client.v3.payscore.partner.serviceorder._out_order_no_.complete)
        chains.add(
            "POST /v3/payscore/partner/serviceorder/{out_order_no}/modify",
            client.v3.payscore.partner.serviceorder._out_order_no_.modify)
        chains.add(
            "POST /v3/payscore/partner/serviceorder/{out_order_no}/pay",
            client.v3.payscore.partner.serviceorder._out_order_no_.pay)
        chains.add(
            "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage",
            client.v3.payscore.partner.serviceorder._out_order_no_.sendPendingmessage)
        chains.add(
            "POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage",
            client.v3.payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage)
        chains.add(
            "POST /v3/payscore/partner/serviceorder/{out_order_no}/sync",
            client.v3.payscore.partner.serviceorder._out_order_no_.sync)
        chains.add(
            "POST /v3/payscore/partner/servicepayondeliveryorder", client.v3.payscore.partner.servicepayondeliveryorder)
        chains.add(
            "GET /v3/payscore/partner/servicequotas/service-id/{service_id}",
            client.v3.payscore.partner.servicequotas.serviceId._service_id_)
        chains.add("GET /v3/payscore/payafter-orders", client.v3.payscore.payafterOrders)
        chains.add("POST /v3/payscore/payafter-orders", client.v3.payscore.payafterOrders)
        chains.add(
            "POST /v3/payscore/payafter-orders/{out_order_no}/cancel",
            client.v3.payscore.payafterOrders._out_order_no_.cancel)
        chains.add(
            "POST /v3/payscore/payafter-orders/{out_order_no}/complete",
            client.v3.payscore.payafterOrders._out_order_no_.complete)
        chains.add(
            "POST /v3/payscore/payafter-orders/{out_order_no}/sync",
            client.v3.payscore.payafterOrders._out_order_no_.sync)
        chains.add("POST /v3/payscore/permissions", client.v3.payscore.permissions)
        chains.add(
            "POST /v3/payscore/permissions/assess-user-risk-level", client.v3.payscore.permissions.assessUserRiskLevel)
        chains.add(
            "GET /v3/payscore/permissions/authorization-code/{authorization_code}",
            client.v3.payscore.permissions.authorizationCode._authorization_code_)
        chains.add(
            "POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate",
            client.v3.payscore.permissions.authorizationCode._authorization_code_.terminate)
        chains.add("GET /v3/payscore/permissions/openid/{openid}", client.v3.payscore.permissions.openid._openid_)
        chains.add(
            "POST /v3/payscore/permissions/openid/{openid}/terminate",
            client.v3.payscore.permissions.openid._openid_.terminate)
        chains.add("POST /v3/payscore/plan/partner/payscore-plans", client.v3.payscore.plan.partner.payscorePlans)
        chains.add(
            "GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}",
            client.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_)
        chains.add(
            "POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
            client.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.stop)
        chains.add("POST /v3/payscore/plan/payscore-plans", client.v3.payscore.plan.payscorePlans)
        chains.add(
            "GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}",
            client.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_)
        chains.add(
            "POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop",
            client.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.stop)
        chains.add("GET /v3/payscore/serviceorder", client.v3.payscore.serviceorder)
        chains.add("POST /v3/payscore/serviceorder", client.v3.payscore.serviceorder)
        chains.add("POST /v3/payscore/serviceorder/direct-complete", client.v3.payscore.serviceorder.directComplete)
        chains.add(
            "POST /v3/payscore/serviceorder/{out_order_no}/cancel",
            client.v3.payscore.serviceorder._out_order_no_.cancel)
        chains.add(
            "POST /v3/payscore/serviceorder/{out_order_no}/complete",
            client.v3.payscore.serviceorder._out_order_no_.complete)
        chains.add(
            "POST /v3/payscore/serviceorder/{out_order_no}/modify",
            client.v3.payscore.serviceorder._out_order_no_.modify)
        chains.add(
            "POST /v3/payscore/serviceorder/{out_order_no}/pay", client.v3.payscore.serviceorder._out_order_no_.pay)
        chains.add(
            "POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage",
            client.v3.payscore.serviceorder._out_order_no_.sendPendingmessage)
        chains.add(
            "POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage",
            client.v3.payscore.serviceorder._out_order_no_.sendPrepaidmessage)
        chains.add(
            "POST /v3/payscore/serviceorder/{out_order_no}/sync", client.v3.payscore.serviceorder._out_order_no_.sync)
        chains.add("POST /v3/payscore/servicepayondeliveryorder", client.v3.payscore.servicepayondeliveryorder)
        chains.add("POST /v3/payscore/sign-plan/partner/serviceorder", client.v3.payscore.signPlan.partner.serviceorder)
        chains.add(
            "POST /v3/payscore/sign-plan/partner/user-sign-plans", client.v3.payscore.signPlan.partner.userSignPlans)
        chains.add(
            "GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
            client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_)
        chains.add(
            "POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
            client.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop)
        chains.add("POST /v3/payscore/sign-plan/serviceorder", client.v3.payscore.signPlan.serviceorder)
        chains.add("POST /v3/payscore/sign-plan/user-sign-plans", client.v3.payscore.signPlan.userSignPlans)
        chains.add(
            "GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}",
            client.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_)
        chains.add(
            "POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop",
            client.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop)
        chains.add("GET /v3/payscore/smartretail-orders", client.v3.payscore.smartretailOrders)
        chains.add("POST /v3/payscore/smartretail-orders", client.v3.payscore.smartretailOrders)
        chains.add(
            "POST /v3/payscore/smartretail-orders/{out_order_no}/cancel",
            client.v3.payscore.smartretailOrders._out_order_no_.cancel)
        chains.add(
            "POST /v3/payscore/smartretail-orders/{out_order_no}/complete",
            client.v3.payscore.smartretailOrders._out_order_no_.complete)
        chains.add("GET /v3/payscore/user-service-state", client.v3.payscore.userServiceState)
        chains.add(
            "POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate",
            client.v3.payscore.users._openid_.permissions._service_id_.terminate)
        return chains
    }
}
