// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPay

/// The operations of a family, each with the chain that a user writes for it.
struct Chains: Sendable {
    private(set) var all: [(operation: OperationKey, chain: Chain)] = []

    /// - Parameter operation: Method and path as the documentation writes them, `GET /v3/certificates`.
    mutating func add(_ operation: String, _ chain: Chain) {
        all.append((OperationKey(operation), chain))
    }
}

/// A document of the description, and the chains written from it.
struct ChainFamily: Sendable, CustomTestStringConvertible {
    /// The document, relative to `API`.
    let source: String
    let chains: @Sendable (WeChatPayClient) -> Chains

    var testDescription: String { source }
    var isV2: Bool { source.hasPrefix("v2/") }
}

/// Method and path of an operation.
struct OperationKey: Hashable, Sendable, CustomStringConvertible {
    let method: String
    let path: String

    var description: String { "\(method) \(path)" }

    init(_ text: String) {
        let parts = text.split(separator: " ", maxSplits: 1)
        method = parts.first.map(String.init) ?? ""
        path = parts.count > 1 ? String(parts[1]) : ""
    }

    /// The names in braces, in order.
    var placeholders: [String] {
        path.split(separator: "{").dropFirst().compactMap { $0.split(separator: "}").first.map(String.init) }
    }
}
