// SPDX-License-Identifier: Apache-2.0

/// The column of types: `string(32)`, `string[1,32]`, `array[object]`.
struct TypeCell {
    let type: OfficialType?
    let minLength: Int?
    let maxLength: Int?

    private static let words: [String: OfficialType] = [
        "string": .string, "integer": .integer, "int": .integer, "int32": .integer, "int64": .integer,
        "uint32": .integer, "uint64": .integer, "number": .number, "boolean": .boolean, "bool": .boolean,
        "object": .object, "Object": .object, "file": .file, "array": .array(nil),
    ]

    /// - Parameter hasMembers: There are rows inside of it, which tells what a type's own name stands for.
    init(_ cell: String, hasMembers: Bool) {
        let text = PageText.unescaping(cell)
        (type, minLength, maxLength) = Self.read(text, hasMembers: hasMembers)
    }

    private static func read(_ text: String, hasMembers: Bool) -> (OfficialType?, Int?, Int?) {
        if let type = words[text] {
            return (text == "array" && hasMembers ? .array(.object) : type, nil, nil)
        }
        // Files of uploads, on some pages.
        if text == "message" { return (hasMembers ? .object : .file, nil, nil) }
        if let match = text.wholeMatch(of: /array\[(.+)\]/) {
            let element = read(String(match.1), hasMembers: hasMembers)
            guard element.0 != nil || isName(match.1) else { return (nil, nil, nil) }
            return (.array(element.0), element.1, element.2)
        }
        if let match = text.wholeMatch(of: /([A-Za-z0-9]+)\s*[(\[（]\s*(?:(\d+)\s*[,，]\s*)?(\d+)\s*[)\]）]/),
            let type = words[String(match.1)]
        {
            // A number in brackets counts digits, which says nothing about a text.
            guard type == .string else { return (type, nil, nil) }
            return (type, match.2.flatMap { Int($0) }, Int(match.3))
        }
        if isName(text), hasMembers { return (.object, nil, nil) }
        return (nil, nil, nil)
    }

    /// A type by a name of its own, `H5Info`.
    private static func isName(_ text: some StringProtocol) -> Bool {
        (text.first?.isUppercase ?? false) && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
}
