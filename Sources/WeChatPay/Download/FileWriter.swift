// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayWire

/// Writes a downloaded file beside the place where it belongs and puts it there when it is complete: there is the old one
/// or the new one, and never a part. Only its owner can read it.
final class FileWriter {
    private let writer: PrivateFileWriter

    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileNotWritten``.
    init(path: String) throws {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw Self.refusal(ENOENT) }
        // What a link leads to is written, the link stays.
        let target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
        guard type != .typeDirectory else { throw Self.refusal(EISDIR) }
        // A device or pipe cannot be replaced, it is written to.
        let isReplaced = type == nil || type == .typeRegular
        writer = try Self.refusing { () throws(PrivateFile.Failure) in
            try PrivateFileWriter(path: target, isReplaced: isReplaced)
        }
    }

    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileNotWritten``; nothing is left behind then.
    func write(_ bytes: Data) throws {
        try Self.refusing { () throws(PrivateFile.Failure) in try writer.write(bytes) }
    }

    /// Puts the file where it belongs, its content on the disk before its name.
    func finish() throws {
        try Self.refusing { () throws(PrivateFile.Failure) in try writer.finish() }
    }

    private static func refusing<Value>(_ work: () throws(PrivateFile.Failure) -> Value) throws -> Value {
        do throws(PrivateFile.Failure) { return try work() } catch { throw refusal(error.number) }
    }

    private static func refusal(_ number: Int32) -> WeChatPayError {
        let advice =
            switch number {
            case ENOSPC, EDQUOT: "make room on the disk"
            case EACCES, EPERM, EROFS: "check the folder's permissions"
            case ENOENT, ENOTDIR: "make the folder first"
            case EISDIR: "name a file, not a folder"
            default: "check the path and the disk"
            }
        return WeChatPayError(
            .fileNotWritten,
            "The file could not be written (\(PrivateFile.Failure(number))); \(advice). Nothing was left behind."
        )
    }
}
