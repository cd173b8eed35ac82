// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

/// An error in words for stderr: a sentence, then what the gateway said, what happened to the call, and what to do.
enum ErrorReport {
    static func lines(for error: any Error) -> [String] {
        if let refused = error as? RefusedRequest {
            return refused.sentences.flatMap { Wrapping.prose($0, hanging: 2) }
                + [
                    "Nothing was sent; \(refused.isStrict ? "without --strict it is" : "--no-validate sends it as it is")."
                ]
        }
        guard let error = error as? WeChatPayError else {
            if error is CancellationError { return ["Interrupted."] }
            return Wrapping.prose("Error: \(Wrapping.printable("\(error)"))")
        }
        guard let rejection = error.rejection else {
            var lines = Wrapping.prose(Wrapping.printable(error.message))
            if let cause = error.cause, !(cause is WeChatPayError), !(cause is SigningError) {
                // Those are quoted in the message.
                lines += row("cause", "\(cause)")
            }
            if let outcome = CallOutcome(error) { lines += row("outcome", outcome.sentence) }
            return lines
        }
        let outcome = CallOutcome(error)
        var lines = Wrapping.prose(Wrapping.printable(error.summary))
        for (name, value) in rows(of: rejection) { lines += row(name, value) }
        if let outcome { lines += row("outcome", outcome.words) }
        // The library knows more of some codes, and of signatures.
        if let advice = outcome?.documented ?? error.advice { lines += row("what to do", advice) }
        return lines
    }

    private static func row(_ name: String, _ value: String) -> [String] {
        Wrapping.prose("  \(name.padding(12))\(Outside.text(value, limit: 1000))", hanging: 14)
    }

    static func rows(of rejection: Rejection) -> [(name: String, value: String)] {
        var rows: [(String, String)] = [("status", String(rejection.status))]
        if let code = rejection.code { rows.append(("code", code)) }
        if let message = rejection.message { rows.append(("message", message)) }
        if let field = rejection.field { rows.append(("field", field)) }
        if let value = rejection.value { rows.append(("value", value)) }
        if let issue = rejection.issue { rows.append(("issue", issue)) }
        if let location = rejection.location { rows.append(("location", location)) }
        // Some errors have a detail of another shape, which is then shown as it is.
        if let detail = rejection.detail, rejection.field == nil { rows.append(("detail", detail.description)) }
        rows.append(("Request-ID", rejection.requestID ?? "absent"))
        switch rejection.verification {
        // outside: the id of a configured key
        case .verified(let serial): rows.append(("signature", "verified with \(serial)"))
        case .signed(let type): rows.append(("signature", "verified with the APIv2 key (\(type.rawValue))"))
        case .unverified(let failure): rows.append(("signature", "not verified. \(failure)"))
        }
        return rows
    }
}

extension String {
    /// Fills up with spaces, for columns.
    func padding(_ width: Int) -> String {
        self + String(repeating: " ", count: max(0, width - Wrapping.columns(self)))
    }
}
