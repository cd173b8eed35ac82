// SPDX-License-Identifier: Apache-2.0

import Foundation
import InMemoryLogging
import Logging
import ServiceLifecycle
import Synchronization
import Testing
import WeChatPay
import WeChatPayTestSupport

/// A notification handler in a service group: its work ends before the process does, within a limit.
@Suite(.limited, .timeLimit(.minutes(10)))
struct NotificationServiceTests {
    /// Lets work go on when it is told to.
    private final class Gate: Sendable {
        private let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        func open() { continuation.finish() }
        func wait() async { for await _ in stream {} }
    }

    private let log = InMemoryLogHandler()
    private var logger: Logger { Logger(label: "test") { [log] _ in log } }

    private func notification() throws -> (APIv2Key, Data) {
        let key = try APIv2Key("192006250b4c09247ec02edce69f6a2d")
        var xml: XML = [
            "return_code": "SUCCESS", "result_code": "SUCCESS", "mch_id": "1900000109", "out_trade_no": "1",
            "transaction_id": "2",
        ]
        xml["sign"] = key.signature(
            of: xml.members.compactMap { m in m.value.text.map { (m.name, $0) } }, with: .md5)
        return (key, Data(try xml.bytes()))
    }

    private func group(_ handler: NotificationHandler) -> ServiceGroup {
        ServiceGroup(configuration: .init(services: [.init(service: handler)], logger: logger))
    }

    @Test func theGroupWaitsForTheWork() async throws {
        let (key, body) = try notification()
        let handler = try NotificationHandler(
            apiV2Key: key, configuration: .init(timeLimit: .milliseconds(1), finishLimit: .seconds(600), logger: logger)
        )
        let (started, gate) = (Gate(), Gate())
        let answer = Task {
            await handler.processV2(body) { _ in
                started.open()
                await gate.wait()
            }
        }
        await started.wait()
        #expect(await answer.value.status == 503)
        let group = group(handler)
        let hasEnded = Mutex(false)
        let run = Task {
            try await group.run()
            hasEnded.withLock { $0 = true }
        }
        await group.triggerGracefulShutdown()
        #expect(hasEnded.withLock { !$0 })
        gate.open()
        try await run.value
        guard case .duplicate = await handler.processV2(body, { _ in }).outcome else {
            Issue.record("the work was not noted")
            return
        }
        #expect(!log.entries.contains { "\($0.message)".contains("still runs") })
    }

    @Test func theGroupDoesNotWaitForEver() async throws {
        let (key, body) = try notification()
        let handler = try NotificationHandler(
            apiV2Key: key,
            configuration: .init(timeLimit: .milliseconds(1), finishLimit: .milliseconds(1), logger: logger))
        let (started, gate) = (Gate(), Gate())
        let answer = Task {
            await handler.processV2(body) { _ in
                started.open()
                await gate.wait()
            }
        }
        await started.wait()
        #expect(await answer.value.status == 503)
        let group = group(handler)
        let run = Task { try await group.run() }
        await group.triggerGracefulShutdown()
        try await run.value
        #expect(log.entries.contains { $0.level == .warning && "\($0.message)".contains("still runs") })
        gate.open()
        await handler.finish()
    }
}
