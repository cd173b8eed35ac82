// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// What of a request comes back in the reply.
struct Echo {
    private let call: DocumentedCall
    /// Values by name from path and query, then from anywhere in the body.
    private let named: [String: JSON]

    init(_ call: DocumentedCall) {
        self.call = call
        var named: [String: JSON] = [:]
        for (name, value) in call.pathValues { named[name] = .string(value) }
        for (name, value) in call.query where named[name] == nil && !value.isEmpty { named[name] = .string(value) }
        Self.collect(call.body, &named)
        self.named = named
    }

    /// The request's value for a member of the reply: from the same place, or where the name leaves no doubt, from any.
    func value(_ field: APIField, sent: JSON.Object?, isRoot: Bool) -> JSON? {
        guard field.type != .object else { return nil }
        // What came encrypted goes back encrypted or not at all.
        if call.secrets.contains(field.name), field.encryption != .merchantRSA { return nil }
        if let value = sent?[field.name] { return Self.fitted(value, field) }
        guard isRoot || Self.isDistinct(field.name), let value = named[field.name] else { return nil }
        return Self.fitted(value, field)
    }

    /// The value in the type that the field has; `nil` where it does not fit.
    static func fitted(_ value: JSON, _ field: APIField) -> JSON? {
        switch field.type {
        case .string:
            guard let text = value.string, !text.isEmpty, field.encoding == nil else { return nil }
            let length = text.unicodeScalars.count
            guard length <= field.maxLength ?? .max, length >= field.minLength ?? 0,
                field.pattern?.matches(text) ?? true,
                field.values.isEmpty || field.values.contains(value)
            else { return nil }
            return value
        case .integer, .number:
            let number: JSON? =
                switch value {
                case .number: value
                case .string(let text): try? JSON(parsing: text)
                default: nil
                }
            guard case .number(let digits)? = number, field.type == .number || digits.int != nil,
                field.values.isEmpty || field.values.contains(where: { $0.string ?? $0.description == digits.text })
            else { return nil }
            return number
        case .boolean:
            if let text = value.string { return text == "true" ? true : text == "false" ? false : nil }
            return value.bool.map(JSON.bool)
        case .array:
            guard let items = field.items, items != .object, let elements = value.array, !elements.isEmpty,
                elements.count <= field.maxItems ?? .max
            else { return nil }
            var element = field
            element.type = items
            element.items = nil
            let fitted = elements.compactMap { Self.fitted($0, element) }
            return fitted.count == elements.count ? .array(fitted) : nil
        case .object, .file: return nil
        }
    }

    /// Whether a name means the same wherever it stands.
    private static func isDistinct(_ name: String) -> Bool {
        name == "appid" || name == "mchid" || name == "openid" || name == "currency" || name == "limit"
            || name == "offset"
            || (["_no", "_id", "_code", "_appid", "_mchid", "_openid"].contains(where: name.hasSuffix)
                && !ambiguous.contains(name))
    }

    private static let ambiguous: Set<String> = ["detail_id", "goods_id", "error_code", "bank_code", "area_code"]

    private static func collect(_ object: JSON.Object, _ named: inout [String: JSON]) {
        for (name, value) in object where value.object == nil && named[name] == nil { named[name] = value }
        for (_, value) in object { if let inner = value.object { collect(inner, &named) } }
    }
}
