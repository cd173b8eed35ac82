// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPayDescription
import WeChatPayTestSupport
import WeChatPayTyped

/// Documented limits: the synthetic requests keep them, and each that is broken is refused before anything is sent.
@Suite(.heavy, .timeLimit(.minutes(10)))
struct LimitTests {
    @Test func everySyntheticRequestKeepsTheLimits() {
        for operation in APIDescription.shared.operations {
            let request = SyntheticRequest(operation)
            let problems = request.problems.filter { $0.severity == .error || $0.severity == .unknownMember }
            #expect(problems.isEmpty, "\(operation.id)")
        }
    }

    @Test func everyDocumentedLimitIsChecked() throws {
        var kinds: [RequestProblem.Kind: Int] = [:]
        for operation in APIDescription.shared.operations {
            for broken in SyntheticRequest(operation).broken {
                let found = broken.request.problems.contains {
                    $0.kind == broken.kind && $0.field == broken.field && $0.severity == .error
                }
                #expect(found, "\(operation.id): \(broken.field), \(broken.kind)")
                kinds[broken.kind, default: 0] += 1
            }
        }
        for kind in [RequestProblem.Kind.length, .pattern, .items, .minimum, .constant] {
            #expect(kinds[kind, default: 0] > 0, "no limit of the kind \(kind) was broken")
        }
    }

    /// The same through the typed layer, which must not reach the transport.
    @Test func noBrokenLimitReachesTheTransport() async throws {
        let gateway = Gateway(try TestKeys.shared.get().signed(.init("{}".utf8), status: 200))
        let client = try TestKeys.shared.get().client(gateway)
        var count = 0
        for operation in APIDescription.shared.operations {
            for broken in SyntheticRequest(operation).broken {
                guard let body = broken.request.body?.object else { continue }
                var call = TypedCall(
                    operation.id, broken.request.chain(client), body: Fields(body, origin: nil)
                )
                for (name, value) in broken.request.query { call.query(name, value) }
                let error = await failure { try await call.completion() }
                #expect(error?.code == .invalidRequest, "\(operation.id): \(broken.field)")
                #expect(error?.message.contains(broken.field) == true, "\(operation.id): \(broken.field)")
                count += 1
            }
        }
        #expect(count > 50)
        #expect(gateway.requests.isEmpty)
    }

    @Test func typedCallsRefuseWhatBreaksALimit() async throws {
        let gateway = Gateway(try TestKeys.shared.get().signed(.init("{}".utf8), status: 200))
        let client = try TestKeys.shared.get().client(gateway)
        func body(_ number: String) -> V3.Pay.Transactions.Native.PostBody {
            .init(
                appid: "wxd678efh567hg6787", mchid: "1900000109", description: "x", outTradeNo: number,
                amount: .init(total: 1), notifyURL: "https://example.com"
            )
        }
        let native = client.v3.pay.transactions.native
        for number in ["12345", "1234567 ", String(repeating: "1", count: 33), "订单123456", ""] {
            let error = await failure { try await native.post(body(number)) }
            #expect(error?.code == .invalidRequest, "\(number)")
            #expect(error?.message.contains("/out_trade_no") == true, "\(number)")
            // The message says what is wrong, not what the value was.
            #expect(number.isEmpty || error?.message.contains(number) == false)
        }
        #expect(gateway.requests.isEmpty)
        _ = await failure { try await native.post(body("123456")) }
        #expect(gateway.requests.count == 1)
    }
}

func failure<Value>(_ work: () async throws -> Value) async -> WeChatPayError? {
    do {
        _ = try await work()
        return nil
    } catch { return error as? WeChatPayError }
}
