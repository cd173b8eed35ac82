// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// The families and how many operations each has.
enum FamilyList {
    static func counts(_ description: APIDescription) -> [(name: String, count: Int)] {
        var order: [String] = []
        var counts: [String: Int] = [:]
        for operation in description.operations {
            let family = operation.family
            if counts[family] == nil { order.append(family) }
            counts[family, default: 0] += 1
        }
        return order.map { ($0, counts[$0] ?? 0) }
    }

    static func lines(_ description: APIDescription) -> [String] {
        let v2 = description.operations.count { $0.isV2 }
        let cells = counts(description).map { family in
            let count = String(family.count)
            let space = String(repeating: " ", count: max(1, 34 - family.name.count - count.count))
            return family.name + space + count
        }
        let rows = (cells.count + 1) / 2
        let table = (0..<rows).map { row in
            let right = row + rows < cells.count ? "      " + cells[row + rows] : ""
            return "  " + cells[row] + right
        }
        return [
            "\(description.operations.count - v2) operations of APIv3, \(v2) of APIv2, "
                + "\(description.notifications.count) notifications",
            "",
        ] + table + [
            "",
            "wechatpay apis WORD …       searches names, products, paths, ids, parameters",
            "wechatpay apis --family F   lists a family, or v2, or notifications",
            "wechatpay apis PATH         describes an operation",
        ]
    }
}
