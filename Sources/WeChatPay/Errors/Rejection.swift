// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// The gateway's refusal of a call, as data.
public struct Rejection: Sendable {
    /// HTTP status.
    public let status: Int
    /// WeChat Pay's code, `PARAM_ERROR` for example; `nil` where the body is not one of WeChat Pay's errors. In APIv2
    /// it is `err_code`, or `return_code` where communication itself failed.
    public let code: String?
    /// WeChat Pay's message, in the language of `Accept-Language`; in APIv2 `err_code_des` or `return_msg`.
    public let message: String?
    /// `detail` as it came; its shape varies.
    public let detail: JSON?
    /// The members of an APIv2 refusal; `nil` in APIv3.
    public let xml: XML?
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
        /// Signed with the APIv2 key, under this digest.
        case signed(APIv2SignType)
        /// Not proven to come from WeChat Pay, and why.
        case unverified(VerificationFailure)
    }

    init(reply: TransportReply, verification: Verification) {
        // A refusal that is not UTF-8 is shown all the same, with U+FFFD for what cannot be read.
        let json =
            (try? JSON(parsing: Array(reply.body)))
            ?? (try? JSON(parsing: String(decoding: reply.body.prefix(64 << 10), as: UTF8.self)))
        status = reply.status
        code = json?["code"]?.string
        message = json?["message"]?.string
        detail = json?["detail"]
        xml = nil
        requestID = reply.headers[.requestID]
        body = reply.body
        self.verification = verification
    }

    /// A refusal of APIv2's, whose status is mostly 200.
    init(reply: TransportReply, xml: XML?, verification: Verification) {
        func text(_ names: String...) -> String? {
            names.lazy.compactMap { xml?[$0] }.first { !$0.isEmpty }
        }
        status = reply.status
        code = text("err_code", "error_code", "return_code")
        message = text("err_code_des", "error_code_des", "result_msg", "return_msg")
        detail = nil
        self.xml = xml
        requestID = reply.headers[.requestID]
        body = reply.body
        self.verification = verification
    }

    /// The code for comparing: empty where it looks like none, since comparing a long text of combining marks takes minutes.
    var comparableCode: String? { code.map { Outside.code($0, or: "") } }

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
    /// Status, code and Request-ID, where they look like such; never the body.
    public var description: String {
        let code = code.map { Outside.code($0) } ?? "without a WeChat Pay code"
        return "\(status) \(code) (Request-ID \(requestID.map { Outside.id($0) } ?? "absent"))"
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
