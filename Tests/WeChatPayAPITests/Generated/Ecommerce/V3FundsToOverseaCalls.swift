// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/funds-to-oversea.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPayTyped

struct V3FundsToOverseaCalls: TypedCalls {
    let family = "v3/funds-to-oversea"

    func add(to calls: inout RoundTrips) {
        calls.add("funds-to-oversea.bill-download-url.get", Self.fundsToOverseaBillDownloadURLGet)
        calls.add(blocking: "funds-to-oversea.bill-download-url.get", Self.fundsToOverseaBillDownloadURLGetBlocking)
        calls.add("funds-to-oversea.orders.post", Self.fundsToOverseaOrdersPost)
        calls.add("funds-to-oversea.orders.{out_order_id}.get", Self.fundsToOverseaOrdersOutOrderIDGet)
        calls.add("funds-to-oversea.return.return-orders.post", Self.fundsToOverseaReturnReturnOrdersPost)
        calls.add(
            "funds-to-oversea.return.return-orders.out-return-no.{out_return_no}.get",
            Self.fundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGet)
        calls.add(
            "funds-to-oversea.transactions.{transaction_id}.available_abroad_amounts.get",
            Self.fundsToOverseaTransactionsTransactionIDAvailableAbroadAmountsGet)
    }
}

extension V3FundsToOverseaCalls {
    private static func fundsToOverseaBillDownloadURLGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundsToOversea.billDownloadUrl
        let reply = try await node.get(
            billDate: test.query["bill_date"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.FundsToOversea.BillDownloadURL.GetReply.compare(reply, test.reply)
    }

    private static func fundsToOverseaBillDownloadURLGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.fundsToOversea.billDownloadUrl
        let reply = try node.get(
            billDate: test.query["bill_date"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.FundsToOversea.BillDownloadURL.GetReply.compare(reply, test.reply)
    }

    private static func fundsToOverseaOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundsToOversea.orders
        let reply = try await node.post(
            V3.FundsToOversea.Orders.PostBody.synthetic(test.body)
        )
        try V3.FundsToOversea.OrdersReply.compare(reply, test.reply)
    }

    private static func fundsToOverseaOrdersOutOrderIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundsToOversea.orders.outOrderID(test.path["out_order_id"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text,
            transactionID: test.query["transaction_id"].text
        )
        try V3.FundsToOversea.OrdersReply.compare(reply, test.reply)
    }

    private static func fundsToOverseaReturnReturnOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundsToOversea.`return`.returnOrders
        let reply = try await node.post(
            V3.FundsToOversea.Return.ReturnOrders.PostBody.synthetic(test.body)
        )
        try V3.FundsToOversea.Return.ReturnOrders.PostReply.compare(reply, test.reply)
    }

    private static func fundsToOverseaReturnReturnOrdersOutReturnNoOutReturnNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.fundsToOversea.`return`.returnOrders.outReturnNo.outReturnNo(
            test.path["out_return_no"].text)
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.FundsToOversea.Return.ReturnOrders.OutReturnNo.ByOutReturnNo.GetReply.compare(reply, test.reply)
    }

    private static func fundsToOverseaTransactionsTransactionIDAvailableAbroadAmountsGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.fundsToOversea.transactions.transactionID(test.path["transaction_id"].text)
            .available_abroad_amounts
        let reply = try await node.get(
            subMchid: test.query["sub_mchid"].text
        )
        try V3.FundsToOversea.Transactions.ByTransactionID.AvailableAbroadAmounts.GetReply.compare(reply, test.reply)
    }
}

extension V3.FundsToOversea.OrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderID, "out_order_id")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.amount, "amount")
        try place.same(reply.foreignAmount, "foreign_amount")
        try place.same(reply.foreignCurrency, "foreign_currency")
        try place.same(reply.rate, "rate")
        try place.same(reply.exchangeRateTime, "exchange_rate_time")
        try place.same(reply.estimateExchangeRateTime, "estimate_exchange_rate_time")
        try place.same(reply.departureAmount, "departure_amount")
        try place.same(reply.fee, "fee")
        try place.same(reply.chargeMchid, "charge_mchid")
        try place.same(reply.chargeAccountType, "charge_account_type")
    }
}

extension V3.FundsToOversea.BillDownloadURL.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.downloadURL, "download_url")
    }
}

extension V3.FundsToOversea.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outOrderID: place["out_order_id"].text,
            subMchid: place["sub_mchid"].text,
            transactionID: place["transaction_id"].text,
            amount: place["amount"].integer,
            foreignCurrency: place["foreign_currency"].text,
            sellerInfo: SellerInfo.synthetic(place["seller_info"]),
            expressInfo: ExpressInfo.synthetic(place["express_info"]),
            payeeInfo: PayeeInfo.synthetic(place["payee_info"]),
            goodsInfo: place.list("goods_info", GoodsInfo.synthetic),
            presaleInfo: PresaleInfo.synthetic(place["presale_info"])
        )
        object.outOrderID = object.outOrderID
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.amount = object.amount
        object.foreignCurrency = object.foreignCurrency
        object.goodsInfo = object.goodsInfo
        object.sellerInfo = object.sellerInfo
        object.expressInfo = object.expressInfo
        object.payeeInfo = object.payeeInfo
        object.presaleInfo = object.presaleInfo
        return object
    }
}

extension V3.FundsToOversea.Orders.PostBody.GoodsInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            goodsName: place["goods_name"].text,
            goodsCategory: place["goods_category"].text,
            goodsUnitPrice: place["goods_unit_price"].integer,
            goodsQuantity: place["goods_quantity"].integer
        )
        object.goodsName = object.goodsName
        object.goodsCategory = object.goodsCategory
        object.goodsUnitPrice = object.goodsUnitPrice
        object.goodsQuantity = object.goodsQuantity
        return object
    }
}

extension V3.FundsToOversea.Orders.PostBody.SellerInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            overseaBusinessName: place["oversea_business_name"].text,
            overseaShopName: place["oversea_shop_name"].text,
            sellerID: place["seller_id"].text
        )
        object.overseaBusinessName = object.overseaBusinessName
        object.overseaShopName = object.overseaShopName
        object.sellerID = object.sellerID
        return object
    }
}

extension V3.FundsToOversea.Orders.PostBody.ExpressInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            courierNumber: place["courier_number"].text,
            expressCompanyName: place["express_company_name"].text
        )
        object.courierNumber = object.courierNumber
        object.expressCompanyName = object.expressCompanyName
        return object
    }
}

extension V3.FundsToOversea.Orders.PostBody.PayeeInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payeeID: place["payee_id"].text
        )
        object.payeeID = object.payeeID
        return object
    }
}

extension V3.FundsToOversea.Orders.PostBody.PresaleInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .deposit,
            totalAmount: place["total_amount"].integer,
            depositTransactionID: place["deposit_transaction_id"].text,
            balanceTransactionID: place["balance_transaction_id"].text
        )
        object.type = object.type
        object.totalAmount = object.totalAmount
        object.depositTransactionID = object.depositTransactionID
        object.balanceTransactionID = object.balanceTransactionID
        return object
    }
}

extension V3.FundsToOversea.Return.ReturnOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outReturnNo: place["out_return_no"].text,
            subMchid: place["sub_mchid"].text,
            outOrderID: place["out_order_id"].text,
            transactionID: place["transaction_id"].text,
            supplementInfo: place["supplement_info"].text,
            amount: place["amount"].integer
        )
        object.outReturnNo = object.outReturnNo
        object.subMchid = object.subMchid
        object.outOrderID = object.outOrderID
        object.transactionID = object.transactionID
        object.supplementInfo = object.supplementInfo
        object.amount = object.amount
        return object
    }
}

extension V3.FundsToOversea.Return.ReturnOrders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outReturnNo, "out_return_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.returnID, "return_id")
        try place.same(reply.outOrderID, "out_order_id")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.supplementInfo, "supplement_info")
        try place.same(reply.amount, "amount")
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.failReason, "fail_reason")
    }
}

extension V3.FundsToOversea.Return.ReturnOrders.OutReturnNo.ByOutReturnNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outReturnNo, "out_return_no")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.returnID, "return_id")
        try place.same(reply.outOrderID, "out_order_id")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.amount, "amount")
        try place.same(reply.state, "state")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.failReason, "fail_reason")
    }
}

extension V3.FundsToOversea.Transactions.ByTransactionID.AvailableAbroadAmounts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.availableAbroadAmount, "available_abroad_amount")
    }
}
