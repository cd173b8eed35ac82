// SPDX-License-Identifier: Apache-2.0

import Foundation

/// One field as it was and as it is sent.
struct EncryptedField: Sendable {
    let plaintext: String
    /// Base64, different each time.
    let ciphertext: String
}

/// The sensitive fields of one call, kept to encrypt them anew where WeChat Pay has retired the key.
package struct EncryptedFields: Sendable, CustomStringConvertible, CustomReflectable {
    /// What they were encrypted with; the call names it.
    let key: PlatformKey
    let fields: [EncryptedField]

    /// How many there are; no texts.
    package var description: String { "EncryptedFields(\(fields.count))" }
    /// Keeps `dump` and reflection from showing more than the description.
    package var customMirror: Mirror { Mirror(self, children: ["count": fields.count]) }

    /// The same fields under another key, and what to put in place of what.
    func renewed(with key: PlatformKey) throws -> (fields: EncryptedFields, replacements: [(old: String, new: String)])
    {
        let encryption = FieldEncryption(key)
        let replacements = try fields.map { (old: $0.ciphertext, new: try encryption.encrypt($0.plaintext)) }
        let renewed = zip(fields, replacements).map { EncryptedField(plaintext: $0.plaintext, ciphertext: $1.new) }
        return (EncryptedFields(key: key, fields: renewed), replacements)
    }
}

extension Call {
    /// The same call, its sensitive fields encrypted with another key. Ciphertexts are random and long, so that each of
    /// them is found where it stands: in the body, in an upload's `meta`, or in the query.
    func encryptedAnew(with key: PlatformKey) throws -> Call? {
        guard let secrets, case .v3(let signed, let body, let contentType) = payload else { return nil }
        let (fields, replacements) = try secrets.renewed(with: key)
        let pairs = replacements.map { (old: Data($0.old.utf8), new: Data($0.new.utf8)) }
        func replaced(_ bytes: Data) -> Data {
            pairs.reduce(into: bytes) { bytes, pair in
                while let range = bytes.range(of: pair.old) { bytes.replaceSubrange(range, with: pair.new) }
            }
        }
        var copy = self
        copy.secrets = fields
        copy.target = replacements.reduce(target) {
            $0.replacing(PercentEncoding.encode($1.old), with: PercentEncoding.encode($1.new))
        }
        let parts = body.parts.map { part in
            if case .bytes(let bytes) = part { OutgoingBody.Part.bytes(replaced(bytes)) } else { part }
        }
        copy.payload = .v3(
            signed: replaced(signed), body: OutgoingBody(parts, progress: body.progress), contentType: contentType)
        return copy
    }
}
