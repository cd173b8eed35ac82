// SPDX-License-Identifier: Apache-2.0

public import Foundation
import Synchronization

/// A WeChat Pay gateway with keys of its own: real signatures, real state, no network.
///
/// It answers every documented operation of APIv3 and APIv2. Requests are checked against the documentation; orders,
/// refunds, contracts and the like keep state. All else answers with a success made from the request, but for combined
/// orders over APIv2: nothing is kept of them, so they are refused.
///
/// It has two clocks. Signatures live on the wall clock, ``Configuration/now``. Orders, bills and the repetition of
/// notifications live on business time, which ``advance(by:)`` moves ahead.
///
/// Behaviour that the documentation leaves open is listed in ``Assumption``.
public final class Sandbox: Sendable {
    /// What a client needs to talk to this gateway.
    public let credentials: SandboxCredentials
    let configuration: Configuration
    /// What ``configuration`` says of the rules, in range.
    private let settings: World.Settings
    private let state: Mutex<State>
    /// One task at a time moves the clock and delivers.
    let turn = Turn()

    private struct State {
        var gateway: Gateway
        /// How far business time is ahead of the wall clock, in seconds.
        var offset: TimeInterval = 0
        var observers = Observers()
        var store: StateStore?
        var deliveries = DeliveryState()
    }

    /// Settings of a sandbox; every member has a default.
    public struct Configuration: Sendable {
        /// The one merchant number that is known.
        public var mchid = "1900000109"
        /// The wall clock.
        public var now: @Sendable () -> Date = { Date() }
        /// How long after pre-signing WeChat may be opened; 2 minutes as documented.
        public var launchLimit: Duration = .seconds(120)
        /// Keys made before; new ones by default.
        public var keys: SandboxKeys?
        /// Makes nonces, session ids and the like repeat from run to run, where keys and clock repeat too; the system's
        /// randomness by default.
        public var seed: UInt64?
        /// Where merchants are told of shares that they got or gave back (分账动账通知); on the merchant platform it is set
        /// for each. Nobody is told by default.
        public var profitSharingNotifyURL: String?
        /// The highest share that others than the payee may get of an order (最大分账比例), in ten-thousandths; 30 % as
        /// documented.
        public var profitSharingRatio = 3000
        /// How many exchanges are kept for ``Sandbox/exchanges``, at least 1. However many, their bodies take no more
        /// than 32 MiB.
        public var historyLimit = 1000
        /// What random faults follow from, so that a run can be replayed; one made at random by default. See
        /// ``SandboxFaults/seed``.
        public var faultSeed: UInt64?
        /// Whether a request whose nonce was used within the last ten minutes is refused with 401.
        public var refusesReplays = false
        /// Whether documented limits of calls a second, a minute or a day hold: a call beyond is not executed and answers
        /// 429, by the business clock. ``Sandbox/enforcesLimits`` changes it.
        public var enforcesLimits = false
        /// What a server takes from its clients.
        public var serverLimits = ServerLimits()
        /// The address that a server listens at, `0.0.0.0` for all of the machine's.
        public var host = "127.0.0.1"
        /// Whether other machines may use what works without a signature, the page and the control API. They can then
        /// pay, refund and advance the clock; the signed gateway answers them either way.
        public var allowsRemoteControl = false

        /// Where the state is kept over restarts; in memory alone by default. A new file gets the keys; one that exists
        /// brings its own. Each change is in the file before its reply leaves.
        public var stateFile: String?

        /// Carries notifications to `notify_url`: over HTTP, with five seconds for an answer, by default. Without a server
        /// nothing is sent before ``Sandbox/advance(by:)`` or ``Sandbox/deliverDue()``.
        public var notificationSender: any NotificationSender = HTTPNotificationSender()
        /// The documented delays between attempts are multiplied by this: 0.01 makes 15 seconds 0.15.
        public var notificationTimeScale = 1.0

        /// All defaults.
        public init() {}
    }

    /// Starts with an empty state, or with that of ``Configuration/stateFile``.
    ///
    /// - Throws: ``StateFileError``; or when keys cannot be made.
    public init(configuration: Configuration = Configuration()) throws {
        let now = configuration.now()
        var store = try configuration.stateFile.map { path in
            try StateStore(path: path, mchid: configuration.mchid) { try configuration.keys ?? SandboxKeys(now: now) }
        }
        let keys = try store?.keys ?? configuration.keys ?? SandboxKeys(now: now)
        self.configuration = configuration
        credentials = SandboxCredentials(mchid: configuration.mchid, keys: keys)
        var settings = World.Settings()
        settings.launchLimit = configuration.launchLimit
        settings.sharingRatio = min(max(0, configuration.profitSharingRatio), 10_000)
        settings.profitSharingNotifyURL = configuration.profitSharingNotifyURL
        let scale = configuration.notificationTimeScale
        settings.notificationTimeScale = scale.isFinite ? min(max(scale, 0), 1000) : 1
        var gateway = Gateway(configuration, keys: keys, settings: settings, now: now)
        let offset = try store?.restore(&gateway.world) ?? 0
        self.settings = settings
        state = Mutex(State(gateway: gateway, offset: offset, store: store))
    }

    /// Begins again, as a test suite does between tests.
    ///
    /// Keys, the merchant number, settings, and who listens for notifications or events stay. Orders, contracts and all
    /// other records, the ledger, ``exchanges``, business time, faults and the nonces that were used are as at the start.
    /// Work that was under way ends: a delivery that is not answered yet is interrupted and not repeated, and a call
    /// that is moving the clock stops.
    ///
    /// - Returns: Why the state file does not say so, where it cannot be written; `nil` otherwise. Until it can be,
    ///   calls of the gateway's answer `SYSTEM_ERROR`, and the former state would be there after a restart.
    @discardableResult
    public func reset() -> StateFileError? {
        let wall = configuration.now()
        return state.withLock { state in
            var gateway = Gateway(configuration, keys: state.gateway.world.keys, settings: settings, now: wall)
            gateway.takeKeys(of: state.gateway)
            gateway.era = state.gateway.era + 1
            state.gateway = gateway
            state.offset = 0
            state.store?.restart(&state.gateway.world)
            state.deliveries.restart()
            state.observers.tell(.reset(wall))
            return state.store?.problem
        }
    }

    /// Answers one request.
    public func handle(_ request: GatewayRequest) -> GatewayReply {
        savedStep { gateway, _ in
            gateway.handle(request)
        } then: { gateway, observers, result, problem in
            let faultID = result.exchange.faultID
            // What is not in the file must not be taken for done.
            if problem != nil {
                result.reply = gateway.systemError()
                result.exchange = result.exchange.answered(with: result.reply)
                gateway.history.replaceLast(with: result.exchange)
            }
            observers.tell(.exchange(result.exchange))
            if let id = faultID { observers.tell(.changed(kind: "fault", ids: [id])) }
        }.0.reply
    }

    /// Refuses a request that was not read to its end.
    func refuse(_ request: GatewayRequest, _ refusal: GatewayRefusal) -> GatewayReply {
        step { gateway, observers in
            let (reply, exchange) = gateway.refuse(request, refusal)
            observers.tell(.exchange(exchange))
            return reply
        }
    }

    /// Whether documented limits of calls a second, a minute or a day hold; see ``Configuration/enforcesLimits``. Setting it
    /// begins to count anew.
    public var enforcesLimits: Bool {
        get { state.withLock { $0.gateway.rates != nil } }
        set { step { gateway, _ in gateway.rates = newValue ? RateMeter() : nil } }
    }

    // MARK: Clock

    /// Business time.
    public var businessTime: Date {
        // Taken before the lock: a clock of a test's may take a lock of its own, or ask this sandbox.
        let wall = configuration.now()
        return state.withLock { wall.addingTimeInterval($0.offset) }
    }

    /// Moves business time to the next alarm, or as far as allowed where none comes before.
    ///
    /// - Parameters:
    ///   - limit: Seconds that business time may be ahead of the wall clock afterwards.
    ///   - era: When that was asked for; the clock stays where all began again since.
    /// - Returns: Whether an alarm went off.
    func moveAhead(to limit: TimeInterval, in era: Int) -> Bool {
        let wall = configuration.now()
        let isAlarm = state.withLock { state in
            guard state.gateway.era == era else { return false }
            guard let alarm = state.gateway.world.alarms.next()?.at else {
                state.offset = max(state.offset, limit)
                return false
            }
            // Sums of dates and durations are not exact: what is due within a millisecond is due.
            let needed = alarm.timeIntervalSince(wall) + 0.000_001
            let isAlarm = needed <= limit + 0.001
            state.offset = max(state.offset, isAlarm ? needed : limit)
            return isAlarm
        }
        step { gateway, observers in observers.tell(.clockMoved(gateway.world.now)) }
        return isAlarm
    }

    /// Seconds that business time is ahead of the wall clock.
    var offset: TimeInterval { state.withLock { $0.offset } }

    /// Reads or changes what concerns deliveries and no record.
    func withDeliveries<Value>(_ body: (inout DeliveryState) -> Value) -> Value {
        state.withLock { body(&$0.deliveries) }
    }

    // MARK: Watching

    /// The last exchanges, newest first; see ``Configuration/historyLimit``.
    public var exchanges: [Exchange] { state.withLock { Array($0.gateway.history.newestFirst) } }

    /// How many exchanges there ever were.
    var exchangeCount: Int { state.withLock { $0.gateway.history.total } }

    /// One of ``exchanges``, by its Request-ID.
    public func exchange(id: String) -> Exchange? { state.withLock { $0.gateway.history[id] } }

    /// What happens from now on. A reader that falls behind by more than 512 events misses the oldest.
    public func events() -> AsyncStream<SandboxEvent> {
        state.withLock { state in
            let (number, stream, continuation) = state.observers.add()
            continuation.onTermination = { [weak self] _ in self?.forget(number) }
            return stream
        }
    }

    private func forget(_ number: Int) { state.withLock { $0.observers.remove(number) } }

    // MARK: Steps

    /// Everything that changes the gateway goes through here: the clock first, then the change, then what must be kept
    /// and told.
    func step<Value>(_ body: (inout Gateway, inout Observers) -> Value) -> Value { savedStep(body).0 }

    /// A step, and why it is not in the state file, if so.
    ///
    /// - Parameter then: What is to be said and noted when that is known.
    private func savedStep<Value>(
        _ body: (inout Gateway, inout Observers) -> Value,
        then: (inout Gateway, inout Observers, inout Value, StateFileError?) -> Void = { _, _, _, _ in }
    ) -> (Value, StateFileError?) {
        // Taken before the lock: a clock of a test's may take a lock of its own.
        let wall = configuration.now()
        return state.withLock { state in
            state.gateway.arrive(at: Moment(wall: wall, business: wall.addingTimeInterval(state.offset)))
            var value = body(&state.gateway, &state.observers)
            state.gateway.world.noteForgotten()
            var changes = ChangeCollector(asLines: state.store != nil)
            state.gateway.world.visitTables(&changes)
            state.store?.save(changes, offset: state.offset, &state.gateway.world)
            then(&state.gateway, &state.observers, &value, state.store?.problem)
            // Every call moves the meter, and is told as a call.
            for (kind, ids) in changes.changes where kind != KeyMeterHour.kind {
                state.observers.tell(.changed(kind: kind, ids: ids))
            }
            state.deliveries.wake(&state.gateway.world)
            return (value, state.store?.problem)
        }
    }

    /// A change by somebody outside: a simulated user, a test, the console.
    func change<Value>(
        _ body: (inout World) throws(SandboxError) -> Value
    ) throws(SandboxError) -> Value {
        let (result, problem) = savedStep { gateway, _ in
            Result { () throws(SandboxError) in try body(&gateway.world) }
        }
        let value = try result.get()
        if let problem { throw .notSaved(problem) }
        return value
    }

    /// Reads the present state.
    func read<Value>(_ body: (inout World) -> Value) -> Value { step { gateway, _ in body(&gateway.world) } }
}

extension Gateway {
    /// Nothing has happened in it yet.
    fileprivate init(
        _ configuration: Sandbox.Configuration, keys: SandboxKeys, settings: World.Settings, now: Date
    ) {
        self.init(
            mchid: configuration.mchid, keys: keys, settings: settings, seed: configuration.seed,
            faultSeed: configuration.faultSeed, refusesReplays: configuration.refusesReplays,
            enforcesLimits: configuration.enforcesLimits,
            historyLimit: configuration.historyLimit, moment: Moment(wall: now, business: now)
        )
    }

    /// Takes over what outlives a reset: the platform's keys, and what random faults follow from.
    fileprivate mutating func takeKeys(of former: Gateway) {
        world.takeKeys(of: former.world)
        faults = FaultSet(seed: former.faults.seed)
        rates = former.rates == nil ? nil : RateMeter()
    }
}
