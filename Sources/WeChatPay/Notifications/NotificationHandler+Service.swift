// SPDX-License-Identifier: Apache-2.0

import Logging
public import ServiceLifecycle

extension NotificationHandler: Service {
    /// Holds up the end of a service group until the merchant's code has ended that outlasted its requests, for
    /// ``Configuration/finishLimit`` at most; what still runs then is logged as a warning.
    ///
    /// A group ends its services in reverse order, so the handler stands before the server:
    ///
    /// ```swift
    /// let application = Application(router: router, services: [handler])
    /// try await application.runService()
    /// ```
    ///
    /// Where the task is cancelled it returns at once.
    public func run() async throws {
        do { try await gracefulShutdown() } catch { return }
        guard await !finish(within: configuration.finishLimit), !Task.isCancelled else { return }
        configuration.logger?.warning(
            "Work on WeChat Pay notifications still runs at shutdown; WeChat Pay repeats them",
            metadata: ["wechatpay.running": "\(running.count)"])
    }
}
