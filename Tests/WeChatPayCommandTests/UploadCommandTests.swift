// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport

@testable import WeChatPayCommand

/// `file=@FILE`.
@Suite(.limited, .timeLimit(.minutes(10)))
struct UploadCommandTests {
    private static let sha256 = "98ea6e4f216f2fb4b69fff9b3a44842c38686ca685f3f55dc48c5d3fb1107be4"

    private static func file(_ folder: TemporaryFolder, _ name: String = "licence.jpg") throws -> String {
        try Data("hi\n".utf8).write(to: URL(fileURLWithPath: folder.path(name)))
        return folder.path(name)
    }

    @Test(arguments: [
        (["v3/merchant/media/upload"], "file", #"{"sha256":"SHA","filename":"licence.jpg"}"#),
        (["v3/merchant/media/upload", "filename=a.png"], "file", #"{"sha256":"SHA","filename":"a.png"}"#),
        (["v3/merchant/media/upload", "sha256=1"], "file", #"{"sha256":"1","filename":"licence.jpg"}"#),
        (["v3/global/merchant-storage/file/upload"], "file", #"{"digest":"SHA","filename":"licence.jpg"}"#),
        (
            ["v3/mch-manage/submission-files/sub-mchid/1/upload", "item_id=7"], "submission_file",
            #"{"file_name":"licence.jpg","file_digest":"SHA","item_id":7}"#
        ),
        (
            [
                "v3/taxi-invoice/cards/upload-file", "company_mchid=1", "region_id=1", "digest=2",
                "digest_algorithm=DIGEST_ALGORITHM_SM3",
            ], "file",
            #"{"company_mchid":"1","region_id":1,"digest":"2","digest_algorithm":"DIGEST_ALGORITHM_SM3"}"#
        ),
        (
            ["v3/marketing/bank/packages/1/tasks", "--json", #"{"bank_type":"CFT"}"#], "file",
            #"{"bank_type":"CFT","filename":"licence.jpg","sha256":"SHA"}"#
        ),
    ])
    func sendsTheFileWithItsMeta(arguments: [String], part: String, meta: String) async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Wechatpay.start(
            ["post"] + arguments + ["\(part)=@\(try Self.file(folder))", "--dry-run"]
        ).outcome()
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(!outcome.stderr.contains("Warning"))
        #expect(
            outcome.stdout.contains("\r\n\r\n\(meta.replacing("SHA", with: Self.sha256))\r\n--"), "\(outcome.stdout)")
        let name = meta.contains("a.png") ? "a.png" : "licence.jpg"
        #expect(
            outcome.stdout.contains("Content-Disposition: form-data; name=\"\(part)\"; filename=\"\(name)\"\r\n")
        )
        #expect(outcome.stdout.contains("\r\n\r\nhi\n\r\n--"))
    }

    @Test func membersOfAPIv2StandBesideTheFile() async throws {
        let folder = try TemporaryFolder()
        let outcome = try await ScriptedCommand.run(
            "post", "v2/secapi/mch/uploadmedia", "media=@\(try Self.file(folder))", "mch_id=1900000109",
            reply: .xml([("return_code", "SUCCESS"), ("media_id", "1")])
        )
        #expect(outcome.status == 0, "\(outcome.stderr)")
        #expect(!outcome.stderr.contains("Warning"), "\(outcome.stderr)")
        let form = String(decoding: try #require(outcome.requests.first).body, as: UTF8.self)
        #expect(form.contains("name=\"mch_id\"\r\n\r\n1900000109\r\n"))
        #expect(form.contains("name=\"media_hash\"\r\n\r\n764efa883dda1e11db47671c4a3bbd9e\r\n"))
        #expect(form.contains("name=\"media\"; filename=\"licence.jpg\"") && form.contains("name=\"sign\""))
        #expect(try #require(outcome.requests.first).clientCertificate != nil)
    }

    @Test(arguments: [
        (["file=@/nowhere/at/all"], "The file /nowhere/at/all of file=@FILE cannot be read."),
        (["file=@/tmp"], "The file /tmp of file=@FILE cannot be read."),
        (["file=/tmp/a"], "The file is written file=@FILE"), (["file=@"], "The file is written file=@FILE"),
        (["file:=1"], "The file is written file=@FILE"), ([], "This call sends a file; add file=@FILE."),
        (["file=@FILE", "file=@FILE"], "file=@FILE is given twice"),
        (["file=@FILE", "filenam=1", "--strict"], "filenam is not a member of this call"),
        (["file=@FILE", "filename=\"a"], "quote"),
        (["file=@FILE", "--json", "[]"], "give --json an object"),
        (["file=@FILE", "filename=1", "--json", "{}"], "not both"),
    ])
    func wrongUsageIs64(arguments: [String], words: String) async throws {
        let folder = try TemporaryFolder()
        let file = try Self.file(folder)
        let outcome = try await Wechatpay.start(
            ["post", "v3/merchant/media/upload"] + arguments.map { $0.replacing("@FILE", with: "@\(file)") }
                + ["--dry-run"]
        ).outcome()
        #expect(outcome.status == 64)
        #expect(outcome.stdout.isEmpty)
        #expect(outcome.stderr.replacing("\n", with: " ").contains(words), "\(outcome.stderr)")
    }

    @Test func metaIsCheckedAsAnyBodyIs() async throws {
        let folder = try TemporaryFolder()
        let path = "v3/mch-manage/submission-files/sub-mchid/1/upload"
        let file = "submission_file=@\(try Self.file(folder))"
        let missing = try await Wechatpay.run("post", path, file, "--dry-run")
        #expect(missing.status == 64 && missing.stderr.contains("item_id ("), "\(missing.stderr)")
        let text = try await Wechatpay.run("post", path, file, "item_id=x", "--dry-run")
        #expect(text.status == 64 && text.stderr.contains(") must be a number."), "\(text.stderr)")
        let unchecked = try await Wechatpay.run("post", path, file, "item_id=x", "--dry-run", "--no-validate")
        #expect(unchecked.status == 0 && unchecked.stdout.contains(#""item_id":"x""#), "\(unchecked.stderr)")
    }

    @Test func aFormWithBytesIsNotShownOnATerminal() async throws {
        let folder = try TemporaryFolder()
        try Data([0xFF, 0xD8, 0x00]).write(to: URL(fileURLWithPath: folder.path("a.jpg")))
        let outcome = try await ScriptedCommand.run(
            "post", "v3/merchant/media/upload", "file=@\(folder.path("a.jpg"))", "--dry-run", isTerminal: true
        )
        #expect(outcome.text.hasPrefix("POST /v3/merchant/media/upload HTTP/1.1\n"))
        #expect(!outcome.stdout.contains(0xFF) && outcome.status == 64)
        #expect(outcome.notes.contains("add --output FILE"))
    }
}
