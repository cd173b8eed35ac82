// SPDX-License-Identifier: Apache-2.0

import WeChatPayDescription

@testable import WeChatPaySandbox

/// The operations of profit sharing, transfers, contracts for debits and settlement.
enum Agreements {
    static let flows: [any Flow.Type] = [
        SharingFlow.self, EcommerceSharingFlow.self, V2SharingFlow.self, TransferFlow.self, TransferBatchFlow.self,
        EntrustFlow.self,
        EntrustDebitFlow.self, CombinedDebitFlow.self, V2EntrustFlow.self, SettlementFlow.self,
    ]
    static let operations = APIDescription.shared.operations.filter { operation in
        flows.contains { $0.answers(operation) }
    }
    static let ids = Set(operations.map(\.id))
}
