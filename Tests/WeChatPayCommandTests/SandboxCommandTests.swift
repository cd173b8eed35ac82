// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayCommand

@Suite(.limited, .timeLimit(.minutes(10)))
struct SandboxCommandTests {
    @Test func writesCredentialsThatAnotherProcessUses() async throws {
        let folder = try TemporaryFolder()
        let directory = folder.path("credentials")
        let sandbox = try Wechatpay.start(["sandbox", "--port", "0", "--credentials", directory])
        let announced = try await sandbox.stdout(containing: "Ctrl-C")
        #expect(announced.contains("http://127.0.0.1:"))
        #expect(announced.contains("\(directory)/wechatpay.env"))

        let files = ["apiclient_key.pem", "apiclient_cert.pem", "pub_key.pem", "wechatpay_cert.pem", "wechatpay.env"]
        for file in files {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory)/\(file)")
            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600, "\(file)")
        }

        let call = try await Wechatpay.run(
            "post", CallCommandTests.preSign, CallCommandTests.appid, "out_contract_code=APPLYMENT_00000000001",
            "--env-file", "\(directory)/wechatpay.env"
        )
        #expect(call.status == 0, "\(call.stderr)")
        #expect(!call.stderr.contains("embedded sandbox"))
        #expect(try JSON(parsing: call.stdout)["pre_entrustweb_id"]?.string != nil)

        sandbox.interrupt()
        let outcome = try await sandbox.outcome()
        #expect(outcome.status == 0, "\(outcome.stderr)")

        // Neither process printed a secret: no line of the private key, not the APIv3 key.
        let printed = [outcome.stdout, outcome.stderr, call.stdout, call.stderr].joined()
        let key = try String(contentsOfFile: "\(directory)/apiclient_key.pem", encoding: .utf8)
        for line in key.split(separator: "\n") where !line.isEmpty { #expect(!printed.contains(line)) }
        let settings = try String(contentsOfFile: "\(directory)/wechatpay.env", encoding: .utf8)
        let apiV3Key = settings.split(separator: "\n").compactMap { line -> Substring? in
            line.hasPrefix("WECHATPAY_API_V3_KEY=") ? line.dropFirst("WECHATPAY_API_V3_KEY=".count) : nil
        }
        #expect(apiV3Key.count == 1)
        for secret in apiV3Key { #expect(!printed.contains(secret)) }
    }

    @Test func endsWhenCredentialsCannotBeWritten() async throws {
        let outcome = try await Wechatpay.run("sandbox", "--port", "0", "--credentials", "/dev/null/x")
        #expect(outcome.status == 64)
        #expect(outcome.stderr.contains("/dev/null/x"))
        #expect(outcome.stderr.contains("--no-credentials"))
    }

    @Test func writesCredentialsIntoTheCurrentDirectoryWhereGitDoesNotSeeThem() async throws {
        let folder = try TemporaryFolder()
        let sandbox = try Wechatpay.start(["sandbox", "--port", "0"], directory: folder.url)
        let announced = try await sandbox.stdout(containing: "Ctrl-C")
        #expect(announced.contains("Credentials: .wechatpay-sandbox/wechatpay.env\n"))
        let directory = folder.path(".wechatpay-sandbox")
        let attributes = try FileManager.default.attributesOfItem(atPath: directory)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
        #expect(try String(contentsOfFile: directory + "/.gitignore", encoding: .utf8) == "*\n")
        for line in announced.split(separator: "\n") { #expect(Wrapping.columns(line) <= 80, "\(line)") }

        // What it says to try is what a shell runs, and it works.
        let start = try #require(announced.range(of: "From another terminal, an order:\n"))
        let end = try #require(announced[start.upperBound...].range(of: "\n\n"))
        let words = announced[start.upperBound..<end.lowerBound].replacing("\\\n", with: "").split(separator: " ")
        let arguments = try #require(words.firstIndex(of: "post"))
        let call = try await Wechatpay.start(words[arguments...].map(String.init), directory: folder.url).outcome()
        #expect(call.status == 0, "\(call.stderr)")
        #expect(try JSON(parsing: call.stdout)["code_url"]?.string?.hasPrefix("weixin://") == true)
        sandbox.interrupt()
        #expect(try await sandbox.outcome().status == 0)
    }

    @Test func writesNoCredentialsWhenToldSo() async throws {
        let folder = try TemporaryFolder()
        let sandbox = try Wechatpay.start(["sandbox", "--port", "0", "--no-credentials"], directory: folder.url)
        let announced = try await sandbox.stdout(containing: "Ctrl-C")
        #expect(announced.contains("Page: http://127.0.0.1:"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
        sandbox.interrupt()
        #expect(try await sandbox.outcome().status == 0)
    }

    @Test func saysWhoElseMayUseIt() async throws {
        let signedOnly = try Wechatpay.start(["sandbox", "--port", "0", "--no-credentials", "--host", "0.0.0.0"])
        let announced = try await signedOnly.stdout(containing: "Ctrl-C")
        #expect(announced.contains("It listens at 0.0.0.0: other machines can make signed calls,"))
        #expect(announced.contains("stay with this one."))
        #expect(announced.contains("Page: http://127.0.0.1:"))
        signedOnly.interrupt()
        #expect(try await signedOnly.outcome().status == 0)

        // An address of documentation, which no machine has.
        let nowhere = try await Wechatpay.run("sandbox", "--port", "0", "--no-credentials", "--host", "192.0.2.1")
        #expect(nowhere.status == 2)
        #expect(nowhere.stderr.contains("192.0.2.1 is not an address of this machine"))
        #expect(try await Wechatpay.run("sandbox", "--port", "0", "--no-credentials", "--host", "no such").status == 2)
    }

    @Test func keysThatCannotBeReadAreNotReplaced() async throws {
        let folder = try TemporaryFolder()
        try "precious".write(toFile: folder.path("keys.json"), atomically: false, encoding: .utf8)
        let outcome = try await Wechatpay.run("sandbox", "--port", "0", "--credentials", folder.path(""))
        #expect(outcome.status != 0)
        #expect(outcome.stderr.replacing("\n", with: " ").contains("does not hold the keys of a sandbox"))
        #expect(try String(contentsOfFile: folder.path("keys.json"), encoding: .utf8) == "precious")
    }

    @Test func saysWhichPortIsTaken() async throws {
        let first = try Wechatpay.start(["sandbox", "--port", "0", "--no-credentials"])
        let announced = try await first.stdout(containing: "Ctrl-C")
        let port = try #require(announced.firstMatch(of: /127\.0\.0\.1:(\d+)/)?.1)
        let second = try await Wechatpay.run("sandbox", "--port", String(port), "--no-credentials")
        #expect(second.status == 2)
        #expect(
            second.stderr.replacing("\n", with: " ").contains("Port \(port) of 127.0.0.1 is taken by another process"))
        #expect(second.stdout.isEmpty)
        first.interrupt()
        #expect(try await first.outcome().status == 0)
    }

    @Test(arguments: [[], ["--state", "state.jsonl"]])
    func keepsKeysOverRestarts(options: [String]) async throws {
        let folder = try TemporaryFolder()
        let arguments = ["sandbox", "--port", "0"] + options
        var keys: [String] = []
        for _ in 0..<2 {
            let sandbox = try Wechatpay.start(arguments, directory: folder.url)
            _ = try await sandbox.stdout(containing: "Ctrl-C")
            keys.append(
                try String(contentsOfFile: folder.path(".wechatpay-sandbox/apiclient_key.pem"), encoding: .utf8))
            sandbox.interrupt()
            #expect(try await sandbox.outcome().status == 0)
        }
        #expect(Set(keys).count == 1)
    }

    @Test(arguments: SDK.allCases)
    func printsAProgramForEverySDK(sdk: SDK) async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Wechatpay.start(["sandbox", "--sdk", sdk.rawValue], directory: folder.url).outcome()
        #expect(outcome.status == 0)
        #expect(outcome.stderr.isEmpty)
        #expect(outcome.stdout.contains("/.wechatpay-sandbox/wechatpay.env\""))
        #expect(!outcome.stdout.contains("WECHATPAY_ENV"))
        #expect(outcome.stdout.contains("WECHATPAY_BASE_URL") || sdk == .swift)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
    }

    @Test(arguments: [
        ["--no-credentials", "--credentials", "x"], ["--no-credentials", "--sdk", "go"], ["--sdk", "cobol"],
    ])
    func refusesOptionsThatContradictEachOther(arguments: [String]) async throws {
        let outcome = try await Wechatpay.start(["sandbox"] + arguments).outcome()
        #expect(outcome.status == 64)
        #expect(outcome.stdout.isEmpty)
    }

    @Test func refusesAPortThatDoesNotExist() async throws {
        let outcome = try await Wechatpay.run("sandbox", "--port", "65536")
        #expect(outcome.status == 64)
    }
}
