// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
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
        if WeChatPayClient.hasConfiguration(config) || namesFile { return try Self.configured(config) }
        let place = isPage ? "signed for" : "answered by"
        note("No credentials configured: \(place) the embedded sandbox, not WeChat Pay.")
        return try EmbeddedSandbox.make().client()
    }

    /// The configured client, through the proxy that the environment names.
    static func configured(_ config: ConfigReader) throws -> WeChatPayClient {
        let proxy = try proxy(config, ProcessInfo.processInfo.environment)
        return try WeChatPayClient(config: config, transport: proxy.map { HTTPClientTransport.through($0) })
    }

    /// `WECHATPAY_PROXY`, else what `HTTPS_PROXY` and `NO_PROXY` say about the address that is called; they may stand in
    /// the file of settings too.
    static func proxy(_ config: ConfigReader, _ environment: [String: String]) throws -> OutgoingProxy? {
        let given = CredentialSettings(config)
        if let proxy = given.text("proxy") { return try OutgoingProxy(proxy) }
        var environment = environment
        for (name, key) in [
            ("HTTPS_PROXY", "https.proxy"), ("HTTP_PROXY", "http.proxy"), ("ALL_PROXY", "all.proxy"),
            ("NO_PROXY", "no.proxy"),
        ] as [(String, ConfigKey)] where environment[name] == nil {
            environment[name] = config.string(forKey: key, isSecret: true)
        }
        return try OutgoingProxy(
            environment: environment, for: given.text("baseURL") ?? WeChatPayClient.Configuration().baseURL)
    }
}
