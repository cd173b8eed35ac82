// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription
import WeChatPayTyped

/// A typed call with all documented members, made of the description instead of being compiled.
struct DescribedCall {
    let test: RoundTrip
    private var operation: APIOperation { test.operation }
    private var details: APIOperation.Details { test.details }

    init(_ test: RoundTrip) { self.test = test }

    func call() -> TypedCall {
        var call = withBody()
        for field in details.query where field.indexes.isEmpty && !Self.isSigned(field) {
            call.query(field.name, DescribedValue(field, at: "/query/\(field.name)"))
        }
        for field in details.headers where field.name != "Wechatpay-Serial" {
            call.header(field.name, DescribedValue(field, at: "/header/\(field.name)", ascii: true))
        }
        return call
    }

    private func withBody() -> TypedCall {
        guard let body = details.body else { return TypedCall(operation.id, chain) }
        guard body.kind == .multipart else {
            let fields = body.fields.filter { !operation.isV2 || !Self.isSigned($0) }
            return TypedCall(operation.id, chain, body: DescribedValue.fields(fields, at: "/request"))
        }
        let part = body.fields.first { $0.type == .file }?.name ?? "file"
        return TypedCall(
            operation.id, chain, file: test.file, part: part, meta: meta(body.fields.uploadMeta(isV2: operation.isV2)))
    }

    private func meta(_ documented: [APIField]) -> Fields {
        DescribedValue.fields(documented, at: operation.isV2 ? "/request" : "/request/meta")
    }

    /// The documented path, segment by segment.
    private var chain: Chain {
        var chain = operation.isV2 ? test.client.v2.chain : test.client.chain("v3")
        for segment in operation.path.split(separator: "/", omittingEmptySubsequences: false).dropFirst() {
            if chain.path == "/v3", segment == "v3" { continue }
            guard segment.hasPrefix("{"), segment.hasSuffix("}") else {
                chain = chain.appending(literal: String(segment))
                continue
            }
            let name = String(segment.dropFirst().dropLast())
            guard var field = details.pathParameters.first(where: { $0.name == name }) else { continue }
            // A path takes any text, whatever values are documented.
            field.values = []
            let value = Documented().value(of: field, name: name, at: "/path/\(name)")
            chain = chain.segment(RequestCheck.text(value))
        }
        return chain
    }

    /// What the client signs, so no caller sets it.
    private static func isSigned(_ field: APIField) -> Bool {
        field.name == "sign" || field.name == "nonce_str"
    }
}

extension [APIField] {
    /// What a caller gives beside a file: a form's members without what the client computes from the file, or signs.
    func uploadMeta(isV2: Bool) -> [APIField] {
        guard !isV2 else {
            return filter { !["media_hash", "sign", "sign_type"].contains($0.name) && $0.type != .file }
        }
        let documented = first { $0.name == "meta" }?.fields ?? []
        let isHashNamed = documented.contains { $0.name.hasPrefix("digest_al") }
        let computed: Set = ["filename", "file_name", "sha256", "file_digest"]
        return documented.filter { !computed.contains($0.name) && ($0.name != "digest" || isHashNamed) }
    }
}

/// The documented value of a field, as a typed call takes it.
struct DescribedValue: FieldValue {
    let content: FieldContent
    static let documentedType = "a documented value"

    init?(_ content: FieldContent, origin: FieldOrigin?) { self.content = content }

    init(_ field: APIField, at pointer: String, ascii: Bool = false) {
        let value = Documented().value(of: field, name: field.name, at: pointer, ascii: ascii)
        let inner = Self.content(of: value, field)
        content = field.encodes != nil && field.encoding == "json" ? .text(inner) : inner
    }

    static func fields(_ described: [APIField], at pointer: String) -> Fields {
        var fields = Fields()
        for field in described where field.indexes.isEmpty {
            fields.set(field.name, DescribedValue(field, at: "\(pointer)/\(field.name)"))
        }
        return fields
    }

    private static func content(of value: JSON, _ field: APIField) -> FieldContent {
        if let elements = value.array { return .list(elements.map { content(of: $0, field) }) }
        if field.encryption == .platformRSA, let text = value.string { return .sensitive(SensitiveText(text)) }
        guard let object = value.object, !field.fields.isEmpty else { return .json(value) }
        var fields = Fields()
        for (name, member) in object {
            guard let documented = field.fields.first(where: { $0.isNamed(name) }) else { continue }
            let inner = content(of: member, documented)
            let isText = documented.encodes != nil && documented.encoding == "json"
            fields.set(name, DescribedValue(isText ? .text(inner) : inner, origin: nil))
        }
        return .object(fields)
    }
}
