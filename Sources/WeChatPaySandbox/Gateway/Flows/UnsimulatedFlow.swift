// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// Operations that make an order or move money, of which nothing is kept: a made-up success would contradict what queries
/// say afterwards, so they are refused. Assumption: unsimulatedMoneyIsRefused
enum UnsimulatedFlow: Flow {
    private static let paths: Set<String> = [
        "/pay/combinedorder", "/pay/querycombinedorder", "/pay/closecombinedorder",
    ]

    static func answers(_ operation: APIOperation) -> Bool { operation.isV2 && paths.contains(operation.path) }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let refusal = GatewayRefusal(
            status: 403, code: "NO_AUTH", message: "the sandbox does not simulate this: \(call.operation.path)"
        )
        throw refusal.inV2
    }
}
