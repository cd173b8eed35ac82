// SPDX-License-Identifier: Apache-2.0

import Foundation

extension PlatformCertificates {
    /// What is known now, and what was asked for lately.
    struct State: Sendable {
        /// Configured, trusted whatever is downloaded.
        let known: PlatformKeys
        var snapshot: PlatformKeys
        private(set) var listed: [Certificate] = []
        /// Replies to calls that were under way at a refresh are still signed with what was listed before.
        private(set) var retired: [(certificate: Certificate, at: Date)] = []
        /// When the list was downloaded.
        private(set) var fetchedAt: Date?
        /// How many lists were taken.
        private(set) var lists = 0
        var nextRefresh: Date?
        var hasReadFile = false

        private var failure: (error: WeChatPayError, at: Date)?
        private(set) var failures = 0
        private var askedSerials: [String: Date] = [:]
        private var asked: [Date] = []

        /// Messages older than the verification window are refused anyway; twice that is enough.
        private static let retirement = ReplyVerifier.window * 2
        /// All unknown serial numbers together, since anybody can invent them.
        private static let askedLimit = (count: 5, seconds: 60.0)

        init(known: PlatformKeys) {
            self.known = known
            snapshot = known
        }

        var hasPublicKey: Bool { known.keys.contains { if case .publicKey = $0 { true } else { false } } }
        var hasDownloaded: Bool { fetchedAt != nil }

        /// Seconds since the last download; `nil` before the first, and when the clock was set back.
        func age(at now: Date) -> TimeInterval? {
            fetchedAt.map { now.timeIntervalSince($0) }.flatMap { $0 >= -ReplyVerifier.window ? $0 : nil }
        }

        /// Puts a list in place of the one before, in one piece.
        ///
        /// - Returns: Whether other certificates are listed than before.
        mutating func take(_ list: [Certificate], fetchedAt date: Date, now: Date) -> Bool {
            let vanished = listed.filter { !list.contains($0) }
            let added = list.filter { !listed.contains($0) }
            retired = retired.filter { old in
                now.timeIntervalSince(old.at) < Self.retirement && !list.contains(old.certificate)
            }
            retired += vanished.map { ($0, now) }
            listed = list
            fetchedAt = date
            lists += 1
            failure = nil
            failures = 0
            var keys: [PlatformKey] = []
            var old = retired.map { PlatformKey.certificate($0.certificate) }
            for key in known.keys {
                // Configured certificates go on verifying; what is listed decides which one is named.
                if case .certificate = key { old.append(key) } else { keys.append(key) }
            }
            snapshot = PlatformKeys(keys + list.map(PlatformKey.certificate), retired: old)
            return !vanished.isEmpty || !added.isEmpty
        }

        mutating func fail(_ error: WeChatPayError, at now: Date) {
            failure = (error, now)
            failures += 1
        }

        /// The last failure, while it is too early to try again for every call that comes.
        func recentFailure(at now: Date) -> WeChatPayError? {
            guard let failure else { return nil }
            // What only a change of the configuration can mend is not asked for often.
            let pause: TimeInterval = failure.error.code == .publicKeyOnly ? 60 : 5
            return (0..<pause).contains(now.timeIntervalSince(failure.at)) ? failure.error : nil
        }

        /// Whether a download is allowed for a serial number that is not known; if so it counts.
        mutating func mayAsk(for serial: String, interval: TimeInterval, at now: Date) -> Bool {
            // A clock that was set back must not forbid for long.
            askedSerials = askedSerials.filter { (0..<interval).contains(now.timeIntervalSince($0.value)) }
            asked = asked.filter { (0..<Self.askedLimit.seconds).contains(now.timeIntervalSince($0)) }
            let serial = SerialNumber.normalized(serial)
            guard askedSerials[serial] == nil, asked.count < Self.askedLimit.count else { return false }
            askedSerials[serial] = now
            asked.append(now)
            return true
        }
    }
}
