// SPDX-License-Identifier: Apache-2.0

import Foundation

/// What WeChat Pay's rules forbid in any request, refused before it is signed.
enum RequestRules {
    /// Set by the client; a second value would contradict what is signed.
    private static let reserved: Set<String> = [
        "authorization", "host", "content-length", "transfer-encoding", "connection", "wechatpay-serial",
        // What asks the connection, not WeChat Pay, for something.
        "expect", "te", "trailer", "upgrade", "keep-alive", "proxy-connection",
    ]

    static func fields(_ headers: [String: String]) throws -> HTTPFields {
        var fields = HTTPFields()
        for (name, value) in headers.sorted(by: { $0.key < $1.key }) {
            let shown = PercentEncoding.printable(name)
            guard let fieldName = HTTPField.Name(name) else {
                throw refusal("The header name \(shown) is not valid; use letters, digits and hyphens.")
            }
            guard !reserved.contains(fieldName.canonicalName) else {
                throw refusal("The header \(shown) is set by the client; leave it out.")
            }
            guard HTTPField.isValidValue(value) else {
                throw refusal("The value of the header \(shown) contains a line break or another control character.")
            }
            guard fields[fieldName] == nil else { throw refusal("The header \(shown) is given twice.") }
            fields[fieldName] = value
        }
        return fields
    }

    /// A form's content type names its boundary, so it is nobody else's to set.
    static func checkForm(_ headers: HTTPFields) throws {
        guard headers[.contentType] == nil else {
            throw refusal("The header Content-Type is set by the client for uploads; leave it out.")
        }
    }

    /// `null` is not allowed in a request; leaving a member out says the same.
    static func check(_ json: JSON, at pointer: String = "") throws {
        switch json {
        case .null:
            throw refusal(
                "The body has null at \(pointer.isEmpty ? "its root" : Outside.text(pointer)); leave the member out.")
        case .array(let elements):
            for (index, element) in elements.enumerated() { try check(element, at: pointer + "/\(index)") }
        case .object(let object):
            for (key, value) in object { try check(value, at: pointer + "/" + key) }
        default: break
        }
    }

    /// WeChat Pay takes UTF-8 of at most three bytes a character, so no emoji.
    static func checkCharacters(_ body: Data) throws {
        if body.contains(where: { $0 >= 0xF0 }) {
            throw refusal(
                "The body contains a character beyond U+FFFF (an emoji, for example), which WeChat Pay refuses; remove it."
            )
        }
    }

    private static func refusal(_ reason: String) -> WeChatPayError {
        WeChatPayError(.invalidRequest, "\(reason) Nothing was sent.")
    }
}
