// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/businesscircle.yaml, API/v3/discount-card.yaml, API/v3/express.yaml, API/v3/goldplan.yaml,
// API/v3/industry-coupon.yaml, API/v3/lovefeast.yaml, API/v3/marketing.yaml, API/v3/multiuse.yaml by dev/generate. Do
// not edit.

import WeChatPay

extension Chains {
    static func v3Businesscircle(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/businesscircle/parkings", client.v3.businesscircle.parkings)
        chains.add("POST /v3/businesscircle/points/notify", client.v3.businesscircle.points.notify)
        chains.add(
            "GET /v3/businesscircle/user-authorizations/{openid}", client.v3.businesscircle.userAuthorizations._openid_)
        chains.add(
            "GET /v3/businesscircle/users/{openid}/points/commit_status",
            client.v3.businesscircle.users._openid_.points["commit_status"])
        return chains
    }

    static func v3DiscountCard(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/discount-card/cards", client.v3.discountCard.cards)
        chains.add("GET /v3/discount-card/cards/{out_card_code}", client.v3.discountCard.cards._out_card_code_)
        chains.add(
            "POST /v3/discount-card/cards/{out_card_code}/add-user-records",
            client.v3.discountCard.cards._out_card_code_.addUserRecords)
        chains.add(
            "GET /v3/discount-card/orders/out-trade-no/{out_trade_no}",
            client.v3.discountCard.orders.outTradeNo._out_trade_no_)
        chains.add("GET /v3/discount-card/orders/{out_order_no}", client.v3.discountCard.orders._out_order_no_)
        chains.add("PATCH /v3/discount-card/orders/{out_order_no}", client.v3.discountCard.orders._out_order_no_)
        return chains
    }

    static func v3Express(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/express/users/{openid}/transform", client.v3.express.users._openid_.transform)
        return chains
    }

    static func v3Goldplan(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/goldplan/merchants/changecustompagestatus", client.v3.goldplan.merchants.changecustompagestatus)
        chains.add(
            "POST /v3/goldplan/merchants/changegoldplanstatus", client.v3.goldplan.merchants.changegoldplanstatus)
        chains.add(
            "POST /v3/goldplan/merchants/close-advertising-show", client.v3.goldplan.merchants.closeAdvertisingShow)
        chains.add(
            "PATCH /v3/goldplan/merchants/open-advertising-show", client.v3.goldplan.merchants.openAdvertisingShow)
        chains.add(
            "POST /v3/goldplan/merchants/set-advertising-industry-filter",
            client.v3.goldplan.merchants.setAdvertisingIndustryFilter)
        return chains
    }

    static func v3IndustryCoupon(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("POST /v3/industry-coupon/tokens", client.v3.industryCoupon.tokens)
        return chains
    }

    static func v3Lovefeast(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/lovefeast/brands/{brand_id}", client.v3.lovefeast.brands._brand_id_)
        chains.add(
            "GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}",
            client.v3.lovefeast.users._openid_.orders.brandId._brand_id_)
        chains.add(
            "GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}",
            client.v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_)
        return chains
    }

    static func v3Marketing(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add(
            "POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity",
            client.v3.marketing.bankFavor.users._openid_.bankMultiActivity)
        chains.add(
            "GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}",
            client.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_)
        chains.add(
            "GET /v3/marketing/bank/packages/{package_id}/tasks", client.v3.marketing.bank.packages._package_id_.tasks)
        chains.add(
            "POST /v3/marketing/bank/packages/{package_id}/tasks", client.v3.marketing.bank.packages._package_id_.tasks)
        chains.add("GET /v3/marketing/busifavor/callbacks", client.v3.marketing.busifavor.callbacks)
        chains.add("POST /v3/marketing/busifavor/callbacks", client.v3.marketing.busifavor.callbacks)
        chains.add("POST /v3/marketing/busifavor/coupons/associate", client.v3.marketing.busifavor.coupons.associate)
        chains.add("POST /v3/marketing/busifavor/coupons/deactivate", client.v3.marketing.busifavor.coupons.deactivate)
        chains.add(
            "POST /v3/marketing/busifavor/coupons/disassociate", client.v3.marketing.busifavor.coupons.disassociate)
        chains.add("POST /v3/marketing/busifavor/coupons/return", client.v3.marketing.busifavor.coupons.return)
        chains.add("POST /v3/marketing/busifavor/coupons/send", client.v3.marketing.busifavor.coupons.send)
        chains.add("POST /v3/marketing/busifavor/coupons/use", client.v3.marketing.busifavor.coupons.use)
        chains.add(
            "POST /v3/marketing/busifavor/coupons/{card_id}/send", client.v3.marketing.busifavor.coupons._card_id_.send)
        chains.add(
            "POST /v3/marketing/busifavor/product-coupons/pre-send",
            client.v3.marketing.busifavor.productCoupons.preSend)
        chains.add(
            "POST /v3/marketing/busifavor/product-coupons/send", client.v3.marketing.busifavor.productCoupons.send)
        chains.add("POST /v3/marketing/busifavor/stocks", client.v3.marketing.busifavor.stocks)
        chains.add("GET /v3/marketing/busifavor/stocks/{stock_id}", client.v3.marketing.busifavor.stocks._stock_id_)
        chains.add("PATCH /v3/marketing/busifavor/stocks/{stock_id}", client.v3.marketing.busifavor.stocks._stock_id_)
        chains.add(
            "PATCH /v3/marketing/busifavor/stocks/{stock_id}/budget",
            client.v3.marketing.busifavor.stocks._stock_id_.budget)
        chains.add(
            "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
            client.v3.marketing.busifavor.stocks._stock_id_.couponcodes)
        chains.add(
            "POST /v3/marketing/busifavor/stocks/{stock_id}/couponcodes",
            client.v3.marketing.busifavor.stocks._stock_id_.couponcodes)
        chains.add(
            "GET /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
            client.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_)
        chains.add(
            "DELETE /v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}",
            client.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_)
        chains.add(
            "GET /v3/marketing/busifavor/subsidy/pay-receipts", client.v3.marketing.busifavor.subsidy.payReceipts)
        chains.add(
            "POST /v3/marketing/busifavor/subsidy/pay-receipts", client.v3.marketing.busifavor.subsidy.payReceipts)
        chains.add(
            "GET /v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}",
            client.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_)
        chains.add(
            "POST /v3/marketing/busifavor/subsidy/return-receipts", client.v3.marketing.busifavor.subsidy.returnReceipts
        )
        chains.add(
            "GET /v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}",
            client.v3.marketing.busifavor.subsidy.returnReceipts._subsidy_return_receipt_id_)
        chains.add(
            "GET /v3/marketing/busifavor/users/{openid}/coupons", client.v3.marketing.busifavor.users._openid_.coupons)
        chains.add(
            "GET /v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}",
            client.v3.marketing.busifavor.users._openid_.coupons._coupon_code_.appids._appid_)
        chains.add("GET /v3/marketing/favor/callbacks", client.v3.marketing.favor.callbacks)
        chains.add("POST /v3/marketing/favor/callbacks", client.v3.marketing.favor.callbacks)
        chains.add("POST /v3/marketing/favor/coupon-stocks", client.v3.marketing.favor.couponStocks)
        chains.add("POST /v3/marketing/favor/media/image-upload", client.v3.marketing.favor.media.imageUpload)
        chains.add("GET /v3/marketing/favor/stocks", client.v3.marketing.favor.stocks)
        chains.add("GET /v3/marketing/favor/stocks/{stock_id}", client.v3.marketing.favor.stocks._stock_id_)
        chains.add("GET /v3/marketing/favor/stocks/{stock_id}/items", client.v3.marketing.favor.stocks._stock_id_.items)
        chains.add(
            "GET /v3/marketing/favor/stocks/{stock_id}/merchants", client.v3.marketing.favor.stocks._stock_id_.merchants
        )
        chains.add(
            "POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id",
            client.v3.marketing.favor.stocks._stock_id_.modifyGoodsId)
        chains.add(
            "POST /v3/marketing/favor/stocks/{stock_id}/pause", client.v3.marketing.favor.stocks._stock_id_.pause)
        chains.add(
            "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow",
            client.v3.marketing.favor.stocks._stock_id_.refundFlow)
        chains.add(
            "GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day",
            client.v3.marketing.favor.stocks._stock_id_.refundFlowByDay)
        chains.add(
            "POST /v3/marketing/favor/stocks/{stock_id}/restart", client.v3.marketing.favor.stocks._stock_id_.restart)
        chains.add(
            "POST /v3/marketing/favor/stocks/{stock_id}/start", client.v3.marketing.favor.stocks._stock_id_.start)
        chains.add(
            "GET /v3/marketing/favor/stocks/{stock_id}/use-flow", client.v3.marketing.favor.stocks._stock_id_.useFlow)
        chains.add(
            "GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day",
            client.v3.marketing.favor.stocks._stock_id_.useFlowByDay)
        chains.add("GET /v3/marketing/favor/users/{openid}/coupons", client.v3.marketing.favor.users._openid_.coupons)
        chains.add("POST /v3/marketing/favor/users/{openid}/coupons", client.v3.marketing.favor.users._openid_.coupons)
        chains.add(
            "GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}",
            client.v3.marketing.favor.users._openid_.coupons._coupon_id_)
        chains.add(
            "GET /v3/marketing/goods-subsidy-activity/activities", client.v3.marketing.goodsSubsidyActivity.activities)
        chains.add(
            "POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply",
            client.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply)
        chains.add(
            "POST /v3/marketing/goods-subsidy-activity/qualification/lock",
            client.v3.marketing.goodsSubsidyActivity.qualification.lock)
        chains.add(
            "POST /v3/marketing/goods-subsidy-activity/qualification/unlock",
            client.v3.marketing.goodsSubsidyActivity.qualification.unlock)
        chains.add(
            "PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative)
        chains.add(
            "DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative",
            client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative)
        chains.add(
            "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives",
            client.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives)
        chains.add(
            "POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials",
            client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials)
        chains.add(
            "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores)
        chains.add(
            "POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores)
        chains.add(
            "DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores",
            client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores)
        chains.add(
            "GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}",
            client.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_)
        chains.add(
            "GET /v3/marketing/membercard-activity/activities", client.v3.marketing.membercardActivity.activities)
        chains.add(
            "POST /v3/marketing/membercard-activity/activities", client.v3.marketing.membercardActivity.activities)
        chains.add(
            "GET /v3/marketing/membercard-activity/activities/{activity_id}",
            client.v3.marketing.membercardActivity.activities._activity_id_)
        chains.add(
            "POST /v3/marketing/membercard-activity/activities/{activity_id}/terminate",
            client.v3.marketing.membercardActivity.activities._activity_id_.terminate)
        chains.add(
            "GET /v3/marketing/membercard-open/activate-informations/{activate_ticket}",
            client.v3.marketing.membercardOpen.activateInformations._activate_ticket_)
        chains.add("GET /v3/marketing/membercard-open/callback", client.v3.marketing.membercardOpen.callback)
        chains.add("PATCH /v3/marketing/membercard-open/callback", client.v3.marketing.membercardOpen.callback)
        chains.add("GET /v3/marketing/membercard-open/cards", client.v3.marketing.membercardOpen.cards)
        chains.add("POST /v3/marketing/membercard-open/cards", client.v3.marketing.membercardOpen.cards)
        chains.add(
            "GET /v3/marketing/membercard-open/cards/{card_id}", client.v3.marketing.membercardOpen.cards._card_id_)
        chains.add(
            "PATCH /v3/marketing/membercard-open/cards/{card_id}", client.v3.marketing.membercardOpen.cards._card_id_)
        chains.add(
            "DELETE /v3/marketing/membercard-open/cards/{card_id}", client.v3.marketing.membercardOpen.cards._card_id_)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/codes/deposit",
            client.v3.marketing.membercardOpen.cards._card_id_.codes.deposit)
        chains.add(
            "GET /v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
            client.v3.marketing.membercardOpen.cards._card_id_.codes._code_)
        chains.add(
            "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}",
            client.v3.marketing.membercardOpen.cards._card_id_.codes._code_)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate",
            client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.activate)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit",
            client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare",
            client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.prepare)
        chains.add(
            "PATCH /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights",
            client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data",
            client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable",
            client.v3.marketing.membercardOpen.cards._card_id_.codes._code_.unavailable)
        chains.add(
            "GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code",
            client.v3.marketing.membercardOpen.cards._card_id_.decryptCode)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/permission-tokens",
            client.v3.marketing.membercardOpen.cards._card_id_.permissionTokens)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import",
            client.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/qrcode",
            client.v3.marketing.membercardOpen.cards._card_id_.qrcode)
        chains.add(
            "PATCH /v3/marketing/membercard-open/cards/{card_id}/rights",
            client.v3.marketing.membercardOpen.cards._card_id_.rights)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/service-modules",
            client.v3.marketing.membercardOpen.cards._card_id_.serviceModules)
        chains.add(
            "PATCH /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            client.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_)
        chains.add(
            "DELETE /v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}",
            client.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/upgrade",
            client.v3.marketing.membercardOpen.cards._card_id_.upgrade)
        chains.add(
            "POST /v3/marketing/membercard-open/cards/{card_id}/users/import",
            client.v3.marketing.membercardOpen.cards._card_id_.users.import)
        chains.add(
            "POST /v3/marketing/membercard-open/phonenumber-member/import",
            client.v3.marketing.membercardOpen.phonenumberMember.import)
        chains.add(
            "GET /v3/marketing/membercard-open/phonenumber-member/search",
            client.v3.marketing.membercardOpen.phonenumberMember.search)
        chains.add("GET /v3/marketing/membercard-open/user/cards", client.v3.marketing.membercardOpen.user.cards)
        chains.add(
            "POST /v3/marketing/partner/delivery-plan/delivery-plans",
            client.v3.marketing.partner.deliveryPlan.deliveryPlans)
        chains.add(
            "GET /v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans",
            client.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans)
        chains.add(
            "PATCH /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}",
            client.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_)
        chains.add(
            "POST /v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate",
            client.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate)
        chains.add(
            "POST /v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url",
            client.v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/image-generation-tasks",
            client.v3.marketing.partner.productCoupon.imageGenerationTasks)
        chains.add(
            "GET /v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}",
            client.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/media/upload-image",
            client.v3.marketing.partner.productCoupon.media.uploadImage)
        chains.add(
            "GET /v3/marketing/partner/product-coupon/notify-configs",
            client.v3.marketing.partner.productCoupon.notifyConfigs)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/notify-configs",
            client.v3.marketing.partner.productCoupon.notifyConfigs)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons",
            client.v3.marketing.partner.productCoupon.productCoupons)
        chains.add(
            "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_)
        chains.add(
            "PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.deactivate)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles)
        chains.add(
            "PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_
                .associateStores)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_
                .disassociateStores)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_
                .updateBudget)
        chains.add(
            "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks)
        chains.add(
            "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_)
        chains.add(
            "PATCH /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_
                .associateStores)
        chains.add(
            "GET /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_
                .associatedStores)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_
                .disassociateStores)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes",
            client.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_
                .uploadCouponCodes)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles",
            client.v3.marketing.partner.productCoupon.users._openid_.couponBundles)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate",
            client.v3.marketing.partner.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate)
        chains.add(
            "GET /v3/marketing/partner/product-coupon/users/{openid}/coupons",
            client.v3.marketing.partner.productCoupon.users._openid_.coupons)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons",
            client.v3.marketing.partner.productCoupon.users._openid_.coupons)
        chains.add(
            "GET /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}",
            client.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm",
            client.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.confirm)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate",
            client.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.deactivate)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return",
            client.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.return)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use",
            client.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.use)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon",
            client.v3.marketing.partner.productCoupon.users._openid_.preSendCoupon)
        chains.add(
            "POST /v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle",
            client.v3.marketing.partner.productCoupon.users._openid_.preSendCouponBundle)
        chains.add("GET /v3/marketing/partnerships", client.v3.marketing.partnerships)
        chains.add("POST /v3/marketing/partnerships/build", client.v3.marketing.partnerships.build)
        chains.add("POST /v3/marketing/partnerships/terminate", client.v3.marketing.partnerships.terminate)
        chains.add("GET /v3/marketing/paygiftactivity/activities", client.v3.marketing.paygiftactivity.activities)
        chains.add(
            "GET /v3/marketing/paygiftactivity/activities/{activity_id}",
            client.v3.marketing.paygiftactivity.activities._activity_id_)
        chains.add(
            "GET /v3/marketing/paygiftactivity/activities/{activity_id}/goods",
            client.v3.marketing.paygiftactivity.activities._activity_id_.goods)
        chains.add(
            "GET /v3/marketing/paygiftactivity/activities/{activity_id}/merchants",
            client.v3.marketing.paygiftactivity.activities._activity_id_.merchants)
        chains.add(
            "POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add",
            client.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add)
        chains.add(
            "POST /v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete",
            client.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete)
        chains.add(
            "POST /v3/marketing/paygiftactivity/activities/{activity_id}/terminate",
            client.v3.marketing.paygiftactivity.activities._activity_id_.terminate)
        chains.add(
            "POST /v3/marketing/paygiftactivity/unique-threshold-activity",
            client.v3.marketing.paygiftactivity.uniqueThresholdActivity)
        chains.add(
            "POST /v3/marketing/shopping-receipt/customentrances", client.v3.marketing.shoppingReceipt.customentrances)
        chains.add(
            "GET /v3/marketing/shopping-receipt/customentrances/{brand_id}",
            client.v3.marketing.shoppingReceipt.customentrances._brand_id_)
        chains.add(
            "PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}",
            client.v3.marketing.shoppingReceipt.customentrances._brand_id_)
        chains.add(
            "POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos",
            client.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos)
        chains.add(
            "POST /v3/marketing/shopping-receipt/shoppingreceipts", client.v3.marketing.shoppingReceipt.shoppingreceipts
        )
        chains.add("GET /v3/marketing/weekly-discount/activities", client.v3.marketing.weeklyDiscount.activities)
        chains.add(
            "GET /v3/marketing/weekly-discount/activities/{activity_id}",
            client.v3.marketing.weeklyDiscount.activities._activity_id_)
        chains.add(
            "POST /v3/marketing/weekly-discount/activities/{activity_id}/apply",
            client.v3.marketing.weeklyDiscount.activities._activity_id_.apply)
        chains.add(
            "GET /v3/marketing/withdraw-favor/users/{openid}/coupons",
            client.v3.marketing.withdrawFavor.users._openid_.coupons)
        chains.add(
            "POST /v3/marketing/withdraw-favor/users/{openid}/coupons",
            client.v3.marketing.withdrawFavor.users._openid_.coupons)
        return chains
    }

    static func v3Multiuse(_ client: WeChatPayClient) -> Chains {
        var chains = Chains()
        chains.add("GET /v3/multiuse/stocks/{stock_id}/refund-flow", client.v3.multiuse.stocks._stock_id_.refundFlow)
        chains.add("GET /v3/multiuse/stocks/{stock_id}/send-flow", client.v3.multiuse.stocks._stock_id_.sendFlow)
        chains.add("GET /v3/multiuse/stocks/{stock_id}/use-flow", client.v3.multiuse.stocks._stock_id_.useFlow)
        chains.add("POST /v3/multiuse/users/{openid}/coupons", client.v3.multiuse.users._openid_.coupons)
        return chains
    }
}
