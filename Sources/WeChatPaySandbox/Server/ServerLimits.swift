// SPDX-License-Identifier: Apache-2.0

/// What a server takes from its clients. Whoever exceeds it is refused or dropped; the others are served meanwhile.
public struct ServerLimits: Sendable {
    /// How long a connection may be open without a request: from its start, or the last reply, to the end of the next
    /// head. 8 seconds, as WeChat Pay's servers have it.
    public var idle: Duration = .seconds(8)
    /// How long a request's body may take from the end of its head.
    public var body: Duration = .seconds(30)
    /// How long a client may leave a reply unread before it is dropped.
    public var stall: Duration = .seconds(30)
    /// The longest body, in bytes; more answers 413.
    public var bodyBytes = 10 << 20
    /// Connections at a time; more wait until one ends.
    public var connections = 512

    /// All defaults.
    public init() {}
}
