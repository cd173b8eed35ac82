// SPDX-License-Identifier: Apache-2.0

/// A page of WeChat Pay's documentation: `M:` and its number for merchants, `P:` for partners.
package struct PageID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// For whom the page is written.
    package enum Side: String, Sendable, CaseIterable {
        case merchant, partner

        /// The letter in front of the number.
        package var letter: String { self == .merchant ? "M" : "P" }
    }

    package let side: Side
    /// The number in the page's address.
    package let number: String

    package init(_ side: Side, _ number: String) {
        self.side = side
        self.number = number
    }

    /// The address at WeChat Pay.
    package var url: String { "https://pay.weixin.qq.com/doc/v3/\(side.rawValue)/\(number)" }

    package var description: String { "\(side.letter):\(number)" }

    package static func < (left: PageID, right: PageID) -> Bool {
        (left.side.letter, left.number) < (right.side.letter, right.number)
    }
}
