// SPDX-License-Identifier: Apache-2.0

/// Swift names for the documentation's.
enum Naming {
    /// A member or an argument: `prepay_id` becomes `prepayID`.
    static func member(_ wire: String) -> String {
        let words = words(wire)
        guard let first = words.first else { return "value" }
        let rest = words.dropFirst().map { acronyms[$0] ?? capitalized($0) }
        let name = lowerFirst(first) + rest.joined()
        return name.first?.isNumber == true ? "_" + name : name
    }

    /// A type: `trade_state` becomes `TradeState`.
    static func type(_ wire: String) -> String {
        words(wire).map { acronyms[$0] ?? capitalized($0) }.joined()
    }

    /// The property of a path segment, which is what the dynamic chain takes: `out-trade-no` is `outTradeNo`, and a
    /// segment with an underscore or a capital keeps its spelling.
    static func segment(_ segment: String) -> String {
        let words = segment.split(separator: "-").map(String.init)
        guard let first = words.first else { return segment }
        return first + words.dropFirst().map(capitalized).joined()
    }

    /// A documented value: `WAIT_USER_CONFIRM` becomes `waitUserConfirm`; `nil` for what has no ASCII letters.
    static func value(_ wire: String) -> String? {
        guard wire.allSatisfy(\.isASCII) else { return nil }
        let isShouted = wire == wire.uppercased()
        let parts = words(isShouted ? wire.lowercased() : wire)
        guard let first = parts.first else { return nil }
        let name = lowerFirst(first) + parts.dropFirst().map(capitalized).joined()
        return name.first?.isNumber == true ? "_" + name : name
    }

    /// Backticks where the name is a word of the language.
    static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// As the label of an argument in a call, where three words only need backticks.
    static func label(_ name: String) -> String {
        ["inout", "let", "var"].contains(name) ? "`\(name)`" : name
    }

    /// As a member of a value, where any word of the language may stand but a few.
    static func afterDot(_ name: String) -> String {
        ["Protocol", "Type", "init", "self"].contains(name) ? "`\(name)`" : name
    }

    private static let acronyms = ["id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs"]

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    private static func lowerFirst(_ word: String) -> String { word.prefix(1).lowercased() + word.dropFirst() }

    private static let keywords: Set<String> = [
        "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do",
        "else",
        "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in",
        "init",
        "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public",
        "repeat",
        "rethrows", "return", "self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
        "try",
        "typealias", "var", "where", "while", "Any", "Self", "Type", "Protocol",
    ]

    /// Types that generated code names; a generated type of the same name would hide them.
    static let reservedTypes: Set<String> = [
        "Any", "Array", "Bool", "Chain", "Double", "Download", "EncryptedText", "FieldValue", "Fields", "Int", "JSON",
        "Never", "OpenValue", "PathNode", "Protocol", "Self", "SensitiveText", "String", "Type", "TypedCall",
        "TypedObject", "Upload", "V2", "V3", "Void",
    ]

    /// Members that every typed object has; `self` is a word that backticks do not make a name.
    static let reservedMembers: Set<String> = ["customMirror", "fields", "json", "response", "self", "v2Response"]
}

/// Gives out each name once.
struct NameScope {
    private var taken: Set<String>

    init(_ taken: Set<String> = []) { self.taken = taken }

    /// The first of `candidates` that is free, else the last with a number.
    mutating func claim(_ candidates: String...) -> String {
        for candidate in candidates where taken.insert(candidate).inserted { return candidate }
        let last = candidates.last ?? "value"
        var number = 2
        while !taken.insert("\(last)\(number)").inserted { number += 1 }
        return "\(last)\(number)"
    }
}
