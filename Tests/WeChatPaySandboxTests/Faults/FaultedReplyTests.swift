// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayAPI
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// What the real client makes of every fault, over a socket and in the same process.
@Suite(.limited, .timeLimit(.minutes(10)))
struct FaultedReplyTests {
    /// A fault, the error that a client must report, and whether the call took effect.
    struct Case: Sendable, CustomTestStringConvertible {
        let kind: Fault.Kind
        let code: WeChatPayError.Code?
        var status: Int?
        var gatewayCode: String?
        let tookEffect: Bool

        var testDescription: String { kind.name }

        init(
            _ kind: Fault.Kind, _ code: WeChatPayError.Code?, status: Int? = nil, gatewayCode: String? = nil,
            tookEffect: Bool = true
        ) {
            self.kind = kind
            self.code = code
            self.status = status
            self.gatewayCode = gatewayCode
            self.tookEffect = tookEffect
        }
    }

    private static let cases: [Case] = [
        Case(.status(502), .gatewayError, status: 502, tookEffect: false),
        Case(.status(503), .gatewayError, status: 503, tookEffect: false),
        Case(.frequencyLimited, .gatewayError, status: 429, gatewayCode: "FREQUENCY_LIMITED", tookEffect: false),
        Case(.rateLimited, .gatewayError, status: 429, gatewayCode: "RATELIMIT_EXCEEDED", tookEffect: false),
        Case(.systemError, .gatewayError, status: 500, gatewayCode: "SYSTEM_ERROR", tookEffect: false),
        Case(
            .error(status: 403, code: "RULE_LIMIT", message: "超出限额"), .gatewayError, status: 403,
            gatewayCode: "RULE_LIMIT", tookEffect: false
        ),
        Case(.connectionClosed, .network, tookEffect: false),
        Case(.userPaying, nil, status: 202, tookEffect: false),
        Case(.replyLost, .network),
        Case(.reset, .network),
        Case(.statusAfterCommit(502), .gatewayError, status: 502),
        Case(.systemErrorAfterCommit, .gatewayError, status: 500, gatewayCode: "SYSTEM_ERROR"),
        Case(.slowFirstByte(.seconds(60)), .timeout),
        Case(.slowBody(.seconds(60)), .timeout),
        Case(.slowFirstByte(.milliseconds(1)), nil, status: 200),
        Case(.slowBody(.milliseconds(64)), nil, status: 200),
        Case(.cutBody(), .network),
        Case(.cutBody(after: 0), .network),
        Case(.hugeBody(bytes: 300 << 10), .bodyTooLarge),
        Case(.wrongSignature, .signatureInvalid),
        Case(.signatureProbe, .signatureProbe),
        Case(.staleTimestamp, .timestampOutsideWindow),
        Case(.unknownSerial, .unknownSerial),
        Case(.missingHeaders, .signatureMissing),
        Case(.certificateRotated, .unknownSerial),
        Case(.wrongContentType, nil, status: 200),
        Case(.notJSON, nil, status: 200),
        Case(.extraMember, nil, status: 200),
    ]

    @Test(arguments: cases, Way.allCases)
    func theClientReportsWhatHappened(_ expected: Case, _ way: Way) async throws {
        // Ten seconds are plenty for a reply on this machine, and short for one that takes a minute.
        try await withSandbox(way, timeout: .seconds(10), maximumReplyBytes: 100 << 10) { sandbox, client in
            let id = try sandbox.faults.add(expected.kind, path: Contract.path, times: 1, force: true)
            var status: Int?
            let error = await failure { status = try await Contract.preSign(client, "C1").status }
            #expect(error?.code == expected.code)
            #expect(error?.rejection?.code == expected.gatewayCode)
            #expect(error?.rejection?.status ?? status == expected.status)
            let exchange = try #require(sandbox.exchanges.first)
            #expect(exchange.faultID == id)
            #expect(exchange.faultKind == expected.kind)
            // One request went out, and none in secret after it.
            #expect(sandbox.exchanges.count == 1)
            #expect(try await Contract.exists(client, "C1") == expected.tookEffect)
            #expect(try await Contract.preSign(client, "C1").status == 200)
            #expect(sandbox.faults.list.map(\.applied) == [1])
        }
    }

    @Test(arguments: Way.allCases)
    func aLostReplyIsFoundByAQueryAndByARepetition(_ way: Way) async throws {
        try await withSandbox(way) { sandbox, client in
            try sandbox.faults.add(.replyLost, path: Contract.path, times: 1)
            let error = await failure { try await Contract.preSign(client, "LOST") }
            #expect(error?.code == .network)
            #expect(error?.message.contains("may have taken effect") == true)
            let lost = try #require(sandbox.exchanges.first)
            #expect(lost.verdict == .answered)
            #expect(lost.reply.transmission == .closed)
            let found = try await Contract.query(client, "LOST")
            #expect(try found.json["auth_state"] == "UNAUTHORIZED")
            // The same number again opens a session of the same contract, and a different payload shows that it is known.
            #expect(try await Contract.preSign(client, "LOST").status == 200)
            let other = await failure {
                try await client[Contract.path].post(json: ["appid": "wxd678efh567h23788", "out_contract_code": "LOST"])
            }
            #expect(other?.rejection?.status == 400)
        }
    }

    @Test func aSignedBodyThatIsNotJSONIsVerifiedAndReachable() async throws {
        let sandbox = try Shared.sandbox()
        try sandbox.faults.add(.notJSON)
        let response = try await Contract.preSign(sandbox.client(), "N1")
        #expect(throws: WeChatPayError.self) { try response.json }
        #expect(response.verifiedBy == sandbox.credentials.publicKeyID)
    }

    @Test func anUndocumentedMemberIsSignedAndKept() async throws {
        let sandbox = try Shared.sandbox()
        try sandbox.faults.add(.extraMember)
        let response = try await Contract.preSign(sandbox.client(), "X1")
        let json = try response.json
        #expect(json["sandbox_undocumented_member"] != nil)
        #expect(json["pre_entrustweb_id"]?.string != nil)
    }

    @Test func aRotatedCertificateStaysAndIsListed() async throws {
        let sandbox = try Shared.sandbox()
        let credentials = sandbox.credentials
        let client = try WeChatPayClient(
            merchant: Merchant(
                mchid: credentials.mchid, certificateSerialNumber: credentials.certificateSerialNumber,
                privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM)
            ),
            platformKeys: [.certificate(Certificate(pem: credentials.platformCertificatePEM))],
            transport: SandboxTransport(sandbox)
        )
        try sandbox.faults.add(.certificateRotated, path: Contract.path)
        #expect(await failure { try await Contract.preSign(client, "K1") }?.code == .unknownSerial)
        #expect(await failure { try await Contract.preSign(client, "K2") }?.code == .unknownSerial)
        // One new certificate, which those find who look for it.
        #expect(sandbox.keys.status.keysInPlay(.certificate).count == 2)
        let listed = try await client.v3.certificates.get(query: [:]).json["data"]?.array
        #expect(listed?.count == 2)
        #expect(try await Contract.exists(client, "K1"))
    }

    @Test func aPageOfAProxyHasNothingOfWeChatPays() async throws {
        let sandbox = try Shared.sandbox()
        try sandbox.faults.add(.status(504))
        let reply = sandbox.handle(GatewayRequest(method: "GET", target: "/v3/certificates", headers: [:], body: []))
        #expect(reply.status == 504)
        #expect(!reply.headers.contains { $0.name.rawName.lowercased().hasPrefix("wechatpay") })
        #expect(reply.headers[.contentType] == "text/html")
    }

    @Test func aRefusedCallLosesNoReply() async throws {
        let sandbox = try Shared.sandbox()
        try sandbox.faults.add(.replyLost, times: 1)
        let client = try sandbox.client()
        // It did not take effect, so it is not what the rule is about.
        let refused = await failure { try await Contract.preSign(client, "A B") }
        #expect(refused?.rejection?.status == 400)
        #expect(sandbox.faults.list.first?.applied == 0)
        #expect(await failure { try await Contract.preSign(client, "AB") }?.code == .network)
    }

    @Test func aFileHasNoSignatureThatCouldBeWrong() async throws {
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client()
        try sandbox.faults.add(.wrongSignature)
        #expect(try await client["v3/merchant-service/images/abc"].download().body.isEmpty == false)
        #expect(sandbox.exchanges.first?.faultID == nil)
        #expect(sandbox.faults.list.first?.matched == 1)
        #expect(sandbox.faults.list.first?.applied == 0)
    }

    @Test func cancellationEndsTheWaitForASlowReply() async throws {
        let sandbox = try Shared.sandbox()
        try sandbox.faults.add(.slowFirstByte(.seconds(3600)))
        let client = try sandbox.client(configuration: .init(timeout: .seconds(7200)))
        let call = Task { try await Contract.preSign(client, "S1") }
        while sandbox.exchanges.isEmpty { try await Task.sleep(for: .milliseconds(1)) }
        call.cancel()
        await #expect(throws: CancellationError.self) { try await call.value }
    }
}
