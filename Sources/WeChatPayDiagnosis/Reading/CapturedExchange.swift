// SPDX-License-Identifier: Apache-2.0

import Foundation
public import WeChatPayJSON

/// A saved message, or a request with its reply, read from a file.
public struct CapturedExchange: Sendable {
    /// What was sent, or a notification that was received.
    public var request: CapturedMessage?
    /// What came back.
    public var reply: CapturedMessage?

    /// The longest file that is read, in bytes.
    public static let maximumBytes = 64 << 20

    /// Reads what people save:
    /// - raw HTTP, from a request or status line on, with LF or CRLF;
    /// - what `curl -i` and `curl -v` print (of `-v`, lines with `>` and `<` and the body between);
    /// - a JSON object with `method`, `target` or `url`, `status`, `headers` (an object, or an array of pairs or of
    ///   `name` and `value`) and `body` (a text, or JSON, which is then written compactly) or `body_base64`;
    ///   or one with `request` and `reply` of that shape;
    /// - the XML of APIv2 alone, escaped or not;
    /// - any other text with an `Authorization` header of WeChat Pay's, the gateway's `sign_information`, or the headers
    ///   `Wechatpay-…` and a body in it, as logs and stack traces have them, escaped for JSON or HTML or not.
    ///
    /// Text in UTF-16 is read where it begins with a byte order mark.
    ///
    /// - Throws: ``UnreadableMessage``, which quotes nothing of it.
    public init(reading bytes: [UInt8]) throws(UnreadableMessage) {
        guard bytes.count <= Self.maximumBytes else {
            throw UnreadableMessage("The file has \(bytes.count) bytes; at most \(Self.maximumBytes) are read.")
        }
        let bytes = Self.utf8(bytes)
        do { try self.init(form: bytes) } catch {
            if let exchange = PastedText.exchange(bytes) {
                self = exchange
            } else if let guess = LoggedBody.readable(bytes, isLoose: true), LoggedBody.isXML(guess.bytes) {
                self.init(CapturedMessage(headers: [], body: bytes))
            } else {
                throw error
            }
        }
    }

    /// What Windows PowerShell redirects into a file is UTF-16.
    private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]),
            let text = String(data: Data(bytes), encoding: .utf16)
        else { return bytes }
        return Array(text.utf8)
    }

    private init(form bytes: [UInt8]) throws(UnreadableMessage) {
        var start = bytes[...]
        if start.starts(with: BodyVariants.mark) { start = start.dropFirst(3) }
        while let first = start.first, first == 0x0A || first == 0x0D || first == 0x20 || first == 0x09 {
            start.removeFirst()
        }
        guard let first = start.first else { throw UnreadableMessage("The file is empty.") }
        if first == 0x7B {
            try self.init(json: Array(start))
        } else if start.starts(with: "<xml".utf8) || start.starts(with: "<?xml".utf8) {
            self.init(CapturedMessage(headers: [], body: Array(start)))
        } else if CurlReader.fits(start) {
            try self.init(CurlReader.read(start))
        } else {
            let message = try HTTPReader.read(start)
            self.init(message)
        }
    }

    /// Reads the JSON form.
    ///
    /// - Throws: ``UnreadableMessage``.
    public init(json: JSON) throws(UnreadableMessage) {
        if json["request"]?.object != nil || json["reply"]?.object != nil || json["response"]?.object != nil {
            let reply = json["reply"] ?? json["response"]
            self.init(
                request: try json["request"].map { json throws(UnreadableMessage) in try JSONReader.message(json) },
                reply: try reply.map { json throws(UnreadableMessage) in try JSONReader.message(json) })
        } else {
            self.init(try JSONReader.message(json))
        }
    }

    private init(json bytes: [UInt8]) throws(UnreadableMessage) {
        let json: JSON
        do { json = try JSON(parsing: bytes) } catch { throw UnreadableMessage("\(error)") }
        try self.init(json: json)
    }

    private init(_ exchange: CapturedExchange) { self = exchange }

    private init(_ message: CapturedMessage) {
        if message.status != nil || message.method == nil { reply = message } else { request = message }
    }

    init(request: CapturedMessage?, reply: CapturedMessage?) {
        self.request = request
        self.reply = reply
    }
}

/// A file that is none of the forms that are read.
public struct UnreadableMessage: Error, Sendable, CustomStringConvertible {
    /// What is wrong; it quotes nothing of the file.
    public let description: String

    init(_ description: String) { self.description = description }
}
