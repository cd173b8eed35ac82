// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension ControlTable {
    static let exchangeRoutes: [ControlRoute] = [
        .get(
            "/sandbox/requests", "Lists the last requests, newest first, without their bodies.",
            query: [
                .optional("limit", .integer, "How many at most, 1 to 1000; 100 by default."),
                .optional("after", .text, "Begins behind the request with this Request-ID."),
                .optional("q", .text, "Only requests whose method, path, code, Request-ID or body holds this text."),
                .reveal,
            ],
            reply: "`requests`, `total`, and `more` where there are older ones."
        ) { call in
            let limit = try call.count("limit", in: 1...1000, default: 100)
            var exchanges = call.sandbox.exchanges[...]
            var total = call.sandbox.exchangeCount
            if let text = call.query["q"], !text.isEmpty {
                exchanges = exchanges.filter { $0.holds(text) }[...]
                total = exchanges.count
            }
            if let after = call.query["after"] {
                exchanges = exchanges.firstIndex { $0.id == after }.map { exchanges[($0 + 1)...] } ?? []
            }
            let lines = exchanges.prefix(limit).map { exchange in
                var view = ExchangeView(exchange, call.masking)
                return view.line()
            }
            return [
                "requests": .array(lines), "total": .number(JSON.Number(total)), "more": .bool(exchanges.count > limit),
            ]
        },
        .get(
            "/sandbox/requests/{request_id}",
            "Shows everything about one request: headers, bodies, what was signed, why a signature failed.",
            query: [.reveal], reply: "The request's line with `request`, `reply`, `signed_message` and `diagnosis`."
        ) { call in
            let id = call.number("request_id")
            guard let exchange = call.sandbox.exchange(id: id) else {
                throw ControlRefusal.notFound("There is no request \(ControlTable.shown(id)), or it was forgotten.")
            }
            // Looking for what was signed takes a while, in which the server's thread has others to answer.
            let diagnosis = await withTaskExecutorPreference(globalConcurrentExecutor) {
                ExchangeDiagnosis(exchange, sandbox: call.sandbox)
            }
            var view = ExchangeView(exchange, call.masking)
            return view.detail(diagnosis)
        },
    ]
}

extension Exchange {
    fileprivate func holds(_ text: String) -> Bool {
        if id.contains(text) || request.target.contains(text) || request.method == text.uppercased() { return true }
        if case .refused(let code, let message) = verdict, code.contains(text) || message.contains(text) { return true }
        if String(reply.status) == text || mchid == text { return true }
        let needle = Array(text.utf8)
        return request.body.holds(needle) || reply.body.holds(needle)
    }
}

extension [UInt8] {
    fileprivate func holds(_ needle: [UInt8]) -> Bool {
        guard let first = needle.first, count >= needle.count else { return needle.isEmpty }
        return self[...(count - needle.count)].indices.contains {
            self[$0] == first && self[$0...].starts(with: needle)
        }
    }
}
