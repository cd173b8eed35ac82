// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// A file from WeChat Pay in pieces, as it is inside: decrypted and unpacked where that was said.
///
/// It takes the same little memory however long the file is, and reads no faster than the pieces are taken; an encrypted
/// file is the exception, which is collected and opened as a whole before its first piece, up to
/// ``WeChatPayClient/Configuration/maximumSealedBytes``. The last
/// piece is handed over only when length, checksum and hash fit, so whoever reads to the end has the whole file; what
/// came before is not vouched for until then. It can be read once, by one task.
///
/// ```swift
/// let bill = try await client.stream(from: url, sha1: hash)
/// for try await piece in bill { … }
/// ```
public struct DownloadStream: AsyncSequence, Sendable {
    /// A piece of the file, never empty.
    public typealias Element = Data

    /// HTTP status, 200 to 299.
    public let status: Int
    /// Headers as received; those of the first attempt and the first file, where there are several.
    public let headers: HTTPFields
    /// What the head of the reply says about the origin of the bytes; the hash is checked besides.
    public let verification: Download.Verification
    private let pipeline: DownloadPipeline

    /// The `Request-ID` header, which support asks for.
    public var requestID: String? { headers[.requestID] }

    init(_ sources: [DownloadPipeline.Source], options: DownloadOptions) async throws {
        pipeline = DownloadPipeline(sources, options: options)
        let reply = try await pipeline.start()
        status = reply.stream.status
        headers = reply.stream.headers
        verification = reply.verification
    }

    /// Begins to read, or goes on where the last reader stopped.
    public func makeAsyncIterator() -> Iterator { Iterator(pipeline: pipeline) }

    /// Takes the pieces one after another.
    public struct Iterator: AsyncIteratorProtocol {
        let pipeline: DownloadPipeline

        /// The next piece; `nil` after the last.
        ///
        /// - Throws: ``WeChatPayError``, among others with ``WeChatPayError/Code/fileDigestMismatch``,
        ///   ``WeChatPayError/Code/fileDamaged``, ``WeChatPayError/Code/bodyTooLarge`` or, when all attempts are used
        ///   up, ``WeChatPayError/Code/network``; `CancellationError`.
        public mutating func next() async throws -> Data? { try await pipeline.next() }
    }

    func next() async throws -> Data? { try await pipeline.next() }

    func summary() async throws -> FileSummary { try await pipeline.summary() }
}

extension DownloadStream: CustomStringConvertible, CustomReflectable {
    /// Status and Request-ID; never the file.
    public var description: String {
        "\(status) (Request-ID \(requestID.map { Outside.id($0) } ?? "absent"), streamed)"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}
