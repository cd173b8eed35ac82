// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import WeChatPayDiagnosis

/// RSA-OAEP for the merchant's certificate, with a seed that follows from the call.
///
/// The library's OAEP takes the system's randomness, and then the same call would never get the same reply. Time
/// does not matter here: all of it is public but the text, which is made up.
struct MerchantEncryption: Sendable {
    private let modulus: Modulus
    private let exponent: [UInt8]

    /// - Throws: When the key cannot be taken apart.
    init(_ key: _RSA.Signing.PublicKey) throws {
        let primitives = try key.getKeyPrimitives()
        guard let modulus = Modulus(bigEndian: Array(primitives.modulus)) else {
            throw CryptoKitError.incorrectParameterSize
        }
        self.modulus = modulus
        exponent = Array(primitives.publicExponent)
    }

    /// Most bytes of a text.
    var limit: Int { modulus.byteCount - 42 }

    /// The ciphertext, as long as the modulus; `nil` for a text that is too long.
    func encrypt(_ text: [UInt8], seed: [UInt8]) -> [UInt8]? {
        guard text.count <= limit, seed.count == 20 else { return nil }
        let padding = [UInt8](repeating: 0, count: limit - text.count)
        let block = Array(Insecure.SHA1.hash(data: [UInt8]())) + padding + [1] + text
        let maskedBlock = xor(block, mask(seed, block.count))
        let maskedSeed = xor(seed, mask(maskedBlock, seed.count))
        return modulus.power([0] + maskedSeed + maskedBlock, exponent)
    }

    /// Base64 of a text's ciphertext, the same for equal parts of a seed. A text that is too long for the key is cut.
    func base64(_ text: String, seed parts: [String]) -> String {
        (encrypt(Array(text.utf8.prefix(limit)), seed: Derivation(parts + ["oaep"]).bytes(20)) ?? []).base64
    }

    private func mask(_ seed: [UInt8], _ length: Int) -> [UInt8] {
        MaskGeneration.mask(seed, length) { Array(Insecure.SHA1.hash(data: $0)) }
    }

    private func xor(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { zip(left, right).map { $0 ^ $1 } }
}
