// SPDX-License-Identifier: Apache-2.0

public import ServiceLifecycle

extension Merchants: Service {
    /// Between two looks at who is due. Refreshes are hours apart, and each has its own moment.
    private static let pause = Duration.seconds(60)
    /// Downloads at a time: a process that was asleep must not start with thousands at once.
    private static let concurrency = 8

    /// Refreshes the platform certificates of all merchants that use them, until the service group shuts down or the
    /// task is cancelled. One task does it for however many merchants. Failures are logged and tried again.
    public func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                await self.refreshDue()
                do { try await self.certificates.sleep(Self.pause) } catch { break }
            }
        }
    }

    private func refreshDue() async {
        var waiting = due()[...]
        guard !waiting.isEmpty else { return }
        await withTaskGroup(of: Void.self) { group in
            for source in waiting.prefix(Self.concurrency) {
                group.addTask { await source.refreshIfDue(evenUnused: false) }
            }
            waiting = waiting.dropFirst(Self.concurrency)
            for await _ in group {
                guard !Task.isCancelled, let source = waiting.popFirst() else { continue }
                group.addTask { await source.refreshIfDue(evenUnused: false) }
            }
        }
    }
}
