// SPDX-License-Identifier: Apache-2.0

/// What became of a notification.
public enum NotificationOutcome: Sendable {
    /// The merchant's code ran and the ledger has noted it.
    case processed
    /// It was processed before; nothing ran.
    case duplicate
    /// The same notification is being processed at this moment; nothing ran. WeChat Pay repeats it.
    case inProgress
    /// The merchant's code takes longer than the time limit. It goes on, and what comes of it is noted, so that the
    /// repetition is answered at once.
    case timedOut
    /// The merchant's code, or the ledger, threw. WeChat Pay repeats the notification.
    case failed(any Error)
    /// The request is not accepted: it is not proven to be WeChat Pay's, or cannot be read. Nothing ran.
    case refused(WeChatPayError)

    /// Whether WeChat Pay is told that all is well.
    public var isSuccess: Bool {
        switch self {
        case .processed, .duplicate: true
        case .inProgress, .timedOut, .failed, .refused: false
        }
    }

    /// The status of the answer where it is no success.
    var failureStatus: Int {
        switch self {
        case .processed, .duplicate, .failed: 500
        case .inProgress, .timedOut: 503
        case .refused(let error):
            switch error.code {
            case .bodyTooLarge: 413
            case .notificationMalformed, .network: 400
            case .platformKeysUnavailable: 503
            // The sender did nothing wrong: a key of ours is.
            case .notificationUndecryptable, .invalidConfiguration: 500
            default: 401
            }
        }
    }

    /// What the answer says where it is no success: a few fixed sentences, so that nothing can leak.
    var failureMessage: String {
        switch failureStatus {
        case 400: "not understood"
        case 401: "not verified"
        case 413: "too large"
        case 503: "not processed yet"
        default: "not processed"
        }
    }
}

extension NotificationOutcome: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// A word, with the code of a refusal. The error of ``failed(_:)`` is named by its type, since its words are not ours.
    public var description: String {
        switch self {
        case .processed: "processed"
        case .duplicate: "duplicate"
        case .inProgress: "in progress"
        case .timedOut: "timed out"
        case .failed(let error): "failed: \(type(of: error))"
        case .refused(let error): "refused: \(error.code)"
        }
    }
    /// The same: what the merchant's code threw may name a person.
    public var debugDescription: String { description }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}
