// SPDX-License-Identifier: Apache-2.0

/// A line that says how often a call may be made.
struct RateSentence {
    let rates: [OfficialRate]
    /// It announces a figure, here or in the lines below.
    let announces: Bool

    /// - Parameter line: A line outside of tables and code.
    init?(_ line: String) {
        let text = PageText.unescaping(line)
        announces = text.contains(/(?:限频|接口频率|频率限制)\**\s*[：:为]/)
        guard announces || text.contains("频") || text.contains(/QPS|qps|qpm|每天仅能/) else { return nil }
        var rates: [OfficialRate] = []
        for match in text.matches(of: /(\d+)\s*次?\s*(?:\/\s*(s|秒|min|分钟|天)|(QPS|qps|QPM|qpm))/) {
            let spans: [Substring: OfficialRate.Span] = [
                "s": .second, "秒": .second, "min": .minute, "分钟": .minute, "天": .day,
                "QPS": .second, "qps": .second, "QPM": .minute, "qpm": .minute,
            ]
            if let calls = Int(match.1), let span = (match.2 ?? match.3).flatMap({ spans[$0] }) {
                rates.append(.init(calls: calls, per: span))
            }
        }
        if let match = text.firstMatch(of: /每天仅能\D*(\d+)\s*次/), let calls = Int(match.1) {
            rates.append(.init(calls: calls, per: .day))
        }
        guard announces || !rates.isEmpty else { return nil }
        self.rates = rates
    }
}
