// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDescription

/// Compares a reply with its documentation, with code that shares nothing with what made it.
struct ReplyWalk {
    /// APIv2 has texts only.
    var hasOnlyText = false
    var decrypt: (String) -> String? = { _ in nil }
    private(set) var faults: [String] = []

    mutating func walk(_ json: JSON, _ fields: [APIField], _ place: String = "") {
        guard let object = json.object else { return faults.append("\(place) is not an object") }
        var known: Set<String> = []
        for field in fields {
            let keys = object.keys.filter { field.isNamed($0) }
            known.formUnion(keys)
            if keys.isEmpty, field.isRequired { faults.append("\(place)/\(field.name) is missing") }
            for key in keys { check(object[key] ?? .null, field, "\(place)/\(key)") }
        }
        for key in object.keys where !known.contains(key) && !fields.isEmpty {
            faults.append("\(place)/\(key) is not documented")
        }
    }

    private mutating func check(_ value: JSON, _ field: APIField, _ place: String) {
        switch field.type {
        case .string: text(value, field, place)
        case .integer:
            if hasOnlyText ? value.string.flatMap(Int.init) == nil : value.int == nil {
                faults.append("\(place) is not a whole number")
            }
        case .number:
            if hasOnlyText ? value.string.flatMap(Double.init) == nil : value.double == nil {
                faults.append("\(place) is not a number")
            }
        case .boolean:
            if hasOnlyText ? value.string.flatMap(Bool.init) == nil : value.bool == nil {
                faults.append("\(place) is not a Boolean")
            }
        case .object: walk(value, field.fields, place)
        case .array:
            // XML repeats an element, or has one.
            guard let elements = hasOnlyText ? value.array ?? [value] : value.array, !elements.isEmpty else {
                return faults.append("\(place) is not a list with elements")
            }
            var element = field
            element.type = field.items ?? .object
            for (index, value) in elements.enumerated() { check(value, element, "\(place)/\(index)") }
        case .file: faults.append("\(place) is a file")
        }
    }

    private mutating func text(_ value: JSON, _ field: APIField, _ place: String) {
        guard let text = value.string else { return faults.append("\(place) is not a text") }
        if field.encryption == .merchantRSA, decrypt(text)?.isEmpty ?? true {
            return faults.append("\(place) cannot be decrypted")
        }
        if let constant = field.constant, constant != value { faults.append("\(place) is not \(constant)") }
        if let most = field.maxLength, text.unicodeScalars.count > most { faults.append("\(place) is too long") }
        if field.encoding == "json", !field.fields.isEmpty || field.encodes != nil {
            guard let inner = try? JSON(parsing: text) else { return faults.append("\(place) does not hold JSON") }
            // Inside a text, JSON has its types again.
            var walk = ReplyWalk(decrypt: decrypt)
            for (index, element) in (inner.array ?? [inner]).enumerated() where element.object != nil {
                walk.walk(element, field.fields, "\(place)/\(index)")
            }
            faults += walk.faults
        }
        // One page lists the values of failures alone.
        let isOutcome = field.name == "return_code" || field.name == "result_code"
        if !isOutcome, !field.values.isEmpty, !field.values.contains(where: { $0.string ?? $0.description == text }) {
            faults.append("\(place) has an undocumented value")
        }
    }
}

extension XML {
    /// As a JSON object: texts, objects for nested elements, arrays for what is repeated.
    var object: JSON.Object {
        var object = JSON.Object()
        for member in members where object[member.name] == nil {
            let values = all(member.name).map { content in
                content.text.map(JSON.string) ?? .object(content.nested?.object ?? JSON.Object())
            }
            object[member.name] = values.count == 1 ? values[0] : .array(values)
        }
        return object
    }
}
