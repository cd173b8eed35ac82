// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

extension ControlTable {
    static let faultRoutes: [ControlRoute] = [
        .get(
            "/sandbox/faults", "Lists the rules for what is to go wrong, and the kinds there are.",
            reply: "`faults` in the order in which they are asked, `kinds`, and the `seed` of their choices."
        ) { call in list(call.sandbox) },
        .post(
            "/sandbox/faults", "Adds a rule for what is to go wrong, behind the others.",
            body: [
                .required("kind", .text, "What goes wrong; GET lists the kinds and what each takes."),
                .optional("merchant", .text, "The merchant number that the request gives; any by default."),
                .optional("method", .text, "POST for example; any by default."),
                .optional("path", .text, "/v3/exact, /v3/with/{variable} or /v3/prefix*; any by default."),
                .optional("event_type", .text, "Of notifications: REFUND.SUCCESS or REFUND.*; any by default."),
                .optional("times", .integer, "How often at most; without limit by default."),
                .optional("skip", .integer, "How many that fit are left alone first."),
                .optional("every", .integer, "Each n-th after those."),
                .optional("probability", .number, "From 0 to 1; 1 by default."),
                .optional(
                    "status", .integer,
                    "HTTP status, where the kind takes one; without it a code has that of the operation's documentation."
                ),
                .optional(
                    "code", .text, "WeChat Pay's code, where the kind takes one; one that the operation documents."),
                .optional("force", .boolean, "true sends an error though the operation does not document it."),
                .optional("message", .text, "WeChat Pay's sentence, where the kind takes one."),
                .optional("seconds", .number, "How long, where the kind takes that."),
                .optional("bytes", .integer, "How many, where the kind takes that."),
            ],
            reply: "`fault`: the rule with its id."
        ) { call in
            do {
                let fault = try JSONDecoder().decode(Fault.self, from: Data(JSON.object(call.body).bytes))
                let id = try call.sandbox.faults.add(fault)
                let added = call.sandbox.faults.list.first { $0.id == id }
                return ["fault": added.map { RecordJSON.of($0) } ?? .null]
            } catch let error as DecodingError {
                throw ControlRefusal.bad(sentence(error))
            } catch let error as SandboxError {
                throw ControlRefusal.bad(error.description)
            }
        },
        .post(
            "/sandbox/faults/restart", "Begins again, to replay a run: the rules stay, their counters start at 0.",
            body: [.optional("seed", .text, "Another seed, a number; the present one by default.")],
            reply: "As GET."
        ) { call in
            let seed = call.text("seed")
            guard seed == nil || seed.flatMap(UInt64.init) != nil else {
                throw ControlRefusal.bad("The member seed must be a number from 0 to 18446744073709551615.")
            }
            call.sandbox.faults.restart(seed: seed.flatMap(UInt64.init))
            return list(call.sandbox)
        },
        .delete("/sandbox/faults/{id}", "Takes a rule away.", reply: "As GET.") { call in
            guard call.sandbox.faults.remove(call.number("id")) else {
                throw ControlRefusal.notFound("There is no fault \(shown(call.number("id"))).")
            }
            return list(call.sandbox)
        },
        .delete("/sandbox/faults", "Takes all rules away.", reply: "As GET.") { call in
            call.sandbox.faults.removeAll()
            return list(call.sandbox)
        },
    ]

    private static func list(_ sandbox: Sandbox) -> JSON {
        [
            "faults": .array(sandbox.faults.list.map { RecordJSON.of($0) }),
            "kinds": .array(Fault.KindSummary.all.map { RecordJSON.of($0) }),
            // As text: not every reader of JSON has numbers of 64 bits.
            "seed": .string(String(sandbox.faults.seed)),
        ]
    }

    private static func sentence(_ error: DecodingError) -> String {
        switch error {
        case .dataCorrupted(let context): context.debugDescription
        case .keyNotFound(let key, _): "The member \(key.stringValue) is missing."
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            "The member \(context.codingPath.last?.stringValue ?? "") is of another type."
        @unknown default: "The body is no fault."
        }
    }
}
