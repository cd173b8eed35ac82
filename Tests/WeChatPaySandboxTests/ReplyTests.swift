// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// What the made-up replies owe to the request and the clock.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ReplyTests {
    private static let noon = Date(timeIntervalSince1970: 1_767_240_000)

    private func client(_ sandbox: Sandbox) throws -> WeChatPayClient {
        try sandbox.client(configuration: .init(now: { Self.noon }))
    }

    @Test func echoesWhatWasSentAndTellsTheTimeOfTheClock() async throws {
        let client = try client(Shared.sandbox(at: Self.noon))
        let refund: JSON = [
            "mchid": "1900000109", "out_trade_no": "T1", "out_refund_no": "R1", "reason": "退款",
            "amount": ["refund": 30, "total": 50, "currency": "CNY"],
        ]
        let reply = try await client.v3.global.refunds.post(json: refund).json
        #expect(reply["out_refund_no"] == "R1")
        #expect(reply["amount"]?["refund"] == 30)
        #expect(reply["create_time"] == "2026-01-01T12:00:00+08:00")
        let query = try await client.v3.global.refunds.outRefundNo.segment("R1").get(
            query: ["mchid": "1900000109"]
        ).json
        #expect(query["out_refund_no"] == "R1")
    }

    @Test func listsAreEchoedElementByElement() async throws {
        let client = try client(Shared.sandbox(at: Self.noon))
        let receivers: [JSON] = ["1900000110", "1900000111"].map { account in
            ["type": "MERCHANT_ID", "account": .string(account), "amount": 7, "description": "分账"]
        }
        let reply = try await client.v3.brand.profitsharing.orders.post(json: [
            "appid": "wxd678efh567h23787", "transaction_id": "4200000000000000000000000001", "out_order_no": "P1",
            "receivers": .array(receivers), "finish": true, "brand_mchid": "1900000112", "sub_mchid": "1900000113",
        ]).json
        #expect(reply["receivers"]?.array?.map { $0["account"] } == ["1900000110", "1900000111"])
        #expect(reply["receivers"]?[1]?["amount"] == 7)
        let limit = try await client.v3.marketing.favor.stocks.get(
            query: ["offset": 3, "limit": 20, "stock_creator_mchid": "1900000109"]
        ).json
        #expect(limit["limit"] == 20)
        #expect(limit["offset"] == 3)
        #expect(limit["data"]?.array?.count == 1)
    }

    @Test func encryptsForTheMerchantWhatCameEncrypted() async throws {
        let sandbox = try Shared.sandbox(at: Self.noon)
        let client = try client(sandbox)
        let reply = try await client.v3.profitsharing.receivers.add.post(json: [
            "appid": "wxd678efh567h23787", "type": "MERCHANT_ID", "account": "1900000109", "relation_type": "STORE",
            "name": .string(try client.encrypt("张三的店")),
        ]).json
        let key = try RSAPrivateKey(pem: sandbox.credentials.privateKeyPEM)
        let name = try #require(reply["name"]?.string)
        #expect(try key.decrypt(base64: name) == "张三的店")
    }

    /// The replies of every APIv3 operation that has no state.
    private static func bodies(_ sandbox: Sandbox, _ client: WeChatPayClient) async throws -> [String: Data] {
        let examples = ExampleCalls(client: client)
        var bodies: [String: Data] = [:]
        for operation in ExampleCalls.stateless where !operation.isV2 && operation.details.response.kind == .json {
            bodies[operation.id] = try await client.send(examples.call(operation)).body
        }
        return bodies
    }

    @Test func theSameCallsAtTheSameTimeGetTheSameReplies() async throws {
        let first = try Shared.sandbox(at: Self.noon, seed: 7)
        let second = try Shared.sandbox(at: Self.noon, seed: 7)
        let bodies = try await Self.bodies(first, client(first))
        #expect(bodies.count > 700)
        #expect(try await Self.bodies(second, client(second)) == bodies)
    }

    @Test func anotherSeedOrTimeGivesAnotherReply() async throws {
        let contract: JSON = ["appid": "wxd678efh567h23787", "out_contract_code": "C1"]
        func session(_ seed: UInt64?) async throws -> JSON? {
            let client = try client(Shared.sandbox(at: Self.noon, seed: seed))
            return try await client.v3.ecommerce.individualContracts.preEntrustSign.app.post(json: contract).json
        }
        #expect(try await session(1) == session(1))
        #expect(try await session(1) != session(2))
        #expect(try await session(nil) != session(nil))
    }
}
