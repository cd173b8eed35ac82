// SPDX-License-Identifier: Apache-2.0

/// Symbols by the bits that stand for them (RFC 1951, 3.2.2), looked up in at most two steps.
///
/// An entry is `value << 16 | kind << 8 | bits`. Its memory has room for the largest table that can be built, so that
/// no lookup of `primary` bits, and none that follows a link, can leave it.
final class HuffmanTable {
    /// A literal byte, or a symbol as it is.
    static let literal: UInt32 = 0
    /// A length or a distance; the low four bits count the extra bits that follow.
    static let base: UInt32 = 0x10
    static let end: UInt32 = 0x20
    /// To the second step; the value is where it begins.
    static let link: UInt32 = 0x40
    /// No code begins with these bits.
    static let invalid: UInt32 = 0x80

    let primary: Int
    private(set) var secondary = 0
    let entries: UnsafeMutablePointer<UInt32>
    private let capacity: Int

    private static let longest = 15

    /// - Parameters:
    ///   - primary: How many bits the first step looks at.
    ///   - symbols: How many symbols there can be.
    init(primary: Int, symbols: Int) {
        self.primary = primary
        capacity = 1 << primary + symbols << (Self.longest - primary)
        entries = .allocate(capacity: capacity)
        entries.initialize(repeating: Self.invalid << 8, count: capacity)
    }

    deinit { entries.deallocate() }

    enum Problem: Error {
        case oversubscribed
        case incomplete
    }

    /// Builds the table.
    ///
    /// - Parameters:
    ///   - lengths: Bits of each symbol's code, 0 to 15; 0 for symbols that do not occur.
    ///   - mayBeIncomplete: Whether a lone code of one bit will do.
    ///   - entry: Value and kind of a symbol, in their places.
    func build(_ lengths: ArraySlice<UInt8>, mayBeIncomplete: Bool, _ entry: (Int) -> UInt32) throws(Problem) {
        var counts = [Int](repeating: 0, count: Self.longest + 1)
        for length in lengths { counts[Int(length)] += 1 }
        counts[0] = 0
        let maximum = counts.lastIndex { $0 > 0 } ?? 0
        var left = 1
        for length in 1...Self.longest {
            left = left << 1 - counts[length]
            guard left >= 0 else { throw .oversubscribed }
        }
        guard left == 0 || (mayBeIncomplete && maximum <= 1) else { throw .incomplete }
        (entries + 0).update(repeating: Self.invalid << 8 | 1, count: 1 << primary)
        secondary = max(0, maximum - primary)
        var next = [Int](repeating: 0, count: Self.longest + 2)
        for length in 1...Self.longest { next[length + 1] = (next[length] + counts[length]) << 1 }
        var used = 1 << primary
        for (symbol, length) in lengths.enumerated() where length > 0 {
            let bits = Int(length)
            let code = Self.reversed(next[bits], bits)
            next[bits] += 1
            let value = entry(symbol)
            if bits <= primary {
                fill(0, from: code, step: bits, room: primary, value | UInt32(bits))
                continue
            }
            let start = code & (1 << primary - 1)
            if entries[start] >> 8 & 0xFF != Self.link {
                (entries + used).update(repeating: Self.invalid << 8 | 1, count: 1 << secondary)
                entries[start] = UInt32(used) << 16 | Self.link << 8 | UInt32(primary)
                used += 1 << secondary
            }
            let offset = Int(entries[start] >> 16)
            fill(offset, from: code >> primary, step: bits - primary, room: secondary, value | UInt32(bits - primary))
        }
    }

    /// Every index that ends with the code's bits.
    private func fill(_ offset: Int, from code: Int, step: Int, room: Int, _ entry: UInt32) {
        var index = code
        while index < 1 << room {
            entries[offset + index] = entry
            index += 1 << step
        }
    }

    private static func reversed(_ code: Int, _ bits: Int) -> Int {
        (0..<bits).reduce(0) { $0 << 1 | code >> $1 & 1 }
    }
}
