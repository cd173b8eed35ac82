// SPDX-License-Identifier: Apache-2.0

/// A notification of APIv2: XML with a good `sign`, or with an encrypted part that only WeChat Pay could have written.
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

    /// `event_type` of a rental; empty for other notifications.
    public var eventType: String { xml["event_type"] ?? "" }

    /// The text of a member, of ``resource`` first, then of ``xml``; `nil` where there is none.
    public subscript(name: String) -> String? { resource?[name] ?? xml[name] }
}

extension V2Notification: CustomStringConvertible, CustomReflectable {
    /// The id and how it is proven; never what it says.
    public var description: String { "APIv2 notification \(id), \(verification)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["id": id]) }
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
