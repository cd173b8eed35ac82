// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// The gateway's refusal of a call, as data.
public struct Rejection: Sendable {
    /// HTTP status.
    public let status: Int
    /// WeChat Pay's code, `PARAM_ERROR` for example; `nil` where the body is not WeChat Pay's error JSON.
    public let code: String?
    /// WeChat Pay's message, in the language of `Accept-Language`.
    public let message: String?
    /// `detail` as it came; its shape varies.
    public let detail: JSON?
    /// For support: the `Request-ID` header.
    public let requestID: String?
    /// The raw body.
    public let body: Data
    /// Whether the refusal is signed by WeChat Pay. Refusals are reported either way, or their cause would be hidden.
    public let verification: Verification

    /// Whether a refusal's signature was found to be good.
    public enum Verification: Sendable, Hashable {
        /// Signed by the key with this id.
        case verified(serial: String)
        /// Not proven to come from WeChat Pay, and why.
        case unverified(VerificationFailure)
    }

    init(reply: TransportReply, verification: Verification) {
        let json = try? JSON(parsing: Array(reply.body))
        status = reply.status
        code = json?["code"]?.string
        message = json?["message"]?.string
        detail = json?["detail"]
        requestID = reply.headers[.requestID]
        body = reply.body
        self.verification = verification
    }

    /// JSON Pointer into the body (`/amount/total`), or the name of a path or query parameter.
    public var field: String? { detail?["field"]?.string }
    /// The offending value as the gateway shows it, text as it is and anything else as JSON.
    public var value: String? { detail?["value"].map { $0.string ?? $0.description } }
    /// The rule that was broken.
    public var issue: String? { detail?["issue"]?.string ?? detail?["detail"]?["issue"]?.string }
    /// Where the field stands: `body`, `query`, `path` or `authorization`.
    public var location: String? { detail?["location"]?.string }
}

extension Rejection: CustomStringConvertible, CustomReflectable {
    /// Status, code and Request-ID; never the body.
    public var description: String {
        "\(status) \(code ?? "without a WeChat Pay code") (Request-ID \(requestID ?? "absent"))"
    }

    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}

/// A reply that failed verification: whoever sent it, it was not proven to be WeChat Pay. For diagnosis only.
public struct UnverifiedReply: Sendable, CustomStringConvertible, CustomReflectable {
    /// HTTP status.
    public let status: Int
    /// Headers as received.
    public let headers: HTTPFields
    /// Bytes as received.
    public let body: Data

    /// Status and length; never the body.
    public var description: String { "unverified reply, status \(status), \(body.count) bytes" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}

extension HTTPField.Name {
    // A literal of token characters is a valid name; the fallback only satisfies the compiler.
    static let requestID = HTTPField.Name("Request-ID") ?? .trailer
    static let wechatpaySerial = HTTPField.Name("Wechatpay-Serial") ?? .trailer
}
