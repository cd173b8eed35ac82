// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// Operations that share a state: what one is told, another answers. A pure value: time and chance come from outside.
///
/// A flow is asked before the generic answer, with calls that already fit their documentation.
protocol Flow: Sendable {
    /// Whether an operation is this flow's, by method and path.
    static func answers(_ operation: APIOperation) -> Bool

    /// Answers a call of one of its operations.
    mutating func answer(_ call: DocumentedCall, random: inout Randomness) throws(GatewayRefusal) -> GatewayAnswer
}

/// The flows of a gateway.
struct Flows: Sendable {
    var contracts = ContractFlow()
    var certificates: CertificateFlow

    init(keys: SandboxKeys) { certificates = CertificateFlow(keys: keys) }

    /// The answer of the flow that the operation belongs to; `nil` when it is no flow's.
    mutating func answer(
        _ call: DocumentedCall, random: inout Randomness
    ) throws(GatewayRefusal) -> GatewayAnswer? {
        if ContractFlow.answers(call.operation) { return try contracts.answer(call, random: &random) }
        if CertificateFlow.answers(call.operation) { return try certificates.answer(call, random: &random) }
        return nil
    }
}
