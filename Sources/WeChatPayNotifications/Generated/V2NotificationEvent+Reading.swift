// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/notifications.yaml by dev/generate. Do not edit.

import WeChatPay
import WeChatPayTyped

extension V2NotificationEvent {
    /// Finds the case.
    ///
    /// - Parameter fields: The members of what was encrypted, or signed.
    init(_ notification: V2Notification, _ fields: Fields) {
        switch notification.eventType {
        case "CHECK.FAIL":
            self = .checkFail(RentalOrder(fields: fields))
        case "CHECK.SUCCESS":
            self = .checkSuccess(RentalOrder(fields: fields))
        case "TRANSACTION.FAIL":
            self = .rentalTransactionFail(RentalOrder(fields: fields))
        case "TRANSACTION.SUCCESS":
            self = .rentalTransactionSuccess(RentalOrder(fields: fields))
        case _ where fields["combine_out_trade_no"] != nil:
            self = .combinedTransactionsSuccess(CombinedTransactions(fields: fields))
        case _ where fields["change_type"] != nil:
            self = .papContractStateChanged(PapContract(fields: fields))
        case _ where fields["refund_id"] != nil:
            self = .refundProcessed(Refund(fields: fields))
        case _ where fields["transaction_id"] != nil:
            self = .transactionSuccess(Transaction(fields: fields))
        case _ where fields["transaction_id_list"] != nil:
            self = .transactionsRiskOccurred(TransactionsRisk(fields: fields))
        case _ where fields["plate_number"] != nil:
            self = .vehicleStateChangedForParking(ParkingVehicle(fields: fields))
        default: self = .other(notification)
        }
    }
}
