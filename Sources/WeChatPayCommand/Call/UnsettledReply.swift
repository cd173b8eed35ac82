// SPDX-License-Identifier: Apache-2.0

import WeChatPay
import WeChatPayDescription

/// A verified reply that is no success yet: 202 with a code, USERPAYING above all.
struct UnsettledReply: Error, CustomStringConvertible {
    let description: String

    /// - Returns: `nil` for a success.
    init?(_ response: Response, of operation: APIOperation?) {
        guard response.status == 202, let operation, let code = try? response.json["code"]?.string,
            let entry = operation.errors.entry(status: 202, code: code)
        else { return nil }
        description = "202 \(entry.code): \(operation.advice(entry))."
    }
}
