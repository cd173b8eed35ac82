// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

/// Documented combinations of values: which scene of a transfer needs which texts.
enum PresetList {
    static func lines(_ presets: [JSON]) -> [String] {
        guard !presets.isEmpty else { return [] }
        return ["", "Combinations"] + presets.flatMap { Wrapping.prose(line($0), indent: 2, hanging: 4) }
    }

    private static func line(_ preset: JSON) -> String {
        let selected = pairs(preset["select"])
        let list = preset["field"]?.string ?? ""
        let items = (preset["items"]?.array ?? []).map { item in
            let fixed = pairs(item["fixed"])
            return fixed.joined(separator: ", ") + (item["optional"]?.bool == true ? " (optional)" : "")
        }
        let head = ([preset["name"]?.string ?? ""] + selected).filter { !$0.isEmpty }.joined(separator: ", ")
        let elements = items.filter { !$0.isEmpty }.joined(separator: "; ")
        return Wrapping.printable(elements.isEmpty ? head : "\(head): \(list) with \(elements)")
    }

    private static func pairs(_ json: JSON?) -> [String] {
        (json?.object ?? JSON.Object()).map { name, value in
            let text = value.string ?? value.description
            return "\(name) \(text)"
        }
    }
}
