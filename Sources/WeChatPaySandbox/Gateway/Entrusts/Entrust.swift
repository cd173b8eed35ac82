// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A contract by which a user lets a merchant debit (委托代扣, 合单代扣, 免密支付).
struct Entrust: Record {
    /// Whose rules it follows.
    enum Product: String, Codable, Sendable, CaseIterable {
        /// Auto-debit (委托代扣) over APIv3.
        case papay
        /// Auto-debit (扣款服务) over APIv2.
        case papayV2 = "papay_v2"
        /// Combined debit of ecommerce platforms (合单代扣).
        case combined
        /// Payment without password (免密支付).
        case passwordExempt = "password_exempt"
    }

    enum State: String, Codable, Sendable, CaseIterable {
        /// Pre-signed: the user may sign.
        case open
        case signed, terminated
        /// The user did not want to; the merchant may pre-sign again.
        case declined
    }

    /// Who ended it, by the documentation's names.
    enum Termination: String, Codable, Sendable, CaseIterable {
        case user = "USER_TERMINATE"
        case merchant = "MCH_API_TERMINATE"
        case system = "SYSTEM_TERMINATE"

        /// APIv2's number for it.
        var number: String {
            switch self {
            case .user: "2"
            case .merchant: "3"
            case .system: "1"
            }
        }
    }

    /// A debit that was announced (扣费预约).
    struct Schedule: Codable, Sendable {
        enum State: String, Codable, Sendable, CaseIterable {
            case none = "NO_SCHEDULED"
            case scheduled = "SCHEDULED"
            case paid = "PAID"
        }

        var state = State.none
        /// As the merchant estimated it when the contract was signed.
        var estimatedDate: String?
        /// 分.
        var estimatedAmount: Int?
        /// 分.
        var scheduledAmount: Int?
        var scheduledAt: Date?
        /// 分.
        var deductedAmount: Int?
        var deductedAt: Date?
    }

    static let kind = "entrust"

    /// The merchant's number, `contract_code` in APIv2.
    var outContractCode: String
    var product: Product
    /// `plan_id`, or `service_id` of payment without password.
    var planId: String
    var appid: String
    var subMchid: String?
    var subAppid: String?
    var displayAccount: String
    var notifyUrl: String?
    var outUserCode: String?
    var attach: String?
    /// `request_serial` of APIv2.
    var requestSerial: String?
    /// Empty until the session is opened.
    var preEntrustwebId = ""
    var openedAt: Date
    /// Who may sign, where the merchant said so; who signed, afterwards.
    var openid: String?
    var subOpenid: String?
    /// The user has this long to sign, in seconds.
    var sessionLife: TimeInterval
    var fingerprint: String

    var state = State.open
    var contractId: String?
    var signedAt: Date?
    var expiresAt: Date?
    var terminatedAt: Date?
    var termination: Termination?
    var terminationRemark: String?
    var schedule = Schedule()
    /// Whether the user's bank refuses debits.
    var refusesDebits = false

    var id: String { outContractCode }
    var alarmIDs: [String] { [Alarm.id(.entrust, outContractCode)] }
    var aliases: [String] {
        [contractId.map { "contract:" + $0 }, "session:" + preEntrustwebId].compactMap(\.self)
    }
}
