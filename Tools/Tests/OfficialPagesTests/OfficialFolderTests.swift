// SPDX-License-Identifier: Apache-2.0

import Foundation
import OfficialPages
import Testing

/// Every file and every entry of a list is a page, or is named.
struct OfficialFolderTests {
    private func folder(_ base: String, in folder: URL) throws {
        let page = Data(Samples.full.utf8)
        try Samples.write(page, "\(base)merchant/pages/2.md", in: folder)
        try Samples.write(page, "\(base)merchant/pages/3.md", in: folder)
        try Samples.write(
            Data(#"{"nodes": [{"docId": "2", "title": "下单"}]}"#.utf8), "\(base)merchant/index.json", in: folder)
        try Samples.write(page, "\(base)partner/pages/5.md", in: folder)
        try Samples.write(
            Data("- [下单](https://example.com/doc/v3/partner/5.md)\n".utf8), "\(base)partner/llms.txt", in: folder)
    }

    @Test(arguments: ["docs/", ""])
    func readsBothSides(_ base: String) throws {
        try Samples.withFolder { url in
            try folder(base, in: url)
            let pages = try OfficialFolder(url).pages()
            #expect(pages.map(\.id.description) == ["M:2", "M:3", "P:5"])
            #expect(pages.map(\.isListed) == [true, false, true])
            #expect(pages.map(\.name) == ["下单", "", "下单"])
            #expect(pages.last?.id.url == "https://pay.weixin.qq.com/doc/v3/partner/5")
            #expect(pages.allSatisfy { $0.problems.isEmpty })
        }
    }

    @Test func namesWhatItCannotRead() throws {
        try Samples.withFolder { url in
            try folder("docs/", in: url)
            try Samples.write(Data([0xFF, 0xFE, 0x00]), "docs/partner/pages/6.md", in: url)
            try Samples.write(Data("样例".utf8), "docs/partner/pages/readme.txt", in: url)
            try Samples.write(
                Data(#"{"nodes": [{"docId": "2", "title": "下单"}, {"docId": "9", "title": "退款"}]}"#.utf8),
                "docs/merchant/index.json", in: url)
            let problems = try OfficialFolder(url).pages().flatMap { page in page.problems.map { "\(page.id) \($0)" } }
            #expect(
                problems == [
                    "M:9 the page is listed and has no file", "P:6 the file cannot be read as UTF-8",
                    "P:readme.txt readme.txt is not the name of a page",
                ])
        }
    }

    @Test func refusesAFolderWithoutPagesOrList() throws {
        try Samples.withFolder { url in
            #expect(throws: OfficialFolder.Failure.self) { try OfficialFolder(url) }
            try Samples.write(Data(), "merchant/pages/1.md", in: url)
            #expect(throws: OfficialFolder.Failure.self) { try OfficialFolder(url) }
            try Samples.write(Data(), "partner/pages/1.md", in: url)
            #expect(throws: OfficialFolder.Failure.self) { try OfficialFolder(url).pages() }
        }
    }
}
