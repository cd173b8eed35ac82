// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPaySandbox
import WeChatPayTesting

extension ConfigurationOptions {
    /// The configured client, or without any credentials one of a sandbox in this process.
    ///
    /// - Parameters:
    ///   - isPage: Whether an address is signed and nothing is sent.
    ///   - note: Takes a line for stderr.
    func client(isPage: Bool = false, note: (String) -> Void) async throws -> WeChatPayClient {
        let config = try await reader()
        if WeChatPayClient.hasConfiguration(config) || namesFile { return try WeChatPayClient(config: config) }
        let place = isPage ? "signed for" : "answered by"
        note("No credentials configured: \(place) the embedded sandbox, not WeChat Pay.")
        return try EmbeddedSandbox.make().client()
    }
}
