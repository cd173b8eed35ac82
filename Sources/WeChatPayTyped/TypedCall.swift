// SPDX-License-Identifier: Apache-2.0

import Foundation
package import WeChatPay
import WeChatPayDescription

/// A call of a documented operation: checked against the description, sensitive members encrypted, then made as every
/// other call is.
package struct TypedCall: Sendable {
    private let id: String
    private let chain: Chain
    private let content: Content
    private var query: [(name: String, value: FieldContent)] = []
    private var headers: [String: String] = [:]

    private enum Content: Sendable {
        case none
        case members(Fields)
        case file(Upload, part: String, meta: Fields)
    }

    /// A call without a body, or with one.
    package init(_ id: String, _ chain: Chain, body: Fields? = nil) {
        self.id = id
        self.chain = chain
        content = body.map(Content.members) ?? .none
    }

    /// A call that sends a file; its name and digest are added to `meta` where the operation wants them.
    package init(_ id: String, _ chain: Chain, file: Upload, part: String, meta: Fields = Fields()) {
        self.id = id
        self.chain = chain
        content = .file(file, part: part, meta: meta)
    }

    /// Adds a query parameter; `nil` leaves it out.
    package mutating func query<Value: FieldValue>(_ name: String, _ value: Value?) {
        guard let content = value?.content else { return }
        if case .list(let elements) = content {
            query += elements.map { (name, $0) }
        } else {
            query.append((name, content))
        }
    }

    /// Adds a header; `nil` leaves it out.
    package mutating func header<Value: FieldValue>(_ name: String, _ value: Value?) {
        headers[name] = value.map { $0.content.encoded(\.plaintext).queryText }
    }
}

extension TypedCall {
    var client: WeChatPayClient { chain.client }
    var isV2: Bool { id.hasPrefix("v2.") }

    /// The signed address of a page for the user's browser.
    ///
    /// - Throws: ``WeChatPayError`` as the calls do.
    package func address() throws -> String {
        let (operation, details) = try described()
        try check(operation, details, content)
        let url = try chain.signedURL(
            query: Query(pairs: query.map { ($0.name, $0.value.encoded(\.plaintext).queryText) }),
            nonce: details.hasNonce,
            host: details.hosts.first(where: \.isRequired)?.base
        )
        return url + (details.fragment ?? "")
    }

    private func described() throws -> (APIOperation, APIOperation.Details) {
        guard let operation = APIDescription.shared.operation(id: id) else {
            throw WeChatPayError(.invalidRequest, "The operation \(id) is not described. Nothing was sent.")
        }
        return (operation, operation.details)
    }

    /// The same, after the platform's keys are there: sensitive members are encrypted with one of them.
    func preparedForSending() async throws -> Call {
        if !isV2 { try await client.preparePlatformKeys() }
        return try prepared()
    }

    @available(*, noasync)
    func preparedForBlocking() throws -> Call {
        if !isV2 { try client.preparePlatformKeysBlocking() }
        return try prepared()
    }

    /// Checks and encodes the call.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/invalidRequest`` where a documented limit is broken, and
    ///   as every call does.
    func prepared() throws -> Call {
        let (operation, details) = try described()
        // Completed once: the digest reads the whole file.
        let content = completed(details)
        try check(operation, details, content)
        let encryption = client.fieldEncryption
        func encrypted(_ text: SensitiveText) throws -> String { try encryption.encrypt(text.plaintext) }
        let encoded = try encoded(content, operation, encrypted)
        let pairs =
            isSignedQuery(operation) ? [] : try query.map { ($0.name, try $0.value.encoded(encrypted).queryText) }
        return try Call(
            Call.Method(rawValue: operation.method) ?? .post,
            chain,
            content: encoded,
            query: Query(pairs: pairs),
            headers: headers,
            host: details.hosts.first(where: \.isRequired)?.base,
            nonce: isV2 ? details.hasNonce : nil,
            needsClientCertificate: isV2 ? details.needsClientCertificate : nil,
            secrets: encryption.used
        )
    }

    /// A GET of APIv2 carries its members, and the signature over them, in the query.
    private func isSignedQuery(_ operation: APIOperation) -> Bool { isV2 && operation.method == "GET" }

    private func encoded(
        _ content: Content, _ operation: APIOperation, _ encrypted: (SensitiveText) throws -> String
    ) throws -> Call.Content {
        switch content {
        case .none where isSignedQuery(operation):
            return .xml(
                XML(
                    members: try query.map {
                        XML.Member(name: $0.name, value: .text(try $0.value.encoded(encrypted).queryText))
                    }
                )
            )
        case .none: return isV2 ? .xml(XML()) : .none
        case .members(let fields):
            let object = try fields.encoded(encrypted)
            return isV2 ? .xml(XML(members: object)) : .json(Data(JSON.object(object).bytes))
        case .file(var file, let part, let meta):
            if file.partName == nil { file.partName = part }
            let object = try meta.encoded(encrypted)
            if isV2 { return .xml(XML(members: object), upload: file) }
            if file.meta == nil { file.meta = Upload.Meta(.object(object)) }
            return .upload(file)
        }
    }

    /// The content, an upload's `meta` with what the file determines, in the documented order.
    private func completed(_ details: APIOperation.Details) -> Content {
        guard case .file(let file, let part, let given) = content, !isV2 else { return content }
        let documented = details.body?.fields.first { $0.name == "meta" }?.fields ?? []
        var meta = Fields()
        for field in documented {
            switch field.name {
            case let name where given.content(name) != nil: meta.set(name, given.content(name))
            case "filename", "file_name": meta.set(field.name, file.fileName)
            case "sha256", "file_digest", "digest": meta.set(field.name, file.sha256)
            default: break
            }
        }
        for member in given.members where meta.content(member.name) == nil { meta.set(member.name, member.content) }
        return .file(file, part: part, meta: meta)
    }

    /// The body as the description has it, sensitive texts plain.
    private func checked(_ content: Content) -> JSON? {
        switch content {
        case .none: return nil
        case .members(let fields): return .object(fields.encoded(\.plaintext))
        case .file(_, _, let meta):
            let object = JSON.object(meta.encoded(\.plaintext))
            return isV2 ? object : ["meta": .string(object.description)]
        }
    }

    private func check(_ operation: APIOperation, _ details: APIOperation.Details, _ content: Content) throws {
        let variables = operation.path.split(separator: "/").filter { $0.hasPrefix("{") }
            .map { String($0.dropFirst().dropLast()) }
        let problems = RequestValidator(operation).problems(
            body: checked(content),
            query: query.map { ($0.name, $0.value.encoded(\.plaintext).queryText) },
            pathValues: Dictionary(zip(variables, chain.template.values), uniquingKeysWith: { $1 }),
            plaintext: .all
        ).filter { $0.severity == .error }
        guard problems.isEmpty else {
            let list = problems.map(\.description).joined(separator: " ")
            throw WeChatPayError(.invalidRequest, "\(operation.method) \(operation.path): \(list) Nothing was sent.")
        }
    }
}

extension JSON {
    /// As a query writes it.
    fileprivate var queryText: String { string ?? description }
}

extension XML {
    /// APIv2 has texts only: a number is its digits, an object or array its JSON.
    fileprivate init(members: JSON.Object) {
        self.init(
            members: members.map { Member(name: $0.key, value: .text($0.value.string ?? $0.value.description)) }
        )
    }
}
