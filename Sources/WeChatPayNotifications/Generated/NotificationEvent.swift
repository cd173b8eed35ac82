// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/notifications.yaml by dev/generate. Do not edit.

public import WeChatPay

/// A documented notification of APIv3 with its typed contents.
///
/// More may be documented, so a `switch` keeps a default branch.
public enum NotificationEvent: Sendable {
    /// `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`: 异常转付处理结果回调通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4014591539).
    case abnormalFundProcessingTransferSuccess(AbnormalFundProcessingTransferSuccess)
    /// `APPLYMENT_STATE.APPROVED`: H5支付域名修改申请事件通知, [official
    /// page](https://pay.weixin.qq.com/doc/global/v3/zh/4013025118).
    case applymentStateApproved(ApplymentStateApproved)
    /// `BLOCKRECORD.CHANGE`: 商户交易拦截记录新增通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940982).
    case blockrecordChange(BlockrecordChange)
    /// `BLOCKSUBMISSION.CHANGE`: 商户交易拦截记录申诉通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940982).
    case blocksubmissionChange(BlocksubmissionChange)
    /// `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`: 商家名片会员用户积分兑券事件通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4015878622).
    case brandMemberCardSpPointExchangeCoupon(BrandMemberCardSpPointExchangeCoupon)
    /// `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`: 商家名片会员用户积分同步事件通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4016096820).
    case brandMemberCardSpSyncUserPoint(BrandMemberCardSpSyncUserPoint)
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`: 用户开通商家名片会员卡事件通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4015283692).
    case brandMemberCardSpUserCardCreate(BrandMemberCard)
    /// `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`: 用户删除商家名片会员卡事件通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4015283692).
    case brandMemberCardSpUserCardDelete(BrandMemberCard)
    /// `BUDGET.CLOSED`: 公益捐赠-预算申请关闭回调通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114).
    case budgetClosed(Budget)
    /// `BUDGET.FINISHED`: 公益捐赠-预算申请完结回调通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114).
    case budgetFinished(Budget)
    /// `BUDGET.LOCKED`: 公益捐赠-预算申请锁定成功回调通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015555114).
    case budgetLocked(Budget)
    /// `COMPLAINT.CREATE`: 产生新投诉通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289719).
    case complaintCreate(Complaint)
    /// `COMPLAINT.STATE_CHANGE`: 投诉状态变化通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289719).
    case complaintStateChange(Complaint)
    /// `COUPON.SEND`: 领券事件回调通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285279).
    case couponSend(CouponSend)
    /// `COUPON.USE`: 核销事件回调通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285250).
    case couponUse(CouponUse)
    /// `CREDIT_REPAYMENT.DEDUCTION_PAY`: 自动还款扣费还款成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4016790592).
    case creditRepaymentDeductionPay(CreditRepayment)
    /// `CREDIT_REPAYMENT.SIGN_CONTRACT`: 自动还款协议签约成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4016790583).
    case creditRepaymentSignContract(CreditRepayment)
    /// `CREDIT_REPAYMENT.TERMINATE_CONTRACT`: 自动还款协议解约成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4016790583).
    case creditRepaymentTerminateContract(CreditRepayment)
    /// `CROSS_BORDER_PAY.GET_MCH_INFO`: 外包内用-查询收款二维码信息回调, [official
    /// page](https://pay.weixin.qq.com/doc/v3/institution/4019762388).
    case crossBorderPayGetMchInfo(CrossBorderPayGetMchInfo)
    /// `CROSS_BORDER_PAY.PUSH_ORDER_INFO`: 外包内用-推送订单信息回调, [official
    /// page](https://pay.weixin.qq.com/doc/v3/institution/4019762399).
    case crossBorderPayPushOrderInfo(CrossBorderPayPushOrderInfo)
    /// `DELIVERY_PLAN.CHANGE`: 投放计划状态变更通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016168699).
    case deliveryPlanChange(DeliveryPlanChange)
    /// `DISCOUNT_CARD.AGREEMENT_ENDED`: 守约状态变化通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml).
    case discountCardAgreementEnded(DiscountCard)
    /// `DISCOUNT_CARD.GET_CARD`: 微信先享卡用户领卡通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml).
    case discountCardGetCard(DiscountCard)
    /// `DISCOUNT_CARD.SETTLEMENT`: 微信先享卡用户结算通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml).
    case discountCardSettlement(DiscountCard)
    /// `DISCOUNT_CARD.USER_ACCEPTED`: 微信先享卡用户领卡通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml).
    case discountCardUserAccepted(DiscountCard)
    /// `DISCOUNT_CARD.USER_PAID`: 扣费状态变化通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml).
    case discountCardUserPaid(DiscountCard)
    /// `ECOMMERCE_ENTRUST.SIGN`: 收付通合单代扣签约成功通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012881605).
    case ecommerceEntrustSign(EcommerceEntrust)
    /// `ECOMMERCE_ENTRUST.TERMINATE`: 收付通合单代扣解约成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012881605).
    case ecommerceEntrustTerminate(EcommerceEntrust)
    /// `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`: 校园轻松付用户欠款状态变化通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012161155).
    case eduSchoolPayUserDebtStateUpdate(EduSchoolPayUserDebtStateUpdate)
    /// `ENTRUST.RELEASE`: 教育续费通用户解约成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286235).
    case entrustRelease(EducationEntrust)
    /// `ENTRUST.SIGN`: 委托代扣签约成功通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012160323).
    case entrustSign(Entrust)
    /// `ENTRUST.SIGNING`: 教育续费通用户签约成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286235).
    case entrustSigning(EducationEntrust)
    /// `ENTRUST.TERMINATE`: 委托代扣解约成功通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012160323).
    case entrustTerminate(Entrust)
    /// `ENTRUST.TERMINATE_INQUIRY`: 代扣解约问询通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012978455).
    case entrustTerminateInquiry(EntrustTerminateInquiry)
    /// `ENTRUST.TERMINATE_RETENTION`: 代扣解约挽留业务-获取解约挽留信息通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012312222).
    case entrustTerminateRetention(EntrustTerminateRetention)
    /// `FACEPAY.USER_STATE_CHANGE`: 用户签约状态变更通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html).
    case facepayUserStateChange(FacepayUserStateChange)
    /// `FAPIAO.CARD_DISCARDED`: 发票卡券作废通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286035).
    case fapiaoCardDiscarded(Fapiao)
    /// `FAPIAO.CARD_INSERTED`: 发票插入用户卡包成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286082).
    case fapiaoCardInserted(Fapiao)
    /// `FAPIAO.ISSUED`: 发票开具成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286057).
    case fapiaoIssued(Fapiao)
    /// `FAPIAO.REVERSED`: 发票冲红成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286074).
    case fapiaoReversed(Fapiao)
    /// `FAPIAO.USER_APPLIED`: 用户发票抬头填写完成通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286009).
    case fapiaoUserApplied(FapiaoTitle)
    /// `HIRE_POWER_BANK.RECEIVE_INSURANCE`: 隔夜归还保险订单状态变化通知, [official
    /// page](https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html).
    case hirePowerBankReceiveInsurance(HirePowerBankReceiveInsurance)
    /// `INSURANCE_ENTRUST.RENEW`: 保险商户委托代续期完成通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289466).
    case insuranceEntrustRenew(InsuranceEntrust)
    /// `INSURANCE_ENTRUST.SIGN`: 保险商户委托代扣签约成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289466).
    case insuranceEntrustSign(InsuranceEntrust)
    /// `INSURANCE_ENTRUST.TERMINATE`: 保险商户委托代扣解约完成通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012289466).
    case insuranceEntrustTerminate(InsuranceEntrust)
    /// `INSURANCE_POLICY_MANAGEMENT.GRANTED`: 微信保单服务用户授权成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4016943540).
    case insurancePolicyManagementGranted(InsurancePolicyManagementGranted)
    /// `MALL_AUTH.ACTIVATE_CARD`: 商圈会员积分服务授权结果通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012285836).
    case mallAuthActivateCard(MallAuthActivateCard)
    /// `MALL_REFUND.SUCCESS`: 商圈会员场内退款通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285869).
    case mallRefundSuccess(MallRefund)
    /// `MALL_TRANSACTION.SUCCESS`: 商圈会员场内支付结果通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012285856).
    case mallTransactionSuccess(MallTransaction)
    /// `MANAGERECORD.CHANGE`: 商户管理记录通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014940982).
    case managerecordChange(ManagerecordChange)
    /// `MCHTRANSFER.AUTHORIZATION.CLOSED`: 用户关闭自动收款授权通知(用户确认模式), [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4014512908).
    case mchtransferAuthorizationClosed(TransferAuthorization)
    /// `MCHTRANSFER.AUTHORIZATION.CONFIRMED`: 用户确认自动收款授权通知(用户确认模式), [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4014512908).
    case mchtransferAuthorizationConfirmed(TransferAuthorization)
    /// `MCHTRANSFER.BATCH.CLOSED`: 商家转账批次关闭回调通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012269028).
    case mchtransferBatchClosed(TransferBatch)
    /// `MCHTRANSFER.BATCH.FINISHED`: 商家转账批次完成回调通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012269028).
    case mchtransferBatchFinished(TransferBatch)
    /// `MCHTRANSFER.BILL.FINISHED`: 商家转账回调通知(用户确认模式), [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012712115).
    case mchtransferBillFinished(TransferBill)
    /// `MCHTRANSFER.QQWALLETBILL.FINISHED`: 转账到QQ钱包通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4014301851).
    case mchtransferQqwalletbillFinished(QQWalletTransferBill)
    /// `MCHWITHDRAW.CHANGE`: 商户提现状态变更通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4013049135).
    case mchwithdrawChange(Withdrawal)
    /// `MEDICAL_INSURANCE.SUCCESS`: 医保混合收款成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4016781554).
    case medicalInsuranceSuccess(MedicalInsurancePayment)
    /// `MEMBERCARD.ACCEPT_CARD`: 会员卡领卡事件通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012288215).
    case membercardAcceptCard(MembercardAcceptCard)
    /// `MEMBERCARD.ACTIVATE_CARD`: 会员卡激活事件通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012288215).
    case membercardActivateCard(MembercardActivateCard)
    /// `MEMBERCARD.USERCARD_MANAGE`: 用户管理会员卡事件通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012288215).
    case membercardUsercardManage(MembercardUsercardManage)
    /// `MERCHANT_NOTIFY.NOTIFY`: 合作伙伴订阅通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4016022266).
    case merchantNotifyNotify(MerchantNotifyNotify)
    /// `PAPAY.SIGN`: 跨境/全球-委托代扣签约成功通知, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485).
    case papaySign(Papay)
    /// `PAPAY.TERMINATE`: 跨境/全球-委托代扣成功解约通知, [official page](https://pay.weixin.qq.com/doc/global/v3/zh/4013015485).
    case papayTerminate(Papay)
    /// `PARKING_FEE.QUERY_TRANS_INFO`: 停车缴费服务-商户查费回调, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4024070065).
    case parkingFeeQueryTransInfo(ParkingFeeQueryTransInfo)
    /// `PAYSCORE.BIND_SERVICE_ACCOUNT`: 服务账户绑定结果通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012156110).
    case payscoreBindServiceAccount(PayscoreBindServiceAccount)
    /// `PAYSCORE.MCH_PREPAY`: 支付分从业机构-商户预下单通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012084127).
    case payscoreMchPrepay(PayscoreMchPrepay)
    /// `PAYSCORE.USER_ACCEPTED`: 支付分服务确认订单通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8).
    case payscoreUserAccepted(PayscorePermission)
    /// `PAYSCORE.USER_CANCEL_SIGN_PLAN`: 取消签约回调通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012286184).
    case payscoreUserCancelSignPlan(PayscorePlan)
    /// `PAYSCORE.USER_CLOSE_SERVICE`: 支付分服务用户解除授权成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012160692).
    case payscoreUserCloseService(PayscorePermission)
    /// `PAYSCORE.USER_CONFIRM`: 支付分服务用户确认成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587953).
    case payscoreUserConfirm(PayscoreOrder)
    /// `PAYSCORE.USER_OPEN_SERVICE`: 支付分服务用户授权成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012160692).
    case payscoreUserOpenService(PayscorePermission)
    /// `PAYSCORE.USER_PAID`: 支付分服务用户支付成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012587953).
    case payscoreUserPaid(PayscoreOrder)
    /// `PAYSCORE.USER_SIGN_PLAN`: 签约成功回调通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012286193).
    case payscoreUserSignPlan(PayscorePlan)
    /// `PRODUCT_COUPON_SP.IMAGE_GENERATION`: 商品券图片生成结果通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4017327744).
    case productCouponSpImageGeneration(ProductCouponSpImageGeneration)
    /// `PRODUCT_COUPON_SP.SEND`: 商品券领券通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015780862).
    case productCouponSpSend(ProductCouponSpSend)
    /// `PROFITSHARING.RETURN`: 分账动账成功回退通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289679).
    case profitsharingReturn(ProfitSharing)
    /// `PROFITSHARING.SUCCESS`: 分账动账成功变动通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012289679).
    case profitsharingSuccess(ProfitSharing)
    /// `RECHARGE.CLOSED`: 平台收付通商家充值-关闭充值通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012763652).
    case rechargeClosed(Recharge)
    /// `RECHARGE.FUND_RETURNED`: 平台收付通商家充值-充值资金退回通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012973125).
    case rechargeFundReturned(RechargeReturn)
    /// `RECHARGE.SUCCESS`: 平台收付通商家充值-充值成功通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012763652).
    case rechargeSuccess(Recharge)
    /// `REFUND.ABNORMAL`: 退款异常通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865).
    case refundAbnormal(Refund)
    /// `REFUND.CLOSED`: 退款关闭通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865).
    case refundClosed(Refund)
    /// `REFUND.SUCCESS`: 退款成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791865).
    case refundSuccess(Refund)
    /// `RISKTRADE.IDENTIFICATION`: 风险订单回调通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4013894258).
    case risktradeIdentification(RisktradeIdentification)
    /// `SECURITY_ECHO.SUCCESS`: 商户签名验签／加解密测试-回调接口通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4015164042).
    case securityEchoSuccess(SecurityEchoSuccess)
    /// `SETTLEMENT.SUCCESS`: 个人收款-结算回调通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012650327).
    case settlementSuccess(Settlement)
    /// `TRANSACTION.FAIL`: 停车服务扣费失败通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012159706).
    case transactionFail(ServiceTransaction)
    /// `TRANSACTION.INDUSTRY_FAILED`: 校园轻松付扣费失败通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012161063).
    case transactionIndustryFailed(SchoolTransaction)
    /// `TRANSACTION.INDUSTRY_SUCCESS`: 校园轻松付扣费支付成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012161063).
    case transactionIndustrySuccess(SchoolTransaction)
    /// `TRANSACTION.PAY_BACK`: 用户对垫资单还款通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012160841).
    case transactionPayBack(ServiceTransaction)
    /// `TRANSACTION.SUCCESS`, where `original_type` is `profitsharing`: 支付成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861).
    case profitsharingTransaction(ProfitSharing)
    /// `TRANSACTION.SUCCESS`, where there is `combine_out_trade_no`: 支付成功通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861).
    case combineTransactionSuccess(CombinedTransaction)
    /// `TRANSACTION.SUCCESS`: 支付成功通知, [official page](https://pay.weixin.qq.com/doc/v3/merchant/4012791861).
    case transactionSuccess(Transaction)
    /// `VEHICLE.ENTRANCE_STATE_CHANGE`: 停车入场状态变更通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/merchant/4012284177).
    case vehicleEntranceStateChange(VehicleEntranceStateChange)
    /// `VEHICLE.USER_STATE_CHANGE`: ETC授权签约状态变化通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4012158358).
    case vehicleUserStateChange(VehicleUserStateChange)
    /// `VIOLATION.APPEAL`: 商户平台申诉通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012079216).
    case violationAppeal(Violation)
    /// `VIOLATION.INTERCEPT`: 商户平台拦截通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012079216).
    case violationIntercept(Violation)
    /// `VIOLATION.PUNISH`: 商户平台处罚通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4012079216).
    case violationPunish(Violation)
    /// `WEBIZPAY.AUTHORIZED`: 关系授权完成通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014612130).
    case webizpayAuthorized(WebizpayAuthorized)
    /// `WEBIZPAY.PAYMENTREFUNDSUCCESS`: 企业支付额度卡退款成功后通知, [official
    /// page](https://pay.weixin.qq.com/doc/v3/partner/4015764405).
    case webizpayPaymentrefundsuccess(WebizpayPaymentrefundsuccess)
    /// `WEBIZPAY.PAYMENTSUCCESS`: 企业支付额度卡支付成功后通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015764398).
    case webizpayPaymentsuccess(WebizpayPaymentsuccess)
    /// `WEBIZPAY.QUOTACARDEXPIRED`: 企业支付额度卡失效后通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4014612130).
    case webizpayQuotacardexpired(WebizpayQuotacardexpired)
    /// `WEBIZPAY.REVOKED`: 企业支付关系解除授权后通知, [official page](https://pay.weixin.qq.com/doc/v3/partner/4015764414).
    case webizpayRevoked(WebizpayRevoked)
    /// Anything else, as it came.
    case other(WeChatPayNotification)
}
