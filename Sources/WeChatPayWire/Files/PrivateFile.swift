// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A file for its owner's eyes, which is there whole or as it was before.
package enum PrivateFile {
    /// Why one could not be written or read, in the system's words.
    package struct Failure: Error, CustomStringConvertible {
        /// The system's number of the error (`errno`).
        package let number: Int32

        package init(_ number: Int32) { self.number = number }

        package var description: String { String(cString: strerror(number)) }
    }

    /// Puts a file in a place, or in that of the one which is there: never open to others, not even for a moment, and
    /// never half written.
    ///
    /// - Parameter waitsForDisk: Whether a power failure must not cost the file.
    /// - Throws: ``Failure``; what was there is as it was.
    package static func put(
        _ bytes: some DataProtocol, at path: String, waitsForDisk: Bool = true
    ) throws(Failure) {
        let writer = try PrivateFileWriter(path: path)
        try writer.write(bytes)
        try writer.finish(waitsForDisk: waitsForDisk)
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
    package static func content(of descriptor: Int32) throws(Failure) -> [UInt8] {
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
}
