// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A transfer to a user (商家转账) that the user confirms.
struct Transfer: Record {
    /// The states of a bill, spelt as documented; one that takes no time here does not occur.
    enum State: String, Codable, Sendable, CaseIterable {
        case accepted = "ACCEPTED"
        case processing = "PROCESSING"
        case waitUserConfirm = "WAIT_USER_CONFIRM"
        case transfering = "TRANSFERING"
        case success = "SUCCESS"
        case fail = "FAIL"
        case canceling = "CANCELING"
        case cancelled = "CANCELLED"

        var isFinal: Bool { self == .success || self == .fail || self == .cancelled }
    }

    static let kind = "transfer"

    var outBillNo: String
    /// Empty until the transfer is taken, as `packageInfo` is.
    var transferBillNo = ""
    /// Whose money it is: the sub-merchant where one is named.
    var payer: String
    var subMchid: String?
    /// Whether it was asked for on the ecommerce paths.
    var isEcommerce: Bool
    var appid: String
    var openid: String
    /// The name that the user must have, decrypted.
    var userName: String?
    /// 分.
    var amount: Int
    var remark: String
    var transferSceneId: String
    var notifyUrl: String?
    var state = State.waitUserConfirm
    /// Why it fails; set ahead of the end where a tester wants it to fail.
    var failReason: String?
    /// What the client opens the page of the receipt with.
    var packageInfo = ""
    var createdAt: Date
    var updatedAt: Date
    var fingerprint: String

    var id: String { outBillNo }
    var aliases: [String] { ["bill:" + transferBillNo] }
    var alarmIDs: [String] { [Alarm.id(.transfer, outBillNo)] }
}
