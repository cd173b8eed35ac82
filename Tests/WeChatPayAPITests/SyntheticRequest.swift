// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

/// A request with all documented members, as data, and what becomes of it when one limit is broken.
struct SyntheticRequest {
    let operation: APIOperation
    var body: JSON?
    var query: [(String, String)]
    var path: [String: String]

    init(_ operation: APIOperation) {
        self.operation = operation
        let details = operation.details
        let documented = Documented()
        body = details.body.map {
            ReplyBuilder.encoded(.object(documented.object($0.fields, at: "/request")), $0.fields)
        }
        query = details.query.flatMap { field -> [(String, String)] in
            let name = Documented.name(field)
            let value = documented.value(of: field, name: name, at: "/query/\(name)")
            return (value.array ?? [value]).map { (name, RequestCheck.text($0)) }
        }
        path = [:]
        for field in details.pathParameters {
            path[field.name] = RequestCheck.text(
                documented.value(of: field, name: field.name, at: "/path/\(field.name)"))
        }
    }

    var problems: [RequestProblem] {
        RequestValidator(operation).problems(body: body, query: query, pathValues: path, plaintext: .all)
    }

    /// The path with its values, as the typed layer makes it.
    func chain(_ client: WeChatPayClient) -> Chain {
        let segments = operation.callPath.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        return segments.dropFirst().reduce(client.chain(String(segments.first ?? ""))) { chain, segment in
            guard segment.hasPrefix("{") else { return chain[String(segment)] }
            return chain.segment(path[String(segment.dropFirst().dropLast())] ?? "")
        }
    }

    /// A request in which one limit is broken, and the problem to be found.
    struct Broken {
        let request: SyntheticRequest
        let field: String
        let kind: RequestProblem.Kind
    }

    /// One request for each limit of the operation.
    var broken: [Broken] {
        var found: [Broken] = []
        let details = operation.details
        for (field, steps) in Self.limited(details.body?.fields ?? [], below: []) {
            for (value, kind) in Self.values(beyond: field) {
                var copy = self
                copy.body = body.map { Self.replacing(steps[...], in: $0, with: value) }
                let place = steps.reduce("") { "\($0)/\($1)" }
                // The pattern, or the length of each element, is broken in the first element.
                let isElement = field.type == .array && kind != .items
                found.append(Broken(request: copy, field: place + (isElement ? "/0" : ""), kind: kind))
            }
        }
        for field in details.query {
            for (value, kind) in Self.values(beyond: field) where kind != .items {
                var copy = self
                let text = RequestCheck.text(value.array?.first ?? value)
                copy.query = query.filter { $0.0 != field.name } + [(field.name, text)]
                found.append(Broken(request: copy, field: field.name, kind: kind))
            }
        }
        for field in details.pathParameters {
            for (value, kind) in Self.values(beyond: field) where kind != .items {
                var copy = self
                copy.path[field.name] = RequestCheck.text(value)
                found.append(Broken(request: copy, field: field.name, kind: kind))
            }
        }
        return found
    }

    /// Fields with limits, and the way to each, by names and by 0 for a list's first element.
    private static func limited(_ fields: [APIField], below steps: [String]) -> [(APIField, [String])] {
        fields.filter(\.indexes.isEmpty).flatMap { field -> [(APIField, [String])] in
            // What is JSON inside a text is not checked.
            guard field.encoding == nil else { return [] }
            let own = steps + [field.name]
            let inner = field.type == .array ? own + ["0"] : own
            return [(field, own)] + limited(field.fields, below: inner)
        }
    }

    /// Values that break each limit of a field, and no other of the same kind.
    private static func values(beyond field: APIField) -> [(JSON, RequestProblem.Kind)] {
        let isList = field.type == .array
        func made(_ value: JSON) -> JSON { isList ? [value] : value }
        var values: [(JSON, RequestProblem.Kind)] = []
        if let limit = field.plaintextMaxLength {
            values.append((made(.string(String(repeating: "文", count: limit + 1))), .length))
        } else if let limit = field.maxLength, field.encryption == nil {
            values.append((made(.string(String(repeating: "文", count: limit + 1))), .length))
        }
        if let limit = field.minLength, limit > 1, field.encryption == nil {
            values.append((made(.string(String(repeating: "a", count: limit - 1))), .length))
        }
        if let limit = field.maxBytes {
            values.append((made(.string(String(repeating: "文", count: limit / 3 + 1))), .length))
        }
        if field.form == .notifyURL { values.append((made("https://example.com/?x=1"), .pattern)) }
        if field.form == .ipAddress { values.append((made("10.0.0.1, 10.0.0.2"), .pattern)) }
        if field.pattern != nil { values.append((made("与 pattern"), .pattern)) }
        if let limit = field.maxItems {
            values.append((.array(Array(repeating: element(field), count: limit + 1)), .items))
        }
        if let least = field.minimum { values.append((.number(JSON.Number(least - 1)), .minimum)) }
        if field.constant != nil { values.append((made("something else"), .constant)) }
        return values
    }

    private static func element(_ field: APIField) -> JSON {
        Documented().value(of: field, name: field.name, at: "/request/\(field.name)").array?.first ?? "x"
    }

    private static func replacing(_ steps: ArraySlice<String>, in json: JSON, with value: JSON) -> JSON {
        guard let step = steps.first else { return value }
        switch json {
        case .object(var object):
            object[step] = replacing(steps.dropFirst(), in: object[step] ?? .null, with: value)
            return .object(object)
        case .array(var elements):
            guard !elements.isEmpty else { return json }
            elements[0] = replacing(steps.dropFirst(), in: elements[0], with: value)
            return .array(elements)
        default: return json
        }
    }
}
