// SPDX-License-Identifier: Apache-2.0

/// Made-up texts by the name of the field. None belongs to anyone.
enum ExampleText {
    static func sample(_ name: String, isV2: Bool) -> String {
        let name = name.lowercased()
        if let known = names[name] { return known }
        if name.hasSuffix("appid") { return "wxd678efh567h23787" }
        if name.hasSuffix("openid") { return "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o" }
        if name.hasSuffix("mchid") || name.hasSuffix("mch_id") { return "1900000109" }
        if name.hasSuffix("url") { return "https://example.com/notify" }
        if name.hasSuffix("time") || name.hasSuffix("_at") {
            return isV2 ? "20260101000000" : "2026-01-01T00:00:00+08:00"
        }
        if name.hasSuffix("date") { return isV2 ? "20260101" : "2026-01-01" }
        if name.hasSuffix("ip") || name.hasSuffix("ip_address") { return "127.0.0.1" }
        if name.hasSuffix("name") || name.hasSuffix("title") || name.hasSuffix("desc") { return "示例" }
        if name.hasSuffix("email") { return "someone@example.com" }
        if name.hasSuffix("phone") || name.hasSuffix("mobile") { return "13000000000" }
        if ["amount", "fee", "price", "count", "num"].contains(where: name.hasSuffix) { return "1" }
        if name.hasSuffix("_no") || name.hasSuffix("_code") { return "TEST20260101000001" }
        if name.hasSuffix("id") { return "1000000001" }
        return "example"
    }

    private static let names = [
        "out_contract_code": "APPLYMENT_00000000001",
        "auth_code": "134567890123456789",
        "currency": "CNY",
        "fee_type": "CNY",
        "description": "示例",
        "body": "示例",
        "reason": "示例",
        "remark": "示例",
        "bill_date": "2026-01-01",
        "timestamp": "1767225600",
        "sha256": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "longitude": "114.05",
        "latitude": "22.54",
    ]

    /// Tried in turn for a pattern that is more than a set of characters.
    static let samples = [
        "1", "10", "100", "1000000001", "20260101", "2026-01-01", "2026-01-01T00:00:00+08:00", "00:00", "00:00:00",
        "A", "a1", "A1234567", "example", "https://example.com/notify", "1900000109", "13000000000", "127.0.0.1",
    ]
}
