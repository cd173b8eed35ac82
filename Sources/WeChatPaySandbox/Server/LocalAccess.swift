// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import NIOCore

/// Who may use what works without a signature: the page and the control API.
///
/// A browser on this machine runs pages of strangers. They must not reach the sandbox: neither by a name of theirs that
/// leads to 127.0.0.1 (DNS rebinding), nor by posting forms to it.
struct LocalAccess: Sendable {
    /// Whether other machines may.
    var allowsRemote = false

    /// Why a request may not, if so.
    ///
    /// - Parameter peer: Where the connection comes from; `nil` for one that has no address, a pipe for example.
    func refusal(
        method: String, path: String, authority: String?, headers: HTTPFields, peer: SocketAddress?
    ) -> ControlRefusal? {
        if !allowsRemote, let peer, !Self.isLoopback(peer) {
            return .forbidden("Only programs on the sandbox's own machine may use its page and its control API.")
        }
        guard let authority, isTrusted(Self.host(of: authority)) else {
            return .forbidden("The Host header must name this machine: localhost, 127.0.0.1 or [::1].")
        }
        if let origin = headers[.origin], origin.lowercased() != "http://" + authority.lowercased() {
            return .forbidden("A page of another origin may not use the sandbox.")
        }
        // A page of another port is of the same site, and no friend either.
        if let site = headers[.fetchSite], site != "same-origin", site != "none", !Self.isNavigation(headers, to: path)
        {
            return .forbidden("A page of another origin may not use the sandbox.")
        }
        if method == "POST", !Self.isBare(headers) {
            let type = headers[.contentType]?.prefix { $0 != ";" }.lowercased().trimmingCharacters(in: .whitespaces)
            guard type == "application/json" else {
                return ControlRefusal(
                    status: 415, code: "UNSUPPORTED_MEDIA_TYPE",
                    message: "The Content-Type must be application/json; without a body none is needed."
                )
            }
        }
        return nil
    }

    /// Whether there is neither a body nor a media type, as tools post that have nothing to say. No page of a browser's
    /// comes so: it sends its origin with every POST.
    private static func isBare(_ headers: HTTPFields) -> Bool {
        headers[.contentType] == nil && headers[.origin] == nil && headers[.fetchSite] == nil
            && headers[.transferEncoding] == nil && (headers[.contentLength].map { $0 == "0" } ?? true)
    }

    /// Merchants' pages lead payers to the cash desk; that only shows it.
    private static func isNavigation(_ headers: HTTPFields, to path: String) -> Bool {
        headers[.fetchMode] == "navigate" && !path.hasPrefix("/sandbox")
    }

    private func isTrusted(_ host: String) -> Bool {
        if host == "localhost" || host == "::1" || host.hasSuffix(".localhost") { return true }
        let bytes = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
        let isAddress = bytes.count == 4 && bytes.allSatisfy { $0 != nil }
        if isAddress, bytes.first == 127 { return true }
        guard allowsRemote else { return false }
        // Nobody can make these lead here: addresses, and names that the public DNS does not have.
        let isName = !host.isEmpty && !host.contains(".") && !host.contains(":")
        return isAddress || host.contains(":") || isName || host.hasSuffix(".local") || host.hasSuffix(".internal")
    }

    /// The host in `host:port`, `[::1]:port` and the like, in lower case.
    static func host(of authority: String) -> String {
        let text = authority.lowercased()
        if text.hasPrefix("[") { return String(text.dropFirst().prefix { $0 != "]" }) }
        return String(text.prefix { $0 != ":" })
    }

    static func isLoopback(_ address: SocketAddress) -> Bool {
        switch address {
        case .unixDomainSocket: true
        case .v4, .v6:
            switch address.ipAddress {
            case "::1": true
            case let text?: text.hasPrefix("127.") || text.hasPrefix("::ffff:127.")
            case nil: false
            }
        }
    }
}

extension HTTPField.Name {
    // Literals of token characters are valid names; the fallback only satisfies the compiler.
    fileprivate static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .trailer
    fileprivate static let fetchMode = HTTPField.Name("Sec-Fetch-Mode") ?? .trailer
}
