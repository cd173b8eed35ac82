// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayWire

/// The file of `--output`: it has its old content or all of the new one, and only its owner can read it.
struct OutputFile {
    private let path: String
    /// A device or pipe cannot be replaced, it is written to.
    private let isReplaced: Bool

    /// Checks what can be checked before a call is made.
    ///
    /// - Throws: ``UsageError`` for a folder, and where no file can be made.
    init(_ path: String) throws {
        // What a link leads to is written, the link stays.
        let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let manager = FileManager.default
        let type = (try? manager.attributesOfItem(atPath: path))?[.type] as? FileAttributeType
        let shown = Shown.file(path)
        guard type != .typeDirectory else { throw UsageError("\(shown) of --output is a folder; name a file.") }
        isReplaced = type == nil || type == .typeRegular
        let needed = isReplaced ? URL(fileURLWithPath: path).deletingLastPathComponent().path : path
        guard manager.isWritableFile(atPath: needed) else {
            throw UsageError("The file \(shown) of --output cannot be written; check its folder.")
        }
        self.path = path
    }

    /// Replaces the file's content.
    ///
    /// - Throws: ``OutputError``; the file is as it was.
    func write(_ bytes: Data) throws {
        do {
            guard isReplaced else {
                guard let handle = FileHandle(forWritingAtPath: path) else { throw CocoaError(.fileWriteNoPermission) }
                defer { try? handle.close() }
                return try handle.write(contentsOf: bytes)
            }
            try PrivateFile.put(bytes, at: path)
        } catch { throw OutputError(file: Shown.file(path)) }
    }
}

/// The reply is here, but its file could not be written.
struct OutputError: Error, CustomStringConvertible {
    let file: String
    var description: String {
        "The reply could not be written to \(file): is the disk full? The call was made; query before repeating it."
    }
}
