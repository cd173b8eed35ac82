// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

/// What happened to a call that failed, and what WeChat Pay's documentation says is to be done about it.
struct CallOutcome {
    /// What happened, in a few words: `nothing was done`.
    let words: String
    /// What to do, where the documentation says so of the operation and the code; `nil` where it only says that the request
    /// is to be corrected: the gateway's message and the library know better how.
    let documented: String?
    private let query: String?

    /// - Returns: `nil` where nothing was sent, which the error says, and where the call was none.
    init?(_ error: WeChatPayError) {
        let operation = error.call.flatMap(Self.operation)
        switch error.outcome {
        case .notSent: return nil
        case .refused: words = operation?.isQuery == true ? "nothing: it was a query" : "nothing was done"
        case .tookEffect: words = "the call took effect"
        case .unknown:
            if operation?.isQuery == true {
                words = "nothing: it was a query"
            } else if operation != nil || error.rejection != nil {
                words = "unknown"
            } else {
                return nil
            }
        }
        let isUnknown = error.outcome == .unknown && operation?.isQuery == false
        let numbers = operation?.errors.numbers ?? []
        query = isUnknown && !numbers.isEmpty ? RetryClass.queryFirst.action(numbers: numbers) : nil
        documented = error.rejection.flatMap { Self.documented($0, operation, error.outcome) }
    }

    /// What happened, and for an unknown outcome what to do.
    var sentence: String { query.map { "\(words): \($0)" } ?? words }

    private static func documented(
        _ rejection: Rejection, _ operation: APIOperation?, _ outcome: WeChatPayError.Outcome
    ) -> String? {
        // What is not signed is not to be believed.
        if case .unverified = rejection.verification { return nil }
        guard let operation, !operation.isV2, operation.errors.isDocumented else { return nil }
        let code = rejection.code.map { Outside.code($0, or: "") }
        let retry = operation.errors.retry(status: rejection.status, code: code)
        // Of a bill that is not ready, the library knows when it is; of a signature, why; of a request, what is often wrong.
        guard !operation.isQuery, code != "SIGN_ERROR" else { return nil }
        guard retry != .never || operation.keepsNumber(status: rejection.status, code: code) else { return nil }
        // A common code may mean more here than the table says.
        guard outcome != .unknown || retry.leavesOutcomeUnknown || retry == .repeatSame else { return nil }
        return operation.action(status: rejection.status, code: code)
    }

    /// The operation of a call as the client's errors name it: `POST /v3/pay/transactions/native`.
    private static func operation(of call: String) -> APIOperation? {
        let parts = call.split(separator: " ", maxSplits: 1).map(String.init)
        return parts.count == 2 ? APIDescription.shared.operation(method: parts[0], path: parts[1]) : nil
    }
}
