// SPDX-License-Identifier: Apache-2.0

extension APIDescription {
    /// Another word for one that nothing fits: a path or a segment that is spelt nearly so, or the longest part of the
    /// word that something fits. `nil` when there is none.
    public func suggestion(for word: String) -> String? {
        if word.contains("/") { return nearestPath(to: word) }
        let word = word.lowercased()
        guard word.utf8.contains(where: { $0 >= 0x80 }) else {
            let segments = labels.labels(of: operations.map(\.line) + notifications.map(\.line)).lazy.flatMap(
                \.segments)
            return EditDistance.nearest(
                to: word, among: Set(segments).filter { !$0.hasPrefix("{") }.map(String.init).sorted())
        }
        let characters = Array(word)
        guard characters.count > 2 else { return nil }
        for length in (2..<characters.count).reversed() {
            for start in 0...(characters.count - length) {
                let part = String(characters[start..<start + length])
                if operations.contains(where: { $0.name.lowercased().contains(part) }) { return part }
            }
        }
        return nil
    }
}
