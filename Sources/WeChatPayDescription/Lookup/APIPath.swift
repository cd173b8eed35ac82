// SPDX-License-Identifier: Apache-2.0

/// Paths as users write them, compared with paths as documented.
package enum APIPath {
    /// Whether a path is that of a transfer, a refund or a withdrawal, whatever its method.
    package static func movesMoneyOut(_ path: String) -> Bool {
        ["transfer", "refund", "withdraw", "mch_operate"].contains { path.contains($0) }
    }

    /// With a leading slash, without `?…`, and for APIv2 without the `/v2` that only clients write.
    static func normalized(_ path: String) -> String {
        var path = Substring(path)
        if let mark = path.firstIndex(of: "?") { path = path[..<mark] }
        if path.first == "/" { path = path.dropFirst() }
        if path.hasPrefix("v2/") { path = path.dropFirst(3) }
        return "/" + path
    }

    /// The parts between slashes; a trailing slash leaves an empty last part.
    static func segments(_ path: String) -> [Substring] {
        path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    }

    /// The name in `{name}`.
    static func variable(_ segment: Substring) -> Substring? {
        guard segment.utf8.first == UInt8(ascii: "{"), segment.utf8.last == UInt8(ascii: "}") else { return nil }
        return segment.dropFirst().dropLast()
    }

    /// The text that a percent-encoded segment stands for; what cannot be decoded stays.
    static func decoded(_ segment: Substring) -> String {
        guard segment.utf8.contains(UInt8(ascii: "%")) else { return String(segment) }
        var bytes: [UInt8] = []
        var rest = segment.utf8[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let text = String(digits), text.first != "+",
                let value = UInt8(text, radix: 16)
            {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? String(segment)
    }
}
