// SPDX-License-Identifier: Apache-2.0

/// The sums at the end of a bill (汇总), beside what its lines really add up to.
///
/// A bill adds up where ``isComplete`` is true, ``differences`` is empty and ``uncompared`` is: see ``addsUp``.
public struct BillSummary: Sendable {
    /// How many lines the bill has between its headings, without those of ``problems``.
    public let rows: Int
    /// Lines that cannot be read for certain, in their order; a thousand at most.
    public let problems: [BillProblem]
    /// How many there are.
    public let problemCount: Int
    /// The sums in their order, as the bill has them.
    public let values: [(name: String, value: String)]
    private let sums: [BillSum]
    /// What the lines add up to; `nil` where they say nothing about a sum.
    private let counted: [YuanAmount?]

    init(
        rows: Int, problems: [BillProblem], problemCount: Int, values: [(name: String, value: String)],
        sums: [BillSum], counted: [YuanAmount?]
    ) {
        self.rows = rows
        self.problems = problems
        self.problemCount = problemCount
        self.values = values
        self.sums = sums
        self.counted = counted
    }

    /// A sum as the bill has it, `summary["应结订单总金额"]` for example; `nil` where there is none of that name. Bills of
    /// other kinds and years have other names for the same sum: each of them finds it.
    public subscript(_ name: String) -> String? {
        if let exact = values.first(where: { $0.name == name }) { return exact.value }
        guard let sum = sums.first(where: { $0.isNamed(name) }) else { return nil }
        return values.first { sum.isNamed($0.name) }?.value
    }

    /// A sum as the bill has it, as an amount; numbers of lines count as yuan.
    public func amount(_ name: String) -> YuanAmount? { self[name].flatMap { YuanAmount($0) } }

    /// What the lines add up to under the name of a sum, those of ``problems`` left out; `nil` for names that are not
    /// known, and where the lines have no such column.
    public func counted(_ name: String) -> YuanAmount? {
        sums.firstIndex { $0.isNamed(name) }.flatMap { counted[$0] }
    }

    /// Whether every line was read. Where it is false, what the lines add up to is not the whole bill's.
    public var isComplete: Bool { problemCount == 0 }

    /// Sums that were not compared with the lines: their names are not known, the lines have no such column, or the bill
    /// says nothing.
    public var uncompared: [String] {
        values.filter { counted($0.name) == nil || $0.value.isEmpty }.map(\.name)
    }

    /// Whether every line was read, and every sum is what the lines add up to.
    public var addsUp: Bool { isComplete && differences.isEmpty && uncompared.isEmpty && !values.isEmpty }

    /// A sum that is not what the lines add up to.
    public struct Difference: Sendable, Hashable {
        /// The name of the sum, 退款总金额 for example.
        public let name: String
        /// What the bill says.
        public let stated: String
        /// What its lines add up to.
        public let counted: YuanAmount
    }

    /// Sums that are not what the lines add up to. None in a bill that adds up; see ``uncompared`` for those that may be
    /// anything, and ``isComplete`` for lines that are missing.
    public var differences: [Difference] {
        values.compactMap { name, value in
            guard !value.isEmpty, let counted = counted(name), YuanAmount(value) != counted else { return nil }
            return Difference(name: name, stated: value, counted: counted)
        }
    }
}
