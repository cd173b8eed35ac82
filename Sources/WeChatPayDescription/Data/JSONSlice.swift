// SPDX-License-Identifier: Apache-2.0

/// Finds one list inside compact JSON without parsing what is around it.
///
/// A search reads the products and menus of every operation; parsing two megabytes for it would be felt.
enum JSONSlice {
    /// Where the value of the object's own member `name`, a list, is. Depth is counted, so no inner member is mistaken.
    static func list(named name: String, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        let key = Array("\"\(name)\":[".utf8)
        var position = 0
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                let end = endOfString(at: position, in: bytes)
                if depth == 1, starts(with: key, at: position, in: bytes) {
                    let start = position + key.count - 1
                    return endOfList(at: start, in: bytes).map { start..<$0 }
                }
                position = end
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            position += 1
        }
        return nil
    }

    private static func starts(with key: [UInt8], at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard position + key.count <= bytes.count else { return false }
        for (offset, byte) in key.enumerated() where bytes[position + offset] != byte { return false }
        return true
    }

    private static func endOfString(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = position + 1
        while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
            position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        return position + 1
    }

    private static func endOfList(at position: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var position = position
        var depth = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: "\""):
                position = endOfString(at: position, in: bytes)
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
            default: break
            }
            position += 1
            if depth == 0 { return position }
        }
        return nil
    }
}
