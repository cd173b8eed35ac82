// SPDX-License-Identifier: Apache-2.0

/// Everything that can go wrong with a call, matchable by ``code``.
///
/// ``description`` is safe for logs: it names the path without the user's values, the status and the Request-ID, never
/// bodies, keys or personal data. `CancellationError` is not wrapped: it passes through as it is.
public struct WeChatPayError: Error, Sendable {
    /// What went wrong.
    public var code: Code
    /// A sentence that says what, where and what to do.
    public var message: String
    /// The call's method and path, the user's values hidden:
    /// `GET /v3/refund/domestic/refunds/{…}`; `nil` where no call was under way.
    public var call: String?
    /// What happened, without what to do: the beginning of ``message``. Of a refusal it is shorter than that.
    public var summary: String { statement ?? message }
    var statement: String?
    /// What to do: the end of ``message``, where that has a beginning of its own.
    public var advice: String?
    /// The gateway's own answer, where it refused the call.
    public var rejection: Rejection?
    /// Why a reply was not trusted.
    public var verification: VerificationFailure?
    /// A reply that failed verification, kept apart: for diagnosis only, never to act on.
    public var unverifiedReply: UnverifiedReply?
    /// The verified reply, where only reading it failed; the call itself took effect.
    public var response: Response?
    /// The underlying error, where there is one.
    public var cause: (any Error)?
    /// What happened to the call, for a program to decide by: nothing, a refusal, its effect, or that is not known.
    public var outcome: Outcome

    /// Makes an error of this kind, for custom transports, signers and tests.
    ///
    /// - Parameter outcome: What happened to the call. By default what the code implies: of ``Code/network`` and
    ///   ``Code/timeout`` that is ``Outcome/unknown``; a transport that is sure that no byte was sent says
    ///   ``Outcome/notSent``.
    public init(_ code: Code, _ message: String, cause: (any Error)? = nil, outcome: Outcome? = nil) {
        self.code = code
        self.message = message
        self.cause = cause
        self.outcome = outcome ?? code.outcome
    }
}

extension WeChatPayError {
    /// The kinds of failure. More may be added, so a `switch` keeps a default branch.
    public struct Code: Hashable, Sendable, RawRepresentable, CustomStringConvertible {
        /// The stable name of the code.
        public let rawValue: String

        /// Wraps a name.
        public init(rawValue: String) { self.rawValue = rawValue }

        /// WeChat Pay answered with something other than success; see ``WeChatPayError/rejection``.
        public static let gatewayError = Code(rawValue: "gatewayError")
        /// A successful reply lacks signature headers.
        public static let signatureMissing = Code(rawValue: "signatureMissing")
        /// A successful reply's signature is wrong.
        public static let signatureInvalid = Code(rawValue: "signatureInvalid")
        /// WeChat Pay sent a deliberately wrong signature; the call may have taken effect.
        public static let signatureProbe = Code(rawValue: "signatureProbe")
        /// A reply's timestamp is more than five minutes from the clock.
        public static let timestampOutsideWindow = Code(rawValue: "timestampOutsideWindow")
        /// A reply was signed with a key that is not configured.
        public static let unknownSerial = Code(rawValue: "unknownSerial")
        /// The platform certificates could not be downloaded, so that a key is missing; ``WeChatPayError/cause`` says why.
        public static let platformKeysUnavailable = Code(rawValue: "platformKeysUnavailable")
        /// The merchant has no platform certificates: the WeChat Pay public key must be configured.
        public static let publicKeyOnly = Code(rawValue: "publicKeyOnly")
        /// The gateway could not be reached, or the connection broke; ``WeChatPayError/outcome`` says whether anything
        /// was sent.
        public static let network = Code(rawValue: "network")
        /// No connection, or no complete reply, in time; ``WeChatPayError/outcome`` says whether anything was sent.
        public static let timeout = Code(rawValue: "timeout")
        /// The reply is longer than the configured limit.
        public static let bodyTooLarge = Code(rawValue: "bodyTooLarge")
        /// A verified reply was read as JSON but is not.
        public static let replyNotJSON = Code(rawValue: "replyNotJSON")
        /// An APIv2 reply is not XML, so it could not be verified; it is kept in ``WeChatPayError/unverifiedReply``.
        public static let replyNotXML = Code(rawValue: "replyNotXML")
        /// A verified reply does not fit the type asked for; it is kept in ``WeChatPayError/response``.
        public static let undecodable = Code(rawValue: "undecodable")
        /// The path was refused before anything was signed.
        public static let invalidPath = Code(rawValue: "invalidPath")
        /// A header, body or documented limit was refused before anything was signed.
        public static let invalidRequest = Code(rawValue: "invalidRequest")
        /// The client's configuration is incomplete or contradicts itself.
        public static let invalidConfiguration = Code(rawValue: "invalidConfiguration")
        /// ``Merchants`` has no merchant of this number.
        public static let unknownMerchant = Code(rawValue: "unknownMerchant")
        /// A sensitive field could not be encrypted.
        public static let encryptionFailed = Code(rawValue: "encryptionFailed")
        /// A field encrypted for the merchant could not be opened.
        public static let decryptionFailed = Code(rawValue: "decryptionFailed")
        /// The signer failed.
        public static let signingFailed = Code(rawValue: "signingFailed")
        /// Waiting for the payee's signature ended without one.
        public static let notAuthorizedInTime = Code(rawValue: "notAuthorizedInTime")
        /// A blocking call was made on a thread that must not block.
        public static let blockingCallOnEventLoop = Code(rawValue: "blockingCallOnEventLoop")

        /// What may stand in a log: no secret and nothing personal.
        public var description: String { rawValue }
    }
}

extension WeChatPayError: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// What may stand in a log: no secret and nothing personal.
    public var description: String { "\(code): \(message)" }

    /// Adds the outcome and the failing field. The gateway's own message is in ``rejection`` alone: it may quote what was
    /// sent, and this is what an `Optional` or `dump` prints.
    public var debugDescription: String {
        let field = rejection?.field.map { "; field: \(Outside.text($0, limit: 128))" } ?? ""
        return "\(description) (outcome: \(outcome.rawValue)\(field))"
    }

    /// Reflection would print raw replies.
    public var customMirror: Mirror { Mirror(self, children: ["code": code, "outcome": outcome, "message": message]) }
}
