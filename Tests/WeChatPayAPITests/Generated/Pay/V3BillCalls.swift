// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/bill.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3BillCalls: TypedCalls {
    let family = "v3/bill"

    func add(to calls: inout RoundTrips) {
        calls.add("bill.fundflowbill.get", Self.billFundflowbillGet)
        calls.add(blocking: "bill.fundflowbill.get", Self.billFundflowbillGetBlocking)
        calls.add("bill.sub-merchant-fundflowbill.get", Self.billSubMerchantFundflowbillGet)
        calls.add("bill.tradebill.get", Self.billTradebillGet)
    }
}

extension V3BillCalls {
    private static func billFundflowbillGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.bill.fundflowbill
        let reply = try await node.get(
            billDate: test.query["bill_date"].text,
            subMchid: test.query["sub_mchid"].text,
            accountType: .fees,
            tarType: .gzip
        )
        try V3.Bill.BillReply.compare(reply, test.reply)
    }

    private static func billFundflowbillGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.bill.fundflowbill
        let reply = try node.get(
            billDate: test.query["bill_date"].text,
            subMchid: test.query["sub_mchid"].text,
            accountType: .fees,
            tarType: .gzip
        )
        try V3.Bill.BillReply.compare(reply, test.reply)
    }

    private static func billSubMerchantFundflowbillGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.bill.subMerchantFundflowbill
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            billDate: test.query["bill_date"].text,
            algorithm: .sm4Gcm,
            accountType: .fees,
            tarType: .gzip
        )
        try V3.Bill.SubMerchantFundflowbill.GetReply.compare(reply, test.reply)
    }

    private static func billTradebillGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.bill.tradebill
        let reply = try await node.get(
            billDate: test.query["bill_date"].text,
            subMchid: test.query["sub_mchid"].text,
            billType: .success,
            tarType: .gzip
        )
        try V3.Bill.BillReply.compare(reply, test.reply)
    }
}

extension V3.Bill.BillReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.Bill.SubMerchantFundflowbill.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.downloadBillCount, "download_bill_count")
        try place.list(reply.downloadBillList, "download_bill_list", DownloadBillList.compare)
    }
}

extension V3.Bill.SubMerchantFundflowbill.GetReply.DownloadBillList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.billSequence, "bill_sequence")
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.encryptKey, "encrypt_key")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.nonce, "nonce")
    }
}
