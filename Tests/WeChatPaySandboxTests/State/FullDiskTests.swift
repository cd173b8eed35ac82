// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayTestSupport
import WeChatPayTesting
import WeChatPayWire

@testable import WeChatPaySandbox

/// A state file that cannot be written for a while, and one that another sandbox puts in its place.
@Suite(.limited, .timeLimit(.minutes(10)))
final class FullDiskTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent("full-\(UUID().uuidString)")
    private var path: String { folder.appendingPathComponent("sandbox.state").path }

    init() throws { try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: folder) }

    /// Puts a full device behind the descriptor of an open file, and the file back.
    private struct Full {
        let number: Int32
        let kept: Int32

        init(_ path: String) throws {
            let links = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
            let found = links.first {
                (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path
            }
            number = try #require(found.flatMap { Int32($0) })
            kept = fcntl(number, F_DUPFD_CLOEXEC, 0)
            let full = open("/dev/full", O_RDWR)
            #expect(dup2(full, number) == number)
            close(full)
        }

        func end() {
            dup2(kept, number)
            close(kept)
        }
    }

    private static let isLinux =
        FileManager.default.fileExists(atPath: "/dev/full")
        && FileManager.default.fileExists(atPath: "/proc/self/fd")

    @Test(.enabled(if: isLinux, "there is no /dev/full"))
    func stepsThatFoundNoRoomAreNotForgotten() throws {
        var file = try StateFile(path: path, mostWaiting: 100) { _ in }
        let full = try Full(path)
        file.append([UInt8](repeating: 65, count: 50))
        #expect(file.problem != nil && !file.mustCompact)
        file.append([UInt8](repeating: 66, count: 80))
        #expect(file.problem != nil && file.mustCompact)
        full.end()
        // What comes now does not fit behind what is missing.
        file.append([UInt8](repeating: 67, count: 10))
        file.flush()
        #expect(file.problem != nil)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)).isEmpty)
        try file.replace(with: [68])
        #expect(file.problem == nil && !file.mustCompact)
        file.append([69])
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data([68, 69]))
    }

    @Test(.enabled(if: isLinux, "there is no /dev/full"))
    func theHistoryShowsWhatWasReallyAnswered() async throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.stateFile = path
        var sandbox: Sandbox? = try Sandbox(configuration: configuration)
        let body: JSON = ["appid": "wxd678efh567h23787", "out_contract_code": "C1"]
        let call = "v3/ecommerce/individual-contracts/pre-entrust-sign/app"
        do {
            let sandbox = try #require(sandbox)
            let client = try sandbox.client()
            let full = try Full(path)
            let events = sandbox.events()
            let error = await failure { try await client[call].post(json: body) }
            #expect(error?.rejection?.status == 500)
            let exchange = try #require(sandbox.exchanges.first)
            #expect(sandbox.exchanges.count == 1)
            #expect(exchange.reply.status == 500)
            #expect(exchange.id == error?.rejection?.requestID)
            guard case .refused(let code, _) = exchange.verdict else {
                Issue.record("The verdict is \(exchange.verdict).")
                return
            }
            #expect(code == "SYSTEM_ERROR")
            for await case .exchange(let told) in events {
                #expect(told.reply.status == 500)
                break
            }
            full.end()
            #expect(try await client[call].post(json: body).status == 200)
            #expect(sandbox.exchanges.first?.reply.status == 200)
        }
        sandbox = nil
        #expect(try Sandbox(configuration: configuration).read { $0.contracts["C1"] } != nil)
    }

    /// Another sandbox writes its file anew between opening and locking: the lock of what was opened is worth nothing.
    @Test func theLockIsTheOneOfTheFileThatIsThere() throws {
        var configuration = Sandbox.Configuration.patient
        configuration.keys = try Shared.keys.get()
        configuration.stateFile = folder.appendingPathComponent("other.state").path
        _ = try Sandbox(configuration: configuration)
        var opened = 0
        var lines = 0
        let other = configuration.stateFile ?? ""
        let path = path
        let file = try StateFile(path: path) { path in
            let number = StateFile.opened(path)
            opened += 1
            if opened == 1 { rename(other, path) }
            return number
        } read: {
            lines = $0.count
        }
        #expect(opened == 2)
        #expect(lines > 1)
        let error = #expect(throws: StateFileError.self) { try StateFile(path: path) { _ in } }
        #expect(error?.description.contains("in use") == true)
        withExtendedLifetime(file) {}
    }

    @Test func aPrivateFileIsWholeAndItsOwnersAlone() throws {
        let file = folder.appendingPathComponent("secret").path
        #expect(try PrivateFile.content(at: file) == nil)
        for text in ["one", "another"] {
            try PrivateFile.put(Data(text.utf8), at: file)
            #expect(try PrivateFile.content(at: file) == Data(text.utf8))
            #expect(try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int == 0o600)
        }
        #expect(throws: PrivateFile.Failure.self) { try PrivateFile.content(at: folder.path) }
        #expect(throws: PrivateFile.Failure.self) { try PrivateFile.put(Data(), at: folder.path) }
        #expect(throws: PrivateFile.Failure.self) { try PrivateFile.put(Data(), at: folder.path + "/none/file") }
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["secret"])
        #expect(FileManager.default.fileExists(atPath: folder.path))
    }
}
