// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/ebike.yaml, API/v3/edu-papay.yaml, API/v3/eduschoolpay.yaml, API/v3/inspolicymgr.yaml,
// API/v3/papay.yaml, API/v3/parking.yaml, API/v3/partner-papay.yaml, API/v3/password-exempt-contract.yaml,
// API/v3/qrcode.yaml, API/v3/vehicle.yaml by dev/generate. Do not edit.

import WeChatPay

extension Chains {
    static func v3Ebike(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/ebike/charge/contracts/preopen", client.v3.ebike.charge.contracts.preopen)
        chains.add("GET /v3/ebike/charge/contracts/{contract_id}", client.v3.ebike.charge.contracts._contract_id_)
        chains.add(
            "POST /v3/ebike/charge/contracts/{contract_id}/confirm",
            client.v3.ebike.charge.contracts._contract_id_.confirm)
        chains.add("POST /v3/ebike/charge/transactions", client.v3.ebike.charge.transactions)
        chains.add(
            "GET /v3/ebike/charge/transactions/id/{transaction_id}",
            client.v3.ebike.charge.transactions.id._transaction_id_)
        chains.add(
            "GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}",
            client.v3.ebike.charge.transactions.outTradeNo._out_trade_no_)
        chains.add("GET /v3/ebike/charge/users/{openid}/contract", client.v3.ebike.charge.users._openid_.contract)
        return chains
    }

    static func v3EduPapay(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/edu-papay/contracts/id/{contract_id}", client.v3.eduPapay.contracts.id._contract_id_)
        chains.add("POST /v3/edu-papay/contracts/presign", client.v3.eduPapay.contracts.presign)
        chains.add("DELETE /v3/edu-papay/contracts/{contract_id}", client.v3.eduPapay.contracts._contract_id_)
        chains.add("POST /v3/edu-papay/transactions", client.v3.eduPapay.transactions)
        chains.add(
            "GET /v3/edu-papay/transactions/id/{transaction_id}", client.v3.eduPapay.transactions.id._transaction_id_)
        chains.add(
            "GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}",
            client.v3.eduPapay.transactions.outTradeNo._out_trade_no_)
        chains.add(
            "POST /v3/edu-papay/user-notifications/{contract_id}/send",
            client.v3.eduPapay.userNotifications._contract_id_.send)
        chains.add("GET /v3/edu-papay/user/{openid}/contracts", client.v3.eduPapay.user._openid_.contracts)
        return chains
    }

    static func v3Eduschoolpay(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/eduschoolpay/contracts/presign", client.v3.eduschoolpay.contracts.presign)
        chains.add("GET /v3/eduschoolpay/contracts/{contract_id}", client.v3.eduschoolpay.contracts._contract_id_)
        chains.add(
            "POST /v3/eduschoolpay/contracts/{contract_id}/terminate",
            client.v3.eduschoolpay.contracts._contract_id_.terminate)
        chains.add("POST /v3/eduschoolpay/transactions", client.v3.eduschoolpay.transactions)
        chains.add(
            "GET /v3/eduschoolpay/transactions/id/{transaction_id}",
            client.v3.eduschoolpay.transactions.id._transaction_id_)
        chains.add(
            "GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}",
            client.v3.eduschoolpay.transactions.outTradeNo._out_trade_no_)
        chains.add("GET /v3/eduschoolpay/users/{openid}/contracts", client.v3.eduschoolpay.users._openid_.contracts)
        chains.add("GET /v3/eduschoolpay/users/{openid}/debt-state", client.v3.eduschoolpay.users._openid_.debtState)
        return chains
    }

    static func v3Inspolicymgr(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/inspolicymgr/deduct/authorizations", client.v3.inspolicymgr.deduct.authorizations)
        chains.add(
            "GET /v3/inspolicymgr/deduct/authorizations/{out_insurance_no}",
            client.v3.inspolicymgr.deduct.authorizations._out_insurance_no_)
        chains.add("POST /v3/inspolicymgr/deduct/policies", client.v3.inspolicymgr.deduct.policies)
        chains.add(
            "GET /v3/inspolicymgr/deduct/policies/{out_insurance_no}",
            client.v3.inspolicymgr.deduct.policies._out_insurance_no_)
        chains.add(
            "PATCH /v3/inspolicymgr/deduct/policies/{out_insurance_no}",
            client.v3.inspolicymgr.deduct.policies._out_insurance_no_)
        return chains
    }

    static func v3Papay(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/papay/contracts/{contract_id}/fail-notify", client.v3.papay.contracts._contract_id_.failNotify)
        chains.add("POST /v3/papay/contracts/{contract_id}/notify", client.v3.papay.contracts._contract_id_.notify)
        chains.add(
            "GET /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}",
            client.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_)
        chains.add(
            "POST /v3/papay/insurance-pay/policy-periods/contract-id/{contract_id}/policy-period-id/{policy_period_id}/schedule",
            client.v3.papay.insurancePay.policyPeriods.contractId._contract_id_.policyPeriodId._policy_period_id_
                .schedule)
        chains.add("POST /v3/papay/insurance-pay/transactions/apply", client.v3.papay.insurancePay.transactions.apply)
        chains.add(
            "POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/contract-id/{contract_id}/renew",
            client.v3.papay.insuranceSign.contracts.planId._plan_id_.contractId._contract_id_.renew)
        chains.add(
            "GET /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            client.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_)
        chains.add(
            "POST /v3/papay/insurance-sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
            client.v3.papay.insuranceSign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate)
        chains.add(
            "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/app",
            client.v3.papay.insuranceSign.contracts.preEntrustSign.app)
        chains.add(
            "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/h5",
            client.v3.papay.insuranceSign.contracts.preEntrustSign.h5)
        chains.add(
            "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/jsapi",
            client.v3.papay.insuranceSign.contracts.preEntrustSign.jsapi)
        chains.add(
            "POST /v3/papay/insurance-sign/contracts/pre-entrust-sign/mini-program",
            client.v3.papay.insuranceSign.contracts.preEntrustSign.miniProgram)
        chains.add(
            "POST /v3/papay/insurance-sign/policy-periods/plan-id/{plan_id}/contract-id/{contract_id}/modify",
            client.v3.papay.insuranceSign.policyPeriods.planId._plan_id_.contractId._contract_id_.modify)
        chains.add(
            "GET /v3/papay/insurance-sign/policy_periods/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            client.v3.papay.insuranceSign["policy_periods"].planId._plan_id_.outContractCode._out_contract_code_)
        chains.add("POST /v3/papay/pay/harmony/transactions/apply", client.v3.papay.pay.harmony.transactions.apply)
        chains.add(
            "GET /v3/papay/pay/partner/schedules/contract-id/{contract_id}",
            client.v3.papay.pay.partner.schedules.contractId._contract_id_)
        chains.add(
            "POST /v3/papay/pay/partner/schedules/contract-id/{contract_id}/schedule",
            client.v3.papay.pay.partner.schedules.contractId._contract_id_.schedule)
        chains.add("POST /v3/papay/pay/partner/transactions/apply", client.v3.papay.pay.partner.transactions.apply)
        chains.add(
            "GET /v3/papay/pay/schedules/contract-id/{contract_id}",
            client.v3.papay.pay.schedules.contractId._contract_id_)
        chains.add(
            "POST /v3/papay/pay/schedules/contract-id/{contract_id}/schedule",
            client.v3.papay.pay.schedules.contractId._contract_id_.schedule)
        chains.add("POST /v3/papay/pay/transactions/apply", client.v3.papay.pay.transactions.apply)
        chains.add(
            "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/app",
            client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app)
        chains.add(
            "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/h5",
            client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.h5)
        chains.add(
            "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/jsapi",
            client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi)
        chains.add(
            "POST /v3/papay/scheduled-deduct-sign/contracts/pre-entrust-sign/mini-program",
            client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.miniProgram)
        chains.add(
            "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/app",
            client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.app)
        chains.add(
            "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/h5",
            client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.h5)
        chains.add(
            "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/jsapi",
            client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.jsapi)
        chains.add(
            "POST /v3/papay/scheduled-deduct-sign/partner/contracts/pre-entrust-sign/mini-program",
            client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram)
        chains.add(
            "GET /v3/papay/sign/contracts/harmony-plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            client.v3.papay.sign.contracts.harmonyPlanId._plan_id_.outContractCode._out_contract_code_)
        chains.add(
            "GET /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            client.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_)
        chains.add(
            "POST /v3/papay/sign/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
            client.v3.papay.sign.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate)
        chains.add("POST /v3/papay/sign/contracts/pre-entrust-sign", client.v3.papay.sign.contracts.preEntrustSign)
        chains.add(
            "GET /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}",
            client.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_)
        chains.add(
            "POST /v3/papay/sign/partner/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate",
            client.v3.papay.sign.partner.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate)
        return chains
    }

    static func v3Parking(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/parking/reminders/application", client.v3.parking.reminders.application)
        chains.add("GET /v3/parking/reminders/application/query", client.v3.parking.reminders.application.query)
        chains.add("POST /v3/parking/reminders/application/withdraw", client.v3.parking.reminders.application.withdraw)
        chains.add("GET /v3/parking/reminders/applications", client.v3.parking.reminders.applications)
        chains.add("POST /v3/parking/reminders/entry", client.v3.parking.reminders.entry)
        chains.add("POST /v3/parking/reminders/exit", client.v3.parking.reminders.exit)
        chains.add("POST /v3/parking/reminders/ext-payment", client.v3.parking.reminders.extPayment)
        chains.add("POST /v3/parking/reminders/parking-fee", client.v3.parking.reminders.parkingFee)
        chains.add("GET /v3/parking/reminders/parking-lot", client.v3.parking.reminders.parkingLot)
        chains.add("POST /v3/parking/reminders/payment", client.v3.parking.reminders.payment)
        return chains
    }

    static func v3PartnerPapay(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/partner-papay/contracts/{contract_id}/fail-notify",
            client.v3.partnerPapay.contracts._contract_id_.failNotify)
        chains.add(
            "POST /v3/partner-papay/contracts/{contract_id}/notify",
            client.v3.partnerPapay.contracts._contract_id_.notify)
        return chains
    }

    static func v3PasswordExemptContract(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/mini-program",
            client.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.miniProgram)
        chains.add(
            "POST /v3/password-exempt-contract/contracts/ecommerce/pre-entrust-sign/pay-redirect-sign",
            client.v3.passwordExemptContract.contracts.ecommerce.preEntrustSign.payRedirectSign)
        chains.add(
            "POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/mini-program",
            client.v3.passwordExemptContract.contracts.normal.preEntrustSign.miniProgram)
        chains.add(
            "POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
            client.v3.passwordExemptContract.contracts.normal.preEntrustSign.payRedirectSign)
        chains.add(
            "POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/mini-program",
            client.v3.passwordExemptContract.contracts.qs.preEntrustSign.miniProgram)
        chains.add(
            "POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
            client.v3.passwordExemptContract.contracts.qs.preEntrustSign.payRedirectSign)
        chains.add(
            "GET /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}",
            client.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_)
        chains.add(
            "POST /v3/password-exempt-contract/contracts/service-id/{service_id}/out-contract-code/{out_contract_code}/terminate",
            client.v3.passwordExemptContract.contracts.serviceId._service_id_.outContractCode._out_contract_code_
                .terminate)
        chains.add(
            "POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/mini-program",
            client.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.miniProgram)
        chains.add(
            "POST /v3/password-exempt-contract/contracts/service-provider/pre-entrust-sign/pay-redirect-sign",
            client.v3.passwordExemptContract.contracts.serviceProvider.preEntrustSign.payRedirectSign)
        return chains
    }

    static func v3Qrcode(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/qrcode/transactions", client.v3.qrcode.transactions)
        chains.add(
            "GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}",
            client.v3.qrcode.transactions.outTradeNo._out_trade_no_)
        chains.add(
            "GET /v3/qrcode/user-services/contract-id/{contract_id}",
            client.v3.qrcode.userServices.contractId._contract_id_)
        return chains
    }

    static func v3Vehicle(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/vehicle/etc/contracts/{contract_id}", client.v3.vehicle.etc.contracts._contract_id_)
        chains.add("POST /v3/vehicle/etc/preopen", client.v3.vehicle.etc.preopen)
        chains.add("POST /v3/vehicle/etc/transactions/highway", client.v3.vehicle.etc.transactions.highway)
        chains.add(
            "GET /v3/vehicle/etc/transactions/id/{transaction_id}",
            client.v3.vehicle.etc.transactions.id._transaction_id_)
        chains.add(
            "GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}",
            client.v3.vehicle.etc.transactions.outTradeNo._out_trade_no_)
        chains.add("GET /v3/vehicle/etc/users/{openid}/contracts", client.v3.vehicle.etc.users._openid_.contracts)
        chains.add("POST /v3/vehicle/parking/parkings", client.v3.vehicle.parking.parkings)
        chains.add("GET /v3/vehicle/parking/services/find", client.v3.vehicle.parking.services.find)
        chains.add(
            "GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}",
            client.v3.vehicle.transactions.outTradeNo._out_trade_no_)
        chains.add("POST /v3/vehicle/transactions/parking", client.v3.vehicle.transactions.parking)
        return chains
    }
}
