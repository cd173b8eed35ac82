// SPDX-License-Identifier: Apache-2.0

/// How many letters two texts differ by.
package enum EditDistance {
    /// The fewest insertions, removals, replacements and swaps of neighbours; `nil` above the limit.
    static func between(_ first: [UInt8], _ second: [UInt8], limit: Int) -> Int? {
        guard abs(first.count - second.count) <= limit else { return nil }
        var older: [Int] = []
        var previous = Array(0...second.count)
        for row in first.indices {
            var current = [row + 1]
            current.reserveCapacity(second.count + 1)
            var best = row + 1
            for column in second.indices {
                let replaced = previous[column] + (first[row] == second[column] ? 0 : 1)
                var distance = min(replaced, previous[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, first[row] == second[column - 1], first[row - 1] == second[column] {
                    distance = min(distance, older[column - 1] + 1)
                }
                current.append(distance)
                best = min(best, distance)
            }
            guard best <= limit else { return nil }
            (older, previous) = (previous, current)
        }
        return previous[second.count] <= limit ? previous[second.count] : nil
    }

    /// The candidate nearest to a text, when one is near enough to be meant: a third of the letters may differ.
    package static func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
        let bytes = folded(text)
        var limit = max(1, bytes.count / 3)
        var nearest: String?
        for candidate in candidates {
            guard let distance = between(bytes, folded(candidate), limit: limit) else { continue }
            if distance == 0 { return candidate }
            nearest = candidate
            limit = distance - 1
        }
        return nearest
    }

    /// Names that differ only by case or by how they are joined (`outTradeNo`, `out-trade-no`) are the same here.
    private static func folded(_ text: String) -> [UInt8] {
        text.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: "-") }
    }
}
