// SPDX-License-Identifier: Apache-2.0

extension APIDescription {
    /// Operations and notifications that every word fits, the best first.
    ///
    /// A word fits the Chinese name, a product, a menu, the path or the id, whatever its case. An id or a path finds just
    /// what has it; a path may have values in place of its variables, and a method before it. No words find everything.
    public func search(_ words: [String]) -> [APIMatch] {
        let words = words.filter { !$0.isEmpty }
        let exact = exact(words)
        if !exact.isEmpty { return exact }
        let lowercased = words.map { $0.lowercased() }
        let labels = labels.labels(of: operations.map(\.line) + notifications.map(\.line))
        var found: [(rank: Int, number: Int)] = []
        for (number, label) in labels.enumerated() {
            var sum = 0
            let fits = lowercased.allSatisfy { word in
                guard let rank = label.rank(word) else { return false }
                sum += rank
                return true
            }
            if fits { found.append((sum, number)) }
        }
        return found.sorted { ($0.rank, $0.number) < ($1.rank, $1.number) }.map { match($0.number) }
    }

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
