// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// The description as one OpenAPI 3.1 document: operations as `paths`, notifications as `webhooks`.
///
/// ```swift
/// let document = APIDescription.shared.openAPI(servers: ["http://127.0.0.1:8921"])
/// for chunk in document { response.write(chunk) }
/// ```
///
/// It is a sequence of UTF-8 chunks, one for each path, so that it can be sent while it is made and is never whole in
/// memory. Every pass makes it anew; nothing is kept. The extensions are those of the documents in `API/`.
public struct OpenAPIDocument: Sendable {
    /// Where WeChat Pay serves what has no other address.
    public static let usualServer = "https://api.mch.weixin.qq.com"

    /// The title of the document.
    public var title = "WeChat Pay (微信支付)"
    /// Base URLs that serve everything, a sandbox's for example; empty for those that are documented.
    public var servers: [String] = []
    /// Only these families, as ``APIOperation/family`` names them, and `notifications`; all when `nil`.
    public var families: Set<String>?
    /// Operations that are not WeChat Pay's, after those that are.
    public var additional: [OpenAPIOperation] = []

    private let description: APIDescription

    init(_ description: APIDescription) { self.description = description }

    /// The whole document at once, some 2.6 megabytes.
    public var bytes: [UInt8] { reduce(into: []) { $0 += $1 } }
}

extension APIDescription {
    /// The description as one OpenAPI 3.1 document.
    ///
    /// - Parameters:
    ///   - servers: Base URLs that serve everything, a sandbox's for example; empty for those that are documented.
    ///   - families: Only these, as ``APIOperation/family`` names them, and `notifications`; all when `nil`.
    ///   - additional: Operations that are not WeChat Pay's, after those that are. An id or a method at a path that is
    ///     taken would make the document invalid.
    public func openAPI(
        servers: [String] = [], families: Set<String>? = nil, additional: [OpenAPIOperation] = []
    ) -> OpenAPIDocument {
        var document = OpenAPIDocument(self)
        document.servers = servers
        document.families = families
        document.additional = additional
        return document
    }
}

extension OpenAPIDocument: Sequence {
    /// Makes the document's chunks in order.
    public func makeIterator() -> AnyIterator<[UInt8]> {
        let paths = self.paths
        let notifications = includes("notifications") ? description.notifications : []
        let items = paths.enumerated().lazy.map { index, path in
            Self.member(path.name, path.item(self), isFirst: index == 0)
        }
        let hooks = notifications.enumerated().lazy.map { index, notification in
            Self.member(notification.openAPIName, notification.openAPIItem, isFirst: index == 0)
        }
        let head = Self.unclosed(head) + Array(",\"paths\":{".utf8)
        let tail = Array("},\"components\":".utf8) + OpenAPIComponents.json.bytes + Array("}".utf8)
        let parts: [AnySequence<[UInt8]>] = [
            AnySequence([head]), AnySequence(items), AnySequence([Array("},\"webhooks\":{".utf8)]), AnySequence(hooks),
            AnySequence([tail]),
        ]
        return AnyIterator(parts.lazy.joined().makeIterator())
    }

    private func includes(_ family: String) -> Bool { families?.contains(family) ?? true }

    private var head: JSON {
        let servers = servers.isEmpty ? [Self.usualServer] : servers
        return [
            "openapi": "3.1.0",
            "info": [
                "title": .string(title), "version": .string(description.revision),
                "description": .string(OpenAPIComponents.summary),
            ],
            "servers": .array(servers.map { ["url": .string($0)] }),
        ]
    }

    /// Operations by path, in the order in which the paths first occur.
    private var paths: [Path] {
        var paths: [Path] = []
        var positions: [String: Int] = [:]
        func position(_ name: String) -> Int {
            if let known = positions[name] { return known }
            positions[name] = paths.count
            paths.append(Path(name: name))
            return paths.count - 1
        }
        for operation in description.operations where includes(operation.family) {
            paths[position(operation.path)].operations.append(operation)
        }
        for operation in additional { paths[position(operation.path)].additional.append(operation) }
        return paths
    }

    private struct Path {
        var name: String
        var operations: [APIOperation] = []
        var additional: [OpenAPIOperation] = []

        func item(_ document: OpenAPIDocument) -> JSON {
            var item = JSON.Object()
            for operation in operations {
                item[operation.method.lowercased()] = operation.openAPI(hasOwnServers: document.servers.isEmpty)
            }
            for operation in additional { item[operation.method.lowercased()] = operation.json }
            return .object(item)
        }
    }

    private static func member(_ name: String, _ value: JSON, isFirst: Bool) -> [UInt8] {
        Array("\(isFirst ? "" : ",")\(JSON.string(name)):\(value)".utf8)
    }

    private static func unclosed(_ object: JSON) -> [UInt8] { object.bytes.dropLast() }
}
