// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

/// How the operation is sent.
extension CallDescription {
    /// The address that alone serves the operation.
    var requiredHost: String? { operation.details.hosts.first(where: \.isRequired)?.base }

    /// What the reply is.
    var reply: APIOperation.Details.Reply { operation.details.response }

    /// The name of the form's file; `nil` for calls that send none.
    var filePart: String? {
        guard let body = operation.details.body, body.kind == .multipart else { return nil }
        return body.fields.first { $0.type == .file }?.name ?? "file"
    }

    /// What `name=value` can name in the body; of an upload by APIv3 that is its `meta`.
    var memberFields: [APIField] {
        let fields = operation.details.body?.fields ?? []
        guard filePart != nil, !operation.isV2 else { return fields }
        return fields.first { $0.name == "meta" }?.fields ?? []
    }

    /// `meta` with what the file determines, in the documented order. What is given stays as it is.
    func meta(_ given: JSON.Object, of file: Upload) -> JSON.Object {
        var names = memberFields.map(\.name)
        if names.isEmpty { names = ["filename", "sha256"] }
        var meta = JSON.Object()
        for name in names {
            meta[name] = given[name] ?? Self.computed(name, beside: names).map { .string($0(file)) }
        }
        for (name, value) in given where meta[name] == nil { meta[name] = value }
        return meta
    }

    /// Whether the client fills in a member of an upload from the file.
    func isComputed(_ name: String) -> Bool {
        operation.isV2 ? name == "media_hash" : Self.computed(name, beside: memberFields.map(\.name)) != nil
    }

    /// What of a file stands in a member. A digest whose algorithm is a member too is the caller's to make.
    private static func computed(_ name: String, beside names: [String]) -> ((Upload) -> String)? {
        switch name {
        case "filename", "file_name": { $0.fileName }
        case "sha256", "file_digest": { $0.sha256 }
        case "digest" where !names.contains { $0.hasPrefix("digest_al") }: { $0.sha256 }
        default: nil
        }
    }

    /// Objects and arrays, where the documentation wants JSON inside a text, as that text.
    func encodingTexts(_ body: JSON?) -> JSON? {
        body.map { Self.encoded($0, APIField("", .object, fields: memberFields)) }
    }

    private static func encoded(_ value: JSON, _ field: APIField) -> JSON {
        var value = value
        switch value {
        case .object(var object):
            for (name, inner) in object {
                guard let field = field.fields.first(where: { $0.isNamed(name) }) else { continue }
                object[name] = encoded(inner, field)
            }
            value = .object(object)
        case .array(let elements): value = .array(elements.map { encoded($0, withoutEncoding(field)) })
        default: return value
        }
        return field.encoding == "json" ? .string(value.description) : value
    }

    /// The rules for an element: the array is the text, not each element.
    private static func withoutEncoding(_ field: APIField) -> APIField {
        var field = field
        field.encoding = nil
        return field
    }
}
