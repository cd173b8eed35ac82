// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Errors on demand are those that the operation documents.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DocumentedFaultTests {
    private let sandbox: Sandbox
    private let client: WeChatPayClient
    private static let native = "/v3/pay/transactions/native"
    private static let refunds = "/v3/refund/domestic/refunds"

    init() throws {
        sandbox = try Shared.sandbox()
        client = try sandbox.client()
    }

    private func problem(_ fault: Fault) -> String? {
        do {
            try sandbox.faults.add(fault)
            return nil
        } catch { return error.description }
    }

    /// Status and code of the refusal of an order; `nil` for none.
    private func order() async -> String? {
        let order: JSON = [
            "appid": "wxd678efh567h23787", "mchid": "1900000109", "description": "示例", "out_trade_no": "FAULT0001",
            "notify_url": "https://example.com/notify", "amount": ["total": 100, "currency": "CNY"],
        ]
        let rejection = await failure { try await client.chain(Self.native).post(json: order) }?.rejection
        return rejection.map { "\($0.status) \($0.code ?? "")" }
    }

    @Test(arguments: [
        Fault(.error(code: "NOT_ENOUGHT"), method: "POST", path: refunds),
        Fault(.error(status: 400, code: "NOT_ENOUGH"), path: refunds),
        Fault(.errorAfterCommit(code: "NO_STATEMENT_EXIST"), path: "v3/refund/domestic/refunds"),
        Fault(.error(code: "RATELIMIT_EXCEEDED"), method: "get", path: "/v3/refund/domestic/refunds/R1"),
        Fault(.error(code: "RATELIMIT_EXCEEDED"), path: "/v3/refund/domestic/refunds/{number}"),
        Fault(.error(code: "NOT_ENOUGH"), path: "/v3/bill/tradeb*"),
        Fault(.error(code: ""), path: refunds),
        Fault(.error(code: String(repeating: "\u{301}", count: 40_000)), path: refunds),
    ])
    func anUndocumentedErrorOfOneOperationIsRefused(_ fault: Fault) {
        let sentence = problem(fault)
        #expect(sentence?.contains("is not documented for") == true)
        #expect((sentence ?? "").utf8.count < 1000)
        #expect(sandbox.faults.list.isEmpty)
        var forced = fault
        forced.force = true
        #expect(problem(forced) == nil)
    }

    @Test func theNearestCodesComeFirst() {
        #expect(
            problem(Fault(.error(code: "NOT_ENOUGHT"), path: Self.refunds))?.hasPrefix(
                "NOT_ENOUGHT is not documented for POST /v3/refund/domestic/refunds, which answers 403 NOT_ENOUGH, "
            ) == true)
        #expect(
            problem(Fault(.error(status: 500, code: "NOT_ENOUGH"), path: Self.refunds))?.hasPrefix(
                "500 NOT_ENOUGH is not documented for POST /v3/refund/domestic/refunds, which answers 403 NOT_ENOUGH, "
            ) == true)
    }

    @Test func theStatusIsThatOfTheDocumentation() async throws {
        let id = try sandbox.faults.add(.error(code: "ORDER_CLOSED"), path: Self.native, times: 1)
        #expect(sandbox.faults.list.first?.kind == .error(status: 400, code: "ORDER_CLOSED"))
        #expect(await order() == "400 ORDER_CLOSED")
        #expect(sandbox.exchanges.first?.faultID == id)
        sandbox.faults.removeAll()
        try sandbox.faults.add(.error(code: "OUT_TRADE_NO_USED"), path: "/v3/pay/*", times: 1)
        #expect(sandbox.faults.list.first?.kind == .error(code: "OUT_TRADE_NO_USED"))
        #expect(await order() == "403 OUT_TRADE_NO_USED")
        #expect(sandbox.exchanges.first?.faultKind == .error(status: 403, code: "OUT_TRADE_NO_USED"))
    }

    @Test func aRuleForManyStrikesWhereItIsDocumented() async throws {
        try sandbox.faults.add(.error(code: "NOT_ENOUGH"), path: "/v3/*")
        try sandbox.faults.add(.error(status: 404, code: "OUT_TRADE_NO_USED"))
        #expect(await order() == nil)
        #expect(sandbox.faults.list.map(\.matched) == [0, 0])
        try sandbox.faults.add(.error(code: "NOT_ENOUGH"), path: "/v3/*", force: true)
        #expect(await order() == "400 NOT_ENOUGH")
        #expect(sandbox.faults.list.map(\.applied) == [0, 0, 1])
    }

    /// Nothing is known of them, so nothing is refused.
    @Test func operationsWithoutDocumentedErrorsTakeAny() async throws {
        try sandbox.faults.add(.error(code: "WHATEVER"), path: Contract.path, times: 1)
        let error = await failure { try await Contract.preSign(client, "C1") }
        #expect(error?.rejection?.status == 400)
        #expect(error?.rejection?.code == "WHATEVER")
        try sandbox.faults.add(.error(code: "WHATEVER"), path: "/pay/unifiedorder")
        try sandbox.faults.add(.error(code: "WHATEVER"), path: "/v3/never/heard/of")
        try sandbox.faults.add(.error(code: "WHATEVER"))
    }

    @Test func chaosIsDocumentedToo() async throws {
        try sandbox.faults.add(.chaos(1))
        for _ in 0..<200 { _ = await failure { try await client.chain("/v3/bill/tradebill").get() } }
        let codes = sandbox.exchanges.compactMap { exchange -> String? in
            guard case .error(_, let code, _) = exchange.faultKind else { return nil }
            return code
        }
        #expect(!codes.contains("RATELIMIT_EXCEEDED"))
    }

    // MARK: JSON

    @Test func jsonHasForceAndMayLeaveTheStatusOut() throws {
        func read(_ text: String) throws -> Fault { try JSONDecoder().decode(Fault.self, from: Data(text.utf8)) }
        #expect(
            try read(#"{"kind":"error","code":"NOT_ENOUGH","force":true}"#)
                == Fault(.error(code: "NOT_ENOUGH"), force: true))
        #expect(try read(#"{"kind":"error"}"#) == Fault(.systemError))
        #expect(try read(#"{"kind":"error","status":503}"#) == Fault(.error(status: 503, code: "SYSTEM_ERROR")))
        let fault = Fault(.errorAfterCommit(code: "NOT_ENOUGH", message: "x"), times: 1, force: true)
        #expect(try JSONDecoder().decode(Fault.self, from: JSONEncoder().encode(fault)) == fault)
        #expect(!String(decoding: try JSONEncoder().encode(Fault(.systemError)), as: UTF8.self).contains("force"))
    }

    @Test func theControlAPISaysWhatIsDocumented() async throws {
        try await sandbox.withServer { baseURL in
            func post(_ body: String) async throws -> (Int, JSON) {
                var request = URLRequest(url: try #require(URL(string: baseURL + "/sandbox/faults")))
                request.httpMethod = "POST"
                request.setValue("application/json", forHTTPHeaderField: "Content-Type")
                request.httpBody = Data(body.utf8)
                let (data, response) = try await URLSession.shared.data(for: request)
                return ((response as? HTTPURLResponse)?.statusCode ?? 0, try JSON(parsing: Array(data)))
            }
            let refused = try await post(#"{"kind":"error","code":"NOT_ENOUGHT","path":"\#(Self.refunds)"}"#)
            #expect(refused.0 == 400)
            #expect(refused.1["message"]?.string?.contains("which answers 403 NOT_ENOUGH, ") == true)
            let taken = try await post(#"{"kind":"error","code":"NOT_ENOUGH","path":"\#(Self.refunds)"}"#)
            #expect(taken.0 == 200)
            #expect(taken.1["fault"]?["status"] == 403)
            let forced = try await post(
                #"{"kind":"error","code":"NOT_ENOUGHT","path":"\#(Self.refunds)","force":true}"#)
            #expect(forced.0 == 200)
            #expect(forced.1["fault"]?["force"] == true)
        }
    }
}
