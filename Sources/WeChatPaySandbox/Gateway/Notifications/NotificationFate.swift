// SPDX-License-Identifier: Apache-2.0

/// What becomes of an attempt on the way to the merchant. Anything but ``sent`` is a fault that was asked for.
enum NotificationFate: Sendable, Hashable {
    case sent
    /// It never arrives; WeChat Pay sees a timeout and repeats it as documented.
    case lost(faultID: String)
    /// It arrives twice, as from two of WeChat Pay's servers.
    case doubled(faultID: String)
}

extension Gateway {
    /// Decides about the next attempt of a notification. Faults are chosen here.
    mutating func fate(of notification: NotificationRecord) -> NotificationFate { .sent }
}
