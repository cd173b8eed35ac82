// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// A sandbox that begins again.
@Suite(.limited, .timeLimit(.minutes(10)))
final class ResetTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reset-\(UUID().uuidString)")
    private var path: String { folder.appendingPathComponent("sandbox.state").path }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    private func desk() throws -> OrderDesk { try OrderDesk() }

    private func counts(_ sandbox: Sandbox) -> [String: Int] {
        var counter = Counter()
        sandbox.read { $0.visitTables(&counter) }
        return counter.counts
    }

    private struct Counter: TableVisitor {
        var counts: [String: Int] = [:]
        mutating func visit<Value: Record>(_ table: inout Table<Value>) { counts[Value.kind] = table.count }
    }

    /// Fills as many kinds of memory as one test can.
    private func use(_ desk: OrderDesk) async throws {
        let sandbox = desk.sandbox
        _ = try await desk.native("ORDER_1")
        try sandbox.pay(outTradeNo: "ORDER_1")
        _ = try await desk.client.v3.refund.domestic.refunds.post(json: [
            "out_trade_no": "ORDER_1", "out_refund_no": "REFUND_1",
            "amount": ["refund": 10, "total": 100, "currency": "CNY"],
        ])
        _ = try await desk.client["v3/ecommerce/individual-contracts/pre-entrust-sign/app"].post(
            json: ["appid": "wxd678efh567h23787", "out_contract_code": "CONTRACT_1"])
        try sandbox.faults.add(.status(502), path: "/nothing", times: 1)
        await sandbox.advance(by: .seconds(7200))
    }

    @Test func everythingButKeysMerchantAndSettingsBeginsAgain() async throws {
        let desk = try desk()
        let sandbox = desk.sandbox
        let before = counts(sandbox)
        let seed = sandbox.faults.seed
        try await use(desk)
        #expect(counts(sandbox)["order"] == 1 && counts(sandbox)["notification"] != 0)
        #expect(sandbox.reset() == nil)
        #expect(counts(sandbox).merging(["key_migration": 0]) { $1 } == before)
        #expect(sandbox.exchanges.isEmpty && sandbox.exchangeCount == 0)
        #expect(sandbox.faults.list.isEmpty && sandbox.faults.seed == seed)
        #expect(sandbox.businessTime == OrderDesk.noon)
        #expect(sandbox.nextEventTime == nil)
        #expect(sandbox.ledger.isEmpty)
        // The same client goes on, with numbers that were used before.
        try await use(desk)
        #expect(counts(sandbox)["order"] == 1)
        #expect(sandbox.faults.list.map(\.id) == ["fault-1"])
    }

    @Test func noncesThatWereUsedMayBeUsedAgain() throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.refusesReplays = true
        let sandbox = try Sandbox(configuration: configuration)
        let request = try SignedBytes.request(sandbox, "GET", "/v3/certificates")
        #expect(sandbox.handle(request).status == 200)
        #expect(sandbox.handle(request).status == 401)
        sandbox.reset()
        #expect(sandbox.handle(request).status == 200)
        #expect(sandbox.handle(request).status == 401)
    }

    @Test func keysThatWereChangedStayChanged() async throws {
        let desk = try desk()
        try await desk.sandbox.keys.rotateCertificate()
        await desk.sandbox.advance(by: .seconds(86400))
        desk.sandbox.keys.retireOldKeys()
        let keys = desk.sandbox.keys.status.keys
        desk.sandbox.reset()
        #expect(desk.sandbox.keys.status.keys.map(\.id) == keys.map(\.id))
        let retired = desk.sandbox.keys.status.keys.compactMap(\.retiredAt)
        #expect(retired.count == 1 && retired.allSatisfy { $0 <= desk.sandbox.businessTime })
        #expect(desk.sandbox.keys.status.meter.calls == 0)
    }

    @Test func aSeedRepeatsWhatItGave() async throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.seed = 7
        configuration.now = { OrderDesk.noon }
        let sandbox = try Sandbox(configuration: configuration)
        let client = try sandbox.client(configuration: .init(now: { OrderDesk.noon }))
        var sessions: [String?] = []
        for _ in 0..<2 {
            let reply = try await client["v3/ecommerce/individual-contracts/pre-entrust-sign/app"].post(
                json: ["appid": "wxd678efh567h23787", "out_contract_code": "CONTRACT_1"])
            sessions.append(try reply.json["pre_entrustweb_id"]?.string)
            sandbox.reset()
        }
        #expect(sessions[0] != nil && sessions[0] == sessions[1])
    }

    // MARK: Work that was under way

    /// Holds its first delivery until it is interrupted.
    private final class HangingReceiver: NotificationSender {
        let arrivals: AsyncStream<String>
        private let arrival: AsyncStream<String>.Continuation
        private let isFirst = Mutex(true)

        init() { (arrivals, arrival) = AsyncStream.makeStream(of: String.self) }

        func send(_ delivery: NotificationDelivery) async throws -> NotificationAnswer {
            let isFirst = isFirst.withLock { isFirst in
                defer { isFirst = false }
                return isFirst
            }
            arrival.yield(delivery.id)
            if isFirst {
                for await _ in AsyncStream.makeStream(of: Void.self).stream {}
                throw CancellationError()
            }
            return NotificationAnswer(status: 200)
        }
    }

    @Test func aDeliveryThatIsUnderWayEndsAndLeavesNothing() async throws {
        let receiver = HangingReceiver()
        let world = try NotifyingSandbox(seed: 3, sender: receiver)
        let sandbox = world.sandbox
        for _ in 0..<3 { try sandbox.queue(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address) }
        let delivering = Task { await sandbox.advance(by: .seconds(86400)) }
        var arrivals = receiver.arrivals.makeAsyncIterator()
        let first = await arrivals.next()
        sandbox.reset()
        await delivering.value
        // Neither the clock nor a record of before came along, and what waited behind is not sent.
        #expect(sandbox.businessTime == world.clock.now)
        #expect(sandbox.notifications.isEmpty)
        // The seed gives the same number again; the attempt of before is not noted on it.
        let id = try sandbox.queue(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        #expect(id == first)
        await sandbox.deliverDue()
        #expect(await arrivals.next() == id)
        let notification = try #require(sandbox.notification(id: id))
        #expect(notification.attempts.count == 1)
        #expect(notification.attempts.first?.status == 200)
    }

    @Test func aClockThatIsMovedWhileAllBeginsAgainStops() async throws {
        let resetting = Mutex<Sandbox?>(nil)
        let world = try NotifyingSandbox { _ in
            resetting.withLock { $0 }?.reset()
            return NotificationAnswer(status: 500)
        }
        resetting.withLock { $0 = world.sandbox }
        try world.sandbox.queue(event: "TRANSACTION.SUCCESS", to: NotifyingSandbox.address)
        await world.sandbox.advance(by: .seconds(86400))
        #expect(world.sandbox.businessTime == world.clock.now)
        #expect(world.sandbox.notifications.isEmpty)
        #expect(world.sandbox.nextEventTime == nil)
    }

    // MARK: The state file

    private func stored(_ clock: TestClock) throws -> Sandbox {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.stateFile = path
        configuration.now = { clock.now }
        configuration.notificationSender = Receiver()
        return try Sandbox(configuration: configuration)
    }

    @Test func theStateFileBeginsAgainToo() async throws {
        let clock = TestClock(OrderDesk.noon)
        let sandbox = try stored(clock)
        let client = try sandbox.client(configuration: .init(now: { clock.now }))
        _ = try await client.v3.pay.transactions.native.post(json: OrderDesk.order("BEFORE_1"))
        await sandbox.advance(by: .seconds(3600))
        #expect(sandbox.reset() == nil)
        #expect(try !String(contentsOfFile: path, encoding: .utf8).contains("BEFORE_1"))
        _ = try await client.v3.pay.transactions.native.post(json: OrderDesk.order("AFTER_1"))
        // A copy of the file, which is in use, as a restart would read it.
        let copy = path + ".copy"
        try FileManager.default.copyItem(atPath: path, toPath: copy)
        var configuration = sandbox.configuration
        configuration.stateFile = copy
        let restarted = try Sandbox(configuration: configuration)
        #expect(restarted.credentials.publicKeyID == sandbox.credentials.publicKeyID)
        #expect(restarted.order(outTradeNo: "AFTER_1") != nil)
        #expect(restarted.order(outTradeNo: "BEFORE_1") == nil)
        #expect(restarted.businessTime == clock.now)
    }

    // MARK: Over HTTP

    @Test func theControlAPIBeginsAgainAndTellsListeners() async throws {
        try await withSandbox(Shared.sandbox(at: Date())) { sandbox in
            let http = try RawHTTP(sandbox.baseURL)
            _ = try await sandbox.client.v3.pay.transactions.native.post(json: OrderDesk.order("ORDER_1"))
            var events = sandbox.gateway.events().makeAsyncIterator()
            // As `curl -X POST` and other languages' clients send it: nothing is said, so there is no media type.
            let reply = try await http.send("POST", "/sandbox/reset")
            #expect(reply.status == 200)
            #expect(try reply.json["counts"]?["order"] == 0)
            #expect(try reply.json["counts"]?["requests"] == 0)
            #expect(try reply.json["clock"]?["offset_seconds"] == 0)
            guard reply.status == 200 else { return }
            guard case .reset? = await events.next() else {
                Issue.record("Listeners are told.")
                return
            }
            #expect(try await http.send("POST", "/sandbox/reset", ["Content-Length": "0"]).status == 200)
            #expect(try await http.post("/sandbox/reset").status == 200)
            #expect(try await http.post("/sandbox/reset", #"{"keys":true}"#).status == 400)
            let page = ["Origin": "http://example.com"]
            #expect(try await http.send("POST", "/sandbox/reset", page).status == 403)
            #expect(try await http.send("POST", "/sandbox/reset", ["Origin": "http://\(http.authority)"]).status == 415)
            #expect(try await http.send("POST", "/sandbox/reset", ["Content-Type": "text/plain"]).status == 415)
        }
    }
}
