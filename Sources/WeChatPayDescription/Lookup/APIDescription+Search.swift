// SPDX-License-Identifier: Apache-2.0

extension APIDescription {
    /// Operations and notifications that every word fits, the best first: what ``find(_:)`` finds, without the reasons.
    public func search(_ words: [String]) -> [APIMatch] { find(words).map(\.match) }

    /// Operations and notifications that every word fits, the best first, and why.
    ///
    /// A word fits the Chinese name, a product, a menu, the path or the id, whatever its case; after those come operations
    /// with a parameter or member of that name, 商户订单号 or `out_trade_no`, first where it is sent. An id or a path finds
    /// just what has it; a path may have values in place of its variables, and a method before it. No words find everything.
    public func find(_ words: [String]) -> [APIFinding] {
        let words = words.filter { !$0.isEmpty }
        // No label is nearly as long, and comparing them with long texts takes seconds.
        guard words.count <= Self.mostWords, words.allSatisfy({ $0.utf8.count <= Self.longestWord }) else { return [] }
        let exact = exact(words)
        if !exact.isEmpty { return exact.map { APIFinding(match: $0, members: []) } }
        let lowercased = words.map { $0.lowercased() }
        let lines = operations.map(\.line) + notifications.map(\.line)
        let labels = labels.labels(of: lines)
        let members = words.map { self.labels.members($0, of: lines) }
        var found: [(rank: Int, number: Int, members: [APIFinding.Member])] = []
        for (number, label) in labels.enumerated() {
            var sum = 0
            var reasons: [APIFinding.Member] = []
            let fits = lowercased.indices.allSatisfy { index in
                if let rank = label.rank(lowercased[index]) {
                    sum += rank
                    return true
                }
                guard let members = members[index][number], let best = members.first else { return false }
                sum += SearchLabels.Label.lastRank + 1 + best.rank
                reasons += members
                return true
            }
            if fits { found.append((sum, number, reasons)) }
        }
        return found.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }.map { found in
            APIFinding(match: match(found.number), members: found.members)
        }
    }

    /// Most words of a search; more find nothing.
    public static let mostWords = 32
    /// Longest word of a search in bytes; a longer one finds nothing.
    public static let longestWord = 512

    private func match(_ number: Int) -> APIMatch {
        number < operations.count
            ? .operation(operations[number]) : .notification(notifications[number - operations.count])
    }

    private func exact(_ words: [String]) -> [APIMatch] {
        switch words.count {
        case 1:
            if let operation = operation(id: words[0]) { return [.operation(operation)] }
            let notifications = notifications(id: words[0])
            if !notifications.isEmpty { return notifications.map(APIMatch.notification) }
            guard words[0].contains("/") else { return [] }
            return operations(at: words[0]).map(APIMatch.operation)
        case 2:
            return operation(method: words[0].uppercased(), path: words[1]).map { [.operation($0)] } ?? []
        default: return []
        }
    }
}
