// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/catering.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIIndustry
import WeChatPayTyped

struct V3CateringCalls: TypedCalls {
    let family = "v3/catering"

    func add(to calls: inout RoundTrips) {
        calls.add("catering.orders.sync-status.post", Self.cateringOrdersSyncStatusPost)
        calls.add(blocking: "catering.orders.sync-status.post", Self.cateringOrdersSyncStatusPostBlocking)
    }
}

extension V3CateringCalls {
    private static func cateringOrdersSyncStatusPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.catering.orders.syncStatus
        try await node.post(
            V3.Catering.Orders.SyncStatus.PostBody.synthetic(test.body)
        )
    }

    private static func cateringOrdersSyncStatusPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.catering.orders.syncStatus
        try node.post(
            V3.Catering.Orders.SyncStatus.PostBody.synthetic(test.body)
        )
    }
}

extension V3.Catering.Orders.SyncStatus.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            channelID: place["channel_id"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            outShopNo: place["out_shop_no"].text,
            subOpenid: place["sub_openid"].text,
            loginToken: place["login_token"].text,
            orderEntry: place["order_entry"].text,
            totalAmount: place["total_amount"].integer,
            discountAmount: place["discount_amount"].integer,
            userAmount: place["user_amount"].integer,
            status: .paySuccess,
            actionTime: place["action_time"].text,
            outOrderNo: place["out_order_no"].text,
            dishList: place.list("dish_list", DishList.synthetic),
            spMchid: place["sp_mchid"].text,
            spAppid: place["sp_appid"].text,
            payTime: place["pay_time"].text,
            transactionID: place["transaction_id"].text,
            outTradeNo: place["out_trade_no"].text,
            outTableNo: place["out_table_no"].text,
            peopleCount: place["people_count"].integer
        )
        object.spMchid = object.spMchid
        object.spAppid = object.spAppid
        object.channelID = object.channelID
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.outShopNo = object.outShopNo
        object.subOpenid = object.subOpenid
        object.loginToken = object.loginToken
        object.orderEntry = object.orderEntry
        object.totalAmount = object.totalAmount
        object.discountAmount = object.discountAmount
        object.userAmount = object.userAmount
        object.status = object.status
        object.actionTime = object.actionTime
        object.payTime = object.payTime
        object.transactionID = object.transactionID
        object.outTradeNo = object.outTradeNo
        object.outOrderNo = object.outOrderNo
        object.outTableNo = object.outTableNo
        object.peopleCount = object.peopleCount
        object.dishList = object.dishList
        return object
    }
}

extension V3.Catering.Orders.SyncStatus.PostBody.DishList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outDishNo: place["out_dish_no"].text,
            name: place["name"].text,
            price: place["price"].integer,
            unit: .byShare,
            count: place["count"].number,
            discount: place["discount"].integer,
            type: place["type"].text,
            priority: place["priority"].integer,
            properties: Properties.synthetic(place["properties"])
        )
        object.outDishNo = object.outDishNo
        object.name = object.name
        object.price = object.price
        object.unit = object.unit
        object.count = object.count
        object.discount = object.discount
        object.type = object.type
        object.priority = object.priority
        object.properties = object.properties
        return object
    }
}

extension V3.Catering.Orders.SyncStatus.PostBody.DishList.Properties {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            taste: place["taste"].text,
            cuisine: place["cuisine"].text,
            mainMaterial: place["main_material"].text,
            ingredients: place["ingredients"].text,
            others: place["others"].text
        )
        object.taste = object.taste
        object.cuisine = object.cuisine
        object.mainMaterial = object.mainMaterial
        object.ingredients = object.ingredients
        object.others = object.others
        return object
    }
}
