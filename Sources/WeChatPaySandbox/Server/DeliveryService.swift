// SPDX-License-Identifier: Apache-2.0

import ServiceLifecycle

/// Delivers notifications while a server runs.
struct DeliveryService: Service {
    let sandbox: Sandbox

    func run() async throws {
        await cancelWhenGracefulShutdown { await sandbox.runDeliveries() }
    }
}
