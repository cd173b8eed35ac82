// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// A run of `listen`, over as many connections as it takes.
struct Listening {
    let connection: SandboxConnection
    let forwardTo: String?
    let query: [(String, String)]
    /// Event types to show; `nil` for all.
    let wanted: Set<String>?

    /// What was seen last, to go on behind it.
    private var lastID: String?
    private var hasBegun = false
    /// The sandbox's business time at the start: attempts before are not this run's.
    private var start = ""
    /// How many attempts of each notification there were when it was last shown.
    private var shown: [String: Int] = [:]

    private static let pause = Duration.milliseconds(500)

    init(
        _ connection: SandboxConnection, forwardTo: String?, query: [(String, String)], wanted: Set<String>?
    ) {
        self.connection = connection
        self.forwardTo = forwardTo
        self.query = query
        self.wanted = wanted
    }

    /// Prints what comes until the task is cancelled.
    ///
    /// - Throws: ``SandboxUnreachable`` when there is no sandbox, or none any more.
    mutating func run() async throws {
        let connection = connection
        start = try await connection.get("/sandbox")["clock"]?["business"]?.string ?? ""
        while true {
            do {
                try await connection.events(query, after: lastID) { event in
                    if let id = event.id { lastID = id }
                    Terminal.standardOutput.write(lines: await lines(event))
                }
            } catch is SandboxUnreachable where hasBegun { throw SandboxUnreachable("The sandbox has ended.") }
            // A connection may break for many reasons; whether the sandbox is there shows with the next.
            try await Task.sleep(for: Self.pause)
        }
    }

    private mutating func lines(_ event: EventLines.Event) async -> [String] {
        switch event.name {
        case "hello", "reset":
            defer { hasBegun = true }
            if hasBegun {
                let lost = event.name == "reset" ? " Some notifications may be missing here." : ""
                return Wrapping.prose("Connected again.\(lost)")
            }
            let target = forwardTo.map { " and forwarding to \(Wrapping.printable($0))" } ?? ""
            return Wrapping.prose("Listening to \(connection.baseURL)\(target). Ctrl-C ends it.")
        case "restart":
            // Its clock may have gone back, and the numbers of before mean nothing any more.
            start = event.data["business"]?.string ?? start
            shown = [:]
            return Wrapping.prose("The sandbox began again.")
        case "notification":
            guard let id = event.data["id"]?.string,
                let record = try? await connection.get("/sandbox/notifications/\(id)")["record"]
            else { return [] }
            return lines(id, record)
        default: return []
        }
    }

    /// The attempts that were not shown yet: there may be more than the event is about, or none.
    mutating func lines(_ id: String, _ record: JSON) -> [String] {
        if let wanted, !wanted.contains(record["event_type"]?.string ?? "") { return [] }
        let attempts = record["attempts"]?.array ?? []
        let count = record["attempt_count"]?.int ?? attempts.count
        // Times of one form and zone compare as texts.
        let before = shown[id] ?? count - attempts.count { ($0["at"]?.string ?? "") >= start }
        shown[id] = count
        let new = attempts.suffix(max(0, count - before))
        guard !new.isEmpty else { return [] }
        return new.flatMap { NotificationLines.lines(record, attempt: $0) } + NotificationLines.state(record)
    }
}
