// SPDX-License-Identifier: Apache-2.0

import Crypto
import CryptoExtras
import Foundation
import WeChatPayJSON
import WeChatPayWire
import WeChatPayXML

/// The XML of an APIv2 notification: signed, or with an encrypted member that takes the signature's place.
struct NotificationXML {
    private var object: JSON.Object
    private let apiV2Key: String

    init(_ record: NotificationRecord, in world: inout World) {
        apiV2Key = world.keys.apiV2Key
        object = (try? JSON(parsing: record.resource))?.object ?? JSON.Object()
        object["nonce_str"] = .string(world.random.text(32))
        object["sign"] = nil
        if let plain = object["req_info"]?.object {
            object["req_info"] = .string(Self.block(Self.xml(plain, root: "root"), key: apiV2Key))
        }
        if let plain = object["event_ciphertext"]?.object {
            let nonce = world.random.text(12)
            object["event_nonce"] = .string(nonce)
            let sealed = Sealing.seal(
                Self.xml(plain, root: "xml"), key: world.keys.apiV3Key, nonce: nonce,
                associated: object["event_associated_data"]?.string ?? ""
            )
            object["event_ciphertext"] = .string(sealed?.base64 ?? "")
        }
    }

    /// Signed, unless an encrypted `req_info` shows by itself who wrote it.
    func bytes() -> [UInt8] {
        var members = object.map { XML.Member(name: $0.key, value: .text(Self.text($0.value))) }
        if object["req_info"] == nil {
            let usesHMAC = ["sign_type", "algorithm"].contains { object[$0]?.string == "HMAC-SHA256" }
            let texts = members.compactMap { member in member.value.text.map { (name: member.name, value: $0) } }
            let sign = V2Signature(key: apiV2Key).sign(texts, usesHMAC ? .hmac : .md5)
            members.append(XML.Member(name: "sign", value: .text(sign)))
        }
        return (try? XML(members: members).bytes()) ?? []
    }

    /// Texts and numbers as they are; what nests is JSON in a text, as `sub_order_list`.
    private static func text(_ value: JSON) -> String { value.string ?? value.description }

    private static func xml(_ members: JSON.Object, root: String) -> [UInt8] {
        let bytes = try? XML(members: members.map { XML.Member(name: $0.key, value: .text(text($0.value))) }).bytes()
        guard let bytes else { return [] }
        let inner = bytes.dropFirst("<xml>".utf8.count).dropLast("</xml>".utf8.count)
        return Array("<\(root)>".utf8) + inner + Array("</\(root)>".utf8)
    }

    /// AES-256-ECB with PKCS#7 padding under the MD5 of the APIv2 key in hexadecimal, in Base64. The mode hides little,
    /// but it is what APIv2 has.
    private static func block(_ plain: [UInt8], key: String) -> String {
        let size = 16
        let padding = size - plain.count % size
        var bytes = plain + [UInt8](repeating: UInt8(padding), count: padding)
        let secret = SymmetricKey(data: Array(Hexadecimal.text(Insecure.MD5.hash(data: Array(key.utf8))).utf8))
        for start in stride(from: 0, to: bytes.count, by: size) {
            var block = Array(bytes[start..<start + size])
            guard (try? AES.permute(&block, key: secret)) != nil else { return "" }
            bytes.replaceSubrange(start..<start + size, with: block)
        }
        return bytes.base64
    }
}
