// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayTyped

extension NotificationEvent {
    /// Finds the case.
    ///
    /// - Parameter fields: The members of what was encrypted, or signed.
    init(_ notification: WeChatPayNotification, _ fields: Fields) {
        switch notification.eventType {
        case "ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS":
            self = .abnormalFundProcessingTransferSuccess(AbnormalFundProcessingTransferSuccess(fields: fields))
        case "APPLYMENT_STATE.APPROVED":
            self = .applymentStateApproved(ApplymentStateApproved(fields: fields))
        case "BLOCKRECORD.CHANGE":
            self = .blockrecordChange(BlockrecordChange(fields: fields))
        case "BLOCKSUBMISSION.CHANGE":
            self = .blocksubmissionChange(BlocksubmissionChange(fields: fields))
        case "BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON":
            self = .brandMemberCardSpPointExchangeCoupon(BrandMemberCardSpPointExchangeCoupon(fields: fields))
        case "BRAND_MEMBER_CARD_SP.SYNC_USER_POINT":
            self = .brandMemberCardSpSyncUserPoint(BrandMemberCardSpSyncUserPoint(fields: fields))
        case "BRAND_MEMBER_CARD_SP.USER_CARD.CREATE":
            self = .brandMemberCardSpUserCardCreate(BrandMemberCard(fields: fields))
        case "BRAND_MEMBER_CARD_SP.USER_CARD.DELETE":
            self = .brandMemberCardSpUserCardDelete(BrandMemberCard(fields: fields))
        case "BUDGET.CLOSED":
            self = .budgetClosed(Budget(fields: fields))
        case "BUDGET.FINISHED":
            self = .budgetFinished(Budget(fields: fields))
        case "BUDGET.LOCKED":
            self = .budgetLocked(Budget(fields: fields))
        case "COMPLAINT.CREATE":
            self = .complaintCreate(Complaint(fields: fields))
        case "COMPLAINT.STATE_CHANGE":
            self = .complaintStateChange(Complaint(fields: fields))
        case "COUPON.SEND":
            self = .couponSend(CouponSend(fields: fields))
        case "COUPON.USE":
            self = .couponUse(CouponUse(fields: fields))
        case "CREDIT_REPAYMENT.DEDUCTION_PAY":
            self = .creditRepaymentDeductionPay(CreditRepayment(fields: fields))
        case "CREDIT_REPAYMENT.SIGN_CONTRACT":
            self = .creditRepaymentSignContract(CreditRepayment(fields: fields))
        case "CREDIT_REPAYMENT.TERMINATE_CONTRACT":
            self = .creditRepaymentTerminateContract(CreditRepayment(fields: fields))
        case "CROSS_BORDER_PAY.GET_MCH_INFO":
            self = .crossBorderPayGetMchInfo(CrossBorderPayGetMchInfo(fields: fields))
        case "CROSS_BORDER_PAY.PUSH_ORDER_INFO":
            self = .crossBorderPayPushOrderInfo(CrossBorderPayPushOrderInfo(fields: fields))
        case "DELIVERY_PLAN.CHANGE":
            self = .deliveryPlanChange(DeliveryPlanChange(fields: fields))
        case "DISCOUNT_CARD.AGREEMENT_ENDED":
            self = .discountCardAgreementEnded(DiscountCard(fields: fields))
        case "DISCOUNT_CARD.GET_CARD":
            self = .discountCardGetCard(DiscountCard(fields: fields))
        case "DISCOUNT_CARD.SETTLEMENT":
            self = .discountCardSettlement(DiscountCard(fields: fields))
        case "DISCOUNT_CARD.USER_ACCEPTED":
            self = .discountCardUserAccepted(DiscountCard(fields: fields))
        case "DISCOUNT_CARD.USER_PAID":
            self = .discountCardUserPaid(DiscountCard(fields: fields))
        case "ECOMMERCE_ENTRUST.SIGN":
            self = .ecommerceEntrustSign(EcommerceEntrust(fields: fields))
        case "ECOMMERCE_ENTRUST.TERMINATE":
            self = .ecommerceEntrustTerminate(EcommerceEntrust(fields: fields))
        case "EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE":
            self = .eduSchoolPayUserDebtStateUpdate(EduSchoolPayUserDebtStateUpdate(fields: fields))
        case "ENTRUST.RELEASE":
            self = .entrustRelease(EducationEntrust(fields: fields))
        case "ENTRUST.SIGN":
            self = .entrustSign(Entrust(fields: fields))
        case "ENTRUST.SIGNING":
            self = .entrustSigning(EducationEntrust(fields: fields))
        case "ENTRUST.TERMINATE":
            self = .entrustTerminate(Entrust(fields: fields))
        case "ENTRUST.TERMINATE_INQUIRY":
            self = .entrustTerminateInquiry(EntrustTerminateInquiry(fields: fields))
        case "ENTRUST.TERMINATE_RETENTION":
            self = .entrustTerminateRetention(EntrustTerminateRetention(fields: fields))
        case "FACEPAY.USER_STATE_CHANGE":
            self = .facepayUserStateChange(FacepayUserStateChange(fields: fields))
        case "FAPIAO.CARD_DISCARDED":
            self = .fapiaoCardDiscarded(Fapiao(fields: fields))
        case "FAPIAO.CARD_INSERTED":
            self = .fapiaoCardInserted(Fapiao(fields: fields))
        case "FAPIAO.ISSUED":
            self = .fapiaoIssued(Fapiao(fields: fields))
        case "FAPIAO.REVERSED":
            self = .fapiaoReversed(Fapiao(fields: fields))
        case "FAPIAO.USER_APPLIED":
            self = .fapiaoUserApplied(FapiaoTitle(fields: fields))
        case "HIRE_POWER_BANK.RECEIVE_INSURANCE":
            self = .hirePowerBankReceiveInsurance(HirePowerBankReceiveInsurance(fields: fields))
        case "INSURANCE_ENTRUST.RENEW":
            self = .insuranceEntrustRenew(InsuranceEntrust(fields: fields))
        case "INSURANCE_ENTRUST.SIGN":
            self = .insuranceEntrustSign(InsuranceEntrust(fields: fields))
        case "INSURANCE_ENTRUST.TERMINATE":
            self = .insuranceEntrustTerminate(InsuranceEntrust(fields: fields))
        case "INSURANCE_POLICY_MANAGEMENT.GRANTED":
            self = .insurancePolicyManagementGranted(InsurancePolicyManagementGranted(fields: fields))
        case "MALL_AUTH.ACTIVATE_CARD":
            self = .mallAuthActivateCard(MallAuthActivateCard(fields: fields))
        case "MALL_REFUND.SUCCESS":
            self = .mallRefundSuccess(MallRefund(fields: fields))
        case "MALL_TRANSACTION.SUCCESS":
            self = .mallTransactionSuccess(MallTransaction(fields: fields))
        case "MANAGERECORD.CHANGE":
            self = .managerecordChange(ManagerecordChange(fields: fields))
        case "MCHTRANSFER.AUTHORIZATION.CLOSED":
            self = .mchtransferAuthorizationClosed(TransferAuthorization(fields: fields))
        case "MCHTRANSFER.AUTHORIZATION.CONFIRMED":
            self = .mchtransferAuthorizationConfirmed(TransferAuthorization(fields: fields))
        case "MCHTRANSFER.BATCH.CLOSED":
            self = .mchtransferBatchClosed(TransferBatch(fields: fields))
        case "MCHTRANSFER.BATCH.FINISHED":
            self = .mchtransferBatchFinished(TransferBatch(fields: fields))
        case "MCHTRANSFER.BILL.FINISHED":
            self = .mchtransferBillFinished(TransferBill(fields: fields))
        case "MCHTRANSFER.QQWALLETBILL.FINISHED":
            self = .mchtransferQqwalletbillFinished(QQWalletTransferBill(fields: fields))
        case "MCHWITHDRAW.CHANGE":
            self = .mchwithdrawChange(Withdrawal(fields: fields))
        case "MEDICAL_INSURANCE.SUCCESS":
            self = .medicalInsuranceSuccess(MedicalInsurancePayment(fields: fields))
        case "MEMBERCARD.ACCEPT_CARD":
            self = .membercardAcceptCard(MembercardAcceptCard(fields: fields))
        case "MEMBERCARD.ACTIVATE_CARD":
            self = .membercardActivateCard(MembercardActivateCard(fields: fields))
        case "MEMBERCARD.USERCARD_MANAGE":
            self = .membercardUsercardManage(MembercardUsercardManage(fields: fields))
        case "MERCHANT_NOTIFY.NOTIFY":
            self = .merchantNotifyNotify(MerchantNotifyNotify(fields: fields))
        case "PAPAY.SIGN":
            self = .papaySign(Papay(fields: fields))
        case "PAPAY.TERMINATE":
            self = .papayTerminate(Papay(fields: fields))
        case "PARKING_FEE.QUERY_TRANS_INFO":
            self = .parkingFeeQueryTransInfo(ParkingFeeQueryTransInfo(fields: fields))
        case "PAYSCORE.BIND_SERVICE_ACCOUNT":
            self = .payscoreBindServiceAccount(PayscoreBindServiceAccount(fields: fields))
        case "PAYSCORE.MCH_PREPAY":
            self = .payscoreMchPrepay(PayscoreMchPrepay(fields: fields))
        case "PAYSCORE.USER_ACCEPTED":
            self = .payscoreUserAccepted(PayscorePermission(fields: fields))
        case "PAYSCORE.USER_CANCEL_SIGN_PLAN":
            self = .payscoreUserCancelSignPlan(PayscorePlan(fields: fields))
        case "PAYSCORE.USER_CLOSE_SERVICE":
            self = .payscoreUserCloseService(PayscorePermission(fields: fields))
        case "PAYSCORE.USER_CONFIRM":
            self = .payscoreUserConfirm(PayscoreOrder(fields: fields))
        case "PAYSCORE.USER_OPEN_SERVICE":
            self = .payscoreUserOpenService(PayscorePermission(fields: fields))
        case "PAYSCORE.USER_PAID":
            self = .payscoreUserPaid(PayscoreOrder(fields: fields))
        case "PAYSCORE.USER_SIGN_PLAN":
            self = .payscoreUserSignPlan(PayscorePlan(fields: fields))
        case "PRODUCT_COUPON_SP.IMAGE_GENERATION":
            self = .productCouponSpImageGeneration(ProductCouponSpImageGeneration(fields: fields))
        case "PRODUCT_COUPON_SP.SEND":
            self = .productCouponSpSend(ProductCouponSpSend(fields: fields))
        case "PROFITSHARING.RETURN":
            self = .profitsharingReturn(ProfitSharing(fields: fields))
        case "PROFITSHARING.SUCCESS":
            self = .profitsharingSuccess(ProfitSharing(fields: fields))
        case "RECHARGE.CLOSED":
            self = .rechargeClosed(Recharge(fields: fields))
        case "RECHARGE.FUND_RETURNED":
            self = .rechargeFundReturned(RechargeReturn(fields: fields))
        case "RECHARGE.SUCCESS":
            self = .rechargeSuccess(Recharge(fields: fields))
        case "REFUND.ABNORMAL":
            self = .refundAbnormal(Refund(fields: fields))
        case "REFUND.CLOSED":
            self = .refundClosed(Refund(fields: fields))
        case "REFUND.SUCCESS":
            self = .refundSuccess(Refund(fields: fields))
        case "RISKTRADE.IDENTIFICATION":
            self = .risktradeIdentification(RisktradeIdentification(fields: fields))
        case "SECURITY_ECHO.SUCCESS":
            self = .securityEchoSuccess(SecurityEchoSuccess(fields: fields))
        case "SETTLEMENT.SUCCESS":
            self = .settlementSuccess(Settlement(fields: fields))
        case "TRANSACTION.FAIL":
            self = .transactionFail(ServiceTransaction(fields: fields))
        case "TRANSACTION.INDUSTRY_FAILED":
            self = .transactionIndustryFailed(SchoolTransaction(fields: fields))
        case "TRANSACTION.INDUSTRY_SUCCESS":
            self = .transactionIndustrySuccess(SchoolTransaction(fields: fields))
        case "TRANSACTION.PAY_BACK":
            self = .transactionPayBack(ServiceTransaction(fields: fields))
        case "TRANSACTION.SUCCESS" where notification.originalType == "profitsharing":
            self = .profitsharingTransaction(ProfitSharing(fields: fields))
        case "TRANSACTION.SUCCESS" where fields["combine_out_trade_no"] != nil:
            self = .combineTransactionSuccess(CombinedTransaction(fields: fields))
        case "TRANSACTION.SUCCESS":
            self = .transactionSuccess(Transaction(fields: fields))
        case "VEHICLE.ENTRANCE_STATE_CHANGE":
            self = .vehicleEntranceStateChange(VehicleEntranceStateChange(fields: fields))
        case "VEHICLE.USER_STATE_CHANGE":
            self = .vehicleUserStateChange(VehicleUserStateChange(fields: fields))
        case "VIOLATION.APPEAL":
            self = .violationAppeal(Violation(fields: fields))
        case "VIOLATION.INTERCEPT":
            self = .violationIntercept(Violation(fields: fields))
        case "VIOLATION.PUNISH":
            self = .violationPunish(Violation(fields: fields))
        case "WEBIZPAY.AUTHORIZED":
            self = .webizpayAuthorized(WebizpayAuthorized(fields: fields))
        case "WEBIZPAY.PAYMENTREFUNDSUCCESS":
            self = .webizpayPaymentrefundsuccess(WebizpayPaymentrefundsuccess(fields: fields))
        case "WEBIZPAY.PAYMENTSUCCESS":
            self = .webizpayPaymentsuccess(WebizpayPaymentsuccess(fields: fields))
        case "WEBIZPAY.QUOTACARDEXPIRED":
            self = .webizpayQuotacardexpired(WebizpayQuotacardexpired(fields: fields))
        case "WEBIZPAY.REVOKED":
            self = .webizpayRevoked(WebizpayRevoked(fields: fields))
        default: self = .other(notification)
        }
    }
}
