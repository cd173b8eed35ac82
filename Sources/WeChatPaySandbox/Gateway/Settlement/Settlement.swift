// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A batch of settlements (批量结算): what persons were paid goes to them, and fees to the platform.
struct Settlement: Record {
    /// The states that are documented of a batch that was handled as abnormal.
    enum State: String, Codable, Sendable, CaseIterable {
        case accepted = "ACCEPTED"
        case success = "SUCCESS"
        case abnormal = "ABNORMAL"
        case abnormalSettleSuccess = "ABNORMAL_SETTLE_SUCCESS"
    }

    /// Somebody who gets a part of an order.
    struct Detail: Codable, Sendable {
        var outSettleNo: String
        var outSettleDetailNo: String
        var transactionId: String
        var receiverType: String
        var receiverAccount: String
        /// 分.
        var amount: Int
    }

    /// How an abnormal batch was settled after all.
    struct Handling: Codable, Sendable {
        var outAbnormalSettleBatchNo: String
        var abnormalSettleType: String
        var abnormalFundReceiptId: String
        var at: Date
    }

    static let kind = "settlement"

    var outSettleBatchNo: String
    /// Empty until the batch is taken.
    var settleBatchNo = ""
    var individualAuthId: String
    var description: String
    var tradeScenario: String
    var notifyUrl: String?
    var details: [Detail]
    var state = State.accepted
    var createdAt: Date
    var finishedAt: Date?
    var abnormalType: String?
    var handling: Handling?
    var fingerprint: String

    var id: String { outSettleBatchNo }
    var aliases: [String] { ["batch:" + settleBatchNo] }
    var alarmIDs: [String] { [Alarm.id(.settlement, outSettleBatchNo)] }

    /// 分.
    var amount: Int { details.reduce(0) { $0 + $1.amount } }
}
