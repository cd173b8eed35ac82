// SPDX-License-Identifier: Apache-2.0

public import struct Foundation.Date

/// What is known when a message is explained. Everything may be absent; what cannot be checked for it is said.
public struct Knowledge: Sendable, CustomStringConvertible, CustomReflectable {
    /// The keys that may have signed, those of the merchant and those of WeChat Pay.
    public var keys: [KnownKey]
    /// The merchant number (商户号) that requests should name.
    public var mchid: String?
    /// Keys that may open what is encrypted, the one in use first. Any text is taken: a wrong length is explained.
    public var apiV3Keys: [NamedSecret]
    /// Keys that may have signed APIv2's XML, the one in use first.
    public var apiV2Keys: [NamedSecret]
    /// When the message arrived, by the clock of whoever received it; `nil` leaves its time unchecked.
    public var receivedAt: Date?
    /// How far a timestamp may lie from that, in seconds, into the past and into the future.
    public var window: Double
    /// How hard to look for what was signed.
    public var effort: Effort
    /// Whether messages come from logs or pages, so that what those make of a body is undone first: escapes, another
    /// encoding. Not for bytes as they arrived.
    public var isSaved: Bool

    /// Collects what is known.
    public init(
        keys: [KnownKey] = [], mchid: String? = nil, apiV3Keys: [NamedSecret] = [], apiV2Keys: [NamedSecret] = [],
        receivedAt: Date? = nil, window: Double = 300, effort: Effort = .thorough,
        isSaved: Bool = false
    ) {
        self.keys = keys
        self.mchid = mchid
        self.apiV3Keys = apiV3Keys
        self.apiV2Keys = apiV2Keys
        self.receivedAt = receivedAt
        self.window = window
        self.effort = effort
        self.isSaved = isSaved
    }

    /// How many keys of which sort; no secrets.
    public var description: String {
        "Knowledge(\(keys.count) keys, \(apiV3Keys.count) APIv3 keys, \(apiV2Keys.count) APIv2 keys)"
    }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: ["keys": keys.count]) }
}

/// A secret with the name that a sentence may use for it; the secret itself is never printed.
public struct NamedSecret: Sendable, CustomStringConvertible, CustomReflectable {
    /// `WECHATPAY_API_V3_KEY`, for example.
    public let name: String
    let text: String

    /// Takes a secret as its owner has it.
    public init(_ text: String, name: String) {
        self.text = text
        self.name = name
    }

    var bytes: [UInt8] { Array(text.utf8) }

    /// The name alone.
    public var description: String { "NamedSecret(\(name), redacted)" }
    /// Keeps `dump` and reflection from showing more than the description.
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The limits of a search, so that a hostile message costs no more than a large one.
public struct Effort: Sendable, Hashable {
    /// The messages to try.
    public var candidates: Int
    /// The bytes to hash, over all of them.
    public var bytes: Int

    /// Sets the limits.
    public init(candidates: Int, bytes: Int) {
        self.candidates = candidates
        self.bytes = bytes
    }

    /// For a person who waits for the answer: well under a second for an ordinary message.
    public static let thorough = Effort(candidates: 60_000, bytes: 128 << 20)
    /// For a sentence in passing, milliseconds.
    public static let quick = Effort(candidates: 4_000, bytes: 8 << 20)
}
