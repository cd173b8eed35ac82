// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// What went wrong, and whether anything had been sent by then.
extension HTTPClientTransport {
    func failure(_ error: any Error, _ request: TransportRequest, isHeadSent: Bool) -> any Error {
        if Task.isCancelled { return CancellationError() }
        if var error = error as? WeChatPayError {
            // A body that cannot be read further: what was sent of it may count for something.
            if isHeadSent, error.outcome == .notSent { error.outcome = .unknown }
            return error
        }
        guard isHeadSent else { return unsent(error, request) }
        let advice =
            request.method == "GET" ? "It was a query, which can be repeated." : WeChatPayError.unknownAdvice
        if let error = error as? HTTPClientError, Self.timeouts.contains(error) {
            return WeChatPayError(
                .timeout,
                "\(Shown.url(request.baseURL)) did not answer completely within \(request.allowed). \(advice)",
                cause: error
            )
        }
        return WeChatPayError(
            .network,
            "The connection to \(Shown.url(request.baseURL)) broke after the request was sent, before the reply was "
                + "complete. \(advice)",
            cause: error
        )
    }

    private func unsent(_ error: any Error, _ request: TransportRequest) -> WeChatPayError {
        let address = Shown.url(request.baseURL)
        // What connections are made to.
        let peer = proxy.map { "The outgoing proxy \($0.shown)" } ?? address
        let server = proxy == nil ? "server" : "proxy"
        let (code, sentence): (WeChatPayError.Code, String) =
            switch error {
            case let error as HTTPClientError where error == .getConnectionFromPoolTimeout:
                (
                    .timeout,
                    "All connections to \(address) were busy; raise maximumConnections, or make fewer calls at once."
                )
            case let error as HTTPClientError where error == .connectTimeout:
                (.timeout, "\(peer) did not accept a connection in time; check address, network and firewall.")
            case let error as HTTPClientError where error == .tlsHandshakeTimeout:
                (.timeout, "\(address) did not finish the TLS handshake in time; check the network and any proxy.")
            case let error as HTTPClientError where Self.timeouts.contains(error):
                (
                    .timeout,
                    "No connection to \(address) was free within \(request.allowed); raise maximumConnections, make fewer "
                        + "calls at once, or check the network."
                )
            case let error as HTTPClientError where error == .alreadyShutdown:
                (.network, "The HTTP client was shut down already.")
            case let error as NIOConnectionError where error.connectionErrors.isEmpty:
                (
                    .network,
                    "The name \(Shown.host(error.host)) is not known (DNS); check the \(proxy == nil ? "base URL" : "address of the proxy") and the network."
                )
            case let error as HTTPClientError where error == .proxyAuthenticationRequired:
                (.network, "\(peer) wants a user and a password, or refuses those that were given.")
            case let error as HTTPClientError where Self.proxyRefusals.contains(error):
                (.network, "\(peer) does not let the call through to \(address); check the proxy's rules and its kind.")
            case _ where Self.isRefusal(error):
                (.network, "\(peer) refused the connection; check address and port, and whether the \(server) runs.")
            case is NIOSSLError, is BoringSSLError, is NIOSSLExtraError:
                (
                    .network,
                    "TLS with \(address) failed; check the address, the client certificate, the system's roots and any proxy."
                )
            case _ where Self.isClosed(error):
                (.network, "\(address) closed the connection before the request went out.")
            default: (.network, "\(address) could not be reached; check address, network and TLS.")
            }
        return WeChatPayError(
            code, "\(sentence) \(WeChatPayError.nothingSent)", cause: error, outcome: .notSent)
    }

    private static let proxyRefusals: [HTTPClientError] = [
        .invalidProxyResponse, .httpProxyHandshakeTimeout, .socksHandshakeTimeout,
    ]

    private static func isRefusal(_ error: any Error) -> Bool {
        if let error = error as? NIOConnectionError { return error.connectionErrors.contains { isRefusal($0.error) } }
        return (error as? IOError)?.errnoCode == ECONNREFUSED
    }

    /// Whether a connection was closed under a request that had not begun.
    static func isClosed(_ error: any Error) -> Bool {
        switch error {
        case let error as HTTPClientError: error == .remoteConnectionClosed
        case let error as ChannelError: error == .ioOnClosedChannel || error == .alreadyClosed || error == .eof
        case let error as IOError: [ECONNRESET, EPIPE, ENOTCONN].contains(error.errnoCode)
        case let error as NIOSSLError: if case .uncleanShutdown = error { true } else { false }
        default: false
        }
    }

    private static let timeouts: [HTTPClientError] = [
        .deadlineExceeded, .readTimeout, .writeTimeout, .connectTimeout, .tlsHandshakeTimeout,
        .getConnectionFromPoolTimeout,
    ]
}
