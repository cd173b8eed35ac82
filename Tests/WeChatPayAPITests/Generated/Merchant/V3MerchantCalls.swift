// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchant.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMerchant
import WeChatPayTyped

struct V3MerchantCalls: TypedCalls {
    let family = "v3/merchant"

    func add(to calls: inout RoundTrips) {
        calls.add("merchant.fund.balance.{account_type}.get", Self.merchantFundBalanceAccountTypeGet)
        calls.add(blocking: "merchant.fund.balance.{account_type}.get", Self.merchantFundBalanceAccountTypeGetBlocking)
        calls.add("merchant.fund.dayendbalance.{account_type}.get", Self.merchantFundDayendbalanceAccountTypeGet)
        calls.add("merchant.fund.withdraw.post", Self.merchantFundWithdrawPost)
        calls.add("merchant.fund.withdraw.bill-type.{bill_type}.get", Self.merchantFundWithdrawBillTypeBillTypeGet)
        calls.add(
            "merchant.fund.withdraw.out-request-no.{out_request_no}.get",
            Self.merchantFundWithdrawOutRequestNoOutRequestNoGet)
        calls.add(
            "merchant.fund.withdraw.withdraw-id.{withdraw_id}.get", Self.merchantFundWithdrawWithdrawIDWithdrawIDGet)
        calls.add("merchant.media.upload.post", Self.merchantMediaUploadPost)
        calls.add(blocking: "merchant.media.upload.post", Self.merchantMediaUploadPostBlocking)
        calls.add("merchant.media.video_upload.post", Self.merchantMediaVideoUploadPost)
    }
}

extension V3MerchantCalls {
    private static func merchantFundBalanceAccountTypeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.fund.balance.accountType(test.path["account_type"].text)
        let reply = try await node.get()
        try V3.Merchant.FundReply.compare(reply, test.reply)
    }

    private static func merchantFundBalanceAccountTypeGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchant.fund.balance.accountType(test.path["account_type"].text)
        let reply = try node.get()
        try V3.Merchant.FundReply.compare(reply, test.reply)
    }

    private static func merchantFundDayendbalanceAccountTypeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.fund.dayendbalance.accountType(test.path["account_type"].text)
        let reply = try await node.get(
            date: test.query["date"].text
        )
        try V3.Merchant.FundReply.compare(reply, test.reply)
    }

    private static func merchantFundWithdrawPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.fund.withdraw
        let reply = try await node.post(
            V3.Merchant.Fund.Withdraw.PostBody.synthetic(test.body)
        )
        try V3.Merchant.Fund.Withdraw.PostReply.compare(reply, test.reply)
    }

    private static func merchantFundWithdrawBillTypeBillTypeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.fund.withdraw.billType.billType(test.path["bill_type"].text)
        let reply = try await node.get(
            billDate: test.query["bill_date"].text,
            billType: .noSucc,
            tarType: .gzip
        )
        try V3.Merchant.Fund.Withdraw.BillType.ByBillType.GetReply.compare(reply, test.reply)
    }

    private static func merchantFundWithdrawOutRequestNoOutRequestNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.fund.withdraw.outRequestNo.outRequestNo(test.path["out_request_no"].text)
        let reply = try await node.get()
        try V3.Merchant.WithdrawReply.compare(reply, test.reply)
    }

    private static func merchantFundWithdrawWithdrawIDWithdrawIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.fund.withdraw.withdrawId.withdrawID(test.path["withdraw_id"].text)
        let reply = try await node.get()
        try V3.Merchant.WithdrawReply.compare(reply, test.reply)
    }

    private static func merchantMediaUploadPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.media.upload
        let reply = try await node.post(
            file: test.file
        )
        try V3.Merchant.MediaReply.compare(reply, test.reply)
    }

    private static func merchantMediaUploadPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchant.media.upload
        let reply = try node.post(
            file: test.file
        )
        try V3.Merchant.MediaReply.compare(reply, test.reply)
    }

    private static func merchantMediaVideoUploadPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchant.media.video_upload
        let reply = try await node.post(
            file: test.file
        )
        try V3.Merchant.MediaReply.compare(reply, test.reply)
    }
}

extension V3.Merchant.FundReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableAmount, "available_amount")
        try place.same(reply.pendingAmount, "pending_amount")
    }
}

extension V3.Merchant.MediaReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaID, "media_id")
    }
}

extension V3.Merchant.WithdrawReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.status, "status")
        try place.same(reply.withdrawID, "withdraw_id")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.amount, "amount")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.reason, "reason")
        try place.same(reply.remark, "remark")
        try place.same(reply.bankMemo, "bank_memo")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.solution, "solution")
    }
}

extension V3.Merchant.Fund.Withdraw.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            amount: place["amount"].integer,
            accountType: .fees,
            remark: place["remark"].text,
            bankMemo: place["bank_memo"].text,
            notifyURL: place["notify_url"].text
        )
        object.outRequestNo = object.outRequestNo
        object.amount = object.amount
        object.remark = object.remark
        object.bankMemo = object.bankMemo
        object.accountType = object.accountType
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Merchant.Fund.Withdraw.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.withdrawID, "withdraw_id")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}

extension V3.Merchant.Fund.Withdraw.BillType.ByBillType.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}
