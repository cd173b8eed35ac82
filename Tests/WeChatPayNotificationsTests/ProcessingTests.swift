// SPDX-License-Identifier: Apache-2.0

import Foundation
import InMemoryLogging
import Logging
import Synchronization
import Testing
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Once, and in time.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ProcessingTests {
    private struct Broken: Error {}

    /// A clock that ends sleeps when it is told to: those of seconds, as time limits are, apart from those of minutes.
    private final class HandClock: Clock {
        typealias Instant = ContinuousClock.Instant

        private final class Sleepers: Sendable {
            private let waiting = Mutex<[AsyncStream<Void>.Continuation]>([])
            private let (arrivals, arrival) = AsyncStream.makeStream(of: Void.self)

            func sleep() async throws {
                let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
                waiting.withLock { $0.append(continuation) }
                arrival.yield()
                for await _ in stream {}
                try Task.checkCancellation()
            }

            func strike() async {
                for await _ in arrivals { break }
                for sleeper in waiting.withLock({ waiting in
                    defer { waiting = [] }
                    return waiting
                }) {
                    sleeper.finish()
                }
            }
        }

        private let short = Sleepers()
        private let long = Sleepers()

        var now: Instant { .now }
        var minimumResolution: Duration { .zero }

        func sleep(until deadline: Instant, tolerance: Duration?) async throws {
            try await (now.duration(to: deadline) < .seconds(30) ? short : long).sleep()
        }

        /// Waits until somebody sleeps for seconds, and wakes all who do.
        func strike() async { await short.strike() }

        /// The same for minutes.
        func strikeLong() async { await long.strike() }
    }

    /// Lets work go on when it is told to.
    private final class Gate: Sendable {
        private let (stream, continuation) = AsyncStream.makeStream(of: Void.self)
        func open() { continuation.finish() }
        func wait() async { for await _ in stream {} }
    }

    @Test func slowWorkIsAnsweredInTimeAndGoesOn() async throws {
        let world = try World()
        let clock = HandClock()
        let handler = try world.handler { $0.clock = clock }
        let request = try await world.request()
        let gate = Gate()
        let runs = Mutex(0)
        async let answer = handler.process(request) { _ in
            runs.withLock { $0 += 1 }
            await gate.wait()
            try Task.checkCancellation()
        }
        await clock.strike()
        let first = await answer
        #expect(first.status == 503)
        guard case .timedOut = first.outcome else { throw Broken() }
        // The repetition comes while it still runs: it is not run twice.
        let second = await handler.process(request) { _ in runs.withLock { $0 += 1 } }
        guard case .inProgress = second.outcome else { throw Broken() }
        #expect(second.status == 503)
        gate.open()
        await handler.finish()
        let third = await handler.process(request) { _ in runs.withLock { $0 += 1 } }
        guard case .duplicate = third.outcome else { throw Broken() }
        #expect(third.status == 204)
        #expect(runs.withLock { $0 } == 1)
    }

    /// A slow source of keys counts too.
    @Test func slowKeysAreAnsweredInTime() async throws {
        let forge = try Forge(clock: TestClock())
        let gate = Gate()
        struct Slow: PlatformKeySource {
            let gate: Gate
            let keys: PlatformKeys
            var current: PlatformKeys { [] }
            func keys(for serial: String) async throws -> PlatformKeys {
                await gate.wait()
                return keys
            }
        }
        let clock = HandClock()
        let handler = try NotificationHandler(
            platformKeys: Slow(gate: gate, keys: forge.platformKeys), apiV3Key: forge.apiV3Key,
            configuration: .init(now: { forge.clock.now }, clock: clock))
        let request = try forge.signed(forge.body("{}"))
        async let answer = handler.process(request) { _ in }
        await clock.strike()
        guard case .timedOut = await answer.outcome else { throw Broken() }
        gate.open()
        await handler.finish()
        guard case .duplicate = await handler.process(request, { _ in }).outcome else { throw Broken() }
    }

    /// Whoever hangs up does not stop the work.
    @Test func cancellingTheRequestLeavesTheWorkAlone() async throws {
        let world = try World()
        let handler = try world.handler()
        let request = try await world.request()
        let (started, gate) = (Gate(), Gate())
        let wasCancelled = Mutex(true)
        let task = Task {
            await handler.process(request) { _ in
                started.open()
                await gate.wait()
                wasCancelled.withLock { $0 = Task.isCancelled }
            }
        }
        await started.wait()
        task.cancel()
        guard case .timedOut = await task.value.outcome else { throw Broken() }
        gate.open()
        await handler.finish()
        #expect(wasCancelled.withLock { !$0 })
        guard case .duplicate = await handler.process(request, { _ in }).outcome else { throw Broken() }
    }

    // MARK: Claims

    /// Counts renewals, and says of each whether the claim holds.
    private final class Renewing: NotificationLedger {
        let lease: Duration? = .seconds(600)
        private let inner = InMemoryNotificationLedger()
        private let answers: Mutex<[Result<Bool, any Error>]>
        let renewed = Mutex(0)
        let (calls, called) = AsyncStream.makeStream(of: Void.self)

        init(_ answers: [Result<Bool, any Error>]) { self.answers = Mutex(answers) }

        func claim(_ id: String) async throws -> NotificationClaimResult { try await inner.claim(id) }
        func complete(_ claim: NotificationClaim) async throws { await inner.complete(claim) }
        func release(_ claim: NotificationClaim) async throws { await inner.release(claim) }
        func renew(_ claim: NotificationClaim) async throws -> Bool {
            renewed.withLock { $0 += 1 }
            defer { called.yield() }
            return try answers.withLock { $0.isEmpty ? .success(true) : $0.removeFirst() }.get()
        }
    }

    @Test func aClaimIsRenewedWhileTheWorkRuns() async throws {
        let world = try World()
        let clock = HandClock()
        let log = InMemoryLogHandler()
        let logger = Logger(label: "test") { _ in log }
        let ledger = Renewing([.success(true), .failure(Broken()), .success(true), .success(false)])
        let handler = try NotificationHandler(
            client: world.client, ledger: ledger,
            configuration: .init(logger: logger, now: { [clock = world.clock] in clock.now }, clock: clock))
        let request = try await world.request()
        let gate = Gate()
        async let response = handler.process(request) { _ in await gate.wait() }
        var calls = ledger.calls.makeAsyncIterator()
        for _ in 1...4 {
            await clock.strikeLong()
            _ = await calls.next()
        }
        gate.open()
        _ = await response
        await handler.finish()
        // One that failed is tried again, and a claim that is lost is not asked for any more.
        #expect(ledger.renewed.withLock { $0 } == 4)
        #expect(log.entries.contains { $0.level == .warning && "\($0.message)".contains("claim") })
    }

    /// What used to run twice at once: work that takes longer than the claim holds.
    @Test func workLongerThanTheLeaseRunsOnce() async throws {
        let world = try World()
        let clock = HandClock()
        let time = Mutex(ContinuousClock.now)
        let ledger = InMemoryNotificationLedger(lease: .seconds(600), now: { time.withLock { $0 } })
        let handler = try NotificationHandler(
            client: world.client, ledger: ledger,
            configuration: .init(now: { [clock = world.clock] in clock.now }, clock: clock))
        let request = try await world.request()
        let (started, gate) = (Gate(), Gate())
        async let first = handler.process(request) { _ in
            started.open()
            await gate.wait()
        }
        await started.wait()
        for _ in 0..<5 {
            time.withLock { $0 += .seconds(200) }
            await clock.strikeLong()
        }
        // The last strike may still be on its way, so that of 1000 seconds 800 are renewed for certain.
        let second = await handler.process(request) { _ in Issue.record("ran twice") }
        guard case .inProgress = second.outcome else { throw Broken() }
        gate.open()
        _ = await first
        await handler.finish()
        guard case .duplicate = await handler.process(request, { _ in }).outcome else { throw Broken() }
    }

    // MARK: The end of a server

    @Test func theEndWaitsForWorkUpToALimit() async throws {
        let world = try World()
        let clock = HandClock()
        let handler = try world.handler { $0.clock = clock }
        #expect(await handler.finish(within: .seconds(60)))
        let (started, gate) = (Gate(), Gate())
        let request = try await world.request()
        async let answer = handler.process(request) { _ in
            started.open()
            await gate.wait()
        }
        await started.wait()
        await clock.strike()
        _ = await answer
        async let isDone = handler.finish(within: .seconds(5))
        await clock.strike()
        #expect(await !isDone)
        gate.open()
        #expect(await handler.finish(within: .seconds(3600)))
    }

    // MARK: Descriptions

    @Test func nothingOfANotificationIsPrinted() async throws {
        let world = try World()
        let handler = try world.handler()
        let request = try await world.request(fields: ["payer.openid": "SECRET", "attach": "SECRET"])
        let notification = try await handler.read(request)
        let failed = await handler.process(request) { _ in throw SecretError() }
        let answered = await handler.answer(request) { _ in ["name": "SECRET"] }
        let v2 = try await handler.readV2(
            Data(world.delivery("transaction-success", fields: ["attach": "SECRET"]).body))
        var refusal = WeChatPayError(.gatewayError, "refused", cause: SecretError())
        refusal.verification = .missingSign
        var values: [Any] = [
            notification, notification.event, v2.event, failed, failed.outcome, answered, v2,
            NotificationOutcome.refused(refusal), request, handler,
        ]
        guard case .transactionSuccess(let payment) = notification.event else { throw Broken() }
        values += [payment, payment.fields, SignatureHeaders { _ in nil }] as [Any]
        for value in values {
            var dumped = ""
            dump(value, to: &dumped)
            dump(Optional(value), to: &dumped)
            for text in ["\(value)", String(reflecting: value), "\([value])", dumped] {
                #expect(!text.contains("SECRET"), "\(type(of: value))")
            }
        }
    }

    @Test func failedWorkRunsAgain() async throws {
        let world = try World()
        let handler = try world.handler()
        let request = try await world.request()
        let first = await handler.process(request) { _ in throw Broken() }
        #expect(first.status == 500)
        #expect(String(decoding: first.body, as: UTF8.self) == #"{"code":"FAIL","message":"not processed"}"#)
        guard case .failed(let error) = first.outcome, error is Broken else { throw Broken() }
        guard case .processed = await handler.process(request, { _ in }).outcome else { throw Broken() }
    }

    /// Errors of the merchant's own calls are no refusals of the request.
    @Test func errorsOfTheMerchantsCallsAreFailures() async throws {
        let world = try World()
        let handler = try world.handler()
        for code in [WeChatPayError.Code.signatureInvalid, .bodyTooLarge, .gatewayError] {
            let response = await handler.process(try await world.request()) { _ in throw WeChatPayError(code, "SECRET")
            }
            #expect(response.status == 500)
            #expect(!String(decoding: response.body, as: UTF8.self).contains("SECRET"))
        }
    }

    @Test(arguments: [2, 100])
    func ofConcurrentDuplicatesOneRuns(_ count: Int) async throws {
        let world = try World()
        let handler = try world.handler { $0.timeLimit = .seconds(600) }
        let request = try await world.request()
        let runs = Mutex(0)
        let statuses = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<count {
                group.addTask { @Sendable in
                    await handler.process(request) { _ in
                        runs.withLock { $0 += 1 }
                        await Task.yield()
                    }.status
                }
            }
            return await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(runs.withLock { $0 } == 1)
        #expect(statuses.contains(204))
        #expect(statuses.allSatisfy { $0 == 204 || $0 == 503 })
    }

    /// The sandbox repeats a notification until it is answered well, and sends it twice: the effect is one.
    @Test func theSandboxesRepetitionsHaveOneEffect() async throws {
        let world = try World()
        try world.sandbox.faults.add(Fault(.notificationDoubled))
        let handler = try world.handler()
        let attempts = Mutex(0)
        let effects = Mutex<[String]>([])
        world.receiver.answer { delivery in
            await handler.process(NotificationRequest(delivery)) { notification in
                let number = attempts.withLock { attempts in
                    attempts += 1
                    return attempts
                }
                guard number > 2 else { throw Broken() }
                effects.withLock { $0.append(notification.id) }
            }
        }
        let sent = try await world.sandbox.trigger(event: "REFUND.SUCCESS", to: World.address)
        await world.sandbox.advance(by: .seconds(86_400))
        #expect(world.sandbox.notification(id: sent.id)?.state == .delivered)
        #expect(effects.withLock { $0 } == [sent.id])
        #expect(world.receiver.responses.map(\.status) == [500, 500, 204, 204])
    }

    /// The documented order of things with a real payment and its refund.
    @Test func aPaymentAndItsRefundArriveTyped() async throws {
        let world = try World()
        let handler = try world.handler()
        let lines = Mutex<[String]>([])
        world.receiver.answer { delivery in
            await handler.process(NotificationRequest(delivery)) { notification in
                let line =
                    switch notification.event {
                    case .transactionSuccess(let payment):
                        "\(try payment.outTradeNo) \(try payment.amount.total) \(try payment.tradeState == .success)"
                    case .refundSuccess(let refund), .refundClosed(let refund):
                        "\(try refund.outRefundNo) \(try refund.amount.refund) \(try refund.refundStatus)"
                    default: "no use for \(notification.eventType)"
                    }
                lines.withLock { $0.append(line) }
            }
        }
        let order: JSON = [
            "appid": "wxd678efh567h23787", "mchid": .string(world.sandbox.credentials.mchid), "description": "x",
            "out_trade_no": "ORDER_0001", "notify_url": .string(World.address), "amount": ["total": 100],
        ]
        _ = try await world.client.v3.pay.transactions.native.post(json: order)
        try world.sandbox.pay(outTradeNo: "ORDER_0001")
        await world.sandbox.deliverDue()
        _ = try await world.client.v3.refund.domestic.refunds.post(json: [
            "out_trade_no": "ORDER_0001", "out_refund_no": "REFUND_0001", "notify_url": .string(World.address),
            "amount": ["refund": 40, "total": 100, "currency": "CNY"],
        ])
        await world.sandbox.advance(by: .seconds(600))
        #expect(lines.withLock { $0 } == ["ORDER_0001 100 true", "REFUND_0001 40 SUCCESS"])
    }

    // MARK: Questions

    @Test func questionsAreAnsweredEachTime() async throws {
        let world = try World()
        let handler = try world.handler()
        let request = try await world.request("PARKING_FEE.QUERY_TRANS_INFO")
        for _ in 0..<2 {
            let response = await handler.answer(request) { notification in
                guard case .parkingFeeQueryTransInfo = notification.event else { throw Broken() }
                return ["code": "SUCCESS", "total_amount": 500]
            }
            #expect(response.status == 200)
            #expect(response.contentType == "application/json; charset=utf-8")
            #expect(String(decoding: response.body, as: UTF8.self) == #"{"code":"SUCCESS","total_amount":500}"#)
        }
        let failed = await handler.answer(request) { _ in throw WeChatPayError(.gatewayError, "SECRET") }
        #expect(failed.status == 500)
    }

    // MARK: Logs

    @Test func logsSayWhatHappenedAndNothingPersonal() async throws {
        let world = try World()
        let log = InMemoryLogHandler()
        var logger = Logger(label: "test") { _ in log }
        logger.logLevel = .trace
        let handler = try world.handler { $0.logger = logger }
        let request = try await world.request(fields: ["attach": "SECRET", "payer.openid": "SECRET"])
        _ = await handler.process(request) { _ in }
        _ = await handler.process(request.with("Wechatpay-Nonce", "other")) { _ in }
        _ = await handler.process(request.with("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x")) { _ in }
        _ = await handler.process(try await world.request("REFUND.SUCCESS")) { _ in throw SecretError() }
        await handler.finish()
        // A reason is looked for after the answer, so the order is not that of the requests.
        #expect(log.entries.map(\.level).sorted() == [.debug, .notice, .warning, .error])
        let text = log.entries.map { "\($0.message) \($0.metadata)" }.joined(separator: "\n")
        #expect(text.contains("TRANSACTION.SUCCESS"))
        #expect(text.contains("signatureInvalid"))
        #expect(text.contains("SecretError"))
        #expect(!text.contains("SECRET"))
    }

    private struct SecretError: Error, CustomStringConvertible { var description: String { "SECRET" } }
}
