// SPDX-License-Identifier: Apache-2.0

import WeChatPayWire

/// What a signature turns out to be once the public key is applied to it.
///
/// Only the right key leads to anything but noise, so an opened signature also proves whose it is.
enum OpenedSignature: Sendable {
    /// PKCS#1 v1.5 over a digest; with SHA-256 it is what WeChat Pay asks for.
    case pkcs1(DigestAlgorithm, digest: [UInt8])
    /// PKCS#1 v1.5 over bytes that do not say which digest they are.
    case bare([UInt8])
    /// PSS, with the salt and the digest of salt and message.
    case pss(DigestAlgorithm, salt: [UInt8], digest: [UInt8])

    /// Reads an encoded message (RFC 8017); `nil` for noise.
    init?(_ encoded: [UInt8]) {
        if let payload = Self.pkcs1Payload(encoded) {
            for algorithm in DigestAlgorithm.allCases {
                let prefix = algorithm.prefix
                if payload.starts(with: prefix), payload.count == prefix.count + Int(prefix[prefix.count - 1]) {
                    self = .pkcs1(algorithm, digest: Array(payload.dropFirst(prefix.count)))
                    return
                }
            }
            self = .bare(Array(payload))
        } else if let pss = Self.pss(encoded) {
            self = pss
        } else {
            return nil
        }
    }

    /// Whether it is of the kind that WeChat Pay asks for.
    var isAsAsked: Bool { if case .pkcs1(.sha256, _) = self { true } else { false } }

    /// In words; `nil` where it is as WeChat Pay asks.
    var words: String? {
        switch self {
        case .pkcs1(.sha256, _): nil
        case .pkcs1(let algorithm, _): "\(algorithm.rawValue) instead of SHA-256"
        case .bare: "a digest that does not say which one it is (RSA alone, without SHA256withRSA)"
        case .pss(let algorithm, _, _): "PSS padding (\(algorithm.rawValue)) instead of PKCS#1 v1.5"
        }
    }

    /// Whether this is a signature of these pieces one after another.
    func covers(_ pieces: [ArraySlice<UInt8>]) -> Bool {
        switch self {
        case .pkcs1(let algorithm, let digest): return algorithm.digest(pieces) == digest
        case .bare(let payload):
            if let algorithm = DigestAlgorithm.allCases.first(where: { Int($0.prefix.last ?? 0) == payload.count }),
                algorithm.digest(pieces) == payload
            {
                return true
            }
            let digest = DigestAlgorithm.sha256.digest(pieces)
            let text = Hexadecimal.text(digest)
            return payload == Array(text.utf8) || payload == Array(text.uppercased().utf8)
        case .pss(let algorithm, let salt, let digest):
            let inner = algorithm.digest(pieces)
            return algorithm.digest([UInt8](repeating: 0, count: 8) + inner + salt) == digest
        }
    }

    private static func pkcs1Payload(_ encoded: [UInt8]) -> ArraySlice<UInt8>? {
        guard encoded.starts(with: [0, 1]) else { return nil }
        let rest = encoded.dropFirst(2)
        guard let end = rest.firstIndex(where: { $0 != 0xFF }), end - rest.startIndex >= 8, encoded[end] == 0 else {
            return nil
        }
        return encoded[(end + 1)...]
    }

    private static func pss(_ encoded: [UInt8]) -> OpenedSignature? {
        guard encoded.last == 0xBC else { return nil }
        for algorithm in [DigestAlgorithm.sha256, .sha1, .sha512] {
            let length = Int(algorithm.prefix.last ?? 0)
            guard encoded.count >= 2 * length + 2 else { continue }
            let digest = Array(encoded[(encoded.count - 1 - length)..<(encoded.count - 1)])
            var block = Array(encoded[..<(encoded.count - 1 - length)])
            let mask = MaskGeneration.mask(digest, block.count) { algorithm.digest($0) }
            for index in block.indices { block[index] ^= mask[index] }
            // The key's length is a whole number of bytes, so that one bit is not used.
            block[0] &= 0x7F
            guard let mark = block.firstIndex(where: { $0 != 0 }), block[mark] == 1 else { continue }
            let salt = Array(block[(mark + 1)...])
            // Noise ends in 01 now and then; nobody uses salts of other lengths.
            guard salt.count == length || salt.count == 20 || salt.isEmpty || mark == 0 else { continue }
            return .pss(algorithm, salt: salt, digest: digest)
        }
        return nil
    }
}
