// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Call {
    /// Prepares the download of an address that a reply gave, path and query exactly as they stand there.
    init(downloading url: String, with client: WeChatPayClient) throws {
        guard PercentEncoding.isURLText(url), let scheme = url.range(of: "://") else {
            throw Self.refusal("is not a URL")
        }
        let rest = url[scheme.upperBound...]
        let authority = rest.prefix { $0 != "/" && $0 != "?" }
        let target = rest.dropFirst(authority.count)
        // Read twice, since two readers who disagree about the host are how signatures get to strangers.
        guard let components = URLComponents(string: url), let origin = Host.origin(of: components),
            components.user == nil, components.password == nil,
            // outside: an address for comparing, not for showing
            origin == "\(url[..<scheme.lowerBound])://\(authority)".lowercased(), target.hasPrefix("/")
        else { throw Self.refusal("is not a URL of scheme, host and path") }
        guard Host.isWeChatPays(origin) || origin == Host.origin(of: client.configuration.baseURL) else {
            throw Self.refusal(
                "leads to \(Outside.text(origin)), which is neither WeChat Pay's nor the configured address")
        }
        guard PercentEncoding.isValidTarget(String(target)) else {
            throw Self.refusal("has a character or an escape that would not be sent as it is signed")
        }
        let path = String(target.prefix { $0 != "?" })
        let dots = path.replacing("%2E", with: ".").replacing("%2e", with: ".").split(separator: "/")
        guard !dots.contains("."), !dots.contains("..") else { throw Self.refusal("has a dot segment") }
        self.init(
            client: client,
            baseURL: Host.isWeChatPays(client.configuration.baseURL) ? origin : client.configuration.baseURL,
            path: path,
            target: String(target)
        )
    }

    private static func refusal(_ reason: String) -> WeChatPayError {
        WeChatPayError(
            .invalidRequest,
            "The download address \(reason); pass the download_url of a verified reply. Nothing was sent."
        )
    }
}
