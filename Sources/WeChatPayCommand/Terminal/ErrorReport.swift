// SPDX-License-Identifier: Apache-2.0

import WeChatPay

/// An error in words for stderr: a sentence with advice, then what the gateway said.
enum ErrorReport {
    static func lines(for error: any Error) -> [String] {
        if let refused = error as? RefusedRequest {
            return refused.sentences.flatMap { Wrapping.prose($0, hanging: 2) }
                + ["Nothing was sent; --no-validate sends it as it is."]
        }
        guard let error = error as? WeChatPayError else {
            if error is CancellationError { return ["Interrupted."] }
            return Wrapping.prose("Error: \(Wrapping.printable("\(error)"))")
        }
        var lines = Wrapping.prose(Wrapping.printable(error.message))
        if let rejection = error.rejection {
            for (name, value) in rows(of: rejection) {
                let label = name.padding(12)
                lines += Wrapping.prose("  \(label)\(Outside.text(value, limit: 1000))", hanging: 14)
            }
        } else if let cause = error.cause, !(cause is WeChatPayError), !(cause is SigningError) {
            // Those are quoted in the message.
            lines += Wrapping.prose("  " + "cause".padding(12) + Outside.text("\(cause)", limit: 1000), hanging: 14)
        }
        return lines
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
