// SPDX-License-Identifier: Apache-2.0

/// What percent-encoded text stands for (RFC 3986, 2.1).
package enum PercentEscapes {
    /// The text; `nil` where an escape is broken, or the bytes are not UTF-8.
    package static func decoded(_ text: some StringProtocol) -> String? {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.popFirst(), let low = rest.popFirst(), let value = Hexadecimal.byte(high, low) else {
                return nil
            }
            bytes.append(value)
        }
        return String(validating: bytes, as: UTF8.self)
    }
}
