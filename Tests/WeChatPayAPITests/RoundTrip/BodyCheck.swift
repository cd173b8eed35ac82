// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import Testing
import WeChatPay
import WeChatPayDescription

/// Compares a body with what the description says should stand in it.
struct BodyCheck {
    private let test: RoundTrip
    private var id: String { test.operation.id }
    private var details: APIOperation.Details { test.details }

    init(_ test: RoundTrip) { self.test = test }

    func check(_ request: TransportRequest) throws {
        guard let body = details.body else {
            if test.operation.isV2, test.operation.method == "POST" { return try checkXML(request, []) }
            #expect(request.body.isEmpty, "\(id)")
            return
        }
        switch body.kind {
        case .json:
            let json = try JSON(parsing: Array(request.body))
            members(json, body.fields, "/request")
        case .xml: try checkXML(request, body.fields)
        case .multipart: try checkForm(request, body.fields)
        }
    }

    private static let signing: Set = ["sign", "nonce_str"]

    private func checkXML(_ request: TransportRequest, _ fields: [APIField]) throws {
        let xml = try XML(parsing: Array(request.body))
        try checkTexts(xml.members.map { ($0.name, try #require($0.value.text)) }, fields)
    }

    /// Members of APIv2, in XML or in a form.
    private func checkTexts(_ texts: [(String, String)], _ fields: [APIField]) throws {
        let key = try APIv2Key(test.keys.apiV2)
        let sign = try #require(texts.first { $0.0 == "sign" }?.1, "\(id)")
        #expect(key.verify(sign, of: texts.map { (name: $0.0, value: $0.1) }) != nil, "\(id)")
        #expect(texts.contains { $0.0 == "nonce_str" } == details.hasNonce, "\(id): nonce_str")
        let given = texts.filter { !Self.signing.contains($0.0) }
        let documented = fields.filter { !Self.signing.contains($0.name) && $0.type != .file && $0.indexes.isEmpty }
        #expect(given.map(\.0) == documented.map(\.name), "\(id)")
        for (name, text) in given {
            guard let field = documented.first(where: { $0.name == name }) else { continue }
            let documented = Documented().value(of: field, name: name, at: "/request/\(name)")
            if field.encoding == "json" || documented.object != nil || documented.array != nil {
                let inner = try? JSON(parsing: text)
                #expect(inner == ReplyBuilder.encoded(documented, field.fields), "\(id): \(name)")
            } else {
                #expect(text == RequestCheck.text(documented), "\(id): \(name)")
            }
        }
    }

    private func checkForm(_ request: TransportRequest, _ fields: [APIField]) throws {
        let form = try #require(try Form(request), "\(id)")
        let fileField = try #require(fields.first { $0.type == .file }, "\(id)")
        let file = try #require(form.parts.last)
        #expect(file.name == fileField.name, "\(id)")
        #expect(file.body == RoundTrip.fileBytes, "\(id)")
        #expect(file.fileName == RoundTrip.fileName, "\(id)")
        #expect(file.contentType == "image/png", "\(id)")
        guard !test.operation.isV2 else {
            let texts = form.parts.dropLast().map { ($0.name, String(decoding: $0.body, as: UTF8.self)) }
            let md5 = Insecure.MD5.hash(data: RoundTrip.fileBytes).map { Self.hexadecimal($0) }.joined()
            #expect(texts.first { $0.0 == "media_hash" }?.1 == md5, "\(id)")
            let computed: Set = ["media_hash", "sign_type"]
            // In a form no order is documented.
            let given = texts.filter { !computed.contains($0.0) }.sorted { $0.0 < $1.0 }
            let documented = fields.filter { !computed.contains($0.name) }.sorted { $0.name < $1.name }
            try checkFormTexts(given, texts, documented)
            return
        }
        #expect(form.parts.count == 2, "\(id)")
        let meta = try #require(form.part("meta"), "\(id)")
        #expect(meta.contentType == "application/json", "\(id)")
        let documented = try #require(fields.first { $0.name == "meta" }, "\(id)")
        let sha256 = SHA256.hash(data: RoundTrip.fileBytes).map { Self.hexadecimal($0) }.joined()
        let computed = ["filename": RoundTrip.fileName, "file_name": RoundTrip.fileName, "sha256": sha256]
        let others = Set(documented.fields.map(\.name))
        let isHashNamed = others.contains { $0.hasPrefix("digest_al") }
        members(try JSON(parsing: Array(meta.body)), documented.fields, "/request/meta") { name in
            if name == "file_digest" || (name == "digest" && !isHashNamed) { return sha256 }
            return computed[name]
        }
    }

    private func checkFormTexts(
        _ given: [(String, String)], _ all: [(String, String)], _ documented: [APIField]
    ) throws {
        let key = try APIv2Key(test.keys.apiV2)
        let sign = try #require(all.first { $0.0 == "sign" }?.1, "\(id)")
        #expect(key.verify(sign, of: all.map { (name: $0.0, value: $0.1) }) != nil, "\(id)")
        let fields = documented.filter { $0.type != .file }
        #expect(given.map(\.0) == fields.map(\.name), "\(id)")
        for (name, text) in given where name != "sign" {
            guard let field = fields.first(where: { $0.name == name }) else { continue }
            let value = Documented().value(of: field, name: name, at: "/request/\(name)")
            #expect(text == RequestCheck.text(value), "\(id): \(name)")
        }
    }

    private static func hexadecimal(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16)
        return digits.count == 1 ? "0" + digits : digits
    }

    // MARK: JSON

    private func members(
        _ json: JSON, _ fields: [APIField], _ pointer: String, computed: (String) -> String? = { _ in nil }
    ) {
        guard let object = json.object else {
            Issue.record("\(id): \(pointer) is no object")
            return
        }
        let names = fields.filter(\.indexes.isEmpty).map(\.name)
        #expect(object.keys == names, "\(id): \(pointer)")
        for field in fields {
            guard let value = object[field.name] else { continue }
            let place = "\(pointer)/\(field.name)"
            if let text = computed(field.name) {
                #expect(value == .string(text), "\(id): \(place)")
            } else {
                self.value(value, field, place)
            }
        }
    }

    private func value(_ value: JSON, _ field: APIField, _ place: String) {
        var value = value
        if field.encoding == "json" {
            guard let inner = value.string.flatMap({ try? JSON(parsing: $0) }) else {
                Issue.record("\(id): \(place) is no JSON in a text")
                return
            }
            value = inner
        }
        if !field.fields.isEmpty, field.encoding != "form" {
            guard case .array(let elements) = value else { return members(value, field.fields, place) }
            #expect(elements.count == Token.count(place), "\(id): \(place)")
            for (index, element) in elements.enumerated() { members(element, field.fields, "\(place)/\(index)") }
            return
        }
        if field.encryption == .platformRSA { value = decrypted(value, place) }
        #expect(value == Documented().value(of: field, name: field.name, at: place), "\(id): \(place)")
    }

    /// Plain texts must not go out.
    private func decrypted(_ value: JSON, _ place: String) -> JSON {
        if case .array(let elements) = value { return .array(elements.map { decrypted($0, place) }) }
        guard let text = value.string.flatMap({ try? test.keys.platform.decrypt(base64: $0) }) else {
            Issue.record("\(id): \(place) is not encrypted")
            return value
        }
        return .string(text)
    }
}
