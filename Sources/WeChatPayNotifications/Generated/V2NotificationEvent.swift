// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/notifications.yaml by dev/generate. Do not edit.

public import WeChatPay

/// A documented notification of APIv2 with its typed contents.
///
/// More may be documented, so a `switch` keeps a default branch.
public enum V2NotificationEvent: Sendable {
    /// `CHECK.FAIL`: 用户确认订单失败回调通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7).
    case checkFail(RentalOrder)
    /// `CHECK.SUCCESS`: 用户确认订单成功回调通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_7&index=7).
    case checkSuccess(RentalOrder)
    /// `TRANSACTION.FAIL`: 订单支付失败回调通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8).
    case rentalTransactionFail(RentalOrder)
    /// `TRANSACTION.SUCCESS`: 订单支付成功回调通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_8&index=8).
    case rentalTransactionSuccess(RentalOrder)
    /// `combined-transactions-success`, where there is `combine_out_trade_no`: 合单支付通知, [official
    /// page](https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_4&index=5).
    case combinedTransactionsSuccess(CombinedTransactions)
    /// `pap-contract-state-changed`, where there is `change_type`: 扣款服务-签约/解约结果通知, [official
    /// page](https://pay.weixin.qq.com/doc/v2/merchant/4011987586).
    case papContractStateChanged(PapContract)
    /// `refund-processed`, where there is `refund_id`: 退款结果通知, [official
    /// page](https://pay.weixin.qq.com/doc/v2/merchant/4011940955).
    case refundProcessed(Refund)
    /// `transaction-success`, where there is `transaction_id`: 普通支付通知, [official
    /// page](https://pay.weixin.qq.com/doc/v2/merchant/4011935221).
    case transactionSuccess(Transaction)
    /// `transactions-risk-occurred`, where there is `transaction_id_list`: 事中-风险交易回调通知银行服务商, [official
    /// page](https://pay.weixin.qq.com/doc/v2/institution/4011986354).
    case transactionsRiskOccurred(TransactionsRisk)
    /// `vehicle-state-changed-for-parking`, where there is `plate_number`: 车牌状态变更通知, [official
    /// page](https://pay.weixin.qq.com/doc/v2/merchant/4011987424).
    case vehicleStateChangedForParking(ParkingVehicle)
    /// Anything else, as it came.
    case other(V2Notification)
}
