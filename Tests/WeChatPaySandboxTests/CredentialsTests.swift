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
