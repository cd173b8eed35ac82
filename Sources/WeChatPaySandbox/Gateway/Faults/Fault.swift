// SPDX-License-Identifier: Apache-2.0

/// Something that is to go wrong, and for which requests or notifications: a rule.
///
/// An error is one that the operation documents, with its status: it strikes where it is documented, and a rule for one
/// operation that does not document it is refused. ``force`` sends any. Operations of which no errors are documented take
/// any, too.
///
/// A rule looks at what fits ``merchant``, ``method``, ``path`` and ``eventType``. Of that it leaves the first ``skip``
/// alone, then takes each ``every``-th, with ``probability``, until it has been applied ``times`` times. The first rule
/// that decides to act wins.
///
/// ```swift
/// try sandbox.faults.add(.replyLost, path: "/v3/refund/domestic/refunds", times: 1)
/// ```
public struct Fault: Sendable, Hashable, Identifiable {
    /// Given when the rule is added, `fault-1` for example.
    public internal(set) var id = ""
    /// What goes wrong.
    public var kind: Kind
    /// The merchant number that the request gives for itself; `nil` for any.
    public var merchant: String?
    /// `POST` for example; `nil` for any. Notifications have none.
    public var method: String?
    /// The path of the request, or of a notification's `notify_url`, without its query; `nil` for any.
    ///
    /// `/v3/pay/transactions/id/{transaction_id}` takes any value for its variables, and `/v3/pay/*` whatever begins so.
    public var path: String?
    /// The event of a notification, `TRANSACTION.SUCCESS` or `REFUND.*`; `nil` for any.
    public var eventType: String?
    /// How often it is applied at most; `nil` for no limit.
    public var times: Int?
    /// How many that fit are left alone first.
    public var skip = 0
    /// Each n-th after those that are left alone: 1 for all, 3 for the first, the fourth and so on.
    public var every = 1
    /// From 0 to 1.
    public var probability = 1.0
    /// Whether an ``Kind/error(status:code:message:)`` is sent though the operation's documentation does not have it.
    public var force = false
    /// How many have fitted so far.
    public internal(set) var matched = 0
    /// How many were changed so far.
    public internal(set) var applied = 0

    /// A rule; the defaults let it act on everything.
    public init(
        _ kind: Kind, merchant: String? = nil, method: String? = nil, path: String? = nil, eventType: String? = nil,
        times: Int? = nil, skip: Int = 0, every: Int = 1, probability: Double = 1, force: Bool = false
    ) {
        self.kind = kind
        self.merchant = merchant
        self.method = method
        self.path = path
        self.eventType = eventType
        self.times = times
        self.skip = skip
        self.every = every
        self.probability = probability
        self.force = force
    }

    /// A mix of everything that happens to those who call WeChat Pay for long enough, chosen by the seed.
    ///
    /// - Parameter probability: From 0 to 1, of each request and of each notification.
    public static func chaos(_ probability: Double) -> Fault { Fault(.chaos, probability: probability) }

    /// Whether ``times`` is used up.
    public var isSpent: Bool { times.map { applied >= $0 } ?? false }

    /// What is out of range moved into it, so that nothing traps later on.
    var normalized: Fault {
        var copy = self
        copy.kind = kind.normalized
        copy.method = method?.uppercased()
        copy.path = path.map { $0.hasPrefix("/") || $0.hasPrefix("*") ? $0 : "/" + $0 }
        copy.times = times.map { max(0, $0) }
        copy.skip = max(0, skip)
        copy.every = max(1, every)
        copy.probability = probability.isNaN ? 0 : min(1, max(0, probability))
        return copy
    }
}
