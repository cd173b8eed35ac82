// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data

/// The texts that are signed (签名串): each component followed by one line feed, the last one included.
public enum SignatureMessage {
    /// The message of a request: method, target, timestamp, nonce, body.
    ///
    /// - Parameters:
    ///   - method: Upper case, `POST` for example.
    ///   - target: Path and query exactly as they go on the wire.
    ///   - timestamp: Unix seconds.
    ///   - nonce: The random text of the Authorization header.
    ///   - body: The bytes exactly as sent; empty when there is no body.
    public static func request(method: String, target: String, timestamp: Int64, nonce: String, body: Data) -> Data {
        lines([Data(method.utf8), Data(target.utf8), Data(String(timestamp).utf8), Data(nonce.utf8), body])
    }

    /// The message of a reply or a notification: timestamp, nonce, body.
    ///
    /// - Parameters:
    ///   - timestamp: The text of the `Wechatpay-Timestamp` header.
    ///   - nonce: The text of the `Wechatpay-Nonce` header.
    ///   - body: The bytes exactly as received.
    public static func reply(timestamp: String, nonce: String, body: Data) -> Data {
        lines([Data(timestamp.utf8), Data(nonce.utf8), body])
    }

    /// The message that pulls up a page in WeChat (调起签名): appid, timestamp, nonce, package.
    ///
    /// - Parameter package: The value as it stands before URL encoding.
    public static func invocation(appid: String, timestamp: Int64, nonce: String, package: String) -> Data {
        lines([appid, String(timestamp), nonce, package].map { Data($0.utf8) })
    }

    private static func lines(_ components: [Data]) -> Data {
        var message = Data(capacity: components.reduce(0) { $0 + $1.count + 1 })
        for component in components {
            message.append(component)
            message.append(0x0A)
        }
        return message
    }
}
