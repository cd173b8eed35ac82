// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A file for its owner's eyes, which is there whole or as it was before.
package enum PrivateFile {
    /// Why one could not be written or read, in the system's words.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String

        init(_ number: Int32) { description = String(cString: strerror(number)) }
    }

    /// Puts a file in a place, or in that of the one which is there: never open to others, not even for a moment, and
    /// never half written.
    ///
    /// - Throws: ``Failure``; what was there is as it was.
    package static func put(_ bytes: some DataProtocol, at path: String) throws(Failure) {
        let temporary = "\(path).\(UUID().uuidString.prefix(8)).part"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw Failure(errno) }
        let isWritten = append(Array(bytes), to: descriptor) && fsync(descriptor) == 0
        let failure = Failure(errno)
        close(descriptor)
        guard isWritten else {
            unlink(temporary)
            throw failure
        }
        guard rename(temporary, path) == 0 else {
            let failure = Failure(errno)
            unlink(temporary)
            throw failure
        }
    }

    /// The content of a file; `nil` where there is none.
    ///
    /// - Throws: ``Failure`` where there is one that cannot be read.
    package static func content(at path: String) throws(Failure) -> Data? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            guard errno == ENOENT || errno == ENOTDIR else { throw Failure(errno) }
            return nil
        }
        defer { close(descriptor) }
        return Data(try content(of: descriptor))
    }

    /// What stands behind a descriptor, from its start.
    ///
    /// - Throws: ``Failure``, also for what is no regular file: a device may have no end.
    static func content(of descriptor: Int32) throws(Failure) -> [UInt8] {
        let status = try FileStatus(of: descriptor)
        guard status.isRegular else { throw Failure(status.isFolder ? EISDIR : EINVAL) }
        var bytes = [UInt8](repeating: 0, count: status.size + 1)
        var count = 0
        while true {
            let offset = count
            let more = bytes.withUnsafeMutableBytes { buffer in
                pread(descriptor, buffer.baseAddress?.advanced(by: offset), buffer.count - offset, off_t(offset))
            }
            if more < 0, errno == EINTR { continue }
            guard more >= 0 else { throw Failure(errno) }
            guard more > 0 else { break }
            count += more
            // It grew meanwhile.
            if count == bytes.count { bytes += [UInt8](repeating: 0, count: 1 << 16) }
        }
        bytes.removeLast(bytes.count - count)
        return bytes
    }

    private static func append(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var done = 0
            while done < buffer.count {
                let count = write(descriptor, buffer.baseAddress?.advanced(by: done), buffer.count - done)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                done += count
            }
            return true
        }
    }
}
