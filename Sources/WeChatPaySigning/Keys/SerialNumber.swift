// SPDX-License-Identifier: Apache-2.0

/// Certificate serial numbers as text: always strings, since a number would lose its leading zeros.
public enum SerialNumber {
    /// Upper-case hexadecimal with two digits a byte.
    static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
        let digits = Array("0123456789ABCDEF")
        return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
    }

    /// The form used for comparing: upper case and, for hexadecimal serials, without leading zeros.
    ///
    /// Tools disagree about both, so `0a1b` and `A1B` name the same certificate. Public key ids stay as they are.
    public static func normalized(_ serial: String) -> String {
        if serial.hasPrefix("PUB_KEY_ID_") { return serial }
        let digits = serial.uppercased().drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }
}
