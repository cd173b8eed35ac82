// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// What a notification is answered with, and what became of it.
public struct NotificationResponse: Sendable {
    /// HTTP status: 204 or 200 for what is done, else 4xx or 5xx, whereupon WeChat Pay repeats the notification.
    public let status: Int
    /// `Content-Type`; `nil` where there is no body.
    public let contentType: String?
    /// The body; it says nothing about the keys, the contents or the merchant's software.
    public let body: Data
    /// What became of it, for logs and metrics of the merchant's own.
    public let outcome: NotificationOutcome

    /// How answers are written.
    enum Form: Sendable { case json, xml }

    init(_ outcome: NotificationOutcome, _ form: Form, content: JSON? = nil) {
        self.outcome = outcome
        if outcome.isSuccess, form == .json {
            status = content == nil ? 204 : 200
            contentType = content.map { _ in Self.contentType(.json) }
            body = Data(content?.bytes ?? [])
            return
        }
        status = outcome.isSuccess ? 200 : outcome.failureStatus
        contentType = Self.contentType(form)
        body = Self.body(outcome, form)
    }

    private static func contentType(_ form: Form) -> String {
        form == .json ? "application/json; charset=utf-8" : "text/xml; charset=utf-8"
    }

    private static func body(_ outcome: NotificationOutcome, _ form: Form) -> Data {
        switch form {
        case .json: return Data((["code": "FAIL", "message": .string(outcome.failureMessage)] as JSON).bytes)
        case .xml:
            let (code, message) = outcome.isSuccess ? ("SUCCESS", "OK") : ("FAIL", outcome.failureMessage)
            let cdata = { (text: String) in "<![CDATA[\(text)]]>" }
            return Data(
                "<xml><return_code>\(cdata(code))</return_code><return_msg>\(cdata(message))</return_msg></xml>".utf8)
        }
    }
}

extension NotificationResponse: CustomStringConvertible, CustomReflectable {
    /// Status and outcome.
    public var description: String { "\(status) (\(outcome))" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}
