// SPDX-License-Identifier: Apache-2.0

import HTTPTypes

/// What `GET /sandbox/events` may be asked for: notifications in place of their own addresses.
struct ListenRequest: Sendable {
    /// A page cannot send this header to another origin without asking first, and is never allowed to.
    static let header = "X-Sandbox"
    static let headerValue = "listen"

    private var url: String?
    private var events: [String]?
    private var allowsRemote = false

    /// - Throws: ``ControlRefusal``: for a query that is none of this path's, and for `forward_to` without the header.
    init(_ target: String, headers: HTTPFields) throws(ControlRefusal) {
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
        guard url == nil || headers[.sandbox] == Self.headerValue else {
            throw .forbidden("forward_to needs the header \(Self.header): \(Self.headerValue).")
        }
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

extension HTTPField.Name {
    // A literal of token characters is a valid name; the fallback only satisfies the compiler.
    fileprivate static let sandbox = HTTPField.Name(ListenRequest.header) ?? .trailer
}
