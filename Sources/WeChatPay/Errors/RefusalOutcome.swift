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
        // Of calls that move money, only what is known to be a refusal is one; APIv2 documents no class of its codes.
        let path = String(call.split(separator: " ").last ?? "")
        if APIPath.movesMoneyOut(path) || moving.contains(where: { path.contains($0) }) {
            return refusals.contains(code) ? .refused : .unknown
        }
        return rejection.status == 429 && rejection.xml == nil ? .unknown : .refused
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
    static let unsettled: Set<String> = [
        "SYSTEM_ERROR", "SYSTEMERROR", "BANK_ERROR", "BANKERROR", "SERVICE_UNAVAILABLE", "BIZ_ERR_NEED_RETRY",
        "BIZERR_NEED_RETRY", "USERPAYING", "PROCESSING", "SEND_FAILED",
        "ALREADY_EXISTS", "RESOURCE_ALREADY_EXISTS", "OUT_TRADE_NO_USED", "INVALID_ORDER_STATE", "ORDER_CANCELED",
        "ORDER_CLOSED", "ORDERCLOSED", "ORDER_DONE", "ORDER_PAID", "ORDERPAID", "ORDERREVERSED",
    ]

    /// Words in paths of other calls that move money.
    private static let moving = ["profitsharing", "micropay", "pappayapply", "redpack"]

    /// Codes of APIv2, and of calls that are not described, after which nothing was done.
    private static let refusals: Set<String> = [
        "AMOUNT_LIMIT", "APPID_MCHID_NOT_MATCH", "APPID_NOT_EXIST", "AUTHCODEEXPIRE", "AUTH_CODE_ERROR",
        "AUTH_CODE_INVALID", "BUYER_MISMATCH", "CA_ERROR", "FAIL", "INVALID_REQUEST", "INVALID_TRANSACTIONID",
        "LACK_PARAMS", "MCHID_NOT_EXIST", "MCH_NOT_EXISTS", "NAME_MISMATCH", "NOAUTH", "NOTENOUGH", "NOTSUPORTCARD",
        "NOT_ENOUGH", "NOT_UTF8", "NO_AUTH", "OPENID_ERROR", "ORDERNOTEXIST", "PARAM_ERROR", "POST_DATA_EMPTY",
        "REFUND_FEE_MISMATCH", "REQUIRE_POST_METHOD", "RESOURCE_NOT_EXISTS", "SIGNERROR", "SIGN_ERROR",
        "TRADE_OVERDUE", "USER_ACCOUNT_ABNORMAL", "XML_FORMAT_ERROR",
    ]
}
