// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import InMemoryLogging
import Logging
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

@Suite(.limited, .timeLimit(.minutes(10)))
struct ConfigurationTests {
    private func message(_ make: () throws -> WeChatPayClient) -> String {
        do {
            _ = try make()
            return ""
        } catch {
            #expect((error as? WeChatPayError)?.code == .invalidConfiguration)
            return (error as? WeChatPayError)?.message ?? ""
        }
    }

    @Test func refusesTheMerchantsOwnCertificateAsThePlatforms() throws {
        let credentials = try Shared.sandbox().credentials
        let merchant = try Merchant(
            mchid: credentials.mchid, certificateSerialNumber: credentials.certificateSerialNumber,
            privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM)
        )
        #expect(
            message {
                try WeChatPayClient(
                    merchant: merchant, platformKeys: [.certificate(Certificate(pem: credentials.certificatePEM))]
                )
            }.contains("merchant's own")
        )
        #expect(
            message {
                try WeChatPayClient(
                    merchant: merchant,
                    platformKeys: [
                        .publicKey(id: "PUB_KEY_ID_1", RSAPrivateKey(pem: credentials.privateKeyPEM).publicKey)
                    ]
                )
            }.contains("merchant's own")
        )
        #expect(message { try WeChatPayClient(merchant: merchant, platformKeys: []) }.contains("platform key"))
        let key = try RSAPublicKey(pem: credentials.publicKeyPEM)
        #expect(
            message {
                try WeChatPayClient(merchant: merchant, platformKeys: [.publicKey(id: "ABC", key)])
            }.contains("PUB_KEY_ID_")
        )
    }

    @Test func refusesKeysAndSerialsThatDoNotBelongTogether() throws {
        let credentials = try Shared.sandbox().credentials
        let certificate = try Certificate(pem: credentials.certificatePEM)
        let other = try Sandbox().credentials
        #expect(throws: WeChatPayError.self) {
            try Merchant(
                mchid: "1", certificateSerialNumber: certificate.serialNumber,
                privateKey: RSAPrivateKey(pem: other.privateKeyPEM), certificate: certificate
            )
        }
        #expect(throws: WeChatPayError.self) {
            try Merchant(
                mchid: "1", certificateSerialNumber: "AB",
                privateKey: RSAPrivateKey(pem: credentials.privateKeyPEM), certificate: certificate
            )
        }
    }

    @Test(arguments: [
        "", "api.mch.weixin.qq.com", "http://api.mch.weixin.qq.com", "https://a.b/v3", "ftp://a", "https://u@a",
    ])
    func refusesBaseURLsThatCannotBeMeant(_ url: String) throws {
        #expect(throws: WeChatPayError.self) {
            try WeChatPayClient(
                merchant: Merchant(
                    mchid: "1", certificateSerialNumber: "AB",
                    privateKey: RSAPrivateKey(pem: Shared.sandbox().credentials.privateKeyPEM)
                ),
                platformKeys: [
                    .publicKey(id: "PUB_KEY_ID_1", RSAPublicKey(pem: Shared.sandbox().credentials.publicKeyPEM))
                ],
                configuration: .init(baseURL: url)
            )
        }
    }

    @Test func readsWhatTheSandboxWrites() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try await withSandbox(Shared.sandbox()) { sandbox in
            try sandbox.gateway.credentials.write(to: folder, baseURL: sandbox.baseURL)
            let text = try String(contentsOfFile: folder + "/wechatpay.env", encoding: .utf8)
            let pairs = text.split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
            let environment = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
            let reader = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: environment))
            let client = try WeChatPayClient(config: reader)
            #expect(try await client.v3.certificates.get().status == 200)
            #expect(client.platformKeys.keys.count == 2)
            let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/apiclient_key.pem")
            #expect(attributes[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func readsWhatAPIv2Needs() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let credentials = try Shared.sandbox().credentials
        try credentials.write(to: folder, baseURL: "http://127.0.0.1")
        var environment = [
            "WECHATPAY_MCHID": credentials.mchid, "WECHATPAY_SERIAL_NO": credentials.certificateSerialNumber,
            "WECHATPAY_PRIVATE_KEY_PATH": folder + "/apiclient_key.pem",
            "WECHATPAY_PUBLIC_KEY_ID": credentials.publicKeyID, "WECHATPAY_PUBLIC_KEY_PATH": folder + "/pub_key.pem",
        ]
        func client() throws -> WeChatPayClient {
            let provider = EnvironmentVariablesProvider(environmentVariables: environment)
            return try WeChatPayClient(config: ConfigReader(provider: provider))
        }
        #expect(try client().apiV2Key == nil)
        #expect(try client().clientCertificate == nil)
        environment["WECHATPAY_API_V2_KEY"] = ScriptedGateway.apiV2Key
        environment["WECHATPAY_CERTIFICATE_PATH"] = folder + "/apiclient_cert.pem"
        #expect(try client().apiV2Key != nil)
        #expect(try client().clientCertificate?.serialNumber == credentials.certificateSerialNumber)
        environment["WECHATPAY_CERTIFICATE_PATH"] = folder + "/wechatpay_cert.pem"
        #expect(message(client).contains("does not belong"))
        environment["WECHATPAY_CERTIFICATE_PATH"] = nil
        environment["WECHATPAY_API_V2_KEY"] = "short"
        #expect(message(client).contains("APIv2 key has 5 bytes"))
    }

    @Test func withAnAPIv3KeyAloneThePlatformsCertificatesAreDownloaded() async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let sandbox = try Shared.sandbox()
        let credentials = sandbox.credentials
        try credentials.write(to: folder, baseURL: "http://127.0.0.1")
        var environment = [
            "WECHATPAY_BASE_URL": "http://127.0.0.1", "WECHATPAY_MCHID": credentials.mchid,
            "WECHATPAY_SERIAL_NO": credentials.certificateSerialNumber,
            "WECHATPAY_PRIVATE_KEY_PATH": folder + "/apiclient_key.pem", "WECHATPAY_API_V3_KEY": credentials.apiV3Key,
            "WECHATPAY_PLATFORM_CERTIFICATE_DIRECTORY": folder + "/kept",
        ]
        func client() throws -> WeChatPayClient {
            let provider = EnvironmentVariablesProvider(environmentVariables: environment)
            return try WeChatPayClient(config: ConfigReader(provider: provider), transport: SandboxTransport(sandbox))
        }
        let response = try await client()["v3/merchant/fund/balance/BASIC"].get()
        #expect(response.verifiedBy == credentials.platformCertificateSerialNumber)
        let kept = try FileManager.default.contentsOfDirectory(atPath: folder + "/kept")
        #expect(kept == ["platform-certificates-\(credentials.mchid).json"])
        // A root that did not issue them.
        environment["WECHATPAY_PLATFORM_ROOT_PATH"] = folder + "/apiclient_cert.pem"
        environment["WECHATPAY_PLATFORM_CERTIFICATE_DIRECTORY"] = nil
        let error = await failure { try await client()["v3/merchant/fund/balance/BASIC"].get() }
        #expect(error?.code == .platformKeysUnavailable)
        environment["WECHATPAY_PLATFORM_ROOT_PATH"] = folder + "/apiclient_key.pem"
        #expect(message(client).contains("a private key"))
        // A public key beside it: nothing is downloaded, but certificates of replies could be.
        environment["WECHATPAY_PLATFORM_ROOT_PATH"] = nil
        environment["WECHATPAY_PUBLIC_KEY_ID"] = credentials.publicKeyID
        environment["WECHATPAY_PUBLIC_KEY_PATH"] = folder + "/pub_key.pem"
        #expect(try client().platformKeySource is PlatformCertificates)
        #expect(try client().platformKeys.keys.map(\.id) == [credentials.publicKeyID])
        // Without an APIv3 key there is none at all.
        for name in ["API_V3_KEY", "PUBLIC_KEY_ID", "PUBLIC_KEY_PATH"] { environment["WECHATPAY_" + name] = nil }
        #expect(message(client).contains("WECHATPAY_API_V3_KEY to download"))
    }

    @Test func namesEverythingThatIsMissing() {
        let reader = ConfigReader(
            provider: EnvironmentVariablesProvider(environmentVariables: ["WECHATPAY_MCHID": "1"])
        )
        let text = message { try WeChatPayClient(config: reader) }
        #expect(text.contains("WECHATPAY_SERIAL_NO") && text.contains("WECHATPAY_PRIVATE_KEY_PATH"))
        #expect(!text.contains("WECHATPAY_MCHID"))
    }

    @Test(arguments: [0, 1, 16, 24, 31, 33, 64])
    func refusesAPIv3KeysOfOtherLengths(_ length: Int) {
        #expect(throws: SigningError.self) { try APIv3Key(String(repeating: "k", count: length)) }
    }

    @Test(arguments: [
        "http://api.mch.weixin.qq.com", "http://API.mch.weixin.QQ.com", "http://api.mch.weixin.qq.com.",
        "http://API.WECHATPAY.CN", "HTTP://payapp.weixin.qq.com", "http://wechatpay.cn.",
        "https://127.0.0.1:65536", "https://127.0.0.1:99999", "http://127.0.0.1:0",
    ])
    func refusesAddressesThatCannotBeMeant(_ address: String) throws {
        let sandbox = try Shared.sandbox()
        #expect(!message { try sandbox.client(baseURL: address) }.isEmpty)
    }

    @Test func warnsOfCallsThatLeaveTheMachineUnencrypted() throws {
        func warnings(_ address: String) throws -> [String] {
            let handler = InMemoryLogHandler()
            _ = try Shared.sandbox().client(
                baseURL: address, configuration: .init(logger: Logger(label: "test") { _ in handler }))
            return handler.entries.filter { $0.level == .warning }.map { "\($0.message) \($0.metadata)" }
        }
        #expect(try warnings("http://gateway-\(UUID().uuidString).example").count == 1)
        for address in ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:80", "https://gateway.example"] {
            #expect(try warnings(address).isEmpty, "\(address)")
        }
    }

    /// Settings that libraries beneath refuse by ending the process.
    @Test func refusesSettingsThatNoLibraryTakes() throws {
        let sandbox = try Shared.sandbox()
        for configuration: WeChatPayClient.Configuration in [
            .init(timeout: .zero), .init(timeout: .seconds(-1)), .init(maximumReplyBytes: 0),
            .init(maximumReplyBytes: .min), .init(maximumConnections: 0), .init(maximumConnections: .min),
            .init(maximumConnections: .max), .init(maximumSealedBytes: 0), .init(maximumSealedBytes: .min),
        ] {
            #expect(!message { try sandbox.client(configuration: configuration) }.isEmpty)
        }
        for settings: PlatformCertificates.Settings in [
            .init(refreshInterval: .seconds(Int64.max)), .init(serialInterval: .seconds(Int64.max)),
            .init(refreshInterval: .seconds(-1)), .init(serialInterval: .zero),
        ] {
            #expect(throws: WeChatPayError.self) { try Merchants(certificates: settings) }
        }
    }

    @Test func takesTheLargestSettings() async throws {
        let reply = try ScriptedGateway.reply(Data("{}".utf8)).bytes
        let server = SocketServer { _ in .bytes(reply) }
        try await server.run { address in
            let gateway = ScriptedGateway { _ in throw CancellationError() }
            let client = try gateway.client(
                baseURL: address,
                configuration: .init(
                    timeout: .seconds(Int64.max), maximumReplyBytes: .max, maximumSealedBytes: .max,
                    maximumConnections: 65535),
                transport: HTTPClientTransport.shared)
            #expect(try await client.v3.x.get().status == 200)
            let options = DownloadOptions(maximumBytes: .max, attempts: .min, pause: .seconds(Int64.max))
            let stream = try await client.stream(Call(.get, client.v3.x), options: options)
            #expect(await collect(stream).bytes == Data("{}".utf8))
            let none = DownloadOptions(maximumBytes: .min, attempts: .max, pause: .seconds(-1))
            let refused = try await client.stream(Call(.get, client.v3.x), options: none)
            #expect(await collect(refused).error?.code == .bodyTooLarge)
        }
    }
}
