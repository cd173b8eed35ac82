// SPDX-License-Identifier: Apache-2.0

import WeChatPayJSON

extension APIOperation {
    /// Whether the operation only asks: a GET changes nothing, whatever comes back.
    public var isQuery: Bool { method == "GET" }

    /// What an error means and what to do about it, in a few words:
    /// `outcome unknown: query by out_bill_no, then repeat with the same number`.
    ///
    /// - Parameters:
    ///   - status: HTTP status.
    ///   - code: As in the reply; `nil` where there is none.
    /// - Returns: `nil` for APIv2, of whose errors nothing is described.
    public func advice(status: Int, code: String?) -> String? {
        guard !isV2 else { return nil }
        let retry = errors.retry(status: status, code: code)
        let action = action(retry, status, code, keepsNumber: errors.keepsNumber(status, code))
        return isQuery ? action : "\(retry.meaning): \(action)"
    }

    /// What to do about an error, in a few words: ``advice(status:code:)`` without what the error means.
    ///
    /// - Parameters:
    ///   - status: HTTP status.
    ///   - code: As in the reply; `nil` where there is none.
    /// - Returns: `nil` for APIv2, of whose errors nothing is described.
    public func action(status: Int, code: String?) -> String? {
        guard !isV2 else { return nil }
        let retry = errors.retry(status: status, code: code)
        return action(retry, status, code, keepsNumber: errors.keepsNumber(status, code))
    }

    /// What to do, where the code says more than its class.
    private func action(_ retry: RetryClass, _ status: Int, _ code: String?, keepsNumber: Bool) -> String {
        let action = retry.action(numbers: errors.numbers, keepsNumber: keepsNumber, isQuery: isQuery)
        guard retry == .never else { return action }
        // What is asked about does not exist: after a call whose outcome was unknown, that is the answer.
        if isQuery, status == 404 {
            return "check the number; after an unknown outcome, repeat that call with the same number"
        }
        // A number that was used before, with other parameters, is refused so.
        if keepsNumber, code == "INVALID_REQUEST" { return "\(action); if it was used before, query first" }
        return action
    }

    /// Whether a later call for the same thing has to keep the merchant's number after an error.
    ///
    /// - Parameters:
    ///   - status: HTTP status.
    ///   - code: As in the reply; `nil` where there is none.
    public func keepsNumber(status: Int, code: String?) -> Bool { errors.keepsNumber(status, code) }

    /// What a documented error of this operation means and what to do about it.
    public func advice(_ entry: APIErrorTable.Entry) -> String {
        let action = action(entry.retry, entry.status, entry.code, keepsNumber: entry.keepsNumber)
        return isQuery ? action : "\(entry.retry.meaning): \(action)"
    }

    /// What an error with a code that is not documented means and what to do about it.
    ///
    /// - Parameter retry: ``APIErrorTable/unlisted4xx`` or ``APIErrorTable/unlisted5xx``.
    public func advice(unlisted retry: RetryClass) -> String { advice(retry, keepsNumber: errors.keepsNumber) }

    private func advice(_ retry: RetryClass, keepsNumber: Bool) -> String {
        retry.advice(numbers: errors.numbers, keepsNumber: keepsNumber, isQuery: isQuery)
    }

    /// The errors as JSON, those of all operations where it has no table of its own; `nil` for APIv2.
    var errorsJSON: JSON? {
        guard !isV2 else { return nil }
        let errors = errors
        var json: JSON = ["documented": .bool(errors.isDocumented)]
        json["codes"] = .array(
            errors.entries.map { entry in
                var code: JSON = [
                    "status": .number(JSON.Number(entry.status)), "code": .string(entry.code),
                    "retry": .string(entry.retry.rawValue),
                ]
                if entry.keepsNumber { code["keep-number"] = true }
                if entry.isUnclear { code["unclear"] = true }
                if entry.isCommon { code["common"] = true }
                code["advice"] = .string(advice(entry))
                return code
            }
        )
        if !errors.numbers.isEmpty { json["numbers"] = .array(errors.numbers.map { .string($0) }) }
        if errors.keepsNumber { json["keep-number"] = true }
        if errors.isReentrant { json["reentrant"] = true }
        let unlisted = [("4xx", errors.unlisted4xx), ("5xx", errors.unlisted5xx)]
        json["unlisted"] = .object(JSON.Object(unlisted.map { ($0.0, .string($0.1.rawValue)) }))
        json["unlistedAdvice"] = .object(JSON.Object(unlisted.map { ($0.0, .string(advice(unlisted: $0.1))) }))
        return json
    }
}

extension APIErrorTable {
    fileprivate func keepsNumber(_ status: Int, _ code: String?) -> Bool {
        code.flatMap { entry(status: status, code: $0) }?.keepsNumber ?? keepsNumber
    }
}
