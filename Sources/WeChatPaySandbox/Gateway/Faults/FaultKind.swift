// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

extension Fault {
    /// The ways to go wrong. More may be added, so a `switch` keeps a default branch.
    ///
    /// What matters most is whether the call took effect: the names say so where there are both.
    public enum Kind: Sendable, Hashable {
        // MARK: Nothing happened

        /// A page of a proxy before the gateway: HTML without `Wechatpay-*` headers, 502 for example.
        case status(Int)
        /// A signed refusal of the gateway's, one that the operation documents; see ``Fault/force``. Without a status it has
        /// the documented one of the code. In APIv2 its code becomes `err_code`.
        case error(status: Int? = nil, code: String, message: String? = nil)
        /// The connection is closed without a reply.
        case connectionClosed
        /// 202 USERPAYING: the payer is entering a password. In APIv2 a refusal with that code.
        case userPaying

        // MARK: The call took effect, but its reply did not say so

        /// The connection is closed without a reply. It is this that loses money: repeat with the same number.
        case replyLost
        /// The connection is reset (RST) without a reply.
        case reset
        /// As ``status(_:)``, but the call took effect.
        case statusAfterCommit(Int)
        /// As ``error(status:code:message:)``, but the call took effect.
        case errorAfterCommit(status: Int? = nil, code: String, message: String? = nil)

        // MARK: The reply is slow or broken

        /// Nothing comes for a while, then the whole reply.
        case slowFirstByte(Duration)
        /// The head comes at once, the body bit by bit over this time.
        case slowBody(Duration)
        /// The connection is closed in the body, after so many bytes of it; in its middle without a number.
        case cutBody(after: Int? = nil)
        /// The body is followed by spaces until it has so many bytes. They are not covered by the signature.
        case hugeBody(bytes: Int = 64 << 20)

        // MARK: The reply cannot be trusted

        /// One bit of the signature is flipped; in APIv2 one digit of `sign`.
        case wrongSignature
        /// A signature that begins with `WECHATPAY/SIGNTEST/` (签名探测). APIv3 only.
        case signatureProbe
        /// Signed ten minutes ago. APIv3 only.
        case staleTimestamp
        /// Signed by a key that nobody has heard of. APIv3 only.
        case unknownSerial
        /// No `Wechatpay-*` headers; in APIv2 no `sign`.
        case missingHeaders
        /// WeChat Pay put a new key into play while the call was under way, of the kind that signs this reply: a platform
        /// certificate (平台证书) or a public key. It stays in play, and ``Sandbox/keys`` shows it. APIv3 only.
        case certificateRotated

        // MARK: The reply is odd

        /// The right body under the media type `text/html`.
        case wrongContentType
        /// Signed, and a success, but neither JSON nor XML. In APIv2 there is nothing that could be signed.
        case notJSON
        /// Signed, with a member that is not documented.
        case extraMember

        // MARK: Notifications

        /// An attempt never arrives: it counts as one that was not answered, and the next follows by the schedule.
        case notificationLost
        /// An attempt arrives twice.
        case notificationDoubled
        /// The first attempt comes so much later, by the business clock.
        case notificationDelayed(Duration)
        /// The first attempt waits until the next notification is out, 15 seconds at most.
        case notificationOutOfOrder
        /// An attempt whose signature has one bit flipped.
        case notificationWronglySigned
        /// An attempt whose signature begins with `WECHATPAY/SIGNTEST/` (签名探测).
        case notificationProbe

        /// One of the others, by the seed.
        case chaos

        /// 429 FREQUENCY_LIMITED: the call was not accepted.
        public static let frequencyLimited = Kind.error(status: 429, code: "FREQUENCY_LIMITED")
        /// 429 RATELIMIT_EXCEEDED: the call was not accepted.
        public static let rateLimited = Kind.error(status: 429, code: "RATELIMIT_EXCEEDED")
        /// 500 SYSTEM_ERROR: the call had no effect.
        public static let systemError = Kind.error(status: 500, code: "SYSTEM_ERROR")
        /// 500 SYSTEM_ERROR, although the call took effect.
        public static let systemErrorAfterCommit = Kind.errorAfterCommit(status: 500, code: "SYSTEM_ERROR")
    }
}

extension Fault.Kind {
    /// Whether notifications can suffer it.
    var concernsNotifications: Bool {
        switch self {
        case .notificationLost, .notificationDoubled, .notificationDelayed, .notificationOutOfOrder,
            .notificationWronglySigned, .notificationProbe, .chaos:
            true
        default: false
        }
    }

    /// Whether requests can suffer it.
    func concernsRequests(isV2: Bool) -> Bool {
        switch self {
        case .chaos: true
        case .signatureProbe, .staleTimestamp, .unknownSerial, .certificateRotated: !isV2
        default: !concernsNotifications
        }
    }

    /// Whether it is about calls that took effect, so that a refused one is none of its business.
    var needsCommit: Bool {
        switch self {
        case .replyLost, .reset, .statusAfterCommit, .errorAfterCommit: true
        default: false
        }
    }

    /// What is out of range moved into it.
    var normalized: Fault.Kind {
        func status(_ value: Int, from least: Int) -> Int { min(599, max(least, value)) }
        func wait(_ value: Duration) -> Duration { min(.seconds(30 * 86_400), max(.zero, value)) }
        return switch self {
        case .status(let value): .status(status(value, from: 300))
        case .statusAfterCommit(let value): .statusAfterCommit(status(value, from: 300))
        case .error(let value, let code, let message):
            .error(status: value.map { status($0, from: 200) }, code: code, message: message)
        case .errorAfterCommit(let value, let code, let message):
            .errorAfterCommit(status: value.map { status($0, from: 200) }, code: code, message: message)
        case .slowFirstByte(let duration): .slowFirstByte(wait(duration))
        case .slowBody(let duration): .slowBody(wait(duration))
        case .notificationDelayed(let duration): .notificationDelayed(wait(duration))
        case .cutBody(let bytes): .cutBody(after: bytes.map { max(0, $0) })
        case .hugeBody(let bytes): .hugeBody(bytes: min(4 << 30, max(0, bytes)))
        default: self
        }
    }

    // MARK: Chaos

    /// Slow enough to be noticed, and not so slow that a run with many calls takes for ever.
    private static let chaosForReplies: [Fault.Kind] = [
        .status(502), .status(503), .frequencyLimited, .rateLimited, .systemError, .connectionClosed,
        .replyLost, .replyLost, .reset, .statusAfterCommit(502), .systemErrorAfterCommit,
        .slowFirstByte(.milliseconds(200)), .slowBody(.milliseconds(300)), .cutBody(),
        .wrongSignature, .signatureProbe, .staleTimestamp, .unknownSerial, .missingHeaders,
        .wrongContentType, .notJSON, .extraMember,
    ]

    private static let chaosForNotifications: [Fault.Kind] = [
        .notificationLost, .notificationDoubled, .notificationDelayed(.seconds(20)), .notificationOutOfOrder,
        .notificationWronglySigned, .notificationProbe,
    ]

    /// What ``chaos`` is for one notification or request.
    static func chaotic(
        isNotification: Bool, isV2: Bool, _ operation: APIOperation?, _ random: inout Randomness
    ) -> Fault.Kind {
        let kinds =
            isNotification
            ? chaosForNotifications
            : chaosForReplies.filter { $0.concernsRequests(isV2: isV2) && $0.isDocumented(for: operation) }
        return kinds[Int(random.next() % UInt64(kinds.count))]
    }
}
