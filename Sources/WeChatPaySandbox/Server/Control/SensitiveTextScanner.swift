// SPDX-License-Identifier: Apache-2.0

/// Finds the values of sensitive members in a text that may be JSON, XML, a query, or a part of any.
struct SensitiveTextScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var output: [UInt8] = []
    /// Values and the names that they stood at.
    private(set) var found: [(value: String, name: String)] = []
    /// Elements that do not end any more: nobody looks for their ends again.
    private var endless: Set<String> = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The text with each of them replaced.
    mutating func masked(_ mask: (_ value: String, _ name: String) -> String) -> String {
        output.reserveCapacity(bytes.count)
        // The JSON member whose value comes next, or goes on in an array.
        var member: String?
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                let (content, end) = quoted()
                if isKey(end) {
                    member = content
                    copy(to: end)
                } else if let name = member, Masking.isSensitive(name) {
                    replace(content, name, mask, to: end, quoted: true)
                } else {
                    copy(to: end)
                }
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                let end = numberEnd()
                if let name = member, Masking.isSensitive(name) {
                    replace(String(decoding: bytes[at..<end], as: UTF8.self), name, mask, to: end, quoted: true)
                } else {
                    copy(to: end)
                }
            case UInt8(ascii: "}"), UInt8(ascii: "{"):
                member = nil
                copy(to: at + 1)
            case UInt8(ascii: "<"): element(mask)
            case UInt8(ascii: "?"), UInt8(ascii: "&"):
                copy(to: at + 1)
                parameter(mask)
            default: copy(to: at + 1)
            }
        }
        return String(decoding: output, as: UTF8.self)
    }

    private mutating func copy(to end: Int) {
        output += bytes[at..<end]
        at = end
    }

    private mutating func replace(
        _ value: String, _ name: String, _ mask: (String, String) -> String, to end: Int, quoted: Bool
    ) {
        if !value.isEmpty { found.append((value, name)) }
        let text = value.isEmpty ? "" : mask(value, name)
        output += Array((quoted ? "\"\(text)\"" : text).utf8)
        at = end
    }

    // MARK: JSON

    /// What stands between the quotes, as written, and the place behind them.
    private func quoted() -> (content: String, end: Int) {
        var end = at + 1
        while end < bytes.count, bytes[end] != UInt8(ascii: "\"") {
            end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
        }
        end = min(end, bytes.count)
        return (String(decoding: bytes[(at + 1)..<max(at + 1, end)], as: UTF8.self), min(end + 1, bytes.count))
    }

    private func isKey(_ place: Int) -> Bool {
        var place = place
        while place < bytes.count, bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]) { place += 1 }
        return place < bytes.count && bytes[place] == UInt8(ascii: ":")
    }

    private func numberEnd() -> Int {
        var end = at + 1
        while end < bytes.count {
            switch bytes[end] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"),
                UInt8(ascii: "+"), UInt8(ascii: "-"):
                end += 1
            default: return end
            }
        }
        return end
    }

    // MARK: XML

    private mutating func element(_ mask: (String, String) -> String) {
        guard let close = bytes[at...].firstIndex(of: UInt8(ascii: ">")), close - at < 128 else {
            return copy(to: at + 1)
        }
        let name = String(decoding: bytes[(at + 1)..<close], as: UTF8.self)
        copy(to: close + 1)
        guard Masking.isSensitive(name), !name.hasPrefix("/"), !name.hasPrefix("!"), !endless.contains(name) else {
            return
        }
        let start = at
        let ending = Array("</\(name)>".utf8)
        guard let end = (start..<bytes.count).first(where: { bytes[$0...].starts(with: ending) }) else {
            endless.insert(name)
            return
        }
        var value = String(decoding: bytes[start..<end], as: UTF8.self)
        guard !value.isEmpty else { return }
        if value.hasPrefix("<![CDATA["), value.hasSuffix("]]>") { value = String(value.dropFirst(9).dropLast(3)) }
        replace(value, name, mask, to: end, quoted: false)
    }

    // MARK: Queries

    private mutating func parameter(_ mask: (String, String) -> String) {
        var equals = at
        while equals < bytes.count, Self.isName(bytes[equals]) { equals += 1 }
        guard equals > at, equals < bytes.count, bytes[equals] == UInt8(ascii: "=") else { return }
        let name = String(decoding: bytes[at..<equals], as: UTF8.self)
        guard Masking.isSensitive(name) else { return }
        copy(to: equals + 1)
        let end =
            bytes[at...].firstIndex { $0 == UInt8(ascii: "&") || $0 <= 0x20 || $0 == UInt8(ascii: "\"") }
            ?? bytes.count
        replace(String(decoding: bytes[at..<end], as: UTF8.self), name, mask, to: end, quoted: false)
    }

    private static func isName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
