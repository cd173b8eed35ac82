// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// What a developer is told of a request beside its answer: members that nobody documents, and that were ignored.
struct RequestNotes {
    /// Most notes of a request.
    static let limit = 20
    /// Most bytes of the header that carries them.
    private static let headerLimit = 2048
    static let header = "Sandbox-Note"

    private var notes: [String] = []
    private var more = 0

    /// One sentence each, without values; the last one counts those beyond ``limit``.
    var texts: [String] { more > 0 ? notes + ["There are \(more) more like these."] : notes }

    /// Adds what is unknown.
    mutating func add(_ problems: [RequestProblem]) {
        for problem in problems where problem.severity == .unknownMember {
            guard notes.count < Self.limit else {
                more += 1
                continue
            }
            notes.append(Self.sentence(problem))
        }
    }

    /// The notes as the value of a header: in ASCII, on one line.
    var headerValue: String? {
        guard !notes.isEmpty else { return nil }
        var text = ""
        for scalar in texts.joined(separator: " ").unicodeScalars {
            if (0x20..<0x7F).contains(scalar.value) {
                text.unicodeScalars.append(scalar)
            } else {
                text += scalar.escaped(asASCII: true)
            }
            // Enough was read, however long the rest is.
            guard text.utf8.count < Self.headerLimit else { return text + "..." }
        }
        return text
    }

    private static func sentence(_ problem: RequestProblem) -> String {
        guard !problem.field.isEmpty else { return "This call has no body; the one that was sent was ignored." }
        let noun = problem.location == .body ? "member" : "parameter"
        let name = Outside.text(problem.field)
        let start = "\(name) is no documented \(noun) and was ignored"
        guard let (path, part) = problem.suggestedPlace else { return start + "." }
        guard part.isEmpty else { return "\(start); \(path) belongs\(part)." }
        // A dot is between members of members: it stands elsewhere.
        guard let dot = path.lastIndex(of: ".") else { return "\(start); did you mean \(path)?" }
        return "\(start); \(path[path.index(after: dot)...]) is a member of \(path[..<dot])."
    }
}
