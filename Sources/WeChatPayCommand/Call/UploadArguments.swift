// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay

/// The `file=@FILE` among the arguments of a call that sends a file.
enum UploadArguments {
    /// The file's path, and the other arguments.
    ///
    /// - Parameter part: What the documentation calls the file: `file`, `media`, `submission_file`.
    static func split(_ arguments: [String], part: String) throws -> (file: String, others: [String]) {
        var files: [String] = []
        var others: [String] = []
        for argument in arguments {
            switch try RequestFields.field(argument) {
            case .text(part, let value) where value.hasPrefix("@") && value.count > 1:
                files.append(String(value.dropFirst()))
            case let field where field.name == part:
                throw UsageError("The file is written \(part)=@FILE, with the path of the file after the @.")
            default: others.append(argument)
            }
        }
        guard let file = files.first else { throw UsageError("This call sends a file; add \(part)=@FILE.") }
        guard files.count == 1 else { throw UsageError("This call sends one file; \(part)=@FILE is given twice.") }
        return (file, others)
    }

    /// Reads the file, and adds what it determines to the members sent beside it.
    static func add(
        _ path: String, part: String, members: JSON?, to parts: inout CallParts, reading read: CallOptions.FileReading?
    ) throws {
        guard let description = parts.description else { return }
        guard case .object(var given) = members ?? [:] else {
            throw UsageError("What is sent beside the file is an object; give --json an object.")
        }
        // WeChat Pay wants the same name in the form as in `meta`.
        let name = given["filename"]?.string ?? given["file_name"]?.string
        var file = try upload(
            path, name: name ?? URL(fileURLWithPath: path).lastPathComponent, part: part, reading: read)
        file.checksLimits = !parts.isRaw
        if parts.isV2 {
            given = try V2Members.texts(of: .object(given))
            if given["media_hash"] == nil { given["media_hash"] = .string(file.md5) }
        } else {
            given = description.meta(given, of: file)
        }
        parts.body = .object(given)
        parts.file = file
    }

    /// The file, left on the disk: it is read once for its digests and once when it is sent.
    private static func upload(
        _ path: String, name: String, part: String, reading read: CallOptions.FileReading?
    ) throws -> Upload {
        do {
            guard let bytes = read?(path) else { return try Upload(path: path, fileName: name, partName: part) }
            return Upload(bytes, fileName: name, partName: part)
        } catch {
            throw UsageError("The file \(Shown.file(path)) of \(part)=@FILE cannot be read.")
        }
    }
}
