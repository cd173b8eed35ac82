// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// A sandbox, a client and a clock for tests of profit sharing, transfers, contracts for debits and settlement.
struct AgreementDesk {
    static let noon = Date(timeIntervalSince1970: 1_767_240_000)
    static let own = "1900000109"
    static let openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
    static let url = "https://example.com/notify"

    let sandbox: Sandbox
    let client: WeChatPayClient

    init() throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.now = { Self.noon }
        configuration.profitSharingNotifyURL = Self.url
        sandbox = try Sandbox(configuration: configuration)
        client = try sandbox.client(configuration: .init(now: { Self.noon }))
    }

    func post(_ path: String, _ body: JSON = [:]) async throws -> JSON {
        try await client.chain("v3/" + path).post(json: body).json
    }

    func get(_ path: String, _ query: Query = [:]) async throws -> JSON {
        try await client.chain("v3/" + path).get(query: query).json
    }

    /// Status and code of a refusal; `nil` for a success.
    func refusal(_ path: String, _ body: JSON) async -> String? { await refusal { try await post(path, body) } }

    func refusal<Value>(_ work: () async throws -> Value) async -> String? {
        guard let rejection = await failure(work)?.rejection else { return nil }
        return "\(rejection.status) \(rejection.code ?? "")"
    }

    /// The code of a refusal of APIv2's; `nil` for a success.
    func v2Refusal(_ path: String, _ xml: XML) async -> String? {
        await failure { try await client.chain("v2/" + path).post(xml: xml) }?.rejection?.code
    }

    /// Pays an order, and returns its transaction_id.
    func pay(
        _ number: String, _ total: Int, sharing: Bool = true, subMchid: String? = nil, individual: String? = nil,
        combined: Bool = false
    ) throws -> String {
        try sandbox.change { world throws(SandboxError) in
            world.payForTest(
                number, total, sharing: sharing, subMchid: subMchid, individual: individual, combined: combined
            )
        }
    }

    /// Moves business time ahead.
    func wait(_ seconds: Int) async { await sandbox.advance(by: .seconds(seconds)) }

    func balance(_ account: AccountID) -> Int { sandbox.read { $0.ledger.balance(account) } }

    /// What all accounts hold together.
    var sum: Int { sandbox.read { $0.ledger.accounts.values.reduce(0) { $0 + $1.balance } } }

    func deposit(_ amount: Int, to mchid: String = own) throws { try sandbox.deposit(amount, to: mchid) }

    // MARK: Notifications

    /// The notifications of an event, oldest first: what is encrypted in them.
    func notifications(_ eventType: String) throws -> [JSON] {
        try sandbox.read { $0.notifications.values.filter { $0.eventType == eventType } }.map {
            try JSON(parsing: $0.resource)
        }
    }

    /// How resources differ from the notification's page.
    ///
    /// - Parameter absent: Members that the page marks as required though it shares them with another product.
    func faults(_ eventType: String, page: String? = nil, absent: Set<String> = []) throws -> [String] {
        let notification = try #require(
            APIDescription.shared.notifications.first { $0.id == page ?? eventType && !$0.isV2 }
        )
        #expect(notification.details.eventTypes.contains(eventType))
        let resources = try notifications(eventType)
        #expect(!resources.isEmpty)
        return resources.flatMap { resource in
            var walk = ReplyWalk()
            walk.walk(resource, notification.details.resource)
            return walk.faults.filter { fault in !absent.contains { fault == "/\($0) is missing" } }
        }
    }
}

extension World {
    /// A paid order, made without the cash desk.
    mutating func payForTest(
        _ number: String, _ total: Int, sharing: Bool = true, subMchid: String? = nil, individual: String? = nil,
        combined: Bool = false
    ) -> String {
        var order = Order(
            outTradeNo: number, payee: individual ?? subMchid ?? mchid, subMchid: subMchid,
            appid: "wxd678efh567h23787", tradeType: "NATIVE", description: "示例", total: total, currency: "CNY",
            individualAuthId: individual, profitSharing: sharing, createdAt: now, expiresAt: now, prepayId: number,
            prepaidAt: now, fingerprint: number
        )
        order.mchid = mchid
        if combined { order.combineOutTradeNo = "C" + number }
        settle(&order, openid: AgreementDesk.openid, bankType: "OTHERS")
        return order.transactionId ?? ""
    }
}
