// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

extension V3.Marketing.ExchangeCouponRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            threshold: place["threshold"].integer,
            exchangePrice: place["exchange_price"].integer
        )
        object.threshold = object.threshold
        object.exchangePrice = object.exchangePrice
        return object
    }
}

extension V3.Marketing.FailedApplyInfos {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.storeInfo, "store_info", V3.Marketing.StoreInfo.compare)
        try place.same(reply.goodsOriginalPrice, "goods_original_price")
    }
}

extension V3.Marketing.FailedRepresentativeInfoList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.openid, "openid")
    }
}

extension V3.Marketing.FailedStoreList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeID, "store_id")
        try place.same(reply.code, "code")
        try place.same(reply.message, "message")
    }
}

extension V3.Marketing.FailedStores {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeCode, "store_code")
        try place.same(reply.storeName, "store_name")
    }
}

extension V3.Marketing.FieldList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            fieldID: place["field_id"].text,
            fieldValue: place["field_value"].text
        )
        object.fieldID = object.fieldID
        object.fieldValue = object.fieldValue
        return object
    }
}

extension V3.Marketing.FixedNormalCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.transactionMinimum, "transaction_minimum")
    }
}

extension V3.Marketing.FixedNormalCouponReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.transactionMinimum, "transaction_minimum")
    }
}

extension V3.Marketing.GoodsDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.quantity, "quantity")
        try place.same(reply.price, "price")
        try place.same(reply.discountAmount, "discount_amount")
    }
}

extension V3.Marketing.Guide {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            staffName: place["staff_name"].text,
            headImageURL: place["head_image_url"].text,
            contactInformationName: place["contact_information_name"].text,
            contactInformationValue: place["contact_information_value"].text,
            phoneNumber: place["phone_number"].text
        )
        object.staffName = object.staffName
        object.headImageURL = object.headImageURL
        object.contactInformationName = object.contactInformationName
        object.contactInformationValue = object.contactInformationValue
        object.phoneNumber = object.phoneNumber
        return object
    }
}

extension V3.Marketing.IrregularAvailablePeriodList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
    }
}

extension V3.Marketing.IrregularAvailablePeriodListRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text
        )
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        return object
    }
}

extension V3.Marketing.IrregularyAvaliableTime {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
    }
}

extension V3.Marketing.IrregularyAvaliableTimeRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text
        )
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        return object
    }
}

extension V3.Marketing.JumpLink {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.miniProgramsAppid, "mini_programs_appid")
        try place.same(reply.miniProgramsPath, "mini_programs_path")
    }
}

extension V3.Marketing.JumpLinkRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            miniProgramsAppid: place["mini_programs_appid"].text,
            miniProgramsPath: place["mini_programs_path"].text
        )
        object.miniProgramsAppid = object.miniProgramsAppid
        object.miniProgramsPath = object.miniProgramsPath
        return object
    }
}

extension V3.Marketing.JumpMiniprogram {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            path: place["path"].text
        )
        object.appid = object.appid
        object.path = object.path
        return object
    }
}

extension V3.Marketing.JumpMiniprogramReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.path, "path")
    }
}

extension V3.Marketing.MarketingReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.notifyURL, "notify_url")
    }
}

extension V3.Marketing.MediaURLReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.mediaURL, "media_url")
    }
}

extension V3.Marketing.MemberTagInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.memberCardID, "member_card_id")
    }
}

extension V3.Marketing.MiniProgramsInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.miniProgramsAppid, "mini_programs_appid")
        try place.same(reply.miniProgramsPath, "mini_programs_path")
        try place.same(reply.entranceWords, "entrance_words")
        try place.same(reply.guidingWords, "guiding_words")
    }
}

extension V3.Marketing.MiniProgramsInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            miniProgramsAppid: place["mini_programs_appid"].text,
            miniProgramsPath: place["mini_programs_path"].text,
            entranceWords: place["entrance_words"].text,
            guidingWords: place["guiding_words"].text
        )
        object.miniProgramsAppid = object.miniProgramsAppid
        object.miniProgramsPath = object.miniProgramsPath
        object.entranceWords = object.entranceWords
        object.guidingWords = object.guidingWords
        return object
    }
}

extension V3.Marketing.MiniprogramActivitySetting {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.outerStr, "outer_str")
        try place.object(reply.awardJumpDeploy, "award_jump_deploy", V3.Marketing.AwardJumpDeploy.compare)
    }
}

extension V3.Marketing.ModifyGoodsIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.pauseTime, "pause_time")
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Marketing.NormalCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.threshold, "threshold")
        try place.same(reply.discountAmount, "discount_amount")
    }
}

extension V3.Marketing.NormalCouponInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponAmount, "coupon_amount")
        try place.same(reply.transactionMinimum, "transaction_minimum")
    }
}

extension V3.Marketing.NormalCouponRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            threshold: place["threshold"].integer,
            discountAmount: place["discount_amount"].integer
        )
        object.threshold = object.threshold
        object.discountAmount = object.discountAmount
        return object
    }
}

extension V3.Marketing.NotifyConfig {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.notifyAppid, "notify_appid")
    }
}

extension V3.Marketing.NotifyConfigRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            notifyAppid: place["notify_appid"].text
        )
        object.notifyAppid = object.notifyAppid
        return object
    }
}

extension V3.Marketing.NotifyURLRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            notifyURL: place["notify_url"].text
        )
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Marketing.OrderInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            payerOpenid: place["payer_openid"].text,
            outTradeNo: place["out_trade_no"].text,
            totalFee: place["total_fee"].number,
            storeID: place["store_id"].text,
            storeMerchantID: place["store_merchant_id"].text
        )
        object.payerOpenid = object.payerOpenid
        object.outTradeNo = object.outTradeNo
        object.totalFee = object.totalFee
        object.storeID = object.storeID
        object.storeMerchantID = object.storeMerchantID
        return object
    }
}

extension V3.Marketing.PartnerRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .appid,
            appid: place["appid"].text,
            merchantID: place["merchant_id"].text
        )
        object.type = object.type
        object.appid = object.appid
        object.merchantID = object.merchantID
        return object
    }
}

extension V3.Marketing.PartnershipsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            partner: V3.Marketing.PartnerRequest.synthetic(place["partner"]),
            authorizedData: V3.Marketing.AuthorizedData.synthetic(place["authorized_data"])
        )
        object.partner = object.partner
        object.authorizedData = object.authorizedData
        return object
    }
}

extension V3.Marketing.PayActivitySetting {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.logoURL, "logo_url")
        try place.same(reply.activitySecondTitle, "activity_second_title")
        try place.same(reply.mchidList, "mchid_list")
        try place.object(reply.activateSetting, "activate_setting", V3.Marketing.ActivateSetting.compare)
        try place.object(reply.paymentSetting, "payment_setting", V3.Marketing.PaymentSetting.compare)
    }
}

extension V3.Marketing.PayReceiptList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subsidyReceiptID, "subsidy_receipt_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.payerMerchant, "payer_merchant")
        try place.same(reply.payeeMerchant, "payee_merchant")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.status, "status")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.outSubsidyNo, "out_subsidy_no")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.Marketing.PaymentMethodInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.paymentMethod, "payment_method")
        try place.same(reply.bankAbbreviation, "bank_abbreviation")
    }
}

extension V3.Marketing.PaymentMethodInformationRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            paymentMethod: .specificBankCard,
            bankAbbreviation: place["bank_abbreviation"].text
        )
        object.paymentMethod = object.paymentMethod
        object.bankAbbreviation = object.bankAbbreviation
        return object
    }
}

extension V3.Marketing.PaymentMode {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.paymentSceneList, "payment_scene_list")
    }
}

extension V3.Marketing.PaymentModeReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.paymentSceneList, "payment_scene_list")
        try place.object(
            reply.paymentMethodInformation, "payment_method_information", V3.Marketing.PaymentMethodInformation.compare)
    }
}

extension V3.Marketing.PaymentSetting {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.paymentMode, "payment_mode", V3.Marketing.PaymentMode.compare)
        try place.same(reply.limitBank, "limit_bank")
        try place.same(reply.goodsTags, "goods_tags")
    }
}

extension V3.Marketing.Plan {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.planID, "plan_id")
        try place.same(reply.planName, "plan_name")
        try place.same(reply.planState, "plan_state")
        try place.same(reply.deliveryStartTime, "delivery_start_time")
        try place.same(reply.deliveryEndTime, "delivery_end_time")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.recommendWord, "recommend_word")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.userLimit, "user_limit")
        try place.same(reply.dailyLimit, "daily_limit")
    }
}

extension V3.Marketing.ProductCouponReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.state, "state")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.usageMode, "usage_mode")
        try place.object(reply.singleUsageInfo, "single_usage_info", V3.Marketing.SingleUsageInfo.compare)
        try place.object(reply.sequentialUsageInfo, "sequential_usage_info", V3.Marketing.SequentialUsageInfo.compare)
        try place.object(reply.displayInfo, "display_info", V3.Marketing.DisplayInfo.compare)
        try place.same(reply.outProductNo, "out_product_no")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
    }
}

extension V3.Marketing.ProductCouponsCouponAvailablePeriod {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            waitDaysAfterReceive: place["wait_days_after_receive"].integer,
            weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriodRequest.synthetic(
                place["weekly_available_period"]),
            irregularAvailablePeriodList: place.list(
                "irregular_available_period_list", V3.Marketing.IrregularAvailablePeriodListRequest.synthetic)
        )
        object.availableBeginTime = object.availableBeginTime
        object.availableEndTime = object.availableEndTime
        object.waitDaysAfterReceive = object.waitDaysAfterReceive
        object.weeklyAvailablePeriod = object.weeklyAvailablePeriod
        object.irregularAvailablePeriodList = object.irregularAvailablePeriodList
        return object
    }
}

extension V3.Marketing.ProductCouponsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.successStoreList, "success_store_list", V3.Marketing.SuccessStoreList.compare)
        try place.list(reply.failedStoreList, "failed_store_list", V3.Marketing.FailedStoreList.compare)
    }
}

extension V3.Marketing.ProductCouponsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            storeList: place.list("store_list", V3.Marketing.StoreList.synthetic)
        )
        object.brandID = object.brandID
        object.storeList = object.storeList
        return object
    }
}

extension V3.Marketing.ProgressiveBundleUsageInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.count, "count")
        try place.same(reply.intervalDays, "interval_days")
    }
}

extension V3.Marketing.QualificationReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnMessage, "return_message")
        try place.same(reply.failedQualificationIDs, "failed_qualification_ids")
        try place.same(reply.succeedQualificationIDs, "succeed_qualification_ids")
    }
}

extension V3.Marketing.QualificationRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            orderInformation: V3.Marketing.OrderInformation.synthetic(place["order_information"]),
            qualificationIDs: place.list("qualification_ids", Place.text)
        )
        object.orderInformation = object.orderInformation
        object.qualificationIDs = object.qualificationIDs
        return object
    }
}

extension V3.Marketing.RefundFlowReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.url, "url")
        try place.same(reply.hashValue, "hash_value")
        try place.same(reply.hashType, "hash_type")
    }
}

extension V3.Marketing.RepresentativeInfoList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text
        )
        object.openid = object.openid
        return object
    }
}

extension V3.Marketing.ReturnReceiptsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.subsidyReturnReceiptID, "subsidy_return_receipt_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.refundID, "refund_id")
        try place.same(reply.payerMerchant, "payer_merchant")
        try place.same(reply.payeeMerchant, "payee_merchant")
        try place.same(reply.amount, "amount")
        try place.same(reply.description, "description")
        try place.same(reply.status, "status")
        try place.same(reply.failReason, "fail_reason")
        try place.same(reply.returnDoneTime, "return_done_time")
        try place.same(reply.subsidyReceiptID, "subsidy_receipt_id")
        try place.same(reply.outSubsidyReturnNo, "out_subsidy_return_no")
        try place.same(reply.returnCreateTime, "return_create_time")
    }
}

extension V3.Marketing.SentCountInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.todayCount, "today_count")
    }
}

extension V3.Marketing.SequentialUsageDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.usedCount, "used_count")
        try place.list(reply.detailItemList, "detail_item_list", V3.Marketing.DetailItemList.compare)
    }
}

extension V3.Marketing.SequentialUsageInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.count, "count")
        try place.same(reply.availableDays, "available_days")
        try place.same(reply.intervalDays, "interval_days")
    }
}

extension V3.Marketing.SequentialUsageRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(
            reply.couponAvailablePeriod, "coupon_available_period", V3.Marketing.CouponAvailablePeriodReply.compare)
        try place.list(reply.normalCouponList, "normal_coupon_list", V3.Marketing.NormalCoupon.compare)
        try place.list(reply.discountCouponList, "discount_coupon_list", V3.Marketing.DiscountCoupon.compare)
        try place.list(reply.exchangeCouponList, "exchange_coupon_list", V3.Marketing.ExchangeCoupon.compare)
        try place.same(reply.specialFirst, "special_first")
    }
}

extension V3.Marketing.SequentialUsageRuleReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(
            reply.couponAvailablePeriod, "coupon_available_period",
            V3.Marketing.CouponsCouponAvailablePeriodReply.compare)
        try place.list(reply.normalCouponList, "normal_coupon_list", V3.Marketing.NormalCoupon.compare)
        try place.list(reply.discountCouponList, "discount_coupon_list", V3.Marketing.DiscountCoupon.compare)
        try place.list(reply.exchangeCouponList, "exchange_coupon_list", V3.Marketing.ExchangeCoupon.compare)
        try place.same(reply.specialFirst, "special_first")
    }
}

extension V3.Marketing.SequentialUsageRuleRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponAvailablePeriod: V3.Marketing.ProductCouponsCouponAvailablePeriod.synthetic(
                place["coupon_available_period"]),
            normalCouponList: place.list("normal_coupon_list", V3.Marketing.NormalCouponRequest.synthetic),
            discountCouponList: place.list("discount_coupon_list", V3.Marketing.DiscountCouponRequest.synthetic),
            exchangeCouponList: place.list("exchange_coupon_list", V3.Marketing.ExchangeCouponRequest.synthetic),
            specialFirst: place["special_first"].flag
        )
        object.couponAvailablePeriod = object.couponAvailablePeriod
        object.normalCouponList = object.normalCouponList
        object.discountCouponList = object.discountCouponList
        object.exchangeCouponList = object.exchangeCouponList
        object.specialFirst = object.specialFirst
        return object
    }
}

extension V3.Marketing.ServiceModulesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardID, "card_id")
        try place.same(reply.serviceModuleID, "service_module_id")
        try place.object(reply.jumpMiniprogram, "jump_miniprogram", V3.Marketing.JumpMiniprogramReply.compare)
    }
}

extension V3.Marketing.SingleUsageDetail {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.useRequestNo, "use_request_no")
        try place.same(reply.useTime, "use_time")
        try place.object(reply.associatedOrderInfo, "associated_order_info", V3.Marketing.AssociatedOrderInfo.compare)
        try place.same(reply.returnRequestNo, "return_request_no")
        try place.same(reply.returnTime, "return_time")
    }
}

extension V3.Marketing.SingleUsageInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.normalCoupon, "normal_coupon", V3.Marketing.NormalCoupon.compare)
        try place.object(reply.discountCoupon, "discount_coupon", V3.Marketing.DiscountCoupon.compare)
    }
}

extension V3.Marketing.SingleUsageRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(
            reply.couponAvailablePeriod, "coupon_available_period", V3.Marketing.CouponAvailablePeriod.compare)
        try place.object(reply.normalCoupon, "normal_coupon", V3.Marketing.NormalCoupon.compare)
        try place.object(reply.discountCoupon, "discount_coupon", V3.Marketing.DiscountCoupon.compare)
        try place.object(reply.exchangeCoupon, "exchange_coupon", V3.Marketing.ExchangeCoupon.compare)
    }
}

extension V3.Marketing.SingleUsageRuleReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(
            reply.couponAvailablePeriod, "coupon_available_period", V3.Marketing.CouponsCouponAvailablePeriod.compare)
        try place.object(reply.normalCoupon, "normal_coupon", V3.Marketing.NormalCoupon.compare)
        try place.object(reply.discountCoupon, "discount_coupon", V3.Marketing.DiscountCoupon.compare)
        try place.object(reply.exchangeCoupon, "exchange_coupon", V3.Marketing.ExchangeCoupon.compare)
    }
}

extension V3.Marketing.SingleUsageRuleRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponAvailablePeriod: V3.Marketing.CouponAvailablePeriodRequest.synthetic(
                place["coupon_available_period"]),
            normalCoupon: V3.Marketing.NormalCouponRequest.synthetic(place["normal_coupon"]),
            discountCoupon: V3.Marketing.DiscountCouponRequest.synthetic(place["discount_coupon"]),
            exchangeCoupon: V3.Marketing.ExchangeCouponRequest.synthetic(place["exchange_coupon"])
        )
        object.couponAvailablePeriod = object.couponAvailablePeriod
        object.normalCoupon = object.normalCoupon
        object.discountCoupon = object.discountCoupon
        object.exchangeCoupon = object.exchangeCoupon
        return object
    }
}

extension V3.Marketing.Stock {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.remark, "remark")
        try place.same(reply.couponCodeMode, "coupon_code_mode")
        try place.object(reply.couponCodeCountInfo, "coupon_code_count_info", V3.Marketing.CouponCodeCountInfo.compare)
        try place.object(reply.stockSendRule, "stock_send_rule", V3.Marketing.StockSendRule.compare)
        try place.object(reply.singleUsageRule, "single_usage_rule", V3.Marketing.SingleUsageRule.compare)
        try place.object(reply.sequentialUsageRule, "sequential_usage_rule", V3.Marketing.SequentialUsageRule.compare)
        try place.object(
            reply.usageRuleDisplayInfo, "usage_rule_display_info", V3.Marketing.UsageRuleDisplayInfo.compare)
        try place.object(reply.couponDisplayInfo, "coupon_display_info", V3.Marketing.CouponDisplayInfo.compare)
        try place.object(reply.notifyConfig, "notify_config", V3.Marketing.NotifyConfig.compare)
        try place.same(reply.storeScope, "store_scope")
        try place.object(reply.sentCountInfo, "sent_count_info", V3.Marketing.SentCountInfo.compare)
        try place.same(reply.state, "state")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.StockBundleInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockBundleID, "stock_bundle_id")
        try place.same(reply.stockBundleIndex, "stock_bundle_index")
    }
}

extension V3.Marketing.StockBundlesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockBundleID, "stock_bundle_id")
        try place.list(reply.stockList, "stock_list", V3.Marketing.StockList.compare)
    }
}

extension V3.Marketing.StockBundlesRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            brandID: place["brand_id"].text,
            remark: place["remark"].text,
            usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest.synthetic(place["usage_rule_display_info"]),
            couponDisplayInfo: V3.Marketing.CouponDisplayInfoRequest.synthetic(place["coupon_display_info"]),
            notifyConfig: V3.Marketing.NotifyConfigRequest.synthetic(place["notify_config"]),
            storeScope: .all
        )
        object.outRequestNo = object.outRequestNo
        object.remark = object.remark
        object.usageRuleDisplayInfo = object.usageRuleDisplayInfo
        object.couponDisplayInfo = object.couponDisplayInfo
        object.notifyConfig = object.notifyConfig
        object.storeScope = object.storeScope
        object.brandID = object.brandID
        return object
    }
}

extension V3.Marketing.StockList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.remark, "remark")
        try place.same(reply.couponCodeMode, "coupon_code_mode")
        try place.object(reply.couponCodeCountInfo, "coupon_code_count_info", V3.Marketing.CouponCodeCountInfo.compare)
        try place.object(reply.stockSendRule, "stock_send_rule", V3.Marketing.StockSendRuleReply.compare)
        try place.object(
            reply.progressiveBundleUsageRule, "progressive_bundle_usage_rule", V3.Marketing.SingleUsageRule.compare)
        try place.object(reply.stockBundleInfo, "stock_bundle_info", V3.Marketing.StockBundleInfo.compare)
        try place.object(
            reply.usageRuleDisplayInfo, "usage_rule_display_info", V3.Marketing.UsageRuleDisplayInfo.compare)
        try place.object(reply.couponDisplayInfo, "coupon_display_info", V3.Marketing.CouponDisplayInfo.compare)
        try place.object(reply.notifyConfig, "notify_config", V3.Marketing.NotifyConfig.compare)
        try place.same(reply.storeScope, "store_scope")
        try place.object(reply.sentCountInfo, "sent_count_info", V3.Marketing.SentCountInfo.compare)
        try place.same(reply.state, "state")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.StockListReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockCreatorMchid, "stock_creator_mchid")
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Marketing.StockReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.remark, "remark")
        try place.same(reply.couponCodeMode, "coupon_code_mode")
        try place.object(reply.couponCodeCountInfo, "coupon_code_count_info", V3.Marketing.CouponCodeCountInfo.compare)
        try place.object(reply.stockSendRule, "stock_send_rule", V3.Marketing.StockSendRule.compare)
        try place.object(reply.singleUsageRule, "single_usage_rule", V3.Marketing.SingleUsageRuleReply.compare)
        try place.object(
            reply.sequentialUsageRule, "sequential_usage_rule", V3.Marketing.SequentialUsageRuleReply.compare)
        try place.object(
            reply.usageRuleDisplayInfo, "usage_rule_display_info", V3.Marketing.UsageRuleDisplayInfo.compare)
        try place.object(reply.couponDisplayInfo, "coupon_display_info", V3.Marketing.CouponDisplayInfo.compare)
        try place.object(reply.notifyConfig, "notify_config", V3.Marketing.NotifyConfig.compare)
        try place.same(reply.storeScope, "store_scope")
        try place.object(reply.sentCountInfo, "sent_count_info", V3.Marketing.SentCountInfo.compare)
        try place.same(reply.state, "state")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.StockSendRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.maxCount, "max_count")
        try place.same(reply.maxCountPerDay, "max_count_per_day")
        try place.same(reply.maxCountPerUser, "max_count_per_user")
    }
}

extension V3.Marketing.StockSendRuleReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.maxCount, "max_count")
        try place.same(reply.maxCountPerDay, "max_count_per_day")
        try place.same(reply.maxCountPerUser, "max_count_per_user")
    }
}

extension V3.Marketing.StockSendRuleRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            maxCount: place["max_count"].integer,
            maxCountPerDay: place["max_count_per_day"].integer,
            maxCountPerUser: place["max_count_per_user"].integer
        )
        object.maxCount = object.maxCount
        object.maxCountPerDay = object.maxCountPerDay
        object.maxCountPerUser = object.maxCountPerUser
        return object
    }
}

extension V3.Marketing.StockUseRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.maxCoupons, "max_coupons")
        try place.same(reply.maxAmount, "max_amount")
        try place.same(reply.maxAmountByDay, "max_amount_by_day")
        try place.same(reply.maxCouponsPerUser, "max_coupons_per_user")
        try place.same(reply.naturalPersonLimit, "natural_person_limit")
        try place.same(reply.preventApiAbuse, "prevent_api_abuse")
    }
}

extension V3.Marketing.StocksData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockName, "stock_name")
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.object(reply.stockUseRule, "stock_use_rule", V3.Marketing.StockUseRule.compare)
        try place.same(reply.noCash, "no_cash")
        try place.same(reply.stockType, "stock_type")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.stockCreatorMchid, "stock_creator_mchid")
        try place.same(reply.status, "status")
        try place.same(reply.description, "description")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.stopTime, "stop_time")
        try place.same(reply.singleitem, "singleitem")
        try place.object(reply.cutToMessage, "cut_to_message", V3.Marketing.CutToMessage.compare)
        try place.same(reply.distributedCoupons, "distributed_coupons")
        try place.same(reply.businessType, "business_type")
        try place.list(reply.availableRegionList, "available_region_list", V3.Marketing.AvailableRegionList.compare)
        try place.same(reply.availableIndustryList, "available_industry_list")
    }
}

extension V3.Marketing.StocksDiscountCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.discountPercent, "discount_percent")
        try place.same(reply.transactionMinimum, "transaction_minimum")
    }
}

extension V3.Marketing.StocksExchangeCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.exchangePrice, "exchange_price")
        try place.same(reply.transactionMinimum, "transaction_minimum")
    }
}

extension V3.Marketing.StocksReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.data, "data")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Marketing.StocksRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockCreatorMchid: place["stock_creator_mchid"].text
        )
        object.stockCreatorMchid = object.stockCreatorMchid
        return object
    }
}

extension V3.Marketing.StoreInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeID, "store_id")
        try place.same(reply.accountingMerchantID, "accounting_merchant_id")
        try place.same(reply.merchantID, "merchant_id")
    }
}

extension V3.Marketing.StoreList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeID: place["store_id"].text
        )
        object.storeID = object.storeID
        return object
    }
}

extension V3.Marketing.StoresRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeCode: place["store_code"].text,
            storeName: place["store_name"].text
        )
        object.storeCode = object.storeCode
        object.storeName = object.storeName
        return object
    }
}

extension V3.Marketing.SuccessStoreList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeID, "store_id")
    }
}

extension V3.Marketing.TasksData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.taskID, "task_id")
        try place.same(reply.packageID, "package_id")
        try place.same(reply.filename, "filename")
        try place.same(reply.bankType, "bank_type")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.status, "status")
        try place.same(reply.successCount, "success_count")
        try place.same(reply.failCount, "fail_count")
        try place.same(reply.successUserCount, "success_user_count")
    }
}

extension V3.Marketing.TokenReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.token, "token")
    }
}

extension V3.Marketing.UpdateBudgetRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            updateMode: .maxCount,
            brandID: place["brand_id"].text,
            currentMaxCount: place["current_max_count"].integer,
            targetMaxCount: place["target_max_count"].integer,
            currentMaxCountPerDay: place["current_max_count_per_day"].integer,
            targetMaxCountPerDay: place["target_max_count_per_day"].integer
        )
        object.outRequestNo = object.outRequestNo
        object.updateMode = object.updateMode
        object.currentMaxCount = object.currentMaxCount
        object.targetMaxCount = object.targetMaxCount
        object.currentMaxCountPerDay = object.currentMaxCountPerDay
        object.targetMaxCountPerDay = object.targetMaxCountPerDay
        object.brandID = object.brandID
        return object
    }
}

extension V3.Marketing.UsageRuleDisplayInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponUsageMethodList, "coupon_usage_method_list")
        try place.same(reply.miniProgramAppid, "mini_program_appid")
        try place.same(reply.miniProgramPath, "mini_program_path")
        try place.same(reply.appPath, "app_path")
        try place.same(reply.usageDescription, "usage_description")
        try place.object(
            reply.couponAvailableStoreInfo, "coupon_available_store_info", V3.Marketing.CouponAvailableStoreInfo.compare
        )
        try place.same(reply.appJumpType, "app_jump_type")
        try place.same(reply.passcodeLink, "passcode_link")
    }
}

extension V3.Marketing.UsageRuleDisplayInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponUsageMethodList: place.list("coupon_usage_method_list", of: "PAYMENT_CODE"),
            usageDescription: place["usage_description"].text,
            miniProgramAppid: place["mini_program_appid"].text,
            miniProgramPath: place["mini_program_path"].text,
            appPath: place["app_path"].text,
            couponAvailableStoreInfo: V3.Marketing.CouponAvailableStoreInfoRequest.synthetic(
                place["coupon_available_store_info"]),
            appJumpType: .usageGuide,
            passcodeLink: place["passcode_link"].text
        )
        object.couponUsageMethodList = object.couponUsageMethodList
        object.miniProgramAppid = object.miniProgramAppid
        object.miniProgramPath = object.miniProgramPath
        object.appPath = object.appPath
        object.usageDescription = object.usageDescription
        object.couponAvailableStoreInfo = object.couponAvailableStoreInfo
        object.appJumpType = object.appJumpType
        object.passcodeLink = object.passcodeLink
        return object
    }
}

extension V3.Marketing.UserCouponList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.couponState, "coupon_state")
        try place.same(reply.validBeginTime, "valid_begin_time")
        try place.same(reply.validEndTime, "valid_end_time")
        try place.same(reply.receiveTime, "receive_time")
        try place.same(reply.sendRequestNo, "send_request_no")
        try place.same(reply.sendChannel, "send_channel")
        try place.same(reply.confirmRequestNo, "confirm_request_no")
        try place.same(reply.confirmTime, "confirm_time")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.object(reply.singleUsageDetail, "single_usage_detail", V3.Marketing.SingleUsageDetail.compare)
        try place.object(
            reply.sequentialUsageDetail, "sequential_usage_detail", V3.Marketing.SequentialUsageDetail.compare)
        try place.object(reply.productCoupon, "product_coupon", V3.Marketing.ProductCouponReply.compare)
        try place.object(reply.stock, "stock", V3.Marketing.StockReply.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.channelCustomInfo, "channel_custom_info")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.UserInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.commonFieldList, "common_field_list", V3.Marketing.CommonFieldListReply.compare)
        try place.list(reply.customFieldList, "custom_field_list", V3.Marketing.CustomFieldListReply.compare)
    }
}

extension V3.Marketing.UserInformationForm {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.commonFieldList, "common_field_list")
        try place.list(reply.customFieldList, "custom_field_list", V3.Marketing.CustomFieldList.compare)
    }
}

extension V3.Marketing.UserProductCouponBundleInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.userCouponBundleID, "user_coupon_bundle_id")
        try place.same(reply.userCouponBundleIndex, "user_coupon_bundle_index")
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.usedCount, "used_count")
    }
}

extension V3.Marketing.UserProductCouponList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.couponState, "coupon_state")
        try place.same(reply.validBeginTime, "valid_begin_time")
        try place.same(reply.validEndTime, "valid_end_time")
        try place.same(reply.receiveTime, "receive_time")
        try place.same(reply.sendRequestNo, "send_request_no")
        try place.same(reply.sendChannel, "send_channel")
        try place.same(reply.confirmRequestNo, "confirm_request_no")
        try place.same(reply.confirmTime, "confirm_time")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.object(
            reply.progressiveBundleUsageDetail, "progressive_bundle_usage_detail",
            V3.Marketing.SingleUsageDetail.compare)
        try place.object(
            reply.userProductCouponBundleInfo, "user_product_coupon_bundle_info",
            V3.Marketing.UserProductCouponBundleInfo.compare)
        try place.object(reply.productCoupon, "product_coupon", V3.Marketing.CouponBundlesProductCoupon.compare)
        try place.object(reply.stock, "stock", V3.Marketing.CouponBundlesStock.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.channelCustomInfo, "channel_custom_info")
        try place.object(reply.couponTagInfo, "coupon_tag_info", V3.Marketing.CouponTagInfo.compare)
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.WeeklyAvailablePeriod {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.dayList, "day_list")
        try place.list(reply.dayPeriodList, "day_period_list", V3.Marketing.DayPeriodList.compare)
    }
}

extension V3.Marketing.WeeklyAvailablePeriodRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            dayList: place.list("day_list", of: "MONDAY"),
            dayPeriodList: place.list("day_period_list", V3.Marketing.DayPeriodListRequest.synthetic)
        )
        object.dayList = object.dayList
        object.dayPeriodList = object.dayPeriodList
        return object
    }
}

extension V3.Marketing.BankFavor.Users.ByOpenid.BankMultiActivity.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].text,
            activityID: place["activity_id"].text,
            outRequestNo: place["out_request_no"].text,
            appid: place["appid"].text,
            stockCreatorMchid: place["stock_creator_mchid"].text
        )
        object.stockID = object.stockID
        object.activityID = object.activityID
        object.outRequestNo = object.outRequestNo
        object.appid = object.appid
        object.stockCreatorMchid = object.stockCreatorMchid
        return object
    }
}

extension V3.Marketing.BankFavor.Users.ByOpenid.Coupons.ByCouponID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockCreatorMchid, "stock_creator_mchid")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.couponName, "coupon_name")
        try place.same(reply.couponState, "coupon_state")
        try place.same(reply.receiveTime, "receive_time")
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.maxUseNumber, "max_use_number")
        try place.same(reply.availableNumber, "available_number")
        try place.same(reply.usedNumber, "used_number")
        try place.object(reply.useAmountList, "use_amount_list", UseAmountList.compare)
        try place.same(reply.openid, "openid")
    }
}

extension V3.Marketing.BankFavor.Users.ByOpenid.Coupons.ByCouponID.GetReply.UseAmountList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.usedAmounts, "used_amounts")
    }
}

extension V3.Marketing.Bank.Packages.ByPackageID.Tasks.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.list(reply.data, "data", V3.Marketing.TasksData.compare)
    }
}

extension V3.Marketing.Bank.Packages.ByPackageID.Tasks.PostMeta {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            bankType: place["bank_type"].text
        )
        object.bankType = object.bankType
        return object
    }
}

extension V3.Marketing.Busifavor.Callbacks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            notifyURL: place["notify_url"].text,
            mchid: place["mchid"].text
        )
        object.mchid = object.mchid
        object.notifyURL = object.notifyURL
        return object
    }
}

extension V3.Marketing.Busifavor.Callbacks.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.Marketing.Busifavor.Coupons.Associate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wechatpayAssociateTime, "wechatpay_associate_time")
    }
}

extension V3.Marketing.Busifavor.Coupons.Deactivate.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponCode: place["coupon_code"].text,
            stockID: place["stock_id"].text,
            deactivateRequestNo: place["deactivate_request_no"].text,
            deactivateReason: place["deactivate_reason"].text
        )
        object.couponCode = object.couponCode
        object.stockID = object.stockID
        object.deactivateRequestNo = object.deactivateRequestNo
        object.deactivateReason = object.deactivateReason
        return object
    }
}

extension V3.Marketing.Busifavor.Coupons.Deactivate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wechatpayDeactivateTime, "wechatpay_deactivate_time")
    }
}

extension V3.Marketing.Busifavor.Coupons.Disassociate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wechatpayDisassociateTime, "wechatpay_disassociate_time")
    }
}

extension V3.Marketing.Busifavor.Coupons.Return.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponCode: place["coupon_code"].text,
            stockID: place["stock_id"].text,
            returnRequestNo: place["return_request_no"].text
        )
        object.couponCode = object.couponCode
        object.stockID = object.stockID
        object.returnRequestNo = object.returnRequestNo
        return object
    }
}

extension V3.Marketing.Busifavor.Coupons.Return.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.wechatpayReturnTime, "wechatpay_return_time")
    }
}

extension V3.Marketing.Busifavor.Coupons.Send.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            appid: place["appid"].text,
            stockID: place["stock_id"].text,
            outRequestNo: place["out_request_no"].text,
            couponCode: place["coupon_code"].text
        )
        object.openid = object.openid
        object.appid = object.appid
        object.stockID = object.stockID
        object.outRequestNo = object.outRequestNo
        object.couponCode = object.couponCode
        return object
    }
}

extension V3.Marketing.Busifavor.Coupons.Send.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}

extension V3.Marketing.Busifavor.Coupons.Use.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponCode: place["coupon_code"].text,
            appid: place["appid"].text,
            useTime: place["use_time"].text,
            useRequestNo: place["use_request_no"].text,
            stockID: place["stock_id"].text,
            openid: place["openid"].text,
            outTradeNo: place["out_trade_no"].text,
            mchID: place["mch_id"].text,
            transactionID: place["transaction_id"].text
        )
        object.couponCode = object.couponCode
        object.stockID = object.stockID
        object.appid = object.appid
        object.useTime = object.useTime
        object.useRequestNo = object.useRequestNo
        object.openid = object.openid
        object.outTradeNo = object.outTradeNo
        object.mchID = object.mchID
        object.transactionID = object.transactionID
        return object
    }
}

extension V3.Marketing.Busifavor.Coupons.Use.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.openid, "openid")
        try place.same(reply.wechatpayUseTime, "wechatpay_use_time")
    }
}

extension V3.Marketing.Busifavor.Coupons.ByCardID.Send.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            openid: place["openid"].text,
            outRequestNo: place["out_request_no"].text,
            sendTime: place["send_time"].text
        )
        object.appid = object.appid
        object.openid = object.openid
        object.outRequestNo = object.outRequestNo
        object.sendTime = object.sendTime
        return object
    }
}

extension V3.Marketing.Busifavor.Coupons.ByCardID.Send.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardCode, "card_code")
    }
}

extension V3.Marketing.Busifavor.ProductCoupons.PreSend.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].text,
            appid: place["appid"].text,
            sendRequestNo: place["send_request_no"].text,
            couponCode: place["coupon_code"].text,
            openid: place["openid"].text
        )
        object.stockID = object.stockID
        object.couponCode = object.couponCode
        object.appid = object.appid
        object.openid = object.openid
        object.sendRequestNo = object.sendRequestNo
        return object
    }
}

extension V3.Marketing.Busifavor.ProductCoupons.Send.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            openid: place["openid"].text,
            appid: place["appid"].text,
            stockID: place["stock_id"].text,
            outRequestNo: place["out_request_no"].text,
            couponType: .member,
            couponCode: place["coupon_code"].text,
            memberCardID: place["member_card_id"].text
        )
        object.openid = object.openid
        object.appid = object.appid
        object.stockID = object.stockID
        object.outRequestNo = object.outRequestNo
        object.couponCode = object.couponCode
        object.couponType = object.couponType
        object.memberCardID = object.memberCardID
        return object
    }
}

extension V3.Marketing.Busifavor.ProductCoupons.Send.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.outRequestNo, "out_request_no")
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockName: place["stock_name"].text,
            belongMerchant: place["belong_merchant"].text,
            goodsName: place["goods_name"].text,
            stockType: .exchange,
            couponUseRule: CouponUseRule.synthetic(place["coupon_use_rule"]),
            stockSendRule: StockSendRule.synthetic(place["stock_send_rule"]),
            outRequestNo: place["out_request_no"].text,
            couponCodeMode: .merchantUpload,
            comment: place["comment"].text,
            customEntrance: CustomEntrance.synthetic(place["custom_entrance"]),
            displayPatternInfo: V3.Marketing.DisplayPatternInfoRequest.synthetic(place["display_pattern_info"]),
            notifyConfig: V3.Marketing.NotifyConfigRequest.synthetic(place["notify_config"]),
            subsidy: place["subsidy"].flag
        )
        object.stockName = object.stockName
        object.belongMerchant = object.belongMerchant
        object.comment = object.comment
        object.goodsName = object.goodsName
        object.stockType = object.stockType
        object.couponUseRule = object.couponUseRule
        object.stockSendRule = object.stockSendRule
        object.outRequestNo = object.outRequestNo
        object.customEntrance = object.customEntrance
        object.displayPatternInfo = object.displayPatternInfo
        object.couponCodeMode = object.couponCodeMode
        object.notifyConfig = object.notifyConfig
        object.subsidy = object.subsidy
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.CouponUseRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponAvailableTime: CouponAvailableTime.synthetic(place["coupon_available_time"]),
            useMethod: .miniPrograms,
            fixedNormalCoupon: FixedNormalCoupon.synthetic(place["fixed_normal_coupon"]),
            discountCoupon: DiscountCoupon.synthetic(place["discount_coupon"]),
            exchangeCoupon: ExchangeCoupon.synthetic(place["exchange_coupon"]),
            miniProgramsAppid: place["mini_programs_appid"].text,
            miniProgramsPath: place["mini_programs_path"].text
        )
        object.couponAvailableTime = object.couponAvailableTime
        object.fixedNormalCoupon = object.fixedNormalCoupon
        object.discountCoupon = object.discountCoupon
        object.exchangeCoupon = object.exchangeCoupon
        object.useMethod = object.useMethod
        object.miniProgramsAppid = object.miniProgramsAppid
        object.miniProgramsPath = object.miniProgramsPath
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.CouponUseRule.CouponAvailableTime {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            availableDayAfterReceive: place["available_day_after_receive"].integer,
            availableWeek: AvailableWeek.synthetic(place["available_week"]),
            irregularyAvaliableTime: place.list(
                "irregulary_avaliable_time", V3.Marketing.IrregularyAvaliableTimeRequest.synthetic),
            waitDaysAfterReceive: place["wait_days_after_receive"].integer,
            availableSecondAfterReceive: place["available_second_after_receive"].integer
        )
        object.availableBeginTime = object.availableBeginTime
        object.availableEndTime = object.availableEndTime
        object.availableDayAfterReceive = object.availableDayAfterReceive
        object.availableWeek = object.availableWeek
        object.irregularyAvaliableTime = object.irregularyAvaliableTime
        object.waitDaysAfterReceive = object.waitDaysAfterReceive
        object.availableSecondAfterReceive = object.availableSecondAfterReceive
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.CouponUseRule.CouponAvailableTime.AvailableWeek {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            weekDay: place.list("week_day", Place.integer),
            availableDayTime: place.list("available_day_time", AvailableDayTime.synthetic)
        )
        object.weekDay = object.weekDay
        object.availableDayTime = object.availableDayTime
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.CouponUseRule.CouponAvailableTime.AvailableWeek.AvailableDayTime {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            beginTime: place["begin_time"].integer,
            endTime: place["end_time"].integer
        )
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.CouponUseRule.FixedNormalCoupon {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            discountAmount: place["discount_amount"].integer,
            transactionMinimum: place["transaction_minimum"].integer
        )
        object.discountAmount = object.discountAmount
        object.transactionMinimum = object.transactionMinimum
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.CouponUseRule.DiscountCoupon {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            discountPercent: place["discount_percent"].integer,
            transactionMinimum: place["transaction_minimum"].integer
        )
        object.discountPercent = object.discountPercent
        object.transactionMinimum = object.transactionMinimum
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.CouponUseRule.ExchangeCoupon {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            exchangePrice: place["exchange_price"].integer,
            transactionMinimum: place["transaction_minimum"].integer
        )
        object.exchangePrice = object.exchangePrice
        object.transactionMinimum = object.transactionMinimum
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.StockSendRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            maxCoupons: place["max_coupons"].integer,
            maxCouponsPerUser: place["max_coupons_per_user"].integer,
            maxAmount: place["max_amount"].number,
            maxAmountByDay: place["max_amount_by_day"].number,
            maxCouponsByDay: place["max_coupons_by_day"].integer,
            naturalPersonLimit: place["natural_person_limit"].flag,
            preventApiAbuse: place["prevent_api_abuse"].flag,
            transferable: place["transferable"].flag,
            shareable: place["shareable"].flag
        )
        object.maxAmount = object.maxAmount
        object.maxCoupons = object.maxCoupons
        object.maxCouponsPerUser = object.maxCouponsPerUser
        object.maxAmountByDay = object.maxAmountByDay
        object.maxCouponsByDay = object.maxCouponsByDay
        object.naturalPersonLimit = object.naturalPersonLimit
        object.preventApiAbuse = object.preventApiAbuse
        object.transferable = object.transferable
        object.shareable = object.shareable
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.PostBody.CustomEntrance {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            miniProgramsInfo: V3.Marketing.MiniProgramsInfoRequest.synthetic(place["mini_programs_info"]),
            appid: place["appid"].text,
            hallID: place["hall_id"].text,
            storeID: place["store_id"].text,
            codeDisplayMode: .barcode
        )
        object.miniProgramsInfo = object.miniProgramsInfo
        object.appid = object.appid
        object.hallID = object.hallID
        object.storeID = object.storeID
        object.codeDisplayMode = object.codeDisplayMode
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockName, "stock_name")
        try place.same(reply.belongMerchant, "belong_merchant")
        try place.same(reply.comment, "comment")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.stockType, "stock_type")
        try place.object(reply.couponUseRule, "coupon_use_rule", V3.Marketing.CouponUseRuleReply.compare)
        try place.object(reply.stockSendRule, "stock_send_rule", StockSendRule.compare)
        try place.object(reply.customEntrance, "custom_entrance", V3.Marketing.CustomEntrance.compare)
        try place.object(reply.displayPatternInfo, "display_pattern_info", V3.Marketing.DisplayPatternInfo.compare)
        try place.same(reply.stockState, "stock_state")
        try place.same(reply.couponCodeMode, "coupon_code_mode")
        try place.same(reply.stockID, "stock_id")
        try place.object(reply.couponCodeCount, "coupon_code_count", V3.Marketing.CouponCodeCountInfo.compare)
        try place.object(reply.notifyConfig, "notify_config", V3.Marketing.NotifyConfig.compare)
        try place.object(reply.sendCountInformation, "send_count_information", SendCountInformation.compare)
        try place.same(reply.subsidy, "subsidy")
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.GetReply.StockSendRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.maxAmount, "max_amount")
        try place.same(reply.maxCoupons, "max_coupons")
        try place.same(reply.maxCouponsPerUser, "max_coupons_per_user")
        try place.same(reply.maxAmountByDay, "max_amount_by_day")
        try place.same(reply.maxCouponsByDay, "max_coupons_by_day")
        try place.same(reply.naturalPersonLimit, "natural_person_limit")
        try place.same(reply.preventApiAbuse, "prevent_api_abuse")
        try place.same(reply.transferable, "transferable")
        try place.same(reply.shareable, "shareable")
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.GetReply.SendCountInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalSendNum, "total_send_num")
        try place.same(reply.totalSendAmount, "total_send_amount")
        try place.same(reply.todaySendNum, "today_send_num")
        try place.same(reply.todaySendAmount, "today_send_amount")
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            customEntrance: CustomEntrance.synthetic(place["custom_entrance"]),
            stockName: place["stock_name"].text,
            comment: place["comment"].text,
            goodsName: place["goods_name"].text,
            displayPatternInfo: V3.Marketing.DisplayPatternInfoRequest.synthetic(place["display_pattern_info"]),
            couponUseRule: CouponUseRule.synthetic(place["coupon_use_rule"]),
            stockSendRule: StockSendRule.synthetic(place["stock_send_rule"]),
            notifyConfig: V3.Marketing.NotifyConfigRequest.synthetic(place["notify_config"]),
            subsidy: place["subsidy"].flag
        )
        object.customEntrance = object.customEntrance
        object.stockName = object.stockName
        object.comment = object.comment
        object.goodsName = object.goodsName
        object.outRequestNo = object.outRequestNo
        object.displayPatternInfo = object.displayPatternInfo
        object.couponUseRule = object.couponUseRule
        object.stockSendRule = object.stockSendRule
        object.notifyConfig = object.notifyConfig
        object.subsidy = object.subsidy
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.PatchBody.CustomEntrance {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            miniProgramsInfo: V3.Marketing.MiniProgramsInfoRequest.synthetic(place["mini_programs_info"]),
            appid: place["appid"].text,
            hallID: place["hall_id"].text,
            codeDisplayMode: .barcode
        )
        object.miniProgramsInfo = object.miniProgramsInfo
        object.appid = object.appid
        object.hallID = object.hallID
        object.codeDisplayMode = object.codeDisplayMode
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.PatchBody.CouponUseRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            useMethod: .miniPrograms,
            miniProgramsAppid: place["mini_programs_appid"].text,
            miniProgramsPath: place["mini_programs_path"].text
        )
        object.useMethod = object.useMethod
        object.miniProgramsAppid = object.miniProgramsAppid
        object.miniProgramsPath = object.miniProgramsPath
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.PatchBody.StockSendRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            naturalPersonLimit: place["natural_person_limit"].flag,
            preventApiAbuse: place["prevent_api_abuse"].flag
        )
        object.naturalPersonLimit = object.naturalPersonLimit
        object.preventApiAbuse = object.preventApiAbuse
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Budget.PatchBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            modifyBudgetRequestNo: place["modify_budget_request_no"].text,
            targetMaxCoupons: place["target_max_coupons"].integer,
            targetMaxCouponsByDay: place["target_max_coupons_by_day"].integer,
            currentMaxCoupons: place["current_max_coupons"].integer,
            currentMaxCouponsByDay: place["current_max_coupons_by_day"].integer
        )
        object.targetMaxCoupons = object.targetMaxCoupons
        object.targetMaxCouponsByDay = object.targetMaxCouponsByDay
        object.currentMaxCoupons = object.currentMaxCoupons
        object.currentMaxCouponsByDay = object.currentMaxCouponsByDay
        object.modifyBudgetRequestNo = object.modifyBudgetRequestNo
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Budget.PatchReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.maxCoupons, "max_coupons")
        try place.same(reply.maxCouponsByDay, "max_coupons_by_day")
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.list(reply.data, "data", V3.Marketing.CouponcodesData.compare)
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            uploadRequestNo: place["upload_request_no"].text,
            couponCodeList: place.list("coupon_code_list", Place.text)
        )
        object.couponCodeList = object.couponCodeList
        object.uploadRequestNo = object.uploadRequestNo
        return object
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.successCount, "success_count")
        try place.same(reply.successCodes, "success_codes")
        try place.same(reply.successTime, "success_time")
        try place.same(reply.failCount, "fail_count")
        try place.list(reply.failCodes, "fail_codes", FailCodes.compare)
        try place.same(reply.existCodes, "exist_codes")
        try place.same(reply.duplicateCodes, "duplicate_codes")
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.PostReply.FailCodes {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.code, "code")
        try place.same(reply.message, "message")
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.ByCouponCode.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.codeInformation, "code_information", V3.Marketing.CouponcodesData.compare)
        try place.object(reply.couponInformation, "coupon_information", CouponInformation.compare)
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.ByCouponCode.GetReply.CouponInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockName, "stock_name")
        try place.same(reply.belongMerchant, "belong_merchant")
        try place.same(reply.comment, "comment")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.stockType, "stock_type")
        try place.same(reply.transferable, "transferable")
        try place.same(reply.shareable, "shareable")
        try place.same(reply.couponState, "coupon_state")
        try place.object(reply.couponUseRule, "coupon_use_rule", V3.Marketing.CouponUseRuleReply.compare)
        try place.object(reply.customEntrance, "custom_entrance", V3.Marketing.CustomEntrance.compare)
        try place.object(reply.displayPatternInfo, "display_pattern_info", V3.Marketing.DisplayPatternInfo.compare)
    }
}

extension V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.ByCouponCode.DeleteReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.deleteTime, "delete_time")
    }
}

extension V3.Marketing.Busifavor.Subsidy.PayReceipts.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.payReceiptList, "pay_receipt_list", V3.Marketing.PayReceiptList.compare)
    }
}

extension V3.Marketing.Busifavor.Subsidy.PayReceipts.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].text,
            couponCode: place["coupon_code"].text,
            transactionID: place["transaction_id"].text,
            payerMerchant: place["payer_merchant"].text,
            payeeMerchant: place["payee_merchant"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            outSubsidyNo: place["out_subsidy_no"].text
        )
        object.stockID = object.stockID
        object.couponCode = object.couponCode
        object.transactionID = object.transactionID
        object.payerMerchant = object.payerMerchant
        object.payeeMerchant = object.payeeMerchant
        object.amount = object.amount
        object.description = object.description
        object.outSubsidyNo = object.outSubsidyNo
        return object
    }
}

extension V3.Marketing.Busifavor.Subsidy.ReturnReceipts.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].text,
            couponCode: place["coupon_code"].text,
            transactionID: place["transaction_id"].text,
            refundID: place["refund_id"].text,
            payerMerchant: place["payer_merchant"].text,
            payeeMerchant: place["payee_merchant"].text,
            amount: place["amount"].integer,
            description: place["description"].text,
            outSubsidyReturnNo: place["out_subsidy_return_no"].text
        )
        object.stockID = object.stockID
        object.couponCode = object.couponCode
        object.transactionID = object.transactionID
        object.refundID = object.refundID
        object.payerMerchant = object.payerMerchant
        object.payeeMerchant = object.payeeMerchant
        object.amount = object.amount
        object.description = object.description
        object.outSubsidyReturnNo = object.outSubsidyReturnNo
        return object
    }
}

extension V3.Marketing.Busifavor.Users.ByOpenid.Coupons.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.list(reply.data, "data", Data.compare)
    }
}

extension V3.Marketing.Busifavor.Users.ByOpenid.Coupons.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockName, "stock_name")
        try place.same(reply.belongMerchant, "belong_merchant")
        try place.same(reply.comment, "comment")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.stockType, "stock_type")
        try place.object(reply.couponUseRule, "coupon_use_rule", V3.Marketing.CouponUseRule.compare)
        try place.object(reply.customEntrance, "custom_entrance", V3.Marketing.CustomEntranceReply.compare)
        try place.object(reply.displayPatternInfo, "display_pattern_info", V3.Marketing.DisplayPatternInfo.compare)
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.couponState, "coupon_state")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.transferable, "transferable")
        try place.same(reply.shareable, "shareable")
        try place.same(reply.sendRequestNo, "send_request_no")
        try place.same(reply.useRequestNo, "use_request_no")
        try place.same(reply.availableStartTime, "available_start_time")
        try place.same(reply.expireTime, "expire_time")
        try place.same(reply.receiveTime, "receive_time")
        try place.same(reply.useTime, "use_time")
    }
}

extension V3.Marketing.Busifavor.Users.ByOpenid.Coupons.ByCouponCode.Appids.ByAppid.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockName, "stock_name")
        try place.same(reply.belongMerchant, "belong_merchant")
        try place.same(reply.comment, "comment")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.stockType, "stock_type")
        try place.object(reply.couponUseRule, "coupon_use_rule", V3.Marketing.CouponUseRule.compare)
        try place.object(reply.customEntrance, "custom_entrance", V3.Marketing.CustomEntranceReply.compare)
        try place.object(reply.displayPatternInfo, "display_pattern_info", V3.Marketing.DisplayPatternInfo.compare)
        try place.same(reply.couponCode, "coupon_code")
        try place.same(reply.couponState, "coupon_state")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.transferable, "transferable")
        try place.same(reply.shareable, "shareable")
        try place.same(reply.sendRequestNo, "send_request_no")
        try place.same(reply.useRequestNo, "use_request_no")
        try place.same(reply.availableStartTime, "available_start_time")
        try place.same(reply.expireTime, "expire_time")
        try place.same(reply.receiveTime, "receive_time")
        try place.same(reply.useTime, "use_time")
    }
}

extension V3.Marketing.Favor.Callbacks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            mchid: place["mchid"].text,
            notifyURL: place["notify_url"].text,
            switch: place["switch"].flag
        )
        object.mchid = object.mchid
        object.notifyURL = object.notifyURL
        object.switch = object.switch
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockName: place["stock_name"].text,
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            stockUseRule: StockUseRule.synthetic(place["stock_use_rule"]),
            noCash: place["no_cash"].flag,
            stockType: .random,
            belongMerchant: place["belong_merchant"].text,
            couponUseRule: CouponUseRule.synthetic(place["coupon_use_rule"]),
            outRequestNo: place["out_request_no"].text,
            comment: place["comment"].text,
            patternInfo: PatternInfo.synthetic(place["pattern_info"]),
            extInfo: place["ext_info"].text
        )
        object.stockName = object.stockName
        object.availableBeginTime = object.availableBeginTime
        object.availableEndTime = object.availableEndTime
        object.stockUseRule = object.stockUseRule
        object.noCash = object.noCash
        object.stockType = object.stockType
        object.comment = object.comment
        object.belongMerchant = object.belongMerchant
        object.patternInfo = object.patternInfo
        object.couponUseRule = object.couponUseRule
        object.outRequestNo = object.outRequestNo
        object.extInfo = object.extInfo
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.StockUseRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            maxCoupons: place["max_coupons"].integer,
            maxAmount: place["max_amount"].integer,
            maxCouponsPerUser: place["max_coupons_per_user"].integer,
            naturalPersonLimit: place["natural_person_limit"].flag,
            preventApiAbuse: place["prevent_api_abuse"].flag,
            maxAmountByDay: place["max_amount_by_day"].integer
        )
        object.maxCoupons = object.maxCoupons
        object.maxAmount = object.maxAmount
        object.maxAmountByDay = object.maxAmountByDay
        object.maxCouponsPerUser = object.maxCouponsPerUser
        object.naturalPersonLimit = object.naturalPersonLimit
        object.preventApiAbuse = object.preventApiAbuse
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.PatternInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            merchantLogo: place["merchant_logo"].text,
            merchantName: place["merchant_name"].text,
            backgroundColor: .color060,
            couponImage: place["coupon_image"].text,
            jumpTarget: .defaultPage,
            miniProgramAppid: place["mini_program_appid"].text,
            miniProgramPath: place["mini_program_path"].text
        )
        object.description = object.description
        object.merchantLogo = object.merchantLogo
        object.merchantName = object.merchantName
        object.backgroundColor = object.backgroundColor
        object.couponImage = object.couponImage
        object.jumpTarget = object.jumpTarget
        object.miniProgramAppid = object.miniProgramAppid
        object.miniProgramPath = object.miniProgramPath
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.CouponUseRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponAvailableTime: CouponAvailableTime.synthetic(place["coupon_available_time"]),
            fixedNormalCoupon: FixedNormalCoupon.synthetic(place["fixed_normal_coupon"]),
            discountCoupon: DiscountCoupon.synthetic(place["discount_coupon"]),
            exchangeCoupon: ExchangeCoupon.synthetic(place["exchange_coupon"]),
            goodsTag: place.list("goods_tag", Place.text),
            limitPay: place.list("limit_pay", Place.text),
            limitCard: LimitCard.synthetic(place["limit_card"]),
            tradeType: place.list("trade_type", of: .card),
            availableItems: place.list("available_items", Place.text),
            unavailableItems: place.list("unavailable_items", Place.text),
            availableMerchants: place.list("available_merchants", Place.text),
            combineUse: place["combine_use"].flag
        )
        object.couponAvailableTime = object.couponAvailableTime
        object.fixedNormalCoupon = object.fixedNormalCoupon
        object.discountCoupon = object.discountCoupon
        object.exchangeCoupon = object.exchangeCoupon
        object.goodsTag = object.goodsTag
        object.limitPay = object.limitPay
        object.limitCard = object.limitCard
        object.tradeType = object.tradeType
        object.availableItems = object.availableItems
        object.unavailableItems = object.unavailableItems
        object.availableMerchants = object.availableMerchants
        object.combineUse = object.combineUse
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.CouponUseRule.CouponAvailableTime {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            fixAvailableTime: FixAvailableTime.synthetic(place["fix_available_time"]),
            secondDayAvailable: place["second_day_available"].flag,
            availableTimeAfterReceive: place["available_time_after_receive"].integer
        )
        object.availableBeginTime = object.availableBeginTime
        object.availableEndTime = object.availableEndTime
        object.fixAvailableTime = object.fixAvailableTime
        object.secondDayAvailable = object.secondDayAvailable
        object.availableTimeAfterReceive = object.availableTimeAfterReceive
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.CouponUseRule.CouponAvailableTime.FixAvailableTime {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            availableWeekDay: place.list("available_week_day", of: 5),
            beginTime: place["begin_time"].integer,
            endTime: place["end_time"].integer
        )
        object.availableWeekDay = object.availableWeekDay
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.CouponUseRule.FixedNormalCoupon {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponAmount: place["coupon_amount"].integer,
            transactionMinimum: place["transaction_minimum"].integer
        )
        object.couponAmount = object.couponAmount
        object.transactionMinimum = object.transactionMinimum
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.CouponUseRule.DiscountCoupon {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            discountAmountMax: place["discount_amount_max"].integer,
            discountPercent: place["discount_percent"].integer,
            transactionMinimum: place["transaction_minimum"].integer
        )
        object.discountAmountMax = object.discountAmountMax
        object.discountPercent = object.discountPercent
        object.transactionMinimum = object.transactionMinimum
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.CouponUseRule.ExchangeCoupon {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            exchangePrice: place["exchange_price"].integer,
            transactionMinimum: place["transaction_minimum"].integer
        )
        object.exchangePrice = object.exchangePrice
        object.transactionMinimum = object.transactionMinimum
        return object
    }
}

extension V3.Marketing.Favor.CouponStocks.PostBody.CouponUseRule.LimitCard {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            bin: place.list("bin", Place.text)
        )
        object.name = object.name
        object.bin = object.bin
        return object
    }
}

extension V3.Marketing.Favor.Stocks.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.limit, "limit")
        try place.same(reply.offset, "offset")
        try place.list(reply.data, "data", V3.Marketing.StocksData.compare)
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.ModifyGoodsID.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockCreatorMchid: place["stock_creator_mchid"].text,
            addGoodsIDList: place.list("add_goods_id_list", Place.text),
            deleteGoodsIDList: place.list("delete_goods_id_list", Place.text)
        )
        object.stockCreatorMchid = object.stockCreatorMchid
        object.addGoodsIDList = object.addGoodsIDList
        object.deleteGoodsIDList = object.deleteGoodsIDList
        return object
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.RefundFlowByDay.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.url, "url")
        try place.same(reply.stockRefundflowHash, "stock_refundflow_hash")
        try place.same(reply.stockRefundflowCount, "stock_refundflow_count")
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Restart.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.restartTime, "restart_time")
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.Start.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.startTime, "start_time")
        try place.same(reply.stockID, "stock_id")
    }
}

extension V3.Marketing.Favor.Stocks.ByStockID.UseFlowByDay.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.url, "url")
        try place.same(reply.stockUseflowHash, "stock_useflow_hash")
        try place.same(reply.stockUseflowCount, "stock_useflow_count")
    }
}

extension V3.Marketing.Favor.Users.ByOpenid.Coupons.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.list(reply.data, "data", V3.Marketing.CouponsData.compare)
    }
}

extension V3.Marketing.Favor.Users.ByOpenid.Coupons.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].text,
            outRequestNo: place["out_request_no"].text,
            appid: place["appid"].text,
            stockCreatorMchid: place["stock_creator_mchid"].text,
            couponValue: place["coupon_value"].integer,
            couponMinimum: place["coupon_minimum"].integer
        )
        object.stockID = object.stockID
        object.outRequestNo = object.outRequestNo
        object.appid = object.appid
        object.stockCreatorMchid = object.stockCreatorMchid
        object.couponValue = object.couponValue
        object.couponMinimum = object.couponMinimum
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activities.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", Data.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activities.GetReply.Data {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.creatorMerchantID, "creator_merchant_id")
        try place.object(reply.activityInfo, "activity_info", ActivityInfo.compare)
        try place.object(reply.goodsInformation, "goods_information", GoodsInformation.compare)
        try place.object(reply.ruleInformation, "rule_information", RuleInformation.compare)
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activities.GetReply.Data.ActivityInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityName, "activity_name")
        try place.same(reply.applyStartTime, "apply_start_time")
        try place.same(reply.applyEndTime, "apply_end_time")
        try place.same(reply.activityStartTime, "activity_start_time")
        try place.same(reply.activityEndTime, "activity_end_time")
        try place.same(reply.activityDescription, "activity_description")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activities.GetReply.Data.GoodsInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.goodsID, "goods_id")
        try place.same(reply.goodsName, "goods_name")
        try place.same(reply.goodsPictureURL, "goods_picture_url")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activities.GetReply.Data.RuleInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.storeSubsidy, "store_subsidy")
        try place.same(reply.serviceProviderSubsidy, "service_provider_subsidy")
        try place.same(reply.storeSubsidyQuota, "store_subsidy_quota")
        try place.same(reply.userSubsidyQuota, "user_subsidy_quota")
        try place.list(reply.areas, "areas", Areas.compare)
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activities.GetReply.Data.RuleInformation.Areas {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.province, "province")
        try place.same(reply.city, "city")
        try place.same(reply.district, "district")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activity.ByActivityID.Apply.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            callerMerchantID: place["caller_merchant_id"].text,
            applyInfos: place.list("apply_infos", ApplyInfos.synthetic)
        )
        object.callerMerchantID = object.callerMerchantID
        object.applyInfos = object.applyInfos
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activity.ByActivityID.Apply.PostBody.ApplyInfos {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeInfo: StoreInfo.synthetic(place["store_info"]),
            goodsOriginalPrice: place["goods_original_price"].number
        )
        object.storeInfo = object.storeInfo
        object.goodsOriginalPrice = object.goodsOriginalPrice
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activity.ByActivityID.Apply.PostBody.ApplyInfos.StoreInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            storeID: place["store_id"].text,
            accountingMerchantID: place["accounting_merchant_id"].text,
            merchantID: place["merchant_id"].text
        )
        object.storeID = object.storeID
        object.accountingMerchantID = object.accountingMerchantID
        object.merchantID = object.merchantID
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.Activity.ByActivityID.Apply.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.returnMessage, "return_message")
        try place.list(reply.failedApplyInfos, "failed_apply_infos", V3.Marketing.FailedApplyInfos.compare)
        try place.list(reply.succeedApplyInfos, "succeed_apply_infos", V3.Marketing.FailedApplyInfos.compare)
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative.PutBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            representativeInfoList: place.list(
                "representative_info_list", V3.Marketing.RepresentativeInfoList.synthetic),
            outRequestNo: place["out_request_no"].text,
            addTime: place["add_time"].text
        )
        object.representativeInfoList = object.representativeInfoList
        object.outRequestNo = object.outRequestNo
        object.addTime = object.addTime
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative.PutReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.list(
            reply.failedRepresentativeInfoList, "failed_representative_info_list",
            V3.Marketing.FailedRepresentativeInfoList.compare)
        try place.same(reply.addTime, "add_time")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative.DeleteBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            representativeInfoList: place.list(
                "representative_info_list", V3.Marketing.RepresentativeInfoList.synthetic),
            outRequestNo: place["out_request_no"].text,
            deleteTime: place["delete_time"].text
        )
        object.representativeInfoList = object.representativeInfoList
        object.outRequestNo = object.outRequestNo
        object.deleteTime = object.deleteTime
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative.DeleteReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.list(
            reply.failedRepresentativeInfoList, "failed_representative_info_list",
            V3.Marketing.FailedRepresentativeInfoList.compare)
        try place.same(reply.deleteTime, "delete_time")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representatives.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", V3.Marketing.FailedRepresentativeInfoList.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Materials.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            materialNum: place["material_num"].number
        )
        object.outRequestNo = object.outRequestNo
        object.materialNum = object.materialNum
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Materials.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.materialList, "material_list", MaterialList.compare)
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Materials.PostReply.MaterialList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.materialID, "material_id")
        try place.same(reply.materialURL, "material_url")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.list(reply.data, "data", V3.Marketing.FailedStores.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            addTime: place["add_time"].text,
            stores: place.list("stores", V3.Marketing.StoresRequest.synthetic)
        )
        object.outRequestNo = object.outRequestNo
        object.addTime = object.addTime
        object.stores = object.stores
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.addTime, "add_time")
        try place.list(reply.failedStores, "failed_stores", V3.Marketing.FailedStores.compare)
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.DeleteBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outRequestNo: place["out_request_no"].text,
            deleteTime: place["delete_time"].text,
            stores: place.list("stores", V3.Marketing.StoresRequest.synthetic)
        )
        object.outRequestNo = object.outRequestNo
        object.deleteTime = object.deleteTime
        object.stores = object.stores
        return object
    }
}

extension V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.DeleteReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deleteTime, "delete_time")
        try place.list(reply.failedStores, "failed_stores", V3.Marketing.FailedStores.compare)
    }
}

extension V3.Marketing.MembercardActivity.Activities.GetReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.data, "data", V3.Marketing.ActivitiesData.compare)
        try place.same(reply.offset, "offset")
        try place.same(reply.limit, "limit")
        try place.same(reply.totalCount, "total_count")
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            cardID: place["card_id"].text,
            activityName: place["activity_name"].text,
            activityType: .nonMemberMiniprogram,
            beginTime: place["begin_time"].text,
            endTime: place["end_time"].text,
            outRequestNo: place["out_request_no"].text,
            awardSendPeriod: AwardSendPeriod.synthetic(place["award_send_period"]),
            stockList: place.list("stock_list", StockList.synthetic),
            payActivitySetting: PayActivitySetting.synthetic(place["pay_activity_setting"]),
            miniprogramActivitySetting: MiniprogramActivitySetting.synthetic(place["miniprogram_activity_setting"])
        )
        object.cardID = object.cardID
        object.activityName = object.activityName
        object.activityType = object.activityType
        object.beginTime = object.beginTime
        object.endTime = object.endTime
        object.awardSendPeriod = object.awardSendPeriod
        object.stockList = object.stockList
        object.outRequestNo = object.outRequestNo
        object.payActivitySetting = object.payActivitySetting
        object.miniprogramActivitySetting = object.miniprogramActivitySetting
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.AwardSendPeriod {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            awardSendTime: place.list("award_send_time", V3.Marketing.IrregularAvailablePeriodListRequest.synthetic),
            awardSendDayTime: place.list("award_send_day_time", AwardSendDayTime.synthetic)
        )
        object.awardSendTime = object.awardSendTime
        object.awardSendDayTime = object.awardSendDayTime
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.AwardSendPeriod.AwardSendDayTime {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            beginDayTime: V3.Marketing.BeginDayTimeRequest.synthetic(place["begin_day_time"]),
            endDayTime: V3.Marketing.BeginDayTimeRequest.synthetic(place["end_day_time"])
        )
        object.beginDayTime = object.beginDayTime
        object.endDayTime = object.endDayTime
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.StockList {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockCreatorMchid: place["stock_creator_mchid"].text,
            stockID: place["stock_id"].text
        )
        object.stockCreatorMchid = object.stockCreatorMchid
        object.stockID = object.stockID
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.PayActivitySetting {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            logoURL: place["logo_url"].text,
            activitySecondTitle: place["activity_second_title"].text,
            mchidList: place.list("mchid_list", Place.text),
            activateSetting: ActivateSetting.synthetic(place["activate_setting"]),
            paymentSetting: PaymentSetting.synthetic(place["payment_setting"])
        )
        object.logoURL = object.logoURL
        object.activitySecondTitle = object.activitySecondTitle
        object.mchidList = object.mchidList
        object.activateSetting = object.activateSetting
        object.paymentSetting = object.paymentSetting
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.PayActivitySetting.ActivateSetting {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activateType: place["activate_type"].text,
            activateURL: place["activate_url"].text,
            activateMiniprogram: ActivateMiniprogram.synthetic(place["activate_miniprogram"])
        )
        object.activateType = object.activateType
        object.activateURL = object.activateURL
        object.activateMiniprogram = object.activateMiniprogram
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.PayActivitySetting.ActivateSetting.ActivateMiniprogram {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            activateAppid: place["activate_appid"].text,
            activatePath: place["activate_path"].text
        )
        object.activateAppid = object.activateAppid
        object.activatePath = object.activatePath
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.PayActivitySetting.PaymentSetting {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            paymentMode: PaymentMode.synthetic(place["payment_mode"]),
            limitBank: place["limit_bank"].text,
            goodsTags: place.list("goods_tags", Place.text)
        )
        object.paymentMode = object.paymentMode
        object.limitBank = object.limitBank
        object.goodsTags = object.goodsTags
        return object
    }
}

extension V3.Marketing.MembercardActivity.Activities.PostBody.PayActivitySetting.PaymentSetting.PaymentMode {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            paymentSceneList: place.list("payment_scene_list", Place.text)
        )
        object.paymentSceneList = object.paymentSceneList
        return object
    }
}
