// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// Operations that move money or make an order, of which nothing is kept: a made-up success would contradict what queries
/// say afterwards, so they are refused. Assumption: unsimulatedMoneyIsRefused
enum UnsimulatedFlow: Flow {
    private static let v2Paths: Set<String> = [
        "/pay/combinedorder", "/pay/querycombinedorder", "/pay/closecombinedorder",
    ]

    static func answers(_ operation: APIOperation) -> Bool {
        operation.isV2
            ? v2Paths.contains(operation.path) : operation.path.hasPrefix("/v3/ecommerce/combine-papay/transactions")
    }

    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer {
        let refusal = GatewayRefusal(
            status: 403, code: "NO_AUTH", message: "the sandbox does not simulate this: \(call.operation.path)"
        )
        throw call.operation.isV2 ? refusal.inV2 : refusal
    }
}
