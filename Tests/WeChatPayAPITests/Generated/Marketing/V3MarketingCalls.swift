// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/marketing.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayAPIMarketing
import WeChatPayTyped

struct V3MarketingCalls: TypedCalls {
    let family = "v3/marketing"

    func add(to calls: inout RoundTrips) {
        calls.add(
            "marketing.bank-favor.users.{openid}.bank-multi-activity.post",
            Self.marketingBankFavorUsersOpenidBankMultiActivityPost)
        calls.add(
            blocking: "marketing.bank-favor.users.{openid}.bank-multi-activity.post",
            Self.marketingBankFavorUsersOpenidBankMultiActivityPostBlocking)
        calls.add(
            "marketing.bank-favor.users.{openid}.coupons.{coupon_id}.get",
            Self.marketingBankFavorUsersOpenidCouponsCouponIDGet)
        calls.add("marketing.bank.packages.{package_id}.tasks.get", Self.marketingBankPackagesPackageIDTasksGet)
        calls.add("marketing.bank.packages.{package_id}.tasks.post", Self.marketingBankPackagesPackageIDTasksPost)
        calls.add(
            blocking: "marketing.bank.packages.{package_id}.tasks.post",
            Self.marketingBankPackagesPackageIDTasksPostBlocking)
        calls.add("marketing.busifavor.callbacks.get", Self.marketingBusifavorCallbacksGet)
        calls.add("marketing.busifavor.callbacks.post", Self.marketingBusifavorCallbacksPost)
        calls.add("marketing.busifavor.coupons.associate.post", Self.marketingBusifavorCouponsAssociatePost)
        calls.add("marketing.busifavor.coupons.deactivate.post", Self.marketingBusifavorCouponsDeactivatePost)
        calls.add("marketing.busifavor.coupons.disassociate.post", Self.marketingBusifavorCouponsDisassociatePost)
        calls.add("marketing.busifavor.coupons.return.post", Self.marketingBusifavorCouponsReturnPost)
        calls.add("marketing.busifavor.coupons.send.post", Self.marketingBusifavorCouponsSendPost)
        calls.add("marketing.busifavor.coupons.use.post", Self.marketingBusifavorCouponsUsePost)
        calls.add("marketing.busifavor.coupons.{card_id}.send.post", Self.marketingBusifavorCouponsCardIDSendPost)
        calls.add("marketing.busifavor.product-coupons.pre-send.post", Self.marketingBusifavorProductCouponsPreSendPost)
        calls.add("marketing.busifavor.product-coupons.send.post", Self.marketingBusifavorProductCouponsSendPost)
        calls.add("marketing.busifavor.stocks.post", Self.marketingBusifavorStocksPost)
        calls.add("marketing.busifavor.stocks.{stock_id}.get", Self.marketingBusifavorStocksStockIDGet)
        calls.add("marketing.busifavor.stocks.{stock_id}.patch", Self.marketingBusifavorStocksStockIDPatch)
        calls.add(
            blocking: "marketing.busifavor.stocks.{stock_id}.patch", Self.marketingBusifavorStocksStockIDPatchBlocking)
        calls.add("marketing.busifavor.stocks.{stock_id}.budget.patch", Self.marketingBusifavorStocksStockIDBudgetPatch)
        calls.add(
            "marketing.busifavor.stocks.{stock_id}.couponcodes.get", Self.marketingBusifavorStocksStockIDCouponcodesGet)
        calls.add(
            "marketing.busifavor.stocks.{stock_id}.couponcodes.post",
            Self.marketingBusifavorStocksStockIDCouponcodesPost)
        calls.add(
            "marketing.busifavor.stocks.{stock_id}.couponcodes.{coupon_code}.get",
            Self.marketingBusifavorStocksStockIDCouponcodesCouponCodeGet)
        calls.add(
            "marketing.busifavor.stocks.{stock_id}.couponcodes.{coupon_code}.delete",
            Self.marketingBusifavorStocksStockIDCouponcodesCouponCodeDelete)
        calls.add("marketing.busifavor.subsidy.pay-receipts.get", Self.marketingBusifavorSubsidyPayReceiptsGet)
        calls.add("marketing.busifavor.subsidy.pay-receipts.post", Self.marketingBusifavorSubsidyPayReceiptsPost)
        calls.add(
            "marketing.busifavor.subsidy.pay-receipts.{subsidy_receipt_id}.get",
            Self.marketingBusifavorSubsidyPayReceiptsSubsidyReceiptIDGet)
        calls.add("marketing.busifavor.subsidy.return-receipts.post", Self.marketingBusifavorSubsidyReturnReceiptsPost)
        calls.add(
            "marketing.busifavor.subsidy.return-receipts.{subsidy_return_receipt_id}.get",
            Self.marketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIDGet)
        calls.add("marketing.busifavor.users.{openid}.coupons.get", Self.marketingBusifavorUsersOpenidCouponsGet)
        calls.add(
            "marketing.busifavor.users.{openid}.coupons.{coupon_code}.appids.{appid}.get",
            Self.marketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidGet)
        calls.add("marketing.favor.callbacks.get", Self.marketingFavorCallbacksGet)
        calls.add("marketing.favor.callbacks.post", Self.marketingFavorCallbacksPost)
        calls.add("marketing.favor.coupon-stocks.post", Self.marketingFavorCouponStocksPost)
        calls.add("marketing.favor.media.image-upload.post", Self.marketingFavorMediaImageUploadPost)
        calls.add("marketing.favor.stocks.get", Self.marketingFavorStocksGet)
        calls.add("marketing.favor.stocks.{stock_id}.get", Self.marketingFavorStocksStockIDGet)
        calls.add("marketing.favor.stocks.{stock_id}.items.get", Self.marketingFavorStocksStockIDItemsGet)
        calls.add("marketing.favor.stocks.{stock_id}.merchants.get", Self.marketingFavorStocksStockIDMerchantsGet)
        calls.add(
            "marketing.favor.stocks.{stock_id}.modify-goods-id.post", Self.marketingFavorStocksStockIDModifyGoodsIDPost)
        calls.add("marketing.favor.stocks.{stock_id}.pause.post", Self.marketingFavorStocksStockIDPausePost)
        calls.add("marketing.favor.stocks.{stock_id}.refund-flow.get", Self.marketingFavorStocksStockIDRefundFlowGet)
        calls.add(
            "marketing.favor.stocks.{stock_id}.refund-flow-by-day.get",
            Self.marketingFavorStocksStockIDRefundFlowByDayGet)
        calls.add("marketing.favor.stocks.{stock_id}.restart.post", Self.marketingFavorStocksStockIDRestartPost)
        calls.add("marketing.favor.stocks.{stock_id}.start.post", Self.marketingFavorStocksStockIDStartPost)
        calls.add("marketing.favor.stocks.{stock_id}.use-flow.get", Self.marketingFavorStocksStockIDUseFlowGet)
        calls.add(
            "marketing.favor.stocks.{stock_id}.use-flow-by-day.get", Self.marketingFavorStocksStockIDUseFlowByDayGet)
        calls.add("marketing.favor.users.{openid}.coupons.get", Self.marketingFavorUsersOpenidCouponsGet)
        calls.add("marketing.favor.users.{openid}.coupons.post", Self.marketingFavorUsersOpenidCouponsPost)
        calls.add(
            "marketing.favor.users.{openid}.coupons.{coupon_id}.get", Self.marketingFavorUsersOpenidCouponsCouponIDGet)
        calls.add("marketing.goods-subsidy-activity.activities.get", Self.marketingGoodsSubsidyActivityActivitiesGet)
        calls.add(
            "marketing.goods-subsidy-activity.activity.{activity_id}.apply.post",
            Self.marketingGoodsSubsidyActivityActivityActivityIDApplyPost)
        calls.add(
            "marketing.goods-subsidy-activity.qualification.lock.post",
            Self.marketingGoodsSubsidyActivityQualificationLockPost)
        calls.add(
            "marketing.goods-subsidy-activity.qualification.unlock.post",
            Self.marketingGoodsSubsidyActivityQualificationUnlockPost)
        calls.add(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representative.put",
            Self.marketingGoodsSubsidyActivityRetailStoreActActivityIDRepresentativePut)
        calls.add(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representative.delete",
            Self.marketingGoodsSubsidyActivityRetailStoreActActivityIDRepresentativeDelete)
        calls.add(
            "marketing.goods-subsidy-activity.retail-store-act.{activity_id}.representatives.get",
            Self.marketingGoodsSubsidyActivityRetailStoreActActivityIDRepresentativesGet)
        calls.add(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.materials.post",
            Self.marketingGoodsSubsidyActivityRetailStoreActBrandIDMaterialsPost)
        calls.add(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.get",
            Self.marketingGoodsSubsidyActivityRetailStoreActBrandIDStoresGet)
        calls.add(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.post",
            Self.marketingGoodsSubsidyActivityRetailStoreActBrandIDStoresPost)
        calls.add(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.delete",
            Self.marketingGoodsSubsidyActivityRetailStoreActBrandIDStoresDelete)
        calls.add(
            "marketing.goods-subsidy-activity.retail-store-act.{brand_id}.stores.{store_code}.get",
            Self.marketingGoodsSubsidyActivityRetailStoreActBrandIDStoresStoreCodeGet)
        calls.add("marketing.membercard-activity.activities.get", Self.marketingMembercardActivityActivitiesGet)
        calls.add("marketing.membercard-activity.activities.post", Self.marketingMembercardActivityActivitiesPost)
        calls.add(
            "marketing.membercard-activity.activities.{activity_id}.get",
            Self.marketingMembercardActivityActivitiesActivityIDGet)
        calls.add(
            "marketing.membercard-activity.activities.{activity_id}.terminate.post",
            Self.marketingMembercardActivityActivitiesActivityIDTerminatePost)
        calls.add(
            "marketing.membercard-open.activate-informations.{activate_ticket}.get",
            Self.marketingMembercardOpenActivateInformationsActivateTicketGet)
        calls.add("marketing.membercard-open.callback.get", Self.marketingMembercardOpenCallbackGet)
        calls.add("marketing.membercard-open.callback.patch", Self.marketingMembercardOpenCallbackPatch)
        calls.add("marketing.membercard-open.cards.get", Self.marketingMembercardOpenCardsGet)
        calls.add("marketing.membercard-open.cards.post", Self.marketingMembercardOpenCardsPost)
        calls.add("marketing.membercard-open.cards.{card_id}.get", Self.marketingMembercardOpenCardsCardIDGet)
        calls.add("marketing.membercard-open.cards.{card_id}.patch", Self.marketingMembercardOpenCardsCardIDPatch)
        calls.add("marketing.membercard-open.cards.{card_id}.delete", Self.marketingMembercardOpenCardsCardIDDelete)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.deposit.post",
            Self.marketingMembercardOpenCardsCardIDCodesDepositPost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.get",
            Self.marketingMembercardOpenCardsCardIDCodesCodeGet)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.patch",
            Self.marketingMembercardOpenCardsCardIDCodesCodePatch)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.activate.post",
            Self.marketingMembercardOpenCardsCardIDCodesCodeActivatePost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.bonus.commit.post",
            Self.marketingMembercardOpenCardsCardIDCodesCodeBonusCommitPost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.bonus.prepare.post",
            Self.marketingMembercardOpenCardsCardIDCodesCodeBonusPreparePost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.rights.patch",
            Self.marketingMembercardOpenCardsCardIDCodesCodeRightsPatch)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.set-service-module-data.post",
            Self.marketingMembercardOpenCardsCardIDCodesCodeSetServiceModuleDataPost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.codes.{code}.unavailable.post",
            Self.marketingMembercardOpenCardsCardIDCodesCodeUnavailablePost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.decrypt-code.get",
            Self.marketingMembercardOpenCardsCardIDDecryptCodeGet)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.permission-tokens.post",
            Self.marketingMembercardOpenCardsCardIDPermissionTokensPost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.phone-membercard.import.post",
            Self.marketingMembercardOpenCardsCardIDPhoneMembercardImportPost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.qrcode.post", Self.marketingMembercardOpenCardsCardIDQrcodePost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.rights.patch", Self.marketingMembercardOpenCardsCardIDRightsPatch
        )
        calls.add(
            "marketing.membercard-open.cards.{card_id}.service-modules.post",
            Self.marketingMembercardOpenCardsCardIDServiceModulesPost)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.service-modules.{service_module_id}.patch",
            Self.marketingMembercardOpenCardsCardIDServiceModulesServiceModuleIDPatch)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.service-modules.{service_module_id}.delete",
            Self.marketingMembercardOpenCardsCardIDServiceModulesServiceModuleIDDelete)
        calls.add(
            "marketing.membercard-open.cards.{card_id}.upgrade.post", Self.marketingMembercardOpenCardsCardIDUpgradePost
        )
        calls.add(
            "marketing.membercard-open.cards.{card_id}.users.import.post",
            Self.marketingMembercardOpenCardsCardIDUsersImportPost)
        calls.add(
            "marketing.membercard-open.phonenumber-member.import.post",
            Self.marketingMembercardOpenPhonenumberMemberImportPost)
        calls.add(
            "marketing.membercard-open.phonenumber-member.search.get",
            Self.marketingMembercardOpenPhonenumberMemberSearchGet)
        calls.add("marketing.membercard-open.user.cards.get", Self.marketingMembercardOpenUserCardsGet)
        calls.add(
            "marketing.partner.delivery-plan.delivery-plans.post", Self.marketingPartnerDeliveryPlanDeliveryPlansPost)
        calls.add(
            "marketing.partner.delivery-plan.delivery-plans.{brand_id}.delivery-plans.get",
            Self.marketingPartnerDeliveryPlanDeliveryPlansBrandIDDeliveryPlansGet)
        calls.add(
            "marketing.partner.delivery-plan.delivery-plans.{plan_id}.patch",
            Self.marketingPartnerDeliveryPlanDeliveryPlansPlanIDPatch)
        calls.add(
            "marketing.partner.delivery-plan.delivery-plans.{plan_id}.terminate.post",
            Self.marketingPartnerDeliveryPlanDeliveryPlansPlanIDTerminatePost)
        calls.add(
            "marketing.partner.delivery-plan.{sp_mchid}.notify-url.post",
            Self.marketingPartnerDeliveryPlanSpMchidNotifyURLPost)
        calls.add(
            "marketing.partner.product-coupon.image-generation-tasks.post",
            Self.marketingPartnerProductCouponImageGenerationTasksPost)
        calls.add(
            "marketing.partner.product-coupon.image-generation-tasks.{task_id}.get",
            Self.marketingPartnerProductCouponImageGenerationTasksTaskIDGet)
        calls.add(
            "marketing.partner.product-coupon.media.upload-image.post",
            Self.marketingPartnerProductCouponMediaUploadImagePost)
        calls.add(
            "marketing.partner.product-coupon.notify-configs.get", Self.marketingPartnerProductCouponNotifyConfigsGet)
        calls.add(
            "marketing.partner.product-coupon.notify-configs.post", Self.marketingPartnerProductCouponNotifyConfigsPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.post",
            Self.marketingPartnerProductCouponProductCouponsPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.get",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDGet)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.patch",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDPatch)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.deactivate.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDDeactivatePost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.patch",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesStockBundleIDPatch)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.associate-stores.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesStockBundleIDAssociateStoresPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.disassociate-stores.post",
            Self
                .marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesStockBundleIDDisassociateStoresPost
        )
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stock-bundles.{stock_bundle_id}.update-budget.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesStockBundleIDUpdateBudgetPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.get",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksGet)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.get",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDGet)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.patch",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDPatch)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.associate-stores.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDAssociateStoresPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.associated-stores.get",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDAssociatedStoresGet)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.deactivate.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDDeactivatePost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.disassociate-stores.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDDisassociateStoresPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.update-budget.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDUpdateBudgetPost)
        calls.add(
            "marketing.partner.product-coupon.product-coupons.{product_coupon_id}.stocks.{stock_id}.upload-coupon-codes.post",
            Self.marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDUploadCouponCodesPost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.post",
            Self.marketingPartnerProductCouponUsersOpenidCouponBundlesPost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupon-bundles.{user_coupon_bundle_id}.deactivate.post",
            Self.marketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIDDeactivatePost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupons.get",
            Self.marketingPartnerProductCouponUsersOpenidCouponsGet)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupons.post",
            Self.marketingPartnerProductCouponUsersOpenidCouponsPost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.get",
            Self.marketingPartnerProductCouponUsersOpenidCouponsCouponCodeGet)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.confirm.post",
            Self.marketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirmPost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.deactivate.post",
            Self.marketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivatePost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.return.post",
            Self.marketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturnPost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.coupons.{coupon_code}.use.post",
            Self.marketingPartnerProductCouponUsersOpenidCouponsCouponCodeUsePost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon.post",
            Self.marketingPartnerProductCouponUsersOpenidPreSendCouponPost)
        calls.add(
            "marketing.partner.product-coupon.users.{openid}.pre-send-coupon-bundle.post",
            Self.marketingPartnerProductCouponUsersOpenidPreSendCouponBundlePost)
        calls.add("marketing.partnerships.get", Self.marketingPartnershipsGet)
        calls.add("marketing.partnerships.build.post", Self.marketingPartnershipsBuildPost)
        calls.add("marketing.partnerships.terminate.post", Self.marketingPartnershipsTerminatePost)
        calls.add("marketing.paygiftactivity.activities.get", Self.marketingPaygiftactivityActivitiesGet)
        calls.add(
            "marketing.paygiftactivity.activities.{activity_id}.get",
            Self.marketingPaygiftactivityActivitiesActivityIDGet)
        calls.add(
            "marketing.paygiftactivity.activities.{activity_id}.goods.get",
            Self.marketingPaygiftactivityActivitiesActivityIDGoodsGet)
        calls.add(
            "marketing.paygiftactivity.activities.{activity_id}.merchants.get",
            Self.marketingPaygiftactivityActivitiesActivityIDMerchantsGet)
        calls.add(
            "marketing.paygiftactivity.activities.{activity_id}.merchants.add.post",
            Self.marketingPaygiftactivityActivitiesActivityIDMerchantsAddPost)
        calls.add(
            "marketing.paygiftactivity.activities.{activity_id}.merchants.delete.post",
            Self.marketingPaygiftactivityActivitiesActivityIDMerchantsDeletePost)
        calls.add(
            "marketing.paygiftactivity.activities.{activity_id}.terminate.post",
            Self.marketingPaygiftactivityActivitiesActivityIDTerminatePost)
        calls.add(
            "marketing.paygiftactivity.unique-threshold-activity.post",
            Self.marketingPaygiftactivityUniqueThresholdActivityPost)
        calls.add("marketing.shopping-receipt.customentrances.post", Self.marketingShoppingReceiptCustomentrancesPost)
        calls.add(
            "marketing.shopping-receipt.customentrances.{brand_id}.get",
            Self.marketingShoppingReceiptCustomentrancesBrandIDGet)
        calls.add(
            "marketing.shopping-receipt.customentrances.{brand_id}.patch",
            Self.marketingShoppingReceiptCustomentrancesBrandIDPatch)
        calls.add(
            "marketing.shopping-receipt.merchantshoppingreceiptjumpinfos.post",
            Self.marketingShoppingReceiptMerchantshoppingreceiptjumpinfosPost)
        calls.add("marketing.shopping-receipt.shoppingreceipts.post", Self.marketingShoppingReceiptShoppingreceiptsPost)
        calls.add("marketing.weekly-discount.activities.get", Self.marketingWeeklyDiscountActivitiesGet)
        calls.add(
            "marketing.weekly-discount.activities.{activity_id}.get",
            Self.marketingWeeklyDiscountActivitiesActivityIDGet)
        calls.add(
            "marketing.weekly-discount.activities.{activity_id}.apply.post",
            Self.marketingWeeklyDiscountActivitiesActivityIDApplyPost)
        calls.add(
            "marketing.withdraw-favor.users.{openid}.coupons.get", Self.marketingWithdrawFavorUsersOpenidCouponsGet)
        calls.add(
            "marketing.withdraw-favor.users.{openid}.coupons.post", Self.marketingWithdrawFavorUsersOpenidCouponsPost)
    }
}

extension V3MarketingCalls {
    private static func marketingBankFavorUsersOpenidBankMultiActivityPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.bankFavor.users.openid(test.path["openid"].text).bankMultiActivity
        let reply = try await node.post(
            V3.Marketing.BankFavor.Users.ByOpenid.BankMultiActivity.PostBody.synthetic(test.body)
        )
        try V3.Marketing.CouponIDReply.compare(reply, test.reply)
    }

    private static func marketingBankFavorUsersOpenidBankMultiActivityPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.marketing.bankFavor.users.openid(test.path["openid"].text).bankMultiActivity
        let reply = try node.post(
            V3.Marketing.BankFavor.Users.ByOpenid.BankMultiActivity.PostBody.synthetic(test.body)
        )
        try V3.Marketing.CouponIDReply.compare(reply, test.reply)
    }

    private static func marketingBankFavorUsersOpenidCouponsCouponIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.bankFavor.users.openid(test.path["openid"].text).coupons.couponID(
            test.path["coupon_id"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text
        )
        try V3.Marketing.BankFavor.Users.ByOpenid.Coupons.ByCouponID.GetReply.compare(reply, test.reply)
    }

    private static func marketingBankPackagesPackageIDTasksGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.bank.packages.packageID(test.path["package_id"].text).tasks
        let reply = try await node.get(
            status: .finished,
            filename: test.query["filename"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Marketing.Bank.Packages.ByPackageID.Tasks.GetReply.compare(reply, test.reply)
    }

    private static func marketingBankPackagesPackageIDTasksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.bank.packages.packageID(test.path["package_id"].text).tasks
        let reply = try await node.post(
            file: test.file,
            meta: V3.Marketing.Bank.Packages.ByPackageID.Tasks.PostMeta.synthetic(test.meta)
        )
        try V3.Marketing.TasksData.compare(reply, test.reply)
    }

    private static func marketingBankPackagesPackageIDTasksPostBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.marketing.bank.packages.packageID(test.path["package_id"].text).tasks
        let reply = try node.post(
            file: test.file,
            meta: V3.Marketing.Bank.Packages.ByPackageID.Tasks.PostMeta.synthetic(test.meta)
        )
        try V3.Marketing.TasksData.compare(reply, test.reply)
    }

    private static func marketingBusifavorCallbacksGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.callbacks
        let reply = try await node.get(
            mchid: test.query["mchid"].text
        )
        try V3.Marketing.CallbacksReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorCallbacksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.callbacks
        let reply = try await node.post(
            V3.Marketing.Busifavor.Callbacks.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Callbacks.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorCouponsAssociatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.coupons.associate
        let reply = try await node.post(
            V3.Marketing.CouponsRequest.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Coupons.Associate.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorCouponsDeactivatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.coupons.deactivate
        let reply = try await node.post(
            V3.Marketing.Busifavor.Coupons.Deactivate.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Coupons.Deactivate.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorCouponsDisassociatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.coupons.disassociate
        let reply = try await node.post(
            V3.Marketing.CouponsRequest.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Coupons.Disassociate.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorCouponsReturnPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.coupons.`return`
        let reply = try await node.post(
            V3.Marketing.Busifavor.Coupons.Return.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Coupons.Return.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorCouponsSendPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.coupons.send
        let reply = try await node.post(
            V3.Marketing.Busifavor.Coupons.Send.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Coupons.Send.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorCouponsUsePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.coupons.use
        let reply = try await node.post(
            V3.Marketing.Busifavor.Coupons.Use.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Coupons.Use.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorCouponsCardIDSendPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.coupons.cardID(test.path["card_id"].text).send
        let reply = try await node.post(
            V3.Marketing.Busifavor.Coupons.ByCardID.Send.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Coupons.ByCardID.Send.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorProductCouponsPreSendPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.productCoupons.preSend
        let reply = try await node.post(
            V3.Marketing.Busifavor.ProductCoupons.PreSend.PostBody.synthetic(test.body)
        )
        try V3.Marketing.TokenReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorProductCouponsSendPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.productCoupons.send
        let reply = try await node.post(
            V3.Marketing.Busifavor.ProductCoupons.Send.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.ProductCoupons.Send.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorStocksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.stocks
        let reply = try await node.post(
            V3.Marketing.Busifavor.Stocks.PostBody.synthetic(test.body)
        )
        try V3.Marketing.BusifavorStocksReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorStocksStockIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.stocks.stockID(test.path["stock_id"].text)
        let reply = try await node.get()
        try V3.Marketing.Busifavor.Stocks.ByStockID.GetReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorStocksStockIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.stocks.stockID(test.path["stock_id"].text)
        try await node.patch(
            V3.Marketing.Busifavor.Stocks.ByStockID.PatchBody.synthetic(test.body)
        )
    }

    private static func marketingBusifavorStocksStockIDPatchBlocking(_ test: RoundTrip) throws {
        let node = test.client.v3.marketing.busifavor.stocks.stockID(test.path["stock_id"].text)
        try node.patch(
            V3.Marketing.Busifavor.Stocks.ByStockID.PatchBody.synthetic(test.body)
        )
    }

    private static func marketingBusifavorStocksStockIDBudgetPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.stocks.stockID(test.path["stock_id"].text).budget
        let reply = try await node.patch(
            V3.Marketing.Busifavor.Stocks.ByStockID.Budget.PatchBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Stocks.ByStockID.Budget.PatchReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorStocksStockIDCouponcodesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.stocks.stockID(test.path["stock_id"].text).couponcodes
        let reply = try await node.get(
            status: .expired,
            appid: test.query["appid"].text,
            offset: test.query["offset"].number,
            limit: test.query["limit"].number
        )
        try V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.GetReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorStocksStockIDCouponcodesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.stocks.stockID(test.path["stock_id"].text).couponcodes
        let reply = try await node.post(
            V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.PostReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorStocksStockIDCouponcodesCouponCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.stocks.stockID(test.path["stock_id"].text).couponcodes.couponCode(
            test.path["coupon_code"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text
        )
        try V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.ByCouponCode.GetReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorStocksStockIDCouponcodesCouponCodeDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.stocks.stockID(test.path["stock_id"].text).couponcodes.couponCode(
            test.path["coupon_code"].text)
        let reply = try await node.delete(
            deleteRequestNo: test.query["delete_request_no"].text
        )
        try V3.Marketing.Busifavor.Stocks.ByStockID.Couponcodes.ByCouponCode.DeleteReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorSubsidyPayReceiptsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.subsidy.payReceipts
        let reply = try await node.get(
            stockID: test.query["stock_id"].text,
            couponCode: test.query["coupon_code"].text,
            outSubsidyNo: test.query["out_subsidy_no"].text
        )
        try V3.Marketing.Busifavor.Subsidy.PayReceipts.GetReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorSubsidyPayReceiptsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.subsidy.payReceipts
        let reply = try await node.post(
            V3.Marketing.Busifavor.Subsidy.PayReceipts.PostBody.synthetic(test.body)
        )
        try V3.Marketing.PayReceiptList.compare(reply, test.reply)
    }

    private static func marketingBusifavorSubsidyPayReceiptsSubsidyReceiptIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.subsidy.payReceipts.subsidyReceiptID(
            test.path["subsidy_receipt_id"].text)
        let reply = try await node.get()
        try V3.Marketing.PayReceiptList.compare(reply, test.reply)
    }

    private static func marketingBusifavorSubsidyReturnReceiptsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.subsidy.returnReceipts
        let reply = try await node.post(
            V3.Marketing.Busifavor.Subsidy.ReturnReceipts.PostBody.synthetic(test.body)
        )
        try V3.Marketing.ReturnReceiptsReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorSubsidyReturnReceiptsSubsidyReturnReceiptIDGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.marketing.busifavor.subsidy.returnReceipts.subsidyReturnReceiptID(
            test.path["subsidy_return_receipt_id"].text)
        let reply = try await node.get()
        try V3.Marketing.ReturnReceiptsReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorUsersOpenidCouponsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.users.openid(test.path["openid"].text).coupons
        let reply = try await node.get(
            appid: test.query["appid"].text,
            stockID: test.query["stock_id"].text,
            couponState: .sended,
            creatorMerchant: test.query["creator_merchant"].text,
            belongMerchant: test.query["belong_merchant"].text,
            senderMerchant: test.query["sender_merchant"].text,
            offset: test.query["offset"].number,
            limit: test.query["limit"].number
        )
        try V3.Marketing.Busifavor.Users.ByOpenid.Coupons.GetReply.compare(reply, test.reply)
    }

    private static func marketingBusifavorUsersOpenidCouponsCouponCodeAppidsAppidGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.busifavor.users.openid(test.path["openid"].text).coupons.couponCode(
            test.path["coupon_code"].text
        ).appids.appid(test.path["appid"].text)
        let reply = try await node.get()
        try V3.Marketing.Busifavor.Users.ByOpenid.Coupons.ByCouponCode.Appids.ByAppid.GetReply.compare(
            reply, test.reply)
    }

    private static func marketingFavorCallbacksGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.callbacks
        let reply = try await node.get(
            mchid: test.query["mchid"].text
        )
        try V3.Marketing.CallbacksReply.compare(reply, test.reply)
    }

    private static func marketingFavorCallbacksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.callbacks
        let reply = try await node.post(
            V3.Marketing.Favor.Callbacks.PostBody.synthetic(test.body)
        )
        try V3.Marketing.MarketingReply.compare(reply, test.reply)
    }

    private static func marketingFavorCouponStocksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.couponStocks
        let reply = try await node.post(
            V3.Marketing.Favor.CouponStocks.PostBody.synthetic(test.body)
        )
        try V3.Marketing.BusifavorStocksReply.compare(reply, test.reply)
    }

    private static func marketingFavorMediaImageUploadPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.media.imageUpload
        let reply = try await node.post(
            file: test.file
        )
        try V3.Marketing.MediaURLReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks
        let reply = try await node.get(
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            stockCreatorMchid: test.query["stock_creator_mchid"].text,
            createStartTime: test.query["create_start_time"].text,
            createEndTime: test.query["create_end_time"].text,
            status: .running
        )
        try V3.Marketing.Favor.Stocks.GetReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text)
        let reply = try await node.get(
            stockCreatorMchid: test.query["stock_creator_mchid"].text
        )
        try V3.Marketing.StocksData.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDItemsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).items
        let reply = try await node.get(
            stockCreatorMchid: test.query["stock_creator_mchid"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].text
        )
        try V3.Marketing.StocksReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDMerchantsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).merchants
        let reply = try await node.get(
            offset: test.query["offset"].integer,
            limit: test.query["limit"].text,
            stockCreatorMchid: test.query["stock_creator_mchid"].text
        )
        try V3.Marketing.StocksReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDModifyGoodsIDPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).modifyGoodsId
        let reply = try await node.post(
            V3.Marketing.Favor.Stocks.ByStockID.ModifyGoodsID.PostBody.synthetic(test.body)
        )
        try V3.Marketing.ModifyGoodsIDReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDPausePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).pause
        let reply = try await node.post(
            V3.Marketing.StocksRequest.synthetic(test.body)
        )
        try V3.Marketing.ModifyGoodsIDReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDRefundFlowGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).refundFlow
        let reply = try await node.get()
        try V3.Marketing.RefundFlowReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDRefundFlowByDayGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).refundFlowByDay
        let reply = try await node.get(
            billDate: test.query["bill_date"].text
        )
        try V3.Marketing.Favor.Stocks.ByStockID.RefundFlowByDay.GetReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDRestartPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).restart
        let reply = try await node.post(
            V3.Marketing.StocksRequest.synthetic(test.body)
        )
        try V3.Marketing.Favor.Stocks.ByStockID.Restart.PostReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDStartPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).start
        let reply = try await node.post(
            V3.Marketing.StocksRequest.synthetic(test.body)
        )
        try V3.Marketing.Favor.Stocks.ByStockID.Start.PostReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDUseFlowGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).useFlow
        let reply = try await node.get()
        try V3.Marketing.RefundFlowReply.compare(reply, test.reply)
    }

    private static func marketingFavorStocksStockIDUseFlowByDayGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.stocks.stockID(test.path["stock_id"].text).useFlowByDay
        let reply = try await node.get(
            billDate: test.query["bill_date"].text
        )
        try V3.Marketing.Favor.Stocks.ByStockID.UseFlowByDay.GetReply.compare(reply, test.reply)
    }

    private static func marketingFavorUsersOpenidCouponsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.users.openid(test.path["openid"].text).coupons
        let reply = try await node.get(
            appid: test.query["appid"].text,
            stockID: test.query["stock_id"].text,
            status: .used,
            creatorMchid: test.query["creator_mchid"].text,
            senderMchid: test.query["sender_mchid"].text,
            availableMchid: test.query["available_mchid"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            businessType: .multiuse
        )
        try V3.Marketing.Favor.Users.ByOpenid.Coupons.GetReply.compare(reply, test.reply)
    }

    private static func marketingFavorUsersOpenidCouponsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.users.openid(test.path["openid"].text).coupons
        let reply = try await node.post(
            V3.Marketing.Favor.Users.ByOpenid.Coupons.PostBody.synthetic(test.body)
        )
        try V3.Marketing.CouponIDReply.compare(reply, test.reply)
    }

    private static func marketingFavorUsersOpenidCouponsCouponIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.favor.users.openid(test.path["openid"].text).coupons.couponID(
            test.path["coupon_id"].text)
        let reply = try await node.get(
            appid: test.query["appid"].text
        )
        try V3.Marketing.CouponsData.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityActivitiesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.goodsSubsidyActivity.activities
        let reply = try await node.get(
            cityID: test.query["city_id"].text,
            offset: test.query["offset"].number,
            limit: test.query["limit"].number
        )
        try V3.Marketing.GoodsSubsidyActivity.Activities.GetReply.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityActivityActivityIDApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.goodsSubsidyActivity.activity.activityID(test.path["activity_id"].text)
            .apply
        let reply = try await node.post(
            V3.Marketing.GoodsSubsidyActivity.Activity.ByActivityID.Apply.PostBody.synthetic(test.body)
        )
        try V3.Marketing.GoodsSubsidyActivity.Activity.ByActivityID.Apply.PostReply.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityQualificationLockPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.goodsSubsidyActivity.qualification.lock
        let reply = try await node.post(
            V3.Marketing.QualificationRequest.synthetic(test.body)
        )
        try V3.Marketing.QualificationReply.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityQualificationUnlockPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.goodsSubsidyActivity.qualification.unlock
        let reply = try await node.post(
            V3.Marketing.QualificationRequest.synthetic(test.body)
        )
        try V3.Marketing.QualificationReply.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityRetailStoreActActivityIDRepresentativePut(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.goodsSubsidyActivity.retailStoreAct.activityID(
            test.path["activity_id"].text
        ).representative
        let reply = try await node.put(
            V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative.PutBody.synthetic(test.body)
        )
        try V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative.PutReply.compare(
            reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityRetailStoreActActivityIDRepresentativeDelete(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.goodsSubsidyActivity.retailStoreAct.activityID(
            test.path["activity_id"].text
        ).representative
        let reply = try await node.delete(
            V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative.DeleteBody.synthetic(test.body)
        )
        try V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representative.DeleteReply.compare(
            reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityRetailStoreActActivityIDRepresentativesGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.goodsSubsidyActivity.retailStoreAct.activityID(
            test.path["activity_id"].text
        ).representatives
        let reply = try await node.get(
            offset: test.query["offset"].number,
            limit: test.query["limit"].number
        )
        try V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByActivityID.Representatives.GetReply.compare(
            reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityRetailStoreActBrandIDMaterialsPost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.marketing.goodsSubsidyActivity.retailStoreAct.brandID(test.path["brand_id"].text)
            .materials
        let reply = try await node.post(
            V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Materials.PostBody.synthetic(test.body)
        )
        try V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Materials.PostReply.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityRetailStoreActBrandIDStoresGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.goodsSubsidyActivity.retailStoreAct.brandID(test.path["brand_id"].text)
            .stores
        let reply = try await node.get(
            offset: test.query["offset"].number,
            limit: test.query["limit"].number
        )
        try V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.GetReply.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityRetailStoreActBrandIDStoresPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.goodsSubsidyActivity.retailStoreAct.brandID(test.path["brand_id"].text)
            .stores
        let reply = try await node.post(
            V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.PostBody.synthetic(test.body)
        )
        try V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.PostReply.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityRetailStoreActBrandIDStoresDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.goodsSubsidyActivity.retailStoreAct.brandID(test.path["brand_id"].text)
            .stores
        let reply = try await node.delete(
            V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.DeleteBody.synthetic(test.body)
        )
        try V3.Marketing.GoodsSubsidyActivity.RetailStoreAct.ByBrandID.Stores.DeleteReply.compare(reply, test.reply)
    }

    private static func marketingGoodsSubsidyActivityRetailStoreActBrandIDStoresStoreCodeGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.goodsSubsidyActivity.retailStoreAct.brandID(test.path["brand_id"].text)
            .stores.storeCode(test.path["store_code"].text)
        let reply = try await node.get()
        try V3.Marketing.FailedStores.compare(reply, test.reply)
    }

    private static func marketingMembercardActivityActivitiesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardActivity.activities
        let reply = try await node.get(
            activityType: .nonMemberMiniprogram,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            cardID: test.query["card_id"].text,
            activityStatus: .ongoing
        )
        try V3.Marketing.MembercardActivity.Activities.GetReply.compare(reply, test.reply)
    }

    private static func marketingMembercardActivityActivitiesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardActivity.activities
        let reply = try await node.post(
            V3.Marketing.MembercardActivity.Activities.PostBody.synthetic(test.body)
        )
        try V3.Marketing.ActivitiesData.compare(reply, test.reply)
    }

    private static func marketingMembercardActivityActivitiesActivityIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardActivity.activities.activityID(test.path["activity_id"].text)
        let reply = try await node.get()
        try V3.Marketing.ActivitiesData.compare(reply, test.reply)
    }

    private static func marketingMembercardActivityActivitiesActivityIDTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardActivity.activities.activityID(test.path["activity_id"].text)
            .terminate
        let reply = try await node.post()
        try V3.Marketing.MembercardActivity.Activities.ByActivityID.Terminate.PostReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenActivateInformationsActivateTicketGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.activateInformations.activateTicket(
            test.path["activate_ticket"].text)
        let reply = try await node.get()
        try V3.Marketing.MembercardOpen.ActivateInformations.ByActivateTicket.GetReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCallbackGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.callback
        let reply = try await node.get()
        try V3.Marketing.CallbackReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCallbackPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.callback
        let reply = try await node.patch(
            V3.Marketing.NotifyURLRequest.synthetic(test.body)
        )
        try V3.Marketing.CallbackReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards
        let reply = try await node.get(
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            brandID: test.query["brand_id"].text,
            appid: test.query["appid"].text
        )
        try V3.Marketing.MembercardOpen.Cards.GetReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards
        let reply = try await node.post(
            V3.Marketing.MembercardOpen.Cards.PostBody.synthetic(test.body)
        )
        try V3.Marketing.DataReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text)
        let reply = try await node.get()
        try V3.Marketing.DataReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text)
        try await node.patch(
            V3.Marketing.MembercardOpen.Cards.ByCardID.PatchBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDDelete(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text)
        try await node.delete()
    }

    private static func marketingMembercardOpenCardsCardIDCodesDepositPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.deposit
        let reply = try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.Deposit.PostBody.synthetic(test.body)
        )
        try V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.Deposit.PostReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDCodesCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.code(
            test.path["code"].text)
        let reply = try await node.get()
        try V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.GetReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDCodesCodePatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.code(
            test.path["code"].text)
        try await node.patch(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.PatchBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDCodesCodeActivatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.code(
            test.path["code"].text
        ).activate
        try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Activate.PostBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDCodesCodeBonusCommitPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.code(
            test.path["code"].text
        ).bonus.commit
        try await node.post(
            V3.Marketing.BonusRequest.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDCodesCodeBonusPreparePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.code(
            test.path["code"].text
        ).bonus.prepare
        try await node.post(
            V3.Marketing.BonusRequest.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDCodesCodeRightsPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.code(
            test.path["code"].text
        ).rights
        try await node.patch(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Rights.PatchBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDCodesCodeSetServiceModuleDataPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.code(
            test.path["code"].text
        ).setServiceModuleData
        try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.SetServiceModuleData.PostBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDCodesCodeUnavailablePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).codes.code(
            test.path["code"].text
        ).unavailable
        try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Codes.ByCode.Unavailable.PostBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDDecryptCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).decryptCode
        let reply = try await node.get(
            encryptCode: test.query["encrypt_code"].text
        )
        try V3.Marketing.CardsReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDPermissionTokensPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).permissionTokens
        let reply = try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.PermissionTokens.PostBody.synthetic(test.body)
        )
        try V3.Marketing.MembercardOpen.Cards.ByCardID.PermissionTokens.PostReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDPhoneMembercardImportPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).phoneMembercard
            .`import`
        let reply = try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.PhoneMembercard.Import.PostBody.synthetic(test.body)
        )
        try V3.Marketing.CardsReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDQrcodePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).qrcode
        let reply = try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Qrcode.PostBody.synthetic(test.body)
        )
        try V3.Marketing.MembercardOpen.Cards.ByCardID.Qrcode.PostReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDRightsPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).rights
        try await node.patch(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Rights.PatchBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDServiceModulesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).serviceModules
        let reply = try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.ServiceModules.PostBody.synthetic(test.body)
        )
        try V3.Marketing.ServiceModulesReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDServiceModulesServiceModuleIDPatch(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).serviceModules
            .serviceModuleID(test.path["service_module_id"].text)
        let reply = try await node.patch(
            V3.Marketing.MembercardOpen.Cards.ByCardID.ServiceModules.ByServiceModuleID.PatchBody.synthetic(test.body)
        )
        try V3.Marketing.ServiceModulesReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenCardsCardIDServiceModulesServiceModuleIDDelete(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).serviceModules
            .serviceModuleID(test.path["service_module_id"].text)
        try await node.delete()
    }

    private static func marketingMembercardOpenCardsCardIDUpgradePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).upgrade
        try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Upgrade.PostBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenCardsCardIDUsersImportPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.cards.cardID(test.path["card_id"].text).users.`import`
        let reply = try await node.post(
            V3.Marketing.MembercardOpen.Cards.ByCardID.Users.Import.PostBody.synthetic(test.body)
        )
        try V3.Marketing.CardsReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenPhonenumberMemberImportPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.phonenumberMember.`import`
        try await node.post(
            V3.Marketing.MembercardOpen.PhonenumberMember.Import.PostBody.synthetic(test.body)
        )
    }

    private static func marketingMembercardOpenPhonenumberMemberSearchGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.phonenumberMember.search
        let reply = try await node.get(
            cardID: test.query["card_id"].text,
            encryptedPhoneNumber: test.query["encrypted_phone_number"].sensitive
        )
        try V3.Marketing.MembercardOpen.PhonenumberMember.Search.GetReply.compare(reply, test.reply)
    }

    private static func marketingMembercardOpenUserCardsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.membercardOpen.user.cards
        let reply = try await node.get(
            openid: test.query["openid"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            appid: test.query["appid"].text
        )
        try V3.Marketing.MembercardOpen.User.Cards.GetReply.compare(reply, test.reply)
    }

    private static func marketingPartnerDeliveryPlanDeliveryPlansPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.deliveryPlan.deliveryPlans
        let reply = try await node.post(
            V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.PostBody.synthetic(test.body)
        )
        try V3.Marketing.DeliveryPlansReply.compare(reply, test.reply)
    }

    private static func marketingPartnerDeliveryPlanDeliveryPlansBrandIDDeliveryPlansGet(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.marketing.partner.deliveryPlan.deliveryPlans.brandID(test.path["brand_id"].text)
            .deliveryPlans
        let reply = try await node.get(
            pageSize: test.query["page_size"].integer,
            offset: test.query["offset"].integer,
            planState: .planCreating,
            auditState: .auditPassed,
            planID: test.query["plan_id"].text
        )
        try V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByBrandID.DeliveryPlans.GetReply.compare(reply, test.reply)
    }

    private static func marketingPartnerDeliveryPlanDeliveryPlansPlanIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.deliveryPlan.deliveryPlans.planID(test.path["plan_id"].text)
        let reply = try await node.patch(
            V3.Marketing.Partner.DeliveryPlan.DeliveryPlans.ByPlanID.PatchBody.synthetic(test.body)
        )
        try V3.Marketing.DeliveryPlansReply.compare(reply, test.reply)
    }

    private static func marketingPartnerDeliveryPlanDeliveryPlansPlanIDTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.deliveryPlan.deliveryPlans.planID(test.path["plan_id"].text)
            .terminate
        try await node.post()
    }

    private static func marketingPartnerDeliveryPlanSpMchidNotifyURLPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.deliveryPlan.spMchid(test.path["sp_mchid"].text).notifyUrl
        let reply = try await node.post(
            V3.Marketing.NotifyURLRequest.synthetic(test.body)
        )
        try V3.Marketing.Partner.DeliveryPlan.BySpMchid.NotifyURL.PostReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponImageGenerationTasksPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.imageGenerationTasks
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.PostReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponImageGenerationTasksTaskIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.imageGenerationTasks.taskID(test.path["task_id"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            imageGenerationType: .combineImage
        )
        try V3.Marketing.Partner.ProductCoupon.ImageGenerationTasks.ByTaskID.GetReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponMediaUploadImagePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.media.uploadImage
        let reply = try await node.post(
            file: test.file
        )
        try V3.Marketing.MediaURLReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponNotifyConfigsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.notifyConfigs
        let reply = try await node.get()
        try V3.Marketing.MarketingReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponNotifyConfigsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.notifyConfigs
        let reply = try await node.post(
            V3.Marketing.NotifyURLRequest.synthetic(test.body)
        )
        try V3.Marketing.MarketingReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Partner.ProductCoupon.ProductCoupons.PostReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text
        )
        try V3.Marketing.ProductCouponReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDPatch(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text)
        let reply = try await node.patch(
            V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.PatchBody.synthetic(test.body)
        )
        try V3.Marketing.ProductCouponReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDDeactivatePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).deactivate
        let reply = try await node.post(
            V3.Marketing.DeactivateRequest.synthetic(test.body)
        )
        try V3.Marketing.ProductCouponReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stockBundles
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.StockBundles.PostBody.synthetic(
                test.body)
        )
        try V3.Marketing.StockBundlesReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesStockBundleIDPatch(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stockBundles.stockBundleID(test.path["stock_bundle_id"].text)
        let reply = try await node.patch(
            V3.Marketing.StockBundlesRequest.synthetic(test.body)
        )
        try V3.Marketing.StockBundlesReply.compare(reply, test.reply)
    }

    private static func
        marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesStockBundleIDAssociateStoresPost(
            _ test: RoundTrip
        ) async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stockBundles.stockBundleID(test.path["stock_bundle_id"].text).associateStores
        let reply = try await node.post(
            V3.Marketing.ProductCouponsRequest.synthetic(test.body)
        )
        try V3.Marketing.ProductCouponsReply.compare(reply, test.reply)
    }

    private static func
        marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesStockBundleIDDisassociateStoresPost(
            _ test: RoundTrip
        ) async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stockBundles.stockBundleID(test.path["stock_bundle_id"].text).disassociateStores
        let reply = try await node.post(
            V3.Marketing.ProductCouponsRequest.synthetic(test.body)
        )
        try V3.Marketing.ProductCouponsReply.compare(reply, test.reply)
    }

    private static func
        marketingPartnerProductCouponProductCouponsProductCouponIDStockBundlesStockBundleIDUpdateBudgetPost(
            _ test: RoundTrip
        ) async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stockBundles.stockBundleID(test.path["stock_bundle_id"].text).updateBudget
        let reply = try await node.post(
            V3.Marketing.UpdateBudgetRequest.synthetic(test.body)
        )
        try V3.Marketing.StockBundlesReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            state: .auditing,
            pageSize: test.query["page_size"].integer,
            pageToken: test.query["page_token"].text
        )
        try V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.GetReply.compare(
            reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.PostReply.compare(
            reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDGet(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks.stockID(test.path["stock_id"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text
        )
        try V3.Marketing.Stock.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDPatch(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks.stockID(test.path["stock_id"].text)
        let reply = try await node.patch(
            V3.Marketing.StockBundlesRequest.synthetic(test.body)
        )
        try V3.Marketing.Stock.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDAssociateStoresPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks.stockID(test.path["stock_id"].text).associateStores
        let reply = try await node.post(
            V3.Marketing.ProductCouponsRequest.synthetic(test.body)
        )
        try V3.Marketing.ProductCouponsReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDAssociatedStoresGet(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks.stockID(test.path["stock_id"].text).associatedStores
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            pageSize: test.query["page_size"].integer,
            pageToken: test.query["page_token"].text
        )
        try V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.AssociatedStores
            .GetReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDDeactivatePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks.stockID(test.path["stock_id"].text).deactivate
        let reply = try await node.post(
            V3.Marketing.DeactivateRequest.synthetic(test.body)
        )
        try V3.Marketing.Stock.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDDisassociateStoresPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks.stockID(test.path["stock_id"].text).disassociateStores
        let reply = try await node.post(
            V3.Marketing.ProductCouponsRequest.synthetic(test.body)
        )
        try V3.Marketing.ProductCouponsReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDUpdateBudgetPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks.stockID(test.path["stock_id"].text).updateBudget
        let reply = try await node.post(
            V3.Marketing.UpdateBudgetRequest.synthetic(test.body)
        )
        try V3.Marketing.Stock.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponProductCouponsProductCouponIDStocksStockIDUploadCouponCodesPost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.productCoupons.productCouponID(
            test.path["product_coupon_id"].text
        ).stocks.stockID(test.path["stock_id"].text).uploadCouponCodes
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.UploadCouponCodes
                .PostBody.synthetic(test.body)
        )
        try V3.Marketing.Partner.ProductCoupon.ProductCoupons.ByProductCouponID.Stocks.ByStockID.UploadCouponCodes
            .PostReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponBundlesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).couponBundles
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.PostBody.synthetic(test.body)
        )
        try V3.Marketing.CouponBundlesReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponBundlesUserCouponBundleIDDeactivatePost(
        _ test: RoundTrip
    ) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).couponBundles
            .userCouponBundleID(test.path["user_coupon_bundle_id"].text).deactivate
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.CouponBundles.ByUserCouponBundleID.Deactivate.PostBody
                .synthetic(test.body)
        )
        try V3.Marketing.CouponBundlesReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).coupons
        let reply = try await node.get(
            appid: test.query["appid"].text,
            brandID: test.query["brand_id"].text,
            productCouponID: test.query["product_coupon_id"].text,
            stockID: test.query["stock_id"].text,
            couponState: .expired,
            pageSize: test.query["page_size"].integer,
            pageToken: test.query["page_token"].text
        )
        try V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.GetReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).coupons
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.PostBody.synthetic(test.body)
        )
        try V3.Marketing.UserCouponList.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponsCouponCodeGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).coupons
            .couponCode(test.path["coupon_code"].text)
        let reply = try await node.get(
            brandID: test.query["brand_id"].text,
            productCouponID: test.query["product_coupon_id"].text,
            stockID: test.query["stock_id"].text,
            appid: test.query["appid"].text
        )
        try V3.Marketing.CouponsReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponsCouponCodeConfirmPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).coupons
            .couponCode(test.path["coupon_code"].text).confirm
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Confirm.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Confirm.PostReply.compare(
            reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponsCouponCodeDeactivatePost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).coupons
            .couponCode(test.path["coupon_code"].text).deactivate
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Deactivate.PostBody.synthetic(
                test.body)
        )
        try V3.Marketing.CouponsReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponsCouponCodeReturnPost(_ test: RoundTrip)
        async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).coupons
            .couponCode(test.path["coupon_code"].text).`return`
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Return.PostBody.synthetic(test.body)
        )
        try V3.Marketing.CouponsReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidCouponsCouponCodeUsePost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).coupons
            .couponCode(test.path["coupon_code"].text).use
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.Coupons.ByCouponCode.Use.PostReply.compare(
            reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidPreSendCouponPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text).preSendCoupon
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.PreSendCoupon.PostBody.synthetic(test.body)
        )
        try V3.Marketing.TokenReply.compare(reply, test.reply)
    }

    private static func marketingPartnerProductCouponUsersOpenidPreSendCouponBundlePost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.marketing.partner.productCoupon.users.openid(test.path["openid"].text)
            .preSendCouponBundle
        let reply = try await node.post(
            V3.Marketing.Partner.ProductCoupon.Users.ByOpenid.PreSendCouponBundle.PostBody.synthetic(test.body)
        )
        try V3.Marketing.TokenReply.compare(reply, test.reply)
    }

    private static func marketingPartnershipsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partnerships
        let reply = try await node.get(
            partner: test.query["partner"].text,
            authorizedData: test.query["authorized_data"].text,
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer
        )
        try V3.Marketing.Partnerships.GetReply.compare(reply, test.reply)
    }

    private static func marketingPartnershipsBuildPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partnerships.build
        let reply = try await node.post(
            V3.Marketing.PartnershipsRequest.synthetic(test.body),
            idempotencyKey: test.headers["Idempotency-Key"].code
        )
        try V3.Marketing.Partnerships.Build.PostReply.compare(reply, test.reply)
    }

    private static func marketingPartnershipsTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.partnerships.terminate
        let reply = try await node.post(
            V3.Marketing.PartnershipsRequest.synthetic(test.body),
            idempotencyKey: test.headers["Idempotency-Key"].code
        )
        try V3.Marketing.Partnerships.Terminate.PostReply.compare(reply, test.reply)
    }

    private static func marketingPaygiftactivityActivitiesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.paygiftactivity.activities
        let reply = try await node.get(
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer,
            activityName: test.query["activity_name"].text,
            activityStatus: .createActFailed,
            awardType: .busifavor
        )
        try V3.Marketing.Paygiftactivity.Activities.GetReply.compare(reply, test.reply)
    }

    private static func marketingPaygiftactivityActivitiesActivityIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.paygiftactivity.activities.activityID(test.path["activity_id"].text)
        let reply = try await node.get()
        try V3.Marketing.Paygiftactivity.Activities.ByActivityID.GetReply.compare(reply, test.reply)
    }

    private static func marketingPaygiftactivityActivitiesActivityIDGoodsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.paygiftactivity.activities.activityID(test.path["activity_id"].text).goods
        let reply = try await node.get(
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Marketing.Paygiftactivity.Activities.ByActivityID.Goods.GetReply.compare(reply, test.reply)
    }

    private static func marketingPaygiftactivityActivitiesActivityIDMerchantsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.paygiftactivity.activities.activityID(test.path["activity_id"].text)
            .merchants
        let reply = try await node.get(
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.GetReply.compare(reply, test.reply)
    }

    private static func marketingPaygiftactivityActivitiesActivityIDMerchantsAddPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.paygiftactivity.activities.activityID(test.path["activity_id"].text)
            .merchants.add
        let reply = try await node.post(
            V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Add.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Add.PostReply.compare(reply, test.reply)
    }

    private static func marketingPaygiftactivityActivitiesActivityIDMerchantsDeletePost(_ test: RoundTrip) async throws
    {
        let node = test.client.v3.marketing.paygiftactivity.activities.activityID(test.path["activity_id"].text)
            .merchants.delete
        let reply = try await node.post(
            V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Delete.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Paygiftactivity.Activities.ByActivityID.Merchants.Delete.PostReply.compare(reply, test.reply)
    }

    private static func marketingPaygiftactivityActivitiesActivityIDTerminatePost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.paygiftactivity.activities.activityID(test.path["activity_id"].text)
            .terminate
        let reply = try await node.post()
        try V3.Marketing.Paygiftactivity.Activities.ByActivityID.Terminate.PostReply.compare(reply, test.reply)
    }

    private static func marketingPaygiftactivityUniqueThresholdActivityPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.paygiftactivity.uniqueThresholdActivity
        let reply = try await node.post(
            V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostBody.synthetic(test.body)
        )
        try V3.Marketing.Paygiftactivity.UniqueThresholdActivity.PostReply.compare(reply, test.reply)
    }

    private static func marketingShoppingReceiptCustomentrancesPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.shoppingReceipt.customentrances
        let reply = try await node.post(
            V3.Marketing.ShoppingReceipt.Customentrances.PostBody.synthetic(test.body)
        )
        try V3.Marketing.CustomentrancesReply.compare(reply, test.reply)
    }

    private static func marketingShoppingReceiptCustomentrancesBrandIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.shoppingReceipt.customentrances.brandID(test.path["brand_id"].text)
        let reply = try await node.get()
        try V3.Marketing.CustomentrancesReply.compare(reply, test.reply)
    }

    private static func marketingShoppingReceiptCustomentrancesBrandIDPatch(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.shoppingReceipt.customentrances.brandID(test.path["brand_id"].text)
        let reply = try await node.patch(
            V3.Marketing.ShoppingReceipt.Customentrances.ByBrandID.PatchBody.synthetic(test.body)
        )
        try V3.Marketing.CustomentrancesReply.compare(reply, test.reply)
    }

    private static func marketingShoppingReceiptMerchantshoppingreceiptjumpinfosPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos
        let reply = try await node.post(
            V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos.PostBody.synthetic(test.body)
        )
        try V3.Marketing.ShoppingReceipt.Merchantshoppingreceiptjumpinfos.PostReply.compare(reply, test.reply)
    }

    private static func marketingShoppingReceiptShoppingreceiptsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.shoppingReceipt.shoppingreceipts
        let reply = try await node.post(
            file: test.file,
            meta: V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostMeta.synthetic(test.meta)
        )
        try V3.Marketing.ShoppingReceipt.Shoppingreceipts.PostReply.compare(reply, test.reply)
    }

    private static func marketingWeeklyDiscountActivitiesGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.weeklyDiscount.activities
        let reply = try await node.get(
            limit: test.query["limit"].integer,
            offset: test.query["offset"].integer,
            applyingMerchantID: test.query["applying_merchant_id"].integer,
            activityAreaCode: test.query["activity_area_code"].integer,
            activityScene: test.query["activity_scene"].text,
            storeID: test.query["store_id"].integer
        )
        try V3.Marketing.WeeklyDiscount.Activities.GetReply.compare(reply, test.reply)
    }

    private static func marketingWeeklyDiscountActivitiesActivityIDGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.weeklyDiscount.activities.activityID(test.path["activity_id"].text)
        let reply = try await node.get()
        try V3.Marketing.ActivitiesDataReply.compare(reply, test.reply)
    }

    private static func marketingWeeklyDiscountActivitiesActivityIDApplyPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.weeklyDiscount.activities.activityID(test.path["activity_id"].text).apply
        let reply = try await node.post(
            V3.Marketing.WeeklyDiscount.Activities.ByActivityID.Apply.PostBody.synthetic(test.body)
        )
        try V3.Marketing.WeeklyDiscount.Activities.ByActivityID.Apply.PostReply.compare(reply, test.reply)
    }

    private static func marketingWithdrawFavorUsersOpenidCouponsGet(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.withdrawFavor.users.openid(test.path["openid"].text).coupons
        let reply = try await node.get(
            mchid: test.query["mchid"].text,
            stockID: test.query["stock_id"].text,
            appid: test.query["appid"].text,
            offset: test.query["offset"].integer,
            limit: test.query["limit"].integer
        )
        try V3.Marketing.WithdrawFavor.Users.ByOpenid.Coupons.GetReply.compare(reply, test.reply)
    }

    private static func marketingWithdrawFavorUsersOpenidCouponsPost(_ test: RoundTrip) async throws {
        let node = test.client.v3.marketing.withdrawFavor.users.openid(test.path["openid"].text).coupons
        let reply = try await node.post(
            V3.Marketing.WithdrawFavor.Users.ByOpenid.Coupons.PostBody.synthetic(test.body)
        )
        try V3.Marketing.WithdrawFavor.Users.ByOpenid.Coupons.PostReply.compare(reply, test.reply)
    }
}

extension V3.Marketing.ActivateMiniprogram {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activateAppid, "activate_appid")
        try place.same(reply.activatePath, "activate_path")
    }
}

extension V3.Marketing.ActivateSetting {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activateType, "activate_type")
        try place.same(reply.activateURL, "activate_url")
        try place.object(reply.activateMiniprogram, "activate_miniprogram", V3.Marketing.ActivateMiniprogram.compare)
    }
}

extension V3.Marketing.ActivitiesData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.activityStatus, "activity_status")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.cardID, "card_id")
        try place.same(reply.activityName, "activity_name")
        try place.same(reply.activityType, "activity_type")
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
        try place.object(reply.awardSendPeriod, "award_send_period", V3.Marketing.AwardSendPeriod.compare)
        try place.list(reply.stockList, "stock_list", V3.Marketing.StockListReply.compare)
        try place.same(reply.outRequestNo, "out_request_no")
        try place.object(reply.payActivitySetting, "pay_activity_setting", V3.Marketing.PayActivitySetting.compare)
        try place.object(
            reply.miniprogramActivitySetting, "miniprogram_activity_setting",
            V3.Marketing.MiniprogramActivitySetting.compare)
    }
}

extension V3.Marketing.ActivitiesDataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityID, "activity_id")
        try place.same(reply.activityName, "activity_name")
        try place.same(reply.activityScene, "activity_scene")
        try place.same(reply.activityAreaCode, "activity_area_code")
        try place.same(reply.activityLimitPay, "activity_limit_pay")
        try place.same(reply.activityTransactionMinimumAmount, "activity_transaction_minimum_amount")
        try place.same(reply.activityCouponAmount, "activity_coupon_amount")
        try place.same(reply.activityAvailableWeek, "activity_available_week")
        try place.same(reply.activityMaxAmount, "activity_max_amount")
        try place.same(reply.activityMaxAmountPerDay, "activity_max_amount_per_day")
        try place.same(reply.activityAvailableBeginTime, "activity_available_begin_time")
        try place.same(reply.activityAvailableEndTime, "activity_available_end_time")
        try place.same(reply.activityState, "activity_state")
        try place.same(reply.activityRemark, "activity_remark")
        try place.same(reply.activityLogo, "activity_logo")
    }
}

extension V3.Marketing.ActivityBaseInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.activityName, "activity_name")
        try place.same(reply.activitySecondTitle, "activity_second_title")
        try place.same(reply.merchantLogoURL, "merchant_logo_url")
        try place.same(reply.backgroundColor, "background_color")
        try place.same(reply.beginTime, "begin_time")
        try place.same(reply.endTime, "end_time")
        try place.object(reply.availablePeriods, "available_periods", V3.Marketing.AvailablePeriods.compare)
        try place.same(reply.outRequestNo, "out_request_no")
        try place.same(reply.deliveryPurpose, "delivery_purpose")
        try place.same(reply.miniProgramsAppid, "mini_programs_appid")
        try place.same(reply.miniProgramsPath, "mini_programs_path")
    }
}

extension V3.Marketing.AdditionalStatement {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.title, "title")
        try place.same(reply.url, "url")
        try place.same(reply.appid, "appid")
        try place.same(reply.path, "path")
    }
}

extension V3.Marketing.AdditionalStatementRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            title: place["title"].text,
            url: place["url"].text,
            appid: place["appid"].text,
            path: place["path"].text
        )
        object.title = object.title
        object.url = object.url
        object.appid = object.appid
        object.path = object.path
        return object
    }
}

extension V3.Marketing.AdvancedSetting {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.deliveryUserCategory, "delivery_user_category")
        try place.same(reply.merchantMemberAppid, "merchant_member_appid")
        try place.object(reply.paymentMode, "payment_mode", V3.Marketing.PaymentModeReply.compare)
        try place.same(reply.goodsTags, "goods_tags")
    }
}

extension V3.Marketing.AssociatedOrderInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.transactionID, "transaction_id")
        try place.same(reply.outTradeNo, "out_trade_no")
        try place.same(reply.mchid, "mchid")
        try place.same(reply.subMchid, "sub_mchid")
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

extension V3.Marketing.AvailableDayTimeReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.beginDayTime, "begin_day_time")
        try place.same(reply.endDayTime, "end_day_time")
    }
}

extension V3.Marketing.AvailablePeriods {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.availableTime, "available_time", V3.Marketing.IrregularyAvaliableTime.compare)
        try place.list(reply.availableDayTime, "available_day_time", V3.Marketing.AvailableDayTimeReply.compare)
    }
}

extension V3.Marketing.AvailableRegionList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.province, "province")
        try place.same(reply.city, "city")
        try place.same(reply.district, "district")
        try place.same(reply.country, "country")
    }
}

extension V3.Marketing.AvailableWeek {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.weekDay, "week_day")
        try place.list(reply.availableDayTime, "available_day_time", V3.Marketing.AvailableDayTime.compare)
    }
}

extension V3.Marketing.AvailableWeekReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.weekDay, "week_day")
        try place.list(reply.availableDayTime, "available_day_time", V3.Marketing.AvailableDayTime.compare)
    }
}

extension V3.Marketing.AwardJumpDeploy {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.miniProgramAppid, "mini_program_appid")
        try place.same(reply.miniProgramPath, "mini_program_path")
        try place.same(reply.buttonText, "button_text")
    }
}

extension V3.Marketing.AwardList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.originalImageURL, "original_image_url")
        try place.same(reply.thumbnailURL, "thumbnail_url")
    }
}

extension V3.Marketing.AwardSendDayTime {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.beginDayTime, "begin_day_time", V3.Marketing.BeginDayTime.compare)
        try place.object(reply.endDayTime, "end_day_time", V3.Marketing.BeginDayTime.compare)
    }
}

extension V3.Marketing.AwardSendPeriod {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.list(reply.awardSendTime, "award_send_time", V3.Marketing.IrregularAvailablePeriodList.compare)
        try place.list(reply.awardSendDayTime, "award_send_day_time", V3.Marketing.AwardSendDayTime.compare)
    }
}

extension V3.Marketing.BalanceInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.needBalance, "need_balance")
        try place.same(reply.balanceAppid, "balance_appid")
        try place.same(reply.balancePath, "balance_path")
        try place.same(reply.balanceURL, "balance_url")
    }
}

extension V3.Marketing.BalanceInformationRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            needBalance: place["need_balance"].flag,
            balanceAppid: place["balance_appid"].text,
            balancePath: place["balance_path"].text,
            balanceURL: place["balance_url"].text
        )
        object.needBalance = object.needBalance
        object.balanceAppid = object.balanceAppid
        object.balancePath = object.balancePath
        object.balanceURL = object.balanceURL
        return object
    }
}

extension V3.Marketing.BeginDayTime {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.hours, "hours")
        try place.same(reply.minutes, "minutes")
        try place.same(reply.seconds, "seconds")
    }
}

extension V3.Marketing.BeginDayTimeRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            hours: place["hours"].integer,
            minutes: place["minutes"].integer,
            seconds: place["seconds"].integer
        )
        object.hours = object.hours
        object.minutes = object.minutes
        object.seconds = object.seconds
        return object
    }
}

extension V3.Marketing.BonusRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            outTradeNo: place["out_trade_no"].text,
            mchid: place["mchid"].text,
            subMchid: place["sub_mchid"].text,
            bonusValue: place["bonus_value"].integer
        )
        object.outTradeNo = object.outTradeNo
        object.mchid = object.mchid
        object.subMchid = object.subMchid
        object.bonusValue = object.bonusValue
        return object
    }
}

extension V3.Marketing.Brand {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.displayName, "display_name")
    }
}

extension V3.Marketing.BusifavorStocksReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.createTime, "create_time")
    }
}

extension V3.Marketing.CallbackReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.Marketing.CallbacksReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.notifyURL, "notify_url")
        try place.same(reply.mchid, "mchid")
    }
}

extension V3.Marketing.CardsReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
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

extension V3.Marketing.CombineImageResult {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.imageURL, "image_url")
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

extension V3.Marketing.CommonFieldListReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.value, "value")
    }
}

extension V3.Marketing.ConsumeInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.consumeTime, "consume_time")
        try place.same(reply.consumeMchid, "consume_mchid")
        try place.same(reply.transactionID, "transaction_id")
        try place.list(reply.goodsDetail, "goods_detail", V3.Marketing.GoodsDetail.compare)
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

extension V3.Marketing.CouponAvailableTime {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.availableDayAfterReceive, "available_day_after_receive")
        try place.object(reply.availableWeek, "available_week", V3.Marketing.AvailableWeekReply.compare)
        try place.list(
            reply.irregularyAvaliableTime, "irregulary_avaliable_time", V3.Marketing.IrregularyAvaliableTime.compare)
        try place.same(reply.waitDaysAfterReceive, "wait_days_after_receive")
    }
}

extension V3.Marketing.CouponAvailableTimeReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.availableDayAfterReceive, "available_day_after_receive")
    }
}

extension V3.Marketing.CouponBundlesProductCoupon {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.productCouponID, "product_coupon_id")
        try place.same(reply.state, "state")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.scope, "scope")
        try place.same(reply.type, "type")
        try place.same(reply.usageMode, "usage_mode")
        try place.object(reply.singleUsageInfo, "single_usage_info", V3.Marketing.SingleUsageInfo.compare)
        try place.object(
            reply.progressiveBundleUsageInfo, "progressive_bundle_usage_info",
            V3.Marketing.ProgressiveBundleUsageInfo.compare)
        try place.object(reply.displayInfo, "display_info", V3.Marketing.DisplayInfo.compare)
        try place.same(reply.outProductNo, "out_product_no")
        try place.same(reply.deactivateRequestNo, "deactivate_request_no")
        try place.same(reply.deactivateTime, "deactivate_time")
        try place.same(reply.deactivateReason, "deactivate_reason")
    }
}

extension V3.Marketing.CouponBundlesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.userCouponBundleID, "user_coupon_bundle_id")
        try place.list(
            reply.userProductCouponList, "user_product_coupon_list", V3.Marketing.UserProductCouponList.compare)
    }
}

extension V3.Marketing.CouponBundlesStock {
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

extension V3.Marketing.CouponCodeCountInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.totalCount, "total_count")
        try place.same(reply.availableCount, "available_count")
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

extension V3.Marketing.CouponDisplayInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            codeDisplayMode: .barcode,
            backgroundColor: .color060,
            entranceMiniProgram: V3.Marketing.EntranceMiniProgramRequest.synthetic(place["entrance_mini_program"]),
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

extension V3.Marketing.CouponIDReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponID, "coupon_id")
    }
}

extension V3.Marketing.CouponTagInfo {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.couponTagList, "coupon_tag_list")
        try place.object(reply.memberTagInfo, "member_tag_info", V3.Marketing.MemberTagInfo.compare)
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

extension V3.Marketing.CouponUseRuleReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.couponAvailableTime, "coupon_available_time", V3.Marketing.CouponAvailableTime.compare)
        try place.object(reply.fixedNormalCoupon, "fixed_normal_coupon", V3.Marketing.FixedNormalCouponReply.compare)
        try place.object(reply.discountCoupon, "discount_coupon", V3.Marketing.StocksDiscountCoupon.compare)
        try place.object(reply.exchangeCoupon, "exchange_coupon", V3.Marketing.StocksExchangeCoupon.compare)
        try place.same(reply.useMethod, "use_method")
        try place.same(reply.miniProgramsAppid, "mini_programs_appid")
        try place.same(reply.miniProgramsPath, "mini_programs_path")
    }
}

extension V3.Marketing.CouponcodesData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.code, "code")
        try place.same(reply.codeStatus, "code_status")
        try place.same(reply.uploadTime, "upload_time")
        try place.same(reply.dispatchedTime, "dispatched_time")
        try place.same(reply.openid, "openid")
        try place.same(reply.unionid, "unionid")
        try place.same(reply.couponCode, "coupon_code")
    }
}

extension V3.Marketing.CouponsCouponAvailablePeriod {
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

extension V3.Marketing.CouponsCouponAvailablePeriodReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.waitDaysAfterReceive, "wait_days_after_receive")
        try place.object(
            reply.weeklyAvailablePeriod, "weekly_available_period", V3.Marketing.WeeklyAvailablePeriod.compare)
        try place.list(
            reply.irregularAvailablePeriodList, "irregular_available_period_list",
            V3.Marketing.IrregularAvailablePeriodList.compare)
        try place.same(reply.availableSeconds, "available_seconds")
    }
}

extension V3.Marketing.CouponsData {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.stockCreatorMchid, "stock_creator_mchid")
        try place.same(reply.stockID, "stock_id")
        try place.same(reply.couponID, "coupon_id")
        try place.same(reply.couponName, "coupon_name")
        try place.same(reply.status, "status")
        try place.same(reply.description, "description")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.couponType, "coupon_type")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.stopTime, "stop_time")
        try place.same(reply.singleitem, "singleitem")
        try place.object(reply.cutToMessage, "cut_to_message", V3.Marketing.CutToMessage.compare)
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.object(
            reply.normalCouponInformation, "normal_coupon_information", V3.Marketing.NormalCouponInformation.compare)
        try place.object(reply.consumeInformation, "consume_information", V3.Marketing.ConsumeInformation.compare)
        try place.same(reply.availableBalance, "available_balance")
        try place.same(reply.businessType, "business_type")
    }
}

extension V3.Marketing.CouponsReply {
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
        try place.object(reply.stock, "stock", V3.Marketing.Stock.compare)
        try place.same(reply.attach, "attach")
        try place.same(reply.channelCustomInfo, "channel_custom_info")
        try place.same(reply.brandID, "brand_id")
    }
}

extension V3.Marketing.CouponsRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            stockID: place["stock_id"].text,
            couponCode: place["coupon_code"].text,
            outTradeNo: place["out_trade_no"].text,
            outRequestNo: place["out_request_no"].text
        )
        object.stockID = object.stockID
        object.couponCode = object.couponCode
        object.outTradeNo = object.outTradeNo
        object.outRequestNo = object.outRequestNo
        return object
    }
}

extension V3.Marketing.CustomEntrance {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.miniProgramsInfo, "mini_programs_info", V3.Marketing.MiniProgramsInfo.compare)
        try place.same(reply.appid, "appid")
        try place.same(reply.hallID, "hall_id")
        try place.same(reply.storeID, "store_id")
        try place.same(reply.codeDisplayMode, "code_display_mode")
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

extension V3.Marketing.CustomFieldList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.name, "name")
        try place.same(reply.values, "values")
    }
}

extension V3.Marketing.CustomFieldListReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.name, "name")
        try place.same(reply.value, "value")
        try place.same(reply.valueList, "value_list")
    }
}

extension V3.Marketing.CustomFieldListRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .text,
            name: place["name"].text,
            values: place.list("values", Place.text)
        )
        object.type = object.type
        object.name = object.name
        object.values = object.values
        return object
    }
}

extension V3.Marketing.CustomentrancesReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.customEntranceType, "custom_entrance_type")
        try place.same(reply.subtitle, "subtitle")
        try place.same(reply.goodsThumbnailURL, "goods_thumbnail_url")
        try place.same(reply.customEntranceState, "custom_entrance_state")
        try place.same(reply.startTime, "start_time")
        try place.same(reply.endTime, "end_time")
        try place.same(reply.brandID, "brand_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.modifyTime, "modify_time")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.object(reply.jumpLink, "jump_link", V3.Marketing.JumpLink.compare)
    }
}

extension V3.Marketing.CutToMessage {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.singlePriceMax, "single_price_max")
        try place.same(reply.cutToPrice, "cut_to_price")
    }
}

extension V3.Marketing.DataReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.cardID, "card_id")
        try place.same(reply.createTime, "create_time")
        try place.same(reply.updateTime, "update_time")
        try place.same(reply.remainQuantity, "remain_quantity")
        try place.same(reply.status, "status")
        try place.object(reply.brand, "brand", V3.Marketing.Brand.compare)
        try place.same(reply.appid, "appid")
        try place.same(reply.logoURL, "logo_url")
        try place.same(reply.title, "title")
        try place.same(reply.backgroundPictureURL, "background_picture_url")
        try place.same(reply.description, "description")
        try place.same(reply.servicePhone, "service_phone")
        try place.same(reply.codeType, "code_type")
        try place.same(reply.totalQuantity, "total_quantity")
        try place.object(reply.dateInformation, "date_information", V3.Marketing.DateInformation.compare)
        try place.same(reply.codeMode, "code_mode")
        try place.same(reply.needDisplayLevel, "need_display_level")
        try place.same(reply.initLevel, "init_level")
        try place.same(reply.outRequestNo, "out_request_no")
        try place.object(reply.balanceInformation, "balance_information", V3.Marketing.BalanceInformation.compare)
        try place.object(reply.userInformationForm, "user_information_form", V3.Marketing.UserInformationForm.compare)
        try place.object(reply.additionalStatement, "additional_statement", V3.Marketing.AdditionalStatement.compare)
    }
}

extension V3.Marketing.DateInformation {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.type, "type")
        try place.same(reply.availableBeginTime, "available_begin_time")
        try place.same(reply.availableEndTime, "available_end_time")
        try place.same(reply.availableDayAfterReceive, "available_day_after_receive")
    }
}

extension V3.Marketing.DateInformationRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            type: .fixTimeRange,
            availableBeginTime: place["available_begin_time"].text,
            availableEndTime: place["available_end_time"].text,
            availableDayAfterReceive: place["available_day_after_receive"].integer,
            waitDaysAfterReceive: place["wait_days_after_receive"].integer
        )
        object.type = object.type
        object.availableBeginTime = object.availableBeginTime
        object.availableEndTime = object.availableEndTime
        object.availableDayAfterReceive = object.availableDayAfterReceive
        object.waitDaysAfterReceive = object.waitDaysAfterReceive
        return object
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

extension V3.Marketing.DeactivateRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            brandID: place["brand_id"].text,
            outRequestNo: place["out_request_no"].text,
            deactivateReason: place["deactivate_reason"].text
        )
        object.brandID = object.brandID
        object.outRequestNo = object.outRequestNo
        object.deactivateReason = object.deactivateReason
        return object
    }
}

extension V3.Marketing.DeliveryPlansReply {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.object(reply.plan, "plan", V3.Marketing.Plan.compare)
    }
}

extension V3.Marketing.DetailItemList {
    static func compare(_ reply: Self, _ place: ReplyPlace) throws {
        try place.same(reply.detailState, "detail_state")
        try place.same(reply.validBeginTime, "valid_begin_time")
        try place.same(reply.validEndTime, "valid_end_time")
        try place.same(reply.useRequestNo, "use_request_no")
        try place.same(reply.useTime, "use_time")
        try place.object(reply.associatedOrderInfo, "associated_order_info", V3.Marketing.AssociatedOrderInfo.compare)
        try place.same(reply.returnRequestNo, "return_request_no")
        try place.same(reply.returnTime, "return_time")
        try place.same(reply.deleteTime, "delete_time")
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

extension V3.Marketing.DisplayPatternInfoRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            description: place["description"].text,
            merchantLogoURL: place["merchant_logo_url"].text,
            merchantName: place["merchant_name"].text,
            backgroundColor: .color060,
            couponImageURL: place["coupon_image_url"].text,
            finderInfo: V3.Marketing.EntranceFinderRequest.synthetic(place["finder_info"])
        )
        object.description = object.description
        object.merchantLogoURL = object.merchantLogoURL
        object.merchantName = object.merchantName
        object.backgroundColor = object.backgroundColor
        object.couponImageURL = object.couponImageURL
        object.finderInfo = object.finderInfo
        return object
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

extension V3.Marketing.EntranceMiniProgramRequest {
    static func synthetic(_ place: Place) -> Self {
        var object = Self(
            appid: place["appid"].text,
            path: place["path"].text,
            entranceWording: place["entrance_wording"].text,
            guidanceWording: place["guidance_wording"].text
        )
        object.appid = object.appid
        object.path = object.path
        object.entranceWording = object.entranceWording
        object.guidanceWording = object.guidanceWording
        return object
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
