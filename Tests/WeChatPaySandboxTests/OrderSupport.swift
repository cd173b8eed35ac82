// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPaySandbox
import WeChatPayTesting

/// A sandbox, a client and a clock for tests of orders.
struct OrderDesk {
    static let payer = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"
    static let noon = Date(timeIntervalSince1970: 1_767_240_000)

    let sandbox: Sandbox
    let client: WeChatPayClient

    init(seed: UInt64? = nil) throws {
        sandbox = try Shared.sandbox(at: Self.noon, seed: seed)
        client = try sandbox.client(configuration: .init(now: { Self.noon }))
    }

    /// A direct order's request; members are added to it or replaced.
    static func order(_ number: String, total: Int = 100, _ more: JSON = [:]) -> JSON {
        var body: JSON = [
            "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例",
            "out_trade_no": .string(number), "notify_url": "https://example.com/notify",
            "amount": ["total": .number(.init(total)), "currency": "CNY"],
        ]
        for (name, value) in more.objectValue { body[name] = value }
        return body
    }

    static func partnerOrder(_ number: String, total: Int = 100, _ more: JSON = [:]) -> JSON {
        var body = order(number, total: total)
        for name in ["appid", "mchid"] { body[name] = nil }
        body["sp_appid"] = "wxd678efh567h23787"
        body["sp_mchid"] = "1900000109"
        body["sub_mchid"] = "1900000110"
        for (name, value) in more.objectValue { body[name] = value }
        return body
    }

    static let openid: JSON = ["payer": ["openid": .string(payer)]]
    static let browser: JSON = [
        "scene_info": ["payer_client_ip": "127.0.0.1", "h5_info": ["type": "Wap"]]
    ]

    /// Places an order, and returns the reply.
    @discardableResult
    func place(_ body: JSON, _ path: String) async throws -> JSON {
        try await client.chain("v3/pay/\(path)").post(json: body).json
    }

    func native(_ number: String, total: Int = 100) async throws -> String {
        try await place(Self.order(number, total: total), "transactions/native")["code_url"]?.string ?? ""
    }

    func jsapi(_ number: String, total: Int = 100) async throws -> String {
        try await place(Self.order(number, total: total, Self.openid), "transactions/jsapi")["prepay_id"]?.string ?? ""
    }

    func query(_ number: String) async throws -> JSON {
        try await client.chain("v3/pay/transactions/out-trade-no/\(number)").get(query: ["mchid": "1900000109"]).json
    }

    func close(_ number: String) async throws {
        let reply = try await client.chain("v3/pay/transactions/out-trade-no/\(number)/close")
            .post(json: ["mchid": "1900000109"])
        guard reply.status == 204, reply.body.isEmpty else { throw Unexpected(status: reply.status) }
    }

    struct Unexpected: Error { var status: Int }

    /// Code and status of a refusal.
    func refusal<Value>(_ work: () async throws -> Value) async -> String? {
        guard let rejection = await failure(work)?.rejection else { return nil }
        return "\(rejection.status) \(rejection.code ?? "")"
    }
}

extension JSON {
    /// The members; none where it is no object.
    var objectValue: Object { object ?? Object() }
}

/// The error of a simulated user.
func sandboxFailure<Value>(_ work: () throws(SandboxError) -> Value) -> SandboxError? {
    do throws(SandboxError) {
        _ = try work()
        return nil
    } catch { return error }
}
