// SPDX-License-Identifier: Apache-2.0

public import ServiceLifecycle

extension PlatformCertificates: Service {
    /// Refreshes the certificates until the service group shuts down or the task is cancelled. Failures are logged and
    /// tried again after a minute, two, four and so on, up to an hour.
    ///
    /// With a WeChat Pay public key there is nothing to refresh, and it merely waits: downloads under the public key
    /// would go on the console's meter of calls that are not changed over yet.
    public func run() async throws {
        // Cancellation ends it as well as a shutdown does, and neither is a failure.
        guard !hasPublicKey else { return (try? await gracefulShutdown()) ?? () }
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await self.refreshIfDue(evenUnused: true)
                let wait = self.untilDue(evenUnused: true) ?? self.settings.refreshInterval
                do { try await self.settings.sleep(wait) } catch { break }
            }
        }
    }
}
