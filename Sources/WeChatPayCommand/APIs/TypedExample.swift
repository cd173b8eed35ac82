// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription
import WeChatPayJSON

/// An example request as a call of the typed endpoint, as a tree: required members only.
struct TypedExample {
    /// An expression.
    indirect enum Value: Equatable {
        case text(String)
        /// A number or a Boolean.
        case literal(String)
        /// A documented value: `.cny`.
        case member(String)
        /// `.init(…)`.
        case initializer([Argument])
        case array([Value])
        /// What is documented without members.
        case json(JSON)
        /// The file of an upload.
        case upload
    }

    struct Argument: Equatable {
        /// Empty for the body.
        var label: String
        var value: Value
    }

    /// A property, or with a value a call: `.outTradeNo("1")`.
    struct Step: Equatable {
        var name: String
        var value: String?
    }

    /// What the call gives.
    enum Result { case reply, nothing, file, address }

    /// From the client.
    private(set) var path: [Step]
    private(set) var verb: String
    private(set) var arguments: [Argument] = []
    private(set) var result: Result
    private let isV2: Bool
    /// The extension of a file that the operation takes.
    let uploadFormat: String

    init(_ operation: APIOperation, _ example: APIExample) {
        let details = operation.details
        isV2 = operation.isV2
        uploadFormat = UploadRules.format(for: operation.path)
        path = Self.path(operation, example)
        verb = operation.method.lowercased()
        switch details.response.kind {
        case .json, .xml: result = .reply
        case .empty: result = .nothing
        case .binary: result = .file
        case .redirect: (result, verb) = (.address, "signedURL")
        }
        if let body = details.body { addBody(operation, body, example) }
        addParameters(details, example)
    }

    private static func path(_ operation: APIOperation, _ example: APIExample) -> [Step] {
        var segments = operation.path.split(separator: "/").map(String.init)
        if !operation.isV2, segments.first == "v3" { segments.removeFirst() }
        let values = Dictionary(example.pathValues.map { ("{\($0.name)}", $0.value) }) { $1 }
        return [Step(name: operation.isV2 ? "v2" : "v3")]
            + segments.map { segment in
                guard let value = values[segment] else { return Step(name: SwiftNames.segment(segment)) }
                return Step(name: SwiftNames.member(String(segment.dropFirst().dropLast())), value: value)
            }
    }

    private mutating func addBody(
        _ operation: APIOperation, _ body: APIOperation.Details.Body, _ example: APIExample
    ) {
        let object = example.body?.object ?? JSON.Object()
        guard body.kind == .multipart else {
            // The client signs, so nobody writes these.
            let fields = body.fields.filter { !isV2 || !["sign", "nonce_str"].contains($0.name) }
            let none = Value.initializer([Argument(label: "json", value: .literal("JSON.Object()"))])
            arguments.append(Argument(label: "", value: fields.isEmpty ? none : initializer(fields, object)))
            return
        }
        arguments.append(Argument(label: "file", value: .upload))
        let description = CallDescription(operation: operation)
        let fields = description.memberFields.filter { field in
            !description.isComputed(field.name) && field.type != .file
                && !(isV2 && ["sign", "sign_type"].contains(field.name))
        }
        guard !fields.isEmpty else { return }
        let meta = isV2 ? object : object["meta"]?.string.flatMap { try? JSON(parsing: $0).object }
        arguments.append(Argument(label: "meta", value: initializer(fields, meta ?? JSON.Object())))
    }

    private mutating func addParameters(_ details: APIOperation.Details, _ example: APIExample) {
        var names = SwiftNames.ofArguments
        var (needed, others): ([Argument], [Argument]) = ([], [])
        let given = Dictionary((example.query + example.headers).map { ($0.name, $0.value) }) { first, _ in first }
        for field in details.query + details.headers where !["Wechatpay-Serial", "sign"].contains(field.name) {
            let label = names.claim(SwiftNames.member(field.name))
            let isNeeded = field.isRequired && field.constant == nil
            guard isNeeded || given[field.name] != nil else { continue }
            let json = given[field.name].map { text in field.type == .array ? [.string(text)] : JSON.string(text) }
            let argument = Argument(label: label, value: value(json, field, JSON.Object()))
            if isNeeded { needed.append(argument) } else { others.append(argument) }
        }
        arguments += needed + others
    }

    /// The members without which there is no object, then others that the example has.
    private func initializer(_ fields: [APIField], _ object: JSON.Object) -> Value {
        var names = SwiftNames.ofMembers
        var (needed, others): ([Argument], [Argument]) = ([], [])
        for field in fields {
            guard field.indexes.isEmpty else {
                let words = field.name.split(separator: "_").filter { !$0.hasPrefix("$") }
                let name = SwiftNames.member(words.joined(separator: "_"))
                _ = names.claim(name, "\(name)Value")
                continue
            }
            let name = SwiftNames.member(field.name)
            let label = names.claim(name, "\(name)Value")
            if field.isRequired, field.constant == nil {
                needed.append(Argument(label: label, value: value(object[field.name], field, object)))
            } else if let json = object[field.name], !field.isRequired {
                others.append(Argument(label: label, value: value(json, field, object)))
            }
        }
        return .initializer(needed + others)
    }

    private func value(_ json: JSON?, _ field: APIField, _ outer: JSON.Object) -> Value {
        let json = json ?? field.example(isV2: isV2, outer: outer)
        if field.encoding == "json", let kind = field.encodes {
            let inner = json.string.flatMap { try? JSON(parsing: $0) } ?? json
            switch kind {
            case "object[]": return .array((inner.array ?? []).map { object($0, field) })
            case "string[]": return .array((inner.array ?? []).map { .text($0.string ?? $0.description) })
            default: return object(inner, field)
            }
        }
        switch field.type {
        case .string, .file:
            let text = json.string ?? json.description
            return Self.documented(text, field).map(Value.member) ?? .text(text)
        case .integer, .number, .boolean: return .literal(json.string ?? json.description)
        case .array:
            guard field.items != nil else { return .json(json) }
            // Some lists of documented values have a type of their own, others are texts: a literal is both.
            var element = field.element
            element.values = []
            return .array((json.array ?? [json]).map { value($0, element, outer) })
        case .object: return object(json, field)
        }
    }

    private func object(_ json: JSON, _ field: APIField) -> Value {
        field.fields.isEmpty ? .json(json) : initializer(field.fields, json.object ?? JSON.Object())
    }

    private static func documented(_ text: String, _ field: APIField) -> String? {
        guard field.constant == nil, field.encryption != .platformRSA else { return nil }
        var names = SwiftNames.ofValues
        for value in field.values {
            guard let value = value.string, let name = SwiftNames.value(value) else { continue }
            let claimed = names.claim(name)
            if value == text { return claimed }
        }
        return nil
    }
}
