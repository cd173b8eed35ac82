// SPDX-License-Identifier: Apache-2.0

/// The inner loop of unpacking: literals, and copies of what was there before, until something runs out.
///
/// It leaves the bits of what it could not complete, so that it can go on when there is more.
struct CodeRun {
    enum Outcome {
        case needsInput
        case outputFull
        case endOfBlock
        case damaged(String)
    }

    let codes: HuffmanTable
    let distances: HuffmanTable
    let output: UnsafeMutablePointer<UInt8>
    /// Where the next byte goes.
    var written: Int
    /// Before this nothing may be copied from.
    let start: Int
    /// Nothing is begun from here on; a copy may run over by 258 bytes, and words by 8 more.
    let end: Int
    var outcome = Outcome.needsInput

    mutating func decode(_ cursor: inout BitReader.Cursor) {
        let codeEntries = codes.entries
        let distanceEntries = distances.entries
        let codeMask = UInt64(1 << codes.primary - 1)
        let codeMask2 = UInt64(1 << codes.secondary - 1)
        let distanceMask = UInt64(1 << distances.primary - 1)
        let distanceMask2 = UInt64(1 << distances.secondary - 1)
        var cursor_ = cursor
        var place = written
        defer {
            cursor = cursor_
            written = place
        }
        while true {
            cursor_.fill()
            // At most 15 + 5 + 15 + 13 bits make a copy, and fill() gives 56 where there are as many.
            var bits = cursor_.bits
            var used = 0
            var entry = codeEntries[Int(bits & codeMask)]
            if entry >> 8 & 0xFF == HuffmanTable.link {
                bits >>= UInt64(entry & 0xFF)
                used = Int(entry & 0xFF)
                entry = codeEntries[Int(entry >> 16) + Int(bits & codeMask2)]
            }
            bits >>= UInt64(entry & 0xFF)
            used += Int(entry & 0xFF)
            let kind = entry >> 8 & 0xFF
            guard used <= cursor_.count else { return outcome = .needsInput }
            if kind == HuffmanTable.literal {
                guard place < end else { return outcome = .outputFull }
                output[place] = UInt8(truncatingIfNeeded: entry >> 16)
                place += 1
                cursor_.bits = bits
                cursor_.count -= used
                continue
            }
            guard kind & HuffmanTable.base != 0 else {
                guard kind == HuffmanTable.end else { return outcome = .damaged("a code") }
                cursor_.bits = bits
                cursor_.count -= used
                return outcome = .endOfBlock
            }
            let lengthExtra = UInt64(kind & 15)
            let length = Int(entry >> 16) + Int(bits & (1 << lengthExtra - 1))
            bits >>= lengthExtra
            used += Int(lengthExtra)
            entry = distanceEntries[Int(bits & distanceMask)]
            if entry >> 8 & 0xFF == HuffmanTable.link {
                bits >>= UInt64(entry & 0xFF)
                used += Int(entry & 0xFF)
                entry = distanceEntries[Int(entry >> 16) + Int(bits & distanceMask2)]
            }
            bits >>= UInt64(entry & 0xFF)
            used += Int(entry & 0xFF)
            guard used <= cursor_.count else { return outcome = .needsInput }
            guard entry >> 8 & UInt32(HuffmanTable.base) != 0 else { return outcome = .damaged("a distance's code") }
            let distanceExtra = UInt64(entry >> 8 & 15)
            let distance = Int(entry >> 16) + Int(bits & (1 << distanceExtra - 1))
            bits >>= distanceExtra
            used += Int(distanceExtra)
            guard used <= cursor_.count else { return outcome = .needsInput }
            guard distance <= place - start else { return outcome = .damaged("a distance") }
            guard place < end else { return outcome = .outputFull }
            cursor_.bits = bits
            cursor_.count -= used
            copy(length, distance, to: place)
            place += length
        }
    }

    /// What is copied may overlap with where it goes: then it repeats itself.
    @inline(__always)
    private func copy(_ length: Int, _ distance: Int, to place: Int) {
        let target = UnsafeMutableRawPointer(output + place)
        let source = UnsafeRawPointer(output + place - distance)
        if distance >= 8 {
            var index = 0
            while index < length {
                target.storeBytes(
                    of: source.loadUnaligned(fromByteOffset: index, as: UInt64.self), toByteOffset: index,
                    as: UInt64.self)
                index += 8
            }
        } else {
            for index in 0..<length { output[place + index] = output[place - distance + index] }
        }
    }
}
