// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// How often an operation may be called, as documented.
public struct APIRate: Sendable, Hashable {
    /// What the calls are counted in.
    public enum Period: String, Sendable, Hashable, CaseIterable {
        case second, minute, day

        /// The period's length in seconds.
        public var seconds: Int {
            switch self {
            case .second: 1
            case .minute: 60
            case .day: 86_400
            }
        }
    }

    /// Whose calls are counted together.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// The merchant number that calls.
        case merchant
        /// The partner that calls.
        case partner
        /// The sub-merchant for which is called.
        case subMerchant
        /// The order that is asked about.
        case order
        /// The receiver of the money.
        case receiver
        /// The address of the caller.
        case ip
        /// The operation, whoever calls it.
        case api
        /// All callers, whatever the source.
        case all
    }

    /// Most calls in the period.
    public var calls: Int
    /// What the calls are counted in.
    public var period: Period
    /// Whose calls are counted; `nil` where the documentation does not say.
    public var scope: Scope?
    /// Which calls are counted: `accepted`, `failing`, `orderOlderThanOneMonth`; `nil` for all.
    public var condition: String?
    /// Whether it stands on a page of questions and answers, weaker than the operation's own.
    public var isFromQuestions: Bool
    /// The only roles it is for; empty for all.
    public var roles: [APIRole]
}

extension APIRate: CustomStringConvertible {
    /// How many calls of whom, in words: `100 calls a second for a merchant`.
    public var description: String {
        let noun = calls == 1 ? "call" : "calls"
        let kind =
            switch condition {
            case "accepted": "accepted \(noun)"
            case "failing": "failing \(noun)"
            case "orderOlderThanOneMonth": "\(noun) for orders older than a month,"
            case let other?: "\(noun) (\(other))"
            case nil: noun
            }
        var text = "\(calls) \(kind) a \(period.rawValue)"
        if let scope { text += " for \(scope.words)" }
        // Whose calls are counted may say it already.
        var notes = roles.filter { $0.rawValue != scope?.rawValue }.map { "\($0.plural) only" }
        if isFromQuestions { notes.append("from its questions and answers") }
        return notes.isEmpty ? text : "\(text) (\(notes.joined(separator: "; ")))"
    }
}

extension APIRate.Scope {
    fileprivate var words: String {
        switch self {
        case .merchant: "a merchant"
        case .partner: "a partner"
        case .subMerchant: "a sub-merchant"
        case .order: "an order"
        case .receiver: "a receiver"
        case .ip: "an IP address"
        case .api: "the operation"
        case .all: "all callers together"
        }
    }
}

extension APIRole {
    /// Several of them, in words: `partners`.
    public var plural: String { "\(rawValue)s" }
}

extension APIRate {
    static func list(_ json: JSON?) -> [APIRate] {
        (json?.array ?? []).compactMap { rate in
            guard let calls = rate["calls"]?.int, let period = rate["per"]?.string.flatMap(Period.init) else {
                return nil
            }
            return APIRate(
                calls: calls, period: period, scope: rate["scope"]?.string.flatMap(Scope.init),
                condition: rate["when"]?.string, isFromQuestions: rate["faq"]?.bool ?? false,
                roles: rate["roles"].texts.compactMap(APIRole.init)
            )
        }
    }
}
