// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing
import WeChatPay
import WeChatPayDescription

/// Compares what went out with what the description says should have.
struct RequestCheck {
    private let test: RoundTrip
    private var operation: APIOperation { test.operation }
    private var details: APIOperation.Details { test.details }
    private var id: Comment { Comment(rawValue: operation.id) }

    init(_ test: RoundTrip) { self.test = test }

    func check(_ request: TransportRequest) throws {
        #expect(request.method == operation.method, id)
        let (address, query) = Self.split(request.baseURL + request.target)
        #expect(address == self.address, id)
        if operation.isV2, operation.method == "GET" {
            try check(signed: query)
        } else {
            check(query, of: details.query)
        }
        for field in details.headers where field.name != "Wechatpay-Serial" {
            let name = try #require(HTTPField.Name(field.name))
            let value = Documented().value(of: field, name: field.name, at: "/header/\(field.name)", ascii: true)
            #expect(request.headers[name] == Self.text(value), id)
        }
        #expect((request.clientCertificate != nil) == details.needsClientCertificate, id)
        if !operation.isV2 { try checkSignature(request) }
        try BodyCheck(test).check(request)
    }

    func check(address: String) {
        let parts = address.split(separator: "#", maxSplits: 1).map(String.init)
        #expect((parts.count > 1 ? "#\(parts[1])" : nil) == details.fragment, id)
        let (address, query) = Self.split(parts.first ?? "")
        #expect(address == self.address, id)
        #expect(throws: Never.self) { try check(signed: query) }
    }

    /// The documented address with the path's values in place.
    private var address: String {
        let base = details.hosts.first(where: \.isRequired)?.base ?? "https://api.mch.weixin.qq.com/"
        var path = operation.path
        for field in details.pathParameters {
            // The typed path takes any text, whatever values are documented.
            var free = field
            free.values = []
            let value = Self.text(Documented().value(of: free, name: field.name, at: "/path/\(field.name)"))
            path = path.replacing(
                "{\(field.name)}", with: value.addingPercentEncoding(withAllowedCharacters: .path) ?? "")
        }
        return base + path.dropFirst()
    }

    private func check(_ query: [(String, String)], of fields: [APIField]) {
        var expected: [(String, JSON, APIField)] = []
        for field in fields where field.indexes.isEmpty {
            let value = Documented().value(of: field, name: field.name, at: "/query/\(field.name)")
            expected += (value.array ?? [value]).map { (field.name, $0, field) }
        }
        #expect(query.map(\.0) == expected.map(\.0), id)
        guard query.count == expected.count else { return }
        for ((name, value), (_, documented, field)) in zip(query, expected) {
            var value = value
            if field.encryption == .platformRSA { value = (try? test.keys.platform.decrypt(base64: value)) ?? "" }
            #expect(value == Self.text(documented), "\(operation.id): \(name)")
        }
    }

    /// APIv2's GETs carry their members, and the signature, in the query.
    private func check(signed query: [(String, String)]) throws {
        let added: Set = ["sign", "nonce_str"]
        check(query.filter { !added.contains($0.0) }, of: details.query.filter { !added.contains($0.name) })
        let sign = try #require(query.first { $0.0 == "sign" }?.1, id)
        let key = try APIv2Key(test.keys.apiV2)
        #expect(key.verify(sign, of: query.map { (name: $0.0, value: $0.1) }) != nil, id)
        #expect(query.contains { $0.0 == "nonce_str" } == details.hasNonce, id)
    }

    private func checkSignature(_ request: TransportRequest) throws {
        #expect(request.headers[.wechatpaySerial] == test.keys.publicKeyID, id)
        let authorization = try #require(request.headers[.authorization])
        func part(_ name: String) throws -> String {
            let match = try #require(authorization.firstRange(of: "\(name)=\""))
            return String(authorization[match.upperBound...].prefix { $0 != "\"" })
        }
        let signed = try Form(request)?.part("meta")?.body ?? request.body
        let message =
            Data("\(request.method)\n\(request.target)\n\(try part("timestamp"))\n\(try part("nonce_str"))\n".utf8)
            + signed + Data("\n".utf8)
        let signature = try #require(Data(base64Encoded: try part("signature")))
        #expect(test.keys.merchant.publicKey.isValidSignature(signature, for: message), id)
    }

    static func text(_ json: JSON) -> String { json.string ?? json.description }

    private static func split(_ url: String) -> (address: String, query: [(String, String)]) {
        let parts = url.split(separator: "?", maxSplits: 1).map(String.init)
        let pairs = (parts.count > 1 ? parts[1] : "").split(separator: "&").map { pair -> (String, String) in
            let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            return (sides[0].removingPercentEncoding ?? "", (sides.last ?? "").removingPercentEncoding ?? "")
        }
        return (parts.first ?? "", pairs)
    }
}

extension CharacterSet {
    /// What RFC 3986 leaves unreserved.
    fileprivate static let path = CharacterSet(
        charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )
}

extension HTTPField.Name {
    static var wechatpaySerial: HTTPField.Name { HTTPField.Name("Wechatpay-Serial") ?? .trailer }
}
