// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Fields as an indented list: name, required mark, official name, type and limits, documented values with their terms.
struct FieldTree {
    /// Values in a row.
    private static let valueLimit = 12
    /// Values one a line, with what they are called.
    private static let termLimit = 24

    private let width: Int
    /// Where the official names start.
    private let nameWidth: Int
    /// Where types and limits start.
    private let titleEnd: Int

    /// A heading with the fields under it; nothing when there is nothing to say.
    ///
    /// - Parameters:
    ///   - choices: Names of fields of which one is needed, a list for each choice.
    ///   - width: The terminal's columns.
    static func section(
        _ title: String, _ fields: [APIField], choices: [[String]] = [], width: Int = Terminal.width,
        whenEmpty: String? = ""
    ) -> [String] {
        guard !fields.isEmpty else {
            switch whenEmpty {
            case "": return []
            case let text?: return ["", title, "  " + text]
            case nil: return ["", title]
            }
        }
        let legend = hasRequired(fields) ? "  (* required)" : ""
        let tree = FieldTree(fields, width: width)
        return ["", title + legend]
            + choices.flatMap { Wrapping.prose(choice($0), width: width, indent: 2, hanging: 4) }
            + fields.flatMap { tree.lines($0, depth: 1) }
    }

    private init(_ fields: [APIField], width: Int) {
        self.width = width
        nameWidth = min(Self.widest(fields, depth: 1) { Self.name($0, $1).count + 2 }, width < 100 ? 30 : 40)
        let widest = Self.widest(fields, depth: 1) { field, _ in field.title.map { Wrapping.columns($0) + 2 } ?? 0 }
        // Official names of ten characters, and longer ones where that leaves room for the rest.
        titleEnd = nameWidth + min(widest, max(22, width - nameWidth - 36))
    }

    private static func widest(_ fields: [APIField], depth: Int, _ measure: (APIField, Int) -> Int) -> Int {
        fields.map { max(measure($0, depth), widest($0.fields, depth: depth + 1, measure)) }.max() ?? 0
    }

    private static func hasRequired(_ fields: [APIField]) -> Bool {
        fields.contains { $0.isRequired || hasRequired($0.fields) }
    }

    private static func name(_ field: APIField, _ depth: Int) -> String {
        String(repeating: " ", count: 2 * depth) + field.name + (field.isRequired ? "*" : "")
    }

    private func lines(_ field: APIField, depth: Int) -> [String] {
        var lines: [String] = []
        var head = Self.name(field, depth)
        if head.count + 2 > nameWidth, Wrapping.columns(head) > width {
            lines += Wrapping.value(head, width: width, hanging: 2 * depth + 2)
            head = ""
        }
        if let title = field.title.map(Wrapping.printable) {
            head = Wrapping.columns(head) + 2 > nameWidth && !head.isEmpty ? head + "  " : head.padding(nameWidth)
            head += title
        }
        let summary = summary(field)
        let hanging = hanging(summary)
        if Wrapping.columns(head) + 2 > titleEnd {
            // Too long for its column: what follows begins a line.
            lines += Wrapping.prose(head, width: width, hanging: nameWidth)
            lines += Wrapping.prose(summary, width: width, indent: hanging)
        } else {
            lines += Wrapping.prose(head.padding(titleEnd) + summary, width: width, hanging: hanging)
        }
        return lines + terms(field, depth: depth, hanging: hanging)
            + field.fields.flatMap { self.lines($0, depth: depth + 1) }
    }

    /// Where lines after the first start: in the same column, or further to the left for a word that it cannot hold.
    private func hanging(_ summary: String) -> Int {
        let longest = summary.split(separator: " ").map { Wrapping.columns($0) }.max() ?? 0
        return longest > width - titleEnd ? nameWidth : titleEnd
    }

    // MARK: In words

    private func summary(_ field: APIField) -> String {
        var parts = [Self.type(field)]
        if let constant = field.constant { parts.append("always \(Self.shown(constant))") }
        if let value = field.defaultValue { parts.append("\(Self.shown(value)) when absent") }
        parts += Self.limits(field)
        parts += field.roles.map { "\($0.plural) only" }
        if !field.requiredBy.isEmpty {
            let those = field.requiredBy.map(\.plural).joined(separator: " and ")
            parts.append("required of \(field.requiredBy == field.roles ? "them" : those)")
        }
        if let signed = field.signed { parts.append("signed (\(signed))") }
        if let discriminator = field.discriminator { parts.append("members depend on \(discriminator)") }
        parts += field.choices.map(Self.choice)
        let values = field.values.map(Self.shown)
        if !field.terms.isEmpty {
            parts.append(values.count == 1 ? "value:" : "values:")
        } else if values.count == 1 {
            parts.append("documented value \(values[0])")
        } else if !values.isEmpty {
            let more = values.count - Self.valueLimit
            parts.append(
                "one of " + values.prefix(Self.valueLimit).joined(separator: ", ")
                    + (more > 0 ? " and \(more) more" : "")
            )
        }
        return Wrapping.printable(parts.joined(separator: ", "))
    }

    /// Values with their official terms, one a line.
    private func terms(_ field: APIField, depth: Int, hanging: Int) -> [String] {
        guard !field.terms.isEmpty else { return [] }
        let values = field.values.map(Self.shown).map(Wrapping.printable)
        let shown = values.prefix(Self.termLimit).map { (value: $0, term: Wrapping.printable(field.terms[$0] ?? "")) }
        let column = (shown.map { $0.value.count }.max() ?? 0) + 2
        let widest = shown.map { $0.term.isEmpty ? $0.value.count : column + Wrapping.columns($0.term) }.max() ?? 0
        // Where a line would not hold them, all of them start further to the left, but still under their field.
        let indent = max(2 * depth + 4, min(hanging, width - widest))
        var lines = shown.flatMap { value, term in
            Wrapping.prose(
                term.isEmpty ? value : value.padding(column) + term, width: width, indent: indent, hanging: indent + 2)
        }
        let more = values.count - shown.count
        if more > 0 { lines.append(String(repeating: " ", count: indent) + "and \(more) more, with --json") }
        return lines
    }

    static func choice(_ names: [String]) -> String {
        let list = names.dropLast().joined(separator: ", ")
        return "one of \(list.isEmpty ? "" : list + " and ")\(names.last ?? "") is needed"
    }

    private static func type(_ field: APIField) -> String {
        if field.type == .array { return "array of " + (field.items?.rawValue ?? "anything") }
        guard let encoding = field.encoding else { return field.type.rawValue }
        return "string holding \(encoding.uppercased())" + (field.encodes.map { " (\($0))" } ?? "")
    }

    private static func limits(_ field: APIField) -> [String] {
        var parts: [String] = []
        let each = field.type == .array ? "each " : ""
        if let encryption = field.encryption {
            if let range = range(field.plaintextMinLength, field.plaintextMaxLength, "character") {
                parts.append(range)
            }
            let most = field.maxLength.map { " to at most \(count($0, "character"))" } ?? ""
            parts.append("encrypted (\(encryption.rawValue))\(most)")
        } else if let range = range(field.minLength, field.maxLength, "character") {
            parts.append(each + range)
        }
        if let most = field.maxBytes { parts.append("\(each)at most \(count(most, "byte")) in UTF-8") }
        if let range = range(field.minItems, field.maxItems, "element") { parts.append(range) }
        if let least = field.minimum { parts.append("at least \(least)") }
        if field.isAmount { parts.append("in minor units (分)") }
        if let form = field.form?.summary { parts.append(form) }
        if let pattern = field.pattern { parts.append("matches \(pattern)") }
        return parts
    }

    private static func range(_ least: Int?, _ most: Int?, _ noun: String) -> String? {
        switch (least, most) {
        case (nil, nil): nil
        case (let least?, nil): "at least \(count(least, noun))"
        case (nil, let most?): "at most \(count(most, noun))"
        case (let least?, let most?): least == most ? count(least, noun) : "\(least) to \(count(most, noun))"
        }
    }

    private static func count(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

    private static func shown(_ value: JSON) -> String { value.string ?? value.description }
}
