// SPDX-License-Identifier: Apache-2.0

public import AsyncHTTPClient
import Foundation

/// A proxy through which calls leave (正向代理), `http://proxy.example.com:3128` for example.
///
/// ```swift
/// let transport = HTTPClientTransport.through(try OutgoingProxy("http://proxy.example.com:3128"))
/// ```
///
/// TLS is spoken with WeChat Pay through it, so that it sees hosts and nothing else. A client with an `HTTPClient` of its
/// own sets ``httpClientProxy`` there.
public struct OutgoingProxy: Sendable, Hashable {
    /// Host name or address.
    public let host: String
    /// 1 to 65535.
    public let port: Int
    private let isSOCKS: Bool
    private let user: String?
    private let password: String?

    /// Reads an address: `http://[user:password@]host[:port]`, `socks5://host[:port]` or `host:port`.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration``, which does not repeat the address:
    ///   it may hold a password.
    public init(_ address: String) throws {
        let text = address.contains("://") ? address : "http://\(address)"
        guard let url = URLComponents(string: text), let scheme = url.scheme?.lowercased(), let host = url.host,
            !host.isEmpty, url.path.isEmpty || url.path == "/", url.query == nil, url.fragment == nil
        else { throw Self.refusal("is not http://host:port") }
        // Without a scheme only the port tells a host from anything else, a key for example.
        guard address.contains("://") || url.port != nil, Shown.host(host) == host else {
            throw Self.refusal("is not http://host:port")
        }
        guard ["http", "socks5", "socks5h", "socks"].contains(scheme) else {
            throw Self.refusal("has a scheme that is not spoken with proxies; http and socks5 are")
        }
        isSOCKS = scheme != "http"
        guard !isSOCKS || url.user == nil else { throw Self.refusal("is SOCKS with a user, which is not supported") }
        let port = url.port ?? (isSOCKS ? 1080 : 80)
        guard (1...65535).contains(port) else { throw Self.refusal("has a port out of range") }
        self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        self.port = port
        user = url.user
        password = url.password
    }

    private static func refusal(_ reason: String) -> WeChatPayError {
        WeChatPayError(
            .invalidConfiguration,
            "The address of the outgoing proxy (WECHATPAY_PROXY, or HTTPS_PROXY for the command) \(reason); give "
                + "http://proxy.example.com:3128, or leave it out. Nothing was sent.")
    }

    /// The same for a client of AsyncHTTPClient's.
    public var httpClientProxy: HTTPClient.Configuration.Proxy {
        guard !isSOCKS else { return .socksServer(host: host, port: port) }
        let authorization = user.map { HTTPClient.Authorization.basic(username: $0, password: password ?? "") }
        return .server(host: host, port: port, authorization: authorization)
    }
}

extension OutgoingProxy: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Host and port; no password.
    public var description: String { "OutgoingProxy(\(shown))" }
    /// The same as the description; no password.
    public var debugDescription: String { description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["address": shown]) }

    /// Host and port, where the host can be nothing else.
    package var shown: String {
        // outside: shown by the line below
        let name = host.contains(":") ? "[\(host)]" : host
        return String(Shown.url("http://\(name):\(port)").trimmingPrefix("http://"))
    }
}

extension OutgoingProxy {
    /// The proxy that the usual environment variables give for an address: `HTTPS_PROXY` or `HTTP_PROXY` by its scheme,
    /// else `ALL_PROXY`, in capitals or not, unless `NO_PROXY` names its host. This machine is always reached directly.
    ///
    /// `NO_PROXY` is a list of host names, which mean their subdomains too, with or without a leading dot; of addresses;
    /// of IPv4 networks (`10.0.0.0/8`); of names and addresses with a port; or `*`.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidConfiguration`` for a proxy that cannot be used.
    public init?(environment: [String: String], for address: String) throws {
        guard let url = URLComponents(string: address), let host = url.host?.lowercased() else { return nil }
        func value(_ name: String) -> String? {
            [environment[name.lowercased()], environment[name]].lazy.compactMap { $0 }.first { !$0.isEmpty }
        }
        let isHTTPS = url.scheme?.lowercased() == "https"
        guard let proxy = value(isHTTPS ? "HTTPS_PROXY" : "HTTP_PROXY") ?? value("ALL_PROXY") else { return nil }
        let bare = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        guard !Self.isThisMachine(bare), !Self.excludes(value("NO_PROXY") ?? "", bare, url.port ?? (isHTTPS ? 443 : 80))
        else { return nil }
        try self.init(proxy.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    private static func isThisMachine(_ host: String) -> Bool {
        host == "localhost" || host.hasSuffix(".localhost") || host == "::1" || host.hasPrefix("127.")
    }

    private static func excludes(_ list: String, _ host: String, _ port: Int) -> Bool {
        list.lowercased().split { $0 == "," || $0.isWhitespace }.contains { entry in
            if entry == "*" { return true }
            var name = entry
            if let colon = entry.lastIndex(of: ":"), entry.filter({ $0 == ":" }).count == 1 {
                guard Int(entry[entry.index(after: colon)...]) == port else { return false }
                name = entry[..<colon]
            }
            if let slash = name.firstIndex(of: "/"), let bits = Int(name[name.index(after: slash)...]) {
                return isIn(network: name[..<slash], bits: bits, host)
            }
            if name.hasPrefix("*.") { name = name.dropFirst() }
            while name.hasPrefix(".") { name = name.dropFirst() }
            return !name.isEmpty && (host == name || host.hasSuffix(".\(name)"))
        }
    }
}

extension OutgoingProxy {
    /// Whether an IPv4 address is in a network, `10.0.0.0/8` for example.
    private static func isIn(network: Substring, bits: Int, _ host: String) -> Bool {
        guard (0...32).contains(bits), let network = address(network), let host = address(host[...]) else {
            return false
        }
        return bits == 0 || network >> (32 - bits) == host >> (32 - bits)
    }

    private static func address(_ text: Substring) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false).compactMap { UInt8($0) }
        return parts.count == 4 ? parts.reduce(0) { $0 << 8 | UInt32($1) } : nil
    }
}

extension HTTPClientTransport {
    /// Sends through an outgoing proxy; one client for each proxy and limit is shared by all, with the settings of
    /// ``shared``.
    ///
    /// - Parameter maximumConnections: As ``WeChatPayClient/Configuration/maximumConnections``, 1 or more.
    public static func through(
        _ proxy: OutgoingProxy,
        maximumConnections: Int = WeChatPayClient.Configuration.defaultMaximumConnections
    ) -> HTTPClientTransport {
        shared(maximumConnections: max(1, maximumConnections), proxy: proxy)
    }
}
