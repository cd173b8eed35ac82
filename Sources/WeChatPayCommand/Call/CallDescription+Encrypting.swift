// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

extension CallDescription {
    /// Whether a text is to be encrypted: the field is, and this is not ciphertext yet.
    func isSecret(_ text: String, _ field: APIField?) -> Bool {
        field?.encryption == .platformRSA && !text.isEmpty && !APIField.Encryption.mayBeCiphertext(text)
    }

    /// The body with every text that is to be encrypted replaced by what `transform` makes of it and its JSON pointer.
    func mappingSecrets(_ body: JSON, _ transform: (String, String) throws -> String) rethrows -> JSON {
        try mapping(body, APIField("", .object, fields: memberFields), "", transform)
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
}
