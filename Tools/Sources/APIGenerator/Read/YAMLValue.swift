// SPDX-License-Identifier: Apache-2.0

import Yams

/// A YAML value with its members in order.
package indirect enum YAMLValue: Sendable {
    case text(String)
    case integer(Int)
    case boolean(Bool)
    case list([YAMLValue])
    case map([(key: String, value: YAMLValue)])

    init(_ node: Node) {
        if let mapping = node.mapping {
            self = .map(mapping.map { (key: $0.key.string ?? "", value: YAMLValue($0.value)) })
        } else if let sequence = node.sequence {
            self = .list(sequence.map { YAMLValue($0) })
        } else if let scalar = node.scalar, scalar.style == .plain, let flag = node.bool {
            self = .boolean(flag)
        } else if let scalar = node.scalar, scalar.style == .plain, let number = node.int {
            self = .integer(number)
        } else {
            self = .text(node.string ?? "")
        }
    }

    package subscript(key: String) -> YAMLValue? {
        if case .map(let members) = self { members.first { $0.key == key }?.value } else { nil }
    }

    var members: [(key: String, value: YAMLValue)] { if case .map(let members) = self { members } else { [] } }
    package var elements: [YAMLValue] { if case .list(let elements) = self { elements } else { [] } }
    var bool: Bool { if case .boolean(true) = self { true } else { false } }
    package var int: Int? { if case .integer(let value) = self { value } else { nil } }

    /// A scalar as text.
    package var text: String? {
        switch self {
        case .text(let text): text
        case .integer(let value): String(value)
        case .boolean(let value): String(value)
        default: nil
        }
    }

    /// For `JSONSerialization`.
    var foundation: Any {
        switch self {
        case .text(let text): text
        case .integer(let value): value
        case .boolean(let value): value
        case .list(let elements): elements.map(\.foundation)
        case .map(let members): Dictionary(members.map { ($0.key, $0.value.foundation) }, uniquingKeysWith: { $1 })
        }
    }
}
