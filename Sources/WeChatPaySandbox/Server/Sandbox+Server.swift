// SPDX-License-Identifier: Apache-2.0

import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle

extension Sandbox {
    /// Serves this gateway over HTTP while `body` runs, and stops the server afterwards, whatever happens.
    ///
    /// Its address shows the sandbox's page in a browser, and has the control API under `/sandbox`. Neither needs a
    /// signature, so only programs on this machine may use them; see ``Configuration/allowsRemoteControl``.
    ///
    /// - Parameters:
    ///   - port: 0 lets the system choose.
    ///   - body: Gets the address, `http://127.0.0.1:49152` for example.
    /// - Throws: What `body` throws; ``SandboxPortError`` when the port is taken.
    public func withServer<Value: Sendable>(
        port: Int = 0, _ body: @escaping @Sendable (_ baseURL: String) async throws -> Value
    ) async throws -> Value {
        let (ports, continuation) = AsyncStream.makeStream(of: Int.self)
        let server = ServiceGroup(configuration: stopping(application(port: port) { continuation.yield($0) }))
        return try await withTaskExecutorPreference(ServerExecutor.shared) {
            try await withThrowingTaskGroup(of: Value?.self) { group in
                group.addTask {
                    defer { continuation.finish() }
                    try await SandboxPortError.explaining(self.configuration.host, port) { try await server.run() }
                    return nil
                }
                // The caller's own work stays where it was.
                group.addTask(executorPreference: globalConcurrentExecutor) {
                    for await bound in ports { return try await body(self.address(bound)) }
                    return nil
                }
                do {
                    while let value = try await group.next() {
                        guard let value else { continue }
                        // The port is closed first: a server that is merely cancelled drops whoever connects just then,
                        // and SwiftNIO ends the process for that.
                        await server.triggerGracefulShutdown()
                        while await group.nextResult() != nil {}
                        return value
                    }
                    throw CancellationError()
                } catch {
                    await server.triggerGracefulShutdown()
                    while await group.nextResult() != nil { group.cancelAll() }
                    throw error
                }
            }
        }
    }

    /// Connections that do not end by themselves get half a second.
    private func stopping(_ application: some ApplicationProtocol) -> ServiceGroupConfiguration {
        var configuration = ServiceGroupConfiguration(
            services: [.init(service: application)], logger: Self.silentLogger)
        configuration.maximumGracefulShutdownDuration = .milliseconds(500)
        return configuration
    }

    /// Serves this gateway until SIGINT, SIGTERM or cancellation.
    ///
    /// - Parameter onReady: Gets the address once the port is bound.
    /// - Throws: ``SandboxPortError`` when the port is taken.
    public func run(port: Int, onReady: @escaping @Sendable (_ baseURL: String) async -> Void) async throws {
        let application = application(port: port) { await onReady(self.address($0)) }
        try await SandboxPortError.explaining(self.configuration.host, port) { try await application.runService() }
    }

    /// Where programs on this machine reach the server.
    private func address(_ port: Int) -> String {
        let host =
            configuration.host == "0.0.0.0" ? "127.0.0.1" : configuration.host == "::" ? "::1" : configuration.host
        // outside: the address of the sandbox itself
        return "http://\(host.contains(":") ? "[\(host)]" : host):\(port)"
    }

    private static let silentLogger: Logger = {
        var logger = Logger(label: "wechatpay.sandbox", factory: { _ in SwiftLogNoOpLogHandler() })
        logger.logLevel = .critical
        return logger
    }()

    private func application(
        port: Int, onBound: @escaping @Sendable (Int) async -> Void
    ) -> some ApplicationProtocol {
        let limits = configuration.serverLimits
        let feed = EventFeed(self)
        let access = LocalAccess(allowsRemote: configuration.allowsRemoteControl)
        return Application(
            responder: ServerResponder(
                gateway: GatewayResponder(sandbox: self),
                control: ControlResponder(sandbox: self, feed: feed, access: access)
            ),
            server: .http1(configuration: .init(additionalChannelHandlers: [ConnectionGuard(limits)])),
            configuration: .init(
                address: .hostname(configuration.host, port: port),
                availableConnectionsDelegate: .maximum(max(1, limits.connections), logger: Self.silentLogger)
            ),
            services: [feed, DeliveryService(sandbox: self)],
            onServerRunning: { channel in await onBound(channel.localAddress?.port ?? port) },
            logger: Self.silentLogger
        )
    }
}
