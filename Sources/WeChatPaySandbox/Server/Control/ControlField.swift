// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// A query parameter, or a member of a body, of the control API.
struct ControlField: Sendable {
    enum Kind: String, Sendable {
        case text = "string"
        case integer
        case number
        case boolean
        case object
        case list = "array"

        func accepts(_ value: JSON) -> Bool {
            switch (self, value) {
            case (.text, .string), (.boolean, .bool), (.object, .object), (.list, .array), (.number, .number): true
            case (.integer, .number(let number)): number.int != nil
            default: false
            }
        }
    }

    let name: String
    let kind: Kind
    let isRequired: Bool
    /// One sentence, for the description of the API.
    let summary: String
    /// The values there are; any where it is empty.
    var values: [String] = []

    static func required(_ name: String, _ kind: Kind = .text, _ summary: String) -> ControlField {
        ControlField(name: name, kind: kind, isRequired: true, summary: summary)
    }

    static func optional(
        _ name: String, _ kind: Kind = .text, _ summary: String, values: [String] = []
    ) -> ControlField {
        ControlField(name: name, kind: kind, isRequired: false, summary: summary, values: values)
    }

    /// Shows what is masked otherwise.
    static let reveal = optional("reveal", .boolean, "true shows names, openids and the like as they are.")
}
