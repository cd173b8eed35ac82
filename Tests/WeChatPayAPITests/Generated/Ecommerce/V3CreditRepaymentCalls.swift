// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/credit-repayment.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayTyped

struct V3CreditRepaymentCalls: TypedCalls {
    let family = "v3/credit-repayment"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "credit-repayment.partner.contracts.app-presign.post", Self.creditRepaymentPartnerContractsAppPresignPost)
        calls.add(
            blocking: "credit-repayment.partner.contracts.app-presign.post",
            Self.creditRepaymentPartnerContractsAppPresignPostBlocking)
        calls.add(
            "credit-repayment.partner.contracts.h5-presign.post", Self.creditRepaymentPartnerContractsH5PresignPost)
        calls.add(
            "credit-repayment.partner.contracts.terminate.post", Self.creditRepaymentPartnerContractsTerminatePost)
        calls.add(
            "credit-repayment.partner.contracts.{out_contract_code}.get",
            Self.creditRepaymentPartnerContractsOutContractCodeGet)
        calls.add("credit-repayment.partner.deduct-orders.post", Self.creditRepaymentPartnerDeductOrdersPost)
        calls.add(
            "credit-repayment.partner.deduct-orders.{out_trade_no}.get",
            Self.creditRepaymentPartnerDeductOrdersOutTradeNoGet)
        calls.add(
            "credit-repayment.partner.schedule-records.batch-create.post",
            Self.creditRepaymentPartnerScheduleRecordsBatchCreatePost)
        calls.add(
            "credit-repayment.partner.schedule-records.{out_record_id}.get",
            Self.creditRepaymentPartnerScheduleRecordsOutRecordIDGet)
    }
}

extension V3CreditRepaymentCalls {
    private static func creditRepaymentPartnerContractsAppPresignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.creditRepayment.partner.contracts.appPresign
        let reply = try await node.post(
            V3.CreditRepayment.Partner.Contracts.AppPresign.PostBody.synthetic(test.body)
        )
        try V3.CreditRepayment.Partner.Contracts.AppPresign.PostReply.compare(reply, test.reply)
    }

    private static func creditRepaymentPartnerContractsAppPresignPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.creditRepayment.partner.contracts.appPresign
        let reply = try node.post(
            V3.CreditRepayment.Partner.Contracts.AppPresign.PostBody.synthetic(test.body)
        )
        try V3.CreditRepayment.Partner.Contracts.AppPresign.PostReply.compare(reply, test.reply)
    }

    private static func creditRepaymentPartnerContractsH5PresignPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.creditRepayment.partner.contracts.h5Presign
        let reply = try await node.post(
            V3.CreditRepayment.Partner.Contracts.H5Presign.PostBody.synthetic(test.body)
        )
        try V3.CreditRepayment.Partner.Contracts.H5Presign.PostReply.compare(reply, test.reply)
    }

    private static func creditRepaymentPartnerContractsTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.creditRepayment.partner.contracts.terminate
        let reply = try await node.post(
            V3.CreditRepayment.Partner.Contracts.Terminate.PostBody.synthetic(test.body)
        )
        try V3.CreditRepayment.Partner.Contracts.Terminate.PostReply.compare(reply, test.reply)
    }

    private static func creditRepaymentPartnerContractsOutContractCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.creditRepayment.partner.contracts.outContractCode(test.path["out_contract_code"].text)
        let reply = try await node.get()
        try V3.CreditRepayment.ContractInfo.compare(reply, test.reply)
    }

    private static func creditRepaymentPartnerDeductOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.creditRepayment.partner.deductOrders
        let reply = try await node.post(
            V3.CreditRepayment.Partner.DeductOrders.PostBody.synthetic(test.body)
        )
        try V3.CreditRepayment.DeductOrdersReply.compare(reply, test.reply)
    }

    private static func creditRepaymentPartnerDeductOrdersOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.creditRepayment.partner.deductOrders.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get()
        try V3.CreditRepayment.DeductOrdersReply.compare(reply, test.reply)
    }

    private static func creditRepaymentPartnerScheduleRecordsBatchCreatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.creditRepayment.partner.scheduleRecords.batchCreate
        let reply = try await node.post(
            V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate.PostBody.synthetic(test.body)
        )
        try V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate.PostReply.compare(reply, test.reply)
    }

    private static func creditRepaymentPartnerScheduleRecordsOutRecordIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.creditRepayment.partner.scheduleRecords.outRecordID(test.path["out_record_id"].text)
        let reply = try await node.get(
            contractID: test.query["contract_id"].text
        )
        try V3.CreditRepayment.ScheduleRecordsReply.compare(reply, test.reply)
    }
}

extension V3.CreditRepayment.ContractInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.planID, "plan_id")
        try place.same(reply.outContractCode, "out_contract_code")
        try place.same(reply.displayName, "display_name")
        try place.same(reply.contractState, "contract_state")
        try place.same(reply.contractSignedTime, "contract_signed_time")
        try place.same(reply.contractTerminatedTime, "contract_terminated_time")
        try place.same(reply.contractTerminatedMode, "contract_terminated_mode")
        try place.same(reply.contractTerminationRemark, "contract_termination_remark")
        try place.same(reply.repaymentDay, "repayment_day")
        try place.same(reply.openid, "openid")
        try place.same(reply.appid, "appid")
        try place.same(reply.repaymentAmountLimit, "repayment_amount_limit")
    }
}

extension V3.CreditRepayment.DeductOrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.outRecordID, "out_record_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.openid, "openid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.orderState, "order_state")
        try place.same(reply.deductAmount, "deduct_amount")
        try place.same(reply.paySuccessAmount, "pay_success_amount")
        try place.same(reply.description, "description")
        try place.same(reply.attach, "attach")
        try place.same(reply.transactionID, "transaction_id")
    }
}

extension V3.CreditRepayment.RealIdentity {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            identityType: .realIdentityTypeInvalid,
            identityID: place["identity_id"].sensitive,
            realName: place["real_name"].sensitive
        )
        object.identityType = object.identityType
        object.identityID = object.identityID
        object.realName = object.realName
        return object
    }
}

extension V3.CreditRepayment.ScheduleRecordsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outRecordID, "out_record_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.contractID, "contract_id")
        try place.same(reply.repaymentAmount, "repayment_amount")
        try place.same(reply.minRepaymentAmount, "min_repayment_amount")
        try place.same(reply.repaymentDate, "repayment_date")
        try place.same(reply.openid, "openid")
    }
}

extension V3.CreditRepayment.TradeInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            deductAmount: place["deduct_amount"].integer,
            description: place["description"].text,
            attach: place["attach"].text,
            notifyURL: place["notify_url"].text
        )
        object.outTradeNo = object.outTradeNo
        object.deductAmount = object.deductAmount
        object.description = object.description
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.CreditRepayment.Partner.Contracts.AppPresign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].text,
            outContractCode: place["out_contract_code"].text,
            displayName: place["display_name"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            repaymentDay: place["repayment_day"].integer,
            repaymentAmountLimit: place["repayment_amount_limit"].text,
            realIdentity: V3.CreditRepayment.RealIdentity.synthetic(place["real_identity"]),
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            tradeInfo: V3.CreditRepayment.TradeInfo.synthetic(place["trade_info"])
        )
        object.appid = object.appid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.displayName = object.displayName
        object.contractNotifyURL = object.contractNotifyURL
        object.repaymentDay = object.repaymentDay
        object.repaymentAmountLimit = object.repaymentAmountLimit
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.realIdentity = object.realIdentity
        object.tradeInfo = object.tradeInfo
        return object
    }
}

extension V3.CreditRepayment.Partner.Contracts.AppPresign.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.presignToken, "presign_token")
        try place.same(reply.redirectService, "redirect_service")
    }
}

extension V3.CreditRepayment.Partner.Contracts.H5Presign.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            planID: place["plan_id"].text,
            outContractCode: place["out_contract_code"].text,
            displayName: place["display_name"].text,
            contractNotifyURL: place["contract_notify_url"].text,
            repaymentDay: place["repayment_day"].integer,
            repaymentAmountLimit: place["repayment_amount_limit"].text,
            realIdentity: V3.CreditRepayment.RealIdentity.synthetic(place["real_identity"]),
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            tradeInfo: V3.CreditRepayment.TradeInfo.synthetic(place["trade_info"]),
            jumpInfo: JumpInfo.synthetic(place["jump_info"])
        )
        object.appid = object.appid
        object.planID = object.planID
        object.outContractCode = object.outContractCode
        object.displayName = object.displayName
        object.contractNotifyURL = object.contractNotifyURL
        object.repaymentDay = object.repaymentDay
        object.repaymentAmountLimit = object.repaymentAmountLimit
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.realIdentity = object.realIdentity
        object.tradeInfo = object.tradeInfo
        object.jumpInfo = object.jumpInfo
        return object
    }
}

extension V3.CreditRepayment.Partner.Contracts.H5Presign.PostBody.JumpInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            jumpAppid: place["jump_appid"].text
        )
        object.jumpAppid = object.jumpAppid
        return object
    }
}

extension V3.CreditRepayment.Partner.Contracts.H5Presign.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.redirectURL, "redirect_url")
    }
}

extension V3.CreditRepayment.Partner.Contracts.Terminate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outContractCode: place["out_contract_code"].text,
            contractTerminationRemark: place["contract_termination_remark"].text
        )
        object.outContractCode = object.outContractCode
        object.contractTerminationRemark = object.contractTerminationRemark
        return object
    }
}

extension V3.CreditRepayment.Partner.Contracts.Terminate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.contractInfo, "contract_info", V3.CreditRepayment.ContractInfo.compare)
    }
}

extension V3.CreditRepayment.Partner.DeductOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contractID: place["contract_id"].text,
            outTradeNo: place["out_trade_no"].text,
            outRecordID: place["out_record_id"].text,
            deductAmount: place["deduct_amount"].text,
            notifyURL: place["notify_url"].text,
            description: place["description"].text,
            attach: place["attach"].text
        )
        object.contractID = object.contractID
        object.outTradeNo = object.outTradeNo
        object.outRecordID = object.outRecordID
        object.deductAmount = object.deductAmount
        object.notifyURL = object.notifyURL
        object.description = object.description
        object.attach = object.attach
        return object
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            contractID: place["contract_id"].text,
            appid: place["appid"].text,
            openid: place["openid"].text,
            scheduleItems: place.list("schedule_items", ScheduleItems.synthetic)
        )
        object.contractID = object.contractID
        object.appid = object.appid
        object.openid = object.openid
        object.scheduleItems = object.scheduleItems
        return object
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate.PostBody.ScheduleItems {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRecordID: place["out_record_id"].text,
            subMchid: place["sub_mchid"].text,
            repaymentAmount: place["repayment_amount"].text,
            repaymentDate: place["repayment_date"].text,
            subAppid: place["sub_appid"].text,
            minRepaymentAmount: place["min_repayment_amount"].text
        )
        object.outRecordID = object.outRecordID
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.repaymentAmount = object.repaymentAmount
        object.minRepaymentAmount = object.minRepaymentAmount
        object.repaymentDate = object.repaymentDate
        return object
    }
}

extension V3.CreditRepayment.Partner.ScheduleRecords.BatchCreate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.scheduleRecords, "schedule_records", V3.CreditRepayment.ScheduleRecordsReply.compare)
    }
}
