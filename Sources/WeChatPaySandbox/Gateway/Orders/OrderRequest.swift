// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// What a merchant asks for when placing an order, or a part of a combined order, whichever interface it came by.
struct OrderRequest: Sendable {
    var outTradeNo: String
    /// The merchant that the order names.
    var mchid: String
    var subMchid: String?
    var appid: String
    var subAppid: String?
    var tradeType: String
    var description: String
    var attach: String?
    /// 分.
    var total: Int
    var openid: String?
    var subOpenid: String?
    var notifyUrl: String?
    var individualAuthId: String?
    var profitSharing = false
    /// `nil` for the longest time that an order may stay open.
    var expiresAt: Date?
    var details: JSON.Object
    /// Of all that was asked for.
    var fingerprint: String
    var isV2 = false

    /// Assumption: personIsPaidIntoTheContract
    var payee: String { individualAuthId ?? subMchid ?? mchid }

    /// Members that queries give back.
    static let kept = [
        "goods_tag", "limit_pay", "support_fapiao", "detail", "scene_info", "settle_info", "time_expire",
    ]

    static func details(_ body: JSON.Object) -> JSON.Object {
        var details = JSON.Object()
        for name in kept { details[name] = body[name] }
        return details
    }
}

/// Limits that the documents set to the members of an order.
enum OrderRules {
    /// How long an order may be paid where it does not say (time_expire).
    static let life: TimeInterval = 7 * 86400
    /// How long prepay_id and code_url open the cash desk, however long the order stays open.
    static let prepayLife: TimeInterval = 2 * 3600
    /// How long an h5_url does.
    static let h5Life: TimeInterval = 5 * 60
    /// How long the payer of a code payment has for the password. Assumption: bigCodePaymentsNeedThePassword
    static let passwordLife: TimeInterval = 60
    /// 分; code payments of more need the payer's password. Assumption: bigCodePaymentsNeedThePassword
    static let mostWithoutPassword = 100_000
    /// 分, of one order. Assumption: ordersAreLimited
    static let most = 10_000_000_000
    /// Parts of a combined order.
    static let mostParts = 50

    private static let characters = Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_-|*".utf8)

    /// Refuses numbers of the merchant's that are none.
    static func checkNumber(_ number: String, _ field: String, _ lengths: ClosedRange<Int>) throws(GatewayRefusal) {
        guard number.utf8.allSatisfy(characters.contains) else {
            throw .parameter(field, "may only contain digits, letters, _, -, | and *", location: "body")
        }
        guard lengths.contains(number.utf8.count) else {
            throw .parameter(
                field, "must have \(lengths.lowerBound) to \(lengths.upperBound) characters", location: "body")
        }
    }

    /// Refuses texts longer than documented. The bytes of descriptions are limited in the API description.
    static func checkLengths(_ body: JSON.Object, _ place: String = "") throws(GatewayRefusal) {
        let limits = [
            ("attach", 128), ("notify_url", 256), ("goods_tag", 32), ("appid", 32),
            ("sp_appid", 32), ("sub_appid", 32), ("sub_mchid", 32), ("sub_mch_id", 32), ("openid", 128),
            ("sub_openid", 128), ("combine_appid", 32), ("individual_auth_id", 64),
        ]
        for (name, most) in limits {
            guard let text = body[name]?.string, text.unicodeScalars.count > most else { continue }
            throw .parameter("\(place)/\(name)", "must have at most \(most) characters", location: "body")
        }
        for name in ["detail", "scene_info"] {
            guard let value = body[name], value.description.utf8.count > 6000 else { continue }
            throw .parameter("\(place)/\(name)", "must have at most 6000 characters", location: "body")
        }
    }

    /// An amount in 分.
    static func amount(_ value: JSON?, _ field: String) throws(GatewayRefusal) -> Int {
        guard let amount = value?.int ?? value?.string.flatMap({ Int($0) }) else {
            throw .parameter(field, "must be a whole number of 分", location: "body", value: value)
        }
        guard (1...most).contains(amount) else {
            throw .parameter(field, "must be from 1 to \(most)", location: "body", value: value)
        }
        return amount
    }

    static func checkCurrency(_ value: JSON?, _ field: String) throws(GatewayRefusal) {
        guard let text = value?.string, !text.isEmpty, text != "CNY" else { return }
        throw .parameter(field, "must be CNY", location: "body", value: value)
    }

    /// When an order expires: a time that is not over yet.
    static func expiry(_ text: String, _ field: String, isV2: Bool, at moment: Moment) throws(GatewayRefusal) -> Date? {
        guard !text.isEmpty else { return nil }
        guard let date = isV2 ? ChinaTime.date(digits: text) : ChinaTime.date(rfc3339: text) else {
            let shape = isV2 ? "yyyyMMddHHmmss" : "2026-01-01T12:00:00+08:00"
            throw .parameter(field, "must be a time like \(shape)", location: "body", value: .string(text))
        }
        guard date > moment.business else {
            // The client's clock is not wrong: this one was moved.
            let isMoved = date > moment.wall
            let why =
                isMoved
                ? ": the sandbox's clock was moved ahead to \(ChinaTime.rfc3339(moment.business)); add "
                    + "offset_seconds of GET /sandbox to your times, or begin again with POST /sandbox/reset" : ""
            throw .parameter(field, "must be in the future" + why, location: "body", value: .string(text))
        }
        return date
    }
}
