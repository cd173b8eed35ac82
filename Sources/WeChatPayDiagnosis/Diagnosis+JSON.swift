// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

extension Diagnosis {
    /// The diagnosis without messages and bodies; see ``json(includingMessages:)``.
    public var json: JSON { json(includingMessages: false) }

    /// The diagnosis as JSON.
    ///
    /// Members: `good`, `code`, `direction`, `sentence`, `advice`, `findings` (of `code`, `sentence`, `advice`),
    /// `unchecked`, `notes`, `signed_by` (`kind`, `id`; or `null`), `candidates_tried`; with messages also `expected_message`,
    /// `signed_message` (texts; bytes that are not UTF-8 are replaced) and `difference` (`offset`, `line`, `part`,
    /// `expected`, `signed`, `lines`), each `null` where it is not known.
    ///
    /// - Parameter includingMessages: Whether signed texts are included, which contain the body.
    public func json(includingMessages: Bool) -> JSON {
        var json: JSON = [
            "good": .bool(isGood), "code": .string(code.rawValue), "direction": .string(direction.rawValue),
            "sentence": .string(sentence), "advice": .string(advice), "findings": .array(findings.map(\.json)),
            "unchecked": .array(unchecked.map { .string($0) }), "notes": .array(notes.map { .string($0) }),
            "signed_by": signer.map { ["kind": .string($0.kind.rawValue), "id": .string($0.id)] } ?? .null,
            "candidates_tried": .number(.init(candidatesTried)),
        ]
        if includingMessages {
            json["expected_message"] = Self.text(expectedMessage)
            json["signed_message"] = Self.text(signedMessage)
            json["difference"] = difference()?.json ?? .null
        }
        return json
    }

    private static func text(_ bytes: [UInt8]?) -> JSON {
        bytes.map { .string(String(decoding: $0, as: UTF8.self)) } ?? .null
    }
}
