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
