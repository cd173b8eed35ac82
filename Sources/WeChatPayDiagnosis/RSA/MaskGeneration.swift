// SPDX-License-Identifier: Apache-2.0

/// MGF1, the mask of RSA-PSS and RSA-OAEP (RFC 8017, B.2.1).
package enum MaskGeneration {
    /// So many bytes that follow from a seed.
    package static func mask(_ seed: [UInt8], _ count: Int, digest: ([UInt8]) -> [UInt8]) -> [UInt8] {
        var mask: [UInt8] = []
        var counter: UInt32 = 0
        while mask.count < count {
            mask += digest(seed + (0..<4).map { UInt8(truncatingIfNeeded: counter >> (24 - 8 * $0)) })
            counter += 1
        }
        return Array(mask.prefix(count))
    }
}
