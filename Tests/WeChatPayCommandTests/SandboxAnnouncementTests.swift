// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPaySandbox
import WeChatPayTestSupport

@testable import WeChatPayCommand

@Suite(.limited, .timeLimit(.minutes(10)))
struct SandboxAnnouncementTests {
    private func announcement(_ directory: String?, number: String? = nil) -> SandboxAnnouncement {
        var announcement = SandboxAnnouncement(mchid: "1900000109", baseURL: number ?? "http://127.0.0.1:8921")
        announcement.environmentFile = CredentialsPlace(directory: directory, number: number).file
        return announcement
    }

    @Test(arguments: ["wechatpay", "swift run wechatpay", "/usr/local/bin/wechatpay"])
    func fitsIn80Columns(program: String) {
        for directory in [nil, "/tmp/wechatpay", "/tmp/a directory", "it's"] {
            var announcement = announcement(directory)
            announcement.program = program
            announcement.takenPort = 8921
            for line in announcement.lines { #expect(Wrapping.columns(line) <= 80, "\(line)") }
        }
    }

    @Test func aShellReadsTheDirectoryAsOneWord() {
        let text = announcement("it's mine").lines.joined(separator: "\n")
        #expect(text.contains(#"--env-file 'it'\''s mine/wechatpay.env'"#))
        #expect(text.contains(#"--credentials 'it'\''s mine'"#))
        #expect(!announcement(nil).lines.joined().contains("--credentials"))
    }

    @Test func aSecondSandboxOfADirectoryHasAPlaceOfItsOwn() {
        let place = CredentialsPlace(directory: nil, number: "http://127.0.0.1:49152")
        #expect(place.file == ".wechatpay-sandbox/49152/wechatpay.env")
        #expect(CredentialsPlace(directory: "x", number: "http://127.0.0.1:49152").file == "x/wechatpay.env")
        #expect(CredentialsPlace(directory: "x/").file == "x/wechatpay.env")
        let text = announcement(nil, number: "http://127.0.0.1:49152").lines.joined(separator: "\n")
        #expect(text.contains("--credentials .wechatpay-sandbox/49152"))
    }

    @Test func namesTheProgramAsItIsRunAgain() {
        #expect(SandboxAnnouncement.program("wechatpay") == "wechatpay")
        #expect(SandboxAnnouncement.program("/src/.build/debug/wechatpay") == "swift run wechatpay")
        #expect(SandboxAnnouncement.program(".build/x86_64-unknown-linux-gnu/debug/wechatpay") == "swift run wechatpay")
        #expect(SandboxAnnouncement.program("/opt/my tools/wechatpay") == "'/opt/my tools/wechatpay'")
    }

    /// The lines that read `wechatpay.env`, run as they are printed; the SDKs themselves are not there.
    @Test(arguments: [
        "plain", "my wallet", "a;b", "it's", "say \"pay\"", "$HOME", "`id`", "a\\b", "it's \"$all\" `of`; it\\", "商户 一",
    ])
    func printedProgramsReadTheSettingsWhereverTheyAre(name: String) async throws {
        let folder = try TemporaryFolder()
        let directory = folder.path(name)
        let credentials = try Sandbox(configuration: Self.configuration.get()).credentials
        try credentials.write(to: directory, baseURL: "http://127.0.0.1:8921")
        let place = CredentialsPlace(directory: directory)
        let key = place.absoluteDirectory + "/apiclient_key.pem"
        for (sdk, tool, option, from, end, show) in [
            (
                SDK.python, "python3", "-c", "import shlex", "# wechatpayv3 has no",
                "print(env['WECHATPAY_PRIVATE_KEY_PATH'], env['WECHATPAY_MCHID'])"
            ),
            (
                .node, "node", "-e", "const lines", "const wxpay",
                "console.log(env.WECHATPAY_PRIVATE_KEY_PATH, env.WECHATPAY_MCHID)"
            ),
        ] {
            let program = sdk.program(environmentFile: place.absoluteFile)
            let start = try #require(program.range(of: from)).lowerBound
            let stop = try #require(program.range(of: end)).lowerBound
            let head = sdk == .node ? "const { readFileSync } = require('fs');\n" : ""
            let lines = program[start..<stop].split(separator: "\n").filter { !$0.hasPrefix("from wechatpay") }
            let text = head + lines.joined(separator: "\n") + "\n" + show
            guard let output = try Self.run(tool, [option, text]) else { continue }
            #expect(output == "\(key) \(credentials.mchid)\n", "\(sdk): \(output)")
        }
    }

    private static let configuration = Result {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try SharedKeys.sandbox.get()
        return configuration
    }

    /// Both outputs of a program; `nil` where it is not installed.
    private static func run(_ tool: String, _ arguments: [String]) throws -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [tool] + arguments
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 127 ? nil : text
    }

    @Test func pathsAreLiteralsOfTheLanguage() {
        let path = #"/a "b"\$c/wechatpay.env"#
        #expect(SDK.python.program(environmentFile: path).contains(#"open("/a \"b\"\\$c/wechatpay.env""#))
        #expect(SDK.php.program(environmentFile: path).contains(#"file("/a \"b\"\\\$c/wechatpay.env""#))
    }
}
