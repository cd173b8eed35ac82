// SPDX-License-Identifier: Apache-2.0

@testable import APIGenerator

/// Small documents for tests.
enum Documents {
    /// A document of one operation, `operation` below its method and `components` below `schemas`, as YAML.
    static func document(
        path: String = "/v3/reference/x", method: String = "post", operation: String = response204,
        components: String = "", info: String = info
    ) -> String {
        """
        openapi: '3.1.0'
        info:
        \(indented(info, 2))
        paths:
          \(path):
            \(method):
              operationId: reference.x.post
              summary: 接口
        \(indented(operation, 6))
        components:
          schemas:
        \(indented(components.isEmpty ? "Unused: {type: string}" : components, 4))
        """
    }

    static let info = "x-wechatpay-protocol: v3\nx-wechatpay-module: Reference"
    static let response204 = "responses:\n  '204': {description: No Content}"

    /// A request body with this schema.
    static func body(_ schema: String) -> String {
        """
        requestBody:
          required: true
          content:
            application/json:
              schema:
        \(indented(schema, 8))
        \(response204)
        """
    }

    static func read(_ yaml: String) throws -> Family {
        try DescriptionReader.family(yaml: yaml, source: "v3/reference.yaml")
    }

    /// The Swift that is written of a document, without what formatting changes.
    static func written(_ yaml: String) throws -> String {
        let family = try read(yaml)
        let operations = Dictionary(family.operations.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
        let files = FamilyRenderer(translator: FamilyTranslator(family, operations: operations)).files()
        return files.map(\.text).joined(separator: "\n")
    }

    /// Why a document is refused; `nil` when it is not.
    static func refusal(_ yaml: String) -> String? {
        do {
            _ = try read(yaml)
            return nil
        } catch { return "\(error)" }
    }

    private static func indented(_ text: String, _ depth: Int) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { String(repeating: " ", count: depth) + $0 }.joined(separator: "\n")
    }
}
