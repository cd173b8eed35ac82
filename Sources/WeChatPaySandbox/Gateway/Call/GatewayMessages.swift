// SPDX-License-Identifier: Apache-2.0

import Foundation
public import HTTPTypes
import WeChatPayJSON

/// A request as it arrived, nothing decoded.
public struct GatewayRequest: Sendable {
    /// Upper case.
    public var method: String
    /// Path and query exactly as received.
    public var target: String
    /// Host and port that the client called, to which `download_url` leads; `127.0.0.1` where it is not known.
    public var authority: String?
    /// Headers as received.
    public var headers: HTTPFields
    /// Bytes as received.
    public var body: [UInt8]
    /// The address of the client; `nil` where it is not known, in the same process for example.
    public var peer: String?

    /// Collects a request.
    public init(
        method: String, target: String, authority: String? = nil, headers: HTTPFields, body: [UInt8],
        peer: String? = nil
    ) {
        self.method = method
        self.target = target
        self.authority = authority
        self.headers = headers
        self.body = body
        self.peer = peer
    }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }

    /// The id of the key that `Wechatpay-Serial` names. Some clients send it empty: then it names none, as if absent.
    var platformSerial: String? {
        guard let serial = header("Wechatpay-Serial")?.trimmingCharacters(in: .whitespaces), !serial.isEmpty else {
            return nil
        }
        return serial
    }

    /// The target up to the `?`.
    var path: String { String(target.prefix { $0 != "?" }) }

    /// What follows the `?`; empty without one.
    var queryText: String { target.firstIndex(of: "?").map { String(target[target.index(after: $0)...]) } ?? "" }

    /// Where this gateway is, as the client sees it.
    var baseURL: String {
        let authority = authority ?? "127.0.0.1"
        let isPlain = authority.utf8.allSatisfy { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x3A, 0x5B, 0x5D: true
            default: false
            }
        }
        return "http://" + (isPlain && !authority.isEmpty ? authority : "127.0.0.1")
    }
}

/// A reply; signed, unless it is a file or belongs to APIv2.
public struct GatewayReply: Sendable {
    /// HTTP status.
    public var status: Int
    /// Headers, the signature among them.
    public var headers: HTTPFields
    /// The bytes as sent.
    public var body: [UInt8]
    /// How the bytes reach the client, or do not.
    public var transmission = Transmission.whole

    /// Whether it carries a signature; files and APIv2 do not.
    var isSigned: Bool { HTTPField.Name("Wechatpay-Signature").map { headers[$0] != nil } ?? false }
}

/// How a reply is sent. Anything but ``whole`` is a fault that was asked for.
public enum Transmission: Sendable, Hashable {
    /// At once and complete.
    case whole
    /// Complete, but nothing of it before this time is over.
    case delayed(Duration)
    /// The head at once, the body bit by bit over this time.
    case dripping(Duration)
    /// The head, so many bytes of the body that it promised, then the end of the connection.
    case cut(after: Int)
    /// Complete, then spaces until the body has so many bytes; its length is not promised.
    case padded(to: Int)
    /// Not a byte: the connection is closed.
    case closed
    /// Not a byte: the connection is reset (RST).
    case reset
}

/// What a call is answered with, before it is written and signed.
struct GatewayAnswer: Sendable {
    enum Content: Sendable {
        /// Nothing; what is signed is empty too.
        case empty
        /// Signed JSON; XML where the call is of APIv2.
        case json(JSON)
        /// Bytes without a signature.
        case file([UInt8], contentType: String)
        /// A file whose SHA-1 is signed.
        case statement([UInt8], contentType: String)
        /// Another address, for a browser.
        case redirect(String)
    }

    var status = 200
    var content: Content

    init(status: Int = 200, _ content: Content) {
        self.status = status
        self.content = content
    }
}
