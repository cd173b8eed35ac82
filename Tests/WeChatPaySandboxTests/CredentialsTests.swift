// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPaySandbox
import WeChatPayTestSupport

@Suite(.limited, .timeLimit(.minutes(10)))
struct CredentialsTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path

    @Test func aFolderThatWasThereKeepsWhatGitSees() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Shared.sandbox().credentials.write(to: folder, baseURL: "http://127.0.0.1")
        #expect(!FileManager.default.fileExists(atPath: folder + "/.gitignore"))
        #expect(FileManager.default.fileExists(atPath: folder + "/wechatpay.env"))
    }

    /// Where something else stands in the way, it stays.
    @Test func aFolderInTheWayIsNotRemoved() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let inner = folder + "/pub_key.pem"
        try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
        try Data("precious".utf8).write(to: URL(fileURLWithPath: inner + "/file"))
        let error = #expect(throws: StateFileError.self) {
            try Shared.sandbox().credentials.write(to: folder, baseURL: "http://127.0.0.1")
        }
        #expect(error?.description.contains("pub_key.pem cannot be written") == true)
        #expect(FileManager.default.fileExists(atPath: inner + "/file"))
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        #expect(!names.contains { $0.hasSuffix(".part") })
    }

    @Test func aNewFolderIsForItsOwnerAndUnseenByGit() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        for _ in 0..<2 { try Shared.sandbox().credentials.write(to: folder, baseURL: "http://127.0.0.1") }
        let attributes = try FileManager.default.attributesOfItem(atPath: folder)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
        #expect(try String(contentsOfFile: folder + "/.gitignore", encoding: .utf8) == "*\n")
    }

    /// Directories as people have them: a shell, and the programs that are printed, find the files all the same.
    @Test(arguments: [
        "my wallet", "a;b", "it's", "say \"pay\"", "$HOME", "`id`", "a\\b", "it's \"$all\" `of`; it\\", "#1 (new) & co",
        "商户 一", "C++ @100%,=[x]~!",
    ])
    func aShellReadsTheSettingsWhereverTheyAre(name: String) throws {
        let directory = folder + "/" + name
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let credentials = try Shared.sandbox().credentials
        try credentials.write(to: directory, baseURL: "http://[::1]:8921")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = [
            "-c",
            #"set -eu; . "$1"; printf '%s\n' "$WECHATPAY_BASE_URL" "$WECHATPAY_MCHID" "$WECHATPAY_PRIVATE_KEY_PATH" "#
                + #""$WECHATPAY_API_V3_KEY"; cat "$WECHATPAY_PUBLIC_KEY_PATH""#,
            "sh", directory + "/wechatpay.env",
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        let text = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        let path = URL(fileURLWithPath: directory).standardizedFileURL.path + "/apiclient_key.pem"
        let expected = ["http://[::1]:8921", credentials.mchid, path, credentials.apiV3Key, credentials.publicKeyPEM]
        #expect(
            text.trimmingCharacters(in: .newlines) == expected.joined(separator: "\n").trimmingCharacters(in: .newlines)
        )
    }

    @Test func aDirectoryWhoseNameHasALineBreakIsRefused() throws {
        let directory = folder + "/a\nb"
        #expect(throws: StateFileError.self) {
            try Shared.sandbox().credentials.write(to: directory, baseURL: "http://127.0.0.1")
        }
        #expect(!FileManager.default.fileExists(atPath: directory))
    }

    /// The usual place is written as before: not every reader of such files undoes quotes.
    @Test func aPlainPathHasNoQuotes() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Shared.sandbox().credentials.write(to: folder, baseURL: "http://127.0.0.1:8921")
        let text = try String(contentsOfFile: folder + "/wechatpay.env", encoding: .utf8)
        #expect(!text.contains("'") && !text.contains("\""))
    }

    @Test func aPortThatIsTakenIsAnErrorOfItsOwn() async throws {
        let sandbox = try Shared.sandbox()
        try await sandbox.withServer { baseURL in
            let port = try #require(baseURL.split(separator: ":").last.flatMap { Int($0) })
            let error = await #expect(throws: SandboxPortError.self) {
                try await Shared.sandbox().withServer(port: port) { _ in }
            }
            #expect(error?.port == port)
            #expect(error?.reason == .taken)
        }
    }
}
