// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPayTyped

/// A reply of any operation: its members are read with the types that the description gives them.
struct DescribedReply: TypedObject, FieldValue {
    let fields: Fields
    init(fields: Fields) { self.fields = fields }

    /// Reads each documented member as generated code does, and compares it with what was sent.
    func compare(_ documented: [APIField], with place: ReplyPlace) throws {
        for field in documented { try compare(field, Documented.name(field), place) }
    }

    private func compare(_ field: APIField, _ name: String, _ place: ReplyPlace) throws {
        guard field.encryption != .merchantRSA else {
            return try place.same(try fields.optional(name) as EncryptedText?, name)
        }
        // JSON inside a text is of the type that the text holds.
        switch field.encoding == "form" ? nil : field.encodes {
        case "object": return try object(field, name, place)
        case "object[]": return try list(field, name, place)
        case "string[]": return try place.same(try fields.optional(name) as [String]?, name)
        default: break
        }
        guard field.type == .array else { return try single(field, name, place) }
        switch field.items {
        case .integer: try place.same(try fields.optional(name) as [Int]?, name)
        case .number: try place.same(try fields.optional(name) as [JSON.Number]?, name)
        case .boolean: try place.same(try fields.optional(name) as [Bool]?, name)
        case .object where !field.fields.isEmpty: try list(field, name, place)
        case .string, .file: try place.same(try fields.optional(name) as [String]?, name)
        case .object, .array, nil: try place.same(try fields.optional(name) as [JSON]?, name)
        }
    }

    private func single(_ field: APIField, _ name: String, _ place: ReplyPlace) throws {
        switch field.type {
        case .integer: try place.same(try fields.optional(name) as Int?, name)
        case .number: try place.same(try fields.optional(name) as JSON.Number?, name)
        case .boolean: try place.same(try fields.optional(name) as Bool?, name)
        case .object where !field.fields.isEmpty: try object(field, name, place)
        case .object: try place.same(try fields.optional(name) as JSON?, name)
        case .string, .array, .file: try place.same(try fields.optional(name) as String?, name)
        }
    }

    private func object(_ field: APIField, _ name: String, _ place: ReplyPlace) throws {
        try place.object(try fields.optional(name) as DescribedReply?, name) { try $0.compare(field.fields, with: $1) }
    }

    private func list(_ field: APIField, _ name: String, _ place: ReplyPlace) throws {
        try place.list(try fields.optional(name) as [DescribedReply]?, name) { try $0.compare(field.fields, with: $1) }
    }
}
