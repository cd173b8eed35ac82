// SPDX-License-Identifier: Apache-2.0

public import WeChatPay

/// The members of a typed object, in the order they are sent or were received.
///
/// Typed objects are views of it: nothing that WeChat Pay sends is lost for want of a type, and a member that the
/// documentation does not know yet can be set and read by its name.
public struct Fields: Sendable {
    // One array and nothing else: a typed object is then a single pointer, for which the compiler emits no code of its
    // own. See API/DESIGN.md.
    private var entries: [Entry]

    private enum Entry: Sendable {
        case member(String, FieldContent)
        case origin(FieldOrigin)
    }

    /// No members.
    package init() { entries = [] }

    /// The members of a reply.
    package init(_ object: JSON.Object, origin: FieldOrigin?) {
        entries = object.map { .member($0.key, .json($0.value)) }
        if let origin { entries.append(.origin(origin)) }
    }

    /// A member by its name on the wire; `nil` when it is absent. A sensitive member reads as `"•••"`.
    public subscript(name: String) -> JSON? {
        get { content(name)?.shown }
        set { replace(name, newValue.map { .json($0) }) }
    }

    /// The names of the members, as on the wire.
    public var names: [String] { members.map(\.name) }

    var members: [(name: String, content: FieldContent)] {
        entries.compactMap { if case .member(let name, let content) = $0 { (name, content) } else { nil } }
    }

    /// Where a reply's members come from; `nil` for what was made by hand.
    package var origin: FieldOrigin? {
        if case .origin(let origin)? = entries.last { origin } else { nil }
    }

    func content(_ name: String) -> FieldContent? {
        for entry in entries {
            if case .member(name, let content) = entry { return content }
        }
        return nil
    }

    /// Sets a member to what another object's member holds.
    mutating func set(_ name: String, _ content: FieldContent?) { replace(name, content) }

    private mutating func replace(_ name: String, _ content: FieldContent?) {
        let index = entries.firstIndex { if case .member(name, _) = $0 { true } else { false } }
        switch (index, content) {
        case (let index?, let content?): entries[index] = .member(name, content)
        case (let index?, nil): entries.remove(at: index)
        case (nil, let content?):
            let end = origin == nil ? entries.endIndex : entries.endIndex - 1
            entries.insert(.member(name, content), at: end)
        case (nil, nil): break
        }
    }
}

extension Fields {
    /// A member that the documentation calls required.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/undecodable`` when it is absent or of another type.
    package func required<Value: FieldValue>(_ name: String) throws -> Value {
        guard let value: Value = try optional(name) else { throw unreadable(name, "is absent") }
        return value
    }

    /// A member that may be absent; `null` counts as absent.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/undecodable`` when it is of another type.
    package func optional<Value: FieldValue>(_ name: String) throws -> Value? {
        guard let content = content(name), !content.isNull else { return nil }
        guard let value = Value(content, origin: origin?.member(name)) else {
            throw unreadable(name, "is not \(Value.documentedType)")
        }
        return value
    }

    /// A member of a request as it was set.
    package func stored<Value: FieldValue>(_ name: String) -> Value? {
        content(name).flatMap { Value($0, origin: nil) }
    }

    /// Sets a member; `nil` leaves it out.
    package mutating func set<Value: FieldValue>(_ name: String, _ value: Value?) {
        replace(name, value?.content)
    }

    /// Sets a member whose value travels as JSON inside a text.
    package mutating func setText<Value: FieldValue>(_ name: String, _ value: Value?) {
        replace(name, value.map { .text($0.content) })
    }

    private func unreadable(_ name: String, _ what: String) -> WeChatPayError {
        let pointer = origin?.member(name).pointer ?? "/\(name)"
        let advice =
            origin?.isNotification ?? false
            ? "of the notification \(what). The rest of it is there; read fields or the notification itself instead."
            : "of the reply \(what). The call itself took effect; read response instead."
        var error = WeChatPayError(.undecodable, "The member \(Outside.text(pointer)) \(advice)")
        error.response = origin?.response
        return error
    }
}

/// Which reply or notification members belong to, and where in it they stand.
package struct FieldOrigin: Sendable {
    /// The reply or the notification, verified.
    package enum Reply: Sendable {
        case v3(Response)
        case v2(V2Response)
        case notification
        case v2Notification
    }

    let reply: Reply
    /// JSON Pointer to the object.
    let pointer: String

    package init(_ reply: Reply, pointer: String = "") {
        self.reply = reply
        self.pointer = pointer
    }

    var response: Response? { if case .v3(let response) = reply { response } else { nil } }
    var v2Response: V2Response? { if case .v2(let response) = reply { response } else { nil } }

    /// Whether it is XML, which tells a list of one element from the element by nothing.
    var isXML: Bool {
        switch reply {
        case .v2, .v2Notification: true
        case .v3, .notification: false
        }
    }

    fileprivate var isNotification: Bool {
        switch reply {
        case .notification, .v2Notification: true
        case .v3, .v2: false
        }
    }

    func member(_ name: String) -> FieldOrigin { FieldOrigin(reply, pointer: "\(pointer)/\(name)") }
}

extension Fields: CustomStringConvertible, CustomReflectable {
    /// How many members there are; never their values, many of which are personal.
    public var description: String { "Fields(\(members.count) members)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["members": members.count]) }
}
