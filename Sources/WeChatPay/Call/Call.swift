// SPDX-License-Identifier: Apache-2.0

import Foundation

/// One call, encoded once: what is signed and what is sent are these bytes.
public struct Call: Sendable {
    /// The HTTP methods of WeChat Pay.
    public enum Method: String, Sendable, CaseIterable {
        case get = "GET"
        case post = "POST"
        case put = "PUT"
        case patch = "PATCH"
        case delete = "DELETE"
    }

    let client: WeChatPayClient
    let method: Method
    /// Path and query as signed and sent.
    let target: String
    let headers: HTTPFields
    let body: Data
    let hasBody: Bool
    /// Method and path without the user's values, for errors and logs.
    let summary: String

    /// Prepares a call without a body or with a JSON body.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidPath`` or ``WeChatPayError/Code/invalidRequest``.
    public init(
        _ method: Method, _ node: some PathNode, json: JSON? = nil, query: Query = [:], headers: [String: String] = [:],
        path: [String: String] = [:]
    ) throws {
        if let json { try RequestRules.check(json) }
        try self.init(method, node.chain, bytes: json.map { Data($0.bytes) }, query, headers, path)
    }

    /// Prepares a call with an encoded body; ``SensitiveText`` members are encrypted with the platform's key.
    ///
    /// - Throws: ``WeChatPayError`` as the other initialiser, or ``WeChatPayError/Code/encryptionFailed``.
    public init(
        _ method: Method, _ node: some PathNode, body: some Encodable, query: Query = [:],
        headers: [String: String] = [:], path: [String: String] = [:]
    ) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.userInfo[.platformKey] = node.chain.client.encryptionKey
        let bytes: Data
        do {
            bytes = try encoder.encode(body)
        } catch let error as WeChatPayError {
            throw error
        } catch let error as SigningError {
            throw WeChatPayError(.encryptionFailed, "\(error.message) Nothing was sent.")
        } catch {
            throw WeChatPayError(.invalidRequest, "The body cannot be encoded as JSON. Nothing was sent.", cause: error)
        }
        try self.init(method, node.chain, bytes: bytes, query, headers, path)
    }

    private init(
        _ method: Method, _ chain: Chain, bytes: Data?, _ query: Query, _ headers: [String: String],
        _ path: [String: String]
    ) throws {
        client = chain.client
        self.method = method
        target = try chain.template.resolved(path) + query.suffix
        self.headers = try RequestRules.fields(headers)
        if let bytes { try RequestRules.checkCharacters(bytes) }
        body = bytes ?? Data()
        hasBody = bytes != nil
        summary = "\(method.rawValue) \(PercentEncoding.printable(chain.template.redacted))"
    }
}
