// SPDX-License-Identifier: Apache-2.0

import APIGenerator
import ArgumentParser
import Foundation
import OfficialCheck
import OfficialPages

@main
struct CheckOfficial: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check-official",
        abstract: "Compare API/ with WeChat Pay's own pages.",
        discussion:
            "Fails on a difference that API/official-exceptions.yaml does not explain, on a page that is not understood, "
            + "and on an exception that explains nothing any more."
    )

    @Argument(help: "The package's folder, whose API/ is read.")
    var package: String

    @Argument(
        help:
            "The pages: a folder with docs/merchant and docs/partner, each with pages/NUMBER.md and index.json or llms.txt."
    )
    var pages: String

    func run() throws {
        let folder = URL(filePath: package, directoryHint: .isDirectory).appending(path: "API")
        let pages = try OfficialFolder(URL(filePath: pages, directoryHint: .isDirectory)).pages()
        let differences = try OfficialComparison(DescriptionReader(folder: folder).read()).differences(pages)
        let exceptions = try OfficialExceptions(
            yaml: String(contentsOf: folder.appending(path: "official-exceptions.yaml"), encoding: .utf8))
        let report = OfficialReport(pages: pages, outcome: exceptions.apply(to: differences))
        for line in report.lines { print(line) }
        if !report.isClean { throw ExitCode.failure }
    }
}
