// SPDX-License-Identifier: Apache-2.0

/// What `GET /sandbox/events` may be asked for: notifications in place of their own addresses.
struct ListenRequest: Sendable {
    private var url: String?
    private var events: [String]?
    private var allowsRemote = false

    init(_ target: String) throws(ControlRefusal) {
        let query = target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) } ?? ""
        let values = RequestText.values(query)
        for (name, value) in values.sorted(by: { $0.key < $1.key }) {
            switch name {
            case "forward_to": url = value
            case "events": events = value.split(separator: ",").map(String.init)
            case "allow_remote": allowsRemote = value == "true"
            default:
                throw .bad(
                    "The query has no \(name.prefix(64)); it takes forward_to, events and allow_remote."
                )
            }
        }
        if url == nil, events != nil || allowsRemote { throw .bad("events and allow_remote go with forward_to.") }
    }

    /// Refuses an address that is none, or is not allowed.
    func check(on sandbox: Sandbox) throws {
        guard let url else { return }
        do throws(SandboxError) {
            try sandbox.forward(to: url, events: events, allowingRemote: allowsRemote).stop()
        } catch { throw ControlRefusal.bad(error.description) }
    }

    func start(on sandbox: Sandbox) -> Forwarding? {
        url.flatMap { try? sandbox.forward(to: $0, events: events, allowingRemote: allowsRemote) }
    }
}
