// SPDX-License-Identifier: Apache-2.0

/// Arithmetic modulo an RSA key's modulus, for its public operation alone.
///
/// A signature that is raised to the public exponent shows what was signed: swift-crypto only says whether it is what
/// somebody expects. The sandbox encrypts with it under a seed that repeats, which swift-crypto does not take. Everything here is public, so that time may depend on the values.
package struct Modulus: Sendable {
    /// Longer moduli are not worked with: nobody at WeChat Pay has one.
    static let maximumBytes = 1024

    package let byteCount: Int
    private let limbs: [UInt64]
    /// -1/n modulo 2^64, for Montgomery's reduction.
    private let inverse: UInt64
    /// R² modulo n, which takes numbers into Montgomery's form.
    private let square: [UInt64]

    /// Takes a modulus in big-endian bytes; `nil` for an even, short or overlong one.
    package init?(bigEndian bytes: [UInt8]) {
        let significant = bytes.drop { $0 == 0 }
        guard significant.count >= 64, significant.count <= Self.maximumBytes, let last = significant.last,
            last & 1 == 1
        else { return nil }
        let limbs = Self.limbs(significant, count: (significant.count + 7) / 8)
        byteCount = significant.count
        self.limbs = limbs
        // Newton: each step doubles the bits that are right.
        var inverse: UInt64 = 1
        for _ in 0..<6 { inverse = inverse &* (2 &- limbs[0] &* inverse) }
        self.inverse = 0 &- inverse
        square = Self.square(limbs)
    }

    /// `base` to the power of `exponent`, both big-endian; `nil` where the base is not below the modulus or the exponent
    /// is longer than public exponents are.
    package func power(_ base: [UInt8], _ exponent: [UInt8]) -> [UInt8]? {
        let exponent = exponent.drop { $0 == 0 }
        guard base.count == byteCount, (1...8).contains(exponent.count) else { return nil }
        let number = Self.limbs(base[...], count: limbs.count)
        guard Self.isLess(number, limbs) else { return nil }
        let factor = product(number, square)
        var result: [UInt64]?
        for byte in exponent {
            for bit in (0..<8).reversed() {
                if let value = result { result = product(value, value) }
                if byte >> bit & 1 == 1 { result = result.map { product($0, factor) } ?? factor }
            }
        }
        var one = [UInt64](repeating: 0, count: limbs.count)
        one[0] = 1
        return result.map { bytes(product($0, one)) }
    }

    // MARK: Limbs, least significant first

    /// Montgomery's product, a·b/R modulo n.
    private func product(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
        let count = limbs.count
        var sum = [UInt64](repeating: 0, count: count + 2)
        for i in 0..<count {
            Self.add(b, times: a[i], to: &sum, count)
            Self.add(limbs, times: sum[0] &* inverse, to: &sum, count)
            for j in 0...count { sum[j] = sum[j + 1] }
            sum[count + 1] = 0
        }
        let result = Array(sum[..<count])
        return sum[count] == 0 && Self.isLess(result, limbs) ? result : Self.difference(result, limbs)
    }

    private static func add(_ a: [UInt64], times factor: UInt64, to sum: inout [UInt64], _ count: Int) {
        var carry: UInt64 = 0
        for j in 0..<count {
            let (high, low) = a[j].multipliedFullWidth(by: factor)
            let (first, overflow) = low.addingReportingOverflow(sum[j])
            let (second, more) = first.addingReportingOverflow(carry)
            sum[j] = second
            carry = high &+ (overflow ? 1 : 0) &+ (more ? 1 : 0)
        }
        let (top, overflow) = sum[count].addingReportingOverflow(carry)
        sum[count] = top
        sum[count + 1] &+= overflow ? 1 : 0
    }

    private static func square(_ limbs: [UInt64]) -> [UInt64] {
        var value = [UInt64](repeating: 0, count: limbs.count)
        value[0] = 1
        for _ in 0..<(limbs.count * 128) {
            var carry: UInt64 = 0
            for j in value.indices {
                let top = value[j] >> 63
                value[j] = value[j] << 1 | carry
                carry = top
            }
            if carry == 1 || !isLess(value, limbs) { value = difference(value, limbs) }
        }
        return value
    }

    private static func isLess(_ a: [UInt64], _ b: [UInt64]) -> Bool {
        for j in a.indices.reversed() where a[j] != b[j] { return a[j] < b[j] }
        return false
    }

    private static func difference(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
        var result = a
        var borrow: UInt64 = 0
        for j in a.indices {
            let (first, under) = a[j].subtractingReportingOverflow(b[j])
            let (second, more) = first.subtractingReportingOverflow(borrow)
            result[j] = second
            borrow = under || more ? 1 : 0
        }
        return result
    }

    private static func limbs(_ bytes: ArraySlice<UInt8>, count: Int) -> [UInt64] {
        var limbs = [UInt64](repeating: 0, count: count)
        for (position, byte) in bytes.reversed().enumerated() where position / 8 < count {
            limbs[position / 8] |= UInt64(byte) << UInt64(position % 8 * 8)
        }
        return limbs
    }

    private func bytes(_ limbs: [UInt64]) -> [UInt8] {
        (0..<byteCount).reversed().map { UInt8(truncatingIfNeeded: limbs[$0 / 8] >> UInt64($0 % 8 * 8)) }
    }
}
