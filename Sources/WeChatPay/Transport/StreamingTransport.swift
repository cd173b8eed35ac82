// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// A transport that carries long bodies in pieces, so that no file has to be in memory.
///
/// Files work with any ``Transport``: what is no `StreamingTransport` gets and gives them whole, within
/// ``TransportRequest/maximumReplyBytes``.
public protocol StreamingTransport: Transport {
    /// Sends a request exactly as given and returns when the head of the reply is there, whatever its status.
    ///
    /// - Parameter request: Its ``TransportRequest/outgoing`` body, where it has one, is read while it is sent. Its
    ///   ``TransportRequest/timeout`` is for each silence: until the next bytes go out, until the head comes, until
    ///   the next piece that somebody waits for. The whole reply to an ``TransportRequest/outgoing`` body gets as much
    ///   from the last byte of that body on. Its ``TransportRequest/maximumReplyBytes`` is the receiver's to hold.
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/network`` or ``WeChatPayError/Code/timeout``, what the
    ///   body's reader throws; `CancellationError` when cancelled.
    func open(_ request: TransportRequest) async throws -> TransportStream
}

/// A reply whose body comes in pieces, for one receiver.
public struct TransportStream: Sendable {
    /// HTTP status.
    public let status: Int
    /// Headers as received.
    public let headers: HTTPFields
    private let read: @Sendable () async throws -> Data?

    /// Describes a reply, for transports and tests.
    ///
    /// - Parameter next: Gives one piece after another, then `nil`. It is not asked while it is answering. It throws
    ///   as ``StreamingTransport/open(_:)`` does when the body breaks off, and gives up when it is released.
    public init(status: Int, headers: HTTPFields, next: @escaping @Sendable () async throws -> Data?) {
        self.status = status
        self.headers = headers
        read = next
    }

    /// A reply that is there already.
    public init(_ reply: TransportReply) {
        let pieces = PieceQueue([reply.body])
        self.init(status: reply.status, headers: reply.headers) { pieces.next() }
    }

    /// The next piece; `nil` after the last.
    public func next() async throws -> Data? { try await read() }

    /// The length that the reply announces.
    var length: Int64? { headers[.contentLength].flatMap { Int64($0) }.flatMap { $0 < 0 ? nil : $0 } }

    /// The whole body.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/bodyTooLarge`` where it is longer than `limit`.
    func collected(limit: Int) async throws -> TransportReply {
        var body = Data()
        while let piece = try await next() {
            guard piece.count <= limit - body.count else { throw CollectedExchange.tooLong(limit) }
            body += piece
        }
        return TransportReply(status: status, headers: headers, body: body)
    }

    /// The same reply with pieces before the others that were taken out to be looked at.
    func prepending(_ pieces: [Data]) -> TransportStream {
        let queue = PieceQueue(pieces)
        return TransportStream(status: status, headers: headers) { [read] in
            if let piece = queue.next() { return piece }
            return try await read()
        }
    }
}
