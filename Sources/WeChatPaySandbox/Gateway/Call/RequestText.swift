// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// Reading of queries and JSON by the interface rules (接口规则), whatever the operation.
enum RequestText {
    /// Names and values of a query or of an invocation, decoded, in order; what cannot be decoded stays as it is.
    static func pairs(_ text: String) -> [(name: String, value: String)] {
        text.split(separator: "&").map { pair in
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            return (decoded(parts[0]), parts.count > 1 ? decoded(parts[1]) : "")
        }
    }

    /// The same by name; the first of two with the same name counts. A name that is longer than any documented one is cut.
    static func values(_ text: String) -> [String: String] {
        Dictionary(pairs(text).map { (Outside.text($0.name), $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private static func decoded(_ text: Substring) -> String { text.removingPercentEncoding ?? String(text) }

    /// Reads a JSON object.
    ///
    /// - Throws: A refusal for what is none, and for what no request may hold: `null`, and characters of four bytes.
    static func object(_ bytes: [UInt8]) throws(GatewayRefusal) -> JSON.Object {
        guard let json = try? JSON(parsing: bytes), let object = json.object else {
            throw .invalid("the body is not a JSON object")
        }
        guard hasShortNames(json) else { throw .invalid("a member's name has more than \(longestName) bytes") }
        if let fault = fault(json) {
            // Joined where something is wrong only: a pointer for every member would cost far more than the body.
            let pointer = fault.path.reversed().map { "/" + JSONPointer.token($0) }.joined()
            throw .parameter(pointer, fault.issue, location: "body")
        }
        return object
    }

    /// What no request may hold, and where: the path's last name first.
    private static func fault(_ json: JSON) -> (path: [String], issue: String)? {
        func inside(_ value: JSON, _ name: @autoclosure () -> String) -> (path: [String], issue: String)? {
            fault(value).map { ($0.path + [name()], $0.issue) }
        }
        switch json {
        case .null: return ([], "null is not allowed; leave the member out")
        case .string(let text): return hasLongCharacter(text) ? ([], longCharacter) : nil
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                if let fault = inside(element, String(index)) { return fault }
            }
        case .object(let object):
            for (name, value) in object {
                if let fault = inside(value, name) { return fault }
            }
        default: break
        }
        return nil
    }

    /// Far longer than any documented one. Names are compared with those in many places, as texts.
    private static let longestName = 1024

    private static func hasShortNames(_ json: JSON) -> Bool {
        switch json {
        case .array(let elements): elements.allSatisfy(hasShortNames)
        case .object(let object):
            object.allSatisfy { $0.key.utf8.count <= longestName && hasShortNames($0.value) }
        default: true
        }
    }

    private static let longCharacter = "has a character of four bytes, which is not allowed"

    private static func hasLongCharacter(_ text: String) -> Bool { text.utf8.contains { $0 >= 0xF0 } }

    /// Refuses characters beyond U+FFFF, which take four bytes.
    static func check(_ text: String, _ field: String, location: String) throws(GatewayRefusal) {
        if hasLongCharacter(text) { throw .parameter(field, longCharacter, location: location) }
    }
}

/// Places in a body.
enum JSONPointer {
    /// A name as part of a pointer.
    static func token(_ name: String) -> String {
        // Nearly every name is spared the search.
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }) else { return name }
        return name.replacingOccurrences(of: "~", with: "~0").replacingOccurrences(of: "/", with: "~1")
    }

    /// The names and indexes of a pointer.
    static func tokens(_ pointer: String) -> [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map {
            $0.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(of: "~0", with: "~")
        }
    }

    /// The value at a pointer.
    static func value(_ pointer: String, in json: JSON) -> JSON? {
        var json = json
        for token in tokens(pointer) {
            let inner: JSON? = json.array != nil ? Int(token).flatMap { json[$0] } : json[token]
            guard let inner else { return nil }
            json = inner
        }
        return json
    }
}
