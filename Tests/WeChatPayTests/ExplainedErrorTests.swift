// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Errors about signatures say why, under the codes they always had.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ExplainedErrorTests {
    private func failed(
        path: String = preSignPath, _ change: @escaping @Sendable (inout TransportReply) -> Void
    ) async throws -> WeChatPayError {
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client(transport: Tampering(SandboxTransport(sandbox), change: change))
        let error = await failure {
            try await client[path].post(json: ["appid": .string(appid), "out_contract_code": "E1"])
        }
        return try #require(error)
    }

    @Test func aReplyThatAProxyWroteAnew() async throws {
        let error = try await failed { reply in
            if let json = try? JSON(parsing: Array(reply.body)) { reply.body = Data(json.prettyPrinted.utf8) }
        }
        #expect(error.code == .signatureInvalid)
        #expect(error.verification == .signatureMismatch(serial: try Shared.sandbox().credentials.publicKeyID))
        #expect(error.message.contains("not the bytes that were signed"), "\(error.message)")
        #expect(error.message.contains("no spaces"))
        #expect(error.message.contains("may have taken effect"))
        #expect(!error.message.contains("pre_entrustweb_id"))
    }

    @Test func aReplySignedByNobodyKnown() async throws {
        let error = try await failed { reply in
            if let name = HTTPField.Name("Wechatpay-Signature") {
                reply.headers[name] = Data(repeating: 7, count: 256).base64EncodedString()
            }
        }
        #expect(error.code == .signatureInvalid)
        #expect(error.message.contains("did not make this signature"), "\(error.message)")
    }

    @Test func aClockThatIsWrong() async throws {
        let error = try await failed { reply in
            if let name = HTTPField.Name("Wechatpay-Timestamp") { reply.headers[name] = "1500000000" }
            if let name = HTTPField.Name("Date") { reply.headers[name] = "Fri, 14 Jul 2017 02:40:01 GMT" }
        }
        #expect(error.code == .timestampOutsideWindow)
        #expect(error.message.contains("receiver's clock is wrong"), "\(error.message)")
    }

    @Test func aTimestampInMilliseconds() async throws {
        let error = try await failed { reply in
            guard let name = HTTPField.Name("Wechatpay-Timestamp") else { return }
            reply.headers[name] = (reply.headers[name] ?? "") + "000"
        }
        #expect(error.code == .timestampOutsideWindow)
        #expect(error.message.contains("timestamp in seconds"), "\(error.message)")
    }

    // MARK: The gateway's own account

    private func refused(
        _ saw: @escaping @Sendable (TransportRequest) -> (target: String, length: Int, message: String)
    ) async throws -> WeChatPayError {
        let gateway = ScriptedGateway { request in
            let account = saw(request)
            let body: JSON = [
                "code": "SIGN_ERROR", "message": "错误的签名，验签失败",
                "detail": [
                    "detail": ["issue": "sign not match"], "field": "signature", "location": "authorization",
                    "sign_information": [
                        "method": .string(request.method), "url": .string(account.target),
                        "truncated_sign_message": .string(account.message),
                        "sign_message_length": .number(.init(account.length)),
                    ],
                ],
            ]
            return ScriptedGateway.file(Data(body.bytes), status: 401)
        }
        let error = await failure { try await gateway.client()["v3/x"].post(json: ["secret": "SECRET VALUE"]) }
        return try #require(error)
    }

    /// Method, target, ten digits and 32 characters with their line feeds, and the body's.
    private static func length(_ request: TransportRequest, body: Int) -> Int {
        request.method.utf8.count + request.target.utf8.count + 10 + 32 + body + 5
    }

    @Test func anEmptyBodyWasSeen() async throws {
        let error = try await refused { ($0.target, Self.length($0, body: 0), "") }
        #expect(error.code == .gatewayError)
        #expect(error.rejection?.code == "SIGN_ERROR")
        #expect(error.message.contains("saw an empty body"), "\(error.message)")
        #expect(!error.message.contains("SECRET"))
    }

    @Test func anotherTargetWasSeen() async throws {
        let error = try await refused { ("/proxy" + $0.target, Self.length($0, body: $0.body.count) + 6, "") }
        #expect(error.message.contains("another target"), "\(error.message)")
    }

    @Test func theSameWasSeen() async throws {
        let error = try await refused { ($0.target, Self.length($0, body: $0.body.count), "") }
        #expect(error.message.contains("private key does not belong"), "\(error.message)")
    }

    @Test func withoutAnAccountTheClockIsCompared() async throws {
        let gateway = ScriptedGateway { _ in
            ScriptedGateway.file(
                Data(#"{"code":"SIGN_ERROR","message":"timestamp"}"#.utf8), status: 401,
                headers: ["Date": "Fri, 14 Jul 2017 02:40:01 GMT"])
        }
        let error = await failure { try await gateway.client()["v3/x"].get() }
        #expect(error?.message.contains("ahead of the one that dated the reply") == true)
        let undated = ScriptedGateway { _ in
            ScriptedGateway.file(Data(#"{"code":"SIGN_ERROR","message":"x"}"#.utf8), status: 401)
        }
        let plain = await failure { try await undated.client()["v3/x"].get() }
        #expect(plain?.message.contains("system clock") == true)
    }
}
