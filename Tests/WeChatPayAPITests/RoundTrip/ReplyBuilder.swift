// SPDX-License-Identifier: Apache-2.0

import Foundation
import WeChatPay
import WeChatPayDescription

/// Writes a documented reply as WeChat Pay would.
struct ReplyBuilder {
    let keys: TestKeys
    let operation: APIOperation
    /// The members, JSON inside texts not yet a text, and what signs them where that stands among them.
    private(set) var sent: JSON

    init(keys: TestKeys, operation: APIOperation, sent: JSON) {
        self.keys = keys
        self.operation = operation
        self.sent = sent
    }

    mutating func reply() throws -> TransportReply {
        let details = operation.details
        let status = details.response.status ?? 200
        switch details.response.kind {
        case .empty: return try keys.signed(Data(), status: status)
        case .binary: return TransportReply(status: status, headers: HTTPFields(), body: RoundTrip.fileBytes)
        case .redirect: return TransportReply(status: status, headers: HTTPFields(), body: Data())
        case .json:
            let body = Data(Self.encoded(sent, details.response.fields).bytes)
            guard operation.isV2 else { return try keys.signed(body, status: status) }
            return TransportReply(status: status, headers: HTTPFields(), body: body)
        case .xml:
            return TransportReply(status: status, headers: HTTPFields(), body: Data(try xml(details).bytes()))
        }
    }

    private mutating func xml(_ details: APIOperation.Details) throws -> XML {
        var xml = Self.xml(Self.encoded(sent, details.response.fields))
        if xml["return_code"] == nil { xml.members.append(XML.Member(name: "return_code", value: .text("SUCCESS"))) }
        // Where no member is documented, a signature is as probable as anywhere.
        if details.response.fields.isEmpty { xml.members.append(XML.Member(name: "sign", value: .text(""))) }
        guard xml.members.contains(where: { $0.name == "sign" }) else { return xml }
        let texts = xml.members.compactMap { member in member.value.text.map { (name: member.name, value: $0) } }
        let sign = try APIv2Key(keys.apiV2).signature(of: texts, with: .md5)
        for index in xml.members.indices where xml.members[index].name == "sign" {
            xml.members[index].value = .text(sign)
        }
        if case .object(var object) = sent, object["sign"] != nil {
            object["sign"] = .string(sign)
            sent = .object(object)
        }
        return xml
    }

    /// With what is JSON inside a text written as a text.
    static func encoded(_ json: JSON, _ fields: [APIField]) -> JSON {
        guard case .object(var object) = json else { return json }
        for field in fields {
            let name = Documented.name(field)
            guard let value = object[name] else { continue }
            let inner: JSON =
                if case .array(let elements) = value {
                    .array(elements.map { encoded($0, field.fields) })
                } else {
                    encoded(value, field.fields)
                }
            object[name] = field.encodes == nil || field.encoding == "form" ? inner : .string(inner.description)
        }
        return .object(object)
    }

    /// Elements for objects, repeated ones for lists.
    private static func xml(_ json: JSON) -> XML {
        var members: [XML.Member] = []
        for (name, value) in json.object ?? JSON.Object() {
            for element in value.array ?? [value] {
                let content: XML.Content =
                    if case .object = element { .nested(xml(element)) } else {
                        .text(element.string ?? element.description)
                    }
                members.append(XML.Member(name: name, value: content))
            }
        }
        return XML(members: members)
    }
}
