// SPDX-License-Identifier: Apache-2.0

/// Raw HTTP/1.x text: a first line, headers, an empty line, a body.
enum HTTPReader {
    private static let maximumHeaders = 1_000

    static func read(_ bytes: ArraySlice<UInt8>) throws(UnreadableMessage) -> CapturedMessage {
        var rest = bytes
        guard let first = line(&rest) else { throw UnreadableMessage("The file is empty.") }
        var message = try startLine(first)
        // Of several heads the last counts: 100 Continue, redirects, the answer of a proxy to CONNECT.
        while true {
            message.headers = try headers(&rest)
            guard message.status != nil, rest.starts(with: "HTTP/".utf8) else { break }
            var next = rest
            guard let first = line(&next), let other = try? startLine(first), other.status != nil else { break }
            message = other
            rest = next
        }
        message.body = Self.body(Array(rest), message)
        return message
    }

    /// Takes a line and its end, LF or CRLF.
    static func line(_ rest: inout ArraySlice<UInt8>) -> String? {
        guard !rest.isEmpty else { return nil }
        let end = rest.firstIndex(of: 0x0A) ?? rest.endIndex
        var line = rest[..<end]
        rest = rest[min(end + 1, rest.endIndex)...]
        if line.last == 0x0D { line.removeLast() }
        return String(decoding: line, as: UTF8.self)
    }

    static func startLine(_ line: String) throws(UnreadableMessage) -> CapturedMessage {
        let words = line.split(separator: " ", omittingEmptySubsequences: true)
        if line.hasPrefix("HTTP/") {
            guard words.count >= 2, let status = Int(words[1]), (100...999).contains(status) else {
                throw UnreadableMessage("The status line has no status.")
            }
            return CapturedMessage(status: status, headers: [], body: nil)
        }
        if let method = words.first, words.count >= 2, (1...10).contains(method.utf8.count),
            method.allSatisfy({ $0.isASCII && $0.isLetter }),
            words.count == 2 || words.last?.hasPrefix("HTTP/") == true
        {
            // A target that was saved decoded may contain spaces.
            let target = words.dropFirst().prefix(words.count == 2 ? 1 : words.count - 2).joined(separator: " ")
            return CapturedMessage(method: String(method), target: target, headers: [], body: nil)
        }
        throw UnreadableMessage(
            "The first line is neither a request line (POST /v3/… HTTP/1.1) nor a status line (HTTP/1.1 200 OK), and the "
                + "file is not a JSON object.")
    }

    static func headers(_ rest: inout ArraySlice<UInt8>) throws(UnreadableMessage) -> [CapturedMessage.Header] {
        var headers: [CapturedMessage.Header] = []
        var number = 1
        while let line = line(&rest), !line.isEmpty {
            number += 1
            guard headers.count < maximumHeaders else { throw UnreadableMessage("There are too many headers.") }
            if line.first == " " || line.first == "\t", let last = headers.indices.last {
                // A folded header: its lines belong together.
                headers[last].value += "\n" + line.drop { $0 == " " || $0 == "\t" }
                continue
            }
            guard let header = header(line) else {
                throw UnreadableMessage(
                    "Line \(number) is no header (Name: value); an empty line belongs between headers and body.")
            }
            headers.append(header)
        }
        return headers
    }

    static func header(_ line: some StringProtocol) -> CapturedMessage.Header? {
        // The names of HTTP/2's own headers start with a colon.
        let start = line.hasPrefix(":") ? line.index(after: line.startIndex) : line.startIndex
        guard let colon = line[start...].firstIndex(of: ":"), colon > start else { return nil }
        let name = line[..<colon]
        guard name.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }), name.utf8.count <= 256 else { return nil }
        var value = line[line.index(after: colon)...]
        while let first = value.first, first == " " || first == "\t" { value = value.dropFirst() }
        while let last = value.last, last == " " || last == "\t" { value = value.dropLast() }
        return (String(name), String(value))
    }

    /// A body without what an editor or shell put behind it, where `Content-Length` says so.
    static func body(_ bytes: [UInt8], _ message: CapturedMessage) -> [UInt8] {
        guard let length = message.header("Content-Length").flatMap({ Int($0) }), length >= 0, length < bytes.count,
            bytes[length...].allSatisfy({ $0 == 0x0A || $0 == 0x0D || $0 == 0x20 })
        else { return bytes }
        return Array(bytes[..<length])
    }
}
