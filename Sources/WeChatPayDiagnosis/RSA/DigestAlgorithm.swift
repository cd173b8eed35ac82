// SPDX-License-Identifier: Apache-2.0

import Crypto

/// The digests that signatures are made with, rightly or not.
enum DigestAlgorithm: String, Sendable, CaseIterable {
    case sha256 = "SHA-256"
    case sha1 = "SHA-1"
    case md5 = "MD5"
    case sha384 = "SHA-384"
    case sha512 = "SHA-512"

    /// What stands before the digest in a PKCS#1 v1.5 signature (DigestInfo, RFC 8017 §9.2).
    var prefix: [UInt8] {
        switch self {
        case .md5: [0x30, 0x20, 0x30, 0x0C, 6, 8, 0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 2, 5, 5, 0, 4, 0x10]
        case .sha1: [0x30, 0x21, 0x30, 9, 6, 5, 0x2B, 0x0E, 3, 2, 0x1A, 5, 0, 4, 0x14]
        case .sha256: Self.sha2(1, 0x20)
        case .sha384: Self.sha2(2, 0x30)
        case .sha512: Self.sha2(3, 0x40)
        }
    }

    private static func sha2(_ number: UInt8, _ length: UInt8) -> [UInt8] {
        [0x30, 0x11 + length, 0x30, 0x0D, 6, 9, 0x60, 0x86, 0x48, 1, 0x65, 3, 4, 2, number, 5, 0, 4, length]
    }

    /// The digest of pieces one after another.
    func digest(_ pieces: [ArraySlice<UInt8>]) -> [UInt8] {
        switch self {
        case .sha256: Self.digest(pieces, SHA256())
        case .sha1: Self.digest(pieces, Insecure.SHA1())
        case .md5: Self.digest(pieces, Insecure.MD5())
        case .sha384: Self.digest(pieces, SHA384())
        case .sha512: Self.digest(pieces, SHA512())
        }
    }

    func digest(_ bytes: [UInt8]) -> [UInt8] { digest([bytes[...]]) }

    private static func digest<Function: HashFunction>(_ pieces: [ArraySlice<UInt8>], _ start: Function) -> [UInt8] {
        var function = start
        for piece in pieces { piece.withUnsafeBytes { function.update(bufferPointer: $0) } }
        return Array(function.finalize())
    }
}
