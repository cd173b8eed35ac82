// SPDX-License-Identifier: Apache-2.0

package import Foundation

/// A checkout of the pages: `docs/merchant` and `docs/partner`, each with `pages/NUMBER.md` and a list of its pages.
package struct OfficialFolder {
    private let sides: [(side: PageID.Side, folder: URL)]

    /// A folder without pages.
    package struct Failure: Error, CustomStringConvertible {
        package let description: String
    }

    /// - Throws: ``Failure`` when neither side has a folder `pages`.
    package init(_ folder: URL) throws {
        sides = PageID.Side.allCases.compactMap { side in
            for base in [folder.appending(path: "docs"), folder] {
                let candidate = base.appending(path: side.rawValue)
                if FileManager.default.fileExists(atPath: candidate.appending(path: "pages").path) {
                    return (side, candidate)
                }
            }
            return nil
        }
        guard sides.count == PageID.Side.allCases.count else {
            throw Failure(
                description: "\(folder.path) lacks docs/merchant/pages or docs/partner/pages, which hold the pages")
        }
    }

    /// Every page, merchants first, in the order of their numbers. A page that cannot be read has a problem.
    package func pages() throws -> [OfficialPage] {
        try sides.flatMap { try pages($0.side, $0.folder) }
    }

    private func pages(_ side: PageID.Side, _ folder: URL) throws -> [OfficialPage] {
        let titles = try titles(folder)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "pages").path).sorted()
        var pages: [OfficialPage] = []
        for file in files where !file.hasPrefix(".") {
            let number = file.hasSuffix(".md") ? String(file.dropLast(3)) : file
            let id = PageID(side, number)
            let title = titles[number]
            guard let data = FileManager.default.contents(atPath: folder.appending(path: "pages/\(file)").path),
                let text = String(validating: data, as: UTF8.self)
            else {
                pages.append(Self.unreadable(id, title, "the file cannot be read as UTF-8"))
                continue
            }
            guard file.hasSuffix(".md"), number.allSatisfy(\.isNumber) else {
                pages.append(Self.unreadable(id, title, "\(file) is not the name of a page"))
                continue
            }
            pages.append(OfficialPageReader.page(text, id: id, name: title ?? "", isListed: title != nil))
        }
        let found = Set(pages.map(\.id.number))
        for (number, title) in titles.sorted(by: { $0.key < $1.key }) where !found.contains(number) {
            pages.append(Self.unreadable(PageID(side, number), title, "the page is listed and has no file"))
        }
        return pages
    }

    private static func unreadable(_ id: PageID, _ title: String?, _ what: String) -> OfficialPage {
        OfficialPage(id: id, name: title ?? "", isListed: true, content: .guide, problems: [.init(.page, what)])
    }

    /// Titles by number, of `index.json` where there is one, else of `llms.txt`.
    private func titles(_ folder: URL) throws -> [String: String] {
        if let data = FileManager.default.contents(atPath: folder.appending(path: "index.json").path) {
            return Dictionary(
                try JSONDecoder().decode(Index.self, from: data).nodes.map { ($0.docId, $0.title) },
                uniquingKeysWith: { first, _ in first })
        }
        guard let data = FileManager.default.contents(atPath: folder.appending(path: "llms.txt").path),
            let text = String(validating: data, as: UTF8.self)
        else { throw Failure(description: "\(folder.path) has neither index.json nor llms.txt, which list the pages") }
        var titles: [String: String] = [:]
        for match in text.matches(of: /\[([^\]]*)\]\([^)\s]*\/(\d+)\.md\)/) {
            titles[String(match.2)] = String(match.1)
        }
        return titles
    }

    private struct Index: Decodable {
        struct Node: Decodable {
            let docId: String
            let title: String
        }
        let nodes: [Node]
    }
}
