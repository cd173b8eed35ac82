// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayJSON
import WeChatPayTestSupport

@testable import WeChatPayCommand

@Suite(.limited, .timeLimit(.minutes(10)))
struct DemoCommandTests {
    @Test func endsAuthorizedWithin80Columns() async throws {
        let outcome = try await Wechatpay.run("demo")
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(outcome.stderr.isEmpty)
        #expect(outcome.stdout.hasSuffix("\nAUTHORIZED\n"))
        for line in outcome.lines { #expect(Wrapping.columns(line) <= 80, "\(line)") }
        for number in 1...6 { #expect(outcome.lines.contains { $0.hasPrefix("\(number)  ") && $0.hasSuffix(" ms") }) }
        #expect(outcome.stdout.contains("Authorization: WECHATPAY2-SHA256-RSA2048 "))
        #expect(outcome.stdout.contains("signature verified with PUB_KEY_ID_"))
        #expect(outcome.stdout.contains("individual_auth_id"))
        #expect(!outcome.stdout.contains("\u{1B}"))
    }

    @Test func printsOneJSONObject() async throws {
        let outcome = try await Wechatpay.run("demo", "--json")
        #expect(outcome.status == 0, "\(outcome.stderr)")
        let json = try JSON(parsing: outcome.stdout)
        #expect(json["result"]?.string == "AUTHORIZED")
        #expect(json["steps"]?.array?.compactMap { $0["step"]?.int } == Array(1...6))
        let preSign = json["steps"]?[1]
        #expect(preSign?["request"]?["target"]?.string == "/" + CallCommandTests.preSign)
        #expect(preSign?["request"]?["body"]?["appid"]?.string == "wxd678efh567h23787")
        #expect(preSign?["reply"]?["body"]?["pre_entrustweb_id"]?.string?.isEmpty == false)
        #expect(json["steps"]?[2]?["query"]?.string?.isEmpty == false)
        #expect(json["steps"]?[5]?["reply"]?["body"]?["auth_state"]?.string == "AUTHORIZED")
    }

    @Test(arguments: ["demo", "demo --json", "get v3/certificates", "get v3/certificates --dry-run"])
    func printsNoPrivateKey(line: String) async throws {
        let outcome = try await Wechatpay.start(line.split(separator: " ").map(String.init)).outcome()
        #expect(outcome.status == 0)
        #expect(!(outcome.stdout + outcome.stderr).contains("PRIVATE KEY"))
        #expect(!(outcome.stdout + outcome.stderr).contains("MIIEv"))
    }
}
