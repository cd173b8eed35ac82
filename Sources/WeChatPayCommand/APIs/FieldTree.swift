// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Fields as an indented list: name, required mark, type and limits.
enum FieldTree {
    private static let valueLimit = 12

    /// A heading with the fields under it; nothing when there is nothing to say.
    static func section(_ title: String, _ fields: [APIField], whenEmpty: String? = "") -> [String] {
        guard !fields.isEmpty else {
            switch whenEmpty {
            case "": return []
            case let text?: return ["", title, "  " + text]
            case nil: return ["", title]
            }
        }
        let legend = hasRequired(fields) ? "  (* required)" : ""
        let width = min(fields.map { Self.width($0, depth: 1) }.max() ?? 0, 36)
        return ["", title + legend] + fields.flatMap { lines($0, depth: 1, width: width) }
    }

    private static func hasRequired(_ fields: [APIField]) -> Bool {
        fields.contains { $0.isRequired || hasRequired($0.fields) }
    }

    private static func width(_ field: APIField, depth: Int) -> Int {
        field.fields.map { width($0, depth: depth + 1) }.reduce(2 * depth + field.name.count + 3, max)
    }

    private static func lines(_ field: APIField, depth: Int, width: Int) -> [String] {
        let name = String(repeating: " ", count: 2 * depth) + field.name + (field.isRequired ? "*" : "")
        var lines: [String] = []
        if name.count + 2 > width {
            lines += Wrapping.value(name, hanging: 2 * depth + 2)
            lines += Wrapping.prose(summary(field), indent: width)
        } else {
            lines += Wrapping.prose(name.padding(width) + summary(field), hanging: width)
        }
        return lines + field.fields.flatMap { self.lines($0, depth: depth + 1, width: width) }
    }

    static func summary(_ field: APIField) -> String {
        var parts = [type(field)]
        if let constant = field.constant { parts.append("always \(shown(constant))") }
        if let value = field.defaultValue { parts.append("\(shown(value)) when absent") }
        parts += limits(field)
        if let encryption = field.encryption { parts.append("encrypted (\(encryption.rawValue))") }
        if let signed = field.signed { parts.append("signed (\(signed))") }
        if let discriminator = field.discriminator { parts.append("members depend on \(discriminator)") }
        if !field.values.isEmpty {
            let more = field.values.count - valueLimit
            parts.append(
                (["one of"] + field.values.prefix(valueLimit).map { shown($0) + "," }).joined(separator: " ")
                    .trimmingComma() + (more > 0 ? " and \(more) more" : "")
            )
        }
        return Wrapping.printable(parts.joined(separator: ", "))
    }

    private static func type(_ field: APIField) -> String {
        if field.type == .array { return "array of " + (field.items?.rawValue ?? "anything") }
        guard let encoding = field.encoding else { return field.type.rawValue }
        return "string holding \(encoding.uppercased())" + (field.encodes.map { " (\($0))" } ?? "")
    }

    private static func limits(_ field: APIField) -> [String] {
        var parts: [String] = []
        if let range = range(field.minLength, field.maxLength) { parts.append("\(range) characters") }
        if let most = field.plaintextMaxLength { parts.append("at most \(most) characters before encryption") }
        if let range = range(field.minItems, field.maxItems) { parts.append("\(range) elements") }
        if let least = field.minimum { parts.append("at least \(least)") }
        if field.isAmount { parts.append("in the currency's smallest unit") }
        if let pattern = field.pattern { parts.append("matches \(pattern)") }
        return parts
    }

    private static func range(_ least: Int?, _ most: Int?) -> String? {
        switch (least, most) {
        case (nil, nil): nil
        case (let least?, nil): "at least \(least)"
        case (nil, let most?): "at most \(most)"
        case (let least?, let most?): least == most ? "\(least)" : "\(least) to \(most)"
        }
    }

    private static func shown(_ value: JSON) -> String { value.string ?? value.description }
}

extension String {
    fileprivate func trimmingComma() -> String { hasSuffix(",") ? String(dropLast()) : self }
}
