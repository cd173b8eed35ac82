// SPDX-License-Identifier: Apache-2.0

extension JSON: CustomStringConvertible {
    /// Compact UTF-8; `/` and non-ASCII characters are not escaped.
    public var bytes: [UInt8] { Array(description.utf8) }

    /// Compact text.
    public var description: String {
        var text = ""
        write(to: &text, indentation: nil)
        return text
    }

    /// Text with line breaks, two spaces a level.
    public var prettyPrinted: String {
        var text = ""
        write(to: &text, indentation: 0)
        return text
    }

    private func write(to text: inout String, indentation: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let number): text += number.text
        case .string(let value): Self.write(value, to: &text)
        case .array(let elements):
            Self.writeList(elements, "[", "]", to: &text, indentation) { element, text, indentation in
                element.write(to: &text, indentation: indentation)
            }
        case .object(let object):
            Self.writeList(Array(object), "{", "}", to: &text, indentation) { member, text, indentation in
                Self.write(member.key, to: &text)
                text += indentation == nil ? ":" : ": "
                member.value.write(to: &text, indentation: indentation)
            }
        }
    }

    private static func writeList<Element>(
        _ elements: [Element], _ open: String, _ close: String, to text: inout String, _ indentation: Int?,
        _ write: (Element, inout String, Int?) -> Void
    ) {
        text += open
        let inner = indentation.map { $0 + 1 }
        for (index, element) in elements.enumerated() {
            if index > 0 { text += "," }
            if let inner { text += "\n" + String(repeating: "  ", count: inner) }
            write(element, &text, inner)
        }
        if let indentation, !elements.isEmpty { text += "\n" + String(repeating: "  ", count: indentation) }
        text += close
    }

    private static func write(_ value: String, to text: inout String) {
        text += "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"": text += "\\\""
            case "\\": text += "\\\\"
            case "\n": text += "\\n"
            case "\r": text += "\\r"
            case "\t": text += "\\t"
            case "\u{0}"..<"\u{20}":
                let digits = String(scalar.value, radix: 16)
                text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        text += "\""
    }
}

extension JSON: Encodable {
    /// Writes the value to an encoder.
    public func encode(to encoder: any Encoder) throws {
        var single = encoder.singleValueContainer()
        switch self {
        case .null: try single.encodeNil()
        case .bool(let value): try single.encode(value)
        case .number(let number):
            if let whole = number.int {
                try single.encode(whole)
            } else {
                guard let value = Double(number.text), "\(value)" == number.text else {
                    throw EncodingError.invalidValue(
                        number,
                        .init(codingPath: encoder.codingPath, debugDescription: "An encoder would round this number.")
                    )
                }
                try single.encode(value)
            }
        case .string(let value): try single.encode(value)
        case .array(let elements): try single.encode(elements)
        case .object(let object):
            try single.encode(Dictionary(object.map { ($0.key, $0.value) }, uniquingKeysWith: { $1 }))
        }
    }
}
