// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDescription

extension CallDescription {
    /// What to say on stderr, one a line: warnings, and what is going to be encrypted.
    ///
    /// A member that the documentation does not know may be newer than the description: it is sent, and named.
    ///
    /// - Parameter isStrict: Whether such members are refused.
    /// - Throws: ``RefusedRequest`` for what the documentation rules out.
    func check(_ parts: CallParts, isStrict: Bool = false) throws -> [String] {
        let secrets = secrets(parts)
        let validator = RequestValidator(operation)
        var body = parts.body
        var problems: [RequestProblem] = []
        if parts.file != nil, !operation.isV2, case .object(let meta)? = body {
            problems += validator.problems(meta: meta)
            body = ["meta": .string(JSON.object(meta).description)]
        }
        problems += validator.problems(
            body: body, query: parts.query, pathValues: pathValues(parts), headers: parts.headers,
            plaintext: .fields(Set(secrets))
        )
        let unknown = problems.contains { $0.severity == .unknownMember }
        guard !problems.contains(where: { $0.severity == .error }), !isStrict || !unknown else {
            // An unknown member is often the one that is missed.
            throw RefusedRequest(
                problems.filter { $0.severity != .warning }.map(sentence),
                isStrict: !problems.contains { $0.severity == .error })
        }
        var notes = lifecycleWarning.map { [$0] } ?? []
        notes += problems.map { "Warning: " + sentence($0) }
        if unknown { notes.append("Members that are not described are sent as they are; --strict refuses them.") }
        if !secrets.isEmpty {
            notes.append("Encrypted with WeChat Pay's key: \(secrets.map(Self.dotted).joined(separator: ", ")).")
        }
        return notes
    }

    private var lifecycleWarning: String? {
        guard let lifecycle = operation.details.lifecycle, lifecycle.isDeprecated else { return nil }
        let since = lifecycle.since.map { " since \($0)" } ?? ""
        let others = lifecycle.replacedBy.isEmpty ? "" : "; use \(lifecycle.replacedBy.joined(separator: " or "))"
        return "Warning: this operation is \(lifecycle.state)\(since)\(others)."
    }

    /// The values in the path and those of `--path-var`, by the description's names.
    private func pathValues(_ parts: CallParts) -> [String: String] {
        var path = Self.template(parts.path)
        for (name, value) in parts.pathValues {
            path = path.replacing(
                "{\(name)}", with: value.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")
        }
        return operation.pathValues(in: path) ?? [:]
    }

    /// A JSON pointer as the arguments write it.
    private static func dotted(_ pointer: String) -> String {
        guard pointer.hasPrefix("/") else { return pointer }
        let dotted = String(pointer.dropFirst()).replacing("/", with: ".").replacing("~1", with: "/")
        return Wrapping.printable(dotted.replacing("~0", with: "~"))
    }

    private func sentence(_ problem: RequestProblem) -> String {
        var problem = problem
        var field = problem.field.isEmpty ? "" : "\(problem.location.rawValue) \(problem.field)"
        if problem.location == .body {
            // The members of an upload's meta are written without it.
            let isMeta = filePart != nil && problem.field.hasPrefix("/meta/")
            field = Self.dotted(isMeta ? String(problem.field.dropFirst("/meta".count)) : problem.field)
        }
        if problem.kind == .type, problem.rule.hasSuffix("array") || problem.rule.hasSuffix("object") {
            problem.rule += ": write := and JSON"
        }
        return Wrapping.printable(problem.sentence(field: Outside.text(field)))
    }
}

/// A request that does not fit the API description; nothing was sent.
struct RefusedRequest: Error {
    /// One a problem.
    let sentences: [String]
    /// Whether it would have been sent without `--strict`.
    let isStrict: Bool

    init(_ sentences: [String], isStrict: Bool = false) {
        self.sentences = sentences
        self.isStrict = isStrict
    }
}
