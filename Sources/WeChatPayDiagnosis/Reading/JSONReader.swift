// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPayJSON

/// A message as a JSON object.
enum JSONReader {
    static func message(_ json: JSON) throws(UnreadableMessage) -> CapturedMessage {
        guard json.object != nil else { throw UnreadableMessage("The message is not a JSON object.") }
        let method = json["method"]?.string ?? json["httpMethod"]?.string
        let target = json["target"]?.string ?? json["path"]?.string ?? json["url"]?.string.map(Self.target)
        let status = json["status"]?.int ?? json["status"]?.string.flatMap { Int($0) }
        // What AWS passes to functions has each header's values as a list, beside or in place of the others.
        let isEmpty = json["headers"] == nil || json["headers"] == JSON.null
        guard let headers = isEmpty ? json["multiValueHeaders"] ?? json["headers"] : json["headers"] else {
            throw UnreadableMessage(
                "The JSON object has no headers; it needs headers and body, with method and target or status.")
        }
        var message = CapturedMessage(
            method: status == nil ? method : nil, target: status == nil ? target : nil, status: status,
            headers: try Self.headers(headers), body: nil)
        message.body = try body(json)
        return message
    }

    /// The target of a URL.
    static func target(_ url: String) -> String {
        let lower = url.lowercased()
        guard let scheme = ["https://", "http://"].first(where: { lower.hasPrefix($0) }) else { return url }
        let rest = url.dropFirst(scheme.count)
        let start = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" }
        guard let start else { return "/" }
        let target = rest[start...].prefix { $0 != "#" }
        return target.hasPrefix("/") ? String(target) : "/" + target
    }

    private static func headers(_ json: JSON) throws(UnreadableMessage) -> [CapturedMessage.Header] {
        var headers: [CapturedMessage.Header] = []
        if let object = json.object {
            for (name, value) in object {
                // Several frameworks give every header as a list of values.
                for text in value.array ?? [value] {
                    headers.append((name, text.string ?? (text == .null ? "" : text.description)))
                }
            }
            return headers
        }
        guard let elements = json.array else {
            throw UnreadableMessage("headers is neither an object nor an array.")
        }
        for element in elements {
            if let name = element["name"]?.string, let value = element["value"]?.string {
                headers.append((name, value))
            } else if let name = element[0]?.string, let value = element[1]?.string {
                headers.append((name, value))
            } else if let header = element.string.flatMap({ HTTPReader.header($0) }) {
                headers.append(header)
            } else {
                throw UnreadableMessage("An element of headers is neither [name, value] nor {name, value}.")
            }
        }
        return headers
    }

    private static func body(_ json: JSON) throws(UnreadableMessage) -> [UInt8]? {
        for name in ["body_base64", "body64", "bodyBase64"] {
            guard let text = json[name]?.string else { continue }
            guard let data = Data(base64Encoded: text) else { throw UnreadableMessage("\(name) is not Base64.") }
            return Array(data)
        }
        // As API gateways write the events of their functions.
        if json["isBase64Encoded"] == true, let text = json["body"]?.string, let data = Data(base64Encoded: text) {
            return Array(data)
        }
        switch json["body"] {
        case nil: return json.object?.keys.contains("body") == true ? [] : nil
        case .null?: return []
        case .string(let text)?: return Array(text.utf8)
        case let value?: return value.bytes
        }
    }
}
