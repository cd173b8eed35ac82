// SPDX-License-Identifier: Apache-2.0

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
        if let found = lookUp(method, path: path) { return found }
        let path = template(path)
        let description = APIDescription.shared
        if let other = description.operations(at: path).first, other.isV2 != isV2(path) {
            throw UsageError(
                other.isV2
                    ? "\(Wrapping.printable(path)) belongs to APIv2; write \(other.callPath.dropFirst())."
                    : "\(Wrapping.printable(path)) belongs to APIv3; leave out the v2/."
            )
        }
        let others = description.operations(at: path).map { $0.method.lowercased() }
        guard others.isEmpty else {
            throw RefusedRequest([
                "\(Wrapping.printable(path)) has no \(method.rawValue); use \(others.joined(separator: " or "))."
            ])
        }
        return nil
    }

    /// The operation at a path; `nil` when there is none, or it belongs to the other of the two protocols.
    static func lookUp(_ method: Call.Method, path: String) -> CallDescription? {
        let path = template(path)
        let operation = APIDescription.shared.operation(method: method.rawValue, path: path)
        return operation.flatMap { $0.isV2 == isV2(path) ? CallDescription(operation: $0) : nil }
    }

    /// Whether a path is marked as one of APIv2.
    static func isV2(_ path: String) -> Bool { path.hasPrefix("v2/") || path.hasPrefix("/v2/") }

    /// A line about a path that is not described.
    static func unknown(path: String, isSent: Bool = false) -> String {
        let near = APIDescription.shared.nearestPath(to: template(path)).map { "; did you mean \($0.dropFirst())?" }
        let effect = isSent ? ", so it is sent unchecked" : ""
        let shown = Shown.looksLikeKey(path) || path.utf8.count > 200 ? "The path" : Wrapping.printable(path)
        return "\(shown) is not in the API description\(effect)\(near ?? ".")"
    }

    /// `_name_` is another way to write the placeholder `{name}`.
    static func template(_ path: String) -> String {
        path.split(separator: "/", omittingEmptySubsequences: false).map { segment in
            let isPlaceholder = segment.count > 2 && segment.first == "_" && segment.last == "_"
            return isPlaceholder ? "{\(segment.dropFirst().dropLast())}" : String(segment)
        }.joined(separator: "/")
    }

    /// The field that `a.b` names in the body.
    func member(_ names: [String]) -> APIField? {
        var fields = memberFields
        var found: APIField?
        for name in names {
            guard let field = fields.first(where: { $0.isNamed(name) }) else { return nil }
            // An array's elements have no names.
            fields = field.type == .object || field.encodes == "object" ? field.fields : []
            found = field
        }
        return found
    }

    /// The query parameter with this name.
    func parameter(_ name: String) -> APIField? { operation.details.query.first { $0.isNamed(name) } }

    /// The text of `name=value` as what the description says it is; text that is not, stays, and is refused later.
    func typed(_ text: String, _ names: [String]) -> JSON {
        // The members of APIv2 are texts, though JSON in them is not.
        guard !operation.isV2 || names.count > 1, let field = member(names) else { return .string(text) }
        switch field.type {
        case .integer, .number:
            guard case .number(let number)? = try? JSON(parsing: text) else { return .string(text) }
            return .number(number)
        case .boolean: return text == "true" ? true : text == "false" ? false : .string(text)
        default: return .string(text)
        }
    }

    /// Adds required members and parameters that can have one value only.
    func complete(_ parts: inout CallParts) {
        for field in operation.details.query
        where field.isRequired && !parts.query.contains(where: { $0.0 == field.name }) {
            if let value = field.constant?.string { parts.query.append((field.name, value)) }
        }
        guard case .object(let object)? = parts.body else { return }
        parts.body = .object(Self.completed(object, memberFields))
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
}
