// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDescription

/// Example requests of any operation, made with a real client.
struct ExampleCalls {
    let client: WeChatPayClient

    static let operations = APIDescription.shared.operations
    /// Those that succeed with their example alone: without contracts, which have tests of their own, and without those
    /// that need a ``Preparation``.
    static let stateless = operations.filter {
        !$0.path.hasPrefix("/v3/ecommerce/individual-contracts/") && Preparation.all[$0.id] == nil
            && !refused.contains($0.id)
    }
    /// Those that the sandbox refuses since it keeps nothing of them.
    static let refused: Set<String> = [
        "v2.pay.combinedorder.post", "v2.pay.querycombinedorder.post", "v2.pay.closecombinedorder.post",
    ]
    /// What uploads send.
    static let file = Data("picture".utf8)

    /// An APIv3 call with the operation's example.
    func call(
        _ operation: APIOperation, _ changes: Preparation.Changes = .init(), host: String? = nil
    ) throws -> Call {
        let details = operation.details
        let example = operation.example
        let node = client.chain(operation.callPath)
        let method = Call.Method(rawValue: operation.method) ?? .get
        var pairs = example.query.filter { changes.query[$0.name] == nil }
        pairs += changes.query.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
        let query = Query(pairs: try pairs.map { ($0.name, try encrypted($0.value, details.query, $0.name)) })
        let headers = Dictionary(example.headers.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        var values = Dictionary(example.pathValues.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
        values.merge(changes.path) { $1 }
        let address = host ?? details.hosts.first(where: \.isRequired)?.base
        if let body = details.body, body.kind == .multipart {
            return try Call(
                method, node, upload: try upload(body, to: operation.path), query: query, headers: headers,
                path: values, host: address
            )
        }
        let body = try example.body.map { try encrypted($0.merged(changes.body), details.body?.fields ?? []) }
        return try Call(method, node, json: body, query: query, headers: headers, path: values, host: address)
    }

    /// An APIv2 call with the operation's example.
    func v2Call(_ operation: APIOperation, _ changes: Preparation.Changes = .init()) throws -> Call {
        let details = operation.details
        let example = operation.example
        let isGet = operation.method == "GET"
        var xml = XML()
        for (name, value) in isGet
            ? example.query.map({ ($0.name, JSON.string($0.value)) }) : members(example.body?.merged(changes.body))
        {
            let field = (details.body?.fields ?? []).first { $0.name == name }
            let text = value.string ?? value.description
            xml[name] = field?.encryption == .bankTransferRSA ? try client.encrypt(text) : text
        }
        // One page calls the merchant number a number, of which the example has a short one.
        if xml["mch_id"] != nil { xml["mch_id"] = client.merchant.mchid }
        let isForm = details.body?.kind == .multipart
        if isForm { xml["media_hash"] = nil }
        return try Call(
            isGet ? .get : .post, client.chain(operation.callPath), xml: xml,
            upload: isForm ? Upload(Self.file, fileName: "a.png") : nil,
            query: Query(pairs: isGet ? [] : example.query.map { ($0.name, $0.value) }),
            nonce: details.hasNonce && !isForm,
            host: details.hosts.first(where: \.isRequired)?.base
        )
    }

    func operation(_ id: String) throws -> APIOperation {
        guard let operation = APIDescription.shared.operation(id: id) else { throw Missing(id: id) }
        return operation
    }

    struct Missing: Error { var id: String }

    // MARK: Parts

    private func members(_ json: JSON?) -> [(String, JSON)] {
        (json?.object ?? JSON.Object()).map { ($0.key, $0.value) }
    }

    private func upload(_ body: APIOperation.Details.Body, to path: String) throws -> Upload {
        var upload = Upload(Self.file, fileName: "a." + UploadRules.format(for: path))
        upload.partName = body.fields.first { $0.type == .file }?.name
        var meta = JSON.Object()
        let fields = body.fields.first { $0.name == "meta" }?.fields ?? []
        let isSM3 = fields.contains { $0.values.contains { $0.string?.contains("SM3") == true } }
        for field in fields {
            switch field.name {
            case "sha256", "file_digest": meta[field.name] = .string(upload.sha256)
            case "digest": meta[field.name] = .string(isSM3 ? Self.sm3 : upload.sha256)
            case "filename", "file_name": meta[field.name] = .string(upload.fileName)
            default:
                guard field.isRequired else { continue }
                meta[field.name] = field.values.first ?? (field.type == .number ? 1 : "1000000001")
            }
        }
        upload.meta = Upload.Meta(.object(meta))
        return upload
    }

    /// SM3 of ``file``, by OpenSSL.
    static let sm3 = "24dfeccede2cf9fd26d79822c25d7c4d88d24cb2ddb85365f0d4ef995e9f5b4e"

    private func encrypted(_ json: JSON, _ fields: [APIField]) throws -> JSON {
        guard let object = json.object else { return json }
        var result = object
        for field in fields {
            guard let value = object[field.name] else { continue }
            result[field.name] = try encrypted(value, field)
        }
        return .object(result)
    }

    private func encrypted(_ value: JSON, _ field: APIField) throws -> JSON {
        if let elements = value.array { return .array(try elements.map { try encrypted($0, field) }) }
        if let text = value.string, field.encryption == .platformRSA { return .string(try client.encrypt(text)) }
        return try encrypted(value, field.fields)
    }

    private func encrypted(_ text: String, _ fields: [APIField], _ name: String) throws -> String {
        guard fields.first(where: { $0.name == name })?.encryption == .platformRSA else { return text }
        return try client.encrypt(text)
    }
}
