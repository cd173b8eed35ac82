// SPDX-License-Identifier: Apache-2.0

/// A notification of APIv2: XML with a good `sign`, or with an encrypted part under the merchant's key.
///
/// The APIv2 key is the merchant's as well as WeChat Pay's, so a good `sign` alone does not say who wrote a message. A
/// handler therefore refuses what the merchant signs for browsers and apps (contract pages, pages of payscore, payment
/// sheets), also where its members were cut elsewhere; what lacks `return_code` SUCCESS where the documentation has it, or
/// `result_code` in a result; and another merchant's number or AppID, see ``NotificationHandler/Configuration/mchid`` and
/// ``NotificationHandler/Configuration/appids``. What it cannot tell are messages that code of the merchant's own signs
/// with the APIv2 key and hands out.
///
/// The notification of a result may say that a payment failed: `result_code` FAIL, which ``isFailure`` tells.
public struct V2Notification: Sendable {
    /// `event_id` where there is one, else a digest of what it says: the same whenever it is repeated.
    public let id: String
    /// The signed members; none where ``verification`` is ``Verification/encrypted``, since nothing outside of the
    /// encrypted part is proven then.
    public let xml: XML
    /// What was encrypted: `req_info` of a refund, `event_ciphertext` of a rental; `nil` for other notifications.
    public let resource: XML?
    /// What proves that it is WeChat Pay's.
    public let verification: Verification

    /// What proves that a notification of APIv2 is WeChat Pay's.
    public enum Verification: Sendable, Hashable {
        /// `sign`, under this digest.
        case signed(APIv2SignType)
        /// The encryption of `req_info` alone, as refunds have it. It is AES-256-ECB, which shows that the writer knew the
        /// APIv2 key, or had parts written under it: query the refund before acting on it.
        case encrypted
    }

    package init(xml: XML, resource: XML?, verification: Verification, id: String) {
        self.id = id
        self.xml = xml
        self.resource = resource
        self.verification = verification
    }

    /// Whether it says that a payment failed: `result_code` FAIL, as the notification of a debit (委托代扣) may.
    public var isFailure: Bool {
        [("result_code", "FAIL"), ("trade_state", "PAY_FAIL")].contains { name, value in
            self[name]?.utf8.elementsEqual(value.utf8) ?? false
        }
    }

    /// `event_type` of a rental; empty for other notifications.
    public var eventType: String { xml["event_type"] ?? "" }

    /// The text of a member, of ``resource`` first, then of ``xml``; `nil` where there is none.
    public subscript(name: String) -> String? { resource?[name] ?? xml[name] }
}

extension V2Notification: CustomStringConvertible, CustomReflectable {
    /// The id and how it is proven; never what it says.
    public var description: String { "APIv2 notification \(Outside.id(id)), \(verification)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["id": Outside.id(id)]) }
}

extension V2Notification.Verification: CustomStringConvertible {
    /// The digest, or that it is encrypted.
    public var description: String {
        switch self {
        case .signed(let type): "signed (\(type.rawValue))"
        case .encrypted: "encrypted"
        }
    }
}
