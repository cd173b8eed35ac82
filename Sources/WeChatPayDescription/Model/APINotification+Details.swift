// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension APINotification {
    /// Everything about a notification (回调通知) that is not in its header.
    public struct Details: Sendable {
        /// Pages of WeChat Pay's documentation.
        public var docs: [String]
        /// What became of it, when it is not simply in use.
        public var lifecycle: APIOperation.Details.Lifecycle?
        /// Products (产品) it belongs to.
        public var products: [APIOperation.Details.Product]
        /// Where the documentation lists it, each from the top.
        public var menus: [[String]]
        /// Values of `event_type`.
        public var eventTypes: [String]
        /// Values of `resource_type`, where not `encrypt-resource` alone.
        public var resourceTypes: [String]
        /// Values of `original_type`.
        public var originalTypes: [String]
        /// When it is sent again; `nil` where that is not documented.
        public var schedule: APINotificationSchedule?
        /// Members of the decrypted resource. A page that several products share marks as required what one of them needs.
        public var resource: [APIField]
        /// The XML of an APIv2 notification.
        public var body: APIOperation.Details.Body?
        /// What the merchant answers.
        public var reply: APIOperation.Details.Reply
    }
}

extension APINotification.Details {
    /// Reads the JSON of a line; what is absent or unknown is empty.
    init(_ json: JSON) {
        docs = json["docs"].texts
        lifecycle = json["lifecycle"].flatMap { APIOperation.Details.Lifecycle($0) }
        products = APIOperation.Details.Product.list(json["products"])
        menus = (json["menus"]?.array ?? []).map { Optional($0).texts }
        eventTypes = json["eventType"].texts
        resourceTypes = json["resourceType"].texts
        originalTypes = json["originalType"].texts
        schedule = json["schedule"].map { APINotificationSchedule($0) }
        resource = APIField.list(json["resource"])
        body = json["body"].flatMap { APIOperation.Details.Body($0) }
        reply = APIOperation.Details.Reply(json["reply"] ?? .null)
    }
}
