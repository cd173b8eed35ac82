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
    let log = ReadLog()

    /// How many members were there, and read as they were sent.
    final class ReadLog: Sendable {
        private let number = Mutex(0)
        var count: Int { number.withLock { $0 } }
        func note() { number.withLock { $0 += 1 } }
    }

    init(_ pointer: String, _ sent: JSON) {
        self.pointer = pointer
        self.sent = sent
    }

    /// Compares one member. What is absent may throw, where the documentation calls it required, or be `nil`.
    func same<Value: FieldValue>(_ read: @autoclosure () throws -> Value?, _ name: String) {
        guard let expected = sent[name], expected != .null else {
            #expect((try? read()) == nil, "\(pointer)/\(name) is not there")
            return
        }
        do {
            let value = try #require(try read(), "\(pointer)/\(name)")
            if Self.isSame(value.content.shown, expected) { return log.note() }
            Issue.record("\(pointer)/\(name) is \(expected), but reads as \(value.content.shown)")
        } catch { Issue.record("\(pointer)/\(name) is \(expected), but: \(error)") }
    }

    /// Compares the members of an object.
    func object<Value: ComparedPayload>(_ read: @autoclosure () throws -> Value?, _ name: String) {
        guard let expected = sent[name] else {
            #expect((try? read()) == nil, "\(pointer)/\(name) is not there")
            return
        }
        do {
            let value = try #require(try read(), "\(pointer)/\(name)")
            value.compare(to: PayloadPlace("\(pointer)/\(name)", Self.opened(expected)))
            log.note()
        } catch { Issue.record("\(pointer)/\(name): \(error)") }
    }

    /// Compares the members of each object of a list.
    func list<Value: ComparedPayload>(_ read: @autoclosure () throws -> [Value]?, _ name: String) {
        guard let expected = sent[name].map(Self.opened)?.array else {
            #expect((try? read()) == nil, "\(pointer)/\(name) is not there")
            return
        }
        do {
            let values = try #require(try read(), "\(pointer)/\(name)")
            #expect(values.count == expected.count)
            for (index, (value, sent)) in zip(values, expected).enumerated() {
                value.compare(to: PayloadPlace("\(pointer)/\(name)/\(index)", sent))
            }
            log.note()
        } catch { Issue.record("\(pointer)/\(name): \(error)") }
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
