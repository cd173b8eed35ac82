// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension RequestProblem {
    /// For an unknown member, where its name belongs, or what was probably meant: `it is a member of sub_orders[]`,
    /// `did you mean out_trade_no?`; `nil` where there is no ``suggestion``.
    public var hint: String? {
        guard let suggestion, let (path, part) = suggestedPlace else { return nil }
        let dot = path.lastIndex(of: ".")
        guard path[(dot.map { path.index(after: $0) } ?? path.startIndex)...] == Self.name(field) else {
            return "did you mean \(suggestion)?"
        }
        if let dot { return "it is a member of \(path[..<dot])\(part)" }
        return part.isEmpty ? "it is a member of the body itself" : "it belongs\(part)"
    }

    /// The ``suggestion`` as the members' names, dots between them, and the part of the call, `" in the query"`, empty for
    /// the part where the problem is.
    package var suggestedPlace: (path: Substring, part: Substring)? {
        guard let suggestion else { return nil }
        let place = suggestion.firstRange(of: " in the ").map(\.lowerBound) ?? suggestion.endIndex
        return (suggestion[..<place], suggestion[place...])
    }

    /// The problem as one sentence.
    ///
    /// - Parameter field: The field as it is shown; empty for the body itself.
    package func sentence(field: String) -> String {
        let name = field.isEmpty ? "The \(location.rawValue)" : field + (title.map { " (\($0))" } ?? "")
        guard let hint else { return "\(name) \(rule)." }
        return "\(name) \(rule); \(hint)" + (hint.hasSuffix("?") ? "" : ".")
    }

    /// The last name of a JSON pointer.
    private static func name(_ pointer: String) -> String {
        let token = pointer.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init) ?? ""
        return token.replacing("~1", with: "/").replacing("~0", with: "~")
    }
}
