// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

extension CallOptions {
    /// Reads a file of the user's; `nil` when it cannot be read.
    typealias FileReading = (_ path: String) -> Data?

    /// The arguments as a call, completed and checked by the API description.
    ///
    /// - Parameters:
    ///   - note: Takes lines for stderr.
    ///   - read: Reads files instead of the disk.
    func parts(
        _ method: Call.Method, note: (String) -> Void,
        reading read: FileReading? = nil
    ) throws -> CallParts {
        let (path, inPath) = try RequestFields.split(path)
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
            description: noValidate
                ? CallDescription.lookUp(method, path: path) : try CallDescription.find(method, path: path),
            isRaw: noValidate
        )
        try addFields(method, to: &parts, reading: read)
        if let missing = path.matches(of: /{([^{}]+)}/).map({ String($0.output.1) }).first(where: {
            parts.pathValues[$0] == nil
        }) {
            throw UsageError(
                "The path needs a value for {\(missing)}: give --path-var \(missing)=VALUE. Nothing was sent.")
        }
        guard !noValidate else { return parts }
        guard let description = parts.description else {
            if strict {
                throw RefusedRequest([CallDescription.unknown(path: path)], isStrict: true)
            }
            note(CallDescription.unknown(path: path, isSent: true))
            return parts
        }
        if json == nil { description.complete(&parts) }
        for line in try description.check(parts, isStrict: strict) { note(line) }
        return parts
    }

    /// The `name=value` arguments: the query of a GET, the body of everything else.
    private func addFields(_ method: Call.Method, to parts: inout CallParts, reading read: FileReading?) throws {
        if let part = parts.description?.filePart {
            let (file, others) = try UploadArguments.split(fields, part: part)
            let members = try body(others, parts, reading: read)
            try UploadArguments.add(file, part: part, members: members, to: &parts, reading: read)
            return
        }
        guard method == .get else {
            let body = try body(fields, parts, reading: read)
            parts.body = parts.isV2 ? try body.map { .object(try V2Members.texts(of: $0)) } : body
            return
        }
        guard json == nil else { throw UsageError("get has no body; give name=value or --query instead of --json.") }
        parts.query += try RequestFields.query(fields)
    }

    private func body(_ fields: [String], _ parts: CallParts, reading read: FileReading?) throws -> JSON? {
        guard let json else {
            let description = parts.isRaw ? nil : parts.description
            let body = try RequestFields.body(fields) { description?.typed($0, $1) ?? .string($0) }
            return description?.encodingTexts(body) ?? body
        }
        guard fields.isEmpty else { throw UsageError("Give the body either as --json or as name=value, not both.") }
        let bytes: Data
        if json == "-" {
            bytes = try FileHandle.standardInput.readToEnd() ?? Data()
        } else if json.hasPrefix("@") {
            let file = String(json.dropFirst())
            guard let data = read?(file) ?? FileManager.default.contents(atPath: file) else {
                throw UsageError("The file \(Shown.file(file)) of --json cannot be read.")
            }
            bytes = data
        } else {
            bytes = Data(json.utf8)
        }
        do { return try JSON(parsing: Array(bytes)) } catch { throw UsageError("--json: \(error)") }
    }
}
