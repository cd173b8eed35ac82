// SPDX-License-Identifier: Apache-2.0

public import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
public import NIOSSL
import Synchronization

/// AsyncHTTPClient beneath the client.
///
/// It uses the future-based interface: its deadlines run on event loops, while those of the asynchronous interface
/// need the cooperative pool, which blocking callers may have filled.
public struct HTTPClientTransport: Transport {
    let httpClient: HTTPClient
    private let tlsConfiguration: TLSConfiguration
    /// The proxy through which this transport's own pool connects.
    let proxy: OutgoingProxy?

    /// Shared by all clients that are not given one: idle connections end before the gateway closes them (8 seconds),
    /// and redirects are not followed, since a signature holds for one target only. It speaks HTTP/1.1 and has
    /// ``WeChatPayClient/Configuration/defaultMaximumConnections`` connections to a host at most.
    public static let shared = shared(
        maximumConnections: WeChatPayClient.Configuration.defaultMaximumConnections)

    private struct Settings: Hashable {
        let maximumConnections: Int
        let proxy: OutgoingProxy?
    }

    private static let pools = Mutex<[Settings: HTTPClientTransport]>([:])

    /// One pool for each limit and proxy, for as long as the process runs.
    static func shared(maximumConnections: Int, proxy: OutgoingProxy? = nil) -> HTTPClientTransport {
        let settings = Settings(maximumConnections: maximumConnections, proxy: proxy)
        return pools.withLock { pools in
            if let transport = pools[settings] { return transport }
            var pool = HTTPClient.Configuration.ConnectionPool(idleTimeout: .seconds(7))
            pool.concurrentHTTP1ConnectionsPerHostSoftLimit = maximumConnections
            // A connection that is refused now is refused to the caller now, and a proxy sees a password once.
            pool.retryConnectionEstablishment = false
            var configuration = HTTPClient.Configuration(
                redirectConfiguration: .disallow, timeout: .init(connect: .seconds(10)), connectionPool: pool,
                proxy: proxy?.httpClientProxy)
            configuration.httpVersion = .http1Only
            let client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
            let transport = HTTPClientTransport(client, .makeClientConfiguration(), proxy: proxy)
            pools[settings] = transport
            return transport
        }
    }

    /// Sends through a client of the application's, which keeps ownership of it. Give it a configuration that does not
    /// follow redirects, speaks HTTP/1.1 (`httpVersion = .http1Only`), closes idle connections within 7 seconds, and
    /// allows as many connections as the application makes calls at once: AsyncHTTPClient's own default is 8.
    ///
    /// - Parameter tlsConfiguration: The settings of connections with a client certificate (双向证书), to which the
    ///   certificate is added. Give the settings of `httpClient` where it has any: it does not show them.
    public init(_ httpClient: HTTPClient, tlsConfiguration: TLSConfiguration = .makeClientConfiguration()) {
        self.init(httpClient, tlsConfiguration, proxy: nil)
    }

    private init(_ httpClient: HTTPClient, _ tlsConfiguration: TLSConfiguration, proxy: OutgoingProxy?) {
        self.httpClient = httpClient
        self.tlsConfiguration = tlsConfiguration
        self.proxy = proxy
    }

    /// Sends the request and returns the reply as it came.
    public func send(_ request: TransportRequest) async throws -> TransportReply {
        let outgoing = try outgoing(request, body: request.body.isEmpty ? nil : .data(request.body))
        let end = NIODeadline.now() + TimeAmount(min(request.timeout, .seconds(1_000_000_000)))
        return try await replacingClosed(request) {
            let exchange = CollectedExchange(maximumBytes: request.maximumReplyBytes)
            let task = httpClient.execute(request: outgoing, delegate: exchange, deadline: end)
            do {
                return try await withTaskCancellationHandler {
                    try await task.futureResult.get()
                } onCancel: {
                    task.cancel()
                }
            } catch {
                throw Failed(error: error, isHeadSent: await isSent(exchange.wire, task.eventLoop))
            }
        }
    }

    /// An attempt that failed, and whether the connection had got the head of the request by then.
    struct Failed: Error {
        let error: any Error
        let isHeadSent: Bool
    }

    /// Makes attempts until one was sent: a connection of the pool may have been closed by the other side just before,
    /// and then another one is as good. What was sent is never sent again.
    func replacingClosed<Value>(
        _ request: TransportRequest, _ attempt: () async throws -> Value
    ) async throws -> Value {
        var attempts = 1
        while true {
            do { return try await attempt() } catch let failed as Failed {
                guard !failed.isHeadSent, !Task.isCancelled, attempts < 4, Self.isClosed(failed.error) else {
                    throw failure(failed.error, request, isHeadSent: failed.isHeadSent)
                }
                attempts += 1
            }
        }
    }

    /// Whether the head of a request that failed went out.
    ///
    /// The connection may live on another event loop than the request: when the time is over on the one, the other may
    /// just be writing, and its word of that still on the way. So every loop is asked to do nothing once, which it does
    /// after what it is at, and then the one that gets the word.
    func isSent(_ wire: WireState, _ eventLoop: any EventLoop) async -> Bool {
        // HTTP/2 opens a stream first, which takes a few turns more.
        for _ in 0..<3 where !wire.isHeadSent {
            for loop in httpClient.eventLoopGroup.makeIterator() { try? await loop.submit {}.get() }
            try? await eventLoop.submit {}.get()
        }
        return wire.isHeadSent
    }

    func outgoing(_ request: TransportRequest, body: HTTPClient.Body?) throws -> HTTPClient.Request {
        var headers = HTTPHeaders()
        for field in request.headers { headers.add(name: field.name.rawName, value: field.value) }
        // The signature covers the bytes of the body as they are.
        if !headers.contains(name: "Accept-Encoding") { headers.add(name: "Accept-Encoding", value: "identity") }
        do {
            let outgoing = try HTTPClient.Request(
                url: request.baseURL + request.target,
                method: HTTPMethod(rawValue: request.method),
                headers: headers,
                body: body,
                tlsConfiguration: request.clientCertificate.map { certificate in
                    // Connections are pooled by these settings, so those with a certificate are never shared with others.
                    var settings = tlsConfiguration
                    certificate.apply(to: &settings)
                    return settings
                }
            )
            guard Self.target(of: outgoing.url) == Self.path(of: request.baseURL) + request.target else {
                throw WeChatPayError(
                    .invalidPath,
                    "The path or query has a character or an escape that would not be sent as it is signed; "
                        + "percent-encode it. \(WeChatPayError.nothingSent)"
                )
            }
            return outgoing
        } catch let error as WeChatPayError {
            throw error
        } catch {
            throw WeChatPayError(
                .invalidConfiguration,
                "The base URL \(Shown.url(request.baseURL)) cannot be used. \(WeChatPayError.nothingSent)",
                cause: error
            )
        }
    }

    /// What AsyncHTTPClient makes of a URL: the target of the request line.
    private static func target(of url: URL) -> String {
        let path =
            url.path.isEmpty
            ? "/" : URLComponents(url: url, resolvingAgainstBaseURL: true)?.percentEncodedPath ?? url.path
        return path + (url.query.map { "?" + $0 } ?? "")
    }

    private static func path(of baseURL: String) -> Substring {
        guard let scheme = baseURL.range(of: "://") else { return "" }
        return baseURL[scheme.upperBound...].drop { $0 != "/" }
    }

    static func fields(_ headers: HTTPHeaders) -> HTTPFields {
        HTTPFields(
            headers.compactMap { header in
                HTTPField.Name(header.name).map { HTTPField(name: $0, value: header.value) }
            }
        )
    }
}
