// SPDX-License-Identifier: Apache-2.0

public import WeChatPay
public import WeChatPaySandbox

extension Sandbox {
    /// A client with this sandbox's credentials, for APIv3 and APIv2.
    ///
    /// - Parameters:
    ///   - baseURL: Where a server listens; without one the client calls the sandbox in this process.
    ///   - configuration: Limits, logger, clock.
    ///   - transport: Something between client and sandbox, to change replies in tests.
    /// - Throws: ``WeChatPayError`` when the configuration contradicts itself.
    public func client(
        baseURL: String? = nil,
        configuration: WeChatPayClient.Configuration = .init(),
        transport: (any Transport)? = nil
    ) throws -> WeChatPayClient {
        var configuration = configuration
        configuration.baseURL = baseURL ?? "http://127.0.0.1"
        return try WeChatPayClient(
            merchant: Merchant(
                mchid: credentials.mchid,
                certificateSerialNumber: credentials.certificateSerialNumber,
                privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM),
                certificate: Certificate(pem: credentials.certificatePEM)
            ),
            platformKeys: [
                .publicKey(id: credentials.publicKeyID, RSAPublicKey(pem: credentials.publicKeyPEM)),
                .certificate(Certificate(pem: credentials.platformCertificatePEM)),
            ],
            apiV3Key: APIv3Key(credentials.apiV3Key),
            apiV2Key: APIv2Key(credentials.apiV2Key),
            clientCertificate: ClientCertificate(
                pem: credentials.certificatePEM, privateKeyPEM: credentials.privateKeyPEM
            ),
            configuration: configuration,
            transport: transport ?? (baseURL == nil ? SandboxTransport(self) : nil)
        )
    }
}

/// A sandbox while it is running, and a client for it.
public struct RunningSandbox: Sendable {
    /// The gateway: let the payee sign, decline or revoke.
    public let gateway: Sandbox
    /// A client with the gateway's credentials.
    public let client: WeChatPayClient
    /// Where it listens.
    public let baseURL: String
}

/// Runs a sandbox on a free port of 127.0.0.1 while `body` runs.
///
/// ```swift
/// try await withSandbox { sandbox in
///     let reply = try await sandbox.client.v3.certificates.get()
/// }
/// ```
///
/// - Parameter sandbox: One made before, to share its keys or set its clock.
/// - Throws: What `body` throws.
public func withSandbox<Value: Sendable>(
    _ sandbox: Sandbox? = nil,
    _ body: @escaping @Sendable (RunningSandbox) async throws -> Value
) async throws -> Value {
    let gateway = try sandbox ?? Sandbox()
    return try await gateway.withServer { baseURL in
        try await body(
            RunningSandbox(gateway: gateway, client: gateway.client(baseURL: baseURL), baseURL: baseURL)
        )
    }
}
