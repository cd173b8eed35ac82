// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

import WeChatPayNotifications

extension NotificationEvent {
    /// What the case carries; `nil` for what has no type.
    var payload: (any ComparedPayload)? {
        switch self {
        case .abnormalFundProcessingTransferSuccess(let payload): payload
        case .applymentStateApproved(let payload): payload
        case .blockrecordChange(let payload): payload
        case .blocksubmissionChange(let payload): payload
        case .brandMemberCardSpPointExchangeCoupon(let payload): payload
        case .brandMemberCardSpSyncUserPoint(let payload): payload
        case .brandMemberCardSpUserCardCreate(let payload): payload
        case .brandMemberCardSpUserCardDelete(let payload): payload
        case .budgetClosed(let payload): payload
        case .budgetFinished(let payload): payload
        case .budgetLocked(let payload): payload
        case .complaintCreate(let payload): payload
        case .complaintStateChange(let payload): payload
        case .couponSend(let payload): payload
        case .couponUse(let payload): payload
        case .creditRepaymentDeductionPay(let payload): payload
        case .creditRepaymentSignContract(let payload): payload
        case .creditRepaymentTerminateContract(let payload): payload
        case .crossBorderPayGetMchInfo(let payload): payload
        case .crossBorderPayPushOrderInfo(let payload): payload
        case .deliveryPlanChange(let payload): payload
        case .discountCardAgreementEnded(let payload): payload
        case .discountCardGetCard(let payload): payload
        case .discountCardSettlement(let payload): payload
        case .discountCardUserAccepted(let payload): payload
        case .discountCardUserPaid(let payload): payload
        case .ecommerceEntrustSign(let payload): payload
        case .ecommerceEntrustTerminate(let payload): payload
        case .eduSchoolPayUserDebtStateUpdate(let payload): payload
        case .entrustRelease(let payload): payload
        case .entrustSign(let payload): payload
        case .entrustSigning(let payload): payload
        case .entrustTerminate(let payload): payload
        case .entrustTerminateInquiry(let payload): payload
        case .entrustTerminateRetention(let payload): payload
        case .facepayUserStateChange(let payload): payload
        case .fapiaoCardDiscarded(let payload): payload
        case .fapiaoCardInserted(let payload): payload
        case .fapiaoIssued(let payload): payload
        case .fapiaoReversed(let payload): payload
        case .fapiaoUserApplied(let payload): payload
        case .hirePowerBankReceiveInsurance(let payload): payload
        case .insuranceEntrustRenew(let payload): payload
        case .insuranceEntrustSign(let payload): payload
        case .insuranceEntrustTerminate(let payload): payload
        case .insurancePolicyManagementGranted(let payload): payload
        case .mallAuthActivateCard(let payload): payload
        case .mallRefundSuccess(let payload): payload
        case .mallTransactionSuccess(let payload): payload
        case .managerecordChange(let payload): payload
        case .mchtransferAuthorizationClosed(let payload): payload
        case .mchtransferAuthorizationConfirmed(let payload): payload
        case .mchtransferBatchClosed(let payload): payload
        case .mchtransferBatchFinished(let payload): payload
        case .mchtransferBillFinished(let payload): payload
        case .mchtransferQqwalletbillFinished(let payload): payload
        case .mchwithdrawChange(let payload): payload
        case .medicalInsuranceSuccess(let payload): payload
        case .membercardAcceptCard(let payload): payload
        case .membercardActivateCard(let payload): payload
        case .membercardUsercardManage(let payload): payload
        case .merchantNotifyNotify(let payload): payload
        case .papaySign(let payload): payload
        case .papayTerminate(let payload): payload
        case .parkingFeeQueryTransInfo(let payload): payload
        case .payscoreBindServiceAccount(let payload): payload
        case .payscoreMchPrepay(let payload): payload
        case .payscoreUserAccepted(let payload): payload
        case .payscoreUserCancelSignPlan(let payload): payload
        case .payscoreUserCloseService(let payload): payload
        case .payscoreUserConfirm(let payload): payload
        case .payscoreUserOpenService(let payload): payload
        case .payscoreUserPaid(let payload): payload
        case .payscoreUserSignPlan(let payload): payload
        case .productCouponSpImageGeneration(let payload): payload
        case .productCouponSpSend(let payload): payload
        case .profitsharingReturn(let payload): payload
        case .profitsharingSuccess(let payload): payload
        case .rechargeClosed(let payload): payload
        case .rechargeFundReturned(let payload): payload
        case .rechargeSuccess(let payload): payload
        case .refundAbnormal(let payload): payload
        case .refundClosed(let payload): payload
        case .refundSuccess(let payload): payload
        case .risktradeIdentification(let payload): payload
        case .securityEchoSuccess(let payload): payload
        case .settlementSuccess(let payload): payload
        case .transactionFail(let payload): payload
        case .transactionIndustryFailed(let payload): payload
        case .transactionIndustrySuccess(let payload): payload
        case .transactionPayBack(let payload): payload
        case .profitsharingTransaction(let payload): payload
        case .combineTransactionSuccess(let payload): payload
        case .transactionSuccess(let payload): payload
        case .vehicleEntranceStateChange(let payload): payload
        case .vehicleUserStateChange(let payload): payload
        case .violationAppeal(let payload): payload
        case .violationIntercept(let payload): payload
        case .violationPunish(let payload): payload
        case .webizpayAuthorized(let payload): payload
        case .webizpayPaymentrefundsuccess(let payload): payload
        case .webizpayPaymentsuccess(let payload): payload
        case .webizpayQuotacardexpired(let payload): payload
        case .webizpayRevoked(let payload): payload
        case .other: nil
        }
    }
}

extension NotificationEvent.AbnormalFundProcessingTransferSuccess: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.productName, "product_name")
        place.same(try self.receiptID, "receipt_id")
        place.object(try self.transferAmount, "transfer_amount")
        place.same(try self.receiptState, "receipt_state")
        place.same(try self.createTime, "create_time")
        place.same(try self.lastUpdateTime, "last_update_time")
        place.object(try self.instruction, "instruction")
    }
}

extension NotificationEvent.AbnormalFundProcessingTransferSuccess.TransferAmount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.total, "total")
        place.same(try self.currency, "currency")
    }
}

extension NotificationEvent.AbnormalFundProcessingTransferSuccess.Instruction: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.outInstructionNo, "out_instruction_no")
        place.object(try self.commander, "commander")
        place.same(try self.transferMode, "transfer_mode")
        place.same(try self.successTime, "success_time")
        place.same(try self.instructionInstanceID, "instruction_instance_id")
        place.same(try self.appid, "appid")
        place.same(try self.notifyURL, "notify_url")
    }
}

extension NotificationEvent.AbnormalFundProcessingTransferSuccess.Instruction.Commander: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.operator, "operator")
        place.same(try self.mchid, "mchid")
    }
}

extension NotificationEvent.ApplymentStateApproved: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.websiteState, "website_state")
        place.same(try self.domains, "domains")
        place.same(try self.websiteURL, "website_url")
        place.same(try self.websiteBusinessPagePics, "website_business_page_pics")
        place.same(try self.websiteHomepagePics, "website_homepage_pics")
        place.same(try self.applymentID, "applyment_id")
        place.same(try self.auditRejectDetail, "audit_reject_detail")
        place.same(try self.applymentState, "applyment_state")
        place.same(try self.notifyURL, "notify_url")
        place.same(try self.outApplymentID, "out_applyment_id")
    }
}

extension NotificationEvent.BlockrecordChange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.blockRecordID, "block_record_id")
        place.same(try self.blockCountLevel, "block_count_level")
    }
}

extension NotificationEvent.BlocksubmissionChange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.appealRecordID, "appeal_record_id")
        place.same(try self.appealResult, "appeal_result")
    }
}

extension NotificationEvent.BrandMemberCardSpPointExchangeCoupon: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.recordID, "record_id")
        place.same(try self.brandID, "brand_id")
        place.same(try self.cardID, "card_id")
        place.same(try self.openid, "openid")
        place.same(try self.userCardCode, "user_card_code")
        place.same(try self.exchangeCouponTemplateID, "exchange_coupon_template_id")
        place.same(try self.deductPoints, "deduct_points")
        place.same(try self.stockID, "stock_id")
        place.same(try self.appid, "appid")
        place.same(try self.productCouponID, "product_coupon_id")
        place.same(try self.productCouponStockType, "product_coupon_stock_type")
    }
}

extension NotificationEvent.BrandMemberCardSpSyncUserPoint: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.brandID, "brand_id")
        place.same(try self.cardID, "card_id")
        place.same(try self.openid, "openid")
        place.same(try self.userCardCode, "user_card_code")
    }
}

extension NotificationEvent.BrandMemberCard: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.userCardCode, "user_card_code")
        place.same(try self.cardID, "card_id")
        place.same(try self.openid, "openid")
        place.same(try self.cardColor, "card_color")
        place.same(try self.cardPictureURL, "card_picture_url")
        place.same(try self.brandID, "brand_id")
        place.same(try self.cardType, "card_type")
        place.same(try self.phoneNumber, "phone_number")
        place.same(try self.level, "level")
        place.object(try self.validDateInformation, "valid_date_information")
        place.same(try self.pickupTime, "pickup_time")
        place.object(try self.userInformation, "user_information")
        place.same(try self.attach, "attach")
        place.same(try self.userCardState, "user_card_state")
        place.same(try self.invalidReason, "invalid_reason")
        place.same(try self.invalidTime, "invalid_time")
        place.same(try self.createTime, "create_time")
        place.same(try self.modifyTime, "modify_time")
    }
}

extension NotificationEvent.BrandMemberCard.ValidDateInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.type, "type")
        place.same(try self.availableBeginTime, "available_begin_time")
        place.same(try self.availableEndTime, "available_end_time")
        place.same(try self.availableDayAfterReceive, "available_day_after_receive")
    }
}

extension NotificationEvent.BrandMemberCard.UserInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.list(try self.commonFieldList, "common_field_list")
        place.list(try self.customFieldList, "custom_field_list")
    }
}

extension NotificationEvent.BrandMemberCard.UserInformation.CommonFieldList: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.name, "name")
        place.same(try self.value, "value")
    }
}

extension NotificationEvent.BrandMemberCard.UserInformation.CustomFieldList: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.name, "name")
        place.same(try self.userChosenValues, "user_chosen_values")
    }
}

extension NotificationEvent.Budget: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.outBudgetNo, "out_budget_no")
        place.same(try self.budgetID, "budget_id")
        place.same(try self.amount, "amount")
        place.same(try self.sponsorMchid, "sponsor_mchid")
        place.same(try self.activityName, "activity_name")
        place.same(try self.activityRemark, "activity_remark")
        place.same(try self.state, "state")
        place.same(try self.unlockRemark, "unlock_remark")
        place.same(try self.closedTime, "closed_time")
        place.same(try self.finishedTime, "finished_time")
        place.same(try self.lockedTime, "locked_time")
    }
}

extension NotificationEvent.Complaint: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.complaintID, "complaint_id")
        place.same(try self.actionType, "action_type")
    }
}

extension NotificationEvent.CouponSend: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.eventType, "event_type")
        place.same(try self.couponCode, "coupon_code")
        place.same(try self.stockID, "stock_id")
        place.same(try self.sendTime, "send_time")
        place.same(try self.openid, "openid")
        place.same(try self.unionid, "unionid")
        place.same(try self.sendChannel, "send_channel")
        place.same(try self.sendMerchant, "send_merchant")
        place.same(try self.actID, "act_id")
        place.object(try self.attachInfo, "attach_info")
    }
}

extension NotificationEvent.CouponSend.AttachInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.actCode, "act_code")
        place.same(try self.hallCode, "hall_code")
        place.same(try self.hallBelongMchID, "hall_belong_mch_id")
        place.same(try self.cardID, "card_id")
        place.same(try self.code, "code")
        place.same(try self.activityID, "activity_id")
        place.same(try self.phoneNumber, "phone_number")
        place.same(try self.countryCode, "country_code")
    }
}

extension NotificationEvent.CouponUse: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.stockCreatorMchid, "stock_creator_mchid")
        place.same(try self.stockID, "stock_id")
        place.same(try self.couponID, "coupon_id")
        place.object(try self.singleitemDiscountOff, "singleitem_discount_off")
        place.object(try self.discountTo, "discount_to")
        place.same(try self.couponName, "coupon_name")
        place.same(try self.status, "status")
        place.same(try self.description, "description")
        place.same(try self.createTime, "create_time")
        place.same(try self.couponType, "coupon_type")
        place.same(try self.noCash, "no_cash")
        place.same(try self.availableBeginTime, "available_begin_time")
        place.same(try self.availableEndTime, "available_end_time")
        place.same(try self.singleitem, "singleitem")
        place.object(try self.normalCouponInformation, "normal_coupon_information")
        place.object(try self.consumeInformation, "consume_information")
        place.same(try self.businessType, "business_type")
    }
}

extension NotificationEvent.CouponUse.SingleitemDiscountOff: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.singlePriceMax, "single_price_max")
    }
}

extension NotificationEvent.CouponUse.DiscountTo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.cutToPrice, "cut_to_price")
        place.same(try self.maxPrice, "max_price")
    }
}

extension NotificationEvent.CouponUse.NormalCouponInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.couponAmount, "coupon_amount")
        place.same(try self.transactionMinimum, "transaction_minimum")
    }
}

extension NotificationEvent.CouponUse.ConsumeInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.consumeTime, "consume_time")
        place.same(try self.consumeMchid, "consume_mchid")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.consumeAmount, "consume_amount")
        place.list(try self.goodsDetail, "goods_detail")
    }
}

extension NotificationEvent.CouponUse.ConsumeInformation.GoodsDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.goodsID, "goods_id")
        place.same(try self.quantity, "quantity")
        place.same(try self.price, "price")
        place.same(try self.discountAmount, "discount_amount")
    }
}

extension NotificationEvent.CreditRepayment: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.appid, "appid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.openid, "openid")
        place.same(try self.orderState, "order_state")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.outRecordID, "out_record_id")
        place.same(try self.contractID, "contract_id")
        place.same(try self.deductAmount, "deduct_amount")
        place.same(try self.paySuccessAmount, "pay_success_amount")
        place.same(try self.description, "description")
        place.same(try self.attach, "attach")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.planID, "plan_id")
        place.same(try self.outContractCode, "out_contract_code")
        place.same(try self.displayName, "display_name")
        place.same(try self.contractState, "contract_state")
        place.same(try self.contractSignedTime, "contract_signed_time")
        place.same(try self.contractTerminatedTime, "contract_terminated_time")
        place.same(try self.contractTerminatedMode, "contract_terminated_mode")
        place.same(try self.contractTerminationRemark, "contract_termination_remark")
        place.same(try self.repaymentDay, "repayment_day")
        place.same(try self.repaymentAmountLimit, "repayment_amount_limit")
    }
}

extension NotificationEvent.CrossBorderPayGetMchInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.acqTid, "acq_tid")
        place.same(try self.bankType, "bank_type")
        place.same(try self.qrCdMp, "qr_cd_mp")
    }
}

extension NotificationEvent.CrossBorderPayPushOrderInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.acqTid, "acq_tid")
        place.same(try self.bankType, "bank_type")
        place.object(try self.amount, "amount")
        place.same(try self.openid, "openid")
    }
}

extension NotificationEvent.CrossBorderPayPushOrderInfo.Amount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.total, "total")
        place.same(try self.currency, "currency")
    }
}

extension NotificationEvent.DeliveryPlanChange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.planID, "plan_id")
        place.same(try self.planState, "plan_state")
        place.same(try self.auditState, "audit_state")
        place.same(try self.changeReason, "change_reason")
        place.same(try self.modifyTime, "modify_time")
    }
}

extension NotificationEvent.DiscountCard: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.cardID, "card_id")
        place.same(try self.cardTemplateID, "card_template_id")
        place.same(try self.createTime, "create_time")
        place.same(try self.mchid, "mchid")
        place.list(try self.objectives, "objectives")
        place.same(try self.outCardCode, "out_card_code")
        place.list(try self.rewards, "rewards")
        place.same(try self.state, "state")
        place.object(try self.timeRange, "time_range")
        place.same(try self.totalAmount, "total_amount")
        place.same(try self.unfinishedReason, "unfinished_reason")
        place.object(try self.payInformation, "pay_information")
    }
}

extension NotificationEvent.DiscountCard.Objectives: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.objectiveID, "objective_id")
        place.same(try self.name, "name")
        place.same(try self.count, "count")
        place.same(try self.unit, "unit")
        place.same(try self.description, "description")
        place.list(try self.objectiveCompletionRecords, "objective_completion_records")
    }
}

extension NotificationEvent.DiscountCard.Objectives.ObjectiveCompletionRecords: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.objectiveCompletionSerialNo, "objective_completion_serial_no")
        place.same(try self.objectiveID, "objective_id")
        place.same(try self.completionTime, "completion_time")
        place.same(try self.completionType, "completion_type")
        place.same(try self.description, "description")
        place.same(try self.completionCount, "completion_count")
        place.same(try self.remark, "remark")
    }
}

extension NotificationEvent.DiscountCard.Rewards: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.rewardID, "reward_id")
        place.same(try self.name, "name")
        place.same(try self.countType, "count_type")
        place.same(try self.count, "count")
        place.same(try self.unit, "unit")
        place.same(try self.amount, "amount")
        place.same(try self.description, "description")
        place.list(try self.rewardUsageRecords, "reward_usage_records")
    }
}

extension NotificationEvent.DiscountCard.Rewards.RewardUsageRecords: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.rewardUsageSerialNo, "reward_usage_serial_no")
        place.same(try self.rewardID, "reward_id")
        place.same(try self.usageTime, "usage_time")
        place.same(try self.usageType, "usage_type")
        place.same(try self.description, "description")
        place.same(try self.usageCount, "usage_count")
        place.same(try self.amount, "amount")
        place.same(try self.remark, "remark")
    }
}

extension NotificationEvent.DiscountCard.TimeRange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.beginTime, "begin_time")
        place.same(try self.endTime, "end_time")
    }
}

extension NotificationEvent.DiscountCard.PayInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.payState, "pay_state")
        place.same(try self.payAmount, "pay_amount")
        place.same(try self.payTime, "pay_time")
    }
}

extension NotificationEvent.EcommerceEntrust: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.outContractCode, "out_contract_code")
        place.same(try self.planID, "plan_id")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.contractExpiredTime, "contract_expired_time")
        place.same(try self.operateTime, "operate_time")
        place.same(try self.attach, "attach")
        place.same(try self.contractTerminationMode, "contract_termination_mode")
    }
}

extension NotificationEvent.EduSchoolPayUserDebtStateUpdate: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.state, "state")
        place.same(try self.debtCount, "debt_count")
        place.same(try self.updateTime, "update_time")
    }
}

extension NotificationEvent.EducationEntrust: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.appid, "appid")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.attach, "attach")
        place.same(try self.bankType, "bank_type")
        place.same(try self.successTime, "success_time")
        place.same(try self.tradeState, "trade_state")
        place.same(try self.tradeStateDescription, "trade_state_description")
        place.object(try self.payer, "payer")
        place.object(try self.amount, "amount")
        place.object(try self.deviceInformation, "device_information")
        place.list(try self.promotionDetail, "promotion_detail")
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.planID, "plan_id")
        place.object(try self.contractInformation, "contract_information")
    }
}

extension NotificationEvent.EducationEntrust.Payer: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
    }
}

extension NotificationEvent.EducationEntrust.Amount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.total, "total")
        place.same(try self.payerTotal, "payer_total")
        place.same(try self.discountTotal, "discount_total")
        place.same(try self.currency, "currency")
    }
}

extension NotificationEvent.EducationEntrust.DeviceInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.deviceID, "device_id")
        place.same(try self.payerTotal, "payer_total")
        place.same(try self.deviceIp, "device_ip")
    }
}

extension NotificationEvent.EducationEntrust.PromotionDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.couponID, "coupon_id")
        place.same(try self.name, "name")
        place.same(try self.scope, "scope")
        place.same(try self.type, "type")
        place.same(try self.amount, "amount")
        place.same(try self.stockID, "stock_id")
        place.same(try self.wechatpayContribute, "wechatpay_contribute")
        place.same(try self.merchantContribute, "merchant_contribute")
        place.same(try self.otherContribute, "other_contribute")
        place.same(try self.currency, "currency")
        place.list(try self.goodsDetail, "goods_detail")
    }
}

extension NotificationEvent.EducationEntrust.PromotionDetail.GoodsDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.goodsID, "goods_id")
        place.same(try self.quantity, "quantity")
        place.same(try self.unitPrice, "unit_price")
        place.same(try self.discountAmount, "discount_amount")
        place.same(try self.goodsRemark, "goods_remark")
    }
}

extension NotificationEvent.EducationEntrust.ContractInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.contractID, "contract_id")
        place.same(try self.contractStatus, "contract_status")
        place.same(try self.createTime, "create_time")
    }
}

extension NotificationEvent.Entrust: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.contractID, "contract_id")
        place.same(try self.appid, "appid")
        place.same(try self.planID, "plan_id")
        place.same(try self.outContractCode, "out_contract_code")
        place.same(try self.contractDisplayAccount, "contract_display_account")
        place.same(try self.contractState, "contract_state")
        place.same(try self.contractSignedTime, "contract_signed_time")
        place.same(try self.contractExpiredTime, "contract_expired_time")
        place.same(try self.openid, "openid")
        place.object(try self.contractTerminateInfo, "contract_terminate_info")
        place.object(try self.deductSchedule, "deduct_schedule")
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.spAppid, "sp_appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.spOpenid, "sp_openid")
        place.same(try self.subOpenid, "sub_openid")
    }
}

extension NotificationEvent.Entrust.ContractTerminateInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.contractTerminationMode, "contract_termination_mode")
        place.same(try self.contractTerminatedTime, "contract_terminated_time")
        place.same(try self.contractTerminationRemark, "contract_termination_remark")
    }
}

extension NotificationEvent.Entrust.DeductSchedule: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.estimatedDeductDate, "estimated_deduct_date")
        place.object(try self.estimatedDeductAmount, "estimated_deduct_amount")
        place.same(try self.scheduleState, "schedule_state")
        place.object(try self.scheduledAmount, "scheduled_amount")
        place.object(try self.deductAmount, "deduct_amount")
        place.same(try self.deductDate, "deduct_date")
    }
}

extension NotificationEvent.Entrust.DeductSchedule.EstimatedDeductAmount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.amount, "amount")
        place.same(try self.currency, "currency")
        place.same(try self.total, "total")
    }
}

extension NotificationEvent.Entrust.DeductSchedule.ScheduledAmount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.amount, "amount")
        place.same(try self.currency, "currency")
        place.same(try self.total, "total")
    }
}

extension NotificationEvent.Entrust.DeductSchedule.DeductAmount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.amount, "amount")
        place.same(try self.currency, "currency")
        place.same(try self.total, "total")
    }
}

extension NotificationEvent.EntrustTerminateInquiry: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.code, "code")
        place.same(try self.messsage, "messsage")
        place.same(try self.mchid, "mchid")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.planID, "plan_id")
        place.same(try self.outContractCode, "out_contract_code")
        place.same(try self.outUserCode, "out_user_code")
        place.same(try self.contractID, "contract_id")
        place.same(try self.contractDisplayAccount, "contract_display_account")
        place.same(try self.contractState, "contract_state")
        place.same(try self.contractSignedTime, "contract_signed_time")
    }
}

extension NotificationEvent.EntrustTerminateRetention: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.contractID, "contract_id")
        place.same(try self.appid, "appid")
        place.same(try self.planID, "plan_id")
        place.same(try self.outContractCode, "out_contract_code")
        place.same(try self.openid, "openid")
    }
}

extension NotificationEvent.FacepayUserStateChange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.userID, "user_id")
        place.same(try self.outUserID, "out_user_id")
        place.same(try self.organizationID, "organization_id")
        place.same(try self.mchID, "mch_id")
        place.same(try self.notifyCreateTime, "notify_create_time")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.contractID, "contract_id")
    }
}

extension NotificationEvent.Fapiao: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.fapiaoApplyID, "fapiao_apply_id")
        place.list(try self.fapiaoInformation, "fapiao_information")
    }
}

extension NotificationEvent.Fapiao.FapiaoInformation: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.fapiaoID, "fapiao_id")
        place.same(try self.fapiaoStatus, "fapiao_status")
        place.same(try self.cardStatus, "card_status")
    }
}

extension NotificationEvent.FapiaoTitle: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.fapiaoApplyID, "fapiao_apply_id")
        place.same(try self.applyTime, "apply_time")
    }
}

extension NotificationEvent.HirePowerBankReceiveInsurance: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.orderID, "order_id")
        place.same(try self.outOrderNo, "out_order_no")
        place.same(try self.openid, "openid")
        place.same(try self.maxClaimCount, "max_claim_count")
        place.same(try self.claimedCount, "claimed_count")
        place.same(try self.orderReceiveTime, "order_receive_time")
        place.same(try self.orderReceiveState, "order_receive_state")
        place.same(try self.orderBeginTime, "order_begin_time")
        place.same(try self.orderEndTime, "order_end_time")
    }
}

extension NotificationEvent.InsuranceEntrust: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.contractID, "contract_id")
        place.same(try self.appid, "appid")
        place.same(try self.planID, "plan_id")
        place.same(try self.outContractCode, "out_contract_code")
        place.same(try self.insuredDisplayName, "insured_display_name")
        place.same(try self.contractState, "contract_state")
        place.same(try self.contractSignedTime, "contract_signed_time")
        place.same(try self.contractExpiredTime, "contract_expired_time")
        place.same(try self.openid, "openid")
        place.object(try self.contractTerminateInfo, "contract_terminate_info")
    }
}

extension NotificationEvent.InsuranceEntrust.ContractTerminateInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.contractTerminationMode, "contract_termination_mode")
        place.same(try self.contractTerminatedTime, "contract_terminated_time")
        place.same(try self.contractTerminationRemark, "contract_termination_remark")
    }
}

extension NotificationEvent.InsurancePolicyManagementGranted: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.outInsuranceNo, "out_insurance_no")
        place.same(try self.insuranceName, "insurance_name")
        place.same(try self.authState, "auth_state")
        place.same(try self.userAuthTime, "user_auth_time")
    }
}

extension NotificationEvent.MallAuthActivateCard: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.openid, "openid")
        place.same(try self.code, "code")
        place.same(try self.mchid, "mchid")
        place.same(try self.authType, "auth_type")
    }
}

extension NotificationEvent.MallRefund: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.merchantName, "merchant_name")
        place.same(try self.shopName, "shop_name")
        place.same(try self.shopNumber, "shop_number")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.refundTime, "refund_time")
        place.same(try self.payAmount, "pay_amount")
        place.same(try self.refundAmount, "refund_amount")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.refundID, "refund_id")
    }
}

extension NotificationEvent.MallTransaction: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.merchantName, "merchant_name")
        place.same(try self.shopName, "shop_name")
        place.same(try self.shopNumber, "shop_number")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.timeEnd, "time_end")
        place.same(try self.amount, "amount")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.commitTag, "commit_tag")
    }
}

extension NotificationEvent.ManagerecordChange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.manageRecordID, "manage_record_id")
        place.same(try self.manageRecordState, "manage_record_state")
    }
}

extension NotificationEvent.TransferAuthorization: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.outAuthorizationNo, "out_authorization_no")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.userDisplayName, "user_display_name")
        place.same(try self.authorizationID, "authorization_id")
        place.same(try self.state, "state")
        place.same(try self.authorizeTime, "authorize_time")
        place.object(try self.closeInfo, "close_info")
    }
}

extension NotificationEvent.TransferAuthorization.CloseInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.closeTime, "close_time")
        place.same(try self.closeReason, "close_reason")
    }
}

extension NotificationEvent.TransferBatch: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.outBatchNo, "out_batch_no")
        place.same(try self.batchID, "batch_id")
        place.same(try self.batchStatus, "batch_status")
        place.same(try self.totalNum, "total_num")
        place.same(try self.totalAmount, "total_amount")
        place.same(try self.closeReason, "close_reason")
        place.same(try self.updateTime, "update_time")
        place.same(try self.successAmount, "success_amount")
        place.same(try self.successNum, "success_num")
        place.same(try self.failAmount, "fail_amount")
        place.same(try self.failNum, "fail_num")
    }
}

extension NotificationEvent.TransferBill: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.outBillNo, "out_bill_no")
        place.same(try self.transferBillNo, "transfer_bill_no")
        place.same(try self.state, "state")
        place.same(try self.mchID, "mch_id")
        place.same(try self.mchid, "mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.transferAmount, "transfer_amount")
        place.same(try self.openid, "openid")
        place.same(try self.failReason, "fail_reason")
        place.same(try self.createTime, "create_time")
        place.same(try self.updateTime, "update_time")
        place.same(try self.paymentMethodType, "payment_method_type")
    }
}

extension NotificationEvent.QQWalletTransferBill: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.outBillNo, "out_bill_no")
        place.same(try self.transferBillNo, "transfer_bill_no")
        place.same(try self.appid, "appid")
        place.same(try self.state, "state")
        place.same(try self.transferAmount, "transfer_amount")
        place.same(try self.transferRemark, "transfer_remark")
        place.same(try self.openid, "openid")
        place.same(try self.userQq, "user_qq")
        place.same(try self.userName, "user_name")
        place.same(try self.failReason, "fail_reason")
        place.same(try self.createTime, "create_time")
        place.same(try self.updateTime, "update_time")
    }
}

extension NotificationEvent.Withdrawal: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.status, "status")
        place.same(try self.withdrawID, "withdraw_id")
        place.same(try self.outRequestNo, "out_request_no")
        place.same(try self.amount, "amount")
        place.same(try self.createTime, "create_time")
        place.same(try self.updateTime, "update_time")
        place.same(try self.reason, "reason")
        place.same(try self.remark, "remark")
        place.same(try self.bankMemo, "bank_memo")
        place.same(try self.accountType, "account_type")
        place.same(try self.solution, "solution")
        place.same(try self.accountNumber, "account_number")
        place.same(try self.accountBank, "account_bank")
        place.same(try self.bankName, "bank_name")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.totalAmount, "total_amount")
        place.same(try self.successAmount, "success_amount")
        place.same(try self.failAmount, "fail_amount")
        place.same(try self.refundAmount, "refund_amount")
    }
}

extension NotificationEvent.MedicalInsurancePayment: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mixTradeNo, "mix_trade_no")
        place.same(try self.mixPayStatus, "mix_pay_status")
        place.same(try self.selfPayStatus, "self_pay_status")
        place.same(try self.medInsPayStatus, "med_ins_pay_status")
        place.same(try self.paidTime, "paid_time")
        place.object(try self.passthroughResponseContent, "passthrough_response_content")
        place.same(try self.mixPayType, "mix_pay_type")
        place.same(try self.orderType, "order_type")
        place.same(try self.appid, "appid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.payForRelatives, "pay_for_relatives")
        place.same(try self.outTradeNo, "out_trade_no")
        place.same(try self.serialNo, "serial_no")
        place.same(try self.payOrderID, "pay_order_id")
        place.same(try self.payAuthNo, "pay_auth_no")
        place.same(try self.geoLocation, "geo_location")
        place.same(try self.cityID, "city_id")
        place.same(try self.medInstName, "med_inst_name")
        place.same(try self.medInstNo, "med_inst_no")
        place.same(try self.medInsOrderCreateTime, "med_ins_order_create_time")
        place.list(try self.cashAddDetail, "cash_add_detail")
        place.list(try self.cashReduceDetail, "cash_reduce_detail")
        place.same(try self.callbackURL, "callback_url")
        place.same(try self.prepayID, "prepay_id")
        place.object(try self.passthroughRequestContent, "passthrough_request_content")
        place.same(try self.extends, "extends")
        place.same(try self.attach, "attach")
        place.same(try self.channelNo, "channel_no")
        place.same(try self.medInsTestEnv, "med_ins_test_env")
        place.same(try self.totalFee, "total_fee")
        place.same(try self.medInsGovFee, "med_ins_gov_fee")
        place.same(try self.medInsSelfFee, "med_ins_self_fee")
        place.same(try self.medInsOtherFee, "med_ins_other_fee")
        place.same(try self.medInsCashFee, "med_ins_cash_fee")
        place.same(try self.wechatPayCashFee, "wechat_pay_cash_fee")
    }
}

extension NotificationEvent.MedicalInsurancePayment.PassthroughResponseContent: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.payAuthNo, "payAuthNo")
        place.same(try self.payOrdId, "payOrdId")
        place.same(try self.setlLatlnt, "setlLatlnt")
    }
}

extension NotificationEvent.MedicalInsurancePayment.CashAddDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.cashAddType, "cash_add_type")
        place.same(try self.cashAddFee, "cash_add_fee")
    }
}

extension NotificationEvent.MedicalInsurancePayment.CashReduceDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.cashReduceType, "cash_reduce_type")
        place.same(try self.cashReduceFee, "cash_reduce_fee")
    }
}

extension NotificationEvent.MedicalInsurancePayment.PassthroughRequestContent: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.payAuthNo, "payAuthNo")
        place.same(try self.payOrdId, "payOrdId")
        place.same(try self.setlLatlnt, "setlLatlnt")
    }
}

extension NotificationEvent.MembercardAcceptCard: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.eventType, "event_type")
        place.same(try self.cardID, "card_id")
        place.same(try self.code, "code")
        place.same(try self.eventTime, "event_time")
        place.same(try self.openid, "openid")
        place.same(try self.unionid, "unionid")
        place.same(try self.phoneNumber, "phone_number")
        place.same(try self.outerStr, "outer_str")
    }
}

extension NotificationEvent.MembercardActivateCard: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.eventType, "event_type")
        place.same(try self.cardID, "card_id")
        place.same(try self.code, "code")
        place.same(try self.eventTime, "event_time")
        place.same(try self.activateScene, "activate_scene")
        place.same(try self.openid, "openid")
        place.same(try self.unionid, "unionid")
        place.same(try self.outerStr, "outer_str")
    }
}

extension NotificationEvent.MembercardUsercardManage: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.eventType, "event_type")
        place.same(try self.cardID, "card_id")
        place.same(try self.code, "code")
        place.same(try self.eventTime, "event_time")
        place.same(try self.openid, "openid")
        place.same(try self.unionid, "unionid")
    }
}

extension NotificationEvent.MerchantNotifyNotify: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.object(try self.topicName, "topic_name")
        place.object(try self.messageContent, "message_content")
    }
}

extension NotificationEvent.MerchantNotifyNotify.TopicName: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.topicEnglishName, "topic_english_name")
        place.same(try self.topicChineseName, "topic_chinese_name")
    }
}

extension NotificationEvent.MerchantNotifyNotify.MessageContent: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.merchantCode, "merchant_code")
        place.same(try self.merchantCompanyName, "merchant_company_name")
        place.same(try self.businessTime, "business_time")
        place.same(try self.businessCode, "business_code")
        place.same(try self.businessState, "business_state")
    }
}

extension NotificationEvent.Papay: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.outContractCode, "out_contract_code")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.contractTerminationMode, "contract_termination_mode")
        place.same(try self.contractID, "contract_id")
        place.same(try self.planID, "plan_id")
        place.same(try self.operateTime, "operate_time")
        place.same(try self.contractExpiredTime, "contract_expired_time")
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.spAppid, "sp_appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.spOpenid, "sp_openid")
        place.same(try self.subOpenid, "sub_openid")
    }
}

extension NotificationEvent.ParkingFeeQueryTransInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.outSerialNumber, "out_serial_number")
        place.same(try self.plateNumber, "plate_number")
        place.same(try self.outParkingID, "out_parking_id")
    }
}

extension NotificationEvent.PayscoreBindServiceAccount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.serviceID, "service_id")
        place.same(try self.appid, "appid")
        place.same(try self.mchid, "mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.outApplyNo, "out_apply_no")
        place.same(try self.applyState, "apply_state")
        place.same(try self.rejectReason, "reject_reason")
    }
}

extension NotificationEvent.PayscoreMchPrepay: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.serviceID, "service_id")
        place.same(try self.appid, "appid")
        place.same(try self.mchid, "mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.channelID, "channel_id")
        place.same(try self.outOrderNo, "out_order_no")
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.totalAmount, "total_amount")
        place.object(try self.prepayReqBody, "prepay_req_body")
        place.same(try self.prepayReqHeaderBase64, "prepay_req_header_base64")
        place.same(try self.prepayReqBodyBase64, "prepay_req_body_base64")
        place.same(try self.prepayRespHttpCode, "prepay_resp_http_code")
        place.same(try self.prepayRespHeaderBase64, "prepay_resp_header_base64")
        place.same(try self.prepayRespBodyBase64, "prepay_resp_body_base64")
    }
}

extension NotificationEvent.PayscoreMchPrepay.PrepayReqBody: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.deviceInfo, "device_info")
        place.same(try self.nonceStr, "nonce_str")
        place.same(try self.body, "body")
        place.same(try self.attach, "attach")
        place.same(try self.feeType, "fee_type")
        place.same(try self.timeStart, "time_start")
        place.same(try self.timeExpire, "time_expire")
        place.same(try self.goodsTag, "goods_tag")
        place.same(try self.notifyURL, "notify_url")
        place.same(try self.tradeType, "trade_type")
        place.same(try self.limitPay, "limit_pay")
        place.same(try self.needReceipt, "need_receipt")
    }
}

extension NotificationEvent.PayscorePermission: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.contractID, "contract_id")
        place.same(try self.mchid, "mchid")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.planID, "plan_id")
        place.same(try self.contractStatus, "contract_status")
        place.same(try self.createTime, "create_time")
        place.same(try self.outContractCode, "out_contract_code")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.channelID, "channel_id")
        place.same(try self.serviceID, "service_id")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.userServiceStatus, "user_service_status")
        place.same(try self.openorcloseTime, "openorclose_time")
        place.same(try self.authorizationCode, "authorization_code")
        place.same(try self.outRequestNo, "out_request_no")
    }
}

extension NotificationEvent.PayscorePlan: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.signPlanID, "sign_plan_id")
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.serviceID, "service_id")
        place.same(try self.mchid, "mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.appid, "appid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.merchantSignPlanNo, "merchant_sign_plan_no")
        place.same(try self.merchantCallbackURL, "merchant_callback_url")
        place.same(try self.planID, "plan_id")
        place.same(try self.goingDetailNo, "going_detail_no")
        place.same(try self.signState, "sign_state")
        place.same(try self.cancelSignTime, "cancel_sign_time")
        place.same(try self.cancelSignType, "cancel_sign_type")
        place.same(try self.cancelReason, "cancel_reason")
        place.same(try self.planName, "plan_name")
        place.same(try self.planOverTime, "plan_over_time")
        place.same(try self.totalOriginPrice, "total_origin_price")
        place.same(try self.deductionQuantity, "deduction_quantity")
        place.same(try self.totalActualPrice, "total_actual_price")
        place.list(try self.signedDetailList, "signed_detail_list")
        place.same(try self.signTime, "sign_time")
    }
}

extension NotificationEvent.PayscorePlan.SignedDetailList: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.planDetailNo, "plan_detail_no")
        place.same(try self.originalPrice, "original_price")
        place.same(try self.planDiscountDescription, "plan_discount_description")
        place.same(try self.actualPrice, "actual_price")
        place.same(try self.planDetailState, "plan_detail_state")
        place.same(try self.orderID, "order_id")
        place.same(try self.merchantPlanDetailNo, "merchant_plan_detail_no")
        place.same(try self.planDetailName, "plan_detail_name")
        place.same(try self.actualPayPrice, "actual_pay_price")
        place.same(try self.useTime, "use_time")
        place.same(try self.completeTime, "complete_time")
        place.same(try self.cancelTime, "cancel_time")
    }
}

extension NotificationEvent.PayscoreOrder: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.serviceID, "service_id")
        place.same(try self.appid, "appid")
        place.same(try self.mchid, "mchid")
        place.same(try self.subAppid, "sub_appid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.channelID, "channel_id")
        place.same(try self.outOrderNo, "out_order_no")
        place.same(try self.openid, "openid")
        place.same(try self.subOpenid, "sub_openid")
        place.same(try self.state, "state")
        place.same(try self.stateDescription, "state_description")
        place.same(try self.serviceIntroduction, "service_introduction")
        place.same(try self.totalAmount, "total_amount")
        place.list(try self.postPayments, "post_payments")
        place.list(try self.postDiscounts, "post_discounts")
        place.object(try self.riskFund, "risk_fund")
        place.object(try self.timeRange, "time_range")
        place.object(try self.location, "location")
        place.same(try self.attach, "attach")
        place.same(try self.orderID, "order_id")
        place.same(try self.needCollection, "need_collection")
        place.same(try self.outTradeNo, "out_trade_no")
        place.object(try self.collection, "collection")
        place.same(try self.userServiceStatus, "user_service_status")
        place.same(try self.openorcloseTime, "openorclose_time")
        place.same(try self.authorizationCode, "authorization_code")
        place.same(try self.outRequestNo, "out_request_no")
        place.same(try self.notifyURL, "notify_url")
    }
}

extension NotificationEvent.PayscoreOrder.PostPayments: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.name, "name")
        place.same(try self.amount, "amount")
        place.same(try self.description, "description")
        place.same(try self.count, "count")
    }
}

extension NotificationEvent.PayscoreOrder.PostDiscounts: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.name, "name")
        place.same(try self.description, "description")
        place.same(try self.amount, "amount")
    }
}

extension NotificationEvent.PayscoreOrder.RiskFund: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.name, "name")
        place.same(try self.amount, "amount")
        place.same(try self.description, "description")
    }
}

extension NotificationEvent.PayscoreOrder.TimeRange: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.startTime, "start_time")
        place.same(try self.startTimeRemark, "start_time_remark")
        place.same(try self.endTime, "end_time")
        place.same(try self.endTimeRemark, "end_time_remark")
    }
}

extension NotificationEvent.PayscoreOrder.Location: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.startLocation, "start_location")
        place.same(try self.endLocation, "end_location")
    }
}

extension NotificationEvent.PayscoreOrder.Collection: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.state, "state")
        place.same(try self.totalAmount, "total_amount")
        place.same(try self.payingAmount, "paying_amount")
        place.same(try self.paidAmount, "paid_amount")
        place.list(try self.details, "details")
    }
}

extension NotificationEvent.PayscoreOrder.Collection.Details: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.seq, "seq")
        place.same(try self.amount, "amount")
        place.same(try self.paidType, "paid_type")
        place.same(try self.paidTime, "paid_time")
        place.same(try self.transactionID, "transaction_id")
        place.list(try self.promotionDetail, "promotion_detail")
    }
}

extension NotificationEvent.PayscoreOrder.Collection.Details.PromotionDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.couponID, "coupon_id")
        place.same(try self.name, "name")
        place.same(try self.scope, "scope")
        place.same(try self.type, "type")
        place.same(try self.amount, "amount")
        place.same(try self.stockID, "stock_id")
        place.same(try self.wechatpayContribute, "wechatpay_contribute")
        place.same(try self.merchantContribute, "merchant_contribute")
        place.same(try self.otherContribute, "other_contribute")
        place.same(try self.currency, "currency")
        place.list(try self.goodsDetail, "goods_detail")
    }
}

extension NotificationEvent.PayscoreOrder.Collection.Details.PromotionDetail.GoodsDetail: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.goodsID, "goods_id")
        place.same(try self.quantity, "quantity")
        place.same(try self.unitPrice, "unit_price")
        place.same(try self.discountAmount, "discount_amount")
        place.same(try self.goodsRemark, "goods_remark")
    }
}

extension NotificationEvent.ProductCouponSpImageGeneration: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.brandID, "brand_id")
        place.same(try self.taskID, "task_id")
        place.same(try self.imageGenerationType, "image_generation_type")
        place.same(try self.taskState, "task_state")
        place.object(try self.combineImageResult, "combine_image_result")
        place.object(try self.cutOutResult, "cut_out_result")
    }
}

extension NotificationEvent.ProductCouponSpImageGeneration.CombineImageResult: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.imageURL, "image_url")
    }
}

extension NotificationEvent.ProductCouponSpImageGeneration.CutOutResult: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.imageURL, "image_url")
    }
}

extension NotificationEvent.ProductCouponSpSend: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.brandID, "brand_id")
        place.same(try self.couponCode, "coupon_code")
        place.same(try self.productCouponID, "product_coupon_id")
        place.same(try self.stockID, "stock_id")
        place.same(try self.stockBundleID, "stock_bundle_id")
        place.same(try self.userCouponBundleID, "user_coupon_bundle_id")
        place.same(try self.appid, "appid")
        place.same(try self.openid, "openid")
        place.same(try self.unionid, "unionid")
        place.same(try self.receiveTime, "receive_time")
        place.same(try self.sendRequestNo, "send_request_no")
        place.same(try self.sendChannel, "send_channel")
        place.same(try self.validBeginTime, "valid_begin_time")
        place.same(try self.validEndTime, "valid_end_time")
        place.same(try self.phoneNumber, "phone_number")
        place.same(try self.countryCode, "country_code")
        place.same(try self.attach, "attach")
        place.same(try self.channelCustomInfo, "channel_custom_info")
    }
}

extension NotificationEvent.ProfitSharing: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.mchid, "mchid")
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.transactionID, "transaction_id")
        place.same(try self.orderID, "order_id")
        place.same(try self.outOrderNo, "out_order_no")
        place.object(try self.receiver, "receiver")
        place.same(try self.successTime, "success_time")
    }
}

extension NotificationEvent.ProfitSharing.Receiver: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.type, "type")
        place.same(try self.account, "account")
        place.same(try self.amount, "amount")
        place.same(try self.description, "description")
    }
}

extension NotificationEvent.Recharge: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.outRechargeNo, "out_recharge_no")
        place.same(try self.rechargeID, "recharge_id")
        place.same(try self.rechargeChannel, "recharge_channel")
        place.same(try self.accountType, "account_type")
        place.same(try self.rechargeScene, "recharge_scene")
        place.same(try self.rechargeState, "recharge_state")
        place.same(try self.rechargeStateDesc, "recharge_state_desc")
        place.object(try self.rechargeAmount, "recharge_amount")
        place.same(try self.remark, "remark")
        place.object(try self.bankTransferInfo, "bank_transfer_info")
        place.object(try self.qrRechargeInfo, "qr_recharge_info")
        place.object(try self.onlineBankRechargeInfo, "online_bank_recharge_info")
        place.same(try self.acceptTime, "accept_time")
        place.same(try self.successTime, "success_time")
        place.same(try self.closeTime, "close_time")
        place.same(try self.availableRechargeChannels, "available_recharge_channels")
    }
}

extension NotificationEvent.Recharge.RechargeAmount: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.amount, "amount")
        place.same(try self.currency, "currency")
    }
}

extension NotificationEvent.Recharge.BankTransferInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.memo, "memo")
        place.same(try self.billNo, "bill_no")
        place.same(try self.bankName, "bank_name")
        place.same(try self.bankCardTail, "bank_card_tail")
        place.same(try self.bankAccountName, "bank_account_name")
        place.same(try self.returnTime, "return_time")
        place.same(try self.returnReason, "return_reason")
    }
}

extension NotificationEvent.Recharge.QrRechargeInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.employeeType, "employee_type")
        place.same(try self.openid, "openid")
    }
}

extension NotificationEvent.Recharge.OnlineBankRechargeInfo: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.billNo, "bill_no")
        place.same(try self.returnTime, "return_time")
        place.same(try self.returnReason, "return_reason")
        place.same(try self.bankName, "bank_name")
        place.same(try self.onlineBankType, "online_bank_type")
        place.same(try self.bankCardTail, "bank_card_tail")
        place.same(try self.bankAccountName, "bank_account_name")
    }
}

extension NotificationEvent.RechargeReturn: ComparedPayload {
    func compare(to place: PayloadPlace) {
        place.same(try self.rechargeReturnedID, "recharge_returned_id")
        place.same(try self.spMchid, "sp_mchid")
        place.same(try self.subMchid, "sub_mchid")
        place.same(try self.outRechargeNo, "out_recharge_no")
        place.same(try self.rechargeID, "recharge_id")
        place.same(try self.rechargeChannel, "recharge_channel")
        place.object(try self.detail, "detail")
    }
}
