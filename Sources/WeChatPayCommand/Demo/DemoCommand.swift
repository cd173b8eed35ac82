// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Show 「APP场景预签约」 end to end on an embedded sandbox.",
        discussion: "Needs no credentials and no network: requests and replies cross a local socket, really signed."
    )

    @Flag(help: "Print one JSON object for machines.")
    var json = false

    func run() async throws {
        try await reportingErrors {
            let journal = DemoJournal(output: .standardOutput, json: json)
            try await Demo(journal: journal).run()
            journal.finish()
        }
    }
}
