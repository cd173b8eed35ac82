// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The Python that has the clients of others.
enum Peer {
    struct Outcome: Sendable {
        var status: Int32
        /// Both outputs.
        var output: String
    }

    static var judge: String { Bundle.module.bundlePath + "/judge.py" }

    /// Named by `WECHATPAY_PEERS_PYTHON`, or where `dev/peers` puts it.
    static let python: String = {
        if let named = ProcessInfo.processInfo.environment["WECHATPAY_PEERS_PYTHON"] { return named }
        var root = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { root.deleteLastPathComponent() }
        return root.appendingPathComponent(".build/peers-venv/bin/python").path
    }()

    static let isInstalled: Bool = {
        guard FileManager.default.isExecutableFile(atPath: python) else { return false }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = ["-c", "import wechatpayv3"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    /// Runs Python to its end; a cancelled test ends it.
    static func run(_ arguments: [String]) async throws -> Outcome {
        let file = FileManager.default.temporaryDirectory.appendingPathComponent("peer-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: file) }
        try Data().write(to: file)
        let handle = try FileHandle(forWritingTo: file)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: python)
        process.arguments = arguments
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = handle
        process.standardError = handle
        let (ends, end) = AsyncStream.makeStream(of: Int32.self)
        process.terminationHandler = { process in
            end.yield(process.terminationStatus)
            end.finish()
        }
        try process.run()
        defer { if process.isRunning { process.terminate() } }
        for await status in ends {
            return Outcome(status: status, output: String(decoding: try Data(contentsOf: file), as: UTF8.self))
        }
        throw CancellationError()
    }
}
