// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/merchantfund.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPITransfer
import WeChatPayTyped

struct V3MerchantfundCalls: TypedCalls {
    let family = "v3/merchantfund"

    func add(to calls: inout RoundTrips) {
        calls.add("merchantfund.merchant.income-records.get", Self.merchantfundMerchantIncomeRecordsGet)
        calls.add(
            blocking: "merchantfund.merchant.income-records.get", Self.merchantfundMerchantIncomeRecordsGetBlocking)
        calls.add("merchantfund.partner.income-records.get", Self.merchantfundPartnerIncomeRecordsGet)
    }
}

extension V3MerchantfundCalls {
    private static func merchantfundMerchantIncomeRecordsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantfund.merchant.incomeRecords
        let reply = try await node.get(
            accountType: .fees,
            date: test.query["date"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Merchantfund.Merchant.IncomeRecords.GetReply.compare(reply, test.reply)
    }

    private static func merchantfundMerchantIncomeRecordsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.merchantfund.merchant.incomeRecords
        let reply = try node.get(
            accountType: .fees,
            date: test.query["date"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Merchantfund.Merchant.IncomeRecords.GetReply.compare(reply, test.reply)
    }

    private static func merchantfundPartnerIncomeRecordsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.merchantfund.partner.incomeRecords
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            accountType: .fees,
            date: test.query["date"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Merchantfund.Partner.IncomeRecords.GetReply.compare(reply, test.reply)
    }
}

extension V3.Merchantfund.Links {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.next, "next")
        try place.same(reply.prev, "prev")
        try place.same(reply.selfValue, "self")
    }
}

extension V3.Merchantfund.Merchant.IncomeRecords.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.list(reply.data, "data", Data.compare)
        try place.object(reply.links, "links", V3.Merchantfund.Links.compare)
    }
}

extension V3.Merchantfund.Merchant.IncomeRecords.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mchid, "mchid")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.incomeRecordType, "income_record_type")
        try place.same(reply.incomeRecordID, "income_record_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankAccountName, "bank_account_name")
        try place.same(reply.bankAccountNumber, "bank_account_number")
        try place.same(reply.rechargeRemark, "recharge_remark")
    }
}

extension V3.Merchantfund.Partner.IncomeRecords.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.list(reply.data, "data", Data.compare)
        try place.object(reply.links, "links", V3.Merchantfund.Links.compare)
    }
}

extension V3.Merchantfund.Partner.IncomeRecords.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.accountType, "account_type")
        try place.same(reply.incomeRecordType, "income_record_type")
        try place.same(reply.incomeRecordID, "income_record_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.bankName, "bank_name")
        try place.same(reply.bankAccountName, "bank_account_name")
        try place.same(reply.bankAccountNumber, "bank_account_number")
        try place.same(reply.rechargeRemark, "recharge_remark")
    }
}
