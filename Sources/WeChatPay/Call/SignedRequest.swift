// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// A request exactly as it would go on the wire, for looking at.
public struct SignedRequest: Sendable {
    /// `POST`, for example.
    public let method: String
    /// Base URL and target.
    public let url: String
    /// Path and query as signed.
    public let target: String
    /// Headers in the order sent, `Authorization` among them.
    public let headers: [(name: String, value: String)]
    /// The bytes as signed.
    public let body: Data
    /// The text that was signed (签名串).
    public let message: String
}

extension SignedRequest: CustomStringConvertible, CustomReflectable {
    /// Method and length; neither the target, which may be personal, nor the signature, which is good for minutes.
    public var description: String { "SignedRequest(\(method), \(body.count) bytes)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["method": method, "bytes": body.count]) }
}
