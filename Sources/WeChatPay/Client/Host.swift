// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Another address that the documentation gives for an operation, with an optional path in front of the target.
struct Host: Sendable {
    /// Scheme, host and port, without a trailing slash.
    let baseURL: String
    /// Empty, or segments with a leading slash: `/hk`.
    let pathPrefix: String

    /// Reads the address of a call: the configured one, or `alternative`.
    ///
    /// The alternative replaces WeChat Pay's own addresses only: with a sandbox configured, nothing reaches the real
    /// service. Its path counts either way, since it is part of the operation.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` for addresses that are not WeChat Pay's.
    init(configured baseURL: String, alternative: String?) throws {
        guard let alternative else {
            self.baseURL = baseURL
            pathPrefix = ""
            return
        }
        guard PercentEncoding.isURLText(alternative), let url = URLComponents(string: alternative),
            let origin = Self.origin(of: url),
            url.query == nil, url.fragment == nil, url.user == nil, url.password == nil
        else {
            throw Self.refusal("The host \(PercentEncoding.printable(alternative)) is not a URL of scheme and host")
        }
        guard Self.isWeChatPays(alternative) || origin == Self.origin(of: baseURL) else {
            throw Self.refusal(
                "The host \(PercentEncoding.printable(origin)) is neither WeChat Pay's nor the configured one")
        }
        let path = url.percentEncodedPath
        let trimmed = path.hasSuffix("/") ? String(path.dropLast()) : path
        let segments = trimmed.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
        guard
            segments.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && PercentEncoding.isValidSegment(String($0)) }
            )
        else { throw Self.refusal("The path of the host \(PercentEncoding.printable(alternative)) cannot be used") }
        self.baseURL = Self.isWeChatPays(baseURL) ? origin : baseURL
        pathPrefix = trimmed
    }

    /// Whether a URL leads to WeChat Pay itself, by https.
    static func isWeChatPays(_ url: String) -> Bool {
        guard let url = URLComponents(string: url), url.scheme?.lowercased() == "https",
            let host = url.host?.lowercased()
        else { return false }
        return host.hasSuffix(".mch.weixin.qq.com") || host.hasSuffix(".wechatpay.cn")
            || host == "payapp.weixin.qq.com"
    }

    /// Whether a host is WeChat Pay's, in whatever spelling a resolver understands: any case, with a final dot.
    static func isWeChatPays(host: String) -> Bool {
        let name = String(host.lowercased().reversed().drop { $0 == "." }.reversed())
        return ["weixin.qq.com", "wechatpay.cn"].contains { name == $0 || name.hasSuffix(".\($0)") }
    }

    /// Whether a host is this machine.
    static func isLoopback(_ host: String) -> Bool {
        let name = host.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        return name == "localhost" || name.hasSuffix(".localhost") || name == "::1" || name == "0:0:0:0:0:0:0:1"
            || (name.hasPrefix("127.") && name.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) })
    }

    /// Scheme, host and port of an address that was found to be good.
    static func origin(of url: String) -> String { URLComponents(string: url).flatMap { origin(of: $0) } ?? url }

    /// Scheme, host and port; `nil` unless the URL has them.
    static func origin(of url: URLComponents) -> String? {
        guard let scheme = url.scheme?.lowercased(), scheme == "https" || scheme == "http", let host = url.host,
            !host.isEmpty, (1...65535).contains(url.port ?? 443)
        else { return nil }
        // outside: an address for comparing, not for showing
        return "\(scheme)://\(host.lowercased())" + (url.port.map { ":\($0)" } ?? "")
    }

    private static func refusal(_ reason: String) -> WeChatPayError {
        WeChatPayError(
            .invalidRequest,
            "\(reason); give one that WeChat Pay's documentation names, https://apihk.mch.weixin.qq.com for example. "
                + "Nothing was sent."
        )
    }
}
