// SPDX-License-Identifier: Apache-2.0

/// The sums at the end of a bill (汇总), beside what its lines really add up to.
public struct BillSummary: Sendable {
    /// How many lines the bill has between its headings.
    public let rows: Int
    /// The sums in their order, as the bill has them.
    public let values: [(name: String, value: String)]
    private let counted: [String: YuanAmount]

    init(rows: Int, values: [(name: String, value: String)], counted: [String: YuanAmount]) {
        self.rows = rows
        self.values = values
        self.counted = counted
    }

    /// A sum as the bill has it, `summary["应结订单总金额"]` for example; `nil` where there is none of that name.
    public subscript(_ name: String) -> String? { values.first { $0.name == name }?.value }

    /// A sum as the bill has it, as an amount; numbers of lines count as yuan.
    public func amount(_ name: String) -> YuanAmount? { self[name].flatMap { YuanAmount($0) } }

    /// What the lines add up to under the name of a sum; `nil` for names that are not known.
    public func counted(_ name: String) -> YuanAmount? { counted[name] }

    /// A sum that is not what the lines add up to.
    public struct Difference: Sendable, Hashable {
        /// The name of the sum, 退款总金额 for example.
        public let name: String
        /// What the bill says.
        public let stated: String
        /// What its lines add up to.
        public let counted: YuanAmount
    }

    /// Sums that are not what the lines add up to; none in a bill that adds up.
    public var differences: [Difference] {
        values.compactMap { name, value in
            guard let counted = counted[name], YuanAmount(value) != counted else { return nil }
            return Difference(name: name, stated: value, counted: counted)
        }
    }
}
