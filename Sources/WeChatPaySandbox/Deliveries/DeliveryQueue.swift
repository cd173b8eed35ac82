// SPDX-License-Identifier: Apache-2.0

/// Notifications that are due, by receiver, and which of them may be sent now.
struct DeliveryQueue {
    /// How attempts follow each other.
    enum Pace: Sendable {
        /// One at a time to each receiver, in order. What is sent together is noted together and in order, so that a run
        /// with a seed repeats. Who asked for it waits, so a receiver that is dead is given up.
        case inOrder
        /// As they come, in the background: no order, and nobody waits.
        case free
    }

    /// One notification.
    struct Item: Sendable {
        /// Its place among all.
        var number: Int
        var id: String
        /// Host and port.
        var receiver: String
    }

    private struct Lane {
        var items: [Item] = []
        var start = 0
        var underWay = 0

        var first: Item? { start < items.count ? items[start] : nil }
    }

    /// Attempts at a time.
    static let width = 8
    /// So many attempts in a row without an answer, each of which took a while, and a receiver is given up.
    static let patience = 3
    /// Seconds from which an attempt that failed took a while.
    static let slow = 1.0

    var pace: Pace
    /// Of the gateway whose notifications these are.
    private(set) var era: Int
    private var lanes: [String: Lane] = [:]
    private var strikes: [String: Int] = [:]
    private var next = 0
    private var underWay = 0

    init(_ pace: Pace, era: Int = 0) {
        self.pace = pace
        self.era = era
    }

    /// Forgets what is not under way, and who did not answer, where all began again since.
    mutating func enter(_ era: Int) {
        guard era != self.era else { return }
        self.era = era
        strikes = [:]
        for receiver in lanes.keys {
            lanes[receiver]?.items = []
            lanes[receiver]?.start = 0
        }
        lanes = lanes.filter { $0.value.underWay > 0 }
    }

    mutating func add(_ id: String, for receiver: String) {
        lanes[receiver, default: Lane()].items.append(Item(number: next, id: id, receiver: receiver))
        next += 1
    }

    /// Takes the next one that may be sent; `nil` where there is none, or others have to end first.
    mutating func take() -> Item? {
        guard underWay < Self.width else { return nil }
        // A receiver that is slow leaves room for the others.
        let limit = pace == .inOrder ? 1 : Self.width - 1
        let open = lanes.values.filter { $0.first != nil && $0.underWay < limit }
        let best = open.min { ($0.underWay, $0.first?.number ?? 0) < ($1.underWay, $1.first?.number ?? 0) }
        guard let item = best?.first else { return nil }
        lanes[item.receiver]?.start += 1
        lanes[item.receiver]?.underWay += 1
        underWay += 1
        return item
    }

    /// Notes that one is done.
    ///
    /// - Parameter outcome: What came of it; `nil` where nothing was sent.
    mutating func end(_ item: Item, _ outcome: DeliveryOutcome?) {
        underWay -= 1
        lanes[item.receiver]?.underWay -= 1
        if let lane = lanes[item.receiver], lane.first == nil, lane.underWay == 0 { lanes[item.receiver] = nil }
        guard let outcome else { return }
        if outcome.status != nil {
            strikes[item.receiver] = nil
        } else if outcome.seconds >= Self.slow {
            strikes[item.receiver, default: 0] += 1
        }
    }

    /// Whether a receiver does not answer, and is not asked again while somebody waits.
    func isGivenUp(_ receiver: String) -> Bool { pace == .inOrder && strikes[receiver, default: 0] >= Self.patience }

    /// Takes all that were not sent, in order.
    mutating func takeRest() -> [String] {
        defer { lanes = [:] }
        return lanes.values.flatMap { $0.items[$0.start...] }.sorted { $0.number < $1.number }.map(\.id)
    }
}
