// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/payscore.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIPayscore
import WeChatPayTyped

extension V3.Payscore.Partner.Serviceorder.PostReply.RiskFund {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
    }
}

extension V3.Payscore.Partner.Serviceorder.DirectComplete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subAppid: place["sub_appid"].text,
            outOrderNo: place["out_order_no"].text,
            serviceIntroduction: place["service_introduction"].text,
            totalAmount: place["total_amount"].integer,
            timeRange: V3.Payscore.TimeRangeRequest.synthetic(place["time_range"]),
            notifyURL: place["notify_url"].text,
            subMchid: place["sub_mchid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.PostDiscountsRequest.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            profitSharing: place["profit_sharing"].flag,
            goodsTag: place["goods_tag"].text,
            attach: place["attach"].text,
            openid: place["openid"].text
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subAppid = object.subAppid
        object.subMchid = object.subMchid
        object.outOrderNo = object.outOrderNo
        object.serviceIntroduction = object.serviceIntroduction
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.timeRange = object.timeRange
        object.location = object.location
        object.profitSharing = object.profitSharing
        object.goodsTag = object.goodsTag
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.openid = object.openid
        return object
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Complete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            totalAmount: place["total_amount"].integer,
            postDiscounts: place.list("post_discounts", V3.Payscore.CompletePostDiscounts.synthetic),
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange.synthetic(place["time_range"]),
            location: V3.Payscore.Location.synthetic(place["location"]),
            profitSharing: place["profit_sharing"].flag,
            completeTime: place["complete_time"].text,
            goodsTag: place["goods_tag"].text,
            device: V3.Payscore.Device.synthetic(place["device"])
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.timeRange = object.timeRange
        object.location = object.location
        object.profitSharing = object.profitSharing
        object.completeTime = object.completeTime
        object.goodsTag = object.goodsTag
        object.device = object.device
        return object
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Modify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            totalAmount: place["total_amount"].integer,
            reason: place["reason"].text,
            serviceID: place["service_id"].text,
            postDiscounts: place.list("post_discounts", PostDiscounts.synthetic),
            device: V3.Payscore.Device.synthetic(place["device"])
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.reason = object.reason
        object.device = object.device
        return object
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Modify.PostBody.PostDiscounts {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            count: place["count"].integer
        )
        object.name = object.name
        object.description = object.description
        object.amount = object.amount
        object.count = object.count
        return object
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Pay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            serviceID: place["service_id"].text
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Payscore.Partner.Serviceorder.ByOutOrderNo.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            subMchid: place["sub_mchid"].text,
            type: place["type"].text,
            detail: V3.Payscore.Detail.synthetic(place["detail"])
        )
        object.serviceID = object.serviceID
        object.subMchid = object.subMchid
        object.type = object.type
        object.detail = object.detail
        return object
    }
}

extension V3.Payscore.Partner.Servicepayondeliveryorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outOrderNo: place["out_order_no"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            serviceID: place["service_id"].text,
            serviceIntroduction: place["service_introduction"].text,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange.synthetic(place["time_range"]),
            riskFund: V3.Payscore.RiskFundRequest.synthetic(place["risk_fund"]),
            notifyURL: place["notify_url"].text,
            shoppingInfo: V3.Payscore.ShoppingInfoRequest.synthetic(place["shopping_info"]),
            subAppid: place["sub_appid"].text,
            postPayments: place.list("post_payments", V3.Payscore.ServicepayondeliveryorderPostPayments.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.ServicepayondeliveryorderPostPayments.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            attach: place["attach"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            mchid: place["mchid"].text
        )
        object.outOrderNo = object.outOrderNo
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.serviceID = object.serviceID
        object.serviceIntroduction = object.serviceIntroduction
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.timeRange = object.timeRange
        object.location = object.location
        object.riskFund = object.riskFund
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.needUserConfirm = object.needUserConfirm
        object.mchid = object.mchid
        object.shoppingInfo = object.shoppingInfo
        return object
    }
}

extension V3.Payscore.Partner.Servicequotas.ServiceID.ByServiceID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.appid, "appid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.riskLevelVersion, "risk_level_version")
        try place.list(reply.quotas, "quotas", Quotas.compare)
    }
}

extension V3.Payscore.Partner.Servicequotas.ServiceID.ByServiceID.GetReply.Quotas {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.riskLevel, "risk_level")
        try place.same(reply.suggestedQuota, "suggested_quota")
    }
}

extension V3.Payscore.PayafterOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outOrderNo: place["out_order_no"].text,
            serviceID: place["service_id"].text,
            serviceStartTime: place["service_start_time"].text,
            serviceEndTime: place["service_end_time"].text,
            serviceStartLocation: place["service_start_location"].text,
            serviceEndLocation: place["service_end_location"].text,
            serviceIntroduction: place["service_introduction"].text,
            fees: place.list("fees", V3.Payscore.Fees.synthetic),
            discounts: place.list("discounts", V3.Payscore.PayafterOrdersDiscounts.synthetic),
            riskAmount: place["risk_amount"].integer,
            attach: place["attach"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            openid: place["openid"].text,
            name: place["name"].sensitive,
            phone: place["phone"].sensitive,
            userid: place["userid"].sensitive,
            address: place["address"].sensitive
        )
        object.appid = object.appid
        object.outOrderNo = object.outOrderNo
        object.serviceID = object.serviceID
        object.serviceStartTime = object.serviceStartTime
        object.serviceEndTime = object.serviceEndTime
        object.serviceStartLocation = object.serviceStartLocation
        object.serviceEndLocation = object.serviceEndLocation
        object.serviceIntroduction = object.serviceIntroduction
        object.fees = object.fees
        object.discounts = object.discounts
        object.riskAmount = object.riskAmount
        object.attach = object.attach
        object.needUserConfirm = object.needUserConfirm
        object.openid = object.openid
        object.name = object.name
        object.phone = object.phone
        object.userid = object.userid
        object.address = object.address
        return object
    }
}

extension V3.Payscore.PayafterOrders.ByOutOrderNo.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            type: .orderPaid,
            detail: Detail.synthetic(place["detail"])
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.type = object.type
        object.detail = object.detail
        return object
    }
}

extension V3.Payscore.PayafterOrders.ByOutOrderNo.Sync.PostBody.Detail {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            paidTime: place["paid_time"].text
        )
        object.paidTime = object.paidTime
        return object
    }
}

extension V3.Payscore.PayafterOrders.ByOutOrderNo.Sync.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.Permissions.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            authorizationCode: place["authorization_code"].text,
            notifyURL: place["notify_url"].text
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.authorizationCode = object.authorizationCode
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Payscore.Permissions.AssessUserRiskLevel.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            authorizationCode: place["authorization_code"].text,
            openid: place["openid"].text,
            shoppingInfo: V3.Payscore.AssessUserRiskLevelShoppingInfo.synthetic(place["shopping_info"])
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.authorizationCode = object.authorizationCode
        object.openid = object.openid
        object.shoppingInfo = object.shoppingInfo
        return object
    }
}

extension V3.Payscore.Permissions.AuthorizationCode.ByAuthorizationCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.authorizationCode, "authorization_code")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.cancelAuthorizationTime, "cancel_authorization_time")
        try place.same(reply.authorizationSuccessTime, "authorization_success_time")
        try place.same(reply.userRiskLevel, "user_risk_level")
        try place.same(reply.riskLevelVersion, "risk_level_version")
    }
}

extension V3.Payscore.Permissions.AuthorizationCode.ByAuthorizationCode.Terminate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            reason: place["reason"].text
        )
        object.serviceID = object.serviceID
        object.reason = object.reason
        return object
    }
}

extension V3.Payscore.Permissions.Openid.ByOpenid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.authorizationCode, "authorization_code")
        try place.same(reply.authorizationState, "authorization_state")
        try place.same(reply.cancelAuthorizationTime, "cancel_authorization_time")
        try place.same(reply.authorizationSuccessTime, "authorization_success_time")
        try place.same(reply.userRiskLevel, "user_risk_level")
        try place.same(reply.riskLevelVersion, "risk_level_version")
    }
}

extension V3.Payscore.Plan.Partner.PayscorePlans.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            planName: place["plan_name"].text,
            planDuration: place["plan_duration"].number,
            deductionQuantity: place["deduction_quantity"].number,
            totalOriginalPrice: place["total_original_price"].number,
            totalActualPrice: place["total_actual_price"].number,
            merchantPlanNo: place["merchant_plan_no"].text,
            subAppid: place["sub_appid"].text,
            planDetailList: place.list("plan_detail_list", V3.Payscore.PlanDetailListRequest.synthetic)
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.planName = object.planName
        object.planDuration = object.planDuration
        object.deductionQuantity = object.deductionQuantity
        object.totalOriginalPrice = object.totalOriginalPrice
        object.totalActualPrice = object.totalActualPrice
        object.planDetailList = object.planDetailList
        object.merchantPlanNo = object.merchantPlanNo
        return object
    }
}

extension V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo.ByMerchantPlanNo.Stop.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text
        )
        object.subMchid = object.subMchid
        return object
    }
}

extension V3.Payscore.Plan.PayscorePlans.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            appid: place["appid"].text,
            planName: place["plan_name"].text,
            planDuration: place["plan_duration"].number,
            deductionQuantity: place["deduction_quantity"].number,
            totalOriginalPrice: place["total_original_price"].number,
            totalActualPrice: place["total_actual_price"].number,
            merchantPlanNo: place["merchant_plan_no"].text,
            planDetailList: place.list("plan_detail_list", V3.Payscore.PlanDetailListRequest.synthetic)
        )
        object.serviceID = object.serviceID
        object.appid = object.appid
        object.planName = object.planName
        object.planDuration = object.planDuration
        object.deductionQuantity = object.deductionQuantity
        object.totalOriginalPrice = object.totalOriginalPrice
        object.totalActualPrice = object.totalActualPrice
        object.planDetailList = object.planDetailList
        object.merchantPlanNo = object.merchantPlanNo
        return object
    }
}

extension V3.Payscore.Serviceorder.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPayments.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostPayments.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFundReply.compare)
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.needCollection, "need_collection")
        try place.object(reply.collection, "collection", Collection.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.openid, "openid")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.Serviceorder.GetReply.Collection {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.payingAmount, "paying_amount")
        try place.same(reply.paidAmount, "paid_amount")
        try place.list(reply.details, "details", Details.compare)
        try place.same(reply.bankType, "bank_type")
    }
}

extension V3.Payscore.Serviceorder.GetReply.Collection.Details {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.seq, "seq")
        try place.same(reply.amount, "amount")
        try place.same(reply.paidType, "paid_type")
        try place.same(reply.paidTime, "paid_time")
        try place.same(reply.transactionID, "transaction_id")
        try place.list(reply.promotionDetail, "promotion_detail", PromotionDetail.compare)
    }
}

extension V3.Payscore.Serviceorder.GetReply.Collection.Details.PromotionDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.name, "name")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.amount, "amount")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.wechatpayContribute, "wechatpay_contribute")
        try place.same(reply.merchantContribute, "merchant_contribute")
        try place.same(reply.otherContribute, "other_contribute")
        try place.same(reply.currency, "currency")
        try place.list(reply.goodsDetail, "goods_detail", GoodsDetail.compare)
    }
}

extension V3.Payscore.Serviceorder.GetReply.Collection.Details.PromotionDetail.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.unitPrice, "unit_price")
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.goodsRemark, "goods_remark")
    }
}

extension V3.Payscore.Serviceorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outOrderNo: place["out_order_no"].text,
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            serviceIntroduction: place["service_introduction"].text,
            timeRange: V3.Payscore.TimeRangeRequest.synthetic(place["time_range"]),
            riskFund: RiskFund.synthetic(place["risk_fund"]),
            notifyURL: place["notify_url"].text,
            postPayments: place.list("post_payments", V3.Payscore.ServiceorderPostPayments.synthetic),
            postDiscounts: place.list("post_discounts", PostDiscounts.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            attach: place["attach"].text,
            openid: place["openid"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            device: V3.Payscore.Device.synthetic(place["device"])
        )
        object.outOrderNo = object.outOrderNo
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.serviceIntroduction = object.serviceIntroduction
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.timeRange = object.timeRange
        object.location = object.location
        object.riskFund = object.riskFund
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.openid = object.openid
        object.needUserConfirm = object.needUserConfirm
        object.device = object.device
        return object
    }
}

extension V3.Payscore.Serviceorder.PostBody.PostDiscounts {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            description: place["description"].text,
            count: place["count"].number
        )
        object.name = object.name
        object.description = object.description
        object.count = object.count
        return object
    }
}

extension V3.Payscore.Serviceorder.PostBody.RiskFund {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            amount: place["amount"].number,
            description: place["description"].text
        )
        object.name = object.name
        object.amount = object.amount
        object.description = object.description
        return object
    }
}

extension V3.Payscore.Serviceorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPayments.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostPayments.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFundReply.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.package, "package")
    }
}

extension V3.Payscore.Serviceorder.DirectComplete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outOrderNo: place["out_order_no"].text,
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange.synthetic(place["time_range"]),
            postPayments: place.list("post_payments", V3.Payscore.ServicepayondeliveryorderPostPayments.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.ServicepayondeliveryorderPostPayments.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            serviceIntroduction: place["service_introduction"].text,
            attach: place["attach"].text,
            notifyURL: place["notify_url"].text,
            openid: place["openid"].text,
            totalAmount: place["total_amount"].integer,
            profitSharing: place["profit_sharing"].flag,
            goodsTag: place["goods_tag"].text
        )
        object.outOrderNo = object.outOrderNo
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.timeRange = object.timeRange
        object.location = object.location
        object.serviceIntroduction = object.serviceIntroduction
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.openid = object.openid
        object.totalAmount = object.totalAmount
        object.profitSharing = object.profitSharing
        object.goodsTag = object.goodsTag
        return object
    }
}

extension V3.Payscore.Serviceorder.DirectComplete.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.appid, "appid")
        try place.same(reply.serviceID, "service_id")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.DirectCompletePostPayments.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.DirectCompletePostPayments.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.totalAmount, "total_amount")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Complete.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            postPayments: place.list("post_payments", V3.Payscore.ServiceorderPostPayments.synthetic),
            totalAmount: place["total_amount"].number,
            postDiscounts: place.list("post_discounts", PostDiscounts.synthetic),
            timeRange: V3.Payscore.ServicepayondeliveryorderTimeRange.synthetic(place["time_range"]),
            location: Location.synthetic(place["location"]),
            profitSharing: place["profit_sharing"].flag,
            goodsTag: place["goods_tag"].text,
            device: V3.Payscore.Device.synthetic(place["device"])
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.timeRange = object.timeRange
        object.location = object.location
        object.profitSharing = object.profitSharing
        object.goodsTag = object.goodsTag
        object.device = object.device
        return object
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Complete.PostBody.PostDiscounts {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            amount: place["amount"].number,
            description: place["description"].text,
            count: place["count"].number
        )
        object.name = object.name
        object.description = object.description
        object.amount = object.amount
        object.count = object.count
        return object
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Complete.PostBody.Location {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            endLocation: place["end_location"].text
        )
        object.endLocation = object.endLocation
        return object
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Complete.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.same(reply.totalAmount, "total_amount")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.ServiceorderPostPaymentsReply.compare)
        try place.list(reply.postDiscounts, "post_discounts", PostDiscounts.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFundReply.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", Location.compare)
        try place.same(reply.orderID, "order_id")
        try place.same(reply.needCollection, "need_collection")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Complete.PostReply.PostDiscounts {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.description, "description")
        try place.same(reply.amount, "amount")
        try place.same(reply.count, "count")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Complete.PostReply.Location {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.endLocation, "end_location")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Modify.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            postPayments: place.list("post_payments", V3.Payscore.ServiceorderPostPayments.synthetic),
            totalAmount: place["total_amount"].number,
            reason: place["reason"].text,
            postDiscounts: place.list("post_discounts", V3.Payscore.PostDiscounts.synthetic),
            device: V3.Payscore.Device.synthetic(place["device"])
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.totalAmount = object.totalAmount
        object.reason = object.reason
        object.device = object.device
        return object
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Modify.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.ServiceorderPostPaymentsReply.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostPayments.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.RiskFundReply.compare)
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.needCollection, "need_collection")
        try place.object(reply.collection, "collection", Collection.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Modify.PostReply.Collection {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.payingAmount, "paying_amount")
        try place.same(reply.paidAmount, "paid_amount")
        try place.list(reply.details, "details", Details.compare)
        try place.same(reply.bankType, "bank_type")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Modify.PostReply.Collection.Details {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.seq, "seq")
        try place.same(reply.amount, "amount")
        try place.same(reply.paidType, "paid_type")
        try place.same(reply.paidTime, "paid_time")
        try place.same(reply.transactionID, "transaction_id")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Pay.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].text
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        return object
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Pay.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            type: place["type"].text,
            detail: V3.Payscore.DetailRequest.synthetic(place["detail"])
        )
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.type = object.type
        object.detail = object.detail
        return object
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPayments.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.SyncPostPayments.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.ServicepayondeliveryorderRiskFund.compare)
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.needCollection, "need_collection")
        try place.object(reply.collection, "collection", Collection.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.openid, "openid")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostReply.Collection {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.state, "state")
        try place.same(reply.totalAmount, "total_amount")
        try place.same(reply.payingAmount, "paying_amount")
        try place.same(reply.paidAmount, "paid_amount")
        try place.list(reply.details, "details", Details.compare)
        try place.same(reply.bankType, "bank_type")
    }
}

extension V3.Payscore.Serviceorder.ByOutOrderNo.Sync.PostReply.Collection.Details {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.amount, "amount")
        try place.same(reply.paidType, "paid_type")
        try place.same(reply.paidTime, "paid_time")
        try place.same(reply.transactionID, "transaction_id")
    }
}

extension V3.Payscore.Servicepayondeliveryorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outOrderNo: place["out_order_no"].text,
            appid: place["appid"].text,
            serviceID: place["service_id"].text,
            serviceIntroduction: place["service_introduction"].text,
            timeRange: V3.Payscore.TimeRangeRequest.synthetic(place["time_range"]),
            riskFund: V3.Payscore.RiskFundRequest.synthetic(place["risk_fund"]),
            notifyURL: place["notify_url"].text,
            shoppingInfo: ShoppingInfo.synthetic(place["shopping_info"]),
            postPayments: place.list("post_payments", V3.Payscore.PostPaymentsRequest.synthetic),
            postDiscounts: place.list("post_discounts", V3.Payscore.PostDiscountsRequest.synthetic),
            location: V3.Payscore.Location.synthetic(place["location"]),
            attach: place["attach"].text,
            openid: place["openid"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            mchid: place["mchid"].text
        )
        object.outOrderNo = object.outOrderNo
        object.appid = object.appid
        object.serviceID = object.serviceID
        object.serviceIntroduction = object.serviceIntroduction
        object.postPayments = object.postPayments
        object.postDiscounts = object.postDiscounts
        object.timeRange = object.timeRange
        object.location = object.location
        object.riskFund = object.riskFund
        object.attach = object.attach
        object.notifyURL = object.notifyURL
        object.openid = object.openid
        object.needUserConfirm = object.needUserConfirm
        object.mchid = object.mchid
        object.shoppingInfo = object.shoppingInfo
        return object
    }
}

extension V3.Payscore.Servicepayondeliveryorder.PostBody.ShoppingInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            jumpLink: V3.Payscore.JumpLinkRequest.synthetic(place["jump_link"]),
            goods: place.list("goods", Goods.synthetic),
            realMerchantAppid: place["real_merchant_appid"].text
        )
        object.realMerchantAppid = object.realMerchantAppid
        object.jumpLink = object.jumpLink
        object.goods = object.goods
        return object
    }
}

extension V3.Payscore.Servicepayondeliveryorder.PostBody.ShoppingInfo.Goods {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            picture: place["picture"].text,
            amount: place["amount"].integer,
            count: place["count"].integer,
            categoryID: place.list("category_id", Place.text)
        )
        object.name = object.name
        object.picture = object.picture
        object.amount = object.amount
        object.count = object.count
        object.categoryID = object.categoryID
        return object
    }
}

extension V3.Payscore.Servicepayondeliveryorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.PostPayments.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.PostPayments.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.ServicepayondeliveryorderRiskFund.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRange.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
        try place.same(reply.package, "package")
        try place.object(reply.shoppingInfo, "shopping_info", V3.Payscore.ShoppingInfo.compare)
    }
}

extension V3.Payscore.SignPlan.Partner.Serviceorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            signPlanID: place["sign_plan_id"].text,
            planDetailNo: place["plan_detail_no"].number,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            notifyURL: place["notify_url"].text,
            serviceIntroduction: place["service_introduction"].text,
            timeRange: V3.Payscore.TimeRangeRequest.synthetic(place["time_range"]),
            outTradeNo: place["out_trade_no"].text,
            subAppid: place["sub_appid"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text,
            location: V3.Payscore.Location.synthetic(place["location"]),
            attach: place["attach"].text
        )
        object.serviceID = object.serviceID
        object.signPlanID = object.signPlanID
        object.planDetailNo = object.planDetailNo
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.notifyURL = object.notifyURL
        object.serviceIntroduction = object.serviceIntroduction
        object.timeRange = object.timeRange
        object.location = object.location
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        return object
    }
}

extension V3.Payscore.SignPlan.Partner.Serviceorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subAppid, "sub_appid")
        try place.same(reply.subMchid, "sub_mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.SyncPostPayments.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.SignPlanPostDiscounts.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.SignPlanRiskFund.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRangeReply.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            planID: place["plan_id"].text,
            appid: place["appid"].text,
            subMchid: place["sub_mchid"].text,
            merchantSignPlanNo: place["merchant_sign_plan_no"].text,
            notifyURL: place["notify_url"].text,
            signPlanDetail: place.list("sign_plan_detail", V3.Payscore.SignPlanDetail.synthetic),
            subAppid: place["sub_appid"].text,
            openid: place["openid"].text,
            subOpenid: place["sub_openid"].text
        )
        object.serviceID = object.serviceID
        object.planID = object.planID
        object.appid = object.appid
        object.subMchid = object.subMchid
        object.subAppid = object.subAppid
        object.openid = object.openid
        object.subOpenid = object.subOpenid
        object.merchantSignPlanNo = object.merchantSignPlanNo
        object.notifyURL = object.notifyURL
        object.signPlanDetail = object.signPlanDetail
        return object
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.signPlan, "sign_plan", V3.Payscore.SignPlanReply.compare)
        try place.same(reply.package, "package")
    }
}

extension V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo.ByMerchantSignPlanNo.Stop.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            subMchid: place["sub_mchid"].text,
            stopReason: place["stop_reason"].text
        )
        object.subMchid = object.subMchid
        object.stopReason = object.stopReason
        return object
    }
}

extension V3.Payscore.SignPlan.Serviceorder.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            signPlanID: place["sign_plan_id"].text,
            planDetailNo: place["plan_detail_no"].number,
            appid: place["appid"].text,
            openid: place["openid"].text,
            notifyURL: place["notify_url"].text,
            serviceIntroduction: place["service_introduction"].text,
            timeRange: V3.Payscore.TimeRangeRequest.synthetic(place["time_range"]),
            outTradeNo: place["out_trade_no"].text,
            location: V3.Payscore.Location.synthetic(place["location"]),
            attach: place["attach"].text
        )
        object.serviceID = object.serviceID
        object.signPlanID = object.signPlanID
        object.planDetailNo = object.planDetailNo
        object.appid = object.appid
        object.openid = object.openid
        object.notifyURL = object.notifyURL
        object.serviceIntroduction = object.serviceIntroduction
        object.timeRange = object.timeRange
        object.location = object.location
        object.attach = object.attach
        object.outTradeNo = object.outTradeNo
        return object
    }
}

extension V3.Payscore.SignPlan.Serviceorder.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outOrderNo, "out_order_no")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.appid, "appid")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.serviceIntroduction, "service_introduction")
        try place.same(reply.state, "state")
        try place.same(reply.stateDescription, "state_description")
        try place.list(reply.postPayments, "post_payments", V3.Payscore.SyncPostPayments.compare)
        try place.list(reply.postDiscounts, "post_discounts", V3.Payscore.SignPlanPostDiscounts.compare)
        try place.object(reply.riskFund, "risk_fund", V3.Payscore.SignPlanRiskFund.compare)
        try place.object(reply.timeRange, "time_range", V3.Payscore.TimeRangeReply.compare)
        try place.object(reply.location, "location", V3.Payscore.LocationReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.orderID, "order_id")
    }
}

extension V3.Payscore.SignPlan.UserSignPlans.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            serviceID: place["service_id"].text,
            planID: place["plan_id"].text,
            appid: place["appid"].text,
            openid: place["openid"].text,
            merchantSignPlanNo: place["merchant_sign_plan_no"].text,
            notifyURL: place["notify_url"].text,
            signPlanDetail: place.list("sign_plan_detail", V3.Payscore.SignPlanDetail.synthetic)
        )
        object.serviceID = object.serviceID
        object.planID = object.planID
        object.appid = object.appid
        object.openid = object.openid
        object.merchantSignPlanNo = object.merchantSignPlanNo
        object.notifyURL = object.notifyURL
        object.signPlanDetail = object.signPlanDetail
        return object
    }
}

extension V3.Payscore.SignPlan.UserSignPlans.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.signPlan, "sign_plan", V3.Payscore.UserSignPlansSignPlan.compare)
        try place.same(reply.package, "package")
    }
}

extension V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo.ByMerchantSignPlanNo.Stop.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stopReason: place["stop_reason"].text
        )
        object.stopReason = object.stopReason
        return object
    }
}

extension V3.Payscore.SmartretailOrders.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            outOrderNo: place["out_order_no"].text,
            serviceID: place["service_id"].text,
            serviceStartTime: place["service_start_time"].text,
            serviceEndTime: place["service_end_time"].text,
            serviceStartLocation: place["service_start_location"].text,
            serviceEndLocation: place["service_end_location"].text,
            serviceIntroduction: place["service_introduction"].text,
            fees: place.list("fees", V3.Payscore.Fees.synthetic),
            discounts: place.list("discounts", V3.Payscore.PayafterOrdersDiscounts.synthetic),
            riskAmount: place["risk_amount"].integer,
            attach: place["attach"].text,
            needUserConfirm: place["need_user_confirm"].flag,
            openid: place["openid"].text
        )
        object.appid = object.appid
        object.outOrderNo = object.outOrderNo
        object.serviceID = object.serviceID
        object.serviceStartTime = object.serviceStartTime
        object.serviceEndTime = object.serviceEndTime
        object.serviceStartLocation = object.serviceStartLocation
        object.serviceEndLocation = object.serviceEndLocation
        object.serviceIntroduction = object.serviceIntroduction
        object.fees = object.fees
        object.discounts = object.discounts
        object.riskAmount = object.riskAmount
        object.attach = object.attach
        object.needUserConfirm = object.needUserConfirm
        object.openid = object.openid
        return object
    }
}

extension V3.Payscore.UserServiceState.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.serviceID, "service_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.useServiceState, "use_service_state")
    }
}

extension V3.Payscore.Users.ByOpenid.Permissions.ByServiceID.Terminate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            reason: place["reason"].text
        )
        object.appid = object.appid
        object.reason = object.reason
        return object
    }
}
