// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Configuration
import Foundation
import Testing
import WeChatPay
import WeChatPayDiagnosis
import WeChatPaySandbox
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// Files of settings as editors, shells and other programs write them.
@Suite(.limited, .timeLimit(.minutes(10)))
struct SettingsFileTests {
    private static func config(_ text: String) throws -> ConfigReader {
        let file = try EnvironmentFile(TextFile.lines(text), source: "--env-file")
        return ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: file.values))
    }

    @Test(arguments: [
        "WECHATPAY_MCHID=1900000109\r\nOTHER=1\r\n", "\u{FEFF}WECHATPAY_MCHID=1900000109\n",
        "export WECHATPAY_MCHID=1900000109\n", "export WECHATPAY_MCHID='1900000109'; # mine\n",
        "  WECHATPAY_MCHID = \"1900000109\"  \n", "# comment\n\nset -a\nWECHATPAY_MCHID=1900000109 # mine\n",
        "WECHATPAY_MCHID=1900000109\rOTHER=1\r", "$env:WECHATPAY_MCHID=\"1900000109\"\n",
        "set WECHATPAY_MCHID=1900000109\r\n", "  export\tWECHATPAY_MCHID=1900000109\n",
        "FROM scratch\nENV WECHATPAY_MCHID 1900000109\n", "ENV WECHATPAY_MCHID=1900000109\n",
        "ENV OTHER a=b\nENV WECHATPAY_MCHID \"1900000109\"\n",
        "WECHATPAY_MCHID=1\nWECHATPAY_MCHID=1900000109\n", "OTHER='a\nb'\nWECHATPAY_MCHID=1900000109\n",
    ])
    func areRead(text: String) throws {
        #expect(CredentialSettings(try Self.config(text)).text("mchid") == "1900000109")
    }

    @Test func aKeyGivenFirstIsNotGivenAgainInTheOtherWay() {
        let environment = [
            "WECHATPAY_PRIVATE_KEY": "text", "WECHATPAY_PUBLIC_KEY_PATH": "pub_key.pem",
            "WECHATPAY_MCHID": "1900000109",
        ]
        let left = ConfigurationOptions.settings(
            environment, below: ["WECHATPAY_PRIVATE_KEY_PATH": "apiclient_key.pem"])
        #expect(left == ["WECHATPAY_PUBLIC_KEY_PATH": "pub_key.pem", "WECHATPAY_MCHID": "1900000109"])
        #expect(ConfigurationOptions.settings(environment, below: [:]) == environment)
    }

    @Test func valuesKeepWhatBelongsToThem() throws {
        let file = try EnvironmentFile(
            #"""
            A='it'\''s'
            B="a \"b\" \$c"
            C=/my folder/key.pem
            D=a#b
            E=C:\keys\key.pem
            F=x=y
            G=
            """#, source: "--env-file")
        #expect(
            file.values == [
                "A": "it's", "B": #"a "b" $c"#, "C": "/my folder/key.pem", "D": "a#b", "E": #"C:\keys\key.pem"#,
                "F": "x=y",
                "G": "",
            ])
    }

    @Test func faultsAreNamedByTheirLine() {
        for (text, words) in [
            ("A=1\nWECHATPAY_MCHID: 1900000109\n", "Line 2"), ("WECHATPAY_MCHID='1900000109\n", "not closed"),
            ("{\"wechatpay\": {}}", "--config"), ("\n-----BEGIN PRIVATE KEY-----\nAA==", "is a key or certificate"),
        ] {
            let error = #expect(throws: UsageError.self) { try EnvironmentFile(text, source: "--env-file") }
            #expect(error?.description.contains(words) == true)
            #expect(error?.description.contains("1900000109") == false)
        }
    }

    @Test func keysMayStandInThem() throws {
        let pem = try Sandbox(configuration: Self.configuration()).credentials.privateKeyPEM
        for text in [
            "WECHATPAY_PRIVATE_KEY=\(pem)\nA=1\n", "WECHATPAY_PRIVATE_KEY=\"\(pem)\"\nA=1\n",
            "export WECHATPAY_PRIVATE_KEY=\"\(pem.replacing("\n", with: "\\n"))\"\nA=1\n",
            "WECHATPAY_PRIVATE_KEY='\(pem.replacing("\n", with: "\r\n"))'\r\nA=1\r\n",
        ] {
            let known = KnownCredentials(try Self.config(text))
            #expect(known.knowledge.keys.count == 1 && known.notes.isEmpty, "\(known.notes)")
            #expect(try EnvironmentFile(TextFile.lines(text), source: "-").values["A"] == "1")
        }
    }

    private static func configuration() throws -> Sandbox.Configuration {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try SharedKeys.sandbox.get()
        return configuration
    }

    @Test func jsonMayHaveNumbersAndOtherNames() async throws {
        let folder = try TemporaryFolder()
        func reader(_ text: String, _ encoding: String.Encoding = .utf8) async throws -> ConfigReader {
            try text.write(toFile: folder.path("config.json"), atomically: true, encoding: encoding)
            var options = try ConfigurationOptions.parse([])
            options.config = folder.path("config.json")
            return try await options.reader()
        }
        for (text, encoding) in [
            (
                #"{"wechatpay": {"mchid": 1900000109, "apiV3": {"key": "k"}, "platformCertificatePaths": ["a.pem", "b.pem"]}}"#,
                String.Encoding.utf8
            ),
            (
                "\u{FEFF}{\"wechatpay\":\r\n {\"mchid\": \"1900000109\", \"apiV3.key\": \"k\", \"platformCertificatePaths\": \"a.pem, b.pem\"}}",
                .utf16
            ),
            (
                #"{"WECHATPAY_MCHID": 1900000109, "WECHATPAY_API_V3_KEY": "k", "WECHATPAY_PLATFORM_CERTIFICATE_PATHS": "a.pem,b.pem"}"#,
                .utf8
            ),
            (
                #"{"wechatpay": {"WECHATPAY_MCHID": 1900000109, "WECHATPAY_API_V3_KEY": "k", "WECHATPAY_PLATFORM_CERTIFICATE_PATHS": "a.pem,b.pem"}}"#,
                .utf8
            ),
        ] {
            let given = CredentialSettings(try await reader(text, encoding))
            #expect(given.text("mchid") == "1900000109")
            #expect(given.secret("apiV3.key") == "k")
            #expect(given.list("platformCertificatePaths") == ["a.pem", "b.pem"])
        }
        for (text, words) in [
            ("[1]", "not a JSON object"), ("{\"mchid\": 1}", "members of \"wechatpay\""), ("A=1", "not JSON"),
            ("-----BEGIN PRIVATE KEY-----", "is a key or certificate"),
        ] {
            await #expect { _ = try await reader(text) } throws: { "\($0)".contains(words) }
        }
        try Data([0xC9, 0xCC, 0xBB, 0xA7]).write(to: URL(fileURLWithPath: folder.path("gbk.env")))
        #expect { try EnvironmentFile(contentsOfFile: folder.path("gbk.env"), source: "--env-file") } throws: {
            "\($0)".contains("save it as UTF-8")
        }
    }

    /// Names alone are told, never values.
    @Test func namesThatAreNoSettingsAreNoted() throws {
        let folder = try TemporaryFolder()
        let lines = [
            "WECHATPAY_MCH_ID", "WECHATPAY_PRIVATEKEY_PATH", "wechatpay_mchid", "WECHATPAY_APIV3_KEY",
            "WECHATPAY_COLOUR",
        ]
        let file = try EnvironmentFile(
            SecretPlaces.names.map { "\($0)=1" }.joined(separator: "\n") + "\nOTHER=1\nWECHATPAY_MCHID=7301\n"
                + lines.map { "\($0)=7301" }.joined(separator: "\n"), source: "--env-file")
        let words = [
            "WECHATPAY_MCHID stands twice", "written WECHATPAY_MCHID.", "written WECHATPAY_PRIVATE_KEY_PATH.",
            "written WECHATPAY_MCHID.", "written WECHATPAY_API_V3_KEY.", "WECHATPAY_COLOUR in the file of --env-file",
        ]
        #expect(file.notes.count == words.count)
        for (note, words) in zip(file.notes, words) { #expect("\(note.fact) \(note.advice)".contains(words)) }
        #expect(!"\(file.notes)".contains("7301"))
        let path = folder.path("config.json")
        for (text, words) in [
            (#"{"wechatpay": {"mchId": "7301"}}"#, "written mchid."),
            (#"{"wechatpay": {"serial_no": 7301}}"#, "written serialNo."),
            (#"{"wechatpay": {"apiV3Key": "7301"}}"#, "written apiV3.key."),
            (#"{"wechatpay": {"private_key_path": "7301"}}"#, "written privateKeyPath."),
            (#"{"WECHATPAY_MCHID": 1, "WECHATPAY_SERIALNO": "7301"}"#, "written WECHATPAY_SERIAL_NO."),
            (#"{"wechatpay": {"WECHATPAY_MCHID": 1, "serialNo": "7301"}}"#, "write all of them so"),
            (#"{"wechatpay": {"abcdefghijklmnopqrstuvwxyz012345": "7301"}}"#, "A name that is not shown"),
        ] {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            let notes = try SettingsFile.notes(contentsOfFile: path, source: "--config")
            #expect(notes.count == 1, "\(text)")
            let said = notes.map { "\($0.fact) \($0.advice)" }.joined()
            #expect(said.contains(words), "\(said)")
            #expect(!said.contains("7301"))
        }
        try #"{"wechatpay": {"mchid": 1, "apiV3": {"key": "k"}, "apiV2.key": "k", "platformCertificatePaths": ["a"]}}"#
            .write(
                toFile: path, atomically: true, encoding: .utf8)
        #expect(try SettingsFile.notes(contentsOfFile: path, source: "--config").isEmpty)
        // Other programs may have variables of their own.
        let environment = ["WECHATPAY_COLOUR": "1", "WECHATPAY_MCH_ID": "1", "WECHATPAY_SANDBOX_KEYS": "1"]
        #expect(try ConfigurationOptions.parse([]).notes(environment).count == 1)
    }

    /// A key in place of the serial number is not sent.
    @Test func aSerialNumberAsLongAsAKeyIsRefused() throws {
        var (settings, _, folder) = try Self.settings()
        settings["WECHATPAY_CERTIFICATE_PATH"] = nil
        for given in ["9F3A7C51E0B84D26A1C97F05D3E8B462", "9f3a7c51-e0b8-4d26-a1c9-7f05d3e8b462"] {
            settings["WECHATPAY_SERIAL_NO"] = given
            let error = #expect(throws: WeChatPayError.self) {
                try WeChatPayClient(
                    config: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings)))
            }
            #expect(error?.message.contains("has 32 digits, as a key has, and is not shown") == true)
        }
        settings["WECHATPAY_SERIAL_NO"] = "00:51:57:F0:9E:FD:C0:96:DE:15:EB:E8:1A:47:05:7A:72:32:F1:B8:E1"
        let client = try WeChatPayClient(
            config: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings)))
        #expect(client.merchant.signer.certificateSerialNumber == "5157F09EFDC096DE15EBE81A47057A7232F1B8E1")
        _ = folder
    }

    /// JSON that a program of its own reads with swift-configuration.
    @Test func numbersOfOtherProvidersAreTexts() throws {
        let provider = InMemoryProvider(values: ["wechatpay.mchid": ConfigValue(.int(1_900_000_109), isSecret: false)])
        #expect(CredentialSettings(ConfigReader(provider: provider)).text("mchid") == "1900000109")
    }

    @Test func theCommandReadsThem() async throws {
        let sandbox = try Sandbox(configuration: Self.configuration())
        let folder = try TemporaryFolder()
        try await sandbox.withServer { baseURL in
            try sandbox.credentials.write(to: folder.path("c"), baseURL: baseURL)
            let text = try String(contentsOfFile: folder.path("c/wechatpay.env"), encoding: .utf8)
            let lines = text.split(separator: "\n").map {
                "export \($0.replacing("=", with: "=\"", maxReplacements: 1))\"\r\n"
            }
            try lines.joined().write(toFile: folder.path("utf16.env"), atomically: true, encoding: .utf16)
            let outcome = try await Wechatpay.run("get", "v3/certificates", "--env-file", folder.path("utf16.env"))
            #expect(outcome.status == 0, "\(outcome.stderr)")
            #expect(outcome.stdout.contains("encrypt_certificate"))
        }
    }

    // MARK: What settings mean

    private static func settings() throws -> (
        settings: [String: String], credentials: SandboxCredentials, TemporaryFolder
    ) {
        let places = try SecretPlaces()
        return (places.settings, try Sandbox(configuration: configuration()).credentials, places.folder)
    }

    @Test func theSerialNumberIsThatOfTheCertificate() async throws {
        var (settings, credentials, folder) = try Self.settings()
        let serial = credentials.certificateSerialNumber
        let pairs = stride(from: 0, to: serial.count, by: 2).map { serial.dropFirst($0).prefix(2) }
        for written in [nil, pairs.joined(separator: ":"), "serial=\(serial)", serial.lowercased()] {
            settings["WECHATPAY_SERIAL_NO"] = written
            let config = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings))
            let named = try WeChatPayClient(config: config).merchant.signer.certificateSerialNumber
            #expect(named.uppercased() == serial, "\(written ?? "absent")")
            var doctor = Doctor(config: config)
            doctor.isLive = false
            #expect(await !doctor.examine().hasFailed)
        }
        settings["WECHATPAY_CERTIFICATE_PATH"] = nil
        settings["WECHATPAY_SERIAL_NO"] = nil
        let error = #expect(throws: WeChatPayError.self) {
            try WeChatPayClient(
                config: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings)))
        }
        #expect(error?.message.contains("WECHATPAY_SERIAL_NO (or WECHATPAY_CERTIFICATE_PATH") == true)
        _ = folder
    }

    @Test func oneFileMayHoldTwoPlatformCertificates() async throws {
        var (settings, credentials, folder) = try Self.settings()
        let other = try Sandbox().credentials
        try (credentials.platformCertificatePEM + other.platformCertificatePEM).write(
            toFile: folder.path("both.pem"), atomically: true, encoding: .utf8)
        settings["WECHATPAY_PLATFORM_CERTIFICATE_PATHS"] = folder.path("both.pem")
        let config = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: settings))
        let serials = [credentials, other].map(\.platformCertificateSerialNumber)
        #expect(try WeChatPayClient(config: config).platformKeys.keys.map(\.id).suffix(2) == serials[...])
        #expect(KnownCredentials(config).knowledge.keys.map(\.id).suffix(2) == serials[...])
        var doctor = Doctor(config: config)
        doctor.isLive = false
        let lines = await doctor.examine().lines.joined(separator: " ")
        for serial in serials { #expect(lines.contains(serial)) }
    }

    // MARK: Ways out

    @Test(arguments: [
        (["HTTPS_PROXY": "http://proxy.example.com:3128"], "proxy.example.com:3128"),
        (["https_proxy": "proxy.example.com:8080"], "proxy.example.com:8080"), (["HTTP_PROXY": "http://p:1"], nil),
        (["ALL_PROXY": "socks5://p"], "p:1080"), (["HTTPS_PROXY": "http://p:1", "NO_PROXY": "*"], nil),
        (["HTTPS_PROXY": "http://p:1", "NO_PROXY": "a.com, .weixin.qq.com"], nil),
        (["HTTPS_PROXY": "http://p:1", "no_proxy": "api.mch.weixin.qq.com:443"], nil),
        (["HTTPS_PROXY": "http://p:1", "NO_PROXY": "api.mch.weixin.qq.com:80,qq.co"], "p:1"), ([:], nil),
        (["HTTPS_PROXY": "http://p:1", "WECHATPAY_PROXY": "http://q:2", "NO_PROXY": "*"], "q:2"),
    ])
    func aProxyIsTakenFromTheEnvironment(_ pair: ([String: String], String?)) throws {
        let config = ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: pair.0))
        let proxy = try ConfigurationOptions.proxy(config, pair.0)
        #expect(proxy.map { "\($0.host):\($0.port)" } == pair.1)
    }

    @Test func thisMachineNeedsNoProxy() throws {
        let network = ["HTTP_PROXY": "http://p:1", "NO_PROXY": "10.0.0.0/8,192.168.1.7"]
        for (address, isDirect) in [
            ("http://10.1.2.3", true), ("http://11.1.2.3", false), ("http://192.168.1.7:80", true),
        ] {
            #expect(try (OutgoingProxy(environment: network, for: address) == nil) == isDirect, "\(address)")
        }
        for address in ["http://127.0.0.1:8921", "http://localhost", "http://[::1]:1"] {
            #expect(
                try OutgoingProxy(environment: ["HTTP_PROXY": "http://p:1", "ALL_PROXY": "p"], for: address) == nil)
        }
        for text in ["https://p", "ftp://p", "http://p/path", "", "socks5://u:secret@p"] {
            let error = #expect(throws: WeChatPayError.self) { try OutgoingProxy(text) }
            #expect(error?.message.contains("secret") == false)
        }
        #expect("\(try OutgoingProxy("http://user:secret@p:1"))".contains("secret") == false)
    }

    @Test func aPathInFrontIsSentButNotSigned() async throws {
        let (settings, credentials, folder) = try Self.settings()
        var other = settings
        other["WECHATPAY_BASE_URL"] = "http://127.0.0.1:1/wx/pay/"
        let client = try WeChatPayClient(
            config: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: other)))
        let signed = try await client.sign(Call(.get, client.v3.certificates))
        #expect(signed.url == "http://127.0.0.1:1/wx/pay/v3/certificates")
        #expect(signed.message.hasPrefix("GET\n/v3/certificates\n"))
        #expect(
            String(decoding: CallRunner.text(of: signed), as: UTF8.self).hasPrefix(
                "GET /wx/pay/v3/certificates HTTP/1.1\n"))
        for url in [
            "https://a.b/v3", "https://a.b/x/../y", "https://a.b//x", "https://api.mch.weixin.qq.com/wx",
            "https://a.b/x?y",
        ] {
            other["WECHATPAY_BASE_URL"] = url
            #expect(throws: WeChatPayError.self) {
                try WeChatPayClient(
                    config: ConfigReader(provider: EnvironmentVariablesProvider(environmentVariables: other)))
            }
        }
        _ = (credentials, folder)
    }
}
