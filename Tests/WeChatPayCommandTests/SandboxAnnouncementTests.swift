// SPDX-License-Identifier: Apache-2.0

import Testing
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

    @Test func pathsAreLiteralsOfTheLanguage() {
        let path = #"/a "b"\$c/wechatpay.env"#
        #expect(SDK.python.program(environmentFile: path).contains(#"open("/a \"b\"\\$c/wechatpay.env""#))
        #expect(SDK.php.program(environmentFile: path).contains(#"parse_ini_file("/a \"b\"\\\$c/wechatpay.env""#))
    }
}
