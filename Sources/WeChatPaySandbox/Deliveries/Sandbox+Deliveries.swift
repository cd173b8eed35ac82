// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Sandbox {
    /// Delivers until nothing is due any more, or the task is cancelled: then what was not tried is still due.
    func deliver(_ queue: inout DeliveryQueue) async {
        await withTaskGroup(of: Attempted.self) { group in
            while true {
                while !Task.isCancelled, let planned = next(of: &queue) {
                    group.addTask { await self.attempt(planned) }
                }
                guard let first = await group.next() else { break }
                var ended = [first]
                if queue.pace == .inOrder { for await attempted in group { ended.append(attempted) } }
                for attempted in ended.sorted(by: { $0.item.number < $1.item.number }) {
                    for (index, outcome) in attempted.outcomes.enumerated() {
                        note(outcome, attempted.delivery, isSecond: index > 0)
                    }
                    queue.end(attempted.item, attempted.outcomes.last)
                }
            }
        }
        let rest = queue.takeRest()
        let era = queue.era
        if !rest.isEmpty {
            step { gateway, _ in if gateway.era == era { gateway.world.due = rest + gateway.world.due } }
        }
    }

    private struct Planned: Sendable {
        let item: DeliveryQueue.Item
        let delivery: PlannedDelivery
    }

    private struct Attempted: Sendable {
        let item: DeliveryQueue.Item
        let delivery: PlannedDelivery
        /// Two where the notification is doubled.
        var outcomes: [DeliveryOutcome]
    }

    /// The next attempt that is to be sent now.
    private func next(of queue: inout DeliveryQueue) -> Planned? {
        let listeners = withDeliveries { $0 }
        step { gateway, _ in
            queue.enter(gateway.era)
            for id in gateway.takeDue() {
                let record = gateway.world.notifications[id]
                let url = record.map { listeners.address(eventType: $0.eventType) ?? $0.notifyUrl } ?? ""
                queue.add(id, for: NotificationAddress(url)?.receiver ?? url)
            }
        }
        while let item = queue.take() {
            let era = queue.era
            let planned = step { gateway, _ in
                gateway.era != era ? nil : gateway.plan(item.id) { listeners.address(eventType: $0.eventType) }
            }
            if let planned {
                if let answer = unsent(planned, isGivenUp: queue.isGivenUp(item.receiver)) {
                    note(DeliveryOutcome(status: nil, answer: answer, seconds: 0), planned)
                } else {
                    return Planned(item: item, delivery: planned)
                }
            }
            queue.end(item, nil)
        }
        return nil
    }

    /// Why an attempt is not sent at all, if so.
    private func unsent(_ planned: PlannedDelivery, isGivenUp: Bool) -> String? {
        if case .notificationLost? = planned.fault?.kind { return "lost on the way by \(planned.fault?.id ?? "")" }
        guard isGivenUp else { return nil }
        return "not sent: the receiver gave no answer to \(DeliveryQueue.patience) attempts before this one"
    }

    /// Makes one attempt, which ends early where all begins again. Nothing is locked while it is under way.
    private func attempt(_ planned: Planned) async -> Attempted {
        var attempted = Attempted(item: planned.item, delivery: planned.delivery, outcomes: [])
        guard let (number, interruption) = withDeliveries({ $0.beginAttempt(of: planned.delivery.era) }) else {
            return attempted
        }
        defer { withDeliveries { $0.endAttempt(number) } }
        attempted.outcomes = await withTaskGroup(of: [DeliveryOutcome].self) { group in
            group.addTask { await self.outcomes(planned.delivery) }
            group.addTask {
                for await _ in interruption {}
                return []
            }
            defer { group.cancelAll() }
            return await group.next() ?? []
        }
        return attempted
    }

    private func outcomes(_ planned: PlannedDelivery) async -> [DeliveryOutcome] {
        let first = await send(planned)
        guard case .notificationDoubled? = planned.fault?.kind, !Task.isCancelled else { return [first] }
        return [first, await send(planned)]
    }

    private func send(_ planned: PlannedDelivery) async -> DeliveryOutcome {
        let sandboxes = DeliveryContext.sandboxes.union([ObjectIdentifier(self)])
        let start = ContinuousClock.now
        var outcome = DeliveryOutcome(status: nil, answer: "", seconds: 0)
        do {
            let answer = try await DeliveryContext.$sandboxes.withValue(sandboxes) {
                try await configuration.notificationSender.send(planned.delivery)
            }
            outcome.status = answer.status
            outcome.answer = DeliveryOutcome.text(answer.body)
        } catch is CancellationError {
            outcome.answer = "interrupted"
        } catch {
            outcome.answer = DeliveryOutcome.text("\(error)".utf8)
        }
        outcome.seconds = start.duration(to: .now) / .seconds(1)
        return outcome
    }

    private func note(_ outcome: DeliveryOutcome, _ planned: PlannedDelivery, isSecond: Bool = false) {
        step { gateway, observers in
            guard gateway.note(outcome, of: planned, isSecond: isSecond) else { return }
            observers.tell(.notificationAttempt(id: planned.id))
        }
    }

    // MARK: In the background

    /// Delivers what falls due until the task is cancelled: a server's companion. It sleeps until the next alarm, and
    /// is woken when something new is to be done.
    func runDeliveries() async {
        let (number, wakes, continuation) = withDeliveries { $0.addWaker() }
        defer { withDeliveries { $0.removeWaker(number) } }
        continuation.yield()
        var timer: Task<Void, Never>?
        for await _ in wakes {
            timer?.cancel()
            await drive(by: 0, pace: .free)
            guard let next = nextEventTime else { continue }
            // An hour at most: somebody may set the machine's clock.
            let seconds = min(max(next.timeIntervalSince(businessTime), 0.001), 3600)
            timer = Task(executorPreference: ServerExecutor.shared) {
                guard (try? await Task.sleep(for: .seconds(seconds))) != nil else { return }
                continuation.yield()
            }
        }
        timer?.cancel()
    }
}
