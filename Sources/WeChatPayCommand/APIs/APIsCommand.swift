// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Foundation
import WeChatPayDescription
import WeChatPayJSON

struct APIsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "apis",
        abstract: "Search the documented API; describe one operation in full.",
        usage: "wechatpay apis [WORD ...] [options]",
        discussion: """
            wechatpay apis 预签约
            wechatpay apis 商户订单号
            wechatpay apis POST v3/pay/transactions/native

            Every word must fit the Chinese name, a product, a menu, the path or the id, or else the name of a parameter \
            or member. One match, an id or a path (with values too) is described with its parameters, limits, reply, \
            errors and an example.
            """
    )

    @Argument(help: ArgumentHelp("What to look for; without words, the families.", valueName: "WORD"))
    var words: [String] = []

    @Flag(help: "Print JSON for machines.")
    var json = false

    @Option(help: ArgumentHelp("Only this family: pay, v2.pay, v2, notifications.", valueName: "F"))
    var family: String?

    @Flag(help: "Print every match, however many.")
    var all = false

    @Flag(name: .customLong("openapi"), help: "Print the description, or a family, as OpenAPI 3.1.")
    var openAPI = false

    func validate() throws {
        guard openAPI, !words.isEmpty || json || all else { return }
        throw ValidationError("--openapi prints the whole description, or one --family; leave the rest out.")
    }

    func run() async throws {
        try await reportingErrors {
            let description = APIDescription.shared
            let output = Terminal.standardOutput
            if openAPI {
                let chosen = try family.map { try familiesNamed($0, description) }
                for chunk in description.openAPI(families: chosen) { output.write(Data(chunk)) }
                output.write(lines: [""])
                return
            }
            if words.isEmpty, family == nil, !all, !json {
                output.write(lines: FamilyList.lines(description))
                return
            }
            let findings = try findings(description)
            guard !findings.isEmpty else {
                Terminal.standardError.write(lines: nothingFits(description))
                throw ExitCode(1)
            }
            if json {
                try output.deliver(Data((APIList.json(findings, isTerminal: output.isTerminal) + "\n").utf8))
            } else if findings.count == 1, let finding = findings.first {
                output.write(lines: APIDetail.lines(finding.match, width: output.columns))
            } else {
                output.write(lines: APIList.lines(findings, isCut: !all))
            }
        }
    }

    private func findings(_ description: APIDescription) throws -> [APIFinding] {
        // Words copied in quotation marks, "POST /v3/…", are words all the same.
        let words = words.flatMap { $0.split(separator: " ").map(String.init) }
        if let long = words.first(where: { $0.utf8.count > APIDescription.longestWord }) {
            throw UsageError(
                "A word of \(long.utf8.count) bytes cannot be searched for; \(APIDescription.longestWord) is the most.")
        }
        guard words.count <= APIDescription.mostWords else {
            throw UsageError(
                "\(words.count) words are too many to search for; \(APIDescription.mostWords) is the most.")
        }
        let findings = description.find(words)
        guard let family else { return findings }
        let families = try familiesNamed(family, description)
        return findings.filter { finding in
            switch finding.match {
            case .operation(let operation): families.contains(operation.family)
            case .notification: families.contains("notifications")
            }
        }
    }

    /// The families that a name stands for.
    private func familiesNamed(_ name: String, _ description: APIDescription) throws -> Set<String> {
        let families = FamilyList.counts(description).map(\.name)
        if families.contains(name) || name == "notifications" { return [name] }
        if name == "v2" { return Set(families.filter { $0.hasPrefix("v2.") }) }
        let near = families.first { $0.hasPrefix(name) }
        throw UsageError(
            "There is no family \(Wrapping.printable(name))"
                + (near.map { "; did you mean \($0)?" } ?? "; wechatpay apis lists them.")
        )
    }

    private func nothingFits(_ description: APIDescription) -> [String] {
        let shown = words.map { "'\(Wrapping.printable($0))'" }.joined(separator: " ")
        let suggestion = words.lazy.compactMap { word in
            description.search([word]).isEmpty ? description.suggestion(for: word) : nil
        }.first
        return Wrapping.prose(
            "Nothing fits \(shown)."
                + (suggestion.map { " Did you mean \($0)?" } ?? (words.count > 1 ? " Try fewer words." : ""))
        )
    }
}
