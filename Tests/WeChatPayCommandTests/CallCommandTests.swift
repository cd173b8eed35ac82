// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayJSON
import WeChatPaySandbox
import WeChatPayTestSupport

@Suite(.limited, .timeLimit(.minutes(10)))
struct CallCommandTests {
    static let preSign = "v3/ecommerce/individual-contracts/pre-entrust-sign/app"
    static let appid = "appid=wxd678efh567h23787"

    @Test func preSignPrintsTheReplyOnStdoutAndTheRestOnStderr() async throws {
        let outcome = try await Wechatpay.run(
            "post", Self.preSign, Self.appid, "out_contract_code=APPLYMENT_00000000001"
        )
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(outcome.lines.count == 2 && outcome.stdout.hasSuffix("}\n"))
        #expect(try JSON(parsing: outcome.lines[0])["pre_entrustweb_id"]?.string?.isEmpty == false)
        let notes = outcome.stderr.split(separator: "\n")
        #expect(notes.first == "No credentials configured: answered by the embedded sandbox, not WeChat Pay.")
        #expect(outcome.stderr.contains("200, Request-ID "))
        #expect(!outcome.stdout.contains("\u{1B}") && !outcome.stderr.contains("\u{1B}"))
    }

    @Test func refusalByTheGatewayIsExplainedOnStderr() async throws {
        let outcome = try await Wechatpay.run(
            "post", Self.preSign, Self.appid, "out_contract_code=A B", "--no-validate"
        )
        #expect(outcome.status == 1)
        #expect(outcome.stdout.isEmpty)
        for part in ["PARAM_ERROR", "out_contract_code", "digits, letters", "Request-ID", "Correct the"] {
            #expect(outcome.stderr.replacing("\n", with: " ").contains(part), "\(part)")
        }
        #expect(outcome.stderr.split(separator: "\n").allSatisfy { $0.count <= 80 })
    }

    @Test func aPlaceholderWithoutAValueNamesTheOption() async throws {
        let outcome = try await Wechatpay.run("get", "v3/pay/transactions/out-trade-no/{out_trade_no}")
        #expect(outcome.status == 64)
        #expect(outcome.stderr.replacing("\n", with: " ").contains("--path-var out_trade_no=VALUE"))
    }

    @Test func nothingListeningIsANetworkFailure() async throws {
        let folder = try TemporaryFolder()
        try Sandbox().credentials.write(to: folder.url.path, baseURL: "http://127.0.0.1:1")
        let outcome = try await Wechatpay.run("get", "v3/certificates", "--env-file", folder.path("wechatpay.env"))
        #expect(outcome.status == 2)
        #expect(outcome.stdout.isEmpty)
        #expect(outcome.stderr.contains("http://127.0.0.1:1 refused the connection"))
        #expect(outcome.stderr.contains("Nothing was sent."))
        #expect(!outcome.stderr.contains("embedded sandbox"))
    }

    @Test func aReplySignedWithAnotherKeyIsNotPrinted() async throws {
        let gateway = try Sandbox()
        let impostor = try Sandbox()
        let outcome = try await gateway.withServer { baseURL in
            let folder = try TemporaryFolder()
            let foreign = try TemporaryFolder()
            try gateway.credentials.write(to: folder.url.path, baseURL: baseURL)
            try impostor.credentials.write(to: foreign.url.path, baseURL: baseURL)
            return try await Wechatpay.run(
                "get", "v3/certificates",
                environment: [
                    "WECHATPAY_BASE_URL": baseURL,
                    "WECHATPAY_MCHID": gateway.credentials.mchid,
                    "WECHATPAY_SERIAL_NO": gateway.credentials.certificateSerialNumber,
                    "WECHATPAY_PRIVATE_KEY_PATH": folder.path("apiclient_key.pem"),
                    "WECHATPAY_PUBLIC_KEY_ID": gateway.credentials.publicKeyID,
                    "WECHATPAY_PUBLIC_KEY_PATH": foreign.path("pub_key.pem"),
                ]
            )
        }
        #expect(outcome.status == 2, "\(outcome.stderr)")
        #expect(outcome.stdout.isEmpty)
        #expect(outcome.stderr.contains("not trusted"))
    }

    @Test(arguments: [
        (["post", "v3/a", "noequals"], "neither name=value nor name:=json"),
        (["post", "v3/a", "a=1", "a.b=2"], "contradicts"),
        (["post", "v3/a", "a.b=1", "a=2"], "contradicts"),
        (["post", "v3/a", "n:=[1"], "cannot be used"),
        (["post", "v3/a", "a=1", "--json", "{}"], "not both"),
        (["post", "v3/a", "--json", "{"], "--json"),
        (["post", "v3/a", "--json", "@/nowhere/at/all"], "cannot be read"),
        (["get", "v3/a", "--json", "{}"], "no body"),
        (["get", "v3/a", "n:=1"], "text only"),
        (["get", "v3/a?b=%zz"], "hexadecimal"),
        (["get", "v3/a", "--query", "novalue"], "--query"),
        (["get", "v3/a", "--header", "novalue"], "--header"),
        (["get", "v3/{x}"], "{x}"),
        (["get", "v3/../etc"], "dot segment"),
        (["get", "v3/a", "--header", "Authorization: mine"], "set by the client"),
        (["post", "v3/a", "a:=null"], "null"),
        (["get", "v3/a", "--env-file", "/nowhere/at/all"], "cannot be read"),
        (["get", "v3/a", "--no-such-option"], "Unknown option"),
        (["get"], "Missing expected argument"),
        (["nosuchcommand"], "nosuchcommand"),
    ])
    func wrongUsageIs64(arguments: [String], words: String) async throws {
        let outcome = try await Wechatpay.start(arguments).outcome()
        #expect(outcome.status == 64)
        #expect(outcome.stdout.isEmpty)
        #expect(outcome.stderr.contains(words), "\(outcome.stderr)")
    }

    @Test func halfAConfigurationNamesWhatIsMissing() async throws {
        let outcome = try await Wechatpay.run("get", "v3/certificates", environment: ["WECHATPAY_MCHID": "1900000109"])
        #expect(outcome.status == 64)
        #expect(outcome.stdout.isEmpty)
        for name in ["WECHATPAY_SERIAL_NO", "WECHATPAY_PRIVATE_KEY_PATH", "WECHATPAY_PUBLIC_KEY_ID"] {
            #expect(outcome.stderr.contains(name))
        }
        #expect(!outcome.stderr.contains("embedded sandbox"))
    }

    @Test func dryRunPrintsTheSignedRequestAndSendsNothing() async throws {
        let folder = try TemporaryFolder()
        try Sandbox().credentials.write(to: folder.url.path, baseURL: "http://127.0.0.1:1")
        let outcome = try await Wechatpay.run(
            "post", "v3/a/{x}?q=%E5%BC%A0", "b=1", "amount.total:=1", "--query", "r=a b", "--path-var", "x=../y",
            "--header", "Accept-Language: en", "--dry-run", "--env-file", folder.path("wechatpay.env")
        )
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(outcome.lines.first == "POST /v3/a/..%2Fy?q=%E5%BC%A0&r=a%20b HTTP/1.1")
        #expect(outcome.lines.contains("Host: 127.0.0.1:1"))
        #expect(outcome.lines.contains("Accept-Language: en"))
        let signed = "Authorization: WECHATPAY2-SHA256-RSA2048 mchid=\"1900000109\""
        #expect(outcome.lines.contains { $0.hasPrefix(signed) })
        #expect(outcome.stdout.hasSuffix("\n\n{\"b\":\"1\",\"amount\":{\"total\":1}}\n"))
    }

    @Test func bodyComesFromStdinOrAFile() async throws {
        let folder = try TemporaryFolder()
        try #"{"b": 1}"#.write(toFile: folder.path("body.json"), atomically: true, encoding: .utf8)
        let stdin = try await Wechatpay.run(
            "put", "v3/a", "--json", "-", "--dry-run", input: #"{"a": 12345678901234567890}"#
        )
        #expect(stdin.stdout.hasSuffix("\n{\"a\":12345678901234567890}\n"), "\(stdin.stderr)")
        let file = try await Wechatpay.run("patch", "v3/a", "--json", "@" + folder.path("body.json"), "--dry-run")
        #expect(file.stdout.hasSuffix("\n{\"b\":1}\n"), "\(file.stderr)")
    }

    @Test func configurationFileInJSON() async throws {
        let folder = try TemporaryFolder()
        let credentials = try Sandbox().credentials
        try credentials.write(to: folder.url.path, baseURL: "http://127.0.0.1:1")
        let config: JSON = [
            "wechatpay": [
                "baseURL": "http://127.0.0.1:1", "mchid": .string(credentials.mchid),
                "serialNo": .string(credentials.certificateSerialNumber),
                "privateKeyPath": .string(folder.path("apiclient_key.pem")),
                "platformCertificatePaths": [.string(folder.path("wechatpay_cert.pem"))],
            ]
        ]
        try config.description.write(toFile: folder.path("config.json"), atomically: true, encoding: .utf8)
        let outcome = try await Wechatpay.run(
            "delete", "v3/a", "--dry-run", "--config", folder.path("config.json")
        )
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(outcome.lines.first == "DELETE /v3/a HTTP/1.1")
        #expect(outcome.stdout.contains("Wechatpay-Serial: \(credentials.platformCertificateSerialNumber)"))
    }
}
