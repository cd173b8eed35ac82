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
    /// The system's zlib cannot work, for want of memory most likely; its code says why.
    case unusable(code: Int32)

    /// One sentence without its full stop.
    package var description: String {
        switch self {
        case .notGzip: "the bytes are not gzip"
        case .damaged(let what): "the gzip bytes are damaged (\(what))"
        case .wrongChecksum: "the checksum of the gzip bytes does not fit what is inside"
        case .truncated: "the gzip bytes end too early"
        case .tooLong(let limit): "more than \(limit) bytes are inside the gzip bytes"
        case .unusable(let code): "the system's zlib cannot unpack the gzip bytes (its code is \(code))"
        }
    }
}

extension GunzipFailure {
    /// After a complete member stands something else than another one.
    static let followed = GunzipFailure.damaged("what follows its end")

    /// Names what zlib refuses; a reason of another zlib than today's stands as it is.
    init(zlib reason: String) {
        switch reason {
        case "incorrect header check": self = .notGzip
        case "incorrect data check", "incorrect length check": self = .wrongChecksum
        case "": self = .damaged("zlib gives no reason")
        default: self = .damaged(Self.names[reason] ?? reason)
        }
    }

    /// Whether it is in what stands in front of the blocks.
    var isOfHead: Bool {
        switch self {
        case .notGzip: true
        case .damaged(let what): ["its method", "its flags", "its head"].contains(what)
        default: false
        }
    }

    private static let names = [
        "unknown compression method": "its method",
        "unknown header flags set": "its flags",
        "header crc mismatch": "its head",
        "invalid block type": "a block's kind",
        "invalid stored block lengths": "a block's length",
        "too many length or distance symbols": "a block's number of codes",
        "invalid code lengths set": "a block's codes of lengths",
        "invalid bit length repeat": "a repeated length",
        "invalid code -- missing end-of-block": "a block without an end",
        "invalid literal/lengths set": "a block's codes",
        "invalid distances set": "a block's codes",
        "invalid literal/length code": "a code",
        "invalid distance code": "a distance's code",
        "invalid distance too far back": "a distance",
    ]
}
