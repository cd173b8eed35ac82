// SPDX-License-Identifier: Apache-2.0

import Testing
import WeChatPayDescription
import WeChatPaySandbox

/// Looks at every refusal of the gateway's own that any test of these causes: none may have a status and a code that the
/// documentation of its operation lacks.
enum DocumentedRefusals {
    /// Refusals that are not documented, and why they are made all the same: `operation status code`. There are none.
    static let exceptions: [String: String] = [:]

    static func isDocumented(_ operation: APIOperation, _ status: Int, _ code: String) -> Bool {
        let table = operation.errors
        guard table.isDocumented, exceptions["\(operation.id) \(status) \(code)"] == nil else { return true }
        return table.entries.contains { $0.status == status && $0.code == code }
    }

    /// Makes a refusal that is not documented an issue of the test that causes it.
    static func watch() {
        OwnRefusals.watch { operation, status, code in
            guard !isDocumented(operation, status, code) else { return }
            Issue.record("\(operation.id) does not document \(status) \(code)")
        }
    }
}
