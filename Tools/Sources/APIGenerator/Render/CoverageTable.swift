// SPDX-License-Identifier: Apache-2.0

/// The READMEs' table of modules, families and operations.
struct CoverageTable {
    let families: [Family]
    let isChinese: Bool

    private static let start = "<!-- coverage: written by dev/generate -->"
    private static let end = "<!-- end of coverage -->"

    /// Puts the table between its two marks.
    func inserted(into text: String, of file: String) throws -> String {
        guard let start = text.firstRange(of: Self.start), let end = text.firstRange(of: Self.end),
            start.upperBound <= end.lowerBound
        else { throw DescriptionError(file, "lacks the marks \(Self.start) and \(Self.end)") }
        return text[..<start.upperBound] + "\n\n" + table + "\n" + text[end.lowerBound...]
    }

    private var table: String {
        var modules: [(name: String, families: [Family])] = []
        for family in families {
            if let index = modules.firstIndex(where: { $0.name == family.moduleName }) {
                modules[index].families.append(family)
            } else {
                modules.append((family.moduleName, [family]))
            }
        }
        modules.sort { $0.name < $1.name }
        var lines = [
            isChinese
                ? "| 模块 | 路径（接口数） | 接口 | 其中有类型 |" : "| module | paths (operations) | operations | of these typed |",
            "| --- | --- | ---: | ---: |",
        ]
        for module in modules {
            let list = module.families
                .map { "`\($0.version == .v3 ? "v3" : "v2")/\($0.name)` \($0.operations.count)" }
                .joined(separator: ", ")
            let count = module.families.reduce(0) { $0 + $1.operations.count }
            lines.append("| `\(module.name)` | \(list) | \(count) | \(count) |")
        }
        let total = families.reduce(0) { $0 + $1.operations.count }
        let name = isChinese ? "共" : "together"
        lines.append("| `WeChatPayAPI` | \(name) \(families.count) | \(total) | \(total) |")
        return lines.joined(separator: "\n") + "\n"
    }
}
