// SPDX-License-Identifier: Apache-2.0

import Foundation

extension Sandbox {
    /// Delivers until nothing is due any more.
    func deliver(width: Int) async {
        while !Task.isCancelled {
            let batch = step { gateway, _ in gateway.takeDue() }
            guard !batch.isEmpty else { return }
            await deliver(batch, width: width)
        }
    }

    private func deliver(_ batch: [String], width: Int) async {
        var rest = batch[...]
        if width == 1 {
            while !Task.isCancelled, let id = rest.popFirst() { await deliver(id) }
        } else {
            await withTaskGroup(of: Void.self) { group in
                for id in rest.prefix(width) { group.addTask { await self.deliver(id) } }
                rest = rest.dropFirst(width)
                for await _ in group {
                    guard !Task.isCancelled, let id = rest.popFirst() else { continue }
                    group.addTask { await self.deliver(id) }
                }
            }
        }
        // What was not tried is still due.
        let left = Array(rest)
        if !left.isEmpty { step { gateway, _ in gateway.world.due = left + gateway.world.due } }
    }

    /// Makes one attempt. Nothing is locked while it is under way.
    private func deliver(_ id: String) async {
        let listeners = withDeliveries { $0 }
        let planned = step { gateway, _ in
            gateway.plan(id) { listeners.address(eventType: $0.eventType) }
        }
        guard let planned else { return }
        switch planned.fault?.kind {
        case .notificationLost:
            let id = planned.fault?.id ?? ""
            note(DeliveryOutcome(status: nil, answer: "lost on the way by \(id)", seconds: 0), planned)
        case .notificationDoubled:
            await attempt(planned)
            await attempt(planned, isSecond: true)
        default: await attempt(planned)
        }
    }

    private func attempt(_ planned: PlannedDelivery, isSecond: Bool = false) async {
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
        note(outcome, planned, isSecond: isSecond)
    }

    private func note(_ outcome: DeliveryOutcome, _ planned: PlannedDelivery, isSecond: Bool = false) {
        step { gateway, observers in
            gateway.note(outcome, of: planned, isSecond: isSecond)
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
            await drive(by: 0, width: 8)
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
