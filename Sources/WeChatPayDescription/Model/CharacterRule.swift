// SPDX-License-Identifier: Apache-2.0

/// An expression of the shape `^[0-9A-Za-z_-]{1,128}$`: which characters, and how many.
///
/// Nearly every documented pattern is one. Compiling a `Regex` for each check would cost more than the check.
struct CharacterRule: Sendable, Hashable {
    var ranges: [ClosedRange<Unicode.Scalar>]
    var length: ClosedRange<Int>

    init?(_ expression: String) {
        guard expression.hasPrefix("^["), expression.hasSuffix("$"), let members = Self.members(expression.dropFirst(2))
        else { return nil }
        guard let ranges = Self.ranges(members.characters), let length = Self.length(members.rest.dropLast()) else {
            return nil
        }
        self.ranges = ranges
        self.length = length
    }

    func allows(_ text: String) -> Bool {
        var count = 0
        for scalar in text.unicodeScalars {
            guard ranges.contains(where: { $0.contains(scalar) }) else { return false }
            count += 1
        }
        return length.contains(count)
    }

    /// What stands in the brackets, and what after them; escaped characters are marked, for they stand for themselves.
    private static func members(
        _ text: Substring
    ) -> (characters: [(scalar: Unicode.Scalar, isEscaped: Bool)], rest: Substring)? {
        var characters: [(scalar: Unicode.Scalar, isEscaped: Bool)] = []
        var isEscaped = false
        for index in text.unicodeScalars.indices {
            let scalar = text.unicodeScalars[index]
            if isEscaped {
                // An escaped letter is a class of characters, and those are for the engine.
                guard scalar.isASCII, !scalar.properties.isAlphabetic, !("0"..."9").contains(scalar) else { return nil }
                characters.append((scalar, true))
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == "]" {
                return (characters, text[text.unicodeScalars.index(after: index)...])
            } else {
                characters.append((scalar, false))
            }
        }
        return nil
    }

    private static func ranges(
        _ characters: [(scalar: Unicode.Scalar, isEscaped: Bool)]
    ) -> [ClosedRange<Unicode.Scalar>]? {
        // Negation and set operations are for the engine.
        guard let first = characters.first, first.isEscaped || first.scalar != "^",
            !characters.contains(where: { !$0.isEscaped && ["&", "[", "~"].contains($0.scalar) })
        else { return nil }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        var rest = characters[...]
        while let first = rest.popFirst() {
            guard rest.count > 1, let dash = rest.first, dash.scalar == "-", !dash.isEscaped else {
                ranges.append(first.scalar...first.scalar)
                continue
            }
            rest.removeFirst()
            guard let last = rest.popFirst(), first.scalar <= last.scalar else { return nil }
            ranges.append(first.scalar...last.scalar)
        }
        return ranges
    }

    private static func length(_ quantifier: Substring) -> ClosedRange<Int>? {
        switch quantifier {
        case "": return 1...1
        case "?": return 0...1
        case "+": return 1...Int.max
        case "*": return 0...Int.max
        default: break
        }
        guard quantifier.hasPrefix("{"), quantifier.hasSuffix("}") else { return nil }
        let bounds = quantifier.dropFirst().dropLast().split(separator: ",", omittingEmptySubsequences: false)
        guard let lower = bounds.first.flatMap({ Int($0) }), lower >= 0 else { return nil }
        switch bounds.count {
        case 1: return lower...lower
        case 2 where bounds[1].isEmpty: return lower...Int.max
        case 2:
            guard let upper = Int(bounds[1]), lower <= upper else { return nil }
            return lower...upper
        default: return nil
        }
    }
}
