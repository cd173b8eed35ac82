// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A personal payee contract (个人收款方签约).
struct Contract: Record {
    enum State: String, Codable, Sendable, CaseIterable {
        /// Pre-signed; WeChat was not opened yet.
        case open
        /// The payee has the signing page open.
        case launched
        case authorized, revoked, declined
    }

    static let kind = "contract"

    var outContractCode: String
    var appid: String
    /// What was pre-signed, decrypted: repeats are compared, and the identity is checked.
    var parameters: [String: String]
    var preEntrustwebId: String
    var state: State
    /// When the session was opened.
    var openedAt: Date
    var openid: String?
    var individualAuthId: String?
    var changedAt: Date
    var isMiniProgram: Bool
    var checksRealName: Bool
    /// When the payee agreed; later changes leave it.
    var signedAt: Date?
    /// What the payee's real name is asked for with, given with every query while the contract holds.
    var accessToken: String?

    var id: String { outContractCode }
    var aliases: [String] {
        [individualAuthId.map { "auth:" + $0 }, "session:" + preEntrustwebId].compactMap(\.self)
    }
}
