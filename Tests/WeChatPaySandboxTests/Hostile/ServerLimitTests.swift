// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Clients that send too much, too slowly or too often: refused or dropped, while others are served.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ServerLimitTests {
    private func run(
        _ change: (inout ServerLimits) -> Void = { _ in },
        _ body: @escaping @Sendable (RunningSandbox) async throws -> Void
    ) async throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        change(&configuration.serverLimits)
        try await withSandbox(Sandbox(configuration: configuration), body)
    }

    private func check413(_ reply: String) {
        #expect(reply.hasPrefix("HTTP/1.1 413 "))
        #expect(reply.contains(#""code":"INVALID_REQUEST""#))
        #expect(reply.lowercased().contains("connection: close"))
    }

    @Test func aBodyThatIsAnnouncedAsTooLongIsRefusedBeforeItCame() async throws {
        try await run { sandbox in
            let connection = try await RawConnection(sandbox.baseURL)
            await connection.send("POST /v3/pay/transactions/jsapi HTTP/1.1\r\nContent-Length: 104857600\r\n\r\n")
            // The server ends the connection: nothing is closed from here.
            check413(try await connection.readToEnd())
            #expect(sandbox.gateway.exchanges.first?.reply.status == 413)
            #expect(try await sandbox.serves())
        }
    }

    @Test func aReplyToHEADIsAHeadAlone() async throws {
        try await run { sandbox in
            let connection = try await RawConnection(sandbox.baseURL)
            let paths = ["/", "/sandbox", "/openapi.json", "/v3/certificates"]
            for path in paths { await connection.send("HEAD \(path) HTTP/1.1\r\nHost: localhost\r\n\r\n") }
            await connection.send("GET /sandbox HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
            let replies = try await connection.readToEnd().components(separatedBy: "\r\n\r\n")
            #expect(replies.prefix(5).allSatisfy { $0.hasPrefix("HTTP/1.1 ") })
            #expect(replies.prefix(4).map { String($0.dropFirst(9).prefix(3)) } == ["200", "405", "405", "401"])
            #expect(replies.prefix(4).allSatisfy { !$0.lowercased().contains("content-length: 0") })
            #expect(replies.count == 6)
            #expect(replies.last?.hasPrefix("{") == true)
        }
    }

    @Test func aHundredMegabytesAreRefusedWhileTheyCome() async throws {
        try await run { sandbox in
            let connection = try await RawConnection(sandbox.baseURL)
            await connection.send("POST /v3/pay/transactions/jsapi HTTP/1.1\r\nContent-Length: 104857600\r\n\r\n")
            let piece = [UInt8](repeating: 0x20, count: 1 << 20)
            for _ in 0..<100 where connection.isOpen { await connection.send(piece) }
            check413(try await connection.readToEnd())
        }
    }

    @Test func aBodyWithoutAnEndIsRefusedAtTheLimit() async throws {
        try await run({ $0.bodyBytes = 1 << 20 }) { sandbox in
            let connection = try await RawConnection(sandbox.baseURL)
            await connection.send("POST /v3/pay/transactions/jsapi HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n")
            let piece = Array("10000\r\n".utf8) + [UInt8](repeating: 0x61, count: 65_536) + Array("\r\n".utf8)
            while connection.isOpen { await connection.send(piece) }
            check413(try await connection.readToEnd())
            #expect(try await sandbox.serves())
        }
    }

    @Test func aBodyOfExactlyTheLimitIsRead() async throws {
        try await run({ $0.bodyBytes = 1000 }) { sandbox in
            func reply(_ count: Int) async throws -> String {
                let request = try SignedBytes.request(
                    sandbox.gateway, "POST", "/v3/pay/transactions/jsapi", [UInt8](repeating: 0x20, count: count))
                return try await sandbox.answer(to: SignedBytes.http(request))
            }
            let fitting = try await reply(1000)
            #expect(fitting.hasPrefix("HTTP/1.1 400 "))
            let long = try await reply(1001)
            #expect(long.hasPrefix("HTTP/1.1 413 "))
        }
    }

    @Test(arguments: ["GET /", "GET /v3/certificates HTTP/1.1\r\nHost: x\r\nX-Slow: "])
    func aClientThatDoesNotFinishItsHeadIsDropped(_ start: String) async throws {
        try await run({ $0.idle = .milliseconds(300) }) { sandbox in
            let slow = try await RawConnection(sandbox.baseURL)
            await slow.send(start)
            #expect(try await sandbox.serves())
            // A byte now and then does not help.
            let drip = Task {
                while slow.isOpen, !Task.isCancelled {
                    await slow.send("a")
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
            #expect(try await slow.readToEnd() == "")
            drip.cancel()
            #expect(sandbox.gateway.exchanges.allSatisfy { $0.reply.status == 200 })
        }
    }

    @Test func aClientThatDoesNotFinishItsBodyIsDropped() async throws {
        try await run({ $0.body = .milliseconds(300) }) { sandbox in
            let slow = try await RawConnection(sandbox.baseURL)
            await slow.send("POST /v3/pay/transactions/jsapi HTTP/1.1\r\nHost: x\r\nContent-Length: 100000\r\n\r\n{")
            let drip = Task {
                while slow.isOpen, !Task.isCancelled {
                    await slow.send(" ")
                    try await Task.sleep(for: .milliseconds(20))
                }
            }
            #expect(try await sandbox.serves())
            _ = try await slow.readToEnd()
            drip.cancel()
            #expect(try await sandbox.serves())
        }
    }

    @Test func aClientThatDoesNotReadItsReplyIsDropped() async throws {
        try await run({ $0.stall = .milliseconds(300) }) { sandbox in
            try sandbox.gateway.faults.add(.hugeBody(bytes: 1 << 30), path: "/v3/unread")
            var clients: [RawConnection] = []
            // A server that is short of time may drop one unheard, so another is sent then.
            while sandbox.gateway.exchanges.isEmpty {
                let client = try await RawConnection(sandbox.baseURL)
                clients.append(client)
                // Sixteen times a gigabyte are asked for, and hardly anything is read.
                await client.stopReading()
                for _ in 0..<16 { await client.send("GET /v3/unread HTTP/1.1\r\nHost: x\r\n\r\n") }
                for _ in 0..<400 where sandbox.gateway.exchanges.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            }
            #expect(try await sandbox.serves())
            for client in clients { await client.untilClosed() }
        }
    }

    @Test func moreConnectionsThanAllowedWaitTheirTurn() async throws {
        try await run({
            $0.connections = 4
            $0.idle = .milliseconds(500)
        }) { sandbox in
            var crowd: [RawConnection] = []
            for _ in 0..<24 { crowd.append(try await RawConnection(sandbox.baseURL)) }
            #expect(try await sandbox.serves())
            for connection in crowd {
                let answer = try await connection.readToEnd()
                #expect(answer == "")
            }
        }
    }

    @Test func anIdleConnectionIsClosedAfterItsReply() async throws {
        try await run({ $0.idle = .seconds(10) }) { sandbox in
            let connection = try await RawConnection(sandbox.baseURL)
            await connection.send("GET /v3/certificates HTTP/1.1\r\nHost: x\r\n\r\n")
            let reply = try await connection.readToEnd()
            #expect(reply.hasPrefix("HTTP/1.1 401 "))
        }
    }

    @Test func aSlowReplyEndsWhenItsClientLeaves() async throws {
        try await run { sandbox in
            try sandbox.gateway.faults.add(.slowFirstByte(.seconds(3600)))
            let leaving = try await RawConnection(sandbox.baseURL)
            await leaving.send("GET /v3/slow HTTP/1.1\r\nHost: x\r\n\r\n")
            while sandbox.gateway.exchanges.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
            await leaving.finish()
            // The server closes its half too: had it gone on waiting, this would take an hour.
            #expect(try await leaving.readToEnd() == "")
        }
    }

    @Test func aServerWithASlowReplyUnderWayCanBeStopped() async throws {
        try await run { sandbox in
            try sandbox.gateway.faults.add(.slowBody(.seconds(3600)))
            let waiting = try await RawConnection(sandbox.baseURL)
            await waiting.send("GET /v3/slow HTTP/1.1\r\nHost: x\r\n\r\n")
            while sandbox.gateway.exchanges.isEmpty { try await Task.sleep(for: .milliseconds(5)) }
        }
    }

    @Test func pipelinedRequestsAreAnsweredInOrder() async throws {
        try await run { sandbox in
            let bytes = try (0..<5).flatMap { index in
                SignedBytes.http(try SignedBytes.request(sandbox.gateway, "GET", "/v3/nothing/\(index)"))
            }
            let reply = try await sandbox.answer(to: bytes)
            #expect(reply.components(separatedBy: "HTTP/1.1 404 ").count == 6)
            #expect(sandbox.gateway.exchanges.map(\.request.target).reversed() == (0..<5).map { "/v3/nothing/\($0)" })
        }
    }

    @Test func curlIsToldToGoOn() async throws {
        try await run { sandbox in
            let request = try SignedBytes.request(
                sandbox.gateway, "POST", "/v3/pay/transactions/jsapi", Array("{}".utf8))
            let reply = try await sandbox.answer(to: SignedBytes.http(request, extra: "Expect: 100-continue\r\n"))
            #expect(reply.hasPrefix("HTTP/1.1 100 Continue\r\n"))
            #expect(reply.contains("\r\n\r\nHTTP/1.1 400 "))
        }
    }
}
