// SPDX-License-Identifier: Apache-2.0

/// A request, reply or notification as it was sent or received.
public struct CapturedMessage: Sendable, CustomStringConvertible, CustomReflectable {
    /// Who speaks to whom.
    public enum Direction: String, Sendable, Codable, CaseIterable {
        /// A merchant's request to WeChat Pay, signed in `Authorization`.
        case request
        /// WeChat Pay's reply, signed in `Wechatpay-…`.
        case reply
        /// WeChat Pay's request to a `notify_url`, signed in `Wechatpay-…`.
        case notification
    }

    /// One header; names are compared without regard to case.
    public typealias Header = (name: String, value: String)

    /// `nil` where it is to be told from the message.
    public var givenDirection: Direction?
    /// As on the request line; `nil` for a reply.
    public var method: String?
    /// Path and query as on the request line; `nil` for a reply.
    public var target: String?
    /// Of a reply.
    public var status: Int?
    /// In the order received.
    public var headers: [Header]
    /// The bytes as sent or received; `nil` where they are not known.
    public var body: [UInt8]?

    /// Takes a message whose direction is told from its headers.
    public init(
        _ direction: Direction? = nil, method: String? = nil, target: String? = nil, status: Int? = nil,
        headers: [Header], body: [UInt8]?
    ) {
        givenDirection = direction
        self.method = method
        self.target = target
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A request as WeChat Pay, or a sandbox, receives it.
    public static func request(method: String, target: String, headers: [Header], body: [UInt8]) -> CapturedMessage {
        CapturedMessage(.request, method: method, target: target, headers: headers, body: body)
    }

    /// A reply as a client receives it.
    public static func reply(status: Int, headers: [Header], body: [UInt8]) -> CapturedMessage {
        CapturedMessage(.reply, status: status, headers: headers, body: body)
    }

    /// A notification as a merchant's server receives it.
    public static func notification(headers: [Header], body: [UInt8]) -> CapturedMessage {
        CapturedMessage(.notification, method: "POST", headers: headers, body: body)
    }

    /// Who speaks to whom, as far as it can be told.
    public var direction: Direction {
        if let givenDirection { return givenDirection }
        if status != nil { return .reply }
        if header("Authorization") != nil { return .request }
        let signed = ["Wechatpay-Signature", "Wechatpay-Timestamp", "Wechatpay-Nonce"].contains { header($0) != nil }
        if signed { return method == nil ? .reply : .notification }
        return method == nil ? .reply : .request
    }

    /// The first header of a name; names as CGI writes them (`HTTP_WECHATPAY_NONCE`) count too.
    package func header(_ name: String) -> String? {
        headers.first { Self.isSame($0.name, name) }?.value
    }

    func values(of name: String) -> [String] {
        headers.filter { Self.isSame($0.name, name) }.map(\.value)
    }

    mutating func remove(_ name: String) { headers.removeAll { Self.isSame($0.name, name) } }

    private static func isSame(_ given: String, _ name: String) -> Bool {
        guard given.utf8.count == name.utf8.count || given.utf8.count == name.utf8.count + 5 else { return false }
        let lower = given.lowercased()
        let wanted = name.lowercased()
        return lower == wanted
            || lower.hasPrefix("http_") && lower.dropFirst(5).replacing("_", with: "-") == wanted
    }

    /// Direction and length; never headers or body.
    public var description: String {
        "\(direction.rawValue), \(body.map { "\($0.count) bytes" } ?? "body unknown")"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["direction": direction.rawValue]) }
}
