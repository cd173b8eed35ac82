// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayWire

/// A file of this machine as it was when its digests were made, read in pieces from then on.
struct FileSnapshot: Sendable {
    static let pieceSize = 64 << 10

    let path: String
    let length: Int
    /// SHA-256 and MD5, lower-case hexadecimal.
    let sha256: String
    let md5: String
    private let identity: Identity

    /// What of a file changes when its content is replaced.
    private struct Identity: Sendable, Equatable {
        let device: Int?
        let number: Int?
        let length: Int
        let modified: Date?

        init(_ path: String) throws {
            guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else {
                throw FileSnapshot.refusal(ENOENT)
            }
            guard attributes[.type] as? FileAttributeType == .typeRegular else {
                throw WeChatPayError(
                    .invalidRequest, "The upload is a folder or a device; name a file. Nothing was sent.")
            }
            device = attributes[.systemNumber] as? Int
            number = attributes[.systemFileNumber] as? Int
            length = (attributes[.size] as? NSNumber)?.intValue ?? -1
            modified = attributes[.modificationDate] as? Date
        }
    }

    /// Reads the file once, in pieces, for its digests.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` or ``WeChatPayError/Code/fileChanged``.
    init(path: String) throws {
        guard !path.isEmpty, !path.utf8.contains(0) else { throw Self.refusal(ENOENT) }
        // What a link leads to is read, wherever the link points later.
        let path = URL(fileURLWithPath: path).resolvingSymlinksInPath().path
        let identity = try Identity(path)
        let file = try Self.open(path)
        defer { try? file.close() }
        var sha256 = SHA256()
        var md5 = Insecure.MD5()
        var length = 0
        while let piece = try Self.read(file) {
            sha256.update(data: piece)
            md5.update(data: piece)
            length += piece.count
        }
        guard length == identity.length, try Identity(path) == identity else { throw Self.changed }
        self.path = path
        self.length = length
        self.sha256 = Hexadecimal.text(sha256.finalize())
        self.md5 = Hexadecimal.text(md5.finalize())
        self.identity = identity
    }

    func makeReader() throws -> Reader { try Reader(self) }

    /// The file once more, which must be the same: its last piece is kept back until its digest is known to fit.
    final class Reader {
        private let snapshot: FileSnapshot
        private let file: FileHandle
        private var position = 0
        private var sha256 = SHA256()
        private var isDone = false

        fileprivate init(_ snapshot: FileSnapshot) throws {
            self.snapshot = snapshot
            guard try Identity(snapshot.path) == snapshot.identity else { throw FileSnapshot.changed }
            file = try FileSnapshot.open(snapshot.path)
        }

        deinit { try? file.close() }

        /// The next bytes; `nil` after the last. It reads from the disk, so not on an event loop's thread.
        ///
        /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/fileChanged``.
        func next() throws -> Data? {
            guard !isDone else { return nil }
            let piece = try FileSnapshot.read(file) ?? Data()
            position += piece.count
            sha256.update(data: piece)
            guard position >= snapshot.length || piece.isEmpty else { return piece }
            isDone = true
            guard position == snapshot.length, Hexadecimal.text(sha256.finalize()) == snapshot.sha256,
                try FileSnapshot.read(file) == nil
            else { throw FileSnapshot.changed }
            return piece.isEmpty ? nil : piece
        }
    }

    private static func open(_ path: String) throws -> FileHandle {
        // Nothing waits here for somebody to open the other end of a pipe.
        let descriptor = Foundation.open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { throw refusal(errno) }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func read(_ file: FileHandle) throws -> Data? {
        do {
            guard let piece = try file.read(upToCount: pieceSize), !piece.isEmpty else { return nil }
            return piece
        } catch {
            throw WeChatPayError(
                .invalidRequest, "The file to upload cannot be read. The upload was not completed.", cause: error)
        }
    }

    private static func refusal(_ number: Int32) -> WeChatPayError {
        WeChatPayError(
            .invalidRequest,
            "The file to upload cannot be opened (\(String(cString: strerror(number)))); check its path and permissions. "
                + "Nothing was sent."
        )
    }

    private static let changed = WeChatPayError(
        .fileChanged,
        "The file changed after its digest was made, so WeChat Pay would refuse it; upload it when nobody writes to it. "
            + "It was not sent completely."
    )
}
