// SPDX-License-Identifier: Apache-2.0

import Foundation

/// An address that notifications may go to.
struct NotificationAddress: Sendable {
    let host: String
    private let port: Int?
    private let scheme: String

    /// `nil` for what is no HTTP or HTTPS URL with a host.
    init?(_ text: String) {
        guard let url = URLComponents(string: text), let host = url.host, !host.isEmpty,
            ["http", "https"].contains(url.scheme?.lowercased())
        else { return nil }
        self.host = host
        port = url.port
        scheme = url.scheme?.lowercased() ?? ""
    }

    /// Who answers there: host and port, whatever the path.
    // outside: an address for connecting, not for showing
    var receiver: String { "\(host.lowercased()):\(port ?? (scheme == "https" ? 443 : 80))" }

    /// Whether it is this machine, by name: no name is looked up.
    var isLoopback: Bool {
        // outside: an address for connecting, not for showing
        let name = host.lowercased().trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
        if name == "localhost" || name.hasSuffix(".localhost") || name == "::1" { return true }
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
    }
}
