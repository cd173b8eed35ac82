// SPDX-License-Identifier: Apache-2.0

import CryptoExtras
import Foundation
import WeChatPayDescription
import WeChatPayJSON

/// Decrypts what a request holds under the platform's key, as documented of its members.
struct SensitiveFields {
    /// The key that `Wechatpay-Serial` names; `nil` where the header is missing.
    let key: _RSA.Signing.PrivateKey?
    private(set) var names: Set<String> = []

    init(key: _RSA.Signing.PrivateKey?) { self.key = key }

    /// The members with plain text where ciphertext was.
    mutating func open(
        _ members: JSON.Object, _ fields: [APIField], _ pointer: String = ""
    ) throws(GatewayRefusal) -> JSON.Object {
        var opened = members
        for field in fields {
            guard let value = members[field.name] else { continue }
            opened[field.name] = try open(value, field, "\(pointer)/\(JSONPointer.token(field.name))")
        }
        return opened
    }

    private mutating func open(_ value: JSON, _ field: APIField, _ pointer: String) throws(GatewayRefusal) -> JSON {
        if let text = value.string, Self.isEncrypted(field) {
            return .string(try open(text, field, pointer, location: "body"))
        }
        if let object = value.object, !field.fields.isEmpty {
            return .object(try open(object, field.fields, pointer))
        }
        guard let elements = value.array, !field.fields.isEmpty || Self.isEncrypted(field) else { return value }
        var element = field
        element.type = field.items ?? .object
        var opened: [JSON] = []
        for (index, value) in elements.enumerated() { opened.append(try open(value, element, "\(pointer)/\(index)")) }
        return .array(opened)
    }

    /// The text behind one ciphertext.
    mutating func open(
        _ text: String, _ field: APIField, _ place: String, location: String
    ) throws(GatewayRefusal) -> String {
        guard let key else {
            throw .parameter("Wechatpay-Serial", "required with encrypted fields", location: "header")
        }
        names.insert(field.name)
        guard let ciphertext = Data(base64Encoded: text),
            let opener = try? _RSA.Encryption.PrivateKey(derRepresentation: key.derRepresentation),
            let data = try? opener.decrypt(ciphertext, padding: .PKCS1_OAEP),
            let plaintext = String(data: data, encoding: .utf8)
        else {  // Assumption: undecryptableIsParameterError
            throw .parameter(place, "平台私钥解密失败", location: location)
        }
        let length = plaintext.unicodeScalars.count
        guard length > 0 else { throw .parameter(place, "must not be empty before encryption", location: location) }
        if let most = field.plaintextMaxLength, length > most {
            throw .parameter(place, "must have 1 to \(most) characters before encryption", location: location)
        }
        return plaintext
    }

    static func isEncrypted(_ field: APIField) -> Bool {
        field.encryption == .platformRSA || field.encryption == .bankTransferRSA
    }
}
