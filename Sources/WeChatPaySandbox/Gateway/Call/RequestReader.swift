// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import HTTPTypes
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayWire

/// Reads an APIv3 request whose signature is good: checks it against its documentation and decrypts it.
struct RequestReader {
    let request: GatewayRequest
    let operation: APIOperation
    let path: String
    /// The key that `Wechatpay-Serial` names; `nil` without the header.
    let key: _RSA.Signing.PrivateKey?
    let now: Date
    private let details: APIOperation.Details

    init(_ request: GatewayRequest, _ operation: APIOperation, path: String, key: _RSA.Signing.PrivateKey?, now: Date) {
        self.request = request
        self.operation = operation
        self.path = path
        self.key = key
        self.now = now
        details = operation.details
    }

    /// - Parameter notes: What the caller is told of the request, whether or not it is refused.
    func read(_ notes: inout RequestNotes) throws(GatewayRefusal) -> DocumentedCall {
        let pathValues = try pathValues()
        let query = RequestText.pairs(request.queryText)
        for (name, value) in query { try RequestText.check(value, name, location: "query") }
        let form = try form()
        let body = if let form { Self.members(form) } else { try jsonBody() }
        let problems = RequestValidator(operation).problems(
            body: body.map(JSON.object), query: query.map { ($0.name, $0.value) }, pathValues: pathValues,
            headers: Dictionary(request.headers.map { ($0.name.rawName, $0.value) }, uniquingKeysWith: { $1 })
        )
        notes.add(problems)
        if let problem = problems.first(where: Self.isRefused) {
            throw refusal(problem, body.map(JSON.object) ?? [:], query, pathValues, others: problems)
        }
        try checkLengths(body ?? JSON.Object(), details.body?.fields ?? [], query)
        guard let form else { return try call(pathValues, query, body ?? JSON.Object(), details.body?.fields ?? []) }
        return try upload(form, pathValues, query, &notes)
    }

    /// Assumption: undocumentedValuesAreAccepted, unknownMembersAreIgnored. Values outside the documented ones are
    /// warnings.
    private static func isRefused(_ problem: RequestProblem) -> Bool { problem.severity == .error }

    private func checkLengths(
        _ members: JSON.Object, _ fields: [APIField], _ query: [(name: String, value: String)]
    ) throws(GatewayRefusal) {
        if let fault = TextLimit.fault(members, fields) {
            throw .parameter(fault.field, fault.issue, location: "body")
        }
        for (name, value) in query {
            var pair = JSON.Object()
            pair[name] = .string(value)
            guard let fault = TextLimit.fault(pair, details.query) else { continue }
            throw .parameter(name, fault.issue, location: "query")
        }
    }

    // MARK: Parts

    private func pathValues() throws(GatewayRefusal) -> [String: String] {
        let values = operation.pathValues(in: path) ?? [:]
        for segment in operation.path.split(separator: "/") where segment.hasPrefix("{") {
            let name = String(segment.dropFirst().dropLast())
            guard let value = values[name] else { throw .parameter(name, "required, but missing", location: "path") }
            try RequestText.check(value, name, location: "path")
        }
        return values
    }

    private func jsonBody() throws(GatewayRefusal) -> JSON.Object? {
        guard !request.body.isEmpty else { return nil }
        // Assumption: contentTypeIsRequired
        guard request.header("Content-Type")?.lowercased().hasPrefix("application/json") == true else {
            throw .parameter("Content-Type", "must be application/json", location: "header")
        }
        return try RequestText.object(request.body)
    }

    private func form() throws(GatewayRefusal) -> MultipartForm? {
        let contentType = request.header("Content-Type")
        guard details.body?.kind == .multipart else { return nil }
        guard MultipartForm.isForm(contentType), let contentType else {
            throw .parameter("Content-Type", "must be multipart/form-data", location: "header")
        }
        guard let form = MultipartForm(request.body, contentType: contentType) else {
            throw .invalid(
                "the body is not multipart/form-data: it does not begin with -- and the boundary of Content-Type, its "
                    + "lines do not end in CR LF, a part has no name, or its last line is missing")
        }
        return form
    }

    private static func members(_ form: MultipartForm) -> JSON.Object {
        var members = JSON.Object()
        for part in form.parts {
            // A file's bytes are not looked at.
            members[part.name] = .string(part.fileName == nil ? String(decoding: part.bytes, as: UTF8.self) : "")
        }
        return members
    }

    private func call(
        _ pathValues: [String: String], _ query: [(name: String, value: String)], _ body: JSON.Object,
        _ fields: [APIField], _ pointer: String = "", file: [UInt8]? = nil
    ) throws(GatewayRefusal) -> DocumentedCall {
        var sensitive = SensitiveFields(key: key)
        let opened = try sensitive.open(body, fields, pointer)
        var plainQuery = query
        for (index, pair) in query.enumerated() where !pair.value.isEmpty {
            guard let field = details.query.first(where: { $0.isNamed(pair.name) }),
                SensitiveFields.isEncrypted(field)
            else { continue }
            plainQuery[index].value = try sensitive.open(pair.value, field, pair.name, location: "query")
        }
        return DocumentedCall(
            operation: operation, details: details, pathValues: pathValues, query: plainQuery, body: opened,
            secrets: sensitive.names, file: file, baseURL: request.baseURL, now: now
        )
    }

    // MARK: Uploads

    private func upload(
        _ form: MultipartForm, _ pathValues: [String: String], _ query: [(name: String, value: String)],
        _ notes: inout RequestNotes
    ) throws(GatewayRefusal) -> DocumentedCall {
        let fields = details.body?.fields ?? []
        for field in fields where field.type == .file {
            guard let part = form[field.name] else {
                throw .parameter(field.name, "required, but missing: the form's part with the file", location: "body")
            }
            guard part.fileName != nil else {
                throw .parameter(field.name, MultipartForm.fileNameIsMissing, location: "body")
            }
        }
        guard let name = fields.first(where: { $0.type == .file })?.name, let file = form[name]?.bytes,
            let metaField = fields.first(where: { $0.name == "meta" }), let metaPart = form["meta"]
        else { throw .parameter("meta", "required, but missing", location: "body") }
        let meta = try RequestText.object(metaPart.bytes)
        let problems = RequestValidator(operation).problems(meta: meta)
        notes.add(problems)
        if let problem = problems.first(where: Self.isRefused) {
            throw refusal(problem, ["meta": .object(meta)], [], [:], others: [])
        }
        try checkLengths(meta, metaField.fields, [])
        try checkDigest(meta, file)
        return try call(pathValues, query, meta, metaField.fields, "/meta", file: file)
    }

    private func checkDigest(_ meta: JSON.Object, _ file: [UInt8]) throws(GatewayRefusal) {
        let isSM3 = meta.contains { $0.key.contains("digest_al") && $0.value.string?.contains("SM3") == true }
        for name in ["sha256", "file_digest", "digest"] {
            guard let given = meta[name]?.string else { continue }
            let digest = isSM3 && name == "digest" ? SM3.hash(file) : Array(SHA256.hash(data: file))
            guard given.lowercased() == Hexadecimal.text(digest) else {
                throw .parameter(
                    "/meta/\(name)", "is not the digest of the file", location: "body", value: .string(given))
            }
        }
    }

    // MARK: Refusals

    private func refusal(
        _ problem: RequestProblem, _ body: JSON, _ query: [(name: String, value: String)], _ path: [String: String],
        others: [RequestProblem]
    ) -> GatewayRefusal {
        let value: JSON? =
            switch problem.location {
            case .body: JSONPointer.value(problem.field, in: body)
            case .query: query.first { $0.name == problem.field }.map { .string($0.value) }
            case .path: path[problem.field].map(JSON.string)
            case .header: request.header(problem.field).map(JSON.string)
            }
        var issue = problem.rule
        if problem.kind == .pattern, problem.rule.hasPrefix("must match "), let text = value?.string,
            let words = PatternWords.issue(String(problem.rule.dropFirst("must match ".count)), for: text)
        {
            issue = words
        }
        // A member that is missing may be there under a name that is nearly right.
        if problem.kind == .required, problem.location == .body {
            let tokens = JSONPointer.tokens(problem.field)
            let place = tokens.map { Int($0) == nil ? "." + $0 : "[]" }.joined().dropFirst()
            let misspelt = others.first { other in
                other.kind == .unknown && other.location == .body
                    && (other.suggestion == tokens.last || other.suggestion.map { $0 == place } ?? false)
            }
            if let misspelt { issue += "; \(Outside.text(misspelt.field)) was sent, which is not documented" }
        }
        return GatewayRefusal.parameter(
            problem.field, issue, location: problem.location.rawValue,
            value: value.map { isSensitive(problem) ? GatewayRefusal.mask : $0 }
        )
    }

    /// Whether the member, or one inside it, is to be encrypted. Nothing is known of what is not documented, so that
    /// is not shown either.
    private func isSensitive(_ problem: RequestProblem) -> Bool {
        details.field(problem.field, in: problem.location).map(Self.holdsSecrets) ?? true
    }

    private static func holdsSecrets(_ field: APIField) -> Bool {
        SensitiveFields.isEncrypted(field) || field.fields.contains(where: holdsSecrets)
    }
}
