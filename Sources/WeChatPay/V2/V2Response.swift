// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// A successful reply of APIv2: `return_code` and `result_code` say SUCCESS, and its `sign` is good where it has one.
public struct V2Response: Sendable {
    /// HTTP status, 200 to 299.
    public let status: Int
    /// Headers as received.
    public let headers: HTTPFields
    /// The bytes as received.
    public let body: Data
    /// The members; none where the reply is JSON.
    public let xml: XML
    /// How the reply is signed.
    public let verification: Verification

    /// How a reply of APIv2's is signed.
    public enum Verification: Sendable, Hashable {
        /// With the APIv2 key, under this digest.
        case signed(APIv2SignType)
        /// Not at all: WeChat Pay documents this path's replies without a `sign`.
        case unsigned
    }

    /// The `Request-ID` header, which support asks for.
    public var requestID: String? { headers[.requestID] }

    /// The text of the member with this name; `nil` where there is none.
    public subscript(name: String) -> String? { xml[name] }

    /// The body as JSON, in which one path of APIv2 answers.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/replyNotJSON``.
    public var json: JSON {
        get throws {
            do { return try JSON(parsing: Array(body)) } catch {
                throw WeChatPayError(
                    .replyNotJSON, "The reply (status \(status), \(body.count) bytes) is not JSON; use xml.",
                    cause: error
                )
            }
        }
    }
}

extension V2Response: CustomStringConvertible, CustomReflectable {
    /// Status and length; never the body.
    public var description: String {
        "\(status) (Request-ID \(requestID.map { Outside.id($0) } ?? "absent"), \(body.count) bytes)"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}

extension V2Response.Verification: CustomStringConvertible {
    /// The digest, or that there was no signature.
    public var description: String {
        switch self {
        case .signed(let type): "signed (\(type.rawValue))"
        case .unsigned: "unsigned"
        }
    }
}
