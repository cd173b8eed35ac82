// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

/// Operations that share a state: what one is told, another answers.
///
/// A flow is asked before the generic answer, with calls that already fit their documentation, of APIv3 and of APIv2.
/// It has no state of its own: all is in the ``World``.
protocol Flow: Sendable {
    /// Whether an operation is this flow's, by method and path.
    static func answers(_ operation: APIOperation) -> Bool

    /// Answers a call of one of its operations. A refusal leaves the world as it was: nothing is changed before all is
    /// checked.
    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer
}

/// The flows of a gateway.
enum Flows {
    static let all: [any Flow.Type] = [
        ContractFlow.self,
        OrderFlow.self,
        CombineFlow.self,
        RefundFlow.self,
        BillFlow.self,
        V2OrderFlow.self,
        CertificateFlow.self,
        SharingFlow.self,
        EcommerceSharingFlow.self,
        V2SharingFlow.self,
        TransferFlow.self,
        TransferBatchFlow.self,
        EntrustFlow.self,
        EntrustDebitFlow.self,
        CombinedDebitFlow.self,
        V2EntrustFlow.self,
        SettlementFlow.self,
        UnsimulatedFlow.self,
    ]

    /// The answer of the flow that the operation belongs to; `nil` when it is no flow's.
    static func answer(_ call: DocumentedCall, in world: inout World) throws(GatewayRefusal) -> GatewayAnswer? {
        for flow in all where flow.answers(call.operation) { return try flow.answer(call, in: &world) }
        return nil
    }
}
