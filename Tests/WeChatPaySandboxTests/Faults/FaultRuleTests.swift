// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport

/// Which requests a rule acts on.
@Suite(.limited, .timeLimit(.minutes(10)))
struct FaultRuleTests {
    private func sandbox(seed: UInt64? = nil) throws -> Sandbox {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.faultSeed = seed
        return try Sandbox(configuration: configuration)
    }

    /// Whether a request is hit by a rule with status 599, which nothing else gives.
    private func isHit(
        _ sandbox: Sandbox, _ method: String = "GET", _ target: String = "/v3/certificates", mchid: String? = nil
    ) -> Bool {
        var headers = HTTPFields()
        if let mchid {
            headers[.authorization] =
                "WECHATPAY2-SHA256-RSA2048 mchid=\"\(mchid)\",nonce_str=\"1\",timestamp=\"1\",serial_no=\"1\","
                + "signature=\"\""
        }
        return sandbox.handle(GatewayRequest(method: method, target: target, headers: headers, body: [])).status == 599
    }

    private static let hit = Fault.Kind.status(599)

    @Test(arguments: [
        ("/v3/certificates", "/v3/certificates", true),
        ("/v3/certificates", "/v3/certificates?a=/x", true),
        ("v3/certificates", "/v3/certificates", true),
        ("/v3/certificates", "/v3/certificates/", false),
        ("/v3/certificates", "/v3/certificate", false),
        ("/v3/pay/*", "/v3/pay/transactions/jsapi", true),
        ("/v3/pay/*", "/v3/pay/", true),
        ("/v3/pay/*", "/v3/pay", false),
        ("/v3/pay*", "/v3/payscore/x", true),
        ("*", "/anything", true),
        ("/v3/orders/{no}", "/v3/orders/1", true),
        ("/v3/orders/{no}", "/v3/orders/", false),
        ("/v3/orders/{no}", "/v3/orders/1/close", false),
        ("/v3/orders/{no}/close", "/v3/orders/1/close", true),
        ("/v3/orders/{no}/*", "/v3/orders/1/close/now", true),
        ("/v3/orders/{no}/*", "/v3/refunds/1/close", false),
        ("/v3/orders/{no}/cl*", "/v3/orders/1/close", true),
        ("", "/v3/orders", false),
    ])
    func aPathIsExactOrATemplateOrABeginning(_ pattern: String, _ target: String, _ expected: Bool) throws {
        let sandbox = try sandbox()
        try sandbox.faults.add(Self.hit, path: pattern)
        #expect(isHit(sandbox, "GET", target) == expected)
    }

    @Test func aRuleIsForOneMethodAndOneMerchant() throws {
        let sandbox = try sandbox()
        try sandbox.faults.add(Self.hit, merchant: "1900000109", method: "post")
        #expect(isHit(sandbox, "POST", mchid: "1900000109"))
        #expect(!isHit(sandbox, "GET", mchid: "1900000109"))
        #expect(!isHit(sandbox, "POST", mchid: "1900000110"))
        #expect(!isHit(sandbox, "POST"))
    }

    @Test func countsDecideWhichAreHit() throws {
        let sandbox = try sandbox()
        try sandbox.faults.add(Self.hit, times: 2, skip: 1, every: 3)
        #expect((0..<12).filter { _ in isHit(sandbox) } == [1, 4])
        #expect(sandbox.faults.list.first?.applied == 2)
        #expect(sandbox.faults.list.first?.isSpent == true)
    }

    @Test func theFirstRuleThatActsWins() throws {
        let sandbox = try sandbox()
        let spent = try sandbox.faults.add(Self.hit, times: 1)
        try sandbox.faults.add(.status(598))
        #expect(isHit(sandbox))
        #expect(!isHit(sandbox))
        #expect(sandbox.exchanges.first?.reply.status == 598)
        #expect(sandbox.faults.remove(spent))
        #expect(!sandbox.faults.remove(spent))
        sandbox.faults.removeAll()
        #expect(sandbox.faults.list.isEmpty)
        #expect(!isHit(sandbox))
        #expect(sandbox.exchanges.first?.faultID == nil)
    }

    @Test func valuesOutOfRangeAreMovedIntoIt() throws {
        let sandbox = try sandbox()
        try sandbox.faults.add(.status(.max), times: -1, skip: -1, every: 0, probability: .nan)
        try sandbox.faults.add(.slowFirstByte(.seconds(Int64.max)), probability: 7)
        try sandbox.faults.add(.cutBody(after: -4))
        let list = sandbox.faults.list
        #expect(list[0].kind == .status(599))
        #expect(list[0].times == 0)
        #expect(list[0].skip == 0)
        #expect(list[0].every == 1)
        #expect(list[0].probability == 0)
        #expect(list[1].probability == 1)
        #expect(list[2].kind == .cutBody(after: 0))
    }

    @Test func rulesAreBounded() throws {
        let sandbox = try sandbox()
        for _ in 0..<1010 { try sandbox.faults.add(Self.hit, path: "/never") }
        #expect(sandbox.faults.list.count == 1000)
        #expect(sandbox.faults.list.first?.id == "fault-11")
    }

    // MARK: Chance

    private func run(_ seed: UInt64, _ count: Int = 200) throws -> [Bool] {
        let sandbox = try sandbox(seed: seed)
        try sandbox.faults.add(Self.hit, probability: 0.3)
        return (0..<count).map { _ in isHit(sandbox) }
    }

    @Test func theSameSeedGivesTheSameFaults() throws {
        let first = try run(7)
        #expect(try run(7) == first)
        #expect(try run(8) != first)
        let share = first.count { $0 }
        #expect((30...90).contains(share))
    }

    @Test func otherCallsInBetweenChangeNothing() throws {
        let expected = try run(7, 50)
        let sandbox = try sandbox(seed: 7)
        try sandbox.faults.add(Self.hit, path: "/v3/certificates", probability: 0.3)
        let other = try sandbox.faults.add(Self.hit, path: "/v3/other", probability: 0.5)
        var hits: [Bool] = []
        for index in 0..<50 {
            if index % 3 == 0 { _ = isHit(sandbox, "GET", "/v3/other") }
            hits.append(isHit(sandbox))
        }
        #expect(hits == expected)
        #expect(sandbox.faults.list.first { $0.id == other }?.matched == 17)
    }

    @Test func aRunIsReplayedFromItsSeed() throws {
        let sandbox = try sandbox()
        try sandbox.faults.add(.chaos(0.5))
        func run() -> [Fault.Kind?] {
            (0..<100).map { _ in
                _ = isHit(sandbox)
                return sandbox.exchanges.first?.faultKind
            }
        }
        let seed = sandbox.faults.seed
        let first = run()
        let second = run()
        #expect(first != second)
        sandbox.faults.restart()
        #expect(run() == first)
        sandbox.faults.restart(seed: seed &+ 1)
        #expect(run() != first)
        #expect(Set(first.compactMap { $0?.name }).count > 3)
    }

    @Test func faultsDoNotChangeWhatElseIsLeftToChance() async throws {
        func ids(_ fault: Fault?) throws -> [String] {
            var configuration = Sandbox.Configuration.patient
            configuration.keys = try Shared.keys.get()
            configuration.seed = 1
            configuration.now = { Date(timeIntervalSince1970: 1_700_000_000) }
            let sandbox = try Sandbox(configuration: configuration)
            if let fault { try sandbox.faults.add(fault) }
            return (0..<3).map { _ in
                _ = isHit(sandbox)
                return sandbox.exchanges.first?.id ?? ""
            }
        }
        #expect(try ids(nil) == ids(Fault(.signatureProbe)))
    }

    // MARK: JSON

    @Test(arguments: Fault.KindSummary.all.map(\.kind))
    func everyKindIsWrittenAndReadAgain(_ kind: Fault.Kind) throws {
        let fault = Fault(
            kind, merchant: "1", method: "POST", path: "/v3/*", eventType: "REFUND.*", times: 2, skip: 1, every: 3,
            probability: 0.25
        )
        #expect(try JSONDecoder().decode(Fault.self, from: JSONEncoder().encode(fault)) == fault)
    }

    @Test func everyKindHasWordsInBothLanguages() {
        for summary in Fault.KindSummary.all {
            #expect(summary.name == summary.kind.name)
            #expect(!summary.english.isEmpty && !summary.chinese.isEmpty)
        }
        #expect(Set(Fault.KindSummary.all.map(\.name)).count == Fault.KindSummary.all.count)
    }

    @Test func jsonIsFlat() throws {
        let text = #"{"kind":"status","status":503,"path":"/v3/pay/*","probability":0.1}"#
        let fault = try JSONDecoder().decode(Fault.self, from: Data(text.utf8))
        #expect(fault == Fault(.status(503), path: "/v3/pay/*", probability: 0.1))
        let error = try JSONDecoder().decode(
            Fault.self,
            from: Data(#"{"kind":"error","status":429,"code":"FREQUENCY_LIMITED","id":"x","applied":9}"#.utf8)
        )
        #expect(error == Fault(.frequencyLimited))
        let written = String(
            decoding: try JSONEncoder().encode(Fault(.cutBody(after: 3), eventType: "A")), as: UTF8.self)
        #expect(written.contains(#""kind":"cut_body""#))
        #expect(written.contains(#""event_type":"A""#))
        #expect(written.contains(#""bytes":3"#))
    }

    @Test(arguments: [
        #"{}"#, #"{"kind":"no_such"}"#, #"{"kind":"status","status":99}"#, #"{"kind":"status","status":"502"}"#,
        #"{"kind":"slow_body","seconds":-1}"#, #"{"kind":"slow_body","seconds":1e300}"#,
        #"{"kind":"reset","probability":1.5}"#, #"{"kind":"reset","every":0}"#, #"{"kind":"reset","times":-1}"#,
        #"{"kind":"huge_body","bytes":99999999999}"#, #"[]"#,
    ])
    func refusesJSONThatIsNoFault(_ text: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Fault.self, from: Data(text.utf8)) }
    }
}
