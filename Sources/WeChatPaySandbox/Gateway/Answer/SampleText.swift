// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Made-up texts, by the name of the member. None belongs to anyone.
struct SampleText {
    let call: DocumentedCall
    let mchid: String

    static let appid = "wxd678efh567h23787"
    static let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"

    /// A text for a member.
    ///
    /// - Parameter sent: The request's members at the same place, whose own number decides WeChat Pay's.
    func text(_ name: String, _ place: String, sent: JSON.Object?) -> String {
        if let known = Self.known[name] { return known }
        let name = name.lowercased()
        func ends(_ endings: String...) -> Bool { endings.contains(where: name.hasSuffix) }
        if ends("appid") { return Self.appid }
        if ends("openid", "unionid") { return Self.openid }
        if ends("mchid", "mch_id") { return name.hasPrefix("sub_") ? "1900000110" : mchid }
        if let time = time(name) { return time }
        let derived = derivation(name, place, sent)
        switch name {
        case "prepay_id": return "wx" + ChinaTime.digits(call.now) + derived.hex(22)
        case "code_url": return "weixin://wxpay/bizpayurl?pr=" + derived.text(9)
        case "h5_url", "mweb_url":
            return "https://wx.tenpay.com/cgi-bin/mmpayweb-bin/checkmweb?prepay_id=wx\(derived.hex(32))"
        case "transaction_id": return "4200" + derived.digits(24)
        case "trade_type": return tradeType
        case "next", "prev", "self": return call.operation.path
        case "nonce_str", "sign_nonce": return derived.text(32)
        case "sha256": return derived.hex(64)
        case "md5": return derived.hex(32)
        case "pre_entrustweb_id", "access_token", "media_id", "token": return derived.text(64)
        default: break
        }
        if ends("url", "link", "qr_code") { return "https://example.com/" + name }
        if ends("_id", "_no", "_code", "_sn", "id") { return derived.digits(name.hasPrefix("out_") ? 20 : 24) }
        if ends("_token", "ticket", "package", "package_info") { return derived.text(64) }
        if ends("_status", "_state", "status", "state", "result") { return "SUCCESS" }
        if ends("amount", "fee", "price", "count", "num", "rate", "total") { return "1" }
        if ends("currency", "fee_type") { return "CNY" }
        if ends("phone", "mobile", "phone_number", "telephone") { return "13000000000" }
        if ends("email") { return "someone@example.com" }
        if ends("ip") { return "127.0.0.1" }
        if ends("path") { return "pages/index/index" }
        if ends("_type") || name == "type" { return "NORMAL" }
        return "示例"
    }

    /// The text brought to the documented length and pattern.
    func fitted(_ text: String, _ field: APIField) -> String {
        let most = (field.encryption == nil ? field.maxLength : field.plaintextMaxLength) ?? .max
        let least = field.encryption == nil ? field.minLength ?? 0 : 0
        func cut(_ text: String) -> String {
            var scalars = String.UnicodeScalarView(text.unicodeScalars.prefix(most))
            while scalars.count < least { scalars.append("0") }
            return String(scalars)
        }
        let derived = derivation(field.name, "", nil)
        guard let pattern = field.pattern, field.encryption == nil, !pattern.matches(cut(text)) else { return cut(text) }
        let candidates = [8, 10, 16, 20, 28, 32].flatMap { [derived.digits($0), derived.text($0)] }
        return candidates.map(cut).first(where: pattern.matches) ?? cut(text)
    }

    /// The first of the documented values that does not speak of a failure.
    static func preferred(_ values: [JSON]) -> String? {
        let texts = values.map { $0.string ?? $0.description }
        let failures = ["FAIL", "ERROR", "REJECT", "INVALID", "UNAUTHORIZED", "ABNORMAL", "CLOSE", "CANCEL", "REVOKE"]
        return texts.first { text in !failures.contains { text.uppercased().contains($0) } } ?? texts.first
    }

    // MARK: Parts

    /// WeChat Pay's numbers follow from the merchant's, so that a query finds what a creation gave.
    private func derivation(_ name: String, _ place: String, _ sent: JSON.Object?) -> Derivation {
        if let own = sent.flatMap(DocumentedCall.ownNumber) ?? call.ownNumber { return Derivation([name, own]) }
        return Derivation([name, place, call.fingerprint])
    }

    private func time(_ name: String) -> String? {
        let isV2 = call.operation.isV2
        let later = ["expire", "deadline", "end_", "invalid"].contains { name.contains($0) && name != "time_end" }
        let date = later ? call.now.addingTimeInterval(86400) : call.now
        if name.hasSuffix("date") {
            let day = ChinaTime.day(date)
            return isV2 ? day.replacingOccurrences(of: "-", with: "") : day
        }
        guard name.hasSuffix("time") || name.hasSuffix("_at") || name.hasPrefix("time_") || name == "timestamp" else {
            return nil
        }
        if name == "timestamp" { return String(Int(max(0, min(date.timeIntervalSince1970, 4e9)))) }
        return isV2 ? ChinaTime.digits(date) : ChinaTime.rfc3339(date)
    }

    private var tradeType: String {
        let path = call.operation.path
        if path.contains("jsapi") { return "JSAPI" }
        if path.contains("native") { return "NATIVE" }
        if path.contains("h5") || path.contains("mweb") { return "MWEB" }
        if path.contains("micropay") || path.contains("codepay") { return "MICROPAY" }
        return path.hasSuffix("/app") ? "APP" : "JSAPI"
    }

    private static let known = [
        "return_code": "SUCCESS", "result_code": "SUCCESS", "return_msg": "OK", "result_msg": "OK", "retmsg": "OK",
        "trade_state": "SUCCESS", "trade_state_desc": "支付成功", "bank_type": "OTHERS", "attach": "示例",
        "currency": "CNY", "payer_currency": "CNY", "fee_type": "CNY", "cash_fee_type": "CNY", "is_subscribe": "N",
        "longitude": "114.05", "latitude": "22.54", "user_received_account": "支付用户零钱",
    ]
}
