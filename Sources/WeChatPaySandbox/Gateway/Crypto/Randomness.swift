// SPDX-License-Identifier: Apache-2.0

/// Where nonces, session ids and the like come from: the system, or a seed that makes runs repeat.
///
/// Not for keys: a seeded sequence is easy to foretell.
struct Randomness: RandomNumberGenerator, Sendable {
    private var state: UInt64?

    /// The system's randomness without a seed.
    init(seed: UInt64? = nil) { state = seed }

    mutating func next() -> UInt64 {
        guard var state else {
            var system = SystemRandomNumberGenerator()
            return system.next()
        }
        // SplitMix64: every seed gives a full-length sequence, zero included.
        state &+= 0x9E37_79B9_7F4A_7C15
        self.state = state
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Leaves out what a seed would give next; `count` 0 leaves out nothing.
    mutating func skip(_ count: Int) {
        // Far enough that no run gets there: what was given before is never given again.
        if let seeded = state { state = seeded &+ UInt64(truncatingIfNeeded: count) &* 0xD1B5_4A32_D192_ED03 }
    }

    mutating func text(_ length: Int) -> String { characters(Alphabet.alphanumeric, length) }
    mutating func hex(_ length: Int) -> String { characters(Alphabet.hexadecimal, length) }
    mutating func digits(_ length: Int) -> String { characters(Alphabet.digits, length) }

    /// Eight characters from each number: the system is asked less often, and that takes longer than all else here.
    private mutating func characters(_ alphabet: [UInt8], _ length: Int) -> String {
        // Bytes beyond the last whole multiple would favour the first characters.
        let limit = 256 / alphabet.count * alphabet.count
        var characters: [UInt8] = []
        characters.reserveCapacity(length)
        while characters.count < length {
            var bits = next()
            for _ in 0..<8 where characters.count < length {
                let byte = Int(bits & 0xFF)
                bits >>= 8
                if byte < limit { characters.append(alphabet[byte % alphabet.count]) }
            }
        }
        return String(decoding: characters, as: UTF8.self)
    }
}

/// What made-up texts consist of.
enum Alphabet {
    static let digits = Array("0123456789".utf8)
    static let hexadecimal = Array("0123456789abcdef".utf8)
    static let alphanumeric = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
}
