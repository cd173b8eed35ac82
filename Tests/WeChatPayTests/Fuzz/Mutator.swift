// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Changes messages at random, the same way in every run with the same seed.
struct Mutator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed | 1 }

    /// How many inputs a driver tries: few, unless `WECHATPAY_FUZZ_COUNT` says otherwise.
    static func count(_ usual: Int) -> Int {
        ProcessInfo.processInfo.environment["WECHATPAY_FUZZ_COUNT"].flatMap { Int($0) } ?? usual
    }

    mutating func next() -> UInt64 {
        // SplitMix64: any good generator will do.
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }

    /// Flips, cuts, repeats, swaps in pieces that parsers stumble over, or joins with another message.
    mutating func mutate(_ bytes: [UInt8], pieces: [[UInt8]], other: [UInt8] = []) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...5, using: &self) where !bytes.isEmpty {
            let index = Int.random(in: 0..<bytes.count, using: &self)
            let end = min(bytes.count, index + Int.random(in: 1...32, using: &self))
            switch Int.random(in: 0..<10, using: &self) {
            case 0: bytes[index] ^= 1 << UInt8.random(in: 0..<8, using: &self)
            case 1: bytes[index] = UInt8.random(in: .min ... .max, using: &self)
            case 2: bytes.removeSubrange(index..<end)
            case 3: bytes.insert(contentsOf: bytes[index..<end], at: index)
            case 4: bytes.removeSubrange(end...)
            case 5: bytes.removeSubrange(..<index)
            case 6: bytes.swapAt(index, Int.random(in: 0..<bytes.count, using: &self))
            case 7 where !other.isEmpty:
                bytes.replaceSubrange(index..., with: other.suffix(Int.random(in: 1...other.count, using: &self)))
            case 8: bytes.insert(contentsOf: pieces.randomElement(using: &self) ?? [], at: index)
            default: bytes.replaceSubrange(index..<end, with: pieces.randomElement(using: &self) ?? [])
            }
        }
        return bytes
    }

    mutating func mutate(_ text: String, pieces: [[UInt8]]) -> String {
        String(decoding: mutate(Array(text.utf8), pieces: pieces), as: UTF8.self)
    }
}

extension [[UInt8]] {
    static func pieces(_ texts: String...) -> [[UInt8]] {
        let odd: [[UInt8]] = [
            [0], [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
        ]
        let common = [
            "\r\n", "\n\n", "\u{1F600}", "张三", "-", "9223372036854775808", "-9223372036854775808", "1e309",
        ]
        return odd + (texts + common).map { [UInt8]($0.utf8) }
    }
}
