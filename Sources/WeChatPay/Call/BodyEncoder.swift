// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Encodes a body to ``JSON``, so that the rules for `json:` hold for it too.
///
/// Foundation's encoder loses what money and signatures need: it writes embedded ``JSON`` in another order, and refuses or
/// rounds numbers that are no `Double`. Members of a type or dictionary are sorted by name, so that the same value gives the
/// same bytes; embedded ``JSON`` keeps its own order.
struct BodyEncoder {
    let userInfo: [CodingUserInfoKey: any Sendable]

    /// - Throws: What the value's own code throws; `EncodingError` for what JSON cannot hold.
    func json(_ value: some Encodable) throws -> JSON {
        let target = EncodingTarget()
        try EncodingNode(target, [], userInfo).encode(any: value)
        return target.json
    }
}

extension BodyEncoder {
    /// Where a value could not be encoded and why, in words: of errors of the standard library and of Foundation the place
    /// alone, since what they say may quote the value.
    static func reason(_ error: any Error) -> String {
        guard case EncodingError.invalidValue(let value, let context) = error else {
            return "its own code threw \(type(of: error))"
        }
        let place = pointer(context.codingPath)
        let problem = (value as? Double).map { $0.isFinite } == false ? "infinite or no number" : "a \(type(of: value))"
        return "the value at \(place.isEmpty ? "its root" : Outside.text(place)) is \(problem), which JSON cannot hold"
    }

    private static func pointer(_ path: [any CodingKey]) -> String {
        path.map { "/" + ($0.intValue.map(String.init) ?? $0.stringValue) }.joined()
    }
}

/// What a part of the value becomes; parts are put together when all are there.
private final class EncodingTarget {
    enum Kind { case empty, value, array, object }

    private(set) var kind = Kind.empty
    private var value = JSON.null
    private var elements: [EncodingTarget] = []
    private var members: [TextKey: EncodingTarget] = [:]

    /// An empty object where nothing was encoded, as other encoders write it.
    var json: JSON {
        switch kind {
        case .value: return value
        case .array: return .array(elements.map(\.json))
        case .empty, .object:
            var object = JSON.Object()
            for (key, target) in members.sorted(by: { $0.key.text.utf8.lexicographicallyPrecedes($1.key.text.utf8) }) {
                object[key.text] = target.json
            }
            return .object(object)
        }
    }

    var count: Int { elements.count }

    /// Says what the part is, unless that is settled.
    func become(_ kind: Kind) { if self.kind == .empty { self.kind = kind } }

    func set(_ json: JSON) {
        kind = .value
        value = json
    }

    func member(_ name: String) -> EncodingTarget {
        kind = .object
        let target = EncodingTarget()
        members[TextKey(name)] = target
        return target
    }

    func element() -> EncodingTarget {
        kind = .array
        let target = EncodingTarget()
        elements.append(target)
        return target
    }
}

/// The encoder of one part.
private struct EncodingNode: Encoder {
    let target: EncodingTarget
    let codingPath: [any CodingKey]
    let sendableInfo: [CodingUserInfoKey: any Sendable]
    var userInfo: [CodingUserInfoKey: Any] { sendableInfo }

    init(_ target: EncodingTarget, _ path: [any CodingKey], _ userInfo: [CodingUserInfoKey: any Sendable]) {
        self.target = target
        codingPath = path
        sendableInfo = userInfo
    }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        target.become(.object)
        return KeyedEncodingContainer(KeyedEncoding<Key>(node: self))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        target.become(.array)
        return UnkeyedEncoding(node: self)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { SingleValueEncoding(node: self) }

    /// Values that JSON has a form of their own for, before their own code is asked.
    func encode(any value: some Encodable) throws {
        let json: JSON? =
            switch value {
            case let value as JSON: value
            case let value as Bool: .bool(value)
            case let value as String: .string(value)
            case let value as Double: try number(value, value.isFinite, "\(value)")
            case let value as Float: try number(value, value.isFinite, "\(value)")
            case let value as any FixedWidthInteger: .number(JSON.Number(value))
            case let value as Decimal: try number(value, value.isFinite, "\(value)")
            case let value as Data: .string(value.base64EncodedString())
            case let value as URL: .string(value.absoluteString)
            default: nil
            }
        if let json { target.set(json) } else { try value.encode(to: self) }
    }

    /// The shortest decimal, without a fraction that is zero.
    private func number(_ value: Any, _ isFinite: Bool, _ text: String) throws -> JSON {
        let text = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        guard isFinite, let json = try? JSON(parsing: text), case .number = json else {
            throw EncodingError.invalidValue(value, .init(codingPath: codingPath, debugDescription: "no JSON number"))
        }
        return json
    }

    func node(_ target: EncodingTarget, _ key: any CodingKey) -> EncodingNode {
        EncodingNode(target, codingPath + [key], sendableInfo)
    }
}

private struct PlaceKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ index: Int) {
        stringValue = String(index)
        intValue = index
    }
    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }
    init(intValue: Int) { self.init(intValue) }
}

private struct KeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: EncodingNode
    var codingPath: [any CodingKey] { node.codingPath }

    private func member(_ key: any CodingKey) -> EncodingNode { node.node(node.target.member(key.stringValue), key) }

    func encodeNil(forKey key: Key) throws { member(key).target.set(.null) }
    func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws { try member(key).encode(any: value) }

    func nestedContainer<Nested: CodingKey>(
        keyedBy type: Nested.Type, forKey key: Key
    ) -> KeyedEncodingContainer<Nested> { member(key).container(keyedBy: type) }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { member(key).unkeyedContainer() }
    func superEncoder() -> any Encoder { member(PlaceKey(stringValue: "super")) }
    func superEncoder(forKey key: Key) -> any Encoder { member(key) }
}

private struct UnkeyedEncoding: UnkeyedEncodingContainer {
    let node: EncodingNode
    var codingPath: [any CodingKey] { node.codingPath }
    var count: Int { node.target.count }

    private func element() -> EncodingNode {
        let index = count
        return node.node(node.target.element(), PlaceKey(index))
    }

    func encodeNil() throws { element().target.set(.null) }
    func encode<Value: Encodable>(_ value: Value) throws { try element().encode(any: value) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        element().container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { element().unkeyedContainer() }
    func superEncoder() -> any Encoder { element() }
}

private struct SingleValueEncoding: SingleValueEncodingContainer {
    let node: EncodingNode
    var codingPath: [any CodingKey] { node.codingPath }

    func encodeNil() throws { node.target.set(.null) }
    func encode<Value: Encodable>(_ value: Value) throws { try node.encode(any: value) }
}
