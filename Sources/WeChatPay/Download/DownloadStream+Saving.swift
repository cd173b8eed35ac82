// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file that was downloaded to the disk.
public struct SavedFile: Sendable, Hashable {
    /// Where it is.
    public let path: String
    /// How many bytes it has.
    public let length: Int
    /// SHA-1 of the bytes, lower-case hexadecimal.
    public let sha1: String
    /// What the head of the reply said about the origin of the bytes.
    public let verification: Download.Verification
}

extension DownloadStream {
    /// Writes the file to the disk, under its name only when it is complete and fits its hash; until then it is beside
    /// it as `….part`, and gone when anything fails. An old file stays until then. Only the owner can read it.
    ///
    /// - Throws: ``WeChatPayError`` as reading does, or ``WeChatPayError/Code/fileNotWritten``; `CancellationError`.
    public func write(to path: String) async throws -> SavedFile {
        let writer = try FileWriter(path: path)
        var written = 0
        for try await piece in self {
            try writer.write(piece)
            written += piece.count
        }
        let summary = try await summary()
        // Somebody read of it before, so what is here is not the file.
        guard written == summary.length else {
            throw WeChatPayError(
                .invalidRequest, "A download can be read once, and this one was begun before; download it again.")
        }
        try writer.finish()
        return SavedFile(path: path, length: summary.length, sha1: summary.sha1, verification: verification)
    }

    /// Writes the file and blocks the thread until it is there.
    @available(*, noasync, message: "await the call instead")
    public func write(to path: String) throws -> SavedFile { try Blocking.run { try await self.write(to: path) } }
}
