// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDiagnosis
import WeChatPayJSON
import WeChatPaySandbox
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPayCommand

/// Messages saved in the ways people save them, explained by the built command.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ExplainCommandTests {
    private static let sandbox = Result { try Sandbox() }

    /// A folder with credentials, and messages made with them.
    private struct Bench {
        let folder = Result { try TemporaryFolder() }
        let sandbox: Sandbox
        let directory: String

        init() throws {
            sandbox = try ExplainCommandTests.sandbox.get()
            directory = try folder.get().path("credentials")
            try sandbox.credentials.write(to: directory, baseURL: "http://127.0.0.1:1")
        }

        var environment: String { "\(directory)/wechatpay.env" }

        func save(_ text: String, _ name: String = "message.txt") throws -> String {
            let path = try folder.get().path(name)
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            return path
        }

        /// A signed request in raw HTTP.
        func request(lineEnd: String = "\r\n", body: String? = nil) async throws -> String {
            let client = try sandbox.client()
            let call = try Call(
                .post, client["v3/pay/transactions/native"],
                json: ["out_trade_no": "SECRET-ORDER-1", "amount": ["total": 1]])
            let signed = try await client.sign(call)
            let headers = signed.headers.map { "\($0.name): \($0.value)" }
            let head = ["\(signed.method) \(signed.target) HTTP/1.1", "Host: api.mch.weixin.qq.com"] + headers
            return head.joined(separator: lineEnd) + lineEnd + lineEnd
                + (body ?? String(decoding: signed.body, as: UTF8.self))
        }

        /// A signed reply as curl -i prints it.
        func reply() async throws -> String {
            let response = try await sandbox.client().v3.certificates.get()
            let headers = response.headers.map { "\($0.name.rawName): \($0.value)" }
            return (["HTTP/1.1 200 OK"] + headers).joined(separator: "\r\n") + "\r\n\r\n"
                + String(decoding: response.body, as: UTF8.self)
        }
    }

    private func checkColumns(_ outcome: Wechatpay.Outcome) {
        for line in outcome.lines { #expect(Wrapping.columns(line) <= 80, "\(line)") }
    }

    @Test(arguments: ["\r\n", "\n"])
    func aGoodRequest(lineEnd: String) async throws {
        let bench = try Bench()
        let file = try bench.save(try await bench.request(lineEnd: lineEnd))
        let outcome = try await Wechatpay.run(
            "explain", file, "--env-file", bench.environment, "--received-at", "now")
        #expect(outcome.status == 0, "\(outcome.stdout)\(outcome.stderr)")
        #expect(outcome.stdout.contains("signature is good"))
        #expect(!outcome.stdout.contains("Not checked"))
        checkColumns(outcome)
    }

    @Test func aRequestWhoseBodyWasWrittenAgain() async throws {
        let bench = try Bench()
        let file = try bench.save(
            try await bench.request(body: #"{"out_trade_no": "SECRET-ORDER-1", "amount": {"total": 1}}"#))
        let outcome = try await Wechatpay.run("explain", file, "--env-file", bench.environment)
        #expect(outcome.status == 1)
        #expect(outcome.stdout.contains("bodyReserialized"))
        #expect(outcome.stdout.contains("expected  "))
        #expect(outcome.stdout.contains("^\n"))
        #expect(outcome.stdout.contains("Not checked:"))
        checkColumns(outcome)
        let full = try await Wechatpay.run("explain", file, "--env-file", bench.environment, "--messages")
        #expect(full.stdout.contains("SECRET-ORDER-1"))
        checkColumns(full)
    }

    @Test func jsonKeepsTextsBackUnlessAsked() async throws {
        let bench = try Bench()
        let file = try bench.save(try await bench.request(body: "{}"))
        let outcome = try await Wechatpay.run("explain", file, "--env-file", bench.environment, "--json")
        #expect(outcome.status == 1)
        let json = try JSON(parsing: outcome.stdout)
        #expect(json["good"] == false)
        #expect(json["diagnoses"]?[0]?["code"] == "messageUnknown")
        #expect(!outcome.stdout.contains("pay/transactions"))
        let full = try await Wechatpay.run("explain", file, "--env-file", bench.environment, "--json", "--messages")
        #expect(
            try JSON(parsing: full.stdout)["diagnoses"]?[0]?["expected_message"]?.string?.contains("native") == true)
    }

    @Test func aReplyFromStdin() async throws {
        let bench = try Bench()
        let reply = try await bench.reply()
        let good = try await Wechatpay.run(
            "explain", "-", "--env-file", bench.environment, "--received-at", "now", input: reply)
        #expect(good.status == 0, "\(good.stdout)\(good.stderr)")
        let stale = try await Wechatpay.run(
            "explain", "-", "--env-file", bench.environment, "--received-at", "2030-01-01T00:00:00+08:00", input: reply)
        #expect(stale.status == 1)
        #expect(stale.stdout.contains("timestampStale"))
        checkColumns(stale)
    }

    @Test func whatCurlPrintsVerbosely() async throws {
        let bench = try Bench()
        let reply = try await bench.reply()
        let end = try #require(reply.range(of: "\r\n\r\n"))
        let head = reply[..<end.lowerBound].components(separatedBy: "\r\n").map { "< \($0)\r\n" }.joined()
        let text =
            "*   Trying 127.0.0.1:443...\n* Connected to x\n> GET /v3/certificates HTTP/1.1\r\n> Host: x\r\n> \r\n"
            + "* Request completely sent off\n\(head)< \r\n" + reply[end.upperBound...]
            + "* Connection #0 to host x left intact\n"
        let outcome = try await Wechatpay.run("explain", bench.save(text), "--env-file", bench.environment)
        #expect(outcome.status == 0, "\(outcome.stdout)\(outcome.stderr)")
        #expect(outcome.stdout.contains("Reply:"))
    }

    @Test func aSignErrorExplainsTheRequest() async throws {
        let bench = try Bench()
        let signed = try await bench.sandbox.client().sign(
            try Call(.get, bench.sandbox.client()["v3/certificates"]))
        let authorization = signed.headers.first { $0.name == "Authorization" }?.value ?? ""
        let message = "GET\n/v3/certificates?a=1\n1\nn\n\n"
        let exchange: JSON = [
            "request": [
                "method": "GET", "url": "https://api.mch.weixin.qq.com/v3/certificates",
                "headers": ["Authorization": .string(authorization)], "body": "",
            ],
            "reply": [
                "status": 401, "headers": [:],
                "body": [
                    "code": "SIGN_ERROR", "message": "错误的签名，验签失败",
                    "detail": [
                        "sign_information": [
                            "method": "GET", "url": "/v3/certificates?a=1",
                            "truncated_sign_message": .string(message),
                            "sign_message_length": .number(.init(message.utf8.count)),
                        ]
                    ],
                ],
            ],
        ]
        let outcome = try await Wechatpay.run(
            "explain", bench.save(exchange.description), "--env-file", bench.environment)
        #expect(outcome.status == 1)
        #expect(outcome.stdout.contains("targetWithoutQuery"), "\(outcome.stdout)")
        checkColumns(outcome)
    }

    @Test func partialCredentials() async throws {
        let bench = try Bench()
        let request = try bench.save(try await bench.request())
        let certificate = ["WECHATPAY_CERTIFICATE_PATH": "\(bench.directory)/apiclient_cert.pem"]
        let byCertificate = try await Wechatpay.run("explain", request, environment: certificate)
        #expect(byCertificate.status == 0, "\(byCertificate.stdout)")
        let reply = try bench.save(try await bench.reply(), "reply.txt")
        let noKey = try await Wechatpay.run("explain", reply, environment: certificate)
        #expect(noKey.status == 1)
        #expect(noKey.stdout.contains("noKey"))
        let nothing = try await Wechatpay.run("explain", request)
        #expect(nothing.status == 1)
        #expect(nothing.stdout.contains("noKey"))
        let mixedUp = try await Wechatpay.run(
            "explain", reply,
            environment: certificate.merging([
                "WECHATPAY_PUBLIC_KEY_ID": bench.sandbox.credentials.publicKeyID,
                "WECHATPAY_PUBLIC_KEY_PATH": "\(bench.directory)/apiclient_cert.pem",
            ]) { $1 })
        #expect(mixedUp.stdout.contains("merchantKeyAsPlatformKey"), "\(mixedUp.stdout)")
        let broken = try await Wechatpay.run(
            "explain", request, environment: ["WECHATPAY_PRIVATE_KEY_PATH": "/nowhere/key.pem"])
        #expect(broken.stdout.contains("WECHATPAY_PRIVATE_KEY_PATH"))
        for outcome in [byCertificate, noKey, nothing, mixedUp, broken] { checkColumns(outcome) }
    }

    @Test(arguments: ["", "hello\n", "{", "{\"a\":1}", "POST\n", "HTTP/1.1 xx\n\n", "GET / HTTP/1.1\nno header\n\n"])
    func aFileThatIsNoMessage(text: String) async throws {
        let bench = try Bench()
        let outcome = try await Wechatpay.run("explain", bench.save(text))
        #expect(outcome.status == 64, "\(outcome.stdout)")
        #expect(outcome.stdout.isEmpty)
        #expect(!outcome.stderr.isEmpty)
        for line in outcome.stderr.split(separator: "\n") { #expect(Wrapping.columns(line) <= 80, "\(line)") }
    }

    @Test func aFileThatIsNotThere() async throws {
        let missing = try await Wechatpay.run("explain", "/nowhere/message.txt")
        #expect(missing.status == 64)
        let identifier = try await Wechatpay.run("explain", "08DBF3A5B9061050120817028BCA901-8")
        #expect(identifier.status == 64)
        #expect(identifier.stderr.contains("Request-ID"))
        #expect(try await Wechatpay.run("explain", "/tmp").status == 64)
        let bench = try Bench()
        let time = try await Wechatpay.run("explain", bench.save("x"), "--received-at", "yesterday")
        #expect(time.status == 64)
    }

    private struct Archive: MessageArchive {
        func exchange(requestID: String) async throws -> CapturedExchange? {
            try requestID.hasSuffix("1") ? CapturedExchange(reading: Array("GET / HTTP/1.1\n\n".utf8)) : nil
        }
    }

    @Test func anArchiveIsAskedForARequestID() async throws {
        let found = try await MessageSource("08AABBCCDDEE-1", archive: Archive()).exchange()
        #expect(found.request?.target == "/")
        await #expect(throws: UsageError.self) {
            try await MessageSource("08AABBCCDDEE-2", archive: Archive()).exchange()
        }
        await #expect(throws: UsageError.self) { try await MessageSource("08/../x", archive: Archive()).exchange() }
    }

    @Test func aCallToTheRunningSandboxIsExplainedByItsRequestID() async throws {
        let folder = try TemporaryFolder()
        func run(_ arguments: String...) async throws -> Wechatpay.Outcome {
            try await Wechatpay.start(arguments, directory: folder.url).outcome()
        }
        func requestID(_ outcome: Wechatpay.Outcome) throws -> String {
            String(try #require(outcome.stderr.firstMatch(of: /08[0-9A-F]{10,}-[0-9A-F]+/)?.0))
        }
        let sandbox = try Wechatpay.start(["sandbox", "--port", "0"], directory: folder.url)
        _ = try await sandbox.stdout(containing: "Ctrl-C")
        let file = ".wechatpay-sandbox/wechatpay.env"
        let query = ["v3/pay/transactions/out-trade-no/T1", "mchid=1900000109", "--env-file"]

        let good = try await run("get", query[0], query[1], query[2], file)
        let explained = try await run("explain", try requestID(good))
        #expect(explained.status == 0, "\(explained)")
        #expect(explained.stdout.contains("The signature is good"))

        // Another merchant's key beside this one's serial number.
        let other = try SandboxKeys(keptAt: folder.path("other.json"))
        var configuration = Sandbox.Configuration.patient
        configuration.keys = other
        let pem = try Sandbox(configuration: configuration).credentials.privateKeyPEM
        try pem.write(toFile: folder.path("other.pem"), atomically: false, encoding: .utf8)
        let settings = try String(contentsOfFile: folder.path(file), encoding: .utf8).split(separator: "\n")
            .filter { !$0.hasPrefix("WECHATPAY_PRIVATE_KEY_PATH=") && !$0.hasPrefix("WECHATPAY_CERTIFICATE_PATH=") }
        let wrong = settings.joined(separator: "\n") + "\nWECHATPAY_PRIVATE_KEY_PATH=\(folder.path("other.pem"))\n"
        try wrong.write(toFile: folder.path("wrong.env"), atomically: false, encoding: .utf8)
        let bad = try await run("get", query[0], query[1], query[2], "wrong.env")
        #expect(bad.stderr.contains("SIGN_ERROR"))
        let reason = try await run("explain", try requestID(bad))
        #expect(reason.status == 1)
        #expect(reason.stdout.contains("Request: unknownKey"))

        #expect(try await run("explain", "08AABBCCDDEE-1").status == 64)
        sandbox.interrupt()
        _ = try await sandbox.outcome()
        #expect(try await run("explain", try requestID(bad)).status == 2)
    }

    @Test func nothingSecretIsPrinted() async throws {
        let bench = try Bench()
        let file = try bench.save(try await bench.reply() + " ")
        let outcome = try await Wechatpay.run("explain", file, "--env-file", bench.environment, "--messages", "--json")
        #expect(!outcome.stdout.contains(bench.sandbox.credentials.apiV3Key))
        #expect(!outcome.stdout.contains(bench.sandbox.credentials.apiV2Key))
    }
}
