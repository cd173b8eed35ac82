// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// Replies that are files, and `--output`.
@Suite(.limited, .timeLimit(.minutes(10)))
struct DownloadCommandTests {
    private static let image = Data([0xFF, 0xD8, 0xFF, 0x00, 0x1B, 0x0A])

    @Test func theBytesGoToStdoutAsTheyAre() async throws {
        let outcome = try await ScriptedCommand.run("get", "v3/merchant-service/images/1", reply: .file(Self.image))
        #expect(outcome.status == 0 && outcome.stdout == Self.image, "\(outcome.stderr)")
        #expect(
            outcome.notes.contains(
                "6 bytes, not signed: WeChat Pay does not sign files. SHA-1 \(Download.sha1(of: Self.image))"
            ), "\(outcome.stderr)"
        )
    }

    /// As the reply about a complaint gives it.
    private static let picture = "https://api.mch.weixin.qq.com/v3/merchant-service/images/ABC%2FDEF%3D%3D"

    @Test func anAddressOfAReplyIsFetchedAsItIs() async throws {
        let folder = try TemporaryFolder()
        let saved = try await ScriptedCommand.run(
            "get", Self.picture, "--output", folder.path("a.jpg"), isTerminal: true, reply: .file(Self.image))
        #expect(saved.status == 0 && saved.stdout.isEmpty, "\(saved.stderr)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.jpg"))) == Self.image)
        let piped = try await ScriptedCommand.run("get", Self.picture, reply: .file(Self.image))
        #expect(piped.status == 0 && piped.stdout == Self.image, "\(piped.stderr)")
        for outcome in [saved, piped] {
            #expect(outcome.requests.map(\.target) == ["/v3/merchant-service/images/ABC%2FDEF%3D%3D"])
        }
    }

    @Test func theSandboxAnswersIt() async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Wechatpay.run("get", Self.picture, "--output", folder.path("a.png"))
        #expect(outcome.status == 0, "\(outcome.stderr)")
        let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.path("a.png")))
        #expect(bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]))
    }

    @Test(arguments: [
        (["post", picture], "Only get takes an address"), (["get", picture, "a=b"], "fetched as it is"),
        (["get", picture, "--dry-run"], "fetched as it is"), (["get", picture, "--query", "a=b"], "fetched as it is"),
        (["get", "https://example.com/v3/merchant-service/images/1"], "leads to https://example.com"),
        (["get", "http://api.mch.weixin.qq.com/v3/merchant-service/images/1"], "leads to http://api.mch"),
        (["get", picture, "--output", "/"], "is a folder"),
    ])
    func addressesAreChecked(_ arguments: [String], words: String) async throws {
        let outcome = try await ScriptedCommand.run(arguments, reply: .file(Self.image))
        #expect(outcome.status != 0 && outcome.requests.isEmpty)
        #expect(outcome.notes.contains(words), "\(outcome.stderr)")
    }

    @Test func aTerminalGetsNoBytes() async throws {
        let known = try await ScriptedCommand.run(
            "get", "v3/merchant-service/images/1", isTerminal: true, reply: .file(Self.image)
        )
        #expect(known.status == 64 && known.stdout.isEmpty && known.requests.isEmpty)
        #expect(known.notes.contains("The reply is a file (image)") && known.notes.contains("--output FILE"))
        // Bills are text, or compressed.
        let bill = "v3/billdownload/file?token=1"
        let compressed = try await ScriptedCommand.run("get", bill, isTerminal: true, reply: .file(Self.image))
        #expect(compressed.status == 2 && compressed.stdout.isEmpty && compressed.requests.count == 1)
        #expect(compressed.notes.contains("that a terminal cannot show. The call was made;"))
        let text = try await ScriptedCommand.run("get", bill, isTerminal: true, reply: .file(Data("`账单\r\n".utf8)))
        #expect(text.status == 0 && text.text == "`账单\r\n")
        let escape = try await ScriptedCommand.run("get", bill, isTerminal: true, reply: .file(Data("\u{1B}[2J".utf8)))
        #expect(escape.status == 2 && escape.stdout.isEmpty)
    }

    @Test func outputReplacesAFileThatOnlyItsOwnerReads() async throws {
        let folder = try TemporaryFolder()
        try Data("before".utf8).write(to: URL(fileURLWithPath: folder.path("a.jpg")))
        try FileManager.default.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: "a.jpg")
        let outcome = try await ScriptedCommand.run(
            "get", "v3/merchant-service/images/1", "--output", folder.path("link"), isTerminal: true,
            reply: .file(Self.image)
        )
        #expect(outcome.status == 0 && outcome.stdout.isEmpty, "\(outcome.stderr)")
        #expect(try Data(contentsOf: URL(fileURLWithPath: folder.path("a.jpg"))) == Self.image)
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a.jpg"))
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted() == ["a.jpg", "link"])
    }

    @Test func aRefusalLeavesTheFileAsItWas() async throws {
        let folder = try TemporaryFolder()
        try Data("before".utf8).write(to: URL(fileURLWithPath: folder.path("bill")))
        let reply = TransportReply.xml([("return_code", "FAIL"), ("return_msg", "No Bill Exist")], isSigned: false)
        let outcome = try await ScriptedCommand.run(
            "post", "v2/pay/downloadbill", "appid=wx1", "--output", folder.path("bill"), reply: reply
        )
        // APIv2 signs no refusal of a file, so that nothing proves who refused.
        #expect(outcome.status == 2 && outcome.stderr.contains("No Bill Exist"), "\(outcome.stderr)")
        #expect(try String(contentsOfFile: folder.path("bill"), encoding: .utf8) == "before")
        let bill = try await ScriptedCommand.run(
            "post", "v2/pay/downloadbill", "appid=wx1", "--output", folder.path("bill"), reply: .file(Data("`1".utf8))
        )
        #expect(bill.status == 0, "\(bill.stderr)")
        #expect(try String(contentsOfFile: folder.path("bill"), encoding: .utf8) == "`1")
    }

    @Test func anyBodyCanGoToAFile() async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Wechatpay.run("get", "v3/certificates", "--output", folder.path("reply.json"))
        #expect(outcome.status == 0 && outcome.stdout.isEmpty, "\(outcome.stderr)")
        let body = try Data(contentsOf: URL(fileURLWithPath: folder.path("reply.json")))
        #expect(try JSON(parsing: Array(body))["data"] != nil && body.last == UInt8(ascii: "}"))
        // A device is written to, never replaced.
        let null = try await Wechatpay.run("get", "v3/certificates", "--output", "/dev/null")
        #expect(null.status == 0 && null.stdout.isEmpty, "\(null.stderr)")
        let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type] as? FileAttributeType
        #expect(type == .typeCharacterSpecial)
    }

    @Test(arguments: [("/nowhere/at/all", "cannot be written"), ("/tmp", "is a folder")])
    func refusesAFileThatCannotBeWrittenBeforeTheCall(file: String, words: String) async throws {
        let outcome = try await ScriptedCommand.run("get", "v3/certificates", "--output", file)
        #expect(outcome.status == 64 && outcome.requests.isEmpty)
        #expect(outcome.notes.contains(words), "\(outcome.stderr)")
    }
}
