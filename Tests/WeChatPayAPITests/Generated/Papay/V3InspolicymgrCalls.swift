// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/inspolicymgr.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3InspolicymgrCalls: TypedCalls {
    let family = "v3/inspolicymgr"

    func add(to calls: inout RoundTrips) {
        calls.add("inspolicymgr.deduct.policies.post", Self.inspolicymgrDeductPoliciesPost)
        calls.add(blocking: "inspolicymgr.deduct.policies.post", Self.inspolicymgrDeductPoliciesPostBlocking)
        calls.add(
            "inspolicymgr.deduct.policies.{out_insurance_no}.patch", Self.inspolicymgrDeductPoliciesOutInsuranceNoPatch)
    }
}

extension V3InspolicymgrCalls {
    private static func inspolicymgrDeductPoliciesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.inspolicymgr.deduct.policies
        let reply = try await node.post(
            V3.Inspolicymgr.Deduct.Policies.PostBody.synthetic(test.body)
        )
        try V3.Inspolicymgr.PoliciesReply.compare(reply, test.reply)
    }

    private static func inspolicymgrDeductPoliciesPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.inspolicymgr.deduct.policies
        let reply = try node.post(
            V3.Inspolicymgr.Deduct.Policies.PostBody.synthetic(test.body)
        )
        try V3.Inspolicymgr.PoliciesReply.compare(reply, test.reply)
    }

    private static func inspolicymgrDeductPoliciesOutInsuranceNoPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.inspolicymgr.deduct.policies.outInsuranceNo(test.path["out_insurance_no"].text)
        let reply = try await node.patch(
            V3.Inspolicymgr.Deduct.Policies.ByOutInsuranceNo.PatchBody.synthetic(test.body)
        )
        try V3.Inspolicymgr.PoliciesReply.compare(reply, test.reply)
    }
}

extension V3.Inspolicymgr.PoliciesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outInsuranceNo, "out_insurance_no")
        try place.same(reply.insuranceName, "insurance_name")
        try place.same(reply.insuredNameList, "insured_name_list")
        try place.same(reply.insuranceCompanyCode, "insurance_company_code")
        try place.same(reply.effectiveTime, "effective_time")
        try place.same(reply.expiredTime, "expired_time")
        try place.same(reply.coverageDetail, "coverage_detail")
        try place.same(reply.supportRenewal, "support_renewal")
        try place.same(reply.startRenewalTime, "start_renewal_time")
        try place.same(reply.endRenewalTime, "end_renewal_time")
        try place.same(reply.policyType, "policy_type")
        try place.same(reply.carNumber, "car_number")
        try place.same(reply.petName, "pet_name")
        try place.same(reply.address, "address")
        try place.same(reply.policyState, "policy_state")
        try place.same(reply.policyCode, "policy_code")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.policyPeriods, "policy_periods")
        try place.same(reply.freeInsurance, "free_insurance")
        try place.same(reply.combinedPayment, "combined_payment")
        try place.same(reply.paymentMethod, "payment_method")
        try place.same(reply.periodPremiumMode, "period_premium_mode")
        try place.same(reply.paymentPeriod, "payment_period")
        try place.same(reply.firstPeriodAmount, "first_period_amount")
        try place.same(reply.subsequentPeriodAmount, "subsequent_period_amount")
        try place.same(reply.coverageTermType, "coverage_term_type")
    }
}

extension V3.Inspolicymgr.Deduct.Policies.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outInsuranceNo: place["out_insurance_no"].text,
            insuredNameList: place.list("insured_name_list", Place.text),
            insuranceCompanyCode: place["insurance_company_code"].text,
            effectiveTime: place["effective_time"].text,
            expiredTime: place["expired_time"].text,
            coverageDetail: place["coverage_detail"].text,
            supportRenewal: place["support_renewal"].flag,
            policyType: .policyTypeAccident,
            policyState: .policyStateDeclined,
            planID: place["plan_id"].text,
            outContractCode: place["out_contract_code"].text,
            policyPeriods: place.list("policy_periods", Place.number),
            appid: place["appid"].text,
            openid: place["openid"].text,
            freeInsurance: place["free_insurance"].flag,
            startRenewalTime: place["start_renewal_time"].text,
            endRenewalTime: place["end_renewal_time"].text,
            carNumber: place["car_number"].text,
            petName: place["pet_name"].text,
            address: place["address"].text,
            policyCode: place["policy_code"].text,
            combinedPayment: place["combined_payment"].flag,
            paymentMethod: .paymentMethodPeriod,
            periodPremiumMode: .periodPremiumModeFirstDiff,
            paymentPeriod: .paymentPeriodBiweekly,
            firstPeriodAmount: place["first_period_amount"].integer,
            subsequentPeriodAmount: place["subsequent_period_amount"].integer,
            coverageTermType: .coverageTermTypeLifetime,
            payeeMchid: place["payee_mchid"].text,
            payeeAppid: place["payee_appid"].text,
            payeeOpenid: place["payee_openid"].text
        )
        object.outInsuranceNo = object.outInsuranceNo
        object.insuredNameList = object.insuredNameList
        object.insuranceCompanyCode = object.insuranceCompanyCode
        object.effectiveTime = object.effectiveTime
        object.expiredTime = object.expiredTime
        object.coverageDetail = object.coverageDetail
        object.supportRenewal = object.supportRenewal
        object.startRenewalTime = object.startRenewalTime
        object.endRenewalTime = object.endRenewalTime
        object.policyType = object.policyType
        object.carNumber = object.carNumber
        object.petName = object.petName
        object.address = object.address
        object.policyState = object.policyState
        object.policyCode = object.policyCode
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.policyPeriods = object.policyPeriods
        object.appid = object.appid
        object.openid = object.openid
        object.freeInsurance = object.freeInsurance
        object.combinedPayment = object.combinedPayment
        object.paymentMethod = object.paymentMethod
        object.periodPremiumMode = object.periodPremiumMode
        object.paymentPeriod = object.paymentPeriod
        object.firstPeriodAmount = object.firstPeriodAmount
        object.subsequentPeriodAmount = object.subsequentPeriodAmount
        object.coverageTermType = object.coverageTermType
        object.payeeMchid = object.payeeMchid
        object.payeeAppid = object.payeeAppid
        object.payeeOpenid = object.payeeOpenid
        return object
    }
}

extension V3.Inspolicymgr.Deduct.Policies.ByOutInsuranceNo.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            insuredNameList: place.list("insured_name_list", Place.text),
            insuranceName: place["insurance_name"].text,
            effectiveTime: place["effective_time"].text,
            expiredTime: place["expired_time"].text,
            coverageDetail: place["coverage_detail"].text,
            supportRenewal: place["support_renewal"].flag,
            startRenewalTime: place["start_renewal_time"].text,
            endRenewalTime: place["end_renewal_time"].text,
            policyType: .policyTypeAccident,
            carNumber: place["car_number"].text,
            petName: place["pet_name"].text,
            address: place["address"].text,
            policyState: .policyStateDeclined,
            policyCode: place["policy_code"].text,
            planID: place["plan_id"].text,
            outContractCode: place["out_contract_code"].text,
            policyPeriods: place.list("policy_periods", Place.number),
            freeInsurance: place["free_insurance"].flag,
            combinedPayment: place["combined_payment"].flag,
            paymentMethod: .paymentMethodPeriod,
            periodPremiumMode: .periodPremiumModeFirstDiff,
            paymentPeriod: .paymentPeriodBiweekly,
            firstPeriodAmount: place["first_period_amount"].integer,
            subsequentPeriodAmount: place["subsequent_period_amount"].integer,
            coverageTermType: .coverageTermTypeLifetime
        )
        object.insuredNameList = object.insuredNameList
        object.insuranceName = object.insuranceName
        object.effectiveTime = object.effectiveTime
        object.expiredTime = object.expiredTime
        object.coverageDetail = object.coverageDetail
        object.supportRenewal = object.supportRenewal
        object.startRenewalTime = object.startRenewalTime
        object.endRenewalTime = object.endRenewalTime
        object.policyType = object.policyType
        object.carNumber = object.carNumber
        object.petName = object.petName
        object.address = object.address
        object.policyState = object.policyState
        object.policyCode = object.policyCode
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.policyPeriods = object.policyPeriods
        object.freeInsurance = object.freeInsurance
        object.combinedPayment = object.combinedPayment
        object.paymentMethod = object.paymentMethod
        object.periodPremiumMode = object.periodPremiumMode
        object.paymentPeriod = object.paymentPeriod
        object.firstPeriodAmount = object.firstPeriodAmount
        object.subsequentPeriodAmount = object.subsequentPeriodAmount
        object.coverageTermType = object.coverageTermType
        return object
    }
}
