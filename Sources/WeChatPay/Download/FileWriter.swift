// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Writes a file beside the place where it belongs and puts it there when it is complete: there is the old one or the
/// new one, and never a part. Only its owner can read it.
final class FileWriter {
    private let target: String
    private let temporary: String
    private let descriptor: Int32
    private let isReplaced: Bool
    private var isOpen = true

    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileNotWritten``.
    init(path: String) throws {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw Self.refusal(ENOENT) }
        // What a link leads to is written, the link stays.
        target = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let type = (try? FileManager.default.attributesOfItem(atPath: target))?[.type] as? FileAttributeType
        // A device or pipe cannot be replaced, it is written to.
        isReplaced = type == nil || type == .typeRegular
        guard type != .typeDirectory else { throw Self.refusal(EISDIR) }
        temporary = isReplaced ? "\(target).\(UUID().uuidString.prefix(8)).part" : target
        descriptor =
            isReplaced
            ? open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) : open(temporary, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw Self.refusal(errno) }
    }

    deinit { discard() }

    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileNotWritten``; nothing is left behind then.
    func write(_ bytes: Data) throws {
        let failure = bytes.withUnsafeBytes { bytes -> Int32 in
            var position = 0
            while position < bytes.count {
                let count = Foundation.write(
                    descriptor, bytes.baseAddress.map { $0 + position }, bytes.count - position)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return count < 0 ? errno : ENOSPC }
                position += count
            }
            return 0
        }
        guard failure == 0 else {
            discard()
            throw Self.refusal(failure)
        }
    }

    /// Puts the file where it belongs, its content on the disk before its name.
    func finish() throws {
        var failure: Int32 = 0
        // What cannot be synchronised (a pipe) does not need to be.
        if isReplaced, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        isOpen = false
        if failure == 0, isReplaced, rename(temporary, target) != 0 { failure = errno }
        guard failure == 0 else {
            if isReplaced { unlink(temporary) }
            throw Self.refusal(failure)
        }
        if isReplaced { Self.synchroniseFolder(of: target) }
    }

    private func discard() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
        if isReplaced { unlink(temporary) }
    }

    /// A name survives a power cut when its folder is on the disk; where that cannot be, the file is there all the same.
    private static func synchroniseFolder(of path: String) {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
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
            "The file could not be written (\(String(cString: strerror(number)))); \(advice). Nothing was left behind."
        )
    }
}
