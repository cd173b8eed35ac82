// SPDX-License-Identifier: Apache-2.0

public import Foundation

/// A successful reply whose signature was verified over its raw bytes.
public struct Response: Sendable {
    /// HTTP status, 200 to 299.
    public let status: Int
    /// Headers as received.
    public let headers: HTTPFields
    /// The bytes as received and verified; empty for 204.
    public let body: Data
    /// Id of the platform key that signed.
    public let verifiedBy: String

    /// The `Request-ID` header, which support asks for.
    public var requestID: String? { headers[.requestID] }

    /// The body as JSON, members in the order received.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/replyNotJSON``; the reply stays reachable in the error.
    public var json: JSON {
        get throws {
            do { return try JSON(parsing: Array(body)) } catch {
                var failure = WeChatPayError(
                    .replyNotJSON,
                    "The verified reply (status \(status), \(body.count) bytes) is not JSON; the call took effect. Use body.",
                    cause: error
                )
                failure.response = self
                throw failure
            }
        }
    }

    /// Decodes the body.
    ///
    /// - Throws: ``WeChatPayError`` with ``WeChatPayError/Code/replyNotJSON`` or ``WeChatPayError/Code/undecodable``;
    ///   the reply stays reachable in the error, since the call took effect.
    public func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
        do { return try JSONDecoder().decode(type, from: body) } catch {
            _ = try json
            var failure = WeChatPayError(
                .undecodable,
                "The verified reply (status \(status)) does not fit \(type); the call took effect. Read response instead.",
                cause: error
            )
            failure.response = self
            throw failure
        }
    }
}

extension Response: CustomStringConvertible, CustomReflectable {
    /// Status and Request-ID; never the body.
    public var description: String {
        "\(status) (Request-ID \(requestID.map { Outside.id($0) } ?? "absent"), \(body.count) bytes)"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["status": status]) }
}
