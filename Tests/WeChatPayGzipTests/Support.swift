// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayGzip

/// Unpacks bytes fed in pieces.
///
/// - Returns: The plain bytes, and the longest piece they came in.
func unpack(
    _ bytes: Data, _ wrapping: Gunzip.Wrapping = .gzip, pieces: Int = .max, limit: Int = .max
) throws -> (bytes: Data, longest: Int) {
    let gunzip = Gunzip(wrapping, maximumBytes: limit)
    var output = Data()
    var longest = 0
    var rest = bytes[...]
    repeat {
        let piece = rest.prefix(pieces)
        rest = rest.dropFirst(piece.count)
        gunzip.feed(Data(piece))
        while let plain = try gunzip.next() {
            output += plain
            longest = max(longest, plain.count)
        }
    } while !rest.isEmpty
    try gunzip.finish()
    return (output, longest)
}

func gunzipFailure(_ work: () throws -> Void) -> GunzipFailure? {
    do {
        try work()
        return nil
    } catch { return error as? GunzipFailure }
}

/// Numbers that look random and are the same every time (SplitMix64).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64
    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
