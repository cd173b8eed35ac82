// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// A request's signature, the gateway's account of it, or a notification, in any text: a log, a stack trace, a page.
enum PastedText {
    /// What is in the text; `nil` where neither is.
    static func exchange(_ bytes: [UInt8]) -> CapturedExchange? {
        guard bytes.count <= 1 << 20 else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        // Quotation marks may be escaped for JSON, more than once, or for HTML.
        var levels = [text]
        for _ in 0..<3 {
            guard let last = levels.last else { break }
            let next = plain(last)
            guard next != last else { break }
            levels.append(next)
        }
        let request = levels.lazy.compactMap { Self.request(in: $0) }.first
        let reply = levels.lazy.compactMap { Self.refusal(in: $0) }.first
        guard request != nil || reply != nil else {
            guard let message = signed(in: text) else { return nil }
            return message.direction == .notification
                ? CapturedExchange(request: message, reply: nil) : CapturedExchange(request: nil, reply: message)
        }
        return CapturedExchange(request: request, reply: reply)
    }

    private static func plain(_ text: String) -> String {
        var text = text
        for (name, character) in [
            ("&quot;", "\""), ("&#34;", "\""), ("&#x22;", "\""), ("&#39;", "'"), ("&lt;", "<"), ("&gt;", ">"),
            ("&amp;", "&"),
        ] { text = text.replacing(name, with: character) }
        guard text.contains("\\\"") || text.contains("\\x22") || text.contains("\\u0022") else { return text }
        var result = ""
        var rest = text[...]
        while let character = rest.popFirst() {
            guard character == "\\", let next = rest.first else {
                result.append(character)
                continue
            }
            if rest.hasPrefix("x22") {
                rest = rest.dropFirst(3)
                result.append("\"")
            } else if rest.hasPrefix("x5C") {
                rest = rest.dropFirst(3)
                result.append("\\")
            } else if rest.hasPrefix("u0022") {
                rest = rest.dropFirst(5)
                result.append("\"")
            } else if next == "\"" || next == "\\" || next == "/" {
                result.append(rest.removeFirst())
            } else {
                // \n inside a text of the JSON beneath stays what it is there; between lines of a log it is a line break.
                result.append(character)
            }
        }
        return result
    }

    // MARK: Request

    private static let names = "mchid|nonce_str|timestamp|serial_no|signature|brand_id"

    private static func request(in text: String) -> CapturedMessage? {
        let pattern =
            #"WECHATPAY(2|-BRAND)-SHA256-RSA2048[ \t]+(?:(?:"# + names + #")\s*=\s*["'“][^"'“”,\s]*["'”]\s*,?\s*){2,8}"#
        guard let range = text.range(of: pattern, options: .regularExpression) else { return nil }
        var value = text[range]
        while let last = value.last, last.isWhitespace || last == "," { value.removeLast() }
        let (method, target) = Self.line(in: text, near: range.lowerBound)
        return CapturedMessage(
            .request, method: method, target: target, headers: [("Authorization", String(value))],
            body: method == "GET" ? [] : nil)
    }

    /// Method and target, where the text has them once or in front of the header.
    private static func line(in text: String, near place: String.Index) -> (String?, String?) {
        let pattern = #"\b(GET|POST|PUT|PATCH|DELETE)[ \t`'"]+(https?://[^\s"'`<>\]]+|/v3/[^\s"'`<>\]]*)"#
        var found: Substring?
        var start = text.startIndex
        while let range = text.range(of: pattern, options: .regularExpression, range: start..<text.endIndex) {
            if found == nil || range.lowerBound < place { found = text[range] }
            start = range.upperBound
        }
        guard let found else { return parts(in: text) }
        let words = found.split { " \t`'\"".contains($0) }
        guard words.count == 2 else { return (nil, nil) }
        return (String(words[0]), JSONReader.target(String(words[1])))
    }

    /// Method and target apart from each other: a command of curl, or the JSON of an HTTP client's error.
    private static func parts(in text: String) -> (String?, String?) {
        var targets: Set<String> = []
        var start = text.startIndex
        while let range = text.range(
            of: #"https?://[^\s"'`<>\],]+"#, options: .regularExpression, range: start..<text.endIndex)
        {
            let target = JSONReader.target(String(text[range]))
            if target.hasPrefix("/v3/") { targets.insert(target) }
            start = range.upperBound
        }
        // Of several it is not known which one.
        guard targets.count == 1, let target = targets.first else { return (nil, nil) }
        let pattern = #"(-X|--request|["']?\bmethod["']?\s*[:=])\s*["']?(GET|POST|PUT|PATCH|DELETE)\b"#
        if let range = text.range(of: pattern, options: [.regularExpression, .caseInsensitive]) {
            let method = text[range].split { !$0.isLetter }.last ?? ""
            return (method.uppercased(), target)
        }
        let isCurl = text.contains("curl ")
        let hasBody = [" -d ", " --data", " --json", " -F ", " --form"].contains { text.contains($0) }
        return (isCurl ? hasBody ? "POST" : "GET" : nil, target)
    }

    // MARK: Notification or reply

    private static let signedHeaders = [
        ("Timestamp", "[0-9]+"), ("Nonce", "[A-Za-z0-9_-]+"), ("Signature", #"(?:\\?/|[A-Za-z0-9+=])+"#),
        ("Serial", "[A-Za-z0-9_]+"), ("Signature-Type", "[A-Za-z0-9-]+"),
    ]

    /// A message of WeChat Pay's, whose headers and body a log has on one line, or on several.
    private static func signed(in text: String) -> CapturedMessage? {
        var headers: [CapturedMessage.Header] = []
        var places: [Range<String.Index>] = []
        for (name, value) in signedHeaders {
            let mark = #"(?:&quot;|&#34;|\\x22|[\\"'\]\s])*"#
            let start = #"\s*(?:Array\s*\(\s*\[0\]\s*=>\s*)?(?:&quot;|&#34;|\\x22|[\\"'\[(\s])*"#
            let pattern = "wechatpay[-_]\(name)\(mark)(?:=>|[:=])\(start)(\(value))"
            guard let expression = try? NSRegularExpression(pattern: pattern, options: .caseInsensitive),
                let match = expression.firstMatch(in: text, range: NSRange(text.startIndex..., in: text)),
                let whole = Range(match.range, in: text), let part = Range(match.range(at: 1), in: text)
            else { continue }
            headers.append(("Wechatpay-\(name)", String(text[part]).replacing("\\", with: "")))
            places.append(whole)
        }
        guard headers.count >= 3, headers[0].name.hasSuffix("Timestamp"), headers[1].name.hasSuffix("Nonce"),
            headers[2].name.hasSuffix("Signature"), let first = places.map(\.lowerBound).min(),
            let last = places.map(\.upperBound).max()
        else { return nil }
        let (before, after) = (Array(text[..<first].utf8), Array(text[last...].utf8))
        // What is no JSON yet is undone where the signature proves it.
        let rest = after.count > 16 ? after : before
        let found = JSONExtent.object(in: after[...]) ?? JSONExtent.object(in: before[...])
        let body = (found ?? JSONExtent.open(in: after[...])).map { Array($0) } ?? rest
        let isNotification = LoggedBody.contains(rest + body, "ciphertext")
        return CapturedMessage(
            isNotification ? .notification : nil, method: isNotification ? "POST" : nil, headers: headers, body: body)
    }

    // MARK: Refusal

    /// The gateway's refusal in a body, escaped or not.
    static func refusal(_ body: [UInt8]) -> JSON? {
        guard body.count <= 256 << 10 else { return nil }
        if let json = try? JSON(parsing: body), json.object != nil { return json }
        guard LoggedBody.contains(body, "sign_information") else { return nil }
        return exchange(body)?.reply?.body.flatMap { try? JSON(parsing: $0) }
    }

    /// The gateway's refusal, as it would be received.
    private static func refusal(in text: String) -> CapturedMessage? {
        guard let name = text.range(of: "\"sign_information\""),
            let brace = text[name.upperBound...].firstIndex(of: "{"),
            text[name.upperBound..<brace].allSatisfy({ $0.isWhitespace || $0 == ":" })
        else { return nil }
        let object = Self.object(text[brace...])
        guard let information = object ?? members(text[brace...].prefix(64 << 10)) else { return nil }
        let body: JSON = ["code": "SIGN_ERROR", "detail": ["sign_information": information]]
        return CapturedMessage(.reply, status: 401, headers: [], body: body.bytes)
    }

    /// The JSON object that a text begins with.
    private static func object(_ text: Substring) -> JSON? {
        var depth = 0
        var isInText = false
        var isEscaped = false
        for index in text.indices.prefix(64 << 10) {
            let character = text[index]
            if isEscaped {
                isEscaped = false
            } else if isInText {
                if character == "\\" { isEscaped = true }
                if character == "\"" { isInText = false }
            } else if character == "\"" {
                isInText = true
            } else if character == "{" {
                depth += 1
            } else if character == "}" {
                depth -= 1
                if depth == 0 { return try? JSON(parsing: Array(text[...index].utf8)) }
            }
        }
        return nil
    }

    /// Of an object that was cut short, the members that are whole.
    private static func members(_ text: Substring) -> JSON? {
        var found = JSON.Object()
        for name in ["method", "url", "truncated_sign_message"] {
            let pattern = "\"\(name)\"\\s*:\\s*\"(?:[^\"\\\\]|\\\\.)*\""
            guard let range = text.range(of: pattern, options: .regularExpression) else { continue }
            let pair = "{\(text[range])}"
            if let value = (try? JSON(parsing: Array(pair.utf8)))?[name] { found[name] = value }
        }
        if let range = text.range(of: #""sign_message_length"\s*:\s*[0-9]+"#, options: .regularExpression),
            let value = (try? JSON(parsing: Array("{\(text[range])}".utf8)))?["sign_message_length"]
        {
            found["sign_message_length"] = value
        }
        return found.isEmpty ? nil : .object(found)
    }
}
