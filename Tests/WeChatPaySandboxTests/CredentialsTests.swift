// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPaySandbox

@Suite struct CredentialsTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path

    @Test func aFolderThatWasThereKeepsWhatGitSees() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try Shared.sandbox().credentials.write(to: folder, baseURL: "http://127.0.0.1")
        #expect(!FileManager.default.fileExists(atPath: folder + "/.gitignore"))
        #expect(FileManager.default.fileExists(atPath: folder + "/wechatpay.env"))
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
