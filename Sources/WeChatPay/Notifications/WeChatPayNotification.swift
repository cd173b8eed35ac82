// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// A notification (回调通知) of APIv3: verified, decrypted, and read as far as it can be.
///
/// Nothing in it is lost for want of a type: ``resource`` is what WeChat Pay encrypted, whatever the event. The module
/// `WeChatPayNotifications` adds `event`, which has a type for each documented event.
public struct WeChatPayNotification: Sendable {
    /// The notification's id: the same whenever it is repeated.
    public let id: String
    /// `TRANSACTION.SUCCESS`, for example; empty where it is missing.
    public let eventType: String
    /// When it came about, as WeChat Pay writes it: RFC 3339, mostly at `+08:00`.
    public let createTime: String
    /// What it is about in a few words, 支付成功 for example.
    public let summary: String
    /// What kind of data ``resource`` was before encryption, `transaction` or `refund` for example; it tells apart what
    /// has the same ``eventType``.
    public let originalType: String?
    /// The decrypted resource; `null` where it is not JSON, in which case ``plaintext`` has it.
    public let resource: JSON
    /// The decrypted resource as bytes.
    public let plaintext: Data
    /// The whole notification as it was signed, its resource still encrypted.
    public let json: JSON
    /// The id of WeChat Pay's key that signed it.
    public let serial: String
    /// The name of the APIv3 key that opened it, where the handler knows several: for which merchant it is.
    public let keyName: String

    package init(envelope json: JSON, plaintext: Data, serial: String, keyName: String) {
        self.json = json
        self.plaintext = plaintext
        self.serial = serial
        self.keyName = keyName
        resource = (try? JSON(parsing: Array(plaintext))) ?? .null
        eventType = json["event_type"]?.string ?? ""
        createTime = json["create_time"]?.string ?? ""
        summary = json["summary"]?.string ?? ""
        originalType = json["resource"]?["original_type"]?.string
        // Without an id repeats could not be told from news.
        id = json["id"]?.string.flatMap { $0.isEmpty ? nil : $0 } ?? NotificationID.digest(eventType, plaintext)
    }

    /// ``createTime`` as a date; `nil` where it is no RFC 3339 time.
    public var createdAt: Date? {
        (try? Date(createTime, strategy: .iso8601))
            ?? (try? Date(createTime, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
    }
}

extension WeChatPayNotification: CustomStringConvertible, CustomReflectable {
    /// Event and id; never what it says.
    public var description: String { "notification \(Outside.name(eventType)) \(Outside.id(id))" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror {
        Mirror(self, children: ["eventType": Outside.name(eventType), "id": Outside.id(id)])
    }
}
