// SPDX-License-Identifier: Apache-2.0

/// An amount of a bill, exact to five decimals of a yuan (元): fees may be finer than 分.
public struct YuanAmount: Sendable, Hashable, Comparable {
    /// In 0.00001 元, a thousandth of a 分.
    public let hundredThousandths: Int64

    /// Wraps a number of 0.00001 元.
    public init(hundredThousandths: Int64) { self.hundredThousandths = hundredThousandths }

    /// Reads `-12.34`, as bills write it: digits, at most one point, a sign where it is below zero. Nothing is rounded.
    ///
    /// - Returns: `nil` for what is not a number, has more than five decimals that count, or is too large.
    public init?(_ text: some StringProtocol) {
        var text = String(text)
        guard let amount = text.withUTF8({ Self.units($0[...], decimals: 5) }) else { return nil }
        self.init(hundredThousandths: amount)
    }

    /// In 分, where it is a whole number of them.
    public var fen: Int64? { hundredThousandths.isMultiple(of: 1000) ? hundredThousandths / 1000 : nil }

    /// Whether the first is less.
    public static func < (lhs: YuanAmount, rhs: YuanAmount) -> Bool {
        lhs.hundredThousandths < rhs.hundredThousandths
    }

    /// The number in units of the last of so many decimals; zeros may follow.
    static func units(_ text: Slice<UnsafeBufferPointer<UInt8>>, decimals: Int) -> Int64? {
        var rest = text
        var isNegative = false
        if let sign = rest.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
            isNegative = sign == UInt8(ascii: "-")
            rest = rest.dropFirst()
        }
        var value: Int64 = 0
        var digits = 0
        var places = -1
        for byte in rest {
            if byte == UInt8(ascii: "."), places < 0, digits > 0 {
                places = 0
                continue
            }
            guard byte >= 0x30, byte <= 0x39 else { return nil }
            digits += 1
            if places >= 0 { places += 1 }
            guard places <= decimals else {
                if byte == 0x30 { continue }
                return nil
            }
            guard append(byte - 0x30, to: &value) else { return nil }
        }
        // A point must have digits on both sides.
        guard digits > 0, places != 0 else { return nil }
        for _ in min(max(places, 0), decimals)..<decimals { guard append(0, to: &value) else { return nil } }
        return isNegative ? -value : value
    }

    private static func append(_ digit: UInt8, to value: inout Int64) -> Bool {
        let (product, overflow) = value.multipliedReportingOverflow(by: 10)
        let (sum, carry) = product.addingReportingOverflow(Int64(digit))
        value = sum
        return !overflow && !carry
    }
}

extension YuanAmount: CustomStringConvertible {
    /// Yuan with two decimals, or with as many as it has: `12.30`, `0.00600`.
    public var description: String {
        let (yuan, rest) = hundredThousandths.magnitude.quotientAndRemainder(dividingBy: 100_000)
        let decimals = String(String(100_000 + rest).dropFirst())
        let shown = fen == nil ? decimals : String(decimals.prefix(2))
        return (hundredThousandths < 0 ? "-" : "") + String(yuan) + "." + shown
    }
}
