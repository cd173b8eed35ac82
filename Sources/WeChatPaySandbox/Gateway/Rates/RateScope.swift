// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Which documented limits are for a call, and whose calls it is counted with.
struct RateScope {
    private let operation: APIOperation
    private let rates: [(number: Int, rate: APIRate)]
    private let mchid: String
    private let peer: String

    init(_ operation: APIOperation, _ request: GatewayRequest, mchid: String) {
        self.operation = operation
        self.mchid = mchid
        peer = request.peer ?? ""
        let all = operation.details.rates
        let role = Self.role(operation, request)
        rates = all.enumerated().map { ($0.offset, $0.element) }.filter { _, rate in
            guard rate.roles.isEmpty || rate.roles.contains(role) else { return false }
            // What stands among questions and answers gives way to the operation's own page.
            return !rate.isFromQuestions
                || !all.contains { own in
                    !own.isFromQuestions && own.condition == rate.condition && Self.group(own) == Self.group(rate)
                        && (own.roles.isEmpty || own.roles.contains(role))
                }
        }
    }

    /// The limits that can be told before the request is read.
    var early: [RateMeter.Limit] {
        rates.filter { !Self.needsCall($0.rate) }.compactMap { number, rate in
            guard [nil, "accepted", "failing"].contains(rate.condition) else { return nil }
            let who =
                switch rate.scope {
                case .ip: peer
                case .api, .all: ""
                default: mchid
                }
            return RateMeter.Limit(rate: rate, key: RateMeter.Key(operation.id, number, who))
        }
    }

    /// Those for which the call says who or what it is about. A condition that is not understood limits nothing.
    func late(_ call: DocumentedCall, _ world: World) -> [RateMeter.Limit] {
        rates.filter { Self.needsCall($0.rate) }.compactMap { number, rate in
            var rate = rate
            switch rate.condition {
            case nil, "accepted", "failing": break
            case "orderOlderThanOneMonth":
                guard let paid = Self.order(call, world)?.successTime,
                    world.now.timeIntervalSince(paid) > 30 * 86_400
                else { return nil }
                // Every call that gets here counts.
                rate.condition = nil
            default: return nil
            }
            return RateMeter.Limit(rate: rate, key: RateMeter.Key(operation.id, number, who(rate, call, world)))
        }
    }

    private static func needsCall(_ rate: APIRate) -> Bool {
        switch rate.scope {
        case .subMerchant, .order, .receiver: true
        default: rate.condition == "orderOlderThanOneMonth"
        }
    }

    private func who(_ rate: APIRate, _ call: DocumentedCall, _ world: World) -> String {
        switch rate.scope {
        case .subMerchant: call.optionalText("sub_mchid") ?? mchid
        case .order:
            Self.order(call, world)?.id
                ?? ["transaction_id", "out_trade_no", "out_order_no", "order_id"].lazy.compactMap(call.optionalText)
                .first
                ?? call.ownNumber ?? mchid
        case .receiver:
            ["openid", "account", "receiver_account", "sub_mchid"].lazy.compactMap(call.optionalText).first ?? mchid
        default: mchid
        }
    }

    private static func order(_ call: DocumentedCall, _ world: World) -> Order? {
        call.optionalText("transaction_id").flatMap { world.orders.named("transaction:" + $0) }
            ?? call.optionalText("out_trade_no").flatMap { world.orders[$0] }
    }

    /// Scopes that one caller cannot tell apart.
    private static func group(_ rate: APIRate) -> APIRate.Scope {
        switch rate.scope {
        case nil, .partner: .merchant
        case .some(let scope): scope
        }
    }

    /// A partner calls for a sub-merchant, and says so somewhere.
    private static func role(_ operation: APIOperation, _ request: GatewayRequest) -> APIRole {
        if operation.path.contains("/partner/") || request.queryText.contains("sub_mchid=") { return .partner }
        return request.body.firstRange(of: Array("\"sub_mchid\"".utf8)) == nil ? .merchant : .partner
    }
}

extension GatewayRefusal {
    /// The refusal that an operation documents for calls that come too often, else the one of all operations.
    static func tooOften(_ operation: APIOperation, _ rate: APIRate) -> GatewayRefusal {
        let documented = operation.errors.entries.filter { $0.status == 429 }.map(\.code)
        let code =
            ["FREQUENCY_LIMITED", "RATELIMIT_EXCEEDED"].first(where: documented.contains) ?? documented.first
            ?? "FREQUENCY_LIMITED"
        let count = rate.calls == 1 ? "call" : "calls"
        return GatewayRefusal(
            status: 429, code: code,
            message: "频率超限，请降低请求接口频率: at most \(rate.calls) \(count) a \(rate.period.rawValue)"
        )
    }
}
