// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPaySandbox

struct SandboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox",
        abstract: "Run a sandbox of WeChat Pay on this machine until interrupted.",
        usage: "wechatpay sandbox [options]",
        discussion: """
            Makes new keys at every start. With --credentials it writes what a client in any language needs: \
            wechatpay.env and the PEM files that it names, readable by you alone.
            """
    )

    @Option(help: ArgumentHelp("Port on 127.0.0.1; 0 takes a free one.", valueName: "N"))
    var port = 0

    @Option(help: ArgumentHelp("Directory for wechatpay.env and the PEM files.", valueName: "DIR"))
    var credentials: String?

    @Option(
        help: ArgumentHelp("What random faults follow from, to replay a run; printed at every start.", valueName: "N"))
    var faultSeed: UInt64?

    @Option(help: ArgumentHelp("Connections at a time; more wait until one ends.", valueName: "N"))
    var maxConnections = 512

    func validate() throws {
        guard maxConnections > 0 else { throw ValidationError("--max-connections must be greater than 0.") }
        guard (0...65_535).contains(port) else { throw ValidationError("--port must be from 0 to 65535.") }
    }

    func run() async throws {
        try await reportingErrors {
            var configuration = Sandbox.Configuration()
            configuration.faultSeed = faultSeed
            configuration.serverLimits.connections = maxConnections
            let sandbox = try Sandbox(configuration: configuration)
            let (announcements, announced) = AsyncThrowingStream.makeStream(of: Never.self, throwing: (any Error).self)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask {
                    try await sandbox.run(port: port) { baseURL in
                        // A sandbox nobody has the keys of is no use: it ends when they cannot be written.
                        do { try announce(baseURL, sandbox) } catch { announced.finish(throwing: error) }
                    }
                }
                group.addTask { for try await _ in announcements {} }
                try await group.next()
                group.cancelAll()
            }
        }
    }

    private func announce(_ baseURL: String, _ sandbox: Sandbox) throws {
        var lines = ["WeChat Pay sandbox on \(baseURL), merchant \(sandbox.credentials.mchid)"]
        if let credentials {
            let directory = URL(fileURLWithPath: credentials).standardizedFileURL.path
            do { try sandbox.credentials.write(to: directory, baseURL: baseURL) } catch {
                throw UsageError("The credentials cannot be written to \(directory): \(error.localizedDescription)")
            }
            let file = "\(directory)/wechatpay.env"
            lines += [
                "Credentials:",
                "  \(file)",
                "Use them from a shell:",
                "  set -a; . '\(file)'; set +a",
                "or for one call:",
                "  wechatpay get v3/certificates --env-file '\(file)'",
            ]
        } else {
            lines += ["Its keys are in no file: start it with --credentials DIR to get them."]
        }
        lines += ["Random faults follow from --fault-seed \(sandbox.faults.seed).", "Ctrl-C ends it."]
        Terminal.standardOutput.write(lines: lines)
    }
}
