// SPDX-License-Identifier: Apache-2.0

import Foundation
import InMemoryLogging
import Logging
import Testing
import WeChatPay
import WeChatPayAPIEcommerce
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

@Suite(.limited, .timeLimit(.minutes(10)))
struct LoggingTests {
    @Test func logsTheCallWithoutSecretsOrPersonalData() async throws {
        let handler = InMemoryLogHandler()
        var logger = Logger(label: "test") { _ in handler }
        logger.logLevel = .trace
        let sandbox = try Shared.sandbox()
        let client = try sandbox.client(configuration: .init(logger: logger))
        _ = try await client.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram.post(
            .init(
                appid: appid, outContractCode: "L1", openid: "oPERSONAL", realName: "王五六", credType: .idCard,
                credID: "CRED77")
        )
        _ = await failure {
            try await client.v3.ecommerce.individualContracts.openid("oPERSONAL")
                .get(appid: appid, permissionType: .individualPayee)
        }
        let text = handler.entries.map { "\($0.message) \($0.metadata)" }.joined(separator: "\n")
        #expect(handler.entries.count == 2)
        #expect(text.contains("GET /v3/ecommerce/individual-contracts/{…}"))
        #expect(text.contains("gatewayError"))
        for secret in ["oPERSONAL", "王五六", "CRED77", sandbox.credentials.apiV3Key, "signature", appid] {
            #expect(!text.contains(secret))
        }
        for line in sandbox.credentials.privateKeyPEM.split(separator: "\n").dropFirst().dropLast() {
            #expect(!text.contains(line))
        }
    }
}
