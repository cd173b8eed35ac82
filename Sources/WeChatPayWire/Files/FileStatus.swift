// SPDX-License-Identifier: Apache-2.0

import Foundation

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif
#if canImport(CDispatch)
// On Linux the compiler finds the system's `stat` in whichever of these two modules of C it read first.
import CDispatch
#endif
#if canImport(CoreFoundation)
import CoreFoundation
#endif

/// What the system says of a file, as far as it matters here.
package struct FileStatus {
    private let status: stat

    /// - Throws: ``PrivateFile/Failure``.
    package init(of descriptor: Int32) throws(PrivateFile.Failure) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw PrivateFile.Failure(errno) }
        self.status = status
    }

    /// What stands at a path; `nil` where nothing does.
    package init?(at path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.status = status
    }

    package var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }
    package var isFolder: Bool { status.st_mode & S_IFMT == S_IFDIR }
    package var size: Int { Int(status.st_size) }

    /// Whether the two are one file, whatever its names.
    package func isSameFile(as other: FileStatus) -> Bool {
        status.st_ino == other.status.st_ino && status.st_dev == other.status.st_dev
    }
}
