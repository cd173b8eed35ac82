// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Records as JSON, as the control API shows them.
enum RecordJSON {
    /// Members in snake_case, times in China's zone.
    static func of(_ value: some Encodable) -> JSON {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .custom { date, encoder in
            var container = encoder.singleValueContainer()
            try container.encode(ChinaTime.rfc3339(date))
        }
        guard let data = try? encoder.encode(value), let json = try? JSON(parsing: Array(data)) else { return [:] }
        return json
    }
}

extension ControlRoute {
    /// A list of records, and one of them.
    ///
    /// - Parameters:
    ///   - name: As in the path: `combined-orders`.
    ///   - key: The member that is the record's number.
    ///   - what: What they are, in a sentence.
    static func records<Value: Record>(
        _ name: String, key: String, what: String, _ table: @escaping @Sendable (World) -> Table<Value>
    ) -> [ControlRoute] {
        [
            .get(
                "/sandbox/\(name)", "Lists \(what), newest first.",
                query: [
                    .optional("limit", .integer, "How many at most, 1 to 1000; 100 by default."),
                    .optional("after", .text, "Begins behind the record with this number."),
                    .optional("q", .text, "Only records that hold this text; the newest 5000 are searched."),
                    .reveal,
                ],
                reply: "`\(member(name))`, `total`, and `more` where there are older ones."
            ) { call in
                try list(call, member(name), call.sandbox.read { world in table(world) })
            },
            .get(
                "/sandbox/\(name)/{\(key)}", "Shows one of \(what).", query: [.reveal],
                reply: "`record`, and `masked` where something is hidden."
            ) { call in
                let number = call.number(key)
                let found = call.sandbox.read { world -> Value? in
                    let table = table(world)
                    // An account of a user's is asked for by what stands for it, too.
                    return table[number]
                        ?? table.values.first { $0.id != Masking.account($0.id) && Masking.account($0.id) == number }
                }
                guard let found else {
                    throw ControlRefusal.notFound("There is no \(Value.kind) \(ControlTable.shown(number)).")
                }
                var masking = call.masking
                return ["record": masking.record(RecordJSON.of(found)), "masked": .bool(!masking.isOff)]
            },
        ]
    }

    private static func member(_ name: String) -> String { name.replacingOccurrences(of: "-", with: "_") }

    private static func list<Value: Record>(
        _ call: ControlCall, _ name: String, _ table: Table<Value>
    ) throws(ControlRefusal) -> JSON {
        let limit = try call.count("limit", in: 1...1000, default: 100)
        var rows: [JSON] = []
        var more = false
        var isBehind = call.query["after"] == nil
        var total = table.count
        let text = call.query["q"] ?? ""
        if !text.isEmpty { total = 0 }
        var masking = call.masking
        for (index, record) in table.newestFirst.enumerated() {
            if !isBehind {
                isBehind = record.id == call.query["after"] || Masking.account(record.id) == call.query["after"]
                // What was shown before counts for the total of a search.
                if text.isEmpty { continue }
            }
            if !text.isEmpty {
                guard index < 5000 else { break }
                guard RecordJSON.of(record).description.contains(text) || Masking.account(record.id) == text else {
                    continue
                }
                total += 1
                guard isBehind, record.id != call.query["after"] else { continue }
            }
            guard rows.count < limit else {
                more = true
                if text.isEmpty { break }
                continue
            }
            rows.append(masking.record(RecordJSON.of(record)))
        }
        return [name: .array(rows), "total": .number(JSON.Number(total)), "more": .bool(more)]
    }
}
