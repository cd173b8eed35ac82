// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Splits a bill's bytes into records and their values, in whatever pieces they come.
///
/// Values are separated by commas. Those of details begin with a back-tick, which is not theirs, and may hold commas
/// and quotes themselves. Quoted values (RFC 4180), as spreadsheets write them, are read too, with their line breaks.
///
/// A line that cannot be read for certain costs no other: the next one begins at the next line feed.
struct BillLines {
    /// A record's values, one after another.
    struct Record {
        var line: Int
        var bytes: [UInt8] = []
        var ends: [Int32] = []
        /// Whether its first value begins with a back-tick.
        var isMarked = false
        /// Whether every value that is not empty begins with a back-tick, or stands in quotes.
        var isUniform = true
        /// Whether there is a back-tick anywhere in it.
        var hasTicks = false

        func text(_ index: Int) -> String {
            let start = index == 0 ? 0 : Int(ends[index - 1])
            return String(decoding: bytes[start..<Int(ends[index])], as: UTF8.self)
        }

        var texts: [String] { ends.indices.map(text) }
    }

    /// What comes next.
    enum Line {
        case record(Record)
        /// One that cannot be read for certain; whether it begins with a back-tick.
        case unreadable(BillProblem, isMarked: Bool)
    }

    /// Longer records are refused: bills have values of some hundred bytes.
    static let maximumLength = 1 << 20

    private var buffer: [UInt8] = []
    private var position = 0
    private var isAtStart = true
    private var isComplete = false
    /// Of the record at `position`.
    private var line = 1

    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let tick = UInt8(ascii: "`")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    /// Adds bytes.
    mutating func feed(_ bytes: Data) {
        buffer.removeSubrange(..<position)
        position = 0
        buffer.append(contentsOf: bytes)
    }

    /// Says that nothing more comes: the last record needs no line break.
    mutating func finish() { isComplete = true }

    /// The next line that is not empty; `nil` when there is none before more is fed.
    ///
    /// - Parameter columns: How many values it should have, which decides what commas and quotes in one of them mean.
    /// - Throws: For a line that is longer than any of a bill's.
    mutating func next(columns: Int?) throws -> Line? {
        if isAtStart {
            guard buffer.count >= 3 || isComplete else { return nil }
            isAtStart = false
            if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
        }
        while true {
            let start = position
            guard let ends = try ends() else { return nil }
            let number = line
            // A record goes on in the next line inside quotes only, and only where it comes out right.
            if let end = ends.record, end > ends.line, case .success(let record) = read(start..<end, number, columns),
                columns == nil || record.ends.count == columns
            {
                line += buffer[start..<end].count { $0 == Self.lineFeed } + 1
                position = min(end + 1, buffer.count)
                return .record(record)
            }
            position = min(ends.line + 1, buffer.count)
            line += 1
            let content = trimmed(start..<ends.line)
            guard !content.isEmpty else { continue }
            switch read(content, number, columns) {
            case .success(let record): return .record(record)
            case .failure(let problem): return .unreadable(problem, isMarked: buffer[content.lowerBound] == Self.tick)
            }
        }
    }

    private func trimmed(_ content: Range<Int>) -> Range<Int> {
        guard let last = buffer[content].last, last == Self.carriageReturn else { return content }
        return content.lowerBound..<(content.upperBound - 1)
    }

    /// Where the line at `position` ends, and the record: at a line feed that is not inside quotes, at the end of the
    /// file, or nowhere where quotes do not end.
    private func ends() throws -> (line: Int, record: Int?)? {
        guard position < buffer.count else { return nil }
        let (first, hasQuotes) = buffer.withUnsafeBufferPointer { bytes -> (Int?, Bool) in
            let first = Self.find(Self.lineFeed, in: bytes, from: position, to: bytes.count)
            let limit = first ?? bytes.count
            return (first, Self.find(Self.quote, in: bytes, from: position, to: limit) != nil)
        }
        guard (first ?? buffer.count) - position <= Self.maximumLength else {
            throw WeChatPayError.malformedBill(line: line, "it has more than \(Self.maximumLength) bytes")
        }
        guard let end = first ?? (isComplete ? buffer.count : nil) else { return nil }
        guard hasQuotes else { return (end, end) }
        switch buffer.withUnsafeBufferPointer({ Self.quotedEnd($0, from: position) }) {
        case .lineFeed(let end): return (first ?? end, end)
        case .open:
            guard !isComplete, buffer.count - position <= Self.maximumLength else { return (end, nil) }
            return nil
        case .end: return isComplete ? (end, buffer.count) : nil
        }
    }

    private static func find(
        _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int
    ) -> Int? {
        guard start < end, let base = bytes.baseAddress,
            let found = memchr(base + start, Int32(byte), end - start)
        else { return nil }
        return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }

    private enum QuotedEnd {
        /// The first line feed that is not inside quotes.
        case lineFeed(Int)
        /// None, and quotes that do not end.
        case open
        /// None.
        case end
    }

    private static func quotedEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> QuotedEnd {
        var index = start
        var isValueStart = true
        let isMarked = bytes[start] == tick
        while index < bytes.count {
            let byte = bytes[index]
            if isValueStart, opensQuotes(bytes, index, bytes.count, isMarked: isMarked) {
                index += 1
                while true {
                    guard let end = find(quote, in: bytes, from: index, to: bytes.count) else { return .open }
                    index = end + 1
                    guard index < bytes.count, bytes[index] == quote else { break }
                    index += 1
                }
                isValueStart = false
                continue
            }
            if byte == lineFeed { return .lineFeed(index) }
            isValueStart = byte == comma
            index += 1
        }
        return .end
    }

    /// Whether a value's first byte is a quote that is not its own: where back-ticks begin the values, one comes after
    /// the quote, and every other is part of a merchant's text.
    private static func opensQuotes(
        _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int, isMarked: Bool
    ) -> Bool {
        bytes[index] == quote && (!isMarked || (index + 1 < end && bytes[index + 1] == tick))
    }

    // MARK: Values

    private func read(_ content: Range<Int>, _ number: Int, _ columns: Int?) -> Result<Record, BillProblem> {
        let content = trimmed(content)
        guard UTF8Check.isValid(buffer[content]) else {
            return .failure(BillProblem(line: number, reason: "it is not UTF-8"))
        }
        let hasTicks = buffer.withUnsafeBufferPointer {
            Self.find(Self.tick, in: $0, from: content.lowerBound, to: content.upperBound) != nil
        }
        do throws(BillProblem) {
            var record = try values(content, number, ticksSeparate: false)
            // Where back-ticks begin the values, a comma before anything else is part of one.
            if let columns, record.isMarked, !record.isUniform || record.ends.count != columns {
                record = try values(content, number, ticksSeparate: true)
            }
            record.hasTicks = hasTicks
            return .success(record)
        } catch { return .failure(error) }
    }

    private func values(_ content: Range<Int>, _ number: Int, ticksSeparate: Bool) throws(BillProblem) -> Record {
        var record = Record(line: number, isMarked: false)
        record.bytes.reserveCapacity(content.count)
        record.ends.reserveCapacity(32)
        var isMarked = false
        let problem = buffer.withUnsafeBufferPointer { bytes -> String? in
            var index = content.lowerBound
            let end = content.upperBound
            let isTicked = bytes[index] == Self.tick
            while true {
                if index < end, Self.opensQuotes(bytes, index, end, isMarked: isTicked) {
                    let start = record.bytes.count
                    guard let next = Self.unquote(bytes, index + 1, end, &record.bytes) else {
                        return "its quotes do not end"
                    }
                    guard next == end || bytes[next] == Self.comma else { return "text follows a quoted value" }
                    if record.bytes.count > start, record.bytes[start] == Self.tick {
                        record.bytes.remove(at: start)
                        if record.ends.isEmpty { isMarked = true }
                    }
                    index = next
                } else {
                    let hasTick = index < end && bytes[index] == Self.tick
                    if hasTick { index += 1 }
                    if hasTick, record.ends.isEmpty { isMarked = true }
                    let start = index
                    index = Self.valueEnd(bytes, index, end, ticksSeparate: ticksSeparate && hasTick)
                    if !hasTick, index > start { record.isUniform = false }
                    record.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index]))
                }
                record.ends.append(Int32(truncatingIfNeeded: record.bytes.count))
                guard index < end else { return nil }
                index += 1
            }
        }
        if let problem { throw BillProblem(line: number, reason: problem) }
        record.isMarked = isMarked
        return record
    }

    private static func valueEnd(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, ticksSeparate: Bool
    ) -> Int {
        var index = start
        while index < end {
            if bytes[index] == comma {
                guard ticksSeparate, index + 1 < end, !begins(bytes, index + 1, end) else { break }
            }
            index += 1
        }
        return index
    }

    /// Whether a value with a back-tick begins here, in quotes or without.
    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ end: Int) -> Bool {
        bytes[index] == tick || opensQuotes(bytes, index, end, isMarked: true)
    }

    /// The text inside quotes, in which a quote is written twice; where it ends.
    private static func unquote(
        _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ output: inout [UInt8]
    ) -> Int? {
        var index = start
        while let found = find(quote, in: bytes, from: index, to: end) {
            output.append(contentsOf: bytes[index..<found])
            index = found + 1
            guard index < end, bytes[index] == quote else { return index }
            output.append(quote)
            index += 1
        }
        return nil
    }
}

/// Whether bytes are UTF-8, without making a text of them.
enum UTF8Check {
    static func isValid(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                let byte = bytes[index]
                if byte < 0x80 {
                    index += 1
                    continue
                }
                let length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
                guard byte >= 0xC2, byte <= 0xF4, index + length <= bytes.count else { return false }
                for offset in 1..<length where bytes[index + offset] & 0xC0 != 0x80 { return false }
                let second = bytes[index + 1]
                // Longer than needed, a surrogate, or beyond the last.
                switch byte {
                case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
                    0xF4 where second > 0x8F:
                    return false
                default: index += length
                }
            }
            return true
        }
    }
}
