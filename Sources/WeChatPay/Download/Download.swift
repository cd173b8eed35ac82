// SPDX-License-Identifier: Apache-2.0

import Crypto
import WeChatPayWire

public import struct Foundation.Data

/// A file from WeChat Pay: a bill (账单), a picture, an invoice.
///
/// Most files come without a signature. What vouches for a bill is the hash that the verified reply with its
/// `download_url` gave: compare it with ``sha1`` before the figures are used.
public struct Download: Sendable {
    /// HTTP status, 200 to 299.
    public let status: Int
    /// Headers as received.
    public let headers: HTTPFields
    /// The file's bytes as received, compressed where that was asked for; a bill of APIv2 with `tar_type=GZIP` is
    /// unpacked.
    public let body: Data
    /// What is known about the origin of the bytes.
    public let verification: Verification

    /// What is known about where a file comes from.
    public enum Verification: Sendable, Hashable {
        /// Nothing beyond TLS: WeChat Pay does not sign this file.
        case unsigned
        /// Signed by the key with this id, directly or through the file's SHA-1.
        case verified(serial: String)
        /// The SHA-1 of the file is signed by the key with this id, but of the file before compression: decompress,
        /// then compare.
        case digestVerified(serial: String, sha1: String)
    }

    /// The `Request-ID` header, which support asks for.
    public var requestID: String? { headers[.requestID] }
    /// SHA-1 of the bytes, lower-case hexadecimal, as `hash_value` gives it for a bill that is not compressed.
    public var sha1: String { Self.sha1(of: body) }

    /// SHA-1 of a file, lower-case hexadecimal; of a bill after decompressing, for example.
    public static func sha1(of data: Data) -> String { Hexadecimal.text(Insecure.SHA1.hash(data: data)) }
}

extension Download: CustomStringConvertible, CustomReflectable {
    /// Status and length; never the file.
    public var description: String {
        "\(status) (Request-ID \(requestID.map { Outside.id($0) } ?? "absent"), \(body.count) bytes)"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["status": status, "bytes": body.count]) }
}
