// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Data
public import struct Foundation.Date

/// Verifies replies and notifications of WeChat Pay over their raw bytes (验签).
public struct ReplyVerifier: Sendable {
    /// How far a timestamp may lie from the clock, in seconds, in the past and in the future.
    public static let window: Double = 300

    /// The keys that are trusted.
    public let keys: PlatformKeys

    /// Trusts exactly `keys`.
    public init(keys: PlatformKeys) {
        self.keys = keys
    }

    /// Checks headers, serial, time and signature, in this order.
    ///
    /// - Parameters:
    ///   - headers: The signature headers as received.
    ///   - body: The raw bytes as received, empty for 204.
    ///   - now: The current time.
    /// - Returns: The id of the key that signed.
    /// - Throws: ``VerificationFailure``, always with its reason.
    public func verify(_ headers: SignatureHeaders, body: Data, now: Date) throws(VerificationFailure) -> String {
        guard let timestampText = headers.timestamp, let nonce = headers.nonce,
            let signatureText = headers.signature, let serial = headers.serial
        else { throw Self.missing(headers) }
        // A probe is recognised first: its signature is rarely Base64, and it deserves a name of its own.
        if signatureText.utf8.starts(with: SignatureHeaders.probePrefix.utf8) { throw .signatureProbe }
        if let name = headers.repeated { throw .malformedHeader(name: name) }
        if let type = headers.signatureType, !type.utf8.elementsEqual(AuthorizationHeader.scheme.utf8) {
            throw .unsupportedSignatureType(type)
        }
        guard let key = keys[serial] else { throw .unknownSerial(serial, held: keys.keys.map(\.id)) }
        // Any whole number has its place in time: one in milliseconds lies far ahead, and that is what is said of it.
        guard let timestamp = Int64(timestampText) else { throw .malformedHeader(name: "Wechatpay-Timestamp") }
        let lateness = now.timeIntervalSince1970 - Double(timestamp)
        guard abs(lateness) <= Self.window else {
            // Nobody has vouched for the number yet: what the largest ones are late by would not fit.
            throw .outsideWindow(secondsLate: Int64(min(max(lateness.rounded(.awayFromZero), -1e18), 1e18)))
        }
        let message = SignatureMessage.reply(timestamp: timestampText, nonce: nonce, body: body)
        guard let signature = Data(base64Encoded: signatureText), key.rsaKey.isValidSignature(signature, for: message)
        else { throw .signatureMismatch(serial: serial) }
        return key.id
    }

    private static func missing(_ headers: SignatureHeaders) -> VerificationFailure {
        let values = [headers.timestamp, headers.nonce, headers.signature, headers.serial]
        let named = zip(SignatureHeaders.names, values)
        return .missingHeaders(
            missing: named.filter { $0.1 == nil }.map(\.0),
            present: named.filter { $0.1 != nil }.map(\.0)
                + (headers.signatureType == nil ? [] : ["Wechatpay-Signature-Type"])
        )
    }
}
