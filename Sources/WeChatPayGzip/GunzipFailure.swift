// SPDX-License-Identifier: Apache-2.0

/// Why bytes are not gzip that can be unpacked.
package enum GunzipFailure: Error, Sendable, Hashable, CustomStringConvertible {
    /// They do not begin as gzip does.
    case notGzip
    /// They begin as gzip does, but break its rules further on.
    case damaged(String)
    /// Checksum or length at the end do not fit what was unpacked.
    case wrongChecksum
    /// They end too early.
    case truncated
    /// More is inside than was allowed.
    case tooLong(limit: Int)

    /// One sentence without its full stop.
    package var description: String {
        switch self {
        case .notGzip: "the bytes are not gzip"
        case .damaged(let what): "the gzip bytes are damaged (\(what))"
        case .wrongChecksum: "the checksum of the gzip bytes does not fit what is inside"
        case .truncated: "the gzip bytes end too early"
        case .tooLong(let limit): "more than \(limit) bytes are inside the gzip bytes"
        }
    }
}
