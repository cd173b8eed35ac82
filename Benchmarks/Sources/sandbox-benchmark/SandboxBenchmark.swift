// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

@main
struct SandboxBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sandbox-benchmark",
        abstract: "How fast the sandbox is, on one core.",
        subcommands: [RepliesCommand.self, OrdersCommand.self, StartupCommand.self]
    )
}
