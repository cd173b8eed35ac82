// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Makes up what a documented notification says: its members with plausible values that fit the event, and the values
/// that somebody asked for.
struct NotificationSynthesis {
    let notification: APINotification
    let generic: GenericAnswer
    let now: Date
    /// Numbers follow from it, so that two notifications are about two things.
    let seed: String

    /// The decrypted resource; of APIv2, the members without `sign`.
    ///
    /// - Parameters:
    ///   - fields: Values by path: `amount.total`, `sub_orders.0.trade_state`.
    ///   - resource: Members as they are to be; `fields` come on top.
    /// - Throws: ``SandboxError/notPossible(_:)`` for a value that is not of its member's type.
    func members(
        _ fields: [String: String], _ resource: JSON.Object = JSON.Object()
    ) throws(SandboxError) -> JSON {
        let documented = documented
        var asked: JSON = .object(resource)
        for (path, text) in fields.sorted(by: { $0.key < $1.key }) {
            let names = path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
            guard names.allSatisfy({ !$0.isEmpty }) else {
                throw .notPossible("\(path) has an empty part; a dot nests, as in amount.total.")
            }
            let value = try Self.value(text, path, Self.field(names[...], documented))
            try Self.put(value, at: names[...], path, in: &asked)
        }
        return Self.merged(asked, into: .object(samples(documented, asked.object ?? JSON.Object())))
    }

    private func samples(_ documented: [APIField], _ asked: JSON.Object) -> JSON.Object {
        // The machinery that makes up replies knows calls: this one stands for what happened before the notification.
        let path = notification.isV2 ? "/pay/unifiedorder" : "/v3/pay/transactions/jsapi"
        guard let operation = APIDescription.shared.operation(method: "POST", path: path) else { return JSON.Object() }
        var details = operation.details
        details.response.fields = documented
        let call = DocumentedCall(
            operation: operation, details: details, pathValues: [:], query: [("", seed)], body: asked, secrets: [],
            file: nil, baseURL: "http://127.0.0.1", now: now
        )
        var members = generic.members(call)
        if notification.isV2 {
            for name in ["sign", "nonce_str", "event_nonce"] { members[name] = nil }
            if members["sign_type"] != nil, members["sign_type"] != "HMAC-SHA256" { members["sign_type"] = "MD5" }
        }
        return members
    }

    // MARK: Members

    private var documented: [APIField] {
        let details = notification.details
        if let body = details.body { return body.fields.map(opened) }
        if notification.id == "TRANSACTION.SUCCESS" { return Self.payment.map(opened) }
        // A page that several products share is about one of them here.
        let isShared = notification.json["scenarios"] != nil
        return details.resource.filter { field in
            if field.isRequired || ["success_time", "attach", "bank_type", "payer"].contains(field.name) {
                return true
            }
            return !isShared && !field.name.hasPrefix("sub_") && !field.name.hasPrefix("sp_")
        }.map(opened)
    }

    /// The field with the value that the event implies, and as an object where it holds one encrypted.
    private func opened(_ field: APIField) -> APIField {
        var field = field
        field.fields = field.fields.map(opened)
        if field.encryption == .apiV2AES || field.encryption == .apiV3AES, !field.fields.isEmpty {
            field.encryption = nil
            field.encoding = nil
            field.type = .object
        }
        if field.constant == nil, field.type != .array, field.type != .object,
            let value = EventValue.value(of: field, in: notification.id)
        {
            field.constant = value
        }
        return field
    }

    /// A plain payment (普通支付), which the shared page has no list of.
    private static let payment: [APIField] = {
        func text(_ name: String) -> APIField { APIField(name, .string, isRequired: true) }
        func fen(_ name: String) -> APIField { APIField(name, .integer, isRequired: true) }
        return [
            text("transaction_id"),
            APIField(
                "amount", .object, isRequired: true,
                fields: [fen("payer_total"), fen("total"), text("currency"), text("payer_currency")]),
            text("mchid"), text("trade_state"), text("bank_type"), text("success_time"),
            APIField("payer", .object, isRequired: true, fields: [text("openid")]),
            text("out_trade_no"), text("appid"), text("trade_state_desc"), text("trade_type"), text("attach"),
        ]
    }()

    // MARK: Values that were asked for

    private static func field(_ names: ArraySlice<String>, _ fields: [APIField]) -> APIField? {
        guard let name = names.first else { return nil }
        guard let field = fields.first(where: { $0.isNamed(name) }) else { return nil }
        var rest = names.dropFirst()
        if field.type == .array, let index = rest.first, Int(index) != nil {
            rest = rest.dropFirst()
            if rest.isEmpty { return field.items == .object ? nil : field.element }
        }
        return rest.isEmpty ? field : Self.field(rest, field.fields)
    }

    private static func value(_ text: String, _ path: String, _ field: APIField?) throws(SandboxError) -> JSON {
        let parsed = try? JSON(parsing: text)
        switch field?.type {
        case .string, .file, nil: return .string(text)
        case .integer:
            guard let parsed, parsed.int != nil else { throw .notPossible("\(path) must be a whole number.") }
            return parsed
        case .number:
            guard let parsed, parsed.double != nil else { throw .notPossible("\(path) must be a number.") }
            return parsed
        case .boolean:
            guard let parsed, parsed.bool != nil else { throw .notPossible("\(path) must be true or false.") }
            return parsed
        case .object:
            guard let parsed, parsed.object != nil else { throw .notPossible("\(path) must be a JSON object.") }
            return parsed
        case .array:
            guard let parsed, parsed.array != nil else { throw .notPossible("\(path) must be a JSON array.") }
            return parsed
        }
    }

    private static func put(
        _ value: JSON, at names: ArraySlice<String>, _ path: String, in json: inout JSON
    ) throws(SandboxError) {
        guard let name = names.first else {
            json = value
            return
        }
        if let index = Int(name), json.object?.isEmpty ?? (json.array != nil) {
            var elements = json.array ?? []
            guard (0...elements.count).contains(index) else {
                throw .notPossible("\(path) leaves out an element: lists are filled from 0 on.")
            }
            if index == elements.count { elements.append(.object(JSON.Object())) }
            try put(value, at: names.dropFirst(), path, in: &elements[index])
            json = .array(elements)
            return
        }
        guard json.object != nil else { throw .notPossible("\(path) contradicts another value.") }
        var inner = json[name] ?? .object(JSON.Object())
        try put(value, at: names.dropFirst(), path, in: &inner)
        json[name] = inner
    }

    /// What was asked for in place of what was made up; members that are not documented are added.
    private static func merged(_ asked: JSON, into made: JSON) -> JSON {
        switch (asked, made) {
        case (.object(let asked), .object(var made)):
            for (name, value) in asked { made[name] = made[name].map { merged(value, into: $0) } ?? value }
            return .object(made)
        case (.array(let asked), .array(let made)) where asked.allSatisfy { $0.object != nil }:
            return .array(
                asked.enumerated().map { index, value in
                    made.indices.contains(index) ? merged(value, into: made[index]) : value
                }
            )
        default: return asked
        }
    }
}
