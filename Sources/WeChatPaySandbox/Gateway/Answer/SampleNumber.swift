// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Made-up numbers, by the name of the member.
struct SampleNumber {
    private let call: DocumentedCall
    /// What the request asks to be paid, in its smallest unit.
    private let amount: Int

    init(call: DocumentedCall) {
        self.call = call
        amount = Self.amount(in: call.body) ?? 100
    }

    func value(_ field: APIField, sent: JSON.Object?) -> JSON {
        if let value = SampleText.preferred(field.values), let number = try? JSON(parsing: value), number.int != nil {
            return number
        }
        let isWhole = field.type == .integer
        switch field.name {
        case "longitude": return isWhole ? 114 : 114.05
        case "latitude": return isWhole ? 22 : 22.54
        case "end_time": return 86399
        case let name: return .number(JSON.Number(whole(name)))
        }
    }

    func flag(_ name: String) -> Bool {
        // What asks for more to do, or says that something is off, is not so.
        !["has_more", "is_delete", "need_", "disabled", "hidden", "finished"].contains { name.contains($0) }
    }

    private func whole(_ name: String) -> Int {
        func has(_ parts: [String]) -> Bool { parts.contains { name.contains($0) } }
        if ["retcode", "errcode", "offset", "begin_time", "disabled", "hidden"].contains(name) { return 0 }
        if has(["coupon_count", "coupon_fee", "coupon_refund", "discount", "contribute", "subsidy", "fail"]) { return 0 }
        if has(["count", "_num", "quantity", "seq", "index", "rate", "ratio", "percent", "days"]) { return 1 }
        if has(["expire", "seconds"]) { return 7200 }
        if name.hasSuffix("_time") || name.hasSuffix("_date") {
            return Int(max(0, min(call.now.timeIntervalSince1970, 4e9)))
        }
        if name.hasSuffix("_id") || name.hasSuffix("_no") || name == "id" {
            let number = Derivation([name, call.ownNumber ?? call.fingerprint]).digits(11)
            return Int("1" + number) ?? 1
        }
        if has(["amount", "fee", "total", "price", "refund", "balance", "money", "threshold", "minimum"]) {
            return amount
        }
        return 1
    }

    private static let names = ["total", "total_fee", "total_amount", "amount", "transfer_amount", "refund", "price"]

    /// The first amount in the members, or in what they hold. APIv2 writes numbers as text.
    private static func amount(in members: JSON.Object) -> Int? {
        for name in names {
            guard let value = members[name], let number = value.int ?? value.string.flatMap(Int.init) else { continue }
            // A coupon's worth may be doubled by a reader; no real amount comes near this.
            if (0...1_000_000_000_000).contains(number) { return number }
        }
        for (_, value) in members {
            if let inner = value.object, let amount = amount(in: inner) { return amount }
        }
        return nil
    }
}
