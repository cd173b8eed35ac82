// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

/// The last exchanges: a ring, so that memory stays bounded under endless load.
struct History: Sendable {
    /// Most bytes of a body that are kept.
    static let bodyLimit = 64 << 10
    /// Most bytes of all bodies together.
    static let byteLimit = 32 << 20

    let limit: Int
    private var ring: [Exchange] = []
    private var start = 0
    private var bytes = 0
    /// How many there ever were.
    private(set) var total = 0

    init(limit: Int) { self.limit = max(1, limit) }

    mutating func add(_ exchange: Exchange) {
        ring.append(exchange)
        bytes += Self.size(exchange)
        total += 1
        while ring.count - start > limit || bytes > Self.byteLimit, ring.count - start > 1 {
            bytes -= Self.size(ring[start])
            start += 1
        }
        // What fell out is let go in batches: each line moves once at most.
        if start > limit / 2 {
            ring.removeFirst(start)
            start = 0
        }
    }

    /// Puts another exchange in the place of the newest.
    mutating func replaceLast(with exchange: Exchange) {
        guard ring.count > start, let last = ring.popLast() else { return }
        bytes += Self.size(exchange) - Self.size(last)
        ring.append(exchange)
    }

    /// Newest first.
    var newestFirst: some Sequence<Exchange> { ring[start...].reversed() }

    subscript(id: String) -> Exchange? { ring[start...].last { $0.id == id } }

    private static func size(_ exchange: Exchange) -> Int {
        let request = exchange.request
        let headers = request.headers.reduce(0) { $0 + $1.name.rawName.utf8.count + $1.value.utf8.count }
        let notes = exchange.notes.reduce(0) { $0 + $1.utf8.count }
        return request.body.count + request.target.utf8.count + headers + exchange.reply.body.count + notes + 2048
    }
}
