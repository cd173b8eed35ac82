// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/profitsharing.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPay
import WeChatPayTyped

struct V3ProfitsharingCalls: TypedCalls {
    let family = "v3/profitsharing"

    func add(to calls: inout RoundTrips) {
        calls.add("profitsharing.bills.get", Self.profitsharingBillsGet)
        calls.add(blocking: "profitsharing.bills.get", Self.profitsharingBillsGetBlocking)
        calls.add("profitsharing.merchant-configs.{sub_mchid}.get", Self.profitsharingMerchantConfigsSubMchidGet)
        calls.add("profitsharing.orders.post", Self.profitsharingOrdersPost)
        calls.add("profitsharing.orders.unfreeze.post", Self.profitsharingOrdersUnfreezePost)
        calls.add("profitsharing.orders.{out_order_no}.get", Self.profitsharingOrdersOutOrderNoGet)
        calls.add("profitsharing.receivers.add.post", Self.profitsharingReceiversAddPost)
        calls.add("profitsharing.receivers.delete.post", Self.profitsharingReceiversDeletePost)
        calls.add("profitsharing.return-orders.post", Self.profitsharingReturnOrdersPost)
        calls.add("profitsharing.return-orders.{out_return_no}.get", Self.profitsharingReturnOrdersOutReturnNoGet)
        calls.add(
            "profitsharing.transactions.{transaction_id}.amounts.get",
            Self.profitsharingTransactionsTransactionIDAmountsGet)
    }
}

extension V3ProfitsharingCalls {
    private static func profitsharingBillsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.bills
        let reply = try await node.get(
            billDate: test.query["bill_date"].text,
            subMchid: test.query["sub_mchid"].text,
            tarType: .gzip
        )
        try V3.Profitsharing.Bills.GetReply.compare(reply, test.reply)
    }

    private static func profitsharingBillsGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.profitsharing.bills
        let reply = try node.get(
            billDate: test.query["bill_date"].text,
            subMchid: test.query["sub_mchid"].text,
            tarType: .gzip
        )
        try V3.Profitsharing.Bills.GetReply.compare(reply, test.reply)
    }

    private static func profitsharingMerchantConfigsSubMchidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.merchantConfigs.subMchid(test.path["sub_mchid"].text)
        let reply = try await node.get()
        try V3.Profitsharing.MerchantConfigs.BySubMchid.GetReply.compare(reply, test.reply)
    }

    private static func profitsharingOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.orders
        let reply = try await node.post(
            V3.Profitsharing.Orders.PostBody.synthetic(test.body)
        )
        try V3.Profitsharing.Orders.PostReply.compare(reply, test.reply)
    }

    private static func profitsharingOrdersUnfreezePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.orders.unfreeze
        let reply = try await node.post(
            V3.Profitsharing.Orders.Unfreeze.PostBody.synthetic(test.body)
        )
        try V3.Profitsharing.Orders.Unfreeze.PostReply.compare(reply, test.reply)
    }

    private static func profitsharingOrdersOutOrderNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.orders.outOrderNo(test.path["out_order_no"].text)
        let reply = try await node.get(
            transactionID: test.query["transaction_id"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Profitsharing.Orders.ByOutOrderNo.GetReply.compare(reply, test.reply)
    }

    private static func profitsharingReceiversAddPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.receivers.add
        let reply = try await node.post(
            V3.Profitsharing.Receivers.Add.PostBody.synthetic(test.body)
        )
        try V3.Profitsharing.Receivers.Add.PostReply.compare(reply, test.reply)
    }

    private static func profitsharingReceiversDeletePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.receivers.delete
        let reply = try await node.post(
            V3.Profitsharing.Receivers.Delete.PostBody.synthetic(test.body)
        )
        try V3.Profitsharing.Receivers.Delete.PostReply.compare(reply, test.reply)
    }

    private static func profitsharingReturnOrdersPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.returnOrders
        let reply = try await node.post(
            V3.Profitsharing.ReturnOrders.PostBody.synthetic(test.body)
        )
        try V3.Profitsharing.ReturnOrdersReply.compare(reply, test.reply)
    }

    private static func profitsharingReturnOrdersOutReturnNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.returnOrders.outReturnNo(test.path["out_return_no"].text)
        let reply = try await node.get(
            outOrderNo: test.query["out_order_no"].text,
            subMchid: test.query["sub_mchid"].text
        )
        try V3.Profitsharing.ReturnOrdersReply.compare(reply, test.reply)
    }

    private static func profitsharingTransactionsTransactionIDAmountsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.profitsharing.transactions.transactionID(test.path["transaction_id"].text).amounts
        let reply = try await node.get()
        try V3.Profitsharing.Transactions.ByTransactionID.Amounts.GetReply.compare(reply, test.reply)
    }
}

extension V3.Profitsharing.ReturnOrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.outReturnNo, "out_return_no")
        try place.same(reply.returnID, "return_id")
        try place.same(reply.returnMchid, "return_mchid")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Profitsharing.Bills.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.downloadURL, "download_url")
        try place.same(reply.hashType, "hash_type")
        try place.same(reply.hashValue, "hash_value")
    }
}

extension V3.Profitsharing.MerchantConfigs.BySubMchid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.maxRatio, "max_ratio")
    }
}

extension V3.Profitsharing.Orders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            unfreezeUnsplit: place["unfreeze_unsplit"].flag,
            subMchid: place["sub_mchid"].text,
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            receivers: place.list("receivers", Receivers.synthetic)
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.receivers = object.receivers
        object.unfreezeUnsplit = object.unfreezeUnsplit
        return object
    }
}

extension V3.Profitsharing.Orders.PostBody.Receivers {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .merchantId,
            account: place["account"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            name: place["name"].sensitive
        )
        object.type = object.type
        object.account = object.account
        object.name = object.name
        object.amount = object.amount
        object.description = object.description
        return object
    }
}

extension V3.Profitsharing.Orders.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.state, "state")
        try place.list(reply.receivers, "receivers", Receivers.compare)
    }
}

extension V3.Profitsharing.Orders.PostReply.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Profitsharing.Orders.Unfreeze.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            outOrderNo: place["out_order_no"].text,
            description: place["description"].text,
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        object.transactionID = object.transactionID
        object.outOrderNo = object.outOrderNo
        object.description = object.description
        return object
    }
}

extension V3.Profitsharing.Orders.Unfreeze.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.state, "state")
        try place.list(reply.receivers, "receivers", Receivers.compare)
    }
}

extension V3.Profitsharing.Orders.Unfreeze.PostReply.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Profitsharing.Orders.ByOutOrderNo.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.state, "state")
        try place.list(reply.receivers, "receivers", Receivers.compare)
    }
}

extension V3.Profitsharing.Orders.ByOutOrderNo.GetReply.Receivers {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.result, "result")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.detailID, "detail_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.finishTime, "finish_time")
    }
}

extension V3.Profitsharing.Receivers.Add.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            type: .merchantId,
            account: place["account"].text,
            relationType: .brand,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text,
            name: place["name"].sensitive,
            customRelation: place["custom_relation"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.type = object.type
        object.account = object.account
        object.name = object.name
        object.relationType = object.relationType
        object.customRelation = object.customRelation
        return object
    }
}

extension V3.Profitsharing.Receivers.Add.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
        try place.same(reply.name, "name")
        try place.same(reply.relationType, "relation_type")
        try place.same(reply.customRelation, "custom_relation")
    }
}

extension V3.Profitsharing.Receivers.Delete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            type: .merchantId,
            account: place["account"].text,
            subMchid: place["sub_mchid"].text,
            subAppid: place["sub_appid"].text
        )
        object.subMchid = object.subMchid
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.type = object.type
        object.account = object.account
        return object
    }
}

extension V3.Profitsharing.Receivers.Delete.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.type, "type")
        try place.same(reply.account, "account")
    }
}

extension V3.Profitsharing.ReturnOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outReturnNo: place["out_return_no"].text,
            returnMchid: place["return_mchid"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            subMchid: place["sub_mchid"].text,
            orderID: place["order_id"].text,
            outOrderNo: place["out_order_no"].text
        )
        object.subMchid = object.subMchid
        object.orderID = object.orderID
        object.outOrderNo = object.outOrderNo
        object.outReturnNo = object.outReturnNo
        object.returnMchid = object.returnMchid
        object.amount = object.amount
        object.description = object.description
        return object
    }
}

extension V3.Profitsharing.Transactions.ByTransactionID.Amounts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.unsplitAmount, "unsplit_amount")
    }
}
