// SPDX-License-Identifier: Apache-2.0

public import WeChatPayJSON

/// What a search found.
public enum APIMatch: Sendable {
    /// An operation, which the merchant calls.
    case operation(APIOperation)
    /// A notification, which WeChat Pay sends.
    case notification(APINotification)

    /// Its id.
    public var id: String {
        switch self {
        case .operation(let operation): operation.id
        case .notification(let notification): notification.id
        }
    }

    /// Its Chinese name.
    public var name: String {
        switch self {
        case .operation(let operation): operation.name
        case .notification(let notification): notification.name
        }
    }

    /// What became of it, when it is not simply in use.
    public var lifecycle: APIOperation.Details.Lifecycle? {
        switch self {
        case .operation(let operation): operation.details.lifecycle
        case .notification(let notification): notification.details.lifecycle
        }
    }

    /// Everything as JSON, for machines.
    public var json: JSON {
        switch self {
        case .operation(let operation): operation.json
        case .notification(let notification): notification.json
        }
    }
}
