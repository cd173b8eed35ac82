// SPDX-License-Identifier: Apache-2.0

extension WeChatPayError {
    /// The refusal as an error, with advice by its class.
    ///
    /// - Parameter reason: Says more than the class's advice; `nil` where nobody looked.
    static func refused(_ call: String, _ rejection: Rejection, reason: String? = nil) -> WeChatPayError {
        let outcome = RefusalOutcome.of(rejection, call: call)
        let (said, effect) =
            switch outcome {
            case .refused: ("was refused", call.hasPrefix("GET ") ? "" : "Nothing was done. ")
            default: ("failed", "")
            }
        let statement = "\(call) \(said): \(rejection)."
        let isQuery = call.hasPrefix("GET ")
        let advice = reason ?? (isQuery ? queryAdvice(for: rejection) : nil) ?? advice(for: rejection, outcome)
        var error = WeChatPayError(.gatewayError, "\(statement) \(effect)\(advice)", outcome: outcome)
        error.statement = statement
        error.advice = advice
        error.rejection = rejection
        if case .unverified(let failure) = rejection.verification { error.verification = failure }
        return error
    }

    /// A successful reply that cannot be trusted.
    ///
    /// - Parameter reason: Says more than the failure does; `nil` where nobody looked.
    static func untrusted(
        _ call: String, _ failure: VerificationFailure, _ reply: TransportReply, isFile: Bool = false,
        reason: String? = nil
    ) -> WeChatPayError {
        let code: Code =
            switch failure {
            case .missingHeaders: .signatureMissing
            case .unknownSerial: .unknownSerial
            case .outsideWindow: .timestampOutsideWindow
            case .signatureProbe: .signatureProbe
            case .missingSign: .signatureMissing
            case .malformedHeader, .unsupportedSignatureType, .signatureMismatch, .signMismatch, .digestMismatch:
                .signatureInvalid
            }
        var error = WeChatPayError(
            code,
            "The reply to \(call) (status \(reply.status)) is not trusted. \(reason ?? failure.description) "
                + (isFile
                    ? "Files come without a signature: use download instead of get."
                    : unknownAdvice)
        )
        error.verification = failure
        error.unverifiedReply = UnverifiedReply(status: reply.status, headers: reply.headers, body: reply.body)
        return error
    }

    /// What to do, which never says less than the outcome does.
    private static func advice(for rejection: Rejection, _ outcome: Outcome) -> String {
        let advice = advice(for: rejection)
        switch outcome {
        case .unknown where !advice.contains("query"):
            let reason =
                if case .unverified = rejection.verification { "The refusal is not proven to be WeChat Pay's." } else {
                    "The outcome is unknown."
                }
            return "\(advice) \(reason) Query before repeating the call in another way."
        default: return advice
        }
    }

    /// A query has no effect that could be unknown: where only that would be said, it may simply be asked again.
    private static func queryAdvice(for rejection: Rejection) -> String? {
        if case .unverified = rejection.verification { return nil }
        let code = rejection.comparableCode ?? ""
        if rejection.status == 404, !code.isEmpty {
            return advice(for: rejection)
                + " After a call whose outcome was unknown, this says that nothing was done: repeat it with the same number."
        }
        guard rejection.status >= 500 || RefusalOutcome.unsettled.contains(code) else { return nil }
        return rejection.status >= 500
            ? "Nothing was changed: it was a query. Ask again." : "Nothing was changed: it was a query."
    }

    private static func advice(for rejection: Rejection) -> String {
        switch rejection.comparableCode {
        case "SIGNERROR":
            return "Check the APIv2 key and the merchant number; the sandbox of APIv2 has a key of its own."
        case "ORDER_PAID", "ORDERPAID": return "The number is paid already: query it, and do not place it again."
        case "STATEMENT_CREATING":
            return
                "The bill is not ready: those of a day are made the next morning, by 10:00 in China. Ask again later."
        case "NO_STATEMENT_EXIST": return "There is no bill of that day: nothing happened on it, or it is not over yet."
        case "USERPAYING": return "The payer is entering a password: query until the order is settled."
        case "FAIL":
            return "See the gateway's message; often it is about the APIv2 key, the merchant number or the XML."
        case "SIGN_ERROR":
            return "Check the merchant number, the certificate serial number, that the private key belongs to that "
                + "certificate, and the system clock."
        case "PARAM_ERROR", "INVALID_REQUEST":
            return "Correct the request as the gateway's message and detail say; repeating it unchanged will not help."
        case "NO_AUTH", "NOAUTH": return "Ask for the permission of this product in the merchant console."
        case "RESOURCE_NOT_EXISTS", "NOT_FOUND", "ORDER_NOT_EXIST", "ORDERNOTEXIST":
            return "Check the number, and that merchant and appid are those it was made with."
        case "SYSTEM_ERROR", "SYSTEMERROR", "BANK_ERROR", "BANKERROR", "SERVICE_UNAVAILABLE":
            return "The outcome is unknown: query, or repeat with the same number and parameters."
        default: break
        }
        switch rejection.comparableCode ?? "" {
        case "ALREADY_EXISTS", "RESOURCE_ALREADY_EXISTS", "OUT_TRADE_NO_USED", "INVALID_ORDER_STATE", "ORDER_CANCELED",
            "ORDER_CLOSED", "ORDERCLOSED", "ORDER_DONE", "ORDERREVERSED":
            return "An earlier attempt may have taken effect: query by the same number."
        case "PROCESSING", "BIZ_ERR_NEED_RETRY", "BIZERR_NEED_RETRY", "SEND_FAILED":
            return "The outcome is unknown: query, or repeat with the same number and parameters."
        default: break
        }
        switch rejection.status {
        case 429: return "Slow down and repeat later with the same number and parameters."
        case 500...: return "The outcome is unknown: query, or repeat with the same number and parameters."
        case 300..<400: return "WeChat Pay does not redirect; check the base URL and any proxy."
        default:
            return rejection.code == nil
                ? "The body is not one of WeChat Pay's errors; check the base URL and any proxy."
                : "See the gateway's message and detail."
        }
    }
}
