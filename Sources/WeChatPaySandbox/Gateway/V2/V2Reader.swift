// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import WeChatPayDescription
import WeChatPayJSON
import WeChatPayWire
import WeChatPayXML

/// Reads an APIv2 request: who sent it, whether the sign is right, and whether it fits its documentation.
struct V2Reader {
    let request: GatewayRequest
    let operation: APIOperation
    let mchid: String
    let signature: V2Signature
    /// Whose public half `/risk/getpublickey` gives.
    let bankKey: _RSA.Signing.PrivateKey
    let now: Date

    /// A request that may be answered.
    struct Result {
        var call: DocumentedCall
        var digest: V2Signature.Digest
    }

    private static let merchantNames = ["mch_id", "mchid", "combine_mch_id"]

    /// - Parameter notes: What the caller is told of the request, whether or not it is refused.
    func read(_ notes: inout RequestNotes) throws(V2Refusal) -> Result {
        let details = operation.details
        var file: [UInt8]?
        let members = try members(&file)
        let texts = members.members.compactMap { member in
            member.value.text.map { (name: member.name, value: $0) }
        }
        try checkMerchant(members, details)
        let digest = try checkSign(members, texts)
        if details.body?.kind == .multipart { try checkFile(members, file) }
        var object = JSON.Object()
        for member in texts where object[member.name] == nil { object[member.name] = .string(member.value) }
        try check(object, details, &notes)
        // What changes with every call says nothing about it.
        for name in ["sign", "nonce_str", "sign_type"] { object[name] = nil }
        let (opened, secrets) = try open(object, details)
        return Result(
            call: DocumentedCall(
                operation: operation, details: details, pathValues: [:],
                query: request.method == "GET" ? [] : RequestText.pairs(request.queryText), body: opened,
                secrets: secrets,
                file: file, baseURL: request.baseURL, now: now
            ),
            digest: digest
        )
    }

    // MARK: Parts

    private func members(_ file: inout [UInt8]?) throws(V2Refusal) -> XML {
        let query = RequestText.pairs(request.queryText).map { XML.Member(name: $0.name, value: .text($0.value)) }
        if request.method == "GET" { return XML(members: query) }
        guard operation.details.body?.kind == .multipart else {
            guard let xml = try? XML(parsing: request.body) else { throw .notXML }
            return xml
        }
        guard let contentType = request.header("Content-Type"), MultipartForm.isForm(contentType),
            let form = MultipartForm(request.body, contentType: contentType)
        else { throw .parameter("body", "must be multipart/form-data") }
        let name = operation.details.body?.fields.first { $0.type == .file }?.name ?? "media"
        guard let part = form[name] else { throw .missing(name) }
        guard part.fileName != nil else { throw .parameter(name, MultipartForm.fileNameIsMissing) }
        file = part.bytes
        return XML(
            members: form.parts.filter { $0.fileName == nil }.map {
                XML.Member(name: $0.name, value: .text(String(decoding: $0.bytes, as: UTF8.self)))
            }
        )
    }

    private func checkMerchant(_ members: XML, _ details: APIOperation.Details) throws(V2Refusal) {
        let documented = Set(((details.body?.fields ?? []) + details.query).map(\.name))
        guard let name = Self.merchantNames.first(where: { members[$0]?.isEmpty == false }) else {
            guard let expected = Self.merchantNames.first(where: documented.contains) else { return }
            throw .missing(expected)
        }
        guard members[name] == mchid else { throw .merchant }
    }

    private func checkSign(
        _ members: XML, _ texts: [(name: String, value: String)]
    ) throws(V2Refusal) -> V2Signature.Digest {
        guard let sign = members["sign"], !sign.isEmpty else { throw .sign }
        let type = members["sign_type"] ?? ""
        guard let digest = type.isEmpty ? .md5 : V2Signature.Digest(rawValue: type) else {
            throw .parameter("sign_type", "must be MD5 or HMAC-SHA256")
        }
        guard signature.sign(texts, digest) == sign else { throw .sign }
        return digest
    }

    private func checkFile(_ members: XML, _ file: [UInt8]?) throws(V2Refusal) {
        guard let hash = members["media_hash"], !hash.isEmpty else { throw .missing("media_hash") }
        guard let file, hash.lowercased() == Hexadecimal.text(Insecure.MD5.hash(data: file)) else {
            throw .parameter("media_hash", "is not the MD5 of the file")
        }
    }

    private func check(
        _ object: JSON.Object, _ details: APIOperation.Details, _ notes: inout RequestNotes
    ) throws(V2Refusal) {
        let isQuery = request.method == "GET"
        // One POST has parameters in its query too, which are not signed.
        let query = RequestText.pairs(request.queryText).map { ($0.name, $0.value) }
        let problems = RequestValidator(operation).problems(
            body: isQuery || details.body == nil ? nil : .object(object),
            query: isQuery ? object.map { ($0.key, $0.value.string ?? "") } : query
        )
        notes.add(problems)
        for problem in problems {
            var name = problem.field.hasPrefix("/") ? String(problem.field.dropFirst()) : problem.field
            if let title = problem.title { name += " (\(title))" }
            switch problem.kind {
            // Assumption: unknownV2MembersAreIgnored
            case .unknown: continue
            // One of several that may be given has no name of its own.
            case .required where name.isEmpty: throw .parameter("", problem.rule)
            case .required: throw .missing(name)
            default:
                // Values outside the documented ones are warnings. Assumption: undocumentedValuesAreAccepted
                if problem.severity == .error { throw .parameter(name, problem.rule) }
            }
        }
        if let fault = TextLimit.fault(object, isQuery ? details.query : details.body?.fields ?? []) {
            throw .parameter(String(fault.field.dropFirst()), fault.issue)
        }
    }

    private func open(
        _ object: JSON.Object, _ details: APIOperation.Details
    ) throws(V2Refusal) -> (JSON.Object, Set<String>) {
        var sensitive = SensitiveFields(key: bankKey)
        do throws(GatewayRefusal) {
            return (try sensitive.open(object, details.body?.fields ?? []), sensitive.names)
        } catch {
            throw V2Refusal(message: error.message)
        }
    }
}
