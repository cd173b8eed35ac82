// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A combined order (合单): several orders that are paid at once.
struct CombinedOrder: Record {
    static let kind = "combined_order"

    var combineOutTradeNo: String
    var combineAppid: String
    /// The numbers of its parts.
    var outTradeNos: [String]
    var openid: String?
    var notifyUrl: String?
    var tradeType: String
    var tradeScenario: String?
    var prepayId: String
    var prepaidAt: Date
    var createdAt: Date
    var expiresAt: Date
    var fingerprint: String
    var combineTransactionId: String?

    /// Of Native payment: what the QR code shows.
    var codeUrl: String?
    /// Of H5 payment: `package` in the h5_url.
    var h5Package: String?
    /// Older credentials that still open the cash desk, newest last.
    var formerPrepays: [Prepay] = []
    /// What the payer did, oldest first.
    var attempts: [PaymentAttempt] = []
    /// Members of the request that queries give back: a JSON object as text.
    var details = "{}"

    var id: String { combineOutTradeNo }
    var alarmIDs: [String] { [Alarm.id(.order, World.combinedAlarmPrefix + combineOutTradeNo)] }
    var aliases: [String] {
        [combineTransactionId.map { "transaction:" + $0 }, codeUrl.map { "code:" + $0 }].compactMap(\.self)
            + Prepay.aliases(prepayId, formerPrepays)
    }
}
