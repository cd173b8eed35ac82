// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import WeChatPay

/// Tells what the demonstration does: as text while it happens, or as one JSON object at the end.
final class DemoJournal: Sendable {
    /// What a step has to show: lines for people, members for machines.
    struct Details {
        var lines: [String] = []
        var facts: JSON.Object = JSON.Object()
    }

    private struct State {
        var steps: [JSON] = []
        var result = ""
    }

    private let output: Terminal
    private let json: Bool
    private let started = ContinuousClock.now
    private let state = Mutex(State())

    init(output: Terminal, json: Bool) {
        self.output = output
        self.json = json
        say("")
        say(output.styled("「APP场景预签约」 on an embedded sandbox, really signed and verified", .bold))
    }

    /// Does one step, times it, and shows it.
    func step<Value>(_ title: String, _ work: () async throws -> (Value, Details)) async throws -> Value {
        let start = ContinuousClock.now
        let (value, details) = try await work()
        record(title, since: start, details)
        return value
    }

    func record(_ title: String, since start: ContinuousClock.Instant, _ details: Details) {
        let time = Self.milliseconds(start.duration(to: .now))
        let number = state.withLock { state in
            var step = JSON.Object()
            step["step"] = .number(JSON.Number(state.steps.count + 1))
            step["title"] = .string(title)
            step["milliseconds"] = JSON.Number(time).map(JSON.number)
            for (name, value) in details.facts { step[name] = value }
            state.steps.append(.object(step))
            return state.steps.count
        }
        let right = String(format: "%.1f ms", time)
        let left = "\(number)  \(title)"
        say("")
        say(
            output.styled(left.padding(Terminal.width - right.count - 1), .bold) + " " + output.styled(right, .dim)
        )
        for line in details.lines { say(line) }
    }

    /// The state that everything led to.
    func conclude(_ result: String) { state.withLock { $0.result = result } }

    func finish() {
        let (steps, result) = state.withLock { ($0.steps, $0.result) }
        guard json else {
            say("")
            say(output.styled(result, .green))
            return
        }
        var object = JSON.Object()
        object["result"] = .string(result)
        object["milliseconds"] = JSON.Number(Self.milliseconds(started.duration(to: .now))).map(JSON.number)
        object["steps"] = .array(steps)
        let text = output.isTerminal ? JSON.object(object).prettyPrinted : JSON.object(object).description
        output.write(lines: [text])
    }

    private func say(_ line: String) {
        if !json { output.write(lines: [line]) }
    }

    /// To a tenth: more would be noise.
    private static func milliseconds(_ duration: Duration) -> Double {
        (duration / .milliseconds(1) * 10).rounded() / 10
    }
}
