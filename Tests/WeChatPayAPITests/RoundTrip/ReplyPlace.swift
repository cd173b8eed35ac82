// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing
import WeChatPay

/// A place in a reply: what was sent there, against which generated code holds what it reads.
struct ReplyPlace {
    let pointer: String
    let sent: JSON
    let log: ReadLog

    /// Compares one member.
    func same<Value: WireValue>(_ value: Value?, _ name: String) throws {
        let place = "\(pointer)/\(name)"
        log.note(place)
        guard let sent = sent[name] else {
            Issue.record("\(log.operation): \(place) is read, but not documented")
            return
        }
        if value?.isSame(as: sent) != true {
            Issue.record("\(log.operation): \(place) is \(sent), but reads as \(String(describing: value))")
        }
    }

    /// Compares the members of an object.
    func object<Value>(_ value: Value?, _ name: String, _ compare: (Value, ReplyPlace) throws -> Void) throws {
        guard let value else {
            Issue.record("\(log.operation): \(pointer)/\(name) reads as nil")
            return
        }
        try compare(value, member(name))
    }

    /// Compares the members of each object of a list.
    func list<Value>(_ values: [Value]?, _ name: String, _ compare: (Value, ReplyPlace) throws -> Void) throws {
        let list = member(name)
        let count = list.sent.array?.count ?? 0
        #expect(values?.count == count, "\(log.operation): \(list.pointer)")
        for (index, value) in (values ?? []).enumerated() where index < count {
            try compare(
                value,
                ReplyPlace(pointer: "\(list.pointer)/\(index)", sent: list.sent.array?[index] ?? .null, log: log)
            )
        }
    }

    private func member(_ name: String) -> ReplyPlace {
        ReplyPlace(pointer: "\(pointer)/\(name)", sent: sent[name] ?? .null, log: log)
    }
}

/// Which members of a reply have been read.
final class ReadLog: Sendable {
    let operation: String
    private let places = Mutex<Set<String>>([])
    var read: Set<String> { places.withLock { $0 } }

    init(operation: String) { self.operation = operation }

    func note(_ place: String) {
        _ = places.withLock { $0.insert(place) }
    }
}
