// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

@main
struct BillBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bill-benchmark",
        abstract: "How fast a long bill is read over a socket, and in how much memory.",
        subcommands: [MakeCommand.self, ReadCommand.self]
    )
}
