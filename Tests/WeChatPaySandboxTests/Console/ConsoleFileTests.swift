// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPayDiagnosis
import WeChatPayTestSupport
import WeChatPayTesting

@testable import WeChatPaySandbox

/// The page's files: they need nothing from elsewhere, and nothing a request holds becomes a part of them.
@Suite(.limited, .timeLimit(.minutes(10)))
struct ConsoleFileTests {
    @Test func filesAreServedWithAStrictPolicy() async throws {
        try await withSandbox(Shared.sandbox()) { sandbox in
            let http = try RawHTTP(sandbox.baseURL)
            for path in ["/", "/cashdesk", "/signing"] + ConsoleFile.all.map({ "/console/" + $0.name }) {
                let reply = try await http.get(path)
                #expect(reply.status == 200)
                let policy = reply.headers["content-security-policy"] ?? ""
                #expect(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"))
                #expect(!policy.contains("unsafe") && !policy.contains("http"))
                #expect(reply.headers["x-content-type-options"] == "nosniff")
            }
            let page = try await http.get("/?x=<script>alert(1)</script>")
            #expect(page.body == ConsoleFile.indexHTML.text)
        }
    }

    @Test func everyFileThatIsAskedForIsThere() {
        let names = Set(ConsoleFile.all.map(\.name))
        for file in ConsoleFile.all {
            for match in file.text.matches(of: /(?:from|import) '\.\/([a-z.]+)'|\/console\/([a-z]+\.[a-z]+)/) {
                let name = String(match.output.1 ?? match.output.2 ?? "")
                #expect(names.contains(name), "\(file.name) asks for \(name)")
            }
        }
    }

    @Test(arguments: ConsoleFile.all.map(\.name))
    func fileNeedsNothingFromElsewhere(name: String) throws {
        let file = try #require(ConsoleFile.at("/console/" + name))
        // Names of vocabularies are no addresses that anything is loaded from.
        let text = file.text.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
        #expect(!text.contains("http://") && !text.contains("https://"))
        for word in [
            "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "new Function", "@import",
        ] {
            #expect(!text.contains(word), "\(name) holds \(word)")
        }
        #expect(try /\son[a-z]+=|style=|javascript:/.firstMatch(in: name.hasSuffix(".html") ? text : "") == nil)
    }

    /// The signing page is for two kinds of contracts, and makes its routes from what its buttons do.
    @Test func everyButtonOfTheSigningPageHasItsRoutes() throws {
        let names = Set(ConsoleFile.signingJS.text.matches(of: /act\('([a-z]+)'/).map { String($0.output.1) })
        #expect(names == ["launch", "sign", "decline"])
        for name in names {
            #expect(throws: Never.self) { try ControlTable.route("POST", "/sandbox/contracts/C1/\(name)") }
            // Contracts for debits need no launch, and the page offers none.
            guard name != "launch" else { continue }
            #expect(throws: Never.self) { try ControlTable.route("POST", "/sandbox/entrusts/C1/\(name)") }
        }
    }

    @Test func embeddedFilesAreThoseOfTheFolder() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../Sources/WeChatPaySandbox/Console/Page").standardizedFileURL
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        #expect(names == ConsoleFile.all.map(\.name).sorted())
        for file in ConsoleFile.all {
            let text = try String(contentsOf: folder.appendingPathComponent(file.name), encoding: .utf8)
            #expect(file.text == text, "\(file.name): run dev/embed-console")
        }
    }

    @Test func everyDiagnosisIsToldInChinese() {
        let known = ConsoleFile.reasonsJS.text.matches(of: /(?m)^  (\w+): '/).map { String($0.output.1) }
        #expect(Set(known) == Set(Diagnosis.Code.allCases.map(\.rawValue)))
    }

    @Test func everyAssumptionIsToldInChinese() {
        let known = ConsoleFile.assumptionsJS.text.matches(of: /(?m)^  (\w+): '/).map { String($0.output.1) }
        #expect(Set(known).symmetricDifference(Assumption.allCases.map { "\($0)" }).isEmpty)
    }

    @Test func everyTextHasBothLanguages() {
        let text = ConsoleFile.textJS.text
        let pairs = text.matches(of: /\['((?:[^'\\]|\\.)*)', '((?:[^'\\]|\\.)*)'\]/)
        #expect(pairs.count > 250)
        for pair in pairs { #expect(!pair.output.1.isEmpty && !pair.output.2.isEmpty) }
        // What the other files ask for is there.
        let known = Set(text.matches(of: /(?:^|[{,]\s*|\s)'?([A-Za-z][\w-]*)'?: \['/).map { String($0.output.1) })
        for file in ConsoleFile.all where file.name.hasSuffix(".js") {
            for match in file.text.matches(of: /\bt\('([\w-]+)'/) {
                #expect(known.contains(String(match.output.1)), "\(file.name): \(match.output.1)")
            }
        }
    }
}
