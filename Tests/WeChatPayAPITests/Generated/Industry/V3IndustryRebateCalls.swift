// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/industry-rebate.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3IndustryRebateCalls: TypedCalls {
    let family = "v3/industry-rebate"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "industry-rebate.retail-industry.transactions.post", Self.industryRebateRetailIndustryTransactionsPost)
        calls.add(
            blocking: "industry-rebate.retail-industry.transactions.post",
            Self.industryRebateRetailIndustryTransactionsPostBlocking)
        calls.add(
            "industry-rebate.transactions.{transaction_id}.post", Self.industryRebateTransactionsTransactionIDPost)
    }
}

extension V3IndustryRebateCalls {
    private static func industryRebateRetailIndustryTransactionsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.industryRebate.retailIndustry.transactions
        try await node.post(
            V3.IndustryRebate.RetailIndustry.Transactions.PostBody.synthetic(test.body)
        )
    }

    private static func industryRebateRetailIndustryTransactionsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.industryRebate.retailIndustry.transactions
        try node.post(
            V3.IndustryRebate.RetailIndustry.Transactions.PostBody.synthetic(test.body)
        )
    }

    private static func industryRebateTransactionsTransactionIDPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.industryRebate.transactions.transactionID(test.path["transaction_id"].text)
        try await node.post(
            V3.IndustryRebate.Transactions.ByTransactionID.PostBody.synthetic(test.body)
        )
    }
}

extension V3.IndustryRebate.RetailIndustry.Transactions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            subMchid: place["sub_mchid"].text,
            brandID: place["brand_id"].text,
            transactionID: place["transaction_id"].text,
            deviceID: place["device_id"].text,
            goodsDetail: place.list("goods_detail", GoodsDetail.synthetic)
        )
        object.brandID = object.brandID
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.subMchid = object.subMchid
        object.deviceID = object.deviceID
        object.goodsDetail = object.goodsDetail
        return object
    }
}

extension V3.IndustryRebate.RetailIndustry.Transactions.PostBody.GoodsDetail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            barcode: place["barcode"].text,
            goodsName: place["goods_name"].text,
            quantity: place["quantity"].number,
            price: place["price"].number,
            merchantGoodsID: place["merchant_goods_id"].text
        )
        object.barcode = object.barcode
        object.merchantGoodsID = object.merchantGoodsID
        object.goodsName = object.goodsName
        object.quantity = object.quantity
        object.price = object.price
        return object
    }
}

extension V3.IndustryRebate.Transactions.ByTransactionID.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            codeURL: place["code_url"].text,
            outTradeNo: place["out_trade_no"].text
        )
        object.subMchid = object.subMchid
        object.codeURL = object.codeURL
        object.outTradeNo = object.outTradeNo
        return object
    }
}
