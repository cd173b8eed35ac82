// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// Reads the description and makes every file that comes of it.
public struct Generator {
    private let api: API

    /// - Parameter folder: The description's folder, `API`.
    /// - Throws: ``DescriptionError``, or what the YAML parser throws.
    public init(folder: URL) throws {
        api = try DescriptionReader(folder: folder).read()
    }

    /// Works on a description read before.
    public init(api: API) { self.api = api }

    /// How many operations are described.
    public var operationCount: Int { api.operations.count }

    /// A README with the table of what is covered brought up to date.
    ///
    /// - Throws: ``DescriptionError`` where the README lacks the marks around the table.
    public func coverage(into text: String, of file: String) throws -> String {
        try CoverageTable(families: api.families, isChinese: file.contains("zh")).inserted(into: text, of: file)
    }

    /// The typed endpoints, the run-time description and the tests of both.
    ///
    /// - Throws: What the JSON writer throws.
    public func files() throws -> [GeneratedFile] {
        let operations = Dictionary(api.operations.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let typed = api.families.flatMap { family in
            let translator = FamilyTranslator(family, operations: operations)
            return FamilyRenderer(translator: translator).files() + RoundTripRenderer(translator: translator).files()
        }
        return try typed + DescriptionRenderer(api: api).files() + ChainTestRenderer(families: api.families).files()
            + [RoundTripRenderer.list(api.families)]
    }
}
