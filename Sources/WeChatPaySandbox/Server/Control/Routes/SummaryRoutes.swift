// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

extension ControlTable {
    static let summaryRoutes: [ControlRoute] = [
        .get(
            "/sandbox", "What this sandbox is, and what is in it.",
            reply: "`mchid`, `url`, `clock`, `next_event`, `counts`, `assumptions` and `routes`."
        ) { call in summary(call) },
        .post(
            "/sandbox/clock", "Moves business time ahead; what falls due on the way happens, in order.",
            body: [
                .optional("advance_seconds", .number, "More than 0, at most 315360000 (ten years)."),
                .optional("to", .text, "`next` moves to the next event that is waiting.", values: ["next"]),
            ],
            reply: "`clock` and `next_event` as they are then; " + ControlCall.deferral, delivers: true
        ) { call in
            let seconds = try secondsAhead(call)
            let isDone = await call.sandbox.driveFromOutside(by: seconds)
            return call.noting(isDone, in: clock(call.sandbox))
        },
        .post(
            "/sandbox/reset",
            "Begins again: keys, merchant and settings stay; records, ledger, requests, clock, faults and nonces go.",
            reply: "`mchid`, `url`, `clock`, `next_event` and `counts`, as GET /sandbox."
        ) { call in
            if let problem = call.sandbox.reset() { throw SandboxError.notSaved(problem) }
            guard case .object(var object) = summary(call) else { return summary(call) }
            for name in ["assumptions", "routes"] { object[name] = nil }
            return .object(object)
        },
    ]

    private static func secondsAhead(_ call: ControlCall) throws(ControlRefusal) -> Double {
        if let seconds = call.double("advance_seconds") {
            guard seconds > 0, seconds <= 315_360_000 else {
                throw .bad("The member advance_seconds must be more than 0 and at most 315360000.")
            }
            return seconds
        }
        guard call.text("to") == "next" else { throw .bad("Either advance_seconds or to is needed.") }
        let wait = call.sandbox.read { world in world.alarms.next().map { $0.at.timeIntervalSince(world.now) } }
        guard let wait else { throw .conflict("Nothing is waiting for a time.") }
        // A hair later, so that rounding does not stop before it.
        return max(0.001, wait + 0.001)
    }

    private static func clock(_ sandbox: Sandbox) -> JSON {
        let (moment, alarm) = sandbox.read { world in (world.moment, world.alarms.next()) }
        var json: JSON = [
            "clock": [
                "wall": .string(ChinaTime.rfc3339(moment.wall)),
                "business": .string(ChinaTime.rfc3339(moment.business)),
                "offset_seconds": .number(JSON.Number(Int(moment.business.timeIntervalSince(moment.wall).rounded()))),
            ]
        ]
        json["next_event"] = alarm.map { alarm in
            [
                "what": .string(alarm.what.rawValue), "subject": .string(alarm.subject),
                "at": .string(ChinaTime.rfc3339(alarm.at)),
            ]
        }
        return json
    }

    private static func summary(_ call: ControlCall) -> JSON {
        var json = clock(call.sandbox)
        json["mchid"] = .string(call.sandbox.credentials.mchid)
        json["url"] = .string(call.baseURL)
        var counter = RecordCounter()
        call.sandbox.read { world in world.visitTables(&counter) }
        var counts: JSON = ["requests": .number(JSON.Number(call.sandbox.exchangeCount))]
        for (kind, count) in counter.counts { counts[kind] = .number(JSON.Number(count)) }
        json["counts"] = counts
        json["assumptions"] = .array(
            Assumption.allCases.map { ["id": .string("\($0)"), "text": .string($0.rawValue)] }
        )
        json["routes"] = .array(routes.map { .string($0.name) })
        return json
    }
}

/// Counts the records of each kind.
private struct RecordCounter: TableVisitor {
    var counts: [(kind: String, count: Int)] = []

    mutating func visit<Value: Record>(_ table: inout Table<Value>) { counts.append((Value.kind, table.count)) }
}
