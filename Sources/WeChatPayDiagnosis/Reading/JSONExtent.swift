// SPDX-License-Identifier: Apache-2.0

/// How far an object of JSON goes in bytes that may go on, or end too early.
enum JSONExtent: Equatable {
    /// The index behind its last bracket.
    case ends(Int)
    /// The bytes end before the object does.
    case cut
    /// It is no object.
    case none

    init(_ bytes: ArraySlice<UInt8>) {
        self = .none
        guard bytes.first == 0x7B else { return }
        var depth = 0
        var isInText = false
        var isEscaped = false
        for index in bytes.indices {
            let byte = bytes[index]
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == 0x5C {
                    isEscaped = true
                } else if byte == 0x22 {
                    isInText = false
                } else if byte < 0x20 {
                    return
                }
                continue
            }
            switch byte {
            case 0x22: isInText = true
            case 0x7B, 0x5B: depth += 1
            case 0x7D, 0x5D:
                depth -= 1
                if depth == 0 {
                    self = .ends(index + 1)
                    return
                }
            case 0x09, 0x0A, 0x0D, 0x20, 0x2C, 0x3A, 0x2B, 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A: continue
            default: return
            }
        }
        self = .cut
    }

    /// The objects that follow each other in some text: what is inside of one does not count.
    private static func objects(in bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var objects: [ArraySlice<UInt8>] = []
        var index = bytes.startIndex
        var attempts = 0
        while attempts < 64, let start = bytes[index...].firstIndex(of: 0x7B) {
            index = start + 1
            // A member's name comes first.
            guard bytes[index...].first(where: { $0 > 0x20 }) == 0x22 else { continue }
            attempts += 1
            guard case .ends(let end) = JSONExtent(bytes[start...]) else { continue }
            objects.append(bytes[start..<end])
            index = end
        }
        return objects
    }

    /// An object that some text ends inside of.
    static func open(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let start = bytes.firstIndex(of: 0x7B), JSONExtent(bytes[start...]) == .cut else { return nil }
        return bytes[start...]
    }

    /// The likeliest body in some text: an object with something encrypted, or the first one.
    static func object(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        let objects = objects(in: bytes)
        return objects.first { LoggedBody.contains(Array($0), "\"ciphertext\"") } ?? objects.first
    }
}
