// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import OfficialCheck
import Testing

@testable import check_official

/// The command fails where something is left to explain.
struct CheckOfficialTests {
    /// Runs the command on a package with one call and one page for it.
    private func run(_ page: String, exceptions: String) throws {
        try Samples.withFolder { folder in
            let api = folder.appending(path: "API")
            try OfficialComparisonTests.write(OfficialComparisonTests.body("a: {type: string}"), in: api)
            try Samples.write(Data(exceptions.utf8), "API/official-exceptions.yaml", in: folder)
            let list = Data(#"{"nodes": [{"docId": "1", "title": "下单"}]}"#.utf8)
            for side in ["merchant", "partner"] { try Samples.write(list, "pages/docs/\(side)/index.json", in: folder) }
            try Samples.write(Data(page.utf8), "pages/docs/merchant/pages/1.md", in: folder)
            try Samples.write(Data("样例".utf8), "pages/docs/partner/pages/1.md", in: folder)
            try CheckOfficial.parse([folder.path, folder.appending(path: "pages").path]).run()
        }
    }

    private static func page(_ row: String) -> String {
        Samples.page(request: "### Body 参数\n" + Samples.table(row) + "\n")
    }

    @Test func succeedsWhereNothingDiffers() throws {
        try run(Self.page("| a | string | false | 样例 |"), exceptions: "[]")
    }

    @Test(arguments: ["| b | string | false | 样例 |", "| a | text | false | 样例 |", "| a | string |"])
    func failsOnADifferenceAndOnAPageThatIsNotUnderstood(_ row: String) {
        #expect(throws: ExitCode.failure) { try run(Self.page(row), exceptions: "[]") }
    }

    @Test func succeedsWhereAnExceptionExplainsIt() throws {
        try run(
            Self.page("| b | string | false | 样例 |"),
            exceptions: "- {operation: sample.orders.post, place: body/b, kind: member, reason: sample}")
        try run(
            Self.page("| a | text | false | 样例 |"),
            exceptions: "- {page: 'M:1', place: a, kind: unread, reason: sample}")
    }

    @Test func failsOnAnExceptionThatExplainsNothing() {
        #expect(throws: ExitCode.failure) {
            try run(
                Self.page("| a | string | false | 样例 |"),
                exceptions: "- {operation: sample.orders.post, place: body/b, kind: member, reason: sample}")
        }
    }
}
