// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3MarketingCalls: TypedCalls {
    let family = "v3/marketing"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "marketing.busifavor.users.{openid}.coupons.{coupon_code}.appids.{appid}.get",
            Self.marketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidGet)
        calls.add(
            blocking: "marketing.busifavor.users.{openid}.coupons.{coupon_code}.appids.{appid}.get",
            Self.marketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetBlocking)
        calls.add("marketing.favor.coupon-stocks.post", Self.marketingFavorCouponStocksPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.post",
            Self.marketingPartnerProductCouponProductCouponsPost)
        calls.add("marketing.partnerships.terminate.post", Self.marketingPartnershipsTerminatePost)
        calls.add("marketing.shopping-receipt.shoppingreceipts.post", Self.marketingShoppingReceiptShoppingreceiptsPost)
        calls.add(
            blocking: "marketing.shopping-receipt.shoppingreceipts.post",
            Self.marketingShoppingReceiptShoppingreceiptsPostBlocking)
    }
}

extension V3MarketingCalls {
    private static func marketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.users.openid(test.path["openid"].text).coupons.couponCode(
            test.path["coupon_code"].text
        ).appids.appid(test.path["appid"].text)
        let reply = try await node.get()
        try V3.Marketing.Busifavor.Users.ByOpenid.Coupons.ByCouponCode.Appids.ByAppid.GetReply.compare(
            reply, test.reply)
    }

    private static func marketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidGetBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.marketing.busifavor.users.openid(test.path["openid"].text).coupons.couponCode(
            test.path["coupon_code"].text
        ).appids.appid(test.path["appid"].text)
        let reply = try node.get()
        try V3.Marketing.Busifavor.Users.ByOpenid.Coupons.ByCouponCode.Appids.ByAppid.GetReply.compare(
            reply, test.reply)
    }

    private static func marketingFavorCouponStocksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.couponStocks
        let reply = try await node.post(
            V3.Marketing.Favor.CouponStocks.PostBody.synthetic(test.body)
        )
        try V3.Marketing.BusifavorStocksReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.compare(reply, test.reply)
    }

    private static func marketingPartnershipsTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partnerships.terminate
        let reply = try await node.post(
            V3.Marketing.PartnershipsRequest.synthetic(test.body),
            idempotencyKey: test.headers["Idempotency-Key"].code
        )
        try V3.Marketing.Partnerships.Terminate.PostReply.compare(reply, test.reply)
    }

    private static func marketingShoppingReceiptShoppingreceiptsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.shoppingReceipt.shoppingreceipts
        let reply = try await node.post(
            file: test.file,
            meta: V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostMeta.synthetic(test.meta)
        )
        try V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply.compare(reply, test.reply)
    }

    private static func marketingShoppingReceiptShoppingreceiptsPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.marketing.shoppingReceipt.shoppingreceipts
        let reply = try node.post(
            file: test.file,
            meta: V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostMeta.synthetic(test.meta)
        )
        try V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply.compare(reply, test.reply)
    }
}

extension V3.Marketing.AuthorizedData {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            businessType: .favorStock,
            stockID: place["stock_id"].text
        )
        object.businessType = object.businessType
        object.stockID = object.stockID
        return object
    }
}

extension V3.Marketing.AvailableDayTime {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
    }
}

extension V3.Marketing.AvailableWeek {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.weekDay, "week_day")
        try place.list(reply.availableDayTime, "available_day_time", V3.Marketing.AvailableDayTime.compare)
    }
}

extension V3.Marketing.BusifavorStocksReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.Marketing.ChoiceList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.price, "price")
        try place.same(reply.count, "count")
        try place.same(reply.imageURL, "image_url")
        try place.same(reply.miniProgramAppid, "mini_program_appid")
        try place.same(reply.miniProgramPath, "mini_program_path")
    }
}

extension V3.Marketing.ChoiceListRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            price: place["price"].integer,
            count: place["count"].integer,
            imageURL: place["image_url"].text,
            miniProgramAppid: place["mini_program_appid"].text,
            miniProgramPath: place["mini_program_path"].text
        )
        object.name = object.name
        object.price = object.price
        object.count = object.count
        object.imageURL = object.imageURL
        object.miniProgramAppid = object.miniProgramAppid
        object.miniProgramPath = object.miniProgramPath
        return object
    }
}

extension V3.Marketing.ComboPackageList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.pickCount, "pick_count")
        try place.list(reply.choiceList, "choice_list", V3.Marketing.ChoiceList.compare)
    }
}

extension V3.Marketing.ComboPackageListRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            pickCount: place["pick_count"].integer,
            choiceList: place.list("choice_list", V3.Marketing.ChoiceListRequest.synthetic)
        )
        object.name = object.name
        object.pickCount = object.pickCount
        object.choiceList = object.choiceList
        return object
    }
}

extension V3.Marketing.CouponAvailablePeriod {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.availableDays, "available_days")
        try place.same(reply.waitDaysAfterReceive, "wait_days_after_receive")
        try place.object(
            reply.weeklyAvailablePeriod, "weekly_available_period", V3.Marketing.WeeklyAvailablePeriod.compare)
        try place.list(
            reply.irregularAvailablePeriodList, "irregular_available_period_list",
            V3.Marketing.IrregularAvailablePeriodList.compare)
        try place.same(reply.availableSeconds, "available_seconds")
    }
}

extension V3.Marketing.CouponAvailablePeriodReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.waitDaysAfterReceive, "wait_days_after_receive")
        try place.object(
            reply.weeklyAvailablePeriod, "weekly_available_period", V3.Marketing.WeeklyAvailablePeriod.compare)
        try place.list(
            reply.irregularAvailablePeriodList, "irregular_available_period_list",
            V3.Marketing.IrregularAvailablePeriodList.compare)
    }
}

extension V3.Marketing.CouponAvailablePeriodRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            availableDays: place["available_days"].integer,
            waitDaysAfterReceive: place["wait_days_after_receive"].integer,
            weeklyAvailablePeriod: V3.Marketing.WeeklyAvailablePeriodRequest.synthetic(
                place["weekly_available_period"]),
            irregularAvailablePeriodList: place.list(
                "irregular_available_period_list", V3.Marketing.IrregularAvailablePeriodListRequest.synthetic),
            availableSeconds: place["available_seconds"].integer
        )
        object.availableBeginTime = object.availableBeginTime
        object.availableEndTime = object.availableEndTime
        object.availableDays = object.availableDays
        object.waitDaysAfterReceive = object.waitDaysAfterReceive
        object.weeklyAvailablePeriod = object.weeklyAvailablePeriod
        object.irregularAvailablePeriodList = object.irregularAvailablePeriodList
        object.availableSeconds = object.availableSeconds
        return object
    }
}

extension V3.Marketing.CouponAvailableStoreInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.description, "description")
        try place.same(reply.miniProgramAppid, "mini_program_appid")
        try place.same(reply.miniProgramPath, "mini_program_path")
    }
}

extension V3.Marketing.CouponAvailableStoreInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            miniProgramAppid: place["mini_program_appid"].text,
            miniProgramPath: place["mini_program_path"].text
        )
        object.description = object.description
        object.miniProgramAppid = object.miniProgramAppid
        object.miniProgramPath = object.miniProgramPath
        return object
    }
}

extension V3.Marketing.CouponAvailableTimeReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.availableDayAfterReceive, "available_day_after_receive")
    }
}

extension V3.Marketing.CouponDisplayInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.codeDisplayMode, "code_display_mode")
        try place.same(reply.backgroundColor, "background_color")
        try place.object(reply.entranceMiniProgram, "entrance_mini_program", V3.Marketing.EntranceMiniProgram.compare)
        try place.object(
            reply.entranceOfficialAccount, "entrance_official_account", V3.Marketing.EntranceOfficialAccount.compare)
        try place.object(reply.entranceFinder, "entrance_finder", V3.Marketing.EntranceFinder.compare)
    }
}

extension V3.Marketing.CouponUseRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(
            reply.couponAvailableTime, "coupon_available_time", V3.Marketing.CouponAvailableTimeReply.compare)
        try place.object(reply.availableWeek, "available_week", V3.Marketing.AvailableWeek.compare)
        try place.list(
            reply.irregularyAvaliableTime, "irregulary_avaliable_time", V3.Marketing.IrregularyAvaliableTime.compare)
        try place.object(reply.fixedNormalCoupon, "fixed_normal_coupon", V3.Marketing.FixedNormalCoupon.compare)
        try place.object(reply.discountCoupon, "discount_coupon", V3.Marketing.DiscountCouponReply.compare)
        try place.object(reply.exchangeCoupon, "exchange_coupon", V3.Marketing.ExchangeCouponReply.compare)
        try place.same(reply.useMethod, "use_method")
        try place.same(reply.miniProgramsAppid, "mini_programs_appid")
        try place.same(reply.miniProgramsPath, "mini_programs_path")
    }
}

extension V3.Marketing.CustomEntranceReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.miniProgramsInfo, "mini_programs_info", V3.Marketing.MiniProgramsInfo.compare)
        try place.same(reply.appid, "appid")
        try place.same(reply.hallID, "hall_id")
        try place.same(reply.storeID, "store_id")
        try place.same(reply.codeDisplayMode, "code_display_mode")
    }
}

extension V3.Marketing.DayPeriodList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
    }
}

extension V3.Marketing.DayPeriodListRequest {
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

extension V3.Marketing.DiscountCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.threshold, "threshold")
        try place.same(reply.percentOff, "percent_off")
    }
}

extension V3.Marketing.DiscountCouponReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.discountPercent, "discount_percent")
        try place.same(reply.transactionMinimum, "transaction_minimum")
    }
}

extension V3.Marketing.DiscountCouponRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            threshold: place["threshold"].integer,
            percentOff: place["percent_off"].integer
        )
        object.threshold = object.threshold
        object.percentOff = object.percentOff
        return object
    }
}

extension V3.Marketing.DisplayInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.imageURL, "image_url")
        try place.same(reply.backgroundURL, "background_url")
        try place.same(reply.detailImageURLList, "detail_image_url_list")
        try place.same(reply.originalPrice, "original_price")
        try place.list(reply.comboPackageList, "combo_package_list", V3.Marketing.ComboPackageList.compare)
    }
}

extension V3.Marketing.DisplayInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            name: place["name"].text,
            imageURL: place["image_url"].text,
            backgroundURL: place["background_url"].text,
            detailImageURLList: place.list("detail_image_url_list", Place.text),
            originalPrice: place["original_price"].integer,
            comboPackageList: place.list("combo_package_list", V3.Marketing.ComboPackageListRequest.synthetic)
        )
        object.name = object.name
        object.imageURL = object.imageURL
        object.backgroundURL = object.backgroundURL
        object.detailImageURLList = object.detailImageURLList
        object.originalPrice = object.originalPrice
        object.comboPackageList = object.comboPackageList
        return object
    }
}

extension V3.Marketing.DisplayPatternInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.description, "description")
        try place.same(reply.merchantLogoURL, "merchant_logo_url")
        try place.same(reply.merchantName, "merchant_name")
        try place.same(reply.backgroundColor, "background_color")
        try place.same(reply.couponImageURL, "coupon_image_url")
        try place.object(reply.finderInfo, "finder_info", V3.Marketing.EntranceFinder.compare)
    }
}

extension V3.Marketing.EntranceFinder {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.finderID, "finder_id")
        try place.same(reply.finderVideoID, "finder_video_id")
        try place.same(reply.finderVideoCoverImageURL, "finder_video_cover_image_url")
    }
}

extension V3.Marketing.EntranceFinderRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            finderID: place["finder_id"].text,
            finderVideoID: place["finder_video_id"].text,
            finderVideoCoverImageURL: place["finder_video_cover_image_url"].text
        )
        object.finderID = object.finderID
        object.finderVideoID = object.finderVideoID
        object.finderVideoCoverImageURL = object.finderVideoCoverImageURL
        return object
    }
}

extension V3.Marketing.EntranceMiniProgram {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.path, "path")
        try place.same(reply.entranceWording, "entrance_wording")
        try place.same(reply.guidanceWording, "guidance_wording")
    }
}

extension V3.Marketing.EntranceOfficialAccount {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
    }
}

extension V3.Marketing.EntranceOfficialAccountRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text
        )
        object.appid = object.appid
        return object
    }
}

extension V3.Marketing.ExchangeCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.threshold, "threshold")
        try place.same(reply.exchangePrice, "exchange_price")
    }
}

extension V3.Marketing.ExchangeCouponReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.exchangePrice, "exchange_price")
        try place.same(reply.transactionMinimum, "transaction_minimum")
    }
}

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

extension V3.Marketing.FixedNormalCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.discountAmount, "discount_amount")
        try place.same(reply.transactionMinimum, "transaction_minimum")
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

extension V3.Marketing.MiniProgramsInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.miniProgramsAppid, "mini_programs_appid")
        try place.same(reply.miniProgramsPath, "mini_programs_path")
        try place.same(reply.entranceWords, "entrance_words")
        try place.same(reply.guidingWords, "guiding_words")
    }
}

extension V3.Marketing.NormalCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.threshold, "threshold")
        try place.same(reply.discountAmount, "discount_amount")
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

extension V3.Marketing.SentCountInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.todayCount, "today_count")
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

extension V3.Marketing.StockSendRule {
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
            maxCountPerUser: place["max_count_per_user"].integer,
            maxCountPerDay: place["max_count_per_day"].integer
        )
        object.maxCount = object.maxCount
        object.maxCountPerDay = object.maxCountPerDay
        object.maxCountPerUser = object.maxCountPerUser
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

extension V3.Marketing.Favor.CouponStocks.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockName: place["stock_name"].text,
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            stockUseRule: StockUseRule.synthetic(place["stock_use_rule"]),
            noCash: place["no_cash"].flag,
            stockType: .other,
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
            availableMerchants: place.list("available_merchants", Place.text),
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
            name: place["name"].fitted(most: 4),
            bin: place.list("bin") { $0.fitted(most: 13) }
        )
        object.name = object.name
        object.bin = object.bin
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            outRequestNo: place["out_request_no"].text,
            scope: .category,
            type: .normal,
            usageMode: .progressiveBundle,
            displayInfo: V3.Marketing.DisplayInfoRequest.synthetic(place["display_info"]),
            singleUsageInfo: SingleUsageInfo.synthetic(place["single_usage_info"]),
            sequentialUsageInfo: SequentialUsageInfo.synthetic(place["sequential_usage_info"]),
            outProductNo: place["out_product_no"].text,
            stock: Stock.synthetic(place["stock"]),
            progressiveBundleUsageInfo: ProgressiveBundleUsageInfo.synthetic(place["progressive_bundle_usage_info"]),
            stockBundle: StockBundle.synthetic(place["stock_bundle"])
        )
        object.brandID = object.brandID
        object.outRequestNo = object.outRequestNo
        object.scope = object.scope
        object.type = object.type
        object.usageMode = object.usageMode
        object.singleUsageInfo = object.singleUsageInfo
        object.sequentialUsageInfo = object.sequentialUsageInfo
        object.displayInfo = object.displayInfo
        object.outProductNo = object.outProductNo
        object.stock = object.stock
        object.progressiveBundleUsageInfo = object.progressiveBundleUsageInfo
        object.stockBundle = object.stockBundle
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.SingleUsageInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            normalCoupon: V3.Marketing.NormalCouponRequest.synthetic(place["normal_coupon"]),
            discountCoupon: V3.Marketing.DiscountCouponRequest.synthetic(place["discount_coupon"])
        )
        object.normalCoupon = object.normalCoupon
        object.discountCoupon = object.discountCoupon
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.SequentialUsageInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .incremental,
            count: place["count"].integer,
            availableDays: place["available_days"].integer,
            intervalDays: place["interval_days"].integer
        )
        object.type = object.type
        object.count = object.count
        object.availableDays = object.availableDays
        object.intervalDays = object.intervalDays
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.Stock {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponCodeMode: .apiAssign,
            stockSendRule: V3.Marketing.StockSendRuleRequest.synthetic(place["stock_send_rule"]),
            singleUsageRule: V3.Marketing.SingleUsageRuleRequest.synthetic(place["single_usage_rule"]),
            usageRuleDisplayInfo: V3.Marketing.UsageRuleDisplayInfoRequest.synthetic(place["usage_rule_display_info"]),
            couponDisplayInfo: CouponDisplayInfo.synthetic(place["coupon_display_info"]),
            notifyConfig: V3.Marketing.NotifyConfigRequest.synthetic(place["notify_config"]),
            storeScope: .all,
            remark: place["remark"].text,
            sequentialUsageRule: V3.Marketing.SequentialUsageRuleRequest.synthetic(place["sequential_usage_rule"])
        )
        object.remark = object.remark
        object.couponCodeMode = object.couponCodeMode
        object.stockSendRule = object.stockSendRule
        object.singleUsageRule = object.singleUsageRule
        object.sequentialUsageRule = object.sequentialUsageRule
        object.usageRuleDisplayInfo = object.usageRuleDisplayInfo
        object.couponDisplayInfo = object.couponDisplayInfo
        object.notifyConfig = object.notifyConfig
        object.storeScope = object.storeScope
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.Stock.CouponDisplayInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            codeDisplayMode: .barcode,
            backgroundColor: .color060,
            entranceMiniProgram: EntranceMiniProgram.synthetic(place["entrance_mini_program"]),
            entranceOfficialAccount: V3.Marketing.EntranceOfficialAccountRequest.synthetic(
                place["entrance_official_account"]),
            entranceFinder: V3.Marketing.EntranceFinderRequest.synthetic(place["entrance_finder"])
        )
        object.codeDisplayMode = object.codeDisplayMode
        object.backgroundColor = object.backgroundColor
        object.entranceMiniProgram = object.entranceMiniProgram
        object.entranceOfficialAccount = object.entranceOfficialAccount
        object.entranceFinder = object.entranceFinder
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.Stock.CouponDisplayInfo.EntranceMiniProgram {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            path: place["path"].text,
            entranceWording: place["entrance_wording"].fitted(most: 5),
            guidanceWording: place["guidance_wording"].fitted(most: 6)
        )
        object.appid = object.appid
        object.path = object.path
        object.entranceWording = object.entranceWording
        object.guidanceWording = object.guidanceWording
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.ProgressiveBundleUsageInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            count: place["count"].integer,
            intervalDays: place["interval_days"].integer
        )
        object.count = object.count
        object.intervalDays = object.intervalDays
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponCodeMode: .upload,
            stockSendRule: StockSendRule.synthetic(place["stock_send_rule"]),
            progressiveBundleUsageRule: ProgressiveBundleUsageRule.synthetic(place["progressive_bundle_usage_rule"]),
            usageRuleDisplayInfo: UsageRuleDisplayInfo.synthetic(place["usage_rule_display_info"]),
            couponDisplayInfo: CouponDisplayInfo.synthetic(place["coupon_display_info"]),
            notifyConfig: NotifyConfig.synthetic(place["notify_config"]),
            storeScope: .all,
            remark: place["remark"].text
        )
        object.remark = object.remark
        object.couponCodeMode = object.couponCodeMode
        object.stockSendRule = object.stockSendRule
        object.progressiveBundleUsageRule = object.progressiveBundleUsageRule
        object.usageRuleDisplayInfo = object.usageRuleDisplayInfo
        object.couponDisplayInfo = object.couponDisplayInfo
        object.notifyConfig = object.notifyConfig
        object.storeScope = object.storeScope
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.StockSendRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            maxCount: place["max_count"].integer,
            maxCountPerUser: place["max_count_per_user"].integer,
            maxCountPerDay: place["max_count_per_day"].integer
        )
        object.maxCount = object.maxCount
        object.maxCountPerDay = object.maxCountPerDay
        object.maxCountPerUser = object.maxCountPerUser
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.ProgressiveBundleUsageRule {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponAvailablePeriod: CouponAvailablePeriod.synthetic(place["coupon_available_period"]),
            normalCouponList: place.list("normal_coupon_list", NormalCouponList.synthetic),
            discountCouponList: place.list("discount_coupon_list", DiscountCouponList.synthetic),
            exchangeCouponList: place.list("exchange_coupon_list", ExchangeCouponList.synthetic)
        )
        object.couponAvailablePeriod = object.couponAvailablePeriod
        object.normalCouponList = object.normalCouponList
        object.discountCouponList = object.discountCouponList
        object.exchangeCouponList = object.exchangeCouponList
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.ProgressiveBundleUsageRule
    .CouponAvailablePeriod
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            availableDays: place["available_days"].integer,
            waitDaysAfterReceive: place["wait_days_after_receive"].integer,
            weeklyAvailablePeriod: WeeklyAvailablePeriod.synthetic(place["weekly_available_period"]),
            irregularAvailablePeriodList: place.list(
                "irregular_available_period_list", IrregularAvailablePeriodList.synthetic),
            availableSeconds: place["available_seconds"].integer
        )
        object.availableBeginTime = object.availableBeginTime
        object.availableEndTime = object.availableEndTime
        object.availableDays = object.availableDays
        object.waitDaysAfterReceive = object.waitDaysAfterReceive
        object.weeklyAvailablePeriod = object.weeklyAvailablePeriod
        object.irregularAvailablePeriodList = object.irregularAvailablePeriodList
        object.availableSeconds = object.availableSeconds
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.ProgressiveBundleUsageRule
    .CouponAvailablePeriod.WeeklyAvailablePeriod
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            dayList: place.list("day_list", of: "MONDAY"),
            dayPeriodList: place.list("day_period_list", DayPeriodList.synthetic)
        )
        object.dayList = object.dayList
        object.dayPeriodList = object.dayPeriodList
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.ProgressiveBundleUsageRule
    .CouponAvailablePeriod.WeeklyAvailablePeriod.DayPeriodList
{
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

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.ProgressiveBundleUsageRule
    .CouponAvailablePeriod.IrregularAvailablePeriodList
{
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

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.ProgressiveBundleUsageRule
    .NormalCouponList
{
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

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.ProgressiveBundleUsageRule
    .DiscountCouponList
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            threshold: place["threshold"].integer,
            percentOff: place["percent_off"].integer
        )
        object.threshold = object.threshold
        object.percentOff = object.percentOff
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.ProgressiveBundleUsageRule
    .ExchangeCouponList
{
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

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.UsageRuleDisplayInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            couponUsageMethodList: place.list("coupon_usage_method_list", of: "PAYMENT_CODE"),
            usageDescription: place["usage_description"].text,
            miniProgramAppid: place["mini_program_appid"].text,
            miniProgramPath: place["mini_program_path"].text,
            appPath: place["app_path"].text,
            couponAvailableStoreInfo: CouponAvailableStoreInfo.synthetic(place["coupon_available_store_info"]),
            appJumpType: .passcodeLink,
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

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.UsageRuleDisplayInfo
    .CouponAvailableStoreInfo
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            miniProgramAppid: place["mini_program_appid"].text,
            miniProgramPath: place["mini_program_path"].text
        )
        object.description = object.description
        object.miniProgramAppid = object.miniProgramAppid
        object.miniProgramPath = object.miniProgramPath
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.CouponDisplayInfo {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            codeDisplayMode: .barcode,
            backgroundColor: place["background_color"].text,
            entranceMiniProgram: EntranceMiniProgram.synthetic(place["entrance_mini_program"]),
            entranceOfficialAccount: EntranceOfficialAccount.synthetic(place["entrance_official_account"]),
            entranceFinder: EntranceFinder.synthetic(place["entrance_finder"])
        )
        object.codeDisplayMode = object.codeDisplayMode
        object.backgroundColor = object.backgroundColor
        object.entranceMiniProgram = object.entranceMiniProgram
        object.entranceOfficialAccount = object.entranceOfficialAccount
        object.entranceFinder = object.entranceFinder
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.CouponDisplayInfo.EntranceMiniProgram {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            path: place["path"].text,
            entranceWording: place["entrance_wording"].fitted(most: 5),
            guidanceWording: place["guidance_wording"].fitted(most: 6)
        )
        object.appid = object.appid
        object.path = object.path
        object.entranceWording = object.entranceWording
        object.guidanceWording = object.guidanceWording
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.CouponDisplayInfo
    .EntranceOfficialAccount
{
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text
        )
        object.appid = object.appid
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.CouponDisplayInfo.EntranceFinder {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            finderID: place["finder_id"].text,
            finderVideoID: place["finder_video_id"].text,
            finderVideoCoverImageURL: place["finder_video_cover_image_url"].text
        )
        object.finderID = object.finderID
        object.finderVideoID = object.finderVideoID
        object.finderVideoCoverImageURL = object.finderVideoCoverImageURL
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.StockBundle.NotifyConfig {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            notifyAppid: place["notify_appid"].text
        )
        object.notifyAppid = object.notifyAppid
        return object
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply {
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
        try place.object(reply.stock, "stock", Stock.compare)
        try place.object(
            reply.progressiveBundleUsageInfo, "progressive_bundle_usage_info", ProgressiveBundleUsageInfo.compare)
        try place.object(reply.stockBundle, "stock_bundle", StockBundle.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.Stock {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.remark, "remark")
        try place.same(reply.couponCodeMode, "coupon_code_mode")
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
        try place.object(reply.couponCodeCountInfo, "coupon_code_count_info", CouponCodeCountInfo.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.Stock.CouponCodeCountInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.availableCount, "available_count")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.ProgressiveBundleUsageInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.count, "count")
        try place.same(reply.intervalDays, "interval_days")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockBundleID, "stock_bundle_id")
        try place.list(reply.stockList, "stock_list", StockList.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.remark, "remark")
        try place.same(reply.couponCodeMode, "coupon_code_mode")
        try place.object(reply.couponCodeCountInfo, "coupon_code_count_info", CouponCodeCountInfo.compare)
        try place.object(reply.stockSendRule, "stock_send_rule", StockSendRule.compare)
        try place.object(
            reply.progressiveBundleUsageRule, "progressive_bundle_usage_rule", ProgressiveBundleUsageRule.compare)
        try place.object(reply.stockBundleInfo, "stock_bundle_info", StockBundleInfo.compare)
        try place.object(reply.usageRuleDisplayInfo, "usage_rule_display_info", UsageRuleDisplayInfo.compare)
        try place.object(reply.couponDisplayInfo, "coupon_display_info", CouponDisplayInfo.compare)
        try place.object(reply.notifyConfig, "notify_config", NotifyConfig.compare)
        try place.same(reply.storeScope, "store_scope")
        try place.object(reply.sentCountInfo, "sent_count_info", SentCountInfo.compare)
        try place.same(reply.state, "state")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.CouponCodeCountInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.availableCount, "available_count")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.StockSendRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.maxCount, "max_count")
        try place.same(reply.maxCountPerDay, "max_count_per_day")
        try place.same(reply.maxCountPerUser, "max_count_per_user")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.ProgressiveBundleUsageRule {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.couponAvailablePeriod, "coupon_available_period", CouponAvailablePeriod.compare)
        try place.object(reply.normalCoupon, "normal_coupon", NormalCoupon.compare)
        try place.object(reply.discountCoupon, "discount_coupon", DiscountCoupon.compare)
        try place.object(reply.exchangeCoupon, "exchange_coupon", ExchangeCoupon.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.ProgressiveBundleUsageRule
    .CouponAvailablePeriod
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.availableDays, "available_days")
        try place.same(reply.waitDaysAfterReceive, "wait_days_after_receive")
        try place.object(reply.weeklyAvailablePeriod, "weekly_available_period", WeeklyAvailablePeriod.compare)
        try place.list(
            reply.irregularAvailablePeriodList, "irregular_available_period_list", IrregularAvailablePeriodList.compare)
        try place.same(reply.availableSeconds, "available_seconds")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.ProgressiveBundleUsageRule
    .CouponAvailablePeriod.WeeklyAvailablePeriod
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.dayList, "day_list")
        try place.list(reply.dayPeriodList, "day_period_list", DayPeriodList.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.ProgressiveBundleUsageRule
    .CouponAvailablePeriod.WeeklyAvailablePeriod.DayPeriodList
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.ProgressiveBundleUsageRule
    .CouponAvailablePeriod.IrregularAvailablePeriodList
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.ProgressiveBundleUsageRule
    .NormalCoupon
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.threshold, "threshold")
        try place.same(reply.discountAmount, "discount_amount")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.ProgressiveBundleUsageRule
    .DiscountCoupon
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.threshold, "threshold")
        try place.same(reply.percentOff, "percent_off")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.ProgressiveBundleUsageRule
    .ExchangeCoupon
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.threshold, "threshold")
        try place.same(reply.exchangePrice, "exchange_price")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.StockBundleInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockBundleID, "stock_bundle_id")
        try place.same(reply.stockBundleIndex, "stock_bundle_index")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.UsageRuleDisplayInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponUsageMethodList, "coupon_usage_method_list")
        try place.same(reply.miniProgramAppid, "mini_program_appid")
        try place.same(reply.miniProgramPath, "mini_program_path")
        try place.same(reply.appPath, "app_path")
        try place.same(reply.usageDescription, "usage_description")
        try place.object(
            reply.couponAvailableStoreInfo, "coupon_available_store_info", CouponAvailableStoreInfo.compare)
        try place.same(reply.appJumpType, "app_jump_type")
        try place.same(reply.passcodeLink, "passcode_link")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.UsageRuleDisplayInfo
    .CouponAvailableStoreInfo
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.description, "description")
        try place.same(reply.miniProgramAppid, "mini_program_appid")
        try place.same(reply.miniProgramPath, "mini_program_path")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.CouponDisplayInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.codeDisplayMode, "code_display_mode")
        try place.same(reply.backgroundColor, "background_color")
        try place.object(reply.entranceMiniProgram, "entrance_mini_program", EntranceMiniProgram.compare)
        try place.object(reply.entranceOfficialAccount, "entrance_official_account", EntranceOfficialAccount.compare)
        try place.object(reply.entranceFinder, "entrance_finder", EntranceFinder.compare)
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.CouponDisplayInfo
    .EntranceMiniProgram
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
        try place.same(reply.path, "path")
        try place.same(reply.entranceWording, "entrance_wording")
        try place.same(reply.guidanceWording, "guidance_wording")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.CouponDisplayInfo
    .EntranceOfficialAccount
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.appid, "appid")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.CouponDisplayInfo
    .EntranceFinder
{
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.finderID, "finder_id")
        try place.same(reply.finderVideoID, "finder_video_id")
        try place.same(reply.finderVideoCoverImageURL, "finder_video_cover_image_url")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.NotifyConfig {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.notifyAppid, "notify_appid")
    }
}

extension V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.StockBundle.StockList.SentCountInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.todayCount, "today_count")
    }
}

extension V3.Marketing.Partnerships.Terminate.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.terminateTime, "terminate_time")
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostMeta {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            transactionID: place["transaction_id"].text,
            openid: place["openid"].text,
            transactionMchid: place["transaction_mchid"].text,
            transactionSubMchid: place["transaction_sub_mchid"].text,
            outTradeNo: place["out_trade_no"].text,
            merchantContactInformation: MerchantContactInformation.synthetic(place["merchant_contact_information"]),
            uploadTime: place["upload_time"].text
        )
        object.transactionID = object.transactionID
        object.transactionMchid = object.transactionMchid
        object.transactionSubMchid = object.transactionSubMchid
        object.outTradeNo = object.outTradeNo
        object.openid = object.openid
        object.merchantContactInformation = object.merchantContactInformation
        object.uploadTime = object.uploadTime
        return object
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostMeta.MerchantContactInformation {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            consultationPhoneNumber: place["consultation_phone_number"].sensitive
        )
        object.consultationPhoneNumber = object.consultationPhoneNumber
        return object
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.receipt, "receipt", Receipt.compare)
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply.Receipt {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.receiptID, "receipt_id")
        try place.same(reply.state, "state")
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.transactionMchid, "transaction_mchid")
        try place.same(reply.transactionSubMchid, "transaction_sub_mchid")
        try place.same(reply.openid, "openid")
        try place.same(reply.sha256, "sha256")
        try place.same(reply.imageType, "image_type")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.modifyTime, "modify_time")
        try place.object(
            reply.merchantContactInformation, "merchant_contact_information", MerchantContactInformation.compare)
        try place.same(reply.uploadTime, "upload_time")
    }
}

extension V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply.Receipt.MerchantContactInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.consultationPhoneNumber, "consultation_phone_number")
    }
}
