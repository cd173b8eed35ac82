// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPay

/// What all five verbs take.
struct CallOptions: ParsableArguments {
    @Argument(help: ArgumentHelp("As the documentation writes it: v3/certificates.", valueName: "PATH"))
    var path: String

    @Argument(
        help: ArgumentHelp(
            "name=value is text, name:=json is JSON, a.b=value nests. For get they are the query, otherwise the body.",
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

    @OptionGroup var configuration: ConfigurationOptions

    /// The arguments as a call of `client`.
    func call(_ method: Call.Method, client: WeChatPayClient) throws -> Call {
        let (path, inPath) = try RequestFields.split(path)
        var pairs = inPath
        pairs += try query.map { try RequestFields.pair($0, separator: "=", option: "--query") }
        if method == .get { pairs += try RequestFields.query(fields) }
        let headers = try header.map { argument in
            let (name, value) = try RequestFields.pair(argument, separator: ":", option: "--header")
            return (name, value.trimmingCharacters(in: .whitespaces))
        }
        return try Call(
            method,
            client.chain(path),
            json: try body(method),
            query: Query(pairs: pairs),
            headers: try RequestFields.unique(headers, option: "--header"),
            path: try RequestFields.unique(
                pathVar.map { try RequestFields.pair($0, separator: "=", option: "--path-var") },
                option: "--path-var"
            )
        )
    }

    private func body(_ method: Call.Method) throws -> JSON? {
        guard let json else { return method == .get ? nil : try RequestFields.body(fields) }
        guard method != .get else { throw UsageError("get has no body; give name=value or --query instead of --json.") }
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
