// SPDX-License-Identifier: Apache-2.0

public import Foundation

extension NotificationHandler {
    /// Verifies a notification of APIv2 and opens what is encrypted in it.
    ///
    /// Its `sign` is checked over all members, those nobody knows included. A refund has no `sign`; there the encryption
    /// of `req_info` with the APIv2 key is the proof. APIv2 has no time to check: whether one was seen before, the ledger
    /// of ``processV2(_:_:)`` knows.
    ///
    /// A good `sign` is not enough, since the merchant has the same key: see ``V2Notification``.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/signatureMissing``,
    ///   ``WeChatPayError/Code/signatureInvalid``, ``WeChatPayError/Code/bodyTooLarge``,
    ///   ``WeChatPayError/Code/notificationMalformed``, ``WeChatPayError/Code/notificationForAnother``,
    ///   ``WeChatPayError/Code/notificationUndecryptable``, or
    ///   ``WeChatPayError/Code/invalidConfiguration`` where the handler has no APIv2 key.
    public func readV2(_ body: Data) throws -> V2Notification {
        guard let apiV2Key else {
            throw WeChatPayError(
                .invalidConfiguration, "Notifications of APIv2 are verified with the APIv2 key; give it to the handler."
            )
        }
        try checkSize(body)
        let xml = try members(of: body)
        guard let sign = xml["sign"], !sign.isEmpty else { return try refund(xml, apiV2Key) }
        guard let type = apiV2Key.verify(sign, of: xml.texts) else {
            throw WeChatPayError.unverifiedNotification(.signMismatch)
        }
        try rules.check(signed: xml)
        let resource = try xml["req_info"].map { try open($0, apiV2Key) } ?? event(xml)
        return V2Notification(
            xml: xml, resource: resource, verification: .signed(type),
            id: xml["event_id"].flatMap { $0.isEmpty ? nil : $0 } ?? id(of: xml, resource))
    }

    private var rules: V2NotificationRules {
        V2NotificationRules(mchid: configuration.mchid, appids: configuration.appids)
    }

    private func members(of body: Data) throws -> XML {
        let xml: XML
        do { xml = try XML(parsing: Array(body), maximumBytes: configuration.maximumBytes) } catch {
            let isJSON = body.first == UInt8(ascii: "{")
            throw WeChatPayError(
                .notificationMalformed,
                isJSON
                    ? "It is JSON, as APIv3's notifications are: read it with process."
                    : "The notification is not XML of APIv2's kind, or cut short.",
                cause: error)
        }
        // Of two members with one name, the signature does not say which counts; what nests is not signed at all.
        guard Set(xml.members.map(\.name)).count == xml.members.count, xml.texts.count == xml.members.count else {
            throw WeChatPayError(
                .notificationMalformed, "The notification has a member twice, or members inside a member.")
        }
        return xml
    }

    /// Nothing but the encrypted part is proven, so nothing else is passed on.
    private func refund(_ xml: XML, _ key: APIv2Key) throws -> V2Notification {
        guard let text = xml["req_info"], !text.isEmpty else {
            throw WeChatPayError.unverifiedNotification(.missingSign)
        }
        let resource = try open(text, key)
        try rules.check(aroundEncrypted: xml)
        return V2Notification(xml: XML(), resource: resource, verification: .encrypted, id: id(of: XML(), resource))
    }

    private func open(_ text: String, _ key: APIv2Key) throws -> XML {
        guard let plain = try? key.decrypt(base64: text), let xml = Self.xml(plain) else {
            throw WeChatPayError(
                .notificationUndecryptable,
                "The APIv2 key does not open req_info: it is another merchant's or was changed in the console, or the "
                    + "text was cut short or altered.")
        }
        return xml
    }

    /// A rental's event, which is encrypted with the APIv3 key.
    private func event(_ xml: XML) throws -> XML? {
        guard let ciphertext = xml["event_ciphertext"] else { return nil }
        for named in apiV3Keys {
            let plain = try? named.key.decrypt(
                base64: ciphertext, nonce: xml["event_nonce"] ?? "", associatedData: xml["event_associated_data"] ?? "")
            if let plain, let event = Self.xml(plain) { return event }
        }
        throw WeChatPayError(
            .notificationUndecryptable,
            "The sign is good, so the notification is WeChat Pay's, but "
                + (apiV3Keys.isEmpty ? "no APIv3 key is configured to open" : "the APIv3 key does not open")
                + " event_ciphertext.")
    }

    private static func xml(_ bytes: Data) -> XML? {
        (try? XML(parsing: Array(bytes), root: "root")) ?? (try? XML(parsing: Array(bytes)))
    }

    /// `nonce_str` and `sign` are new in each attempt; all else says the same.
    private func id(of xml: XML, _ resource: XML?) -> String {
        let texts =
            xml.texts.filter {
                !["nonce_str", "sign", "req_info", "event_nonce", "event_ciphertext"].contains($0.name)
            }
            + (resource?.texts ?? [])
        let sorted = texts.sorted { ($0.name, $0.value) < ($1.name, $1.value) }
        return NotificationID.digest("v2", sorted.flatMap { [Data($0.name.utf8), Data($0.value.utf8)] })
    }
}
