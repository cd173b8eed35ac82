// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayJSON

@Suite struct SandboxCommandTests {
    @Test func writesCredentialsThatAnotherProcessUses() async throws {
        let folder = try TemporaryFolder()
        let directory = folder.path("credentials")
        let sandbox = try Wechatpay.start(["sandbox", "--credentials", directory])
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
        let outcome = try await Wechatpay.run("sandbox", "--credentials", "/dev/null/x")
        #expect(outcome.status == 64)
        #expect(outcome.stderr.contains("/dev/null/x"))
    }

    @Test func refusesAPortThatDoesNotExist() async throws {
        let outcome = try await Wechatpay.run("sandbox", "--port", "65536")
        #expect(outcome.status == 64)
    }
}
