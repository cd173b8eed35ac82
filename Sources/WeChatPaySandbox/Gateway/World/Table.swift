// SPDX-License-Identifier: Apache-2.0

/// Records by number, in the order in which they first came, with a note of what changed since it was last asked.
///
/// Bounded: beyond ``capacity`` the oldest is forgotten, so that no load fills the memory.
struct Table<Value: Record>: Sendable {
    private struct Entry {
        var sequence: Int
        var value: Value
    }

    private var entries: [String: Entry] = [:]
    /// Numbers by age; those that were removed since are skipped, and cleared away when they outweigh the rest.
    private var order: [(sequence: Int, id: String)] = []
    private var oldest = 0
    private var names: [String: String] = [:]
    private var nextSequence = 0
    private var changed: Set<String> = []
    let capacity: Int

    init(capacity: Int = 100_000) { self.capacity = capacity }

    var count: Int { entries.count }
    var isEmpty: Bool { entries.isEmpty }

    /// The record with a number; setting `nil` forgets it.
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
    var values: some Sequence<Value> { ordered(order[oldest...]) }

    /// Newest first.
    var newestFirst: some Sequence<Value> { ordered(order[oldest...].reversed()) }

    private func ordered(_ order: some Sequence<(sequence: Int, id: String)>) -> some Sequence<Value> {
        order.lazy.compactMap { place -> Value? in
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

    // MARK: Changing

    private mutating func put(_ value: Value, _ id: String) {
        changed.insert(id)
        if let known = entries[id] {
            for alias in known.value.aliases where names[alias] == id { names[alias] = nil }
            entries[id]?.value = value
        } else {
            entries[id] = Entry(sequence: nextSequence, value: value)
            order.append((nextSequence, id))
            nextSequence += 1
            if entries.count > capacity { forgetOldest() }
        }
        for alias in value.aliases { names[alias] = id }
    }

    private mutating func remove(_ id: String) {
        guard let entry = entries.removeValue(forKey: id) else { return }
        changed.insert(id)
        for alias in entry.value.aliases where names[alias] == id { names[alias] = nil }
        if order.count - oldest > 2 * entries.count + 64 { compact() }
    }

    private mutating func forgetOldest() {
        while oldest < order.count {
            let place = order[oldest]
            oldest += 1
            guard let entry = entries[place.id], entry.sequence == place.sequence else { continue }
            remove(place.id)
            break
        }
        if oldest > order.count / 2 + 64 { compact() }
    }

    private mutating func compact() {
        order = order[oldest...].filter { entries[$0.id]?.sequence == $0.sequence }
        oldest = 0
    }
}
