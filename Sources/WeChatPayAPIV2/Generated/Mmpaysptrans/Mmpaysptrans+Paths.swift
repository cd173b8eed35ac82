// SPDX-License-Identifier: Apache-2.0
// Generated from API/v2/mmpaysptrans.yaml by dev/generate. Do not edit.

public import WeChatPay

extension V2 {
    /// `/mmpaysptrans`.
    public var mmpaysptrans: Mmpaysptrans { Mmpaysptrans(chain: chain.appending(literal: "mmpaysptrans")) }

    /// `/mmpaysptrans`.
    public struct Mmpaysptrans: PathNode {
        /// The client and the path up to here.
        public let chain: Chain
        /// `/mmpaysptrans/pay_bank`.
        public var pay_bank: PayBank {
            PayBank(chain: chain.appending(literal: "pay_bank"))
        }
        /// `/mmpaysptrans/query_bank`.
        public var query_bank: QueryBank {
            QueryBank(chain: chain.appending(literal: "query_bank"))
        }
        /// `/mmpaysptrans/pay_bank`.
        public struct PayBank: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
        /// `/mmpaysptrans/query_bank`.
        public struct QueryBank: PathNode {
            /// The client and the path up to here.
            public let chain: Chain
        }
    }
}
