// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras

/// RSA-OAEP for the merchant's certificate, with a seed that follows from the call.
///
/// The library's OAEP takes the system's randomness, and then the same call would never get the same reply. Time
/// does not matter here: all of it is public but the text, which is made up.
struct MerchantEncryption: Sendable {
    private let modulus: Modulus
    private let size: Int

    /// - Throws: When the key cannot be taken apart.
    init(_ key: _RSA.Signing.PublicKey) throws {
        let primitives = try key.getKeyPrimitives()
        // Another exponent would need another chain of squarings; keys made here have this one.
        guard Array(primitives.publicExponent.drop { $0 == 0 }) == [1, 0, 1] else {
            throw CryptoKitError.incorrectParameterSize
        }
        let bytes = Array(primitives.modulus.drop { $0 == 0 })
        modulus = Modulus(bytes)
        size = bytes.count
    }

    /// Most bytes of a text.
    var limit: Int { size - 42 }

    /// The ciphertext, as long as the modulus; `nil` for a text that is too long.
    func encrypt(_ text: [UInt8], seed: [UInt8]) -> [UInt8]? {
        guard text.count <= limit, seed.count == 20 else { return nil }
        let padding = [UInt8](repeating: 0, count: limit - text.count)
        let block = Array(Insecure.SHA1.hash(data: [UInt8]())) + padding + [1] + text
        let maskedBlock = xor(block, mask(seed, block.count))
        let maskedSeed = xor(seed, mask(maskedBlock, seed.count))
        let message = modulus.limbs([0] + maskedSeed + maskedBlock)
        let mont = modulus.multiply(message, modulus.squaredRadix)
        var power = mont
        for _ in 0..<16 { power = modulus.multiply(power, power) }
        return modulus.bytes(modulus.multiply(power, message), size)
    }

    /// MGF1 with SHA-1.
    private func mask(_ seed: [UInt8], _ length: Int) -> [UInt8] {
        var mask: [UInt8] = []
        var counter: UInt8 = 0
        while mask.count < length {
            mask += Insecure.SHA1.hash(data: seed + [0, 0, 0, counter])
            counter &+= 1
        }
        return Array(mask.prefix(length))
    }

    private func xor(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { zip(left, right).map { $0 ^ $1 } }
}

/// Multiplication by Montgomery's method, limbs from the least to the most significant.
private struct Modulus: Sendable {
    private let words: [UInt64]
    private let inverse: UInt64
    private(set) var squaredRadix: [UInt64] = []

    init(_ bytes: [UInt8]) {
        words = Self.limbs(bytes, (bytes.count + 7) / 8)
        // Newton's iteration doubles the correct bits: 5 of them make 64 out of 3.
        let low = words.first ?? 1
        var inverse = low
        for _ in 0..<5 { inverse = inverse &* (2 &- low &* inverse) }
        self.inverse = 0 &- inverse
        var square = [UInt64](repeating: 0, count: words.count)
        square[0] = 1
        for _ in 0..<words.count * 128 { square = doubled(square) }
        squaredRadix = square
    }

    func limbs(_ bytes: [UInt8]) -> [UInt64] { Self.limbs(bytes, words.count) }

    func bytes(_ limbs: [UInt64], _ count: Int) -> [UInt8] {
        let all = limbs.reversed().flatMap { limb in
            (0..<8).map { UInt8(truncatingIfNeeded: limb >> (56 - 8 * UInt64($0))) }
        }
        return Array(all.suffix(count))
    }

    /// a · b / R.
    func multiply(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
        let count = words.count
        var sum = [UInt64](repeating: 0, count: count + 2)
        for left in a {
            var carry: UInt64 = 0
            for j in 0..<count { (carry, sum[j]) = Self.add(left, b[j], sum[j], carry) }
            var overflow: Bool
            (sum[count], overflow) = sum[count].addingReportingOverflow(carry)
            sum[count + 1] = overflow ? 1 : 0
            let factor = sum[0] &* inverse
            (carry, _) = Self.add(factor, words[0], sum[0], 0)
            for j in 1..<count { (carry, sum[j - 1]) = Self.add(factor, words[j], sum[j], carry) }
            (sum[count - 1], overflow) = sum[count].addingReportingOverflow(carry)
            sum[count] = sum[count + 1] &+ (overflow ? 1 : 0)
        }
        return reduced(Array(sum.prefix(count)), carry: sum[count])
    }

    private func doubled(_ value: [UInt64]) -> [UInt64] {
        var carry: UInt64 = 0
        let twice = value.map { limb in
            defer { carry = limb >> 63 }
            return limb << 1 | carry
        }
        return reduced(twice, carry: carry)
    }

    private func reduced(_ value: [UInt64], carry: UInt64) -> [UInt64] {
        var borrow: UInt64 = 0
        var difference = value
        for index in value.indices {
            let (first, below) = value[index].subtractingReportingOverflow(words[index])
            let (second, belowAgain) = first.subtractingReportingOverflow(borrow)
            difference[index] = second
            borrow = below || belowAgain ? 1 : 0
        }
        return carry >= borrow ? difference : value
    }

    /// a · b + c + d in two words, which it never exceeds.
    private static func add(_ a: UInt64, _ b: UInt64, _ c: UInt64, _ d: UInt64) -> (UInt64, UInt64) {
        let (high, low) = a.multipliedFullWidth(by: b)
        let (first, overflow) = low.addingReportingOverflow(c)
        let (second, again) = first.addingReportingOverflow(d)
        return (high &+ (overflow ? 1 : 0) &+ (again ? 1 : 0), second)
    }

    private static func limbs(_ bytes: [UInt8], _ count: Int) -> [UInt64] {
        var limbs = [UInt64](repeating: 0, count: count)
        for (index, byte) in bytes.reversed().enumerated() where index / 8 < count {
            limbs[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
        }
        return limbs
    }
}
