// SPDX-License-Identifier: Apache-2.0

import WeChatPayWire

/// Certificate serial numbers as text: always strings, since a number would lose its leading zeros.
public enum SerialNumber {
    /// The form used for comparing: upper case and, for hexadecimal serials, without leading zeros.
    ///
    /// Tools disagree about both, so `0a1b` and `A1B` name the same certificate. Public key ids stay as they are.
    public static func normalized(_ serial: String) -> String {
        if serial.hasPrefix("PUB_KEY_ID_") { return serial }
        let digits = serial.uppercased().drop { $0 == "0" }
        return digits.isEmpty ? "0" : String(digits)
    }

    /// The hexadecimal digits of a serial number as some tool prints it.
    ///
    /// Read are plain digits, which are kept as they are; pairs with colons, dashes or blanks between them; a prefix `0x`
    /// or `serial=`, an `h` behind; the byte 00 in front that some tools print, which is left out; and decimal digits where
    /// there are more than 40, as Java and browsers print serial numbers. Shorter ones of decimal digits alone count as
    /// hexadecimal.
    ///
    /// - Returns: 1 to 64 hexadecimal digits, `nil` where the text is no serial number.
    public static func canonical(_ text: String) -> String? {
        guard text.utf8.count <= 256 else { return nil }
        let isSigned = text.hasPrefix("00") && text.utf8.count == 42
        if !isSigned, isHexadecimal(text), !isDecimal(text) || text.utf8.count <= 40 { return text }
        var rest = text.filter { !$0.isWhitespace && !":-\"".contains($0) }[...]
        for prefix in ["serialnumber=", "serial=", "serialnumber", "0x"] where rest.lowercased().hasPrefix(prefix) {
            rest = rest.dropFirst(prefix.count)
        }
        if rest.utf8.count > 1, rest.last == "h" || rest.last == "H" { rest = rest.dropLast() }
        let digits = rest.uppercased()
        // A number whose first bit is set has a byte more in DER.
        if digits.hasPrefix("00"), digits.utf8.count == 42, isHexadecimal(digits) { return String(digits.dropFirst(2)) }
        if isDecimal(digits), digits.utf8.count > 40 { return hexadecimal(decimal: digits) }
        return isHexadecimal(digits) ? digits : nil
    }

    /// The hexadecimal digits of a decimal number, an even number of them; `nil` beyond 64.
    package static func hexadecimal(decimal digits: String) -> String? {
        guard isDecimal(digits), digits.utf8.count <= 80 else { return nil }
        // Little-endian bytes.
        var bytes: [UInt8] = []
        for digit in digits.utf8 {
            var carry = UInt16(digit - 0x30)
            for index in bytes.indices {
                let value = UInt16(bytes[index]) * 10 + carry
                bytes[index] = UInt8(value & 0xFF)
                carry = value >> 8
            }
            if carry > 0 { bytes.append(UInt8(carry)) }
        }
        if bytes.isEmpty { bytes = [0] }
        return bytes.count <= 32 ? Hexadecimal.uppercase(bytes.reversed()) : nil
    }

    private static func isHexadecimal(_ text: String) -> Bool {
        (1...64).contains(text.utf8.count) && text.allSatisfy { $0.isASCII && $0.isHexDigit }
    }

    private static func isDecimal(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
}
