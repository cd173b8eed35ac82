// SPDX-License-Identifier: Apache-2.0

package import struct Foundation.Data

/// Where a file is, and what the verified reply with its address says about it.
public struct DownloadLink: Sendable {
    /// `download_url`, exactly as it came.
    public var url: String
    /// `hash_type` and `hash_value`: of the file as it is in the end, unpacked and decrypted.
    public var digest: FileDigest?
    /// Whether the file comes as gzip and is to be unpacked, as it was asked for with `tar_type=GZIP`. A file that is
    /// not gzip after all is taken as it is where there is a digest to vouch for it.
    public var isCompressed: Bool
    /// Whether it is taken as it is where it is not gzip after all, though nothing vouches for it.
    var mayBePlain = false
    /// `encrypt_key`, decrypted, and `nonce`, where the file is encrypted with AES-256-GCM.
    package var cipher: Cipher?

    /// What opens an encrypted file.
    package struct Cipher: Sendable {
        package var key: Data
        package var nonce: Data

        package init(key: Data, nonce: Data) {
            self.key = key
            self.nonce = nonce
        }
    }

    /// Collects what is known.
    public init(url: String, digest: FileDigest? = nil, isCompressed: Bool = false) {
        self.url = url
        self.digest = digest
        self.isCompressed = isCompressed
    }
}

extension DownloadLink {
    /// Whether a file begins as gzip does.
    static func isGzip(_ start: Data) -> Bool { start.starts(with: [0x1F, 0x8B]) }
}

extension Call {
    /// How the file comes: as gzip where a bill of APIv2 was asked for with `tar_type=GZIP`; `nil` for other calls.
    var compressedLink: DownloadLink? {
        guard case .v2(let payload) = payload, payload.members["tar_type"]?.uppercased() == "GZIP" else { return nil }
        var link = DownloadLink(url: "", isCompressed: true)
        // A gateway that has nothing to compress, or refuses, answers plainly.
        link.mayBePlain = true
        return link
    }
}

extension DownloadLink: CustomStringConvertible, CustomReflectable {
    /// Never the address, whose token opens the file, and never a key.
    public var description: String { "DownloadLink(\(digest?.algorithm.rawValue ?? "without a digest"))" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["isCompressed": isCompressed]) }
}

/// The hash that a verified reply gives of a file.
public struct FileDigest: Sendable, Hashable {
    /// How it is made.
    public enum Algorithm: String, Sendable, CaseIterable {
        case sha1 = "SHA1"
        case sha256 = "SHA256"
    }

    /// How it is made.
    public let algorithm: Algorithm
    /// Lower-case hexadecimal.
    public let hexadecimal: String

    /// Reads `hash_type` and `hash_value` of a reply.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for what cannot be checked here: another
    ///   algorithm (SM3, for example), or a value of another length.
    public init(type: String, value: String) throws {
        guard let algorithm = Algorithm(rawValue: type.uppercased()) else {
            throw WeChatPayError(
                .invalidRequest,
                "The hash type \(PercentEncoding.printable(type)) cannot be checked; SHA1 and SHA256 can."
            )
        }
        try self.init(algorithm, value)
    }

    /// A SHA-1 in hexadecimal.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` unless it is one.
    public static func sha1(_ value: String) throws -> FileDigest { try FileDigest(.sha1, value) }

    private init(_ algorithm: Algorithm, _ value: String) throws {
        let length = algorithm == .sha1 ? 40 : 64
        guard value.utf8.count == length, value.utf8.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }) else {
            throw WeChatPayError(
                .invalidRequest,
                "The hash_value is not a \(algorithm.rawValue) in hexadecimal; pass it as the reply gives it."
            )
        }
        self.algorithm = algorithm
        hexadecimal = value.lowercased()
    }
}
