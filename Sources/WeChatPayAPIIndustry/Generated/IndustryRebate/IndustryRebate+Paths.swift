// SPDX-License-Identifier: Apache-2.0
// Generated from API/v3/industry-rebate.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V3 {
    /// `/v3/industry-rebate`.
    public var industryRebate: IndustryRebate { IndustryRebate(chain: chain.appending(literal: "industry-rebate")) }

    /// `/v3/industry-rebate`.
    public struct IndustryRebate: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/v3/industry-rebate/retail-industry`.
        public var retailIndustry: RetailIndustry {
            RetailIndustry(chain: chain.appending(literal: "retail-industry"))
        }
        /// `/v3/industry-rebate/transactions`.
        public var transactions: Transactions {
            Transactions(chain: chain.appending(literal: "transactions"))
        }
        /// `/v3/industry-rebate/retail-industry`.
        public struct RetailIndustry: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/industry-rebate/retail-industry/transactions`.
            public var transactions: Transactions {
                Transactions(chain: chain.appending(literal: "transactions"))
            }
            /// `/v3/industry-rebate/retail-industry/transactions`.
            public struct Transactions: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
        /// `/v3/industry-rebate/transactions`.
        public struct Transactions: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
            /// `/v3/industry-rebate/transactions/{transaction_id}`: the value is percent-encoded as one segment and
            /// checked when a call is made.
            ///
            /// - Parameter transactionID: 商户提现单号 (`transaction_id`).
            public func transactionID(_ transactionID: String) -> ByTransactionID {
                ByTransactionID(chain: chain.segment(transactionID))
            }
            /// `/v3/industry-rebate/transactions/{transaction_id}`.
            public struct ByTransactionID: PathNode {
                /// The client and the path up to here.
                public let chain: Chain
            }
        }
    }
}
