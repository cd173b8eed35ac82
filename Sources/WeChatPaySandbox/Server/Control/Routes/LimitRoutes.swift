// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription
import WeChatPayJSON

extension ControlTable {
    static let limitRoutes: [ControlRoute] = [
        .get(
            "/sandbox/limits",
            "Shows whether documented limits of calls are enforced, and how many operations have some.",
            reply: "`enforced` and `operations`."
        ) { call in limits(call.sandbox) },
        .post(
            "/sandbox/limits", "Enforces documented limits of calls a second, minute or day, or no longer.",
            body: [.required("enforced", .boolean, "true answers 429 to calls beyond a limit; counting begins anew.")],
            reply: "As GET."
        ) { call in
            call.sandbox.enforcesLimits = call.bool("enforced") ?? false
            return limits(call.sandbox)
        },
    ]

    private static func limits(_ sandbox: Sandbox) -> JSON {
        let count = APIDescription.shared.operations.count { !$0.details.rates.isEmpty }
        return ["enforced": .bool(sandbox.enforcesLimits), "operations": .number(JSON.Number(count))]
    }
}
