// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay

/// What all five verbs take.
struct CallOptions: ParsableArguments {
    @Argument(
        help: ArgumentHelp("As the documentation writes it: v3/certificates.", valueName: "PATH"),
        completion: .custom { arguments, _, prefix in PathCompletion.paths(arguments, prefix: prefix) }
    )
    var path: String

    @Argument(
        help: ArgumentHelp(
            """
            name=value is text, or the number or Boolean that the API description asks for; name:=json is JSON, a.b=value \
            nests. For get they are the query, otherwise the body.
            """,
            valueName: "name=value"
        )
    )
    var fields: [String] = []

    @Option(parsing: .unconditional, help: ArgumentHelp("The body: JSON, @FILE, or - for stdin.", valueName: "TEXT"))
    var json: String?

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp("A query parameter; repeatable.", valueName: "k=v"))
    var query: [String] = []

    @Option(parsing: .unconditionalSingleValue, help: ArgumentHelp("A header; repeatable.", valueName: "k:v"))
    var header: [String] = []

    @Option(
        parsing: .unconditionalSingleValue,
        help: ArgumentHelp("The value of {k} in PATH; repeatable.", valueName: "k=v")
    )
    var pathVar: [String] = []

    @Flag(help: "Print the signed request instead of sending it.")
    var dryRun = false

    @Flag(help: "Send what is written: no check, no conversion, no encryption.")
    var noValidate = false

    @OptionGroup var configuration: ConfigurationOptions

    /// The arguments as a call, completed and checked by the API description.
    ///
    /// - Parameter note: Takes lines for stderr.
    func parts(_ method: Call.Method, note: (String) -> Void) throws -> CallParts {
        let (path, inPath) = try RequestFields.split(path)
        let description = noValidate ? nil : try CallDescription.find(method, path: path)
        var pairs = inPath
        pairs += try query.map { try RequestFields.pair($0, separator: "=", option: "--query") }
        let headers = try header.map { argument in
            let (name, value) = try RequestFields.pair(argument, separator: ":", option: "--header")
            return (name, value.trimmingCharacters(in: .whitespaces))
        }
        var parts = CallParts(
            path: path,
            query: pairs,
            headers: try RequestFields.unique(headers, option: "--header"),
            pathValues: try RequestFields.unique(
                pathVar.map { try RequestFields.pair($0, separator: "=", option: "--path-var") },
                option: "--path-var"
            ),
            description: description
        )
        try addFields(method, description, to: &parts)
        guard let description else {
            if !noValidate { note(CallDescription.note(path: path)) }
            return parts
        }
        if json == nil { description.complete(&parts) }
        for line in try description.check(parts) { note(line) }
        return parts
    }

    /// The `name=value` arguments: the query of a GET, the body of everything else.
    private func addFields(
        _ method: Call.Method, _ description: CallDescription?, to parts: inout CallParts
    ) throws {
        guard method == .get else {
            parts.body = try body { text, names in description?.typed(text, names) ?? .string(text) }
            return
        }
        guard json == nil else { throw UsageError("get has no body; give name=value or --query instead of --json.") }
        parts.query += try RequestFields.query(fields)
    }

    private func body(_ typed: RequestFields.Typing) throws -> JSON? {
        guard let json else { return try RequestFields.body(fields, typed) }
        guard fields.isEmpty else { throw UsageError("Give the body either as --json or as name=value, not both.") }
        let bytes: Data
        if json == "-" {
            bytes = try FileHandle.standardInput.readToEnd() ?? Data()
        } else if json.hasPrefix("@") {
            let file = String(json.dropFirst())
            guard let data = FileManager.default.contents(atPath: file) else {
                throw UsageError("The file \(Wrapping.printable(file)) of --json cannot be read.")
            }
            bytes = data
        } else {
            bytes = Data(json.utf8)
        }
        do { return try JSON(parsing: Array(bytes)) } catch { throw UsageError("--json: \(error)") }
    }
}
