// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// Carries bytes to the gateway and back. It neither signs nor verifies nor follows redirects.
public protocol Transport: Sendable {
    /// Sends a request exactly as given and returns the whole reply, whatever its status.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/network``, ``WeChatPayError/Code/timeout`` or
    ///   ``WeChatPayError/Code/bodyTooLarge``, its ``WeChatPayError/outcome`` being ``WeChatPayError/Outcome/notSent``
    ///   only where it is certain that no byte was sent; `CancellationError` when cancelled.
    func send(_ request: TransportRequest) async throws -> TransportReply
}

/// A signed request on its way out.
public struct TransportRequest: Sendable {
    /// `POST`, for example.
    public let method: String
    /// Scheme, host and port, without a trailing slash.
    public let baseURL: String
    /// Path and query as signed.
    public let target: String
    /// All headers but those of the connection itself.
    public let headers: HTTPFields
    /// The bytes as signed; empty where there is an ``outgoing`` body.
    public let body: Data
    /// A body to read while it is sent; only a ``StreamingTransport`` gets one.
    public let outgoing: OutgoingBody?
    /// For the whole exchange, reply body included, which is what is left of the call's time; in a
    /// ``StreamingTransport``'s hands for each silence, and for the whole reply to an ``outgoing`` body.
    public let timeout: Duration
    /// What the whole call was given, for sentences.
    let allowed: Duration
    /// The longest reply body to accept, in bytes.
    public let maximumReplyBytes: Int
    /// To be presented when a TLS connection is made (双向证书); none for most calls. Where there is one, a connection
    /// must not be shared with calls that have another or none.
    public let clientCertificate: ClientCertificate?

    /// The same request with its body in memory.
    func collected() throws -> TransportRequest {
        TransportRequest(
            method: method, baseURL: baseURL, target: target, headers: headers,
            body: try outgoing?.collected() ?? body, outgoing: nil, timeout: timeout,
            allowed: allowed, maximumReplyBytes: maximumReplyBytes, clientCertificate: clientCertificate
        )
    }
}

/// A reply as received, not yet verified.
public struct TransportReply: Sendable {
    /// HTTP status.
    public var status: Int
    /// Headers as received.
    public var headers: HTTPFields
    /// Bytes as received.
    public var body: Data

    /// Collects a reply, for transports and tests.
    public init(status: Int, headers: HTTPFields, body: Data) {
        self.status = status
        self.headers = headers
        self.body = body
    }
}

extension TransportRequest: CustomStringConvertible, CustomReflectable {
    /// Method, address and length; neither the target, which may be personal, nor the signature.
    public var description: String {
        "TransportRequest(\(method), \(Outside.text(baseURL)), \(outgoing?.length ?? body.count) bytes)"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["method": method]) }
}

extension TransportReply: CustomStringConvertible, CustomReflectable {
    /// Status and length; never the body.
    public var description: String { "TransportReply(\(status), \(body.count) bytes)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}
