// SPDX-License-Identifier: Apache-2.0

/// The names that typed endpoints have in Swift. The generator decides them; a test compares what is printed with what
/// it wrote.
struct SwiftNames {
    private var taken: Set<String>

    /// Gives out each name once.
    init(_ taken: Set<String> = []) { self.taken = taken }

    /// For the members of an object, which has some of its own.
    static let ofMembers = SwiftNames(["fields", "json", "response", "customMirror"])
    /// For the arguments of a call beside its body.
    static let ofArguments = SwiftNames(["body", "call", "chain", "file", "meta"])
    /// For documented values.
    static let ofValues = SwiftNames(["rawValue", "description", "hashValue"])

    /// The first of `candidates` that is free, else the last with a number.
    mutating func claim(_ candidates: String...) -> String {
        for candidate in candidates where taken.insert(candidate).inserted { return candidate }
        let last = candidates.last ?? "value"
        var number = 2
        while !taken.insert("\(last)\(number)").inserted { number += 1 }
        return "\(last)\(number)"
    }

    /// `prepay_id` is `prepayID`.
    static func member(_ name: String) -> String {
        let words = words(name)
        guard let first = words.first else { return "value" }
        let rest = words.dropFirst().map { acronyms[$0] ?? capitalized($0) }
        return startingWithLetter(lowerFirst(first) + rest.joined())
    }

    /// `WAIT_USER_CONFIRM` is `waitUserConfirm`; `nil` for what has no ASCII letters.
    static func value(_ value: String) -> String? {
        guard value.allSatisfy(\.isASCII) else { return nil }
        let words = words(value == value.uppercased() ? value.lowercased() : value)
        guard let first = words.first else { return nil }
        return startingWithLetter(lowerFirst(first) + words.dropFirst().map(capitalized).joined())
    }

    /// `out-trade-no` is `outTradeNo`; underscores and capitals stay.
    static func segment(_ segment: String) -> String {
        let words = segment.split(separator: "-").map(String.init)
        guard let first = words.first else { return segment }
        return first + words.dropFirst().map(capitalized).joined()
    }

    private static let acronyms = ["id": "ID", "ids": "IDs", "url": "URL", "urls": "URLs"]

    private static func words(_ text: String) -> [String] {
        text.split { !$0.isASCII || !($0.isLetter || $0.isNumber) }.map(String.init)
    }

    private static func capitalized(_ word: String) -> String { word.prefix(1).uppercased() + word.dropFirst() }

    private static func lowerFirst(_ word: String) -> String { word.prefix(1).lowercased() + word.dropFirst() }

    private static func startingWithLetter(_ name: String) -> String {
        name.first?.isNumber == true ? "_" + name : name
    }
}
