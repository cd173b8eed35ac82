// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import WeChatPay
import WeChatPaySandbox

/// What the shop talks to: WeChat Pay, or a sandbox in this process where nothing is configured.
enum Backend {
    /// Runs `body` with a client.
    ///
    /// - Parameter body: Gets the sandbox's address, where there is one.
    static func with(_ body: @escaping @Sendable (WeChatPayClient, _ sandbox: String?) async throws -> Void)
        async throws
    {
        let config = ConfigReader(provider: EnvironmentVariablesProvider())
        guard config.string(forKey: "wechatpay.mchid") == nil else {
            return try await body(WeChatPayClient(config: config), nil)
        }
        let sandbox = try Sandbox()
        try await sandbox.withServer { url in
            try await body(client(sandbox.credentials, url), url)
        }
    }

    /// In certificate mode: the certificates are downloaded, and keys may change while the shop runs.
    private static func client(_ credentials: SandboxCredentials, _ url: String) throws -> WeChatPayClient {
        try WeChatPayClient(
            merchant: Merchant(
                mchid: credentials.mchid, certificateSerialNumber: credentials.certificateSerialNumber,
                privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM)
            ),
            apiV3Key: APIv3Key(credentials.apiV3Key),
            configuration: .init(baseURL: url)
        )
    }
}
