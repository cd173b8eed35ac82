// SPDX-License-Identifier: Apache-2.0

import Crypto

/// Texts that follow from others by SHA-256, so that the same call gets the same reply.
struct Derivation: Sendable {
    private let seed: [UInt8]

    init(_ parts: [String]) {
        // Lengths keep "a" + "bc" apart from "ab" + "c".
        var hash = SHA256()
        for part in parts {
            hash.update(data: Array("\(part.utf8.count):".utf8))
            hash.update(data: Array(part.utf8))
        }
        seed = Array(hash.finalize())
    }

    func digits(_ length: Int) -> String { characters(Alphabet.digits, length) }
    func hex(_ length: Int) -> String { characters(Alphabet.hexadecimal, length) }
    func text(_ length: Int) -> String { characters(Alphabet.alphanumeric, length) }

    func bytes(_ length: Int) -> [UInt8] {
        var bytes: [UInt8] = []
        var counter: UInt8 = 0
        while bytes.count < length {
            bytes += SHA256.hash(data: seed + [counter])
            counter &+= 1
        }
        return Array(bytes.prefix(length))
    }

    private func characters(_ alphabet: [UInt8], _ length: Int) -> String {
        String(decoding: bytes(length).map { alphabet[Int($0) % alphabet.count] }, as: UTF8.self)
    }
}
