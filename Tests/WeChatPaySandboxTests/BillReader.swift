// SPDX-License-Identifier: Apache-2.0

import Foundation

/// Reads a bill as a merchant's bookkeeping would: with code that shares nothing with what wrote it.
struct BillReader {
    struct Malformed: Error { var reason: String }

    /// Rows by heading, the back-ticks taken off.
    let rows: [[String: String]]
    let headings: [String]
    let sums: [String: String]

    init(_ data: Data) throws {
        guard data.starts(with: [0xEF, 0xBB, 0xBF]), let text = String(data: data.dropFirst(3), encoding: .utf8) else {
            throw Malformed(reason: "no mark of byte order, or not UTF-8")
        }
        var lines = text.components(separatedBy: "\r\n")
        guard lines.popLast() == "", lines.count >= 3 else { throw Malformed(reason: "too few lines") }
        let values = lines.map { $0.components(separatedBy: ",") }
        headings = values[0]
        func table(_ heading: [String], _ row: [String]) throws -> [String: String] {
            guard heading.count == row.count, row.allSatisfy({ $0.hasPrefix("`") }) else {
                throw Malformed(reason: "a row that does not fit its heading: \(row)")
            }
            return Dictionary(zip(heading, row.map { String($0.dropFirst()) }), uniquingKeysWith: { $1 })
        }
        rows = try values[1..<(values.count - 2)].map { try table(values[0], $0) }
        sums = try table(values[values.count - 2], values[values.count - 1])
    }

    /// 分 of yuan in writing. More than two decimals must be zeros.
    static func fen(_ text: String?) throws -> Int {
        guard let text, let yuan = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")) else {
            throw Malformed(reason: "no money: \(text ?? "nothing")")
        }
        let fen = yuan * 100
        let whole = NSDecimalNumber(decimal: fen).intValue
        guard Decimal(whole) == fen, text.split(separator: ".").last?.count ?? 0 >= 2 else {
            throw Malformed(reason: "parts of a 分: \(text)")
        }
        return whole
    }

    func sum(_ heading: String, where isWanted: ([String: String]) -> Bool = { _ in true }) throws -> Int {
        try rows.filter(isWanted).reduce(0) { $0 + (try Self.fen($1[heading])) }
    }

    /// The stored blocks of a gzip stream (RFC 1952, RFC 1951 3.2.4), length and checksum compared.
    static func gunzip(_ data: Data) throws -> Data {
        let bytes = Array(data)
        guard bytes.count > 18, Array(bytes[0..<4]) == [0x1F, 0x8B, 8, 0] else { throw Malformed(reason: "not gzip") }
        var position = 10
        var output: [UInt8] = []
        while true {
            guard position + 5 <= bytes.count - 8, bytes[position] <= 1 else { throw Malformed(reason: "no block") }
            let isLast = bytes[position] == 1
            let length = Int(bytes[position + 1]) | Int(bytes[position + 2]) << 8
            let inverse = Int(bytes[position + 3]) | Int(bytes[position + 4]) << 8
            guard length ^ inverse == 0xFFFF, position + 5 + length <= bytes.count - 8 else {
                throw Malformed(reason: "a block's length")
            }
            output += bytes[(position + 5)..<(position + 5 + length)]
            position += 5 + length
            if isLast { break }
        }
        func number(_ index: Int) -> UInt32 { (0..<4).reduce(0) { $0 | UInt32(bytes[index + $1]) << (8 * $1) } }
        guard position == bytes.count - 8, number(position + 4) == UInt32(output.count) else {
            throw Malformed(reason: "the length at the end")
        }
        guard number(position) == checksum(output) else { throw Malformed(reason: "the checksum") }
        return Data(output)
    }

    /// CRC-32, bit by bit.
    private static func checksum(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = 0xFFFF_FFFF
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}
