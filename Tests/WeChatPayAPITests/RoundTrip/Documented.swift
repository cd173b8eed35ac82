// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

/// The values that belong into a message by its description, computed without the typed layer.
struct Documented {
    /// Replies of APIv2 must say that they are a success.
    var isV2Reply = false

    func object(_ fields: [APIField], at pointer: String) -> JSON.Object {
        var object = JSON.Object()
        for field in fields {
            let name = Self.name(field)
            object[name] = value(of: field, name: name, at: "\(pointer)/\(name)")
        }
        return object
    }

    /// The name with 0, 1, … for its indexes.
    static func name(_ field: APIField) -> String {
        field.indexes.enumerated().reduce(field.name) { name, index in
            name.replacing("$\(index.element)", with: String(index.offset))
        }
    }

    /// A member's value; JSON inside a text is not yet a text.
    func value(of field: APIField, name: String, at pointer: String, ascii: Bool = false) -> JSON {
        if field.encoding == "form" { return text(field, pointer, ascii) }
        if let encodes = field.encodes, encodes.hasSuffix("[]") {
            return .array((0..<Token.count(pointer)).map { element(encodes, field, "\(pointer)/\($0)") })
        }
        if field.encodes == "object" { return .object(object(field.fields, at: pointer)) }
        guard field.type == .array else { return single(field.type, field, name, pointer, ascii) }
        guard let items = field.items else { return .array([any(pointer)]) }
        return .array((0..<Token.count(pointer)).map { single(items, field, name, "\(pointer)/\($0)", ascii) })
    }

    private func element(_ encodes: String, _ field: APIField, _ pointer: String) -> JSON {
        encodes == "object[]" ? .object(object(field.fields, at: pointer)) : text(field, pointer, false)
    }

    private func single(
        _ type: APIField.ValueType, _ field: APIField, _ name: String, _ pointer: String, _ ascii: Bool
    ) -> JSON {
        if isV2Reply, let success = Self.success[name] { return success }
        if let constant = field.constant { return constant }
        if !field.values.isEmpty, field.encryption != .platformRSA || isV2Reply {
            return field.values[Token.index(field.name, field.values.count)]
        }
        let number = Token.number(pointer) % 999_983 + 1
        switch type {
        case .integer: return .number(JSON.Number(number))
        case .number: return .number(JSON.Number(Double(number) + 0.5) ?? 0)
        case .boolean: return .bool(Token.number(pointer) % 2 == 0)
        case .object: return field.fields.isEmpty ? any(pointer) : .object(object(field.fields, at: pointer))
        case .string, .array, .file: return text(field, pointer, ascii)
        }
    }

    private func text(_ field: APIField, _ pointer: String, _ ascii: Bool) -> JSON {
        switch field.form {
        case .notifyURL: .string(Token.address(pointer))
        case .ipAddress: .string(Token.ip(pointer))
        default:
            .string(
                Token.text(
                    pointer, most: field.encryption == nil ? field.maxLength : field.plaintextMaxLength,
                    bytes: field.maxBytes,
                    least: field.encryption == nil ? field.minLength : field.plaintextMinLength,
                    isPlain: field.pattern != nil || ascii
                )
            )
        }
    }

    /// What replies of APIv2 must say to be a success.
    private static let success: [String: JSON] = ["return_code": "SUCCESS", "result_code": "SUCCESS", "retcode": 0]

    private func any(_ pointer: String) -> JSON { ["any": .string(Token.code(pointer))] }
}
