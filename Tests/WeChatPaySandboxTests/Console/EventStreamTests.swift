// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import NIOEmbedded
import Testing
import WeChatPay
import WeChatPayAPIPay
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// The stream of events: liveness of the page.
@Suite(.limited, .timeLimit(.minutes(10)))
struct EventStreamTests {
    private func lastID(_ text: String) -> String? {
        text.split(whereSeparator: \.isNewline).last { $0.hasPrefix("id: ") }.map { String($0.dropFirst(4)) }
    }

    @Test func tellsWhatHappensAndResumesWhereAListenerLeft() async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let http = try RawHTTP(sandbox.baseURL)
            let text = try await http.listen("/sandbox/events") { text in
                // What came before the request is read once or in parts; the call is made once.
                if text.contains("event: hello"), sandbox.gateway.exchanges.isEmpty {
                    _ = try? await sandbox.client.v3.certificates.get()
                }
                return text.contains("event: request")
            }
            #expect(text.lowercased().contains("content-type: text/event-stream"))
            #expect(text.contains(#""path":"/v3/certificates""#))
            let seen = try #require(lastID(text))

            // What happens while nobody listens is not lost.
            _ = try? await sandbox.client.v3.pay.transactions.id["missed"].get()
            let next = try await http.listen("/sandbox/events", ["Last-Event-ID": seen]) {
                $0.contains("event: request")
            }
            #expect(next.contains("missed"))
            #expect(!next.contains(#""path":"/v3/certificates""#))
            #expect(!next.contains("event: reset"))
        }
    }

    @Test func forwardsOnlyForWhoCanSendAHeader() async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let http = try RawHTTP(sandbox.baseURL)
            let path = "/sandbox/events?forward_to=http%3A%2F%2F127.0.0.1%3A9%2Fn&allow_remote=true"
            let forwarded: @Sendable () -> String? = {
                sandbox.gateway.withDeliveries { $0.address(eventType: "REFUND.SUCCESS") }
            }
            let without = try await http.get(path)
            #expect(without.status == 403)
            #expect(without.json["message"]?.string?.contains("X-Sandbox: listen") == true)
            #expect(try await http.get(path, ["X-Sandbox": "other"]).status == 403)
            #expect(forwarded() == nil)
            let text = try await http.listen(path, ["X-Sandbox": "listen"]) { text in
                guard text.contains("event: hello") else { return false }
                #expect(forwarded() == "http://127.0.0.1:9/n")
                return true
            }
            #expect(text.hasPrefix("HTTP/1.1 200"))
            for header in ["x-content-type-options: nosniff", "cross-origin-resource-policy: same-origin"] {
                #expect(text.lowercased().contains(header))
            }
        }
    }

    /// A head that cannot be written leaves a body that nobody ever asks for.
    @Test func listenersAreForgottenWithTheirConnection() async throws {
        let feed = EventFeed(try Shared.sandbox())
        let channel = NIOAsyncTestingChannel()
        let response = await EventStream.response(feed, lastID: nil, channel: channel, headers: [:])
        #expect(response != nil)
        #expect(feed.listenerCount == 1)
        try await channel.close().get()
        #expect(feed.listenerCount == 0)
    }

    /// Without a heartbeat, nothing but the connection's end can end what waits here.
    @Test func forwardingEndsWithTheConnection() async throws {
        let sandbox = try Shared.sandbox()
        let feed = EventFeed(sandbox)
        let channel = NIOAsyncTestingChannel()
        let (starts, start) = AsyncStream.makeStream(of: Void.self)
        let forwarding: @Sendable () -> Forwarding? = {
            defer { start.yield() }
            return try? sandbox.forward(to: "http://127.0.0.1:9/n")
        }
        let response = try #require(
            await EventStream.response(feed, lastID: nil, channel: channel, headers: [:], forwarding: forwarding)
        )
        async let end: Void = response.body.write(Drain())
        for await _ in starts { break }
        #expect(sandbox.withDeliveries { $0.address(eventType: "REFUND.SUCCESS") } != nil)
        try await channel.close().get()
        try await end
        #expect(sandbox.withDeliveries { $0.address(eventType: "REFUND.SUCCESS") } == nil)
    }

    @Test(arguments: ["another-1", "nonsense", "0-18446744073709551616"])
    func listenersOfAnotherRunAreToldToReadAgain(id: String) async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let http = try RawHTTP(sandbox.baseURL)
            let text = try await http.listen("/sandbox/events", ["Last-Event-ID": id]) { $0.contains("event: ") }
            #expect(text.contains("event: reset"))
        }
    }

    @Test func changesAndTheClockAreTold() async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let http = try RawHTTP(sandbox.baseURL)
            let text = try await http.listen("/sandbox/events") { text in
                if text.contains("event: hello"), !text.contains("event: clock") {
                    await sandbox.gateway.advance(by: .seconds(5))
                }
                return text.contains("event: clock")
            }
            #expect(text.contains("event: clock\ndata: {\"business\":"))
        }
    }

    @Test func personalValuesStayOut() async throws {
        let feed = EventFeed(try Shared.sandbox())
        feed.append(.changed(kind: "account", ids: ["user:oUpF8uMu", "fees"]))
        let listener = try #require(feed.listen(lastID: feed.id(0)) {})
        let items = try #require(feed.next(listener.number))
        #expect(items.first?.data.description.contains("oUpF8uMu") == false)
        #expect(items.first?.data.description.contains("fees") == true)
    }

    @Test func slowListenersAreCutOffAndMemoryStaysBounded() async throws {
        let feed = EventFeed(try Shared.sandbox())
        let (cuts, cut) = AsyncStream.makeStream(of: String.self)
        let slow = try #require(feed.listen(lastID: nil) { cut.yield("slow") })
        let quick = try #require(feed.listen(lastID: nil) { cut.yield("quick") })
        var read = 0
        for number in 0..<(3 * EventFeed.capacity) {
            feed.append(.changed(kind: "order", ids: ["\(number)"]))
            if number.isMultiple(of: 100) {
                while let items = feed.next(quick.number), !items.isEmpty { read += items.count }
            }
        }
        cut.finish()
        var names: [String] = []
        for await name in cuts { names.append(name) }
        #expect(names == ["slow"])
        #expect(feed.next(slow.number) == nil)
        while let items = feed.next(quick.number), !items.isEmpty { read += items.count }
        #expect(read == 3 * EventFeed.capacity)
        #expect(feed.listenerCount == 1)
        #expect(feed.ringCount <= 2 * EventFeed.capacity)
        // Back again, with a place that is no more.
        #expect(feed.listen(lastID: feed.id(1)) {}?.start == .reset)
        #expect(feed.listen(lastID: feed.id(feed.last - 5)) {}?.start == .resumed)
    }

    @Test func listenersAreCounted() throws {
        let feed = EventFeed(try Shared.sandbox())
        var last = 0
        for _ in 0..<EventFeed.listenerLimit { last = try #require(feed.listen(lastID: nil) {}).number }
        #expect(feed.listen(lastID: nil) {} == nil)
        feed.remove(last)
        #expect(feed.listen(lastID: nil) {} != nil)
    }
}

/// Takes whatever is written.
private struct Drain: ResponseBodyWriter {
    func write(_ buffer: ByteBuffer) async throws {}
    func finish(_ trailingHeaders: HTTPFields?) async throws {}
}
