// SPDX-License-Identifier: Apache-2.0

import Foundation

/// The hash of AES-GCM (NIST SP 800-38D, 6.4), without associated data.
struct GHASH {
    /// A polynomial; the first bit of the first byte is the highest of `high`.
    private struct Element {
        var high: UInt64
        var low: UInt64

        static func ^ (lhs: Element, rhs: Element) -> Element {
            Element(high: lhs.high ^ rhs.high, low: lhs.low ^ rhs.low)
        }

        /// Multiplied by x.
        var doubled: Element {
            Element(
                high: high >> 1 ^ (low & 1 == 0 ? 0 : 0xE100_0000_0000_0000),
                low: low >> 1 | high << 63)
        }
    }

    /// The key times each polynomial of degree below eight, by its byte.
    private let products: [Element]
    private var sum = Element(high: 0, low: 0)

    /// - Parameter key: 16 bytes.
    init(key: Data) {
        var products = [Element](repeating: Element(high: 0, low: 0), count: 256)
        var power = Self.element(key[...])
        var bit = 128
        while bit > 0 {
            products[bit] = power
            power = power.doubled
            bit /= 2
        }
        for byte in 2..<256 where byte & (byte - 1) != 0 {
            let highest = 1 << (UInt8.bitWidth - 1 - UInt8(byte).leadingZeroBitCount)
            products[byte] = products[highest] ^ products[byte - highest]
        }
        self.products = products
    }

    /// Adds bytes; all but the last time a multiple of 16.
    mutating func update(_ bytes: Data) {
        var sum = sum
        bytes.withUnsafeBytes { bytes in
            products.withUnsafeBufferPointer { products in
                var index = 0
                while index + 16 <= bytes.count {
                    let high = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
                    let low = UInt64(bigEndian: bytes.loadUnaligned(fromByteOffset: index + 8, as: UInt64.self))
                    sum = Self.product(sum ^ Element(high: high, low: low), products)
                    index += 16
                }
                if index < bytes.count {
                    sum = Self.product(sum ^ Self.element(Data(bytes[index...])[...]), products)
                }
            }
        }
        self.sum = sum
    }

    /// The hash, with the length of all that was added.
    mutating func finish(bits: UInt64) -> [UInt8] {
        let last = sum ^ Element(high: 0, low: bits)
        let result = products.withUnsafeBufferPointer { Self.product(last, $0) }
        return [result.high, result.low].flatMap { word in
            (0..<8).map { UInt8(truncatingIfNeeded: word >> (56 - 8 * $0)) }
        }
    }

    /// Byte by byte from the last: what was summed so far times x⁸, and the byte's own product.
    private static func product(_ factor: Element, _ products: UnsafeBufferPointer<Element>) -> Element {
        var high: UInt64 = 0
        var low: UInt64 = 0
        var word = factor.low
        reductions.withUnsafeBufferPointer { reductions in
            for index in 0..<16 {
                if index == 8 { word = factor.high }
                let carry = Int(low & 0xFF)
                let product = products[Int(word & 0xFF)]
                low = (low >> 8 | high << 56) ^ product.low
                high = high >> 8 ^ reductions[carry] ^ product.high
                word >>= 8
            }
        }
        return Element(high: high, low: low)
    }

    /// What the eight bits that fall off become.
    private static let reductions: [UInt64] = (0..<256).map { byte in
        var element = Element(high: 0, low: UInt64(byte))
        for _ in 0..<8 { element = element.doubled }
        return element.high
    }

    /// At most 16 bytes, filled up with zeros.
    private static func element(_ bytes: Data.SubSequence) -> Element {
        var words: (UInt64, UInt64) = (0, 0)
        for (index, byte) in bytes.prefix(16).enumerated() {
            if index < 8 {
                words.0 |= UInt64(byte) << UInt64(56 - 8 * index)
            } else {
                words.1 |= UInt64(byte) << UInt64(120 - 8 * index)
            }
        }
        return Element(high: words.0, low: words.1)
    }
}
