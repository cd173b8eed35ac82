// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// What arrived at a notification address (`notify_url`): signature headers and the raw body, of any web framework.
///
/// The body must be the bytes as they arrived. One that was parsed and written again has another signature.
public struct NotificationRequest: Sendable {
    /// The headers that carry the signature.
    public let headers: SignatureHeaders
    /// The bytes as received.
    public let body: Data

    /// Takes the bytes, and headers through a look-up.
    ///
    /// - Parameter header: Gives a header's value by its name, whatever its case; `nil` where there is none. It is asked
    ///   for `Wechatpay-Timestamp`, `-Nonce`, `-Signature`, `-Serial` and `-Signature-Type`.
    public init(body: Data, header: (_ name: String) -> String?) {
        self.body = body
        // Some frameworks give an empty text for a header that is not there.
        headers = SignatureHeaders { name in header(name).flatMap { $0.isEmpty ? nil : $0 } }
    }

    /// Takes the bytes and all headers.
    public init(headers: HTTPFields, body: Data) {
        self.init(body: body) { name in HTTPField.Name(name).flatMap { headers[$0] } }
    }

    /// Takes the bytes and headers whose names may be in any case, or as CGI writes them (`HTTP_WECHATPAY_NONCE`).
    public init(headers: [String: String], body: Data) {
        var values: [String: String] = [:]
        for (name, value) in headers {
            let name = name.lowercased().replacing("_", with: "-")
            values[name.hasPrefix("http-") ? String(name.dropFirst(5)) : name] = value
        }
        self.init(body: body) { values[$0.lowercased()] }
    }
}

extension NotificationRequest: CustomStringConvertible, CustomReflectable {
    /// The length; never headers or body.
    public var description: String { "notification request, \(body.count) bytes" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["bytes": body.count]) }
}
