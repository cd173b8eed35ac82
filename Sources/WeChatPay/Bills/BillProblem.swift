// SPDX-License-Identifier: Apache-2.0

/// A line of a bill that cannot be read for certain.
///
/// Bills do not escape what merchants write: a description with what separates values, or with a line break, may be read
/// in more than one way. Such a row is left out and named, and so the sums of the rows are incomplete.
public struct BillProblem: Error, Sendable, Hashable {
    /// Where it begins in the file; the first line is 1.
    public let line: Int
    /// What is wrong with it, to follow "Line 7:". It never holds a value.
    public let reason: String
}

extension BillProblem: CustomStringConvertible {
    /// `Line 7: it is not UTF-8`.
    public var description: String { "Line \(line): \(reason)" }
}

extension WeChatPayError {
    /// A file that is no bill, or a line of one.
    static func malformedBill(line: Int, _ problem: String) -> WeChatPayError {
        malformedBill(BillProblem(line: line, reason: problem))
    }

    static func malformedBill(_ problem: BillProblem) -> WeChatPayError {
        WeChatPayError(
            .billMalformed, "Line \(problem.line) of the bill: \(problem.reason).", cause: problem)
    }
}
