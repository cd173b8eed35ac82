// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Several transfers that need no confirmation (批量转账), the older product.
struct TransferBatch: Record {
    enum Status: String, Codable, Sendable, CaseIterable {
        case accepted = "ACCEPTED"
        case processing = "PROCESSING"
        case finished = "FINISHED"
        case closed = "CLOSED"
    }

    /// One transfer of a batch.
    struct Detail: Codable, Sendable {
        enum Status: String, Codable, Sendable, CaseIterable {
            case waiting = "PROCESSING"
            case success = "SUCCESS"
            case fail = "FAIL"
        }

        var outDetailNo: String
        /// Empty until the batch is taken.
        var detailId = ""
        var openid: String
        /// Decrypted.
        var userName: String
        /// 分.
        var amount: Int
        var remark: String
        var status = Status.waiting
        /// Why it fails; set ahead of the end where a tester wants it to fail.
        var failReason: String?
    }

    static let kind = "transfer_batch"

    var outBatchNo: String
    /// Empty until the batch is taken.
    var batchId = ""
    var appid: String
    var batchName: String
    var batchRemark: String
    /// 分.
    var totalAmount: Int
    var details: [Detail]
    var transferSceneId: String
    var notifyUrl: String?
    var status = Status.accepted
    var createdAt: Date
    var updatedAt: Date
    var fingerprint: String

    var id: String { outBatchNo }
    var aliases: [String] { ["batch:" + batchId] }
    var alarmIDs: [String] { [Alarm.id(.transferBatch, outBatchNo)] }

    /// Number and 分 of those with a status.
    func sum(_ status: Detail.Status) -> (count: Int, amount: Int) {
        let chosen = details.filter { $0.status == status }
        return (chosen.count, chosen.reduce(0) { $0 + $1.amount })
    }
}
