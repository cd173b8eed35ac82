// SPDX-License-Identifier: Apache-2.0

public import WeChatPay
import WeChatPayTyped

extension WeChatPayNotification {
    /// The notification with a type for what it says.
    ///
    /// ```swift
    /// switch notification.event {
    /// case .transactionSuccess(let payment): try await orders.pay(payment.outTradeNo, payment.amount.total)
    /// case .refundSuccess(let refund), .refundClosed(let refund): try await refunds.settle(refund.outRefundNo)
    /// default: logger.notice("no use for \(notification.eventType)")
    /// }
    /// ```
    ///
    /// It never fails: what is not documented, and what is no JSON object, is ``NotificationEvent/other(_:)``. Members are
    /// read one by one, so that one which is absent or odd costs that member only: reading it throws
    /// ``WeChatPay/WeChatPayError/Code/undecodable``.
    public var event: NotificationEvent {
        guard case .object(let object) = resource else { return .other(self) }
        return NotificationEvent(self, Fields(object, origin: FieldOrigin(.notification)))
    }
}

extension V2Notification {
    /// The notification with a type for what it says; APIv2 names events in rentals only, so that others are told by
    /// their members.
    ///
    /// One that says that a payment failed (``WeChatPay/V2Notification/isFailure``) is ``V2NotificationEvent/other(_:)``,
    /// so that a case named after success never holds a failure.
    public var event: V2NotificationEvent {
        if isFailure { return .other(self) }
        return V2NotificationEvent(self, Fields((resource ?? xml).object, origin: FieldOrigin(.v2Notification)))
    }
}
