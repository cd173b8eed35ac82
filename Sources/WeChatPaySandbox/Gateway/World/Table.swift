// SPDX-License-Identifier: Apache-2.0

/// Records by number, in the order in which they first came, with a note of what changed since it was last asked.
///
/// Bounded: beyond ``capacity`` the oldest that may go is forgotten, so that no load fills the memory.
struct Table<Value: Record>: Sendable {
    private struct Entry {
        var sequence: Int
        var value: Value
    }

    private typealias Place = (sequence: Int, id: String)

    private var entries: [String: Entry] = [:]
    /// Numbers by age; those that were removed since are skipped, and cleared away when they outweigh the rest.
    private var order: [Place] = []
    private var oldest = 0
    /// Numbers older than all of `order` from `oldest` on, whose records were not to be forgotten when they were due.
    private var kept: [Place] = []
    /// Whether a record may have become one to be forgotten since.
    private var mayKeepTooMuch = false
    private var names: [String: String] = [:]
    private var nextSequence = 0
    private var changed: Set<String> = []
    private var forgotten: [Value] = []
    let capacity: Int

    init(capacity: Int = 100_000) { self.capacity = capacity }

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }

    /// The record with a number; setting `nil` removes it.
    subscript(id: String) -> Value? {
        get { entries[id]?.value }
        set {
            if let newValue { put(newValue, id) } else { remove(id) }
        }
    }

    /// The record that has another name.
    func named(_ alias: String) -> Value? { names[alias].flatMap { entries[$0]?.value } }

    /// Adds or replaces a record under its own number.
    mutating func put(_ value: Value) { put(value, value.id) }

    /// Oldest first.
    var values: some Sequence<Value> { ordered([kept[...], order[oldest...]].joined()) }

    /// Newest first.
    var newestFirst: some Sequence<Value> { ordered([order[oldest...].reversed(), kept[...].reversed()].joined()) }

    private func ordered(_ places: some Sequence<Place>) -> some Sequence<Value> {
        places.lazy.compactMap { place -> Value? in
            guard let entry = entries[place.id], entry.sequence == place.sequence else { return nil }
            return entry.value
        }
    }

    /// What changed since the last call, and no more: a number without a record was removed.
    mutating func takeChanges() -> Set<String> {
        guard !changed.isEmpty else { return [] }
        defer { changed = [] }
        return changed
    }

    /// What was forgotten since the last call for want of space, oldest first.
    mutating func takeForgotten() -> [Value] {
        guard !forgotten.isEmpty else { return [] }
        defer { forgotten = [] }
        return forgotten
    }

    // MARK: Changing

    private mutating func put(_ value: Value, _ id: String) {
        changed.insert(id)
        if let known = entries[id] {
            for alias in known.value.aliases where names[alias] == id { names[alias] = nil }
            if value.isForgettable, !known.value.isForgettable { mayKeepTooMuch = true }
            entries[id]?.value = value
        } else {
            entries[id] = Entry(sequence: nextSequence, value: value)
            order.append((nextSequence, id))
            nextSequence += 1
            while entries.count > capacity, forgetOldest() {}
        }
        for alias in value.aliases { names[alias] = id }
    }

    private mutating func remove(_ id: String) {
        guard let entry = entries.removeValue(forKey: id) else { return }
        changed.insert(id)
        for alias in entry.value.aliases where names[alias] == id { names[alias] = nil }
        if order.count - oldest + kept.count > 2 * entries.count + 64 { compact() }
    }

    /// - Returns: Whether there was one to be forgotten; the newest never is.
    private mutating func forgetOldest() -> Bool {
        if mayKeepTooMuch {
            if let index = kept.firstIndex(where: { present($0)?.isForgettable ?? false }) {
                forget(kept.remove(at: index).id)
                return true
            }
            mayKeepTooMuch = false
        }
        while oldest < order.count - 1 {
            let place = order[oldest]
            oldest += 1
            guard let value = present(place) else { continue }
            guard value.isForgettable else {
                kept.append(place)
                continue
            }
            forget(place.id)
            if oldest > order.count / 2 + 64 { compact() }
            return true
        }
        return false
    }

    private mutating func forget(_ id: String) {
        guard let value = entries[id]?.value else { return }
        forgotten.append(value)
        remove(id)
    }

    private func present(_ place: Place) -> Value? {
        entries[place.id].flatMap { $0.sequence == place.sequence ? $0.value : nil }
    }

    private mutating func compact() {
        kept.removeAll { entries[$0.id]?.sequence != $0.sequence }
        order = order[oldest...].filter { entries[$0.id]?.sequence == $0.sequence }
        oldest = 0
    }
}
