// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import Hummingbird
import Logging
import ServiceLifecycle
import WeChatPayNotifications

/// A small shop. `shop` serves it; `shop walk` also plays a customer, prints what happens, and ends.
@main
enum Shop {
    static func main() async throws {
        let isWalk = CommandLine.arguments.dropFirst().first == "walk"
        let config = ConfigReader(provider: EnvironmentVariablesProvider())
        try await Backend.with { client, sandbox in
            try await serve(client, sandbox, config, isWalk: isWalk)
        }
    }

    private static func serve(
        _ client: WeChatPayClient, _ sandbox: String?, _ config: ConfigReader, isWalk: Bool
    ) async throws {
        var logger = Logger(label: "shop")
        logger.logLevel = isWalk ? .error : .notice
        let port = config.int(forKey: "shop.port", default: 8080)
        // WeChat Pay has to reach it from outside; the sandbox is on this machine.
        let url = config.string(forKey: "shop.url", default: "http://127.0.0.1:\(port)")
        let cashier = Cashier(
            client: client, orders: OrderBook(),
            appid: config.string(forKey: "shop.appid", default: "wxd678efh567h23787"),
            notifyURL: "\(url)/\(ShopRoutes.notify)"
        )
        let password = config.string(forKey: "shop.password", isSecret: true)
        guard sandbox != nil || password?.isEmpty == false else {
            throw ConfigurationProblem(description: "Set SHOP_PASSWORD: whoever reaches the shop could refund orders.")
        }
        let notifications = try NotificationHandler(client: client)
        let application = Application(
            router: ShopRoutes.router(cashier, notifications, cashDesk: sandbox, password: password),
            configuration: .init(address: .hostname("127.0.0.1", port: port)),
            onServerRunning: { _ in
                if isWalk { return }
                let text = "The shop is open: \(url)/\nThe sandbox: \(sandbox ?? "none, this is WeChat Pay")\n"
                FileHandle.standardOutput.write(Data(text.utf8))
            },
            logger: logger
        )
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [
            .init(service: application), .init(service: Draining(notifications)),
        ]
        // Keys are refreshed in the background for as long as the shop is open.
        if let certificates = client.platformKeySource as? PlatformCertificates {
            services.append(.init(service: certificates))
        }
        if isWalk, let sandbox {
            services.append(
                .init(
                    service: Customer(shop: url, sandbox: sandbox), successTerminationBehavior: .gracefullyShutdownGroup
                ))
        }
        let group = ServiceGroup(
            configuration: .init(services: services, gracefulShutdownSignals: [.sigint, .sigterm], logger: logger))
        try await group.run()
    }
}

struct ConfigurationProblem: Error, CustomStringConvertible { let description: String }

/// Lets work end that outlasted its notification, before the process does.
private struct Draining: Service {
    let notifications: NotificationHandler
    init(_ notifications: NotificationHandler) { self.notifications = notifications }

    func run() async throws {
        try? await gracefulShutdown()
        await notifications.finish()
    }
}
