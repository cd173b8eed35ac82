// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// Facts that are written as they are, and what the extensions are called that hold them.
enum OpenAPIFacts {
    typealias Names = [(fact: String, keyword: String)]

    static let common: Names = [("products", "x-wechatpay-products"), ("menus", "x-wechatpay-menus")]

    static let operation: Names = [
        ("presets", "x-wechatpay-presets"), ("rates", "x-wechatpay-rates"), ("errors", "x-wechatpay-errors"),
        ("choices", "x-wechatpay-one-of"),
        ("clientCertificate", "x-wechatpay-client-certificate"), ("nonce", "x-wechatpay-nonce"),
        ("fragment", "x-wechatpay-fragment"),
    ]

    static let notification: Names = [
        ("lifecycle", "x-wechatpay-lifecycle"), ("eventType", "x-wechatpay-event-type"),
        ("resourceType", "x-wechatpay-resource-type"), ("originalType", "x-wechatpay-original-type"),
        ("associatedData", "x-wechatpay-associated-data"), ("algorithm", "x-wechatpay-algorithm"),
        ("scenarios", "x-wechatpay-scenarios"), ("variants", "x-wechatpay-variants"),
        ("summary", "x-wechatpay-summary"), ("schedule", "x-wechatpay-schedule"),
    ]

    /// A base URL as OpenAPI has it: the path after it starts with a slash.
    static func server(_ base: String) -> String { base.hasSuffix("/") ? String(base.dropLast()) : base }
}

extension JSON {
    /// The first page as `externalDocs`, which may be one only, the others as an extension.
    mutating func addDocs(_ docs: [String]) {
        guard let first = docs.first else { return }
        self["externalDocs"] = ["url": .string(first)]
        if docs.count > 1 { self["x-wechatpay-docs"] = .array(docs.dropFirst().map { .string($0) }) }
    }

    mutating func addFacts(_ facts: JSON, _ names: OpenAPIFacts.Names) {
        for (fact, keyword) in names { if let value = facts[fact] { self[keyword] = value } }
    }
}
