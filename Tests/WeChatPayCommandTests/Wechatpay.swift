// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPaySandbox

/// The built command, run as its users run it.
struct Wechatpay: Sendable {
    struct Outcome: Sendable {
        var status: Int32
        var stdout: String
        var stderr: String
        var lines: [String] { stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
    }

    struct NotBuilt: Error, CustomStringConvertible {
        var description: String { "There is no built wechatpay near the tests; run swift build." }
    }

    struct TookTooLong: Error {}

    /// Runs to the end; the environment is empty but for what is given.
    static func run(
        _ arguments: String..., environment: [String: String] = [:], input: String = ""
    ) async throws -> Outcome {
        let running = try start(arguments, environment: environment, input: input)
        return try await running.outcome()
    }

    /// - Parameter directory: The current directory of the process; that of the tests by default.
    static func start(
        _ arguments: [String], environment: [String: String] = [:], input: String = "", directory: URL? = nil
    ) throws -> RunningCommand {
        var environment = environment
        environment["WECHATPAY_SANDBOX_KEYS"] = try keysFile.get()
        var arguments = arguments
        // A test run that is stopped leaves no servers behind.
        if let command = arguments.first, ["sandbox", "listen"].contains(command), !arguments.contains("--help") {
            arguments.append("--end-with-parent")
        }
        return try RunningCommand(executable: executable(), arguments, environment, input, directory)
    }

    /// Three RSA keys for each of hundreds of commands would take minutes.
    private static let keysFile = Result {
        let path = FileManager.default.temporaryDirectory
            .appendingPathComponent("wechatpay-\(getpid())/keys.json").path
        _ = try SandboxKeys(keptAt: path)
        return path
    }

    private static func executable() throws -> URL {
        let root = URL(fileURLWithPath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        var candidates: [URL] = []
        var folder = URL(fileURLWithPath: CommandLine.arguments.first ?? "/").deletingLastPathComponent()
        for _ in 0..<4 {
            candidates.append(folder.appendingPathComponent("wechatpay"))
            folder = folder.deletingLastPathComponent()
        }
        candidates.append(root.appendingPathComponent(".build/debug/wechatpay"))
        let found = candidates.first { candidate in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: candidate.path)
        }
        guard let found else { throw NotBuilt() }
        return found
    }
}

/// A process whose outputs go to files: no pipe can fill up, and no thread waits for one.
final class RunningCommand: Sendable {
    private let process: Process
    private let folder: TemporaryFolder
    private let ended: AsyncStream<Int32>

    init(
        executable: URL, _ arguments: [String], _ environment: [String: String], _ input: String, _ directory: URL?
    ) throws {
        folder = try TemporaryFolder()
        for (name, text) in [("stdin", input), ("stdout", ""), ("stderr", "")] {
            try text.write(toFile: folder.path(name), atomically: false, encoding: .utf8)
        }
        process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = environment
        if let directory { process.currentDirectoryURL = directory }
        let files = [
            try FileHandle(forReadingFrom: URL(fileURLWithPath: folder.path("stdin"))),
            try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("stdout"))),
            try FileHandle(forWritingTo: URL(fileURLWithPath: folder.path("stderr"))),
        ]
        // The process has its own of each; Foundation keeps these open as long as the test run lasts.
        defer { for file in files { try? file.close() } }
        (process.standardInput, process.standardOutput, process.standardError) = (files[0], files[1], files[2])
        let (stream, continuation) = AsyncStream.makeStream(of: Int32.self)
        ended = stream
        process.terminationHandler = { process in
            continuation.yield(process.terminationStatus)
            continuation.finish()
        }
        try process.run()
    }

    deinit {
        if process.isRunning { process.terminate() }
    }

    func interrupt() { process.interrupt() }

    func outcome() async throws -> Wechatpay.Outcome {
        for await status in ended {
            return Wechatpay.Outcome(status: status, stdout: try text("stdout"), stderr: try text("stderr"))
        }
        throw CancellationError()
    }

    /// Waits until stdout contains a text.
    func stdout(containing text: String) async throws -> String {
        for _ in 0..<2400 {
            let sofar = try self.text("stdout")
            if sofar.contains(text) { return sofar }
            try await Task.sleep(for: .milliseconds(50))
        }
        throw Wechatpay.TookTooLong()
    }

    private func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder.path(name))), as: UTF8.self)
    }
}

/// A directory of its own, removed with the value's last owner.
final class TemporaryFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("wechatpay-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
