// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// Finds the values of sensitive members in a text that may be JSON, XML, a query, or a part of any.
struct SensitiveTextScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var output: [UInt8] = []
    /// Values and the names that they stood at.
    private(set) var found: [(value: String, name: String)] = []
    /// Where elements end, by name and in order; looked for once, as anybody may send any number of beginnings.
    private var ends: [TextKey: [Int]]?
    /// The longest name that is looked at, and the longest tag of a sensitive element.
    private static let nameLimit = 128

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The text with each of them replaced.
    mutating func masked(_ mask: (_ value: String, _ name: String) -> String) -> String {
        output.reserveCapacity(bytes.count)
        // The sensitive JSON member whose value comes next, or goes on in an array.
        var member: String?
        while at < bytes.count {
            switch bytes[at] {
            case UInt8(ascii: "\""):
                let (content, end) = quoted()
                if isKey(end) {
                    member = Self.sensitiveName(content)
                    copy(to: end)
                } else if let name = member {
                    replace(content, name, mask, to: end, quoted: true)
                } else {
                    copy(to: end)
                }
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
                let end = numberEnd()
                if let name = member {
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
        // What a text is wrapped in is no element: the text may be JSON.
        guard !bytes[at...].starts(with: Self.opening) else { return copy(to: at + Self.opening.count) }
        let end = nameEnd(from: at + 1)
        let name = String(decoding: bytes[(at + 1)..<end], as: UTF8.self)
        copy(to: end)
        guard Masking.isSensitive(name), let close = tagEnd(from: end) else { return }
        copy(to: close)
        guard let end = contentEnd(of: name) else { return }
        var value = String(decoding: bytes[at..<end], as: UTF8.self)
        guard !value.isEmpty else { return }
        if value.hasPrefix("<![CDATA["), value.hasSuffix("]]>") { value = String(value.dropFirst(9).dropLast(3)) }
        replace(value, name, mask, to: end, quoted: false)
    }

    private static let opening = Array("<![CDATA[".utf8)

    /// The place behind an element's name, which is `start` where none stands there.
    private func nameEnd(from start: Int) -> Int {
        let limit = min(bytes.count, start + Self.nameLimit)
        return bytes[start..<max(start, limit)].firstIndex { !Self.isElementName($0) } ?? max(start, limit)
    }

    /// The place behind a tag's `>`, where it is near.
    private func tagEnd(from start: Int) -> Int? {
        bytes[start..<min(bytes.count, start + Self.nameLimit)].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
    }

    /// Where the element ends whose content begins here.
    private mutating func contentEnd(of name: String) -> Int? {
        let ends = ends ?? allEnds()
        self.ends = ends
        guard let places = ends[TextKey(name)] else { return nil }
        var low = 0
        var high = places.count
        while low < high {
            let middle = (low + high) / 2
            if places[middle] < at { low = middle + 1 } else { high = middle }
        }
        return low < places.count ? places[low] : nil
    }

    private func allEnds() -> [TextKey: [Int]] {
        var ends: [TextKey: [Int]] = [:]
        var place = 0
        while let start = bytes[place...].firstIndex(of: UInt8(ascii: "<")), start + 1 < bytes.count {
            place = start + 1
            guard bytes[place] == UInt8(ascii: "/") else { continue }
            let end = nameEnd(from: place + 1)
            ends[TextKey(String(decoding: bytes[(place + 1)..<end], as: UTF8.self)), default: []].append(start)
            place = end
        }
        return ends
    }

    private static func isElementName(_ byte: UInt8) -> Bool {
        isName(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":")
            || byte >= 0x80
    }

    // MARK: Names

    /// A member's name where it is sensitive. A long one would be read again with each of its values.
    private static func sensitiveName(_ name: String) -> String? {
        guard Masking.isSensitive(name) else { return nil }
        return name.utf8.count <= nameLimit ? name : name.lowercased().contains("openid") ? "openid" : "secret"
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
