// SPDX-License-Identifier: Apache-2.0

import Synchronization
import Testing
import WeChatPayNotifications

@testable import WeChatPayTyped

/// A payload that generated code compares with the JSON it is read from, member by member.
protocol ComparedPayload {
    func compare(to place: PayloadPlace)
}

/// A place in a resource: what was sent there, against which what is read is held.
struct PayloadPlace {
    let pointer: String
    let sent: JSON
    /// Whether what differs is reported; where anything may have been sent, it is only read.
    let reports: Bool
    let log = ReadLog()

    /// How many members were there, and read as they were sent.
    final class ReadLog: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func note() { number.withLock { $0 += 1 } }
    }

    init(_ pointer: String, _ sent: JSON, reports: Bool = true) {
        self.pointer = pointer
        self.sent = sent
        self.reports = reports
    }

    private func report(_ sentence: String) {
        if reports { Issue.record("\(sentence)") }
    }

    private func expectAbsent(_ value: Any?, _ name: String) {
        if value != nil { report("\(pointer)/\(name) is not there, but reads as a value") }
    }

    /// Compares one member. What is absent may throw, where the documentation calls it required, or be `nil`.
    func same<Value: FieldValue>(_ read: @autoclosure () throws -> Value?, _ name: String) {
        guard let expected = sent[name], expected != .null else {
            expectAbsent(try? read(), name)
            return
        }
        do {
            let value = try read()
            if let value, Self.isSame(value.content.shown, expected) { return log.note() }
            report("\(pointer)/\(name) is \(expected), but reads as \(value?.content.shown ?? nil)")
        } catch { report("\(pointer)/\(name) is \(expected), but: \(error)") }
    }

    /// Compares the members of an object.
    func object<Value: ComparedPayload>(_ read: @autoclosure () throws -> Value?, _ name: String) {
        guard let expected = sent[name] else {
            expectAbsent(try? read(), name)
            return
        }
        do {
            guard let value = try read() else { return report("\(pointer)/\(name) reads as nil") }
            value.compare(to: PayloadPlace("\(pointer)/\(name)", Self.opened(expected), reports: reports))
            log.note()
        } catch { report("\(pointer)/\(name): \(error)") }
    }

    /// Compares the members of each object of a list.
    func list<Value: ComparedPayload>(_ read: @autoclosure () throws -> [Value]?, _ name: String) {
        guard let expected = sent[name].map(Self.opened)?.array else {
            expectAbsent(try? read(), name)
            return
        }
        do {
            let values = try read() ?? []
            if values.count != expected.count { report("\(pointer)/\(name) reads as \(values.count) elements") }
            for (index, (value, sent)) in zip(values, expected).enumerated() {
                value.compare(to: PayloadPlace("\(pointer)/\(name)/\(index)", sent, reports: reports))
            }
            log.note()
        } catch { report("\(pointer)/\(name): \(error)") }
    }

    /// JSON inside a text.
    private static func opened(_ json: JSON) -> JSON {
        json.string.flatMap { try? JSON(parsing: $0) } ?? json
    }

    /// XML has texts only, and a number in a text says the same.
    private static func isSame(_ read: JSON, _ sent: JSON) -> Bool {
        read == sent || read.description == sent.string || read.string == sent.description
    }
}
