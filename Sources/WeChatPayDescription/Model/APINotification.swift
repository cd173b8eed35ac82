// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// A documented notification (回调通知), which WeChat Pay sends to the merchant.
public struct APINotification: Sendable {
    /// The event type, `TRANSACTION.SUCCESS`, or the page's name for APIv2. An event of APIv2 may share the id of one of
    /// APIv3.
    public let id: String
    /// The official Chinese name.
    public let name: String
    /// The Swift module with the typed resource; empty where there is none.
    public let module: String

    let line: DescriptionLine
    let cache: DetailsCache

    init(_ line: DescriptionLine, cache: DetailsCache) {
        id = line.id
        name = line.name
        module = line.module
        self.line = line
        self.cache = cache
    }

    /// Whether it comes as the XML of APIv2.
    public var isV2: Bool { details.body != nil }

    /// Members, event types, reply. Parsed on first use and kept.
    public var details: Details { cache.notification(line) }

    /// Everything as JSON, for machines.
    public var json: JSON {
        var json: JSON = ["id": .string(id), "name": .string(name), "method": "NOTIFY"]
        if !module.isEmpty { json["module"] = .string(module) }
        for (key, value) in cache.json(line).object ?? JSON.Object() { json[key] = value }
        return json
    }
}
