// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension RequestCheck {
    /// Checks one value that is there.
    mutating func value(_ value: JSON, _ field: APIField, _ place: String) {
        guard value != .null else { return report(place, field, .type, "must not be null; leave it out") }
        switch field.type {
        case .string:
            guard let text = text(value) else { return report(place, field, .type, "must be text") }
            self.text(text, field, place)
        case .integer:
            guard let digits = digits(value), Self.isWhole(digits) else {
                return report(place, field, .type, "must be a whole number")
            }
            if let least = field.minimum, Int(digits).map({ $0 < least }) ?? digits.hasPrefix("-") {
                report(place, field, .minimum, "must be at least \(least)")
            }
            fixed(digits, field, place)
        case .number:
            guard let digits = digits(value), Self.isNumber(digits) else {
                return report(place, field, .type, "must be a number")
            }
            fixed(digits, field, place)
        case .boolean:
            let text = hasOnlyText ? value.string : nil
            guard value.bool != nil || text == "true" || text == "false" else {
                return report(place, field, .type, "must be true or false")
            }
        case .object:
            guard let object = value.object else { return report(place, field, .type, "must be an object") }
            if !field.fields.isEmpty { members(object, field.fields, place, choices: field.choices) }
        case .array:
            guard let elements = value.array else { return report(place, field, .type, "must be an array") }
            self.elements(elements, field, place)
        case .file: break
        }
    }

    private mutating func elements(_ elements: [JSON], _ field: APIField, _ place: String) {
        if let least = field.minItems, elements.count < least {
            report(place, field, .items, "must have at least \(Self.count(least, "element"))")
        }
        if let most = field.maxItems, elements.count > most {
            report(place, field, .items, "must have at most \(Self.count(most, "element"))")
        }
        if field.isRequired, elements.isEmpty, !operation.isV2 { report(place, field, .required, "must not be empty") }
        guard field.items != nil else { return }
        let element = field.element
        for (index, value) in elements.enumerated() where !isFull { self.value(value, element, "\(place)/\(index)") }
    }

    private mutating func text(_ text: String, _ field: APIField, _ place: String) {
        if field.encryption != nil {
            let length = text.unicodeScalars.count
            if isPlain(place) {
                if let most = field.plaintextMaxLength, length > most {
                    report(
                        place, field, .length, "must have at most \(Self.count(most, "character")) before encryption")
                } else if let least = field.plaintextMinLength, length < least {
                    report(
                        place, field, .length, "must have at least \(Self.count(least, "character")) before encryption")
                }
            } else if field.encryption == .platformRSA, !APIField.Encryption.mayBeCiphertext(text) {
                report(place, field, .encryption, "must be encrypted (platform-rsa)")
            } else if let most = field.maxLength, length > most {
                report(place, field, .length, "must have at most \(Self.count(most, "character"))")
            }
            return
        }
        if let pattern = field.pattern, !pattern.matches(text) {
            report(place, field, .pattern, "must match \(pattern)")
        }
        // In APIv2 an empty member is as good as none.
        if let rule = field.form?.fault(text), !text.isEmpty { report(place, field, .pattern, rule) }
        if let most = field.maxBytes, text.utf8.count > most {
            report(place, field, .length, "must have at most \(Self.count(most, "byte")) in UTF-8")
        }
        if field.minLength != nil || field.maxLength != nil {
            let length = text.unicodeScalars.count
            if let least = field.minLength, length < least {
                report(place, field, .length, "must have at least \(Self.count(least, "character"))")
            }
            if let most = field.maxLength, length > most {
                report(place, field, .length, "must have at most \(Self.count(most, "character"))")
            }
        }
        fixed(text, field, place)
    }

    /// Whether an optional text may be there and empty: where its rules say so, and where it means that what was there is
    /// to go. In APIv2 an empty member is as good as none.
    func mayBeEmpty(_ field: APIField) -> Bool {
        if operation.isV2 || operation.method == "PATCH" || field.constant == "" || field.values.contains("") {
            return true
        }
        // These say it themselves.
        return field.pattern != nil || field.minLength != nil
    }

    /// The one value allowed, and those documented.
    private mutating func fixed(_ text: String, _ field: APIField, _ place: String) {
        if let constant = field.constant.map(Self.shown), constant != text {
            return report(place, field, .constant, "must be \(constant)")
        }
        guard !field.values.isEmpty, !field.values.contains(where: { Self.shown($0) == text }) else { return }
        let shown = field.values.prefix(6).map(Self.shown).joined(separator: ", ")
        let more = field.values.count > 6 ? " and \(field.values.count - 6) more" : ""
        report(place, field, .value, "is not among the documented values: \(shown)\(more)", severity: .warning)
    }

    private func isPlain(_ place: String) -> Bool {
        switch plaintext {
        case .none: false
        case .all: true
        case .fields(let fields): fields.contains(place)
        }
    }

    private func text(_ value: JSON) -> String? {
        switch value {
        case .string(let text): text
        case .number(let number) where hasOnlyText: number.text
        case .bool(let bool) where hasOnlyText: String(bool)
        default: nil
        }
    }

    private func digits(_ value: JSON) -> String? {
        switch value {
        case .number(let number): number.text
        case .string(let text) where hasOnlyText: text
        default: nil
        }
    }

    private static func isWhole(_ text: String) -> Bool {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isNumber(_ text: String) -> Bool {
        if case .number = try? JSON(parsing: text) { true } else { false }
    }

    private static func shown(_ value: JSON) -> String { value.string ?? value.description }

    private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }
}
