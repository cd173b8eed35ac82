// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// What a refusal means for the call, decided by operation, status and code as WeChat Pay documents them; never by the
/// text of a message, and never by what is not signed.
enum RefusalOutcome {
    /// - Parameter call: Method and path, values hidden or not: `POST /v3/refund/domestic/refunds`.
    static func of(_ rejection: Rejection, call: String) -> WeChatPayError.Outcome {
        // A query does nothing, whoever refused it.
        if call.hasPrefix("GET "), (400..<500).contains(rejection.status) { return .refused }
        if case .unverified = rejection.verification { return .unknown }
        guard let code = rejection.comparableCode, !code.isEmpty else { return .unknown }
        let errors = errors(of: call)
        if let entry = errors?.entry(status: rejection.status, code: code), !entry.isCommon {
            return outcome(entry.retry)
        }
        // Not documented of this operation: the more careful of what its table says of the rest, and of what is
        // known of the code elsewhere.
        guard !unsettled.contains(code) else { return .unknown }
        // In APIv2 most refusals have a status of 200.
        guard (400..<500).contains(rejection.status) || rejection.xml != nil, rejection.status < 500 else {
            return .unknown
        }
        if rejection.xml == nil, let errors {
            return outcome(errors.retry(status: rejection.status, code: code))
        }
        // Documented as unclear for several calls that move money out, and so not to be trusted for the others.
        let path = call.split(separator: " ").last ?? ""
        if rejection.status == 429, moving.contains(where: { path.contains($0) }) { return .unknown }
        return .refused
    }

    /// What WeChat Pay documents of a call's errors; `nil` for a call that is not described.
    static func errors(of call: String) -> APIErrorTable? {
        let parts = call.split(separator: " ", maxSplits: 1)
        guard parts.count == 2 else { return nil }
        return APIDescription.shared.operation(method: String(parts[0]), path: String(parts[1]))?.errors
    }

    /// A request that may be repeated because WeChat Pay failed may have taken effect; one that came too often has not.
    private static func outcome(_ retry: RetryClass) -> WeChatPayError.Outcome {
        switch retry {
        case .never, .repeatLater: .refused
        case .repeatSame, .queryFirst, .terminal, .pollPayer: .unknown
        }
    }

    /// Whatever the operation: WeChat Pay failed itself, the payer has not decided, or the number or the order is in a
    /// state that an earlier attempt may have brought about.
    private static let unsettled: Set<String> = [
        "SYSTEM_ERROR", "SYSTEMERROR", "BANK_ERROR", "BANKERROR", "SERVICE_UNAVAILABLE", "BIZ_ERR_NEED_RETRY",
        "BIZERR_NEED_RETRY", "USERPAYING", "PROCESSING", "SEND_FAILED",
        "ALREADY_EXISTS", "RESOURCE_ALREADY_EXISTS", "OUT_TRADE_NO_USED", "INVALID_ORDER_STATE", "ORDER_CANCELED",
        "ORDER_CLOSED", "ORDERCLOSED", "ORDER_DONE", "ORDER_PAID", "ORDERPAID", "ORDERREVERSED",
    ]

    /// Words in paths of calls that move money out.
    private static let moving = ["transfer", "refund", "withdraw", "mch_operate"]
}
