// SPDX-License-Identifier: Apache-2.0

/// The operations under one first path segment, one document of the description.
public struct Family: Sendable {
    /// The protocol's generation.
    public enum Version: String, Sendable { case v2, v3 }

    public let version: Version
    /// The first path segment.
    public let name: String
    /// The Swift module is `WeChatPayAPI` and this.
    public let module: String
    public let operations: [Operation]
    /// Schemas with a name, in order.
    public let components: [(name: String, schema: Schema)]
    /// The document, relative to the description's folder.
    public let source: String

    public var moduleName: String { "WeChatPayAPI\(module)" }
}

/// What WeChat Pay sends to the merchant.
public struct Notification: Sendable {
    public let id: String
    public let name: String
    public let docs: [String]
    public let facts: YAMLValue
    public let resource: Schema?
    public let body: Schema?
    public let reply: Schema?
}

/// The whole description.
public struct API: Sendable {
    public let families: [Family]
    public let notifications: [Notification]
    public let v2Notifications: [Notification]

    public var operations: [Operation] { families.flatMap(\.operations) }
}
