// SPDX-License-Identifier: Apache-2.0

#if canImport(Darwin)
import Darwin
#elseif canImport(Musl)
import Musl
#elseif canImport(Glibc)
import Glibc
#endif

/// Looks for a word among the names and official names of parameters and members.
///
/// Parsing three megabytes for a search would be felt, and so would a loop over their bytes. The C library finds the word
/// in the text of the description; only around what it found is anything read.
struct MemberSearch {
    /// In lower case.
    private let word: String
    /// What to find in the bytes: the word as it is written there, or a part of it that has no case.
    private let needles: [[UInt8]]
    /// Whether a needle is the whole word.
    private let isWholeWord: Bool
    /// Whether a part of a name is enough; of two letters nearly every name has some.
    private let findsParts: Bool

    /// - Returns: `nil` for what cannot be in a name.
    init?(_ text: String) {
        word = text.lowercased()
        let isASCII = word.utf8.allSatisfy { $0 < 0x80 }
        guard !word.isEmpty, !word.utf8.contains(where: { Self.excluded.contains($0) }) else { return nil }
        findsParts = isASCII ? word.utf8.count > 2 : word.count > 1
        let uncased = Self.longestUncased(word)
        if isASCII || uncased.count == word.utf8.count {
            needles = Set([word, text]).map { Array($0.utf8) }
            isWholeWord = true
        } else {
            needles = [uncased]
            isWholeWord = false
        }
    }

    /// Most members that are worth telling.
    private static let limit = 3
    private static let excluded: Set<UInt8> = [
        0x00, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), 0x09, 0x0A,
    ]

    private static func longestUncased(_ word: String) -> [UInt8] {
        let runs = word.split(whereSeparator: \.isCased)
        return runs.map { Array($0.utf8) }.max { $0.count < $1.count } ?? Array(word.utf8)
    }

    /// The members found in each line, by the line's number, the best first.
    ///
    /// - Parameter lines: All lines of all texts.
    func members(of lines: [DescriptionLine], in texts: [StaticString]) -> [Int: [APIFinding.Member]] {
        var found: [Int: [APIFinding.Member]] = [:]
        let byText = Dictionary(grouping: lines.indices) { lines[$0].text }
        for (index, text) in texts.enumerated() where text.hasPointerRepresentation {
            guard let numbers = byText[index]?.sorted(by: { lines[$0].json.lowerBound < lines[$1].json.lowerBound })
            else { continue }
            for needle in needles {
                scan(Bytes(text), needle, numbers.map { (lines[$0], $0) }, &found)
            }
        }
        return found.mapValues { members in
            Array(members.sorted { $0.rank < $1.rank }.prefix(Self.limit))
        }
    }

    private func scan(
        _ bytes: Bytes, _ needle: [UInt8], _ lines: [(line: DescriptionLine, number: Int)],
        _ found: inout [Int: [APIFinding.Member]]
    ) {
        // Ends with a zero, as C wants it.
        let needle = needle + [0]
        var place = 0
        var index = 0
        while let hit = bytes.find(needle, from: place) {
            place = hit + 1
            while index < lines.count, lines[index].line.json.upperBound <= hit { index += 1 }
            guard index < lines.count else { return }
            let (line, number) = lines[index]
            guard hit >= line.json.lowerBound else {
                place = line.json.lowerBound
                continue
            }
            guard let field = bytes.field(around: hit, in: line.json) else { continue }
            place = max(place, field.end)
            guard let isWhole = fits(field.text) else { continue }
            let isRequest = line.method != "NOTIFY" && hit < bytes.reply(of: line.json)
            let member = APIFinding.Member(
                name: field.name, title: field.title, isRequest: isRequest, isWhole: isWhole)
            var members = found[number] ?? []
            if let known = members.firstIndex(where: { $0.name == member.name && $0.title == member.title }) {
                if member.rank < members[known].rank { members[known] = member }
            } else if members.count < 50 {
                members.append(member)
            }
            found[number] = members
            // Nothing of the line is better than this.
            if member.rank == 0 { place = line.json.upperBound }
        }
    }

    /// Whether a name is the word, `true`, or has it, `false`; `nil` for one that has not.
    private func fits(_ text: String) -> Bool? {
        if isWholeWord, text.utf8.count == word.utf8.count { return true }
        let text = isWholeWord ? text : text.lowercased()
        if text == word { return true }
        guard findsParts, isWholeWord || text.contains(word) else { return nil }
        return false
    }
}

extension APIFinding.Member {
    /// How well it fits, 0 best: what is sent before what comes, the whole name before a part.
    var rank: Int { (isRequest ? 0 : 2) + (isWhole ? 0 : 1) }
}

/// The bytes of a text of the description.
private struct Bytes {
    private let start: UnsafePointer<UInt8>

    init(_ text: StaticString) { start = text.utf8Start }

    /// Where C's text is found; both end with a zero.
    func find(_ needle: [UInt8], from place: Int) -> Int? {
        needle.withUnsafeBytes { needle in
            guard let needle = needle.baseAddress,
                let found = strstr(
                    UnsafeRawPointer(start + place).assumingMemoryBound(to: CChar.self),
                    needle.assumingMemoryBound(to: CChar.self))
            else { return nil }
            return UnsafeRawPointer(start).distance(to: UnsafeRawPointer(found))
        }
    }

    private static let name = Array("\"name\":".utf8)
    private static let title = Array("\"title\":".utf8)
    private static let quotedReply = Array("\"response\":{".utf8) + [0]
    /// How the member after the name of a field starts; what else has a name, products and presets, goes on otherwise.
    private static let following = [",\"p", ",\"r", ",\"si", ",\"ti", ",\"te", ",\"ty"].map { Array($0.utf8) }

    /// The field whose name or title a place is inside of; `nil` where the place is inside of anything else.
    ///
    /// The members of objects are in alphabetical order, so that between a field's name and its title nothing has a name.
    func field(
        around place: Int, in range: Range<Int>
    ) -> (name: String, title: String?, text: String, end: Int)? {
        guard let opening = quote(before: place, in: range), let text = text(from: opening, in: range) else {
            return nil
        }
        if has(Self.title, before: opening, in: range) {
            guard let key = last(Self.name, before: opening, in: range),
                let name = self.text(from: key + Self.name.count, in: range)
            else { return nil }
            return (name.value, text.value, text.value, text.end)
        }
        guard has(Self.name, before: opening, in: range),
            Self.following.contains(where: { has($0, at: text.end, in: range) })
        else { return nil }
        var title: String?
        // Fields have a type, and it follows the title.
        if let key = bounded(Self.title, from: text.end, in: range),
            key < bounded(Array("\"type\":".utf8), from: text.end, in: range) ?? range.upperBound
        {
            title = self.text(from: key + Self.title.count, in: range)?.value
        }
        return (text.value, title, text.value, text.end)
    }

    /// Where the reply of an operation starts; the end where it has none.
    func reply(of range: Range<Int>) -> Int {
        guard let found = find(Self.quotedReply, from: range.lowerBound), found < range.upperBound else {
            return range.upperBound
        }
        return found
    }

    private func quote(before place: Int, in range: Range<Int>) -> Int? {
        var place = place
        while place > range.lowerBound {
            place -= 1
            if start[place] == UInt8(ascii: "\"") { return place }
        }
        return nil
    }

    private func text(from opening: Int, in range: Range<Int>) -> (value: String, end: Int)? {
        var end = opening + 1
        while end < range.upperBound, start[end] != UInt8(ascii: "\"") { end += 1 }
        guard opening < end, end < range.upperBound else { return nil }
        let bytes = UnsafeBufferPointer(start: start + opening + 1, count: end - opening - 1)
        return (String(decoding: bytes, as: UTF8.self), end + 1)
    }

    private func has(_ key: [UInt8], at place: Int, in range: Range<Int>) -> Bool {
        guard place >= range.lowerBound, place + key.count <= range.upperBound else { return false }
        return key.indices.allSatisfy { start[place + $0] == key[$0] }
    }

    private func has(_ key: [UInt8], before place: Int, in range: Range<Int>) -> Bool {
        has(key, at: place - key.count, in: range)
    }

    private func last(_ key: [UInt8], before place: Int, in range: Range<Int>) -> Int? {
        var place = place - key.count
        while place >= range.lowerBound {
            if start[place] == key[0], has(key, at: place, in: range) { return place }
            place -= 1
        }
        return nil
    }

    /// A key is never far: the search goes on to the next quotation mark, not to the end of the text.
    private func bounded(_ key: [UInt8], from place: Int, in range: Range<Int>) -> Int? {
        var place = place
        while place < range.upperBound,
            let found = memchr(start + place, Int32(UInt8(ascii: "\"")), range.upperBound - place)
        {
            let position = UnsafeRawPointer(start).distance(to: found)
            if has(key, at: position, in: range) { return position }
            place = position + 1
        }
        return nil
    }
}
