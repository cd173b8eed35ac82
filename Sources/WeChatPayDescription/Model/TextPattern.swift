// SPDX-License-Identifier: Apache-2.0

/// A regular expression that a whole text must match, compared by Unicode scalars.
public struct TextPattern: Sendable, Hashable, CustomStringConvertible {
    /// The expression as documented, `^[0-9A-Za-z_-]{1,128}$`.
    public let expression: String
    /// The same where it is only a set of characters and a length, which needs no engine.
    let characters: CharacterRule?

    /// Takes an expression with or without its anchors.
    public init(_ expression: String) {
        self.expression = expression
        characters = CharacterRule(expression)
    }

    /// Whether the whole text matches. An expression that cannot be read matches everything: it is not the text's fault.
    public func matches(_ text: String) -> Bool {
        if let characters { return characters.allows(text) }
        guard let regex = try? Regex(expression).matchingSemantics(.unicodeScalar) else { return true }
        return (try? regex.wholeMatch(in: text)) != nil
    }

    /// Whether the expression can be read.
    public var isReadable: Bool { characters != nil || (try? Regex(expression)) != nil }

    /// The expression.
    public var description: String { expression }
}
