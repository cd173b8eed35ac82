// SPDX-License-Identifier: Apache-2.0

public import HTTPTypes
import WeChatPayJSON

/// A request as it arrived, nothing decoded.
public struct GatewayRequest: Sendable {
    /// Upper case.
    public var method: String
    /// Path and query exactly as received.
    public var target: String
    /// Headers as received.
    public var headers: HTTPFields
    /// Bytes as received.
    public var body: [UInt8]

    /// Collects a request.
    public init(method: String, target: String, headers: HTTPFields, body: [UInt8]) {
        self.method = method
        self.target = target
        self.headers = headers
        self.body = body
    }

    func header(_ name: String) -> String? { HTTPField.Name(name).flatMap { headers[$0] } }
}

/// A signed reply.
public struct GatewayReply: Sendable {
    /// HTTP status.
    public var status: Int
    /// Headers, the signature among them.
    public var headers: HTTPFields
    /// The bytes that were signed.
    public var body: [UInt8]
}

/// The gateway's refusal, in the documented shape.
struct GatewayRefusal: Error {
    var status: Int
    var code: String
    var message: String
    var detail: JSON?

    var body: JSON {
        var json: JSON = ["code": .string(code), "message": .string(message)]
        json["detail"] = detail
        return json
    }

    /// 400 PARAM_ERROR with the field, the rule and, where it is not personal, the value.
    static func parameter(_ field: String, _ issue: String, location: String, value: JSON? = nil) -> GatewayRefusal {
        var detail: JSON = ["field": .string(location == "body" ? "/\(field)" : field)]
        detail["value"] = value
        detail["issue"] = .string(issue)
        detail["location"] = .string(location)
        return GatewayRefusal(status: 400, code: "PARAM_ERROR", message: "\(field): \(issue)", detail: detail)
    }
}
