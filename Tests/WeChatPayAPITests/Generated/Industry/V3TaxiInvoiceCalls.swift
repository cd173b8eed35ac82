// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/taxi-invoice.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3TaxiInvoiceCalls: TypedCalls {
    let family = "v3/taxi-invoice"

    func add(to calls: inout RoundTrips) {
        calls.add("taxi-invoice.cards.upload-file.post", Self.taxiInvoiceCardsUploadFilePost)
        calls.add(blocking: "taxi-invoice.cards.upload-file.post", Self.taxiInvoiceCardsUploadFilePostBlocking)
    }
}

extension V3TaxiInvoiceCalls {
    private static func taxiInvoiceCardsUploadFilePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.taxiInvoice.cards.uploadFile
        let reply = try await node.post(
            file: test.file,
            meta: V3.TaxiInvoice.Cards.UploadFile.PostMeta.synthetic(test.meta)
        )
        try V3.TaxiInvoice.Cards.UploadFile.PostReply.compare(reply, test.reply)
    }

    private static func taxiInvoiceCardsUploadFilePostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.taxiInvoice.cards.uploadFile
        let reply = try node.post(
            file: test.file,
            meta: V3.TaxiInvoice.Cards.UploadFile.PostMeta.synthetic(test.meta)
        )
        try V3.TaxiInvoice.Cards.UploadFile.PostReply.compare(reply, test.reply)
    }
}

extension V3.TaxiInvoice.Cards.UploadFile.PostMeta {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            companyMchid: place["company_mchid"].text,
            regionID: place["region_id"].number,
            digest: place["digest"].text,
            digestAlgorithm: .digestAlgorithmSm3
        )
        object.companyMchid = object.companyMchid
        object.regionID = object.regionID
        object.digest = object.digest
        object.digestAlgorithm = object.digestAlgorithm
        return object
    }
}

extension V3.TaxiInvoice.Cards.UploadFile.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.fapiaoMediaID, "fapiao_media_id")
    }
}
