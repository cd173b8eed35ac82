// SPDX-License-Identifier: Apache-2.0

public import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
public import NIOSSL

/// AsyncHTTPClient beneath the client.
///
/// It uses the future-based interface: its deadlines run on event loops, while those of the asynchronous interface
/// need the cooperative pool, which blocking callers may have filled.
public struct HTTPClientTransport: Transport {
    let httpClient: HTTPClient
    private let tlsConfiguration: TLSConfiguration

    /// Shared by all clients that are not given one: idle connections end before the gateway closes them (8 seconds),
    /// and redirects are not followed, since a signature holds for one target only.
    public static let shared = HTTPClientTransport(
        HTTPClient(
            eventLoopGroupProvider: .singleton,
            configuration: HTTPClient.Configuration(
                redirectConfiguration: .disallow,
                timeout: .init(connect: .seconds(10)),
                connectionPool: .init(idleTimeout: .seconds(7))
            )
        )
    )

    /// Sends through a client of the application's, which keeps ownership of it. Give it a configuration that does not
    /// follow redirects.
    ///
    /// - Parameter tlsConfiguration: The settings of connections with a client certificate (双向证书), to which the
    ///   certificate is added. Give the settings of `httpClient` where it has any: it does not show them.
    public init(_ httpClient: HTTPClient, tlsConfiguration: TLSConfiguration = .makeClientConfiguration()) {
        self.httpClient = httpClient
        self.tlsConfiguration = tlsConfiguration
    }

    /// Sends the request and returns the reply as it came.
    public func send(_ request: TransportRequest) async throws -> TransportReply {
        let outgoing = try outgoing(request, body: request.body.isEmpty ? nil : .data(request.body))
        let task = httpClient.execute(
            request: outgoing,
            delegate: ResponseAccumulator(request: outgoing, maxBodySize: request.maximumReplyBytes),
            deadline: .now() + .nanoseconds(Int64(min(request.timeout, .seconds(1_000_000_000)) / .nanoseconds(1)))
        )
        do {
            let reply = try await withTaskCancellationHandler {
                try await task.futureResult.get()
            } onCancel: {
                task.cancel()
            }
            return TransportReply(
                status: Int(reply.status.code),
                headers: Self.fields(reply.headers),
                body: reply.body.map { Data($0.readableBytesView) } ?? Data()
            )
        } catch {
            throw failure(error, request)
        }
    }

    func outgoing(_ request: TransportRequest, body: HTTPClient.Body?) throws -> HTTPClient.Request {
        var headers = HTTPHeaders()
        for field in request.headers { headers.add(name: field.name.rawName, value: field.value) }
        do {
            return try HTTPClient.Request(
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
        } catch {
            throw WeChatPayError(.invalidConfiguration, "The base URL \(request.baseURL) cannot be used.", cause: error)
        }
    }

    static func fields(_ headers: HTTPHeaders) -> HTTPFields {
        HTTPFields(
            headers.compactMap { header in
                HTTPField.Name(header.name).map { HTTPField(name: $0, value: header.value) }
            }
        )
    }

    func failure(_ error: any Error, _ request: TransportRequest) -> any Error {
        if Task.isCancelled { return CancellationError() }
        let query = "The call may have taken effect: query before repeating it."
        switch error {
        case is WeChatPayError: return error
        case is ResponseAccumulator.ResponseTooBigError:
            return WeChatPayError(
                .bodyTooLarge,
                "The reply is longer than \(request.maximumReplyBytes) bytes; raise maximumReplyBytes. \(query)"
            )
        case let error as HTTPClientError where Self.timeouts.contains(error):
            return WeChatPayError(
                .timeout,
                "\(request.baseURL) did not answer completely within \(request.timeout). \(query)",
                cause: error
            )
        default:
            return WeChatPayError(
                .network,
                "\(request.baseURL) could not be reached, or the connection broke; check address, network and TLS. \(query)",
                cause: error
            )
        }
    }

    private static let timeouts: [HTTPClientError] = [
        .deadlineExceeded, .readTimeout, .writeTimeout, .connectTimeout, .tlsHandshakeTimeout,
        .getConnectionFromPoolTimeout,
    ]
}
