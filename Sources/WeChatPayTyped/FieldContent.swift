// SPDX-License-Identifier: Apache-2.0

package import WeChatPay

/// What a member holds: JSON as it came, or what a request was given, sensitive texts still plain.
package indirect enum FieldContent: Sendable {
    case json(JSON)
    /// Encrypted when the call is encoded.
    case sensitive(SensitiveText)
    case object(Fields)
    case list([FieldContent])
    /// Sent as JSON inside a text.
    case text(FieldContent)

    var isNull: Bool { if case .json(.null) = self { true } else { false } }

    /// For people: sensitive texts are masked.
    var shown: JSON { encoded { _ in "•••" } }

    /// As JSON, with sensitive texts as `sensitive` makes them.
    func encoded(_ sensitive: (SensitiveText) throws -> String) rethrows -> JSON {
        switch self {
        case .json(let json): json
        case .sensitive(let text): .string(try sensitive(text))
        case .object(let fields): .object(try fields.encoded(sensitive))
        case .list(let elements): .array(try elements.map { try $0.encoded(sensitive) })
        case .text(let content): .string(try content.encoded(sensitive).description)
        }
    }
}

extension Fields {
    func encoded(_ sensitive: (SensitiveText) throws -> String) rethrows -> JSON.Object {
        var object = JSON.Object()
        for member in members { object[member.name] = try member.content.encoded(sensitive) }
        return object
    }
}
