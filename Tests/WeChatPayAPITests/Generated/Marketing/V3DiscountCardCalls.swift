// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/discount-card.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3DiscountCardCalls: TypedCalls {
    let family = "v3/discount-card"

    @available(*, deprecated)
    func add(to calls: inout RoundTrips) {
        calls.add("discount-card.cards.post", Self.discountCardCardsPost)
        calls.add(blocking: "discount-card.cards.post", Self.discountCardCardsPostBlocking)
        calls.add("discount-card.cards.{out_card_code}.get", Self.discountCardCardsOutCardCodeGet)
        calls.add(
            "discount-card.cards.{out_card_code}.add-user-records.post",
            Self.discountCardCardsOutCardCodeAddUserRecordsPost)
        calls.add(
            blocking: "discount-card.cards.{out_card_code}.add-user-records.post",
            Self.discountCardCardsOutCardCodeAddUserRecordsPostBlocking)
        calls.add(
            "discount-card.orders.out-trade-no.{out_trade_no}.get", Self.discountCardOrdersOutTradeNoOutTradeNoGet)
        calls.add("discount-card.orders.{out_order_no}.get", Self.discountCardOrdersOutOrderNoGet)
        calls.add("discount-card.orders.{out_order_no}.patch", Self.discountCardOrdersOutOrderNoPatch)
    }
}

extension V3DiscountCardCalls {
    private static func discountCardCardsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.discountCard.cards
        let reply = try await node.post(
            V3.DiscountCard.Cards.PostBody.synthetic(test.body)
        )
        try V3.DiscountCard.Cards.PostReply.compare(reply, test.reply)
    }

    private static func discountCardCardsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.discountCard.cards
        let reply = try node.post(
            V3.DiscountCard.Cards.PostBody.synthetic(test.body)
        )
        try V3.DiscountCard.Cards.PostReply.compare(reply, test.reply)
    }

    private static func discountCardCardsOutCardCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.discountCard.cards.outCardCode(test.path["out_card_code"].text)
        let reply = try await node.get()
        try V3.DiscountCard.Cards.ByOutCardCode.GetReply.compare(reply, test.reply)
    }

    private static func discountCardCardsOutCardCodeAddUserRecordsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.discountCard.cards.outCardCode(test.path["out_card_code"].text).addUserRecords
        try await node.post(
            V3.DiscountCard.Cards.ByOutCardCode.AddUserRecords.PostBody.synthetic(test.body)
        )
    }

    private static func discountCardCardsOutCardCodeAddUserRecordsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.discountCard.cards.outCardCode(test.path["out_card_code"].text).addUserRecords
        try node.post(
            V3.DiscountCard.Cards.ByOutCardCode.AddUserRecords.PostBody.synthetic(test.body)
        )
    }

    @available(*, deprecated)
    private static func discountCardOrdersOutTradeNoOutTradeNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.discountCard.orders.outTradeNo.outTradeNo(test.path["out_trade_no"].text)
        let reply = try await node.get()
        try V3.DiscountCard.OrdersReply.compare(reply, test.reply)
    }

    private static func discountCardOrdersOutOrderNoGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.discountCard.orders.outOrderNo(test.path["out_order_no"].text)
        let reply = try await node.get()
        try V3.DiscountCard.OrdersReply.compare(reply, test.reply)
    }

    private static func discountCardOrdersOutOrderNoPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.discountCard.orders.outOrderNo(test.path["out_order_no"].text)
        let reply = try await node.patch(
            V3.DiscountCard.Orders.ByOutOrderNo.PatchBody.synthetic(test.body)
        )
        try V3.DiscountCard.Orders.ByOutOrderNo.PatchReply.compare(reply, test.reply)
    }
}

extension V3.DiscountCard.Objectives {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.objectiveSerialNo, "objective_serial_no")
        try place.same(reply.objectiveID, "objective_id")
        try place.same(reply.name, "name")
        try place.same(reply.unit, "unit")
        try place.same(reply.performanceDescription, "performance_description")
        try place.same(reply.performanceType, "performance_type")
        try place.same(reply.count, "count")
        try place.same(reply.performanceTime, "performance_time")
        try place.same(reply.remark, "remark")
    }
}

extension V3.DiscountCard.OrdersReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.discountCardID, "discount_card_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.cardBeginTime, "card_begin_time")
        try place.same(reply.cardEndTime, "card_end_time")
        try place.same(reply.cardName, "card_name")
        try place.same(reply.objectiveDescription, "objective_description")
        try place.same(reply.rewardDescription, "reward_description")
        try place.same(reply.estimatedRewardAmount, "estimated_reward_amount")
        try place.same(reply.onlineInstructions, "online_instructions")
        try place.same(reply.offlineInstructions, "offline_instructions")
        try place.same(reply.state, "state")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.deductionAmount, "deduction_amount")
        try place.same(reply.settlementAmount, "settlement_amount")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.payTime, "pay_time")
        try place.list(reply.objectives, "objectives", V3.DiscountCard.Objectives.compare)
        try place.list(reply.rewards, "rewards", V3.DiscountCard.Rewards.compare)
    }
}

extension V3.DiscountCard.Rewards {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rewardSerialNo, "reward_serial_no")
        try place.same(reply.rewardID, "reward_id")
        try place.same(reply.name, "name")
        try place.same(reply.unit, "unit")
        try place.same(reply.description, "description")
        try place.same(reply.rewardType, "reward_type")
        try place.same(reply.count, "count")
        try place.same(reply.amount, "amount")
        try place.same(reply.rewardTime, "reward_time")
        try place.same(reply.remark, "remark")
    }
}

extension V3.DiscountCard.Cards.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outCardCode: place["out_card_code"].text,
            cardTemplateID: place["card_template_id"].text,
            appid: place["appid"].text,
            notifyURL: place["notify_url"].text
        )
        object.outCardCode = object.outCardCode
        object.cardTemplateID = object.cardTemplateID
        object.appid = object.appid
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.DiscountCard.Cards.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.prepareCardToken, "prepare_card_token")
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardID, "card_id")
        try place.same(reply.cardTemplateID, "card_template_id")
        try place.same(reply.outCardCode, "out_card_code")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.object(reply.timeRange, "time_range", TimeRange.compare)
        try place.same(reply.state, "state")
        try place.same(reply.unfinishedReason, "unfinished_reason")
        try place.same(reply.totalAmount, "total_amount")
        try place.object(reply.payInformation, "pay_information", PayInformation.compare)
        try place.same(reply.createTime, "create_time")
        try place.list(reply.objectives, "objectives", Objectives.compare)
        try place.list(reply.rewards, "rewards", Rewards.compare)
        try place.same(reply.sharerOpenid, "sharer_openid")
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.GetReply.TimeRange {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.GetReply.PayInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.payAmount, "pay_amount")
        try place.same(reply.payState, "pay_state")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.payTime, "pay_time")
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.GetReply.Objectives {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.objectiveID, "objective_id")
        try place.same(reply.name, "name")
        try place.same(reply.count, "count")
        try place.same(reply.unit, "unit")
        try place.same(reply.description, "description")
        try place.list(
            reply.objectiveCompletionRecords, "objective_completion_records", ObjectiveCompletionRecords.compare)
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.GetReply.Objectives.ObjectiveCompletionRecords {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.objectiveCompletionSerialNo, "objective_completion_serial_no")
        try place.same(reply.objectiveID, "objective_id")
        try place.same(reply.completionTime, "completion_time")
        try place.same(reply.completionType, "completion_type")
        try place.same(reply.description, "description")
        try place.same(reply.completionCount, "completion_count")
        try place.same(reply.remark, "remark")
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.GetReply.Rewards {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rewardID, "reward_id")
        try place.same(reply.name, "name")
        try place.same(reply.countType, "count_type")
        try place.same(reply.count, "count")
        try place.same(reply.unit, "unit")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.list(reply.rewardUsageRecords, "reward_usage_records", RewardUsageRecords.compare)
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.GetReply.Rewards.RewardUsageRecords {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.rewardUsageSerialNo, "reward_usage_serial_no")
        try place.same(reply.rewardID, "reward_id")
        try place.same(reply.usageTime, "usage_time")
        try place.same(reply.usageType, "usage_type")
        try place.same(reply.description, "description")
        try place.same(reply.usageCount, "usage_count")
        try place.same(reply.amount, "amount")
        try place.same(reply.remark, "remark")
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.AddUserRecords.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cardTemplateID: place["card_template_id"].text,
            objectiveCompletionRecords: place.list(
                "objective_completion_records", ObjectiveCompletionRecords.synthetic),
            rewardUsageRecords: place.list("reward_usage_records", RewardUsageRecords.synthetic)
        )
        object.cardTemplateID = object.cardTemplateID
        object.objectiveCompletionRecords = object.objectiveCompletionRecords
        object.rewardUsageRecords = object.rewardUsageRecords
        return object
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.AddUserRecords.PostBody.ObjectiveCompletionRecords {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            objectiveCompletionSerialNo: place["objective_completion_serial_no"].text,
            objectiveID: place["objective_id"].text,
            completionTime: place["completion_time"].text,
            completionType: place["completion_type"].text,
            description: place["description"].text,
            completionCount: place["completion_count"].integer,
            remark: place["remark"].text
        )
        object.objectiveCompletionSerialNo = object.objectiveCompletionSerialNo
        object.objectiveID = object.objectiveID
        object.completionTime = object.completionTime
        object.completionType = object.completionType
        object.description = object.description
        object.completionCount = object.completionCount
        object.remark = object.remark
        return object
    }
}

extension V3.DiscountCard.Cards.ByOutCardCode.AddUserRecords.PostBody.RewardUsageRecords {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            rewardUsageSerialNo: place["reward_usage_serial_no"].text,
            rewardID: place["reward_id"].text,
            usageTime: place["usage_time"].text,
            usageType: place["usage_type"].text,
            description: place["description"].text,
            usageCount: place["usage_count"].integer,
            amount: place["amount"].integer,
            remark: place["remark"].text
        )
        object.rewardUsageSerialNo = object.rewardUsageSerialNo
        object.rewardID = object.rewardID
        object.usageTime = object.usageTime
        object.usageType = object.usageType
        object.description = object.description
        object.usageCount = object.usageCount
        object.amount = object.amount
        object.remark = object.remark
        return object
    }
}

extension V3.DiscountCard.Orders.ByOutOrderNo.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            objectives: place.list("objectives", Objectives.synthetic),
            rewards: place.list("rewards", Rewards.synthetic)
        )
        object.objectives = object.objectives
        object.rewards = object.rewards
        return object
    }
}

extension V3.DiscountCard.Orders.ByOutOrderNo.PatchBody.Objectives {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            objectiveSerialNo: place["objective_serial_no"].text,
            objectiveID: place["objective_id"].integer,
            performanceDescription: place["performance_description"].text,
            performanceType: place["performance_type"].text,
            count: place["count"].integer,
            performanceTime: place["performance_time"].text,
            remark: place["remark"].text
        )
        object.objectiveSerialNo = object.objectiveSerialNo
        object.objectiveID = object.objectiveID
        object.performanceDescription = object.performanceDescription
        object.performanceType = object.performanceType
        object.count = object.count
        object.performanceTime = object.performanceTime
        object.remark = object.remark
        return object
    }
}

extension V3.DiscountCard.Orders.ByOutOrderNo.PatchBody.Rewards {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            rewardSerialNo: place["reward_serial_no"].text,
            rewardID: place["reward_id"].integer,
            description: place["description"].text,
            rewardType: place["reward_type"].text,
            count: place["count"].integer,
            amount: place["amount"].integer,
            rewardTime: place["reward_time"].text,
            remark: place["remark"].text
        )
        object.rewardSerialNo = object.rewardSerialNo
        object.rewardID = object.rewardID
        object.description = object.description
        object.rewardType = object.rewardType
        object.count = object.count
        object.amount = object.amount
        object.rewardTime = object.rewardTime
        object.remark = object.remark
        return object
    }
}

extension V3.DiscountCard.Orders.ByOutOrderNo.PatchReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
    }
}
