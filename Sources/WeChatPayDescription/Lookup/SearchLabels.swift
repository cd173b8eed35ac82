// SPDX-License-Identifier: Apache-2.0

import Synchronization
import WeChatPayJSON

/// What a search compares, in lower case, made when something is searched for the first time.
final class SearchLabels: Sendable {
    struct Label: Sendable {
        /// `/v3/…`, empty for a notification.
        var path: String
        var id: String
        var name: String
        var products: [String]
        var menus: [String]
        /// The path's and the id's parts.
        var segments: Set<Substring>
    }

    private let cache: DetailsCache
    private let labels = Mutex<[Label]?>(nil)

    init(cache: DetailsCache) { self.cache = cache }

    /// One label a line, in order.
    func labels(of lines: [DescriptionLine]) -> [Label] {
        labels.withLock { known in
            if let known { return known }
            let made = lines.map(label)
            known = made
            return made
        }
    }

    /// The members that a word fits, by the number of the line.
    func members(_ word: String, of lines: [DescriptionLine]) -> [Int: [APIFinding.Member]] {
        MemberSearch(word)?.members(of: lines, in: cache.texts) ?? [:]
    }

    private func label(_ line: DescriptionLine) -> Label {
        // As clients write it, with the version that the paths of APIv2 lack.
        let path = (line.id.hasPrefix("v2.") ? "/v2" + line.path : line.path).lowercased()
        let id = line.id.lowercased()
        let products = cache.list("products", line)?.array ?? []
        let menus = cache.list("menus", line)?.array ?? []
        return Label(
            path: path,
            id: id,
            name: line.name.lowercased(),
            products: products.compactMap { $0["name"]?.string?.lowercased() },
            menus: menus.flatMap { Optional($0).texts }.map { $0.lowercased() },
            segments: Set(path.split(separator: "/") + id.split(separator: "."))
        )
    }
}

extension SearchLabels.Label {
    /// Of what fits least.
    static let lastRank = 7

    /// How well a word in lower case fits, 0 best; `nil` when it does not.
    func rank(_ word: String) -> Int? {
        if word == id || word == path { return 0 }
        if word == name { return 1 }
        if name.hasPrefix(word) { return 2 }
        if name.contains(word) { return 3 }
        if segments.contains(word[...]) { return 4 }
        if path.contains(word) || id.contains(word) { return 5 }
        if products.contains(where: { $0.contains(word) }) { return 6 }
        if menus.contains(where: { $0.contains(word) }) { return Self.lastRank }
        return nil
    }
}
