// SPDX-License-Identifier: Apache-2.0

/// What `curl -v` prints: `* ` notes, `> ` the request's head, `< ` the reply's, and the body as it is.
enum CurlReader {
    static func fits(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.starts(with: "* ".utf8) || bytes.starts(with: "> ".utf8) || bytes.starts(with: "< ".utf8)
            || bytes.starts(with: "  % Total".utf8) || bytes.starts(with: "% Total".utf8)
            || bytes.starts(with: "Note: ".utf8)
    }

    static func read(_ bytes: ArraySlice<UInt8>) throws(UnreadableMessage) -> CapturedExchange {
        var rest = bytes
        var request: [String] = []
        var reply: [String] = []
        var body: [UInt8] = []
        var isInReply = false
        while !rest.isEmpty {
            let before = rest
            guard let line = HTTPReader.line(&rest) else { break }
            if line.hasPrefix("> ") || line == ">" {
                // A second request starts over: the last exchange counts.
                if isInReply { (request, reply, body, isInReply) = ([], [], [], false) }
                request.append(String(line.dropFirst(2)))
            } else if line.hasPrefix("< ") || line == "<" {
                if line.hasPrefix("< HTTP/") { reply = [] }
                reply.append(String(line.dropFirst(2)))
                isInReply = true
            } else if line.hasPrefix("* ") || line == "*" || isProgress(line) {
                continue
            } else if isInReply {
                // curl puts its last note behind a body that does not end in a line feed.
                body += before[..<rest.startIndex]
            }
        }
        body = withoutNote(body)
        var exchange = CapturedExchange(request: nil, reply: nil)
        if let first = request.first {
            var message = try HTTPReader.startLine(first)
            message.headers = request.dropFirst().compactMap { HTTPReader.header($0) }
            // curl does not print what it sends.
            let length = message.header("Content-Length") ?? (message.header("Transfer-Encoding") == nil ? "0" : "")
            message.body = length == "0" ? [] : nil
            exchange.request = message
        }
        if let first = reply.first {
            var message = try HTTPReader.startLine(first)
            message.headers = reply.dropFirst().compactMap { HTTPReader.header($0) }
            message.body = HTTPReader.body(body, message)
            exchange.reply = message
        }
        guard exchange.request != nil || exchange.reply != nil else {
            throw UnreadableMessage("There is neither a request (lines with >) nor a reply (lines with <) in the file.")
        }
        return exchange
    }

    /// The progress meter, which curl prints to the same terminal.
    private static func isProgress(_ line: String) -> Bool {
        line.contains("% Total    % Received") || line.contains("Dload  Upload") || line.hasPrefix("{ [")
            || line.hasPrefix("} [") || line.contains("--:--:--")
    }

    private static func withoutNote(_ body: [UInt8]) -> [UInt8] {
        let note = Array("* Connection #".utf8)
        guard body.count >= note.count else { return body }
        let tail = max(0, body.count - 400)
        for start in (tail...(body.count - note.count)).reversed() where body[start...].starts(with: note) {
            return Array(body[..<start])
        }
        return body
    }
}
