// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// Makes up values that fit a field.
struct ExampleValues {
    let isV2: Bool

    /// What the client sets itself.
    func isClients(_ field: APIField) -> Bool { isV2 && ["sign", "nonce_str", "sign_type"].contains(field.name) }

    /// The required members, or one where none is: an empty object shows nothing.
    ///
    /// - Parameter outer: Members of the objects around, any of which may decide what a member needs.
    func object(
        _ fields: [APIField], required: Set<String>?, choices: [[String]] = [], outer: JSON.Object = JSON.Object()
    ) -> JSON.Object {
        let selected = Self.chosen(of: choices, among: fields)
        var chosen = fields.filter { required?.contains($0.name) ?? $0.isRequired || selected.contains($0.name) }
        if chosen.isEmpty { chosen = Array(fields.prefix(1)) }
        var object = JSON.Object()
        var scope = outer
        for field in chosen where field.fields.isEmpty {
            let value = value(field, outer: scope)
            object[field.concreteName] = value
            scope[field.concreteName] = value
        }
        // In the documented order, though what decides had to come first.
        var ordered = JSON.Object()
        for field in chosen {
            ordered[field.concreteName] = object[field.concreteName] ?? value(field, outer: scope)
        }
        return ordered
    }

    /// The first member of each choice of which none is required.
    static func chosen(of choices: [[String]], among fields: [APIField]) -> Set<String> {
        let required = Set(fields.filter(\.isRequired).map(\.name))
        return Set(choices.filter { required.isDisjoint(with: $0) }.compactMap(\.first))
    }

    func value(_ field: APIField, outer: JSON.Object = JSON.Object()) -> JSON {
        switch field.type {
        case .object:
            let needed = field.requiredMembers(siblings: outer)
            return .object(object(field.fields, required: needed, choices: field.choices, outer: outer))
        case .array:
            let element = value(field.element, outer: outer)
            return .array(Array(repeating: element, count: max(1, field.minItems ?? 1)))
        case .boolean: return isV2 ? "true" : true
        case .integer, .number:
            guard let value = field.constant ?? field.values.first else {
                // The merchant's number is checked against the signature's.
                let number = ["mchid", "mch_id"].contains(field.name) ? 1_900_000_109 : 1
                return isV2 ? .string(String(number)) : .number(JSON.Number(number))
            }
            if case .number = value, isV2 { return .string(value.description) }
            if let text = value.string, !isV2, let number = Int(text) { return .number(JSON.Number(number)) }
            return value
        case .string, .file: return .string(text(field, outer: outer))
        }
    }

    /// The value where only text can be.
    func text(_ field: APIField, outer: JSON.Object = JSON.Object()) -> String {
        switch field.type {
        case .string, .file: break
        default:
            let value = value(field)
            return value.string ?? value.description
        }
        if let fixed = field.constant ?? field.values.first { return fixed.string ?? fixed.description }
        if field.encoding == "json", !field.fields.isEmpty || field.encodes != nil { return encoded(field, outer) }
        let sample = ExampleText.sample(field.name, isV2: isV2)
        return fitted(sample, field)
    }

    private func encoded(_ field: APIField, _ outer: JSON.Object) -> String {
        let object = JSON.object(object(field.fields, required: nil, choices: field.choices, outer: outer))
        switch field.encodes {
        case "object[]": return JSON.array([object]).description
        case "string[]": return JSON.array(["example"]).description
        default: return object.description
        }
    }

    private func fitted(_ sample: String, _ field: APIField) -> String {
        let (least, most) =
            field.encryption == nil
            ? (field.minLength, field.maxLength) : (field.plaintextMinLength, field.plaintextMaxLength)
        var text = sample
        if let bytes = field.maxBytes { while text.utf8.count > bytes { text.removeLast() } }
        if let most { text = String(String.UnicodeScalarView(text.unicodeScalars.prefix(max(most, 1)))) }
        if let pattern = field.pattern, field.encryption == nil, !pattern.matches(text) {
            if let characters = pattern.characters {
                text = characters.example(text)
            } else if let other = ExampleText.samples.first(where: pattern.matches) {
                text = other
            }
        }
        if let least, text.unicodeScalars.count < least {
            text += String(repeating: "0", count: least - text.unicodeScalars.count)
        }
        return text
    }
}

extension APIField {
    /// The name with indexes filled in.
    var concreteName: String {
        indexes.reduce(name) { $0.replacing("$" + $1, with: "0") }
    }
}

extension CharacterRule {
    /// What a text becomes when only allowed characters stay and it is brought to an allowed length.
    func example(_ text: String) -> String {
        var scalars = text.unicodeScalars.filter { scalar in ranges.contains { $0.contains(scalar) } }
        scalars = String.UnicodeScalarView(scalars.prefix(length.upperBound))
        guard let filler = ranges.first?.lowerBound else { return text }
        while scalars.count < max(length.lowerBound, 1) { scalars.append(filler) }
        return String(scalars)
    }
}
