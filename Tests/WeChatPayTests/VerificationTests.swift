// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

/// Replies that must not be trusted, each with a code and a reason of its own.
@Suite(.limited, .timeLimit(.minutes(10)))
struct VerificationTests {
    private func failed(
        clock: (@Sendable () -> Date)? = nil, _ change: @escaping @Sendable (inout TransportReply) -> Void
    ) async throws -> WeChatPayError {
        let sandbox = try Shared.sandbox()
        let transport = Tampering(SandboxTransport(sandbox), change: change)
        let client = try sandbox.client(transport: transport)
        let error = await failure {
            try await client[preSignPath].post(json: ["appid": .string(appid), "out_contract_code": "V1"])
        }
        return try #require(error)
    }

    private static func set(_ name: String, _ value: String?, _ reply: inout TransportReply) {
        if let name = HTTPField.Name(name) { reply.headers[name] = value }
    }

    @Test func aFlippedBitInTheBody() async throws {
        let error = try await failed { $0.body[3] ^= 1 }
        #expect(error.code == .signatureInvalid)
        #expect(error.unverifiedReply?.status == 200)
        #expect(error.response == nil)
        #expect(error.message.contains("may have taken effect"))
    }

    @Test func aCutBody() async throws {
        #expect(try await failed { $0.body.removeLast() }.code == .signatureInvalid)
    }

    @Test func strippedHeaders() async throws {
        let error = try await failed { Self.set("Wechatpay-Signature", nil, &$0) }
        #expect(error.code == .signatureMissing)
        guard case .missingHeaders(let missing, let present) = error.verification else {
            Issue.record("no reason")
            return
        }
        #expect(missing == ["Wechatpay-Signature"])
        #expect(present.contains("Wechatpay-Serial"))
    }

    @Test func aStaleTimestamp() async throws {
        let error = try await failed { Self.set("Wechatpay-Timestamp", "1500000000", &$0) }
        #expect(error.code == .timestampOutsideWindow)
    }

    @Test func anUnknownSerial() async throws {
        let error = try await failed { Self.set("Wechatpay-Serial", "ABCDEF", &$0) }
        #expect(error.code == .unknownSerial)
        #expect(error.message.contains("ABCDEF"))
    }

    @Test func aProbe() async throws {
        let error = try await failed { Self.set("Wechatpay-Signature", "WECHATPAY/SIGNTEST/x%", &$0) }
        #expect(error.code == .signatureProbe)
    }

    @Test func anUnsignedRefusalIsStillThatRefusal() async throws {
        let error = try await failed { reply in
            reply = TransportReply(
                status: 500, headers: [:], body: Data(#"{"code":"SYSTEM_ERROR","message":"busy"}"#.utf8)
            )
        }
        #expect(error.code == .gatewayError)
        #expect(error.rejection?.code == "SYSTEM_ERROR")
        guard case .unverified(.missingHeaders) = error.rejection?.verification else {
            Issue.record("verification state is missing")
            return
        }
    }

    @Test func aRefusalFromAProxy() async throws {
        let error = try await failed { $0 = TransportReply(status: 502, headers: [:], body: Data("<html>".utf8)) }
        #expect(error.code == .gatewayError)
        #expect(error.rejection?.status == 502)
        #expect(error.rejection?.code == nil)
    }

    @Test func theGatewaysRefusalIsData() async throws {
        let client = try Shared.sandbox().client()
        let error = await failure {
            try await client[preSignPath].post(json: ["appid": .string(appid), "out_contract_code": "A B"])
        }
        let rejection = try #require(error?.rejection)
        #expect(rejection.status == 400)
        #expect(rejection.code == "PARAM_ERROR")
        #expect(rejection.field == "/out_contract_code")
        #expect(rejection.value == "A B")
        #expect(rejection.location == "body")
        #expect(rejection.requestID != nil)
        #expect(rejection.verification == .verified(serial: client.platformKeys.preferred?.id ?? ""))
    }

    @Test func aWrongKeyIsASignError() async throws {
        let sandbox = try Shared.sandbox()
        let other = try Sandbox()
        let credentials = sandbox.credentials
        let client = try WeChatPayClient(
            merchant: Merchant(
                mchid: credentials.mchid, certificateSerialNumber: credentials.certificateSerialNumber,
                privateKey: RSAPrivateKey(pem: other.credentials.privateKeyPEM)
            ),
            platformKeys: [.publicKey(id: credentials.publicKeyID, RSAPublicKey(pem: credentials.publicKeyPEM))],
            transport: SandboxTransport(sandbox)
        )
        let error = await failure { try await client.v3.certificates.get() }
        #expect(error?.rejection?.code == "SIGN_ERROR")
        #expect(error?.rejection?.issue == "sign not match")
        let length = error?.rejection?.detail?["sign_information"]?["sign_message_length"]?.int
        #expect(length == 66)
    }

    @Test func errorsAndRepliesPrintNoBodies() async throws {
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client()
        let error = await failure {
            try await client[preSignPath].post(json: ["appid": .string(appid), "out_contract_code": "SECRET VALUE"])
        }
        var printed = "\(try #require(error))"
        dump(error, to: &printed)
        dump(client, to: &printed)
        #expect(!printed.contains("SECRET VALUE"))
        for line in sandbox.credentials.privateKeyPEM.split(separator: "\n").dropFirst().dropLast() {
            #expect(!printed.contains(line))
        }
        #expect(!printed.contains(sandbox.credentials.apiV3Key))
    }

    @Test func aReplyThatIsNotJSONStaysReachable() async throws {
        let sandbox = try Shared.sandbox()
        let response = try await sandbox.client()[preSignPath].post(
            json: ["appid": .string(appid), "out_contract_code": "V9"]
        )
        let error = await failure { try response.decode([Int].self) }
        #expect(error?.code == .undecodable)
        #expect(error?.response?.body == response.body)
    }

    @Test func aReplyLongerThanTheLimit() async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let client = try sandbox.gateway.client(
                baseURL: sandbox.baseURL, configuration: .init(maximumReplyBytes: 50)
            )
            let error = await failure { try await client.v3.certificates.get() }
            #expect(error?.code == .bodyTooLarge)
        }
    }

    @Test func aClosedPort() async throws {
        let client = try Shared.sandbox().client(baseURL: "http://127.0.0.1:1")
        #expect(await failure { try await client.v3.certificates.get() }?.code == .network)
    }

    @Test func certificatesOpenWithTheAPIv3Key() async throws {
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client()
        let entry = try await client.v3.certificates.get().json["data"]?[0]?["encrypt_certificate"]
        let pem = try #require(client.apiV3Key).decrypt(
            base64: entry?["ciphertext"]?.string ?? "", nonce: entry?["nonce"]?.string ?? "",
            associatedData: entry?["associated_data"]?.string ?? ""
        )
        let certificate = try Certificate(pem: String(decoding: pem, as: UTF8.self))
        #expect(certificate.serialNumber == sandbox.credentials.platformCertificateSerialNumber)
    }
}
