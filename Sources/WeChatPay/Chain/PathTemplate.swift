// SPDX-License-Identifier: Apache-2.0

/// A path with its placeholders, and what is wrong with it, kept until a call is made.
package struct PathTemplate: Sendable, CustomStringConvertible {
    enum Segment: Sendable {
        /// Text of the path itself, sent as written; `{name}` inside it is a placeholder.
        case literal(String)
        /// A value of the user's: encoded as one segment, hidden from logs and errors.
        case value(String)
    }

    private(set) var segments: [Segment]
    /// Set by a leading `v2`, which is a mark and no part of the path.
    private(set) var generation = Generation.v3

    /// The two protocols of WeChat Pay; everything that is not marked as APIv2 is signed as APIv3 is.
    enum Generation: Sendable { case v2, v3 }

    /// A whole path, with or without the leading slash.
    init(root path: String) {
        self.init(literal: path.hasPrefix("/") ? String(path.dropFirst()) : path)
        if case .literal("v2") = segments.first {
            segments.removeFirst()
            generation = .v2
        }
    }

    /// One segment, character for character.
    init(segment: String) {
        segments = [.literal(segment)]
    }

    /// `camelCase` to `kebab-case`; `_name_` to `{name}`, whose spelling is kept.
    init(member: String) {
        if let name = Self.underscoredName(member) {
            segments = [.literal("{\(name)}")]
        } else {
            var kebab = ""
            for character in member {
                if character.isUppercase { kebab += "-" + character.lowercased() } else { kebab.append(character) }
            }
            segments = [.literal(kebab)]
        }
    }

    /// Segments as written, separated by `/`; a trailing slash is kept, since some documented paths end in one.
    init(literal: String) {
        segments = literal.split(separator: "/", omittingEmptySubsequences: false).map { part in
            .literal(Self.underscoredName(String(part)).map { "{\($0)}" } ?? String(part))
        }
    }

    init(value: String) {
        segments = [.value(value)]
    }

    func appending(_ more: PathTemplate) -> PathTemplate {
        var copy = self
        copy.segments += more.segments
        return copy
    }

    /// As the documentation writes it; values of the user's are shown, since they are the user's own to see.
    package var description: String {
        "/"
            + segments.map { segment in
                switch segment {
                case .literal(let text): text
                case .value(let value): PercentEncoding.encode(value)
                }
            }.joined(separator: "/")
    }

    /// For logs and errors: values are left out, since many are personal (openid).
    package var redacted: String {
        "/"
            + segments.map { segment in
                if case .literal(let text) = segment { text } else { "{…}" }
            }.joined(separator: "/")
    }

    private static func underscoredName(_ text: String) -> String? {
        guard text.count > 2, text.first == "_", text.last == "_" else { return nil }
        return String(text.dropFirst().dropLast())
    }
}

extension PathTemplate {
    /// Fills the placeholders and encodes; what comes out can be signed and sent as it is.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidPath`` for everything that would reach another
    ///   endpoint than the one written: missing, empty or unused values, `.` and `..`, stray characters.
    package func resolved(_ values: [String: String]) throws -> String {
        guard !segments.isEmpty else { throw refusal("is empty; append the segments of an operation") }
        var unused = Set(values.keys)
        var target = ""
        for (index, segment) in segments.enumerated() {
            target += "/"
            switch segment {
            case .value(let value):
                target += try encoded(value, name: nil)
            case .literal(let text):
                if text.isEmpty, index == segments.count - 1, index > 0 { continue }
                target += try filled(text, values, &unused)
            }
        }
        guard unused.isEmpty else {
            throw refusal("has no placeholder {\(unused.sorted().joined(separator: "}, {"))}; check the names in path:")
        }
        return target
    }

    private func filled(_ text: String, _ values: [String: String], _ unused: inout Set<String>) throws -> String {
        var result = ""
        var rest = Substring(text)
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { throw refusal("has an unclosed brace") }
            let name = String(rest[rest.index(after: open)..<close])
            guard let value = values[name] else {
                throw refusal("needs a value for {\(name)}; pass it as path: [\"\(name)\": …]")
            }
            unused.remove(name)
            result += rest[..<open]
            result += try encoded(value, name: name)
            rest = rest[rest.index(after: close)...]
        }
        result += rest
        try check(literal: text, result)
        return result
    }

    private func encoded(_ value: String, name: String?) throws -> String {
        let what = name.map { "{\($0)}" } ?? "segment(_:)"
        guard !value.isEmpty else { throw refusal("got an empty value for \(what), which would be another endpoint") }
        guard value != ".", value != ".." else { throw refusal("got a dot segment as value for \(what)") }
        return PercentEncoding.encode(value)
    }

    private func check(literal: String, _ segment: String) throws {
        guard !segment.isEmpty else { throw refusal("has an empty segment; remove the doubled slash") }
        let dots = segment.replacing("%2E", with: ".").replacing("%2e", with: ".")
        guard dots != ".", dots != ".." else { throw refusal("has a dot segment; write the path out") }
        if literal.contains("?") { throw refusal("contains a query; pass it as query: instead") }
        if literal.contains(":") && segments.count > 1 && literal.hasSuffix(":") {
            throw refusal("looks like a URL; leave out scheme and host, they come from the configuration")
        }
        guard PercentEncoding.isValidSegment(segment) else {
            throw refusal("has a character that no path may contain as it is; pass values with segment(_:) or path:")
        }
    }

    private func refusal(_ reason: String) -> WeChatPayError {
        WeChatPayError(.invalidPath, "The path \(PercentEncoding.printable(redacted)) \(reason). Nothing was sent.")
    }
}
