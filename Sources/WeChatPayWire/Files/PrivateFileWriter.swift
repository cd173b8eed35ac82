// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// Writes a file for its owner's eyes beside the place where it belongs, and puts it there when it is complete: there is
/// the old one or the new one, and never a part.
///
/// A writer that is let go before ``finish(waitsForDisk:)`` leaves nothing behind.
package final class PrivateFileWriter {
    private let path: String
    private let temporary: String
    private let descriptor: Int32
    private let isReplaced: Bool
    private var isOpen: Bool

    /// Makes the file beside `path`.
    ///
    /// - Parameter isReplaced: `false` to write to what stands at `path`: a device or pipe cannot be replaced.
    /// - Throws: ``PrivateFile/Failure``.
    package init(path: String, isReplaced: Bool = true) throws(PrivateFile.Failure) {
        self.path = path
        self.isReplaced = isReplaced
        temporary = isReplaced ? "\(path).\(UUID().uuidString.prefix(8)).part" : path
        // Closed to others before anything stands in it.
        descriptor =
            isReplaced
            ? open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) : open(temporary, O_WRONLY | O_CLOEXEC)
        isOpen = descriptor >= 0
        guard isOpen else { throw PrivateFile.Failure(errno) }
    }

    deinit { discard() }

    /// Adds bytes.
    ///
    /// - Throws: ``PrivateFile/Failure``; nothing is left behind then.
    package func write(_ bytes: some DataProtocol) throws(PrivateFile.Failure) {
        guard isOpen else { throw PrivateFile.Failure(EBADF) }
        for region in bytes.regions {
            let failure = region.withUnsafeBytes { append($0) }
            guard failure == 0 else {
                discard()
                throw PrivateFile.Failure(failure)
            }
        }
    }

    private func append(_ bytes: UnsafeRawBufferPointer) -> Int32 {
        var done = 0
        while done < bytes.count {
            let count = Foundation.write(descriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return count < 0 ? errno : ENOSPC }
            done += count
        }
        return 0
    }

    /// Puts the file where it belongs.
    ///
    /// - Parameter waitsForDisk: Whether a power failure must not cost the file: its content is on the disk before its
    ///   name.
    /// - Throws: ``PrivateFile/Failure``; what was there is as it was.
    package func finish(waitsForDisk: Bool = true) throws(PrivateFile.Failure) {
        guard isOpen else { throw PrivateFile.Failure(EBADF) }
        var failure: Int32 = 0
        // What cannot be synchronised (a pipe) does not need to be.
        if isReplaced, waitsForDisk, fsync(descriptor) != 0 { failure = errno }
        if close(descriptor) != 0, failure == 0 { failure = errno }
        isOpen = false
        guard isReplaced else {
            if failure != 0 { throw PrivateFile.Failure(failure) }
            return
        }
        if failure == 0, rename(temporary, path) != 0 { failure = errno }
        guard failure == 0 else {
            unlink(temporary)
            throw PrivateFile.Failure(failure)
        }
        if waitsForDisk { synchroniseFolder() }
    }

    private func discard() {
        guard isOpen else { return }
        isOpen = false
        close(descriptor)
        if isReplaced { unlink(temporary) }
    }

    /// A name survives a power failure when its folder is on the disk; where that cannot be, the file is there all the
    /// same.
    private func synchroniseFolder() {
        let folder = open(URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY | O_CLOEXEC)
        guard folder >= 0 else { return }
        fsync(folder)
        close(folder)
    }
}
