// SPDX-License-Identifier: Apache-2.0

/// What stands before the blocks (RFC 1952, 2.3), read byte by byte; nothing in it matters for the content.
struct GzipHeader {
    enum Reading {
        case incomplete
        case complete
        case wrong(GunzipFailure)
    }

    private enum Part {
        case fixed
        case extraLength
        case extra(Int)
        case name
        case comment
        case checksum
    }

    private var part = Part.fixed
    private var count = 0
    private var flags: UInt8 = 0
    private var number = 0
    private var sum = CRC32()

    /// Whether nothing was read yet.
    var isEmpty: Bool { count == 0 }

    mutating func add(_ byte: UInt8) -> Reading {
        count += 1
        if case .checksum = part {} else { withUnsafeBytes(of: byte) { sum.update($0) } }
        switch part {
        case .fixed: return fixed(byte)
        case .extraLength:
            guard collect(byte, of: 2) else { return .incomplete }
            part = .extra(number)
            return number == 0 ? finish(after: 4) : .incomplete
        case .extra(let left):
            part = .extra(left - 1)
            return left == 1 ? finish(after: 4) : .incomplete
        case .name: return byte == 0 ? finish(after: 8) : .incomplete
        case .comment: return byte == 0 ? finish(after: 16) : .incomplete
        case .checksum:
            guard collect(byte, of: 2) else { return .incomplete }
            return number == Int(sum.value & 0xFFFF) ? .complete : .wrong(.damaged("its head"))
        }
    }

    private mutating func fixed(_ byte: UInt8) -> Reading {
        switch count {
        case 1: return byte == 0x1F ? .incomplete : .wrong(.notGzip)
        case 2: return byte == 0x8B ? .incomplete : .wrong(.notGzip)
        case 3: return byte == 8 ? .incomplete : .wrong(.damaged("its method"))
        case 4:
            flags = byte
            return flags & 0xE0 == 0 ? .incomplete : .wrong(.damaged("its flags"))
        case 10: return finish(after: 0)
        default: return .incomplete
        }
    }

    /// Goes on with the first part beyond the flag `done` that is there.
    private mutating func finish(after done: UInt8) -> Reading {
        digits = 0
        number = 0
        if done < 4, flags & 4 != 0 {
            part = .extraLength
        } else if done < 8, flags & 8 != 0 {
            part = .name
        } else if done < 16, flags & 16 != 0 {
            part = .comment
        } else if flags & 2 != 0 {
            part = .checksum
        } else {
            return .complete
        }
        return .incomplete
    }

    private var digits = 0

    /// Collects a number of so many bytes, the lowest first.
    private mutating func collect(_ byte: UInt8, of length: Int) -> Bool {
        number |= Int(byte) << (8 * digits)
        digits += 1
        return digits == length
    }
}
