// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayGzip

/// How a body was compressed.
enum Compression: String {
    case gzip, zlib, deflate, zstd, br

    private static let limit = 1 << 20

    /// As the bytes tell; `nil` where they look like nothing of the kind.
    static func of(_ bytes: [UInt8]) -> Compression? {
        if bytes.starts(with: [0x1F, 0x8B, 0x08]) { return .gzip }
        if bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD]) { return .zstd }
        guard bytes.count > 6, bytes[0] == 0x78, (Int(bytes[0]) << 8 | Int(bytes[1])).isMultiple(of: 31),
            String(validating: bytes, as: UTF8.self) == nil
        else { return nil }
        return .zlib
    }

    /// The bytes inside; `nil` where they cannot be read.
    func undo(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .gzip: Self.of(bytes) == .gzip ? Self.plain(bytes, .gzip) : nil
        case .zlib: Self.of(bytes) == .zlib ? Self.plain(bytes, .zlib) : nil
        case .deflate: bytes.count > 8 ? Self.plain(bytes, .none) : nil
        case .zstd, .br: nil
        }
    }

    private static func plain(_ bytes: [UInt8], _ wrapping: Gunzip.Wrapping) -> [UInt8]? {
        let gunzip = Gunzip(wrapping, maximumBytes: limit)
        var plain: [UInt8] = []
        do throws(GunzipFailure) {
            gunzip.feed(Data(bytes))
            while let piece = try gunzip.next() { plain += Array(piece) }
            try gunzip.finish()
        } catch { return nil }
        return plain.isEmpty ? nil : plain
    }
}
