// SPDX-License-Identifier: Apache-2.0

/// An expression of the shape `^[0-9A-Za-z_-]{1,128}$`: which characters, and how many.
///
/// Nearly every documented pattern is one. Compiling a `Regex` for each check would cost more than the check.
struct CharacterRule: Sendable, Hashable {
    var ranges: [ClosedRange<Unicode.Scalar>]
    var length: ClosedRange<Int>

    init?(_ expression: String) {
        var rest = Substring(expression)
        guard rest.hasPrefix("^["), rest.hasSuffix("$"), let close = rest.firstIndex(of: "]") else { return nil }
        let members = rest[rest.index(rest.startIndex, offsetBy: 2)..<close]
        rest = rest[rest.index(after: close)...].dropLast()
        guard let ranges = Self.ranges(members), let length = Self.length(rest) else { return nil }
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

    private static func ranges(_ members: Substring) -> [ClosedRange<Unicode.Scalar>]? {
        var scalars = Array(members.unicodeScalars)
        // Negation, escapes and set operations are for the engine.
        guard let first = scalars.first, first != "^", !scalars.contains(where: { "\\&[~".unicodeScalars.contains($0) })
        else { return nil }
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        while let first = scalars.first {
            if scalars.count > 2, scalars[1] == "-" {
                guard first <= scalars[2] else { return nil }
                ranges.append(first...scalars[2])
                scalars.removeFirst(3)
            } else {
                ranges.append(first...first)
                scalars.removeFirst()
            }
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
