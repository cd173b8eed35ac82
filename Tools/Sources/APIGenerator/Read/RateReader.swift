// SPDX-License-Identifier: Apache-2.0

/// Reads how often a call may be made.
struct RateReader {
    let source: String

    private static let known: [String: Set<String>?] = [
        "calls": nil, "per": ["second", "minute", "day"],
        "scope": ["merchant", "partner", "subMerchant", "order", "receiver", "ip", "api", "all"],
        "when": ["accepted", "failing", "orderOlderThanOneMonth"], "faq": ["true"], "roles": nil,
    ]

    /// `x-wechatpay-rates` of an operation.
    func checked(_ value: YAMLValue, at place: String) throws -> YAMLValue {
        for rate in value.elements {
            guard let calls = rate["calls"]?.int, calls > 0, rate["per"] != nil else {
                throw DescriptionError(source, "\(place) has a rate without calls or per")
            }
            for (key, value) in rate.members {
                guard let words = Self.known[key] else {
                    throw DescriptionError(source, "\(place) has a rate with the unknown keyword \(key)")
                }
                guard let words, let text = value.text, !words.contains(text) else { continue }
                throw DescriptionError(source, "\(place) has a rate with the unknown \(key) \(text)")
            }
        }
        return value
    }
}
