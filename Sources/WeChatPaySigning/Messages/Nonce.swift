// SPDX-License-Identifier: Apache-2.0

/// Random texts for signatures (随机串).
public enum Nonce {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")

    /// 32 characters from `[0-9A-Za-z]`, from the system's secure generator.
    public static func random() -> String {
        var generator = SystemRandomNumberGenerator()
        return String((0..<32).map { _ in alphabet[Int.random(in: 0..<alphabet.count, using: &generator)] })
    }
}
