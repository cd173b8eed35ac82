// SPDX-License-Identifier: Apache-2.0

import Configuration
import Foundation
import Testing
import WeChatPay
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPayCommand

/// Mistakes planted in a configuration that is right otherwise, each of which must be named.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DoctorTests {
    /// What `wechatpay sandbox` writes, to be spoilt.
    private struct Desk {
        let sandbox: Sandbox
        let folder: TemporaryFolder
        var settings: [String: String]
        var now: @Sendable () -> Date = { Date() }

        init(mchid: String? = nil) throws {
            var configuration = Sandbox.Configuration.patient
            configuration.keys = try Self.keys.get()
            if let mchid { configuration.mchid = mchid }
            sandbox = try Sandbox(configuration: configuration)
            folder = try TemporaryFolder()
            try sandbox.credentials.write(to: folder.path("c"), baseURL: "http://127.0.0.1")
            let text = try String(contentsOfFile: folder.path("c/wechatpay.env"), encoding: .utf8)
            let pairs = text.split(separator: "\n").map { $0.split(separator: "=", maxSplits: 1).map(String.init) }
            settings = Dictionary(uniqueKeysWithValues: pairs.map { ($0[0], $0[1]) })
        }

        static let keys = SharedKeys.sandbox

        func path(_ name: String) -> String { folder.path("c/" + name) }

        func write(_ text: String, _ name: String) throws -> String {
            try text.write(toFile: path(name), atomically: true, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path(name))
            return path(name)
        }

        func examine() async -> CheckList {
            let provider = EnvironmentVariablesProvider(environmentVariables: settings)
            var doctor = Doctor(config: ConfigReader(provider: provider))
            doctor.settingFiles = [path("wechatpay.env")]
            doctor.now = now
            doctor.transport = SandboxTransport(sandbox)
            let list = await doctor.examine()
            // Whatever it says, no secret is among it, and it fits.
            let text = list.lines.joined(separator: "\n")
            for name in ["WECHATPAY_API_V3_KEY", "WECHATPAY_API_V2_KEY"] {
                if let secret = settings[name], !secret.isEmpty { #expect(!text.contains(secret)) }
            }
            #expect(!text.contains("PRIVATE KEY-----"))
            for line in list.lines where !line.contains("/") { #expect(Wrapping.columns(line) <= 80, "\(line)") }
            return list
        }
    }

    private func wrong(_ list: CheckList) -> [String] {
        list.checks.filter { $0.verdict == .bad }.map { "\($0.fact) \($0.advice ?? "")" }
    }

    private func warnings(_ list: CheckList) -> [String] {
        list.checks.filter { $0.verdict == .warning }.map { "\($0.fact) \($0.advice ?? "")" }
    }

    /// Exactly one mistake is found, and it is this one.
    private func expectOnly(_ list: CheckList, _ words: String..., line: Int = #line) {
        let wrong = wrong(list)
        #expect(wrong.count == 1, "line \(line): \(wrong)")
        for word in words { #expect(wrong.first?.contains(word) == true, "line \(line): \(wrong)") }
        #expect(list.hasFailed)
    }

    @Test func findsNothingInWhatTheSandboxWrites() async throws {
        let list = try await Desk().examine()
        #expect(wrong(list).isEmpty)
        #expect(warnings(list).isEmpty)
        #expect(!list.hasFailed)
        #expect(list.checks.count >= 10)
        #expect(list.lines.last == "Nothing is wrong.")
    }

    @Test func certificateModeIsRightToo() async throws {
        var desk = try Desk()
        for name in ["PUBLIC_KEY_ID", "PUBLIC_KEY_PATH", "PLATFORM_CERTIFICATE_PATHS"] {
            desk.settings["WECHATPAY_" + name] = nil
        }
        let list = await desk.examine()
        #expect(wrong(list).isEmpty)
        #expect(list.checks.contains { $0.fact.contains("Certificate mode") })
    }

    @Test func publicKeyModeIsRightToo() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = nil
        try desk.sandbox.keys.usePublicKeyOnly()
        let list = await desk.examine()
        #expect(wrong(list).isEmpty)
        #expect(list.checks.contains { $0.fact.contains("Public key mode") })
    }

    // MARK: The merchant's side

    @Test func namesAKeyOfAnotherCertificate() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_PRIVATE_KEY_PATH"] = try desk.write(Sandbox().credentials.privateKeyPEM, "other.pem")
        expectOnly(await desk.examine(), "does not belong to the merchant certificate")
        // Without the certificate only WeChat Pay can tell.
        desk.settings["WECHATPAY_CERTIFICATE_PATH"] = nil
        expectOnly(await desk.examine(), "refuses the request's signature", "private key")
    }

    @Test func namesASerialNumberThatIsNotTheCertificates() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_SERIAL_NO"] = "5157F09EFDC096DE15EBE81A47057A7232F1B8E1"
        expectOnly(
            await desk.examine(), "but the merchant certificate is", desk.sandbox.credentials.certificateSerialNumber)
    }

    @Test func namesAPublicKeyIDAsSerialNumber() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_SERIAL_NO"] = desk.sandbox.credentials.publicKeyID
        expectOnly(await desk.examine(), "id of WeChat Pay's public key")
    }

    @Test func namesAMerchantNumberThatIsAnAppid() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_MCHID"] = "wxd678efh567h23787"
        expectOnly(await desk.examine(), "not a number", "appid")
    }

    @Test func namesAMerchantNumberThatIsAnothers() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_MCHID"] = "1900000999"
        expectOnly(await desk.examine(), "refuses the request's signature", "merchant number")
    }

    @Test func namesAnExpiredMerchantCertificate() async throws {
        var desk = try Desk()
        desk.now = { Date(timeIntervalSinceNow: 6 * 365 * 86400) }
        let list = await desk.examine()
        #expect(wrong(list).contains { $0.contains("merchant certificate") && $0.contains("expired on") })
        #expect(wrong(list).contains { $0.contains("platform certificate") && $0.contains("expired on") })
    }

    @Test func warnsOfACertificateThatExpiresSoon() async throws {
        var desk = try Desk()
        desk.now = { Date(timeIntervalSinceNow: (5 * 365 - 10) * 86400) }
        #expect(warnings(await desk.examine()).contains { $0.contains("expires on") })
    }

    @Test func namesWhatIsInPlaceOfThePrivateKey() async throws {
        var desk = try Desk()
        let credentials = desk.sandbox.credentials
        let cases = [
            (credentials.certificatePEM, "is a certificate"), (credentials.publicKeyPEM, "is a public key"),
            ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAA==\n-----END ENCRYPTED PRIVATE KEY-----", "passphrase"),
            (String(credentials.privateKeyPEM.prefix(400)), "-----END"), ("0\u{0}\u{1}", "DER"),
            ("", "nothing in it"),
            (credentials.privateKeyPEM + (try Sandbox().credentials.privateKeyPEM), "2 different keys"),
            (credentials.privateKeyPEM.replacing("+", with: "\u{FF0B}"), "has characters that no PEM has"),
        ]
        for (text, words) in cases {
            desk.settings["WECHATPAY_PRIVATE_KEY_PATH"] = try desk.write(text, "spoilt.pem")
            let list = await desk.examine()
            expectOnly(list, "WECHATPAY_PRIVATE_KEY_PATH", words)
            #expect(!wrong(list).joined().contains("new certificate"))
        }
        // Calls say the same.
        for (text, words) in cases.suffix(3) + [cases[3]] {
            desk.settings["WECHATPAY_PRIVATE_KEY_PATH"] = try desk.write(text, "spoilt.pem")
            let provider = EnvironmentVariablesProvider(environmentVariables: desk.settings)
            let error = #expect(throws: WeChatPayError.self) {
                try WeChatPayClient(config: ConfigReader(provider: provider))
            }
            #expect(error?.message.contains(words) == true, "\(error?.message ?? "")")
        }
        desk.settings["WECHATPAY_PRIVATE_KEY_PATH"] = desk.path("nowhere.pem")
        expectOnly(await desk.examine(), "cannot be read")
    }

    @Test(arguments: [
        "WECHATPAY_PRIVATE_KEY_PATH", "WECHATPAY_PUBLIC_KEY_PATH", "WECHATPAY_CERTIFICATE_PATH",
        "WECHATPAY_PLATFORM_CERTIFICATE_PATHS",
    ])
    func neverRepeatsAKeyThatStandsWhereItsPathBelongs(name: String) async throws {
        var desk = try Desk()
        let pem = desk.sandbox.credentials.privateKeyPEM
        desk.settings[name] = pem
        let printed = await "\(wrong(desk.examine()))\(warnings(desk.examine()))"
        for line in pem.split(separator: "\n") { #expect(!printed.contains(line)) }
        #expect(printed.contains(name))
    }

    @Test func warnsOfFilesThatOthersCanRead() async throws {
        let desk = try Desk()
        for name in ["apiclient_key.pem", "wechatpay.env"] {
            try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: desk.path(name))
        }
        let list = await desk.examine()
        #expect(warnings(list).filter { $0.contains("Others on this machine can read") }.count == 2)
        #expect(!list.hasFailed)
    }

    // MARK: The platform's side

    @Test func namesTheMerchantsCertificateAsPlatformCertificate() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = desk.path("apiclient_cert.pem")
        expectOnly(await desk.examine(), "names the merchant's own certificate")
    }

    @Test func namesWhatIsWithThePlatformsKeys() async throws {
        var desk = try Desk()
        let (first, second) = (desk.sandbox.credentials, try Sandbox().credentials)
        let paths = desk.settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"]
        desk.settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = try desk.write(
            first.platformCertificatePEM + second.platformCertificatePEM.prefix(500), "two.pem")
        expectOnly(await desk.examine(), "number 2 of 2, lacks its line")
        desk.settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = try desk.write(
            first.platformCertificatePEM + first.privateKeyPEM, "with key.pem")
        let list = await desk.examine()
        #expect(wrong(list).isEmpty)
        #expect(warnings(list).contains { $0.contains("a private key beside the certificates") })
        desk.settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = paths
        desk.settings["WECHATPAY_PUBLIC_KEY_PATH"] = try desk.write(
            first.publicKeyPEM + second.publicKeyPEM, "public.pem")
        expectOnly(await desk.examine(), "2 different keys")
    }

    @Test func namesAnIDWithoutKeyAndAKeyWithoutID() async throws {
        var desk = try Desk()
        let path = desk.settings.removeValue(forKey: "WECHATPAY_PUBLIC_KEY_PATH")
        expectOnly(await desk.examine(), "but no key", "pub_key.pem")
        desk.settings["WECHATPAY_PUBLIC_KEY_ID"] = nil
        desk.settings["WECHATPAY_PUBLIC_KEY_PATH"] = path
        expectOnly(await desk.examine(), "but no id", "WECHATPAY_PUBLIC_KEY_ID")
    }

    @Test func namesTheMerchantsOwnPublicKey() async throws {
        var desk = try Desk()
        let key = try RSAPrivateKey(pem: desk.sandbox.credentials.privateKeyPEM).publicKey
        let base64 = key.derRepresentation.base64EncodedString(options: .lineLength64Characters)
        desk.settings["WECHATPAY_PUBLIC_KEY_PATH"] = try desk.write(
            "-----BEGIN PUBLIC KEY-----\n\(base64)\n-----END PUBLIC KEY-----\n", "own.pem")
        expectOnly(await desk.examine(), "merchant's own public key")
    }

    @Test func namesACertificateAsPublicKey() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_PUBLIC_KEY_PATH"] = desk.path("wechatpay_cert.pem")
        expectOnly(await desk.examine(), "is a certificate", "WECHATPAY_PLATFORM_CERTIFICATE_PATHS")
    }

    @Test func namesAPublicKeyThatIsNotTheOneWithTheID() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_PUBLIC_KEY_PATH"] = try desk.write(Sandbox().credentials.publicKeyPEM, "another.pem")
        expectOnly(await desk.examine(), "cannot be verified", "is not the key")
        // Also where there are no certificates, and the refusal's signature tells.
        desk.settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = nil
        try desk.sandbox.keys.usePublicKeyOnly()
        expectOnly(await desk.examine(), "cannot be verified", "is not the key")
    }

    @Test func namesAnIDThatWeChatPayDoesNotKnow() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_PUBLIC_KEY_ID"] = "PUB_KEY_ID_0114232134912410000000000000"
        expectOnly(await desk.examine(), "does not know the key PUB_KEY_ID_0114232134912410000000000000")
    }

    @Test func namesACertificateModeThatIsOver() async throws {
        var desk = try Desk()
        for name in ["PUBLIC_KEY_ID", "PUBLIC_KEY_PATH", "PLATFORM_CERTIFICATE_PATHS"] {
            desk.settings["WECHATPAY_" + name] = nil
        }
        try desk.sandbox.keys.usePublicKeyOnly()
        expectOnly(await desk.examine(), "uses the WeChat Pay public key")
    }

    @Test func saysThatTheChangeIsNotStarted() async throws {
        let desk = try Desk()
        try desk.sandbox.keys.useCertificatesOnly()
        let list = await desk.examine()
        #expect(wrong(list).isEmpty)
        #expect(warnings(list).contains { $0.contains("signed with a certificate") })
    }

    @Test func warnsOfAPlatformCertificateThatWasReplaced() async throws {
        let desk = try Desk()
        try desk.sandbox.keys.rotateCertificate()
        desk.sandbox.keys.retireOldKeys()
        let list = await desk.examine()
        #expect(wrong(list).isEmpty)
        #expect(warnings(list).contains { $0.contains("was replaced") })
    }

    /// Lists as WeChat Pay and others may answer them.
    private func list(_ entries: [(pem: String, key: String)], status: Int = 200) throws -> Data {
        let json = try entries.map { entry -> JSON in
            let key = try APIv3Key(entry.key)
            let sealed = try key.encrypt(Data(entry.pem.utf8), nonce: "abcdefghijkl", associatedData: "certificate")
            return [
                "serial_no": "5157F09EFDC096DE15EBE81A47057A7232F1B8E1",
                "encrypt_certificate": [
                    "algorithm": "AEAD_AES_256_GCM", "nonce": "abcdefghijkl", "associated_data": "certificate",
                    "ciphertext": .string(sealed),
                ],
            ]
        }
        return Data((["data": .array(json)] as JSON).bytes)
    }

    private struct FixedTransport: Transport {
        let status: Int
        let body: Data
        func send(_ request: TransportRequest) async throws -> TransportReply {
            TransportReply(status: status, headers: HTTPFields(), body: body)
        }
    }

    @Test func neverBlamesAKeyThatOpenedSomething() async throws {
        let desk = try Desk()
        let credentials = desk.sandbox.credentials
        let (pem, right, wrong) = (
            credentials.platformCertificatePEM, credentials.apiV3Key, String(repeating: "x", count: 32)
        )
        let later: @Sendable () -> Date = { Date(timeIntervalSinceNow: 20 * 365 * 86400) }
        let cases: [([(pem: String, key: String)], now: @Sendable () -> Date, words: String)] = [
            ([(pem, right)], later, "lists have expired (1,"),
            ([(pem, right), (credentials.certificatePEM, right)], later, "lists have expired (2,"),
            ([(pem, right), (pem, wrong)], { Date() }, "opens 1 of 2 platform certificates"),
            ([("no certificate", right)], { Date() }, "no RSA certificate is in there"),
            ([], { Date() }, "lists no platform certificate"),
        ]
        for (entries, now, words) in cases {
            var list = CheckList()
            let opened = OpenedCertificates(try self.list(entries), with: try APIv3Key(right))
            opened.report(now: now(), isAuthentic: false, hasPublicKey: false, &list)
            let text = list.checks.map { "\($0.fact) \($0.advice ?? "")" }.joined(separator: " ")
            #expect(text.contains(words), "\(text)")
            #expect(!text.contains("set a new one") && !text.contains("does not open"), "\(text)")
        }
        var list = CheckList()
        OpenedCertificates(try self.list([(pem, wrong)]), with: try APIv3Key(right)).report(
            now: Date(), isAuthentic: false, hasPublicKey: false, &list)
        #expect(list.checks.first?.advice?.contains("only if it is lost") == true)
        // Expired certificates are no fault where a public key verifies.
        list = CheckList()
        OpenedCertificates(try self.list([(pem, right)]), with: try APIv3Key(right)).report(
            now: later(), isAuthentic: false, hasPublicKey: true, &list)
        #expect(!list.hasFailed)
        #expect(list.checks.last?.advice?.contains("nothing is to be done") == true)
    }

    @Test(arguments: [
        (200, "<html>portal</html>", "not the documented list"),
        (200, #"{"certificates": []}"#, "not the documented list"),
        (403, "<html>blocked</html>", "proxy or firewall"), (401, "", "refuses the request's signature."),
        (502, "", "status 502."), (400, #"{"code":"PARAM_ERROR","message":"Wechatpay-Serial"}"#, "does not know"),
    ])
    func otherRepliesAreNoVerdictOnKeys(_ reply: (status: Int, body: String, words: String)) async throws {
        let desk = try Desk()
        for name in ["", "PUBLIC_KEY_ID", "PUBLIC_KEY_PATH", "PLATFORM_CERTIFICATE_PATHS"] {
            var settings = desk.settings
            if name.isEmpty { settings["WECHATPAY_UNUSED"] = "" } else { settings["WECHATPAY_" + name] = nil }
            var doctor = Doctor(
                config: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings)))
            doctor.transport = FixedTransport(status: reply.status, body: Data(reply.body.utf8))
            let list = await doctor.examine()
            let text = list.checks.map { "\($0.fact) \($0.advice ?? "")" }.joined(separator: "\n")
            #expect(text.contains(reply.words), "\(text)")
            #expect(!text.contains("set a new one") && !text.contains("does not open"), "\(text)")
            // No sentence has a hole where a list or a name is empty.
            for hole in [": .", "  ", "only  ", " ,", "key  "] { #expect(!text.contains(hole), "\(text)") }
        }
    }

    @Test func namesSettingsThatMakeNoClient() async throws {
        var desk = try Desk()
        // The same key under another certificate: nobody was asked, so nobody did not answer.
        desk.settings["WECHATPAY_PUBLIC_KEY_ID"] = nil
        desk.settings["WECHATPAY_PUBLIC_KEY_PATH"] = nil
        desk.settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = desk.path("apiclient_cert.pem")
        desk.settings["WECHATPAY_API_V3_KEY"] = nil
        let text = await desk.examine().lines.joined(separator: " ")
        #expect(!text.contains("does not answer") && !text.contains("only are") && !text.contains("only  are"))
    }

    // MARK: Secrets, address, clock

    @Test func namesAnAPIv3KeyOfTheWrongLength() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_API_V3_KEY"] = "0123456789abcdef"
        expectOnly(await desk.examine(), "has 16 bytes instead of 32")
        desk.settings["WECHATPAY_API_V3_KEY"] = " " + desk.sandbox.credentials.apiV3Key
        expectOnly(await desk.examine(), "blanks or quotation marks")
    }

    @Test func namesAnAPIv3KeyThatIsAnothers() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_API_V3_KEY"] = "0123456789abcdef0123456789abcdef"
        expectOnly(await desk.examine(), "does not open the platform certificates")
    }

    @Test(arguments: ["127.0.0.1:80", "https://api.mch.weixin.qq.com/v3", "http://api.mch.weixin.qq.com", "ftp://a"])
    func namesAnOddAddress(url: String) async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_BASE_URL"] = url
        let list = await desk.examine()
        #expect(wrong(list).contains { $0.contains("WECHATPAY_BASE_URL") })
    }

    @Test func warnsOfAnAddressThatIsNotWeChatPays() async throws {
        var desk = try Desk()
        desk.settings["WECHATPAY_BASE_URL"] = "https://api.example.com"
        #expect(warnings(await desk.examine()).contains { $0.contains("api.example.com, which is not WeChat Pay's") })
    }

    @Test(arguments: [(400.0, "ahead"), (-400, "behind")])
    func namesAClockThatIsWrong(seconds: Double, direction: String) async throws {
        var desk = try Desk()
        desk.now = { Date(timeIntervalSinceNow: seconds) }
        let list = await desk.examine()
        #expect(wrong(list).contains { $0.contains("seconds \(direction)") }, "\(list.lines)")
    }

    @Test func warnsOfAClockThatDrifts() async throws {
        var desk = try Desk()
        desk.now = { Date(timeIntervalSinceNow: 100) }
        let list = await desk.examine()
        #expect(wrong(list).isEmpty)
        #expect(warnings(list).contains { $0.contains("seconds ahead") })
    }

    @Test func saysThatNothingIsConfigured() async throws {
        var desk = try Desk()
        desk.settings = [:]
        expectOnly(await desk.examine(), "No credentials are configured")
    }

    @Test func saysThatNobodyAnswers() async throws {
        let desk = try Desk()
        try desk.sandbox.faults.add(.reset, path: "/v3/certificates")
        expectOnly(await desk.examine(), "does not answer")
    }

    // MARK: The command

    @Test func theCommandTellsItsCaller() async throws {
        let desk = try Desk()
        try await desk.sandbox.withServer { baseURL in
            let file = try desk.write(
                desk.settings.map { "\($0)=\($0 == "WECHATPAY_BASE_URL" ? baseURL : $1)\n" }.joined(), "wechatpay.env")
            let good = try await Wechatpay.run("doctor", "--env-file", file)
            #expect(good.status == 0, "\(good.stdout)\(good.stderr)")
            #expect(good.stdout.hasSuffix("Nothing is wrong.\n"))
            let bad = try await Wechatpay.run(
                "doctor", "--env-file", file, environment: ["WECHATPAY_UNUSED": "1"])
            #expect(bad.status == 0)
            let spoilt = try desk.write(
                String(contentsOfFile: file, encoding: .utf8).replacing(
                    "WECHATPAY_MCHID=1900", with: "WECHATPAY_MCHID=1800"),
                "spoilt.env")
            let outcome = try await Wechatpay.run("doctor", "--env-file", spoilt)
            #expect(outcome.status == 1)
            #expect(outcome.stderr.isEmpty)
            #expect(outcome.lines.contains { $0.hasPrefix("✗ ") })

            let list = try await Wechatpay.run("certificates", "--env-file", file, "-o", desk.folder.path("keys"))
            #expect(list.status == 0, "\(list.stderr)")
            let serial = desk.sandbox.credentials.platformCertificateSerialNumber
            #expect(list.lines.first == serial)
            #expect(list.lines.dropFirst().first?.contains("days left") == true)
            let path = desk.folder.path("keys/wechatpay_\(serial).pem")
            #expect(try Certificate(contentsOfFile: path).serialNumber == serial)
        }
    }

    @Test func certificatesNeedAnAPIv3Key() async throws {
        let desk = try Desk()
        let file = try desk.write(
            desk.settings.filter { $0.key != "WECHATPAY_API_V3_KEY" }.map { "\($0)=\($1)\n" }.joined(), "wechatpay.env")
        let outcome = try await Wechatpay.run("certificates", "--env-file", file)
        #expect(outcome.status == 64)
        #expect(outcome.stderr.contains("WECHATPAY_API_V3_KEY"))
    }
}
