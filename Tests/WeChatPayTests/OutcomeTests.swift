// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import NIOPosix
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTesting

/// What an error says about the call, as data: whether anything was sent, and what came of it.
@Suite(.limited, .timeLimit(.minutes(10)))
struct OutcomeTests {
    private static let verbs = ["GET", "POST"]

    private static func call(_ client: WeChatPayClient, _ verb: String = "POST") async -> WeChatPayError? {
        await failure {
            verb == "GET" ? try await client.v3.x.get() : try await client.v3.x.post(json: ["a": 1])
        }
    }

    private static func client(
        _ baseURL: String, timeout: Duration = .seconds(60), connections: Int = 200
    ) throws -> WeChatPayClient {
        try Shared.sandbox().client(
            baseURL: baseURL, configuration: .init(timeout: timeout, maximumConnections: connections))
    }

    // MARK: Nothing was sent

    @Test(arguments: verbs)
    func ofARefusedConnectionNothingWasSent(_ verb: String) async throws {
        let server = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(server.localAddress?.port)
        try await server.close()
        let error = await Self.call(try Self.client("http://127.0.0.1:\(port)", timeout: .seconds(2)), verb)
        #expect(error?.outcome == .notSent)
        #expect(error?.message.hasSuffix("Nothing was sent.") == true)
        #expect(error?.message.contains("effect") == false)
    }

    @Test(arguments: verbs)
    func ofAnUnknownHostNothingWasSent(_ verb: String) async throws {
        let error = await Self.call(try Self.client("https://no-such-host.invalid", timeout: .seconds(2)), verb)
        #expect(error?.outcome == .notSent)
        #expect(error?.message.hasSuffix("Nothing was sent.") == true)
        #expect(error?.message.contains("effect") == false)
    }

    @Test(arguments: verbs)
    func withoutTLSNothingWasSent(_ verb: String) async throws {
        let server = SocketServer { _ in .bytes(Data("HTTP/1.1 400 Bad Request\r\n\r\n".utf8)) }
        try await server.run { address in
            let https = address.replacing("http:", with: "https:")
            let error = await Self.call(try Self.client(https, timeout: .seconds(2)), verb)
            #expect(error?.outcome == .notSent)
            #expect(error?.message.hasSuffix("Nothing was sent.") == true)
        }
    }

    /// Two connections, both at work: whose turn never comes says so.
    @Test func whatWaitedForAConnectionWasNotSent() async throws {
        let server = SocketServer { _ in .silence }
        try await server.run { address in
            let patient = try Self.client(address, timeout: .seconds(600), connections: 2)
            let first = (0..<2).map { _ in Task { await Self.call(patient) } }
            await server.received(2)
            let client = try Self.client(address, timeout: .seconds(1), connections: 2)
            let errors = await withTaskGroup(of: WeChatPayError?.self) { group in
                for _ in 0..<12 { group.addTask { await Self.call(client) } }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(errors.map { $0?.outcome } == Array(repeating: .notSent, count: 12))
            #expect(errors.allSatisfy { $0?.message.contains("maximumConnections") == true })
            #expect(server.requests.count == 2)
            for task in first { task.cancel() }
            for task in first { _ = await task.value }
        }
    }

    /// A burst is not held up by eight connections.
    @Test func manyCallsGoOutAtOnce() async throws {
        let reply = try ScriptedGateway.reply(Data("{}".utf8))
        // Nothing is answered before all are there.
        let server = SocketServer { _ in .silence }
        try await server.run { address in
            let client = try ScriptedGateway { _ in reply }.client(
                baseURL: address, transport: HTTPClientTransport.shared)
            let tasks = (0..<100).map { _ in Task { await Self.call(client) } }
            await server.received(100)
            #expect(server.connections == 100)
            for task in tasks { task.cancel() }
            for task in tasks { _ = await task.value }
        }
    }

    // MARK: It may have been sent

    @Test func aReplyThatIsLostLeavesTheOutcomeUnknown() async throws {
        let whole = try ScriptedGateway.reply(Data("{}".utf8)).bytes
        let server = SocketServer { number in number == 0 ? .close : .bytes(whole.dropLast(1) as Data) }
        try await server.run { address in
            let client = try Self.client(address, timeout: .seconds(3))
            let lost = await Self.call(client)
            #expect(lost?.code == .network && lost?.outcome == .unknown)
            #expect(lost?.message.contains("after the request was sent") == true)
            #expect(lost?.message.hasSuffix("The call may have taken effect: query before repeating it.") == true)
            let incomplete = await Self.call(client)
            #expect(incomplete?.code == .timeout && incomplete?.outcome == .unknown)
        }
    }

    /// The fault that pays twice.
    @Test(arguments: [true, false])
    func aPostGoesOutOnceWhateverBecomesOfIt(_ isSilent: Bool) async throws {
        let server = SocketServer { _ in isSilent ? .silence : .close }
        try await server.run { address in
            let error = await Self.call(try Self.client(address, timeout: .seconds(2)))
            #expect(error?.outcome == .unknown)
            #expect(server.requests.count == 1)
        }
        for code in [WeChatPayError.Code.network, .timeout, .signatureProbe, .bodyTooLarge] {
            let gateway = ScriptedGateway { _ in throw WeChatPayError(code, "It broke.") }
            #expect(await Self.call(try gateway.client())?.outcome == .unknown)
            #expect(gateway.requests.count == 1)
        }
    }

    @Test func aCancelledCallIsCancelled() async throws {
        let server = SocketServer { _ in .silence }
        try await server.run { address in
            let client = try Self.client(address)
            let task = Task { try await client.v3.x.post(json: [:]) }
            await server.received(1)
            task.cancel()
            await #expect(throws: CancellationError.self) { try await task.value }
        }
    }

    // MARK: What the reply says

    private static func refused(
        _ status: Int, _ code: String, _ path: String = "v3/pay/transactions/native", isSigned: Bool = true
    ) async throws -> WeChatPayError? {
        let body = Data("{\"code\":\"\(code)\",\"message\":\"x\"}".utf8)
        let gateway = ScriptedGateway { _ in
            isSigned ? try ScriptedGateway.reply(body, status: status) : ScriptedGateway.file(body, status: status)
        }
        return await failure { try await gateway.client().chain(path).post(json: [:]) }
    }

    @Test(
        arguments: [
            (400, "PARAM_ERROR", "v3/pay/transactions/native", .refused),
            (401, "SIGN_ERROR", "v3/pay/transactions/native", .refused),
            (403, "NO_AUTH", "v3/fund-app/mch-transfer/transfer-bills", .refused),
            (404, "RESOURCE_NOT_EXISTS", "v3/refund/domestic/refunds", .refused),
            (429, "RATELIMIT_EXCEEDED", "v3/pay/transactions/native", .refused),
            (400, "ALREADY_EXISTS", "v3/fund-app/mch-transfer/transfer-bills", .unknown),
            (403, "OUT_TRADE_NO_USED", "v3/pay/transactions/native", .unknown),
            (400, "ORDER_CLOSED", "v3/fund-app/mch-transfer/transfer-bills/transfer", .unknown),
            (400, "INVALID_REQUEST", "v3/pay/transactions/native", .refused),
            (400, "INVALID_REQUEST", "v3/fund-app/mch-transfer/user-confirm-authorization", .unknown),
            // 429 does not say that nothing happened.
            (429, "FREQUENCY_LIMIT_EXCEED", "v3/fund-app/mch-transfer/transfer-bills", .unknown),
            (429, "RATELIMIT_EXCEEDED", "v3/fund-app/mch-transfer/transfer-bills/out-bill-no/B1/cancel", .unknown),
            (429, "FREQUENCY_LIMITED", "v3/refund/domestic/refunds", .unknown),
            (429, "FREQUENCY_LIMITED", "v3/refund/domestic/refunds/R1/apply-abnormal-refund", .unknown),
            (429, "FREQUENCY_LIMITED", "v3/ecommerce/refunds/apply", .unknown),
            (429, "FREQUENCY_LIMITED", "v3/mch_operate/risk/withdrawl-apply", .unknown),
            (429, "FREQUENCY_LIMITED", "v3/profitsharing/orders", .refused),
            (500, "SYSTEM_ERROR", "v3/pay/transactions/native", .unknown),
            (400, "SYSTEM_ERROR", "v3/pay/transactions/native", .unknown),
            (502, "SERVICE_UNAVAILABLE", "v3/pay/transactions/native", .unknown),
            (503, "PARAM_ERROR", "v3/pay/transactions/native", .unknown),
            (302, "PARAM_ERROR", "v3/pay/transactions/native", .unknown),
        ] as [(Int, String, String, WeChatPayError.Outcome)])
    func aRefusalIsReadByOperationAndCode(
        status: Int, code: String, path: String, outcome: WeChatPayError.Outcome
    ) async throws {
        let error = try #require(try await Self.refused(status, code, path))
        #expect(error.code == .gatewayError && error.outcome == outcome, "\(error)")
        // The sentence never says less than the data.
        let mentions = error.message.lowercased().contains("query")
        #expect(mentions == (outcome != .refused), "\(error)")
    }

    @Test func aRefusalThatIsNotSignedProvesNothing() async throws {
        let error = try #require(try await Self.refused(400, "PARAM_ERROR", isSigned: false))
        #expect(error.outcome == .unknown)
        #expect(error.message.contains("not proven"))
        let page = ScriptedGateway { _ in ScriptedGateway.file(Data("<html>".utf8), status: 403) }
        #expect(await Self.call(try page.client())?.outcome == .unknown)
    }

    @Test func aVerifiedReplyThatCannotBeReadTookEffect() async throws {
        let gateway = ScriptedGateway { _ in try ScriptedGateway.reply(Data("[".utf8)) }
        let reply = try await gateway.client().v3.x.post(json: [:])
        #expect(await failure { try reply.json }?.outcome == .tookEffect)
        #expect(await failure { try reply.decode([String].self) }?.outcome == .tookEffect)
    }

    @Test func repliesThatAreNotTrustedLeaveItUnknown() async throws {
        let body = Data("{}".utf8)
        let replies: [TransportReply] = [
            ScriptedGateway.file(body), try ScriptedGateway.reply(body, signing: Data("[]".utf8)),
        ]
        for reply in replies {
            let gateway = ScriptedGateway { _ in reply }
            #expect(await Self.call(try gateway.client())?.outcome == .unknown)
        }
    }

    @Test func whatIsRefusedHereWasNotSent() async throws {
        let client = try ScriptedGateway { _ in throw CancellationError() }.client()
        #expect(await failure { try await client.chain("v3//x").get() }?.outcome == .notSent)
        #expect(await failure { try await client.v3.x.post(json: ["a": .null]) }?.outcome == .notSent)
        #expect(await failure { try await client.v3.x.get(headers: ["Host": "x"]) }?.outcome == .notSent)
    }

    @Test(
        arguments: [
            ("PARAM_ERROR", .refused), ("NOTENOUGH", .refused), ("SYSTEMERROR", .unknown), ("USERPAYING", .unknown),
            ("BANKERROR", .unknown), ("ORDERPAID", .unknown), ("OUT_TRADE_NO_USED", .unknown),
        ] as [(String, WeChatPayError.Outcome)])
    func refusalsOfAPIv2TooWhereTheyAreSigned(code: String, outcome: WeChatPayError.Outcome) async throws {
        let members = ["return_code": "SUCCESS", "result_code": "FAIL", "err_code": code]
        let signed = ScriptedGateway { _ in ScriptedGateway.v2(members) }
        #expect(await failure { try await signed.client().v2.pay.micropay.post(xml: [:]) }?.outcome == outcome)
        let plain = ScriptedGateway { _ in ScriptedGateway.plainV2(members) }
        #expect(await failure { try await plain.client().v2.pay.micropay.post(xml: [:]) }?.outcome == .unknown)
    }
}
