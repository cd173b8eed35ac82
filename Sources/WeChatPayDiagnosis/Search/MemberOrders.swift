// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// The same JSON with the members of its objects in every order: of the outermost objects in all orders, of those inside
/// in as many as there is time for.
struct MemberOrders: Sequence, IteratorProtocol {
    private let json: JSON
    /// How many orders there are of each object, in the order in which they are met.
    private var radixes: [Int] = []
    private var digits: [Int] = []
    private var isDone = false

    init(_ json: JSON) {
        self.json = json
        Self.count(json, &radixes)
        digits = radixes.map { _ in 0 }
        isDone = radixes.allSatisfy { $0 == 1 }
    }

    /// The next order; the one that is already there is left out.
    mutating func next() -> JSON? {
        guard !isDone else { return nil }
        var place = 0
        while place < digits.count {
            digits[place] += 1
            if digits[place] < radixes[place] { break }
            digits[place] = 0
            place += 1
        }
        guard place < digits.count else {
            isDone = true
            return nil
        }
        var position = 0
        return arranged(json, &position)
    }

    /// 7! is 5,040: more members are left as they are.
    private static func orders(_ count: Int) -> Int { count <= 7 ? (1...Swift.max(count, 1)).reduce(1, *) : 1 }

    private static func count(_ json: JSON, _ radixes: inout [Int]) {
        switch json {
        case .object(let object):
            radixes.append(orders(object.count))
            for member in object { count(member.value, &radixes) }
        case .array(let elements): for element in elements { count(element, &radixes) }
        default: break
        }
    }

    private func arranged(_ json: JSON, _ position: inout Int) -> JSON {
        switch json {
        case .object(let object):
            let digit = digits[position]
            position += 1
            var members = Array(object).map { (key: $0.key, value: arranged($0.value, &position)) }
            if digit > 0 { members = Self.permutation(members, digit) }
            var result = JSON.Object()
            for member in members { result[member.key] = member.value }
            return .object(result)
        case .array(let elements): return .array(elements.map { arranged($0, &position) })
        default: return json
        }
    }

    /// The permutation of a number, by its digits in the factorial system.
    static func permutation<Element>(_ elements: [Element], _ number: Int) -> [Element] {
        var pool = elements
        var rest = number
        var result: [Element] = []
        while !pool.isEmpty {
            let block = (1..<Swift.max(pool.count, 2)).reduce(1, *)
            result.append(pool.remove(at: Swift.min(rest / block, pool.count - 1)))
            rest %= block
        }
        return result
    }
}
