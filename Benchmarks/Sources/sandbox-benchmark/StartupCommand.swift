// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// From the start of the process to its first reply.
struct StartupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "startup", abstract: "Time from starting `wechatpay sandbox` to its first reply."
    )

    @Argument(help: "The wechatpay executable, built for release.")
    var executable: String

    @Option(help: "How often.")
    var samples = 15

    func run() async throws {
        for (name, isKept) in [("new keys at every start", false), ("keys kept from the first start", true)] {
            var times = Samples()
            let folder = FileManager.default.temporaryDirectory.appendingPathComponent("startup-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            for sample in 0...samples {
                if !isKept { try? FileManager.default.removeItem(at: folder) }
                let time = try await start(folder.path)
                // The first start with kept keys is what makes them.
                if sample > 0 { times.add(time) }
            }
            print(
                "\(name): "
                    + String(
                        format: "%.0f ms (%.0f to %.0f)", times.median * 1000, times.least * 1000, times.most * 1000)
            )
        }
    }

    /// Seconds until an unsigned request got its signed refusal.
    private func start(_ credentials: String) async throws -> Double {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: executable)
        process.arguments = ["sandbox", "--port", "0", "--credentials", credentials]
        let output = Pipe()
        process.standardOutput = output
        let start = ContinuousClock.now
        try process.run()
        defer {
            process.terminate()
            process.waitUntilExit()
        }
        var text = ""
        while true {
            let data = output.fileHandleForReading.availableData
            guard !data.isEmpty else { throw ValidationError("the sandbox ended: \(text)") }
            text += String(decoding: data, as: UTF8.self)
            guard let match = text.firstMatch(of: /http:\/\/127\.0\.0\.1:[0-9]+/), text.contains("\n"),
                let url = URL(string: text[match.range] + "/v3/certificates")
            else { continue }
            let (_, response) = try await URLSession.shared.data(from: url)
            guard (response as? HTTPURLResponse)?.statusCode == 401 else { throw ValidationError("not a gateway") }
            return start.duration(to: .now) / .seconds(1)
        }
    }
}
