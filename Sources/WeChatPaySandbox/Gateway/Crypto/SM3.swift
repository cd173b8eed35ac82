// SPDX-License-Identifier: Apache-2.0

/// The SM3 digest (GB/T 32905), which some uploads and receipts name their files by and which no library here has.
enum SM3 {
    static func hash(_ data: some Collection<UInt8>) -> [UInt8] {
        var state: [UInt32] = [
            0x7380_166F, 0x4914_B2B9, 0x1724_42D7, 0xDA8A_0600, 0xA96F_30BC, 0x1631_38AA, 0xE38D_EE4D, 0xB0FB_0E4E,
        ]
        var message = Array(data)
        let bits = UInt64(message.count) * 8
        message.append(0x80)
        while message.count % 64 != 56 { message.append(0) }
        message += (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) }
        for start in stride(from: 0, to: message.count, by: 64) { compress(message[start..<start + 64], &state) }
        return state.flatMap { word in (0..<4).map { UInt8(truncatingIfNeeded: word >> (24 - 8 * UInt32($0))) } }
    }

    private static func compress(_ block: ArraySlice<UInt8>, _ state: inout [UInt32]) {
        let bytes = Array(block)
        var words = (0..<16).map { index in
            bytes[index * 4..<index * 4 + 4].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        }
        for j in 16..<68 {
            let mixed = words[j - 16] ^ words[j - 9] ^ rotate(words[j - 3], 15)
            words.append(permuted(mixed) ^ rotate(words[j - 13], 7) ^ words[j - 6])
        }
        var v = state
        for j in 0..<64 {
            let constant: UInt32 = j < 16 ? 0x79CC_4519 : 0x7A87_9D8A
            let ss1 = rotate(rotate(v[0], 12) &+ v[4] &+ rotate(constant, UInt32(j % 32)), 7)
            let ss2 = ss1 ^ rotate(v[0], 12)
            let ff = j < 16 ? v[0] ^ v[1] ^ v[2] : (v[0] & v[1]) | (v[0] & v[2]) | (v[1] & v[2])
            let gg = j < 16 ? v[4] ^ v[5] ^ v[6] : (v[4] & v[5]) | (~v[4] & v[6])
            let tt1 = ff &+ v[3] &+ ss2 &+ (words[j] ^ words[j + 4])
            let tt2 = gg &+ v[7] &+ ss1 &+ words[j]
            v = [tt1, v[0], rotate(v[1], 9), v[2], tt2 ^ rotate(tt2, 9) ^ rotate(tt2, 17), v[4], rotate(v[5], 19), v[6]]
        }
        for index in 0..<8 { state[index] ^= v[index] }
    }

    private static func permuted(_ word: UInt32) -> UInt32 { word ^ rotate(word, 15) ^ rotate(word, 23) }

    private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
        count == 0 ? word : word << count | word >> (32 - count)
    }
}
