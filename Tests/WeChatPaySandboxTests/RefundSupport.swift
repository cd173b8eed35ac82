// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPayTesting

@testable import WeChatPaySandbox

/// A sandbox with paid orders, and a client, for tests of refunds and bills.
struct RefundDesk {
    /// 2026-01-01 12:00 in China.
    static let noon = Date(timeIntervalSince1970: 1_767_240_000)
    static let payer = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
    static let appid = "wxd678efh567h23787"
    static let mchid = "1900000109"
    static let subMchid = "1900000110"

    let sandbox: Sandbox
    let client: WeChatPayClient

    init(seed: UInt64? = nil) throws {
        sandbox = try Shared.sandbox(at: Self.noon, seed: seed)
        client = try sandbox.client(configuration: .init(now: { Self.noon }))
    }

    /// Places an order and pays it.
    @discardableResult
    func paid(_ number: String, total: Int = 100, description: String = "示例") async throws -> SandboxOrder {
        _ = try await client.v3.pay.transactions.jsapi.post(json: [
            "appid": .string(Self.appid), "mchid": .string(Self.mchid), "description": .string(description),
            "out_trade_no": .string(number), "notify_url": "https://example.com/notify",
            "amount": ["total": .number(.init(total)), "currency": "CNY"], "payer": ["openid": .string(Self.payer)],
        ])
        return try sandbox.pay(outTradeNo: number)
    }

    /// Places a sub-merchant's order and pays it.
    @discardableResult
    func paidForSub(_ number: String, total: Int = 100, sharing: Bool = false) async throws -> SandboxOrder {
        _ = try await client.v3.pay.partner.transactions.jsapi.post(json: [
            "sp_appid": .string(Self.appid), "sp_mchid": .string(Self.mchid), "sub_mchid": .string(Self.subMchid),
            "description": "示例", "out_trade_no": .string(number), "notify_url": "https://example.com/notify",
            "amount": ["total": .number(.init(total)), "currency": "CNY"],
            "payer": ["sp_openid": .string(Self.payer)], "settle_info": ["profit_sharing": .bool(sharing)],
        ])
        return try sandbox.pay(outTradeNo: number)
    }

    static func body(
        _ number: String, of order: String, _ amount: Int, total: Int = 100, _ more: JSON = [:]
    ) -> JSON {
        var body: JSON = [
            "out_trade_no": .string(order), "out_refund_no": .string(number),
            "notify_url": "https://example.com/refunds",
            "amount": [
                "refund": .number(.init(amount)), "total": .number(.init(total)), "currency": "CNY",
            ],
        ]
        for (name, value) in more.object ?? JSON.Object() { body[name] = value }
        return body
    }

    @discardableResult
    func refund(
        _ number: String, of order: String, _ amount: Int, total: Int = 100, _ more: JSON = [:]
    ) async throws -> JSON {
        try await client.v3.refund.domestic.refunds.post(json: Self.body(number, of: order, amount, total: total, more))
            .json
    }

    func status(_ number: String, subMchid: String? = nil) async throws -> String? {
        let query = subMchid.map { Query(pairs: [("sub_mchid", $0)]) } ?? [:]
        return try await client.v3.refund.domestic.refunds.segment(number).get(query: query).json["status"]?.string
    }

    /// Status and code of a refusal.
    func refusal<Value>(_ work: () async throws -> Value) async -> String? {
        guard let rejection = await failure(work)?.rejection else { return nil }
        return "\(rejection.status) \(rejection.code ?? "")"
    }

    /// What the notifications so far say: event type and resource.
    var told: [(event: String, resource: JSON)] {
        sandbox.read { world in
            world.notifications.values.map { ($0.eventType, (try? JSON(parsing: $0.resource)) ?? .null) }
        }
    }

    /// Faults of a reply against the documentation of an operation.
    func faults(_ reply: JSON, _ id: String) throws -> [String] {
        let operation = try #require(APIDescription.shared.operation(id: id))
        var walk = ReplyWalk()
        walk.walk(reply, operation.details.response.fields)
        return walk.faults
    }

    /// What all accounts hold together.
    var sumOfAccounts: Int { sandbox.read { $0.ledger.accounts.values.reduce(0) { $0 + $1.balance } } }

    func userBalance(_ openid: String = Self.payer) -> Int { sandbox.read { $0.ledger.balance(.user(openid)) } }
}
