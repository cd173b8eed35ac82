// SPDX-License-Identifier: Apache-2.0

import AsyncHTTPClient
import Foundation
import Hummingbird
import HummingbirdTesting
import NIOCore
import NIOHTTP1
import Synchronization
import Testing
import WeChatPayHummingbird
import WeChatPayNotifications
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// The routes, over a socket.
@Suite(.limited, .timeLimit(.minutes(10)))
struct HummingbirdTests {
    private struct Broken: Error {}

    /// A merchant's server, and a sandbox that posts to it.
    private func withShop(
        handler: NotificationHandler, _ world: World, _ work: @escaping @Sendable (String) throws -> Void,
        _ body: @escaping @Sendable (_ url: String, any TestClientProtocol) async throws -> Void
    ) async throws {
        let router = Router()
        router.wechatPayNotifications("notify", handler: handler) { notification in try work(notification.eventType) }
        router.wechatPayV2Notifications("v2/notify", handler: handler) { notification in try work(notification.id) }
        router.wechatPayQuestions("parking", handler: handler) { _ in ["code": "SUCCESS", "total_amount": 500] }
        router.wechatPayNotifications("merchants/:mchid") { _, context in
            context.parameters.get("mchid") == "1900000109" ? handler : nil
        } work: { notification, _ in
            try work(notification.eventType)
        }
        try await Application(router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)))
            .test(.live) { client in
                try await body("http://127.0.0.1:\(try #require(client.port))", client)
            }
    }

    @Test func eachDocumentedAnswerOverASocket() async throws {
        let world = try World { $0.notificationSender = HTTPNotificationSender() }
        let handler = try world.handler()
        let events = Mutex<[String]>([])
        try await withShop(handler: handler, world) { event in
            if event == "REFUND.CLOSED" { throw Broken() }
            events.withLock { $0.append(event) }
        } _: { url, _ in
            let paid = try await world.sandbox.trigger(event: "TRANSACTION.SUCCESS", to: "\(url)/notify")
            #expect(paid.attempts.map(\.status) == [204])
            #expect(paid.attempts.first?.answer == "")
            let closed = try await world.sandbox.trigger(event: "REFUND.CLOSED", to: "\(url)/notify")
            #expect(closed.attempts.map(\.status) == [500])
            #expect(closed.attempts.first?.answer == #"{"code":"FAIL","message":"not processed"}"#)
            let v2 = try await world.sandbox.trigger(event: "transaction-success", to: "\(url)/v2/notify")
            #expect(v2.attempts.map(\.status) == [200])
            #expect(v2.attempts.first?.answer.contains("SUCCESS") == true)
            let question = try await world.sandbox.trigger(event: "PARKING_FEE.QUERY_TRANS_INFO", to: "\(url)/parking")
            #expect(question.attempts.map(\.answer) == [#"{"code":"SUCCESS","total_amount":500}"#])
            let own = try await world.sandbox.trigger(event: "REFUND.SUCCESS", to: "\(url)/merchants/1900000109")
            #expect(own.attempts.map(\.status) == [204])
            let others = try await world.sandbox.trigger(event: "REFUND.SUCCESS", to: "\(url)/merchants/1")
            #expect(others.attempts.map(\.status) == [404])
            #expect(others.attempts.first?.answer == #"{"code":"FAIL","message":"not found"}"#)
            try world.sandbox.faults.add(Fault(.notificationProbe, times: 1))
            let probed = try await world.sandbox.trigger(event: "REFUND.SUCCESS", to: "\(url)/notify")
            #expect(probed.attempts.map(\.status) == [401])
        }
        #expect(events.withLock { $0 }.count == 3)
    }

    @Test func bodiesBeyondTheLimitAreRefused() async throws {
        let world = try World()
        try await withShop(handler: world.handler(), world) { _ in
        } _: { _, client in
            for path in ["/notify", "/v2/notify", "/parking"] {
                let body = ByteBuffer(repeating: 0x20, count: 10 << 20)
                let response = try await client.execute(uri: path, method: .post, body: body)
                #expect(response.status == .contentTooLarge)
                #expect(String(buffer: response.body).contains("too large"))
            }
        }
    }

    /// Without a length nobody knows beforehand.
    @Test func streamsBeyondTheLimitAreCutOff() async throws {
        let world = try World()
        try await withShop(handler: world.handler(), world) { _ in
        } _: { url, _ in
            var request = HTTPClientRequest(url: "\(url)/notify")
            request.method = .POST
            let chunk = ByteBuffer(repeating: 0x20, count: 64 << 10)
            request.body = .stream(
                AsyncStream { continuation in
                    for _ in 0..<32 { continuation.yield(chunk) }
                    continuation.finish()
                }, length: .unknown)
            let response = try await HTTPClient.shared.execute(request, timeout: .seconds(60))
            #expect(response.status == .payloadTooLarge)
        }
    }

    @Test(arguments: [HTTPRequest.Method.get, .put, .head])
    func otherMethodsAreNotServed(_ method: HTTPRequest.Method) async throws {
        let world = try World()
        try await withShop(handler: world.handler(), world) { _ in
        } _: { _, client in
            let response = try await client.execute(uri: "/notify", method: method)
            #expect(response.status == .notFound)
        }
    }

    @Test func nothingAtAllIsRefused() async throws {
        let world = try World()
        try await withShop(handler: world.handler(), world) { _ in
        } _: { _, client in
            let unsigned = try await client.execute(uri: "/notify", method: .post)
            #expect(unsigned.status == .unauthorized)
            let empty = try await client.execute(uri: "/v2/notify", method: .post)
            #expect(empty.status == .badRequest)
        }
    }
}
