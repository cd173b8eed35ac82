// SPDX-License-Identifier: Apache-2.0

import struct Foundation.Data

/// Bits of bytes that come in pieces, the lowest bit of each byte first.
struct BitReader {
    private var bytes: [UInt8] = []
    private var position = 0
    /// The next bits; above `count` there may be more, the same as will be read again.
    private var bits: UInt64 = 0
    private var count = 0

    /// Whether every bit was taken.
    var isEmpty: Bool { position == bytes.count && count == 0 }

    mutating func feed(_ data: Data) {
        bytes.removeSubrange(..<position)
        position = 0
        bytes.append(contentsOf: data)
    }

    private mutating func fill(_ needed: Int) -> Bool {
        while count < needed, position < bytes.count {
            // The bits above `count` may have been read before.
            bits = bits & ((1 << UInt64(count)) - 1) | UInt64(bytes[position]) << UInt64(count)
            position += 1
            count += 8
        }
        return count >= needed
    }

    /// The next bits, at most 32; `nil` and nothing taken when there are not as many.
    mutating func take(_ wanted: Int) -> UInt32? {
        guard fill(wanted) else { return nil }
        let value = UInt32(truncatingIfNeeded: bits & ((1 << UInt64(wanted)) - 1))
        bits >>= UInt64(wanted)
        count -= wanted
        return value
    }

    /// The next bits without taking them, zeros where there are none.
    mutating func peek(_ wanted: Int) -> (value: UInt32, available: Int) {
        _ = fill(wanted)
        let known = min(count, wanted)
        return (UInt32(truncatingIfNeeded: bits & ((1 << UInt64(known)) - 1)), count)
    }

    /// Drops bits that were peeked at.
    mutating func drop(_ number: Int) {
        bits >>= UInt64(number)
        count -= number
    }

    /// Drops what is left of the current byte.
    mutating func align() { drop(count % 8) }

    mutating func byte() -> UInt8? { take(8).map { UInt8(truncatingIfNeeded: $0) } }

    /// The next four or eight bytes as a number; `nil` and nothing taken when there are not as many.
    mutating func bytes(_ wanted: Int) -> UInt64? {
        let start = self
        var value: UInt64 = 0
        for index in 0..<wanted {
            guard let byte = byte() else {
                self = start
                return nil
            }
            value |= UInt64(byte) << UInt64(8 * index)
        }
        return value
    }

    /// Copies whole bytes, at most `wanted`.
    ///
    /// - Returns: How many there were.
    mutating func copy(to target: UnsafeMutablePointer<UInt8>, _ wanted: Int) -> Int {
        var copied = 0
        while copied < wanted, count >= 8 {
            target[copied] = UInt8(truncatingIfNeeded: bits)
            drop(8)
            copied += 1
        }
        guard count == 0 else { return copied }
        bits = 0
        let rest = min(wanted - copied, bytes.count - position)
        guard rest > 0 else { return copied }
        bytes.withUnsafeBufferPointer { source in
            guard let base = source.baseAddress else { return }
            (target + copied).update(from: base + position, count: rest)
        }
        position += rest
        return copied + rest
    }

    /// Lends the bits to a loop that keeps them in registers.
    mutating func withCursor(_ body: (inout Cursor) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var cursor = Cursor(bytes: bytes, position: position, bits: bits, count: count)
            body(&cursor)
            position = cursor.position
            bits = cursor.bits
            count = cursor.count
        }
    }

    /// The bits, without bounds checks but for its own.
    struct Cursor {
        let bytes: UnsafeBufferPointer<UInt8>
        var position: Int
        var bits: UInt64
        var count: Int

        /// Reads on until there are 56 bits, or until there are no more bytes.
        @inline(__always)
        mutating func fill() {
            if position + 8 <= bytes.count {
                let word = UnsafeRawPointer(bytes.baseAddress.unsafelyUnwrapped)
                    .loadUnaligned(fromByteOffset: position, as: UInt64.self)
                bits |= UInt64(littleEndian: word) &<< UInt64(count)
                position += (63 - count) >> 3
                count |= 56
            } else {
                while count <= 56, position < bytes.count {
                    bits |= UInt64(bytes[position]) &<< UInt64(count)
                    position += 1
                    count += 8
                }
            }
        }
    }
}
