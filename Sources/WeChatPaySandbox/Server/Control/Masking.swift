// SPDX-License-Identifier: Apache-2.0

import Crypto
import Foundation
import WeChatPayJSON

/// Hides personal data and secrets in what the page shows, until somebody asks for them.
///
/// It goes by the names of members, in JSON, XML and queries, and needs no well-formed text: what was received may be
/// anything. Values that it hid in one text it hides wherever else they stand.
struct Masking: Sendable {
    static let mask = "•••"

    let isOff: Bool
    /// What was hidden so far, longest first, and what stands for it.
    private(set) var hidden: [(value: String, mask: String)] = []

    init(isOff: Bool) { self.isOff = isOff }

    // MARK: Names

    /// Whether a member of this name is personal or secret.
    static func isSensitive(_ name: String) -> Bool {
        let name = name.lowercased()
        return exact.contains(name) || parts.contains { name.contains($0) }
    }

    private static let exact: Set<String> = [
        "name", "key", "sign_key", "api_key", "apikey", "account", "re_user_name", "id_no", "nickname",
    ]
    private static let parts = [
        "openid", "realname", "real_name", "id_card", "idcard", "cred_id", "id_doc_number", "identification_number",
        "identity_number", "mobile", "phone", "email", "bank_account", "account_number", "account_no", "account_name",
        "bank_card", "card_number", "card_no", "access_token", "auth_code", "user_name", "username", "contact_name",
        "payee_name", "individual_name", "receiver_name", "owner_name", "legal_person", "address", "secret", "password",
        "bank_no", "true_name", "receiver_account",
    ]

    /// What stands for a value. Users can still be told apart.
    static func masked(_ value: String, name: String) -> String {
        guard name.lowercased().contains("openid"), !value.isEmpty else { return mask }
        return user(value)
    }

    private static func user(_ openid: String) -> String {
        let digest = SHA256.hash(data: Data(openid.utf8))
        return mask + digest.prefix(3).map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }.joined()
    }

    /// An account of the ledger's: `user:oUpF8uMuAJO…` names a person.
    static func account(_ text: String) -> String {
        text.hasPrefix("user:") ? "user:" + user(String(text.dropFirst(5))) : text
    }

    // MARK: Records

    /// A record as JSON with its sensitive members hidden.
    mutating func record(_ json: JSON) -> JSON {
        guard !isOff else { return json }
        return hide(json, name: "")
    }

    private mutating func hide(_ json: JSON, name: String) -> JSON {
        switch json {
        case .object(let object):
            var copy = object
            for (name, value) in object { copy[name] = hide(value, name: name) }
            return .object(copy)
        case .array(let elements): return .array(elements.map { hide($0, name: name) })
        case .string(let value):
            if value.hasPrefix("user:") { return .string(Self.account(value)) }
            if ["account", "from", "to"].contains(name), AccountID(value) != nil { return json }
            if Self.isSensitive(name) { return .string(note(value, name: name)) }
            // A record keeps texts of the wire, too.
            return value.hasPrefix("{") || value.hasPrefix("<") ? .string(text(value)) : json
        case .number: return Self.isSensitive(name) ? .string(Self.mask) : json
        case .bool, .null: return json
        }
    }

    private mutating func note(_ value: String, name: String) -> String {
        let mask = Self.masked(value, name: name)
        // Shorter ones stand in too many other words, and a text made for it could hold any number.
        if value.utf8.count >= 4, hidden.count < 64, !hidden.contains(where: { $0.value == value }) {
            hidden.append((value, mask))
            hidden.sort { $0.value.count > $1.value.count }
        }
        return mask
    }

    // MARK: Texts

    /// A text of the wire with sensitive values hidden: JSON, XML, a path with its query, a signed message.
    mutating func text(_ text: String) -> String {
        guard !isOff, !text.isEmpty else { return text }
        var scanner = SensitiveTextScanner(Array(text.utf8))
        var result = scanner.masked { value, name in Self.masked(value, name: name) }
        for (value, name) in scanner.found { _ = note(value, name: name) }
        for (value, mask) in hidden where result.contains(value) {
            result = result.replacingOccurrences(of: value, with: mask)
        }
        return result
    }

    /// Hides a value that is sensitive though no name stands at it: a variable of a path.
    mutating func hide(value: String, name: String) {
        guard !isOff, Self.isSensitive(name) else { return }
        _ = note(value, name: name)
    }
}
