// SPDX-License-Identifier: Apache-2.0

package import Foundation
import Yams

/// A document that is not as the generator needs it: where, and what.
package struct DescriptionError: Error, CustomStringConvertible {
    package let description: String

    init(_ source: String, _ what: String) { description = "\(source): \(what)" }
}

/// Reads the OpenAPI documents of a folder into the model.
package struct DescriptionReader {
    private let folder: URL

    /// - Parameter folder: `API`, with `v3/*.yaml` and `v2/*.yaml`.
    package init(folder: URL) { self.folder = folder }

    /// Reads every document, in the order of their names.
    ///
    /// - Throws: ``DescriptionError``, or what the YAML parser throws.
    package func read() throws -> API {
        var families: [Family] = []
        var notifications: [Family.Version: [Notification]] = [:]
        var revision = ""
        for version in [Family.Version.v3, .v2] {
            let files = try FileManager.default
                .contentsOfDirectory(atPath: folder.appending(path: version.rawValue).path)
                .filter { $0.hasSuffix(".yaml") }
                .sorted()
            for file in files {
                let source = "\(version.rawValue)/\(file)"
                let document = try Self.parse(
                    String(contentsOf: folder.appending(path: source), encoding: .utf8), source)
                revision = max(revision, document["info"]?["version"]?.text ?? "")
                if document["webhooks"] != nil {
                    notifications[version] = try NotificationReader(source: source, document: document).notifications()
                } else {
                    families.append(try Self.family(document, source))
                }
            }
        }
        let common = folder.appending(path: "common.yaml")
        return API(
            revision: revision,
            families: families,
            notifications: notifications[.v3] ?? [],
            v2Notifications: notifications[.v2] ?? [],
            common: FileManager.default.fileExists(atPath: common.path)
                ? try CommonFactsReader().facts(
                    Self.parse(String(contentsOf: common, encoding: .utf8), "common.yaml")) : .none
        )
    }

    static func parse(_ text: String, _ source: String) throws -> YAMLValue {
        guard let node = try Yams.compose(yaml: text) else { throw DescriptionError(source, "is empty") }
        return YAMLValue(node)
    }

    /// Reads one document with operations.
    package static func family(yaml: String, source: String) throws -> Family {
        try family(parse(yaml, source), source)
    }

    private static func family(_ document: YAMLValue, _ source: String) throws -> Family {
        let info = document["info"]
        guard let version = info?["x-wechatpay-protocol"]?.text.flatMap(Family.Version.init),
            let module = info?["x-wechatpay-module"]?.text
        else { throw DescriptionError(source, "info lacks x-wechatpay-protocol or x-wechatpay-module") }
        let schemas = SchemaReader(source: source)
        let reader = OperationReader(source: source, schemas: schemas)
        var operations: [Operation] = []
        for path in document["paths"]?.members ?? [] {
            for method in path.value.members {
                operations.append(try reader.operation(method.key, path.key, method.value))
            }
        }
        let components = try (document["components"]?["schemas"]?.members ?? [])
            .map { (name: $0.key, schema: try schemas.schema($0.value, at: "components/\($0.key)")) }
        let names = Set(components.map(\.name))
        if let missing = schemas.references.subtracting(names).min() {
            throw DescriptionError(source, "refers to the schema \(missing), which is not there")
        }
        if let hiding = names.intersection(Naming.reservedTypes).min() {
            throw DescriptionError(
                source, "names a schema \(hiding), as generated code calls a type of the library; rename it")
        }
        return Family(
            version: version,
            name: String((source.split(separator: "/").last ?? "").dropLast(".yaml".count)),
            module: module,
            operations: operations,
            components: components,
            source: source
        )
    }
}
