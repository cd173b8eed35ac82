// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/papay.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPapay
import WeChatPayTyped

struct V3PapayCalls: TypedCalls {
    let family = "v3/papay"

    func add(to calls: inout RoundTrips) {
        calls.add("papay.contracts.{contract_id}.fail-notify.post", Self.papayContractsContractIDFailNotifyPost)
        calls.add(
            blocking: "papay.contracts.{contract_id}.fail-notify.post",
            Self.papayContractsContractIDFailNotifyPostBlocking)
        calls.add("papay.contracts.{contract_id}.notify.post", Self.papayContractsContractIDNotifyPost)
        calls.add(
            "papay.insurance-pay.policy-periods.contract-id.{contract_id}.policy-period-id.{policy_period_id}.get",
            Self.papayInsurancePayPolicyPeriodsContractIDContractIDPolicyPeriodIDPolicyPeriodIDGet)
        calls.add(
            blocking:
                "papay.insurance-pay.policy-periods.contract-id.{contract_id}.policy-period-id.{policy_period_id}.get",
            Self.papayInsurancePayPolicyPeriodsContractIDContractIDPolicyPeriodIDPolicyPeriodIDGetBlocking)
        calls.add(
            "papay.insurance-pay.policy-periods.contract-id.{contract_id}.policy-period-id.{policy_period_id}.schedule.post",
            Self.papayInsurancePayPolicyPeriodsContractIDContractIDPolicyPeriodIDPolicyPeriodIDSchedulePost)
        calls.add("papay.insurance-pay.transactions.apply.post", Self.papayInsurancePayTransactionsApplyPost)
        calls.add(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.contract-id.{contract_id}.renew.post",
            Self.papayInsuranceSignContractsPlanIDPlanIDContractIDContractIDRenewPost)
        calls.add(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get",
            Self.papayInsuranceSignContractsPlanIDPlanIDOutContractCodeOutContractCodeGet)
        calls.add(
            "papay.insurance-sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            Self.papayInsuranceSignContractsPlanIDPlanIDOutContractCodeOutContractCodeTerminatePost)
        calls.add(
            "papay.insurance-sign.contracts.pre-entrust-sign.app.post",
            Self.papayInsuranceSignContractsPreEntrustSignAppPost)
        calls.add(
            "papay.insurance-sign.contracts.pre-entrust-sign.h5.post",
            Self.papayInsuranceSignContractsPreEntrustSignH5Post)
        calls.add(
            "papay.insurance-sign.contracts.pre-entrust-sign.jsapi.post",
            Self.papayInsuranceSignContractsPreEntrustSignJsapiPost)
        calls.add(
            "papay.insurance-sign.contracts.pre-entrust-sign.mini-program.post",
            Self.papayInsuranceSignContractsPreEntrustSignMiniProgramPost)
        calls.add(
            "papay.insurance-sign.policy-periods.plan-id.{plan_id}.contract-id.{contract_id}.modify.post",
            Self.papayInsuranceSignPolicyPeriodsPlanIDPlanIDContractIDContractIDModifyPost)
        calls.add(
            "papay.insurance-sign.policy_periods.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get",
            Self.papayInsuranceSignPolicyPeriodsPlanIDPlanIDOutContractCodeOutContractCodeGet)
        calls.add("papay.pay.harmony.transactions.apply.post", Self.papayPayHarmonyTransactionsApplyPost)
        calls.add(
            "papay.pay.partner.schedules.contract-id.{contract_id}.get",
            Self.papayPayPartnerSchedulesContractIDContractIDGet)
        calls.add(
            "papay.pay.partner.schedules.contract-id.{contract_id}.schedule.post",
            Self.papayPayPartnerSchedulesContractIDContractIDSchedulePost)
        calls.add("papay.pay.partner.transactions.apply.post", Self.papayPayPartnerTransactionsApplyPost)
        calls.add("papay.pay.schedules.contract-id.{contract_id}.get", Self.papayPaySchedulesContractIDContractIDGet)
        calls.add(
            "papay.pay.schedules.contract-id.{contract_id}.schedule.post",
            Self.papayPaySchedulesContractIDContractIDSchedulePost)
        calls.add("papay.pay.transactions.apply.post", Self.papayPayTransactionsApplyPost)
        calls.add(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.app.post",
            Self.papayScheduledDeductSignContractsPreEntrustSignAppPost)
        calls.add(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.h5.post",
            Self.papayScheduledDeductSignContractsPreEntrustSignH5Post)
        calls.add(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.jsapi.post",
            Self.papayScheduledDeductSignContractsPreEntrustSignJsapiPost)
        calls.add(
            "papay.scheduled-deduct-sign.contracts.pre-entrust-sign.mini-program.post",
            Self.papayScheduledDeductSignContractsPreEntrustSignMiniProgramPost)
        calls.add(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.app.post",
            Self.papayScheduledDeductSignPartnerContractsPreEntrustSignAppPost)
        calls.add(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.h5.post",
            Self.papayScheduledDeductSignPartnerContractsPreEntrustSignH5Post)
        calls.add(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.jsapi.post",
            Self.papayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPost)
        calls.add(
            "papay.scheduled-deduct-sign.partner.contracts.pre-entrust-sign.mini-program.post",
            Self.papayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPost)
        calls.add(
            "papay.sign.contracts.harmony-plan-id.{plan_id}.out-contract-code.{out_contract_code}.get",
            Self.papaySignContractsHarmonyPlanIDPlanIDOutContractCodeOutContractCodeGet)
        calls.add(
            "papay.sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get",
            Self.papaySignContractsPlanIDPlanIDOutContractCodeOutContractCodeGet)
        calls.add(
            "papay.sign.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            Self.papaySignContractsPlanIDPlanIDOutContractCodeOutContractCodeTerminatePost)
        calls.add("papay.sign.contracts.pre-entrust-sign.post", Self.papaySignContractsPreEntrustSignPost)
        calls.add(
            "papay.sign.partner.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.get",
            Self.papaySignPartnerContractsPlanIDPlanIDOutContractCodeOutContractCodeGet)
        calls.add(
            "papay.sign.partner.contracts.plan-id.{plan_id}.out-contract-code.{out_contract_code}.terminate.post",
            Self.papaySignPartnerContractsPlanIDPlanIDOutContractCodeOutContractCodeTerminatePost)
    }
}

extension V3PapayCalls {
    private static func papayContractsContractIDFailNotifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.contracts.contractID(test.path["contract_id"].text).failNotify
        try await node.post(
            V3.Papay.Contracts.ByContractID.FailNotify.PostBody.synthetic(test.body)
        )
    }

    private static func papayContractsContractIDFailNotifyPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.papay.contracts.contractID(test.path["contract_id"].text).failNotify
        try node.post(
            V3.Papay.Contracts.ByContractID.FailNotify.PostBody.synthetic(test.body)
        )
    }

    private static func papayContractsContractIDNotifyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.contracts.contractID(test.path["contract_id"].text).notify
        try await node.post(
            V3.Papay.Contracts.ByContractID.Notify.PostBody.synthetic(test.body)
        )
    }

    private static func papayInsurancePayPolicyPeriodsContractIDContractIDPolicyPeriodIDPolicyPeriodIDGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.papay.insurancePay.policyPeriods.contractId.contractID(test.path["contract_id"].text)
            .policyPeriodId.policyPeriodID(test.path["policy_period_id"].numberText)
        let reply = try await node.get()
        try V3.Papay.PolicyPeriodIDReply.compare(reply, test.reply)
    }

    private static func papayInsurancePayPolicyPeriodsContractIDContractIDPolicyPeriodIDPolicyPeriodIDGetBlocking(
        _ test: RoundTrip
    ) throws {
        let node = test.client.v3.papay.insurancePay.policyPeriods.contractId.contractID(test.path["contract_id"].text)
            .policyPeriodId.policyPeriodID(test.path["policy_period_id"].numberText)
        let reply = try node.get()
        try V3.Papay.PolicyPeriodIDReply.compare(reply, test.reply)
    }

    private static func papayInsurancePayPolicyPeriodsContractIDContractIDPolicyPeriodIDPolicyPeriodIDSchedulePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.papay.insurancePay.policyPeriods.contractId.contractID(test.path["contract_id"].text)
            .policyPeriodId.policyPeriodID(test.path["policy_period_id"].numberText).schedule
        let reply = try await node.post(
            V3.Papay.InsurancePay.PolicyPeriods.ContractID.ByContractID.PolicyPeriodID.ByPolicyPeriodID.Schedule
                .PostBody.synthetic(test.body)
        )
        try V3.Papay.PolicyPeriodIDReply.compare(reply, test.reply)
    }

    private static func papayInsurancePayTransactionsApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.insurancePay.transactions.apply
        let reply = try await node.post(
            V3.Papay.InsurancePay.Transactions.Apply.PostBody.synthetic(test.body)
        )
        try V3.Papay.ApplyReply.compare(reply, test.reply)
    }

    private static func papayInsuranceSignContractsPlanIDPlanIDContractIDContractIDRenewPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.papay.insuranceSign.contracts.planId.planID(test.path["plan_id"].numberText)
            .contractId.contractID(test.path["contract_id"].text).renew
        try await node.post(
            V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.ContractID.ByContractID.Renew.PostBody.synthetic(test.body)
        )
    }

    private static func papayInsuranceSignContractsPlanIDPlanIDOutContractCodeOutContractCodeGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.papay.insuranceSign.contracts.planId.planID(test.path["plan_id"].numberText)
            .outContractCode.outContractCode(test.path["out_contract_code"].text)
        let reply = try await node.get()
        try V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply.compare(
            reply, test.reply)
    }

    private static func papayInsuranceSignContractsPlanIDPlanIDOutContractCodeOutContractCodeTerminatePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.papay.insuranceSign.contracts.planId.planID(test.path["plan_id"].numberText)
            .outContractCode.outContractCode(test.path["out_contract_code"].text).terminate
        let reply = try await node.post(
            V3.Papay.TerminateRequest.synthetic(test.body)
        )
        try V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate.PostReply
            .compare(reply, test.reply)
    }

    private static func papayInsuranceSignContractsPreEntrustSignAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.insuranceSign.contracts.preEntrustSign.app
        let reply = try await node.post(
            V3.Papay.InsuranceSign.Contracts.PreEntrustSign.App.PostBody.synthetic(test.body)
        )
        try V3.Papay.InsuranceSign.Contracts.PreEntrustSign.App.PostReply.compare(reply, test.reply)
    }

    private static func papayInsuranceSignContractsPreEntrustSignH5Post(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.insuranceSign.contracts.preEntrustSign.h5
        let reply = try await node.post(
            V3.Papay.InsuranceSign.Contracts.PreEntrustSign.H5.PostBody.synthetic(test.body)
        )
        try V3.Papay.RedirectURLReply.compare(reply, test.reply)
    }

    private static func papayInsuranceSignContractsPreEntrustSignJsapiPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.insuranceSign.contracts.preEntrustSign.jsapi
        let reply = try await node.post(
            V3.Papay.JsapiRequest.synthetic(test.body)
        )
        try V3.Papay.RedirectURLReply.compare(reply, test.reply)
    }

    private static func papayInsuranceSignContractsPreEntrustSignMiniProgramPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.insuranceSign.contracts.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.Papay.JsapiRequest.synthetic(test.body)
        )
        try V3.Papay.MiniProgramReply.compare(reply, test.reply)
    }

    private static func papayInsuranceSignPolicyPeriodsPlanIDPlanIDContractIDContractIDModifyPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.papay.insuranceSign.policyPeriods.planId.planID(test.path["plan_id"].numberText)
            .contractId.contractID(test.path["contract_id"].text).modify
        let reply = try await node.post(
            V3.Papay.InsuranceSign.PolicyPeriods.PlanID.ByPlanID.ContractID.ByContractID.Modify.PostBody.synthetic(
                test.body)
        )
        try V3.Papay.InsuranceSign.PolicyPeriods.PlanID.ByPlanID.ContractID.ByContractID.Modify.PostReply.compare(
            reply, test.reply)
    }

    private static func papayInsuranceSignPolicyPeriodsPlanIDPlanIDOutContractCodeOutContractCodeGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.papay.insuranceSign.policy_periods.planId.planID(test.path["plan_id"].numberText)
            .outContractCode.outContractCode(test.path["out_contract_code"].text)
        let reply = try await node.get(
            limit: test.query["limit"].number,
            offset: test.query["offset"].number
        )
        try V3.Papay.InsuranceSign.PolicyPeriodsPath.PlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply.compare(
            reply, test.reply)
    }

    private static func papayPayHarmonyTransactionsApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.pay.harmony.transactions.apply
        let reply = try await node.post(
            V3.Papay.Pay.Harmony.Transactions.Apply.PostBody.synthetic(test.body)
        )
        try V3.Papay.ApplyReply.compare(reply, test.reply)
    }

    private static func papayPayPartnerSchedulesContractIDContractIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.pay.partner.schedules.contractId.contractID(test.path["contract_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Papay.PayReply.compare(reply, test.reply)
    }

    private static func papayPayPartnerSchedulesContractIDContractIDSchedulePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.pay.partner.schedules.contractId.contractID(test.path["contract_id"].text)
            .schedule
        let reply = try await node.post(
            V3.Papay.Pay.Partner.Schedules.ContractID.ByContractID.Schedule.PostBody.synthetic(test.body)
        )
        try V3.Papay.PayReply.compare(reply, test.reply)
    }

    private static func papayPayPartnerTransactionsApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.pay.partner.transactions.apply
        let reply = try await node.post(
            V3.Papay.Pay.Partner.Transactions.Apply.PostBody.synthetic(test.body)
        )
        try V3.Papay.ApplyReply.compare(reply, test.reply)
    }

    private static func papayPaySchedulesContractIDContractIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.pay.schedules.contractId.contractID(test.path["contract_id"].text)
        let reply = try await node.get()
        try V3.Papay.PayReply.compare(reply, test.reply)
    }

    private static func papayPaySchedulesContractIDContractIDSchedulePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.pay.schedules.contractId.contractID(test.path["contract_id"].text).schedule
        let reply = try await node.post(
            V3.Papay.Pay.Schedules.ContractID.ByContractID.Schedule.PostBody.synthetic(test.body)
        )
        try V3.Papay.PayReply.compare(reply, test.reply)
    }

    private static func papayPayTransactionsApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.pay.transactions.apply
        let reply = try await node.post(
            V3.Papay.Pay.Transactions.Apply.PostBody.synthetic(test.body)
        )
        try V3.Papay.ApplyReply.compare(reply, test.reply)
    }

    private static func papayScheduledDeductSignContractsPreEntrustSignAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.app
        let reply = try await node.post(
            V3.Papay.PreEntrustSignRequest.synthetic(test.body)
        )
        try V3.Papay.ScheduledDeductSignReply.compare(reply, test.reply)
    }

    private static func papayScheduledDeductSignContractsPreEntrustSignH5Post(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.h5
        let reply = try await node.post(
            V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.H5.PostBody.synthetic(test.body)
        )
        try V3.Papay.RedirectURLReply.compare(reply, test.reply)
    }

    private static func papayScheduledDeductSignContractsPreEntrustSignJsapiPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.jsapi
        let reply = try await node.post(
            V3.Papay.PreEntrustSignRequest.synthetic(test.body)
        )
        try V3.Papay.RedirectURLReply.compare(reply, test.reply)
    }

    private static func papayScheduledDeductSignContractsPreEntrustSignMiniProgramPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.scheduledDeductSign.contracts.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.Papay.PreEntrustSignRequest.synthetic(test.body)
        )
        try V3.Papay.MiniProgramReply.compare(reply, test.reply)
    }

    private static func papayScheduledDeductSignPartnerContractsPreEntrustSignAppPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.app
        let reply = try await node.post(
            V3.Papay.AppRequest.synthetic(test.body)
        )
        try V3.Papay.ScheduledDeductSignReply.compare(reply, test.reply)
    }

    private static func papayScheduledDeductSignPartnerContractsPreEntrustSignH5Post(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.h5
        let reply = try await node.post(
            V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.H5.PostBody.synthetic(test.body)
        )
        try V3.Papay.RedirectURLReply.compare(reply, test.reply)
    }

    private static func papayScheduledDeductSignPartnerContractsPreEntrustSignJsapiPost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.jsapi
        let reply = try await node.post(
            V3.Papay.AppRequest.synthetic(test.body)
        )
        try V3.Papay.RedirectURLReply.compare(reply, test.reply)
    }

    private static func papayScheduledDeductSignPartnerContractsPreEntrustSignMiniProgramPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.papay.scheduledDeductSign.partner.contracts.preEntrustSign.miniProgram
        let reply = try await node.post(
            V3.Papay.AppRequest.synthetic(test.body)
        )
        try V3.Papay.MiniProgramReply.compare(reply, test.reply)
    }

    private static func papaySignContractsHarmonyPlanIDPlanIDOutContractCodeOutContractCodeGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.papay.sign.contracts.harmonyPlanId.planID(test.path["plan_id"].numberText)
            .outContractCode.outContractCode(test.path["out_contract_code"].text)
        let reply = try await node.get()
        try V3.Papay.Sign.Contracts.HarmonyPlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply.compare(
            reply, test.reply)
    }

    private static func papaySignContractsPlanIDPlanIDOutContractCodeOutContractCodeGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.papay.sign.contracts.planId.planID(test.path["plan_id"].numberText).outContractCode
            .outContractCode(test.path["out_contract_code"].text)
        let reply = try await node.get()
        try V3.Papay.OutContractCodeReply.compare(reply, test.reply)
    }

    private static func papaySignContractsPlanIDPlanIDOutContractCodeOutContractCodeTerminatePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.papay.sign.contracts.planId.planID(test.path["plan_id"].numberText).outContractCode
            .outContractCode(test.path["out_contract_code"].text).terminate
        let reply = try await node.post(
            V3.Papay.TerminateRequest.synthetic(test.body)
        )
        try V3.Papay.OutContractCodeReply.compare(reply, test.reply)
    }

    private static func papaySignContractsPreEntrustSignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.papay.sign.contracts.preEntrustSign
        let reply = try await node.post(
            V3.Papay.Sign.Contracts.PreEntrustSign.PostBody.synthetic(test.body)
        )
        try V3.Papay.Sign.Contracts.PreEntrustSign.PostReply.compare(reply, test.reply)
    }

    private static func papaySignPartnerContractsPlanIDPlanIDOutContractCodeOutContractCodeGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.papay.sign.partner.contracts.planId.planID(test.path["plan_id"].numberText)
            .outContractCode.outContractCode(test.path["out_contract_code"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Papay.PlanIDOutContractCodeReply.compare(reply, test.reply)
    }

    private static func papaySignPartnerContractsPlanIDPlanIDOutContractCodeOutContractCodeTerminatePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.papay.sign.partner.contracts.planId.planID(test.path["plan_id"].numberText)
            .outContractCode.outContractCode(test.path["out_contract_code"].text).terminate
        let reply = try await node.post(
            V3.Papay.Sign.Partner.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate.PostBody
                .synthetic(test.body)
        )
        try V3.Papay.PlanIDOutContractCodeReply.compare(reply, test.reply)
    }
}

extension V3.Papay.AppRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            planID: place["plan_id"].number,
            outContractCode: place["out_contract_code"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            spOpenid: place["sp_openid"].text,
            subAppid: place["sub_appid"].text,
            subOpenid: place["sub_openid"].text,
            outUserCode: place["out_user_code"].text,
            deductSchedule: V3.Papay.DeductSchedule.synthetic(place["deduct_schedule"])
        )
        object.spAppid = object.spAppid
        object.spOpenid = object.spOpenid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.subOpenid = object.subOpenid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.contractDisplayAccount = object.contractDisplayAccount
        object.contractNotifyURL = object.contractNotifyURL
        object.outUserCode = object.outUserCode
        object.deductSchedule = object.deductSchedule
        return object
    }
}

extension V3.Papay.ApplyReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.object(reply.amount, "amount", V3.Papay.ScheduledAmount.compare)
    }
}

extension V3.Papay.ContractTerminateInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractTerminationMode, "contract_termination_mode")
        try place.same(reply.contractTerminatedTime, "contract_terminated_time")
        try place.same(reply.contractTerminationRemark, "contract_termination_remark")
    }
}

extension V3.Papay.ContractTerminateInfoReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractTerminationMode, "contract_termination_mode")
        try place.same(reply.contractTerminatedTime, "contract_terminated_time")
        try place.same(reply.contractTerminationRemark, "contract_termination_remark")
    }
}

extension V3.Papay.DeductSchedule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            estimatedDeductDate: place["estimated_deduct_date"].text,
            estimatedDeductAmount: V3.Papay.EstimatedDeductAmount.synthetic(place["estimated_deduct_amount"]),
            description: place["description"].text
        )
        object.estimatedDeductDate = object.estimatedDeductDate
        object.estimatedDeductAmount = object.estimatedDeductAmount
        object.description = object.description
        return object
    }
}

extension V3.Papay.DeductScheduleReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.estimatedDeductDate, "estimated_deduct_date")
        try place.object(reply.estimatedDeductAmount, "estimated_deduct_amount", V3.Papay.ScheduledAmount.compare)
        try place.same(reply.scheduleState, "schedule_state")
        try place.object(reply.scheduledAmount, "scheduled_amount", V3.Papay.ScheduledAmount.compare)
        try place.object(reply.deductAmount, "deduct_amount", V3.Papay.ScheduledAmount.compare)
        try place.same(reply.deductDate, "deduct_date")
    }
}

extension V3.Papay.EstimatedDeductAmount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            total: place["total"].number,
            currency: place["currency"].text
        )
        object.total = object.total
        object.currency = object.currency
        return object
    }
}

extension V3.Papay.InsuranceSignPolicyPeriods {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            policyPeriodID: place["policy_period_id"].number,
            estimatedDeductDate: place["estimated_deduct_date"].text,
            estimatedDeductAmount: V3.Papay.EstimatedDeductAmount.synthetic(place["estimated_deduct_amount"])
        )
        object.policyPeriodID = object.policyPeriodID
        object.estimatedDeductDate = object.estimatedDeductDate
        object.estimatedDeductAmount = object.estimatedDeductAmount
        return object
    }
}

extension V3.Papay.JsapiRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].number,
            outContractCode: place["out_contract_code"].text,
            insuredDisplayName: place["insured_display_name"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            policyStartDate: place["policy_start_date"].text,
            policyEndDate: place["policy_end_date"].text,
            policyPeriods: place.list("policy_periods", V3.Papay.PolicyPeriodsRequest.synthetic),
            openid: place["openid"].text,
            amount: V3.Papay.EstimatedDeductAmount.synthetic(place["amount"]),
            outTradeNo: place["out_trade_no"].text,
            description: place["description"].text,
            transactionNotifyURL: place["transaction_notify_url"].text,
            outUserCode: place["out_user_code"].text,
            goodsTag: place["goods_tag"].text,
            attach: place["attach"].text,
            canAutoInsure: place["can_auto_insure"].flag,
            canAutoReinsure: place["can_auto_reinsure"].flag,
            realIdentity: V3.Papay.RealIdentity.synthetic(place["real_identity"]),
            combinedDeductPeriodCount: place["combined_deduct_period_count"].number
        )
        object.appid = object.appid
        object.openid = object.openid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.insuredDisplayName = object.insuredDisplayName
        object.contractNotifyURL = object.contractNotifyURL
        object.policyStartDate = object.policyStartDate
        object.policyEndDate = object.policyEndDate
        object.policyPeriods = object.policyPeriods
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.description = object.description
        object.transactionNotifyURL = object.transactionNotifyURL
        object.outUserCode = object.outUserCode
        object.goodsTag = object.goodsTag
        object.attach = object.attach
        object.canAutoInsure = object.canAutoInsure
        object.canAutoReinsure = object.canAutoReinsure
        object.realIdentity = object.realIdentity
        object.combinedDeductPeriodCount = object.combinedDeductPeriodCount
        return object
    }
}

extension V3.Papay.JumpControl {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            jumpAppid: place["jump_appid"].text
        )
        object.jumpAppid = object.jumpAppid
        return object
    }
}

extension V3.Papay.MiniProgramReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
        try place.same(reply.redirectAppid, "redirect_appid")
        try place.same(reply.redirectPath, "redirect_path")
    }
}

extension V3.Papay.OutContractCodeReply {
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
        try place.same(reply.openid, "openid")
        try place.object(reply.contractTerminateInfo, "contract_terminate_info", V3.Papay.ContractTerminateInfo.compare)
        try place.same(reply.outUserCode, "out_user_code")
        try place.object(reply.deductSchedule, "deduct_schedule", V3.Papay.DeductScheduleReply.compare)
    }
}

extension V3.Papay.PayReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.scheduleState, "schedule_state")
        try place.same(reply.deductStartDate, "deduct_start_date")
        try place.same(reply.deductEndDate, "deduct_end_date")
        try place.object(reply.scheduledAmount, "scheduled_amount", V3.Papay.ScheduledAmount.compare)
        try place.object(reply.deductAmount, "deduct_amount", V3.Papay.ScheduledAmount.compare)
        try place.same(reply.deductDate, "deduct_date")
    }
}

extension V3.Papay.PlanIDOutContractCodeReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.spMchid, "sp_mchid")
        try place.same(reply.spAppid, "sp_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.contractDisplayAccount, "contract_display_account")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.same(reply.contractExpiredTime, "contract_expired_time")
        try place.same(reply.spOpenid, "sp_openid")
        try place.same(reply.subOpenid, "sub_openid")
        try place.object(reply.contractTerminateInfo, "contract_terminate_info", V3.Papay.ContractTerminateInfo.compare)
        try place.same(reply.outUserCode, "out_user_code")
        try place.object(reply.deductSchedule, "deduct_schedule", V3.Papay.DeductScheduleReply.compare)
    }
}

extension V3.Papay.PolicyClauses {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            clauseName: place["clause_name"].text,
            clauseQuota: place["clause_quota"].text
        )
        object.clauseName = object.clauseName
        object.clauseQuota = object.clauseQuota
        return object
    }
}

extension V3.Papay.PolicyCoverageDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            policyAmount: place["policy_amount"].text,
            policyClauses: place.list("policy_clauses", V3.Papay.PolicyClauses.synthetic)
        )
        object.policyAmount = object.policyAmount
        object.policyClauses = object.policyClauses
        return object
    }
}

extension V3.Papay.PolicyPeriodIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.policyPeriodID, "policy_period_id")
        try place.same(reply.policyPeriodState, "policy_period_state")
        try place.same(reply.deductStartDate, "deduct_start_date")
        try place.same(reply.deductEndDate, "deduct_end_date")
        try place.object(reply.scheduledAmount, "scheduled_amount", V3.Papay.ScheduledAmount.compare)
        try place.object(reply.deductAmount, "deduct_amount", V3.Papay.ScheduledAmount.compare)
        try place.same(reply.deductDate, "deduct_date")
    }
}

extension V3.Papay.PolicyPeriodsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            policyPeriodID: place["policy_period_id"].number,
            estimatedDeductDate: place["estimated_deduct_date"].text,
            estimatedDeductAmount: V3.Papay.EstimatedDeductAmount.synthetic(place["estimated_deduct_amount"]),
            policyCoverageDetail: V3.Papay.PolicyCoverageDetail.synthetic(place["policy_coverage_detail"])
        )
        object.policyPeriodID = object.policyPeriodID
        object.estimatedDeductDate = object.estimatedDeductDate
        object.estimatedDeductAmount = object.estimatedDeductAmount
        object.policyCoverageDetail = object.policyCoverageDetail
        return object
    }
}

extension V3.Papay.PreEntrustSignRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].number,
            outContractCode: place["out_contract_code"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            openid: place["openid"].text,
            outUserCode: place["out_user_code"].text,
            deductSchedule: V3.Papay.DeductSchedule.synthetic(place["deduct_schedule"])
        )
        object.appid = object.appid
        object.openid = object.openid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.contractDisplayAccount = object.contractDisplayAccount
        object.contractNotifyURL = object.contractNotifyURL
        object.outUserCode = object.outUserCode
        object.deductSchedule = object.deductSchedule
        return object
    }
}

extension V3.Papay.RealIdentity {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            realName: place["real_name"].sensitive,
            idCardNumber: place["id_card_number"].sensitive,
            identityType: .idCard
        )
        object.realName = object.realName
        object.idCardNumber = object.idCardNumber
        object.identityType = object.identityType
        return object
    }
}

extension V3.Papay.RedirectURLReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.redirectURL, "redirect_url")
    }
}

extension V3.Papay.ScheduledAmount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.total, "total")
        try place.same(reply.currency, "currency")
    }
}

extension V3.Papay.ScheduledDeductSignReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
        try place.same(reply.miniprogramUsername, "miniprogram_username")
        try place.same(reply.miniprogramPath, "miniprogram_path")
    }
}

extension V3.Papay.TerminateRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contractTerminationRemark: place["contract_termination_remark"].text
        )
        object.contractTerminationRemark = object.contractTerminationRemark
        return object
    }
}

extension V3.Papay.Contracts.ByContractID.FailNotify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            appid: place["appid"].text
        )
        object.mchid = object.mchid
        object.appid = object.appid
        return object
    }
}

extension V3.Papay.Contracts.ByContractID.Notify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            appid: place["appid"].text,
            estimatedAmount: EstimatedAmount.synthetic(place["estimated_amount"]),
            deductDuration: DeductDuration.synthetic(place["deduct_duration"])
        )
        object.mchid = object.mchid
        object.appid = object.appid
        object.deductDuration = object.deductDuration
        object.estimatedAmount = object.estimatedAmount
        return object
    }
}

extension V3.Papay.Contracts.ByContractID.Notify.PostBody.DeductDuration {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            count: 1,
            unit: .day
        )
        object.count = object.count
        object.unit = object.unit
        return object
    }
}

extension V3.Papay.Contracts.ByContractID.Notify.PostBody.EstimatedAmount {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            amount: place["amount"].number,
            currency: place["currency"].text
        )
        object.amount = object.amount
        object.currency = object.currency
        return object
    }
}

extension V3.Papay.InsurancePay.PolicyPeriods.ContractID.ByContractID.PolicyPeriodID.ByPolicyPeriodID.Schedule.PostBody
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            scheduledAmount: V3.Papay.EstimatedDeductAmount.synthetic(place["scheduled_amount"])
        )
        object.appid = object.appid
        object.scheduledAmount = object.scheduledAmount
        return object
    }
}

extension V3.Papay.InsurancePay.Transactions.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outTradeNo: place["out_trade_no"].text,
            description: place["description"].text,
            transactionNotifyURL: place["transaction_notify_url"].text,
            contractID: place["contract_id"].text,
            policyPeriodID: place["policy_period_id"].number,
            amount: V3.Papay.EstimatedDeductAmount.synthetic(place["amount"]),
            goodsTag: place["goods_tag"].text,
            attach: place["attach"].text
        )
        object.appid = object.appid
        object.outTradeNo = object.outTradeNo
        object.description = object.description
        object.transactionNotifyURL = object.transactionNotifyURL
        object.contractID = object.contractID
        object.policyPeriodID = object.policyPeriodID
        object.amount = object.amount
        object.goodsTag = object.goodsTag
        object.attach = object.attach
        return object
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.ContractID.ByContractID.Renew.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            policyPeriods: place.list("policy_periods", V3.Papay.InsuranceSignPolicyPeriods.synthetic)
        )
        object.appid = object.appid
        object.policyPeriods = object.policyPeriods
        return object
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.insuredDisplayName, "insured_display_name")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.same(reply.contractExpiredTime, "contract_expired_time")
        try place.object(
            reply.contractTerminateInfo, "contract_terminate_info", V3.Papay.ContractTerminateInfoReply.compare)
        try place.same(reply.openid, "openid")
        try place.same(reply.outUserCode, "out_user_code")
        try place.same(reply.revokeTerminateContractRedirectURL, "revoke_terminate_contract_redirect_url")
        try place.same(reply.revokeTerminateContractRedirectAppid, "revoke_terminate_contract_redirect_appid")
    }
}

extension V3.Papay.InsuranceSign.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.insuredDisplayName, "insured_display_name")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.same(reply.contractExpiredTime, "contract_expired_time")
        try place.object(
            reply.contractTerminateInfo, "contract_terminate_info", V3.Papay.ContractTerminateInfoReply.compare)
        try place.same(reply.openid, "openid")
        try place.same(reply.outUserCode, "out_user_code")
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.App.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].number,
            outContractCode: place["out_contract_code"].text,
            insuredDisplayName: place["insured_display_name"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            policyStartDate: place["policy_start_date"].text,
            policyEndDate: place["policy_end_date"].text,
            policyPeriods: place.list("policy_periods", V3.Papay.InsuranceSignPolicyPeriods.synthetic),
            openid: place["openid"].text,
            amount: V3.Papay.EstimatedDeductAmount.synthetic(place["amount"]),
            outTradeNo: place["out_trade_no"].text,
            description: place["description"].text,
            transactionNotifyURL: place["transaction_notify_url"].text,
            outUserCode: place["out_user_code"].text,
            goodsTag: place["goods_tag"].text,
            attach: place["attach"].text,
            canAutoInsure: place["can_auto_insure"].flag,
            canAutoReinsure: place["can_auto_reinsure"].flag,
            realIdentity: V3.Papay.RealIdentity.synthetic(place["real_identity"]),
            combinedDeductPeriodCount: place["combined_deduct_period_count"].number
        )
        object.appid = object.appid
        object.openid = object.openid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.insuredDisplayName = object.insuredDisplayName
        object.contractNotifyURL = object.contractNotifyURL
        object.policyStartDate = object.policyStartDate
        object.policyEndDate = object.policyEndDate
        object.policyPeriods = object.policyPeriods
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.description = object.description
        object.transactionNotifyURL = object.transactionNotifyURL
        object.outUserCode = object.outUserCode
        object.goodsTag = object.goodsTag
        object.attach = object.attach
        object.canAutoInsure = object.canAutoInsure
        object.canAutoReinsure = object.canAutoReinsure
        object.realIdentity = object.realIdentity
        object.combinedDeductPeriodCount = object.combinedDeductPeriodCount
        return object
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.App.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
    }
}

extension V3.Papay.InsuranceSign.Contracts.PreEntrustSign.H5.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].number,
            outContractCode: place["out_contract_code"].text,
            insuredDisplayName: place["insured_display_name"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            policyStartDate: place["policy_start_date"].text,
            policyEndDate: place["policy_end_date"].text,
            policyPeriods: place.list("policy_periods", V3.Papay.PolicyPeriodsRequest.synthetic),
            openid: place["openid"].text,
            amount: V3.Papay.EstimatedDeductAmount.synthetic(place["amount"]),
            outTradeNo: place["out_trade_no"].text,
            description: place["description"].text,
            transactionNotifyURL: place["transaction_notify_url"].text,
            outUserCode: place["out_user_code"].text,
            goodsTag: place["goods_tag"].text,
            attach: place["attach"].text,
            canAutoInsure: place["can_auto_insure"].flag,
            canAutoReinsure: place["can_auto_reinsure"].flag,
            realIdentity: V3.Papay.RealIdentity.synthetic(place["real_identity"]),
            jumpControl: V3.Papay.JumpControl.synthetic(place["jump_control"]),
            combinedDeductPeriodCount: place["combined_deduct_period_count"].number
        )
        object.appid = object.appid
        object.openid = object.openid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.insuredDisplayName = object.insuredDisplayName
        object.contractNotifyURL = object.contractNotifyURL
        object.policyStartDate = object.policyStartDate
        object.policyEndDate = object.policyEndDate
        object.policyPeriods = object.policyPeriods
        object.amount = object.amount
        object.outTradeNo = object.outTradeNo
        object.description = object.description
        object.transactionNotifyURL = object.transactionNotifyURL
        object.outUserCode = object.outUserCode
        object.goodsTag = object.goodsTag
        object.attach = object.attach
        object.canAutoInsure = object.canAutoInsure
        object.canAutoReinsure = object.canAutoReinsure
        object.realIdentity = object.realIdentity
        object.jumpControl = object.jumpControl
        object.combinedDeductPeriodCount = object.combinedDeductPeriodCount
        return object
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.ByPlanID.ContractID.ByContractID.Modify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            policyPeriods: place.list("policy_periods", V3.Papay.InsuranceSignPolicyPeriods.synthetic),
            allowCancelScheduled: place["allow_cancel_scheduled"].flag
        )
        object.appid = object.appid
        object.policyPeriods = object.policyPeriods
        object.allowCancelScheduled = object.allowCancelScheduled
        return object
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.ByPlanID.ContractID.ByContractID.Modify.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.policyPeriods, "policy_periods", PolicyPeriods.compare)
        try place.same(reply.cancelScheduledPolicyPeriodID, "cancel_scheduled_policy_period_id")
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriods.PlanID.ByPlanID.ContractID.ByContractID.Modify.PostReply.PolicyPeriods {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.policyPeriodID, "policy_period_id")
        try place.same(reply.estimatedDeductDate, "estimated_deduct_date")
        try place.object(reply.estimatedDeductAmount, "estimated_deduct_amount", V3.Papay.ScheduledAmount.compare)
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriodsPath.PlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Papay.InsuranceSign.PolicyPeriodsPath.PlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.policyPeriodID, "policy_period_id")
        try place.same(reply.estimatedDeductDate, "estimated_deduct_date")
        try place.object(reply.estimatedDeductAmount, "estimated_deduct_amount", V3.Papay.ScheduledAmount.compare)
        try place.same(reply.policyPeriodState, "policy_period_state")
        try place.object(reply.scheduledAmount, "scheduled_amount", V3.Papay.ScheduledAmount.compare)
        try place.object(reply.deductAmount, "deduct_amount", V3.Papay.ScheduledAmount.compare)
        try place.same(reply.deductDate, "deduct_date")
    }
}

extension V3.Papay.Pay.Harmony.Transactions.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outTradeNo: place["out_trade_no"].text,
            description: place["description"].text,
            transactionNotifyURL: place["transaction_notify_url"].text,
            contractID: place["contract_id"].text,
            amount: V3.Papay.EstimatedDeductAmount.synthetic(place["amount"]),
            harmonyAccountID: place["harmony_account_id"].text,
            goodsTag: place["goods_tag"].text,
            attach: place["attach"].text,
            mcc: place["mcc"].text
        )
        object.appid = object.appid
        object.outTradeNo = object.outTradeNo
        object.description = object.description
        object.transactionNotifyURL = object.transactionNotifyURL
        object.contractID = object.contractID
        object.amount = object.amount
        object.goodsTag = object.goodsTag
        object.attach = object.attach
        object.harmonyAccountID = object.harmonyAccountID
        object.mcc = object.mcc
        return object
    }
}

extension V3.Papay.Pay.Partner.Schedules.ContractID.ByContractID.Schedule.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            scheduleAmount: V3.Papay.EstimatedDeductAmount.synthetic(place["schedule_amount"]),
            subAppid: place["sub_appid"].text
        )
        object.spAppid = object.spAppid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.scheduleAmount = object.scheduleAmount
        return object
    }
}

extension V3.Papay.Pay.Partner.Transactions.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            description: place["description"].text,
            transactionNotifyURL: place["transaction_notify_url"].text,
            contractID: place["contract_id"].text,
            amount: V3.Papay.EstimatedDeductAmount.synthetic(place["amount"]),
            subAppid: place["sub_appid"].text,
            goodsTag: place["goods_tag"].text,
            attach: place["attach"].text
        )
        object.spAppid = object.spAppid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.outTradeNo = object.outTradeNo
        object.description = object.description
        object.transactionNotifyURL = object.transactionNotifyURL
        object.contractID = object.contractID
        object.amount = object.amount
        object.goodsTag = object.goodsTag
        object.attach = object.attach
        return object
    }
}

extension V3.Papay.Pay.Schedules.ContractID.ByContractID.Schedule.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            scheduleAmount: V3.Papay.EstimatedDeductAmount.synthetic(place["schedule_amount"])
        )
        object.appid = object.appid
        object.scheduleAmount = object.scheduleAmount
        return object
    }
}

extension V3.Papay.Pay.Transactions.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outTradeNo: place["out_trade_no"].text,
            description: place["description"].text,
            transactionNotifyURL: place["transaction_notify_url"].text,
            contractID: place["contract_id"].text,
            amount: V3.Papay.EstimatedDeductAmount.synthetic(place["amount"]),
            goodsTag: place["goods_tag"].text,
            attach: place["attach"].text
        )
        object.appid = object.appid
        object.outTradeNo = object.outTradeNo
        object.description = object.description
        object.transactionNotifyURL = object.transactionNotifyURL
        object.contractID = object.contractID
        object.amount = object.amount
        object.goodsTag = object.goodsTag
        object.attach = object.attach
        return object
    }
}

extension V3.Papay.ScheduledDeductSign.Contracts.PreEntrustSign.H5.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].number,
            outContractCode: place["out_contract_code"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            openid: place["openid"].text,
            outUserCode: place["out_user_code"].text,
            deductSchedule: V3.Papay.DeductSchedule.synthetic(place["deduct_schedule"]),
            jumpControl: V3.Papay.JumpControl.synthetic(place["jump_control"])
        )
        object.appid = object.appid
        object.openid = object.openid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.contractDisplayAccount = object.contractDisplayAccount
        object.contractNotifyURL = object.contractNotifyURL
        object.outUserCode = object.outUserCode
        object.deductSchedule = object.deductSchedule
        object.jumpControl = object.jumpControl
        return object
    }
}

extension V3.Papay.ScheduledDeductSign.Partner.Contracts.PreEntrustSign.H5.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            spAppid: place["sp_appid"].text,
            subMchid: place["sub_mchid"].text,
            planID: place["plan_id"].number,
            outContractCode: place["out_contract_code"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            spOpenid: place["sp_openid"].text,
            subAppid: place["sub_appid"].text,
            subOpenid: place["sub_openid"].text,
            outUserCode: place["out_user_code"].text,
            deductSchedule: V3.Papay.DeductSchedule.synthetic(place["deduct_schedule"]),
            jumpControl: V3.Papay.JumpControl.synthetic(place["jump_control"])
        )
        object.spAppid = object.spAppid
        object.spOpenid = object.spOpenid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.subOpenid = object.subOpenid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.contractDisplayAccount = object.contractDisplayAccount
        object.contractNotifyURL = object.contractNotifyURL
        object.outUserCode = object.outUserCode
        object.deductSchedule = object.deductSchedule
        object.jumpControl = object.jumpControl
        return object
    }
}

extension V3.Papay.Sign.Contracts.HarmonyPlanID.ByPlanID.OutContractCode.ByOutContractCode.GetReply {
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
        try place.same(reply.openid, "openid")
        try place.object(
            reply.contractTerminateInfo, "contract_terminate_info", V3.Papay.ContractTerminateInfoReply.compare)
        try place.same(reply.outUserCode, "out_user_code")
        try place.same(reply.maskWxid, "mask_wxid")
    }
}

extension V3.Papay.Sign.Contracts.PreEntrustSign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            signScene: .signSceneQrcode,
            appid: place["appid"].text,
            planID: place["plan_id"].number,
            outContractCode: place["out_contract_code"].text,
            contractDisplayAccount: place["contract_display_account"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            outUserCode: place["out_user_code"].text,
            deviceInfo: DeviceInfo.synthetic(place["device_info"]),
            openid: place["openid"].text,
            returnURL: place["return_url"].text
        )
        object.signScene = object.signScene
        object.appid = object.appid
        object.openid = object.openid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.contractDisplayAccount = object.contractDisplayAccount
        object.contractNotifyURL = object.contractNotifyURL
        object.outUserCode = object.outUserCode
        object.returnURL = object.returnURL
        object.deviceInfo = object.deviceInfo
        return object
    }
}

extension V3.Papay.Sign.Contracts.PreEntrustSign.PostBody.DeviceInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            deviceType: .deviceTypeUnknow,
            deviceOs: place["device_os"].text,
            deviceID: place["device_id"].text,
            deviceRunningAsRoot: place["device_running_as_root"].flag,
            deviceIp: place["device_ip"].text,
            weixinInstalled: place["weixin_installed"].flag,
            weixinVersion: place["weixin_version"].text,
            daysSinceFirstLogin: .daysSinceFirstLoginUnknow
        )
        object.deviceType = object.deviceType
        object.deviceOs = object.deviceOs
        object.deviceID = object.deviceID
        object.deviceRunningAsRoot = object.deviceRunningAsRoot
        object.deviceIp = object.deviceIp
        object.weixinInstalled = object.weixinInstalled
        object.weixinVersion = object.weixinVersion
        object.daysSinceFirstLogin = object.daysSinceFirstLogin
        return object
    }
}

extension V3.Papay.Sign.Contracts.PreEntrustSign.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.preEntrustwebID, "pre_entrustweb_id")
        try place.same(reply.miniProgramUsername, "mini_program_username")
        try place.same(reply.miniProgramPath, "mini_program_path")
        try place.same(reply.redirectURL, "redirect_url")
    }
}

extension V3.Papay.Sign.Partner.Contracts.PlanID.ByPlanID.OutContractCode.ByOutContractCode.Terminate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            contractTerminationRemark: place["contract_termination_remark"].text
        )
        object.subMchid = object.subMchid
        object.contractTerminationRemark = object.contractTerminationRemark
        return object
    }
}
