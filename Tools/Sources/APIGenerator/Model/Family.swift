// SPDX-License-Identifier: Apache-2.0

/// The operations under one first path segment, one document of the description.
package struct Family: Sendable {
    /// The protocol's generation.
    package enum Version: String, Sendable { case v2, v3 }

    package let version: Version
    /// The first path segment.
    package let name: String
    /// The Swift module is `WeChatPayAPI` and this.
    package let module: String
    package let operations: [Operation]
    /// Schemas with a name, in order.
    package let components: [(name: String, schema: Schema)]
    /// The document, relative to the description's folder.
    package let source: String

    package var moduleName: String { "WeChatPayAPI\(module)" }
}

/// What WeChat Pay sends to the merchant.
package struct Notification: Sendable {
    package let id: String
    package let name: String
    package let docs: [String]
    package let facts: YAMLValue
    package let resource: Schema?
    package let body: Schema?
    package let reply: Schema?
    /// What the typed enumeration tells apart in it: mostly one.
    package let events: [Event]

    /// A case of the typed enumeration.
    package struct Event: Sendable {
        /// The case's name; `nil` where it follows from the notification's.
        package let name: String?
        /// The type of what it carries; events with the same type share it. `nil` where it follows from the name.
        package let payload: String?
        /// The value of `original_type` that tells it from others with the same event type.
        package let originalType: String?
        /// A member of the resource that does so.
        package let member: String?
        /// The members of the resource that belong to it; empty where all do.
        package let properties: [String]
        /// Members that are always there, `amount/total` inside of others; `nil` where the resource says it.
        package let required: [String]?
    }
}

/// The whole description.
package struct API: Sendable {
    /// The latest version that a document has.
    package let revision: String
    package let families: [Family]
    package let notifications: [Notification]
    package let v2Notifications: [Notification]
    package let common: CommonFacts

    package var operations: [Operation] { families.flatMap(\.operations) }
}
