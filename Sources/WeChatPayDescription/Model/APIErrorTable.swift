// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

/// What may go wrong with an operation, and what may follow.
public struct APIErrorTable: Sendable, Hashable {
    /// A status and a code.
    public struct Entry: Sendable, Hashable {
        /// HTTP status.
        public var status: Int
        /// As in the reply: `FREQUENCY_LIMITED`.
        public var code: String
        /// What may follow.
        public var retry: RetryClass
        /// Whether a later call for the same thing has to keep the merchant's number.
        public var keepsNumber: Bool
        /// Whether the documentation says in words that the outcome is not clear.
        public var isUnclear: Bool
        /// Whether the operation's own table lacks it: it is one of the codes of all operations.
        public var isCommon: Bool
    }

    /// Whether WeChat Pay's documentation of the operation has a table; else ``entries`` are the codes of all operations.
    public var isDocumented: Bool
    /// Documented errors, by status and code; empty for APIv2.
    public var entries: [Entry]
    /// Members of the request that hold the merchant's own numbers: `out_bill_no`.
    public var numbers: [String]
    /// Whether a later call for the same thing keeps the merchant's number after any error.
    public var keepsNumber: Bool
    /// Whether the documentation says that the same request may be sent again at any time.
    public var isReentrant: Bool
    /// What may follow a status of 400 to 499 with a code that is not listed.
    public var unlisted4xx: RetryClass
    /// What may follow a status of 500 or more with a code that is not listed.
    public var unlisted5xx: RetryClass
}

extension APIErrorTable {
    /// The documented error with this status and code; with this code and another status of 400 to 499, if there is only
    /// one and this is such a status, too: pages print some codes with several. A code says nothing under 5xx or 429 that
    /// is documented under another.
    ///
    /// - Parameters:
    ///   - status: HTTP status.
    ///   - code: As in the reply.
    public func entry(status: Int, code: String) -> Entry? {
        let named = entries.filter { $0.code == code }
        if let exact = named.first(where: { $0.status == status }) { return exact }
        let isPlain = { (status: Int) in (400..<500).contains(status) && status != 429 }
        return named.count == 1 && isPlain(status) && isPlain(named[0].status) ? named[0] : nil
    }

    /// What may follow an error, listed or not.
    ///
    /// - Parameters:
    ///   - status: HTTP status.
    ///   - code: As in the reply; `nil` where there is none.
    public func retry(status: Int, code: String?) -> RetryClass {
        if let code, let entry = entry(status: status, code: code) { return entry.retry }
        return (400..<500).contains(status) ? unlisted4xx : unlisted5xx
    }

    /// The documented errors, those first whose code is most like another.
    ///
    /// - Parameter code: A code, perhaps misspelt.
    package func nearest(to code: String) -> [Entry] {
        let wanted = Array(code.utf8.prefix(128))
        return entries.map { entry in
            let name = Array(entry.code.utf8)
            return (entry, EditDistance.between(wanted, name, limit: max(wanted.count, name.count)) ?? .max)
        }.sorted { $0.1 < $1.1 }.map(\.0)
    }

    /// Reads the table of an operation.
    init(_ json: JSON) {
        isDocumented = true
        keepsNumber = json["keep-number"]?.bool ?? false
        isReentrant = json["reentrant"]?.bool ?? false
        numbers = json["numbers"].texts
        unlisted4xx = RetryClass(json["unlisted"]?["4xx"]) ?? .never
        unlisted5xx = RetryClass(json["unlisted"]?["5xx"]) ?? .queryFirst
        entries = (json["codes"]?.array ?? []).compactMap { Entry($0) }
        if keepsNumber { for index in entries.indices { entries[index].keepsNumber = true } }
    }

    /// The codes of all operations, for one without a table of its own.
    ///
    /// What is documented of transfers, refunds and withdrawals is taken for the others of their kind: whatever is not
    /// listed leaves the outcome unknown, too many calls do, and the number is kept.
    ///
    /// - Parameters:
    ///   - isQuery: Whether the operation changes nothing.
    ///   - movesMoneyOut: Whether it is a transfer, a refund or a withdrawal.
    init(common json: JSON, isQuery: Bool, movesMoneyOut: Bool) {
        isDocumented = false
        keepsNumber = movesMoneyOut
        isReentrant = false
        numbers = []
        unlisted4xx = movesMoneyOut ? .queryFirst : .never
        unlisted5xx = isQuery ? .repeatSame : .queryFirst
        entries = (json["errors"]?.array ?? []).compactMap { row in
            var entry = Entry(row)
            if !isQuery, let other = RetryClass(row["retry-writes"]) { entry?.retry = other }
            if movesMoneyOut {
                if entry?.status == 429 { entry?.retry = .queryFirst }
                entry?.keepsNumber = true
            }
            entry?.isCommon = true
            return entry
        }
        entries.sort { ($0.status, $0.code) < ($1.status, $1.code) }
    }

    /// Nothing known: APIv2, whose refusals are no statuses.
    init() {
        isDocumented = false
        entries = []
        numbers = []
        keepsNumber = false
        isReentrant = false
        unlisted4xx = .queryFirst
        unlisted5xx = .queryFirst
    }
}

extension APIErrorTable.Entry {
    fileprivate init?(_ json: JSON) {
        guard let status = json["status"]?.int, let code = json["code"]?.string, let retry = RetryClass(json["retry"])
        else { return nil }
        self.init(
            status: status, code: code, retry: retry, keepsNumber: json["keep-number"]?.bool ?? false,
            isUnclear: json["unclear"]?.bool ?? false, isCommon: json["common"]?.bool ?? false
        )
    }
}

extension RetryClass {
    fileprivate init?(_ json: JSON?) {
        guard let name = json?.string, let known = RetryClass(rawValue: name) else { return nil }
        self = known
    }
}
