// SPDX-License-Identifier: Apache-2.0

/// What a refusal means for the call, decided by operation and code as WeChat Pay documents them; never by the text of
/// a message, and never by what is not signed.
enum RefusalOutcome {
    /// - Parameter call: Method and path, values hidden or not: `POST /v3/refund/domestic/refunds`.
    static func of(_ rejection: Rejection, call: String) -> WeChatPayError.Outcome {
        // A query does nothing, whoever refused it.
        if call.hasPrefix("GET "), (400..<500).contains(rejection.status) { return .refused }
        if case .unverified = rejection.verification { return .unknown }
        guard let code = rejection.comparableCode, !code.isEmpty, !unsettled.contains(code) else { return .unknown }
        // In APIv2 most refusals have a status of 200.
        guard (400..<500).contains(rejection.status) || rejection.xml != nil, rejection.status < 500 else {
            return .unknown
        }
        let segments = call.split(separator: " ").last.map(Self.segments) ?? []
        func isListed(_ rows: [(code: String, path: String)]) -> Bool {
            rows.contains { $0.code == code && Self.matches(Self.segments($0.path[...]), segments) }
        }
        if isListed(unsettledHere) { return .unknown }
        // Documented as unclear for several calls that move money out, and so not to be trusted for the others.
        if rejection.status == 429, segments.contains(where: { segment in moving.contains { segment.contains($0) } }) {
            return .unknown
        }
        return .refused
    }

    /// Whatever the operation: WeChat Pay failed itself, the payer has not decided, or the number or the order is in a
    /// state that an earlier attempt may have brought about.
    private static let unsettled: Set<String> = [
        "SYSTEM_ERROR", "SYSTEMERROR", "BANK_ERROR", "BANKERROR", "SERVICE_UNAVAILABLE", "BIZ_ERR_NEED_RETRY",
        "BIZERR_NEED_RETRY", "USERPAYING", "PROCESSING", "SEND_FAILED",
        "ALREADY_EXISTS", "RESOURCE_ALREADY_EXISTS", "OUT_TRADE_NO_USED", "INVALID_ORDER_STATE", "ORDER_CANCELED",
        "ORDER_CLOSED", "ORDERCLOSED", "ORDER_DONE", "ORDER_PAID", "ORDERPAID", "ORDERREVERSED",
    ]

    /// Codes that elsewhere mean that nothing was done, and here that a query has to tell.
    private static let unsettledHere: [(code: String, path: String)] = [
        ("INVALID_REQUEST", "/v3/brand/partner/card-member/user-cards/import-by-openid"),
        ("INVALID_REQUEST", "/v3/businesscircle/points/notify"),
        ("INVALID_REQUEST", "/v3/fund-app/mch-transfer/user-confirm-authorization"),
        ("INVALID_REQUEST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-general"),
        ("INVALID_REQUEST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"),
        ("INVALID_REQUEST", "/v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil"),
        ("INVALID_REQUEST", "/v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing"),
        ("NOT_ENOUGH", "/v3/brand/profitsharing/finish-order"),
        ("NOT_ENOUGH", "/v3/ecommerce/profitsharing/finish-order"),
        ("NOT_ENOUGH", "/v3/profitsharing/orders/unfreeze"),
        ("RULE_LIMIT", "/v3/med-ins/refunds/notify"),
    ]

    /// Words in paths of calls that move money out.
    private static let moving = ["transfer", "refund", "withdraw", "mch_operate"]

    private static func segments(_ path: Substring) -> [Substring] { path.split(separator: "/") }

    private static func matches(_ pattern: [Substring], _ segments: [Substring]) -> Bool {
        pattern.count == segments.count && zip(pattern, segments).allSatisfy { $0 == "{}" || $0 == $1 }
    }
}
