// SPDX-License-Identifier: Apache-2.0

import Foundation
import NIOCore
import NIOPosix
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Blocking calls from tasks: more of them than the cooperative pool has threads, all at once.
@Suite(.limited, .timeLimit(.minutes(10)))
struct BlockingCallTests {
    private static func call(_ client: WeChatPayClient, _ number: Int) throws -> Int {
        try client[preSignPath].post(
            json: ["appid": .string(appid), "out_contract_code": .string("B\(number)")]
        ).status
    }

    @Test func manyMoreThanCoresAllFinish() async throws {
        let count = 40 * max(2, ProcessInfo.processInfo.activeProcessorCount)
        try await withSandbox(Shared.sandbox()) { sandbox in
            let client = sandbox.client
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for number in 0..<count { group.addTask { try Self.call(client, number) } }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(statuses == Array(repeating: 200, count: count))
        }
    }

    /// The deadline, too, must not need a thread of the pool that the callers hold.
    @Test func timeoutsFireWhileThePoolIsFull() async throws {
        let silent = try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .bind(host: "127.0.0.1", port: 0).get()
        let port = try #require(silent.localAddress?.port)
        let client = try Shared.sandbox().client(
            baseURL: "http://127.0.0.1:\(port)", configuration: .init(timeout: .milliseconds(200))
        )
        let codes = await withTaskGroup(of: WeChatPayError.Code?.self) { group in
            for number in 0..<16 {
                group.addTask {
                    do {
                        _ = try Self.call(client, number)
                        return nil
                    } catch { return (error as? WeChatPayError)?.code }
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(codes == Array(repeating: .timeout, count: 16))
        try await silent.close()
    }

    @Test func refusesAnEventLoopThread() async throws {
        let client = try Shared.sandbox().client()
        let loop = MultiThreadedEventLoopGroup.singleton.any()
        let code = try await loop.submit { () -> WeChatPayError.Code? in
            do {
                _ = try Self.call(client, 0)
                return nil
            } catch { return (error as? WeChatPayError)?.code }
        }.get()
        #expect(code == .blockingCallOnEventLoop)
    }
}
