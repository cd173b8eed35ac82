// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDescription

/// What the API description says about a call: completes it, and refuses what does not fit.
struct CallDescription {
    let operation: APIOperation

    /// The operation at a path.
    ///
    /// - Returns: `nil` for a path that is not described: it may have been published today.
    /// - Throws: ``RefusedRequest`` for a path that has other methods.
    static func find(_ method: Call.Method, path: String) throws -> CallDescription? {
        let path = template(path)
        let description = APIDescription.shared
        if let operation = description.operation(method: method.rawValue, path: path) {
            return CallDescription(operation: operation)
        }
        let others = description.operations(at: path).map { $0.method.lowercased() }
        guard others.isEmpty else {
            throw RefusedRequest([
                "\(Wrapping.printable(path)) has no \(method.rawValue); use \(others.joined(separator: " or "))."
            ])
        }
        return nil
    }

    /// A line about a path that is not described.
    static func note(path: String) -> String {
        let near = APIDescription.shared.nearestPath(to: template(path)).map { "; did you mean \($0.dropFirst())?" }
        return "\(Wrapping.printable(path)) is not in the API description, so it is sent unchecked\(near ?? ".")"
    }

    /// `_name_` is another way to write the placeholder `{name}`.
    private static func template(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            let isPlaceholder = segment.count > 2 && segment.first == "_" && segment.last == "_"
            return isPlaceholder ? "{\(segment.dropFirst().dropLast())}" : String(segment)
        }.joined(separator: "/")
    }

    // MARK: Completing

    /// The field that `a.b` names in the body.
    func member(_ names: [String]) -> APIField? {
        var fields = operation.details.body?.fields ?? []
        var found: APIField?
        for name in names {
            guard let field = fields.first(where: { $0.isNamed(name) }) else { return nil }
            // An array's elements have no names.
            fields = field.type == .object ? field.fields : []
            found = field
        }
        return found
    }

    /// The query parameter with this name.
    func parameter(_ name: String) -> APIField? { operation.details.query.first { $0.isNamed(name) } }

    /// The text of `name=value` as what the description says it is; text that is not, stays, and is refused later.
    func typed(_ text: String, _ names: [String]) -> JSON {
        guard !operation.isV2, let field = member(names) else { return .string(text) }
        switch field.type {
        case .integer, .number:
            guard case .number(let number)? = try? JSON(parsing: text) else { return .string(text) }
            return .number(number)
        case .boolean: return text == "true" ? true : text == "false" ? false : .string(text)
        default: return .string(text)
        }
    }

    // MARK: Encrypting

    /// Whether a text is to be encrypted: the field is, and this is not ciphertext yet.
    func isSecret(_ text: String, _ field: APIField?) -> Bool {
        field?.encryption == .platformRSA && !text.isEmpty && !APIField.Encryption.mayBeCiphertext(text)
    }

    /// The body with every text that is to be encrypted replaced by what `transform` makes of it and its JSON pointer.
    func mappingSecrets(_ body: JSON, _ transform: (String, String) throws -> String) rethrows -> JSON {
        try mapping(body, APIField("", .object, fields: operation.details.body?.fields ?? []), "", transform)
    }

    private func mapping(
        _ json: JSON, _ field: APIField, _ pointer: String, _ transform: (String, String) throws -> String
    ) rethrows -> JSON {
        switch json {
        case .string(let text) where isSecret(text, field): return .string(try transform(text, pointer))
        case .object(var object) where field.encoding == nil:
            for key in object.keys {
                guard let value = object[key], let inner = field.fields.first(where: { $0.isNamed(key) }) else {
                    continue
                }
                let token = key.replacing("~", with: "~0").replacing("/", with: "~1")
                object[key] = try mapping(value, inner, "\(pointer)/\(token)", transform)
            }
            return .object(object)
        case .array(let elements):
            return .array(
                try elements.enumerated().map { try mapping($0.element, field, "\(pointer)/\($0.offset)", transform) }
            )
        default: return json
        }
    }

    /// JSON pointers of the body's members, and names of parameters, that are to be encrypted.
    func secrets(_ parts: CallParts) -> [String] {
        var secrets = parts.query.filter { isSecret($0.1, parameter($0.0)) }.map(\.0)
        _ = parts.body.map { body in
            mappingSecrets(body) { text, pointer in
                secrets.append(pointer)
                return text
            }
        }
        return secrets
    }

    // MARK: Completing

    /// Adds required members and parameters that can have one value only.
    func complete(_ parts: inout CallParts) {
        for field in operation.details.query
        where field.isRequired && !parts.query.contains(where: { $0.0 == field.name }) {
            if let value = field.constant?.string { parts.query.append((field.name, value)) }
        }
        guard let fields = operation.details.body?.fields, case .object(let object)? = parts.body else { return }
        parts.body = .object(Self.completed(object, fields))
    }

    private static func completed(_ object: JSON.Object, _ fields: [APIField]) -> JSON.Object {
        var object = object
        for field in fields {
            switch object[field.name] {
            case nil: if field.isRequired, let constant = field.constant { object[field.name] = constant }
            case .object(let inner)? where field.type == .object:
                object[field.name] = .object(completed(inner, field.fields))
            default: break
            }
        }
        return object
    }

    // MARK: Checking

    /// What to say on stderr, one a line: warnings, and what is going to be encrypted.
    ///
    /// - Throws: ``RefusedRequest`` for what the documentation rules out or does not know.
    func check(_ parts: CallParts) throws -> [String] {
        let secrets = secrets(parts)
        let problems = RequestValidator(operation).problems(
            body: parts.body, query: parts.query, pathValues: pathValues(parts), headers: parts.headers,
            plaintext: .fields(Set(secrets))
        )
        let refusals = problems.filter { $0.severity != .warning }.map(sentence)
        guard refusals.isEmpty else { throw RefusedRequest(refusals) }
        var notes = problems.map { "Warning: " + sentence($0) }
        if !secrets.isEmpty {
            notes.append("Encrypted with WeChat Pay's key: \(secrets.map(Self.dotted).joined(separator: ", ")).")
        }
        return notes
    }

    /// The values in the path and those of `--path-var`, by the description's names.
    private func pathValues(_ parts: CallParts) -> [String: String] {
        var path = Self.template(parts.path)
        for (name, value) in parts.pathValues {
            path = path.replacing(
                "{\(name)}", with: value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        }
        return operation.pathValues(in: path) ?? [:]
    }

    /// A JSON pointer as the arguments write it.
    private static func dotted(_ pointer: String) -> String {
        guard pointer.hasPrefix("/") else { return pointer }
        let dotted = String(pointer.dropFirst()).replacing("/", with: ".").replacing("~1", with: "/")
        return Wrapping.printable(dotted.replacing("~0", with: "~"))
    }

    private func sentence(_ problem: RequestProblem) -> String {
        var shown = problem
        if problem.location == .body {
            shown.field = Self.dotted(problem.field)
        } else {
            shown.field = "\(problem.location.rawValue) \(problem.field)"
        }
        if problem.kind == .type, problem.rule.hasSuffix("array") || problem.rule.hasSuffix("object") {
            shown.rule += ": write := and JSON"
        }
        return Wrapping.printable(shown.description)
    }
}

/// A request that does not fit the API description; nothing was sent.
struct RefusedRequest: Error {
    /// One a problem.
    let sentences: [String]
    init(_ sentences: [String]) { self.sentences = sentences }
}
